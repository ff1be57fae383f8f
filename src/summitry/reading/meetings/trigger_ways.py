"""Ways to meet that are no word for it: "dropped in on the premier", "put the offer to the union in person", "was with them until dawn".

The ways stand as data in ``words/ways.toml``; here they are found in a sentence. Each of them alone tells little ("put its case to the
company"): a day, a length or a place must stand by, and the two must be of different sides, which ``gather`` sees to once it
knows who they are.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Annotated

from summitry.reading.grammar import child, children, governed, modal, negated, subject
from summitry.reading.meetings.mention import Trigger
from summitry.reading.meetings.outlook import auxiliaries, lookup
from summitry.reading.meetings.tense import dated, is_day, one_of_times
from summitry.reading.meetings.together import person, several, titled
from summitry.reading.meetings.trigger_journeys import journey
from summitry.reading.meetings.words import words
from summitry.reading.word_sets import groups, listed, load, table

if TYPE_CHECKING:
    from summitry.reading.tree import Token

Way = tuple[str, ...]


def _by_verb(data: dict[str, list[str]]) -> dict[str, tuple[Way, ...]]:
    """The ways of a table, each without its verb, by that verb; the longer before the shorter."""
    found: dict[str, list[Way]] = {}
    for way in data["ways"]:
        verb, *rest = way.split()
        found.setdefault(verb, []).append(tuple(rest))
    return {verb: tuple(sorted(ways, key=len, reverse=True)) for verb, ways in found.items()}


@dataclass(frozen=True, slots=True)
class Ways:
    """The tables of ``words/ways.toml``, which explains them."""

    talks: Annotated[dict[str, tuple[Way, ...]], table("talks", _by_verb)]
    several: Annotated[dict[str, tuple[Way, ...]], table("several", _by_verb)]
    call: Annotated[dict[str, tuple[Way, ...]], table("call", _by_verb)]
    linked: Annotated[frozenset[str], listed("call", "linked")]
    together: Annotated[frozenset[str], listed("together", "verbs")]
    staying: Annotated[dict[str, frozenset[str]], groups("staying")]
    who: Annotated[dict[str, frozenset[str]], groups("who")]
    times: Annotated[dict[str, frozenset[str]], groups("times")]
    coming: Annotated[dict[str, frozenset[str]], groups("coming")]
    not_with: Annotated[dict[str, frozenset[str]], groups("not_with")]
    classes: Annotated[dict[str, frozenset[str]], groups("classes")]


@cache
def ways() -> Ways:
    """The tables of the file."""
    return load(Ways, "ways")


def weak_trigger(verb: Token) -> Trigger | None:
    """The trigger of a verb that tells of a meeting by one of the ways, or by a stay, where two sides are known."""
    if (found := way_of(verb)) is not None:
        return Trigger(verb, found[0], False, False, None, weak=True)
    return Trigger(verb, "visit", False, False, None, weak=True) if stay_of(verb) is not None else None


def way_of(verb: Token) -> tuple[str, Token | None] | None:
    """The kind of meeting that a verb tells of by one of the ways, and whom the subject meets (None where the subject is several);
    None where it tells of none.
    """
    if verb.pos_ not in ("VERB", "AUX") or verb.dep_ in ("aux", "auxpass", "amod", "compound"):
        return None
    near = list(_near(verb))
    if unheard(verb) and (whom := _who_asked(verb)) is not None and _met(whom):
        return "talks", whom
    if not _pinned(verb, near) or any(map(_named, near)):
        return None
    if _aim_of_a_way(verb):
        whom = came_for(verb)
        return None if whom is None else ("talks", whom)
    lemma = verb.lemma_.lower()
    for kind, table_of in (("call", ways().call), ("talks", ways().talks)):
        for way in table_of.get(lemma, ()):
            found = _found(verb, way, near)
            if found is not None and (found[0] is None or _met(found[0])):
                return kind, found[0]
    who = subject(verb)
    if several(who) and any(_found(verb, way, near) for way in ways().several.get(lemma, ())):
        return "talks", None
    if _linked(verb, near):
        return "call", None
    if (whom := came_for(verb)) is not None:
        return "talks", whom
    if _asks_to_come(verb):
        return "visit", None
    if (whom := _long_with(verb, near)) is not None:
        return "talks", whom
    if _barred(verb, near):
        return "visit", None
    return ("talks", None) if _together(verb, near) else None


def stay_of(verb: Token) -> Token | None:
    """ "WOUND UP three days in Ashgabat on Saturday", "spent the weekend in Suva": the place where somebody who travels was, or None."""
    who, time = subject(verb), child(verb, "dobj", "npadvmod")
    if who is None or negated(verb) or several(who):
        return None
    envoys = titled(who) or who.lemma_.lower() in words().envoys or who.lower_ in ("he", "she", "they")
    # "Rossi was in Lima once before, in 2011", "Rossi was last in Lima in May"
    envoys = envoys or (who.pos_ == "PROPN" and one_of_times(verb))
    spends = verb.lemma_ in ways().staying["verbs"] and time is not None
    spends = spends and time is not None and (time.dep_ == "dobj" or child(time, "nummod") is not None)
    spends = spends and time is not None and time.lemma_.lower() in ways().staying["hours"]
    if not envoys or not (spends or _was_there(verb)) or any(map(_named, verb.subtree)):
        return None
    if any(one.lemma_.lower() in words().occupied for one in verb.sent):
        return None  # "was in Lima on Monday for an exercise"
    if any(one.pos_ == "VERB" and one.lemma_.lower() in words().verbs for one in verb.subtree if one.i > verb.i):
        return None  # "was in Pretoria on Tuesday, where he met the minister"
    preps = [*children(verb, "prep"), *(children(time, "prep") if time is not None else ())]
    ways_there = ("in", "at", "to") if verb.lemma_ == "be" else ("in", "at")  # "has been TO Lima twice this year"
    places = [one for prep in preps if prep.lower_ in ways_there for one in children(prep, "pobj")]
    return next((one for one in places if one.pos_ == "PROPN" and not is_day(one)), None)


def _aim_of_a_way(verb: Token) -> bool:
    """ "has been in Quito since Monday TO GO over the budget": what somebody is there for belongs to the visit that is told."""
    above = verb.head
    aim = verb.dep_ in ("advcl", "xcomp") and "to" in auxiliaries(verb)
    return aim and (above.lemma_ == "be" or above.lemma_.lower() in words().motion | ways().coming["verbs"])


def _named(noun: Token) -> bool:
    """ "asked the bank for a MEETING": a noun that tells of it itself."""
    lemma = noun.lemma_.lower()
    told = noun.pos_ == "NOUN" and (lemma in words().nouns or lemma == "call") and noun.dep_ != "compound"
    return told and lemma not in words().exchanges | ways().classes["hearing"] | ways().classes["mediated"]


def _was_there(verb: Token) -> bool:
    """ "HAS BEEN in Lusaka since the 15th", "was in Bangkok on Monday", "was in Hanoi last week", "stays until Friday": how long or when
    somebody is at a place.
    """
    if (
        verb.lemma_ not in ("be", "stay", "remain")
        or modal(verb) is not None
        or any(one.lower_ != "last" for one in children(verb, "acomp", "attr"))
    ):
        return False
    if one_of_times(verb):
        return True
    if verb.tag_ == "VBD" and any(one.lemma_ in ("week", "month") and dated(one) for one in children(verb, "npadvmod")):
        return True
    return any(
        prep.lower_ in ("since", "until", "till", "on", "for", "from")
        and any(is_day(two) or two.lower_[:-2].isdigit() for two in prep.subtree)
        for prep in children(verb, "prep")
    )


def _near(verb: Token) -> Iterator[Token]:
    """The words behind a verb that belong to it and to no clause below it, in order."""
    cut: set[int] = set()
    for one in verb.subtree:
        clause = one.dep_ in ("relcl", "advcl", "ccomp", "parataxis", "acl", "xcomp", "pcomp") and one.i != verb.i
        row = one.dep_ == "conj" and one.pos_ in ("VERB", "AUX") and one.head.i == verb.i
        if clause or row:
            cut |= {two.i for two in one.subtree}
    return (one for one in verb.subtree if one.i > verb.i and one.i not in cut)


def _pinned(verb: Token, near: list[Token]) -> bool:
    """Whether a day, an hour or a length stands by, before the verb or behind it; of "called and told her on Monday" it is the row's."""
    before = [one for side in children(verb, "prep", "npadvmod", "advmod") if side.i < verb.i for one in side.subtree]
    row = [two for one in children(verb, "conj") if one.i > verb.i for two in one.subtree]
    above = list(verb.head.subtree) if verb.dep_ == "conj" or came_for(verb) is not None else []
    if any(is_day(one) or one.lemma_.lower() in ways().times["hours"] for one in (*near, *before)):
        return True
    aside = ways().classes["face"] | ways().classes["aside"]
    return any(is_day(one) for one in (*row, *above)) or any(one.lemma_.lower() in aside for one in near)


