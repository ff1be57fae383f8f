"""States that are no more, and whose seat another has now: in an article on Soviet negotiators "Moscow" is the Soviet Union."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

from summitry.reading.who.called import PartyMention
from summitry.reading.who.world import data

_BY_NAME = frozenset({"name", "demonym"})


def of_their_time(parties: list[PartyMention], day: date | None) -> list[PartyMention]:
    """The mentions, those of a seat given to the state that had it on ``day``, the day of publication.

    Only where the article names that state, and not its successor more often. Without a day they stay as they are.
    """
    named = Counter(one.party for one in parties if one.mention.form in _BY_NAME)
    moved = {
        told["now"]: former
        for former, told in data("states")["successors"].items()
        if day is not None and day < told["ended"] and named[former] > named[told["now"]]
    }
    if not moved:
        return parties
    return [
        replace(one, party=moved[one.party]) if one.party in moved and one.mention.form not in _BY_NAME else one
        for one in parties
    ]
