"""The words of positions, loaded once from ``words/positions.toml``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field, fields
from functools import cache
from importlib.resources import files
from typing import Any

Phrases = dict[str, tuple[tuple[frozenset[str], str], ...]]
"""By the lemma of a verb the other words of its phrases, with their acts; the longer ones first."""


def _listed(table: str, key: str) -> Any:
    """A set of words that stands in the file as it is, under ``[table] key``."""
    return field(metadata={"at": (table, key)})


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Tables from a lemma or phrase to an act, and word sets; what each is for stands in the TOML file."""

    verbs: dict[str, str]
    phrases: Phrases
    adjectives: dict[str, str]
    nouns: dict[str, str]
    light: frozenset[str] = _listed("light", "verbs")
    cancel: frozenset[str] = _listed("governing", "cancel")
    must: frozenset[str] = _listed("modals", "demand")
    must_verbs: frozenset[str] = _listed("modals", "demand_verbs")
    hostile: frozenset[str] = _listed("hostile", "verbs")
    idle: frozenset[str] = _listed("idle", "verbs")
    receiving: frozenset[str] = _listed("receiving", "verbs")
    conditions: dict[str, str]
    markers: dict[str, tuple[tuple[str, str], ...]]
    charges: frozenset[str] = _listed("dismissing", "charges")
    holding_up: frozenset[str] = _listed("dismissing", "holding_up")
    courtesies: frozenset[str] = _listed("courtesies", "nouns")
    harms_to_come: frozenset[str] = _listed("harming", "to_come")
    attempting: frozenset[str] = _listed("misdeeds", "attempting")
    putting_off: frozenset[str] = _listed("meetings", "putting_off")
    never: frozenset[str] = _listed("never", "nouns")
    listing: frozenset[str] = _listed("light", "listing")
    befalling: frozenset[str] = _listed("receiving", "befalling")
    linking: frozenset[str] = _listed("linking", "verbs")
    depending: frozenset[str] = _listed("linking", "depending")
    lasting: frozenset[str] = _listed("lasting", "phrases")
    provisos: frozenset[str] = _listed("lasting", "provisos")
    fulfilments: frozenset[str] = _listed("fulfilments", "nouns")
    comment: frozenset[str] = _listed("comment", "verbs")
    no_substance: frozenset[str] = _listed("no_substance", "nouns")
    unreal: frozenset[str] = _listed("unreal", "modals")
    meetings: frozenset[str] = _listed("meetings", "nouns")
    meeting_verbs: frozenset[str] = _listed("meetings", "verbs")
    holding_verbs: frozenset[str] = _listed("meetings", "holding")
    called_off: frozenset[str] = _listed("meetings", "called_off")
    venues: frozenset[str] = _listed("meetings", "venues")
    passing_on: frozenset[str] = _listed("meetings", "passing_on")
    times: frozenset[str] = _listed("meetings", "times")
    mere: frozenset[str] = _listed("meetings", "mere")
    tables: frozenset[str] = _listed("meetings", "tables")
    together: frozenset[str] = _listed("meetings", "together")
    spans: frozenset[str] = _listed("spans", "nouns")
    forecasting: frozenset[str] = _listed("forecasting", "adjectives")
    hosting: frozenset[str] = _listed("meetings", "hosting")
    carriers: frozenset[str] = _listed("meetings", "carriers")
    yielding: frozenset[str] = _listed("yielding", "verbs")
    granting: frozenset[str] = _listed("yielding", "granting")
    good_will: frozenset[str] = _listed("good_will", "words")
    of_itself: frozenset[str] = _listed("befallen", "verbs")
    formal: frozenset[str] = _listed("formal", "nouns")
    widening: frozenset[str] = _listed("harming", "widening")
    easing: frozenset[str] = _listed("harming", "easing")
    clinging: frozenset[str] = _listed("harming", "clinging")
    failing: frozenset[str] = _listed("harming", "failing")
    burdens: frozenset[str] = _listed("harming", "burdens")
    goods: frozenset[str] = _listed("harming", "goods")
    boons: frozenset[str] = _listed("harming", "boons")
    carrying_on: frozenset[str] = _listed("carrying_on", "nouns")
    keeping: frozenset[str] = _listed("keeping", "verbs")
    staying: frozenset[str] = _listed("staying", "verbs")
    misdeeds: frozenset[str] = _listed("misdeeds", "verbs")
    unkept: frozenset[str] = _listed("misdeeds", "unkept")
    naming: frozenset[str] = _listed("naming", "verbs")
    bad_names: frozenset[str] = _listed("naming", "bad")
    bringing: frozenset[str] = _listed("bringing", "verbs")
    strangers: frozenset[str] = _listed("strangers", "nouns")
    tabling: frozenset[str] = _listed("tabling", "verbs")
    tabled: frozenset[str] = _listed("tabling", "nouns")
    stances: frozenset[str] = _listed("stances", "nouns")
    demanding: frozenset[str] = _listed("stances", "demanding")
    agreeing: frozenset[str] = _listed("consenting", "agreeing")
    proposing: frozenset[str] = _listed("consenting", "proposing")
    consenting: frozenset[str] = _listed("consenting", "verbs")
    asking: frozenset[str] = _listed("asking", "verbs")
    advising: frozenset[str] = _listed("asking", "advising")
    going: frozenset[str] = _listed("meetings", "going")
    procedural: frozenset[str] = _listed("meetings", "procedural")
    go_betweens: frozenset[str] = _listed("go_betweens", "names")
    politely: frozenset[str] = _listed("comment", "politely")
    directing: frozenset[str] = _listed("directing", "verbs")
    hoping: frozenset[str] = _listed("hoping", "verbs")
    wishing: frozenset[str] = _listed("wishing", "verbs")
    unwilling_verbs: frozenset[str] = _listed("unwilling", "verbs")
    unwilling: frozenset[str] = _listed("unwilling", "nouns")
    fixed: dict[str, tuple[tuple[str, str], ...]]
    empty: frozenset[str] = _listed("empty", "words")
    collectives: dict[str, frozenset[str]]
    kind_names: dict[str, frozenset[str]]
    harmful: Phrases
    many_minded: frozenset[str] = _listed("joint", "many_minded")
    summoning: frozenset[str] = _listed("directing", "own")
    joint_nouns: frozenset[str] = _listed("joint", "nouns")
    joint_verbs: frozenset[str] = _listed("joint", "verbs")
    outsiders: frozenset[str] = _listed("joint", "outsiders")
    self_named: frozenset[str] = _listed("self_named", "words")
    misdeed_phrases: Phrases
    telling: frozenset[str] = _listed("telling", "verbs")
    intending: frozenset[str] = _listed("intending", "verbs")
    judged_no: frozenset[str] = _listed("judging", "no")
    judged_yes: frozenset[str] = _listed("judging", "yes")
    dismissing: frozenset[str] = _listed("dismissing", "verbs")
    dismissed: frozenset[str] = _listed("dismissing", "nouns")
    deniable: frozenset[str] = _listed("dismissing", "denied")
    hardly_refused: frozenset[str] = _listed("dismissing", "hardly")
    breaking: frozenset[str] = _listed("misdeeds", "breaking")
    unclaimed: frozenset[str] = _listed("claiming", "nouns")
    suffered: frozenset[str] = _listed("suffered", "verbs")
    unkept_to_us: frozenset[str] = _listed("suffered", "unkept")
    otherwise: frozenset[str] = _listed("otherwise", "words")
    bad_conditions: frozenset[str] = _listed("bad_conditions", "verbs")
    good_conditions: frozenset[str] = _listed("good_conditions", "verbs")
    curbing: frozenset[str] = _listed("good_conditions", "curbing")
    media: frozenset[str] = _listed("strangers", "media")
    letting_in: frozenset[str] = _listed("letting_in", "verbs")
    either_way: frozenset[str] = _listed("good_conditions", "either_way")


@cache
def words() -> Words:
    """The tables; each lemma belongs to one act."""
    data = tomllib.loads(files("summitry.reading").joinpath("words/positions.toml").read_text(encoding="utf-8"))

    def by_word(table: dict[str, list[str]]) -> dict[str, str]:
        return {word: act for act, listed in table.items() for word in listed}

    listed: dict[str, Any] = {}
    for one in fields(Words):
        if "at" in one.metadata:
            table, key = one.metadata["at"]
            listed[one.name] = frozenset(data[table][key])
    return Words(
        **listed,
        verbs=by_word(data["verbs"]),
        phrases=_phrases(data["phrases"]),
        adjectives=by_word(data["adjectives"]),
        nouns=by_word(data["nouns"]),
        conditions=data["conditions"],
        markers=_by_first(_turned(data["markers"])),
        fixed=_by_first(data["fixed"]),
        collectives=_kinds(data["collectives"]),
        harmful=_phrases({"threat": data["harmful"]["phrases"]}),
        misdeed_phrases=_phrases({"complaint": data["misdeed_phrases"]["phrases"]}),
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
