"""Names of organisations that no list knows, as an article writes them.

1. A run of capitalised words that ends in, or goes on after, the head of an organisation ("Port Growers' League", "Union of
Lighter Men"). 2. A run whose initials follow it in brackets. 3. A run that the text explains ("the Harvest Table, a group of
nine states"). What each may be called after that: its initials, its head ("the league"), its kind ("the rebels").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from summitry.reading.who.named_after import of_people
from summitry.reading.who.party_words import INITIALS, LETTERS, MOST, faces, heads, small_heads, titles, words_for
from summitry.reading.who.spelt_out import explained, with_initials
from summitry.reading.who.world import Word, data, world

_TOKEN = re.compile(r"[^\W\d_][\w]*(?:[’'.&-](?=\w)[\w]+)*[’']?|\d+|[^\w\s]|\n")
_LONGEST_NAME = 9
_ACROSS = frozenset({"Across", "Between", "Against", "Within"})


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    text: str

    @property
    def capital(self) -> bool:
        return self.text[0].isupper()


def commons(name: str) -> Iterator[str]:
    """What a listed organisation may be called: "the front" for a "... Front"."""
    last = name.split()[-1]
    kind = _kind(name.split(), heads().get(last, "body"))
    if any(word in heads() for word in name.split()):
        yield from nouns_for(name, kind)


def organisations(text: str, states: set[str]) -> Iterator[tuple[str, str]]:
    """Names of organisations with their kinds, in order; a name may come more than once."""
    tokens = [_Token(m.start(), m.end(), m.group()) for m in _TOKEN.finditer(text)]
    seen: dict[str, str] = {}
    for index, token in enumerate(tokens):
        if len(seen) > MOST:
            break
        kind = heads().get(token.text.rstrip("’'")) or heads().get(token.text.partition("-")[0])  # "Movement-North"
        if kind is None and of_people([one.text for one in tokens[index : index + 2]]) and _after_the(tokens, index):
            kind = "armed"
        span = _around(tokens, index, text, states) if kind and token.capital else None
        if span is None:
            span = _small(tokens, index, text, states)
            kind = small_heads().get(token.text)
        if span is None or kind is None:
            continue
        name = text[tokens[span[0]].start : tokens[span[1]].end].rstrip("’'")
        listed = [one.text.rstrip("’'") for one in tokens[span[0] : span[1] + 1]]
        if _is_party(listed, token.text, states, text):
            seen.setdefault(name, _kind(listed, kind))
    for name in (*with_initials(text), *explained(text)):
        if any(word in words_for("not_parties")["words"] for word in name.split()):
            continue
        longer = next((other for other in seen if name.startswith(f"{other} ") or name.endswith(f" {other}")), None)
        if longer is not None and longer not in states and " " in longer:  # "the Front for Renewal in Ostrova (FRO)"
            seen = {name if other == longer else other: kind for other, kind in seen.items()}
        elif name not in states and not any(name in other for other in seen):
            seen.setdefault(name, _kind(name.split(), "body"))
    yield from seen.items()


def _after_the(tokens: list[_Token], index: int) -> bool:
    return index > 0 and tokens[index - 1].text in ("the", "The")


def _banks_for_itself(listed: list[str]) -> bool:
    """ "The Development Bank of Ostrova": it bargains for itself, whoever owns it."""
    return "Bank" in listed and not set(words_for("not_parties")["banks"]).isdisjoint(listed)


def organ_of(name: str, states: dict[str, Word]) -> str | None:
    """ "Ostrovan Maritime Commission": a body whose name begins with a state is that state's own."""
    listed = name.split()
    if _banks_for_itself(listed):
        return None
    first = states.get(listed[0]) or world().words.get(listed[0])
    organ = any(word in words_for("not_parties")["organs"] for word in listed)
    state = (
        first is not None
        and first.form in ("name", "demonym")
        and (first.party in states or world().kinds.get(first.party) == "state")
    )
    if first is not None and organ and state and not faces(listed):
        return first.party
    behind = name.rpartition(" of ")[2].removeprefix("the ") if " of " in name else ""
    last = states.get(behind) or world().words.get(behind)
    owner = last.party if last is not None and last.form == "name" else None
    own = any(
        word in words_for("not_parties")["of_states"] or word in words_for("not_parties")["organs"] for word in listed
    )
    return owner if own and (owner in states or world().kinds.get(owner or "") == "state") else None


