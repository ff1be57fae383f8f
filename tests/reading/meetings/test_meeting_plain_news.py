"""What a news desk writes every day: weekdays below the lead, who has yet to answer, what is only urged, where a visit goes."""

import pytest

import summitry

PLAN = "Peru and Ecuador will hold talks in Bogota on Friday.\n\nThe border is 1,500 km long.\n\n"
ASKED = "Colombia has suggested that Peru and Ecuador meet in Bogota on June 3. "


def meetings(text):
    return summitry.read(text, published="2024-05-15", clean=True).reading.meetings  # a Wednesday


def last(text):
    return meetings(text)[-1]


def day(one):
    return one.when.edtf if one.when else None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A meeting planned for Monday was cancelled by Peru after soldiers crossed the border.", "2024-05-13"),
        ("Ecuador's minister was to visit Lima on Monday but put off the trip because of floods.", "2024-05-13"),
        ("Ecuador's president refused to receive the Peruvian ambassador on Monday.", "2024-05-13"),
        ("A meeting planned for Saturday was cancelled by Peru after soldiers crossed the border.", "2024-05-18"),
        ("A meeting planned for Monday has been cancelled by Peru.", "2024-05-20"),
    ],
)
def test_below_the_lead_a_weekday_of_what_was_called_off_is_the_nearer_one(text, wanted):
    assert day(last(PLAN + text)) == wanted


def test_in_the_lead_a_weekday_of_what_was_called_off_lies_ahead():
    assert day(last("Peru cancelled a meeting with Ecuador planned for Monday.")) == "2024-05-20"


def test_todays_name_behind_what_the_talks_are_about_is_the_day_of_the_deed():
    text = (
        "Peru pulled out of talks with Ecuador on fishing rights on Wednesday, saying Ecuadorean gunmen were holding "
        "four of its border guards, a spokeswoman said.\n\nThe talks were to begin on Thursday in Bogota."
    )
    assert day(meetings(text)[0]) == "2024-05-16"


@pytest.mark.parametrize(
    "text",
    [
        "Peru and Ecuador will meet in Bogota on Friday. It will be their third meeting in two weeks.",
        "Ecuador's president will visit Peru on Friday, the first trip by an Ecuadorean president in ten years.",
    ],
)
def test_how_many_there_were_in_some_time_is_no_day(text):
    assert {day(one) for one in meetings(text)} <= {"2024-05-17", None}


def test_a_round_in_two_weeks_is_then():
    assert day(last("Peru and Ecuador will hold a third round in two weeks.")) is not None


def test_the_clause_that_tells_since_when_has_no_other_day():
    text = (
        "Peru and Ecuador met in Bogota in March. A further round, the 12th since the talks began, is planned for Bogota "
        "in the second half of June."
    )
    assert [one.when.earliest.month for one in meetings(text)] == [3, 6]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "In the second round, held in Bogota from May 7 to 10 at the invitation of Colombia, Peru and Ecuador agreed "
            "on a ceasefire.",
            "2024-05-07/2024-05-10",
        ),
        (
            "Peru and Ecuador pledged to cut tariffs at their last round of talks, held in Bogota in May 2022.",
            "2022-05",
        ),
    ],
)
def test_held_right_behind_a_meeting_tells_its_day(text, wanted):
    assert day(last(text)) == wanted


def test_held_behind_those_talked_about_tells_no_day_of_the_talks():
    one = last("Peru ended talks with Ecuador about two miners, held in Quito since March, on Tuesday.")
    assert day(one) == "2024-05-14"


@pytest.mark.parametrize(
    "text",
    [
        "Peru has accepted. Ecuador will answer after a cabinet session on Friday.",
        "Peru said it would come. Ecuador had not answered by Wednesday evening.",
        "Peru agreed. Ecuador is still studying the proposal.",
        "Peru said yes. Ecuador said it would decide on Friday.",
        "Peru said it would take part, while Ecuador asked for time to consider.",
        "Peru has accepted. Ecuador is undecided.",
        "Peru has accepted. Ecuador gave no answer.",
    ],
)
def test_a_proposal_that_one_side_has_yet_to_answer_stays_one(text):
    assert last(ASKED + text).status == "proposed"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Both have accepted.", "scheduled"),
        ("Peru and Ecuador accepted on Tuesday. The agenda has not been decided.", "scheduled"),
        ("Peru has accepted. Ecuador declined.", "refused"),
    ],
)
def test_a_proposal_with_its_answers_is_what_they_make_of_it(text, wanted):
    assert last(ASKED + text).status == wanted


