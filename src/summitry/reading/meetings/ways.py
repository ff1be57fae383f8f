"""Places told in other ways than by a preposition on the meeting: the way there, towns by their kind, who hosts, "the same place"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING

from summitry.model import Place
from summitry.reading.grammar import child, children, governed, span_of, subject, token_at
from summitry.reading.meetings.mention import Trigger
from summitry.reading.meetings.outlook import TOLD, Outlook, lookup
from summitry.reading.meetings.scope import another_between
from summitry.reading.meetings.seats import seat_of
from summitry.reading.meetings.ties import journeys
from summitry.reading.meetings.together import comes_together, titled
from summitry.reading.meetings.topics import discussed
from summitry.reading.meetings.trigger_journeys import destination
from summitry.reading.meetings.words import words
from summitry.reading.principals import side_of
from summitry.reading.who import PlaceMention, Register
from summitry.reading.who.roles import role_of
from summitry.reading.who.world import data, world
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Span, Token

_CALENDAR = frozenset(data("names")["not_names"])
_GROUND = frozenset({"island", "river", "border", "crossing", "port", "base", "bank", "shore"})  # what talks may be on
_APART = frozenset({"after", "before", "since", "following", "because", "amid", "despite", "owing", "due"})
_ABOUT = frozenset({"on", "over", "about", "concerning", "regarding"})


def towns(sentence: Span, register: Register) -> list[PlaceMention]:
    """ "in the border town of Busia", "the free port of Trieste": the name after "of"; also one that no list knows."""
    found = []
    for token in sentence:
        if token.lemma_.lower() not in words().towns or token.dep_ not in ("pobj", "dobj", "appos", "conj"):
            continue
        for prep in children(token, "prep"):
            name = child(prep, "pobj") if prep.lower_ == "of" else None
            if name is None or not (name.pos_ == "PROPN" or (name.pos_ == "NOUN" and name.text.istitle())):
                continue
            place = named(name, register)
            if place is not None:
                found.append(PlaceMention(name.left_edge.idx, name.idx + len(name), place))
    return found


def named(name: Token, register: Register) -> Place | None:
    """The place of a proper noun: listed, or a name that nobody and nothing else has in this article."""
    start = min(one.idx for one in name.subtree if one.dep_ in ("compound", "amod") or one.i == name.i)
    end = name.idx + len(name)
    for one in register.places_in(start, end):
        return one.place
    text = name.doc.text[start:end]
    if (
        child(name, "det", "poss") is not None
        or any(one.pos_ != "PRON" and one.lemma_.lower() not in words().towns for one in children(name, "appos"))
        or register.all_at(start, end)
        or text in _CALENDAR
        or name.ent_type_ in ("DATE", "TIME")
        or not text[:1].isupper()
    ):
        return None
    return Place(city=text, text=text)


def town_told(name: Token, register: Register) -> Place | None:
    """ "Tarvale, A RESORT on the coast", "Quellane, THE OSTROVAN CAPITAL": a name that no list knows, which the text calls a town."""
    beside = next((one for one in children(name, "appos") if one.lemma_.lower() in words().towns), None)
    place = named(name, register) if beside is not None and name.pos_ == "PROPN" else None
    if beside is None or place is None or place.state:
        return place
    inner = list(governed(beside, "of"))
    beside_it = [*children(beside, "amod", "compound", "nmod", "poss"), *inner]
    owners = [
        actor for one in beside_it for actor in register.all_at(one.idx, one.idx + len(one)) if actor.kind == "state"
    ]
    return replace(place, state=owners[0].id) if owners else place


def hyphened(name: Token) -> int:
    """Where a name ends, with what a hyphen ties to it: "Hpa-an", "Ust-Kut"; not "in Paris - as"."""
    rest = name.doc[name.i + 1 : name.i + 3]
    tied = len(rest) == 2 and rest[0].text == "-" and not name.whitespace_ and not rest[0].whitespace_
    if tied and rest[1].text.isalpha() and rest[1].head.i in (name.i, name.head.i):
        return rest[1].idx + len(rest[1])
    return name.idx + len(name)


def way_there(trigger: Trigger, register: Register) -> Place | None:
    """ "will travel to Lima TO MEET the minister", "a journey to Bern to see her"; a visit's "to", also behind "by" and "from":
    "a visit by the two ministers to Batken"."""
    for one in journeys(trigger.token):
        to = (destination(one) or _venue_ahead(one)) if one.pos_ in ("VERB", "AUX") else _to(one)
        if to is None:
            continue
        venue = (_spot(to) or _site(to)) if to.lemma_.lower() in words().venues else None
        place = (
            named(to, register) if to.pos_ == "PROPN" else venue
        )  # "will go to the army's headquarters at Lae to meet"
        if place is not None:
            return place
    if trigger.kind == "visit":
        to = _to(trigger.token) if trigger.noun else destination(trigger.token)
        if to is None:
            return None
        return named(to, register) if to.pos_ == "PROPN" and child(to, "det") is None else _site(to) or _spot(to)
    return None


def _venue_ahead(verb: Token) -> Token | None:
    """ "will go TO THE ARMY'S HEADQUARTERS": where a journey ends, by a word for a venue."""
    return next((one for one in governed(verb, "to") if one.lemma_.lower() in words().venues), None)


def _site(place: Token) -> Place | None:
    """ "a visit to the dam site", "a tour of the Marl valley", "summoned to the Old Palace": a venue, by its words."""
    if place.lemma_.lower() not in words().venues:
        return None
    start, end = span_of(place, frozenset({"relcl", "acl", "prep", "appos", "cc", "conj"}))
    for prep in children(place, "prep"):  # "two dam sites on the Drin river"
        name = child(prep, "pobj") if prep.lower_ in ("of", "on") else None
        if name is not None and (
            name.pos_ == "PROPN" or any(one.pos_ == "PROPN" for one in children(name, "compound"))
        ):
            end = name.idx + len(name)
    text = place.doc.text[start:end]
    return Place(venue=text, text=text)


def _spot(place: Token) -> Place | None:
    """ "a visit to the burnt villages of the Lower Hill", "to the directorate of prisons at Brandhaven": what has its place behind it;
    people have none of their own."""
    if place.pos_ != "NOUN" or titled(place) or comes_together(place):
        return None
    below = [place, *governed(place, "of")]
    for one in below:
        for prep in children(one, "prep"):
            name = child(prep, "pobj")
            if name is None or name.pos_ != "PROPN" or prep.lower_ not in ("of", "at", "in", "near", "on"):
                continue
            text = place.doc.text[place.left_edge.idx : name.idx + len(name)]
            return Place(venue=text, text=text)
    return None


def of_the_audience(trigger: Trigger, register: Register) -> Place | None:
    """ "was granted an audience BY THE SPANISH KING", "an audience WITH President Ruto": heads of state give audiences at home."""
    if trigger.token.lemma_.lower() != "audience":
        return None
    verb = trigger.token.head
    givers = list(governed(trigger.token, "with"))
    if verb.lemma_.lower() in ("grant", "give") and trigger.token.dep_ in ("dobj", "oprd", "attr"):
        givers += [one for by in children(verb, "agent") for one in children(by, "pobj")]
        givers += [*children(verb, "nsubj")] if child(verb, "nsubjpass") is None else []
    for giver in givers:
        actor = register.at(*span_of(giver, frozenset({"relcl", "acl", "appos", "prep"})))
        head = role_of(giver.lower_) == "leader" or (
            actor is not None and role_of((actor.role or "").lower()) == "leader"
        )
        party = side_of(actor) if actor is not None and head else None
        if party is not None and len(party) == 3 and party.isupper():
            return Place(state=party, text=world().names.get(party, party))
    return None


def tells_sides(trigger: Trigger, place: Place | None) -> Place | None:
    """The place where it says whom a visit is to: not a town behind "to" that no list knows, whose state is one of those named."""
    if trigger.kind != "visit" or not trigger.noun or place is None or place.state or place.city is None:
        return place
    return place if place.city in world().places else None


def _to(noun: Token) -> Token | None:
    """The name after the next "to" behind a noun, before any verb or mark."""
    for one in noun.doc[noun.i + 1 : noun.sent.end]:
        if one.pos_ in ("VERB", "AUX") or one.text in (";", ":"):
            return None
        if one.lower_ == "to" and one.dep_ == "prep":
            inner = child(one, "pobj")
            if inner is not None and inner.lemma_.lower() in words().towns:
                of = next((p for p in children(inner, "prep") if p.lower_ == "of"), None)
                inner = child(of, "pobj") if of is not None else inner
            return inner
    return None


def beside(trigger: Trigger, outlook: Outlook) -> Iterator[Token]:
    """Prepositions of place on a verb that holds or plans it, though the parser hangs it elsewhere: "the round on the canal,
    which both ministries had set for May 6 at the Red Fort"; or right before "where": "at the Villa Rosa, where the two met".
    """
    token = trigger.token
    for prep in token.sent:
        inner = child(prep, "pobj") if prep.dep_ == "prep" and prep.lower_ in ("in", "at", "aboard") else None
        if inner is None or another_between(prep, token):
            continue
        above = (one for one in prep.ancestors if one.ent_type_ not in ("DATE", "TIME"))  # "set for May 6 in Oran"
        verb = next((one for one in above if one.pos_ in ("VERB", "AUX", "NOUN", "PROPN")), None)
        if verb is None or outlook.status is None:
            continue
        where = next(
            (one for one in children(inner, "relcl") if any(two.lower_ == "where" for two in one.children)), None
        )
        met_there = where is not None and any(one.i == where.i for one in (token, *token.ancestors))
        planned = verb.i > token.i and verb.pos_ == "VERB" and lookup(verb) in TOLD
        if met_there or (planned and not _with_another(verb, token)):
            yield prep


def _with_another(verb: Token, token: Token) -> bool:
    """Whether the verb tells of another meeting: one stands between, or is what it is about."""
    between = token.doc[token.i + 1 : verb.i]
    things = [*children(verb, "dobj", "nsubjpass", "nsubj")]
    nouns = [one for one in (*between, *things) if one.pos_ == "NOUN" and one.i != token.i]
    return any(one.lemma_.lower() in words().nouns and one.dep_ != "compound" for one in nouns)


def of_the_host(trigger: Trigger, register: Register) -> Place | None:
    """ "a round that Kenya was to have hosted": the host's state; "offered Bergen for a session", "proposed Oslo": the place offered."""
    token = trigger.token
    behind = [one for one in token.sent if one.i > token.i]
    for clause in (*behind, token.head, token):
        if clause.lemma_.lower() != "host" or clause.pos_ not in ("VERB", "AUX"):
            continue
        if clause.i != token.i and _hosts_another(clause, token):
            continue  # but of "Qatar will host the Iranian minister" the verb itself is the meeting
        who = subject(clause)
        if who is not None and who.pos_ == "PROPN" and token.dep_ == "dobj" and token.head.i == clause.i:
            town = named(who, register)
            if town is not None and town.city:
                return town  # "Ipiales will host the first session"
        actor = register.at(who.idx, who.idx + len(who)) if who is not None and who.i != token.i else None
        if who is not None and who.lemma_.lower() in words().towns:
            of = next((prep for prep in children(who, "prep") if prep.lower_ == "of"), None)
            name = child(of, "pobj") if of is not None else None
            place = named(name, register) if name is not None and name.pos_ == "PROPN" else None
            if place is not None:
                return place  # "The port of Sfax will host the talks"
        if who is not None and who.lower_ == "capital" and (seat := seat_of(who, register)) is not None:
            return seat
        if actor is not None and actor.kind == "state":
            return Place(state=actor.id, text=world().names.get(actor.id, actor.name))
    above = token.head.head if token.dep_ == "pobj" and token.head.lower_ in ("for", "as") else None
    if above is not None and above.lemma_.lower() in ("venue", "place", "site", "host") and above.dep_ == "pobj":
        above = above.head.head  # "suggested Lima AS A VENUE for the round"
    if above is not None and lookup(above) is Status.PROPOSED:
        for thing in children(above, "dobj"):
            listed = world().places.get(thing.doc.text[thing.left_edge.idx : thing.idx + len(thing)])
            if thing.pos_ == "PROPN" and listed is not None and listed.city:
                return listed
    return None


