"""Parties that no list knows, as an article introduces them."""

import pytest

from summitry.model import Article
from summitry.reading import read_article
from summitry.reading.who.introduced import introduced


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The Salt Carriers' League would not be coming.", "Salt Carriers' League", "organisation"),
        (
            "a strike called by the Union of Ostrovan Ferrymen and backed by others",
            "Union of Ostrovan Ferrymen",
            "organisation",
        ),
        ("It asked the Chamber of Kelp and Amber for time.", "Chamber of Kelp and Amber", "organisation"),
        ("fighters of the Upland Liberation Front held the pass", "Upland Liberation Front", "group"),
        ("envoys of the River People's Movement-East waited", "River People's Movement-East", "group"),
        ("the Ostrova weavers' federation took note", "Ostrova weavers' federation", "organisation"),
        ("the Harvest Table, a group of nine small states, met", "Harvest Table", "organisation"),
        ("the Lenders' Bench, which speaks for 14 banks, met", "Lenders' Bench", "organisation"),
        ("the Northern Amber Traders (NAT) walked out", "Northern Amber Traders", "organisation"),
        ("Union No. 3 walked out of the mine", "Union No. 3", "organisation"),
    ],
)
def test_an_organisation_is_known_by_how_its_name_is_built(text, name, kind):
    found = introduced(text)
    assert found.words[name].party == name
    assert found.kinds[name] == kind


@pytest.mark.parametrize(
    "text",
    [
        "Reporters of the Coast News Agency asked about it.",
        "He teaches at the Amber Institute.",
        "The Kenyan Army said so.",
        "The Joint Boundary Commission will assemble.",
        "Maria Lopez's government job ended; Lopez said so.",
        "Mr. Tamberly's president of the board came.",
        "The Republic's foreign minister spoke.",
    ],
)
def test_outlets_institutes_armies_of_states_and_people_are_no_such_parties(text):
    assert not introduced(text).words


@pytest.mark.parametrize(
    "text",
    [
        "The government of Ostrova turned it down.",
        "Ostrova's foreign minister turned it down.",
        "LAGUNA PORT, Ostrova, July 14 (Wire) - It was turned down.",
        "the Kingdom of Ostrova turned it down",
    ],
)
def test_a_state_is_known_by_what_only_states_have(text):
    found = introduced(text)
    assert found.kinds == {"Ostrova": "state"}


def test_the_adjective_of_such_a_state_stands_for_it():
    assert introduced("The government of Ostrova met. An Ostrovan envoy came.").words["Ostrovan"].party == "Ostrova"


def test_a_body_named_after_a_state_is_that_states_own():
    assert introduced("the Togolese Maritime Commission met").words["Togolese Maritime Commission"].party == "TGO"


def parties(text, dateline=None):
    reading = read_article(Article("a", text, language="en", dateline=dateline))
    return {text[m.start : m.end]: actor.party or actor.id for actor in reading.actors for m in actor.mentions}


def test_common_nouns_point_to_the_party_they_fit():
    found = parties(
        "The Upland Liberation Front said no to the Salt Carriers' League. The rebels waited. The league gave no reason, "
        "and the front's leader, Colonel Anton Weir, left."
    )
    assert found["rebels"] == "Upland Liberation Front"
    assert found["league"] == "Salt Carriers' League"
    assert found["Anton Weir"] == "Upland Liberation Front"


def test_a_bare_national_office_belongs_to_the_state_of_the_dateline():
    text = (
        "SANTIAGO, May 2 (Wire) - Chile said no. Foreign Minister Ana Rojas told reporters that Peru had asked for it."
    )
    found = parties(text, "SANTIAGO, May 2 (Wire)")
    assert found["Ana Rojas"] == "CHL"


def test_a_union_president_is_not_the_states():
    text = "SANTIAGO, May 2 (Wire) - Chile said no. Union president Ana Rojas told reporters that she was tired."
    assert parties(text, "SANTIAGO, May 2 (Wire)").get("Ana Rojas") != "CHL"


def test_a_page_of_capitals_is_read_in_linear_time():
    introduced("Union of " * 20_000)
    introduced("The Front's Army, a group of " * 5_000)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Weavers Guild of America said no on Monday. The guild was tired.", "Weavers Guild of America"),
        ("The Alliance of Radio and Television Makers said no on Monday.", "Alliance of Radio and Television Makers"),
        ("Ada Brenn mediates for the West African Union. The union is tired.", "West African Union"),
        ("Quaystone's workers walked out. Quaystone said no.", "Quaystone"),
        ("The dockers met their employer, Minera Olva, on Monday. Minera Olva said no.", "Minera Olva"),
        ("Talks with Olva Transit ended on Monday. Olva Transit offered less.", "Olva Transit"),
        ("United Weavers called the offer an insult.", "United Weavers"),
    ],
)
def test_guilds_bodies_of_a_region_crews_and_companies_are_organisations(text, name):
    actors = read_article(Article("a", text, language="en")).actors
    assert {actor.name: actor.kind for actor in actors}.get(name) == "organisation"


@pytest.mark.parametrize(("adjective", "state"), [("Zemban", "Zemba"), ("Calderan", "Caldera"), ("Velian", "Velia")])
def test_a_state_is_called_after_its_adjective_where_nothing_else_names_it(adjective, state):
    assert introduced(f"The {adjective} government and the rebels agreed.").kinds[state] == "state"
