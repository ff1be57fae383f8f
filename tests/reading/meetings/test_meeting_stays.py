"""Talks of a guest with the hosts are where the guest was at the time, told elsewhere in the article. All of Friday, 15 March 2024."""

import pytest

import summitry


def where(text):
    found = summitry.read(text, published="2024-03-15", clean=True).reading.meetings
    return [one.place and (one.place.city or one.place.state) for one in found if one.kind != "visit"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Peru's foreign minister, Ana Ruiz, wound up a three-day visit to Ecuador on Thursday. She had talks with President Luis Vega "
            "of Ecuador on Wednesday.",
            "ECU",
        ),
        (
            "The Peruvian envoy Ana Ruiz flew out of Ecuador on Thursday after a three-day mission. She saw leaders of the Ecuadorean "
            "opposition on Wednesday.",
            "ECU",
        ),
        (
            "A Peruvian delegation is in Quito for talks with Ecuador. It is to meet President Luis Vega of Ecuador on Saturday.",
            "Quito",
        ),
    ],
)
def test_a_guest_is_where_the_visit_goes(text, wanted):
    assert where(text)[-1] == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Peru's foreign minister, Ana Ruiz, wound up a three-day visit to Ecuador on Thursday. She had talks with President Luis Vega "
        "of Ecuador in January.",
        "Peru's foreign minister, Ana Ruiz, wound up a three-day visit to Ecuador on Thursday. Peru's army chief, Jorge Salas, "
        "had met President Luis Vega of Ecuador on Wednesday.",
        "Peru's foreign minister, Ana Ruiz, wound up a three-day visit to Ecuador on Thursday. She will meet President Luis Vega "
        "of Ecuador again in June.",
    ],
)
def test_other_days_and_other_people_are_elsewhere(text):
    assert where(text)[-1] is None
