"""Who speaks: the actor that a source stands for, else the article's words for them, and what they are said to be."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summitry.model import Actor
from summitry.reading.grammar import child, children
from summitry.reading.statements.cue import Source
from summitry.reading.statements.nouns import noun_phrase
from summitry.reading.statements.quotes import find_quotes
from summitry.reading.statements.words import lemma, table
from summitry.reading.who import Register
from summitry.reading.who.roles import role_of

if TYPE_CHECKING:
    from summitry.reading.tree import Doc, Token

_ONE = frozenset({"he", "she", "i"})
_MANY = frozenset({"they", "we"})
_FARTHEST = 120  # tokens that a pronoun's noun is looked for before it
_BACK = 1_000  # characters in which the register's actor would be named before a pronoun
_INDEFINITE = frozenset({"a", "an", "one", "another"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


@dataclass(frozen=True, slots=True)
class Speaker:
    """The actor, or the words for somebody who is none; ``role``: what the text says they are."""

    actor: Actor | None
    name: str | None
    role: str | None


class Speakers:
    """Looks up who a source is, in one article's register and in its words."""

    def __init__(self, register: Register, text: str, office: str | None = None) -> None:
        """``office``: who issues the article, where it is a release; "we" is that office."""
        self._register = register
        self._office = office
        self._text = text
        self._quotes = find_quotes(text)
        self._starts = [quote.start for quote in self._quotes]
        self._last: Speaker | None = None  # the last person who spoke
        self._roles: dict[str, str] = {}  # what earlier sources said that somebody is

    def of(self, source: Source, verb: Token) -> Speaker:
        """Who a source is. ``verb``: the cue, for "who"."""
        head = source.head
        if head.i < source.first:  # "who": the noun that it stands for
            source = noun_phrase(head, without=verb)
        if head.pos_ == "PRON" and head.lower_ in _ONE | _MANY:
            return self._of_pronoun(head)
        if self._office is not None and _words_of_office(head, self._office):
            return self._of_office(self._office)
        if _several(source, self._register):
            return Speaker(None, self._plain(source), None)
        actor = actor_of(source, self._register)
        found = self._known(actor, source) if actor is not None else self._unknown(source)
        if found.role is not None and head.tag_ in ("NN", "NNP"):
            self._last = found
        return found

    def _known(self, actor: Actor, source: Source) -> Speaker:
        if actor.kind == "person":
            described = self._role(source)
            if described is not None and (actor.role is None or " " in described):
                self._roles.setdefault(actor.id, described)
        return Speaker(actor, actor.name, self._roles.get(actor.id) or actor.role)

    def _unknown(self, source: Source) -> Speaker:
        return Speaker(None, self._name(source), self._role(source))

    def _of_pronoun(self, pronoun: Token) -> Speaker:
        """The register's actor, unless somebody without a name comes between: "a farmer laughed. 'No,' she said"."""
        if pronoun.lower_ == "we" and self._office is not None:
            return self._of_office(self._office)
        noun = self._antecedent(pronoun)
        actor = self._register.at(pronoun.idx, pronoun.idx + len(pronoun))
        if noun is not None and (actor is None or self._comes_between(noun, pronoun, actor)):
            source = noun_phrase(noun)
            named = actor_of(source, self._register)
            if named is not None and (named.kind == "person" or pronoun.lower_ in _MANY):
                return self._known(named, source)
            return self._unknown(source)
        if actor is not None:
            return Speaker(actor, actor.name, self._roles.get(actor.id) or actor.role)
        if pronoun.lower_ in ("he", "she") and self._last is not None:
            return self._last
        return Speaker(None, pronoun.text, None)

    def _of_office(self, office: str) -> Speaker:
        """The office that issues a release: the actor of its name where the text has it."""
        at = self._text.find(office)
        actor = self._register.at(at, at + len(office)) if at >= 0 else None
        return Speaker(actor, actor.name if actor else office, None)

    def _comes_between(self, noun: Token, pronoun: Token, actor: Actor) -> bool:
        """Whether a pronoun is for somebody whom the register does not know: the only one named in the paragraph before it."""
        other = actor_of(noun_phrase(noun), self._register)
        if other is not None and other.kind == "person":
            return False
        begins = max(self._text.rfind("\n", 0, pronoun.idx) + 1, pronoun.idx - _BACK)
        inside = self._register.within(begins, pronoun.idx)
        named = [one.start for one, who in inside if who.id == actor.id and one.form != "pronoun"]
        return noun.idx >= begins and (not named or (noun.idx > named[-1] and _indefinite(noun)))

    def _antecedent(self, pronoun: Token) -> Token | None:
        """The nearest subject before a pronoun, outside quotations, that is a person, or people, and no pronoun itself."""
        doc, many = pronoun.doc, pronoun.lower_ in _MANY
        if pronoun.lower_ in ("i", "we"):
            return None
        for i in range(pronoun.i - 1, max(-1, pronoun.i - _FARTHEST), -1):
            noun = doc[i]
            if noun.dep_ not in _SUBJECTS or (noun.head.i >= pronoun.i and noun.sent == pronoun.sent):
                continue
            if noun.pos_ == "PROPN":
                fits = not many and noun.tag_ != "NNPS" and _is_person(noun)
            else:
                fits = noun.pos_ == "NOUN" and (noun.tag_ == "NNS") == many and _person_noun(noun)
            if fits and not self._quoted(noun):
                return noun
        return None

    def _quoted(self, token: Token) -> bool:
        at = bisect_right(self._starts, token.idx) - 1
        return at >= 0 and token.idx < self._quotes[at].end

    def _name(self, source: Source) -> str:
        """The name alone where somebody is described and named ("the port's chief, Rossi"), else the description."""
        head = source.head
        for noun in _appositions(source):
            if noun.pos_ == "PROPN" and (_person_noun(head) or _first_of_name(noun) < noun.i):
                return self._words(_first_of_name(noun), noun.i, head.doc)
        if head.pos_ == "PROPN" and (child(head, "appos") is not None or source.first < head.left_edge.i):
            return self._words(max(source.first, head.left_edge.i), head.i, head.doc)
        return self._plain(source)

    def _role(self, source: Source) -> str | None:
        """What a source is said to be: an unnamed "senior official", "Rossi, head of the union", "the port's chief, Rossi"."""
        head = source.head
        if head.pos_ == "PROPN" and source.first < head.left_edge.i and head.doc[head.left_edge.i - 1].text == ",":
            return self._without_article(Source(source.first, head.left_edge.i - 2, head.doc[source.first]))
        for noun in children(head, "appos"):
            if noun.pos_ == "NOUN" and head.pos_ == "PROPN" and source.first <= noun.i <= source.last:
                return self._without_article(noun_phrase(noun))
        if head.pos_ == "PROPN":
            title = _title(source)
            return self._words(*title, head.doc) if title is not None else None
        named = any(one.pos_ == "PROPN" and _first_of_name(one) < one.i for one in _appositions(source))
        if head.pos_ == "NOUN" and (named or (_person_noun(head) and (head.tag_ == "NN" or _office(head)))):
            commas = (one.i - 1 for one in head.doc[head.i : source.last + 1] if one.text == ",")
            return self._without_article(Source(source.first, next(commas, source.last), head))
        return None

    def _without_article(self, source: Source) -> str:
        first = source.first + (source.head.doc[source.first].pos_ == "DET")
        return self._plain(Source(first, source.last, source.head))

    def _plain(self, source: Source) -> str:
        """The words up to a relative clause, a participle or an excuse behind a comma."""
        head, last = source.head, source.last
        for one in head.doc[head.i + 1 : source.last + 1]:
            hung = one.head == head and one.dep_ in ("relcl", "acl")
            if hung or (one.tag_ in ("WP", "WDT", "WP$") and one.nbor(-1).text == ","):
                last = min(last, (one.left_edge.i if hung else one.i) - 1)
        while last > head.i and (head.doc[last].is_punct or head.doc[last].is_space):
            last -= 1
        return self._words(source.first, last, head.doc)

    def _words(self, first: int, last: int, doc: Doc) -> str:
        return " ".join(self._text[doc[first].idx : doc[last].idx + len(doc[last])].split())


