"""One identity for one person across articles; what is ambiguous stays apart."""

import time

import pytest
from factory import entry, person, slug

from summitry.model import Actor, Dossier
from summitry.record import build
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


# Why


def explained(*actors, rulings=()):
    """The people of entries with one actor each, by id."""
    entries = [entry(f"e{n}", f"2019-01-{n + 1:02}", actors=(actor,)) for n, actor in enumerate(actors)]
    return {one.id: one for one in build(entries, rulings).people}


def reasons(one):
    return [naming.reasons for naming in one.namings]


def test_each_naming_says_why_it_is_this_person():
    found = explained(
        person("Abbas Araghchi", "IRN"),
        person("Abbas Araghchi", "IRN"),
        Actor("abbas-araghchi", "Abbas Araghchi", "person"),
        person("Abbas Araqchi", "IRN"),
        person("Araghchi", "IRN"),
        Actor("araghchi", "Araghchi", "person"),
    )["abbas-araghchi"]
    assert reasons(found) == [
        ("the name itself",),
        ("same name and side",),
        ("same name, side known from the other article only",),
        ("one letter differs",),
        ("the only full name of that side that the short one fits",),
        ("the only full name that the short one fits",),
    ]
    assert found.spellings == (("Abbas Araghchi", 3), ("Araghchi", 2), ("Abbas Araqchi", 1))
    assert [naming.id for naming in found.namings][:2] == ["e0:abbas-araghchi", "e1:abbas-araghchi"]


def test_reasons_follow_each_other_where_a_whole_spelling_joins():
    found = explained(*[person("Abbas Araghchi", "IRN")] * 3, *[person("Abbas Araqchi", "IRN")] * 2)["abbas-araghchi"]
    assert reasons(found)[3:] == [("one letter differs",), ("same name and side", "one letter differs")]


def test_a_role_that_decides_says_between_how_many():
    kims = (person("Kim Jong Un", "PRK", "leader"), person("Kim Yong Chol", "PRK", "envoy"))
    found = explained(*kims, person("Kim", "PRK", "Leader"))
    assert reasons(found["kim-jong-un"]) == [("the name itself",), ("role decides between two",)]


@pytest.mark.parametrize(
    ("actors", "reason"),
    [
        ((person("Kim Jong Un", "PRK"), person("Kim Yong Chol", "PRK"), person("Kim", "PRK")),
         "two full names fit the short one"),
        ((person("Ali Hassan", "EGY"), person("Ali Hassan", "SDN")), "same name, another side"),
        ((person("Ali Hassan", "EGY"), person("Ali Hassan", "SDN"), Actor("ali-hassan", "Ali Hassan", "person")),
         "two sides have somebody of that name"),
        ((person("Lee Jae Myung", "KOR"), person("Lee Jae Myong", "KOR")), "one letter differs, in a short word"),
        ((person("Abbas Araghchi", "IRN"), person("Abbas Araqchi", "IRQ")), "one letter differs, another side"),
        ((person("Abbas Araghchi", "IRN"), Actor("abbas-araqchi", "Abbas Araqchi", "person")),
         "one letter differs, and a side is not told"),
        ((person("Mike Pompeo", "USA"), Actor("pompeo", "Pompeo", "person", "ITA")),
         "the full name that fits is of another side"),
        ((Actor("jean-lee", "Jean Lee", "person", None, "analyst", observer=True), Actor("lee", "Lee", "person", "KOR")),
         "the full name that fits is an observer’s"),
    ],
)  # fmt: skip
def test_near_misses_say_on_both_sides_why_they_were_left_apart(actors, reason):
    found = explained(*actors)
    told = {
        id: {other for apart in one.apart if apart.reason == reason for other in apart.others}
        for id, one in found.items()
    }
    assert any(told.values())
    assert all(id in told[other] for id, others in told.items() for other in others)


def test_who_is_joined_was_not_left_apart():
    found = explained(person("Mike Pompeo", "USA"), person("Pompeo", "USA"))
    assert found["mike-pompeo"].apart == ()


def test_many_people_of_one_family_name_take_no_long_time():
    names = [
        f"Kim {a}{b} {c}un" for a in "BCDFGHJKLM" for b in ("aro", "ino", "elu", "opa") for c in "BCDFGHJKLMNPRSTVWZ"
    ]
    began = time.process_time()
    found = explained_many([person(name, "PRK") for name in names] + [person("Kim", "PRK")] * 50)
    assert len(found) > 500 and time.process_time() - began < 10


def explained_many(actors):
    return People([entry(f"e{n}", "2019-01-01", actors=(actor,)) for n, actor in enumerate(actors)]).people


def test_a_dossier_keeps_the_people_of_the_articles_about_its_parties():
    sides = Actor("USA", "United States", "state", "USA"), Actor("PRK", "North Korea", "state", "PRK")
    entries = [
        entry("e1", "2019-01-01", actors=(*sides, person("Stephen Biegun"), Actor("ana-ruiz", "Ana Ruiz", "person"))),
        entry("e2", "2019-01-02", actors=(person("Ivo Voss", "UGA"), Actor("ana-ruiz", "Ana Ruiz", "person"))),
    ]
    found = {one.id: len(one.namings) for one in build(entries, dossier=Dossier("k", "K", ("USA", "PRK"))).people}
    assert found == {"stephen-biegun": 1, "ana-ruiz": 2}
