"""The grammar of time expressions: patterns over classes of tokens, each with the function that reads a match.

Every pattern is tried everywhere; of overlapping matches the longest counts, of equally long ones the earlier rule.
What stands before a match ("early", "the end of", "about") is read afterwards, see extend.py.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from typing import NamedTuple

from summitry.reading.when import build_clock as clock
from summitry.reading.when import build_dates as dates
from summitry.reading.when import build_refs as refs
from summitry.reading.when import build_spans as spans
from summitry.reading.when import build_weeks as weeks
from summitry.reading.when.found import Found
from summitry.reading.when.meaning import Meaning
from summitry.reading.when.patterns import compile_pattern
from summitry.reading.when.tokens import Tokens

Builder = Callable[[Found], Meaning | None]

RULES: tuple[tuple[str, Builder], ...] = (
    # Dates
    (
        "((the? WHICH)? ANYDAY comma?)? ANYMONTH (small|the? dayth|the? ordinal (dash? ordinal)?|number dash? ordinal)"
        " (?!units|dash? units|ampm) (comma? (year|short_year)|comma? [this last next] unit)?",
        dates.full_date,
    ),
    ("(ANYDAY comma?)? (the? dayth of?|small) ANYMONTH (comma? year)?", dates.full_date),
    ("the dayth (of (the|[this last next]) unit)?", dates.day_of_month),
    ("iso", dates.iso_date),
    ("slashed", dates.slashed_date),
    ("ANYMONTH (comma|of)? (year|short_year|number dash? number (dash number)?)", dates.month_year),
    ("ANYMONTH (of|comma)? [this last next] unit", dates.month_year),
    ("(the? WHICH)? ANYMONTH", dates.month),
    ("(the? WHICH)? ANYDAY (daypart|unit)?", dates.weekday),
    ("ANYDAY (of|comma)? [this last next] unit daypart?", weeks.weekday_of_week),
    ("weekday [last next]", weeks.weekday_which),
    ("(a|number|small) [unit units] (ago|ago? on|prep) weekday", weeks.weeks_from),
    ("(a|number|small) [unit units] (on|prep)? deictic", weeks.weeks_from_deictic),
    ("deictic unit", weeks.weeks_from_deictic),
    (
        "the [unit weekend weekday] prep [last next] (?![unit units weekday weekend month maybe_month season])",
        weeks.one_beyond,
    ),
    ("this [unit weekend] or the? next", weeks.this_or_next),
    ("the? middle_of", weeks.middle_of),
    ("new_year", weeks.new_year),
    (
        "[when prep] [the poss]? (other|capital){0,2} [circumstance nature time_noun] (other [other in over]?|in|over)",
        weeks.condition,
    ),
    ("fiscal? year", dates.year),
    ("(the unit)? (number number (dash number)?|number dash number)", dates.year),
    ("the? unit year", dates.year),
    ("short_year", dates.year),
    ("the? (decade|short_decade|tens_years)", dates.decade),
    ("the? (dayth|ordinal|number dash ordinal) dash? unit", dates.century),
    ("(the? WHICH|the) season (of? year)?", dates.season),
    ("season", dates.bare_season),
    ("season (of? (year|number dash? number (dash number)?)|[this last next] unit)", dates.season),
    ("(the season) of (year|number dash? number (dash number)?)", dates.season),
    # Quarters and what companies report by
    (
        "(the? year|the|[this last next] unit possessive)? fiscal? ordinal [unit units]"
        " (of fiscal? (year|[this last next] unit|the unit))?",
        dates.quarter,
    ),
    (
        "year? (fiscal dash?)? ordinal dash [unit units] (of fiscal? (year|[this last next] unit|the unit))?",
        dates.quarter,
    ),
    ("the fiscal dash ordinal unit", dates.quarter),
    ("quarter_code (of? fiscal? year)?", dates.quarter),
    ("(the|poss)? (ordinal|last) half (of (year|[this last next] unit|the unit))", dates.half),
    ("(the|poss)? comparable? unit dash [ago early] (dash? (ordinal unit|unit|period))", dates.year_ago),
    ("unit dash [ago early]", dates.year_ago),
    ("the unit (a unit) [ago early]", dates.year_ago),
    ("last unit possessive [unit period]", dates.year_ago),
    ("the comparable [unit period] (last unit|a unit [ago early])", dates.year_ago),
    ("the? year (unit|period)", dates.period_of_year),
    ("(the|poss)? latest (fiscal? unit|period)", dates.latest_period),
    ("(the|poss)? unit (dash|possessive)? part", dates.year_end),
    # Shifts
    ("(QTY between? ANYUNIT|units) so? ago", spans.ago),
    ("(half a unit|(QTY|a) ANYUNIT and a half|QTY and a half ANYUNIT) ago", weeks.ago_half),
    ("a unit so? ago", spans.ago),
    ("a unit early", spans.earlier),
    ("(QTY between? ANYUNIT|a unit|units) later_than", spans.from_now),
    ("the? WHICH fiscal? [unit weekend]", spans.which_unit),
    ("[the poss] fiscal? [unit weekend]", spans.the_unit),
    ("the ordinal unit", spans.ordinal_day),
    ("the part unit", spans.opening_week),
    ("deictic (daypart|unit)?", clock.deictic),
    ("tonight", clock.tonight),
    ("(the? WHICH|early dash?) daypart", clock.daypart),
    ("the last", refs.the_past),
    # Durations
    ("QTY between{0,2} dash? ANYUNIT (dash long)? so?", spans.duration),
    ("a? half (a|dash) ANYUNIT", spans.duration),
    ("QTY and a half dash? ANYUNIT", spans.duration),
    ("QTY dash and dash a dash half dash ANYUNIT", spans.duration),
    ("(QTY|a) ANYUNIT and a half", spans.duration),
    ("a between{0,2} unit (dash long)?", spans.single),
    ("[unit units] dash long", spans.long),
    ("vague_span", spans.vague_span),
    ("the? units ahead", spans.vague_units),
    ("the unit ahead", weeks.unit_ahead),
    ("(QTY between? ANYUNIT|a unit) ago [deictic]", weeks.ago_to_the_day),
    ("prep the? nature time_noun?", weeks.natural),
    ("unit [small int]", weeks.numbered_week),
    ("the daypart prep", weeks.daypart_before),
    ("when other{1,4} other", weeks.once_done),
    ("one_day", spans.one_day),
    ("units (or units)?", spans.bare_units),
    ("[the poss this that]? [last next this recent]{1,2} QTY between? ANYUNIT so?", spans.directed),
    ("[the poss] (ordinal|early)? QTY ANYUNIT", spans.directed),
    ("the? [recent next last] units", spans.vague_units),
    # Sets
    ("each (NUM|some|ordinal|between)? [unit units weekday month maybe_month season daypart weekend]", spans.habit),
    ("weekdays [daypart units]?", spans.plural_weekday),
    ("weekday units", spans.plural_weekday),
    ("NUM units [a per] unit", spans.habit),
    ("freq", spans.frequency),
    # Clocks
    ("(clock|small|number) ampm (comma? zone|capital{1,2} time_noun)?", clock.clock),
    ("clock (comma? zone|capital{1,2} time_noun)?", clock.clock),
    ("[small int year] zone", clock.clock),
    ("hour_word (comma? zone|capital{1,2} time_noun)?", clock.clock),
    ("(small|number) in the daypart", clock.clock_in),
    ("daypart", clock.at_dawn),
    # Feasts and named events
    ("(the? (WHICH|year)|the)? event (year|unit)?", refs.occasion),
    ("[this last next] unit possessive event", refs.occasion_of_year),
    # References
    ("[a the some] (other|early|recent|comma|and){0,3} date_noun", refs.unset),
    ("ref", refs.reference),
)


class Rule(NamedTuple):
    """One compiled rule; ``rank`` is its place in the grammar."""

    rank: int
    pattern: re.Pattern[str]
    build: Builder


@functools.cache
def rules() -> tuple[Rule, ...]:
    """The grammar, compiled once."""
    return tuple(Rule(rank, compile_pattern(source), build) for rank, (source, build) in enumerate(RULES))


class Read(NamedTuple):
    """A stretch of tokens and what it means."""

    start: int
    end: int
    meaning: Meaning


def read_all(tokens: Tokens) -> list[Read]:
    """The time expressions of the tokens: the longest of overlapping matches, in order of the text."""
    matches = [
        (match.start() - match.end(), rule.rank, match.start(), match.end(), rule)
        for rule in rules()
        for match in rule.pattern.finditer(tokens.classes)
    ]
    matches.sort(key=lambda m: m[:3])
    taken = bytearray(len(tokens.classes))
    chosen: list[Read] = []
    for _, _, start, end, rule in matches:
        if any(taken[start:end]):
            continue
        meaning = rule.build(Found(tokens, start, end))
        if meaning is not None:
            taken[start:end] = b"\x01" * (end - start)
            chosen.append(Read(start, end, meaning))
    return sorted(chosen)
