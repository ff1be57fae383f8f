"""Words around a calling off that give whoever did it: who asked for time, would not come, gave reasons, was kept, or was left waiting."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import takewhile
from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, modal, negated, subject
from summitry.reading.meetings.absences import absent
from summitry.reading.meetings.bowing_out import bows_out
from summitry.reading.meetings.caller_deeds import leaves_the_table, shut_out, shuts_the_way
from summitry.reading.meetings.caller_grievances import complains, left_waiting, stalls
from summitry.reading.meetings.caller_readiness import (
    by_its_own_business,
    gives_reasons,
    has_to_be_elsewhere,
    kept_elsewhere,
    not_ready,
    tells_who_is_absent,
)
from summitry.reading.meetings.caller_requests import (
    THINGS,
    asks,
    at_the_request,
    inner_objects,
    of_the_request,
    over_objections,
)
from summitry.reading.meetings.outcomes import decider
from summitry.reading.meetings.outlook import CLOSED, auxiliaries, lookup, puts_in_for
from summitry.reading.meetings.refusals import nothing_comes_of_it, who_said_no
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Span, Token

_INTRANSITIVE = frozenset({"cancel", "withdraw", "beg off", "cry off", "bow out", "opt out"})
_WHEN_OR_WHY = frozenset(
    {"at", "on", "in", "after", "before", "because", "without", "by", "over", "due", "within", "out"}
)

Finder = Callable[["Token"], "Token | None"]


def tiers(status: Status) -> tuple[tuple[tuple[Finder, bool], ...], ...]:
    """What may give the caller, the surest first; with True, what gives the other side. A weak word in the sentence itself ("a Malian
    spokesman said that it was put off") comes after a clear one behind it ("the Nigerien side had asked for time")."""
    own: tuple[Finder, ...] = (
        _said_and_did,
        calls_off,
        asks,
        at_the_request,
        _stays_away,
        bows_out,
        of_the_request,
        over_objections,
        absent,
        _decides,
        _does_likewise,
    )
    own = (
        (_says_no, who_said_no, _not_granted, *own)
        if status is Status.REFUSED
        else (*own, _lets_nobody_in, shut_out, _says_not_to, _not_welcome)
    )
    around: tuple[Finder, ...] = (
        shuts_the_way,
        by_its_own_business,
        _tells_of_it,
        _does_else,
        gives_reasons,
        _wants_first,
        _is_kept,
    )
    around = (*around, tells_who_is_absent, kept_elsewhere, not_ready, who_said_no, has_to_be_elsewhere)
    around = (stalls, _cuts_short, *around, complains)
    left: tuple[Finder, ...] = (_regrets, left_waiting)
    left = (*left, _wanted_it) if status is Status.REFUSED else left
    return (
        tuple((find, False) for find in own),
        (*((find, False) for find in around), *((find, True) for find in left)),
    )


def before_it() -> tuple[tuple[Finder, bool], ...]:
    """What gives the caller also where it is told before the calling off: "Quito denied them visas. The visit was dropped"."""
    known = (asks, _lets_nobody_in, shuts_the_way, _says_not_to, _not_welcome, _stays_away, absent, _cuts_short)
    return tuple((find, False) for find in known)


def before_that() -> tuple[tuple[Finder, bool], ...]:
    """What gives the caller where nothing else does: "walked out of talks. A session planned for Friday was cancelled"."""
    return ((leaves_the_table, False),)


def does_it(verb: Token) -> Token | None:
    """Whoever, by this verb, calls off or stays away from what was told of just before; "do not negotiate in a garrison" is of no
    one meeting, "never took place" of nobody."""
    surely = (bows_out, _decides, of_the_request, _says_not_to, _lets_nobody_in, _not_welcome)
    who = next((who for find in surely if (who := find(verb)) is not None), None)
    if (
        who is not None
        or verb.lemma_ in ("take", "be")
        or not (auxiliaries(verb) - {"do", "does"} or verb.tag_ == "VBD")
    ):
        return who
    return _stays_away(verb)


def asking() -> tuple[tuple[Finder, bool], ...]:
    """What gives whoever had asked for a meeting."""
    return ((_wanted_it, True),)


def hints(sentence: Span, tier: tuple[tuple[Finder, bool], ...]) -> Iterator[tuple[Token, bool, bool]]:
    """Noun phrases that stand for whoever called off; with True, for the other side; and whether the words say so of whoever it be, a side
    or not ("at the mediator's request")."""
    verbs = [one for one in sentence if one.pos_ in ("VERB", "AUX")]
    for find, other in tier:
        for verb in verbs:
            who = find(verb)
            if who is not None:
                yield who, other, find in (at_the_request, of_the_request, shut_out)


def calls_off(verb: Token) -> Token | None:
    """ "The brigade has called off the meeting", "withdrew its invitation", "scrapped the trip", "dropped their plans"."""
    if _stops_preparing(verb) or _takes_back(verb):
        return subject(verb)
    if (
        lookup(verb) not in (Status.CANCELLED, Status.POSTPONED)
        and verb.lemma_.lower() not in words().callers["undoing"]
    ):
        return None
    if (by := next(iter(inner_objects(verb, "by")), None)) is not None and verb.tag_ == "VBN":
        what = child(verb, "nsubjpass")
        its = what is None or what.lower_ in THINGS or what.lemma_.lower() in words().nouns
        return by if its and not negated(verb) and modal(verb) is None else None  # "having been scrapped by Quito"
    if _cancels_without_an_object(verb):
        return child(verb, "nsubj")
    if _does_away(verb):
        return subject(verb)
    things = [one.lemma_.lower() for one in (*children(verb, "dobj"), *inner_objects(verb, "from", "on", "of"))]
    meant = words().callers["plans"] | words().callers["occasions"] | words().meals
    if negated(verb) or modal(verb) is not None or not any(one in words().nouns or one in meant for one in things):
        return None
    return decider(verb) or subject(verb)


def _takes_back(verb: Token) -> bool:
    """ "Iraq TOOK BACK THE INVITATION", "took the offer back"."""
    back = verb.lemma_ == "take" and any(one.lower_ == "back" for one in children(verb, "advmod", "prt"))
    asked = any(one.lemma_.lower() in words().callers["plans"] for one in children(verb, "dobj"))
    return back and asked and not negated(verb) and modal(verb) is None and verb.tag_ in ("VBD", "VBN")


def _does_likewise(verb: Token) -> Token | None:
    """ "called off a trip on Thursday, and his colleague DID LIKEWISE", "Lima pulled out and Quito FOLLOWED SUIT": behind a calling off."""
    near = {f"{verb.lemma_.lower()} {one.lemma_.lower()}" for one in children(verb, "dobj", "advmod")}
    if negated(verb) or modal(verb) is not None or not near & {"do likewise", "do same", "follow suit", "do so"}:
        return None
    start = verb.sent.start
    before = verb.doc[verb.doc[start - 1].sent.start if start and verb.i - start < _NEAR else start : verb.i]
    off = any(one.pos_ == "VERB" and lookup(one) in CLOSED and not negated(one) for one in before)
    return subject(verb) if off else None


_NEAR = 12  # tokens: "On Friday Quito followed suit" points to the sentence before


def _does_away(verb: Token) -> bool:
    """ "Quito DID AWAY WITH them in a statement", "called it off", "put them off": of what was told of just before."""
    ends = {one.lower_ for one in children(verb, "prt", "advmod", "prep")} & {"off", "away"}
    what = {one.lower_ for one in (*children(verb, "dobj"), *inner_objects(verb, "with"))}
    return verb.tag_ == "VBD" and bool(ends) and bool(what & {"it", "them", "both"}) and not negated(verb)


def _stops_preparing(verb: Token) -> bool:
    """ "had broken off PREPARATIONS for the visit", "halted work on it", "froze the arrangements"."""
    ends = verb.lemma_.lower() in ("stop", "halt", "freeze", "suspend", "end") or any(
        one.lower_ == "off" for one in children(verb, "prt")
    )
    prepared = any(one.lemma_.lower() in ("preparation", "arrangement") for one in children(verb, "dobj"))
    return ends and prepared and not negated(verb) and modal(verb) is None and verb.tag_ in ("VBD", "VBN")


def _cancels_without_an_object(verb: Token) -> bool:
    """ "was to have seen her on Tuesday, but Lima CANCELLED at short notice": of what was told of just before."""
    who = child(verb, "nsubj")
    alone = verb.lemma_.lower() in _INTRANSITIVE or any(
        f"{verb.lemma_.lower()} {one.lower_}" in _INTRANSITIVE for one in children(verb, "prt", "advmod")
    )
    told = verb.tag_ == "VBD" or (verb.tag_ == "VBN" and not auxiliaries(verb) - {"has", "have", "had"})
    if who is None or not alone or not told or negated(verb):
        return False
    when_or_why = all(prep.lower_ in _WHEN_OR_WHY for prep in children(verb, "prep"))
    return when_or_why and child(verb, "dobj", "ccomp", "auxpass") is None and who.lemma_.lower() not in words().nouns


def _decides(verb: Token) -> Token | None:
    """ "The Chadian side took the decision", "the decision was taken by Chad": of what is told of just before."""
    if verb.lemma_.lower() not in ("take", "make") or negated(verb) or modal(verb) is not None:
        return None
    what = child(verb, "dobj", "nsubjpass")
    if (
        what is None
        or what.lemma_.lower() not in ("decision", "step")
        or child(what, "acl", "prep", "amod") is not None
    ):
        return None
    if not any(one.lower_ in ("the", "that", "this") for one in what.lefts):
        return None
    return child(verb, "nsubj") or next(iter(inner_objects(verb, "by")), None)


def _said_and_did(verb: Token) -> Token | None:
    """ "Chad said the day was not suitable and called them off": the parser joins what was done to what was said."""
    above = verb.head
    if verb.dep_ != "conj" or verb.tag_ != "VBD" or child(verb, "nsubj", "nsubjpass") is not None:
        return None
    if above.dep_ != "ccomp" or above.head.lemma_.lower() not in ("say", "explain", "argue", "complain", "declare"):
        return None
    things = [*children(verb, "dobj")]
    meant = any(one.lower_ in ("it", "them") or one.lemma_.lower() in words().nouns for one in things)
    off = lookup(verb) in (Status.CANCELLED, Status.POSTPONED) and not negated(verb)
    return child(above.head, "nsubj") if off and meant else None


def _says_no(verb: Token) -> Token | None:
    """ "The premier declined", "we have said no to it", "the request was rejected by Manila"."""
    no = verb.lemma_.lower() == "say" and any(one.lower_ == "no" for one in verb.children)
    if (lookup(verb) is not Status.REFUSED and not no) or negated(verb):
        return None
    passive = child(verb, "nsubjpass", "auxpass") is not None and child(verb, "agent") is None
    return None if passive else subject(verb)


def _not_granted(verb: Token) -> Token | None:
    """ "The request has not been met BY OSLO", "was not granted by the bank": of what was asked for."""
    return next(iter(inner_objects(verb, "by")), None) if nothing_comes_of_it(verb) else None


def _stays_away(verb: Token) -> Token | None:
    """ "The rebels would not come", "Malta said it would send nobody", "declined to sit down": the sentence of a calling off."""
    lemma = verb.lemma_.lower()
    coming = words().attending | words().callers["meeting"]
    if "need" in auxiliaries(verb):
        return None  # "told him that he NEED NOT come": somebody else's word
    if lemma == "be" and child(verb, "acomp", "attr") is not None:
        return None  # "the minister is NOT WELCOME in Baghdad"
    if lemma in coming and (negated(verb) or _nobody(verb)):
        return child(verb, "nsubj") or (subject(verb) if child(verb, "nsubjpass") is None else None)
    what = child(verb, "xcomp")
    if lemma in ("refuse", "decline", "fail") and what is not None and what.lemma_.lower() in coming:
        return subject(verb)
    if _backs_out(verb) or lemma == "withdraw":
        return child(verb, "nsubj")
    return None


def _nobody(verb: Token) -> bool:
    """ "will send nobody", "sent no delegation"."""
    return any(
        one.lower_ == "nobody"
        or (one.lemma_.lower() not in words().grievances["reasons"] and any(left.lower_ == "no" for left in one.lefts))
        for one in children(verb, "dobj")
    )


def _backs_out(verb: Token) -> bool:
    """ "pulled out the night before", "when it backed out": by any of the small words at the verb."""
    near = (one.lower_ for one in verb.children if one.dep_ in ("prt", "advmod", "prep"))
    return any(f"{verb.lemma_.lower()} {one}" in words().backing_out for one in near)


def _lets_nobody_in(verb: Token) -> Token | None:
    """ "Quito denied visas to the delegation", "turned the envoy back at the airport", "barred her from landing"; "Quito did not issue
    a visa"."""
    if (
        negated(verb)
        and verb.lemma_.lower() in ("issue", "grant", "give", "provide")
        and child(verb, "nsubj") is not None
    ):
        given = (one.lemma_.lower() in words().stopping["entry"] for one in children(verb, "dobj"))
        return child(verb, "nsubj") if any(given) and "did" in {one.lower_ for one in children(verb, "aux")} else None
    if negated(verb) or modal(verb) is not None or verb.tag_ not in ("VBD", "VBN", "VBZ"):
        return None
    passive = child(verb, "auxpass") is not None and child(verb, "agent") is None
    lemma = verb.lemma_.lower()
    papers = {one.lemma_.lower() for one in children(verb, "dobj", "nsubjpass", "oprd")} & words().stopping["entry"]
    back = lemma in ("turn", "send") and any(one.lower_ in ("back", "away") for one in children(verb, "advmod", "prt"))
    barred = lemma in words().stopping["verbs"] and bool(list(children(verb, "dobj", "prep")))
    own = any(two.lower_ in ("its", "their", "his", "her") for one in children(verb, "dobj") for two in one.lefts)
    if lemma == "recall" and own and not passive:
        return subject(verb)  # "Vanuatu recalled its minister from Suva"
    if passive or not ((papers and lemma in words().stopping["denying"]) or (back and child(verb, "dobj")) or barred):
        return None
    return subject(verb)


def _says_not_to(verb: Token) -> Token | None:
    """ "asked him not to come", "told the delegation to stay at home": whoever was to receive them."""
    if (
        verb.lemma_.lower() not in ("ask", "tell", "order", "warn", "advise")
        or negated(verb)
        or modal(verb) is not None
    ):
        return None
    coming = words().motion | {"attend", "visit"}
    for one in children(verb, "xcomp", "ccomp"):
        needless = "need" in auxiliaries(one) or one.lemma_ == "need"  # "told the envoy that he NEED NOT COME"
        goes = [one, *children(one, "xcomp")]
        if needless and negated(one) and any(two.lemma_.lower() in coming | {"bother"} for two in goes):
            return child(verb, "nsubj") if child(verb, "nsubjpass") is None else None
        if "to" in {two.lower_ for two in children(one, "aux")} and one.lemma_.lower() in coming and negated(one):
            return child(verb, "nsubj") if child(verb, "nsubjpass") is None else None
    return None


def _cuts_short(verb: Token) -> Token | None:
    """ "CUT SHORT a visit to Lima", "flew home EARLY": whoever was to have met somebody afterwards."""
    if negated(verb) or modal(verb) is not None or verb.tag_ not in ("VBD", "VBN", "VBZ"):
        return None
    near = {one.lower_ for one in verb.children if one.dep_ in ("advmod", "acomp", "oprd", "prt", "amod")}
    stay = any(
        words().nouns.get(one.lemma_.lower()) == "visit" or one.lemma_ == "stay" for one in children(verb, "dobj")
    )
    home = verb.lemma_ in ("fly", "go", "return", "leave", "head") and bool(near & {"early", "prematurely"})
    return child(verb, "nsubj") if home or (verb.lemma_ == "cut" and "short" in near and stay) else None


def _not_welcome(verb: Token) -> Token | None:
    """ "told the delegation that it was NO LONGER WELCOME": whoever tells it, wherever the parser hangs the clause."""
    unwelcome = any(
        one.lower_ == "unwelcome" or (one.lower_ == "welcome" and negated(verb)) for one in children(verb, "acomp")
    )
    teller = next((one for one in verb.ancestors if one.lemma_ in ("tell", "inform", "notify")), None)
    told = verb.lemma_ == "be" and unwelcome and teller is not None and child(teller, "nsubjpass") is None
    return child(teller, "nsubj") if told and teller is not None else None


def _does_else(verb: Token) -> Token | None:
    """ "Instead he stayed in Vienna for a vote", "flew to Rome instead": whoever was to have been there."""
    instead = any(one.lower_ == "instead" for one in children(verb, "advmod"))
    there = verb.lemma_.lower() in ("stay", "remain", "go", "fly", "travel", "spend") and verb.tag_ == "VBD"
    return child(verb, "nsubj") if instead and there else None


def _wants_first(verb: Token) -> Token | None:
    """ "said it wanted to consult the provinces first", "must first hold an election", "needed to form a cabinet before": whoever is not
    ready."""
    wishes = ("want", "need", "have", "wish", "prefer", "insist", "demand")
    wants = verb.lemma_.lower() in wishes and child(verb, "xcomp", "ccomp", "dobj", "prep") is not None
    if not wants and modal(verb) != "must":
        return None
    before = verb.lemma_ in ("insist", "demand") and any(one.lower_ == "before" for one in verb.subtree)
    if negated(verb) or not (before or any(one.lower_ in ("first", "beforehand") for one in verb.subtree)):
        return None
    return child(verb, "nsubj")


def _tells_of_it(verb: Token) -> Token | None:
    """ "Zagreb told the mediators of its decision", "informed Lima that the visit was off", "rang to cancel"."""
    said = verb.lemma_ in ("say", "announce", "declare")
    if said and any(_is_off(one) and (_will_not_be(one) or one.lemma_ == "be") for one in children(verb, "ccomp")):
        who = child(verb, "nsubj") or subject(verb)
        rules = who is not None and (who.pos_ == "PROPN" or who.lemma_.lower() in words().callers["deciding"])
        return who if rules else None  # an official may speak of what the other side does
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
        own |= verb.lemma_ == "announce" and any(two.lower_ in ("the", "this") for two in one.lefts)
        if (own and one.lemma_.lower() in words().callers["decisions"]) or words().operators.nouns.get(
            one.lemma_.lower()
        ) in CLOSED:
            return child(verb, "nsubj")
    for clause in children(verb, "ccomp"):
        if verb.lemma_ in ("tell", "inform", "notify") and child(verb, "nsubjpass") is None and _is_off(clause):
            return child(verb, "nsubj")
    for clause in children(verb, "xcomp", "ccomp", "advcl"):
        if lookup(clause) in CLOSED and (clause.dep_ != "ccomp" or child(clause, "nsubjpass") is not None):
            return child(verb, "nsubj")
    return None


def _will_not_be(clause: Token) -> bool:
    """ "said that the talks would not be held": whoever says so of a day to come decides it."""
    return modal(clause) in ("will", "would") and (negated(clause) or child(clause, "expl") is not None)


def _is_off(clause: Token) -> bool:
    """ "that the visit cannot go ahead", "that the talks were off", "would not take place"."""
    if child(clause, "expl") is not None:  # "that there would be no meeting"
        none = (one for one in children(clause, "attr") if one.lemma_.lower() in words().nouns)
        return modal(clause) in ("will", "would") and any(two.lower_ == "no" for one in none for two in one.lefts)
    what = child(clause, "nsubj", "nsubjpass")
    if what is None or not (what.lemma_.lower() in words().nouns or what.lower_ in THINGS):
        return False
    if clause.lemma_ == "have":
        return any(one.lemma_ == "wait" for one in children(clause, "xcomp"))
    if clause.lemma_ == "be":
        return any(one.lower_ == "off" for one in children(clause, "advmod", "prt", "acomp", "prep"))
    return negated(clause) and lookup(clause) is Status.HELD


def _in_a_clause(inner: Token, verb: Token) -> bool:
    """Whether another verb stands between a word and the verb."""
    return any(one.pos_ in ("VERB", "AUX") for one in takewhile(lambda one: one.i != verb.i, inner.ancestors))


def _is_kept(verb: Token) -> Token | None:
    """ "because the envoy has fallen ill", "since its minister was tied up in parliament": whoever cannot come."""
    marked = verb.dep_ in ("advcl", "relcl") and any(
        one.lower_ in ("because", "as", "since", "after", "when") for one in children(verb, "mark", "advmod")
    )
    said = [
        verb,
        *children(verb, "acomp", "attr", "dobj", "prt", "oprd", "advmod"),
        *(inner_objects(verb, "for", "in", "with", "on", "at", "to")),
    ]
    kept = words().callers["kept"]
    if any(one.lemma_.lower() in kept or one.lower_ in kept for one in said) and (
        marked or verb.dep_ in ("ROOT", "ccomp", "conj")
    ):
        return child(verb, "nsubj", "nsubjpass")
    return None


def _regrets(verb: Token) -> Token | None:
    """ "Lima regretted the decision", "called the move hasty", "voiced disappointment": the side that was left waiting."""
    lemma = verb.lemma_.lower()
    things = [*children(verb, "dobj"), *children(verb, "ccomp"), *inner_objects(verb, "at", "with", "about", "over")]
    named = {one.lemma_.lower() for one in things} | {
        inner.lemma_.lower() for one in things for inner in children(one, "nsubj", "nsubjpass")
    }
    ways = words().callers["decisions"] | words().grievances["ways"]
    if lemma in words().callers["regretting"] and (not things or named & ways) and child(verb, "prep") is None:
        return child(verb, "nsubj")
    if lemma in words().callers["regretting"] and named & words().callers["decisions"]:
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
            source = child(noun, "poss") or next(iter(inner_objects(noun, "by", "from", "of")), None)
            if source is not None:
                return source
    if negated(verb) or any(two.lower_ == "no" for one in children(verb, "dobj") for two in one.lefts):
        return None  # "wanted no second round"
    wished = verb.lemma_.lower() in ("want", "wish") and verb.tag_ in ("VBD", "VBN")
    asked = lookup(verb) is Status.PROPOSED or wished or verb.lemma_.lower() == "apply" or puts_in_for(verb)
    return subject(verb) if asked and child(verb, "nsubjpass") is None else None
