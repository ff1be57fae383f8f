"""From a trigger to a mention: everything its sentence says of the meeting, by the steps of this package."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from summitry.model import Actor, Article, Knowledge, PartialDate, Participant, Place, TimeExpression
from summitry.reading.grammar import child, sentence_span, subject
from summitry.reading.meetings.arrival_days import since_arrival, until_the_return
from summitry.reading.meetings.callers import caller
from summitry.reading.meetings.carried_on import in_place
from summitry.reading.meetings.dating import off_month, own_times
from summitry.reading.meetings.days_back import how_far_back, of_the_deed
from summitry.reading.meetings.event_nouns import of_noun
from summitry.reading.meetings.event_verbs import of_verb
from summitry.reading.meetings.firmness import as_firm
from summitry.reading.meetings.fixed_days import day_told
from summitry.reading.meetings.hosts import travelled_to
from summitry.reading.meetings.later_days import place_with_it, told_after
from summitry.reading.meetings.left_out import filled, named_often, spoken_of
from summitry.reading.meetings.mention import Mention, Trigger
from summitry.reading.meetings.moved_days import (
    by_its_length,
    later_than_planned,
    old_and_new,
    with_replaced,
)
from summitry.reading.meetings.near_by import near_by, traveller_first
from summitry.reading.meetings.offsets import at_the_last_minute, by_distance, from_another
from summitry.reading.meetings.outcomes import agenda_of, calling_off, outcome_of, reason_of
from summitry.reading.meetings.outlook import (
    OFF,
    PLANS,
    Outlook,
    missed,
    not_kept,
    told_as_past,
)
from summitry.reading.meetings.part_days import by_its_modifier
from summitry.reading.meetings.places import place_of
from summitry.reading.meetings.pointing import description, said_in
from summitry.reading.meetings.reckoning import slot, within
from summitry.reading.meetings.set_aside import set_aside
from summitry.reading.meetings.settled import planned_before, put_off, reported, sat, settled, told_before
from summitry.reading.meetings.severally import severally
from summitry.reading.meetings.slots import completed, grammatical
from summitry.reading.meetings.spoken_days import day_spoken
from summitry.reading.meetings.stops import stops
from summitry.reading.meetings.tallies import marks_time
from summitry.reading.meetings.trigger_wanted import needs_two_sides
from summitry.reading.meetings.trigger_ways import both_meant, names_the_other
from summitry.reading.meetings.trigger_weighed import weighed_triggers
from summitry.reading.meetings.triggers import find_triggers
from summitry.reading.meetings.ways import tells_sides
from summitry.reading.meetings.where_clauses import way_before
from summitry.reading.meetings.whereabouts import long_past, venue_told
from summitry.reading.meetings.words import words
from summitry.reading.principals import alone, named, principals, side_of
from summitry.reading.voices import Voices
from summitry.reading.who import Register
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Doc, Span


_MARK = 16  # characters: as far as the mark behind the day of a dateline
_HEADLINE = 160  # characters: no headline is longer
_ENDS = frozenset(".!?\"'”’)")


def gather(
    article: Article,
    doc: Doc,
    times: tuple[TimeExpression, ...],
    voices: Voices,
    home: Place | None,
    knowledge: Knowledge,
    weighed: bool = True,
) -> Iterator[Mention]:
    """The mentions of an article, in order; sides that a sentence leaves out are the article's principals.

    ``home``: where the reporter is. ``weighed``: with those that no rule finds.
    """
    mentions = _mentions(article, doc, times, voices, home, knowledge, weighed)
    found = list(in_place(mentions, article.news_day, voices.register, home))
    pair = principals(voices.register, (mention.named for mention in found)) or principals(voices.register)
    one = None if pair else alone(voices.register)
    told: tuple[str, ...] = ()
    often = named_often(voices.register)
    for mention in found:
        sides = pair or told or spoken_of(voices.register, often, mention.end)
        mention = replace(mention, left_out=filled(mention, sides, voices.register, one))
        if mention.trigger.weak and (not _of_two(mention, voices.register) or _told_beside(mention, found)):
            continue
        yield mention
        both = tuple(party for party in mention.parties if party in mention.named)
        told = both if len(both) == 2 else told


def _told_beside(mention: Mention, found: list[Mention]) -> bool:
    """ "put the offer to the union in person at TALKS on Monday": a word for it stands in the sentence, of one of the same sides."""
    sides = {one.party for one in mention.left_out if one.party}
    return any(
        one.start == mention.start
        and not one.trigger.weak
        and not one.trigger.bare
        and one.outlook.status is not None
        and (not one.parties or sides <= set(one.parties))
        for one in found
    )


def _of_two(mention: Mention, register: Register) -> bool:
    """Whether those who meet in a weak way are of two sides: by name, or one of them the other principal, called by an office alone
    ("the minister dropped in on Lima's envoy"); whoever is named meets nobody of their own side.
    """
    if (
        mention.trigger.kind == "visit"
        and mention.place is not None
        and not named(register).get(mention.place.state or "")
    ):
        return False  # "was in Geneva on Monday": a place where others meet
    if mention.trigger.kind == "visit" and _a_whole_side(mention, register):
        return False  # "Chile was in Lima on Monday" for a match; "Rossi was in Lima" is a visit
    own = {one.party for one in mention.people if one.party and one.basis in ("named", "place")}
    if len(own) >= 2 or not mention.outlook.status:
        return len(own) >= 2
    bases = (
        ("named", "place", "article") if names_the_other(mention.trigger.token) else ("named", "sentence", "article")
    )
    whole = {one.party for one in mention.left_out if one.party and one.basis in bases}
    return len(whole) == 2 and (bool(own) or both_meant(mention.trigger.token))


def _a_whole_side(mention: Mention, register: Register) -> bool:
    who = subject(mention.trigger.token)
    actor = register.at(who.idx, who.idx + len(who)) if who is not None and who.pos_ == "PROPN" else None
    return actor is not None and actor.kind != "person"


def _mentions(
    article: Article,
    doc: Doc,
    times: tuple[TimeExpression, ...],
    voices: Voices,
    home: Place | None,
    knowledge: Knowledge,
    weighed: bool,
) -> Iterator[Mention]:
    sentences = {token.i: sentence for sentence in doc.sents for token in sentence}
    times = tuple(time for time in times if not _of_the_dateline(article, time))
    for trigger in _triggers(doc, times, voices, weighed):
        sentence = sentences[trigger.token.i]
        inside = [time for time in times if sentence.start_char <= time.start < sentence.end_char]
        mention = _mention(article, trigger, sentence, inside, times, voices, home, knowledge)
        if not _goes_home(mention) and not _among_themselves(mention):
            if found := stops(mention, voices.register):
                yield from found
            else:
                yield from severally(article, mention, sentence, inside, voices.register)


def _triggers(doc: Doc, times: tuple[TimeExpression, ...], voices: Voices, weighed: bool) -> list[Trigger]:
    found = rule_triggers(doc)
    if not weighed:
        return found
    sentences = list(doc.sents)
    told = told_in(sentences, found)
    return sorted([*found, *weighed_triggers(sentences, told, times, voices.register)], key=lambda one: one.token.i)


def rule_triggers(doc: Doc) -> list[Trigger]:
    """The triggers that the rules find, in order."""
    return [one for one in find_triggers(doc) if not set_aside(one)]


def told_in(sentences: Sequence[Span], triggers: Iterable[Trigger]) -> frozenset[int]:
    """The numbers of the sentences that they stand in."""
    ends = [one.end for one in sentences]
    return frozenset(bisect_right(ends, one.token.i) for one in triggers)


def _of_the_dateline(article: Article, time: TimeExpression) -> bool:
    """ "PARIS, July 3 (Wire) - ...": the day of telling."""
    start = article.text.find(article.dateline) if article.dateline else -1
    if start < 0 or article.dateline is None:
        return False
    before = article.text[time.end : time.end + _MARK]
    return start <= time.start < start + len(article.dateline) + _MARK and any(
        one in before for one in ("(", " -", "--", "—")
    )


def _goes_home(mention: Mention) -> bool:
    """ "returned to his capital", "returned to Lima from a visit to Chile": nobody visits their own state."""
    verb = not mention.trigger.noun and mention.trigger.kind == "visit"
    state = mention.place.state if mention.place else None
    if verb and mention.trigger.token.lemma_ in words().inviting and child(mention.trigger.token, "dobj") is not None:
        return False  # "Chile summoned both ministers to Santiago": these travel
    who = subject(mention.trigger.token) if verb else None
    several = who is not None and any(
        one.dep_ == "conj" for one in who.subtree
    )  # "the premiers of Spain and France came to Bilbao"
    back = mention.trigger.token.lemma_ == "return" and bool(mention.people) and mention.people[0].party == state
    return verb and state is not None and (mention.named == {state} or back) and not several


def _among_themselves(mention: Mention) -> bool:
    """ "The army chief briefed President Lopo": a report to one's own side."""
    token = mention.trigger.token
    return not mention.trigger.noun and needs_two_sides(token) and len(mention.named) != 2


