"""The words of meetings, loaded once from ``words/meetings.toml``."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Annotated

from summitry.reading.word_sets import by_word, groups, listed, load, table
from summitry.status import Status

ORDINALS = {
    word: number
    for number, word in enumerate(
        (
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
        ),
        1,
    )
}
NTH = frozenset({"second", "third", "fourth", "fifth", "sixth", "seventh", "final", "last", "another"})


@dataclass(frozen=True, slots=True)
class Operators:
    """What turns an event into a status: verbs, phrases (verb with particle), nouns, adjectives, each to the status."""

    verbs: dict[str, Status]
    phrases: dict[str, Status]
    nouns: dict[str, Status]
    adjectives: dict[str, Status]


def _operators(data: dict[str, dict[str, list[str]]]) -> Operators:
    def by_status(part: str) -> dict[str, Status]:
        return {word: Status(status) for status, parts in data.items() for word in parts[part]}

    return Operators(by_status("verbs"), by_status("phrases"), by_status("nouns"), by_status("adjectives"))


def _phrases(table: dict[str, list[str]]) -> tuple[str, ...]:
    return tuple(table["phrases"])


def _in_order(table: dict[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {name: tuple(words) for name, words in table.items()}


@dataclass(frozen=True, slots=True)
class Words:
    """Triggers by kind, operators, and the word sets that the TOML file explains."""

    nouns: Annotated[dict[str, str], by_word("nouns")]
    general: Annotated[frozenset[str], listed("general", "lemmas")]
    saying_little: Annotated[frozenset[str], listed("general", "saying_little")]
    former: Annotated[frozenset[str], listed("general", "former")]
    apart: Annotated[frozenset[str], listed("general", "apart")]
    plural: Annotated[frozenset[str], listed("plural", "lemmas")]
    verbs: Annotated[dict[str, str], by_word("verbs")]
    motion: Annotated[frozenset[str], listed("motion", "verbs")]
    hosting: Annotated[frozenset[str], listed("hosting", "verbs")]
    holding: Annotated[frozenset[str], listed("holding", "verbs")]
    about: Annotated[frozenset[str], listed("about", "verbs")]
    modifiers: Annotated[frozenset[str], listed("not_a_meeting", "modifiers")]
    objects: Annotated[frozenset[str], listed("not_a_meeting", "objects")]
    sport: Annotated[frozenset[str], listed("not_a_meeting", "sport")]
    operators: Annotated[Operators, table("operators", _operators)]
    possible: Annotated[dict[str, frozenset[str]], groups("possible")]
    failing: Annotated[frozenset[str], listed("failing", "verbs")]
    halting: Annotated[frozenset[str], listed("halting", "verbs")]
    urging: Annotated[dict[str, frozenset[str]], groups("urging")]
    neutral: Annotated[frozenset[str], listed("neutral", "phrases")]
    venues: Annotated[frozenset[str], listed("venues", "nouns")]
    towns: Annotated[frozenset[str], listed("venues", "towns")]
    whereabouts: Annotated[dict[str, frozenset[str]], groups("whereabouts")]
    envoys: Annotated[frozenset[str], listed("envoys", "nouns")]
    happening: Annotated[frozenset[str], listed("happening", "verbs")]
    verdicts: Annotated[frozenset[str], listed("verdicts", "words")]
    attending: Annotated[frozenset[str], listed("attending", "verbs")]
    reports: Annotated[dict[str, frozenset[str]], groups("reports")]
    asking: Annotated[dict[str, frozenset[str]], groups("asking")]
    in_a_row: Annotated[frozenset[str], listed("set_aside", "in_a_row")]
    shared_offices: Annotated[frozenset[str], listed("set_aside", "offices")]
    later: Annotated[tuple[str, ...], table("later", _phrases)]
    measures: Annotated[frozenset[str], listed("measures", "nouns")]
    attending_too: Annotated[frozenset[str], listed("attending_too", "verbs")]
    arriving: Annotated[frozenset[str], listed("motion", "arriving")]
    backing_out: Annotated[frozenset[str], listed("backing_out", "phrases")]
    handed_across: Annotated[frozenset[str], listed("handing", "across")]
    occupied: Annotated[frozenset[str], listed("work", "occupied")]
    eaten_with: Annotated[frozenset[str], listed("meals", "own")]
    judging: Annotated[frozenset[str], listed("verdicts", "judging")]
    approaches: Annotated[dict[str, frozenset[str]], groups("approaches")]
    locked: Annotated[frozenset[str], listed("locked", "verbs")]
    standing_still: Annotated[frozenset[str], listed("standing_still", "nouns")]
    stopping: Annotated[dict[str, frozenset[str]], groups("stopping")]
    deeds: Annotated[dict[str, frozenset[str]], groups("deeds")]
    announcing_off: Annotated[dict[str, frozenset[str]], groups("announcing_off")]
    counts: Annotated[frozenset[str], listed("measures", "many")]
    votes: Annotated[frozenset[str], listed("votes", "lemmas")]
    meals: Annotated[frozenset[str], listed("meals", "lemmas")]
    exchanges: Annotated[frozenset[str], listed("exchanges", "lemmas")]
    strict: Annotated[frozenset[str], listed("strict", "lemmas")]
    press: Annotated[frozenset[str], listed("strict", "press")]
    bringing: Annotated[frozenset[str], listed("bringing", "verbs")]
    directing: Annotated[frozenset[str], listed("directing", "verbs")]
    joint_acts: Annotated[frozenset[str], listed("joint_acts", "lemmas")]
    own_councils: Annotated[frozenset[str], listed("own_councils", "lemmas")]
    societies: Annotated[frozenset[str], listed("societies", "lemmas")]
    own_staff: Annotated[frozenset[str], listed("own_staff", "lemmas")]
    own_staff_armed: Annotated[frozenset[str], listed("own_staff", "armed")]
    things_moving: Annotated[frozenset[str], listed("motion", "things")]
    games: Annotated[frozenset[str], listed("hosting", "games")]
    settled_things: Annotated[frozenset[str], listed("agenda", "settled")]
    own_ground: Annotated[frozenset[str], listed("own_staff", "ground")]
    settling: Annotated[dict[str, frozenset[str]], groups("settling")]
    unwilling: Annotated[dict[str, frozenset[str]], groups("unwilling")]
    idioms: Annotated[frozenset[str], listed("idioms", "phrases")]
    inviting: Annotated[frozenset[str], listed("inviting", "verbs")]
    preparing: Annotated[frozenset[str], listed("preparing", "verbs")]
    excuses: Annotated[frozenset[str], listed("excuses", "phrases")]
    sources: Annotated[frozenset[str], listed("sources", "of")]
    anybody: Annotated[frozenset[str], listed("anybody", "nouns")]
    slots: Annotated[dict[str, frozenset[str]], groups("slots")]
    one_by_level: Annotated[frozenset[str], listed("levels", "single")]
    severally: Annotated[dict[str, frozenset[str]], groups("severally")]
    posts: Annotated[frozenset[str], listed("posts", "nouns")]
    replies: Annotated[dict[str, frozenset[str]], groups("replies")]
    by_tense: Annotated[dict[str, frozenset[str]], groups("by_tense")]
    dealt: Annotated[dict[str, frozenset[str]], groups("dealt")]
    on_a_call: Annotated[frozenset[str], listed("calling", "on_a_call")]
    dealing: Annotated[frozenset[str], listed("dealing", "verbs")]
    telling: Annotated[frozenset[str], listed("telling", "verbs")]
    people: Annotated[dict[str, frozenset[str]], groups("people")]
    frames: Annotated[dict[str, frozenset[str]], groups("frames")]
    joint_bodies: Annotated[dict[str, frozenset[str]], groups("joint_bodies")]
    leaving: Annotated[dict[str, frozenset[str]], groups("leaving")]
    bidding: Annotated[dict[str, frozenset[str]], groups("bidding")]
    work: Annotated[dict[str, frozenset[str]], groups("work")]
    rescheduling: Annotated[frozenset[str], listed("rescheduling", "verbs")]
    phones: Annotated[frozenset[str], listed("phones", "lemmas")]
    bodies: Annotated[frozenset[str], listed("not_a_meeting", "bodies")]
    ahead: Annotated[frozenset[str], listed("before", "ahead")]
    back: Annotated[frozenset[str], listed("before", "back")]
    done_there: Annotated[frozenset[str], listed("before", "done_there")]
    resuming: Annotated[frozenset[str], listed("beside_talks", "resuming")]
    welcoming: Annotated[frozenset[str], listed("beside_talks", "welcoming")]
    discussing: Annotated[frozenset[str], listed("beside_talks", "discussing")]
    uncounted: Annotated[frozenset[str], listed("beside_talks", "uncounted")]
    unless: Annotated[frozenset[str], listed("beside_talks", "unless")]
    attempting: Annotated[frozenset[str], listed("beside_talks", "attempting")]
    outcomes: Annotated[dict[str, frozenset[str]], groups("outcomes")]
    level: Annotated[dict[str, tuple[str, ...]], table("level", _in_order)]
    agenda: Annotated[dict[str, frozenset[str]], groups("agenda")]
    bowing_out: Annotated[dict[str, frozenset[str]], groups("bowing_out")]
    grievances: Annotated[dict[str, frozenset[str]], groups("grievances")]
    callers: Annotated[dict[str, frozenset[str]], groups("callers")]
    absent: Annotated[dict[str, frozenset[str]], groups("absent")]


@cache
def words() -> Words:
    """The tables of the file."""
    return load(Words, "meetings")
