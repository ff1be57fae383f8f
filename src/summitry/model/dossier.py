"""What is given to know: a dossier is one negotiation as its keeper sees it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Issue:
    """One issue of a negotiation: its words (matched as lower-case lemmas or phrases) and the parties that could
    deliver it.
    """

    name: str
    words: tuple[str, ...]
    given_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NamedEvent:
    """An event that news dates things by ("after the referendum"): the words it goes by, in lower case, and the first
    and last day of each time it takes place.
    """

    name: str
    words: tuple[str, ...]
    days: tuple[tuple[date, date], ...]


@dataclass(frozen=True, slots=True)
class Dossier:
    """One negotiation: its parties (ids), its issues, the mediators and hosts, and banners that sites file it under.

    ``names`` maps further words to party ids ("the Islamic group" -> "Hamas").
    """

    name: str
    title: str
    parties: tuple[str, ...]
    issues: tuple[Issue, ...] = ()
    banners: tuple[str, ...] = ()
    mediators: tuple[str, ...] = ()
    names: tuple[tuple[str, str], ...] = ()
    events: tuple[NamedEvent, ...] = ()


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What the reading room may know beside the article: dossiers. Its own word data and office-holders ship with
    it.
    """

    dossiers: tuple[Dossier, ...] = ()