def _found(verb: Token, way: Way, near: list[Token]) -> tuple[Token | None] | None:
    """Whom the way names, as the one of a tuple; an empty place where it names nobody; None where the words do not stand there."""
    whom: Token | None = None
    last: Token | None = None
    at = 0
    for part in way:
        if part == "@":
            whom = _behind(verb, last)
            if whom is None:
                return None
            continue
        before = last
        last, at = _next(part, near, at)
        if part.startswith("<") and part != "<face>" and last is not None and _elsewhere(before, last):
            return None
        if last is None:
            return None
    return (whom,)


def _elsewhere(before: Token | None, word: Token) -> bool:
    """Whether a preposition just found has another object than the word: "was on Monday told by telephone" is not "on the telephone"."""
    if before is None or before.pos_ != "ADP" or child(before, "pobj") is None:
        return False
    return all(word.i != one.i for one in before.subtree)


def _next(part: str, near: list[Token], at: int) -> tuple[Token | None, int]:
    """The next word from ``at`` that a part of a way asks for, and where to go on."""
    for here in range(at, len(near)):
        one = near[here]
        if part.endswith("!"):
            hit = one.lower_ == part[:-1] and child(one, "pobj") is None
        elif part == ":day":
            hit = is_day(one) and one.dep_ in ("dobj", "npadvmod")
        elif part == "for:day":
            hit = one.lower_ == "for" and any(is_day(two) for two in children(one, "pobj"))
        elif part == "<face>":
            room = (
                one.dep_ == "pobj" and one.head.lower_ in ("in", "at") and one.lemma_.lower() in ways().classes["room"]
            )
            hit = room or one.lower_ in ways().classes["face"]
        elif part.startswith("<"):
            hit = one.lemma_.lower() in ways().classes[part[1:-1]] or one.lower_ in ways().classes[part[1:-1]]
        else:
            hit = part in (one.lower_, one.lemma_.lower())
        if hit:
            return one, here + 1
    return None, at


