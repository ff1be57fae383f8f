"""Whose deed a verb tells, also where the parse hides its subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, subject

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_BRINGING = frozenset(
    {"lead", "prompt", "force", "push", "drive", "cause", "move", "provoke", "compel", "oblige", "spur"}
)
_WANTING = frozenset({"want", "wish", "need", "like", "prefer"})


def doer(verb: Token) -> Token | None:
    """The subject of the verb; of a cleft the one it is about ("it is Lima which asks"); else the name right before the verb."""
    if (made := _made_to(verb)) is not None:
        return made
    if left_hanging(verb) is not None:
        return list(children(verb, "nsubj"))[1]
    if (above := side_by_side(verb) or _in_passing(verb)) is not None:
        return doer(above)
    who = _ahead_of_the_teller(verb) or _past_a_relative(verb) or subject(verb)
    if who is not None and who.tag_ in ("WDT", "WP") and verb.head.lemma_ == "be":
        return child(verb.head, "attr") or who
    if who is None:
        helping = child(verb, "auxpass", "aux")
        return (child(helping, "nsubj") if helping is not None else None) or _misread(verb)
    return who


def left_hanging(verb: Token) -> Token | None:
    """ "Lima wants a toll, a DEMAND Quito rejected": the parse makes the noun a second subject of what is said of it."""
    subjects = list(children(verb, "nsubj"))
    if len(subjects) != 2 or subjects[0].pos_ != "NOUN":
        return None
    return subjects[0] if subjects[1].left_edge.i == subjects[0].i + 1 else None


def _made_to(verb: Token) -> Token | None:
    """ "The raid led LIMA TO RECALL its envoy": the parse takes what somebody was brought to do for a purpose."""
    above = verb.head
    infinitive = verb.dep_ == "advcl" and any(one.lower_ == "to" for one in children(verb, "aux"))
    return child(above, "dobj") if infinitive and above.lemma_ in _BRINGING and child(verb, "nsubj") is None else None


def _ahead_of_the_teller(verb: Token) -> Token | None:
    """ "THE ARMY, a general told a paper, would withdraw": the parse gives both subjects to the telling."""
    telling = verb.head
    if verb.dep_ != "ccomp" or child(verb, "nsubj", "nsubjpass", "expl") is not None or not _finite(verb):
        return None
    subjects = list(children(telling, "nsubj", "nsubjpass"))
    inserted = len(subjects) == 2 and subjects[0].i < subjects[1].i < telling.i < verb.i
    return subjects[0] if inserted else None


def _past_a_relative(verb: Token) -> Token | None:
    """ "THE GUILD, whose members hold the road, seeks a bonus": the parse leaves the guild without a verb."""
    relative = verb.head
    alone = relative.dep_ == "relcl" and relative.head.dep_ == "ROOT" and relative.head.pos_ in ("NOUN", "PROPN")
    own = child(verb, "nsubj", "nsubjpass", "expl")
    return relative.head if verb.dep_ == "conj" and alone and own is None and _finite(verb) else None


def side_by_side(verb: Token) -> Token | None:
    """The main verb that a finite verb stands beside though the parse hangs it on an infinitive, or None: in "urged Oslo to pay and
    OFFERED maps", "wants Oslo to pay and IS OFFERING maps" who urges offers.
    """
    below = verb.head
    if verb.dep_ != "conj" or child(verb, "nsubj", "nsubjpass") is not None or not _finite(verb) or _finite(below):
        return None
    while below.dep_ in ("conj", "xcomp", "ccomp") and below.head != below and not _finite(below):
        below = below.head
    return below if _finite(below) and below.pos_ == "VERB" else None


def _in_passing(verb: Token) -> Token | None:
    """ "demanded that Oslo stop, THREATENING to leave": behind a comma it is the main verb's."""
    if verb.tag_ != "VBG" or verb.dep_ != "advcl" or verb.i == 0 or verb.nbor(-1).text != ",":
        return None
    below = verb.head
    return below.head if below.dep_ == "ccomp" and _mandative(below) else None


def _mandative(clause: Token) -> bool:
    """ "that Oslo STOP", "that the border FOLLOW the river", which the parse takes for a present: what is to be done."""
    if child(clause, "aux") is not None or clause.lower_ != clause.lemma_.lower():
        return False
    who = child(clause, "nsubj", "nsubjpass")
    one = who is not None and who.tag_ in ("NN", "NNP") and not any(children(who, "conj"))
    return clause.tag_ == "VB" or (one and any(mark.lower_ == "that" for mark in children(clause, "mark")))


def _finite(verb: Token) -> bool:
    if (
        verb.tag_ == "VBD"
        and verb.dep_ == "ccomp"
        and verb.head.lemma_ in _WANTING
        and child(verb, "mark", "aux") is None
    ):
        return False  # "wants the fee DOUBLED": the parse takes the participle for a past
    if verb.dep_ == "ccomp" and _mandative(verb):
        return False
    if verb.tag_ in ("VBZ", "VBP", "VBD"):
        return True
    return any(one.tag_ in ("VBZ", "VBP", "VBD", "MD") for one in children(verb, "aux", "auxpass"))


def _misread(verb: Token) -> Token | None:
    """ "Lima demands" at the start of a sentence is sometimes parsed as a noun with a name before it."""
    names = [one for one in children(verb, "amod", "compound", "nmod", "npadvmod", "dep") if one.i < verb.i]
    return names[-1] if names and names[-1].text[0].isupper() else None


def passive_without_agent(token: Token) -> bool:
    """ "is OBLIGED to pay", "will be HELD responsible": nobody is told to do it to them."""
    return child(token, "auxpass") is not None and child(token, "agent") is None


def visiting(who: Token) -> list[Token]:
    """ "Visiting PRESIDENT ROJAS and President Ferrer agreed": the parse hangs the guest on the visiting, and that on the host."""
    return [
        two
        for one in children(who, "compound", "amod", "nmod")
        if one.lower_ == "visiting"
        for two in children(one, "dobj")
    ]
