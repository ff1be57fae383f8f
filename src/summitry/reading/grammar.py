"""Grammar that several steps ask for: subjects, negation, modals, clauses and their spans, read off spaCy's parse.

Dependency labels are those of spaCy's English models (ClearNLP): nsubj, nsubjpass, agent, dobj, xcomp, ccomp, advcl ...
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summitry.reading.tree import Span, Token

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "expl"})
_MODALS = {"'ll": "will", "wo": "will", "ca": "can", "'d": "would"}
_NEGATIONS = frozenset({"not", "n't", "never", "no", "neither", "nor", "hardly"})


def children(token: Token, *labels: str) -> Iterator[Token]:
    """The token's children with one of these dependency labels, in order."""
    return iter([child for child in token.children if child.dep_ in labels]) if token.children else iter(())


def child(token: Token, *labels: str) -> Token | None:
    """The first such child, or None."""
    for one in token.children:
        if one.dep_ in labels:
            return one
    return None


def governed(token: Token, *prepositions: str) -> Iterator[Token]:
    """What hangs on these prepositions of the token, in order: of "talks WITH Chad in Rome" Chad, for "with"."""
    preps = (prep for prep in children(token, "prep") if prep.lower_ in prepositions)
    return (one for prep in preps for one in children(prep, "pobj"))


def token_at(offset: int, among: Iterable[Token]) -> Token | None:
    """The token among these that holds the character at this offset of the text; None where it lies in none of them."""
    return next((one for one in among if one.idx <= offset < one.idx + len(one)), None)


def objects(verb: Token) -> list[Token]:
    """What the verb is done to: its direct objects, and what hangs on its prepositions."""
    return [*children(verb, "dobj"), *(one for prep in children(verb, "prep") for one in children(prep, "pobj"))]


# Of whom something is said that he does or did: "accused her of going".
_OF_DOING = frozenset(
    {
        "accuse",
        "suspect",
        "blame",
        "criticise",
        "criticize",
        "condemn",
        "denounce",
        "praise",
        "thank",
        "commend",
        "congratulate",
        "prevent",
        "stop",
        "dissuade",
        "discourage",
        "keep",
        "coax",
        "pressure",
        "push",
        "persuade",
        "charge",
        "fault",
        "attack",
    }
)
# What somebody asks of others, and what who asks does with it.
_OF_OTHERS = frozenset({"invitation"})
_SENDS = frozenset({"send", "extend", "issue", "convey", "make", "renew", "repeat", "withdraw", "offer", "have"})


def subject(verb: Token) -> Token | None:
    """Who does what the verb says: its own subject, else that of the verb which controls or is coordinated with it.

    The agent of a passive comes before its grammatical subject. None where there is none.
    """
    agent = child(verb, "agent")
    if agent is not None and child(verb, "nsubj") is None:  # "spoke BY telephone" has its subject
        return child(agent, "pobj")
    passive = child(verb, "nsubjpass")
    if passive is not None:
        return _antecedent(passive)
    own = child(verb, "nsubj", "csubj")
    if own is not None:
        return _visitor(own) or _antecedent(own)
    return _controller(verb)


def _visitor(clause: Token) -> Token | None:
    """ "Visiting PRESIDENT ROJAS said": the parse takes the visiting for a clause and him for whom one visits."""
    if clause.dep_ != "csubj" or clause.tag_ != "VBG" or clause.lower_ != "visiting":
        return None
    who = child(clause, "dobj")
    return who if who is not None and who.left_edge.i == clause.i + 1 and who.pos_ == "PROPN" else None


def _antecedent(token: Token) -> Token:
    """The noun a relative pronoun stands for, else the token itself."""
    if token.tag_ in ("WDT", "WP") and token.head.dep_ == "relcl":
        return token.head.head
    return token


