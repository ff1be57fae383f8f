"""Names that no rule knows: many weak signs tell a party's."""

from summitry.model import Article
from summitry.reading import read_article

TALKS = (
    "Delegates of Kharvel and of Peru met in Lima on Monday for talks on copper.\n\n"
    "Talks with Kharvel were put off twice this year. The treasury of Kharvel has refused a lower price, a Peruvian official said.\n\n"
    "Peru wants a lower price. It hopes that the next round will be held in May.\n\n"
)


def kinds(text):
    return {one.name: one.kind for one in read_article(Article("a", text, language="en")).actors}


def test_what_meets_has_a_treasury_and_refuses_is_a_party():
    assert kinds(TALKS).get("Kharvel") in ("state", "organisation")


def test_a_person_with_a_title_is_none():
    text = TALKS.replace("Delegates of Kharvel", "Professor Kharvel").replace(
        "The treasury of Kharvel", "Professor Kharvel"
    )
    assert kinds(text.replace("Talks with Kharvel", "Talks with Professor Kharvel")).get("Kharvel") in (None, "person")


def test_a_town_where_they_meet_is_none():
    text = "Peru and Mali met in Ostel on Monday.\n\nThe road to Ostel was closed. Peru said no. They will meet again in Ostel."
    assert "Ostel" not in kinds(text)


def test_the_organ_of_a_state_stays_that_state_s():
    text = (
        TALKS
        + "The Atomic Energy Organization of Iran met Peru. The Atomic Energy Organization of Iran refused a visit."
    )
    assert "Atomic Energy Organization of Iran" not in kinds(text)


def test_names_are_none_of_the_signs():
    from summitry.reading.weighing import weights
    from summitry.reading.who.world import world

    words = {word for sign in weights("names", "party").added for word in sign.split()}
    assert not words & set(world().words) - {word for word in words if word.islower() or len(word) < 3}
