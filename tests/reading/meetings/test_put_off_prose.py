"""What desks write every day of meetings put off, called off, broken off and taken up again. All of Saturday, 18 March 2017."""

import pytest

import summitry


def told(text):
    """Status, first day, sides and caller of each meeting."""
    found = summitry.read(text, published="2017-03-18", clean=True).reading.meetings
    return [
        (
            one.status.value,
            str(one.when.earliest) if one.when and one.when.earliest else None,
            set(one.parties),
            one.called_off_by,
        )
        for one in found
    ]


def fates(text):
    return [(status, day) for status, day, _, _ in told(text)]


@pytest.mark.parametrize(
    ("text", "status", "day"),
    [
        ("Talks between Norway and Iceland, which broke off in December, will resume in Bergen on April 4.", "scheduled", "2017-04-04"),
        ("Talks between Ghana and Togo, suspended in January, resumed in Lome on Friday.", "under_way", "2017-03-17"),
        ("Malta said it had agreed with Libya to revive fishing talks that stalled last autumn.", "scheduled", None),
        ("The talks between Chile and Peru that broke down on Friday had been tense.", "held", "2017-03-17"),
        ("The meeting between Kenya and Oman, cancelled on Friday, had been planned for April 4.", "cancelled", "2017-04-04"),
    ],
)  # fmt: skip
def test_the_day_on_which_talks_broke_off_is_not_that_on_which_they_resume(text, status, day):
    assert fates(text) == [(status, day)]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Talks on a gas contract between Chile and Bolivia resumed on Friday.", {"CHL", "BOL"}),
        ("Negotiations for a fisheries agreement between Norway and Iceland will start on April 3.", {"NOR", "ISL"}),
        ("Norway hosted talks on the conflict between Chad and Libya in Oslo on Friday.", {"TCD", "LBY"}),
        ("Talks scheduled for Monday between Mali and Niger will not take place, a mediator said.", {"MLI", "NER"}),
        ("Kenya and Uganda held talks on the war between Ethiopia and Eritrea on Friday.", {"KEN", "UGA"}),
        ("Talks between Norway and Iceland on the row between Chile and Bolivia were held on Friday.", {"NOR", "ISL"}),
    ],
)
def test_whose_contract_is_talked_about_talk_where_nobody_else_is_told_of(text, sides):
    assert [one for _, _, one, _ in told(text)] == [sides]


@pytest.mark.parametrize(
    ("text", "status", "day", "caller"),
    [
        ("Kenya has postponed talks with Oman. The meeting was set for Tuesday.", "postponed", "2017-03-21", "KEN"),
        ("Fiji called off talks with Tonga. The talks were tentatively planned for March 28.", "cancelled", "2017-03-28", "FJI"),
        ("Chile put off talks with Peru. The two sides had been due to meet on March 24.", "postponed", "2017-03-24", "CHL"),
        ("Kenya's foreign minister has put off a trip to Oman. He had been due in Muscat on Monday.", "postponed", "2017-03-20", "KEN"),
        ("Georgia's security adviser was to be in Baku on a two-day visit. However, the visit was scuttled.", "cancelled", None, None),
    ],
)  # fmt: skip
def test_the_plan_told_behind_a_calling_off_is_the_one_that_fell(text, status, day, caller):
    assert [(one, when, who) for one, when, _, who in told(text)] == [(status, day, caller)]


def test_a_new_slot_told_behind_a_putting_off_is_none_of_the_old():
    text = "Kenya put off talks with Oman set for March 20. The talks were then scheduled for April 4."
    assert fates(text) == [("postponed", "2017-03-20"), ("scheduled", "2017-04-04")]


@pytest.mark.parametrize(
    ("text", "fate"),
    [
        ("Chile may call off next week's talks with Peru, an official said.", ("scheduled", "2017-03-20")),
        ("Chile threatened to pull out of Monday's talks with Peru.", ("scheduled", "2017-03-20")),
        ("Kenya urged Somalia not to cancel next week's talks in Nairobi.", ("scheduled", "2017-03-20")),
        ("Ghana and Togo may have to postpone Monday's talks, officials said.", ("scheduled", "2017-03-20")),
        ("It is not clear whether Monday's talks between Chile and Peru will go ahead.", ("expected", "2017-03-20")),
        ("A summit between the leaders of Kenya and Somalia due on Monday was in doubt.", ("expected", "2017-03-20")),
        ("Chile called off next week's talks with Peru, an official said.", ("cancelled", "2017-03-20")),
    ],
)
def test_what_only_may_fall_is_still_planned_for_its_day(text, fate):
    assert fates(text) == [fate]


@pytest.mark.parametrize(
    "text",
    [
        "Opposition leaders on Monday called for the talks between Chile and Peru to be called off.",
        "Talks between Kenya and Somalia were in doubt on Friday after a border clash.",
        "The rebels threatened to leave the talks with Colombia.",
        "Talks between Chile and Peru are not possible until the raids stop.",
    ],
)
def test_what_is_only_asked_or_doubted_tells_of_no_day(text):
    assert fates(text) == []


@pytest.mark.parametrize(
    ("text", "fate"),
    [
        ("The Fijian premier will not visit Tonga next week as originally planned.", ("cancelled", "2017-03-20")),
        ("President Uhuru Kenyatta of Kenya will not travel to Muscat on Friday as previously scheduled.", ("cancelled", "2017-03-24")),
        ("A meeting between the Latvian and Estonian presidents in Riga on Monday will not be possible.", ("cancelled", "2017-03-20")),
        ("Plans for talks between Chile and Bolivia in Lima on Monday fell through.", ("cancelled", "2017-03-20")),
        ("A proposed meeting between Chile's president and Bolivia's leader fell apart.", ("cancelled", None)),
        ("The summit between Chile and Peru fell apart on Friday.", ("held", "2017-03-17")),
        ("Kenya's foreign minister skipped a meeting with his Omani counterpart in Muscat on Tuesday.", ("cancelled", "2017-03-14")),
        ("Kenya's foreign minister will skip a meeting with his Omani counterpart in Muscat on Tuesday.", ("cancelled", "2017-03-21")),
        ("Bhutan said it could not go ahead with talks between the security advisers of Nepal and Bhutan.", ("cancelled", None)),
        ("Norway and Iceland extended their talks in Bergen by a day on Friday.", ("under_way", "2017-03-17")),
        ("Norway extended an invitation to Iceland's premier to visit Oslo.", ("proposed", None)),
    ],
)  # fmt: skip
def test_plain_ways_of_calling_off(text, fate):
    assert fates(text) == [fate]


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("Talks between Norway and Iceland ended on Friday and will resume on Monday.", ["held", "scheduled"]),
        ("The talks between Ghana and Togo went into recess on Friday and will continue on Tuesday.", ["held", "scheduled"]),
        ("Talks between Mali and Niger were adjourned on Friday and are to resume on Monday.", ["held", "scheduled"]),
        ("The strike at the mine of Mali and Niger ended on Friday and work will resume on Monday.", []),
    ],
)  # fmt: skip
def test_talks_that_ended_and_will_resume_have_another_session(text, slots):
    assert [status for status, _ in fates(text)] == slots
