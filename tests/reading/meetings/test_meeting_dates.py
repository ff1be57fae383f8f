"""The day of a meeting: which time is its own, and which day that is. All articles are of Wednesday, 15 May 2024."""

from datetime import date

import pytest

import summitry

MAY = 5


def meetings(text):
    return summitry.read(text, published="2024-05-15", clean=True).reading.meetings


def days(meeting):
    return (meeting.when.earliest, meeting.when.latest) if meeting.when else None


def day(of, month=MAY):
    return date(2024, month, of), date(2024, month, of)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # On a clause of the meeting, whatever stands above it.
        ("A session of Chile and Peru, set for June 3 in Lima, has been put off at Peru's request, a spokesman said.", day(3, 6)),
        ("The talks between Mali and Niger that were to have begun on Sunday have been called off, envoys said.", day(19)),
        # What was planned looks ahead.
        ("Norway's minister was to have met his Russian counterpart on Friday.", day(17)),
        # The way there.
        ("Kenya's minister will travel to Kampala on May 22 to meet the president of Uganda.", day(22)),
        # Lengths that say when.
        ("The envoy of Qatar is expected to visit Tehran in the next ten days.", (date(2024, 5, 15), date(2024, 5, 25))),
        # Suggested days, and not those of suggesting.
        ("Poland suggested June 6 for another round of talks with Belarus.", day(6, 6)),
        # On "due" behind the noun.
        ("Mali has pulled out of a session due on Friday with the envoys of Niger.", day(17)),
        # Coordinated plans.
        ("A summit of Laos and Vietnam has been agreed in principle and may be held in July.", (date(2024, 7, 1), date(2024, 7, 31))),
        # "When" after "since".
        ("Oman has not moved since April 9, when its minister met the foreign minister of Yemen.", day(9, 4)),
        # This and the weekend of a plan are the next ones.
        ("Fiji has asked Tonga to receive its minister over the weekend.", (date(2024, 5, 18), date(2024, 5, 19))),
        # A clause of plan, whatever noun the parser hangs it on.
        ("Mali has cancelled a tour by officials of Niger to two mines that had been due to begin on Monday.", day(20)),
        ("A round of Chad and Sudan on customs, which was to have filled this afternoon, has been cancelled by Chad.", day(15)),
        ("The summit of Laos and Vietnam was to have opened on May 17.", day(17)),
        # What follows, and what is followed.
        ("A second round of talks between Chile and Peru is expected to follow on June 3.", day(3, 6)),
        # The first of two days.
        ("A session of Fiji and Tonga remains scheduled for 21 and 22 May in Suva.", (date(2024, 5, 21), date(2024, 5, 22))),
        # Who speaks after it comes from it.
        ("Egypt's minister told reporters after talks with Sudan that all was well.", (date(2024, 5, 14), date(2024, 5, 15))),
    ],
)  # fmt: skip
def test_the_meetings_own_day(text, wanted):
    assert days(meetings(text)[0]) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The tariff came on Tuesday, a week after the ministers of Chad and Sudan met.", day(7)),
        ("Ghana on Tuesday called off a visit to Togo, three days before its minister was to arrive.", day(17)),
        ("Ghana on Tuesday called off a visit to Togo at two days' notice.", day(16)),
        ("A meeting of Chad and Sudan on Monday was called off an hour before it was to begin.", day(13)),
        ("Spain put off talks with Morocco on Tuesday, hours before the envoys were to sit down.", day(14)),
    ],
)
def test_days_told_by_their_distance(text, wanted):
    assert days(meetings(text)[0]) == wanted


def test_the_following_day_is_counted_from_the_day_told_last():
    text = "The envoys of Kenya and Somalia met in Nairobi on May 6. The presidents of Chad and Niger met in Abuja the following day."
    assert [days(one) for one in meetings(text)] == [day(6), day(7)]


def test_the_day_of_a_dateline_is_that_of_telling():
    text = "LIMA, May 15 (Andes News) - Chile will hold talks with Peru on a fishing accord."
    assert days(meetings(text)[0]) is None


