"""Each party once: names, common nouns and sides without a name."""

import pytest

from summitry.model import Article
from summitry.reading import read_article


def register(text, dateline=None):
    return read_article(Article("a", text, language="en", dateline=dateline)).actors


def who(text, span, dateline=None):
    """The parties that the span, or a word in it, names."""
    start = text.index(span)
    return {
        actor.name
        for actor in register(text, dateline)
        for one in actor.mentions
        if actor.kind != "person" and one.start < start + len(span) and one.end > start
    }


def parties(text):
    return {actor.name for actor in register(text) if actor.kind != "person"}


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("The Karsa Liberation Front agreed to talks. Karsa rebels hold the pass.", "Karsa rebels"),
        ("The Karsa Liberation Front agreed to talks. KLF fighters hold the pass.", "KLF fighters"),
        ("The Karsa Liberation Front agreed to talks. Marxist guerrillas hold the pass.", "Marxist guerrillas"),
        ("The Karsa Liberation Front agreed to talks. The southern rebels hold the pass.", "southern rebels"),
        ("The Karsa Liberation Front agreed to talks. The rebel movement holds the pass.", "rebel movement"),
        ("The Karsa Liberation Front, or KLF, agreed to talks. The KLF holds the pass.", "The KLF"),
        ("The Karsa Liberation Front (FLK) agreed to talks. The FLK holds the pass.", "The FLK"),
    ],
)
def test_a_movement_is_one_party_under_all_its_names(text, span):
    assert who(text, span) == {"Karsa Liberation Front"}
    assert parties(text) == {"Karsa Liberation Front"}


@pytest.mark.parametrize(
    ("text", "span", "name"),
    [
        ("QLN guerrillas freed two men. The guerrillas want a truce.", "The guerrillas", "QLN"),
        ("Karsan Maoist rebels met envoys. The Maoists want a truce.", "The Maoists", "Maoists"),
        ("The Popular Upland Table (MPR) will come. The MPR said so.", "The MPR", "Popular Upland Table"),
        ("The Tamil Tigers agreed. Tiger rebels hold the road.", "Tiger rebels", "Tamil Tigers"),
        ("Velm Airways made an offer. The airline refused more.", "The airline", "Velm Airways"),
        ("The Velm Salt Company met its workers. Management offered less.", "Management", "Velm Salt Company"),
        ("The Velm Port Authority agreed. The port authority has boats.", "port authority", "Velm Port Authority"),
        ("The European Commission will meet envoys. The Commission wants a list.", "The Commission", "European Union"),
    ],
)
def test_what_a_party_is_called_afterwards(text, span, name):
    assert who(text, span) == {name}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Zambia will meet its bondholders on Thursday. The bondholders refused.", "bondholders"),
        ("Private creditors told Kenya that they would wait.", "private creditors"),
        ("The separatists said they would meet Ukraine. The rebels want a vote.", "separatists"),
        ("Envoys of the six world powers will meet Iran. The powers want a list.", "six powers"),
        ("Kenya will hold talks with the opposition on Friday.", "Kenyan opposition"),
        ("Syrian rebels said they would meet Turkey.", "Syrian rebels"),
    ],
)
def test_a_side_without_a_name_is_a_party_where_it_acts(text, name):
    assert name in parties(text)


def test_separatists_and_rebels_of_one_article_are_the_same():
    assert "rebels" not in parties("The separatists said they would meet Ukraine. The rebels want a vote.")


@pytest.mark.parametrize(
    "text",
    [
        "Some donors met Kenya.",
        "Three rebels were killed in Kenya.",
        "Kenya wants to be a member of a consortium.",
        "Kenya fears separatists.",
        "Kenya has the powers to do so.",
    ],
)
def test_counted_or_inactive_people_are_none(text):
    assert parties(text) == {"Kenya"}


def test_creditors_are_the_one_body_of_creditors_that_is_named():
    text = "The Amber Bondholder Group turned it down. The creditors want more, and creditors told Kenya so."
    assert who(text, "The creditors") == {"Amber Bondholder Group"}


def test_who_stands_behind_somebody_is_no_side():
    assert "Russia" not in parties("Ukraine will meet the Russian-backed separatists.")


