"""Fates told by waiting, by what somebody is in no position to do, and by what a plan came to. All articles are of 16 May 2024."""

import pytest
from tests.reading.meetings.reads import fates


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # Put off by waiting, by another time, by not being on its days.
        (
            "A visit by Vietnam's trade minister to Phnom Penh set for Friday must wait until after the harvest, officials said.",
            "postponed",
        ),
        ("Talks between Lebanon and Cyprus, due on May 20, will have to be held at a later date.", "postponed"),
        ("The session of Peru and Chile, fixed for June 4 in Tacna, will not be held on those dates.", "postponed"),
        (
            "Rwanda's foreign minister was to go to Kinshasa on Friday for talks. The journey will be made at a suitable time.",
            "postponed",
        ),
        # What was only planned came to nothing.
        ("A meeting of Peru and Chile fixed for April 9 in La Paz came to nothing.", "cancelled"),
    ],
)
def test_what_became_of_it(text, wanted):
    assert wanted in {status for status, _ in fates(text)}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # Asked for and refused.
        (
            "Tunisia's request for an extraordinary session with Libya in June has been examined. "
            "The Libyan side sees itself unable to accept such a session.",
            ("refused", "LBY"),
        ),
        (
            "The ambassador of Australia had applied for an interview with Fiji's foreign minister about the seized ship. "
            "The minister would not grant one, an official said.",
            ("refused", "FJI"),
        ),
        (
            "Sweden's trade minister suggested a meeting with the Turkish minister in Izmir. "
            "Turkey does not consider such a meeting useful.",
            ("refused", "TUR"),
        ),
        (
            "Jamaica invited the Bahamian premier to Kingston in June. She will not take advantage of the offer, her office said.",
            ("refused", "BHS"),
        ),
        # Who was not ready, not free, or told the other side that its minister would not come.
        (
            "The expert meeting of Latvia and Belarus on the river port, due in Daugavpils on May 24, was dropped because Minsk "
            "had not finished its report.",
            ("cancelled", "BLR"),
        ),
        (
            "Chile's foreign minister planned to meet his Bolivian colleague in Arica on May 20. "
            "La Paz notified Santiago on Thursday that the minister would not be coming.",
            ("cancelled", "BOL"),
        ),
        (
            "Ireland's trade minister was scheduled to hold talks in London on Friday with the British business secretary. "
            "The British side let Dublin know that the secretary was not available.",
            ("cancelled", "GBR"),
        ),
        # Whose wish it was.
        (
            "The fifth meeting of Mauritius and the Maldives on fish, which was to open in Male on Monday, stands deferred at "
            "Port Louis's instance.",
            ("postponed", "MUS"),
        ),
    ],
)
def test_who_it_was(text, wanted):
    assert wanted in fates(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Talks between Laos and Thailand came to nothing on Tuesday in Vientiane.", "held"),
        ("Peru and Chile will meet in Tacna on May 24. A decision on visas must wait until then.", "scheduled"),
        (
            "Qatar's envoy was to see the Omani minister on Friday. He was staying in a hotel in Muscat, aides said.",
            "scheduled",
        ),
        (
            "Cuba's minister is to meet his Mexican counterpart in Merida on May 23. "
            "The conditions for lifting tariffs are not there, an official said.",
            "scheduled",
        ),
    ],
)
def test_what_is_said_of_something_else_changes_nothing(text, wanted):
    assert {status for status, _ in fates(text)} == {wanted}
