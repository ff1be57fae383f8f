"""People: what stands beside a name, short forms, spellings, whose somebody is. All are invented."""

import pytest

from summitry.model import Article
from summitry.reading import read_article


def people(text):
    actors = read_article(Article("a", text, language="en")).actors
    return {actor.name: actor for actor in actors if actor.kind == "person"}


def words_for(text, name):
    return [text[one.start : one.end] for one in people(text)[name].mentions]


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Ada Brenn, who leads the Salt Carriers' League, smiled.", "Salt Carriers' League"),
        ("Ada Brenn speaks for the Salt Carriers' League.", "Salt Carriers' League"),
        ("For the Salt Carriers' League, General Ada Brenn signed.", "Salt Carriers' League"),
        ("The Kenyan water minister, Ada Brenn, said no.", "KEN"),
        ("Kenya's envoy, Ada Brenn, said no.", "KEN"),
        ("Kenya wants a treaty. Its chairwoman, Ada Brenn, said so.", "KEN"),
        ("Ada Brenn of the Kenyan foreign ministry said no.", "KEN"),
        (
            "The Salt Carriers' League met Mr Dorn. Ada Brenn waited. She leads the Salt Carriers' League.",
            "Salt Carriers' League",
        ),
    ],
)
def test_the_words_beside_a_name_say_whose_somebody_is(text, party):
    assert people(text)["Ada Brenn"].party == party


def test_an_envoy_to_a_state_is_not_that_states():
    assert people("Ada Brenn, the Kenyan envoy to Somalia, said no.")["Ada Brenn"].party == "KEN"


@pytest.mark.parametrize("short", ["Brenkowa", "Brenkova", "Adelina"])
def test_short_forms_and_spellings_of_one_name_are_one_person(short):
    text = f"The minister, Adelina Brenkova, left. Then {short} came back."
    assert list(people(text)) == ["Adelina Brenkova"]
    assert short in words_for(text, "Adelina Brenkova")


def test_initials_and_nicknames_stand_for_the_one_they_fit():
    text = "President Adel Brenkov spoke. AB was tired, and Bren left, as ever."
    assert {"AB", "Bren"} <= set(words_for(text, "Adel Brenkov"))


def test_initials_of_three_letters_are_somebody_named_in_full():
    text = "Kor Dao-min, Luksong's leader, spoke first. KDM was met by the governor."
    assert "KDM" in words_for(text, "Kor Dao-min")


def test_initials_of_a_body_are_nobody():
    text = "Minister Kor Dao-min spoke first. The Salt Dockers' Movement (KDM) was angry. KDM said so."
    assert "KDM" not in words_for(text, "Kor Dao-min")


def test_another_spelling_that_the_tagger_takes_for_a_noun():
    text = "Tarvenia's president, Oleg Brenkovsky, flew to Paris. Brenkovskyy thanked his hosts."
    assert "Brenkovskyy" in words_for(text, "Oleg Brenkovsky")


def test_titles_tell_people_of_one_surname_apart():
    text = "Edda Morland met Lucas Morland. Ms Morland was tired. Mr Morland was not."
    assert len(words_for(text, "Edda Morland")) == 2
    assert len(words_for(text, "Lucas Morland")) == 2


def test_a_surname_that_two_bear_stays_open():
    text = (
        "Edda Morland met Lucas Morland in Oslo on Monday.\n\n"
        + "The hall was empty by night. " * 10
        + "Morland was tired."
    )
    assert all("Morland" not in words_for(text, name) for name in people(text))


def test_a_dateline_is_no_person():
    assert list(people("NEW VELM (Wire) - Talks ended on Monday.")) == []


