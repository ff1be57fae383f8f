"""Meals and audiences that are meetings: "lunch with the envoy", "asked her to breakfast", "begged him for an audience"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, subject
from summitry.reading.meetings.chain import governor
from summitry.reading.meetings.outlook import CLOSED, lookup
from summitry.reading.meetings.together import brings_together, person, several, titled
from summitry.reading.meetings.trigger_exchanges import after, of_people, people_of
from summitry.reading.meetings.trigger_wanted import stands
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def meal(token: Token) -> bool:
    """ "lunch with the envoy", "the leaders had dinner", "over breakfast the ministers agreed": eaten by people of two sides."""
    if any(one.lower_ in ("with", "between") for one in after(token)):
        return not _among_their_own(token)
    gives = token.dep_ == "dobj" and token.head.lemma_ in ("give", "host", "hold", "offer", "book", "arrange", "lay")
    if gives and any(
        person(one)
        for prep in (*after(token), *children(token.head, "dative"))
        if prep.lower_ == "for"
        for one in children(prep, "pobj")
    ):
        return True  # "gave a dinner for the Indonesian president"
    given = [
        one
        for one in children(token, "relcl", "acl")
        if one.lemma_ in ("give", "host", "offer", "lay", "arrange", "hold")
    ]
    preps = [prep for above in given for prep in children(above, "prep", "dative", "agent")]
    for_whom = [one for prep in preps if prep.lower_ == "for" for one in children(prep, "pobj")]
    by = [one for prep in preps if prep.lower_ == "by" for one in children(prep, "pobj")]
    if any(person(one) or several(one) for one in for_whom) or any(titled(one) for one in by):
        return True  # "a lunch that he was giving FOR BOTH MINISTERS", "attended a dinner given BY HER HOST"
    to_guests = any(several(one) for one in governed(token, "for"))
    if to_guests and (token.dep_ != "dobj" or lookup(token.head) is not None) and _decided(token):
        return True  # "A dinner for the two premiers is off"
    if _over_with(token):
        return True
    if (token.lemma_ == "audience" and _sought(token)) or _bidden_to(token):
        return True
    if any(brings_together(one) for one in token.subtree if one.lemma_ == "bring") or _off(token) or people_of(token):
        return True
    if of_people(token):
        return True
    over = token.dep_ == "pobj" and token.head.lower_ in ("over", "at", "during", "for", "after")
    verb = token.head.head if over else token
    while over and verb.dep_ in ("xcomp", "prep", "pcomp") and verb.head != verb:
        verb = verb.head
    return over and verb.pos_ == "VERB" and several(subject(verb))


def _among_their_own(token: Token) -> bool:
    """ "had supper with HER MINISTERS", "a dinner with his family": nobody of another side."""
    whom = [one for prep in after(token) if prep.lower_ == "with" for one in children(prep, "pobj")]
    return bool(whom) and all(
        one.lemma_.lower() in words().eaten_with
        and any(two.lower_ in ("his", "her", "their", "its") for two in children(one, "poss"))
        for one in whom
    )


def _bidden_to(token: Token) -> bool:
    """ "had asked the union's president TO BREAKFAST on Monday", "was invited to dinner by the envoy"."""
    verb = token.head.head if token.dep_ == "pobj" and token.head.lower_ in ("to", "for") else None
    if verb is None or verb.lemma_.lower() not in ("ask", "invite", "bid"):
        return False
    whom = child(verb, "dobj", "nsubjpass")
    return whom is not None and (titled(whom) or person(whom) or whom.pos_ == "PROPN")


def _over_with(token: Token) -> bool:
    """ "handed the list to his Peruvian colleague over coffee": with whom is told by the verb."""
    if token.dep_ != "pobj" or token.head.lower_ != "over":
        return False
    above = token.head.head
    if titled(above) and above.dep_ == "pobj" and above.head.lower_ in ("to", "with"):
        return True
    to = (prep for prep in children(above, "prep", "dative") if prep.lower_ in ("to", "with"))
    return above.pos_ == "VERB" and any(titled(one) for prep in to for one in children(prep, "pobj"))


def _decided(token: Token) -> bool:
    """Whether the noun's verb says what becomes of it: "is off", "was put off", "is planned"."""
    verb, role = governor(token)
    if verb is None or role == "":
        return False
    off = verb.lemma_ == "be" and any(
        one.lower_ in ("off", "on") for one in children(verb, "advmod", "acomp", "prep", "prt")
    )
    return off or stands(verb)


def _sought(token: Token) -> bool:
    """ "begged him for an audience", "was refused an audience", "granted the senators an audience"."""
    verb = token.head.head if token.dep_ == "pobj" and token.head.lower_ == "for" else token.head
    if verb.pos_ != "VERB" or token.dep_ not in ("pobj", "dobj", "nsubjpass", "oprd"):
        return False
    asked = lookup(verb) in {Status.PROPOSED, Status.EXPECTED, *CLOSED} or verb.lemma_ in (
        "grant",
        "deny",
        "beg",
        "accord",
        "give",
    )
    return asked and not any(one.lower_ in ("of", "for") for one in children(token, "prep"))


def _off(token: Token) -> bool:
    verb = token.head
    return token.dep_ in ("dobj", "nsubjpass") and verb.pos_ == "VERB" and lookup(verb) in CLOSED
