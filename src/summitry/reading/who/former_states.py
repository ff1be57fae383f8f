"""States that are no more, and whose seat another has now: in an article on Soviet negotiators "Moscow" is the Soviet Union."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from summitry.reading.who.called import PartyMention
from summitry.reading.who.world import data

_BY_NAME = frozenset({"name", "demonym"})


def of_their_time(parties: list[PartyMention]) -> list[PartyMention]:
    """The mentions, those of a seat given to the former state where the article names that one and not its successor more often."""
    named = Counter(one.party for one in parties if one.mention.form in _BY_NAME)
    moved = {now: former for former, now in data("states")["successors"].items() if named[former] > named[now]}
    if not moved:
        return parties
    return [
        replace(one, party=moved[one.party]) if one.party in moved and one.mention.form not in _BY_NAME else one
        for one in parties
    ]