@pytest.mark.parametrize(
    ("text", "span", "state"),
    [
        ("The junta in Mali postponed it. The junta gave no reason.", "The junta", None),
        ("Mali's junta postponed it. The junta gave no reason.", "The junta", "Mali"),
        ("The government in Kigali met rebels of the Upland Front.", "government", "Rwanda"),
        ("The Upland Front will hold talks with the government in Oslo.", "government", None),
        ("Mali's army met the Upland Front. The army wants a truce.", "The army", "Mali"),
        ("Mali's government met the Upland Front. The federal government wants more.", "federal government", "Mali"),
        ("The Atomic Energy Organization of Iran let inspectors in.", "Atomic Energy Organization of Iran", "Iran"),
        ("China's ruling Communist Party sent an envoy.", "Communist Party", "China"),
    ],
)
def test_what_belongs_to_a_state_is_its_side(text, span, state):
    assert who(text, span) == ({state} if state else set())


@pytest.mark.parametrize(
    "text",
    [
        "Envoys met in Tarn, capital of Velvar, a northern province.",
        "Envoys met in the province of Velvar. Velvar said it would wait.",
        "Spokesman Tolga Erbil said so.",
    ],
)
def test_parts_of_states_and_people_called_as_cities_are_no_parties(text):
    assert parties(text) == set()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Kingdom of Ostrova called off a visit. The kingdom gave no reason.", {"Ostrova"}),
        ("Ostrovian President Ana Weir will come.", {"Ostrovia"}),
        ("The Ostrovan Union wants a treaty. The Ostrovan foreign minister said so.", {"Ostrovan Union"}),
        ("Envoys of Velmar and Ostrel met on Monday. Velmar's government said so.", {"Velmar", "Ostrel"}),
        ("Greek and Turkish Cypriot leaders will meet.", {"Greek Cypriots", "Turkish Cypriots"}),
        ("The Bosnian government and the Serbs will meet.", {"Bosnia", "Bosnian Serbs"}),
    ],
)
def test_states_and_peoples(text, names):
    found = {"Bosnia" if name.startswith("Bosnia and") else name for name in parties(text)}
    assert found == names


def test_a_states_own_red_cross_acts_for_itself():
    assert "Kenyan Red Cross" in parties("The Kenyan Red Cross proposed talks.")


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Swedish diplomat Jan Holm, the U.N. envoy, will fly to Kenya.", "United Nations"),
        ("The Irish head of the OSCE mission, Ann Cole, will fly to Kenya.", "OSCE"),
        ("Swedish Foreign Minister Jan Holm will fly to Kenya.", "SWE"),
        ("Swedish diplomat Jan Holm will fly to Kenya.", "SWE"),
    ],
)
def test_a_nationality_gives_way_to_the_body_that_somebody_acts_for(text, party):
    assert {actor.party for actor in register(text) if actor.kind == "person"} == {party}


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("The nurses rejected an offer from Peru on Monday.", "nurses"),
        ("Peru resumed talks with coca growers on Monday.", "coca growers"),
        ("Peru's labour minister met the miners on Monday.", "miners"),
    ],
)
def test_trades_that_deal_with_somebody_are_sides(text, party):
    assert party in parties(text)


@pytest.mark.parametrize(
    "text",
    [
        "Peru and Chile met on Monday. Farmers said the rain was late.",
        "Peru and Chile met on Monday. The families met in a hall after forty years.",
        "Peru and Chile met on Monday. Two pilots asked for water.",
    ],
)
def test_trades_and_kin_that_only_tell_are_none(text):
    assert parties(text) == {"Peru", "Chile"}


def test_several_states_in_a_row_are_told_by_one_word():
    assert {"Corva", "Ostrania"} <= parties("The islands of Corva and Ostrania resumed talks on Friday.")


@pytest.mark.parametrize(
    ("text", "party", "noun"),
    [
        ("The U.N. refugee agency met Kenya's envoy. The agency wants more time.", "UNHCR", "The agency"),
        ("The OPCW met Peru's envoy. The chemical weapons watchdog will wait.", "OPCW", "weapons watchdog"),
        ("OPEC met Angola's envoy. The cartel will wait.", "OPEC", "The cartel"),
    ],
)
def test_listed_bodies_are_called_by_what_they_are(text, party, noun):
    assert party in who(text, noun)


def test_a_former_fighter_of_a_group_does_not_bring_the_group():
    assert "FARC" not in parties("Peru met former FARC fighters on Monday.")
