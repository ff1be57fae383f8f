"""For whom people act by how the sentence is built, by offices of bodies and by the table of office-holders."""

from datetime import date

import pytest

from summitry.dates import parse_edtf
from summitry.model import Article, Published
from summitry.reading import read_article
from summitry.reading.who.offices import known, office, states_of


def parties(text, day=None):
    published = Published(parse_edtf(day), "given") if day else None
    actors = read_article(Article("a", text, language="en", published=published)).actors
    return {actor.name: actor.party for actor in actors if actor.kind == "person"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The presidents of Chile and Peru, Jorge Santelices and Rosa Quispe, met on Monday.",
         {"Jorge Santelices": "CHL", "Rosa Quispe": "PER"}),
        ("Talks went on late. The Latvian and Estonian finance ministers, Ilze Berzina and Mart Kask, will sign on Friday.",
         {"Ilze Berzina": "LVA", "Mart Kask": "EST"}),
        ("Simon Okello (Uganda) and Eric Mugisha (Rwanda) met in Arusha.", {"Simon Okello": "UGA", "Eric Mugisha": "RWA"}),
        ("On the Serbian side, Marko Ilic took part in the talks.", {"Marko Ilic": "SRB"}),
        ("Speaking for Tunisia, Leila Gharbi told the conference that the dam was a threat.", {"Leila Gharbi": "TUN"}),
        ("For Latvia, Ilze Berzina took part; for Russia, Oleg Maslov.", {"Ilze Berzina": "LVA", "Oleg Maslov": "RUS"}),
        ("Russia's delegation, under Oleg Maslov, stayed in Geneva.", {"Oleg Maslov": "RUS"}),
        ("The delegation from Uruguay, headed by Pablo Rey, left the city.", {"Pablo Rey": "URY"}),
        ("The head of the Serbian delegation is Marko Ilic.", {"Marko Ilic": "SRB"}),
        ("Leading the Serbian delegation was Marko Ilic.", {"Marko Ilic": "SRB"}),
        ("Serbia's representative at the talks was Marko Ilic.", {"Marko Ilic": "SRB"}),
        ("Jordan has named Hala Qasim as its chief negotiator for the water talks.", {"Hala Qasim": "JOR"}),
        ("Tobias Lind was named Sweden's envoy to Eritrea on Friday.", {"Tobias Lind": "SWE"}),
        ("Kenya appointed retired general Daniel Kiprop as special envoy to Somalia.", {"Daniel Kiprop": "KEN"}),
        ("The Egyptian delegation is made up of Water Minister Adel Fahmy, General Hani Ezzat and two lawyers.",
         {"Adel Fahmy": "EGY", "Hani Ezzat": "EGY"}),
        ("The Cuban team, which consists of Ana Perez, Luis Roca and two lawyers, landed on Friday.",
         {"Ana Perez": "CUB", "Luis Roca": "CUB"}),
        ("Kofi Mensah, 61, a lawyer who has led Ghana's team since May, spoke first.", {"Kofi Mensah": "GHA"}),
        ("Kofi Mensah, 61, of Ghana, drew the line on the map.", {"Kofi Mensah": "GHA"}),
        ("Armenia's chief negotiator, Davit Hovsepian, and his Azerbaijani counterpart, Rauf Mamedli, shook hands.",
         {"Davit Hovsepian": "ARM", "Rauf Mamedli": "AZE"}),
        ("Foreign Minister Kemal Aydin and his Greek counterpart Nikos Lazarou met. Turkey and Greece have been at odds.",
         {"Kemal Aydin": "TUR", "Nikos Lazarou": "GRC"}),
        ("Lebanon's talks stalled. Prime Minister Karim Daher blamed the banks, and the deputy prime minister, Ziad Khoury, "
         "blamed parliament.", {"Karim Daher": "LBN", "Ziad Khoury": "LBN"}),
    ],
)  # fmt: skip
def test_the_sentence_says_for_whom_somebody_acts(text, told):
    found = parties(text)
    assert {name: found.get(name) for name in told} == told


