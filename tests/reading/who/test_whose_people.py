"""Whose people are, by titles in rows, offices of bodies, surnames and words for a people. All are invented, but for two office-holders."""

import pytest

from summitry.model import Article
from summitry.reading import read_article


def actors(text, **given):
    return {one.name: one for one in read_article(Article("a", text, language="en", **given)).actors}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "President Mokgweetsi Sebina of Botswana and President Hage Nandi of Namibia met at the bridge.",
            {"Mokgweetsi Sebina": "BWA", "Hage Nandi": "NAM"},
        ),
        (
            "Foreign Minister Tariq Malik of Pakistan, President Rustam Karimov of Tajikistan and Prime Minister "
            "Bek Usenov of Kyrgyzstan met.",
            {"Tariq Malik": "PAK", "Rustam Karimov": "TJK", "Bek Usenov": "KGZ"},
        ),
        (
            "Deputy Prime Minister and Foreign Minister Elena Radu of Romania will visit Moldova.",
            {"Elena Radu": "ROU"},
        ),
        (
            "The Kenyan and Somali foreign ministers, Rose Otieno and Omar Warsame, met in May.",
            {"Rose Otieno": "KEN", "Omar Warsame": "SOM"},
        ),
    ],
)
def test_a_title_does_not_reach_over_and_to_the_state_before_it(text, people):
    found = actors(text)
    assert {name: found[name].party for name in people} == people


@pytest.mark.parametrize(
    ("text", "state", "person"),
    [
        (
            "The justice minister of San Martel, Ines Kall, handed the list to Chile. Chile thanked San Martel.",
            "San Martel",
            "Ines Kall",
        ),
        (
            "Norway thanked Santa Lucena's foreign minister, Pablo Reyes, for the room. Santa Lucena is neutral.",
            "Santa Lucena",
            "Pablo Reyes",
        ),
    ],
)
def test_a_state_may_be_named_after_a_saint(text, state, person):
    assert actors(text)[person].party == state


def test_a_saint_without_an_office_is_no_state():
    assert "San Martel" not in actors("Norway and Chile will meet in San Martel on Monday.")


@pytest.mark.parametrize("name", ["United Ward Clerks", "United Ward Nurses", "National Air Pilots", "Allied Weavers"])
def test_a_crew_is_known_by_what_its_members_do(name):
    found = actors(f"{name} will put the offer to a vote, the union's chief negotiator, Maria Ferro, said on Monday.")
    assert found["Maria Ferro"].party == name


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "Quorland and Merrow met under the eye of the Tesk River Commission. The commission's secretary, Ada Brenn, "
            "asked both for their maps.",
            "Tesk River Commission",
        ),
        (
            "Zambia will see the Official Creditor Committee in May. The committee's chair, Ada Brenn, wants numbers first.",
            "Official Creditor Committee",
        ),
        (
            "The Northern Tuna Agency turned down the offer of Japan. The agency's director, Ada Brenn, called it thin.",
            "Northern Tuna Agency",
        ),
        (
            "Gabon went to the International Court of Justice. The court's president, Ada Brenn, read the judgment.",
            "International Court of Justice",
        ),
    ],
)
def test_a_commission_that_the_text_goes_on_about_is_a_party(text, body):
    found = actors(text)
    assert found["Ada Brenn"].party == body
    assert any(
        text[one.start : one.end].lower() in ("commission", "committee", "agency", "court")
        for one in found[body].mentions
    )


@pytest.mark.parametrize(
    "text",
    [
        "The Foreign Affairs Committee heard the Kenyan minister. The committee voted on Monday.",
        "The National Election Commission of Kenya met Somalia's envoy. The commission has nine members.",
        "Ada Brenn spoke to the Coast News Agency. The agency reported it on Monday. Kenya did not comment.",
        "The Nairobi High Court ruled against the union. The court gave no reason. Kenya will appeal.",
        "Kenya set up a Border Roads Commission. It will meet in May.",
    ],
)
def test_a_committee_of_a_parliament_or_a_state_is_none(text):
    heads = ("Committee", "Commission", "Agency", "Court")
    assert not [name for name in actors(text) if name.endswith(heads)]


