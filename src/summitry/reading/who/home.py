"""The state from whose soil, office or news agency an article comes: whose "the government" and "the minister" are.

1. The head of a release names its office. 2. The agency of the dateline bears a state's name. 3. The one state that is told to be at war
with its own, of which talks abroad speak. 4. The state of the dateline, where the article speaks of it as of one that acts, and does
not only meet there. 5. The one state whose government is spoken of. 6. The only state of the article that acts.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from summitry.model import Article, Place
from summitry.reading.who.called import OF_THE_STATE, PartyMention
from summitry.reading.who.deeds import is_thanked
from summitry.reading.who.discourse import mediates
from summitry.reading.who.introduced import Introduced
from summitry.reading.who.lexicon import human, nouns, singular
from summitry.reading.who.party_words import LETTERS, words_for
from summitry.reading.who.register import PlaceMention
from summitry.reading.who.world import LONGEST, Word, world

if TYPE_CHECKING:
    from summitry.reading.tree import Doc

_HEAD = 300  # characters: the head of a release
_OFFICE = re.compile(
    r"\b(Ministry|Government|Embassy|Chancellery|Office of the (?:President|Prime Minister)|Department) of\b"
)
_LETTERHEAD = re.compile(
    r"\b(ministry|government|embassy|chancellery|office of|department|republic of|kingdom of)\b", re.I
)
_BYLINE = re.compile(
    r"^(?:By|From) [A-ZÀ-Þ][\wÀ-ÿ'’ -]{3,40} in ([A-ZÀ-Þ][\wÀ-ÿ'’-]*(?: [A-ZÀ-Þ][\wÀ-ÿ'’-]*){0,2})(?:, ([A-ZÀ-Þ][\wÀ-ÿ -]{2,30}))?$",
    re.M,
)
_LONGEST_LINE = 110  # characters: more is prose
_SPOTS = frozenset(
    {"capital", "city", "town", "resort", "village", "port", "border", "coast", "island", "hotel", "lake"}
)
_OFTEN = 3
_STEM = 5  # letters of a city that begin the name of its state


def home_of(
    article: Article, doc: Doc, parties: list[PartyMention], places: list[PlaceMention], own: Introduced
) -> str | None:
    """The state at home; only one that the text itself names, or whose government it calls "the government" and no more."""
    letterhead = None if article.dateline else _letterhead(article.text, own)
    if letterhead is not None:
        return letterhead
    counted = _acting(article, doc, parties, places)
    line = article.dateline or ""
    agency = _of_agency(line, own)
    if agency is not None and (agency in counted or counted.total() == 0):
        return agency
    place = _place(line, own)
    if not line and (reporter := _byline(article.text, own)) is not None:
        most = max((n for one, n in counted.items() if one != reporter and _is_state(one, own)), default=0)
        if counted[reporter] > 1 or not most:
            return reporter
    state = (place.state if place is not None else None) or _namedcity_of(line, own)
    governing = {one.party for one in parties if _governs(doc, one)}
    torn = at_war(article.text, own) if _bare_government(doc) else None
    if torn is not None and torn != state and not governing - {torn}:
        return torn
    most = max((n for one, n in counted.items() if one != state and _is_state(one, own)), default=0)
    if state is not None and state in counted and (counted[state] > 1 or most < _OFTEN or _is_seat(line)):
        return state
    if (
        state is not None
        and not governing
        and _bare_government(doc)
        and not _foreign_head(doc, article.text, [one for one in parties if one.party in counted], state, own)
    ):
        return state
    if place is None and (found := _OFFICE.search(article.text[:_HEAD])) is not None:
        near = max(found.end() + 40, 120)
        states = {one.party for one in parties if one.mention.start < near and len(one.party) == 3}
        return _whose_office(states, counted, own)
    if state is not None and not governing and _is_seat(line) and not any(_is_state(one, own) for one in counted):
        return state  # nobody's name but that of its capital: news of the land itself
    return governing.pop() if len(governing) == 1 else _only_one(counted, own)


def at_war(text: str, own: Introduced) -> str | None:
    """ "Ostrova's ten-year civil war", "the insurgency in Peru", "the Peruvian peace process", a "Revolutionary Army of Peru": the one
    state whose government fights, or made peace with, its own people.
    """
    wars, bands = "|".join(words_for("civil_war")["nouns"]), "|".join(words_for("civil_war")["bands"])
    name = rf"({LETTERS}(?: {LETTERS}){{0,2}})"
    found: set[str] = set()
    for pattern in (
        rf"\b{name}(?:[’']s?)?,? (?:[\w’-]+ ){{0,3}}?(?:{wars})\b",
        rf"\b(?:{wars}) (?:in|of|over) (?:the )?{name}",
        rf"\b(?:{bands}) (?:[A-Z][a-z]+ ){{0,2}}(?:of|for the \w+ of|in) {name}",
        rf"\b{name} (?:[A-Z][a-z]+ ){{0,2}}(?:{bands})\b",
    ):
        for one in re.finditer(pattern, text):
            grams = (one.group(1), one.group(1).split()[0], one.group(1).split()[-1])
            words = [own.words.get(gram) or world().words.get(gram) for gram in grams]
            found |= {word.party for word in words if word is not None and word.form in ("name", "demonym")}
    found = {party for party in found if _is_state(party, own)}
    return found.pop() if len(found) == 1 else None


def _whose_office(near: set[str], counted: Counter[str], own: Introduced) -> str | None:
    """Of a ministry whose head tells no state: the one state named near it, unless another acts more; else the one that acts most."""
    acting = Counter({one: n for one, n in counted.items() if _is_state(one, own)}).most_common(2)
    if len(near) == 1 and (not acting or counted[next(iter(near))] >= acting[0][1]):
        return next(iter(near))
    clear = acting and (len(acting) == 1 or acting[0][1] > acting[1][1])
    return acting[0][0] if near and clear else None


def _only_one(counted: Counter[str], own: Introduced) -> str | None:
    """The state that alone acts; a listed one, as beside an invented one others may pass for bodies."""
    acting = [one for one in counted if _is_state(one, own)]
    return acting[0] if len(acting) == 1 and acting[0] in world().kinds else None


def _acting(article: Article, doc: Doc, parties: list[PartyMention], places: list[PlaceMention]) -> Counter[str]:
    """How often each party is named as one that acts: not in the dateline, not as a place, not as host."""
    where = {(one.start, one.end) for one in places} | in_dateline(article, parties)
    return Counter(
        one.party
        for one in parties
        if (one.mention.start, one.mention.end) not in where
        and not mediates(doc[one.last])
        and not is_thanked(doc[one.last])
        and not _is_soil(doc, one)
    )


def _is_soil(doc: Doc, one: PartyMention) -> bool:
    """ "In the Ostrovan capital", "an Ostrovan resort": where something is, not who acts."""
    token = doc[one.last]
    return token.dep_ in ("amod", "compound", "nmod") and token.head.lower_ in _SPOTS and token.head.dep_ == "pobj"


def in_dateline(article: Article, parties: list[PartyMention]) -> set[tuple[int, int]]:
    """The mentions, as offsets, that only say where the article was written: "VELLA, Sweden -"."""
    start = article.text.find(article.dateline) if article.dateline else -1
    end = start + len(article.dateline or "")
    return {(one.mention.start, one.mention.end) for one in parties if start <= one.mention.start < end}


def _is_state(party: str, own: Introduced) -> bool:
    return (world().kinds.get(party) or own.kinds.get(party)) == "state"


def _letterhead(text: str, own: Introduced) -> str | None:
    """ "MINISTRY OF RIVERS OF THE REPUBLIC OF OSTROVA", "Embassy of Ostrova"; else the one city among the first lines."""
    lines: list[str] = []
    for line in text[:_HEAD].split("\n"):
        if len(line) > _LONGEST_LINE:
            break
        lines.append(line)
    offices = [line for line in lines if _LETTERHEAD.search(line) and not re.search(r"[.,:;] [a-z]|\bsaid\b", line)]
    if not offices or len(lines) < 2:
        return None
    states = {state for line in offices if line.isupper() for state in _states_in(line, own)}
    states = states or {state for line in offices for state in _state_behind(line, own)}
    if len(states) == 1:
        return states.pop()
    cities = {place.state for line in lines for place in _cities_in(line, own) if place.state}
    return cities.pop() if not states and len(cities) == 1 else None


def _grams(line: str) -> list[str]:
    words = re.findall(r"[\wÀ-ÿ'’-]+", line)
    return [" ".join(words[i:j]) for i in range(len(words)) for j in range(i + 1, min(len(words), i + LONGEST) + 1)]


def _states_in(line: str, own: Introduced) -> set[str]:
    """The states that a line in capitals names."""
    given = {name.upper(): word.party for name, word in own.words.items() if word.form == "name" and not name.isupper()}
    found = {given.get(gram) or _in_capitals().get(gram) for gram in _grams(line)}
    return {state for state in found if state is not None and _is_state(state, own)}


def _state_behind(line: str, own: Introduced) -> set[str]:
    """ "Federal Ministry of External Relations of Ostrova", "Republic of Ostrova": the state that the line ends with."""
    found = re.search(
        r"\bof (?:the )?(?:Republic of |Kingdom of )?([A-ZÀ-Þ][\wÀ-ÿ-]+(?: [A-ZÀ-Þ][\wÀ-ÿ-]+)?)$", line.strip()
    )
    word = (own.words.get(found.group(1)) or world().words.get(found.group(1))) if found is not None else None
    return {word.party} if word is not None and word.form == "name" and _is_state(word.party, own) else set()


def _cities_in(line: str, own: Introduced) -> list[Place]:
    found = (own.places.get(gram.title()) or world().places.get(gram.title()) for gram in _grams(line))
    return [place for place in found if place is not None]


@cache
def _in_capitals() -> dict[str, str]:
    return {name.upper(): word.party for name, word in world().words.items() if word.form == "name" and len(name) > 3}


def _of_agency(line: str, own: Introduced) -> str | None:
    """ "(Voice of Ostrova)", "(Ostrovan News Agency)": the state of the news agency, where only one is named in the brackets."""
    inside = re.search(r"[(/]([^()/]{4,60})[)/]", line)
    words: list[Word | None] = []
    if inside is not None:
        words = [own.words.get(gram) or world().words.get(gram) for gram in _grams(inside.group(1))]
    states = {word.party for word in words if word is not None and word.form in ("name", "demonym")}
    return states.pop() if len(states) == 1 else None


def _place(line: str, own: Introduced) -> Place | None:
    city = city_of(line)
    return world().places.get(city.title()) or own.places.get(city) or own.places.get(city.title())


def _byline(text: str, own: Introduced) -> str | None:
    """ "From Ada Kern in Port Velm, Ostrova", "By Ada Kern in Accra": the state, where a line of the head says where somebody wrote."""
    found = _BYLINE.search(text[:_HEAD])
    if found is None:
        return None
    city, state = found.group(1), found.group(2)
    word = (own.words.get(state) or world().words.get(state)) if state else None
    if word is not None and _is_state(word.party, own):
        return word.party
    place = None if state else world().places.get(city) or own.places.get(city)
    return place.state if place is not None else None


def _is_seat(line: str) -> bool:
    """Whether the dateline's city is a capital: talks of others are held there too, and yet its own papers are written there."""
    word = world().words.get(city_of(line).title())
    return word is not None and word.form == "capital"


