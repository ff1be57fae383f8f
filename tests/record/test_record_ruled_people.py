"""People's rulings on who is who: what they join and split, in their order, and that they can be taken back."""

import json
from dataclasses import replace
from datetime import date

import pytest
from factory import entry, person, report
from hypothesis import given, settings
from hypothesis import strategies as st

from summitry.codec import to_plain
from summitry.errors import RulingError
from summitry.model import Actor, RawPage, Ruling
from summitry.record import Ledger, build
from summitry.record.anchors import retarget_person

WHEN = "2020-01-01T00:00:00+00:00"


def rule(number, kind, *targets, value="yes"):
    return Ruling(number, kind, targets, value, "keeper", WHEN, "seen")


def told(*actors):
    """Entries with one actor each, day after day; the naming of the second is e1:its-id."""
    return [entry(f"e{n}", f"2019-01-{n + 1:02}", actors=(actor,)) for n, actor in enumerate(actors)]


def groups(entries, *rulings):
    """Who is one person: sets of article ids."""
    return {frozenset(n.source.article for n in one.namings) for one in build(entries, rulings).people}


def sets(*words):
    return {frozenset(word.split()) for word in words}


def of(entries, naming, *rulings):
    return next(one for one in build(entries, rulings).people if naming in [n.id for n in one.namings])


BRENN, BREN, VOSS = person("Ada Brenn", "KEN"), person("Ada Brandt", "KEN"), person("Ivo Voss", "UGA")
SMITHS = told(
    person("John Smith", "USA", "senator"),
    person("John Smith", "USA", "general"),
    person("John Smith", "USA", "senator of Ohio"),
    person("John Smith", "USA", "general"),
    person("Smith", "USA"),
)


def test_same_person_joins_whole_identities():
    entries = told(BRENN, BRENN, BREN, BREN, VOSS)
    ruling = rule(1, "same_person", "e1:ada-brenn", "e3:ada-brandt")
    assert groups(entries, ruling) == sets("e0 e1 e2 e3", "e4")
    found = of(entries, "e3:ada-brandt", ruling)
    assert found.namings[2].reasons == ("ruling 1",) and found.namings[3].reasons == ("same name and side", "ruling 1")
    assert found.rulings == (1,) and found.apart == ()


def test_who_is_one_by_a_ruling_is_one_in_meetings_statements_and_roles():
    entries = [
        entry("x1", "2019-01-01", report("held", "Mike Pompeo", "Choe Son Hui", on="2019-01-01", at="Geneva")),
        entry("x2", "2019-01-02", actors=(person("Pompeo of Kansas", "USA", "envoy"),)),
    ]
    record = build(entries, [rule(1, "same_person", "x1:mike-pompeo", "x2:pompeo-of-kansas")])
    assert {one.role for one in record.roles if one.person == "mike-pompeo"} == {"secretary of state", "envoy"}
    assert "mike-pompeo" in [p.actor for p in record.meetings[0].participants]


def test_people_of_two_sides_may_be_one_and_have_no_side_then():
    found = of(told(BRENN, VOSS), "e0:ada-brenn", rule(1, "same_person", "e0:ada-brenn", "e1:ivo-voss"))
    assert found.party is None and len(found.namings) == 2


def test_not_same_person_splits_and_the_others_go_with_whom_they_resemble_most():
    ruling = rule(1, "not_same_person", "e0:john-smith", "e1:john-smith")
    assert groups(SMITHS) == sets("e0 e1 e2 e3 e4")
    assert groups(SMITHS, ruling) == sets("e0 e2", "e1 e3 e4")
    found = of(SMITHS, "e3:john-smith", ruling)
    assert [n.reasons for n in found.namings] == [
        ("the name itself",),
        ("ruling 1: same name, same side, same role",),
        ("ruling 1: short form of its name, same side, nearest in time",),
    ]
    assert [(a.reason, len(a.others)) for a in found.apart] == [("ruling 1", 1)]


def test_no_two_of_three_targets_share_an_identity():
    ruling = rule(1, "not_same_person", "e0:john-smith", "e1:john-smith", "e2:john-smith")
    assert groups(SMITHS, ruling) == sets("e0", "e2 e4", "e1 e3")
    assert len({one.id for one in build(SMITHS, [ruling]).people}) == 3


def test_who_was_ruled_the_same_goes_with_the_target():
    tie = rule(1, "same_person", "e0:john-smith", "e3:john-smith")
    assert groups(SMITHS, tie, rule(2, "not_same_person", "e0:john-smith", "e1:john-smith")) == sets(
        "e0 e2 e3 e4", "e1"
    )


def test_a_tie_that_would_bring_the_targets_together_again_does_not_count():
    tie = rule(1, "same_person", "e0:john-smith", "e1:john-smith", "e3:john-smith")
    assert groups(SMITHS, tie, rule(2, "not_same_person", "e0:john-smith", "e1:john-smith")) == sets(
        "e0 e2", "e1 e3 e4"
    )