def _hosts_another(host: Token, meeting: Token) -> bool:
    """Whether the verb has an object of its own: "talks with Oman, which hosted A SUMMIT"."""
    things = [
        one for one in children(host, "dobj") if one.tag_ not in ("WDT", "WP", "IN", "PRP") and one.i != meeting.i
    ]
    return bool(things)


def topic(place: PlaceMention, trigger: Trigger, sentence: Span) -> bool:
    """ "talks on the Spratly Islands", "a dispute over the Golan": what it is about, unless people can stand on it ("on the bridge")."""
    token = token_at(place.start, sentence)
    if token is not None and (apart(token, trigger) or talked_of(token, trigger)):
        return True
    for one in (token, *token.ancestors) if token is not None else ():
        if one.i == trigger.token.i or one.pos_ in ("VERB", "AUX"):
            return False
        if one.dep_ == "prep" and one.lower_ in _ABOUT:
            return about_it(one)
    return False


def apart(token: Token, trigger: Trigger) -> bool:
    """ "met two days AFTER A RAID IN OBO", "before the polls in Lae": where another event was, told only to say when."""
    above = takewhile(
        lambda one: one.i != trigger.token.i and (one.dep_ == "prep" or one.pos_ not in ("VERB", "AUX")),
        token.ancestors,
    )
    return any(one.dep_ == "prep" and one.lower_ in _APART and _event_of_its_own(one, trigger) for one in above)


