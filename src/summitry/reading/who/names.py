"""Names of people as the text writes them: runs of capitalised words, freed of titles; and what stands beside them.

1. A run of proper nouns that is no party, place, month or outlet. 2. Titles at its front are cut off and kept as role. 3. It is a
person where a title or an apposition says so, or where it does what people do (says, meets, tells).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summitry.reading.who.lexicon import given_name, human, singular
from summitry.reading.who.likely import likely
from summitry.reading.who.party_words import crew, firm
from summitry.reading.who.roles import modifiers, prefixes, role_of, roles, words_of
from summitry.reading.who.same_name import initials_of, skeleton

if TYPE_CHECKING:
    from summitry.reading.tree import Doc, Token

_MONTHS = frozenset({"March", "April", "May", "June", "August"})
_OF_DAYS = frozenset(
    {"on", "in", "by", "until", "since", "last", "next", "this", "every", "of", "early", "late", "mid"}
)
_SPELT_OTHERWISE = 5  # letters: shorter words are alike by chance
_OFFICE = 9  # tokens of an office before the name
_GLUE = frozenset({"-", "–", "'", "’"})


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name in the text: the tokens [first, last], the words before it that are its title, and offsets of the name."""

    first: int
    last: int
    start: int
    end: int
    text: str
    title: str
    sure: bool


def find_names(doc: Doc, taken: set[int]) -> Iterator[Name]:
    """The names of people, in order. ``taken`` are tokens that name parties and places."""
    for first, last in runs(doc, taken):
        found = _name(doc, first, last, taken)
        if found is not None:
            yield found


def runs(doc: Doc, taken: set[int]) -> Iterator[tuple[int, int]]:
    """Runs of capitalised words, as first and last token."""
    index = 0
    while index < len(doc):
        if index in taken or not _capital(doc[index]):
            index += 1
            continue
        last = _run(doc, index, taken)
        yield index, last
        index = last + 1


def find_again(doc: Doc, names: list[Name], taken: set[int]) -> Iterator[Name]:
    """Family names already known that the parser did not take for names ("Rossi plans to go" with Rossi as a verb), in another
    spelling too ("Zelensky", "Zelenskyy"); and initials of three letters or more of somebody named in full ("KJU").
    """
    surnames = {name.text.split()[-1] for name in names if name.sure or " " in name.text}
    surnames |= {
        name.text.split()[0]
        for name in names
        if (name.sure and len(name.text.split()[0]) > 3)
        or (" " in name.text and name.text.split()[0] in words_of("not_names"))
    }
    spellings = {skeleton(one) for one in surnames if len(one) >= _SPELT_OTHERWISE}
    initials = {initials_of(name.text) for name in names if name.sure and " " in name.text}
    used = taken | {i for name in names for i in range(name.first, name.last + 1)}
    for token in doc:
        if token.i in used or token.tag_ == "PRP" or not token.text[:1].isupper():
            continue
        again = token.text in surnames and not _in_calendar(token)
        short = len(token) > 2 and token.text in initials and token.pos_ == "PROPN"
        if again or short or (_acts_by_itself(token) and skeleton(token.text) in spellings):
            yield Name(token.i, token.i, token.idx, token.idx + len(token), token.text, "", False)


def _acts_by_itself(token: Token) -> bool:
    """ "ZELENSKYY thanked the envoy": a long word with a capital that the tagger takes for a noun, alone before its verb."""
    noun = token.pos_ == "NOUN" and token.tag_ == "NN" and len(token) >= _SPELT_OTHERWISE
    return noun and token.dep_ == "nsubj" and not token.children and token.head.i > token.i


def _capital(token: Token) -> bool:
    word = token.text
    return (
        word[:1].isupper()
        and (word[0].isalpha())
        and (word not in words_of("not_names") or _shared_with_calendar(token))
        and (token.pos_ == "PROPN" or token.tag_ in ("NNP", "NNPS") or word in prefixes() or _part_of_a_name(token))
    )


