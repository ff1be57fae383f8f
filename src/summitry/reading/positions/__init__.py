"""Where the parties stand: ``find_positions``."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from summitry.model import Article, Dossier, Knowledge, MeetingReport, Position, Statement
from summitry.model.evidence import evidence_at
from summitry.reading.grammar import children, sentence_span, span_of, subject
from summitry.reading.positions.afterwards import told_after, wanted_in_return
from summitry.reading.positions.answers import answered
from summitry.reading.positions.beneficiaries import for_whoever
from summitry.reading.positions.conditions import find_condition
from summitry.reading.positions.first_steps import first_step
from summitry.reading.positions.likely import Found, without_unlikely
from summitry.reading.positions.matter import what_span
from summitry.reading.positions.merging import merged, other_sums, telling
from summitry.reading.positions.owners import with_owners
from summitry.reading.positions.several import part_span, parts
from summitry.reading.positions.sides import Sides
from summitry.reading.positions.trigger import Trigger
from summitry.reading.positions.triggers import find_triggers
from summitry.reading.who import Register

if TYPE_CHECKING:
    from summitry.reading.tree import Doc, Span, Token


def find_positions(
    article: Article,
    doc: Doc,
    register: Register,
    statements: tuple[Statement, ...],
    meetings: tuple[MeetingReport, ...],
    knowledge: Knowledge,
) -> tuple[Position, ...]:
    """What each party demands, offers, refuses, threatens, promises, concedes or complains of, and its condition.

    One position for each holder, act and matter of a sentence, the sentence its evidence; the same stance told again is one
    position with more evidence. In the order of the text. Who meets tells between whom the talks are.
    """
    found, sides = found_by_rules(article, doc, register, statements, meetings, knowledge)
    return merged(without_unlikely(with_owners(found, sides), sides))


def found_by_rules(
    article: Article,
    doc: Doc,
    register: Register,
    statements: tuple[Statement, ...],
    meetings: tuple[MeetingReport, ...],
    knowledge: Knowledge,
) -> tuple[tuple[Found, ...], Sides]:
    """Every position that a rule finds, before it is asked how likely it is, and the parties as positions need them."""
    together = [set(one.parties) for one in meetings]
    sentences = list(doc.sents)
    sides = Sides(doc, statements, register, together)
    triggers = [list(find_triggers(sentence, sides)) for sentence in sentences]
    wanting = Counter(one.holder for here in triggers for one in here)
    weighed = Sides(doc, statements, register, together, wanting)
    if weighed.principals != sides.principals:  # else all that they say is the same
        sides = weighed
        triggers = [list(find_triggers(sentence, sides)) for sentence in sentences]
    found: list[Found] = []
    before: list[Position] = []
    for sentence, own in zip(sentences, triggers, strict=True):
        here = list(_of_sentence(article.text, sentence, own, sides, knowledge))
        if before and not before[-1].condition:
            last, text = before[-1], article.text
            told = (
                wanted_in_return(last, here[0], sentence, text, sides)
                if here
                else told_after(last, sentence, text, sides)
            )
            before[-1], found[-1] = told, replace(found[-1], position=told)
        here = answered(article.text, sentence, here, before, sides)
        found += (Found(sentence, one) for one in here)
        before = here
    return tuple(found), sides


def _of_sentence(
    text: str, sentence: Span, triggers: Iterable[Trigger], sides: Sides, knowledge: Knowledge
) -> Iterable[Position]:
    kept: list[Position] = []
    told_here: set[tuple[str, str, int]] = set()
    waiting: list[tuple[int, int]] = []  # what stands in a condition is what may be
    for trigger in triggers:
        place = trigger.token.idx
        if sides.observed(place) or any(start <= place < end for start, end in waiting):
            continue  # an observer's word on a party is an assessment
        stance = (trigger.holder, trigger.act)
        if trigger.token.tag_ == "VBG" and (*stance, trigger.token.head.i) in told_here:
            continue  # "gave ground, accepting a cut": how it did so
        told_here.add((*stance, trigger.token.i))
        whole = _position(text, trigger, sentence_span(sentence), sides, knowledge)
        several = [replace(whole, what=text[slice(*part_span(one))]) for one in parts(trigger)]
        position, *others = several or [whole]
        if position.condition is not None and position.condition.what != position.what:
            start = text.find(position.condition.what, sentence.start_char)
            waiting.append((start, start + len(position.condition.what)))
        key = (position.holder, position.act)
        same = [index for index, one in enumerate(kept) if (one.holder, one.act) == key]
        apart = all(_apart(kept[index].what, position.what) for index in same)
        apart = apart and position.act != "complaint"  # one grief, in two words
        if not same or apart:
            kept.append(position)
            kept += others
        elif position.condition and not kept[same[-1]].condition:
            kept[same[-1]] = position
    return kept


def _apart(a: str, b: str) -> bool:
    """Whether two stances of one act in a sentence are about different things."""
    return other_sums(a, b) or (a not in b and b not in a and not (telling(a) & telling(b)))


def _position(text: str, trigger: Trigger, sentence: tuple[int, int], sides: Sides, knowledge: Knowledge) -> Position:
    start, end = what_span(trigger, sides)
    addressee = _addressee(trigger, sides)
    condition = (
        find_condition(trigger, addressee, text, sides)
        or for_whoever(trigger, addressee, text, sides)
        or first_step(trigger, addressee, text, sides)
    )
    if trigger.act == "complaint":
        condition = None  # "accused Lima of lying and would not come back until": what it did hangs on nothing
    speaker = sides.voices.speaker(trigger.token.idx)
    what = text[start:end]
    return Position(
        holder=trigger.holder,
        act=trigger.act,
        issue=issue_of(what, knowledge.dossiers) or issue_of(text[sentence[0] : sentence[1]], knowledge.dossiers),
        what=what,
        addressee=addressee,
        according_to=speaker.id if speaker else None,
        condition=condition,
        evidence=(evidence_at(text, *sentence),),
    )


def _addressee(trigger: Trigger, sides: Sides) -> str | None:
    """Of whom: the object or the subject of what is asked, else the one other party that the complement names."""
    for one in _asked(trigger.head):
        party = sides.party(one)
        if party and party != trigger.holder:
            return party
    start, end = span_of(trigger.head)
    named = {
        sides.register.party(actor.id) or actor.id
        for _, actor in sides.register.within(start, end)
        if not actor.observer and (actor.party or actor.kind != "person")
    } - {trigger.holder}
    return named.pop() if len(named) == 1 else None


def _asked(head: Token) -> list[Token]:
    found = [*children(head, "dobj", "dative")]
    subjects = (subject(clause) for clause in children(head, "ccomp", "xcomp"))
    found += [who for who in subjects if who is not None]
    for prep in children(head, "prep"):
        if prep.lower_ in ("on", "upon", "to", "from", "of", "against", "with"):
            found += children(prep, "pobj")
    return found


def issue_of(words: str, dossiers: tuple[Dossier, ...]) -> str | None:
    """The dossiers' issue whose words stand first in these words, or None."""
    best: tuple[int, str] | None = None
    for dossier in dossiers:
        for issue in dossier.issues:
            for word in issue.words:
                match = re.search(rf"\b{re.escape(word)}", words, re.IGNORECASE)
                if match and (best is None or match.start() < best[0]):
                    best = (match.start(), issue.name)
    return best[1] if best else None
