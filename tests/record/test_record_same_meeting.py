"""Which reports speak of one meeting, over negotiations of many kinds."""

import random

import pytest
from factory import entry, report, step

from summitry.record import build

EG = {"sides": "EGY ETH"}
GAZA = {"sides": "ISR Hamas"}
CASES = {
    "monthly rounds in one city are one meeting each": (
        [["r1", "r2"], ["r3", "r4"], ["r5"]],
        entry("r1", "2021-03-01", report("scheduled", "A. Girma", on="2021-03-04", at="Geneva", **EG)),
        entry("r2", "2021-03-05", report("held", "A. Girma", on="2021-03-04", at="Geneva", **EG)),
        entry("r3", "2021-04-01", report("scheduled", "A. Girma", on="2021-04-08", at="Geneva", **EG)),
        entry("r4", "2021-04-08", report("held", "A. Girma", on="2021-04-08", at="Geneva", **EG)),
        entry("r5", "2021-05-06", report("held", "A. Girma", on="2021-05-06", at="Geneva", **EG)),
    ),
    "a round whose end nobody told is not moved to the next": (
        [["r1"], ["r2"]],
        entry("r1", "2021-03-01", report("scheduled", on="2021-03-04", at="Geneva", **EG)),
        entry("r2", "2021-04-01", report("scheduled", on="2021-04-08", at="Geneva", **EG)),
    ),
    "rounds are told apart by their number": (
        [["r1", "r3"], ["r2"]],
        entry("r1", "2021-03-01", report("held", on="2021-02", at="Vienna", kind="round", number=4, sides="USA IRN")),
        entry("r2", "2021-03-01", report("expected", on="2021-03", at="Vienna", kind="round", number=5, sides="USA IRN")),
        entry("r3", "2021-03-09", report("held", kind="round", number=4, sides="USA IRN")),
    ),
    "a new date before the old one has passed moves the meeting": (
        [["m1", "m2", "m3"]],
        entry("m1", "2022-05-01", report("scheduled", on="2022-05-10", at="Kyiv", sides="UKR RUS", level="minister")),
        entry("m2", "2022-05-08", report("scheduled", on="2022-05-14", at="Kyiv", sides="UKR RUS", level="minister")),
        entry("m3", "2022-05-14", report("held", on="2022-05-14", at="Kyiv", sides="UKR RUS", level="minister")),
    ),
    "a postponed meeting held months later is one where a source links the two": (
        [["p1", "p2", "p3"]],
        entry("p1", "2020-02-01", report("scheduled", on="2020-02-10", at="Doha", **GAZA)),
        entry("p2", "2020-02-08", report("postponed", on="2020-02-10", at="Doha", **GAZA)),
        entry("p3", "2020-07-02", report("held", on="2020-07-01", at="Cairo",
              history=(step("postponed", "2020-02-10"), step("held", "2020-07-01")), **GAZA)),
    ),
    "a postponed meeting and one held months later elsewhere are two where none does": (
        [["p1", "p2"], ["p3"]],
        entry("p1", "2020-02-01", report("scheduled", on="2020-02-10", at="Doha", **GAZA)),
        entry("p2", "2020-02-08", report("postponed", on="2020-02-10", at="Doha", **GAZA)),
        entry("p3", "2020-07-02", report("held", on="2020-07-01", at="Cairo", **GAZA)),
    ),
    "a call and a meeting of the same day are two": (
        [["c1"], ["c2"]],
        entry("c1", "2019-03-05", report("held", on="2019-03-05", kind="call", level="leader")),
        entry("c2", "2019-03-05", report("held", on="2019-03-05", kind="visit", level="minister", at="Washington")),
    ),
    "leaders and working level in one week are two": (
        [["l1"], ["l2"]],
        entry("l1", "2019-02-27", report("held", on="2019-02-27", at="Hanoi", kind="summit", level="leader")),
        entry("l2", "2019-02-25", report("held", on="2019-02-24", at="Hanoi", level="working")),
    ),
    "a country and its city are one place": (
        [["v1", "v2"]],
        entry("v1", "2018-08-23", report("scheduled", "Mike Pompeo", on="2018-08", at="PRK", kind="visit")),
        entry("v2", "2018-08-24", report("cancelled", "Mike Pompeo", at="Pyongyang", kind="visit")),
    ),
    "a weekday that no date can be given for meets the date": (
        [["d1", "d2"]],
        entry("d1", "2018-11-06", report("scheduled", "Mike Pompeo", on="2018-11-08", at="New York")),
        entry("d2", "2018-11-07", report("cancelled", on="?Thursday", at="New York")),
    ),
    "a meeting of several days and one of its days are one": (
        [["s1", "s2", "s3"]],
        entry("s1", "2021-05-01", report("scheduled", on="2021-05-03/2021-05-05", at="Vienna", sides="USA IRN")),
        entry("s2", "2021-05-04", report("under_way", on="2021-05-04", at="Vienna", sides="USA IRN")),
        entry("s3", "2021-05-06", report("held", on="2021-05", at="Vienna", sides="USA IRN")),
    ),
    "an unnamed delegation and a named one are one": (
        [["u1", "u2"]],
        entry("u1", "2019-10-04", report("expected", on="2019-10-05", at="Stockholm")),
        entry("u2", "2019-10-05", report("held", "Stephen Biegun", "Kim Myong Gil", on="2019-10-05", at="Stockholm", level="working")),
    ),
    "two of three sides named at the same table are there": (
        [["t1", "t2"]],
        entry("t1", "2020-06-20", report("scheduled", on="2020-06-26", at="Addis Ababa", sides="EGY ETH SDN")),
        entry("t2", "2020-06-27", report("held", on="2020-06-26", at="Addis Ababa", sides="ETH EGY")),
    ),
    "other envoys in another city on the same day are another meeting": (
        [["o1"], ["o2"]],
        entry("o1", "2019-10-05", report("held", "Stephen Biegun", on="2019-10-05", at="Stockholm", level="working")),
        entry("o2", "2019-10-05", report("held", "Mike Pompeo", on="2019-10-05", at="New York", level="minister")),
    ),
    "a meeting moved to another city keeps its day": (
        [["w1", "w2", "w3"]],
        entry("w1", "2021-02-01", report("scheduled", "L. Haddad", on="2021-02-18", at="Geneva", level="minister", **EG)),
        entry("w2", "2021-02-10", report("scheduled", "L. Haddad", on="2021-02-18", at="Vienna", level="minister", **EG)),
        entry("w3", "2021-02-18", report("held", "L. Haddad", on="2021-02-18", at="Vienna", level="minister", **EG)),
    ),
    "vague plans of leaders wait for their date": (
        [["e1", "e2", "e3"]],
        entry("e1", "2023-01-10", report("proposed", level="leader", kind="summit", **EG)),
        entry("e2", "2023-02-15", report("expected", on="2023-03", level="leader", kind="summit", **EG)),
        entry("e3", "2023-03-01", report("scheduled", on="2023-03-20", at="Cairo", level="leader", kind="talks", **EG)),
    ),
    "an article's two reports stay two": (
        [["x1:m1"], ["x1:m2"]],
        entry("x1", "2021-05-06", report("held", on="2021-05-05", at="Vienna", kind="visit", sides="USA IRN"),
              report("held", on="2021-05-05", at="Vienna", sides="USA IRN", id="m2")),
    ),
    "a summit planned after the last one is the next": (
        [["n1"], ["n2"]],
        entry("n1", "2018-04-27", report("held", on="2018-04-27", at="Panmunjom", kind="summit", level="leader", sides="KOR PRK")),
        entry("n2", "2018-08-13", report("scheduled", on="2018-09", at="Pyongyang", kind="summit", level="leader", sides="KOR PRK")),
    ),
    "an anniversary speaks of the meeting of its year": (
        [["y1", "y2"]],
        entry("y1", "2018-06-12", report("held", on="2018-06-12", at="Singapore", kind="summit", level="leader")),
        entry("y2", "2021-06-12", report("held", on="2018-06", at="Singapore", kind="summit", level="leader")),
    ),
    "other sides are another meeting": (
        [["z1"], ["z2"]],
        entry("z1", "2018-06-12", report("held", on="2018-06-12", at="Singapore", sides="USA PRK")),
        entry("z2", "2018-06-12", report("held", on="2018-06-12", at="Singapore", sides="USA CHN")),
    ),
    "one side alone joins where exactly one meeting fits": (
        [["q1", "q2"]],
        entry("q1", "2019-10-05", report("held", on="2019-10-05", at="Stockholm", level="working")),
        entry("q2", "2019-10-06", report("held", on="2019-10-05", at="Stockholm", sides="PRK")),
    ),
    "one side alone stays alone where two meetings fit": (
        [["q1"], ["q2"], ["q3"]],
        entry("q1", "2021-10-05", report("held", on="2021-10-05", at="Geneva", sides="USA RUS")),
        entry("q2", "2021-10-05", report("held", on="2021-10-05", at="Geneva", sides="RUS CHN")),
        entry("q3", "2021-10-06", report("held", on="2021-10-05", at="Geneva", sides="RUS")),
    ),
    "one side alone without a day or place joins nothing": (
        [["q1"], ["q2"]],
        entry("q1", "2021-10-05", report("held", on="2021-10-05", at="Geneva", sides="USA RUS", level="leader")),
        entry("q2", "2021-10-06", report("held", sides="RUS", level="leader")),
    ),
    "two articles on one side's trip are one visit": (
        [["k1", "k2"]],
        entry("k1", "2019-04-23", report("scheduled", "Kim Jong Un", on="2019-04-25", at="RUS", kind="visit", sides="PRK")),
        entry("k2", "2019-04-25", report("held", "Kim Jong Un", on="2019-04-25", at="RUS", kind="visit", sides="PRK")),
    ),
}  # fmt: skip