def _part_of_a_name(token: Token) -> bool:
    """ "TARRANT Copper": a capital right before the name's head, of which the tagger makes an adjective and the parser a part."""
    return (
        token.tag_ == "JJ" and token.dep_ == "compound" and token.head.i == token.i + 1 and token.head.pos_ == "PROPN"
    )


def _shared_with_calendar(token: Token) -> bool:
    """ "SUN Kyao", "JAN Novak": a short word for a day or month, with a name behind it. "Ada MAY", "Lia MARCH": behind a given name."""
    if token.i + 1 >= len(token.doc):
        return False
    following, before = token.doc[token.i + 1], token.doc[max(0, token.i - 1)]
    if token.text in ("Sun", "Jan") and token.whitespace_:
        return following.pos_ == "PROPN" and following.is_alpha and following.text not in words_of("not_names")
    behind = given_name(before.text) and before.pos_ == "PROPN" and before.text not in words_of("not_names")
    return token.text in _MONTHS and behind and not following.like_num and bool(before.whitespace_)


def _in_calendar(token: Token) -> bool:
    """ "On Sun", "in May", "May 5", "last March": where a word that is also a name says when."""
    if token.text not in words_of("not_names"):
        return False
    before, behind = token.doc[max(0, token.i - 1)], token.doc[min(token.i + 1, len(token.doc) - 1)]
    acts = token.dep_ in ("nsubj", "nsubjpass", "dobj", "poss", "dative", "agent") or (
        token.i == token.sent.start and behind.pos_ == "VERB"  # "May said": the tagger takes it for the verb
    )
    dated = token.ent_type_ in ("DATE", "TIME") or behind.like_num or behind.text == "." or before.like_num
    return not acts or dated or before.lower_ in _OF_DAYS


def _run(doc: Doc, first: int, taken: set[int]) -> int:
    """The last token of the run: capitals joined by particles, hyphens and initials; never over a taken token."""
    last = first
    while last + 1 < len(doc):
        nxt = doc[last + 1]
        if last + 1 in taken or nxt.is_space:
            break
        if (
            _capital(nxt)
            or _odd_name(doc, last + 1)
            or (nxt.text in _GLUE and not doc[last].whitespace_ and not nxt.whitespace_ and last + 2 < len(doc))
        ):
            last += 1
        elif (
            nxt.lower_ in words_of("particles")
            and last + 2 < len(doc)
            and _capital(doc[last + 2])
            and last + 2 not in taken
        ):
            last += 2
        elif (
            nxt.lower_ in words_of("particles")
            and last + 3 < len(doc)
            and (doc[last + 2].text in _GLUE or doc[last + 2].lower_ in words_of("particles"))
            and _capital(doc[last + 3])
        ):
            last += 3  # "Abdel Fattah el-Sisi"
        elif nxt.text[0].isalpha() and not doc[last].whitespace_ and doc[last].text in _GLUE:
            last += 1  # "Jong-un": the second half in lower case
        else:
            break
    while last > first and (doc[last].text in _GLUE or doc[last].text == "'s"):
        last -= 1
    return last


def _odd_name(doc: Doc, index: int) -> bool:
    """A capital within a sentence right behind a name: "Liu He" is no pronoun."""
    word = doc[index]
    return word.text in ("He", "She", "An") and doc[index - 1].pos_ == "PROPN" and not word.is_sent_start


