"""Whom "he", "her", "it", "their" stand for: by gender, number and kind, by who is present, by where the clause puts them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.who.discourse import (
    FADES,
    MARKS,
    Discourse,
    Ids,
    Seen,
    best,
    ids_of,
    subject_of,
    verb_above,
    weight_of,
)
from summitry.reading.who.lexicon import Gender, human, nouns, singular
from summitry.reading.who.world import world

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_GENDERS: dict[str, Gender] = {
    **dict.fromkeys(("he", "him", "his", "himself"), "m"),
    **dict.fromkeys(("she", "her", "hers", "herself"), "f"),
}
OF_ONE = frozenset(_GENDERS)
"""Words that stand for one man or woman."""
_IT = frozenset({"it", "its", "itself"})
_THEY = frozenset({"they", "them", "their", "theirs", "themselves"})
_CLAUSE_ABOVE = 1.6  # "Rossi said he": the subject of the clause above is who is meant
_KNOWN_GENDER = 1.2
_ONE_BODY = 0.8  # "they" of one body, against several
_THING = 0.8  # a thing that was spoken of, against an actor


def pronoun(token: Token, told: Discourse, own: dict[int, str]) -> Ids | None:
    """The ids it stands for; None where it is no pronoun of the third person, or where nobody can tell.

    ``own``: tokens inside what is said of somebody ("Rossi, his counterpart") with that person, whom they cannot mean.
    """
    low = token.lower_
    if low in _GENDERS:
        return _he(token, told, _GENDERS[low], own.get(token.i))
    if low != "another" and token.pos_ not in ("PRON", "DET") and token.tag_ not in ("PRP", "PRP$"):
        return None
    if low == "each" or (low == "another" and token.i and token.nbor(-1).lower_ == "one"):
        return _each(token, told)
    if low in _IT and token.dep_ != "expl":
        return _it(token, told, own.get(token.i))
    return _they(token, told, own.get(token.i)) if low in _THEY else None


def _he(token: Token, told: Discourse, gender: Gender, not_this: str | None) -> Ids | None:
    barred = {not_this, *_barred(token, told)}
    theirs = _of_the_other_side(token, told)

    def fits(one: Seen) -> bool:
        if one.person is None or one.ids[0] in barred or one.person.party in theirs:
            return False
        return one.person.gender in (None, gender)

    present = told.presence(token.i, fits)
    for ids in present:
        present[ids] *= _KNOWN_GENDER if told.people[ids[0]].gender == gender else 1.0
    _favour(token, told, present)
    chosen = best(present)
    if chosen is not None and told.people[chosen[0]].gender is None:
        told.people[chosen[0]].gender = gender
    return chosen


def _of_the_other_side(token: Token, told: Discourse) -> set[str]:
    """ "HE also met his SUDANESE COUNTERPART": whose counterpart is Sudanese is no Sudanese himself."""
    verb = verb_above(token)
    if verb is None or token.dep_ not in ("nsubj", "nsubjpass"):
        return set()
    theirs = [one.head for one in verb.subtree if one.tag_ == "PRP$" and one.head.lower_ in nouns("opposite")]
    behind = [one for one in theirs if one.i > token.i]
    of_what = (world().words.get(one.text) for noun in behind for one in noun.lefts)
    sides = {word.party for word in of_what if word is not None and word.form == "demonym"}
    for noun in behind:  # "his counterpart, Mustafa Ismail": read further down, but named by now
        start, end = noun.idx, noun.right_edge.idx
        people = (one for one in told.people.values() if any(start <= two.start <= end for two in one.mentions))
        sides |= {one.party for one in people if one.party is not None}
    return sides


def _it(token: Token, told: Discourse, not_this: str | None) -> Ids | None:
    barred = {not_this, *_barred(token, told)}
    present = told.presence(
        token.i,
        lambda one: not one.people and one.plural is not True and len(one.ids) == 1 and one.ids[0] not in barred,
    )
    _favour(token, told, present)
    if not _wills(token):
        _things(token, told, present)
    chosen = best(present)
    return chosen if chosen is None or chosen[0] else None


def _they(token: Token, told: Discourse, not_this: str | None) -> Ids | None:
    barred = _barred(token, told) | ({not_this} if not_this else set())
    present = told.presence(
        token.i, lambda one: one.plural is not False and not one.place and not set(one.ids) & barred
    )
    for ids in present:
        present[ids] *= _ONE_BODY if len(ids) == 1 else 1.0
    _favour(token, told, present)
    _things(token, told, present, plural=True)
    chosen = best(present)
    return chosen if chosen is None or chosen[0] else None


def _each(token: Token, told: Discourse) -> Ids | None:
    """ "Ostrova and Velm blamed each other", "how much each may catch": the subject of the verb, where it stands for several, else
    those last named side by side in the sentence; not "each minister", "each of the ministers"."""
    after = token.nbor().lower_ if token.i + 1 < len(token.doc) else ""
    if (token.lower_ == "each" and after != "other" and token.dep_ == "det") or after == "of":
        return None
    verb = verb_above(token)
    for _ in range(3):
        subject = subject_of(verb) if verb is not None else None
        if subject is not None and subject.i < token.i:
            ids = told.rows.get(subject.i, ()) or ids_of(subject, told)
            return ids if len(ids) > 1 else None
        verb = verb_above(verb) if verb is not None else None
    here = told.sentence(token.i)
    return next((one.ids for one in told.recent(token.i, 0) if one.sentence == here and len(one.ids) > 1), None)


def _wills(token: Token) -> bool:
    """ "It said", "its envoy": only an actor does or has that."""
    if token.dep_ in ("nsubj", "nsubjpass"):
        return token.head.lemma_.lower() in nouns("acts")
    noun = token.head.lower_
    return token.tag_ == "PRP$" and (noun in nouns("organs") or noun in human() or singular(noun) in human())


def _things(token: Token, told: Discourse, present: dict[Ids, float], plural: bool = False) -> None:
    """Common nouns of this sentence and the one before compete: "the draft ... it" is no actor. They stand under no id."""
    tags = ("NNS",) if plural else ("NN",)
    here = told.sentence(token.i)
    strongest = 0.0
    for i in range(token.i - 1, max(-1, token.i - 60), -1):
        noun = told.doc[i]
        back = here - told.sentence(i)
        if back > 1:
            break
        if (
            noun.tag_ in tags
            and noun.i not in told.at
            and noun.dep_ in ("nsubj", "nsubjpass", "dobj", "pobj")
            and noun.ent_type_ == ""
        ):
            person = noun.lower_ in human() or singular(noun.lower_) in human()
            if plural or not person:
                strongest = max(strongest, _THING * weight_of(noun) * FADES**back)
    if strongest:
        present[("",)] = strongest


def _barred(token: Token, told: Discourse) -> set[str]:
    """Who cannot be meant: the subject of the same verb, for an object that is no reflexive; who speaks, for a word in the quotation."""
    barred: set[str] = set()
    verb = verb_above(token)
    of_verb = token.dep_ in ("dobj", "dative") or (
        token.dep_ == "pobj" and verb is not None and token.head.head.i == verb.i
    )
    if verb is not None and of_verb and not token.lower_.endswith(("self", "selves")):
        barred |= set(ids_of(subject_of(verb), told))
    barred |= {id for other in token.conjuncts if other.i in told.at for id in told.at[other.i].ids}
    speaker = _speaker(token, told)
    return barred | (set(speaker) if token.lower_ in _GENDERS else set())


def _speaker(token: Token, told: Discourse) -> Ids:
    """Who says the quotation in which the token stands, in the same sentence; empty outside of quotation marks."""
    sentence = token.sent
    marks = [
        one.i
        for one in told.doc[max(0, sentence.start - 60) : token.i]
        if one.text in MARKS and told.paragraph(one.i) == told.paragraph(token.i)
    ]
    if len(marks) % 2 == 0:
        return ()
    for one in told.doc[token.i : sentence.end]:
        if one.pos_ == "VERB" and one.lemma_.lower() in ("say", "add", "tell", "write", "ask", "reply", "warn"):
            subject = subject_of(one)
            if subject is not None:
                return ids_of(subject, told)
    return ()


def _favour(token: Token, told: Discourse, present: dict[Ids, float]) -> None:
    """The subject of the clause above, and of a possessive's own clause, is who is meant where it may be meant."""
    verb = verb_above(token)
    first = True
    for _ in range(4):
        if verb is None:
            return
        subject = subject_of(verb)
        inside = subject is not None and (subject.i == token.i or token.i in {one.i for one in subject.subtree})
        if subject is not None and not inside and subject.i < token.i and (not first or token.tag_ == "PRP$"):
            for ids in (told.rows.get(subject.i, ()), ids_of(subject, told)):
                if ids in present:
                    present[ids] *= _CLAUSE_ABOVE
                    return
        first = False
        verb = verb_above(verb)
