"""Names that no list knows, by what they do in the sentences."""

import pytest

from summitry.model import Article
from summitry.reading import read_article


def parties(text):
    return {actor.name: actor.kind for actor in read_article(Article("a", text, language="en")).actors}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Ostrovia said it would let inspectors in.", "Ostrovia", "state"),
        ("Ostrel wants a treaty. The Ostrelian minister said so.", "Ostrel", "state"),
        ("Dana Brill represents Ostrel. Ostrel wants a treaty.", "Ostrel", "state"),
        ("The Salt Forum offered more money.", "Salt Forum", "organisation"),
    ],
)
def test_what_acts_like_a_party_is_one(text, name, kind):
    assert parties(text).get(name) == kind


@pytest.mark.parametrize(
    "text",
    [
        "Radical farmers blocked the road and said it was theirs.",
        "Foreign fighters left.",
        "The Ministry of Rivers said it would wait. The Minister agreed.",
        "Chang said no. Chang wants a treaty.",
    ],
)
def test_what_does_not_is_none(text):
    assert "state" not in parties(text).values()


def test_a_listed_state_with_a_letter_left_out_is_that_state():
    assert parties("Ethopia agreed to open its border.") == {"Ethiopia": "state"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ghana asked the state oil company Voltoil to pay. Ama Boateng said the company had paid.", "Voltoil"),
        ("Ghana asked the state oil company Voltoil to pay. Ama Boateng said the company had paid.", "company"),
    ],
)
def test_a_name_right_behind_the_company_is_a_company(text, words):
    actors = read_article(Article("a", text, language="en")).actors
    named = {text[one.start : one.end].removeprefix("the "): a.name for a in actors for one in a.mentions}
    assert named.get(words) == "Voltoil"


def test_initials_may_have_stops():
    text = "The O.S.C.E. will send monitors to Kosovo."
    assert "O.S.C.E" in {
        text[m.start : m.end].removesuffix(".") for a in read_article(Article("a", text)).actors for m in a.mentions
    }
