"""What a side says of a thing: "the fee is unacceptable", "no fee", "this is blackmail", "lift the fee"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, modal, negated, subject
from summitry.reading.positions.conditions import hanging
from summitry.reading.positions.phrases import phrase_act
from summitry.reading.positions.sides import Sides
from summitry.reading.positions.substance import about_meeting, asked, supposed, unreal
from summitry.reading.positions.tellers import spoken_by
from summitry.reading.positions.trigger import Trigger
from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_CHANCES = frozenset({"possible", "feasible", "practicable", "doable"})
_MATTER = frozenset({"part", "subject", "topic", "object", "item"})


def judgement(token: Token, sides: Sides) -> Trigger | None:
    """The position in what a side calls a thing, or tells the other to do, in so many words; or None."""
    if token.lemma_ == "be":
        return (
            _what_it_is(token, sides)
            or _against(token, sides)
            or _possible_only(token, sides)
            or _judged(token, sides)
            or _called(token, sides)
            or _ours(token, sides)
            or _conditional(token, sides)
        )
    return _comes_first(token, sides) or _imperative(token, sides) or _fragment(token, sides)


def _what_it_is(verb: Token, sides: Sides) -> Trigger | None:
    """ "What Quito wants is a lower fee", "what it cannot accept is a court": the verb of the clause says what the rest is."""
    clause = child(verb, "csubj", "nsubj")
    spoken = clause is not None and (clause.pos_ in ("VERB", "AUX") or child(clause, "nsubj") is not None)
    if clause is None or not spoken or unreal(verb) or negated(verb):
        return None
    if clause.left_edge.lower_ != "what" or child(verb, "attr", "ccomp", "xcomp") is None:
        return None
    wanting = child(clause, "nsubj")
    holder = sides.party(wanting)
    if holder is None and wanting is not None and wanting.pos_ == "PRON":
        holder = sides.speaking(verb.idx)  # "What IT requested was a timetable, Quito said"
    act = phrase_act(clause) or ("demand" if clause.lemma_.lower() in ("want", "need", "expect") else None)
    if clause.lemma_ == "be" and any(one.lower_ == "after" for one in children(clause, "prep")):
        act = "demand"  # "what Quito is after"
    if negated(clause):
        consents = clause.lemma_.lower() in words().consenting | {"countenance", "stomach", "swallow", "brook"}
        act = "refusal" if modal(clause) in ("can", "could", "will", "would") and consents else None
    return Trigger(act, holder, verb, verb) if act and holder else None


def _against(verb: Token, sides: Sides) -> Trigger | None:
    """ "Quito is against a fee"."""
    if (
        negated(verb)
        or unreal(verb)
        or child(verb, "attr") is not None
        or not any(one.lower_ == "against" for one in children(verb, "prep"))
    ):
        return None
    holder = sides.party(child(verb, "nsubj"))
    return Trigger("refusal", holder, verb, verb) if holder else None


def _judged(verb: Token, sides: Sides) -> Trigger | None:
    """ "The fee is unacceptable to Quito", "is not negotiable": whose word it is, or to whom it is so."""
    word = child(verb, "acomp", "attr")
    if word is None or unreal(verb):
        return None
    if (needed := _needed(verb, word, sides)) is not None:
        return needed
    no = word.lower_ in words().judged_no or _too(word, child(verb, "nsubj")) or _final(word, child(verb, "nsubj"))
    if not (no if not negated(verb) else word.lower_ in words().judged_yes):
        return None
    about = child(verb, "nsubj")
    if about is not None and about.lemma_.lower() in words().meetings | (
        words().joint_nouns if word.lower_ in _CHANCES else set()
    ):
        return None  # "a meeting was not possible", "peace is not possible"
    if about is not None and about.lower_ == "it" and (ours := _impossible_for_us(verb, sides)) is not None:
        return ours
    if about is not None and about.pos_ == "PRON" and about.lower_ in ("it", "they", "we", "he", "she"):
        return None
    for prep in (*children(word, "prep"), *children(verb, "prep")):
        if prep.lower_ in ("to", "for") and (party := sides.party(child(prep, "pobj"))):
            return Trigger("refusal", party, verb, verb)
    holder = spoken_by(verb, sides)
    return Trigger("refusal", holder, verb, verb) if holder else None


def _final(word: Token, about: Token | None) -> bool:
    """ "The airline said its offer was FINAL", "the decision is final": there will be no other."""
    put = about is not None and about.lemma_.lower() in ("offer", "bid", "proposal", "decision", "position", "answer")
    return word.lower_ == "final" and put


def _impossible_for_us(verb: Token, sides: Sides) -> Trigger | None:
    """ "It is impossible FOR US TO SIGN it, Quito said", "it is not possible to accept a treaty without a map"; not "to say when"."""
    clause, holder = child(verb, "advcl", "xcomp"), sides.speaking(verb.idx)
    if clause is None or holder is None or not any(one.lower_ == "to" for one in children(clause, "aux")):
        return None
    who = child(clause, "nsubj")
    own = who is None or (sides.party(who) or holder) == holder
    yields = clause.lemma_.lower() in words().agreeing | words().granting | words().yielding | words().dealing
    yields = yields or phrase_act(clause) == "concession"
    meets = about_meeting(clause) and not hanging(clause).marked
    return Trigger("refusal", holder, verb, clause) if own and yields and not meets else None


def _possible_only(verb: Token, sides: Sides) -> Trigger | None:
    """ "A truce is possible ONLY IF Lima pulls back", "peace is not possible AS LONG AS it shells us", in a side's mouth."""
    word, holder = child(verb, "acomp"), spoken_by(verb, sides)
    if word is None or holder is None or word.lower_ not in _CHANCES | {"conceivable", "thinkable", "acceptable"}:
        return None
    waits = hanging(verb)
    if waits.inner is None or waits.inner.pos_ not in ("VERB", "AUX") or asked(verb) or supposed(verb):
        return None
    only = any(one.lower_ == "only" for one in verb.subtree if verb.i < one.i < waits.inner.i or one.head == verb)
    hangs = (
        (waits.marked and (negated(verb) or waits.relation in ("unless", "until")))
        if not only
        else (waits.relation in ("if", "only_after"))
    )
    return Trigger("refusal", holder, verb, verb) if hangs and only != negated(verb) else None


