"""All the meetings of an article, looked up by where their words stand, by side, day and place: what each is weighed against.

Made once for an article: a text of a thousand meetings must not compare each of its days with the words of all of them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Hashable, Sequence
from typing import TYPE_CHECKING

from summitry.model import MeetingReport
from summitry.reading.principals import side_of

if TYPE_CHECKING:
    from summitry.model import Place
    from summitry.reading.meetings.mention import Mention
    from summitry.reading.meetings.weighed.scene import Scene

By = Callable[[MeetingReport], Hashable]


class Among:
    """The meetings of one article as the rules read them, by number. ``telling``: how many sentences tell of one; ``parties``: how many
    the article names.
    """

    def __init__(self, scene: Scene, meetings: Sequence[tuple[MeetingReport, Sequence[Mention]]]) -> None:
        self._reports = [report for report, _ in meetings]
        words = sorted((one.trigger.token.i, number) for number, (_, all_) in enumerate(meetings) for one in all_)
        self._words = [word for word, _ in words]
        self._whose = [number for _, number in words]
        self._of_party: dict[str, list[int]] = {}
        for number, report in enumerate(self._reports):
            for party in dict.fromkeys(report.parties):
                self._of_party.setdefault(party, []).append(number)
        self._tables: dict[By, dict[Hashable, dict[Hashable, list[int]]]] = {}
        self.telling = len(scene.sentences_of(one for _, all_ in meetings for one in all_))
        self.parties = len({side_of(actor) for actor in scene.voices.register.actors} - {None})

    def __len__(self) -> int:
        return len(self._reports)

    def nearer(self, word: int, distance: int, most: int) -> int:
        """How many have a word nearer to that token than so many tokens, up to ``most``."""
        found: set[int] = set()
        for at in range(bisect_left(self._words, word - distance + 1), len(self._words)):
            if self._words[at] >= word + distance or len(found) == most:
                break
            found.add(self._whose[at])
        return len(found)

    def sharing(self, number: int, most: int) -> int:
        """How many others have a side of that meeting, up to ``most``."""
        found: set[int] = set()
        for party in self._reports[number].parties:
            for other in self._of_party[party]:
                if len(found) == most:
                    return most
                found |= {other} - {number}
        return len(found)

    def having(self, by: By, key: Hashable, number: int) -> list[MeetingReport]:
        """The other meetings for which ``by`` gives that key; one of each sides and status, since they count alike."""
        alike = self._table(by).get(key, {}).values()
        return [self._reports[others[0]] for numbers in alike if (others := [one for one in numbers if one != number])]

    def places(self, number: int, by: By) -> list[Place]:
        """Where others with two of that meeting's sides are, in the order of the text; one for each key that ``by`` gives."""
        sides = set(self._reports[number].parties)
        first: dict[Hashable, int] = {}
        for key, alike in self._table(by).items():
            for numbers in alike.values():
                others = [one for one in numbers if one != number]
                if others and len(sides & set(self._reports[others[0]].parties)) > 1:
                    first[key] = min(others[0], first.get(key, others[0]))
        return [place for one in sorted(first.values()) if (place := self._reports[one].place) is not None]

    def _table(self, by: By) -> dict[Hashable, dict[Hashable, list[int]]]:
        """The numbers by key, sides and status; of each the first two, so that one is left without any of them."""
        if by not in self._tables:
            table: dict[Hashable, dict[Hashable, list[int]]] = {}
            for number, report in enumerate(self._reports):
                alike = table.setdefault(by(report), {}).setdefault((frozenset(report.parties), report.status), [])
                if len(alike) <= 1:
                    alike.append(number)
            self._tables[by] = table
        return self._tables[by]
