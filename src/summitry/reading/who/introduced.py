"""Parties that no list knows and the article itself introduces: organisations, armed groups, unions, employers, states.

1. A run of capitalised words that ends in, or goes on after, the head of an organisation ("Port Growers' League", "Union of
Lighter Men"). 2. A run whose initials follow it in brackets. 3. A run that the text explains ("the Harvest Table, a group of
nine states"). 4. A name that has what only states have ("the government of Ostrova", "Ostrova's ambassador"), and its
adjectives. 5. What each may be called after that: its initials, its head ("the league"), its kind ("the rebels").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import Any

from summitry.model import Place
from summitry.reading.who.world import Word, data, world

_TOKEN = re.compile(r"[^\W\d_][\w]*(?:[’'.&-](?=\w)[\w]+)*[’']?|\d+|[^\w\s]|\n")
_INITIALS = re.compile(r" \(([A-Z][A-Z&-]{1,7}[a-z]?)\)")
_LETTERS = r"[A-ZÀ-Þ][\wÀ-ÿ]{0,40}(?:-[A-ZÀ-Þ][\wÀ-ÿ]{0,40}){0,3}"
_CITY = r"[A-ZÀ-Þ][A-ZÀ-Þ'’.-]{1,30}"
_DATELINE = re.compile(
    rf"^\W{{0,2}}({_CITY}(?: {_CITY}){{0,3}}), ({_LETTERS}(?: {_LETTERS}){{0,2}})(?=,|[^\S\n]?[(—–-]|$)", re.M
)
_LONGEST_NAME = 9
_MOST = 60  # parties that one text can introduce; more is a list, no story
_TEXT_READ = 60_000  # characters: parties are introduced early; keeps odd pages cheap


@dataclass(frozen=True, slots=True)
class Introduced:
    """What one article's own names stand for: ``words`` by exact spelling, ``kinds`` by party, ``places`` by exact spelling,
    ``called`` the common nouns for a party, in lower case ("league", "rebels"), with all the parties they fit."""

    words: dict[str, Word]
    kinds: dict[str, str]
    places: dict[str, Place]
    called: dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    text: str

    @property
    def capital(self) -> bool:
        return self.text[0].isupper()


@cache
def words_for(key: str) -> dict[str, Any]:
    """A table of ``words/organisations.toml``."""
    table: dict[str, Any] = data("organisations")[key]
    return table


@cache
def _heads() -> dict[str, str]:
    """Head of a name, singular and plural, to its kind."""
    return {form: kind for kind, listed in words_for("heads").items() for word in listed for form in (word, word + "s")}


@cache
def _small_heads() -> dict[str, str]:
    return {word: kind for kind, listed in words_for("lower_heads").items() for word in listed}


@cache
def _titles() -> frozenset[str]:
    roles = data("roles")
    heads = {word.title() for listed in roles["heads"].values() for word in listed}
    return frozenset(heads | {word for listed in roles["prefixes"].values() for word in listed})


def introduced(text: str) -> Introduced:
    """The parties that a text introduces."""
    text = text[:_TEXT_READ]
    states, places = _states(text)
    words = {name: Word(state, form) for state, forms in states.items() for name, form in forms.items()}
    kinds = dict.fromkeys(states, "state")
    called: dict[str, list[str]] = {}
    for name, kind in _organisations(text, set(words)):
        owner = _organ_of(name, words)
        if owner is not None:
            words.setdefault(name, Word(owner, "institution"))
        if owner is not None or name in words or name in world().words or name in world().places:
            continue
        words[name] = Word(name, "name")
        kinds[name] = "group" if kind == "armed" else "organisation"
        for common in _commons(name, kind):
            called.setdefault(common, []).append(name)
        for short in _shorter(name, text):
            words.setdefault(short, Word(name, "short"))
    return Introduced(words, kinds, places, {common: tuple(names) for common, names in called.items()})


def commons(name: str) -> Iterator[str]:
    """What a listed organisation may be called: "the front" for a "... Front"."""
    last = name.split()[-1]
    kind = _kind(name.split(), _heads().get(last, "body"))
    if any(word in _heads() for word in name.split()):
        yield from _commons(name, kind)


# ------------------------------------------------------------------------------------------------------- organisations


def _organisations(text: str, states: set[str]) -> Iterator[tuple[str, str]]:
    """Names of organisations with their kinds, in order; a name may come more than once."""
    tokens = [_Token(m.start(), m.end(), m.group()) for m in _TOKEN.finditer(text)]
    seen: dict[str, str] = {}
    for index, token in enumerate(tokens):
        if len(seen) > _MOST:
            break
        kind = _heads().get(token.text.rstrip("’'")) or _heads().get(token.text.partition("-")[0])  # "Movement-North"
        span = _around(tokens, index, text, states) if kind and token.capital else None
        if span is None:
            span = _small(tokens, index, text, states)
            kind = _small_heads().get(token.text)
        if span is None or kind is None:
            continue
        name = text[tokens[span[0]].start : tokens[span[1]].end].rstrip("’'")
        listed = [one.text.rstrip("’'") for one in tokens[span[0] : span[1] + 1]]
        if _is_party(listed, token.text, states):
            seen.setdefault(name, _kind(listed, kind))
    for name in (*_with_initials(text), *_explained(text)):
        if any(word in words_for("not_parties")["words"] for word in name.split()):
            continue
        if name not in states and not any(name in other for other in seen):
            seen.setdefault(name, _kind(name.split(), "body"))
    yield from seen.items()


def _organ_of(name: str, states: dict[str, Word]) -> str | None:
    """ "Ostrovan Maritime Commission": a body whose name begins with a state is that state's own."""
    listed = name.split()
    first = states.get(listed[0]) or world().words.get(listed[0])
    organ = any(word in words_for("not_parties")["organs"] for word in listed)
    state = (
        first is not None
        and first.form in ("name", "demonym")
        and (first.party in states or world().kinds.get(first.party) == "state")
    )
    return first.party if first is not None and organ and state else None


