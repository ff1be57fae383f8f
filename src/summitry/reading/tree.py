"""The parse as plain objects: the same names as spaCy's ``Doc``, ``Span`` and ``Token``, but every answer worked out once.

spaCy keeps its parse in C and makes a new Python object each time it is asked for a word, and walks the sentence for its children.
The rules ask the same words hundreds of times, so the parse is copied once. A copy is never changed.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, overload

if TYPE_CHECKING:
    from spacy.tokens import Doc as SpacyDoc
    from spacy.tokens import Token as SpacyToken


class Token:
    """One word with what the parse says of it; two tokens are the same only where they are one object."""

    __slots__ = (
        "children",
        "dep_",
        "doc",
        "ent_type_",
        "head",
        "i",
        "idx",
        "is_alpha",
        "is_currency",
        "is_digit",
        "is_punct",
        "is_quote",
        "is_sent_start",
        "is_space",
        "is_title",
        "is_upper",
        "left_edge",
        "lefts",
        "lemma_",
        "like_num",
        "lower_",
        "pos_",
        "right_edge",
        "rights",
        "sent",
        "straight",
        "tag_",
        "text",
        "whitespace_",
    )

    doc: Doc
    head: Token
    """Itself for the head of a sentence."""
    lefts: tuple[Token, ...]
    rights: tuple[Token, ...]
    children: tuple[Token, ...]
    """Left ones, then right ones: in the order of the text."""
    left_edge: Token
    right_edge: Token
    sent: Span
    straight: bool
    """Whether the subtree is one run of words, each branch one behind the other."""

    def __init__(self, doc: Doc, of: SpacyToken) -> None:
        self.doc = doc
        self.i: int = of.i
        self.idx: int = of.idx
        self.text: str = of.text
        self.lower_: str = of.lower_
        self.lemma_: str = of.lemma_
        self.pos_: str = of.pos_
        self.tag_: str = of.tag_
        self.dep_: str = of.dep_
        self.ent_type_: str = of.ent_type_
        self.whitespace_: str = of.whitespace_
        self.is_alpha: bool = of.is_alpha
        self.is_currency: bool = of.is_currency
        self.is_digit: bool = of.is_digit
        self.is_punct: bool = of.is_punct
        self.is_quote: bool = of.is_quote
        self.is_sent_start: bool = bool(of.is_sent_start)
        self.is_space: bool = of.is_space
        self.is_title: bool = of.is_title
        self.is_upper: bool = of.is_upper
        self.like_num: bool = of.like_num
        self.lefts = self.rights = self.children = ()

    def __len__(self) -> int:
        return len(self.text)

    def __repr__(self) -> str:
        return self.text

    @property
    def text_with_ws(self) -> str:
        """The word with the space behind it."""
        return self.text + self.whitespace_

    @property
    def n_lefts(self) -> int:
        """How many children stand before it."""
        return len(self.lefts)

    @property
    def ancestors(self) -> Iterator[Token]:
        """Its head, the head of that, and so on."""
        here = self
        while here.head != here:
            here = here.head
            yield here

    @property
    def subtree(self) -> tuple[Token, ...]:
        """The token and all below it: what hangs on the left, itself, what hangs on the right."""
        if self.straight:
            return self.doc.tokens[self.left_edge.i : self.right_edge.i + 1]
        found: list[Token] = []
        waiting = [(self, False)]
        while waiting:  # by hand, since a tree may be deeper than calls may
            token, entered = waiting.pop()
            if entered:
                found.append(token)
            else:
                waiting.extend((one, False) for one in reversed(token.rights))
                waiting.append((token, True))
                waiting.extend((one, False) for one in reversed(token.lefts))
        return tuple(found)

    @property
    def conjuncts(self) -> tuple[Token, ...]:
        """What it is coordinated with."""
        first = self
        while first.head != first and first.dep_ == "conj":
            first = first.head
        found = [first]
        for one in found:
            found += [child for child in one.rights if child.dep_ == "conj"]
        return tuple(one for one in found if one is not self)

    def is_ancestor(self, other: Token) -> bool:
        """Whether the other one stands somewhere below it."""
        return any(one is self for one in other.ancestors)

    def nbor(self, steps: int = 1) -> Token:
        """The word so many places on; ``IndexError`` where the text has none."""
        at = self.i + steps
        if at < 0:
            raise IndexError(at)
        return self.doc.tokens[at]


class _Run:
    """Words in a row: a piece of a text, or all of it."""

    __slots__ = ()

    doc: Doc
    start: int
    tokens: tuple[Token, ...]

    def __len__(self) -> int:
        return len(self.tokens)

    def __iter__(self) -> Iterator[Token]:
        return iter(self.tokens)

    @overload
    def __getitem__(self, at: int) -> Token: ...
    @overload
    def __getitem__(self, at: slice) -> Span: ...
    def __getitem__(self, at: int | slice) -> Token | Span:
        if isinstance(at, int):
            return self.tokens[at]
        start, end, _ = at.indices(len(self.tokens))
        return Span(self.doc, self.start + start, self.start + max(start, end))


class Span(_Run):
    """A run of words: ``doc[start:end]``."""

    __slots__ = ("doc", "end", "end_char", "start", "start_char", "tokens")

    def __init__(self, doc: Doc, start: int, end: int) -> None:
        self.doc = doc
        self.start: int = start
        self.end = end
        self.tokens = doc.tokens[start:end]
        self.start_char: int = doc.tokens[start].idx if start < len(doc.tokens) else len(doc.text)
        self.end_char: int = self.tokens[-1].idx + len(self.tokens[-1].text) if self.tokens else self.start_char

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Span) and other.doc is self.doc and (other.start, other.end) == (self.start, self.end)

    def __hash__(self) -> int:
        return hash((self.start, self.end))

    def __repr__(self) -> str:
        return self.text

    @property
    def text(self) -> str:
        """Its stretch of the text, without the space behind it."""
        return self.doc.text[self.start_char : self.end_char]

    @property
    def sent(self) -> Span:
        """The sentence that it begins in."""
        return self.doc.tokens[self.start].sent

    @property
    def root(self) -> Token:
        """The highest of its words in the tree, the first of equals; a mark or space only where there is nothing else."""
        inside = range(self.start, self.end)
        for one in self.tokens:
            if one.head == one:
                return one
        tops = (one for one in self.tokens if one.head.i not in inside)
        return min(tops, key=self._depth, default=self.doc.tokens[self.start])

    def _depth(self, token: Token) -> int:
        if (token.is_space or token.is_punct) and not token.children:
            return len(self.doc) - 1
        return sum(1 for _ in token.ancestors)


class Doc(_Run):
    """The parse of a whole text."""

    def __init__(self, of: SpacyDoc) -> None:
        self.doc, self.start = self, 0
        self.text: str = of.text
        self.tokens: tuple[Token, ...] = tuple(Token(self, one) for one in of)
        self._places = [one.idx for one in self.tokens]
        self._join(of)
        starts = [one.i for one in self.tokens if one.is_sent_start or not one.i]
        self.sents: tuple[Span, ...] = tuple(
            Span(self, start, end) for start, end in pairwise([*starts, len(self.tokens)])
        )
        for sentence in self.sents:
            for one in sentence:
                one.sent = sentence

    def _join(self, of: SpacyDoc) -> None:
        """Ties each token to its head, its children and the ends of its subtree."""
        below: list[list[Token]] = [[] for _ in self.tokens]
        tops: list[Token] = []
        for token, one in zip(self.tokens, of, strict=True):
            head = one.head.i
            token.head = self.tokens[head]
            token.left_edge, token.right_edge = self.tokens[one.left_edge.i], self.tokens[one.right_edge.i]
            (tops if head == token.i else below[head]).append(token)
        for token in tops:  # grows while it is gone through: heads before what hangs on them
            children = below[token.i]
            if children:
                token.children = tuple(children)
                token.lefts = tuple(one for one in children if one.i < token.i)
                token.rights = token.children[len(token.lefts) :]
                tops += children
        for token in reversed(tops):
            token.straight = all(one.straight for one in token.children) and _adjoin(token)

    def at(self, place: int) -> Token | None:
        """The token whose characters, or the space behind it, hold this offset of the text; None outside of the text."""
        if not 0 <= place < len(self.text):
            return None
        return self.tokens[bisect_right(self._places, place) - 1]

    def char_span(self, start: int, end: int, *, alignment_mode: Literal["expand", "contract"]) -> Span | None:
        """The words that lie in these characters, whole or (``expand``) in part; None where there are none."""
        first, last = self.at(start), self.at(end - 1)
        if first is None or last is None:
            return None
        begin, stop = first.i, last.i
        if alignment_mode == "contract":
            begin += first.idx < start
            stop -= end < last.idx + len(last.text)
            if stop < begin:
                return None
        elif start == first.idx + len(first.text):  # the space behind a word is not of it
            begin += 1
        return Span(self, begin, stop + 1)


def _adjoin(token: Token) -> bool:
    """Whether its branches stand one behind the other, with the token in its place and nothing between them."""
    after = token.left_edge.i
    for one in (*token.lefts, token, *token.rights):
        if one is token:
            first = last = token.i
        else:
            first, last = one.left_edge.i, one.right_edge.i
        if first != after:
            return False
        after = last + 1
    return after == token.right_edge.i + 1
