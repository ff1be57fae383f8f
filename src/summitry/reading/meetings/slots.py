"""Who meets whom: the sides of one mention, from grammar first, then from the sentence, the paragraph, the place, the dossier.

1. Grammar: subject and object of the verb; possessor, "between", "with", "of", modifiers of the noun; who holds or attends it.
2. "The two leaders", "both sides": whoever the register knows them to be.
3. The rest of the sentence, then the sentence before it in the paragraph: only to complete one known side with one other.
4. The host state of a visit. 5. The dossier with exactly two parties. What is still missing is an open slot.
Nobody is filled in by frequency.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summitry.model import Actor, Knowledge, Mention, Participant, Place
from summitry.reading.grammar import child, children, governed, span_of, subject
from summitry.reading.meetings.among_them import lost_half, of_its_clause
from summitry.reading.meetings.approaches import both
from summitry.reading.meetings.between import of_others, stands_between, stands_over, told_before, whose_matter
from summitry.reading.meetings.chain import governor
from summitry.reading.meetings.event_being import in_town_for, on_a_visit
from summitry.reading.meetings.guests import host_and_guest
from summitry.reading.meetings.mention import Trigger
from summitry.reading.meetings.outlook import OFF, PLANS, Outlook, is_due, lookup
from summitry.reading.meetings.scope import prepared
from summitry.reading.meetings.together import brings_together, titled, with_whom
from summitry.reading.meetings.trigger_bidden import given_time
from summitry.reading.meetings.trigger_exchanges import had_with
from summitry.reading.meetings.trigger_faces import carried_to, host_or_guest, sat_opposite
from summitry.reading.meetings.trigger_journeys import leaves_for, speaks_there, to_the_house_of
from summitry.reading.meetings.trigger_seeing import seen
from summitry.reading.meetings.trigger_verbs import stood_up
from summitry.reading.meetings.trigger_ways import way_of
from summitry.reading.meetings.whereabouts import says_where
from summitry.reading.meetings.words import words
from summitry.reading.principals import side_of
from summitry.reading.who import Register
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_CLAUSES = frozenset({"relcl", "acl", "advcl", "cc", "conj", "parataxis", "appos"})
_ROW = 8  # tokens of a noun and the row of sides before it
_LINKS = frozenset({"with", "between", "of", "by", "among", "and", "involving", "from"})


def grammatical(trigger: Trigger, outlook: Outlook, register: Register) -> tuple[Participant, ...]:
    """Steps 1 and 2: whoever grammar makes a side of the meeting, in the order of the text."""
    if trigger.bare:
        return ()
    heads = _of_noun(trigger.token) if trigger.noun else _of_verb(trigger.token)
    if talking := host_and_guest(trigger.token):
        heads = iter(talking)
    if trigger.weak:
        heads = _of_way(trigger.token)
    found: dict[str, Participant] = {}
    for head in heads:
        for one in actors_at(head, register):
            found.setdefault(one.id, participant(one, "named"))
    for one in _callers(trigger, outlook, register):
        if side_of(one) not in {p.party for p in found.values()}:
            found.setdefault(one.id, participant(one, "named"))
    return tuple(found.values())


def _callers(trigger: Trigger, outlook: Outlook, register: Register) -> list[Actor]:
    """Whoever calls a meeting off is its side; in person only where nobody else is named for that side."""
    verb, _ = governor(trigger.token) if trigger.noun else (None, "")
    if verb is None and trigger.noun and trigger.token.dep_ == "pobj" and trigger.token.head.head.pos_ == "VERB":
        verb = trigger.token.head.head
    if verb is None and outlook.verb is not None and outlook.verb.pos_ == "VERB":
        verb = outlook.verb  # "spurned Thailand's request for talks": through the request
    if outlook.status is Status.SCHEDULED and verb is not None and _of_a_proposal(trigger.token):
        return (
            actors_at(who, register) if (who := subject(verb)) is not None else []
        )  # "has agreed to Oslo's offer of talks"
    who = subject(verb) if verb is not None and _calls_off(verb) else None
    return actors_at(who, register) if who is not None else []


def _of_a_proposal(noun: Token) -> bool:
    above = noun.head.head if noun.dep_ == "pobj" else noun
    return words().operators.nouns.get(above.lemma_.lower()) is Status.PROPOSED


def _calls_off(verb: Token) -> bool:
    return lookup(verb) in (Status.CANCELLED, Status.POSTPONED, Status.REFUSED)


def participant(actor: Actor, basis: str) -> Participant:
    """The slot of an actor."""
    return Participant(actor.id, actor.name, side_of(actor), basis)


def actors_at(head: Token, register: Register) -> list[Actor]:
    """The actors that a noun phrase and its conjuncts stand for; observers take no part in talks."""
    found: list[Actor] = []
    for one in (head, *_conjuncts(head)):
        if any(says_where(left) or stands_between(left) for left in one.lefts) or stands_between(one):
            continue  # "the Swiss city of Geneva", "under Swiss mediation"
        own = register.all_at(one.idx, one.idx + len(one)) or _covering(one, register)
        whole = (
            own
            or _but_the_owner(one, register)
            or _before_its_post(one, register)
            or register.all_at(*span_of(one, _CLAUSES))
        )
        if len(several := _whose(one, register)) > len(own):
            whole = several
        if not whole:
            start, end = span_of(one, _CLAUSES | {"prep"})
            whole = tuple(actor for _, actor in register.within(start, end))
        whole = _named_beside(one, register) or _person_beside(one, whole, register)
        found += [actor for actor in whole if not actor.observer and actor not in found]
    return found


def _but_the_owner(head: Token, register: Register) -> tuple[Actor, ...]:
    """ "her POLISH counterpart", "his guest, the EMIR": she and he are not who is meant."""
    owner = next((one for one in children(head, "poss") if one.pos_ == "PRON"), None)
    if owner is None:
        return ()
    start, end = span_of(head, _CLAUSES | {"prep"})
    return register.all_at(owner.idx + len(owner), end) if start <= owner.idx else ()


def _before_its_post(head: Token, register: Register) -> tuple[Actor, ...]:
    """ "the U.N. envoy FOR YEMEN", "the E.U.'s representative TO KOSOVO": whoever sends, not where they are sent."""
    post = next((one for one in children(head, "prep") if one.lower_ in ("for", "to") and one.i > head.i), None)
    if post is None or not (titled(head) or head.lemma_.lower() in words().envoys):
        return ()
    sender = register.all_at(head.left_edge.idx, head.idx)
    return sender if not any(one.kind == "person" for one in register.all_at(*span_of(head, _CLAUSES))) else ()


def _covering(head: Token, register: Register) -> tuple[Actor, ...]:
    """ "the Brotherhood of Quay and Lighter Men": the name that the head stands in, wherever the parser ends its phrase."""
    sentence = head.sent
    return tuple(
        actor
        for mention, actor in register.within(sentence.start_char, sentence.end_char)
        if mention.start <= head.idx < mention.end and " " in head.doc.text[mention.start : mention.end]
    )


def _person_beside(head: Token, whole: tuple[Actor, ...], register: Register) -> tuple[Actor, ...]:
    """ "Spain's king, Luis Alfonso": the person that the apposition names, where the head gives only the side."""
    if len(whole) != 1 or whole[0].kind == "person":
        return whole
    for beside in children(head, "appos"):
        person = register.at(*span_of(beside, _CLAUSES | {"prep"}))
        if person is not None and person.kind == "person" and person.party in (None, whole[0].id):
            return (person,) if person.party else (person, *whole)
    return whole


def _named_beside(head: Token, register: Register) -> tuple[Actor, ...]:
    """ "the two negotiators, Rosa Lund and Jan Cruz": those whom the apposition names, not whom the register knows by such an office."""
    beside = next(children(head, "appos"), None) if head.tag_ == "NNS" else None
    if beside is None:
        return ()
    found = [register.at(*span_of(one, _CLAUSES | {"prep"})) for one in (beside, *_conjuncts(beside))]
    people = [one for one in found if one is not None and one.kind == "person"]
    return tuple(people) if len(people) >= 2 else ()


def _whose(head: Token, register: Register) -> tuple[Actor, ...]:
    """ "the leaders of Kenya and Somalia", "envoys from Peru and the E.U.": all whose they are, where several."""
    if len(sides := _in_a_row(head, register)) >= 2:
        return sides
    groups = list(governed(head, "of", "from"))
    names = [name for group in groups for name in (group, *_conjuncts(group))]
    found = [
        actor
        for name in names
        for actor in register.all_at(name.idx, name.idx + len(name)) or _covering(name, register)[:1]
    ]
    return tuple(found) if len(found) >= 2 else ()


def _in_a_row(head: Token, register: Register) -> tuple[Actor, ...]:
    """ "the Indian, Russian and Chinese foreign ministers", "North and South Korea": the sides in the row
    before the noun, where nothing else is named in it."""
    several, proper = head.tag_ == "NNS", head.pos_ == "PROPN"
    row = head.doc[head.left_edge.i : head.i + proper]
    if not (several or proper) or len(row) > _ROW or not any(one.lower_ == "and" for one in row):
        return ()
    named = [one for one in register.within(row.start_char, row.end_char) if one[0].form != "pronoun"]
    plain = all(
        (
            mention.form == "demonym"
            or _stopped(mention, head)
            or (proper and actor.kind == "state" and mention.form in ("short", "name"))
        )
        and not register.places_in(mention.start, mention.end)
        for mention, actor in named
    )
    apart = len({mention for mention, _ in named}) == len(named)
    half = not proper or any(mention.form == "short" for mention, _ in named)
    return tuple(dict.fromkeys(actor for _, actor in named)) if plain and apart and half else ()


def _stopped(mention: Mention, head: Token) -> bool:
    """ "U.S. and North Korean negotiators": a short name with stops is an adjective too."""
    return head.doc.text[mention.start : mention.end].endswith(".")


def _conjuncts(head: Token) -> Iterator[Token]:
    for one in children(head, "conj", "appos"):
        if one.dep_ == "conj":
            yield one
            yield from _conjuncts(one)


def _of_way(verb: Token) -> Iterator[Token]:
    """ "THE MINISTER dropped in on THE PREMIER": who meets whom in one of the ways that are no word for it."""
    found = way_of(verb)
    who = child(verb, "nsubjpass") if found is not None and found[0] == "call" else None
    who = who or subject(verb) or child(verb, "nsubj", "nsubjpass")
    whom = found[1] if found is not None else None
    if who is not None and (whom is None or who.i != whom.i):
        yield who
    if whom is not None:
        yield whom


def _of_verb(verb: Token) -> Iterator[Token]:
    who = subject(verb) or _of_copula(verb)
    if verb.lemma_ == "bring" and brings_together(verb):
        who = None  # "Swiss mediators brought the two sides together": who meets is told, and they are none of them
    if who is not None and (those := _those_above(verb, who)):
        yield from those
    elif who is not None:
        yield who
    passive = child(verb, "nsubjpass")
    if passive is not None:
        yield passive
    if verb.lemma_ in ("send", "dispatch", "await", "expect") or leaves_for(verb):
        return  # "left ROME for Geneva": no side of what is ahead
    about = verb.lemma_.lower() in words().discussing or _over_the_phone(verb)  # "discussed Iran"
    if carried_to(verb) is None and not about:  # "handed A LETTER OF THE KING to the premier"
        yield from children(verb, "dobj")
    if verb.lemma_ == "see" and (whom := seen(verb)) is not None:
        yield whom
    yield from with_whom(verb)
    if verb.lemma_ == "sit":
        yield from sat_opposite(verb)
    if (whom := host_or_guest(verb) or carried_to(verb) or given_time(verb) or to_the_house_of(verb)) is not None:
        yield whom
    if verb.lemma_ == "stand" and (whom := stood_up(verb)) is not None:
        yield whom
    yield from _linked(verb)


def _over_the_phone(verb: Token) -> bool:
    """ "discussed IRAQ by telephone": what it was about."""
    return verb.lemma_.lower() in words().about and any(
        one.lemma_.lower() in words().phones for one in governed(verb, "by", "over", "on")
    )


def _those_above(verb: Token, who: Token) -> list[Token]:
    """ "will tell Mr Roca so when THEY lunch": the several of the clause above."""
    if who.lower_ != "they":
        return []
    for above in verb.ancestors:
        if above.pos_ != "VERB" or (main := subject(above)) is None:
            continue
        if main.lower_ == "they":
            return []
        with_whom = list(governed(above, "with"))
        if child(main, "conj") is not None or main.tag_ in ("NNS", "NNPS"):
            return [main]
        if with_whom:
            return [main, *with_whom]
    return []


def _of_copula(verb: Token) -> Token | None:
    """ "are due to meet", "is ready to meet": the subject of the verb that the adjective belongs to."""
    above = verb.head
    return (
        subject(above.head)
        if verb.dep_ == "xcomp" and above.pos_ == "ADJ" and above.head.pos_ in ("VERB", "AUX")
        else None
    )


def _linked(token: Token) -> Iterator[Token]:
    for prep in children(token, "prep", "agent"):
        inner = child(prep, "pobj")
        if inner is None:
            continue
        about = any(one.pos_ == "PROPN" for one in governed(inner, "on", "about", "over"))
        topical = (
            about and prep.lower_ == "of" and inner.lemma_.lower() in words().nouns
        )  # "a round of talks ON KOSOVO": no side
        if not topical and (prep.lower_ in _LINKS or (prep.lower_ == "to" and token.lemma_ in ("speak", "talk"))):
            yield inner
        if prep.lower_ in ("between", "among") and (other := lost_half(inner)) is not None:
            yield other
        if inner.lemma_.lower() in words().nouns:  # "met for talks with", "round of talks between"
            yield from _linked(inner)
            yield from children(inner, "compound", "amod", "nmod")


def _of_noun(noun: Token) -> Iterator[Token]:
    for one in children(noun, "poss", "compound", "amod", "nmod"):
        yield one
        yield from children(one, "compound", "amod", "nmod", "conj", "npadvmod", "poss")
    yield from _linked(noun)
    for clause in children(noun, "acl"):
        if clause.tag_ == "VBN" and lookup(clause) in PLANS | OFF:
            yield from _linked(clause)  # "talks SCHEDULED for Monday BETWEEN Chile and Peru"
    yield from _arranged(noun)
    yield from of_its_clause(noun)
    yield from _proposed_by(noun)
    yield from both(noun)
    if noun.dep_ == "pobj" and noun.head.head.lemma_.lower() in words().nouns:  # "round of TALKS with"
        yield from _linked(noun.head.head)
    if prepared(noun):
        return
    if (visitor := speaks_there(noun)) is not None:
        yield visitor
    if (guest := in_town_for(noun) or on_a_visit(noun)) is not None:
        yield guest
    verb, role = governor(noun)
    above = noun.head.head if noun.dep_ == "pobj" else noun
    due = above.pos_ == "ADJ" or is_due(above)
    if above.pos_ == "ADJ" or (above.pos_ == "ADV" and above.lower_ == "back"):
        above = above.head  # "is DUE in Nairobi for a visit", "are BACK in talks"
    if noun.dep_ == "pobj" and above.dep_ == "prep" and noun.head.lower_ == "of" and above.head.pos_ == "VERB":
        above = above.head  # "walked OUT OF a meeting"
    if verb is None and _days_before(noun):
        noun, above = above, above.head.head  # "left after three DAYS of bargaining"
    if verb is None and noun.dep_ == "pobj" and above.pos_ in ("VERB", "AUX"):
        verb, role = above, "pobj"
    if (whose := whose_matter(noun)) is not None and (role in ("nsubj", "nsubjpass") or (verb and stands_over(verb))):
        yield whose
        return
    if verb is None or role == "":
        return
    if verb.lemma_.lower() in words().about:
        return
    if stands_over(verb) and (of_others(noun) or told_before(noun)):
        return  # "the talks, which are CHAIRED by Oman"
    if role in ("dobj", "pobj", "nsubjpass") and not _calls_off(verb):
        who = subject(verb)
        if (
            who is not None
            and who.i != noun.i
            and (
                verb.lemma_.lower() in words().holding
                or due
                or role != "pobj"
                or _goes(verb)
                or _answers(verb)
                or _beside(noun, verb)
                or _there_for(noun, verb)
                or _agrees_to(noun, verb)
            )
        ):
            yield who
        yield from (inner for inner in _linked(verb))
        if role == "pobj":
            yield from children(verb, "dobj")


def _proposed_by(noun: Token) -> Iterator[Token]:
    """ "declined an invitation FROM PERU to talks", "rejected THE UNION'S offer of talks": whose the proposal is."""
    above = noun.head.head if noun.dep_ == "pobj" else noun
    offers = [above, *children(above, "dobj", "nsubjpass")] if above.pos_ == "VERB" else [above]
    for offer in offers:
        if offer.i != noun.i and words().operators.nouns.get(offer.lemma_.lower()) is Status.PROPOSED:
            yield from children(offer, "poss")
            for prep in children(offer, "prep"):
                if prep.lower_ in ("from", "by"):
                    yield from children(prep, "pobj")


def _days_before(noun: Token) -> bool:
    """ "left AFTER THREE DAYS of bargaining": those who leave took part, where nobody else is named for it."""
    days = noun.head.head
    measured = noun.dep_ == "pobj" and noun.head.lower_ == "of" and days.lemma_.lower() in words().measures
    after = days.dep_ == "pobj" and days.head.lower_ in ("after", "following") and days.head.head.pos_ == "VERB"
    named = any(prep.lower_ in ("with", "between", "among", "of") for prep in children(noun, "prep"))
    return measured and after and not named and not _calls_off(days.head.head)


def _arranged(noun: Token) -> Iterator[Token]:
    """ "a breakfast that the union had arranged with the ministers": who has it with whom, in the clause behind it."""
    for clause in children(noun, "relcl", "acl"):
        by, whom = (
            child(clause, "nsubj"),
            [*_linked(clause), *(x for c in children(clause, "xcomp") for x in _linked(c))],
        )
        having = had_with(noun) or any(one.tag_ in ("WDT", "WP", "IN") for one in children(clause, "dobj"))
        if by is not None and whom and having and by.tag_ not in ("WDT", "WP"):
            yield from (by, *whom)


def _answers(verb: Token) -> bool:
    """ "spurned Thailand's request for talks", "called for talks with": whoever asks or answers is a side."""
    return lookup(verb) in (Status.REFUSED, Status.PROPOSED)


def _beside(noun: Token, verb: Token) -> bool:
    """ "at talks with X, Y said", "during a visit to X, Y offered": whoever acts there takes part; a mediator "said after the session"."""
    if verb.lemma_ in ("say", "tell") and child(noun, "prep") is None:
        # "After the session THE MINISTERS OF PERU AND CHILE said"
        return noun.head.lower_ in ("after", "following", "at", "during") and _of_several(subject(verb))
    return noun.head.lower_ in ("at", "during", "after", "following", "before")


def _there_for(noun: Token, verb: Token) -> bool:
    """ "A Chadian delegation IS IN LOME FOR talks": whoever is there for it takes part."""
    there = any(one.lower_ in ("in", "at") for one in children(verb, "prep"))
    inside = noun.head.lower_ in ("in", "on")  # "are IN TALKS", "is ON A VISIT"
    if inside and verb.lemma_.lower() in words().locked and child(verb, "auxpass") is not None:
        return noun.head.lower_ == "in"  # "have been LOCKED IN talks"
    return verb.lemma_ == "be" and (inside or (there and noun.head.lower_ == "for"))


def _of_several(who: Token | None) -> bool:
    """ "Peru and Chile", "the ministers of Peru and Chile", "Peru's and Chile's presidents": told to be of more than one side."""
    if who is None or who.tag_ not in ("NNS", "NNPS", "NNP"):
        return False
    whose = [who, *children(who, "poss"), *governed(who, "of", "from")]
    return any(one.pos_ == "PROPN" and child(one, "conj") is not None for one in whose)


def _agrees_to(noun: Token, verb: Token) -> bool:
    """ "Peru and Chile AGREED TO a further round": theirs, where the noun does not say whose; a mediator agrees to nothing."""
    whose = any(True for _ in governed(noun, "between", "among"))
    return verb.lemma_ in ("agree", "consent", "commit", "assent") and noun.head.lower_ in ("to", "on") and not whose


def _goes(verb: Token) -> bool:
    """ "arrived for talks", "met on the sidelines of the summit": the subject takes part."""
    lemma = verb.lemma_.lower()
    return (
        lemma in words().motion
        or lemma in words().verbs
        or lemma
        in ("join", "sit", "gather", "prepare", "pull", "walk", "back", "storm", "turn", "show", "wait", "emerge")
    )


def _both(near: list[tuple[Actor, str]]) -> tuple[Participant, ...]:
    """ "after a first summit in June": the two sides of the sentence meet in what is told by number or place alone."""
    found: dict[str, Participant] = {}
    for actor, basis in near:
        party = side_of(actor)
        if basis == "sentence" and party and party not in found and len(found) < 2:
            found[party] = participant(actor, basis)
    return tuple(found.values()) if len(found) == 2 else ()


def completed(
    people: tuple[Participant, ...],
    place: Place | None,
    kind: str,
    anchored: bool,
    near: list[tuple[Actor, str]],
    knowledge: Knowledge,
    host: str | None = None,
) -> tuple[Participant, ...]:
    """Steps 3 to 5: a second side for a meeting that has one; an open slot where none is found.

    ``near`` are the actors of the sentence and of the one before it, nearest first, each with the basis that using them has. ``host``:
    the state that two or more travel to together ("The ministers of Chad and Niger arrived in Lome").
    """
    sides = tuple(dict.fromkeys(p.party for p in people if p.party))
    if len(sides) >= 2:
        return people if host is None or host in sides else (*people, Participant(host, None, host, "place"))
    if not people:
        return _both(near) if anchored else people
    if kind == "visit" and place and place.state and place.state not in sides:
        return (*people, Participant(place.state, None, place.state, "place"))
    if kind == "visit" and place and not place.state:
        return (*people, Participant(None, None, None, "open"))  # "travelling in Africa"
    for actor, basis in near:
        party = side_of(actor)
        if party and party not in sides:
            return (*people, Participant(actor.id, actor.name if actor.kind == "person" else None, party, basis))
    for dossier in knowledge.dossiers:
        if len(dossier.parties) == 2 and sides and sides[0] in dossier.parties:
            other = next(party for party in dossier.parties if party != sides[0])
            return (*people, Participant(other, None, other, "dossier"))
    return (*people, Participant(None, None, None, "open"))
