"""One identity for one person across articles; what is ambiguous stays apart."""

import pytest
from factory import entry, person, slug

from summitry.model import Actor
from summitry.record.people import People


def people(*actors):
    return People([entry(f"e{n}", "2019-01-01", actors=(actor,)) for n, actor in enumerate(actors)])


def ids(*actors):
    found = people(*actors)
    return [found.canonical(f"e{n}", actor.id) for n, actor in enumerate(actors)]


@pytest.mark.parametrize(
    ("one", "other", "party"),
    [
        ("Kim Jong-un", "Kim Jong Un", "PRK"),
        ("Volodymyr Zelensky", "Volodymyr Zelenskyy", "UKR"),
        ("Volodymyr Zelensky", "Volodymyr Zelenskiy", "UKR"),
        ("Abbas Araghchi", "Abbas Araqchi", "IRN"),
        ("Hassan Rouhani", "Hassan Ruhani", "IRN"),
        ("Khalil al-Hayya", "Khalil Hayya", "Hamas"),
        ("Recep Tayyip Erdoğan", "Recep Tayyip Erdogan", "TUR"),
        ("Donald J. Trump", "Donald Trump", "USA"),
    ],
)
def test_spellings_of_one_name_are_one_person(one, other, party):
    first, second = ids(person(one, party), person(other, party))
    assert first == second


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Kim Jong Un", "PRK"), ("Kim Yong Chol", "PRK")),
        (("Ri Yong Ho", "PRK"), ("Ri Yong Su", "PRK")),
        (("Kim Yong Chol", "PRK"), ("Kim Yong Chun", "PRK")),
        (("Lee Jae Myung", "KOR"), ("Lee Jae Min", "KOR")),
        (("Ali Hassan", "EGY"), ("Ali Hassan", "SDN")),
    ],
)
def test_different_people_stay_apart(one, other):
    first, second = ids(person(*one), person(*other))
    assert first != second


def test_a_short_name_is_the_one_full_name_of_its_side():
    assert ids(person("Mike Pompeo", "USA"), person("Pompeo", "USA"), person("Pompeo", None)) == ["mike-pompeo"] * 3


def test_a_short_name_that_fits_several_stays_apart():
    found = ids(
        person("Kim Jong Un", "PRK", "leader"),
        person("Kim Yong Chol", "PRK", "envoy"),
        Actor("kim", "Kim", "person", "PRK"),
    )
    assert len(set(found)) == 3


def test_the_role_tells_a_short_name_that_fits_several():
    found = ids(
        person("Kim Jong Un", "PRK", "leader"), person("Kim Yong Chol", "PRK", "envoy"), person("Kim", "PRK", "Leader")
    )
    assert found[2] == found[0]


def test_a_short_name_of_another_side_is_somebody_else():
    assert ids(person("Mike Pompeo", "USA"), Actor("pompeo", "Pompeo", "person", "ITA"))[1] == "pompeo"


def test_an_observer_is_not_the_minister_of_the_same_family_name():
    observer = Actor("jean-lee", "Jean Lee", "person", None, "analyst", observer=True)
    assert ids(observer, Actor("lee", "Lee", "person", "KOR", "minister")) == ["jean-lee", "lee"]


def test_a_name_without_a_side_joins_the_only_one_with_it():
    assert len(set(ids(person("Ali Hassan", "EGY"), Actor("ali-hassan", "Ali Hassan", "person")))) == 1


def test_a_name_without_a_side_joins_nobody_where_two_sides_have_it():
    assert (
        len(
            set(
                ids(
                    person("Ali Hassan", "EGY"),
                    person("Ali Hassan", "SDN"),
                    Actor("ali-hassan", "Ali Hassan", "person"),
                )
            )
        )
        == 3
    )


def test_the_same_id_in_two_articles_may_be_two_people():
    found = ids(Actor("kim", "Kim", "person", "PRK"), Actor("kim", "Kim", "person", "KOR"))
    assert len(set(found)) == 2


def test_the_commonest_spelling_is_shown():
    found = people(person("Kim Jong Un", "PRK"), person("Kim Jong Un", "PRK"), person("Kim Jong-un", "PRK"))
    assert found.names[slug("Kim Jong Un")] == "Kim Jong Un"


def test_somebody_whom_articles_put_on_two_sides_has_none():
    found = people(person("Hans Weiss", "DEU"), person("Hans Weiss", None))
    assert found.parties["hans-weiss"] == "DEU"
