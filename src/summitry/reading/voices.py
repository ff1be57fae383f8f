"""Whose words a place in the text belongs to, and which party a noun phrase stands for."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from summitry.model import Actor, Statement
from summitry.reading.grammar import span_of
from summitry.reading.principals import principals, side_of
from summitry.reading.who import Register
from summitry.reading.who.roles import collectives, role_of

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_NESTED = 40  # contents that begin between a statement's start and a place inside it
_FIRST = frozenset({"i", "we", "us", "me", "our", "my", "ours"})
_OTHERS = frozenset({"they", "them", "their", "you", "your"})
_POSTMODIFIERS = frozenset({"relcl", "acl", "appos", "prep", "advcl", "conj", "cc", "parataxis"})


class Voices:
    """The statements of one article by place, joined with the register of its actors."""

    def __init__(self, statements: tuple[Statement, ...], register: Register) -> None:
        self.register = register
        self._pieces = sorted(
            (span.start, span.end, index)
            for index, item in enumerate(statements)
            if item.act == "speech"
            for span in item.content
        )
        self._statements = statements
        self._principals = principals(register)

    def statement(self, place: int) -> Statement | None:
        """The innermost statement whose content holds the character at ``place``, or None: the article's own voice."""
        # Contents may nest or overlap, but only near each other: looking back a bounded number of pieces is enough.
        last = bisect_right(self._pieces, (place, float("inf"), 0))
        around = [piece for piece in self._pieces[max(0, last - _NESTED) : last] if place < piece[1]]
        if not around:
            return None
        return self._statements[min(around, key=lambda piece: piece[1] - piece[0])[2]]

    def speaker(self, place: int) -> Actor | None:
        """The resolved speaker of that statement; of an official without a name ("a Norland envoy") whom they speak for; or None."""
        item = self.statement(place)
        if item is None:
            return None
        return self.register.actor(item.speaker) or self._spoken_for(item)

    def _spoken_for(self, item: Statement) -> Actor | None:
        if item.role is None or role_of(item.role) not in ("leader", "minister", "official"):
            return None
        named = {actor.id: actor for span in item.source for _, actor in self.register.within(span.start, span.end)}
        return next(iter(named.values())) if len(named) == 1 else None

    def speaking_party(self, place: int) -> str | None:
        """The party whose official speaks there; None for observers and for the article's own voice."""
        speaker = self.speaker(place)
        return side_of(speaker) if speaker else None

    def party(self, token: Token | None) -> str | None:
        """The party that the noun phrase of this head stands for.

        First persons are the speaker's side; "they" and "you" in somebody's words are not the speaker's own side, and
        so nobody where the register has no other answer.
        """
        if token is None:
            return None
        word = token.lower_
        if word in _FIRST:
            return self.speaking_party(token.idx)
        found = self.register.at(token.idx, token.idx + len(token)) or self.register.at(*span_of(token, _POSTMODIFIERS))
        if found is None:
            return self._of_whom(token)
        party = side_of(found)
        if word in _OTHERS and party is not None and party == self.speaking_party(token.idx):
            return None
        return party

    def _of_whom(self, token: Token) -> str | None:
        """ "the government of Kenya", "negotiators for the union": the party whose collective or official that is."""
        if token.lemma_.lower() not in collectives() and role_of(token.lower_) not in (
            "leader",
            "minister",
            "official",
        ):
            return None
        for prep in token.children:
            if prep.dep_ == "prep" and prep.lower_ in ("of", "for", "from"):
                for inner in prep.children:
                    actor = self.register.at(inner.idx, inner.idx + len(inner)) or self.register.at(
                        *span_of(inner, _POSTMODIFIERS)
                    )
                    if inner.dep_ == "pobj" and actor is not None:
                        return side_of(actor)
        return None

    def other_party(self, token: Token, not_this: str) -> str | None:
        """The party named last before ``token`` in its own or the paragraph before, other than ``not_this``; or None.

        For "they" in the mouth of one side: the reader takes it for the other side of the talks, where the article is about
        two, else for the one that was just spoken of.
        """
        if not_this in self._principals:
            return next(party for party in self._principals if party != not_this)
        text_start = max(0, token.idx - 1200)
        named = [
            side_of(actor)
            for mention, actor in self.register.within(text_start, token.idx)
            if mention.form != "pronoun" and not actor.observer
        ]
        return next((party for party in reversed(named) if party and party != not_this), None)
