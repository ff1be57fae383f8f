"""Who is who on a screen: whom a name means, the order, and names that look like markup."""

import io
from datetime import date

import pytest
from rich.console import Console

from summitry.errors import UsageError
from summitry.model import Actor, Article, Entry, Reading, Ruling
from summitry.record import build
from summitry.show import people as show


def made(*actors, rulings=()):
    return build(
        [
            Entry(Article(id=f"e{n}", text="x", language="en"), Reading(f"e{n}", "r", actors=(one,)),
                  date(2019, 1, n), f"2019-01-0{n}T00:00:00+00:00")
            for n, one in enumerate(actors, 1)
        ],
        rulings,
    )  # fmt: skip


def someone(name, party=None, role=None):
    return Actor(name.lower().replace(" ", "-"), name, "person", party, role)


KIMS = made(
    someone("Kim Jong Un", "PRK"), someone("Kim Jong Un", "PRK"), someone("Kim Yong Chol", "PRK"), someone("Kim")
)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("kim", ["kim-jong-un", "kim", "kim-yong-chol"]),
        ("KIM jong-un", ["kim-jong-un"]),
        ("kim-yong-chol", ["kim-yong-chol"]),
        ("e4:kim", ["kim"]),
        ("chol kim", ["kim-yong-chol"]),
    ],
)
def test_a_name_means_everybody_who_has_its_words(asked, found):
    assert [one.id for one in show.find_people(KIMS, asked)] == found


def test_accents_and_case_are_put_aside():
    assert show.find_people(made(someone("Recep Tayyip Erdoğan", "TUR")), "ERDOGAN")


@pytest.mark.parametrize("asked", ["", " ", "Voss", "e9:kim", "\x1b[31m"])
def test_a_name_of_nobody_says_where_to_look(asked):
    with pytest.raises(UsageError, match="summitry people"):
        show.find_people(KIMS, asked)


def test_the_latest_role_is_the_one_told_last():
    record = made(someone("Ada Brenn", "KEN", "vice president"), someone("Ada Brenn", "KEN", "president"))
    assert show.latest_role(record.people[0], record).role == "president"
    assert [one.role for one in show.roles_of(record.people[0], record)] == ["vice president", "president"]


def test_those_without_a_side_come_last():
    record = made(*[someone("Ada Brenn")] * 3, someone("Ivo Voss", "UGA"))
    assert [side for side, _ in show.by_side(record.people)] == ["UGA", None]


def printed(record):
    out = io.StringIO()
    console = Console(file=out, width=200, highlight=False)
    show.print_list(record, console)
    show.print_people(record.people, record, True, console)
    return out.getvalue()


def test_names_that_look_like_markup_are_printed_as_they_are():
    told = printed(made(someone("Ana [red]Ruiz[/red]", "PER", "[b]chief[/]"), someone("[/b] Soto", "PER")))
    assert "Ana [red]Ruiz[/red]" in told and "[b]chief[/]" in told and "[/b] Soto" in told


def test_a_ruling_that_waits_is_said():
    ruling = Ruling(7, "same_person", ("e1:ada-brenn", "gone:somebody"), "yes", "me", "2020-01-01T00:00:00+00:00", "x")
    told = printed(made(someone("Ada Brenn", "KEN"), rulings=[ruling]))
    assert "ruling 7 waits: no article of this record names gone:somebody" in told
    assert "rulings that name this person: 7" in told


def test_an_empty_record_says_what_to_do():
    assert "summitry add" in printed(made())