def _behind(verb: Token, last: Token | None) -> Token | None:
    """The object of the preposition just found, or of the verb."""
    whom = child(last, "pobj") if last is not None and last.pos_ in ("ADP", "SCONJ", "PART") else None
    if whom is not None:
        return whom
    if last is not None and last.dep_ == "dative" and last.pos_ == "ADP":
        return child(last, "pobj")
    own = child(verb, "dative") or child(verb, "dobj", "nsubjpass")
    if own is None and child(verb, "auxpass") is not None and child(verb, "agent") is not None:
        return subject(verb.head)  # "The union expects to be called in BY the minister"
    return own


def _met(whom: Token) -> bool:
    """Whether somebody can be met: no court, no reporters, nothing that is only a place or a day."""
    if whom.lemma_.lower() in ways().not_with["others"] | words().press or is_day(whom):
        return False
    owner = child(whom, "poss")
    if owner is not None and owner.lower_ in ("his", "her", "its", "their") and whom.lemma_.lower() not in _OPPOSITE:
        return False  # "dropped in on his own minister"
    bodies = words().people["counted"] | words().joint_bodies["bodies"] | words().envoys
    pronoun = whom.lower_ in ("him", "her", "them", "us", "me")
    return pronoun or person(whom) or whom.lemma_.lower() in bodies or whom.lemma_.lower() in ways().who["groups"]


def came_for(verb: Token) -> Token | None:
    """ "drove out to the pit to REASON with the union's leaders", "came down to the gate to HEAR them": whom somebody comes to."""
    above = verb.head
    aim = verb.lemma_.lower() in ways().coming["aims"] and verb.dep_ in ("advcl", "xcomp") and "to" in auxiliaries(verb)
    way = above.lemma_ == "be" and any(one.lower_ == "way" for one in governed(above, "on"))
    if not aim or not (above.lemma_.lower() in ways().coming["verbs"] or way) or journey(above):
        return None  # "flew to Lima to see the minister": the visit is told
    if child(verb, "ccomp", "xcomp") is not None or (
        above.lemma_ in ("make", "set", "come", "go") and not _moves(above)
    ):
        return None
    whom = [*children(verb, "dobj"), *governed(verb, "to", "with")]
    return next((one for one in whom if _met(one)), None)


def _moves(verb: Token) -> bool:
    """ "MADE the drive to Lima", "SET out for", "went to the gate": a way to somewhere."""
    trips = any(one.lemma_ in ("drive", "trip", "journey", "way", "crossing") for one in children(verb, "dobj"))
    somewhere = any(one.lower_ in ("to", "into", "over", "across") for one in children(verb, "prep", "prt", "advmod"))
    off = any(one.lower_ in ("out", "off", "in", "down", "up", "over") for one in children(verb, "prt", "advmod"))
    return trips or somewhere or off


def _asks_to_come(verb: Token) -> bool:
    """ "Iran's minister has asked TO COME on Sunday": to those whom the article is about; where to is said by nobody."""
    if verb.lemma_ not in ("come", "visit", "return") or verb.dep_ != "xcomp" or child(verb, "dobj") is not None:
        return False
    asks = (
        verb.head.lemma_.lower() in ("ask", "offer", "propose", "request", "apply") and child(verb.head, "dobj") is None
    )
    who = subject(verb)
    goes = who is not None and (titled(who) or who.lemma_.lower() in words().envoys)
    return asks and goes and not list(governed(verb, "to", "in", "for"))


