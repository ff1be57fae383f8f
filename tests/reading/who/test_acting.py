"""Parts of states, well-known companies and peoples are parties only where they act."""

import pytest
from tests.reading.who.test_parties import parties


@pytest.mark.parametrize(
    "text, party",
    [
        ("Alberta and Canada met. Alberta's negotiator, Ada Rossi, refused to sign.", "Alberta"),
        ("Talks between Kerala and Karnataka on the dam resumed on Monday.", "Kerala"),
        ("Texas Governor Olaf Brenn met Mexico's envoy on Monday.", "Texas"),
        ("The Bavarian premier refused to meet Austria's chancellor.", "Bavaria"),
        ("The governor of Zamfara met Niger's envoy on Monday.", "Zamfara"),
        ("Boeing rejected the offer of Peru on Monday.", "Boeing"),
        ("Lima and the province of Velmark resumed talks. Velmark's premier refused to sign.", "Velmark"),
        ("Bangladesh held talks with Rohingya refugees on Monday.", "Rohingya refugees"),
    ],
)
def test_where_they_act_they_are_parties(text, party):
    assert party in parties(text)


@pytest.mark.parametrize(
    "text, name",
    [
        ("Chile and Peru met in Maryland on Monday.", "Maryland"),
        ("Chile and Peru will share the Ohio River.", "Ohio"),
        ("Peru bought two Boeing jets from Chile on Monday.", "Boeing"),
        ("Alberta Rossi, a trader, told Peru that she would pay.", "Alberta"),
        ("Peru met a former governor of California on Monday.", "California"),
        ("Peru and Chile discussed trade with the neighbouring state of Marenia.", "neighbouring state"),
    ],
)
def test_elsewhere_they_are_none(text, name):
    assert name not in parties(text)


def test_an_affairs_minister_is_no_minister_of_that_people():
    assert parties("Canada's Indian Affairs Minister met Peru's envoy.") == {"Canada", "Peru"}
