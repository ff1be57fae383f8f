"""A small language for patterns over classes of tokens, compiled to regular expressions over ``Tokens.classes``.

A name is a class of token or a macro; ``( ) | ? * +`` mean what they mean in regular expressions, as do look-ahead
and look-behind. ``[a b]`` is one token of either class. The compiled patterns hold no nested repetition, so they
run in linear time.
"""

from __future__ import annotations

import re

from summitry.reading.when.tokens import CHARS

MACROS: dict[str, str] = {
    "ANYMONTH": "[month maybe_month]",
    "ANYDAY": "[weekday maybe_weekday]",
    "INT": "[small year int decimal]",
    "NUM": "(INT (and? fraction)? | fraction | number ((dash|and)? number){0,5} (and? fraction)?)",
    "QTY": "(NUM ((to|or|dash) dash? NUM)? | some)",
    "WHICH": "(this [last next]?|that|[last next])",
    "ANYUNIT": "[unit units]",
    "TODAYPART": "(daypart|hour_word|night)",
    "CLOCK": "((clock|small) ampm | clock | hour_word)",
    "YEAR": "year",
}
_NAME = re.compile(r"[A-Za-z_]+")
_SET = re.compile(r"\[(\^?)([a-z_A-Z ]+)\]")


def compile_pattern(source: str) -> re.Pattern[str]:
    """The regular expression for a pattern; KeyError for an unknown name (a mistake in the grammar)."""
    return re.compile(_translate(source))


def _translate(source: str) -> str:
    out = _SET.sub(lambda m: f"\x01{m[1]}" + "".join(_class_chars(name) for name in m[2].split()) + "\x02", source)
    out = _NAME.sub(lambda m: _expand(m.group()), out)
    out = re.sub(r"\((?!\?)", "(?:", out)
    return out.replace(" ", "").replace("\n", "").replace("\x01", "[").replace("\x02", "]")


def _class_chars(name: str) -> str:
    return (
        _SET.sub(lambda m: "".join(_class_chars(n) for n in m[2].split()), MACROS[name])
        if name in MACROS
        else CHARS[name]
    )


def _expand(name: str) -> str:
    return f"(?:{_translate(MACROS[name])})" if name in MACROS else CHARS[name]