@pytest.mark.parametrize(
    ("text", "word", "person"),
    [
        (
            "Tarvia's envoy, Bram Teshk, met Osmeth's minister, Ines Call. The Tarvian was courteous.",
            "Tarvian",
            "Bram Teshk",
        ),
        (
            "Tarvia's envoy, Bram Teshk, met Osmeth's minister, Ines Call. The Osmethi said little.",
            "Osmethi",
            "Ines Call",
        ),
        (
            "Mediator Tomas Ribera of Spain met Serbia's Milica Savic. The Spaniard was hopeful.",
            "Spaniard",
            "Tomas Ribera",
        ),
    ],
)
def test_one_of_a_people_is_the_person_of_that_side(text, word, person):
    found = actors(text)[person].mentions
    assert any(text[one.start : one.end] == f"The {word}" for one in found)


def test_a_people_is_no_person():
    text = "Tarvia's envoy, Bram Teshk, met Osmeth's minister, Ines Call. The Tarvians want the port back."
    assert not any("Tarvians" in text[one.start : one.end] for one in actors(text)["Bram Teshk"].mentions)


@pytest.mark.parametrize(
    ("text", "party"),
    [
        (
            "Peru suspended the talks with the Hill Front. The government's chief negotiator, Ada Brenn, gave no reason.",
            "PER",
        ),
        ("Lawmakers passed the bill. Finance Minister Ada Brenn said Ghana had kept its word to the lenders.", "GHA"),
        ("Peru and Chile suspended the talks. The finance minister, Ada Brenn, gave no reason.", None),
    ],
)
def test_the_only_state_of_an_article_is_at_home(text, party):
    assert actors(text)["Ada Brenn"].party == party


@pytest.mark.parametrize(
    "text",
    [
        "Sweden's trade secretary Hana Dahl and Kenya's Rose Otieno opened the talks.",
        "Foreign Minister Hana Dahl of Sweden will meet Kenya's Rose Otieno on Monday.",
        "Hana Dahl, the Swedish negotiator, told Kenya's Rose Otieno that time was short.",
    ],
)
def test_two_capitals_behind_the_name_of_a_side_are_its_person(text):
    assert actors(text)["Rose Otieno"].party == "KEN"


@pytest.mark.parametrize(
    "text", ["Sweden met Kenya's Export Bank.", "Kenya's Black Hills were the topic of the talks."]
)
def test_what_a_side_has_is_no_person(text):
    assert not [name for name, one in actors(text).items() if one.kind == "person"]


@pytest.mark.parametrize(
    ("text", "person", "party"),
    [
        (
            "The Taliban's acting foreign minister, Amir Mutaqi, met Pakistan's envoy in Kabul.",
            "Amir Mutaqi",
            "Taliban",
        ),
        ("Ghana will pay. The central bank's governor, Ada Brenn, told lenders so.", "Ada Brenn", "GHA"),
        (
            "East Marran left the talks with West Marran. East Marran's foreign minister, Jon Udall, flew home.",
            "Jon Udall",
            "East Marran",
        ),
        (
            "Chile signed with Kestrel Minerals. Kestrel will build a plant. Its chairman, Hugo Lang, was glad.",
            "Hugo Lang",
            "Kestrel Minerals",
        ),
        (
            "A new offer from Calder Health lies on the table. Calder's lawyer, Hugo Lang, called it the last.",
            "Hugo Lang",
            "Calder Health",
        ),
    ],
)
def test_whose_they_are_by_the_words_before_the_name(text, person, party):
    assert actors(text)[person].party == party


def test_a_state_of_the_east_has_a_twin_in_the_west():
    found = actors("East Marran left the talks. The foreign minister of East Marran blamed West Marran.")
    assert found["West Marran"].kind == "state"


@pytest.mark.parametrize(
    ("text", "person", "party"),
    [
        ("Peru will meet the Hill Front, which Rosa Leal commands, in May.", "Rosa Leal", "Hill Front"),
        ("Prime Minister Hun Mak said in Phnom Penh that Cambodia would withdraw. Thailand waits.", "Hun Mak", "KHM"),
        (
            "Prime Minister Hun Mak said in Geneva that the troops would withdraw. Cambodia and Thailand wait.",
            "Hun Mak",
            None,
        ),
        ("Peru dropped the plan, which Ada Brenn leads, in May.", "Ada Brenn", None),
    ],
)
def test_whose_they_are_by_what_they_lead_and_where_they_speak(text, person, party):
    assert actors(text)[person].party == party


def test_the_kingdom_is_the_only_state_spoken_of():
    text = "Norway will meet the Salt League. The kingdom wants a treaty."
    assert any(text[one.start : one.end] == "The kingdom" for one in actors(text)["Norway"].mentions)