@pytest.mark.parametrize(
    ("first", "second", "one"), [("same_person", "not_same_person", False), ("not_same_person", "same_person", True)]
)
def test_of_two_rulings_that_contradict_each_other_the_later_counts(first, second, one):
    targets = ("e0:john-smith", "e1:john-smith")
    found = groups(SMITHS, rule(1, first, *targets), rule(2, second, *reversed(targets)))
    assert any({"e0", "e1"} <= group for group in found) is one


def test_the_order_in_which_rulings_are_given_changes_nothing():
    rulings = [
        rule(1, "not_same_person", "e0:john-smith", "e1:john-smith"),
        rule(2, "same_person", "e1:john-smith", "e2:john-smith"),
    ]
    assert build(SMITHS, rulings) == build(SMITHS[::-1], rulings[::-1])


def test_a_ruling_holds_on_days_before_it_was_made_and_waits_where_nobody_is_named_yet():
    ruling = rule(1, "same_person", "e0:ada-brenn", "e1:ivo-voss")
    entries = told(BRENN, VOSS, VOSS)
    early, late = build(entries, [ruling], as_of=date(2019, 1, 1)), build(entries, [ruling], as_of=date(2019, 1, 2))
    assert early.waiting == ((1, "e1:ivo-voss"),) and len(early.people) == 1
    assert late.waiting == () and len(late.people) == 1


def test_what_a_ruling_has_placed_is_no_near_miss_any_more():
    entries = told(
        person("Kim Jong Un", "PRK"), person("Kim Yong Chol", "PRK"), person("Kim", "PRK"), person("Kim", "PRK")
    )
    assert of(entries, "e1:kim-yong-chol").apart[0].reason == "two full names fit the short one"
    ruling = rule(1, "same_person", "e2:kim", "e0:kim-jong-un")
    assert groups(entries, ruling) == sets("e0 e2 e3", "e1")
    assert of(entries, "e1:kim-yong-chol", ruling).apart == () and of(entries, "e2:kim", ruling).apart == ()


@pytest.mark.parametrize("kind", ["same_person", "not_same_person"])
def test_a_ruling_and_its_undoing_leave_the_record_as_it_was_to_the_byte(kind):
    made = rule(1, kind, "e0:john-smith", "e1:john-smith")
    undone = rule(2, kind, "e1:john-smith", "e0:john-smith", value=None)
    assert plain(build(SMITHS, [made, undone])) == plain(build(SMITHS))


def plain(record):
    return json.dumps(to_plain(record), sort_keys=True)


NAMES = ["John Smith", "Jon Smith", "Smith", "Smyth", "Ada Brenn", "Ada Brandt", "Brenn", "Абв Где", ""]


@st.composite
def histories(draw):
    found = []
    for number in range(draw(st.integers(1, 7))):
        actors = tuple(
            Actor(f"p{n}", draw(st.sampled_from(NAMES)), "person", draw(st.sampled_from([None, "USA", "KEN"])),
                  draw(st.sampled_from([None, "senator", "general"])), draw(st.booleans()))
            for n in range(draw(st.integers(1, 3)))
        )  # fmt: skip
        found.append(entry(f"h{number}", f"2019-01-{draw(st.integers(1, 28)):02}", actors=actors))
    ids = [f"{one.article.id}:{actor.id}" for one in found for actor in one.reading.actors] + ["gone:p0", "nonsense"]
    rulings = [
        rule(number, draw(st.sampled_from(["same_person", "not_same_person"])),
             *draw(st.lists(st.sampled_from(ids), min_size=2, max_size=4, unique=True)))
        for number in range(1, draw(st.integers(1, 5)))
    ]  # fmt: skip
    return found, rulings


@settings(max_examples=80, deadline=None)
@given(histories(), st.randoms(use_true_random=False))
def test_order_and_duplicates_of_entries_and_rulings_change_nothing(history, chance):
    entries, rulings = history
    shuffled = [*entries, *chance.choices(entries, k=2)]
    chance.shuffle(shuffled)
    assert plain(build(shuffled, rulings[::-1])) == plain(build(entries, rulings))


@settings(max_examples=80, deadline=None)
@given(histories())
def test_each_naming_is_of_one_person_and_the_last_ruling_holds(history):
    entries, rulings = history
    people = build(entries, rulings).people
    home = {naming.id: one.id for one in people for naming in one.namings}
    assert sorted(home) == sorted(n.id for one in people for n in one.namings)
    assert len(home) == sum(len(one.reading.actors) for one in entries)
    assert all(sum(n.reasons == ("the name itself",) for n in one.namings) == 1 for one in people)
    assert all(n.reasons for one in people for n in one.namings)
    assert all(one.id not in apart.others for one in people for apart in one.apart)
    if rulings:
        named = [home[target] for target in rulings[-1].targets if target in home]
        assert len(set(named)) == (min(1, len(named)) if rulings[-1].kind == "same_person" else len(named))