def groups(record):
    """The meetings as lists of reports; an article with one report stands for it."""
    return sorted([alias.removesuffix(":m1") if not alias.startswith("x1") else alias for alias in one.aliases]
                  for one in record.meetings)  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_one_meeting_or_two(name):
    wanted, *entries = CASES[name]
    assert groups(build(entries)) == sorted(wanted)


def test_the_histories_do_not_disturb_each_other():
    """All cases together, moved to other years where they share their sides, in a random order."""
    entries = [item for _, *items in CASES.values() for item in items if len(items) > 1]
    seen = {}
    for item in entries:
        seen.setdefault(item.article.id, item)
    record = build(seen.values())
    for seed in range(5):
        shuffled = list(seen.values())
        random.Random(seed).shuffle(shuffled)
        assert build(shuffled) == record


def test_a_side_that_one_of_many_reports_adds_does_not_count():
    slot = {"on": "2018-11-08", "at": "New York"}
    told = [entry(f"p{n}", "2018-11-07", report("postponed", **slot)) for n in range(4)]
    (found,) = build([*told, entry("q", "2018-11-07", report("postponed", sides="USA PRK KOR", **slot))]).meetings
    assert found.parties == ("USA", "PRK")
    assert {one.party for one in found.participants} == {"USA", "PRK"}


def test_a_meeting_told_as_past_is_not_the_one_held_later():
    first = entry("e1", "2018-04-18", report("held", "Mike Pompeo", at="Pyongyang", level="minister"))
    second = entry(
        "e2", "2018-07-08", report("held", "Mike Pompeo", at="Pyongyang", level="minister", on="2018-07-06/2018-07-07")
    )
    assert groups(build([first, second])) == [["e1"], ["e2"]]