def _around(tokens: list[_Token], index: int, text: str, states: set[str]) -> tuple[int, int] | None:
    """The run of a head: capitals before it, and "of ...", "for ..." after it; None for the bare head."""
    if index + 1 < len(tokens) and tokens[index + 1].text == "No":
        return None  # "Union No. 1": a name with a number
    first = index
    while first > 0 and index - first < _LONGEST_NAME and _joined(tokens[first - 1], tokens[first], text):
        before = tokens[first - 1]
        general = before.text == "General" and heads().get(tokens[index].text.rstrip("’'")) in ("employers", "workers")
        title = before.text in titles() - {"Official", "Justice"}  # "Official Creditor Committee", "Justice Movement"
        if not before.capital or (title and not general) or _owner(before.text):
            break
        first -= 1
    while first < index and (_starts(tokens, first, text) or tokens[first].text in data("names")["not_names"]):
        first += 1
    first = _over_a_row(tokens, first, index, text, states)
    last = index
    while last + 1 < len(tokens) and tokens[last + 1].capital and _joined(tokens[last], tokens[last + 1], text):
        if tokens[last].text.endswith(("'", "’")) or tokens[last + 1].text in heads():
            last += 1
        else:
            break
    whole = " ".join(one.text for one in tokens[first : last + 1]) in world().words
    reach = last if whole else _tail(tokens, last, text)  # "the European Union for its part" is whole without
    if reach == index and first == index:
        return None
    return first, reach


def _over_a_row(tokens: list[_Token], first: int, head: int, text: str, states: set[str]) -> int:
    """ "the Road and Quay Hauliers' Union", "the Sand, Lime and Cement Board": one "the" before a row is the beginning of one name.

    A party, a title or another head in the row ends it there: "the Fund and Lenders' Group" are two.
    """
    at = first
    while at >= 2 and (at == first or tokens[at - 1].text == ","):
        joint, before = tokens[at - 1], tokens[at - 2]
        close = text[joint.end : tokens[at].start] == " " and text[before.end : joint.start] in ("", " ")
        if joint.text not in ("and", "&", ",") or not close or not before.capital or head - at >= _LONGEST_NAME:
            return first
        word = before.text
        known = any(word in listed for listed in (world().words, world().places, states, heads(), small_heads()))
        if known or (word in titles() and word != "General") or _owner(word) or not word.isalpha():
            return first
        at -= 2
        if at and tokens[at - 1].text in ("the", "The") and text[tokens[at - 1].end : tokens[at].start] == " ":
            return at
    return first


def _tail(tokens: list[_Token], last: int, text: str) -> int:
    """Over "of the Lighter Men", "for Quay Work and Trade" behind the head."""
    at = last
    while (
        at + 2 < len(tokens)
        and at - last < _LONGEST_NAME
        and (tokens[at + 1].text in ("of", "for") or (tokens[at].text in _ACROSS and tokens[at + 1].text == "the"))
        and _joined(tokens[at], tokens[at + 1], text)
    ):
        step = at + 2 if tokens[at + 1].text != "the" else at + 1
        if tokens[step].text == "the" and step + 1 < len(tokens):
            step += 1
        if not tokens[step].capital or not _joined(tokens[step - 1], tokens[step], text):
            break
        while step + 1 < len(tokens) and step - last < _LONGEST_NAME and _joined(tokens[step], tokens[step + 1], text):
            following = tokens[step + 1]
            beyond = tokens[step + 2] if step + 2 < len(tokens) else None
            if following.capital and following.text not in titles() and not tokens[step].text.endswith(("'s", "’s")):
                step += 1
            elif following.text == "and" and beyond and beyond.capital and not _another(tokens, step + 2, text):
                step += 2
            else:
                break
        at = step
    return at


