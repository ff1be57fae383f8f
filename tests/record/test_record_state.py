"""Where the talks stand, and what they are stuck on."""

from datetime import date

import pytest
from factory import entry, report, stance
from korea import korea

from summitry.model import Dossier, Issue
from summitry.record import build, state_of

DOSSIER = Dossier(
    "korea",
    "United States and North Korea",
    ("USA", "PRK"),
    (Issue("sanctions", ("sanction", "restriction"), ("USA",)), Issue("denuclearization", ("denucleari",), ("PRK",))),
)
ONLY_AFTER = stance(
    "USA", "offer", "sanctions relief", issue="sanctions", condition=("only_after", "denuclearization", "PRK")
)


def state(*positions_by_day, dossier=None, day="2019-01-01"):
    entries = [
        entry(f"e{n}", known, report("held", sides="USA PRK", on="2018-06-12"), positions=(position,))
        for n, (known, position) in enumerate(positions_by_day)
    ]
    return state_of(build(entries, dossier=dossier), date.fromisoformat(day))


def test_a_demand_met_only_after_something_of_the_askers_is_a_standoff():
    found = state(
        ("2018-11-09", stance("PRK", "demand", "sanctions relief", issue="sanctions", to="USA")),
        ("2018-11-09", ONLY_AFTER),
    ).cycles
    assert [(one.kind, one.parties) for one in found] == [("standoff", ("PRK", "USA"))]
    assert found[0].sentence == (
        "North Korea asks for sanctions relief; the United States gives it only after denuclearization, "
        "which is North Korea's to give."
    )
    assert found[0].demands == ("e0:p1",)


def test_words_of_one_issue_meet_through_the_dossier():
    asked = stance("PRK", "demand", "fewer restrictions")
    given = stance("USA", "offer", "sanctions relief", condition=("only_after", "denuclearization", "PRK"))
    assert state(("2018-11-09", asked), ("2018-11-09", given)).cycles == ()
    assert len(state(("2018-11-09", asked), ("2018-11-09", given), dossier=DOSSIER).cycles) == 1


def test_a_cycle_of_conditions_is_a_deadlock():
    other = stance("PRK", "offer", "a test freeze", condition=("only_after", "sanctions relief", "USA"))
    found = state(("2018-11-09", ONLY_AFTER), ("2018-11-10", other)).cycles
    assert [one.kind for one in found] == ["deadlock"]
    assert found[0].sentence == (
        "North Korea waits for the United States on sanctions relief, and the United States waits for North Korea on denuclearization."
    )


def test_three_parties_can_wait_in_a_ring():
    found = state(
        ("2018-01-01", stance("EGY", "offer", "a deal", condition=("if", "water guarantees", "ETH"))),
        ("2018-01-01", stance("ETH", "offer", "water guarantees", condition=("only_after", "a loan", "SWE"))),
        ("2018-01-01", stance("SWE", "offer", "a loan", condition=("until", "a deal", "EGY"))),
    ).cycles
    assert [one.parties for one in found] == [("EGY", "ETH", "SWE")]


def test_a_bare_demand_is_no_edge():
    found = state(("2018-11-09", stance("PRK", "demand", "sanctions relief", to="USA")))
    assert found.edges == () and found.cycles == ()


def test_a_threat_of_what_follows_is_no_waiting():
    assert (
        state(("2018-11-09", stance("USA", "threat", "strikes", condition=("if", "another test", "PRK")))).edges == ()
    )


def test_an_offer_without_a_condition_lifts_the_condition():
    asked = ("2018-11-09", stance("PRK", "demand", "sanctions relief", issue="sanctions"))
    lifted = ("2018-12-01", stance("USA", "concession", "sanctions relief", issue="sanctions"))
    assert state(asked, ("2018-11-09", ONLY_AFTER), lifted).cycles == ()


def test_a_condition_told_again_after_it_was_lifted_holds_again():
    lifted = ("2018-12-01", stance("USA", "concession", "sanctions relief", issue="sanctions"))
    assert len(state(("2018-11-09", ONLY_AFTER), lifted, ("2018-12-20", ONLY_AFTER)).edges) == 1


def test_the_dossier_says_whose_a_condition_is():
    nobody = stance("USA", "offer", "sanctions relief", condition=("only_after", "full denuclearization", None))
    assert state(("2018-11-09", nobody)).edges == ()
    assert [one.giver for one in state(("2018-11-09", nobody), dossier=DOSSIER).edges] == ["PRK"]


@pytest.mark.parametrize(
    ("day", "last", "following", "days"),
    [
        ("2018-05-20", None, "a01:m1", None),
        ("2018-06-20", "a01:m1", None, 8),
        ("2018-11-06", "a08:m1", "a09:m1", 30),
        ("2018-11-20", "a08:m1", "a11:m2", 44),
        ("2019-10-10", "a17:m1", None, 5),
    ],
)
def test_last_held_next_planned_and_days_without_contact(day, last, following, days):
    on = date.fromisoformat(day)
    found = state_of(build(korea(), as_of=on), on)
    assert (found.last_held, found.next_planned, found.days_without_contact) == (last, following, days)


def test_a_plan_whose_day_passed_without_a_word_is_overdue():
    found = state_of(
        build([entry("x", "2018-05-01", report("scheduled", on="2018-05-10", at="Geneva"))]), date(2018, 5, 12)
    )
    assert found.overdue == ("x:m1",) and found.next_planned is None


def test_what_was_ever_put_off_or_called_off_is_listed():
    found = state_of(build(korea()), date(2019, 10, 10))
    assert found.postponed == ("a09:m1",)
    assert found.called_off == ("a01:m1", "a06:m1", "a09:m1")


def test_a_meeting_with_a_mediator_is_no_contact_of_the_parties():
    talks = [
        entry("x", "2018-05-10", report("held", on="2018-05-10", sides="ISR Hamas", at="Cairo")),
        entry("y", "2018-05-20", report("held", on="2018-05-20", sides="Hamas QAT", at="Doha")),
    ]
    dossier = Dossier("gaza", "Gaza", ("ISR", "Hamas"), mediators=("QAT", "EGY"))
    record = build(talks, dossier=dossier)
    assert len(record.meetings) == 2
    assert state_of(record, date(2018, 5, 30)).days_without_contact == 20


def test_a_condition_in_a_clause_is_quoted_as_it_was_said():
    other = stance("PRK", "offer", "a third summit", condition=("if", "Washington changes its attitude", "USA"))
    (found,) = state(("2018-11-09", ONLY_AFTER), ("2018-11-10", other)).cycles
    assert "North Korea waits for the United States (“if Washington changes its attitude”)" in found.sentence
