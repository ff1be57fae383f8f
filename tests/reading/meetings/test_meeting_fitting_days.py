"""The day that a name of a day, a month or a season means, where the fate of the meeting shuts out what it was read as.

All articles are of Thursday, 18 April 2019.
"""

from dataclasses import replace
from datetime import date

import pytest

import summitry
from summitry.model import PartialDate
from summitry.reading.meetings.fitting_days import fitting
from summitry.status import Status

TOLD = date(2019, 4, 18)


def read_as(words, day, status):
    """What becomes of a meeting "on WORDS" that was read as being on ``day``."""
    reading = summitry.read(f"Peru and Chile met in Arica {words}.", published=str(TOLD), clean=True).reading
    time = reading.times[0]
    earliest = date.fromisoformat(day)
    wrong = next(one for one in time.candidates if one.earliest == earliest)
    when = PartialDate(wrong.edtf, wrong.earliest, wrong.latest, "day", "", time.text)
    report = replace(reading.meetings[0], when=when, status=status)
    return str(fitting(report, reading.times, TOLD).when.earliest)


@pytest.mark.parametrize(
    ("words", "day", "status", "meant"),
    [
        # No plan lies behind the news, where the same words name a nearer day ahead.
        ("on 2 May", "2018-05-02", Status.PROPOSED, "2019-05-02"),
        ("in June", "2018-06-01", Status.EXPECTED, "2019-06-01"),
        ("on Saturday", "2019-04-13", Status.SCHEDULED, "2019-04-20"),
        # Nothing was held ahead of it.
        ("on Tuesday", "2019-04-23", Status.HELD, "2019-04-16"),
        ("in August", "2019-08-01", Status.HELD, "2018-08-01"),
        # Of two days in different years what was called off was on the nearer.
        ("on April 14", "2020-04-14", Status.POSTPONED, "2019-04-14"),
        ("on May 3", "2018-05-03", Status.CANCELLED, "2019-05-03"),
    ],
)
def test_the_day_fits_the_fate(words, day, status, meant):
    assert read_as(words, day, status) == meant


@pytest.mark.parametrize(
    ("words", "day", "status"),
    [
        # What is just behind is rather no plan any more, what is just ahead not held yet: the status is wrong there, not the day.
        ("on Tuesday", "2019-04-16", Status.SCHEDULED),
        ("on March 30", "2019-03-30", Status.PROPOSED),
        ("on Saturday", "2019-04-20", Status.HELD),
        ("on 2 May", "2019-05-02", Status.HELD),
        # What was called off lies on either side of the news.
        ("on Saturday", "2019-04-20", Status.CANCELLED),
        ("on Wednesday", "2019-04-17", Status.CANCELLED),
    ],
)
def test_the_nearer_day_stays(words, day, status):
    assert read_as(words, day, status) == day
