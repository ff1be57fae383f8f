"""Nouns that name a meeting: "summit", "the trip", "a fourth round"; and those that call one off: "the cancellation"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, subject
from summitry.reading.meetings.chain import governor
from summitry.reading.meetings.mention import Trigger
from summitry.reading.meetings.outlook import OFF
from summitry.reading.meetings.tense import is_day
from summitry.reading.meetings.together import joint_body, person, several
from summitry.reading.meetings.trigger_exchanges import (
    body_at_work,
    call_again,
    evening_with,
    exchanged,
    invitation,
    joint_act,
    made_date,
    measures,
    named_by_parts,
    paid_call,
    phone_call,
    singly,
    stay,
    to_come,
)
from summitry.reading.meetings.trigger_meals import meal
from summitry.reading.meetings.words import ORDINALS, words

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_TELLING = frozenset(
    {"next", "new", "final", "last", "another", "latest", "fresh", "preparatory", "previous", "preceding"}
)


_DEFINITE = frozenset({"the", "this", "that", "these", "those"})


# "talks" as a verb's noun: "peace talks" is one, "small talk" and "talk of" are not.
_NOT_ABOUT = frozenset({"of"})


def noun_trigger(token: Token) -> Trigger | None:
    """The trigger that a noun is, or None."""
    if token.pos_ not in ("NOUN", "PROPN") and not _taken_for_a_verb(token):
        return None
    lemma = token.lemma_.lower()
    kind = _kind(token, lemma)
    if kind is None or (lemma in words().plural and token.tag_ not in ("NNS", "NNPS", "VBZ") and not singly(token)):
        return None
    if kind == "round" and not _round(token):
        return None
    if lemma == "tour" and token.tag_ == "NNS" and child(token, "prep") is None:
        return None  # of tourists or of bands
    # The head of the name carries it: in "summit talks" the talks, in "talks process" the process.
    if token.dep_ == "compound" and token.head.pos_ in ("NOUN", "PROPN"):
        return None
    # "a staff visit of the Fund" is one, "a staff meeting" is not; nor is "a plenary session" of a parliament
    spared = {"staff"} if kind == "visit" else {"plenary"} if _of_a_joint_body(token) else set[str]()
    before = [one for one in token.lefts if one.dep_ in ("compound", "amod", "nmod") and one.lower_ not in spared]
    joint = words().joint_bodies["joint"]  # "a BORDER committee meeting", "a JOINT council meeting"
    if any(two.lower_ in joint for one in before for two in one.subtree):
        before = [one for one in before if one.lemma_.lower() not in words().joint_bodies["bodies"]]
    own = (one for one in before if one.lemma_.lower() in words().modifiers and not _of_several(one, token))
    if any(True for _ in own) or _is_in_session(token):
        return None
    if _attended(token) or _own_council(token) or _of_itself(token) or _spoken_at(token) or _council_holds(token):
        return None
    of = list(governed(token, *_NOT_ABOUT))
    of = [one for one in of if one.lemma_.lower() not in _RANKS]  # "the first talks OF THIS LEVEL between them"
    if of and lemma == "talk" and not any(several(one) or _with_another(one) for one in (token, *of)):
        return None  # "talk of war"; "the talks of Peru and Chile", "of Peru with Chile" are theirs
    if any(one.lower_ in ("summit", "talks") and one.dep_ == "compound" for one in token.lefts):
        kind = "summit" if any(one.lower_ == "summit" for one in token.lefts) else kind
    return Trigger(token, kind, True, _definite(token), ordinal_of(token))


def _of_several(word: Token, noun: Token) -> bool:
    """ "six-PARTY talks", "an all-PARTY meeting": of so many sides; "a party meeting" is one side's own. Of "return to the six-party
    talks" only a day, a place or its sides tell that a session is meant."""
    hyphen = word.doc[word.i - 1] if word.i > 1 else None
    if word.lemma_.lower() != "party" or hyphen is None or hyphen.text not in ("-", "–"):
        return False
    number = word.doc[word.i - 2]
    if not (number.like_num or number.lower_ in words().joint_bodies["manifold"]):
        return False
    verb, _ = governor(noun)
    told = [*children(noun, "prep", "acl"), *(children(verb, "prep", "npadvmod") if verb is not None else ())]
    return noun.tag_ == "NN" or any(_tells_where_or_when(one) for one in told)