@pytest.mark.parametrize(
    "text",
    [
        "The opposition called on Peru to break off the talks with Ecuador.",
        "Peru threatened to break off the talks with Ecuador unless the border was opened.",
        "Chile urged Peru to end its talks with Ecuador.",
        "Lawmakers demanded that Peru break off the talks with Ecuador.",
        "Peru said no talks with Ecuador had taken place.",
        "Peru said it wanted no talks with Ecuador.",
    ],
)
def test_what_is_only_urged_threatened_or_denied_is_no_meeting(text):
    assert not meetings(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Peru decided to break off the talks with Ecuador on Tuesday.", "held"),
        ("The meeting of Peru and Ecuador on Monday did not take place.", "cancelled"),
    ],
)
def test_what_was_done_is_one(text, wanted):
    assert last(text).status == wanted


def test_a_threat_leaves_the_plan_as_it_is():
    one = last("Peru has threatened to cancel the talks with Ecuador planned for Friday in Bogota.")
    assert (one.status, day(one)) in (("expected", "2024-05-17"), ("scheduled", "2024-05-17"))


def test_an_invitation_turned_down_by_who_wants_no_talks_was_refused_by_them():
    text = (
        "Colombia invited Peru and Ecuador to meet in Bogota on June 3. "
        "Peru turned the invitation down and said it wanted no second set of talks."
    )
    one = last(text)
    assert (one.status, one.called_off_by) == ("refused", "PER")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Peru's foreign minister was to have met Ecuador's president on Tuesday, but Quito cancelled at short notice.", "ECU"),
        ("A meeting of Peruvian and Ecuadorean officials planned for Friday was cancelled. "
            "Peru blamed Ecuador for the cancellation.", "ECU"),
        ("A meeting of Peruvian and Ecuadorean officials planned for Friday was dropped. "
            "Peru accused Ecuador of calling it off.", "ECU"),
        ("A meeting of Peru and Ecuador in Bogota on Tuesday was called off when the Peruvian minister fell ill.", "PER"),
        ("Ecuador has barred the Peruvian envoy from a meeting in Quito on Friday.", "ECU"),
    ],
)  # fmt: skip
def test_who_called_it_off(text, wanted):
    one = last(text)
    assert (one.status, one.called_off_by) == ("cancelled", wanted)


def test_who_is_accused_of_something_else_called_nothing_off():
    text = "A meeting of Peru and Ecuador planned for Friday was dropped. Peru accused Ecuador of holding back payment."
    assert last(text).called_off_by != "ECU"


def test_what_explains_one_putting_off_puts_off_nothing_else():
    text = (
        "Peru's president will receive the Ecuadorean envoy on June 4. He postponed a first meeting with him, planned for "
        "Tuesday, after the envoy asked for more time."
    )
    assert [one.status for one in meetings(text)] == ["scheduled", "postponed"]


def test_what_was_called_off_and_is_planned_anew_is_told_twice():
    text = (
        "Peru and Ecuador will resume talks on their border in Bogota next Monday.\n\n"
        "The talks had been planned for April 21 but were cancelled by Ecuador, which demanded an apology."
    )
    assert {(one.status.value, day(one)) for one in meetings(text)} == {
        ("cancelled", "2024-04-21"),
        ("scheduled", "2024-05-20"),
    }


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ecuador told Peru it could not host the talks planned for June 3 in Quito.", "2024-06-03"),
        ("Peru's president has decided not to attend Friday's meeting with Ecuador in Quito.", "2024-05-17"),
        ("Peru said it would boycott a meeting with Ecuador on June 3.", "2024-06-03"),
        ("Peru skipped a meeting with Ecuador in Bogota on Tuesday.", "2024-05-14"),
        ("Ecuador rejected a Peruvian proposal for talks in Bogota on June 3.", "2024-06-03"),
    ],
)
def test_the_day_of_what_somebody_stays_away_from(text, wanted):
    assert day(last(text)) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Peru has postponed talks with Ecuador. They were to have started next Tuesday in the capital, Port Ambrym.", "Port Ambrym"),
        ("Peru will not attend Saturday's meeting with Ecuador in the federal capital, Santa Rosenda.", "Santa Rosenda"),
        ("Peru's envoy is to go to the Ecuadorean army headquarters at Tena on Sunday to meet the army chief.", "headquarters at Tena"),
        ("The talks between Peru and Ecuador on June 3 will be held in Cali, Colombia.", "Cali"),
        ("Peru and Ecuador are to meet on June 3, with Cali as the venue.", "Cali"),
        ("Peru's foreign minister left Quito on Tuesday after talks with the Ecuadorean president.", "Quito"),
        ("Peru and Ecuador signed an agreement in Bogota on Tuesday after three days of talks.", "Bogota"),
    ],
)  # fmt: skip
def test_where_it_is(text, wanted):
    place = last(text).place
    assert wanted in " ".join(one for one in (place.venue, place.city) if one)