def test_a_former_office_does_not_hide_the_one_held_now():
    text = "Ada Brenn, the Kenyan envoy, spoke. Brenn, a former Somali minister, was tired."
    assert not people(text)["Ada Brenn"].observer


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("The Kenyan delegation was led by Colonel Ada Brenn.", "KEN"),
        ("The Kenyan mission, headed by Ada Brenn, left Oslo on Monday.", "KEN"),
        ("The Somali side was led by Olaf Dorn and the Kenyan side by Colonel Ada Brenn.", "KEN"),
        ("Ada Brenn, speaking on behalf of Kenya, gathered her papers.", "KEN"),
        ("Ada Brenn, representing Kenya, gathered her papers.", "KEN"),
        ("Olaf Dorn wept. The talks are led by Ada Brenn for Kenya and by a judge.", "KEN"),
        ("Ada Brenn, the former Somali minister who leads the Kenyan team, spoke on Sunday.", "KEN"),
        ("Kenya sent a letter. It was signed by Ada Brenn, who leads its team.", "KEN"),
        ("The Salt Carriers' League, whose president Ada Brenn was ill, did not come.", "Salt Carriers' League"),
        ("The Salt Carriers' League met a judge. League president Ada Brenn said no.", "Salt Carriers' League"),
        ("Kenya's chief negotiator, Professor Ada Brenn, was ordered home.", "KEN"),
        ("Ada Brenn, the prime minister in Nairobi, said no.", "KEN"),
        ("Ada Brenn, who heads the team from Nairobi, said no.", "KEN"),
        ("Kenya's envoy flew to Oslo on Monday. The envoy, Ada Brenn, said no.", "KEN"),
        ("Oslo waits. Kenya's water minister put off a visit on Monday. Ada Brenn was due in Oslo on Friday.", "KEN"),
        ("Ada Brenn smiled on Monday. The Kenyan minister had won.", "KEN"),
        ("The Salt Carriers' League met Mr Dorn. Ada Brenn waited. She is the Salt Carriers' League's vice chairwoman.",
         "Salt Carriers' League"),
        ("The finance minister of Kenya will see Somalia's. Kenya will pay, Finance Minister Ada Brenn said.", "KEN"),
        ("The Kenyan foreign minister will visit Somalia, the foreign ministry said. The ministry's spokeswoman "
         "Ada Brenn gave no day.", "KEN"),
        ("Quaystone's workers walked out. Ada Brenn, the chief executive of Quaystone, said no.", "Quaystone"),
        ("The miners of Olva and their employer, Quaystone, met. Quaystone's workers cheered. The chief executive, "
         "Ada Brenn, said no.", "Quaystone"),
        ("The head of the Kenyan customs office, Ada Brenn, said no.", "KEN"),
        ("Kenya and Somalia will meet in May. Olaf Dorn of Somalia is ill. Presidents Ada Brenn and Olaf Dorn will "
         "sit down in Oslo.", "KEN"),
        ("United Weavers called the offer an insult. The union's vice president, Ada Brenn, said so.", "United Weavers"),
    ],
)  # fmt: skip
def test_clauses_offices_and_bodies_tell_whose_somebody_is(text, party):
    assert people(text)["Ada Brenn"].party == party


@pytest.mark.parametrize(
    "text",
    [
        "Kenya and Somalia met. Trade Minister Ada Brenn and Trade Minister Olaf Dorn said it was over.",
        "Kenya and Somalia will meet in May. Presidents Ada Brenn and Olaf Dorn will sit down in Oslo.",
        "An envoy of Kenya met an envoy of Somalia. The envoy, Ada Brenn, said no.",
        "The Kenyan and the Somali delegation met. The talks were chaired by Ada Brenn.",
    ],
)
def test_whose_somebody_is_stays_open_where_nothing_tells(text):
    assert people(text)["Ada Brenn"].party is None


def test_washington_has_no_ministers():
    text = "WASHINGTON - The United States and Kenya met on Monday. Trade Minister Ada Brenn said it went well."
    assert people(text)["Ada Brenn"].party == "KEN"


def test_an_office_told_of_just_before_the_name_stands_for_its_holder():
    text = "The chief negotiator of Kenya shrugged on Monday. Ada Brenn said she had seen worse."
    assert "The chief negotiator" in words_for(text, "Ada Brenn")


def test_an_office_of_another_side_stands_for_nobody():
    text = "The chief negotiator of Somalia shrugged on Monday. Ada Brenn of Kenya said she had seen worse."
    assert "The chief negotiator" not in words_for(text, "Ada Brenn")