def _tells_where_or_when(beside: Token) -> bool:
    """ "IN GENEVA", "on Monday", "next week", "INVOLVING Peru"."""
    where = beside.lower_ in ("in", "at", "between", "among", "involving") and child(beside, "pobj") is not None
    return where or beside.dep_ == "acl" or any(is_day(one) for one in beside.subtree)


_RANKS = frozenset({"level", "kind", "sort", "type", "rank", "nature"})


def _with_another(noun: Token) -> bool:
    return any(prep.lower_ == "with" for prep in children(noun, "prep"))


def _kind(token: Token, lemma: str) -> str | None:
    """What kind of meeting the noun names, by its word and by what a word of wider use stands with."""
    kind = words().nouns.get(lemma) or words().nouns.get(token.lower_.rstrip("s"))
    if lemma in words().exchanges and kind == "talks" and not exchanged(token) and not measures(token):
        kind = None
    lefts = {one.lower_ for one in token.lefts}
    way = any(one.lower_ == "way" for one in children(token, "compound"))  # "a three-way call"
    if (
        kind in (None, "talks")
        and lemma in ("call", "conversation")
        and (lefts & (words().phones | {"conference"}) or way or phone_call(token) or call_again(token))
    ):
        return "call"
    if lemma == "conference" and lefts & {"telephone", "phone"}:
        return "call"
    if (
        lemma in ("link", "link-up")
        and lefts & {"video", "telephone", "satellite"}
        and token.head.lower_ not in ("by", "via", "over", "through")
    ):
        return "call"
    if kind is not None:
        return kind
    if (
        (lemma in words().meals and meal(token))
        or named_by_parts(token)
        or body_at_work(token)
        or paid_call(token)
        or evening_with(token)
        or joint_act(token)
        or made_date(token)
    ):
        return "talks"
    return "visit" if invitation(token) or to_come(token) or stay(token) else None


def _attended(token: Token) -> bool:
    """ "will see each other in Lima, where both attend A CONFERENCE": what brings them there is no meeting of theirs."""
    verb = token.head
    if token.dep_ != "dobj" or verb.lemma_ != "attend" or verb.dep_ not in ("relcl", "advcl"):
        return False
    there = any(one.lower_ in ("where", "when", "as") for one in children(verb, "advmod", "mark"))
    return there and any(one.lower_ in ("a", "an", "the") for one in token.lefts)


def _own_council(token: Token) -> bool:
    """ "after a meeting of the cabinet's security council", "a session of parliament": one side's own, whoever speaks after it."""
    prep = next((one for one in children(token, "prep") if one.lower_ == "of"), None)
    of = child(prep, "pobj") if prep is not None else None
    if (
        of is None
        or any(one.lower_ in ("with", "between") for one in children(token, "prep"))
        or child(of, "conj") is not None
    ):
        return False
    own_council = of.lower_ == "council" and not joint_body(of)  # the "Security Council" is the U.N.'s
    heads = (of, *children(of, "poss", "compound", "nmod"))
    return own_council or any(one.lemma_.lower() in words().own_councils for one in heads)


def _of_a_joint_body(token: Token) -> bool:
    of = list(governed(token, "of"))
    talks = any(one.lemma_.lower() in words().nouns and one.lemma_.lower() in words().plural for one in of)
    return talks or any(joint_body(one) for one in of)


def _is_in_session(token: Token) -> bool:
    """ "the country's security council was in session": one side's own."""
    be = token.head.head if token.dep_ == "pobj" and token.head.lower_ == "in" else None
    who = child(be, "nsubj") if be is not None and be.lemma_ == "be" and token.lemma_ == "session" else None
    own = words().own_councils | words().bodies | {"board", "council", "executive"}
    return who is not None and who.lemma_.lower() in own and not joint_body(who)