def _too(word: Token, about: Token | None) -> bool:
    """ "is TOO EARLY"; "the demand is TOO HIGH", "the offer was TOO LOW": what was asked for or offered."""
    if not any(one.lower_ == "too" for one in children(word, "advmod")) or about is None:
        return False
    own = any(one.lower_ in ("our", "its", "their", "his") for one in about.lefts)
    put = words().nouns.get(about.lemma_.lower()) in ("demand", "offer") or about.lemma_.lower() in words().dismissed
    return word.lower_ in ("early", "soon") or (put and not own and word.lower_ in words().amiss)


def _needed(verb: Token, word: Token, sides: Sides) -> Trigger | None:
    """ "A monitor is essential, Quito says", "for Quito a share is vital": a demand of whoever says so or cannot do without it."""
    about = child(verb, "nsubj", "csubj")
    vital, must = word.lower_ in words().vital, word.lower_ in words().indispensable
    if about is None or not (vital or must) or negated(verb) or about.pos_ == "PRON":
        return None
    if about.lemma_.lower() in words().meetings | words().joint_nouns | words().shared:
        return None  # "a settlement is essential": so say both
    for prep in (*children(word, "prep"), *children(verb, "prep")):
        if prep.lower_ in ("to", "for") and (party := sides.party(child(prep, "pobj"))):
            return Trigger("demand", party, verb, verb) if party in sides.principals else None
    holder = sides.speaking(verb.idx) if must else None
    return Trigger("demand", holder, verb, verb) if holder else None


def _called(verb: Token, sides: Sides) -> Trigger | None:
    """ "This is blackmail", "the raid was an act of war", in a side's mouth: a complaint."""
    word, about = child(verb, "attr", "acomp") or _in_breach(verb), child(verb, "nsubj")
    speaking = sides.speaking(verb.idx) or _in_whose_eyes(verb, sides)
    if word is None or about is None or speaking is None or negated(verb) or unreal(verb) or modal(verb) is not None:
        return None
    named = words().bad_names | words().bad_too
    bad = any(one.lemma_.lower() in named for one in (word, *_of(word), *children(word, "amod")))
    bad = bad and about.lemma_.lower() not in words().deniable
    own = sides.party(about) == speaking or any(one.lower_ in ("our", "my") for one in about.lefts)
    return Trigger("complaint", speaking, verb, verb) if bad and not own else None


