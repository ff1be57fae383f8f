"""Which side called it off: who the words of calling off stand for, and what the sentences around say where they name nobody.

A caller is often not the subject of the verb: "The talks were put off. Accra had asked for more time", "the request came from
Lomé", "the rebels would not come". Those sentences stand close behind the calling off, and only sides of the meeting count.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING

from summitry.model import Actor, MeetingReport
from summitry.reading.grammar import child, children, modal, negated, subject, text_of
from summitry.reading.meetings.outlook import CLOSED, lookup
from summitry.reading.meetings.slots import actors_at
from summitry.reading.meetings.words import words
from summitry.reading.principals import side_of
from summitry.reading.voices import Voices
from summitry.status import Status

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

_AROUND = 420  # characters: about two sentences behind the calling off
_PRONOUNS = frozenset({"he", "she", "it", "they", "who"})
_THINGS = frozenset({"it", "this", "that", "which", "both"})


def caller(token: Token | None, voices: Voices, sides: Iterable[str] = ()) -> tuple[str | None, str | None]:
    """The side and the person that a noun phrase stands for; nobody where it stands for several ("the two sides put off")."""
    if token is None or (token.pos_ == "NOUN" and token.lemma_.lower() in words().nouns):
        return None, None  # "the talks between Chad and Mali slipped": the talks did
    found = actors_at(token, voices.register)
    for beside in children(token, "appos") if not found else ():
        found += actors_at(beside, voices.register)  # "the envoy, Ana Ruiz"
    parties = [party for one in found if (party := side_of(one))]
    if len(dict.fromkeys(parties)) > 1:
        return None, None
    if parties:
        person = next((one.id for one in found if one.kind == "person"), None)
        return parties[0], person
    party = voices.party(token) or _who_says_so(token, voices) or by_role(token, tuple(sides), voices)
    return party or _capital(token, voices), None


def _capital(token: Token, voices: Voices) -> str | None:
    """ "It was Bogota that had asked", "the request came from Bogota": a city that acts is its state."""
    acts = token.dep_ != "pobj" or token.head.lower_ in ("by", "from")
    found = voices.register.places_in(token.idx, token.idx + len(token)) if acts else []
    return found[0].place.state if found else None


def _who_says_so(pronoun: Token, voices: Voices) -> str | None:
    """ "A Kenyan minister said he would not go": he who speaks."""
    if pronoun.lower_ not in _PRONOUNS:
        return None
    clause = next((one for one in pronoun.ancestors if one.dep_ == "ccomp"), None)
    who = child(clause.head, "nsubj") if clause is not None and clause.head.pos_ == "VERB" else None
    return voices.party(who) if who is not None and who.i < pronoun.i else None


def by_role(token: Token, sides: tuple[str, ...], voices: Voices) -> str | None:
    """ "The gunmen", "the government side", "the union": the one of the two sides that is of such a kind."""
    if len(sides) != 2:
        return None
    said = {token.lemma_.lower(), *(one.lemma_.lower() for one in children(token, "compound", "poss", "amod"))}
    roles = {role for role in ("state", "rebels", "workers", "employers") if said & words().callers[role]}
    fitting = [side for side in sides if roles & _kinds(side, token.doc, voices)]
    return fitting[0] if len(fitting) == 1 else None


def _kinds(side: str, doc: Doc, voices: Voices) -> set[str]:
    """What a side may be called: by its kind, and by the words of its name."""
    actor = voices.register.actor(side)
    if actor is None:
        return {"state"} if len(side) == 3 and side.isupper() else set()
    named = {word.lower().rstrip("s").rstrip("'") for word in actor.name.split()}
    if named & words().callers["worker_names"]:
        return {"workers"}
    if named & words().callers["rebels"]:
        return {"rebels"}
    return {"state"} if actor.kind == "state" or _governed(actor, doc) else {"rebels", "employers"}


def _governed(actor: Actor, doc: Doc) -> bool:
    """ "The Ostrovan government": a state, whatever the lists know of it."""
    return any(text_of(doc)[one.end : one.end + 12].lower().startswith(" government") for one in actor.mentions)


def with_caller(report: MeetingReport, sentences: tuple[Span, ...], voices: Voices) -> MeetingReport:
    """The report with the side that the sentences around its calling off give, where none is known."""
    if report.status not in CLOSED or report.called_off_by is not None:
        return report
    told = [one for step in report.history if step.status in CLOSED for one in step.evidence]
    if report.status is Status.REFUSED or not told:
        told = list(report.evidence)  # what was refused had been asked for before
    near = tuple(_near(sentences, [(one.start, one.end) for one in told], before=not _tells_off(report)))
    for tier in _tiers(report.status):
        for sentence in near:
            for who, other in _hints(sentence, tier):
                party = caller(who, voices, report.parties)[0]
                if party is None or (party not in report.parties and len(report.parties) > 1):
                    continue
                if other:
                    rest = [one for one in report.parties if one != party]
                    party = rest[0] if len(rest) == 1 else None
                if party is not None:
                    return replace(report, called_off_by=party)
    return report


def _tells_off(report: MeetingReport) -> bool:
    """Whether its own sentences tell of the calling off, and not those around alone ("was to have met")."""
    return any(step.status in CLOSED for step in report.history)


def _near(sentences: tuple[Span, ...], places: list[tuple[int, int]], before: bool) -> Iterator[Span]:
    """The sentences that tell of the calling off, then those just behind them, and where asked for those ``before`` them."""
    own: list[Span] = []
    behind: list[Span] = []
    for start, end in places:
        first = max(0, bisect_right(sentences, start - before * _AROUND, key=lambda one: one.start_char) - 1)
        last = bisect_right(sentences, end + _AROUND, key=lambda one: one.start_char)
        for one in sentences[first:last]:
            if one.start_char < end and one.end_char > start:
                own.append(one)
            elif one.start_char >= end or before:
                behind.append(one)
    yield from own
    yield from (one for one in behind if one not in own)


_Finder = Callable[["Token"], "Token | None"]


def _tiers(status: Status) -> tuple[tuple[tuple[_Finder, bool], ...], ...]:
    """What may give the caller, the surest first; with True, what gives the other side. A weak word in the sentence itself ("a Malian
    spokesman said that it was put off") comes after a clear one behind it ("the Nigerien side had asked for time")."""
    own: tuple[_Finder, ...] = (_calls_off, _asks, _stays_away, _of_the_request)
    if status is Status.REFUSED:
        own = (_says_no, *own)
    around: tuple[_Finder, ...] = (_tells_of_it, _gives_reasons, _is_kept)
    left: tuple[_Finder, ...] = (_regrets, _wanted_it) if status is Status.REFUSED else (_regrets,)
    return (
        tuple((find, False) for find in own),
        (*((find, False) for find in around), *((find, True) for find in left)),
    )


def _hints(sentence: Span, tier: tuple[tuple[_Finder, bool], ...]) -> Iterator[tuple[Token, bool]]:
    """Noun phrases that stand for whoever called off; with True, for the other side."""
    verbs = [one for one in sentence if one.pos_ in ("VERB", "AUX")]
    for find, other in tier:
        for verb in verbs:
            who = find(verb)
            if who is not None:
                yield who, other


def _calls_off(verb: Token) -> Token | None:
    """ "The brigade has called off the meeting", "withdrew its invitation", "scrapped the trip", "dropped their plans"."""
    if (
        lookup(verb) not in (Status.CANCELLED, Status.POSTPONED)
        and verb.lemma_.lower() not in words().callers["undoing"]
    ):
        return None
    if (by := next(iter(_objects(verb, "by")), None)) is not None and verb.tag_ == "VBN":
        what = child(verb, "nsubjpass")
        its = what is None or what.lower_ in _THINGS or what.lemma_.lower() in words().nouns
        return by if its and not negated(verb) and modal(verb) is None else None  # "having been scrapped by Quito"
    things = [one.lemma_.lower() for one in (*children(verb, "dobj"), *_objects(verb, "from", "on", "of"))]
    meant = words().callers["plans"] | words().meals
    if negated(verb) or modal(verb) is not None or not any(one in words().nouns or one in meant for one in things):
        return None
    return subject(verb)


def _says_no(verb: Token) -> Token | None:
    """ "The premier declined", "we have said no to it", "the request was rejected by Manila"."""
    no = verb.lemma_.lower() == "say" and any(one.lower_ == "no" for one in verb.children)
    if (lookup(verb) is not Status.REFUSED and not no) or negated(verb):
        return None
    passive = child(verb, "nsubjpass") is not None and child(verb, "agent") is None
    return None if passive else subject(verb)


def asks_for_delay(verb: Token) -> bool:
    """ "asked for a delay", "needed more time", "had requested the postponement"."""
    if verb.lemma_.lower() not in words().callers["asking"] or negated(verb):
        return False
    return any(_delay(one) for one in (*children(verb, "dobj"), *_objects(verb, "for")))


def _asks(verb: Token) -> Token | None:
    """ "Accra asked for a delay", "the union needed more time", "it was Lima that had requested the postponement"."""
    if not asks_for_delay(verb):
        return None
    who = child(verb, "nsubj")
    if (who is not None and who.tag_ in ("WDT", "WP")) or (who is not None and who.lower_ == "that"):
        copula = next((one for one in verb.ancestors if one.lemma_ == "be"), None)
        cleft = child(copula, "attr") if copula is not None else None
        return cleft or verb.head  # "it was Accra that asked"
    return who or subject(verb)


def _delay(thing: Token) -> bool:
    """ "a delay", "the postponement", "more time", "another date"; "requested this"."""
    lemma = thing.lemma_.lower()
    if (
        thing.lower_ in ("this", "that")
        and thing.dep_ == "dobj"
        and thing.head.lemma_.lower() in ("request", "seek", "ask")
    ):
        return True
    if lemma in ("time", "date", "day", "week", "month"):
        return any(one.lower_ in ("more", "another", "later", "new", "other", "extra") for one in thing.lefts)
    return words().operators.nouns.get(lemma) in CLOSED


def _stays_away(verb: Token) -> Token | None:
    """ "The rebels would not come", "Malta said it would send nobody", "declined to sit down": the sentence of a calling off."""
    lemma = verb.lemma_.lower()
    coming = words().attending | words().callers["meeting"]
    if lemma in coming and (negated(verb) or _nobody(verb)):
        return child(verb, "nsubj") or (subject(verb) if child(verb, "nsubjpass") is None else None)
    what = child(verb, "xcomp")
    if lemma in ("refuse", "decline", "fail") and what is not None and what.lemma_.lower() in coming:
        return subject(verb)
    if f"{lemma} {_particle(verb)}" in words().backing_out or lemma == "withdraw":
        return child(verb, "nsubj")
    return None


def _nobody(verb: Token) -> bool:
    """ "will send nobody", "sent no delegation"."""
    return any(
        one.lower_ == "nobody" or any(left.lower_ == "no" for left in one.lefts) for one in children(verb, "dobj")
    )


def _particle(verb: Token) -> str:
    return next((one.lower_ for one in verb.children if one.dep_ in ("prt", "advmod", "prep")), "")


def _of_the_request(verb: Token) -> Token | None:
    """ "The request came from Quito", "the postponement was sought by Lomé", "at the insistence of the front"; the owner in
    "Bogota's refusal", "the union's decision"."""
    for noun in (one for one in verb.children if one.pos_ == "NOUN"):
        asked = noun.lemma_.lower() in words().asking["nouns"] | words().callers["decisions"]
        if not asked and words().operators.nouns.get(noun.lemma_.lower()) not in CLOSED:
            continue
        if noun.dep_ in ("nsubj", "nsubjpass") and verb.lemma_.lower() in words().callers["coming_from"]:
            source = next(iter(_objects(verb, "from", "by")), None)
            if source is not None:
                return source
        owner = child(noun, "poss")
        if owner is not None and noun.lemma_.lower() in words().callers["decisions"]:
            return owner
    return None


def _tells_of_it(verb: Token) -> Token | None:
    """ "Zagreb told the mediators of its decision", "informed Lima that the visit was off", "rang to cancel"."""
    if verb.lemma_.lower() not in words().callers["telling"]:
        return None
    things = [*children(verb, "dobj")]
    for (
        prep
    ) in verb.subtree:  # also where it is parsed onto another phrase: "informed Oslo, by letter, of the cancellation"
        if prep.dep_ == "prep" and prep.lower_ in ("of", "about") and not _in_a_clause(prep, verb):
            things += children(prep, "pobj")
    for one in things:
        own = any(two.lower_ in ("its", "their", "his", "her") for two in children(one, "poss"))
        if (own and one.lemma_.lower() in words().callers["decisions"]) or words().operators.nouns.get(
            one.lemma_.lower()
        ) in CLOSED:
            return child(verb, "nsubj")
    for clause in children(verb, "xcomp", "ccomp", "advcl"):
        if lookup(clause) in CLOSED and (clause.dep_ != "ccomp" or child(clause, "nsubjpass") is not None):
            return child(verb, "nsubj")
    return None


def _in_a_clause(inner: Token, verb: Token) -> bool:
    """Whether another verb stands between a word and the verb."""
    return any(one.pos_ in ("VERB", "AUX") for one in takewhile(lambda one: one.i != verb.i, inner.ancestors))


def _gives_reasons(verb: Token) -> Token | None:
    """ "Manila gave no reason", "cited the weather", "blaming a raid"; "citing trouble on the Chilean side": the Chilean side."""
    lemma = verb.lemma_.lower()
    if lemma in ("cite", "blame"):
        for thing in children(verb, "dobj"):
            side = next((one for one in thing.subtree if one.lower_ == "side"), None)
            if side is not None:
                return side
    reason = next((one for one in children(verb, "dobj") if one.lemma_.lower() in ("reason", "explanation")), None)
    if lemma in ("give", "offer", "provide", "cite") and reason is not None and child(reason, "det") is not None:
        return child(verb, "nsubj")
    return None


def _is_kept(verb: Token) -> Token | None:
    """ "because the envoy has fallen ill", "since its minister was tied up in parliament": whoever cannot come."""
    marked = verb.dep_ == "advcl" and any(
        one.lower_ in ("because", "as", "since", "after") for one in children(verb, "mark")
    )
    said = [
        verb,
        *children(verb, "acomp", "attr", "dobj", "prt", "oprd", "advmod"),
        *(_objects(verb, "for", "in", "with")),
    ]
    if any(one.lemma_.lower() in words().callers["kept"] for one in said) and (
        marked or verb.dep_ in ("ROOT", "ccomp")
    ):
        return child(verb, "nsubj", "nsubjpass")
    return None


def _regrets(verb: Token) -> Token | None:
    """ "Lima regretted the decision", "called the move hasty", "voiced disappointment": the side that was left waiting."""
    lemma = verb.lemma_.lower()
    things = [*children(verb, "dobj"), *children(verb, "ccomp"), *_objects(verb, "at", "with", "about", "over")]
    named = {one.lemma_.lower() for one in things} | {
        inner.lemma_.lower() for one in things for inner in children(one, "nsubj", "nsubjpass")
    }
    if lemma in words().callers["regretting"] and (not things or named & words().callers["decisions"]):
        return child(verb, "nsubj")
    if lemma in ("call", "describe", "term") and named & words().callers["decisions"]:
        return child(verb, "nsubj")
    if named & words().callers["dismay"] and lemma in ("voice", "express", "note", "say", "react"):
        return child(verb, "nsubj")
    if lemma == "wait" and modal(verb) is None and verb.tag_ == "VBD":
        return child(verb, "nsubj")  # "the Danish team waited until noon"
    return None


def _wanted_it(verb: Token) -> Token | None:
    """ "Lima asked to see him", "a request by Lima was turned down", "Lima's invitation": what was refused, the other side refused."""
    for noun in (one for one in verb.children if one.pos_ == "NOUN"):
        if words().operators.nouns.get(noun.lemma_.lower()) is Status.PROPOSED:
            source = child(noun, "poss") or next(iter(_objects(noun, "by", "from", "of")), None)
            if source is not None:
                return source
    return subject(verb) if lookup(verb) is Status.PROPOSED and child(verb, "nsubjpass") is None else None


def _objects(verb: Token, *prepositions: str) -> list[Token]:
    return [
        inner
        for prep in children(verb, "prep", "agent")
        if prep.lower_ in prepositions
        for inner in children(prep, "pobj")
    ]