def _around(tokens: list[_Token], index: int, text: str, states: set[str]) -> tuple[int, int] | None:
    """The run of a head: capitals before it, and "of ...", "for ..." after it; None for the bare head."""
    if index + 1 < len(tokens) and tokens[index + 1].text == "No":
        return None  # "Union No. 1": a name with a number
    first = index
    while first > 0 and index - first < _LONGEST_NAME and _joined(tokens[first - 1], tokens[first], text):
        before = tokens[first - 1]
        if not before.capital or before.text in _titles() or _owner(before.text):
            break
        first -= 1
    while first < index and (_starts(tokens, first, text) or tokens[first].text in data("names")["not_names"]):
        first += 1
    last = index
    while last + 1 < len(tokens) and tokens[last + 1].capital and _joined(tokens[last], tokens[last + 1], text):
        if tokens[last].text.endswith(("'", "’")) or tokens[last + 1].text in _heads():
            last += 1
        else:
            break
    reach = _tail(tokens, last, text)
    if reach == index and first == index:
        return None
    return first, reach


def _tail(tokens: list[_Token], last: int, text: str) -> int:
    """Over "of the Lighter Men", "for Quay Work and Trade" behind the head."""
    at = last
    while (
        at + 2 < len(tokens)
        and at - last < _LONGEST_NAME
        and tokens[at + 1].text in ("of", "for")
        and _joined(tokens[at], tokens[at + 1], text)
    ):
        step = at + 2
        if tokens[step].text == "the" and step + 1 < len(tokens):
            step += 1
        if not tokens[step].capital or not _joined(tokens[step - 1], tokens[step], text):
            break
        while step + 1 < len(tokens) and step - last < _LONGEST_NAME and _joined(tokens[step], tokens[step + 1], text):
            following = tokens[step + 1]
            beyond = tokens[step + 2] if step + 2 < len(tokens) else None
            if following.capital and following.text not in _titles() and not tokens[step].text.endswith(("'s", "’s")):
                step += 1
            elif following.text == "and" and beyond and beyond.capital and not _another(tokens, step + 2, text):
                step += 2
            else:
                break
        at = step
    return at


