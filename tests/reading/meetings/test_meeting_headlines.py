"""What a headline tells is told again below it; a body's sitting has the sides of the body; a journey not made is the one planned."""

import summitry


def told(text):
    found = summitry.read(text, published="2024-05-15", clean=True).reading.meetings
    return [(one.status.value, "+".join(sorted(one.parties))) for one in found]


BODY = (
    "LIMA - Peru has put off a meeting with its creditors, the finance ministry said on Tuesday.\n\n"
    "The meeting with the Paris Club, planned for May 20, was to have dealt with Peru's debt. Peru wants more time."
)


def test_a_headline_makes_no_second_meeting():
    assert len(told("Peru pushes back bankers' meeting with Bolivia to July\n\n" + BODY)) == len(told(BODY))


def test_a_headline_counts_where_the_text_tells_of_none():
    text = "Peru calls off talks with Chile in Lima\n\nLIMA - Peru was angry at Chile on Tuesday after Chile had seized a boat of Peru's."
    assert told(text) == [("cancelled", "CHL+PER")]


def test_the_sides_of_a_body_sit_on_it():
    text = (
        "Peru said on Tuesday it would not attend a meeting of the border commission with Chile this week. "
        "The commission was to meet on Thursday at the crossing between Alta and Baja. Bolivia watched."
    )
    assert all(sides == "CHL+PER" for _, sides in told(text))


def test_the_journey_that_is_not_made_was_the_one_planned():
    text = (
        "Peru's minister was to fly to Santiago on Friday for talks with Chile. Bolivia is watching. "
        "Peru's delegates are not making the journey, a spokesman said."
    )
    assert [status for status, _ in told(text)] == ["cancelled"]


def test_the_call_is_the_one_just_told():
    text = "Peru's Rosa Lund offered to speak to Chile's Jan Cruz by telephone. The call would take place before Friday, she believed."
    assert len(told(text)) == 1
