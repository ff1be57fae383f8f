"""Day and place told around the meeting: by the visit, by who speaks after it, by the month before; what the dateline does not tell.

All articles are of Saturday, 18 March 2017.
"""

import pytest

import summitry


def told(text):
    """Kind, day and place (city, else state) of each meeting."""
    found = summitry.read(text, published="2017-03-18", clean=True).reading.meetings
    return [
        (one.kind, one.when.edtf if one.when else None, (one.place.city or one.place.state) if one.place else None)
        for one in found
    ]


def talks(text):
    return [one[1:] for one in told(text) if one[0] == "talks"]


@pytest.mark.parametrize(
    ("text", "where"),
    [
        (
            "Chile's minister arrived in La Paz on Friday. She will meet Bolivia's President Morales on Sunday.",
            "La Paz",
        ),
        ("Chile's minister is on a two-day visit to Bolivia. On Friday she held talks with President Morales.", "BOL"),
        (
            "Chile's minister flew into Lima on Thursday. Talks with her Peruvian counterpart are due on Saturday.",
            "Lima",
        ),
        # She went home, and nobody tells where the second meeting was.
        ("Chile's minister visited Bolivia on March 6. On Friday she held talks with President Morales.", "Santiago"),
    ],
)
def test_talks_in_the_days_after_an_arrival_are_there(text, where):
    assert [place for _, place in talks(f"SANTIAGO, March 18 (Wire) - {text}")] == [where]


@pytest.mark.parametrize(
    ("said", "where"),
    [
        (
            "told reporters in Skopje on Friday after talks with his Macedonian counterpart that a deal was near",
            "Skopje",
        ),
        ("said in Skopje on Friday after a meeting with his Macedonian counterpart that a deal was near", "Skopje"),
        (
            "told parliament in Varna on Friday after talks with his Macedonian counterpart that a deal was near",
            "Sofia",
        ),
    ],
)
def test_who_speaks_right_after_talks_speaks_where_they_were(said, where):
    assert [place for _, place in talks(f"SOFIA, March 18 (Wire) - Bulgaria's foreign minister {said}.")] == [where]


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Norway and Iceland will meet in Bergen on Tuesday. Earlier talks collapsed in December.", {"Bergen", None}),
        ("Norway and Iceland met in Bergen on Friday. Talks that began in 2015 broke down.", {"Bergen", None}),
        ("The rail union and Norway held talks on Friday. Previous talks in February had failed.", {"Oslo", None}),
        ("Norway and Iceland held talks here on March 3, officials said.", {"Oslo"}),
        ("Norway and Iceland met in this city in January and in May.", {"Oslo"}),
    ],
)
def test_the_dateline_does_not_tell_where_earlier_talks_were(text, where):
    assert {place for _, place in talks(f"OSLO, March 18 (Wire) - {text}")} == where


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Thailand's premier will visit Laos on March 27-28. He will meet President Bounnhang on the second day.",
            "2017-03-28",
        ),
        (
            "Chile's president starts a three-day trip to Peru on Tuesday. She is to meet President Salas on the last day of her trip.",
            "2017-03-23",
        ),
        (
            "Estonia's premier visited Latvia from March 6 to 8. He met President Vejonis on the opening day of his visit.",
            "2017-03-06",
        ),
    ],
)
def test_the_day_of_a_visit_is_counted_from_its_first(text, day):
    assert day in [when for when, _ in talks(text)]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "Kenya and Somalia met in Mombasa in January and again in Mogadishu two weeks later.",
            [("2017-01", "Mombasa"), ("[2017-01-15..2017-02-14]", "Mogadishu")],
        ),
        (
            "Latvia and Estonia met in Tartu in May 2016. They met again in Riga a month later.",
            [("2016-05", "Tartu"), ("[2016-06-01..2016-06-30]", "Riga")],
        ),
        (
            "Peru and Chile met in Tacna on January 10 and again in Arica two days later.",
            [("2017-01-10", "Tacna"), ("2017-01-12", "Arica")],
        ),
    ],
)
def test_the_second_of_two_meetings_has_its_own_day_and_town(text, days):
    assert talks(text) == days


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway and Iceland will hold talks on Tuesday. The last time they met was in Bergen in January.",
            {("2017-03-21", None), ("2017-01", "Bergen")},
        ),
        (
            "Norway and Iceland will meet on Tuesday, their first talks since a meeting in Bergen in January.",
            {("2017-03-21", None), ("2017-01", "Bergen")},
        ),
        (
            "It will be the first meeting of Norway and Iceland since talks broke down in January.",
            {(None, None), ("2017-01", None)},
        ),
        (
            "Norway and Iceland will meet in Oslo on Tuesday, the first such meeting since a deal was signed in Bergen in 2012.",
            {("2017-03-21", "Oslo")},
        ),
        # No range from the day of the dateline to Friday.
        ("Friday's meeting in Oslo between Norway and Iceland lasted two hours.", {("2017-03-17", "Oslo")}),
    ],
)
def test_what_was_before_the_first_meeting_since_has_its_own_day_and_place(text, expected):
    assert set(talks(f"OSLO, March 18 - {text}")) == expected


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ugandan officials stayed away from talks with Kenya in Arusha on Wednesday.", "2017-03-15"),
        ("Uganda's minister failed to turn up for talks with Kenya in Arusha on Wednesday.", "2017-03-15"),
        ("Uganda's minister skipped a meeting with his Kenyan colleague in Arusha on Wednesday.", "2017-03-15"),
        ("Uganda boycotted Wednesday's talks with Kenya in Arusha.", "2017-03-15"),
        ("Uganda will stay away from talks with Kenya in Arusha on Wednesday.", "2017-03-22"),
    ],
)
def test_who_stayed_away_did_so_on_the_day_of_the_talks(text, day):
    assert [when for when, _ in talks(text)] == [day]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Chile had agreed to take part in a meeting with Peru in Tacna later this month.", "scheduled"),
        ("Chile has agreed to participate in talks with Peru in Tacna on Monday.", "scheduled"),
        ("Chile is willing to take part in talks with Peru.", "proposed"),
        ("Chile agreed on a quota in talks with Peru in Tacna on Monday.", "held"),
    ],
)
def test_who_agrees_to_take_part_has_not_done_so(text, status):
    found = summitry.read(text, published="2017-03-18", clean=True).reading.meetings
    assert [one.status.value for one in found] == [status]