def _another(tokens: list[_Token], index: int, text: str) -> bool:
    """Whether the run at ``index`` is a name of its own: a known party, or a run with a head."""
    for here in range(index, min(index + _LONGEST_NAME, len(tokens))):
        if not tokens[here].capital:
            return False
        name = tokens[here].text
        if name in world().words or name.rstrip("’'") in _heads() or name in world().places:
            return True
        if here + 1 >= len(tokens) or not _joined(tokens[here], tokens[here + 1], text):
            return False
    return False


def _small(tokens: list[_Token], index: int, text: str, states: set[str]) -> tuple[int, int] | None:
    """ "the Ostrova miners' federation": a capital that is no state, up to two lower words, a head in lower case."""
    if tokens[index].text not in _small_heads():
        return None
    first = index
    for back in (1, 2, 3):
        if index - back < 0 or not _joined(tokens[index - back], tokens[index - back + 1], text):
            return None
        before = tokens[index - back]
        first = index - back
        if before.capital:
            break
        if not before.text.endswith(("'", "’", "'s", "’s", "s")) and before.text not in ("rebel", "liberation"):
            return None
    name = tokens[first].text
    if name.rstrip("’'") in _heads():
        return None
    plain = re.sub(r"[’']s?$", "", name)
    known = plain in world().words or plain in states or plain in world().places or name in _titles()
    if not tokens[first].capital or known or plain != name or _starts(tokens, first, text):
        return None
    return first, index


def _joined(a: _Token, b: _Token, text: str) -> bool:
    return b.start - a.end == 1 and text[a.end] == " " and b.text[0].isalpha()


def _owner(word: str) -> bool:
    """ "Ostrova's" ends a name before it; "People's", "Women's", "Seamen's" are part of one."""
    stem = re.sub(r"[’']s$", "", word)
    return stem != word and not stem.endswith(("men", "eople", "hildren", "olk"))


def _starts(tokens: list[_Token], index: int, text: str) -> bool:
    """A common word that is a capital only because the sentence begins: "The", "Last"."""
    word = tokens[index].text
    begins = (
        index == 0 or tokens[index - 1].text in '.!?\n:“"”' or text[tokens[index - 1].end : tokens[index].start] == "\n"
    )
    common = {
        "The",
        "A",
        "An",
        "This",
        "That",
        "Both",
        "Its",
        "Their",
        "His",
        "Her",
        "Our",
        "No",
        "Each",
        "Every",
        "Any",
        "One",
        "Some",
        "All",
    }
    return word in common or (begins and word in data("statements").get("starters", ()))


def _is_party(listed: list[str], head: str, states: set[str]) -> bool:
    """Not a state's own force or organ, an outlet, or somebody who watches."""
    kind = _heads().get(head.rstrip("’'")) or _heads().get(head.partition("-")[0])
    if any(" ".join(listed[i:]) in world().words for i in range(1, len(listed))):
        return False  # "Assembly of the United Nations"
    tells = {word for one in words_for("tells").values() for word in one} | {
        "Creditors",
        "Bondholders",
        "Strike",
        "Lenders",
    }
    stately = listed[0] in states or listed[0] in world().words
    organ = head.rstrip("’'") in words_for("not_parties")["organs"]
    if organ and not stately and not tells & {word.rstrip("’'") for word in listed}:
        return False  # a committee, a council: mostly somebody's own, and here nobody says whose
    rest = [word for word in listed if word != head.rstrip("’'")]
    if (
        any(word in words_for("not_parties")["words"] for word in listed)
        or listed[0] in words_for("not_parties")["starts"]
    ):
        return False
    own = [
        word in states or (word in world().words and world().words[word].form in ("name", "demonym")) for word in rest
    ]
    national = [word in words_for("not_parties")["national"] for word in rest]
    if kind == "armed" and all(a or b for a, b in zip(own, national, strict=True)):
        return head in ("Front", "Movement", "Resistance") and not all(own)
    return not (
        kind == "body"
        and rest
        and all(a or b or w in ("Parliamentary",) for a, b, w in zip(own, national, rest, strict=True))
        and head
        in ("Assembly", "Council", "Commission", "Committee", "Congress", "Office", "Bank", "Community", "Ports")
    )