def _mention(
    article: Article,
    trigger: Trigger,
    sentence: Span,
    times: list[TimeExpression],
    all_times: tuple[TimeExpression, ...],
    voices: Voices,
    home: Place | None,
    knowledge: Knowledge,
) -> Mention:
    outlook = _outlook(trigger, sentence, times)
    speaker = voices.speaker(trigger.token.idx)
    place = place_of(trigger, outlook, sentence, voices.register, home, told_from_there=speaker is None)
    place = place or _at_the_venue(article.text, trigger, sentence, voices.register)
    people, by = _people(article.text, trigger, outlook, sentence, place, voices, knowledge)
    later = told_after(trigger, outlook, sentence, all_times, article.news_day)
    if place is None and later is not None and trigger.kind != "call":
        place = place_with_it(sentence, voices.register)
    when, new = _when(article, trigger, outlook, sentence, times, all_times, quoted=speaker is not None)
    outlook = sat(trigger, outlook, new)
    fixed = day_told(trigger, outlook, sentence, all_times) or later
    when = fixed if fixed is not None and (when is None or within(fixed, when)) else when
    outlook, when, new = _slots(outlook, sentence, times, when, new)
    if place is home and long_past(trigger, outlook, when, article.news_day):
        place = None
    start, end = sentence_span(sentence)
    return Mention(
        trigger=trigger,
        outlook=outlook,
        start=start,
        end=end,
        people=people,
        when=when,
        new_when=new,
        place=place,
        called_off_by=by,
        voice=speaker.id if speaker else None,
        reason=reason_of(outlook, article.text),
        outcome=outcome_of(trigger, outlook),
        agenda=agenda_of(trigger, outlook, article.text),
        extra_status=planned_before(trigger, outlook),
        said=said_in(sentence),
        described=description(trigger, voices.register),
        headline=start < _text_begins(article.text),
    )


