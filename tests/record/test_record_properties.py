"""What holds for any readings whatever: order, duplicates, as-of, each report in one meeting, nothing crashes."""

from dataclasses import replace
from datetime import date, timedelta

from factory import PEOPLE, entry, report, said, stance, step
from hypothesis import given, settings
from hypothesis import strategies as st

from summitry.model import PartialDate, Ruling
from summitry.record import build, state_of

STATUSES = ["proposed", "expected", "scheduled", "under_way", "held", "postponed", "cancelled", "refused"]
SLOTS = [
    None,
    "2018-05",
    "2018-05-10",
    "2018-05-12",
    "2018-05-11/2018-05-13",
    "2018",
    "[2018-05-01..2018-06-15]",
    "?Thursday",
]
START = date(2018, 5, 1)


@st.composite
def reports(draw, id):
    return report(
        draw(st.sampled_from(STATUSES)),
        *draw(st.lists(st.sampled_from(sorted(PEOPLE)), max_size=2, unique=True)),
        sides=draw(st.sampled_from(["USA PRK", "PRK USA", "USA PRK KOR", "PRK", "", "EGY ETH"])),
        on=draw(st.sampled_from(SLOTS)),
        at=draw(st.sampled_from([None, "Geneva", "Doha", "PRK"])),
        kind=draw(st.sampled_from(["talks", "summit", "visit", "call"])),
        level=draw(st.sampled_from([None, "leader", "working"])),
        number=draw(st.sampled_from([None, None, 1, 2])),
        history=tuple(
            step(s, draw(st.sampled_from(SLOTS))) for s in draw(st.lists(st.sampled_from(STATUSES), max_size=3))
        ),
        outcome=draw(st.sampled_from([None, "none"])),
        called_off_by=draw(st.sampled_from([None, "USA"])),
        according_to=draw(st.sampled_from([None, "USA", "nobody-known"])),
        part_of=draw(st.sampled_from([None, "m1"])),
        id=id,
    )


@st.composite
def histories(draw):
    found = []
    for number in range(draw(st.integers(1, 9))):
        day = START + timedelta(days=draw(st.integers(0, 30)))
        told = [draw(reports(f"m{n}")) for n in range(1, draw(st.integers(1, 3)))]
        text = draw(st.sampled_from(["We are in no hurry at all, he said", "in no hurry at all", "…", ""]))
        spoken = (said("s1", draw(st.sampled_from([None, "Mike Pompeo"])), text),)
        positions = (
            stance("USA", "offer", text, condition=("only_after", text, draw(st.sampled_from([None, "PRK"])))),
        )
        found.append(entry(f"h{number}", day.isoformat(), *told, statements=spoken, positions=positions, text=text))
    return found


@settings(max_examples=50, deadline=None)
@given(histories(), st.randoms(use_true_random=False))
def test_order_and_duplicates_change_nothing(entries, chance):
    shuffled = [*entries, *chance.choices(entries, k=3)]
    chance.shuffle(shuffled)
    assert build(shuffled) == build(entries)


@settings(max_examples=50, deadline=None)
@given(histories())
def test_every_report_is_in_exactly_one_meeting(entries):
    told = sorted(f"{one.article.id}:{item.id}" for one in entries for item in one.reading.meetings)
    assert sorted(alias for one in build(entries).meetings for alias in one.aliases) == told


@settings(max_examples=50, deadline=None)
@given(histories(), st.integers(0, 32))
def test_as_of_a_day_is_the_record_of_what_was_known_by_then(entries, days):
    day = START + timedelta(days=days)
    then = build(entries, as_of=day)
    assert then == build([one for one in entries if one.known <= day], as_of=day)
    state_of(then, day)


@settings(max_examples=50, deadline=None)
@given(histories(), st.data())
def test_rulings_that_name_anything_never_break_the_record(entries, data):
    ids = [f"{one.article.id}:{item.id}" for one in entries for item in one.reading.meetings] + ["gone:m1"]
    values = {"same": "yes", "not_same": "yes", "drop": "yes", "status": "held", "date": "2018-05-20"}
    rulings = []
    for number in range(1, 4):
        kind = data.draw(st.sampled_from(sorted(values)))
        targets = tuple(data.draw(st.lists(st.sampled_from(ids), min_size=1, max_size=3)))
        rulings.append(Ruling(number, kind, targets, values[kind], "me", "2020-01-01T00:00:00+00:00", "so"))
    assert build(entries, rulings) == build(entries[::-1], rulings[::-1])


def test_half_open_and_impossible_slots_do_no_harm():
    odd = [
        PartialDate("../2018-05-10", None, date(2018, 5, 10), "range"),
        PartialDate("2018-05-10/..", date(2018, 5, 10), None, "range"),
        PartialDate("9999-12-31", date.max, date.max, "day"),
        PartialDate("0001-01-01", date.min, date.min, "day"),
        PartialDate(None, date(2018, 5, 10), date(2018, 5, 1), "unknown"),
    ]
    for slot in odd:
        made = entry("x", "2018-05-01", replace(report("scheduled"), when=slot))
        assert len(build([made, entry("y", "2018-05-02", report("held", on="2018-05-02"))]).meetings) in (1, 2)