def _kind(listed: list[str], kind: str) -> str:
    plain = {word.rstrip("’'") for word in listed}
    for one in ("employers", "workers", "armed"):
        if plain & set(words_for("tells")[one]) and not (kind == "workers" and one == "armed"):
            return one
    return kind


def _with_initials(text: str) -> Iterator[str]:
    """ "Harvest Table of Ostrova (HTO)": the capitals before the brackets, where their first letters are those inside."""
    for found in _INITIALS.finditer(text):
        letters = [letter for letter in found.group(1) if letter.isupper()]
        before = re.findall(r"[\w’'-]+", text[max(0, found.start() - 90) : found.start()])
        capitals: list[str] = []
        first = len(before)
        for back in range(len(before) - 1, -1, -1):
            parts = [part for part in before[back].split("-") if part[:1].isupper()]
            if not parts and before[back] not in ("of", "the", "for", "and", "in", "de", "del"):
                break
            capitals = [part[0] for part in parts] + capitals
            if parts:
                first = back
            if capitals == letters and len(letters) >= 2:
                words = before[first:]
                start = text.rfind(words[0], 0, found.start() - sum(map(len, words[1:])))
                name = text[start : found.start()]
                if len(words) >= 2 and name.count("\n") == 0:
                    yield name
                break
            if len(capitals) >= len(letters):
                break


def _explained(text: str) -> Iterator[str]:
    """ "the Harvest Table, a group of nine states"; "the Lenders' Table, which speaks for"."""
    kinds = "|".join(words_for("introduced")["kinds"])
    verbs = "|".join(words_for("introduced")["verbs"])
    run = rf"[Tt]he ((?:{_LETTERS}[’']?)(?: {_LETTERS}[’']?){{0,3}})"
    explained = rf"(?:an?|the) (?:[\w-]+ ){{0,3}}?(?:{kinds})(?= of| that| which|,| representing)"
    relative = rf"(?:which|that) (?:{verbs})\b"
    for found in re.finditer(rf"\b({_LETTERS} No\. ?\d+)\b|\b{run}, (?:{explained}|{relative})", text):
        yield found.group(1) or found.group(2)


def _commons(name: str, kind: str) -> Iterator[str]:
    """ "league", "front"; "creditors" for "the Creditors' Table"; "rebels" by kind."""
    listed = re.findall(r"[\w-]+", name)
    heads = [word for word in listed if word in _heads() or word in _small_heads()]
    yield from dict.fromkeys(word.lower() for word in (heads or listed[-1:]))
    for word in listed:
        people = word.endswith("s") and len(word) > 5 and word not in _heads()
        if people and (f"{word}'" in name or f"{word}’" in name or kind == "workers"):
            yield word.lower()
            if kind == "workers" and word.startswith(("School", "Mine", "Paper", "Steel", "Dock", "Rail")):
                yield re.sub("^(school|mine|paper|steel|dock|rail)", "", word.lower())
    yield from words_for("called").get(kind, ())


def _shorter(name: str, text: str) -> Iterator[str]:
    """Shorter forms that the text uses: initials in brackets after the name; the head alone with a capital; the first word."""
    found = re.search(re.escape(name) + _INITIALS.pattern, text)
    if found:
        yield found.group(1)
    listed = name.split()
    initials = "".join(word[0] for word in re.split(r"[ -]", name) if word[0].isupper())
    if len(initials) >= 3 and re.search(rf"\b{initials}\b", text):
        yield initials
    for word in listed:
        if (word in _heads() or (word == listed[-1] and len(listed) > 1)) and re.search(
            rf"\b[Tt]he {re.escape(word)}\b", text
        ):
            yield word
    if listed[-1] in _small_heads():
        yield listed[0]


# --------------------------------------------------------------------------------------------------------------- states