def talked_of(token: Token, trigger: Trigger) -> bool:
    """ "discussed the situation IN THE BALKANS", "reviewed the war in Yemen": within what they talk about; who travels over it
    goes there."""
    if trigger.kind != "visit" and discussed(token) and not any(one.i == trigger.token.i for one in token.subtree):
        return True
    thing = next((one for one in (token, *token.ancestors) if one.head.i == trigger.token.i), None)
    talk = not trigger.noun and trigger.token.lemma_.lower() in ("discuss", "review", "examine", "debate", "address")
    return talk and thing is not None and thing.dep_ in ("dobj", "nsubjpass") and thing.i != token.i


def _event_of_its_own(prep: Token, trigger: Trigger) -> bool:
    """Not "after a night in Obo", "after their arrival in Obo", "after talks in Obo": there they were themselves."""
    inner = child(prep, "pobj", "dobj")
    if inner is None or inner.pos_ != "NOUN" or any(one.i == trigger.token.i for one in inner.subtree):
        return False
    lemma = inner.lemma_.lower()
    measured = lemma in words().measures or lemma in words().whereabouts["stays"] or lemma in words().nouns
    return not measured and lemma not in words().towns | words().venues


def about_it(prep: Token) -> bool:
    """ "the working group on the Drin": what a noun is about, unless people can stand on it ("the meeting on the bridge")."""
    inner = child(prep, "pobj")
    can_stand = inner is not None and inner.lemma_.lower() in words().venues - _GROUND
    return not can_stand and prep.head.pos_ == "NOUN"


