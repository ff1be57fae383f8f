"""Sources: whose words a verb, noun or preposition hands on, as a stretch of text and as the noun that says who."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children
from summitry.reading.statements.beside import beside
from summitry.reading.statements.clauses import above_number
from summitry.reading.statements.cue import Cue, Source
from summitry.reading.statements.nouns import noun_phrase, possessor
from summitry.reading.statements.words import frames, lemma, table
from summitry.reading.who.roles import role_of

if TYPE_CHECKING:
    from summitry.reading.tree import Doc, Token

_RELATIVE = frozenset({"WDT", "WP", "WP$"})
_HIGHEST = 6  # steps up the tree in search of a subject
_LONGEST = 40  # tokens of a source with its appositions
_IN_DOCUMENTS = frozenset({"in", "through", "with", "by", "via", "on", "at", "during"})
_DASHES = frozenset({"-", "--", "—", "–", "―"})
_EMPTY = frozenset({"it", "there", "what", "this", "that"})


def of_verb(verb: Token, quoted: AbstractSet[int] = frozenset()) -> Source | None:
    """The source of a verb of saying or thinking: its subject or passive agent, else that of the verb which controls it.

    Tokens in ``quoted`` stand inside quotation marks and are nobody's name here. None where nobody is named ("it was
    reported that") and for passives without an agent.
    """
    agent = child(verb, "agent")
    if agent is not None and (verb.tag_ == "VBN" or child(verb, "nsubj") is None):  # "said by telephone"
        who = child(agent, "pobj")
        return noun_phrase(who) if who is not None else None
    if _passive(verb):
        return _intending(verb)
    own = _own_subject(verb, quoted)
    if own is not None and own.dep_ != "csubj":
        return _subject(own, verb) if own.tag_ != "PRP" or not own.lower_.endswith("s") else None  # "let's say"
    near = beside(verb, quoted)
    # "The men blocking the road said": before a noun that something else governs comes whoever the verb shares.
    if near is not None and (near.head.dep_ != "pobj" or verb.nbor(-1).text == ","):
        return near
    if (
        own is not None
        or child(verb, "expl") is not None
        or (verb.tag_ == "VBN" and verb.dep_ == "advcl" and not _helped(verb))
    ):
        return None
    return _shared(verb, quoted) or near


def _passive(verb: Token) -> bool:
    """Whether grammar makes the subject what is said; "he's called for" looks so and is not."""
    helper = child(verb, "auxpass")
    if helper is not None and helper.lower_ == "'s" and child(verb, "prep", "xcomp", "dobj") is not None:
        return False
    return helper is not None or child(verb, "nsubjpass") is not None


def imperative(verb: Token) -> bool:
    """ "Let's say that": nobody says it."""
    return verb.dep_ == "ccomp" and lemma(verb.head) == "let" and child(verb.head, "nsubj") is None


def _intending(verb: Token) -> Source | None:
    """ "Rossi's plan is meant to": whoever owns what is meant; other passives without an agent name nobody."""
    thing = child(verb, "nsubjpass")
    owner = child(thing, "poss") if thing is not None and lemma(verb) in table("intending")["verbs"] else None
    return possessor(owner) if owner is not None else None


def _helped(verb: Token) -> bool:
    return child(verb, "aux", "auxpass") is not None


def _own_subject(verb: Token, quoted: AbstractSet[int]) -> Token | None:
    """The subject outside of quotations; of two the one after the verb, as in "'...,' said Rossi"."""
    found = [
        one for one in children(verb, "nsubj", "csubj", "nsubjpass") if one.i not in quoted and not _is_dateline(one)
    ]
    return found[-1] if found else None


def _is_dateline(own: Token) -> bool:
    """ "GENEVA, May 3 - In a letter Rossi asked": a city in capitals before a dash asks for nothing."""
    doc = own.doc
    if not own.is_upper or len(own) < 3 or not (own.left_edge.i == 0 or doc[own.left_edge.i - 1].is_space):
        return False
    dash = next((i for i in range(own.i + 1, min(len(doc) - 1, own.i + 8)) if doc[i].text in _DASHES), None)
    return dash is not None and doc[dash + 1].text[:1].isupper() and _after_dateline(own) == own


def _after_dateline(own: Token) -> Token:
    """ "GENEVA, May 3 -- President Rossi said": the parser takes the city for the subject and the speaker for its apposition."""
    doc, first = own.doc, own.left_edge.i
    if not (first == 0 or doc[first - 1].is_space):
        return own
    dash = next((i for i in range(own.i + 1, min(own.right_edge.i, own.i + 8)) if doc[i].text in _DASHES), None)
    if dash is None:
        return own
    behind = (one for one in doc[dash + 1 : own.right_edge.i + 1] if one.dep_ == "appos" and one.head.i < dash)
    return next(behind, own)


def _subject(own: Token, verb: Token) -> Source | None:
    own = _after_dateline(own)
    if own.tag_ in _RELATIVE and verb.dep_ == "relcl":
        return Source(own.i, own.i, verb.head)
    if own.tag_ in _RELATIVE or own.lower_ in _EMPTY:
        return Source(own.i, own.i, own) if own.lower_ == "it" else None
    return short_of(_with_description(noun_phrase(own)), verb)


def _with_description(who: Source) -> Source:
    """ "In a letter, the country's delegate, Ana Rossi, proposed": the description before the name, which the parser hung elsewhere."""
    doc, comma = who.head.doc, who.first - 1
    if who.head.pos_ != "PROPN" or comma < 1 or doc[comma].text != ",":
        return who
    role = doc[comma - 1]
    while role.dep_ in ("pobj", "prep") and role.head.i < role.i:
        role = role.head
    before = role.left_edge.i - 1
    opens = before < 0 or doc[before].is_punct or doc[before].is_space
    if role.pos_ == "NOUN" and role.dep_ in ("appos", "conj") and opens and role_of(role.lower_):
        return Source(role.left_edge.i, who.last, who.head)
    return who


def short_of(who: Source, verb: Token) -> Source:
    """A source ends before its own verb, whatever the parser hung on it."""
    if not who.head.i < verb.i <= who.last:
        return who
    last = verb.i - 1
    while last > who.head.i and (verb.doc[last].dep_ in ("aux", "advmod", "neg") or verb.doc[last].is_punct):
        last -= 1
    return Source(who.first, last, who.head)


def _shared(verb: Token, quoted: AbstractSet[int]) -> Source | None:
    """The source that a verb without a subject shares with a verb above it: coordination, control, participles.

    On the way up it passes adjectives, nouns and prepositions ("was able to", "took the lead in calling for").
    """
    below = verb
    for _ in range(_HIGHEST):
        head = below.head
        if head == below:
            return None
        if below.dep_ == "prep":
            who = _through(below, head)
            if who is not None:
                return who
        if below.dep_ in ("acl", "relcl") and not _adverbial(head) and head.pos_ in ("NOUN", "PROPN", "PRON"):
            return _of_noun(head, below, quoted)
        if head.pos_ in ("VERB", "AUX") and not above_number(below):
            found = _of_head(head, below, quoted)
            if found is not None or _has_subject(head):
                return found
        below = head
    return None


def _through(prep: Token, head: Token) -> Source | None:
    """Who a gerund behind a preposition belongs to: "its policy of denying" to the owner, "jailed Rossi for refusing" to Rossi."""
    if child(prep, "pcomp") is None:
        return None
    owner = child(head, "poss") if head.pos_ == "NOUN" else None
    if owner is not None:
        return possessor(owner)
    thing = child(head, "dobj")
    if prep.lower_ == "for" and head.pos_ == "VERB" and thing is not None and thing.pos_ in ("PROPN", "PRON"):
        return noun_phrase(thing)
    return None


def _adverbial(noun: Token) -> bool:
    """ "in effect daring him", "in turn urging": a bare noun after "in" is nobody."""
    return noun.dep_ == "pobj" and noun.head.lower_ == "in" and noun.tag_ == "NN" and noun.i == noun.head.i + 1


def _of_noun(noun: Token, below: Token, quoted: AbstractSet[int]) -> Source | None:
    """ "officials calling for": the noun; "Norland's plan to ask": its owner; "issued a letter calling for": who issued it."""
    owner = child(noun, "poss")
    if owner is not None:
        return possessor(owner)
    if lemma(noun) in table("documents")["words"]:
        issuer = _issuing(noun)
        if issuer is not None:
            return of_verb(issuer, quoted)
    if (
        _infinitive(below)
        and noun.dep_ == "dobj"
        and lemma(noun.head) in table("means")["verbs"]
        and _has_subject(noun.head)
    ):
        return of_verb(noun.head, quoted)
    return noun_phrase(noun, without=below)


def _issuing(document: Token) -> Token | None:
    """The verb by which somebody issues a document ("sent a letter") or speaks in it ("said in a statement")."""
    top = document
    while top.dep_ in ("pobj", "prep", "dobj") and top.head != top:
        if top.dep_ == "dobj":
            if top.head.pos_ != "VERB":
                return None
            return top.head if lemma(top.head) in table("issuing")["verbs"] or lemma(top.head) not in frames() else None
        if top.head.pos_ == "VERB":
            return top.head if top.lower_ in _IN_DOCUMENTS else None
        top = top.head
    return None


def _infinitive(verb: Token) -> bool:
    return any(one.lower_ == "to" for one in children(verb, "aux"))


def _has_subject(verb: Token) -> bool:
    return child(verb, "nsubj", "csubj", "expl", "agent", "nsubjpass") is not None


def _of_head(head: Token, below: Token, quoted: AbstractSet[int]) -> Source | None:
    thing = child(head, "dobj")
    controls = lemma(head) == "promise" or (_infinitive(below) and lemma(head) in table("means")["verbs"])
    if below.dep_ == "xcomp" and thing is not None and thing.i < below.i and not (controls and _has_subject(head)):
        return noun_phrase(thing)
    if not _has_subject(head):
        return beside(head, quoted)
    passive = child(head, "nsubjpass")
    # "was asked to say", "was quoted saying": the grammatical subject is who speaks.
    if passive is not None and child(head, "agent") is None:
        return noun_phrase(passive)
    return of_verb(head, quoted)


def source_between(doc: Doc, text: str, place: int, cue: Cue) -> Source | None:
    """The source as the words between a quotation and the verb after it, where the parse did not find it there.

    None where something else than one noun phrase stands between: another verb, the end of a sentence, too many words.
    """
    last = cue.token.i - 1
    while last >= 0 and (doc[last].dep_ in ("aux", "advmod", "neg") or doc[last].tag_ in ("RB", "MD")):
        last -= 1
    first = last + 1
    while first > 0 and doc[first - 1].idx >= place and last - first < _LONGEST:
        first -= 1
    if first > 0 and doc[first - 1].idx >= place:
        return None
    while first <= last and (doc[first].is_punct or doc[first].is_space):
        first += 1
    while last >= first and doc[last].text in (",", " "):
        last -= 1
    words = doc[first : last + 1]
    if first > last or any(one.tag_ in ("VBD", "VBZ", "VBP", "MD") and one.dep_ != "relcl" for one in words):
        return None
    if words[0].tag_ in ("IN", "CC", "WRB") or any(one.text in (";", "!", "?", ":") for one in words):
        return None
    head = next(
        (one for one in words if one.pos_ in ("PROPN", "NOUN", "PRON") and one.head.i not in range(first, last + 1)),
        None,
    )
    names = [one for one in words if one.pos_ in ("PROPN", "NOUN", "PRON")]
    return Source(first, last, head or names[-1]) if names else None
