"""Dossier files: one negotiation as its keeper sees it, in a dozen lines of TOML (docs/dossiers.md)."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

from summitry.errors import DossierError
from summitry.model import Dossier, Issue, NamedEvent

_KNOWN = {"name", "title", "parties", "issues", "banners", "mediators", "names", "events"}
_ISSUE = {"name", "words", "given_by"}


def load_dossier(path: Path) -> Dossier:
    """The dossier of a TOML file. Raises DossierError: no such file, no TOML, a field missing, unknown or of the wrong kind."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise DossierError(f"{path}: {error.strerror or error}: check the path") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise DossierError(f"{path}: not valid TOML ({error})") from None
    return make_dossier(data, str(path))


def make_dossier(data: dict[str, Any], where: str = "dossier") -> Dossier:
    """The same from a dict; ``where`` begins the message of a DossierError."""
    _only(data, _KNOWN, where)
    for key in ("name", "title"):
        if not isinstance(data.get(key), str) or not data[key].strip():
            raise DossierError(f'{where}: {key} is missing: write {key} = "..."')
    names = data.get("names", {})
    if not isinstance(names, dict) or not all(isinstance(value, str) for value in names.values()):
        raise DossierError(f'{where}: [names] must map words to party ids: "the North" = "PRK"')
    issues = data.get("issues", [])
    if not isinstance(issues, list) or not all(isinstance(one, dict) for one in issues):
        raise DossierError(f"{where}: issues must be [[issues]] tables with name, words, given_by")
    parties = _words(data, "parties", where)
    if not parties:
        raise DossierError(f'{where}: parties is missing: write parties = ["USA", "PRK"]')
    return Dossier(
        name=data["name"],
        title=data["title"],
        parties=parties,
        issues=tuple(_issue(one, f"{where}: issue {number}") for number, one in enumerate(issues, 1)),
        banners=_words(data, "banners", where),
        mediators=_words(data, "mediators", where),
        names=tuple(sorted(names.items())),
        events=tuple(
            _event(one, f"{where}: event {number}") for number, one in enumerate(_tables(data, "events", where), 1)
        ),
    )


def _issue(data: dict[str, Any], where: str) -> Issue:
    _only(data, _ISSUE, where)
    if not isinstance(data.get("name"), str):
        raise DossierError(f'{where}: name is missing: write name = "sanctions"')
    words = _words(data, "words", where) or (data["name"],)
    return Issue(data["name"], tuple(word.lower() for word in words), _words(data, "given_by", where))


def _event(data: dict[str, Any], where: str) -> NamedEvent:
    _only(data, {"name", "words", "days"}, where)
    if not isinstance(data.get("name"), str):
        raise DossierError(f'{where}: name is missing: write name = "referendum"')
    words = _words(data, "words", where) or (data["name"],)
    days = data.get("days", [])
    if not isinstance(days, list) or not days:
        raise DossierError(f'{where}: days is missing: write days = [["2018-06-12", "2018-06-12"]]')
    return NamedEvent(data["name"], tuple(word.lower() for word in words), tuple(_days(one, where) for one in days))


def _days(pair: Any, where: str) -> tuple[date, date]:
    try:
        first, last = (one if isinstance(one, date) else date.fromisoformat(one) for one in pair)
    except (TypeError, ValueError):
        raise DossierError(f'{where}: {pair!r} must be first and last day: ["2018-06-12", "2018-06-12"]') from None
    if last < first:
        raise DossierError(f"{where}: {pair!r} ends before it begins")
    return first, last


def _tables(data: dict[str, Any], key: str, where: str) -> list[dict[str, Any]]:
    value = data.get(key, [])
    if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
        raise DossierError(f"{where}: {key} must be [[{key}]] tables")
    return value


def _only(data: dict[str, Any], known: set[str], where: str) -> None:
    unknown = sorted(set(data) - known)
    if unknown:
        raise DossierError(f"{where}: unknown field {unknown[0]!r} (known are: {', '.join(sorted(known))})")


def _words(data: dict[str, Any], key: str, where: str) -> tuple[str, ...]:
    value = data.get(key, [])
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise DossierError(f"{where}: {key} must be a list of words")
    return tuple(value)