def actor_of(source: Source, register: Register) -> Actor | None:
    """The head's actor, its apposition's, or that of the names before the head ("Foreign Minister Rossi"); a person before
    the state that the person acts for.
    """
    head = source.head
    nouns = [head, *_appositions(source)]
    found = [_named(noun, register) for noun in nouns]
    own = next((one for one in found if one is not None and one.kind == "person"), None) or next(
        (one for one in found if one is not None), None
    )
    if own is not None and (own.kind == "person" or not _person_noun(head)):
        return own
    if _person_noun(head):
        return None  # "Norland's envoy" without a name is somebody, and not Norland
    if lemma(head) in table("institutions")["words"]:
        states = {
            actor.id: actor for _, actor in register.within(head.doc[source.first].idx, _end(head.doc[source.last]))
        }
        if len(states) == 1 and next(iter(states.values())).kind == "state":
            return next(iter(states.values()))
    kinds = ("compound", "flat", "nmod", "amod", "poss")
    before = [left.idx for left in head.lefts if left.dep_ in kinds]
    inside = register.within(min([head.idx, *before]), head.idx + len(head))
    people = [actor for _, actor in inside if actor.kind == "person"]
    if people and head.pos_ == "PROPN":
        return people[-1]
    # "Rossi's office", "her ministry" are not Rossi.
    states = {actor.id: actor for _, actor in inside if actor.kind != "person"}
    return next(iter(states.values())) if len(states) == 1 else None


