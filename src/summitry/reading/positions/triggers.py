"""The words in which a party takes a position: verbs, phrases, adjectives, nouns, modals."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, modal, negated, subject
from summitry.reading.positions.words import words
from summitry.reading.voices import Voices

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

_POSITIVE = frozenset({"offer", "concession", "commitment"})


@dataclass(frozen=True, slots=True)
class Trigger:
    """One position as grammar shows it: the act, the holder's party, and the word whose complement says what."""

    act: str
    holder: str
    token: Token
    head: Token


def find_triggers(sentence: Span, voices: Voices) -> Iterator[Trigger]:
    """The positions of one sentence, in the order of their words; a trigger governed by another does not count."""
    taken: set[int] = set()
    for token in sentence:
        if token.i in taken:
            continue
        found = _verb(token, voices) or _adjective(token, voices) or _noun(token, voices) or _modal(token, voices)
        if found is not None:
            taken.update(inner.i for inner in _governed(token))
            yield found


def _governed(token: Token) -> Iterator[Token]:
    """Verbs below a trigger that it decides on, with their conjuncts: "refused to accept and sign"."""
    for one in children(token, "xcomp", "ccomp", "pcomp"):
        if one.dep_ == "xcomp" or modal(one) is None:
            yield one
            yield from children(one, "conj")


def phrase_act(token: Token) -> str | None:
    """The act of a verb with its particle or preposition, else of the verb alone; None where it is no trigger."""
    lemma = token.lemma_.lower()
    particle = child(token, "prt", "advmod")
    if particle is not None:
        for one in children(token, "prep"):
            if act := words().phrases.get(f"{lemma} {particle.lower_} {one.lower_}"):
                return act  # "hold out against" is no holding out
    for one in token.children:
        if one.dep_ in ("prt", "prep", "dobj", "acomp", "advmod", "dative"):
            act = words().phrases.get(f"{lemma} {one.lower_}")
            if act:
                return act
    return words().verbs.get(lemma)


def _verb(token: Token, voices: Voices) -> Trigger | None:
    if token.pos_ not in ("VERB", "AUX") or token.dep_ in ("amod", "compound"):
        return None
    act = phrase_act(token) or _accepting(token) or _wanting(token) or _gladly(token)
    if act is None or modal(token) in words().unreal or _hypothetical(token) or _no_comment(token, act):
        return None
    if negated(token):
        if act not in _POSITIVE or (modal(token) is None and act != "concession"):
            return None
        act = "refusal"
    if act == "demand" and _own_refusal(token, voices):
        act = "refusal"
    if act == "demand" and token.lemma_ == "insist" and _plain_claim(token):
        return None
    holder = voices.party(subject(token))
    return Trigger(act, holder, token, token) if holder else None


def _wanting(token: Token) -> str | None:
    """ "wants guarantees", "wants Kiev to pay": a demand. "wants to go": none."""
    if token.lemma_.lower() not in ("want", "ask"):
        return None
    clause = child(token, "ccomp", "xcomp")
    if clause is not None:
        return "demand" if child(clause, "nsubj", "nsubjpass") is not None or child(token, "dobj") is not None else None
    return "demand" if token.lemma_ == "want" and child(token, "dobj") is not None else None


def _accepting(token: Token) -> str | None:
    """ "has accepted such clauses", "agreed to a cap": a concession; an invitation or talks are no substance."""
    lemma = token.lemma_.lower()
    if lemma == "accept":
        thing = child(token, "dobj")
    elif lemma == "agree":
        to = next((one for one in children(token, "prep") if one.lower_ == "to"), None)
        thing = child(to, "pobj") if to is not None else None
    else:
        return None
    if thing is None or thing.pos_ != "NOUN" or thing.lemma_.lower() in words().no_substance:
        return None
    return "concession"


def _plain_claim(token: Token) -> bool:
    """ "insisted it was ready" says how things are; "insisted that it withdraw", "insisted it must" asks for something."""
    clause = child(token, "ccomp")
    return clause is not None and modal(clause) is None and clause.tag_ in ("VBD", "VBZ", "VBP")


def _gladly(token: Token) -> str | None:
    """ "would love to lift them": an offer, mostly one with a "but"."""
    willing = token.lemma_.lower() in ("love", "like") and modal(token) == "would"
    return "offer" if willing and child(token, "xcomp") is not None else None


def _own_refusal(token: Token, voices: Voices) -> bool:
    """ "insisted it would not": the holder's own refusal, in the clause that the verb of demanding governs."""
    clause = child(token, "ccomp")
    if clause is None or not negated(clause) or modal(clause) not in ("will", "would", "can", "could"):
        return False
    return voices.party(subject(clause)) in (None, voices.party(subject(token)))


def _no_comment(token: Token, act: str) -> bool:
    clause = child(token, "xcomp")
    return act == "refusal" and clause is not None and clause.lemma_.lower() in words().comment