def _states(text: str) -> tuple[dict[str, dict[str, str]], dict[str, Place]]:
    """States that no list knows, each with its words and what kind of word each is; and cities of datelines."""
    found: dict[str, dict[str, str]] = {}
    places: dict[str, Place] = {}
    for name in islice(dict.fromkeys(_state_names(text)), _MOST):
        found.setdefault(name, {name: "name"})
    for match in _DATELINE.finditer(text):
        city, state = match.group(1).strip().title(), match.group(2)
        known = world().words.get(state)
        if known is None and _plausible(state, text):
            found.setdefault(state, {state: "name"})
        party = known.party if known else state if state in found else None
        if party is not None and city not in world().places:
            places[city] = places[match.group(1).strip()] = Place(city=city, state=party, text=city)
    for state, forms in found.items():
        for word in _adjectives(state, text):
            forms.setdefault(word, "demonym")
    for word in _lonely(text):
        if not any(word in forms for forms in found.values()):
            found.setdefault(word, {word: "demonym"})
    return found, places


def _state_names(text: str) -> Iterator[str]:
    run = rf"({_LETTERS}(?: {_LETTERS}){{0,2}})"
    owned = "|".join(words_for("state")["owned"])
    ranks = "|".join(words_for("state")["ranks"])
    for pattern in (
        rf"\b(?i:{owned})s? of (?:the )?{run}",
        rf"\b{run}[’']s? (?:new |then |deputy |acting |former |chief |outgoing )?(?i:{owned})\b",
        rf"\b(?:between|with|by|against|and) ({_LETTERS}(?:ia|land|stan|onia|aria))\b",
        rf"\b(?:{ranks}) (?:the )?{run}",
        rf"\b((?:{'|'.join(words_for('state')['directions'])}) {_LETTERS}(?:ia|land|stan|onia|aria))\b",
        rf"\b((?:{_LETTERS}) (?:{'|'.join(words_for('state')['islands'])}))[’']? (?:{owned})",
    ):
        for name in islice(dict.fromkeys(found.group(1) for found in re.finditer(pattern, text)), _MOST):
            if name in world().words or name in world().places or not _plausible(name, text):
                continue
            if any(word in world().words or word in world().places for word in name.split()):
                continue
            yield name


def _plausible(name: str, text: str) -> bool:
    """A name of a state, not of a person or a body: no title before it, no head of an organisation in it."""
    listed = name.split()
    if any(word in _heads() or word in _titles() or word in words_for("not_parties")["words"] for word in listed):
        return False
    if any(
        word in data("names")["not_names"] or word in words_for("state")["common"] or len(word) < 3 for word in listed
    ):
        return False
    last = re.escape(listed[-1])
    directed = listed[0] in words_for("state")["directions"]
    personal = re.search(rf"\b(?:{_LETTERS}|Mr\.?|Mrs\.?|Ms\.?|Dr\.?) {last}\b", text)
    if personal is not None and not directed and len(listed) == 1:
        before = personal.group().split()[0]
        return (
            before in ("The", "In", "For", "From", "To", "With", "And", "But")
            or before.lower() in words_for("state")["owned"]
        )
    if len(listed) > 1 and not directed and listed[-1] not in words_for("state")["islands"]:
        return False  # two capitals: more likely somebody's name
    if re.search(rf"\b{last} {_LETTERS}", text) and not directed:
        return False  # "Maria Lopez"
    return not re.search(rf"\b{re.escape(name)},? (?:said|told|added|who)\b", text) or directed


def _adjectives(state: str, text: str) -> Iterator[str]:
    """Capitalised words of the text that begin as the state's name does and end as words for a people do."""
    base = next((word for word in state.split() if word not in words_for("state")["directions"]), state)
    stem = base[: max(4, len(base) - 3)]
    for word in dict.fromkeys(re.findall(rf"\b({re.escape(stem)}\w*)", text)):
        rest = word[len(stem) :]
        if (
            word != base
            and word not in state.split()
            and word not in world().words
            and rest.endswith(tuple(words_for("state")["suffixes"]))
        ):
            yield word


def _lonely(text: str) -> Iterator[str]:
    """ "the Ostrovan foreign minister" where the state is never named: its adjective is all there is."""
    nouns = "|".join(words_for("state")["owned"])
    for found in re.finditer(rf"\b[Tt]he ({_LETTERS}) (?:{nouns})\b", text):
        word = found.group(1)
        if word not in world().words and word not in world().places and word.endswith(("ian", "ese", "an", "ish")):
            yield word
