"""Roles of people over time, with the first and the last day on which an article told them."""

from datetime import date

import pytest
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


@pytest.mark.parametrize(
    ("one", "other"),
    [("vice president", "president"), ("deputy foreign minister", "foreign minister"), ("president", "former president"),
     ("ex-president", "president"), ("president-elect", "president")],
)  # fmt: skip
def test_another_rank_is_another_role(one, other):
    assert len(roles(("2019-01-01", one, "KEN"), ("2019-02-01", other, "KEN"))) == 2


def test_the_name_of_the_side_is_no_part_of_the_role():
    told = roles(("2019-01-01", "U.S. President", "USA"), ("2019-02-01", "president of the United States", "USA"))
    assert told == [("president of the United States", "USA", date(2019, 1, 1), date(2019, 2, 1))]


def test_roles_in_another_script_are_kept_apart():
    assert len(roles(("2019-01-01", "министр", "RUS"), ("2019-02-01", "посол", "RUS"))) == 2
