"""Where: the place that hangs on the meeting; a visit's destination; the dateline's for "here"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from summitry.model import Place
from summitry.reading.grammar import child, children, span_of, token_at, trailing
from summitry.reading.meetings.belonging import agrees, belongs_to, speech
from summitry.reading.meetings.hosts import of_the_summons
from summitry.reading.meetings.mention import Trigger
from summitry.reading.meetings.outlook import DONE, PLANS, Outlook
from summitry.reading.meetings.scope import another_between, of_another_clause, of_whoever, prepared
from summitry.reading.meetings.seats import seat_of, seats, town_before
from summitry.reading.meetings.tense import is_day
from summitry.reading.meetings.trigger_journeys import destination
from summitry.reading.meetings.ways import (
    about_it,
    apart,
    beside,
    farther,
    here,
    hyphened,
    named,
    of_the_audience,
    of_the_host,
    talked_of,
    topic,
    town_told,
    towns,
    way_there,
)
from summitry.reading.meetings.whereabouts import before_leaving, left_after, moved_there, place_named, remote, where_to
from summitry.reading.meetings.which_town import behind_about, below, town_of_it, whose_town
from summitry.reading.meetings.words import words
from summitry.reading.principals import side_of
from summitry.reading.who import PlaceMention, Register
from summitry.reading.who.world import data, world
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Span, Token


def place_of(
    trigger: Trigger,
    outlook: Outlook,
    sentence: Span,
    register: Register,
    dateline: Place | None = None,
    told_from_there: bool = False,
) -> Place | None:
    """The nearest place of the sentence that belongs to the meeting: venue, city and state joined where they stand together.

    Without one: the dateline's for "here", where one side is "visiting" the other's state, and, where the reporter tells of it
    in their own words (``told_from_there``), for what the first paragraph says was held or goes on.
    """
    found = [
        one
        for one in register.places_in(sentence.start_char, sentence.end_char)
        if not _elsewhere(sentence, one, register)
    ]
    if trigger.noun and prepared(trigger.token):
        inside = {word.idx for word in trigger.token.subtree}
        found = [one for one in found if one.start in inside]
        if not found:
            return None
    if trigger.kind == "visit":
        host = _visited(trigger, register, dateline)
        if host is not None:
            return host
    if (there := way_there(trigger, register) or moved_there(trigger, outlook, register)) is not None:
        return town_of_it(trigger, there, register)
    found = [one for one in found if not topic(one, trigger, sentence)]
    found += seats(sentence, register) + (told := towns(sentence, register))
    found = [one for one in found if not whose_town(one, told, sentence)]
    own = [one for one in found if belongs_to(sentence, one.start, trigger, outlook)]
    if (behind := left_after(trigger)) is not None and not any(below(one, trigger) for one in own):
        return place_named(behind, register)  # "left LIMA for Quito on Tuesday after talks with"
    if own and all(behind_about(one, trigger) for one in own):
        before = _unlisted(trigger, outlook, register)
        if before is not None and before.venue is not None and before.venue[:1].isupper():
            return before  # "talks at State House on Friday about the police mission in Lae"
    on_it = _on_itself(trigger, register) if own and not any(below(one, trigger) for one in own) else None
    if on_it is not None:
        return on_it
    if not own and (unlisted := _unlisted(trigger, outlook, register)) is not None:
        plain = unlisted.venue is not None and not unlisted.city and unlisted.venue.islower()
        if plain and not found and dateline is not None and told_from_there and outlook.status in DONE:
            return replace(unlisted, city=dateline.city, state=dateline.state)  # "at a hotel", told from that city
        if unlisted.venue is not None and not unlisted.city and dateline is not None and told_from_there:
            within = unlisted.state is not None and unlisted.state == dateline.state and outlook.status in DONE
            return (
                replace(unlisted, city=dateline.city) if within else unlisted
            )  # "at the White House", told from there
        return unlisted
    if not own and (there := where_to(trigger, register) or of_the_summons(trigger, register)) is not None:
        return there
    if not own and (host := of_the_host(trigger, register) or of_the_audience(trigger, register)) is not None:
        return host
    if not own and trigger.kind != "call" and (left := before_leaving(trigger, outlook, register)) is not None:
        return left
    if not own:
        found_here = _here(trigger, outlook, sentence, dateline) or _hosted(trigger, register, dateline)
        alone = (
            told_from_there
            and not found
            and not trigger.definite
            and trigger.kind != "call"
            and not remote(trigger.token)
        )  # "rejecting the account that the talks had collapsed"
        return (
            found_here
            or (dateline if alone and _in_the_lead(sentence, outlook) else None)
            or _only_one(found, trigger, sentence)
        )
    own = [one for one in own if not _of_whoever(one, trigger)] or own
    nearest = min(own, key=lambda one: (not below(one, trigger), abs(one.start - trigger.token.idx), one.start))
    if nearest.place.city is None and (town := town_before(nearest, sentence, register)) is not None:
        return town
    joined = [one.place for one in own if abs(one.start - nearest.end) < 40 and not _other_city(one, nearest)]
    return _joined(joined or [nearest.place])


def _on_itself(trigger: Trigger, register: Register) -> Place | None:
    """ "are to sign in Lima after talks IN NDOLA": on the noun itself, a town that no list knows."""
    for prep in children(trigger.token, "prep") if trigger.noun else ():
        name = child(prep, "pobj") if prep.lower_ == "in" else None
        if name is not None and name.pos_ == "PROPN":
            return named(name, register)
    return None


def _of_whoever(one: PlaceMention, trigger: Trigger) -> bool:
    """ "The envoys, who compared notes IN BERN, come together in Oslo": where they were before; it counts where no other place is told."""
    token = token_at(one.start, trigger.token.sent)
    return token is not None and not trigger.noun and of_whoever(token, trigger.token)


def _other_city(one: PlaceMention, nearest: PlaceMention) -> bool:
    """ "Speaking in Lima after talks in Cusco": two cities are two places."""
    return None not in (one.place.city, nearest.place.city) and one.place.city != nearest.place.city


def _only_one(found: list[PlaceMention], trigger: Trigger, sentence: Span) -> Place | None:
    """The only town of a sentence, behind the meeting with no other verb between: the parser may hang it anywhere."""
    cities = {one.place.city for one in found if one.place.city}
    if len(cities) != 1 or trigger.kind == "call":
        return None
    one = next(one for one in found if one.place.city)
    end = trigger.token.idx + len(trigger.token)
    between = [word for word in sentence if end <= word.idx < one.start]
    # "talks PLANNED for Monday in Lima": a participle opens no clause of its own.
    barring = [word for word in between if word.pos_ in ("VERB", "AUX", "CCONJ", "SCONJ") and word.tag_ != "VBN"]
    # "plans to meet him again, after a first SUMMIT in Lima": where another one was, whatever the parser hangs it on.
    other = any(_other_meeting(between, at) for at, word in enumerate(between) if word.lower_ in _BESIDE_IT)
    clear = one.start >= end and not barring and not other
    return one.place if clear and any(word.lower_ == "in" for word in between[-4:]) else None


_BESIDE_IT = frozenset({"after", "since", "following", "before"})


def _other_meeting(words_between: list[Token], at: int) -> bool:
    """Whether a noun for a meeting stands behind the word of that number."""
    return any(one.pos_ == "NOUN" and one.lemma_.lower() in words().nouns for one in words_between[at + 1 :])


def _unlisted(trigger: Trigger, outlook: Outlook, register: Register) -> Place | None:
    """ "in Batken", "at the Friendship Bridge", "at the ambassador's residence", on the meeting or its verb: a name that no list
    knows, or a word for a venue, is a place there.

    After "in" a name is a city, after "at" a venue; never an actor, a day or a month.
    """
    before = next((one for one in children(trigger.token, "compound") if one.pos_ == "PROPN"), None)
    if (
        before is not None
        and before.i == trigger.token.i - 1
        and child(before, "compound") is None
        and _town(before, register)
    ):
        return Place(city=before.text, text=before.text)  # "the Tessen meeting", "the Guliston round"
    for prep in chain(_prepositions(trigger, outlook), beside(trigger, outlook), farther(trigger)):
        inner = child(prep, "pobj")
        if inner is not None and inner.lower_ == "board" and prep.lower_ == "on":  # "on board a ferry off Port Vale"
            inner = child(inner, "dobj", "pobj", "appos", "dep") or next(
                (one for one in inner.doc[inner.i + 1 : inner.i + 5] if one.pos_ == "NOUN"), None
            )
        if (
            inner is None
            or apart(inner, trigger)
            or talked_of(inner, trigger)
            or prep.lower_ not in ("in", "at", "on", "near", "inside", "aboard", "outside")
        ):
            continue
        if inner.lemma_.lower() in words().towns and any(left.lower_ == "this" for left in inner.lefts):
            continue  # "in this border town": where the reporter is
        if outlook.status in PLANS and prep.i < trigger.token.i and agrees(prep.head):
            continue  # "agreed in Lae to resume talks"
        if prep.lower_ == "on" and about_it(prep):
            continue  # "the working group on the Drin"
        if prep.lower_ == "on" and inner.lower_ == "side" and any(p.lower_ == "of" for p in children(inner, "prep")):
            start, end = span_of(inner, frozenset({"relcl", "acl", "appos", "cc", "conj"}))
            text = inner.doc.text[start:end]  # "on the Indian side of the meeting point"
            if any(one.isupper() for one in text):
                return Place(venue=text, text=text)
        if inner.pos_ == "NOUN" and (inner.lemma_.lower() in words().venues or prep.lower_ == "aboard"):
            return _venue(inner, register)
        if inner.pos_ != "PROPN" or inner.ent_type_ in ("DATE", "TIME") or inner.text in _CALENDAR:
            continue
        if prep.lower_ == "on" and inner.lemma_.lower() in words().people["titles"] | words().people["together"]:
            continue  # "called on the President"
        first = min(one.i for one in inner.subtree if one.dep_ in ("compound", "amod", "nmod") or one.i == inner.i)
        name = inner.doc[first : inner.i + 1]
        known = register.all_at(name.start_char, name.end_char)
        if len(known) == 1 and prep.lower_ == "at" and known[0].kind == "state" and known[0].name != name.text:
            return Place(venue=name.text, state=known[0].id, text=name.text)  # "at the White House"
        if known or another_between(inner, trigger.token) or any(one.is_digit for one in name):
            continue
        if prep.lower_ == "in" and not any(one.dep_ == "det" for one in inner.children):
            city = inner.doc.text[name.start_char : hyphened(inner)]
            return Place(city=city, state=_state_after(inner, register), text=city)
        if any(one.dep_ == "det" for one in inner.children) or prep.lower_ == "at":
            return Place(venue=name.text, text=name.text)
    return None


def _town(name: Token, register: Register) -> bool:
    """Whether a name before the meeting's noun is one that nobody and nothing else has, in one word without a hyphen."""
    known = register.all_at(name.idx, name.idx + len(name)) or name.ent_type_ or name.text in _CALENDAR
    hyphen = name.i and name.nbor(-1).text == "-"
    return not known and not hyphen and name.text.istitle() and len(name.text) > 3


