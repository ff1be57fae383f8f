"""Contents that are clauses: after the verb ("said that ..."), before it or around it ("..., he said, ...")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children
from summitry.reading.statements.cue import Range
from summitry.reading.statements.words import frames, lemma, table

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_QUESTION = frozenset({"WRB", "WP", "WDT", "WP$"})
_HEADLINE = 25  # words of a headline at most
_WHEN = frozenset({"when", "because", "if", "since", "until", "before", "after", "once"})


def clause_after(verb: Token) -> list[Range] | None:
    """ "said that they left", "asked whether", and "said on Monday in a statement that", which the parser hangs on the noun."""
    for clause in children(verb, "ccomp", "advcl", "acl"):
        if clause.i <= verb.i or clause.left_edge.text in ("(", "["):
            continue
        if finite(clause) and (clause.dep_ == "ccomp" or _that(clause)):
            return _after(verb, clause)
    for one in children(verb, "prep", "dobj", "dative", "npadvmod"):
        if one.i > verb.i and (one.dep_ == "prep" or lemma(verb) in table("addressed")["verbs"]):
            hung = _hung_on(one)
            if hung is not None:
                return _after(verb, hung)
    return None


def _hung_on(phrase: Token) -> Token | None:
    """The that-clause which the parser hung on the last noun of a phrase beside the verb."""
    for noun in (phrase, child(phrase, "pobj")):
        for clause in children(noun, "acl", "ccomp", "relcl") if noun is not None else ():
            if (
                clause.i > phrase.i
                and _that(clause)
                and finite(clause)
                and clause.left_edge.lower_ in ("that", "whether")
            ):
                return clause
    inner = child(phrase, "pobj")
    below = child(inner, "prep") if inner is not None else None
    return _hung_on(below) if below is not None else None


def _after(verb: Token, clause: Token) -> list[Range]:
    """The clause from behind the verb to where somebody else begins to speak."""
    first = _past_day(clause, max(clause.left_edge.i, verb.i + 1))
    ranges = [(first, _ending(verb, clause, first))]
    raised = [one for one in children(clause, "nsubj", "nsubjpass", "dobj", "attr") if one.i < verb.i]
    if raised:
        # "which, officials say, ...": what the relative pronoun stands for is part of what is said.
        ranges.insert(0, (raised[0].left_edge.i, raised[0].right_edge.i))
    return ranges


def _past_day(clause: Token, first: int) -> int:
    """ "said on Monday it would leave": the day right behind the verb is that of saying, though the parser hung it on the clause."""
    doc, own = clause.doc, child(clause, "nsubj", "nsubjpass", "expl")
    if own is None or own.left_edge.i <= first:
        return first
    for one in clause.lefts:
        if one.left_edge.i == first and one.right_edge.i + 1 == own.left_edge.i and one.dep_ in ("prep", "npadvmod"):
            day = child(one, "pobj") or one
            return own.left_edge.i if doc[day.i].lower_ in table("days")["words"] else first
    return first


def _ending(verb: Token, clause: Token, first: int) -> int:
    """The clause's last token: before a semicolon, before "and others said that", and with "but would return"."""
    last = clause.right_edge.i
    for one in clause.subtree:
        if not first < one.i <= last:
            continue
        if one.text == ";" and one.head.pos_ in ("VERB", "AUX"):
            last = min(last, one.i - 1)
        elif (_contrasts(one) and _speaks_too(one)) or above_number(one):
            last = min(last, _opening(one) - 1)
        elif _aside_of_headline(one):
            last = min(last, one.i - 1)
        elif _called_by_others(one):
            last = min(last, one.head.left_edge.i - 2)
    if last == clause.right_edge.i:
        for one in children(verb, "conj"):
            if one.left_edge.i > last and _belongs_to_content(verb, one):
                last = one.right_edge.i
    return last


def before_others(clause: Token, first: int) -> int:
    """The clause's last token before a relative clause that hands on what others say: ", where experts say that"."""
    last: int = clause.right_edge.i
    for one in clause.subtree:
        if first < one.i <= last and one.dep_ == "relcl" and _speaks_too(one):
            last = min(last, _opening(one) - 1)
    return max(last, clause.i)


def above_number(verb: Token) -> bool:
    """ "believes the ships are late and fears that", "said it would stay and accused": by number or tense the second verb is the
    speaker's.
    """
    if verb.dep_ != "conj" or child(verb, "nsubj", "nsubjpass", "expl", "aux") is not None:
        return False
    modal = verb.head.tag_ == "VB" and any(one.tag_ == "MD" for one in children(verb.head, "aux"))
    return (verb.tag_ == "VBZ" and verb.head.tag_ == "VBP") or (verb.tag_ in ("VBZ", "VBD") and modal)


def _aside_of_headline(word: Token) -> bool:
    """ "Army denies it fired as talks near collapse": in a headline what goes on meanwhile is the newspaper's."""
    if word.lower_ != "as" or word.tag_ != "IN" or word.sent.start != 0:
        return False
    words = [one for one in word.sent if not one.is_space]
    return not words[-1].is_punct and len(words) < _HEADLINE


def _called_by_others(verb: Token) -> bool:
    """ ", a step that envoys described as a trap": an apposition with what somebody else calls it."""
    noun, own = verb.head, child(verb, "nsubj")
    if verb.dep_ != "relcl" or noun.dep_ != "appos" or noun.left_edge.nbor(-1).text != ",":
        return False
    return frames().get(lemma(verb), {}).get("small") == "speech" and own is not None and own.pos_ in ("NOUN", "PROPN")


