"""The words of positions, loaded once from ``words/positions.toml``."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache
from typing import Annotated

from summitry.reading.word_sets import by_word, groups, listed, load, table

Phrases = dict[str, tuple[tuple[frozenset[str], str], ...]]
"""By the lemma of a verb the other words of its phrases, with their acts; the longer ones first."""


def _kinds(lists: dict[str, list[str]]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for kind, words in lists.items():
        for word in words:
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


def _markers(table: dict[str, str]) -> dict[str, tuple[tuple[str, str], ...]]:
    return _by_first(_turned(table))


def _harmful(table: dict[str, list[str]]) -> Phrases:
    return _phrases({"threat": table["phrases"]})


def _scaling(table: dict[str, list[str]]) -> Phrases:
    return _phrases({"concession": table["scaling"]})


def _going_through(table: dict[str, list[str]]) -> Phrases:
    return _phrases({"commitment": table["phrases"]})


def _wished(table: dict[str, list[str]]) -> Phrases:
    return _phrases({"demand": table["phrases"]})


def _setting_out(table: dict[str, list[str]]) -> Phrases:
    return _phrases({"offer": table["phrases"]})


def _misdeeds(table: dict[str, list[str]]) -> Phrases:
    return _phrases({"complaint": table["phrases"]})


@dataclass(frozen=True, slots=True)
class Words:
    """Tables from a lemma or phrase to an act, and word sets; what each is for stands in the TOML file."""

    verbs: Annotated[dict[str, str], by_word("verbs")]
    phrases: Annotated[Phrases, table("phrases", _phrases)]
    adjectives: Annotated[dict[str, str], by_word("adjectives")]
    nouns: Annotated[dict[str, str], by_word("nouns")]
    steps_back: Annotated[frozenset[str], listed("steps_back", "nouns")]
    light: Annotated[frozenset[str], listed("light", "verbs")]
    cancel: Annotated[frozenset[str], listed("governing", "cancel")]
    asked_by_name: Annotated[frozenset[str], listed("governing", "asked_by_name")]
    scaling: Annotated[Phrases, table("governing", _scaling)]
    must: Annotated[frozenset[str], listed("modals", "demand")]
    must_verbs: Annotated[frozenset[str], listed("modals", "demand_verbs")]
    to_minds: Annotated[frozenset[str], listed("modals", "minds")]
    nobodies: Annotated[frozenset[str], listed("modals", "nobodies")]
    hostile: Annotated[frozenset[str], listed("hostile", "verbs")]
    idle: Annotated[frozenset[str], listed("idle", "verbs")]
    doing: Annotated[frozenset[str], listed("idle", "doing")]
    receiving: Annotated[frozenset[str], listed("receiving", "verbs")]
    conditions: Annotated[dict[str, str], table("conditions", dict)]
    markers: Annotated[dict[str, tuple[tuple[str, str], ...]], table("markers", _markers)]
    charges: Annotated[frozenset[str], listed("dismissing", "charges")]
    denying: Annotated[frozenset[str], listed("dismissing", "denying")]
    rumours: Annotated[frozenset[str], listed("dismissing", "rumours")]
    discussing: Annotated[frozenset[str], listed("discussing", "verbs")]
    approvals: Annotated[frozenset[str], listed("linking", "approvals")]
    sought_by: Annotated[frozenset[str], listed("seeking", "by")]
    enough: Annotated[frozenset[str], listed("judging", "enough")]
    holding_up: Annotated[frozenset[str], listed("dismissing", "holding_up")]
    courtesies: Annotated[frozenset[str], listed("courtesies", "nouns")]
    dissenting: Annotated[frozenset[str], listed("strangers", "dissenting")]
    said_again: Annotated[frozenset[str], listed("asking", "said_again")]
    things_asked: Annotated[frozenset[str], listed("asking", "things_asked")]
    preconditions: Annotated[frozenset[str], listed("asking", "preconditions")]
    insisted_on: Annotated[frozenset[str], listed("asking", "insisted_on")]
    barring: Annotated[frozenset[str], listed("menaces", "barring")]
    guessing: Annotated[frozenset[str], listed("forecasting", "guessing")]
    forcing: Annotated[frozenset[str], listed("menaces", "forcing")]
    bearing: Annotated[frozenset[str], listed("menaces", "bearing")]
    prices: Annotated[frozenset[str], listed("menaces", "prices")]
    bonds: Annotated[frozenset[str], listed("menaces", "bonds")]
    straining: Annotated[frozenset[str], listed("menaces", "straining")]
    souring: Annotated[frozenset[str], listed("menaces", "souring")]
    harms_to_come: Annotated[frozenset[str], listed("harming", "to_come")]
    dealing: Annotated[frozenset[str], listed("dealing", "verbs")]
    about_to: Annotated[frozenset[str], listed("dealing", "about_to")]
    resolving: Annotated[frozenset[str], listed("intending", "resolving")]
    orders: Annotated[frozenset[str], listed("intending", "orders")]
    barred: Annotated[frozenset[str], listed("staying", "barred")]
    held: Annotated[frozenset[str], listed("keeping", "held")]
    nothing_to: Annotated[frozenset[str], listed("unwilling", "nothing_to")]
    promising: Annotated[frozenset[str], listed("consenting", "promising")]
    amiss: Annotated[frozenset[str], listed("judging", "too")]
    wrongs: Annotated[frozenset[str], listed("misdeeds", "wrongs")]
    harmless: Annotated[frozenset[str], listed("reproaches", "harmless")]
    undecided: Annotated[frozenset[str], listed("reproaches", "undecided")]
    minds: Annotated[frozenset[str], listed("reproaches", "minds")]
    untold: Annotated[frozenset[str], listed("reproaches", "untold")]
    attempting: Annotated[frozenset[str], listed("misdeeds", "attempting")]
    putting_off: Annotated[frozenset[str], listed("meetings", "putting_off")]
    discreet: Annotated[frozenset[str], listed("meetings", "discreet")]
    encounters: Annotated[frozenset[str], listed("meetings", "encounters")]
    offices: Annotated[frozenset[str], listed("meetings", "offices")]
    shared_in: Annotated[frozenset[str], listed("meetings", "shared_in")]
    taken_in: Annotated[frozenset[str], listed("meetings", "taken_in")]
    putting_off_verbs: Annotated[frozenset[str], listed("meetings", "putting_off_verbs")]
    never: Annotated[frozenset[str], listed("never", "nouns")]
    listing: Annotated[frozenset[str], listed("light", "listing")]
    befalling: Annotated[frozenset[str], listed("receiving", "befalling")]
    linking: Annotated[frozenset[str], listed("linking", "verbs")]
    depending: Annotated[frozenset[str], listed("linking", "depending")]
    lasting: Annotated[frozenset[str], listed("lasting", "phrases")]
    provisos: Annotated[frozenset[str], listed("lasting", "provisos")]
    fulfilments: Annotated[frozenset[str], listed("fulfilments", "nouns")]
    comment: Annotated[frozenset[str], listed("comment", "verbs")]
    no_substance: Annotated[frozenset[str], listed("no_substance", "nouns")]
    unreal: Annotated[frozenset[str], listed("unreal", "modals")]
    meetings: Annotated[frozenset[str], listed("meetings", "nouns")]
    meeting_verbs: Annotated[frozenset[str], listed("meetings", "verbs")]
    holding_verbs: Annotated[frozenset[str], listed("meetings", "holding")]
    called_off: Annotated[frozenset[str], listed("meetings", "called_off")]
    venues: Annotated[frozenset[str], listed("meetings", "venues")]
    passing_on: Annotated[frozenset[str], listed("meetings", "passing_on")]
    times: Annotated[frozenset[str], listed("meetings", "times")]
    mere: Annotated[frozenset[str], listed("meetings", "mere")]
    tables: Annotated[frozenset[str], listed("meetings", "tables")]
    together: Annotated[frozenset[str], listed("meetings", "together")]
    spans: Annotated[frozenset[str], listed("spans", "nouns")]
    forecasting: Annotated[frozenset[str], listed("forecasting", "adjectives")]
    visiting: Annotated[frozenset[str], listed("meetings", "visiting")]
    hosting: Annotated[frozenset[str], listed("meetings", "hosting")]
    carriers: Annotated[frozenset[str], listed("meetings", "carriers")]
    yielding: Annotated[frozenset[str], listed("yielding", "verbs")]
    giving_in: Annotated[frozenset[str], listed("yielding", "giving_in")]
    granting: Annotated[frozenset[str], listed("yielding", "granting")]
    good_will: Annotated[frozenset[str], listed("good_will", "words")]
    of_itself: Annotated[frozenset[str], listed("befallen", "verbs")]
    formal: Annotated[frozenset[str], listed("formal", "nouns")]
    land: Annotated[frozenset[str], listed("harming", "land")]
    widening: Annotated[frozenset[str], listed("harming", "widening")]
    gifts: Annotated[frozenset[str], listed("harming", "gifts")]
    taken_up_again: Annotated[frozenset[str], listed("harming", "taken_up_again")]
    unhurt: Annotated[frozenset[str], listed("harming", "unhurt")]
    easing: Annotated[frozenset[str], listed("harming", "easing")]
    clinging: Annotated[frozenset[str], listed("harming", "clinging")]
    sparing: Annotated[frozenset[str], listed("harming", "sparing")]
    failing: Annotated[frozenset[str], listed("harming", "failing")]
    burdens: Annotated[frozenset[str], listed("harming", "burdens")]
    men: Annotated[frozenset[str], listed("harming", "men")]
    kindly: Annotated[frozenset[str], listed("harming", "kindly")]
    goods: Annotated[frozenset[str], listed("harming", "goods")]
    boons: Annotated[frozenset[str], listed("harming", "boons")]
    stopping: Annotated[frozenset[str], listed("harming", "stopping")]
    gates: Annotated[frozenset[str], listed("harming", "gates")]
    carrying_on: Annotated[frozenset[str], listed("carrying_on", "nouns")]
    going_through: Annotated[Phrases, table("going_through", _going_through)]
    giving: Annotated[frozenset[str], listed("going_through", "giving")]
    keeping: Annotated[frozenset[str], listed("keeping", "verbs")]
    staying: Annotated[frozenset[str], listed("staying", "verbs")]
    misdeeds: Annotated[frozenset[str], listed("misdeeds", "verbs")]
    unkept: Annotated[frozenset[str], listed("misdeeds", "unkept")]
    misdeeds_too: Annotated[frozenset[str], listed("wrongs", "misdeeds")]
    unkept_too: Annotated[frozenset[str], listed("wrongs", "unkept")]
    suffered_too: Annotated[frozenset[str], listed("wrongs", "suffered")]
    bad_too: Annotated[frozenset[str], listed("wrongs", "bad")]
    hostile_too: Annotated[frozenset[str], listed("wrongs", "hostile")]
    naming: Annotated[frozenset[str], listed("naming", "verbs")]
    disowning: Annotated[frozenset[str], listed("unwilling", "disowning")]
    papers: Annotated[frozenset[str], listed("handing_out", "papers")]
    issuing: Annotated[frozenset[str], listed("handing_out", "verbs")]
    setting_out: Annotated[Phrases, table("tabling", _setting_out)]
    starting: Annotated[frozenset[str], listed("wrongs", "starting")]
    stubbornness: Annotated[frozenset[str], listed("wrongs", "stubbornness")]
    coerced: Annotated[frozenset[str], listed("wrongs", "coerced")]
    untrue: Annotated[frozenset[str], listed("wrongs", "untrue")]
    violence: Annotated[frozenset[str], listed("wrongs", "violence")]
    wrongly: Annotated[frozenset[str], listed("wrongs", "wrongly")]
    opposites: Annotated[frozenset[str], listed("strangers", "opposites")]
    entourage: Annotated[frozenset[str], listed("strangers", "entourage")]
    state_organs: Annotated[frozenset[str], listed("strangers", "state_organs")]
    bad_names: Annotated[frozenset[str], listed("naming", "bad")]
    bringing: Annotated[frozenset[str], listed("bringing", "verbs")]
    strangers: Annotated[frozenset[str], listed("strangers", "nouns")]
    tabling: Annotated[frozenset[str], listed("tabling", "verbs")]
    handing: Annotated[frozenset[str], listed("tabling", "handing")]
    tabled: Annotated[frozenset[str], listed("tabling", "nouns")]
    stances: Annotated[frozenset[str], listed("stances", "nouns")]
    demanding: Annotated[frozenset[str], listed("stances", "demanding")]
    agreeing: Annotated[frozenset[str], listed("consenting", "agreeing")]
    proposing: Annotated[frozenset[str], listed("consenting", "proposing")]
    consenting: Annotated[frozenset[str], listed("consenting", "verbs")]
    asking: Annotated[frozenset[str], listed("asking", "verbs")]
    advising: Annotated[frozenset[str], listed("asking", "advising")]
    going: Annotated[frozenset[str], listed("meetings", "going")]
    answers: Annotated[frozenset[str], listed("meetings", "answers")]
    procedural: Annotated[frozenset[str], listed("meetings", "procedural")]
    go_betweens: Annotated[frozenset[str], listed("go_betweens", "names")]
    waited_for: Annotated[frozenset[str], listed("waited_for", "verbs")]
    soldiers: Annotated[frozenset[str], listed("waited_for", "soldiers")]
    pulling_back: Annotated[frozenset[str], listed("waited_for", "pulling_back")]
    captives: Annotated[frozenset[str], listed("held", "captives")]
    freeing: Annotated[frozenset[str], listed("held", "freeing")]
    deeds: Annotated[frozenset[str], listed("deeds", "nouns")]
    mediating: Annotated[frozenset[str], listed("go_betweens", "mediating")]
    mediators: Annotated[frozenset[str], listed("go_betweens", "mediators")]
    mediated: Annotated[frozenset[str], listed("go_betweens", "mediated")]
    messages: Annotated[frozenset[str], listed("comment", "messages")]
    mum: Annotated[frozenset[str], listed("comment", "mum")]
    unnamed: Annotated[frozenset[str], listed("comment", "unnamed")]
    own_names: Annotated[frozenset[str], listed("comment", "naming")]
    politely: Annotated[frozenset[str], listed("comment", "politely")]
    directing: Annotated[frozenset[str], listed("directing", "verbs")]
    sought: Annotated[frozenset[str], listed("seeking", "nouns")]
    hoping: Annotated[frozenset[str], listed("hoping", "verbs")]
    wishing: Annotated[frozenset[str], listed("wishing", "verbs")]
    bent: Annotated[frozenset[str], listed("wishing", "bent")]
    wanting: Annotated[frozenset[str], listed("wishing", "wanting")]
    pressing: Annotated[frozenset[str], listed("wishing", "pressing")]
    presupposing: Annotated[frozenset[str], listed("wishing", "presupposing")]
    by_leave: Annotated[frozenset[str], listed("wishing", "by_leave")]
    wished: Annotated[Phrases, table("wishing", _wished)]
    shared: Annotated[frozenset[str], listed("wishing", "shared")]
    units: Annotated[frozenset[str], listed("units", "nouns")]
    unwilling_verbs: Annotated[frozenset[str], listed("unwilling", "verbs")]
    unwilling: Annotated[frozenset[str], listed("unwilling", "nouns")]
    fixed: Annotated[dict[str, tuple[tuple[str, str], ...]], table("fixed", _by_first)]
    empty: Annotated[frozenset[str], listed("empty", "words")]
    collectives: Annotated[dict[str, frozenset[str]], table("collectives", _kinds)]
    kind_names: Annotated[dict[str, frozenset[str]], groups("kind_names")]
    harmful: Annotated[Phrases, table("harmful", _harmful)]
    hurtful: Annotated[frozenset[str], listed("hurtful", "verbs")]
    hurtful_phrases: Annotated[Phrases, table("hurtful", _harmful)]
    many_minded: Annotated[frozenset[str], listed("joint", "many_minded")]
    summoning: Annotated[frozenset[str], listed("directing", "own")]
    joint_nouns: Annotated[frozenset[str], listed("joint", "nouns")]
    joint_verbs: Annotated[frozenset[str], listed("joint", "verbs")]
    votes: Annotated[frozenset[str], listed("happening", "votes")]
    happening: Annotated[frozenset[str], listed("happening", "verbs")]
    over: Annotated[frozenset[str], listed("happening", "over")]
    moods: Annotated[frozenset[str], listed("joint", "moods")]
    coming_back: Annotated[frozenset[str], listed("joint", "back")]
    processes: Annotated[frozenset[str], listed("joint", "processes")]
    outcomes: Annotated[frozenset[str], listed("joint", "outcomes")]
    going_on: Annotated[frozenset[str], listed("joint", "going_on")]
    outsiders: Annotated[frozenset[str], listed("joint", "outsiders")]
    owed: Annotated[frozenset[str], listed("self_named", "owed")]
    self_named: Annotated[frozenset[str], listed("self_named", "words")]
    misdeed_phrases: Annotated[Phrases, table("misdeed_phrases", _misdeeds)]
    telling: Annotated[frozenset[str], listed("telling", "verbs")]
    saying: Annotated[frozenset[str], listed("telling", "saying")]
    intending: Annotated[frozenset[str], listed("intending", "verbs")]
    judged_no: Annotated[frozenset[str], listed("judging", "no")]
    judged_yes: Annotated[frozenset[str], listed("judging", "yes")]
    indispensable: Annotated[frozenset[str], listed("judging", "indispensable")]
    vital: Annotated[frozenset[str], listed("judging", "vital")]
    dismissing: Annotated[frozenset[str], listed("dismissing", "verbs")]
    dismissed: Annotated[frozenset[str], listed("dismissing", "nouns")]
    deniable: Annotated[frozenset[str], listed("dismissing", "denied")]
    hardly_refused: Annotated[frozenset[str], listed("dismissing", "hardly")]
    breaking: Annotated[frozenset[str], listed("misdeeds", "breaking")]
    unclaimed: Annotated[frozenset[str], listed("claiming", "nouns")]
    unkept_promises: Annotated[frozenset[str], listed("misdeeds", "unkept_promises")]
    suffered: Annotated[frozenset[str], listed("suffered", "verbs")]
    unkept_to_us: Annotated[frozenset[str], listed("suffered", "unkept")]
    otherwise: Annotated[frozenset[str], listed("otherwise", "words")]
    bad_conditions: Annotated[frozenset[str], listed("bad_conditions", "verbs")]
    good_conditions: Annotated[frozenset[str], listed("good_conditions", "verbs")]
    merely_met: Annotated[frozenset[str], listed("good_conditions", "merely_met")]
    curbing: Annotated[frozenset[str], listed("good_conditions", "curbing")]
    media: Annotated[frozenset[str], listed("strangers", "media")]
    state_run: Annotated[frozenset[str], listed("strangers", "state_run")]
    letting_in: Annotated[frozenset[str], listed("letting_in", "verbs")]
    either_way: Annotated[frozenset[str], listed("good_conditions", "either_way")]
    needful: Annotated[frozenset[str], listed("owing", "needful")]
    duties: Annotated[frozenset[str], listed("owing", "duties")]
    obliged: Annotated[frozenset[str], listed("owing", "obliged")]
    ways_out: Annotated[frozenset[str], listed("owing", "ways_out")]
    word_keeping: Annotated[frozenset[str], listed("good_faith", "keeping")]
    given_words: Annotated[frozenset[str], listed("good_faith", "words")]
    to_harm: Annotated[frozenset[str], listed("good_faith", "to_harm")]
    in_no: Annotated[frozenset[str], listed("unwilling", "in_no")]
    wrecking: Annotated[frozenset[str], listed("misdeeds", "wrecking")]
    staying_idle: Annotated[frozenset[str], listed("good_faith", "staying_idle")]
    idly: Annotated[frozenset[str], listed("good_faith", "idly")]
    persuading: Annotated[frozenset[str], listed("good_faith", "persuading")]
    errands: Annotated[frozenset[str], listed("errands", "verbs")]
    errands_alone: Annotated[frozenset[str], listed("errands", "alone")]
    courtesies_sent: Annotated[frozenset[str], listed("errands", "things")]
    hosts_called_on: Annotated[frozenset[str], listed("errands", "called_on")]
    wanting_to_know: Annotated[frozenset[str], listed("left_open", "wanting_to_know")]
    making_known: Annotated[frozenset[str], listed("left_open", "making_known")]
    had_to_hand: Annotated[frozenset[str], listed("left_open", "had_to_hand")]
    public: Annotated[frozenset[str], listed("errands", "public")]
    programme: Annotated[frozenset[str], listed("errands", "programme")]


@cache
def words() -> Words:
    """The tables; each lemma belongs to one act."""
    return load(Words, "positions")


@cache
def lists_with(word: str) -> tuple[str, ...]:
    """The names of the word sets that a word stands in."""
    sets = ((one.name, getattr(words(), one.name)) for one in fields(Words))
    return tuple(name for name, listed in sets if isinstance(listed, frozenset) and word in listed)