def _venue(noun: Token, register: Register) -> Place:
    """ "at a hotel in Geneva", "at the ambassador's residence": the words, with the city they name."""
    start, end = span_of(noun, frozenset({"relcl", "acl", "prep", "appos", "cc", "conj"}))
    whole = span_of(noun, frozenset({"relcl", "acl", "cc", "conj"}))
    found = register.places_in(*whole)
    found += [one for one in seats(noun.sent, register) if whole[0] <= one.start < whole[1]]  # "a hotel in his capital"
    words_of = noun.doc.text[start:end]
    if found:
        return Place(words_of, found[0].place.city, found[0].place.state, found[0].place.text)
    behind = [noun.nbor(1)] if noun.i + 1 < len(noun.doc) and noun.nbor(1).dep_ == "prep" else []
    for prep in (*children(noun, "prep"), *behind):  # "a farm near Obo", "the bank of the Drin"
        name = child(prep, "pobj") if prep.lower_ in _NEAR else None
        if name is None or name.pos_ != "PROPN" or is_day(name) or register.all_at(name.idx, name.idx + len(name)):
            continue
        if prep.lower_ == "between":  # "the crossing between Ijevan and Gazakh"
            name = child(name, "conj") or name
        city = name.text if prep.lower_ not in _NO_TOWN and child(name, "compound", "det") is None else None
        whole_words = noun.doc.text[start : name.idx + len(name)]
        return Place(whole_words, city, None, whole_words)
    return Place(words_of, None, None, words_of)


