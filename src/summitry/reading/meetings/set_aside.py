"""Words for a meeting that tell of none: what was reported and denied, what only says which one a meeting was, what one side does alone.

"The visit, THE FIRST TRIP by a premier in ten years": the meeting is told already. "A newspaper wrote that they had MET, but both denied
it": told only to be denied. "The creditors MEET among themselves", "refused to SIT in a cabinet with": no two sides come together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, modal
from summitry.reading.meetings.mention import Trigger
from summitry.reading.meetings.stops import whole_of_a_leg
from summitry.reading.meetings.tense import dated
from summitry.reading.meetings.together import comes_together
from summitry.reading.meetings.words import ORDINALS, words

if TYPE_CHECKING:
    from summitry.reading.tree import Span, Token

_IT = frozenset({"it", "this", "that", "so"})


def set_aside(trigger: Trigger) -> bool:
    """Whether the word tells of no meeting here, whatever it says by itself."""
    token = trigger.token
    if trigger.bare:
        return False
    if reported_and_denied(token):
        return True
    return (
        _which_one(token) or _where_it_is(token) or whole_of_a_leg(token)
        if trigger.noun
        else _alone(token) or _under_one_roof(token) or _lodges(token) or _what_for(token)
    )


def _which_one(noun: Token) -> bool:
    """ "will visit Peru in May, THE FIRST TRIP by a king since 1990", "in what would be their first SUMMIT", "the talks would have been
    the third ROUND": says of the meeting just told which in a row it is."""
    row = any(one.lower_ in ORDINALS or one.lower_ in words().in_a_row for one in noun.lefts)
    if not row:
        return False
    told = _told_in(noun.doc[noun.sent.start : noun.left_edge.i])
    if noun.dep_ == "attr" and noun.head.lemma_ == "be":
        who = child(noun.head, "nsubj")
        return who is not None and (who.lemma_.lower() in words().nouns or (who.lower_ in ("what", "which") and told))
    before = noun.doc[noun.left_edge.i - 1] if noun.left_edge.i > noun.sent.start else None
    loose = noun.dep_ in ("appos", "npadvmod", "dobj", "conj", "dep", "oprd", "attr", "pobj")
    return told and loose and before is not None and before.text in (",", "–", "—", "--")


def _where_it_is(noun: Token) -> bool:
    """ "will hold talks with the Omani premier AT A MEETING in Lima": where the talks are, and no second meeting."""
    if noun.lemma_.lower() not in _PLAIN or noun.dep_ != "pobj" or noun.head.lower_ not in ("at", "in", "during"):
        return False
    if all(one.lower_ not in ("a", "an") for one in noun.lefts):
        return False
    if any(one.lower_ in ("with", "between", "of", "among", "to") for one in children(noun, "prep")):
        return False
    above = noun.head.head
    verb = above if above.pos_ == "VERB" else next((one for one in above.ancestors if one.pos_ == "VERB"), None)
    talks = verb is not None and any(
        one.i < noun.i and words().nouns.get(one.lemma_.lower()) == "talks" for one in children(verb, "dobj")
    )
    # Of what was held two such words are one meeting anyway.
    ahead = verb is not None and (modal(verb) in ("will", "would") or any(one.lower_ == "to" for one in verb.lefts))
    return talks and ahead and verb is not None and verb.lemma_.lower() in words().holding


_PLAIN = frozenset({"meeting", "session", "gathering", "encounter"})


def _told_in(span: Span) -> bool:
    known = words()
    return any(
        (one.pos_ == "NOUN" and one.lemma_.lower() in known.nouns)
        or (one.pos_ == "VERB" and (one.lemma_.lower() in known.verbs or one.lemma_.lower() in known.motion))
        for one in span
    )


def _alone(verb: Token) -> bool:
    """ "the creditors meet AMONG THEMSELVES", "will confer with its own members"."""
    return any(one.lower_ in ("themselves", "itself") for one in governed(verb, "among", "amongst", "between"))


_TALKING = frozenset({"talk", "confer", "negotiate", "deliberate", "consult"})


def _what_for(verb: Token) -> bool:
    """ "met in Tacna on Thursday TO TALK about gas": what they met for, and no other meeting."""
    above = verb.head
    aim = verb.lemma_ in _TALKING and verb.tag_ == "VB" and any(one.lower_ == "to" for one in children(verb, "aux"))
    if not aim or verb.dep_ not in ("advcl", "xcomp", "acl", "relcl") or child(verb, "nsubj") is not None:
        return False
    while above.pos_ in ("NOUN", "PROPN", "ADP") and above.head.i != above.i:
        above = above.head
    met = above.lemma_.lower() in _COMING_TOGETHER and above.tag_ in ("VBD", "VBN", "VB", "VBP", "VBZ", "VBG")
    return met and not any(True for _ in governed(verb, "with", "to"))


_COMING_TOGETHER = frozenset({"meet", "gather", "convene", "assemble", "sit"})


def _lodges(verb: Token) -> bool:
    """ "Caracas will HOST the delegations", told without a day: says where those who meet will be."""
    whom, where = child(verb, "dobj"), child(verb, "nsubj")
    if verb.lemma_.lower() not in words().whereabouts["housing"] or whom is None or where is None or dated(verb):
        return False
    plain = all(one.dep_ in ("det", "nummod", "predet") for one in whom.lefts) and whom.tag_ == "NNS"
    return plain and comes_together(whom) and where.pos_ == "PROPN"


def _under_one_roof(verb: Token) -> bool:
    """ "refused to sit IN A CABINET with them", "will sit in government with the Greens", "sat on the board with": an office shared."""
    bodies = words().own_councils | words().shared_offices
    return verb.lemma_ in ("sit", "serve") and any(one.lemma_.lower() in bodies for one in governed(verb, "in", "on"))


def reported_and_denied(token: Token) -> bool:
    """ "A newspaper reported that they had MET, but both denied it", "A radio said so. The ministry called this untrue": what only the
    press tells and somebody denies at once.
    """
    teller = next((above for above in token.ancestors if _of_the_press(above)), None)
    if teller is None:
        return False
    rest = [one for one in token.sent if one.i > token.i]
    after = token.doc[token.sent.end : token.sent.end + 1]
    then = list(after[0].sent) if len(after) and not _new_paragraph(token.sent) else []
    return any(map(_denies, (*rest, *then)))


def _new_paragraph(sentence: Span) -> bool:
    last = sentence[-1]
    return (
        last.is_space
        or "\n" in last.whitespace_
        or (sentence.end < len(sentence.doc) and sentence.doc[sentence.end].is_space)
    )


def _of_the_press(above: Token) -> bool:
    """ "A newspaper REPORTED that": who tells is the press."""
    who = child(above, "nsubj") if above.pos_ == "VERB" else None
    return who is not None and any(
        one.lemma_.lower() in words().reports["media"] for one in (who, *children(who, "compound"))
    )


def _denies(verb: Token) -> bool:
    """ "denied it", "dismissed the report", "called this false"."""
    what = child(verb, "dobj") or child(verb, "nsubjpass")
    if verb.pos_ != "VERB":
        return False
    about = what is not None and (what.lower_ in _IT or what.lemma_.lower() in words().reports["nouns"])
    if verb.lemma_.lower() in words().reports["verbs"]:
        return about
    falsehood = any(one.lemma_.lower() in words().possible["false"] for one in verb.subtree)
    return verb.lemma_ in ("call", "describe", "brand", "say", "be") and falsehood