def _outlook(trigger: Trigger, sentence: Span, times: list[TimeExpression]) -> Outlook:
    """What its clause makes of the meeting."""
    outlook = as_firm(trigger.token, of_noun(trigger.token) if trigger.noun else of_verb(trigger.token))
    if (outlook.status in PLANS | OFF and told_before(trigger.token)) or marks_time(trigger.token):
        outlook = replace(outlook, past=True)
    if outlook.past and outlook.status in PLANS and way_before(trigger.token) is not None:
        outlook = replace(outlook, past=False)  # "arrived in Lima, where she WAS TO MEET him": still to come
    return put_off(trigger, settled(trigger, outlook, times), sentence, times)


def _people(
    text: str,
    trigger: Trigger,
    outlook: Outlook,
    sentence: Span,
    place: Place | None,
    voices: Voices,
    knowledge: Knowledge,
) -> tuple[tuple[Participant, ...], tuple[str | None, str | None]]:
    """Who meets, as far as the sentence tells; and the side and the person that call it off."""
    people = grammatical(trigger, outlook, voices.register) or _of_the_speaker(trigger, voices)
    if trigger.weak and trigger.kind == "visit" and not people and place is not None and place.state is not None:
        # "A staff mission has been in Lima since Monday"
        people = (Participant(place.state, None, place.state, "place"),)
    off = calling_off(outlook)
    near = traveller_first(trigger, near_by(text, trigger, sentence, voices), voices.register)
    itself = off is not None and off.dep_ in ("nsubj", "poss")
    people = _with_caller(people, caller(off, voices, _sides(people))[0], near, itself)
    pointed = bool(trigger.ordinal or place) and not trigger.bare
    host = travelled_to(trigger, people, place, voices.register)
    people = completed(people, tells_sides(trigger, place), trigger.kind, pointed, near, knowledge, host)
    # With a second side known, a role tells which of the two.
    return people, caller(off, voices, _sides(people), place.state if place else None)