def test_what_is_promised_during_talks_is_not_where_they_are():
    one = last("Chile promised during talks with Peru to reopen the road to Arica.")
    assert one.status == "held"
    assert one.place is None


def test_a_journey_told_in_the_present_is_planned():
    text = (
        "Chile's envoy will see the Peruvian president in Lima on Saturday. "
        "He then goes on to Quito for talks with the Ecuadorean government on Monday."
    )
    one = last(text)
    assert (one.status, day(one), one.place.city) == ("scheduled", "2024-05-20", "Quito")


@pytest.mark.parametrize(
    "text",
    [
        "Peru asked who would meet the Ecuadorean envoy in Bogota on Friday.",
        "There were no plans for the presidents of Peru and Ecuador to discuss the matter at a summit in Bogota in June.",
    ],
)
def test_what_is_asked_about_or_planned_by_nobody_is_no_meeting(text):
    assert not meetings(text)


def test_a_proposal_told_behind_its_refusal_is_what_was_refused():
    text = (
        "Ecuador on Tuesday rejected an invitation from Peru to a meeting of the two presidents.\n\n"
        "Peru had proposed that the presidents of Peru and Ecuador meet in Bogota on June 3."
    )
    assert [(one.status.value, day(one), one.called_off_by) for one in meetings(text)] == [
        ("refused", "2024-06-03", "ECU")
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A meeting of Peru and Ecuador planned for Friday fell through when Peru pulled out.", "PER"),
        ("Peru's minister was due in Quito on Friday for talks, but Ecuador begged off.", "ECU"),
        (
            "Peru's minister was to visit Quito on Friday. Ecuador did not issue a visa and the trip fell through.",
            "ECU",
        ),
        (
            "A meeting of Peru and Ecuador planned for Friday was dropped. Lima said there was nothing to discuss.",
            "PER",
        ),
    ],
)
def test_who_let_it_fall_through(text, wanted):
    one = last(text)
    assert (one.status, one.called_off_by) == ("cancelled", wanted)


def test_whoever_asked_for_the_putting_off_did_it_side_or_not():
    text = "Talks between Peru and Ecuador due to start on Friday were put off. The initiative came from Bogota."
    assert last(text).called_off_by == "COL"


def test_a_request_is_refused_by_whom_it_was_not_met():
    one = last("An Ecuadorean request for a meeting in Tumbes has not been met by Peru, because its experts are away.")
    assert (one.status, one.called_off_by) == ("refused", "PER")


def test_a_second_one_on_another_day_is_another():
    text = (
        "The sitting of a joint border commission of Peru and Ecuador planned for Thursday in Tumbes was called off. "
        "A second session, on trade, remains on the calendar in Tumbes for May 23."
    )
    assert [(one.status.value, day(one)) for one in meetings(text)] == [
        ("cancelled", "2024-05-16"),
        ("scheduled", "2024-05-23"),
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Talks between Peru and Ecuador will not start on Friday as planned. A new date will be announced later.", "postponed"),
        ("Talks between Peru and Ecuador will not start on Friday as planned. No new date was given.", "cancelled"),
        ("Peru's foreign minister is likely to be in Quito in June for talks with his Ecuadorean counterpart.", "expected"),
        ("Peru's foreign minister will be in Quito in June for talks with his Ecuadorean counterpart.", "scheduled"),
        ("A meeting of Peruvian and Ecuadorean officers in Tumbes on Tuesday came to nothing when Peru's general did not appear.",
         "cancelled"),
    ],
)  # fmt: skip
def test_what_became_of_it(text, wanted):
    assert last(text).status == wanted


def test_his_office_says_who_stays_at_home():
    text = (
        "Peru's president was to fly to Quito on Thursday to meet his Ecuadorean counterpart. "
        "His office said he was staying in Lima because of the floods."
    )
    assert last(text).called_off_by == "PER"


def test_a_clause_that_says_when_has_its_own_day_and_place():
    found = meetings("Peru and Ecuador have agreed to meet again in Bogota on June 3 after talks broke off on Tuesday.")
    assert [(one.status.value, day(one)) for one in found] == [("scheduled", "2024-06-03"), ("held", "2024-05-14")]
    assert found[1].place is None


def test_a_round_called_off_on_a_day_keeps_its_own_day():
    text = (
        "The government of Peru on Tuesday called off a round of ceasefire talks with the rebel Salvation Front (SF) that had "
        "been due to open in Lusaka on Thursday, accusing the group of shelling a market town."
    )
    assert day(last(text)) == "2024-05-16"
