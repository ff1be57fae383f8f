"""Whether a place named in a meeting's sentence is the meeting's: the clause it hangs on, who speaks where, what was to be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, token_at, trailing
from summitry.reading.meetings.event_being import in_town_for
from summitry.reading.meetings.mention import Trigger
from summitry.reading.meetings.outlook import PLANS, Outlook
from summitry.reading.meetings.scope import another_between, marked_off, of_another_clause
from summitry.reading.meetings.topics import of_people
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Span, Token


def belongs_to(sentence: Span, start: int, trigger: Trigger, outlook: Outlook) -> bool:
    """On the trigger, on the verb that holds it, or beside it; not on another clause's verb."""
    token = token_at(start, sentence)
    if token is None:
        return False
    if _of_those(token) or of_people(token):
        return False
    there = in_town_for(trigger.token) if trigger.noun else None
    if there is not None and token.dep_ == "pobj" and token.head.head.i == there.i:
        return True  # "The minister, IN CANBERRA for talks with her, said"
    if _where_it_was_to_be(token, trigger) or _that_time(token, trigger) or _of_its_aim(token, trigger):
        return True
    chain = {one.i for one in token.ancestors}
    if (behind := trailing(trigger.token)) is not None and behind.i in chain and token.i > behind.i:
        return True
    if another_between(token, trigger.token) or of_another_clause(token, trigger.token) or _of_a_post(token):
        return False
    if trigger.token.i in chain:
        return True
    if outlook.status in PLANS and start < trigger.token.idx and any(agrees(one) for one in token.head.ancestors):
        return False  # "agreed in Lae on Monday to resume talks": where they agreed
    over = trigger.token.head
    near: list[Token | None] = [outlook.verb, over, None if marked_off(over) else over.head, *_meant(outlook)]
    if trigger.token.dep_ == "relcl" and not trigger.noun:
        near = [outlook.verb]  # "Envoys who met in Lae will meet again in Suva"
    head = next((one for one in token.ancestors if one.pos_ in ("VERB", "AUX")), None)
    if head is None or all(one is None or one.i != head.i for one in near):
        return False
    return not speech(head) or _spoken_right_after(head, trigger, outlook)


def _spoken_right_after(speech: Token, trigger: Trigger, outlook: Outlook) -> bool:
    """ "TOLD REPORTERS IN LIMA after talks with her": who speaks right after a meeting speaks where it was; not before their own
    parliament."""
    prep = trigger.token.head
    after = (
        trigger.noun and trigger.token.dep_ == "pobj" and prep.lower_ in ("after", "following") and prep.head == speech
    )
    if not after or outlook.status is not Status.HELD or speech.tag_ != "VBD":
        return False
    return all(
        one.lemma_.lower() not in words().whereabouts["own_audience"] for one in children(speech, "dobj", "dative")
    )


def _where_it_was_to_be(token: Token, trigger: Trigger) -> bool:
    """ "put off the talks hours before IT WAS TO BEGIN IN LIMA": the meeting again, as "it" or "they" of a verb of taking place."""
    prep = token.head if token.dep_ == "pobj" else None
    verb = prep.head if prep is not None and prep.lower_ in ("in", "at") else None
    if verb is None or verb.i < trigger.token.i or verb.lemma_.lower() not in words().whereabouts["taking_place"]:
        return False
    top = verb.head if verb.dep_ == "xcomp" else verb
    who = child(top, "nsubj", "nsubjpass") or child(verb, "nsubj", "nsubjpass")
    clause = top.dep_ in ("advcl", "pcomp")
    return (
        clause and trigger.noun and who is not None and who.lower_ == "it" and not another_between(who, trigger.token)
    )


def _that_time(token: Token, trigger: Trigger) -> bool:
    """ "The last TIME they met WAS IN BERGEN", "the only occasion on which they sat together was in Oslo"."""
    time = trigger.token.head
    if trigger.noun or trigger.token.dep_ != "relcl" or time.lemma_.lower() not in ("time", "occasion"):
        return False
    be = time.head
    prep = token.head
    on_be = token.dep_ == "pobj" and prep.lower_ in ("in", "at") and prep.head.i == be.i
    return time.dep_ == "nsubj" and be.lemma_ == "be" and on_be


def _of_those(token: Token) -> bool:
    """ "the ministers of ASIA'S two largest economies met": whose land it is that those are of who meet, and not where they are."""
    owned = token.head
    while owned.dep_ == "pobj" and owned.head.lower_ == "of" and owned.head.dep_ == "prep":
        owned = owned.head.head
    return token.dep_ == "poss" and owned.dep_ in ("nsubj", "nsubjpass", "conj") and owned.i != token.head.i


def _meant(outlook: Outlook) -> list[Token]:
    """ "were TO HAVE STARTED in the capital", "is due TO OPEN in Oran": what it was or is to do there."""
    verb = outlook.verb
    if verb is None or verb.lemma_ != "be":
        return []
    due = [verb, *children(verb, "acomp")]
    return [inner for one in due for inner in children(one, "xcomp")]


def _of_its_aim(token: Token, trigger: Trigger) -> bool:
    """ "met TO DISCUSS fish in Lima": what they came together for they did where they met."""
    prep = token.head if token.dep_ == "pobj" and token.head.lower_ in ("in", "at") else None
    verb = next((one for one in token.ancestors if one.pos_ in ("VERB", "AUX")), None)
    if prep is None or verb is None or trigger.noun or verb.head.i != trigger.token.i:
        return False
    aim = (
        verb.dep_ in ("advcl", "xcomp")
        and verb.tag_ == "VB"
        and verb.lemma_.lower() in words().whereabouts["discussing"]
    )
    return aim and prep.head.i == verb.i


def _of_a_post(token: Token) -> bool:
    """ "the U.N. mission IN LIBYA", "the war IN YEMEN", "the ambassador TO PERU": where somebody is posted or something goes on."""
    above = token.head.head if token.dep_ == "pobj" else token
    return token.dep_ == "pobj" and above.i < token.i and above.lemma_.lower() in words().posts


def agrees(verb: Token) -> bool:
    """ "AGREED in Oslo to meet": where they agree, not where they meet."""
    return verb.pos_ == "VERB" and verb.lemma_.lower() in ("agree", "decide")


def speech(head: Token) -> bool:
    """ "SAID in Oslo that": where somebody speaks."""
    return head.lemma_.lower() in ("say", "tell", "announce", "report", "add", "declare", "warn")