def test_the_year_of_a_thing_is_no_day():
    assert (
        days(meetings("The talks between Ghana and Togo on the 2031 bonds will not take place, Togo said.")[0]) is None
    )


def test_the_month_of_refusing_is_not_that_of_what_was_refused():
    assert days(meetings("Malta had in April turned down a request by Libya for talks.")[0]) is None


def test_each_clause_has_its_own_day():
    text = "He met the president of Chad on May 6; in Abuja the minister of Kenya had met the president of Niger on April 3."
    assert [days(one) for one in meetings(text)] == [day(6), day(3, 4)]


def test_from_a_day_to_another():
    old, new = meetings("A session of Malta and Libya has been moved back from Monday to June 2.")
    assert (days(old), days(new)) == (day(20), day(2, 6))


def test_a_season_in_a_name_is_no_day():
    text = "On the margins of the Spring Meetings on Monday, Ghana's minister held talks with the minister of Chad."
    assert days(meetings(text)[0]) == day(13)


def test_the_old_slot_lies_before_the_new_one():
    old, new = meetings(
        "The envoys of India and Nepal were due to meet on Monday, but the session was put off by Nepal to May 17."
    )
    assert days(old) == day(13)
    assert days(new) == day(17)


def test_moved_to_a_day_is_put_off():
    old, new = meetings("A session of Malta and Libya set for May 20 was moved yesterday to June 2.")
    assert (old.status.value, days(old)) == ("postponed", day(20))
    assert (new.status.value, days(new)) == ("scheduled", day(2, 6))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # A plan told as past may have gone by.
        ("Chad and Sudan were invited to hold talks on April 1.", day(1, 4)),
        ("Fiji and Tonga agreed to meet on June 1.", day(1, 6)),
        # An account of what was is no plan.
        ("Peru's minister is understood to have telephoned the president of Chile on Sunday.", day(12)),
        # Not the "April the second" that the words would make.
        ("On 14 April the second round of talks between Laos and Vietnam took place in Hue.", day(14, 4)),
    ],
)
def test_on_which_side_of_the_article_the_day_lies(text, wanted):
    assert days(meetings(text)[0]) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "In March the Gulf Front demanded to speak with Malta's minister.",
        "Kenya asked on Monday for talks with Uganda.",
    ],
)
def test_the_day_of_asking_is_not_the_meetings(text):
    assert meetings(text)[0].when is None