# In the ledger


@pytest.fixture
def ledger(tmp_path):
    with Ledger(str(tmp_path / "talks.db")) as opened:
        for item in SMITHS:
            opened.add(RawPage(item.article.id, "x", "text", None), item.article, item.reading, WHEN)
        yield opened


@pytest.mark.parametrize(
    ("kind", "targets", "value", "undo", "says"),
    [
        ("same_person", ["e0:john-smith"], None, False, "takes 2 to 100 ids of namings, not 1"),
        ("same_person", ["e0:john-smith", "e0:nobody"], None, False, r"nobody 'e0:nobody' in this record.*summitry people"),
        ("same_person", ["e0:john-smith", "john-smith"], None, False, "nobody 'john-smith'"),
        ("not_same_person", ["e0:john-smith", "e9:john-smith"], None, False, "nobody"),
        ("same", ["e0:john-smith", "e1:john-smith"], None, False, "no report"),
        ("same_person", ["e0:john-smith", "e1:john-smith"], "yes, please", False, "takes no --value"),
        ("same_person", ["e0:john-smith", "e1:john-smith"], None, True, "nothing to undo"),
        ("one_person", ["e0:john-smith", "e1:john-smith"], None, False, "same_person or not_same_person"),
    ],
)  # fmt: skip
def test_a_ruling_on_nobody_is_refused_and_not_kept(ledger, kind, targets, value, undo, says):
    with pytest.raises(RulingError, match=says):
        ledger.rule(kind, targets, value, "me", WHEN, "seen", undo=undo)
    assert ledger.rulings() == ()


def test_states_and_groups_are_no_people_to_rule_on(tmp_path):
    item = entry("x1", "2019-01-01", report("held", sides="USA PRK"))
    with Ledger(str(tmp_path / "talks.db")) as ledger:
        ledger.add(RawPage("x1", "x", "text", None), item.article, item.reading, WHEN)
        with pytest.raises(RulingError, match="nobody 'x1:USA'"):
            ledger.rule("same_person", ["x1:USA", "x1:PRK"], None, "me", WHEN, "seen")


def test_a_kept_ruling_is_undone_by_another(ledger):
    before = plain(build(ledger.entries()))
    targets = ["e0:john-smith", "e1:john-smith"]
    ledger.rule("not_same_person", targets, None, "me", WHEN, "two men")
    assert len(build(ledger.entries(), ledger.rulings()).people) == 2
    ledger.rule("not_same_person", targets[::-1], None, "me", WHEN, "one after all", undo=True)
    assert plain(build(ledger.entries(), ledger.rulings())) == before


def test_a_ruling_finds_its_person_under_a_new_id_by_the_name_as_written(ledger):
    ledger.rule("not_same_person", ["e4:smith", "e1:john-smith"], None, "me", WHEN, "another")
    again = replace(SMITHS[4].reading, reader="reader 2", actors=(person("John Smith", "USA"),))
    ledger.add(RawPage("e4", "x", "text", None), SMITHS[4].article, again, "2020-02-01T00:00:00+00:00")
    assert ledger.rulings()[0].targets == ("e4:john-smith", "e1:john-smith")
    assert ledger.rulings(by_recorded=date(2020, 1, 15))[0].targets == ("e4:smith", "e1:john-smith")
    assert len(build(ledger.entries(), ledger.rulings()).people) == 2


def test_a_ruling_whose_person_is_not_read_any_more_waits_and_says_so(ledger):
    ledger.rule("not_same_person", ["e4:smith", "e1:john-smith"], None, "me", WHEN, "another")
    again = replace(SMITHS[4].reading, reader="reader 2", actors=(person("Ivo Voss", "UGA"),))
    ledger.add(RawPage("e4", "x", "text", None), SMITHS[4].article, again, "2020-02-01T00:00:00+00:00")
    assert build(ledger.entries(), ledger.rulings()).waiting == ((1, "e4:smith"),)


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (["Mike Pompeo"], "a:mike-pompeo"),
        (["Pompeo"], "a:pompeo"),
        (["Pompeo", "Mike Pompeo"], "a:pompeo"),
        (["Mike Pompeo", "Susan Pompeo"], "a:pompeo"),
        (["Ivo Voss"], "a:pompeo"),
        ([], "a:pompeo"),
    ],
)  # fmt: skip
def test_a_naming_is_turned_only_to_the_one_person_that_its_name_fits(names, found):
    latest = {"a": entry("a", "2019-01-01", actors=tuple(person(name, "USA") for name in names)).reading}
    assert retarget_person("a:pompeo", ("Pompeo",), latest) == found
