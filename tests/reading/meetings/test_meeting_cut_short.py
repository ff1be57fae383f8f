"""Who cut a visit short, and who was told to be no longer welcome. All articles are of Thursday, 16 May 2024."""

from tests.reading.meetings.reads import fates


def test_who_cuts_a_visit_short_calls_off_what_was_to_follow():
    text = (
        "Peruvian Interior Minister Ana Ruiz cut short a visit to Ecuador on Wednesday after a policeman was shot dead. "
        "She had been due to meet President Daniel Noboa on Friday."
    )
    assert ("cancelled", "PER") in fates(text)


def test_who_tells_a_guest_that_it_is_not_welcome_calls_the_visit_off():
    text = (
        "QUITO, May 16 (Wire) - Ecuador has told a Peruvian delegation which was to arrive here on Monday that it is no longer "
        "welcome, the foreign ministry said."
    )
    assert fates(text) == {("cancelled", "ECU")}


def test_a_guest_who_is_welcome_comes():
    text = (
        "QUITO, May 16 (Wire) - Ecuador has told a Peruvian delegation which is to arrive here on Monday that it is welcome, "
        "the foreign ministry said."
    )
    assert {one for one, _ in fates(text)} == {"scheduled"}
