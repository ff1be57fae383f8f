"""What a position hangs on: the clause or phrase, and its relation. Whose part it is stands in ``whose``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summitry.model import Condition
from summitry.reading.grammar import child, children, divided, governed, modal, span_of
from summitry.reading.positions.markers import Marker, marker_behind
from summitry.reading.positions.sides import Sides
from summitry.reading.positions.substance import denied, says_no
from summitry.reading.positions.trigger import Trigger
from summitry.reading.positions.whose import whose
from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_OF_OTHERS = frozenset({"must", "should", "ought"})
_ABOVE = ("xcomp", "ccomp", "acomp", "dobj", "conj", "attr", "pobj", "prep", "advcl", "acl", "oprd", "pcomp")
_GIVEN = frozenset({"offer", "commitment", "concession"})
_CONDITIONAL = frozenset({"conditional", "contingent", "dependent"})
_PROMISED = frozenset({"condition", "understanding", "proviso", "grounds"})


@dataclass(frozen=True, slots=True)
class Hanging:
    """What a clause hangs on. ``lasting``: as long as something lasts, which for a refusal is until it ends. ``proviso``: what
    the other side is to do, even where it is to leave something undone ("on condition that no strike is called").
    """

    relation: str | None = None
    inner: Token | None = None
    lasting: bool = False
    proviso: bool = False

    @property
    def marked(self) -> bool:
        """Whether it hangs on anything."""
        return self.relation is not None


def find_condition(trigger: Trigger, addressee: str | None, text: str, sides: Sides) -> Condition | None:
    """The condition in reach of the trigger: its own clause, then below, then above up to the attribution."""
    waits = hanging(trigger.head)
    if waits.relation is None or waits.inner is None:
        return _but(trigger, text, sides) or _in_exchange(trigger, addressee, text, sides)
    relation = "until" if waits.lasting and trigger.act == "refusal" else waits.relation
    start, end = span_of(waits.inner, frozenset({"mark", "parataxis"}))
    return Condition(relation, text[start:end], whose(waits.inner, trigger, addressee, sides))


def hanging(head: Token) -> Hanging:
    """What the clause of this word hangs on: read off the parse, else from a marker right behind the clause."""
    for place in _in_reach(head):
        found = _marked(place)
        if found.marked:
            return found
        if place.dep_ == "ccomp" and place.i < place.head.i and _inverted(place.head):
            return Hanging(
                "if", place.head
            )  # "means to leave should the ban last": the parse takes the "should" for the main clause
    if (before := _before_the_saying(head)).marked:
        return before
    if (swapped := _for_what_it_holds(head)) is not None:
        return Hanging("in_return_for", swapped)
    behind = marker_behind(head)
    return _hanging(behind) if behind is not None else Hanging()


def _before_the_saying(head: Token) -> Hanging:
    """ "UNLESS THE TOLL IS PAID, he said, the pier will be shut": the parse sometimes makes the condition the main clause."""
    cue = head.head
    condition = cue.head
    if head.dep_ != "ccomp" or cue.dep_ != "parataxis" or not condition.i < cue.i < head.i:
        return Hanging()
    marks = (words().conditions.get(mark.lower_) for mark in children(condition, "mark"))
    relation = next((found for found in marks if found is not None), None)
    return Hanging(relation, condition) if relation is not None else Hanging()


def _for_what_it_holds(head: Token) -> Token | None:
    """ "will free the men it holds IN EXCHANGE FOR FUEL": the parse hangs the price on the holding."""
    for clause in head.subtree:
        if clause.dep_ != "relcl" or clause.lemma_.lower() in words().good_conditions - words().merely_met:
            continue
        for prep in children(clause, "prep"):
            thing = child(prep, "pobj")
            swapped = prep.lower_ == "in" and thing is not None and thing.lower_ in ("return", "exchange")
            if swapped and thing is not None and (price := _deepest(thing)) != thing:
                return price
    return None


def _hanging(marker: Marker) -> Hanging:
    return Hanging(marker.relation, marker.inner, marker.phrase in words().lasting, marker.phrase in words().provisos)


def _in_reach(head: Token) -> Iterator[Token]:
    yield head
    for one in head.subtree:
        if one != head and one.pos_ in ("VERB", "AUX", "NOUN", "ADJ", "ADV") and not _other_clause(one, head):
            yield one
    above = head
    while above.dep_ in _ABOVE and above.head != above and not _speaks(above) and not divided(above, above.head):
        above = above.head
        yield above
    if above.dep_ == "ccomp" and _said_between(above.head):
        yield above.head


def _said_between(verb: Token) -> bool:
    """ "Unless the bill is paid, the minister SAID, the licence will be revoked": hung on the saying."""
    who = child(verb, "nsubj")
    if who is None or not who.left_edge.i or who.doc[who.left_edge.i - 1].text != ",":
        return False
    return any(one.i < who.left_edge.i for one in children(verb, "advcl", "prep"))


def _other_clause(one: Token, head: Token) -> bool:
    """Whether a clause with a subject of its own, or a relative one, stands between: its conditions are its own."""
    while one != head:
        if one.dep_ == "relcl" or (one.dep_ == "conj" and child(one, "nsubj", "nsubjpass") is not None):
            return True
        if one.dep_ == "conj" and child(one, "aux") is not None and denied(one.head) != denied(one):
            return True  # "cannot accept it AND WOULD CLOSE the ports unless": the second alone hangs on it
        one = one.head
    return False


def _speaks(clause: Token) -> bool:
    """A finite clause with its own subject below a verb: what hangs on the verb of saying is not its."""
    return (
        clause.dep_ == "ccomp" and child(clause, "nsubj", "nsubjpass", "expl") is not None and clause.i > clause.head.i
    )


def tied_to(verb: Token) -> Token | None:
    """What one thing is made to hang on by a verb: "linked the release TO A TREATY", "depends ON the vote"; else None."""
    lemma = verb.lemma_.lower()
    linked = lemma in words().linking
    if lemma == "condition":
        return next((one for place in (verb, *children(verb, "dobj")) for one in governed(place, "on", "upon")), None)
    if lemma == "be":
        made = (one for one in children(verb, "acomp") if one.lower_ in _CONDITIONAL)
        return next((two for one in made for place in (one, verb) for two in governed(place, "on", "upon")), None)
    if not linked and lemma not in words().depending:
        return None
    # "tied the opening of the gate to a treaty": the parse hangs it on any noun of the object
    inside = [two for one in children(verb, "dobj") for two in one.subtree if two.pos_ in ("NOUN", "PROPN")]
    places = (verb, *inside) if linked else (verb,)
    for prep in (one for place in places for one in children(place, "prep")):
        if prep.lower_ in (("to", "with") if linked else ("on", "upon")):
            inner = child(prep, "pobj", "pcomp")
            if inner is not None and not _dated(inner):
                return inner
    return None


def _links(verb: Token) -> bool:
    """ "will not TIE the harvest to a treaty": who will not link the two makes neither wait."""
    return verb.lemma_.lower() in words().linking | {"condition"}


def _marked(place: Token) -> Hanging:
    if (tied := tied_to(place)) is not None and not (_links(place) and says_no(place)):
        return Hanging("if", tied)
    for one in place.children:
        if one.dep_ in ("ccomp", "conj") and _inverted(one):
            return Hanging("if", one)
        if one.dep_ in ("advcl", "ccomp") and (found := _clause(one, place)).marked:
            return found
        if one.dep_ == "npadvmod" and (inner := _the_moment(one)) is not None and not _long_ago(place, inner):
            return Hanging("only_after", inner)
        if (left := _subject_to(one, place)) is not None:
            return Hanging("if", left)
        if (missing := _failing(one, place)) is not None:
            return Hanging("unless", missing)
        if one.dep_ in ("prep", "mark", "pcomp", "advmod") and (relation := _phrase_relation(one, place)):
            inner = child(one, "pobj", "pcomp", "ccomp")
            if inner is not None:
                return Hanging(relation, _deepest(inner), proviso=relation == "if")
    return Hanging()


def _subject_to(one: Token, place: Token) -> Token | None:
    """ "agreed to sign, SUBJECT TO THE DROPPING of the fee"; not "the goods are subject to a fee"."""
    if one.lower_ != "subject" or one.pos_ != "ADJ" or place.lemma_ == "be":
        return None
    return next((two for two in governed(one, "to") if not _dated(two)), None)


def _failing(one: Token, place: Token) -> Token | None:
    """ "Failing A DEAL, it would", "barring A REPLY", "Without A QUOTA by May, it would": what must come if it is not to be."""
    if modal(place) not in ("will", "would", "shall"):
        return None
    if one.lower_ in ("failing", "barring", "absent") and one.dep_ in ("prep", "advcl", "pcomp", "amod"):
        return child(one, "pobj", "dobj", "pcomp")
    harmed = place.lemma_.lower() in words().hostile | words().hurtful
    opening = one.lower_ == "without" and one.dep_ == "prep" and one.i == one.sent.start and harmed
    return child(one, "pobj") if opening else None


def _the_moment(noun: Token) -> Token | None:
    """ "the day the fee is paid", "the moment they leave"."""
    moment = noun.lower_ in ("moment", "day", "minute", "instant", "hour")
    return child(noun, "relcl", "acl", "advcl") if moment else None


def _long_ago(place: Token, day: Token) -> bool:
    """ "soldiers CAPTURED the day the guns FELL silent": told of what was, it is a day; not "would pay the day they left"."""
    told = place.lemma_.lower() in words().saying | words().telling  # "would pay, Lima SAID, the day they left"
    return day.tag_ == "VBD" and place.tag_ in ("VBD", "VBN") and modal(place) is None and not told


def _deepest(token: Token) -> Token:
    """The noun after "in return FOR guarantees", the clause after "on condition THAT": down the chain."""
    if token.lower_ in ("return", "exchange", "turn"):
        for prep in children(token, "prep"):
            inner = child(prep, "pobj", "pcomp")
            if inner is not None:
                return inner
    if token.lower_ in _PROMISED or token.lower_ in ("day", "morning", "moment"):
        return child(token, "acl", "relcl", "ccomp") or token
    return token


def _clause(clause: Token, place: Token) -> Hanging:
    if clause.dep_ == "advcl" and _inverted(clause):
        return Hanging("if", clause)
    marks = [one for one in clause.children if one.dep_ in ("mark", "advmod") and one.i < clause.i]
    before = " ".join(one.lower_ for one in clause.subtree if one.i < clause.i)
    around = before if clause.dep_ == "advcl" and place.i > clause.i else f"{_just_before(clause)} {before}"
    for phrase, relation in words().conditions.items():
        if " " in phrase and f"{phrase} " in f"{around} ":
            return Hanging(relation, clause, phrase in words().lasting, phrase in words().provisos)
    if clause.dep_ == "ccomp" and not any(mark.lower_ in ("unless", "until", "provided") for mark in marks):
        return Hanging()
    for mark in marks:
        found = _mark_relation(mark, clause, place)
        if found is not None:
            return Hanging(found, clause, mark.lower_ == "while", mark.lower_ in words().provisos)
    return Hanging()


def _inverted(clause: Token) -> bool:
    """ "Should they pay", "were they to pay", "had they paid": an if without the word."""
    who, aux = child(clause, "nsubj", "nsubjpass"), child(clause, "aux")
    if who is None or any(children(clause, "mark")):
        return False
    first = aux if aux is not None else clause
    return first.lower_ in ("should", "were") and first.i < who.i


def _mark_relation(mark: Token, clause: Token, place: Token) -> str | None:
    word = mark.lower_
    if word == "when" and child(clause, "nsubj", "nsubjpass") is not None and _of_the_ready(place):
        return None if any(one.ent_type_ in ("DATE", "TIME") for one in clause.subtree) else "only_after"
    if word in ("after", "when") and not _only(mark, clause, place):
        done = _done(clause) or (
            word == "when" and (child(clause, "nsubjpass") is not None or _wanted_deed(clause))
        )  # "when the militia was disarmed", "when Lima frees the crew"
        ahead = ("will", "would", "can", "could") if word == "when" and _wanted_deed(clause) else ("will", "would")
        return "only_after" if done and modal(place) in ahead else None
    if word in ("while", "before"):
        return "until" if says_no(place) and not _about_time(clause) else None
    if word == "if" and any(one.lower_ in ("even", "as") for one in clause.children if one.i < mark.i):
        return None
    return words().conditions.get(word)


def _of_the_ready(place: Token) -> bool:
    """ "is ready to withdraw WHEN Quito does": what one is ready for waits for it."""
    ready = place.head if place.dep_ == "xcomp" else place
    return words().adjectives.get(ready.lower_) == "offer" and ready.dep_ == "acomp"


def _just_before(clause: Token) -> str:
    left = clause.left_edge.i
    return clause.doc[max(clause.sent.start, left - 4) : left].text.lower()


def _done(clause: Token) -> bool:
    return any(one.lemma_ == "have" for one in children(clause, "aux"))


def _wanted_deed(clause: Token) -> bool:
    """ "when Lima RELEASES the crew": what one waits for, and no mere time ("when the two meet in May")."""
    dated = any(one.ent_type_ in ("DATE", "TIME") for one in clause.subtree)
    asked = words().good_conditions - words().merely_met - words().either_way - {"end", "open", "reopen", "complete"}
    return clause.lemma_.lower() in asked and child(clause, "dobj") is not None and not dated


def _about_time(clause: Token) -> bool:
    return clause.ent_type_ in ("DATE", "TIME")


def _phrase_relation(prep: Token, place: Token) -> str | None:
    word = prep.lower_
    inner = child(prep, "pobj", "pcomp", "ccomp")
    if inner is None:
        return None
    thing = inner.lower_
    if word == "in":
        return "in_return_for" if thing in ("return", "exchange") and child(inner, "prep") is not None else None
    when = child(inner, "relcl", "acl") if word == "on" and inner.lower_ in ("day", "morning", "moment") else None
    if when is not None:
        return None if _long_ago(place, when) else "only_after"
    if word in ("on", "upon"):
        made = prep.i > 0 and prep.nbor(-1).lower_ in _CONDITIONAL  # "made its approval of the plan CONDITIONAL on"
        if thing in _PROMISED or place.lower_ in _CONDITIONAL or made:
            return "if"
        own_way = inner.lemma_ == "return" and any(one.tag_ == "PRP$" for one in inner.lefts)  # "upon his return"
        done = inner.lemma_.lower() in words().fulfilments and not own_way
        return "only_after" if done and not (word == "on" and _about(place)) else None
    if word == "after":
        return "only_after" if _only(prep, prep, place) else None
    if word == "without":
        return "unless" if says_no(place) else None
    if word in ("until", "till", "before"):
        waiting = word != "before" or says_no(place)
        return "until" if waiting and not _dated(inner) else None
    if word in ("provided", "providing"):
        return "if"
    return None


def _about(place: Token) -> bool:
    """Whether "on" behind this word tells what it is about: "insists ON THE RELEASE of the crew", "a decision ON THE RETURN of the
    boats"; not "will pay on delivery", "payment on delivery".
    """
    if place.pos_ not in ("VERB", "AUX"):
        return place.lemma_.lower() not in words().fulfilments
    return words().verbs.get(place.lemma_.lower()) == "demand" or place.lemma_.lower() in words().discussing


def _dated(inner: Token) -> bool:
    """ "until Friday", "until the end of the year" is a date, no condition."""
    if inner.lemma_.lower() in words().votes:
        return False  # "before THE ELECTIONS in May"
    dated = any(one.ent_type_ in ("DATE", "TIME") for one in inner.subtree)
    return dated or inner.like_num or inner.pos_ in ("NUM", "PROPN")


def _only(mark: Token, clause: Token, place: Token) -> bool:
    """ "only after", "only come after", "can come only when": without "only", after and when just tell the time."""
    near = {one.lower_ for one in (*mark.children, *clause.children, *place.children)}
    return bool(near & {"only", "exclusively", "solely"})


def _in_exchange(trigger: Trigger, addressee: str | None, text: str, sides: Sides) -> Condition | None:
    """ "In return, Quito pledged a bridge": for what the sentences before tell."""
    who = child(trigger.head, "nsubj")  # "The Front IN RETURN undertook to": hung on the subject
    for place in (trigger.head, *trigger.head.ancestors, *(() if who is None else (who,))):
        for prep in children(place, "prep"):
            thing = child(prep, "pobj")
            if prep.lower_ != "in" or thing is None or thing.lower_ not in ("return", "exchange", "turn"):
                continue
            if thing.lower_ == "turn" and trigger.act not in _GIVEN:
                continue  # "Quito in turn complained of": it just came next
            if not any(children(thing, "prep")):
                start, end = span_of(prep)
                return Condition("in_return_for", text[start:end], whose(thing, trigger, addressee, sides))
    return None


def _but(trigger: Trigger, text: str, sides: Sides) -> Condition | None:
    """What the other side must do is the condition of an offer: "would gladly ..., but they must ... too"."""
    top = trigger.head
    while top.dep_ in ("xcomp", "acomp", "ccomp") and top.head != top and top.head.pos_ in ("VERB", "AUX"):
        top = top.head
    if modal(top) not in ("would", "will", "can", "could"):
        return None
    for clause in children(top, "conj"):
        who = child(clause, "nsubj")
        if who is None or not any(one.lower_ == "but" for one in children(top, "cc")):
            continue
        bound = modal(clause) in _OF_OTHERS or clause.lemma_.lower() in words().must_verbs
        thing = (
            who.pos_ == "NOUN" and modal(clause) in _OF_OTHERS
        )  # "would accept the road, but the levy must go first"
        party = sides.party(who)
        if party is None and (thing or who.lower_ in ("they", "you")):
            party = sides.others(who, trigger.holder)
        if bound and party and party != trigger.holder:
            start, end = span_of(clause, frozenset({"cc"}))
            return Condition("if", text[start:end], party)
    return None