def _another(tokens: list[_Token], index: int, text: str) -> bool:
    """Whether the run at ``index`` is a name of its own: a known party, or a run with a head."""
    alone = index
    if not _joined(tokens[index], tokens[min(index + 1, len(tokens) - 1)], text) or not tokens[index + 1].capital:
        word = tokens[index].text  # "the Guild of Arden and Velmair", of which the text goes on: "said Velmair had"
        again = rf"\b(?!and |of |for |the |in )[a-z]+ {re.escape(word)}(?! [A-Z])\b"
        return _listed(word) or re.search(again, text) is not None
    while alone + 1 < len(tokens) and tokens[alone + 1].capital and _joined(tokens[alone], tokens[alone + 1], text):
        alone += 1
    whole = text[tokens[index].start : tokens[alone].end]
    if alone > index and re.search(rf"(?<!and ){re.escape(whole)}\b", text):
        return True  # "the Guild of Pilots and Velm Air": Velm Air is told elsewhere, too
    for here in range(index, min(index + _LONGEST_NAME, len(tokens))):
        if not tokens[here].capital:
            return False
        name = tokens[here].text
        if name in world().words or name.rstrip("’'") in heads() or name in world().places:
            return True
        if here + 1 >= len(tokens) or not _joined(tokens[here], tokens[here + 1], text):
            return False
    return False


def _listed(name: str) -> bool:
    return name in world().words or name.rstrip("’'") in heads() or name in world().places


def _small(tokens: list[_Token], index: int, text: str, states: set[str]) -> tuple[int, int] | None:
    """ "the Ostrova miners' federation": a capital that is no state, up to two lower words, a head in lower case."""
    if tokens[index].text not in small_heads():
        return None
    first = index
    for back in (1, 2, 3):
        if index - back < 0 or not _joined(tokens[index - back], tokens[index - back + 1], text):
            return None
        before = tokens[index - back]
        first = index - back
        if before.capital:
            break
        trade = tokens[index - back + 1].text.endswith(("s'", "s’"))  # "the KLD train drivers' union"
        if (
            not trade
            and not before.text.endswith(("'", "’", "'s", "’s", "s"))
            and before.text not in ("rebel", "liberation")
        ):
            return None
    name = tokens[first].text
    if name.rstrip("’'") in heads() or name.rpartition("-")[2] in words_for("nameless")["behind"]:
        return None
    plain = re.sub(r"[’']s?$", "", name)
    known = plain in world().words or plain in states or plain in world().places or name in titles()
    if not tokens[first].capital or known or plain != name or _starts(tokens, first, text):
        return None
    behind = tokens[index + 1] if index + 1 < len(tokens) else None
    opens = (
        first == 0 or not tokens[first - 1].text[-1].isalnum()
    )  # "LIMA - Train drivers' union Locomen": its name stands behind
    if opens and behind is not None and behind.capital and _joined(tokens[index], behind, text):
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
        "Two",
        "Three",
        "Four",
        "Five",
        "Many",
        "Several",
        "Other",
        "Former",
        "Armed",
    }
    return word in common or (begins and word in data("statements").get("starters", ()))


def _goes_on(listed: list[str], head: str, text: str) -> bool:
    """ "The Tesk River Commission ... the commission's secretary": a body of at least three words that the text goes on about; not
    one of a parliament, a city, a state."""
    known = listed[0] in world().words or listed[0] in world().places or listed[0] in words_for("not_parties")["starts"]
    others = {word for word in listed if word != head}
    barred = {*words_for("not_parties")["words"], *words_for("not_parties")["of_houses"], *titles() - {"Official"}}
    if head not in words_for("not_parties")["standing"] or len(listed) < 3 or known or others & barred:
        return False
    return re.search(rf"\b[Tt]he {head.lower()}\b(?! (?:of|for|on|in)\b)", text) is not None


