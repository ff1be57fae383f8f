"""The words of meetings, loaded once from ``words/meetings.toml``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

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


@dataclass(frozen=True, slots=True)
class Operators:
    """What turns an event into a status: verbs, phrases (verb with particle), nouns, adjectives, each to the status."""

    verbs: dict[str, Status]
    phrases: dict[str, Status]
    nouns: dict[str, Status]
    adjectives: dict[str, Status]


@dataclass(frozen=True, slots=True)
class Words:
    """Triggers by kind, operators, and the word sets that the TOML file explains."""

    nouns: dict[str, str]
    general: frozenset[str]
    saying_little: frozenset[str]
    former: frozenset[str]
    apart: frozenset[str]
    plural: frozenset[str]
    verbs: dict[str, str]
    motion: frozenset[str]
    hosting: frozenset[str]
    holding: frozenset[str]
    about: frozenset[str]
    modifiers: frozenset[str]
    objects: frozenset[str]
    sport: frozenset[str]
    operators: Operators
    possible: dict[str, frozenset[str]]
    failing: frozenset[str]
    neutral: frozenset[str]
    venues: frozenset[str]
    towns: frozenset[str]
    whereabouts: dict[str, frozenset[str]]
    envoys: frozenset[str]
    happening: frozenset[str]
    verdicts: frozenset[str]
    attending: frozenset[str]
    reports: dict[str, frozenset[str]]
    asking: dict[str, frozenset[str]]
    later: tuple[str, ...]
    measures: frozenset[str]
    arriving: frozenset[str]
    backing_out: frozenset[str]
    standing_still: frozenset[str]
    stopping: dict[str, frozenset[str]]
    announcing_off: dict[str, frozenset[str]]
    counts: frozenset[str]
    votes: frozenset[str]
    meals: frozenset[str]
    exchanges: frozenset[str]
    strict: frozenset[str]
    press: frozenset[str]
    bringing: frozenset[str]
    directing: frozenset[str]
    joint_acts: frozenset[str]
    own_councils: frozenset[str]
    own_staff: frozenset[str]
    own_ground: frozenset[str]
    settling: dict[str, frozenset[str]]
    unwilling: dict[str, frozenset[str]]
    idioms: frozenset[str]
    inviting: frozenset[str]
    preparing: frozenset[str]
    excuses: frozenset[str]
    slots: dict[str, frozenset[str]]
    posts: frozenset[str]
    replies: dict[str, frozenset[str]]
    by_tense: dict[str, frozenset[str]]
    dealing: frozenset[str]
    telling: frozenset[str]
    people: dict[str, frozenset[str]]
    joint_bodies: dict[str, frozenset[str]]
    leaving: dict[str, frozenset[str]]
    bidding: dict[str, frozenset[str]]
    work: dict[str, frozenset[str]]
    rescheduling: frozenset[str]
    phones: frozenset[str]
    bodies: frozenset[str]
    ahead: frozenset[str]
    back: frozenset[str]
    outcomes: dict[str, frozenset[str]]
    level: dict[str, tuple[str, ...]]
    agenda: dict[str, frozenset[str]]
    callers: dict[str, frozenset[str]]
    absent: dict[str, frozenset[str]]


@cache
def words() -> Words:
    """The tables of the file."""
    data = tomllib.loads(files("summitry.reading").joinpath("words/meetings.toml").read_text(encoding="utf-8"))
    sets: dict[str, Any] = {
        name: {key: frozenset(value) for key, value in data[name].items()}
        for name in (
            "reports",
            "asking",
            "possible",
            "outcomes",
            "agenda",
            "callers",
            "absent",
            "people",
            "joint_bodies",
            "leaving",
            "bidding",
            "work",
            "unwilling",
            "stopping",
            "announcing_off",
            "settling",
            "whereabouts",
        )
    }
    return Words(
        nouns=_by_word(data["nouns"]),
        general=frozenset(data["general"]["lemmas"]),
        saying_little=frozenset(data["general"]["saying_little"]),
        former=frozenset(data["general"]["former"]),
        apart=frozenset(data["general"]["apart"]),
        plural=frozenset(data["plural"]["lemmas"]),
        verbs=_by_word(data["verbs"]),
        motion=frozenset(data["motion"]["verbs"]),
        hosting=frozenset(data["hosting"]["verbs"]),
        holding=frozenset(data["holding"]["verbs"]),
        about=frozenset(data["about"]["verbs"]),
        modifiers=frozenset(data["not_a_meeting"]["modifiers"]),
        objects=frozenset(data["not_a_meeting"]["objects"]),
        sport=frozenset(data["not_a_meeting"]["sport"]),
        operators=_operators(data["operators"]),
        possible=sets["possible"],
        verdicts=frozenset(data["verdicts"]["words"]),
        failing=frozenset(data["failing"]["verbs"]),
        envoys=frozenset(data["envoys"]["nouns"]),
        happening=frozenset(data["happening"]["verbs"]),
        venues=frozenset(data["venues"]["nouns"]),
        towns=frozenset(data["venues"]["towns"]),
        whereabouts=sets["whereabouts"],
        neutral=frozenset(data["neutral"]["phrases"]),
        attending=frozenset(data["attending"]["verbs"]),
        reports=sets["reports"],
        asking=sets["asking"],
        later=tuple(data["later"]["phrases"]),
        measures=frozenset(data["measures"]["nouns"]),
        arriving=frozenset(data["motion"]["arriving"]),
        backing_out=frozenset(data["backing_out"]["phrases"]),
        standing_still=frozenset(data["standing_still"]["nouns"]),
        stopping=sets["stopping"],
        announcing_off=sets["announcing_off"],
        counts=frozenset(data["measures"]["many"]),
        votes=frozenset(data["votes"]["lemmas"]),
        meals=frozenset(data["meals"]["lemmas"]),
        exchanges=frozenset(data["exchanges"]["lemmas"]),
        strict=frozenset(data["strict"]["lemmas"]),
        press=frozenset(data["strict"]["press"]),
        bringing=frozenset(data["bringing"]["verbs"]),
        directing=frozenset(data["directing"]["verbs"]),
        joint_acts=frozenset(data["joint_acts"]["lemmas"]),
        own_staff=frozenset(data["own_staff"]["lemmas"]),
        own_ground=frozenset(data["own_staff"]["ground"]),
        settling=sets["settling"],
        own_councils=frozenset(data["own_councils"]["lemmas"]),
        unwilling=sets["unwilling"],
        idioms=frozenset(data["idioms"]["phrases"]),
        inviting=frozenset(data["inviting"]["verbs"]),
        preparing=frozenset(data["preparing"]["verbs"]),
        excuses=frozenset(data["excuses"]["phrases"]),
        posts=frozenset(data["posts"]["nouns"]),
        slots={key: frozenset(listed) for key, listed in data["slots"].items()},
        replies={key: frozenset(listed) for key, listed in data["replies"].items()},
        by_tense={key: frozenset(listed) for key, listed in data["by_tense"].items()},
        dealing=frozenset(data["dealing"]["verbs"]),
        telling=frozenset(data["telling"]["verbs"]),
        people=sets["people"],
        joint_bodies=sets["joint_bodies"],
        leaving=sets["leaving"],
        work=sets["work"],
        rescheduling=frozenset(data["rescheduling"]["verbs"]),
        bidding=sets["bidding"],
        phones=frozenset(data["phones"]["lemmas"]),
        bodies=frozenset(data["not_a_meeting"]["bodies"]),
        ahead=frozenset(data["before"]["ahead"]),
        back=frozenset(data["before"]["back"]),
        outcomes=sets["outcomes"],
        level={name: tuple(value) for name, value in data["level"].items()},
        agenda=sets["agenda"],
        callers=sets["callers"],
        absent=sets["absent"],
    )


def _by_word(table: dict[str, list[str]]) -> dict[str, str]:
    return {word: kind for kind, listed in table.items() for word in listed}


def _operators(data: dict[str, dict[str, list[str]]]) -> Operators:
    def table(part: str) -> dict[str, Status]:
        return {word: Status(status) for status, parts in data.items() for word in parts[part]}

    return Operators(table("verbs"), table("phrases"), table("nouns"), table("adjectives"))
