"""What one meeting is weighed against: the article's others, looked up by where their words stand, by side, day and place."""

import pytest

from summitry.ingest import make_page
from summitry.model import Knowledge
from summitry.page import read_stories
from summitry.reading import scene_of
from summitry.reading.meetings import drafts

ARTICLE = """LIMA, May 15 (Andes Wire) - Peru and Chile held talks on squid in Tacna on Monday.

Envoys of Kenya and Oman met in Muscat on Sunday.

The foreign ministers of Chile and Peru are to meet in Arica on June 4.

Peru and Gabon signed nothing. The boats stayed in port."""


@pytest.fixture(scope="module")
def found():
    """The meetings of an article of Wednesday, 15 May 2024, as the rules read them: squid, Muscat, ministers."""
    page = make_page(ARTICLE, published="2024-05-15", clean=True)
    return drafts(scene_of(next(iter(read_stories(page, frozenset())))), Knowledge())


@pytest.fixture(scope="module")
def among(found):
    return found[0].among


def place(report):
    return report.place.city if report.place else None


def test_every_meeting_is_among_the_same(found, among):
    assert [one.number for one in found] == [0, 1, 2]
    assert all(one.among is among for one in found)
    assert len(among) == 3


def test_how_much_of_the_article_tells_of_meetings_and_how_many_parties_it_has(among):
    assert among.telling == 3
    assert among.parties == 5


def test_others_of_a_side_are_counted_up_to_a_limit(found, among):
    assert [among.sharing(one.number, 3) for one in found] == [1, 0, 1]
    assert among.sharing(0, 0) == 0


def test_words_nearer_than_a_distance_are_those_of_one_meeting_each(found, among):
    talks, met, ministers = (one.mentions[0].trigger.token.i for one in found)
    assert among.nearer(met, 1, 3) == 1
    assert among.nearer(met, met - talks, 3) == 1 + (ministers - met < met - talks)
    assert among.nearer(met, 1000, 3) == 3
    assert among.nearer(met, 1000, 2) == 2


def test_having_gives_the_others_with_a_key_and_not_the_meeting_itself(found, among):
    assert [one.id for one in among.having(place, "Muscat", 0)] == [found[1].report.id]
    assert among.having(place, "Muscat", 1) == []
    assert among.having(place, "Quito", 0) == []


def test_places_are_those_of_others_with_both_sides(found, among):
    assert [one.city for one in among.places(0, place)] == ["Arica"]
    assert [one.city for one in among.places(2, place)] == ["Tacna"]
    assert among.places(1, place) == []