def _name(doc: Doc, first: int, last: int, taken: set[int]) -> Name | None:
    start = first
    while start < last and _is_title(doc[start], doc, start, last):
        start += 1
    if start == last and _is_title(doc[start], doc, start, last):
        return None
    office = start
    start = _behind_office(doc, start, last)
    office = office if start > office else start
    opens = doc[start].is_sent_start or (start > 0 and doc[start - 1].is_quote)
    if start < last and opens and doc[start].lower_.endswith("ing"):
        start += 1  # "Meeting Rossi ...": a participle at the start of a sentence or a quotation is taken for a name
    if (
        start < last
        and first >= 2
        and doc[first - 1].lower_ in ("of", "for")
        and role_of(doc[first - 2].lower_)
        and not firm([one.text for one in doc[first : last + 1]])
    ):
        # "Secretary of State Rossi", "Minister for Foreign Trade Rossi", "Minister of Foreign Affairs Rossi"
        start = max(start, first + 1)
        while start < last and doc[start].lower_ in modifiers():
            start += 1
    words = [doc[i].text for i in range(start, last + 1)]
    if (
        words[-1] in words_of("organisations")
        or words[0] in words_of("organisations")
        or any(word.isdigit() for word in words)
        or crew(words)
        or firm(words)
    ):
        return None
    if all(word.isupper() and len(word) > 2 for word in words if word.isalpha()) and (
        len(words) < 2 or _dateline(doc, first, last)
    ):
        return None
    before = " ".join(doc[i].text for i in range(max(0, min(office, _title_start(doc, start, taken))), start))
    end = doc[last].idx + len(doc[last])
    text = doc[start : last + 1].text
    the = start > 0 and start == first and doc[start - 1].lower_ == "the"
    titled = bool(before) and any(role_of(word) for word in (before.lower(), *before.lower().split()))
    titled = titled or any(word in prefixes() for word in before.split()[-1:])
    sure = (
        titled
        or _apposed(doc, last)
        or (start < last and _in_apposition(doc, start, last))
        or (not the and likely(doc, start, last))
    )
    return Name(start, last, doc[start].idx, end, text, before, sure)


def _behind_office(doc: Doc, start: int, last: int) -> int:
    """ "Enlargement Commissioner Ada Rossi", "Maritime Affairs Minister Rossi": the name begins behind the office."""
    for i in range(last - 1, start, -1):
        if doc[i].lower_ in words_of("offices_within") and doc[i].whitespace_:
            return i + 1
    return start


def _in_apposition(doc: Doc, start: int, last: int) -> bool:
    """ "Its president, Ada Rossi, ...": the noun before the comma is a person."""
    head = doc[last].head
    if doc[last].dep_ == "appos" and head.i < start and _is_person_noun(head.lower_):
        return True
    if start < 2 or doc[start - 1].text != ",":
        return False
    if doc[start - 2].pos_ == "NOUN" and _is_person_noun(doc[start - 2].lower_):
        return True
    # "the head of Ostrova's customs, Rossi, said": over what the office is of.
    closed = last + 1 < len(doc) and doc[last + 1].text in (",", ".", ";")
    noun = next((i for i in range(start - 2, max(0, start - _OFFICE), -1) if _is_person_noun(doc[i].lower_)), None)
    if not closed or noun is None or doc[noun + 1].lower_ not in ("of", "for", "at", "on", "to", "in", "with"):
        return False
    between = doc[noun + 1 : start - 1]
    owner = doc[noun - 1].pos_ in ("DET", "ADJ", "PART", "PROPN", "NOUN") or doc[noun - 1].tag_ in ("PRP$", "POS")
    return owner and not any(one.pos_ in ("VERB", "AUX") or one.text in (",", ";", ".") for one in between)


def _dateline(doc: Doc, first: int, last: int) -> bool:
    """ "NEW VELM (Wire) -": capitals at the start of a line with a dash, a comma or a bracket behind them."""
    starts = first == 0 or doc[first - 1].is_space or doc[first].is_sent_start
    return bool(starts and last + 1 < len(doc) and doc[last + 1].text in ("-", "–", "—", "--", ",", "("))


