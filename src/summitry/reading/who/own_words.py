"""What an article's own names stand for, while they are being found out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from summitry.model import Place
from summitry.reading.who.introduced import Introduced
from summitry.reading.who.own_states import adjectives
from summitry.reading.who.world import Word


@dataclass(slots=True)
class OwnWords:
    """The tables of ``Introduced``, to be added to; ``text`` is the article's."""

    text: str
    words: dict[str, Word]
    kinds: dict[str, str]
    places: dict[str, Place]
    called: dict[str, tuple[str, ...]]

    @classmethod
    def of(cls, own: Introduced, text: str) -> OwnWords:
        """Copies of what is known before."""
        return cls(text, dict(own.words), dict(own.kinds), dict(own.places), dict(own.called))

    def added_to(self, own: Introduced) -> Introduced:
        """``own`` with all that was found."""
        return replace(own, words=self.words, kinds=self.kinds, places=self.places, called=self.called)

    def party(self, name: str, kind: str) -> None:
        """The name is a party's, of this kind."""
        self.words[name], self.kinds[name] = Word(name, "name"), kind

    def people(self, party: str, stem: str) -> None:
        """What the text calls those of the party, made from the stem: "the Ostrovi" of "Ostrova"; known words stay what they are."""
        found = {word: Word(party, "demonym") for word in adjectives(stem, self.text) if word not in self.words}
        self.words |= found

    def short(self, word: str, party: str) -> None:
        """The word is short for the party, where it is nothing else."""
        self.words.setdefault(word, Word(party, "short"))

    def common(self, nouns: Iterable[str], party: str) -> None:
        """Common nouns that fit the party, beside others that they fit."""
        for noun in nouns:
            self.called[noun] = (*self.called.get(noun, ()), party)

    def capital(self, city: str, state: str) -> None:
        """The city is the state's capital and speaks for it."""
        self.words[city], self.places[city] = Word(state, "capital"), Place(city=city, state=state, text=city)