def _barred(verb: Token, near: list[Token]) -> bool:
    """ "was refused access to Myanmar on Monday", "was denied a visa for Lima", "was not let into Estova": a visit that was not to be."""
    if child(verb, "auxpass") is None or not any(two.pos_ == "PROPN" and not is_day(two) for two in near):
        return False
    denies = verb.lemma_.lower() in words().stopping["denying"] | {"turn"}
    papers = any(one.lemma_.lower() in words().stopping["entry"] and one.pos_ == "NOUN" for one in near)
    let = verb.lemma_.lower() in ("let", "allow", "admit", "permit") and negated(verb)
    inside = any(one.lower_ in ("into", "to", "in") for one in near)
    return inside and ((denies and papers) or let)


def unheard(verb: Token) -> bool:
    """ "did not let the union have an appointment", "gave them no hearing": asked for, and refused."""
    near = list(_near(verb))
    none = any(one.lower_ == "no" and one.head.lemma_.lower() in ways().classes["hearing"] for one in near)
    if verb.lemma_.lower() not in ways().classes["giving"] or not (negated(verb) or none):
        return False
    return any(one.lemma_.lower() in ways().classes["hearing"] for one in verb.subtree if one.i > verb.i)


def _who_asked(verb: Token) -> Token | None:
    clause = child(verb, "ccomp")
    return (child(clause, "nsubj") if clause is not None else None) or child(verb, "dative") or child(verb, "dobj")


def barred(verb: Token) -> bool:
    """Whether the verb keeps somebody from another's place."""
    near = list(_near(verb))
    return _pinned(verb, near) and _barred(verb, near)


_OPPOSITE = words().frames["opposite"] | {
    "number",
    "host",
    "guest",
    "rival",
    "visitor",
    "neighbour",
    "neighbor",
    "foe",
    "enemy",
}


def _linked(verb: Token, near: list[Token]) -> bool:
    """ "were linked by video for two hours": several, each in their own room."""
    if verb.lemma_.lower() not in ways().linked or not several(
        child(verb, "nsubjpass") or (child(verb, "nsubj") if verb.lemma_ == "join" else None)
    ):
        return False
    if any(one.lemma_.lower() in words().nouns for one in near if one.pos_ == "NOUN"):
        return False
    by = [one for one in near if one.lower_ in ("by", "via", "through", "over")]
    return any(two.lemma_.lower() in ways().classes["phone"] | {"satellite"} for one in by for two in one.subtree)


def _long_with(verb: Token, near: list[Token]) -> Token | None:
    """ "went through the list WITH THE FRONT'S GENERAL for three hours", "was with the mayor until eleven": a length makes a talk of it."""
    lemma = verb.lemma_.lower()
    if lemma in ways().not_with["verbs"] or verb.tag_ not in ("VBD", "VBN") or subject(verb) is None:
        return None
    if lookup(verb) is not None:
        return None  # "asked for an hour with the minister"
    long = any(
        one.lower_ in ("for", "until", "till", "into", "past")
        and any(
            two.lemma_.lower() in ways().times["hours"]
            or (one.lower_ != "for" and two.i == one.i + 1 and two.lower_ in ways().times["clock"])
            for two in one.subtree
        )
        for one in near
        if one.dep_ in ("prep", "mark")
    )
    whom = [two for one in near if one.lower_ == "with" for two in children(one, "pobj")]
    return next((one for one in whom if long and _met(one)), None)


def _together(verb: Token, near: list[Token]) -> bool:
    """ "inspected the gates TOGETHER on Thursday": titled people of more than one side; who only stands together does not meet."""
    who = subject(verb)
    if verb.lemma_.lower() not in ways().together or who is None or not several(who) or verb.tag_ == "VBG":
        return False
    if modal(verb) == "would":
        return False  # "said that their engineers would inspect it together": of what was agreed
    return any(one.lower_ in ("together", "jointly") and one.head.i == verb.i for one in near) and person(who)


def names_the_other(verb: Token) -> bool:
    """Whether the way says whom the subject meets ("dropped in on THE PREMIER"), so that nobody else of the sentence does."""
    found = way_of(verb)
    return found is None or found[1] is not None


def both_meant(verb: Token) -> bool:
    """ "their prime ministers", "the two", "the delegations": said of both sides of the article, where none is named."""
    who = subject(verb)
    if who is None or not several(who):
        return False
    return any(one.lower_ in ("their", "both", "two") for one in who.subtree) or who.lower_ in ("they", "both")