def _spoken_at(token: Token) -> bool:
    """ "spoke at a conference in Suva", "told a conference": an audience, where nobody meets anybody."""
    if token.lemma_.lower() != "conference" or any(
        one.lower_ in ("with", "between", "of") for one in children(token, "prep")
    ):
        return False
    if any(one.lower_ in ("peace", "donor", "donors", "national", "review") for one in token.lefts):
        return False
    verb = token.head.head if token.dep_ == "pobj" and token.head.lower_ in ("at", "to") else token.head
    speaks = verb.lemma_.lower() in ("speak", "lecture") if token.dep_ == "pobj" else verb.lemma_ in ("tell", "address")
    return speaks and verb.pos_ == "VERB" and not several(subject(verb))


def _council_holds(token: Token) -> bool:
    """ "parliament held a closed session on the talks", "the cabinet called an emergency meeting": of those who hold it alone."""
    sits = token.dep_ == "pobj" and token.head.lower_ in ("in", "at", "during") and token.head.head.pos_ == "VERB"
    if sits and _sat_alone(token.head.head, token):
        return True
    if token.dep_ != "dobj" or token.lemma_.lower() not in (
        "session",
        "meeting",
        "sitting",
        "debate",
        "hearing",
        "review",
    ):
        return False
    if any(one.lower_ in ("with", "between") for one in (*children(token, "prep"), *children(token.head, "prep"))):
        return False
    who = child(token.head, "nsubj")
    own = who is not None and who.lemma_.lower() in words().own_councils and child(who, "conj") is None
    return own and (token.head.lemma_.lower() in words().holding or token.head.lemma_ in ("call", "convene", "open"))


def _sat_alone(verb: Token, token: Token) -> bool:
    """ "The CABINET discussed it IN A LONG SESSION", "voted on it at a meeting": the body of one side, and nobody with it."""
    who = child(verb, "nsubj")
    if who is None or child(who, "conj") is not None or any(one.lower_ in ("the", "these") for one in token.lefts):
        return False
    near = (*children(token, "prep"), *children(verb, "prep"))
    return who.lemma_.lower() in words().own_councils and all(one.lower_ not in ("with", "between") for one in near)


def _of_itself(token: Token) -> bool:
    """ "the cabinet took note at ITS weekly meeting", "the board held ITS regular session": the subject's own, and it is of one side."""
    if _regular(token):
        return True
    its = any(one.dep_ == "poss" and one.lower_ == "its" for one in token.lefts)
    if not its or any(one.lower_ in ("with", "between") for one in children(token, "prep")):
        return False
    verb = token.head.head if token.dep_ == "pobj" and token.head.lower_ in ("at", "in", "during") else token.head
    while verb.pos_ != "VERB" and verb.head != verb:
        verb = (
            verb.head
        )  # "will examine the bills sent by the president AT ITS SESSION": the parser hangs it on the bills
    if verb.dep_ in ("acl", "relcl") and verb.head.head.pos_ == "VERB":
        verb = verb.head.head
    who = child(verb, "nsubj") if verb.pos_ == "VERB" and token.dep_ in ("pobj", "dobj") else None
    own = words().own_councils | words().bodies | {"board", "council", "executive"}
    return who is not None and who.lemma_.lower() in own and not joint_body(who)


def _regular(token: Token) -> bool:
    """ "League ambassadors will hold their regular weekly session", "the council's ordinary session": of a body that sits by its calendar;
    "the two sides hold their weekly meeting" is one of two.
    """
    if not {one.lower_ for one in children(token, "amod")} & {"regular", "ordinary", "routine", "statutory"}:
        return False
    if any(one.lower_ in ("with", "between", "of") for one in children(token, "prep")):
        return False
    verb, role = governor(token)
    who = subject(verb) if verb is not None and role == "dobj" else None
    if who is None:
        return False
    both = any(one.dep_ in ("conj", "nummod") or one.lower_ in ("both", "two", "between") for one in who.subtree)
    one_body = who.pos_ == "PROPN" or any(one.pos_ == "PROPN" for one in children(who, "compound", "poss", "nmod"))
    return one_body and not joint_body(who) and not (both and who.pos_ != "PROPN")