@pytest.mark.parametrize(
    ("text", "name", "party"),
    [
        ("An IMF team arrived in Lusaka on Monday. The mission chief, Peter Adler, met the minister.", "Peter Adler", "IMF"),
        ("Talks between Kenya and the IMF ended. Celine Roux, who led the Fund's mission, praised the country.", "Celine Roux", "IMF"),
        ("OPEC meets next week. Secretary General Faisal Naseri said Iraq would be asked to cut.", "Faisal Naseri", "OPEC"),
        ("The European Union opened talks with Moldova. Enlargement Commissioner Pia Lund was content.", "Pia Lund", "European Union"),
        ("The Sahel Liberation Front called off the truce. Spokesman Moussa Traore gave no reason.", "Moussa Traore",
         "Sahel Liberation Front"),
        ("Sri Lanka hopes to reach a deal by May. Central bank governor Ajith Silva will travel to Washington.", "Ajith Silva", "LKA"),
        ("Ostrovan President Ivo Marek and the judge met on a ship.", "Ivo Marek", "Ostrova"),
    ],
)  # fmt: skip
def test_an_office_says_whose_body_or_state_it_is(text, name, party):
    assert parties(text)[name] == party


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The foreign ministers of Peru, Chile and Bolivia met Rosa Quispe and Jorge Leal on Monday.", "Rosa Quispe"),
        ("Chile named Rosa Leal a terrorist in 2014. Mrs Leal fled.", "Rosa Leal"),
        ("For Mongolia, the talks are a test, Ada Erdene said. China has the better cards.", "Ada Erdene"),
        ("Senator Mark Dole (R-Texas) met the Mexican president.", "Mark Dole"),
        ("The United Nations and NATO met. Secretary-General Ruth Halvorsen gave no details.", "Ruth Halvorsen"),
        (
            "Mali called off the talks with the Sahel Liberation Front. Spokesman Moussa Traore gave no reason.",
            "Moussa Traore",
        ),
        ("Tobias Lind, who was Sweden's envoy from 2003 to 2009, wrote that Eritrea had bluffed.", "Tobias Lind"),
        ("Kenya's minister met Olaf Dorn, his predecessor, in Oslo.", "Olaf Dorn"),
    ],
)
def test_for_whom_somebody_acts_stays_open(text, name):
    assert parties(text).get(name) is None


@pytest.mark.parametrize(
    ("text", "day", "name", "party"),
    [
        ("Wang Yi arrived in Tokyo for talks with Toshimitsu Motegi.", "2020-11-24", "Toshimitsu Motegi", "JPN"),
        ("Egypt would go back to the council, Foreign Minister Shoukry said.", "2020-06-20", "Shoukry", "EGY"),
        ("Trade Representative Lighthizer said China had gone back on its word.", "2019-05-09", "Lighthizer", "USA"),
        ("Mustafa Akinci and Nicos Anastasiades had dinner. Greek Cypriots and Turkish Cypriots wait.", "2017-04-02",
         "Nicos Anastasiades", "Greek Cypriots"),
        ("Thabo Mbeki saw Salva Kiir and Omar al-Bashir again in Juba.", "2012-06-10", "Thabo Mbeki", "African Union"),
        ("Angela Merkel, a physicist by training, opened the talks in Berlin.", "2014-01-02", "Angela Merkel", "DEU"),
    ],
)  # fmt: skip
def test_the_table_knows_who_held_which_office(text, day, name, party):
    assert parties(text, day)[name] == party


@pytest.mark.parametrize(
    ("text", "day", "name"),
    [
        (
            "John Bolton, a carpenter from Leeds, lost his house. He asked the council of Kirklees for talks.",
            "2019-01-10",
            "John Bolton",
        ),
        (
            "Robert Malley, a professor of law at Lyon, called the ruling on Kenya absurd.",
            "2022-03-01",
            "Robert Malley",
        ),
        ("Professor Rice told students that Iran would wait.", "2006-05-02", "Rice"),
        ("General Hill said that the bridge would hold. Kenya wants it rebuilt.", "2006-05-02", "Hill"),
        ("John Kerry went to Kenya and said that he liked the place.", "2030-03-01", "John Kerry"),
    ],
)
def test_a_namesake_and_who_left_office_long_ago_have_none(text, day, name):
    assert parties(text, day).get(name) is None


def test_every_row_of_the_table_is_read():
    from summitry.reading.who.offices import _REGIONS, _ROW, _TOP
    from summitry.reading.who.world import data, world

    for region in _REGIONS:
        for party, offices in data(f"office_holders/{region}").items():
            assert party in world().names or len(party) > 3
            for role, listed in offices.items():
                assert listed and all(_ROW.fullmatch(entry) for entry in listed), (party, role)
    assert "president" in _TOP


def test_a_list_without_ends_is_a_succession():
    assert office("Merkel", "", date(2010, 1, 1), {"DEU"}).name == "Angela Merkel"
    assert office("Merkel", "", date(2024, 1, 1), {"DEU"}) is None
    assert office("Volodimir Zelenski", "", date(2023, 1, 1), ()).party == "UKR"
    assert known("Boutros Boutros-Ghali") and not known("Boutros")
    assert "NGA" in states_of("Olusegun Obasanjo")
