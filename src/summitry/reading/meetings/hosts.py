"""Where, by who is at home there: the land of whom a visit is to, of whoever summons an ambassador, of whoever waited for a guest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.dates import span_days
from summitry.model import MeetingReport, Participant, Place
from summitry.reading.grammar import child, children, governed, subject
from summitry.reading.meetings.mention import Mention, Thread, Trigger
from summitry.reading.meetings.outlook import OFF
from summitry.reading.meetings.seats import capitals
from summitry.reading.meetings.words import words
from summitry.reading.principals import side_of
from summitry.reading.who import Register
from summitry.reading.who.world import world

if TYPE_CHECKING:
    from datetime import date

    from summitry.reading.tree import Token

_NEAR = 1  # days from the news of it to the meeting that a guest stayed away from
_SHORT = 3  # days


def state_visited(thread: Thread, report: MeetingReport, register: Register) -> Place | None:
    """ "HIS VISIT, planned for May, was put off", of Peru's president and Chile: of two states the one that does not travel."""
    states = [one for one in report.parties if world().kinds.get(one) == "state"]
    if report.kind != "visit" or len(report.parties) != len(states) or len(states) != 2:
        return None
    travelling = {side for one in thread.looked_at if (side := _traveller(one, register)) is not None}
    hosts = [one for one in states if one not in travelling]
    return _land(hosts[0]) if len(hosts) == 1 and len(travelling) == 1 and travelling < set(states) else None


def travelled_to(
    trigger: Trigger, people: tuple[Participant, ...], place: Place | None, register: Register
) -> str | None:
    """ "The ministers of CHAD AND NIGER arrived in Lome": the state that two or more go to together, with whoever is at home there; None
    where they go to meet each other ("flew to Lome for talks")."""
    verb = trigger.token
    who = subject(verb) if trigger.kind == "visit" and not trigger.noun else None
    if who is None or place is None or place.state is None or child(verb, "advcl", "xcomp") is not None:
        return None
    if any(one.lower_ in ("for", "where") for one in verb.subtree):
        return None
    sides = {one.party for one in people if one.party}
    going = {side for one in (who, *who.subtree) if (side := _side(one, register)) is not None}
    return place.state if len(sides) > 1 and sides <= going and place.state not in sides else None


def _traveller(mention: Mention, register: Register) -> str | None:
    token = mention.trigger.token
    if mention.trigger.kind != "visit":
        return None
    if mention.trigger.noun:
        by = [one for prep in children(token, "prep", "agent") if prep.lower_ == "by" for one in children(prep, "pobj")]
        who = child(token, "poss") or next(iter(by), None)
    else:
        who = None if token.lemma_.lower() in words().inviting else subject(token)
    return _side(who, register) if who is not None else None


def _side(who: Token, register: Register) -> str | None:
    actor = register.at(who.left_edge.idx, who.idx + len(who)) or register.at(who.idx, who.idx + len(who))
    return side_of(actor) if actor is not None else None


def of_the_summons(trigger: Trigger, register: Register) -> Place | None:
    """ "Lima SUMMONED THE CHILEAN AMBASSADOR", "the envoy was CALLED IN": to the ministry of the land he is posted to. Not "summoned
    its ambassador home"."""
    verb = trigger.token
    if trigger.noun or verb.lemma_.lower() not in words().whereabouts["summoning"]:
        return None
    whom = child(verb, "dobj", "nsubjpass") or next(iter(governed(verb, "in")), None)  # "called in Ambassador Vega"
    if whom is None or not any(one.lemma_.lower() in words().whereabouts["posted"] for one in (whom, *whom.subtree)):
        return None
    if whom.lemma_.lower() not in words().whereabouts["posted"] and whom.pos_ != "PROPN":
        return None
    if any(one.lower_ in ("home", "back") for one in verb.subtree) or any(
        one.tag_ == "PRP$" and one.head.i == whom.i for one in whom.lefts
    ):
        return None
    callers = [one for by in children(verb, "agent") for one in children(by, "pobj")]
    who = subject(verb) if child(verb, "nsubjpass") is None else next(iter(callers), None)
    who = who or (
        verb.head if verb.dep_ == "acl" else None
    )  # "The minister, Ana Ruiz, called in the ambassador", misread
    state = _side(who, register) if who is not None else None
    sent = {side for one in whom.subtree if (side := _side(one, register)) is not None}
    if state is None or sent == {state} or world().kinds.get(state) != "state" or list(governed(verb, "to")):
        return None
    return _land(state)


def guest_stayed_away(thread: Thread, report: MeetingReport, home: Place | None, news: date | None) -> Place | None:
    """ "LIMA, May 3 (Wire) - Chile's negotiators did not turn up on Monday": told in the land of one side, of what the other did not
    come to on the day, was to be there. Not of what it pulled out of from afar, which may have been abroad."""
    state, when, by = home.state if home is not None else None, report.when, report.called_off_by
    if report.status not in OFF or state not in report.parties or by in (None, state) or by not in report.parties:
        return None
    if report.kind == "visit" or not any(_no_show(one) for one in thread.looked_at):
        return None
    if world().kinds.get(by) != "state" and home != capitals().get(state or ""):
        return None  # rebels far from the capital, whom their own land meets abroad
    if news is None or when is None or when.earliest is None or (span_days(when) or _SHORT + 1) > _SHORT:
        return None
    return home if abs((news - when.earliest).days) <= _NEAR else None


def _no_show(mention: Mention) -> bool:
    verb = mention.outlook.verb
    for one in (verb, *children(verb, "xcomp")) if verb is not None else ():
        if one.lemma_.lower() in words().whereabouts["turning_up"]:
            return True
    return False


def _land(state: str) -> Place:
    return Place(state=state, text=world().names.get(state, state))
