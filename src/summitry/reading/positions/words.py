"""The words of positions, loaded once from ``words/positions.toml``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

Phrases = dict[str, tuple[tuple[frozenset[str], str], ...]]
"""By the lemma of a verb the other words of its phrases, with their acts; the longer ones first."""


@dataclass(frozen=True, slots=True)
class Words:
    """Tables from a lemma or phrase to an act, and word sets; what each is for stands in the TOML file."""

    verbs: dict[str, str]
    phrases: Phrases
    adjectives: dict[str, str]
    nouns: dict[str, str]
    light: frozenset[str]
    cancel: frozenset[str]
    must: frozenset[str]
    must_verbs: frozenset[str]
    hostile: frozenset[str]
    idle: frozenset[str]
    receiving: frozenset[str]
    conditions: dict[str, str]
    markers: dict[str, tuple[tuple[str, str], ...]]
    lasting: frozenset[str]
    fulfilments: frozenset[str]
    comment: frozenset[str]
    no_substance: frozenset[str]
    unreal: frozenset[str]
    meetings: frozenset[str]
    meeting_verbs: frozenset[str]
    holding_verbs: frozenset[str]
    called_off: frozenset[str]
    venues: frozenset[str]
    passing_on: frozenset[str]
    times: frozenset[str]
    together: frozenset[str]
    hosting: frozenset[str]
    carriers: frozenset[str]
    yielding: frozenset[str]
    granting: frozenset[str]
    formal: frozenset[str]
    widening: frozenset[str]
    easing: frozenset[str]
    clinging: frozenset[str]
    failing: frozenset[str]
    burdens: frozenset[str]
    goods: frozenset[str]
    keeping: frozenset[str]
    staying: frozenset[str]
    misdeeds: frozenset[str]
    unkept: frozenset[str]
    naming: frozenset[str]
    bad_names: frozenset[str]
    bringing: frozenset[str]
    strangers: frozenset[str]
    tabling: frozenset[str]
    tabled: frozenset[str]
    stances: frozenset[str]
    demanding: frozenset[str]
    consenting: frozenset[str]
    asking: frozenset[str]
    advising: frozenset[str]
    going: frozenset[str]
    procedural: frozenset[str]
    go_betweens: frozenset[str]
    politely: frozenset[str]
    directing: frozenset[str]
    hoping: frozenset[str]
    wishing: frozenset[str]
    unwilling_verbs: frozenset[str]
    unwilling: frozenset[str]
    fixed: dict[str, tuple[tuple[str, str], ...]]
    empty: frozenset[str]
    collectives: dict[str, frozenset[str]]
    kind_names: dict[str, frozenset[str]]
    harmful: Phrases
    joint_nouns: frozenset[str]
    joint_verbs: frozenset[str]
    outsiders: frozenset[str]
    self_named: frozenset[str]
    misdeed_phrases: Phrases
    telling: frozenset[str]
    intending: frozenset[str]
    judged_no: frozenset[str]
    judged_yes: frozenset[str]
    dismissing: frozenset[str]
    dismissed: frozenset[str]
    deniable: frozenset[str]
    hardly_refused: frozenset[str]
    breaking: frozenset[str]
    unclaimed: frozenset[str]
    suffered: frozenset[str]
    unkept_to_us: frozenset[str]
    otherwise: frozenset[str]
    bad_conditions: frozenset[str]
    good_conditions: frozenset[str]
    either_way: frozenset[str]


@cache
def words() -> Words:
    """The tables; each lemma belongs to one act."""
    data = tomllib.loads(files("summitry.reading").joinpath("words/positions.toml").read_text(encoding="utf-8"))

    def by_word(table: dict[str, list[str]]) -> dict[str, str]:
        return {word: act for act, listed in table.items() for word in listed}

    return Words(
        verbs=by_word(data["verbs"]),
        phrases=_phrases(data["phrases"]),
        adjectives=by_word(data["adjectives"]),
        nouns=by_word(data["nouns"]),
        light=frozenset(data["light"]["verbs"]),
        cancel=frozenset(data["governing"]["cancel"]),
        must=frozenset(data["modals"]["demand"]),
        must_verbs=frozenset(data["modals"]["demand_verbs"]),
        hostile=frozenset(data["hostile"]["verbs"]),
        idle=frozenset(data["idle"]["verbs"]),
        receiving=frozenset(data["receiving"]["verbs"]),
        conditions=data["conditions"],
        markers=_by_first(_turned(data["markers"])),
        lasting=frozenset(data["lasting"]["phrases"]),
        fulfilments=frozenset(data["fulfilments"]["nouns"]),
        no_substance=frozenset(data["no_substance"]["nouns"]),
        comment=frozenset(data["comment"]["verbs"]),
        unreal=frozenset(data["unreal"]["modals"]),
        meetings=frozenset(data["meetings"]["nouns"]),
        meeting_verbs=frozenset(data["meetings"]["verbs"]),
        holding_verbs=frozenset(data["meetings"]["holding"]),
        called_off=frozenset(data["meetings"]["called_off"]),
        venues=frozenset(data["meetings"]["venues"]),
        passing_on=frozenset(data["meetings"]["passing_on"]),
        times=frozenset(data["meetings"]["times"]),
        together=frozenset(data["meetings"]["together"]),
        hosting=frozenset(data["meetings"]["hosting"]),
        carriers=frozenset(data["meetings"]["carriers"]),
        yielding=frozenset(data["yielding"]["verbs"]),
        granting=frozenset(data["yielding"]["granting"]),
        formal=frozenset(data["formal"]["nouns"]),
        widening=frozenset(data["harming"]["widening"]),
        easing=frozenset(data["harming"]["easing"]),
        failing=frozenset(data["harming"]["failing"]),
        clinging=frozenset(data["harming"]["clinging"]),
        burdens=frozenset(data["harming"]["burdens"]),
        goods=frozenset(data["harming"]["goods"]),
        keeping=frozenset(data["keeping"]["verbs"]),
        staying=frozenset(data["staying"]["verbs"]),
        misdeeds=frozenset(data["misdeeds"]["verbs"]),
        unkept=frozenset(data["misdeeds"]["unkept"]),
        naming=frozenset(data["naming"]["verbs"]),
        bad_names=frozenset(data["naming"]["bad"]),
        bringing=frozenset(data["bringing"]["verbs"]),
        strangers=frozenset(data["strangers"]["nouns"]),
        politely=frozenset(data["comment"]["politely"]),
        directing=frozenset(data["directing"]["verbs"]),
        hoping=frozenset(data["hoping"]["verbs"]),
        wishing=frozenset(data["wishing"]["verbs"]),
        unwilling_verbs=frozenset(data["unwilling"]["verbs"]),
        unwilling=frozenset(data["unwilling"]["nouns"]),
        go_betweens=frozenset(data["go_betweens"]["names"]),
        going=frozenset(data["meetings"]["going"]),
        procedural=frozenset(data["meetings"]["procedural"]),
        asking=frozenset(data["asking"]["verbs"]),
        advising=frozenset(data["asking"]["advising"]),
        tabling=frozenset(data["tabling"]["verbs"]),
        tabled=frozenset(data["tabling"]["nouns"]),
        demanding=frozenset(data["stances"]["demanding"]),
        consenting=frozenset(data["consenting"]["verbs"]),
        stances=frozenset(data["stances"]["nouns"]),
        fixed=_by_first(data["fixed"]),
        empty=frozenset(data["empty"]["words"]),
        collectives=_kinds(data["collectives"]),
        self_named=frozenset(data["self_named"]["words"]),
        joint_nouns=frozenset(data["joint"]["nouns"]),
        joint_verbs=frozenset(data["joint"]["verbs"]),
        outsiders=frozenset(data["joint"]["outsiders"]),
        harmful=_phrases({"threat": data["harmful"]["phrases"]}),
        misdeed_phrases=_phrases({"complaint": data["misdeed_phrases"]["phrases"]}),
        telling=frozenset(data["telling"]["verbs"]),
        intending=frozenset(data["intending"]["verbs"]),
        judged_no=frozenset(data["judging"]["no"]),
        judged_yes=frozenset(data["judging"]["yes"]),
        dismissing=frozenset(data["dismissing"]["verbs"]),
        dismissed=frozenset(data["dismissing"]["nouns"]),
        hardly_refused=frozenset(data["dismissing"]["hardly"]),
        breaking=frozenset(data["misdeeds"]["breaking"]),
        deniable=frozenset(data["dismissing"]["denied"]),
        unclaimed=frozenset(data["claiming"]["nouns"]),
        suffered=frozenset(data["suffered"]["verbs"]),
        unkept_to_us=frozenset(data["suffered"]["unkept"]),
        otherwise=frozenset(data["otherwise"]["words"]),
        bad_conditions=frozenset(data["bad_conditions"]["verbs"]),
        good_conditions=frozenset(data["good_conditions"]["verbs"]),
        either_way=frozenset(data["good_conditions"]["either_way"]),
        kind_names={kind: frozenset(listed) for kind, listed in data["kind_names"].items()},
    )


def _kinds(table: dict[str, list[str]]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for kind, listed in table.items():
        for word in listed:
            found.setdefault(word, set()).add(kind)
    return {word: frozenset(kinds) for word, kinds in found.items()}


def _phrases(table: dict[str, list[str]]) -> Phrases:
    found: dict[str, list[tuple[frozenset[str], str]]] = {}
    for act, phrases in table.items():
        for phrase in phrases:
            verb, *rest = phrase.split()
            found.setdefault(verb, []).append((frozenset(rest), act))
    return {verb: tuple(sorted(listed, key=lambda one: -len(one[0]))) for verb, listed in found.items()}


def _turned(table: dict[str, str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for phrase, meaning in table.items():
        found.setdefault(meaning, []).append(phrase)
    return found


def _by_first(table: dict[str, list[str]]) -> dict[str, tuple[tuple[str, str], ...]]:
    """Set phrases with their acts, by their first word, which is how they are looked up; the longer ones first."""
    found: dict[str, list[tuple[str, str]]] = {}
    for act, phrases in table.items():
        for phrase in phrases:
            found.setdefault(phrase.split()[0].split("-")[0], []).append((phrase, act))
    return {first: tuple(sorted(listed, key=lambda one: -len(one[0]))) for first, listed in found.items()}
