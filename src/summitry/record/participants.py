"""Who meets, from all reports of a meeting."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from summitry.model import Participant
from summitry.record.people import People
from summitry.record.reports import HAPPENED, Report

# How a slot was filled, the surest first.
_BASES = ("named", "paragraph", "dateline", "office", "description", "dossier", "record", "open")
_ENOUGH = 4  # reports against which a side that one of them adds does not count


def parties_of(reports: Sequence[Report]) -> tuple[str, ...]:
    """The sides in the order in which they were first told; of four reports or more not a side that one alone adds to the others."""
    told = [report.said.parties for report in reports if len(report.parties) > 1]
    counted = Counter(party for parties in told for party in set(parties))
    every = dict.fromkeys(party for report in reports for party in report.said.parties)
    if len(told) < _ENOUGH or sum(count > 1 for count in counted.values()) < 2:
        return tuple(every)
    return tuple(party for party in every if counted[party] != 1)


def participants_of(reports: list[Report], people: People, held: bool) -> tuple[Participant, ...]:
    """Everybody whom the reports name, each once, side by side; a side of which nobody is named stays a side.

    Who came is told by the reports of the meeting held, where these name anybody of that side. What the earliest
    report left open, and other articles fill, has the basis "record".
    """
    first = reports[0]
    slots = _slots(reports, people)
    if held:
        came = _slots([report for report in reports if report.status in HAPPENED], people)
        named = {one.party for one in came.values() if one.actor in people.people}
        slots = {key: one for key, one in slots.items() if one.party not in named or key in came}
    filled = {one.party for one in slots.values() if one.actor in people.people}
    order = parties_of(reports)
    every = {party for report in reports for party in report.said.parties}
    slots = {key: one for key, one in slots.items() if one.party in order or one.party not in every}
    kept = [one for one in slots.values() if one.actor in people.people or one.party not in filled]
    closed = len(order) > 1
    kept = [
        replace(one, basis="record") if len(first.parties) < 2 and one.party not in (None, *first.parties) else one
        for one in kept
        if not (closed and one.basis == "open")
    ]
    count = Counter(one.actor for report in reports for one in report.said.participants if one.actor)
    # The people of a side by how many reports name them; then as they were first told.
    side = {party: at for at, party in enumerate(order)}
    return tuple(sorted(kept, key=lambda one: (side.get(one.party or "", len(order)), -count[one.actor or ""])))


def _slots(reports: Iterable[Report], people: People) -> dict[str, Participant]:
    """Slots by person, or by side; each with the surest basis, in the order in which they were first told."""
    found: dict[str, Participant] = {}
    for report in reports:
        for one in report.said.participants:
            person = one.actor in people.people
            key = one.actor if person else one.party or one.name
            if key is None:
                continue
            name = people.names.get(one.actor, one.name) if one.actor else one.name
            party = one.party or (people.parties.get(one.actor) if one.actor else None)
            made = replace(one, name=name, party=party)
            kept = found.get(key)
            if kept is None or (_sureness(made) < _sureness(kept)):
                found[key] = made
            elif one.status and not kept.status:
                found[key] = replace(kept, status=one.status)
    return found


def _sureness(one: Participant) -> int:
    return _BASES.index(one.basis) if one.basis in _BASES else len(_BASES)
