"""Days that are a meeting's by where they stand, and those that the next sentence tells. All articles are of Wednesday, 15 May 2024."""

from datetime import date

import pytest

import summitry


def days(text):
    """First and last day of the article's meetings, in order."""
    found = summitry.read(text, published="2024-05-15", clean=True).reading.meetings
    return [(one.when.earliest, one.when.latest) if one.when else None for one in found]


def day(month, of):
    return date(2024, month, of), date(2024, month, of)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # What it is fixed for, on a verb whose own day is that of announcing.
        ("A meeting of the ministers of Togo and Benin, announced for May 22, has been deferred by Togo.", day(5, 22)),
        ("A round of Laos and Japan, announced on Sunday for May 28, has been cancelled.", day(5, 28)),
        ("The visit of Norway's minister to Riga, confirmed for Friday, will last three hours.", day(5, 17)),
        ("The next round of talks between Chile and Peru is confirmed for Lima, 4-6 June.", (date(2024, 6, 4), date(2024, 6, 6))),
        ("Chile and Peru are slated to hold consultations in Lima on June 6.", day(6, 6)),
        # Between the meeting and its verb.
        ("A meeting between Mali and Niger next week was called off by Niger.", (date(2024, 5, 20), date(2024, 5, 26))),
        ("Talks between Mali and Niger on Monday were called off by Niger.", day(5, 20)),
        # A participle and "for", behind somebody else's name.
        ("Japan put off a session with the Korean negotiators set for Friday.", day(5, 17)),
        # Behind what it is about.
        ("Peru and Chile will resume talks on lake fishing on Friday.", day(5, 17)),
        ("The ministers of Laos and Japan met to discuss demining on Monday.", day(5, 13)),
        ("Envoys of Oman and Yemen agreed to meet to review the accord on May 28.", day(5, 28)),
        ("A session between Chile and Peru was dropped from Thursday's timetable.", day(5, 16)),
        # The day of the month alone.
        ("A meeting of Egypt and Sudan is fixed for the 29th.", day(5, 29)),
        ("A visit by Norway's minister to Riga is expected on June 3 for talks, officials said.", day(6, 3)),
    ],
)  # fmt: skip
def test_a_day_that_stands_with_the_meeting(text, wanted):
    assert wanted in days(text)


@pytest.mark.parametrize(
    "text",
    [
        "A call of the leaders of Spain and Oman, announced on Sunday, has been cancelled.",
        "The sixth round of talks between Chile and Peru was confirmed on Saturday for Lima.",
        "A spokesman for the talks between Chile and Peru on Monday said that they would go on.",
    ],
)
def test_the_day_of_announcing_or_of_an_aim_is_not_the_meetings(text):
    assert all(one is None for one in days(text))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Oman cancelled a consultation with Yemen on the bay. It had been arranged for May 28.", day(5, 28)),
        ("Oman cancelled a consultation with Yemen on the bay. Planned for May 28, it would have been the first.", day(5, 28)),
        ("Chile's envoy turned down an invitation to Peru. Lima had suggested May 28.", day(5, 28)),
        ("Chile and Peru last negotiated in Lima. That was on March 4.", day(3, 4)),
        ("A dinner of the presidents of Chile and Peru is off. Both had said they would be there on Thursday.", day(5, 16)),
    ],
)  # fmt: skip
def test_a_day_that_the_next_sentence_tells(text, wanted):
    assert wanted in days(text)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        # A cleft, another meeting, a day named anew, and one that is denied.
        ("Chile and Peru last negotiated in Lima. It was on March 4 that the mine closed.", day(3, 4)),
        ("Chile's envoy turned down an invitation to Peru. Lima now suggests May 28.", day(5, 28)),
        ("Chile cancelled a consultation with Peru. It was not on May 28 that this was said.", day(5, 28)),
    ],
)
def test_a_day_that_the_next_sentence_tells_of_something_else(text, wrong):
    assert wrong not in days(text)


def test_the_old_day_of_what_somebody_moved():
    text = "Chile and Peru were to hold a video conference. Lima moved it from Friday to May 29."
    assert day(5, 17) in days(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The second round between Fiji and Tonga has been put back by ten days to June 11.", [day(6, 1), day(6, 11)]),
        ("The summit of Mali and Niger, planned for May 24, has been delayed by a week.", [day(5, 24), day(5, 31)]),
        ("The meeting of Iran and Iraq was postponed for two weeks.", [None]),
        ("Iraq put off a meeting with Iran set for June 3 a week ago.", [day(6, 3)]),
    ],
)
def test_by_how_long_it_was_put_off_gives_the_other_slot(text, wanted):
    assert days(text) == wanted