def calling_off_noun(token: Token) -> Trigger | None:
    """ "The cancellation, the second in a month", "but Indonesia asked for a delay": of the meeting that was told of before."""
    if token.pos_ != "NOUN" or words().operators.nouns.get(token.lemma_.lower()) not in OFF:
        return None
    asked = token.head.head if token.dep_ == "pobj" else token.head
    wanted = asked.lemma_.lower() in ("ask", "seek", "request", "want", "demand", "press")
    if token.lemma_.lower() in ("delay", "suspension") and not wanted:
        return None
    of = next((prep for prep in children(token, "prep") if prep.lower_ == "of"), None)
    return None if of is not None else Trigger(token, "talks", True, True, None, bare=True)


def _taken_for_a_verb(token: Token) -> bool:
    """ "that talks with Albania would be held": the tagger says verb, the parser that it is a subject or object; so it is with the
    adjective of "the bilateral with Fiji".
    """
    if token.dep_ not in ("nsubj", "nsubjpass", "dobj", "pobj"):
        return False
    named = (
        token.pos_ == "ADJ"
        and token.lower_ in ("bilateral", "trilateral", "plenary")
        and child(token, "det") is not None
    )
    return named or (token.lower_ == "talks" and token.tag_ == "VBZ")


def _round(token: Token) -> bool:
    """ "a fourth round of talks", "the first round" told apart by its number; not a round of golf or of an election."""
    told = _definite(token) or ordinal_of(token) or any(one.lower_ in _TELLING for one in token.lefts)
    of = any(one.lower_ == "of" for one in children(token, "prep"))
    named = child(token, "compound")  # "the Guliston round" is one, "the warm-up round" is not
    told = told or (token.tag_ == "NN" and any(one.dep_ == "det" for one in token.lefts))
    plain = named is None or named.pos_ == "PROPN" or named.lemma_.lower() in _MEASURING
    if told and not of and plain:
        return not any(one.lemma_.lower() in words().votes | words().sport for one in token.sent)
    prep = next((one for one in children(token, "prep") if one.lower_ == "of"), None)
    inner = child(prep, "pobj") if prep is not None else None
    if inner is not None and person(inner) and told:
        return True  # "the round of the financial experts"
    behind = inner.doc[inner.i + 1] if inner is not None and inner.i + 1 < len(inner.doc) else None
    if behind is not None and behind.lower_ == "talks" and behind.tag_ == "VBZ":
        return True  # "a round of ceasefire talks", where the tagger takes the talks for a verb
    return inner is not None and (inner.lemma_.lower() in words().nouns or inner.lower_ in ("bargaining", "diplomacy"))


def _definite(token: Token) -> bool:
    that = token.i > 1 and token.nbor(-1).lower_ == "that" and token.nbor(-2).pos_ != "VERB"
    if that and token.tag_ == "NN" and token.lemma_.lower() not in words().uncounted:
        return True  # "and THAT MEETING will go ahead": the parser takes the word for a conjunction
    return any((one.dep_ == "det" and one.lower_ in _DEFINITE) or one.dep_ == "poss" for one in _before(token))


def _before(token: Token) -> Iterator[Token]:
    """What stands before the noun; the owner in "Otieno's May 16-18 visit" is parsed as the month's."""
    for one in token.lefts:
        yield one
        if one.dep_ in ("compound", "nmod"):
            yield from children(one, "poss")


def ordinal_of(token: Token) -> int | None:
    """ "second", "2nd", "fourth" before the noun, or "round three" after it."""
    for one in token.lefts:
        if one.lower_ in ORDINALS and one.dep_ in ("amod", "compound", "nmod", "advmod"):
            return ORDINALS[one.lower_]
        if one.lower_[:-2].isdigit() and one.lower_[-2:] in ("st", "nd", "rd", "th"):
            return int(one.lower_[:-2])
    return None


_MEASURING = frozenset(
    {"level", "pay", "wage", "follow", "up", "trade", "peace", "day", "hour", "week"}
)  # "the two-day round", "the follow-up round"