def _when(
    article: Article,
    trigger: Trigger,
    outlook: Outlook,
    sentence: Span,
    times: list[TimeExpression],
    all_times: tuple[TimeExpression, ...],
    quoted: bool,
) -> tuple[PartialDate | None, PartialDate | None]:
    """The day that its sentence tells, and the one that it was put off to. ``quoted``: it stands in somebody's words."""
    news, status = article.news_day, outlook.status
    # "had pulled out", told as past
    before_then = outlook.past and status is Status.CANCELLED and not quoted and not reported(outlook)
    absent = missed(outlook) or at_the_last_minute(outlook, sentence) or before_then
    own = own_times(trigger, outlook, sentence, times)
    own = with_replaced(sentence, own, times) if status is Status.POSTPONED else own
    old, new = old_and_new(sentence, own, status)
    back, gone = how_far_back(trigger, outlook, sentence), not_kept(outlook)
    next_one = slot(new, Status.SCHEDULED)
    status = sat(trigger, outlook, next_one).status
    when = (
        from_another(trigger, outlook, sentence, times, news)
        or slot(old, status, gone, news, told_as_past(outlook), absent, back)
        or by_distance(trigger, outlook, sentence, all_times, news)
        or by_its_modifier(trigger, outlook, news)
        or day_spoken(trigger, outlook, sentence, all_times, news)
        or off_month(outlook, sentence, times)
        or until_the_return(trigger, outlook, sentence, times, news)
    )
    when = since_arrival(trigger, outlook, sentence, times, when, news)
    if of_the_deed(article.text, trigger, outlook, sentence, when, news):
        when = None
    return when, next_one


def _slots(
    outlook: Outlook,
    sentence: Span,
    times: list[TimeExpression],
    when: PartialDate | None,
    new: PartialDate | None,
) -> tuple[Outlook, PartialDate | None, PartialDate | None]:
    """Its fate with both slots, where a plan turns out to be one that was put off."""
    when, new = by_its_length(outlook, sentence, times, when, new)
    if outlook.status is Status.SCHEDULED and (before_that := later_than_planned(sentence, times, when)) is not None:
        return Outlook(Status.POSTPONED, False, None), before_that, when
    return outlook, when, new


def _text_begins(text: str) -> int:
    """Where the first line begins that ends as a sentence does: what stands above it is headline, byline and the like."""
    start = 0
    for line in text.splitlines(keepends=True):
        if len(line) > _HEADLINE or line.rstrip()[-1:] in _ENDS:
            return start
        start += len(line)
    return 0


def _at_the_venue(text: str, trigger: Trigger, sentence: Span, register: Register) -> Place | None:
    """ "X and Y will meet on Friday. Luanda will be the venue": told by its word, in this sentence or the next of the paragraph."""
    if trigger.kind == "call":
        return None
    found = venue_told(sentence, register)
    if (
        found is None
        and sentence.end < len(sentence.doc)
        and "\n" not in text[sentence.end_char - 1 : sentence.end_char + 1]
    ):
        found = venue_told(sentence.doc[sentence.end].sent, register)
    return found


def _sides(people: tuple[Participant, ...]) -> dict[str, None]:
    return dict.fromkeys(one.party for one in people if one.party)


def _of_the_speaker(trigger: Trigger, voices: Voices) -> tuple[Participant, ...]:
    """ "The minister said HIS visit would be short": the visit of whoever says so."""
    his = next((one for one in trigger.token.lefts if one.dep_ == "poss" and one.pos_ == "PRON"), None)
    party = caller(his, voices)[0] if his is not None and trigger.noun and trigger.kind == "visit" else None
    return (Participant(party, None, party, "sentence"),) if party else ()


def _with_caller(
    people: tuple[Participant, ...], by: str | None, near: list[tuple[Actor, str]], itself: bool
) -> tuple[Participant, ...]:
    """ "He would not go to Rome for talks with the Omani minister": whoever calls it off is the other side where one is named; and a
    side where it does so ``itself`` and its sentence names no more than one other party ("failed to turn up for talks with the South").
    """
    others = {side_of(actor) for actor, basis in near if basis == "sentence"} - {by, None}
    sides = _sides(people)
    if by is None or len(sides) > 1 or by in sides or (not sides and (not itself or len(others) > 1)):
        return people
    return (*people, Participant(by, None, by, "status"))