def farther(trigger: Trigger) -> Iterator[Token]:
    """ "bringing the donors together with the governors of the coast IN SAFI": the parser hangs it on the last of those named."""
    token = trigger.token
    for prep in token.subtree:
        inner = (
            child(prep, "pobj") if prep.dep_ == "prep" and prep.lower_ in ("in", "at") and prep.i > token.i else None
        )
        if (
            inner is None
            or inner.i + 1 == len(inner.doc)
            or inner.pos_ != "PROPN"
            or another_between(prep, token)
            or (inner.nbor(1).text == "-" and hyphened(inner) == inner.idx + len(inner))
        ):
            continue
        between = list(takewhile(lambda one: one.i != token.i, prep.ancestors))
        if between and all(one.pos_ in ("NOUN", "PROPN", "ADP") for one in between):
            yield prep


def points_back(trigger: Trigger, sentence: Span) -> bool:
    """ "They will meet there again", "in the same city", "at the same spot": where the one told before was."""
    first = next((one for one in sentence if not one.is_space and not one.is_punct), None)
    if first is not None and first.lower_ == "there" and first.dep_ == "advmod":
        return True
    near = {trigger.token.i, trigger.token.head.i, trigger.token.head.head.i}
    return any(
        (one.lower_ == "there" and one.dep_ == "advmod" and {one.head.i, one.head.head.i} & near)
        or (one.lower_ in ("place", "spot", "venue", "city", "town", "hotel", "building", "room") and _same(one))
        for one in sentence
    )


def _same(noun: Token) -> bool:
    same = any(left.lower_ == "same" for left in noun.lefts)
    return same and noun.dep_ == "pobj" and noun.head.lower_ in ("in", "at", "on")


def here(sentence: Span) -> Iterator[Token]:
    """ "in this city", "here", outside what somebody is quoted with: the reporter's."""
    quoted = False
    for one in sentence:
        if one.is_quote and one.text not in ("'", "’"):
            quoted = not quoted
        this = one.lemma_.lower() in words().towns and any(left.lower_ == "this" for left in one.lefts)
        teller = (
            one.lower_ == "here"
            and one.head.pos_ == "NOUN"
            and one.head.dep_ in ("nsubj", "agent", "pobj")
            and _tells(one.head)
        )
        if not quoted and not teller and (this or (one.lower_ == "here" and one.dep_ in ("advmod", "pobj", "pcomp"))):
            yield one


def _tells(noun: Token) -> bool:
    """ "OFFICIALS here said": where those are who tell of it."""
    verb = noun.head if noun.dep_ == "nsubj" else noun.head.head
    return noun.tag_ == "NNS" and verb.lemma_.lower() in words().whereabouts["telling"]
