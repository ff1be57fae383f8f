"""People of an ethnic group are no state's: "ethnic Albanian deputies" of another state do not speak for Albania."""

from summitry.model import Article
from summitry.reading import read_article

LEAD = "Macedonia's government met leaders of the coalition in Skopje on Monday. Albania sent an observer. "


def _mentions(text: str) -> list[str]:
    whole = LEAD + text
    found = next(one for one in read_article(Article("a", whole, language="en")).actors if one.id == "ALB")
    return [whole[one.start : one.end] for one in found.mentions]


def test_ethnic_deputies_are_no_states():
    assert _mentions("Ethnic Albanian deputies threatened to leave the parliament.") == ["Albania"]


def test_the_states_own_deputies_are():
    assert "Albanian" in _mentions("The Albanian minister threatened to leave.")