def _in_whose_eyes(verb: Token, sides: Sides) -> str | None:
    """ "FOR QUITO the buoys are a violation"."""
    named = (
        sides.party(child(one, "pobj")) for one in children(verb, "prep") if one.lower_ == "for" and one.i < verb.i
    )
    return next((party for party in named if party in sides.principals), None)


def _ours(verb: Token, sides: Sides) -> Trigger | None:
    """ "The island is ours", "the strait could not be part of a joint zone", in a side's mouth: what it will not give."""
    word, about, speaking = child(verb, "attr", "acomp"), subject(verb), sides.speaking(verb.idx)
    if (
        word is None
        or about is None
        or speaking is None
        or verb.dep_ == "relcl"
        or (unreal(verb) and modal(verb) != "could")
    ):
        return None
    matter = word.lemma_.lower() in _MATTER and negated(verb) and modal(verb) in ("can", "could", "will", "would", None)
    own = word.lower_ == "ours" and not negated(verb) and modal(verb) is None
    meeting = about.lemma_.lower() in words().meetings or about.pos_ == "PRON"
    return Trigger("refusal", speaking, verb, verb) if (matter or own) and not meeting else None


def _conditional(verb: Token, sides: Sides) -> Trigger | None:
    """ "Disarmament is a precondition for a treaty", in a side's mouth: a demand."""
    word, holder = child(verb, "attr"), spoken_by(verb, sides) or _in_whose_eyes(verb, sides)
    if word is None or holder is None or negated(verb) or unreal(verb):
        return None
    named = word.lemma_.lower() in words().demanding and any(
        one.lower_ in ("for", "of") for one in children(word, "prep")
    )
    return Trigger("demand", holder, verb, verb) if named and child(word, "poss") is None else None


def _in_breach(verb: Token) -> Token | None:
    """ "was IN BREACH of the accord"."""
    return next((child(prep, "pobj") for prep in children(verb, "prep") if prep.lower_ == "in"), None)


def _of(noun: Token) -> list[Token]:
    return list(governed(noun, "of"))


def _comes_first(verb: Token, sides: Sides) -> Trigger | None:
    """ "Compensation comes first," the minister said; "the prisoners have to come first": a demand of who says so."""
    thing = child(verb, "nsubj")
    first = any(one.lower_ == "first" for one in children(verb, "advmod"))
    if verb.lemma_ != "come" or not first or thing is None or thing.pos_ != "NOUN" or negated(verb) or unreal(verb):
        return None
    holder = sides.speaking(verb.idx) if child(verb, "prep", "dobj") is None else None
    return Trigger("demand", holder, verb, verb) if holder else None


def _imperative(token: Token, sides: Sides) -> Trigger | None:
    """ "Lift the fee," "Let them lift the fee": a demand in a side's own words."""
    if token.tag_ != "VB" or asked(token) or any(children(token, "nsubj", "aux", "mark", "neg", "nsubjpass", "expl")):
        return None
    if token.dep_ not in ("ROOT", "ccomp", "conj") or token.i == 0 or negated(token):
        return None
    first = next(one for one in token.subtree if not one.is_punct and not one.is_space)
    opens = first == token and (token.nbor(-1).is_quote or _quoted(token, sides))
    if not opens or token.lemma_.lower() in words().idle or child(token, "dobj", "ccomp", "prt") is None:
        return None
    if token.lemma_ == "let":
        inner = child(token, "ccomp")
        if inner is None or any(
            one.lower_ in ("us", "me", "'s", "’s", "there") for one in children(inner, "nsubj", "expl")
        ):
            return None
    holder = sides.speaking(token.idx)
    return Trigger("demand", holder, token, token) if holder else None


def _quoted(token: Token, sides: Sides) -> bool:
    """ "Our demand is simple. LIFT the ban": a sentence of its own inside a quotation."""
    item = sides.voices.statement(token.idx)
    return token.i == token.sent.start and item is not None and item.kind == "direct"


def _fragment(token: Token, sides: Sides) -> Trigger | None:
    """ "No fee", "no accord without a guarantee": a refusal without a verb."""
    if (
        token.pos_ != "NOUN"
        or token.dep_ not in ("ROOT", "ccomp", "dep")
        or token.lemma_.lower() in words().hardly_refused
    ):
        return None
    if not any(one.lower_ == "no" for one in token.lefts) or child(token, "nsubj", "cop") is not None:
        return None
    holder = sides.speaking(token.idx)
    return Trigger("refusal", holder, token, token) if holder else None
