"""Who a pronoun in a side's words stands for, where the register has no answer: who tells it, or the subject before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, modal, subject
from summitry.reading.positions.words import words
from summitry.reading.who.roles import role_of

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_OPENING = 3  # words before the subject that opens a sentence


def teller_of(pronoun: Token) -> Token | None:
    """ "The army says IT will leave", "IT would leave, the army said": who tells is who does, where number and order allow it."""
    clause = pronoun.head
    if pronoun.lower_ not in ("it", "he", "she", "they") or pronoun.dep_ != "nsubj":
        return None
    inserted = next((one for one in children(clause, "parataxis") if one.lemma_.lower() in words().saying), None)
    telling = clause.head if clause.dep_ == "ccomp" else inserted
    teller = child(telling, "nsubj") if telling is not None else None
    if teller is None or teller.pos_ == "PRON" or (teller.i > pronoun.i and not _opens(pronoun)):
        return None
    plural = teller.tag_ in ("NNS", "NNPS") or (teller.pos_ == "PROPN" and teller.lower_.endswith("s"))  # "the Houthis"
    office = teller.pos_ == "NOUN" and role_of(teller.lower_) is None  # "Norland's fishing department replied that it"
    fits = pronoun.lower_ == "it" and not plural and (office or teller.lemma_.lower() in words().collectives)
    return teller if fits or (pronoun.lower_ == "they" and plural) else None


def whose_teller(noun: Token) -> Token | None:
    """ "A union leader said HIS PEOPLE would strike", "ITS MEMBERS would refuse to sail, the union said": whose they are tells it."""
    owner, clause = child(noun, "poss"), noun.head
    theirs = (
        owner is not None and owner.lower_ in ("his", "her", "its", "their") and noun.dep_ in ("nsubj", "nsubjpass")
    )
    if not theirs or clause.dep_ != "ccomp" or clause.head.lemma_.lower() not in words().saying | words().telling:
        return None
    teller = child(clause.head, "nsubj")
    unnamed = teller is not None and teller.pos_ == "NOUN" and child(teller, "appos") is None
    return teller if unnamed else None


def _opens(pronoun: Token) -> bool:
    """ "IT would leave, the army said", in the modal of what is told."""
    return pronoun.is_sent_start is True and modal(pronoun.head) in ("will", "would")


def subject_before(pronoun: Token) -> Token | None:
    """ "Velm demands the dam. IT has offered a pause": where nobody is told, the subject of the sentence before in its paragraph."""
    verb, doc, start = pronoun.head, pronoun.doc, pronoun.sent.start
    main = pronoun.lower_ in ("it", "they") and pronoun.dep_ == "nsubj" and verb.dep_ == "ROOT"
    if not main or start == 0 or doc[start - 1].is_space or pronoun.i > start + _OPENING:
        return None
    said = doc[start - 1].sent.root
    who = subject(said)
    takes_a_stand = said.lemma_.lower() in words().verbs.keys() | words().wanting | words().saying | words().telling
    if who is None or who.pos_ not in ("NOUN", "PROPN") or not takes_a_stand:
        return None
    plural = who.tag_ in ("NNS", "NNPS")
    return who if plural == (pronoun.lower_ == "they") else None
