"""At home with the host: whoever receives, is called on, or has an ambassador come does so in their own land."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from summitry.model import Actor, MeetingReport, Place
from summitry.reading.grammar import children, governed, subject
from summitry.reading.meetings.mention import Thread, Trigger
from summitry.reading.meetings.words import words
from summitry.reading.principals import side_of
from summitry.reading.who import Register
from summitry.reading.who.roles import role_of
from summitry.reading.who.world import world

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_RANKS = frozenset({"leader", "minister", "official"})
_SENT_TO = re.compile(r" to (?:the )?(?P<land>[A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]+)*)")
_NEAR = 60  # characters from "ambassador" to the land of the post


def abroad(threads: Iterable[Thread]) -> frozenset[str]:
    """The people who travel in this article: they receive nobody at home."""
    return frozenset(
        one.actor
        for thread in threads
        for mention in thread.looked_at
        if mention.trigger.kind == "visit" and mention.place is not None
        for one in mention.people
        if one.actor and one.party != mention.place.state
    )


def at_home(
    thread: Thread, report: MeetingReport, register: Register, home: Place | None, travelling: frozenset[str]
) -> Place | None:
    """ "Peru's president RECEIVED the Chilean minister", "the minister CALLED ON the Peruvian president", "the Chilean AMBASSADOR met
    Peru's foreign minister": in Peru; in the reporter's town where that lies there. Not told from a third land, nor of hosts who travel."""
    lands = {one for one in report.parties if world().kinds.get(one) == "state"}
    if not lands or len(report.parties) != 2 or any(p.kind in ("call", "visit") for p in _triggers(thread)):
        return None
    host = _posted(report, register, thread) if len(lands) == 2 else None
    if host is None:
        hosts = {
            _side(one, lands, travelling) for trigger in _triggers(thread) for one in _receiving(trigger, register)
        }
        host = hosts.pop() if len(hosts) == 1 else None
        if host is not None and home is not None and home.state not in lands:
            return None  # "NEW YORK ... received him at his hotel"
    if host is None:
        return None
    return home if home is not None and home.state == host else Place(state=host, text=world().names.get(host, host))


def in_own_rooms(report: MeetingReport, host: Place | None) -> Place | None:
    """ "at HIS OFFICE", "at the ministry": the host's, where the venue is told without a town."""
    place = report.place
    if place is None or host is None or place.venue is None or place.city or place.state:
        return place
    plain = place.venue.islower() and any(one in words().venues for one in re.findall(r"[a-z]+", place.venue))
    return replace(place, city=host.city, state=host.state) if plain else place


def _triggers(thread: Thread) -> list[Trigger]:
    return [one.trigger for one in thread.looked_at]


def _receiving(trigger: Trigger, register: Register) -> list[Actor]:
    """Who receives: the subject of "receive", whoever is called on."""
    token = trigger.token
    found: list[Token] = []
    if not trigger.noun and token.lemma_.lower() in words().whereabouts["receiving"]:
        who = subject(token)
        found = [who] if who is not None else []
    elif token.lemma_.lower() == "call":
        found = list(governed(token, "on"))
    names = [part for one in found for part in (*children(one, "appos"), one)]
    actors = [
        register.at(one.left_edge.idx, one.idx + len(one)) or register.at(one.idx, one.idx + len(one)) for one in names
    ]
    return [one for one in actors if one is not None][:1]


def _side(actor: Actor, lands: set[str], travelling: frozenset[str]) -> str | None:
    side = side_of(actor)
    in_office = actor.kind == "person" and role_of((actor.role or "").lower()) in _RANKS
    return side if side in lands and in_office and not _accredited(actor) and actor.id not in travelling else None


def _posted(report: MeetingReport, register: Register, thread: Thread) -> str | None:
    """The land to which the only one of a side who meets is accredited, where somebody in office there is met."""
    people = [(one, register.actor(one.actor)) for one in report.participants]
    envoys = {one.party for one, actor in people if actor is not None and _accredited(actor)}
    others = [(one, actor) for one, actor in people if one.party not in envoys and actor is not None]
    if len(envoys) != 1 or any(
        actor is not None and not _accredited(actor) for one, actor in people if one.party in envoys
    ):
        return None
    ranks = {role_of((actor.role or "").lower()) for _, actor in others if actor.kind == "person"}
    hosts = {one.party for one, _ in others if one.party}
    if len(hosts) != 1 or not ranks or not ranks <= _RANKS:
        return None
    host = hosts.pop()
    told = [land for mention in thread.looked_at for land in _post_told(mention.trigger.token.sent.text)]
    if any(one not in (host, None) for one in told) or world().kinds.get(host) != "state":
        return None
    return host


def _accredited(actor: Actor) -> bool:
    return actor.kind == "person" and any(
        one in (actor.role or "").lower() for one in words().whereabouts["accredited"]
    )


def _post_told(text: str) -> list[str | None]:
    """ "the U.S. ambassador TO CROATIA": the party of each post that the words tell, "" for what no list knows."""
    found: list[str | None] = []
    for noun in words().whereabouts["accredited"]:
        for match in re.finditer(rf"\b{noun}s?\b", text, re.IGNORECASE):
            post = _SENT_TO.match(text, match.end(), match.end() + _NEAR)
            if post is not None:
                word = world().words.get(post["land"])
                found.append(word.party if word is not None else "")
    return found