def city_of(line: str) -> str:
    """The city of a dateline, as it stands there ("ACCRA, May 14 (Wire)")."""
    return line.partition(",")[0].partition("(")[0].strip(" -")


def _namedcity_of(line: str, own: Introduced) -> str | None:
    """ "OSTROVA CITY", "PORT OSTROVA", "OSTROV CITY": a city that bears the name of one of the article's own states."""
    city = city_of(line)
    words = [word.title() for word in city.split() if len(word) >= _STEM]
    states = {
        name
        for name, kind in own.kinds.items()
        if kind == "state" and any(name == word or (" " in city and name.startswith(word)) for word in words)
    }
    return states.pop() if len(states) == 1 else None


def _governs(doc: Doc, one: PartyMention) -> bool:
    """ "The Ostrovan government", "the government of Ostrova"."""
    token = doc[one.last]
    above = token.head.head if token.dep_ == "pobj" and token.head.lower_ == "of" else token.head
    state = world().kinds.get(one.party, "state") == "state"
    return state and above.lower_ == "government" and token.dep_ in ("amod", "compound", "pobj", "poss", "nmod")


def _bare_government(doc: Doc) -> bool:
    """ "The government", without a word whose."""
    for token in doc:
        beside = [one for one in token.lefts if one.dep_ in ("poss", "amod", "compound", "nmod")]
        owned = any(one.lower_ not in OF_THE_STATE for one in beside)
        of_whom = any(one.lower_ == "of" for one in token.children)
        if token.lower_ == "government" and token.dep_ == "compound" and token.head.tag_ == "NNS" and not beside:
            return True  # "government negotiators"
        if (
            token.lower_ == "government"
            and token.i
            and any(one.lower_ == "the" for one in token.lefts)
            and not (owned or of_whom)
        ):
            return True
    return False


def _foreign_head(doc: Doc, text: str, parties: list[PartyMention], state: str, own: Introduced) -> bool:
    """Whether another state acts in the article's first lines; "the Thai border" does not."""
    head = text.find("\n\n", 120)
    end = head if head > 0 else _HEAD
    return any(
        one.mention.start < end and one.party != state and _is_state(one.party, own) and not _of_a_thing(doc, one)
        for one in parties
    )


def _of_a_thing(doc: Doc, one: PartyMention) -> bool:
    """ "The Ostrovan border", "an Ostrovan village": the adjective of what does not act."""
    token = doc[one.last]
    noun = token.head.lower_
    beings = human() | nouns("organs") | nouns("sides")
    return token.dep_ == "amod" and noun not in beings and singular(noun) not in beings