def _prepositions(trigger: Trigger, outlook: Outlook) -> Iterator[Token]:
    """The prepositions on the meeting, on the verb that holds it and on a participle behind it; also those parsed onto another
    of its prepositions ("appointed for today at the bridge").
    """
    heads = [trigger.token, *(one for one in (outlook.verb, _verb_of(trigger)) if one is not None and not speech(one))]
    heads += list(children(trigger.token, "acl", "relcl"))
    heads += [due for one in heads if one.lemma_ == "be" for due in children(one, "acomp")]  # "due on Saturday in Lome"
    above = trigger.token.head
    if (
        trigger.token.dep_ == "ccomp"
        and above.lemma_ == "be"
        and any(one.lower_ == "it" for one in children(above, "nsubj"))
    ):
        heads.append(above)  # "It was in Bern that they spent a day together"
    if not trigger.noun:
        heads += list(children(trigger.token, "dobj"))  # "to meet its committee at the Legion hall"
    heads += _brought(trigger.token)
    rest = trigger.token.doc[trigger.token.i + 1 : trigger.token.i + 3]
    if trigger.noun and len(rest) == 2 and rest[0].text == "," and rest[1].dep_ == "prep":
        yield rest[1]  # "At the last round, in Batken from May 3 to 5"
    behind = trailing(trigger.token)
    if behind is not None:
        heads += [behind, *(one for one in behind.subtree if one.pos_ not in ("VERB", "AUX"))]
    seen: set[int] = set()
    for head in heads:
        if head.i != trigger.token.i and another_between(head, trigger.token):
            continue
        for prep in children(head, "prep"):
            for one in (prep, *(p for inner in children(prep, "pobj") for p in children(inner, "prep"))):
                if one.i not in seen:
                    seen.add(one.i)
                    yield one


