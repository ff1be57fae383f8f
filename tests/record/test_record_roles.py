"""Roles of people over time, with the first and the last day on which an article told them."""

from datetime import date

from factory import entry, person

from summitry.record import build


def roles(*told):
    """(day, role, party) of one person, one article each."""
    entries = [
        entry(f"e{n}", day, actors=(person("Ada Brenn", party, role),)) for n, (day, role, party) in enumerate(told)
    ]
    return [(one.role, one.party, one.first, one.last) for one in build(entries).roles]


def test_a_role_holds_from_the_first_to_the_last_day_on_which_it_was_told():
    told = roles(
        ("2019-01-01", "foreign minister", "KEN"),
        ("2019-03-01", "foreign minister", "KEN"),
        ("2020-02-01", "president", "KEN"),
    )
    assert told == [
        ("foreign minister", "KEN", date(2019, 1, 1), date(2019, 3, 1)),
        ("president", "KEN", date(2020, 2, 1), date(2020, 2, 1)),
    ]


def test_one_office_in_other_words_is_one_role():
    told = roles(("2019-01-01", "minister", "KEN"), ("2019-02-01", "foreign minister", "KEN"))
    assert told == [("foreign minister", "KEN", date(2019, 1, 1), date(2019, 2, 1))]


def test_the_order_of_arrival_does_not_matter():
    told = [("2019-01-01", "envoy", "KEN"), ("2019-02-01", "president", "KEN")]
    assert roles(*told) == roles(*reversed(told))


def test_who_has_no_role_holds_none():
    assert roles(("2019-01-01", None, "KEN")) == []