def _is_title(token: Token, doc: Doc, index: int, last: int) -> bool:
    low = token.lower_.rstrip(".")
    if token.text in prefixes() or low in roles() or token.lower_ in roles():
        return True
    if token.tag_ in ("NNS", "NNPS") and index < last and role_of(low) in ("leader", "minister"):
        return True  # "Presidents Brenn and Rossi"
    # "Foreign Minister Wang": a modifier counts where a role follows it in the run.
    following = {doc[i].lower_ for i in range(index + 1, last + 1)}
    return (low in modifiers() and bool(following & set(roles()))) or (
        token.lower_ in ("of", "for", "-") and index < last
    )


def _title_start(doc: Doc, start: int, taken: set[int]) -> int:
    """Back over the title before a name: roles, their modifiers, the country's name or demonym, "of State"."""
    index = start
    while index > 0:
        word = doc[index - 1]
        low = word.lower_.rstrip(".")
        if low == "and" and index > 1 and index - 2 in taken and index not in taken:
            break  # "the president of Kenya and Prime Minister Rossi": another one's title begins
        if (
            low in roles()
            or low in modifiers()
            or word.text in prefixes()
            or index - 1 in taken
            or low in ("of", "for", "'s", "and")
            or (low == "-" and not doc[index - 2].whitespace_)
        ) or (
            word.pos_ in ("PROPN", "NOUN", "ADJ")
            and index - 2 >= 0
            and doc[index - 2].lower_ in ("of", "for")
            and index < start + 1
        ):
            index -= 1
        else:
            break
    while index < start and doc[index].lower_ in ("of", "for", "'s", "-", "and"):
        index += 1
    if index < start and doc[start - 1].lower_ in ("of", "for", "and"):
        return start  # "the chief executive of Quaystone": nobody's title
    return index if any(role_of(doc[i].lower_) or doc[i].text in prefixes() for i in range(index, start)) else start


def _is_person_noun(word: str) -> bool:
    return role_of(word) is not None or word in human() or singular(word) in human()


def _apposed(doc: Doc, last: int) -> bool:
    """ "Vipin Narang, a professor": the noun after the comma is a role."""
    return apposition(doc, last) is not None


def apposition(doc: Doc, last: int) -> tuple[int, int] | None:
    """Tokens [first, last] of the noun phrase after "Name, ...", where its head is a role; up to the next comma or clause."""
    index = last + 1
    if index + 1 >= len(doc) or doc[index].text not in (",", "(", "—", "–"):
        return None
    if doc[index + 1].lower_ == "as" and doc[index + 1].pos_ == "SCONJ":
        return None  # "Bo Rossi, as the chairman is called at home"
    if index + 2 < len(doc) and doc[index + 1].pos_ == "NUM" and doc[index + 2].text == ",":
        index += 2  # "Rossi, 54, a judge"
    first = index + 1
    if doc[min(first, len(doc) - 1)].lower_ in ("and", "but", "or"):
        return None  # "Kenya's envoy, Rossi, and his Somali counterpart"
    end = first
    while end < len(doc) and end - first < 24:
        if (
            doc[end].text in (",", ")", ";", ".", "—", "–", '"')
            or doc[end].is_space
            or doc[end].tag_ in ("VBD", "VBZ", "VBP", "WP", "MD")
        ):
            break
        end += 1
    words = [doc[i].lower_ for i in range(first, end)]
    cut = next(
        (
            i
            for i, word in enumerate(words)
            if word in ("of", "at", "for", "in", "with", "to", "who", "on", "from") and i > 0
        ),
        len(words),
    )
    role = max((i for i in range(cut) if _is_person_noun(words[i])), default=cut)
    if role + 1 < cut and doc[first + role + 1].pos_ == "PROPN" and doc[first + role + 1].text[:1].isupper():
        return None  # "..., Egypt's Foreign Minister Shoukry said": the title of somebody else
    return (
        (first, end - 1)
        if end > first
        and role < cut
        and (doc[first].pos_ not in ("VERB", "PRON", "ADP") or doc[first].tag_ == "PRP$")
        and doc[first + role].tag_ != "NNS"
        else None
    )
