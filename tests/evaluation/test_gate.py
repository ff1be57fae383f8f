"""The gate: floors only rise, a changed set fails, and every scorer tells right from wrong."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "evaluation"))

import gate
from scores.meetings import meetings
from scores.who import mentions


def test_a_figure_below_its_floor_fails(capsys):
    assert gate.report("times", {"value": 80.0}, "a", {"sha256": "a", "value": 81.0}, lift=False)
    assert "BELOW" in capsys.readouterr().out


def test_a_figure_at_its_floor_passes():
    assert not gate.report("times", {"value": 81.0}, "a", {"sha256": "a", "value": 81.0}, lift=False)


def test_changed_files_fail_until_they_are_accepted():
    assert gate.report("times", {"value": 81.0}, "b", {"sha256": "a", "value": 81.0}, lift=False)
    assert not gate.report("times", {"value": 81.0}, "b", {"sha256": "a", "value": 81.0}, lift=True)


def test_floors_rise_and_never_fall():
    assert gate.lifted({"value": 83.57}, "a", {"value": 81.0}) == {"sha256": "a", "value": 83.5}
    assert gate.lifted({"value": 70.0}, "a", {"value": 81.0}) == {"sha256": "a", "value": 81.0}


def test_a_figure_in_brackets_is_told_and_has_no_floor():
    assert gate.lifted({"(precision)": 83.0}, "a", {}) == {"sha256": "a"}
    assert not gate.report("wire", {"(precision)": 1.0}, "a", {"sha256": "a"}, lift=False)


def test_a_share_may_fall_where_more_is_found_and_nothing_right_is_lost(capsys):
    floors = {"sha256": "a", "status": 90.0, "status, right": 45.0}
    assert not gate.report("wire", {"status": 88.0, "status, right": 45.0}, "a", floors, lift=False)
    assert "a share of more: 45 right, 45.0 before" in capsys.readouterr().out
    assert gate.report("wire", {"status": 88.0, "status, right": 44.0}, "a", floors, lift=False)
    assert "BELOW" in capsys.readouterr().out


def test_a_share_without_a_number_of_right_answers_may_not_fall():
    assert gate.report(
        "wire", {"status": 88.0, "status, right": 45.0}, "a", {"sha256": "a", "status": 90.0}, lift=False
    )


def test_the_floor_of_a_share_stays_where_it_was():
    floors = {"status": 90.0, "status, right": 45.0}
    kept = gate.lifted({"status": 88.0, "status, right": 47.0}, "a", floors)
    assert kept == {"sha256": "a", "status": 90.0, "status, right": 47.0}


GOLD = {
    "what": "talks", "sides": ["Kenya", "Somalia"], "people": [], "place": ["Nairobi"], "when": "2024-05-14",
    "status": "held", "called_off_by": "", "evidence": [[0, 40]],
}  # fmt: skip
OURS = {
    "parties": ["KEN", "SOM"], "participants": [], "place": "Nairobi, Kenya", "status": "held", "called_off_by": None,
    "when": {"earliest": "2024-05-14", "latest": "2024-05-14"}, "evidence": [{"start": 0, "end": 40, "text": "They met."}],
}  # fmt: skip


def score(**change):
    answer = {"article": {"text": "x" * 80}, "meetings": [{**OURS, **change}], "positions": []}
    return meetings([{"id": "a", "meetings": [GOLD], "positions": []}], [answer], [])


def test_a_right_meeting_scores_in_every_column():
    figures = score()
    assert (figures["meetings F1"], figures["status"], figures["date"], figures["place"]) == (100, 100, 100, 100)


@pytest.mark.parametrize(
    ("change", "figure"),
    [
        ({"status": "cancelled"}, "status"),
        ({"when": {"earliest": "2024-05-01", "latest": "2024-05-31"}}, "date"),
        ({"place": "Lima"}, "place"),
        ({"parties": ["PER", "CHL"]}, "meetings F1"),
    ],
)
def test_a_wrong_field_costs_its_column(change, figure):
    assert score(**change)[figure] == 0


def named(party, name="Ada Otieno"):
    """The measures of a text in which one person is named, whom we call so and give that party."""
    text = "Ada Otieno flew home."
    gold = {"name": "Ada Otieno", "kind": "person", "party": "Kenya"}
    mention = {"words": "Ada Otieno", "form": "name", "refers": ["Ada Otieno"]}
    ours = {"id": "ada", "name": name, "kind": "person", "party": party, "mentions": [[0, 10]]}
    answer = {"article": {"text": text}, "actors": [ours]}
    return mentions([{"id": "a", "actors": [gold], "mentions": [mention]}], [answer], [])


@pytest.mark.parametrize(
    ("party", "name", "linked", "both"),
    [
        ("KEN", "Ada Otieno", 100, 100),
        ("SOM", "Ada Otieno", 100, 0),
        (None, "Ada Otieno", 100, 0),
        ("KEN", "Omar Farah", 0, 0),
    ],
)
def test_a_name_counts_with_its_party_where_both_are_right(party, name, linked, both):
    figures = named(party, name)
    assert (figures["named"], figures["named with their party"]) == (linked, both)