def _words_of_office(head: Token, office: str) -> bool:
    """ "The Ministry" in a release by "the Ministry of Mines"."""
    article = child(head, "det")
    definite = article is not None and article.lower_ in ("the", "this")
    return definite and head.is_title and head.lower_ in office.lower().split()


def _end(token: Token) -> int:
    return token.idx + len(token)


def _named(noun: Token, register: Register) -> Actor | None:
    """The actor of a noun, of a name from its first word on."""
    own = register.at(noun.idx, noun.idx + len(noun))
    if own is not None or noun.pos_ != "PROPN":
        return own
    return register.at(noun.doc[_first_of_name(noun)].idx, noun.idx + len(noun))


def _appositions(source: Source) -> list[Token]:
    """The appositions of the head and of what hangs on it: the parser often names "the leader of the party, Rossi," at "party"."""
    inside = source.head.doc[max(source.first, source.head.i) : source.last + 1]
    return [one for one in inside if one.dep_ == "appos" and one.left_edge.i > source.head.i and _behind_comma(one)]


def _behind_comma(noun: Token) -> bool:
    return noun.left_edge.nbor(-1).text in (",", "(", "-", "--", "—", "–")


def _several(source: Source, register: Register) -> bool:
    """ "Norland and Sudria": two parties that speak together are neither of them."""
    others = [one for one in children(source.head, "conj") if one.i <= source.last and one.pos_ in ("PROPN", "NOUN")]
    if not others or source.head.pos_ not in ("PROPN", "NOUN"):
        return False
    found = [register.at(one.idx, one.idx + len(one)) for one in (source.head, *others)]
    return len({one.id for one in found if one is not None}) > 1 or (None in found and any(found))


def _person_noun(noun: Token) -> bool:
    """A common noun for somebody: a known role, or one formed like "dockworker", "machinist", "fisherman"."""
    if role_of(noun.lower_):
        return True
    word = noun.lemma_.lower()
    things = table("documents")["words"] | table("nouns")["speech"]
    people = table("people")
    if noun.pos_ != "NOUN" or word in things or word in people["things"]:
        return False
    return word in people["words"] or word.endswith(tuple(people["endings"]))


def _office(noun: Token) -> bool:
    """Whether several are something together: "diplomats", "officials", not "rebels" or "workers"."""
    return role_of(noun.lower_) is not None and noun.lower_ not in table("people")["groups"]


def _is_person(noun: Token) -> bool:
    """A name of two words, or with a role beside it."""
    return any(role_of(one.lower_) for one in children(noun, "appos", "compound")) or (
        child(noun, "compound") is not None and child(noun, "det", "poss") is None
    )


def _first_of_name(noun: Token) -> int:
    first: int = noun.i
    while first > 0 and (noun.doc[first - 1].pos_ == "PROPN" or (noun.doc[first - 1].text == "-" and first > 1)):
        first -= 1
    return first


def _title(source: Source) -> tuple[int, int] | None:
    """ "foreign minister" in "Norland's foreign minister Ana Rossi"."""
    words = [one for one in source.head.doc[source.first : source.head.i] if one.dep_ in ("compound", "amod", "nmod")]
    roles = [one.i for one in words if role_of(one.lower_)]
    return (min(one.i for one in words), roles[-1]) if roles else None


def _indefinite(noun: Token) -> bool:
    article = child(noun, "det")
    return article is not None and article.lower_ in _INDEFINITE