def _is_party(listed: list[str], head: str, states: set[str], text: str) -> bool:
    """Not a state's own force or organ, an outlet, or somebody who watches."""
    if _goes_on(listed, head.rstrip("’'"), text):
        return True
    if head == "Bank" and _banks_for_itself(listed):
        return True
    kind = heads().get(head.rstrip("’'")) or heads().get(head.partition("-")[0])
    known = [i for i in range(1, len(listed)) if " ".join(listed[i:]) in world().words]
    another = listed[0] in words_for("state")["directions"] and known[:1] == [1]  # "West African Union"
    branch = kind in ("workers", "employers") and len(known) == 1 and known[0] == len(listed) - 1  # "Guild of America"
    if known and not (another or branch):
        return False  # "Assembly of the United Nations"
    if " ".join(listed[-2:]) in words_for("pairs")["none"] or " ".join(listed) in words_for("pairs")["bare"]:
        return False
    tells = {word for one in words_for("tells").values() for word in one} | {
        "Creditors",
        "Bondholders",
        "Strike",
        "Lenders",
    }
    stately = listed[0] in states or listed[0] in world().words
    organ = head.rstrip("’'") in words_for("not_parties")["organs"]
    told = tells & {word.rstrip("’'") for word in listed} or " ".join(listed[-2:]) in words_for("pairs")["one"]
    if organ and not stately and not told:
        return False  # a committee, a council: mostly somebody's own, and here nobody says whose
    rest = [word for word in listed if word != head.rstrip("’'")]
    named = listed[: listed.index("of")] if "of" in listed and kind != "armed" else listed
    barred = [word for word in named if word in words_for("not_parties")["words"]]
    if barred == named[:1] and named[0] in ("Centre", "Center") and head in ("Union", "Party", "Alliance", "Coalition"):
        barred = []  # "the Centre Union"
    protest = listed[0] == "Joint" and not set(words_for("tells")["protest"]).isdisjoint(listed)
    protest |= " ".join(listed[-2:]) in words_for("pairs")["one"]  # "Red Mesa Tribal Council"
    if barred or (listed[0] in words_for("not_parties")["starts"] and not protest):
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
        in (
            *("Assembly", "Council", "Commission", "Committee", "Congress", "Office", "Bank", "Community", "Ports"),
            *("Nation", "Platform", "List"),
        )
    )


def _kind(listed: list[str], kind: str) -> str:
    plain = {word.rstrip("’'") for word in listed}
    for one in ("employers", "workers", "armed"):
        if plain & set(words_for("tells")[one]) and not (kind == "workers" and one == "armed"):
            return one
    return kind


def nouns_for(name: str, kind: str) -> Iterator[str]:
    """ "league", "front"; "creditors" for "the Creditors' Table"; "rebels" by kind."""
    listed = re.findall(r"[\w-]+", name)
    named = [word for word in listed if word in heads() or word in small_heads()]
    yield from dict.fromkeys(word.lower() for word in (named or listed[-1:]) if word not in ("Army", "Forces"))
    for word in listed:
        people = word.endswith("s") and len(word) > 5 and word not in heads()
        if people and (f"{word}'" in name or f"{word}’" in name or kind == "workers"):
            yield word.lower()
            if kind == "workers" and word.startswith(("School", "Mine", "Paper", "Steel", "Dock", "Rail")):
                yield re.sub("^(school|mine|paper|steel|dock|rail)", "", word.lower())
            if word == "Mineworkers":
                yield "miners"
    yield from words_for("called").get(kind, ())
    for noun, ends in words_for("firm")["nouns"].items() if kind == "employers" else ():
        if listed[-1] in ends:
            yield noun


def shorter(name: str, text: str) -> Iterator[str]:
    """Shorter forms that the text uses: initials in brackets after the name; the head alone with a capital; the first word."""
    told = re.escape(name) + rf"(?: (?:in|of|for) (?:the )?{LETTERS})?"
    for found in re.finditer(rf"{told}(?:{INITIALS}|, or (?:the )?([A-Z]{{3,8}})\b)", text):
        yield found.group(1) or found.group(2)
    local = re.search(rf"\b(Local \d+) of the {re.escape(name)}", text)
    if local is not None:
        yield local.group(1)  # "Local 88 of the Grain Handlers' Union"
    listed = name.split()
    initials = "".join(word[0] for word in re.split(r"[ -]", name) if word[0].isupper())
    if len(initials) >= 3 and re.search(rf"\b{initials}\b", text):
        yield initials
    for word in listed:
        last = word == listed[-1] and len(listed) > 1
        alone = "" if word in heads() else "(?! [A-Z])"  # "the Straits", not "the Straits Foundation"
        if (word in heads() or last) and re.search(rf"\b[Tt]he {re.escape(word)}\b{alone}", text):
            yield word
    if listed[-1] in small_heads():
        yield listed[0]
    if listed[-1] == "Party" and len(listed) == 2 and listed[0].isalpha():  # "the Liberals", "Liberal leader Rossi"
        for form in (f"{listed[0]}s", listed[0]):
            if re.search(rf"\b{form}\b(?! Party)", text):
                yield form
    short, of, _ = name.partition(" of ")  # "the Quay Guilds" of the Quay Guilds of Velm
    if of and " " in short and re.search(rf"\b[Tt]he {re.escape(short)}\b(?! of)", text):
        yield short