def test_the_day_of_pulling_out_is_not_the_meetings():
    found = meetings("Chile and Peru were to meet on June 3. Peru pulled out on Friday.")
    assert days(found[0]) == day(3, 6)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Ghana and Togo have pushed back a round of cocoa talks that had been due to open in Accra on Monday.",
            day(20),
        ),
        ("Chile's minister will fly in from Quito to sign the papers on May 27 with the president of Peru.", day(27)),
        (
            "Chad has suggested Prague as a venue for a meeting of the two leaders of Chad and Sudan later in August.",
            (date(2024, 8, 1), date(2024, 8, 31)),
        ),
        ("Envoys of Oman and Yemen met a week ago.", (date(2024, 5, 7), date(2024, 5, 9))),
    ],
)
def test_days_told_farther_off(text, wanted):
    assert days(meetings(text)[0]) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # What the meeting is due, set or to be doing.
        ("Talks between Chad and Sudan are due to begin on June 3.", day(3, 6)),
        ("The round between Fiji and Tonga is expected to start on Monday.", day(20)),
        ("A summit of Laos and Vietnam is likely to be held on June 9 in Hue.", day(9, 6)),
        ("The talks between Ghana and Togo are set to run until May 24.", day(24)),
        # Rows of verbs: the meeting's own day first, else that of the way there.
        ("Kenya's minister will fly to Kampala on Sunday and meet the president of Uganda the next day.", day(19)),
        ("Malta's minister stayed in Tunis from 5 to 8 May and held talks with the Tunisian side.", (date(2024, 5, 5), date(2024, 5, 8))),
        # Clefts.
        ("It was on Friday that the envoy of Oman met the Yemeni minister, aides said on Tuesday.", day(10)),
        # A day that is fixed for it.
        ("June 11 and 12 have been agreed for a visit to Maputo by the president of Malawi.", (date(2024, 6, 11), date(2024, 6, 12))),
        ("Peru has proposed a date of June 7 for a visit by the Chilean minister.", day(7, 6)),
        # The finer of two times that both hold.
        ("The talks between Nepal and Bhutan, the second this month, lasted until late on Monday.", day(13)),
        # First days.
        ("Spain's premier will hold talks in Rabat with Morocco from Friday.", day(17)),
        ("Officials of Iran and Iraq are meeting in Basra for two days, starting on Saturday.", (date(2024, 5, 18), date(2024, 5, 19))),
        # What begins on a day to come.
        ("Serbia opens talks with Kosovo on Friday.", day(17)),
        ("Spain and Malta resume negotiations on Monday.", day(20)),
        # A term that runs out.
        ("Gabon's minister will see the minister of Chad before the week is out.", (date(2024, 5, 15), date(2024, 5, 19))),
        # Convened for a day.
        ("A fourth round of talks between Mali and Niger is convened for 14 July in Lome.", day(14, 7)),
        # Yesterday's weekday of what was called off.
        ("A session of Chile and Peru scheduled for Tuesday was called off.", day(14)),
        # Who agrees right after it.
        ("Uzbekistan and Tajikistan agreed in Termez on Tuesday, after two days of negotiations, on the sharing of a canal.", day(14)),
        # The traveller's day.
        ("Italy's minister, who was due on Friday, has put off her visit to Lebanon.", day(17)),
        ("Ghana's minister, who was to arrive on May 30, has cancelled his trip to Togo.", day(30)),
        # The day of saying right behind the verb is not that of what is said.
        ("Ghana said on Monday talks with Togo would open on Friday.", day(17)),
        ("Kenya said on Tuesday it would host a summit of Chad and Sudan on Friday.", day(17)),
        # Held as planned.
        ("A summit of Laos and Vietnam will be held as planned on Friday.", day(17)),
        # Set, where the parser takes the participle for a verb.
        ("Laos on Tuesday called off a summit of Laos and Vietnam set for Friday.", day(17)),
        # Agreed on for a month.
        ("Mali and Niger have agreed on a third round of talks in June, Togo said on Tuesday.", (date(2024, 6, 1), date(2024, 6, 30))),
        # Clauses of plan, whoever does it.
        ("Mali put off a meeting of its border commission with Niger that Togo was to have chaired on May 24.", day(24)),
    ],
)  # fmt: skip
def test_the_day_by_what_is_said_of_the_meeting(text, wanted):
    assert days(meetings(text)[0]) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Chad's president offered Sudan talks last Saturday.",
        "Kenya said on Monday it would host a summit of Chad and Sudan.",
        "Togo's minister said on Monday talks with Ghana had been postponed.",
        "Laos called off a summit with Vietnam and set elections for Friday.",
        "Malta's premier invited the premier of Libya to talks last Saturday.",
        "Chad's president, who was expected to resign on Friday, has cancelled his visit to Sudan.",
        "Chad's president, who said on Friday that oil was dear, has cancelled his visit to Sudan.",
    ],
)
def test_days_of_something_else(text):
    assert days(meetings(text)[0]) is None


def test_lengths_counted_from_the_day_told_last():
    text = (
        "The premier of Nepal met the premier of India in Delhi on Thursday. Five days earlier, in Kathmandu, he had met the "
        "minister of Bhutan."
    )
    assert [days(one) for one in meetings(text)] == [day(9), day(4)]


def test_the_same_day_is_the_last_day_told_and_no_season():
    text = (
        "Fiji's premier said in Suva on Monday a strike of July could go on in the autumn. He met the premier of Tonga there the "
        "same day."
    )
    assert days(meetings(text)[0]) == day(13)


def test_the_plan_in_a_participle_before_the_calling_off():
    text = "The visit of Gabon's minister to Rome has been cancelled. Planned for June 4, it was struck out by Italy."
    assert days(meetings(text)[0]) == day(4, 6)