def _controller(verb: Token) -> Token | None:
    """The subject that a verb without one shares with the verb above: control, coordination, participles."""
    head = verb.head
    if verb == head:
        return None
    if verb.dep_ == "xcomp":
        if head.pos_ == "ADJ" and head.head.pos_ in ("VERB", "AUX"):
            return subject(head.head)  # "Egypt is due to hold talks"
        # "urged Iran to stop": the object acts; "agreed to stop": the subject does.
        return child(head, "dobj") or subject(head)
    if verb.dep_ == "conj" and head.dep_ == "pcomp" and head.tag_ == "VBG" and verb.tag_ in ("VBD", "VBZ", "VBP"):
        return subject(head.head.head)  # "accused Peru of stalling and CALLED on it to pay"
    if verb.dep_ in ("conj", "advcl", "pcomp") and head.pos_ in ("VERB", "AUX"):
        bearer = child(head, "nsubjpass") if verb.dep_ == "conj" and verb.tag_ != "VBN" else None
        # "HE was received by the king and HAD lunch with the premier": not the king
        return _antecedent(bearer) if bearer is not None else subject(head)
    if verb.dep_ == "pcomp" and head.dep_ == "prep":
        above = head.head
        if above.lemma_.lower() in _OF_DOING and (whom := child(above, "dobj")) is not None:
            return whom  # "accused CHILE of holding talks", "thanked Oman for hosting them"
        return subject(above) if above.pos_ in ("VERB", "AUX") else None
    if verb.dep_ in ("acl", "relcl") and any(one.lower_ == "to" for one in children(verb, "aux")):
        return _planner(head)
    if verb.dep_ in ("relcl", "acl"):
        return head
    if verb.dep_ == "ccomp" and head.pos_ in ("VERB", "AUX"):
        return child(head, "dobj")
    return None


def _planner(noun: Token) -> Token:
    """Who acts in "X's plan to go", "the move by X to go", "made a promise to go": who owns it, or who has it.

    A name at the start of a sentence is sometimes parsed as a verb ("Rossi plans to go"): then it is that name. What somebody else is
    asked to do ("X's invitation to Y to come", "an invitation from X to come, which Y accepted") does who is asked.
    """
    if noun.lemma_.lower() in _OF_OTHERS:
        return _asked(noun)
    owner = child(noun, "poss")
    by = next((one for one in children(noun, "prep") if one.lower_ == "by"), None)
    maker = owner or (child(by, "pobj") if by is not None else None)
    if maker is not None:
        return maker
    head = noun.head
    if noun.dep_ == "attr" and head.lemma_ in ("be", "become") and ranked(noun):
        return subject(head) or noun  # "Rossi will be THE FIRST LEADER to visit Lima"
    if noun.dep_ == "dobj" and head.pos_ in ("VERB", "AUX"):
        return subject(head) or (head if head.text[:1].isupper() else noun)
    if noun.dep_ == "dobj" and head.text[:1].isupper():
        return head
    return noun


def ranked(noun: Token) -> bool:
    """ "the FIRST leader", "the LATEST minister", "the HIGHEST-ranking official": one of a row of those who do so."""
    return any(one.lower_ in _RANKS or one.tag_ == "JJS" or one.lower_.startswith("high") for one in noun.lefts)


_RANKS = frozenset({"first", "second", "third", "last", "latest", "only"})


def _asked(noun: Token) -> Token:
    """Of whom an invitation or a request asks something: "to Y", "for Y", "sent Y a request", else who has got it ("Y accepted")."""
    whom = next((child(one, "pobj") for one in children(noun, "prep") if one.lower_ in ("to", "for")), None)
    verb = noun.head if noun.dep_ == "dobj" and noun.head.pos_ in ("VERB", "AUX") else None
    if whom is None and verb is not None:
        whom = child(verb, "dative")
        whom = child(whom, "pobj") if whom is not None and whom.pos_ == "ADP" else whom
        if whom is None and verb.lemma_.lower() not in _SENDS:
            whom = subject(verb)
    return whom or noun


def negated(verb: Token) -> bool:
    """Whether the verb itself is denied: "did not", "never", "no longer", or a subject with "no"."""
    for one in verb.children:
        if one.dep_ == "neg" and _of_what_follows(one, verb):
            continue
        if one.dep_ == "neg" or (one.dep_ in ("advmod", "preconj") and one.lower_ in _NEGATIONS):
            return True
        if one.lower_ == "longer" and any(two.lower_ == "no" for two in one.children):
            return True
        if one.dep_ in SUBJECTS and any(two.dep_ == "det" and two.lower_ == "no" for two in one.children):
            return True
    return False


