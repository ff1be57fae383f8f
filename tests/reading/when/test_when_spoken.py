"""Times in what was said on another day, seen from that day. All articles are of Wednesday, 15 May 2024."""

import pytest

import summitry


def times(text):
    found = summitry.read(text, published="2024-05-15", clean=True).reading.times
    return {time.text: (time.edtf, time.anchor) for time in found}


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        # Counted from the day of saying.
        ("Chad said on March 4 that its minister would be in Khartoum in four days.", "four days", ("2024-03-08", "2024-03-04")),
        (
            "On March 4, a Chadian official told reporters that the king would come. He said at that time that the visit would begin in "
            "four days.",
            "four days",
            ("2024-03-08", "2024-03-04"),
        ),
        # In the speaker's own words.
        ('"We will sit down tomorrow," President Mora of Chile said on May 2.', "tomorrow", ("2024-05-03", "2024-05-02")),
        # So long ago that the paper's own next month is another one.
        ("Tonga said on Jan. 8 that the round would open next month.", "next month", ("2024-02", "2024-01-08")),
        # As the paper's readers see it.
        ("Tonga said on Monday that the round would open next month.", "next month", ("2024-06", "publication")),
        ("Tonga said that the round would open in four days.", "four days", ("2024-05-19", "publication")),
        # A day that is nobody's day of saying.
        ("The round of March 4 failed. Tonga said another would open in four days.", "four days", ("2024-05-19", "publication")),
    ],
)  # fmt: skip
def test_what_somebody_said_then_counts_from_then(text, words, wanted):
    assert times(text)[words] == wanted