def _brought(meeting: Token) -> list[Token]:
    """ "A truce was signed in Oran AFTER THREE DAYS OF TALKS": the talks were where their fruit was."""
    measured = meeting.head.head if meeting.dep_ == "pobj" and meeting.head.lower_ == "of" else meeting
    inner = measured if measured.lemma_.lower() in words().measures else meeting
    if inner.dep_ != "pobj" or inner.head.lower_ not in ("after", "following", "at", "during"):
        return []
    verb = inner.head.head
    fruit = verb.lemma_.lower() in ("reach", "sign", "conclude", "strike", "initial", "agree")
    return [verb, *children(verb, "dobj", "nsubjpass")] if fruit else []  # "signed A TRUCE in Oran"


def _in_the_lead(sentence: Span, outlook: Outlook) -> bool:
    first = sentence.doc.text.find("\n")
    there = outlook.status in (Status.HELD, Status.UNDER_WAY) and (first < 0 or sentence.start_char < first)
    return there and _BACK.search(sentence.doc.text, 0, sentence.start_char) is None


def _verb_of(trigger: Trigger) -> Token | None:
    head = trigger.token.head
    return (
        head if head.pos_ in ("VERB", "AUX") and trigger.token.dep_ in ("dobj", "nsubj", "nsubjpass", "attr") else None
    )


def _state_after(city: Token, register: Register) -> str | None:
    """ "in Batken, Kyrgyzstan": the state right after the city."""
    rest = city.doc[city.i + 1 : city.i + 4]
    if len(rest) < 2 or rest[0].text != ",":
        return None
    found = register.places_in(rest[1].idx, rest[-1].idx + len(rest[-1]))
    return found[0].place.state if found and found[0].start == rest[1].idx else None


_NEAR = frozenset({"in", "at", "of", "near", "off", "outside", "behind", "above", "on", "beside", "by", "between"})
_NO_TOWN = frozenset({"of", "on", "beside", "by", "between"})  # "the bank OF the Drin", "a hotel ON the Bosphorus"
# "the Doha Round", "the Minsk Process", "the Oslo Accords": named after a place, and elsewhere.
_NAMED_AFTER = re.compile(
    r" (?:Round|Process|Accords?|Agreements?|Protocol|Declaration|Treaty|Framework|Format|Consensus|Plan)\b"
)
# "Victoria Falls", "Wellington Bay": the name of another place.
_LONGER = re.compile(r" (?:Falls|Bay|Reefs?|Lakes?|Peninsula|Heights|Springs|Sound|Straits?|Hills?)\b")
_CALENDAR = frozenset(data("names")["not_names"])