def _of_what_follows(no: Token, verb: Token) -> bool:
    """ "will meet on Saturday, NOT Thursday": behind the verb, it denies what stands after it."""
    return no.i > verb.i + 1 and no.lower_ == "not" and no.doc[no.i - 1].lower_ in (",", "-", "--", "—", "–")


def modal(verb: Token) -> str | None:
    """The verb's modal in lower case ("will", "'ll" as will, "must", "would"), or None."""
    for one in verb.children:
        if one.dep_ == "aux" and one.tag_ == "MD":
            return _MODALS.get(one.lower_, one.lower_)
    return None


def divided(a: Token, b: Token) -> bool:
    """Whether a semicolon stands between two words: then they are of two sentences, though the parse makes one of both."""
    first, last = sorted((a.i, b.i))
    return any(one.text == ";" for one in a.doc[first:last])


def span_of(token: Token, without: frozenset[str] = frozenset()) -> tuple[int, int]:
    """Character offsets of the token's subtree, trimmed of outer punctuation; children with labels ``without`` cut off.

    Only the run of tokens that holds the token itself is kept, so that the span is one stretch of text.
    """
    cut = {inner.i for one in token.children if one.dep_ in without for inner in one.subtree}
    kept = [one for one in token.subtree if one.i not in cut]
    here = next(index for index, one in enumerate(kept) if one.i == token.i)
    first = last = here
    while first > 0 and kept[first - 1].i == kept[first].i - 1:
        first -= 1
    while last + 1 < len(kept) and kept[last + 1].i == kept[last].i + 1:
        last += 1
    while first < here and (kept[first].is_punct or kept[first].is_space):
        first += 1
    while last > here and (kept[last].is_punct or kept[last].is_space):
        last -= 1
    return kept[first].idx, kept[last].idx + len(kept[last])


def trailing(noun: Token) -> Token | None:
    """The participle right behind a noun that says when or where it is to be: "the summit, to be HELD in Lima", "talks SET for".

    The parser often hangs it on the verb of the sentence; its place says that it is the noun's.
    """
    behind = noun.doc[noun.i + 1 : noun.i + 10]
    for here in range(len(behind) - 2):
        if behind[here].pos_ in ("VERB", "AUX") and behind[here].dep_ != "acl":
            break
        words = [one.lower_ for one in behind[here : here + 4]]
        if words[:3] == [",", "to", "be"] and here + 3 < len(behind) and behind[here + 3].tag_ == "VBN":
            return behind[here + 3]
        if words[:2] == [",", "due"]:
            return behind[here + 1]
        if here == 0 and behind[0].tag_ == "VBN" and behind[0].dep_ == "acl":
            return behind[0]
        if words[0] == "," and here + 2 < len(behind) and _apposed(noun, behind[here], behind[here + 1]):
            return behind[here + 1]
    return None


_PLANNED_OR_HELD = frozenset(
    {"held", "hosted", "convened", "staged", "scheduled", "set", "planned", "fixed", "slated", "booked", "arranged"}
)
_WHEN_OR_WHERE = frozenset({"in", "at", "on", "for", "from", "under", "near", "last", "this", "next", "earlier"})


def _apposed(noun: Token, comma: Token, participle: Token) -> bool:
    """ "their last round of talks, HELD in Suva in May": right behind the noun; not "talks with two miners, held in Lae since May"."""
    between = noun.doc[noun.i + 1 : comma.i]
    near = not len(between) or (between[0].lower_ == "of" and len(between) <= _OF_TALKS and between[-1].tag_ == "NNS")
    place_or_day = participle.doc[participle.i + 1].lower_ in _WHEN_OR_WHERE
    return near and place_or_day and participle.lower_ in _PLANNED_OR_HELD and participle.tag_ in ("VBN", "VBD")


_OF_TALKS = 3  # tokens: "of talks", "of trade talks"


def sentence_span(sentence: Span) -> tuple[int, int]:
    """Character offsets of a sentence without the white space around it."""
    tokens = [token for token in sentence if not token.is_space]
    if not tokens:
        return sentence.start_char, sentence.end_char
    return tokens[0].idx, tokens[-1].idx + len(tokens[-1])
