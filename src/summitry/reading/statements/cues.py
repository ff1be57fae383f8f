"""Cues: the words by which the article hands a content to a source; found in one sentence, by grammar."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from summitry.reading.grammar import child, children, negated, span_of
from summitry.reading.statements.sources import noun_phrase, source_of

if TYPE_CHECKING:
    from spacy.tokens import Span as Sentence
    from spacy.tokens import Token


@dataclass(frozen=True, slots=True)
class Cue:
    """One attribution: offsets of cue, source (None: nobody named) and content (None: a quotation beside it), the source's head."""

    act: str
    start: int
    end: int
    token: Token
    source: tuple[int, int] | None
    head: Token | None
    content: tuple[int, int] | None
    denied: bool = False


@cache
def words() -> dict[str, Any]:
    """The tables of ``words/statements.toml``, lists as frozen sets."""
    data = tomllib.loads(files("summitry.reading").joinpath("words/statements.toml").read_text(encoding="utf-8"))
    return {
        part: {key: frozenset(value) if isinstance(value, list) else value for key, value in table.items()}
        for part, table in data.items()
    }


def find_cues(sentence: Sentence) -> Iterator[Cue]:
    """The cues of a sentence, in order."""
    for token in sentence:
        found = _verbal(token) or _nominal(token) or _prepositional(token)
        if found is not None:
            yield found


def act_of(verb: Token) -> str | None:
    """speech, attitude or None, by the verb's lemma."""
    lemma = verb.lemma_.lower()
    verbs = words()["verbs"]
    return "speech" if lemma in verbs["speech"] else "attitude" if lemma in verbs["attitude"] else None


def _verbal(verb: Token) -> Cue | None:
    if verb.pos_ not in ("VERB", "AUX") or verb.dep_ in ("amod", "compound"):
        return None
    act = act_of(verb)
    clause = child(verb, "ccomp")
    content: tuple[int, int] | None = None
    if act and clause is not None and _finite(clause):
        content = _clause(clause, verb)
    elif act and verb.dep_ in ("parataxis", "ccomp") and _intrudes(verb):
        content = _around(verb)
    else:
        act, content = _other_frames(verb, act)
    if act is None:
        return None
    if content is None and act == "attitude":
        return None
    span, who = source_of(verb)
    denied = verb.lemma_.lower() in words()["denying"]["verbs"]
    start, end = _cue_span(verb)
    return Cue(act, start, end, verb, span, who, content, denied)


def _finite(clause: Token) -> bool:
    """A clause with a subject of its own, or a quotation; "saw him leave" is none."""
    return child(clause, "nsubj", "nsubjpass", "expl", "csubj", "aux") is not None or clause.tag_ in (
        "VBD",
        "VBZ",
        "VBP",
    )


def _intrudes(verb: Token) -> bool:
    """ "The talks, he said, are over": the verb of saying hangs on what was said."""
    return (
        child(verb, "nsubj") is not None
        and child(verb, "ccomp", "dobj", "xcomp") is None
        and verb.head.pos_ in ("VERB", "AUX")
    )


def _around(verb: Token) -> tuple[int, int]:
    inside = {one.i for one in verb.subtree}
    rest = [one for one in verb.head.subtree if one.i not in inside and not one.is_space]
    return rest[0].idx, rest[-1].idx + len(rest[-1])


def _clause(clause: Token, verb: Token) -> tuple[int, int]:
    """The clause's own words: "that" stays out; what stands on the other side of the verb belongs to it too."""
    tokens = [one for one in clause.subtree if not one.is_space and one.i != verb.i]
    if tokens and tokens[0].lower_ == "that" and tokens[0].dep_ == "mark":
        tokens = tokens[1:]
    while tokens and (tokens[0].is_punct or tokens[0].dep_ == "cc"):
        tokens = tokens[1:]
    while tokens and tokens[-1].is_punct:
        tokens = tokens[:-1]
    if not tokens:
        return span_of(clause)
    before, after = [t for t in tokens if t.i < verb.i], [t for t in tokens if t.i > verb.i]
    kept = before if clause.i < verb.i else after
    kept = kept or tokens
    return kept[0].idx, kept[-1].idx + len(kept[-1])