# "RETURNED to Lima on Friday after a visit to Chile. She met": what is told behind that was elsewhere.
_BACK = re.compile(
    r"\b(?:returned|(?:flew|came|got|went|arrived|travelled|headed) (?:back|home))\b[^.]{0,60}\b(?:from|after)\b[^.]{0,40}"
    r"\b(?:visit|trip|tour|mission|journey|stay|talks)\b"
)


# "in Suva rather than IN LAE", "not Lae": where it is not.
_NOT_THERE = re.compile(r"(?:rather than|instead of|and not|not|no longer|other than|than)(?: in| at)? $")


def _elsewhere(sentence: Span, place: PlaceMention, register: Register) -> bool:
    """ "Asia-Pacific forum": half of a hyphened name is no place; nor is a person's name, or where somebody or something
    comes from."""
    start, end = place.start - sentence.start_char, place.end - sentence.start_char
    if _NAMED_AFTER.match(sentence.text, end) or _LONGER.match(sentence.text, end):
        return True
    if any(actor.kind == "person" for actor in register.all_at(place.start, place.end)):
        return True
    before = sentence.text[:start].lower()
    if _NOT_THERE.search(before):
        return True
    return sentence.text[end : end + 1] == "-" or before.endswith(" from ")


def _here(trigger: Trigger, outlook: Outlook, sentence: Span, dateline: Place | None) -> Place | None:
    near = {
        one.i for one in (trigger.token, trigger.token.head, trigger.token.head.head, outlook.verb) if one is not None
    }
    told = any(
        not of_another_clause(one.head, trigger.token) or {one.head.i, one.head.head.i} & near for one in here(sentence)
    )
    return dateline if told else None


def _hosted(trigger: Trigger, register: Register, dateline: Place | None) -> Place | None:
    """ "held talks with visiting President X": in the state of whoever receives; in the dateline's city where that lies there."""
    sentence = trigger.token.sent
    for word in sentence:
        if word.lower_ != "visiting" or word.i == trigger.token.i or child(word, "aux", "nsubj") is not None:
            continue  # "visiting President X", not "who was visiting Lima"
        after = word.sent[word.i - word.sent.start + 1 : word.i - word.sent.start + 8]
        guest = next((found[0][1] for one in after if (found := register.within(one.idx, sentence.end_char))), None)
        inside = register.within(sentence.start_char, sentence.end_char)
        hosts = {side_of(one) for _, one in inside if not one.observer} - {side_of(guest) if guest else None, None}
        host = next(iter(hosts)) if len(hosts) == 1 and guest is not None else None
        if host is not None and len(host) == 3:
            return (
                dateline
                if dateline is not None and dateline.state == host
                else Place(state=host, text=world().names.get(host, host))
            )
    return None


def _joined(places: list[Place]) -> Place:
    venue = next((one.venue for one in places if one.venue), None)
    city = next((one.city for one in places if one.city), None)
    state = next((one.state for one in places if one.city and one.state), None) or next(
        (one.state for one in places if one.state), None
    )
    return Place(venue, city, state, places[0].text)


def _visited(trigger: Trigger, register: Register, dateline: Place | None) -> Place | None:
    """Where a visit goes: the object of "visit", what follows "to"; a state as an actor is a place here."""
    token = trigger.token
    where = destination(token) if not trigger.noun else None
    if trigger.noun:
        inner = [c for prep in token.children if prep.lower_ in ("to", "in") for c in prep.children if c.dep_ == "pobj"]
        where = inner[0] if inner else None
    if where is None or where.lower_ == "here":
        return dateline if where is not None else None
    start = min(one.idx for one in where.subtree if one.dep_ in ("compound", "amod", "nmod") or one.i == where.i)
    for one in register.places_in(start, where.idx + len(where)):
        return one.place
    if (town := town_told(where, register)) is not None:
        return town
    if where.lower_ == "capital" and (seat := seat_of(where, register)) is not None:
        return seat  # "will visit the Chinese capital"
    listed = world().places.get(where.doc.text[start : where.idx + len(where)])
    if listed is not None and listed.city:
        return listed  # "would not visit Lima": a capital that elsewhere stands for its state
    actor = register.at(where.idx, where.idx + len(where)) or register.at(start, where.idx + len(where))
    return Place(state=actor.id, text=actor.name) if actor is not None and actor.kind == "state" else None