def _contrasts(verb: Token) -> bool:
    """Coordinate, or subordinate by a word that says neither when nor why: "when he said that" goes on with the content."""
    if verb.dep_ == "advcl":
        return not any(one.lower_ in _WHEN for one in children(verb, "advmod", "mark"))
    return verb.dep_ == "conj"


def _speaks_too(verb: Token) -> bool:
    """A coordinate or contrasted clause with a source and a content of its own: ", and others warned that"."""
    own = child(verb, "nsubj")
    says = frames().get(lemma(verb), {}).get("clause") == "speech"
    return says and own is not None and own.i < verb.i and any(finite(one) for one in children(verb, "ccomp"))


def _opening(verb: Token) -> int:
    """The first token of a clause with its conjunction: the "and", "but", "though" before it."""
    first: int = verb.left_edge.i
    while first - 1 > 0 and verb.doc[first - 1].dep_ in ("cc", "punct"):
        first -= 1
    return first


def _belongs_to_content(verb: Token, other: Token) -> bool:
    """ "said they were wary, but could not leave": without a subject, and with a modal that the verb of saying lacks."""
    modal = any(one.tag_ == "MD" for one in children(other, "aux"))
    own = child(other, "nsubj", "nsubjpass", "expl") is not None
    return modal and not own and not any(one.tag_ == "MD" for one in children(verb, "aux"))


def _that(clause: Token) -> bool:
    return any(one.lower_ in ("that", "whether") for one in children(clause, "mark"))


def finite(clause: Token) -> bool:
    """A clause with a subject or a finite verb of its own; "saw him leave" is none."""
    if clause.tag_ in _FINITE or any(one.tag_ in _FINITE for one in children(clause, "aux", "auxpass", "cop")):
        return True
    if any(one.tag_ in _QUESTION for one in clause.children):
        return True
    infinitive = any(one.lower_ == "to" for one in children(clause, "aux"))
    return not infinitive and clause.tag_ != "VBG" and child(clause, "nsubj", "nsubjpass", "expl") is not None


def clause_before(verb: Token) -> list[Range] | None:
    """ "The talks failed, he said"; "The talks, he said, have failed"."""
    who = child(verb, "nsubj")
    spliced = _before_comma(verb, who)
    if spliced is not None:
        return [spliced]
    before = next((one for one in children(verb, "ccomp", "parataxis") if one.i < verb.i), None)
    if before is not None:
        return _split(verb, who, verb.sent.start, max(before.right_edge.i, before.i))
    if verb.dep_ in ("parataxis", "ccomp", "advcl") and who is not None and _intrudes(verb, who):
        return _split(verb, who, verb.sent.start, verb.head.right_edge.i)
    return None


def _before_comma(verb: Token, who: Token | None) -> Range | None:
    """ "The port will stay shut, its chief told the council", where the parser took the two for coordinate clauses, and "..., the
    Harbour Trust, which owns it, announced", where it took the speaker for an apposition.
    """
    doc, speaker = verb.doc, who
    if verb.dep_ == "acl" and verb.tag_ == "VBN" and verb.head.dep_ == "appos" and doc[verb.i - 1].text == ",":
        speaker = verb.head
    elif verb.dep_ != "conj" or any(verb.head.i < one.i < verb.i for one in children(verb.head, "cc")):
        return None
    if speaker is None or not verb.sent.start < speaker.left_edge.i - 1 < speaker.i < verb.i:
        return None
    comma = speaker.left_edge.i - 1
    return (verb.sent.start, comma - 1) if doc[comma].text == "," and has_finite_verb(verb.sent.root) else None


def _intrudes(verb: Token, who: Token) -> bool:
    """Whether subject and verb stand between commas or at the end, hung on what they attribute: ", he said,", "as he put it"."""
    marks = {one.lower_ for one in children(verb, "mark", "advmod")}
    if "as" in marks:
        return True
    if verb.dep_ == "advcl" or marks & {"that", "if", "whether"} or verb.head.pos_ not in ("VERB", "AUX", "NOUN"):
        return False
    begins = min(who.left_edge.i, verb.i)
    return begins > verb.sent.start and verb.doc[begins - 1].text in (",", "-", "—", "–", "--", '"', "''")


def _split(verb: Token, who: Token | None, start: int, end: int) -> list[Range] | None:
    """What stands before and after the words of attribution."""
    doc = verb.doc
    inside = [one for one in (who, *children(verb, "aux", "advmod", "mark", "neg")) if one is not None]
    first = min([verb.i, *(one.left_edge.i for one in inside if one.left_edge.i >= start)])
    if who is not None and who.i < verb.i:
        first = min(first, who.left_edge.i)
    last = max(
        [
            verb.i,
            *(one.right_edge.i for one in verb.children if one.dep_ not in ("ccomp", "parataxis", "advcl", "punct")),
        ]
    )
    ranges = []
    if first - 1 >= start and any(doc[i].is_alpha for i in range(start, first)):
        ranges.append((start, first - 1))
    if end > last and any(doc[i].is_alpha for i in range(last + 1, end + 1)):
        ranges.append((last + 1, end))
    return ranges or None


def has_finite_verb(clause: Token) -> bool:
    """Whether the clause's own verb is finite."""
    return clause.tag_ in _FINITE or any(one.tag_ in _FINITE for one in children(clause, "aux", "auxpass", "cop"))