def _other_frames(verb: Token, act: str | None) -> tuple[str | None, tuple[int, int] | None]:
    """ "urged Tehran to stop", "accused Kyiv of lying", "called for restraint", "said:" before a quotation."""
    verbs, lemma = words()["verbs"], verb.lemma_.lower()
    clause = child(verb, "xcomp")
    if clause is None and (nested := child(verb, "ccomp")) is not None and not _finite(nested):
        clause = nested
    if (
        clause is not None
        and clause.pos_ in ("VERB", "AUX")
        and any(one.lower_ == "to" for one in children(clause, "aux"))
    ):
        if lemma in verbs["infinitive"]:
            thing = child(verb, "dobj")
            start, end = span_of(clause)
            # "urged Tehran to stop": who is urged is part of it, where it stands before.
            return "speech", (min(start, noun_phrase(thing)[0]) if thing is not None else start, end)
        if lemma in verbs["attitude_infinitive"]:
            return "attitude", span_of(clause)
    phrases = [f"{lemma} {one.lower_}" for one in children(verb, "prep")]
    if lemma in verbs["noun_phrase"] or any(phrase in verbs["noun_phrase"] for phrase in phrases):
        things = [
            one
            for one in children(verb, "dobj", "prep", "oprd")
            if one.dep_ != "prep" or one.lower_ in ("of", "for", "as", "on", "against", "about", "to", "over")
        ]
        if things:
            spans = [span_of(one) for one in things]
            return "speech", (min(s for s, _ in spans), max(e for _, e in spans))
    return ("speech", None) if act == "speech" else (None, None)


def _cue_span(verb: Token) -> tuple[int, int]:
    parts = [verb, *children(verb, "prt"), *(one for one in children(verb, "neg") if negated(verb))]
    return min(one.idx for one in parts), max(one.idx + len(one) for one in parts) if len(
        parts
    ) == 1 else verb.idx + len(verb)


def _nominal(noun: Token) -> Cue | None:
    """ "the claim that ...", "Iran's threat to ..."."""
    if noun.pos_ != "NOUN":
        return None
    lemma, nouns = noun.lemma_.lower(), words()["nouns"]
    act = "speech" if lemma in nouns["speech"] else "attitude" if lemma in nouns["attitude"] else None
    clause = child(noun, "acl", "ccomp")
    if act is None or clause is None:
        return None
    that = any(one.lower_ == "that" for one in children(clause, "mark"))
    infinitive = any(one.lower_ == "to" for one in children(clause, "aux"))
    if not that and not infinitive:
        return None
    owner = child(noun, "poss")
    return Cue(
        act,
        noun.idx,
        noun.idx + len(noun),
        noun,
        span_of(owner, frozenset({"case"})) if owner is not None else None,
        owner,
        _clause(clause, noun),
    )


def _prepositional(token: Token) -> Cue | None:
    """ "according to X": the rest of the clause is what X says."""
    if token.lower_ != "according":
        return None
    to = next((one for one in token.children if one.lower_ == "to"), None)
    source = child(to, "pobj") if to is not None else None
    if to is None or source is None:
        return None
    inside = {one.i for one in token.subtree}
    top = token.head
    while top.head != top and top.dep_ in ("amod", "prep", "pobj"):
        top = top.head
    rest = [one for one in top.subtree if one.i not in inside and not one.is_space]
    while rest and rest[0].is_punct:
        rest = rest[1:]
    while rest and rest[-1].is_punct:
        rest = rest[:-1]
    before, after = [t for t in rest if t.i < token.i], [t for t in rest if t.i > token.i]
    kept = before if len(before) >= len(after) else after
    if not kept:
        return None
    return Cue(
        "speech",
        token.idx,
        to.idx + len(to),
        token,
        noun_phrase(source),
        source,
        (kept[0].idx, kept[-1].idx + len(kept[-1])),
    )