def _hypothetical(token: Token) -> bool:
    """Inside an "if" or "whether" clause: what may be."""
    for one in (token, *token.ancestors):
        if any(mark.lower_ in ("if", "whether", "unless") for mark in children(one, "mark")):
            return True
        if one.dep_ in ("ROOT", "ccomp", "relcl"):
            return False
    return False


def _adjective(token: Token, voices: Voices) -> Trigger | None:
    act = words().adjectives.get(token.lower_)
    complements = ("xcomp",) if act == "offer" and token.lower_ != "open" else ("xcomp", "prep", "ccomp")
    if act is None or token.dep_ not in ("acomp", "oprd", "conj") or not any(children(token, *complements)):
        return None
    verb = token.head if token.head.pos_ in ("AUX", "VERB") else token.head.head
    if modal(verb) in words().unreal or _hypothetical(verb):
        return None
    if negated(verb):
        if act not in _POSITIVE:
            return None
        act = "refusal"
    holder = voices.party(subject(verb))
    return Trigger(act, holder, token, token) if holder else None


def _noun(token: Token, voices: Voices) -> Trigger | None:
    if token.pos_ != "NOUN" or token.dep_ == "compound":
        return None
    act = words().nouns.get(token.lemma_.lower())
    if act is None or token.head.lemma_.lower() in words().cancel:
        return None
    holder = _possessor(token, voices) or _light_subject(token, voices)
    return Trigger(act, holder, token, token) if holder else None


def _possessor(token: Token, voices: Voices) -> str | None:
    owner = child(token, "poss", "amod", "compound")
    if owner is not None and (party := voices.party(owner)):
        return party
    for prep in children(token, "prep"):
        if prep.lower_ in ("by", "from") and (party := voices.party(child(prep, "pobj"))):
            return party
    return None


def _light_subject(token: Token, voices: Voices) -> str | None:
    """ "lodged a protest", "the concessions it has made": the subject of the light verb."""
    verb = token.head if token.dep_ == "dobj" else child(token, "relcl")
    if verb is None or verb.lemma_.lower() not in words().light or negated(verb) or modal(verb) in words().unreal:
        return None
    own = child(verb, "nsubj")
    return voices.party(own if token.dep_ != "dobj" and own is not None else subject(verb))


def _modal(token: Token, voices: Voices) -> Trigger | None:
    """A modal inside a party's words: what the other side must do, what the own side will or will not."""
    if token.pos_ not in ("VERB", "AUX"):
        return None
    speaking = voices.speaking_party(token.idx)
    if _hypothetical(token):
        return None
    who = subject(token)
    party = voices.party(who)
    if speaking is None:
        return _told(token, party, voices)
    if _must(token):
        return Trigger("demand", speaking, token, token) if party != speaking else None
    if modal(token) not in ("will", "would", "can", "shall") or token.lemma_.lower() in words().idle:
        return None
    if party is None and modal(token) == "can" and negated(token) and child(token, "nsubjpass") is not None:
        return Trigger("refusal", speaking, token, token)  # "said that the line cannot be moved"
    if party == speaking:
        return Trigger(_own_act(token), speaking, token, token) if modal(token) != "can" or negated(token) else None
    if _only(token) and party is None:
        return Trigger("offer", speaking, token, token)
    return None


def _told(token: Token, party: str | None, voices: Voices) -> Trigger | None:
    """In the article's own words or an unnamed voice's: "Lima will not discuss any figure"; "will drop them in exchange for"."""
    if party is None or modal(token) not in ("will", "would"):
        return None
    if token.lemma_.lower() in words().idle and not (negated(token) and token.lemma_ in ("discuss", "talk")):
        return None
    if child(token, "nsubj") is None:
        return None
    if negated(token):
        return Trigger("refusal", party, token, token)
    if token.lemma_.lower() in words().hostile and _bound(token):
        return Trigger("threat", party, token, token)
    return Trigger("offer", party, token, token) if _bound(token) else None


def _bound(token: Token) -> bool:
    """Whether a condition hangs on the verb: "if", "unless", "once", "in exchange for"."""
    for clause in children(token, "advcl"):
        if any(mark.lower_ in words().conditions for mark in children(clause, "mark", "advmod")):
            return True
    return any(
        prep.lower_ == "in" and any(inner.lower_ in ("return", "exchange") for inner in children(prep, "pobj"))
        for prep in children(token, "prep")
    )


def _must(token: Token) -> bool:
    if negated(token) and modal(token) is None:
        return False
    if modal(token) in words().must:
        return True
    # "has to stop", "needs to stop": the head is the inner verb's governor.
    return token.lemma_.lower() in words().must_verbs and any(
        inner.tag_ == "VB" and any(mark.lower_ == "to" for mark in children(inner, "aux"))
        for inner in children(token, "xcomp")
    )


def _own_act(token: Token) -> str:
    if negated(token):
        return "refusal"
    return "threat" if token.lemma_.lower() in words().hostile else "commitment"


def _only(token: Token) -> bool:
    """ "would only come after": an offer that waits."""
    return any(one.lower_ == "only" for one in token.children) or any(
        any(two.lower_ == "only" for two in one.children) for one in children(token, "prep", "advcl", "advmod")
    )