def test_talks_of_a_short_journey_are_on_its_days():
    text = "Norway's minister Kari Moen will travel to Suva on Friday. Moen is to see the Fijian premier, and no statement is planned."
    assert {days(one) for one in meetings(text)} == {day(17)}


def test_a_row_of_infinitives_shares_its_helper():
    (visit, *_) = meetings(
        "Malta's minister will arrive in Tripoli on June 7 and hold talks with the premier of Libya."
    )
    assert visit.status == "scheduled"
    assert days(visit) == day(7, 6)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # From where on a traveller was to go, told behind the calling off.
        ("Chad called off a week-long visit by the Danish aid minister, Ulla Krag. She was due to depart on Friday.", day(17)),
        ("Chad called off a visit by the Danish aid minister, Ulla Krag. She was to have set off on May 21.", day(21)),
        # Begun when or after something happened.
        ("Peru walked out of talks with Chile which began after Lima reopened the port last March.", (date(2024, 3, 1), date(2024, 3, 31))),
        ("Peru broke off talks with Chilean officials that had begun when the mine was closed on April 9.", day(9, 4)),
    ],
)  # fmt: skip
def test_days_that_another_verb_tells(text, wanted):
    assert days(meetings(text)[0]) == wanted


def test_a_journey_home_is_no_visit():
    assert meetings("The minister of Chile was due to fly home on Friday.") == ()


def test_an_event_that_is_dated_nowhere_tells_no_day():
    text = (
        "DAVOS, May 15 (Wire) - Peru's minister Ana Ruiz met Chile's minister Luis Paz on the fringes of the World Forestry Forum on "
        "Monday. They said little."
    )
    assert days(meetings(text)[0]) == day(13)


def test_what_is_told_about_a_meeting_is_told_on_a_day_of_its_own():
    text = (
        "Peru's president Ana Ruiz briefed parliament on Tuesday on the talks she held with Chile's president Luis Paz in Arica on "
        "May 3. She said little."
    )
    assert days(meetings(text)[0]) == day(3)


@pytest.mark.parametrize("since", ["sworn in on May 2", "elected in April", "released from jail last June"])
def test_when_something_was_done_to_somebody_is_no_day_of_the_meeting(since):
    text = f"Peru's president Ana Ruiz, {since}, met Chile's president Luis Paz on Monday. She said little."
    assert days(meetings(text)[0]) == day(13)


def test_talks_have_the_day_that_is_said_right_behind_them():
    text = "Delegations from Peru and Chile arrived in Arica on Tuesday for talks due to start on Thursday. They said little."
    assert day(16) in [days(one) for one in meetings(text)]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Weekend talks between Peru and Chile in Arica failed, officials said. They said little.", 11, 12),
        ("Peru and Chile will hold weekend talks in Arica, officials said. They said little.", 18, 19),
        ("Peru and Chile reached a deal after overnight talks in Arica. They said little.", 14, 15),
    ],
)
def test_what_stands_before_the_noun_tells_the_day(text, first, last):
    assert days(meetings(text)[0]) == (date(2024, MAY, first), date(2024, MAY, last))


def test_what_comes_before_and_what_comes_after_have_their_own_days():
    text = (
        "Peru's president Ana Ruiz will meet Chile's president Luis Paz on Friday in Arica before going on to La Paz for talks with "
        "Bolivia's president Eva Sol on Saturday. She said little."
    )
    assert [days(one) for one in meetings(text)] == [day(17), day(18)]
    assert {one.status.value for one in meetings(text)} == {"scheduled"}


@pytest.mark.parametrize(
    "way", ["On a visit to Chile on Monday", "On a trip to Chile on Monday", "During a visit to Chile on Monday"]
)
def test_what_is_done_on_a_visit_is_done_on_its_day(way):
    text = f"{way}, Peru's president Ana Ruiz met President Luis Paz. She said little."
    assert days(meetings(text)[0]) == day(13)
    assert meetings(text)[0].place.state == "CHL"
