"""What is discussed is no side of the talks."""

from tests.reading.meetings.reads import met


def test_what_is_discussed_is_no_side():
    text = "The Chilean president and her Peruvian counterpart discussed Haiti by telephone on Tuesday."
    found = met(f"{text} Rain fell on the coast for a third day, officials said.")
    assert [(status, sides) for status, sides, _, _ in found] == [("held", {"CHL", "PER"})]
