"""Meetings told by verbs that are no word for meeting, by what stands around them. All articles are of 16 May 2024, a Thursday."""

import pytest

import summitry


def met(text):
    told = summitry.read(text, published="2024-05-16", clean=True).reading.meetings
    return [
        (one.status.value, frozenset(one.parties), one.when.edtf if one.when else None, one.called_off_by)
        for one in told
    ]


@pytest.mark.parametrize(
    ("text", "status", "sides", "when"),
    [
        ("Nepal's prime minister will hear Bhutan's envoys on Monday in his office.", "scheduled", {"NPL", "BTN"}, "2024-05-20"),
        ("Ghana's minister, Ama Mensah, expects Togo's delegation at her office on Friday.", "scheduled", {"GHA", "TGO"},
         "2024-05-17"),
        ("Fiji's prime minister will be joining his Tongan colleague in Suva on Saturday.", "scheduled", {"FJI", "TON"},
         "2024-05-18"),
        ("Latvia's envoys faced those of Estonia in Riga on Tuesday for the third time.", "held", {"LVA", "EST"}, "2024-05-14"),
        ("Kenya's lawyers are to take the matter up with Uganda's in Kampala next week.", "scheduled", {"KEN", "UGA"}, None),
        ("Delegations of Oman and Yemen get to work in Muscat on June 1.", "scheduled", {"OMN", "YEM"}, "2024-06-01"),
        ("The leaders of Chad, Niger and Mali are pencilled in for Friday in Niamey.", "scheduled", {"TCD", "NER", "MLI"},
         "2024-05-17"),
        ("On Sunday Jordan's minister travels with his Syrian counterpart to the Yarmouk to look at the dam.", "scheduled",
         {"JOR", "SYR"}, "2024-05-19"),
        ("Qatar's ambassador was with the Sudanese leader for an hour on Tuesday.", "held", {"QAT", "SDN"}, "2024-05-14"),
        ("The presidents of Laos and Thailand were due on the bridge on Saturday.", "scheduled", {"LAO", "THA"}, "2024-05-18"),
        ("The foreign ministers of Cuba and Haiti saw one another in Santiago on May 10.", "held", {"CUB", "HTI"}, "2024-05-10"),
        ("Poland's minister leaves for Vilnius, where Lithuania's prime minister sees him on Tuesday.", "scheduled",
         {"POL", "LTU"}, "2024-05-21"),
        ("Officials of Peru and Chile have been meeting in Tacna since Monday.", "under_way", {"PER", "CHL"},
         "2024-05-13/2024-05-16"),
    ],
)  # fmt: skip
def test_what_stands_around_a_verb_makes_a_meeting_of_it(text, status, sides, when):
    found = met(text)
    assert (status, sides) in [(told, set(parties)) for told, parties, _, _ in found]
    if when:
        assert when in [day for told, parties, day, _ in found if told == status and parties == sides]


@pytest.mark.parametrize(
    "text",
    [
        "Ghana's minister heard the news from Togo on Monday.",
        "Ghana expects Togo to pay on Friday.",
        "Togo joined the African Union in 1963.",
        "Ghana faced Togo in the cup final in Accra on Tuesday.",
        "Ghana takes the matter up in its annual report next week.",
        "It would be the first time that the presidents of Ghana and Togo have met since 2019.",
        "Neither capital would say whether the ministers of Ghana and Togo would see one another in Lomé.",
    ],
)
def test_the_same_verbs_alone_tell_of_no_meeting(text):
    assert met(text) == []


@pytest.mark.parametrize(
    ("text", "caller"),
    [
        ("Ghana and Togo were to meet on Friday. It is off.", None),
        ("The river commission of Ghana and Togo will not sit on the 20th, Accra said.", None),
        ("Ghana's minister was a no-show at the meeting with Togo's on Sunday.", "GHA"),
        ("Ghana has gone cold on Friday's talks with Togo.", "GHA"),
        ("Ghana's envoy shall not proceed to Lomé on Friday for the meeting with Togo, the council said.", "GHA"),
        ("Ghana's minister will not be joining his Togolese colleague in Lomé on Saturday.", "GHA"),
    ],
)
def test_it_is_off(text, caller):
    ((status, _, _, by),) = met(text)
    assert status == "cancelled"
    assert caller in (None, by)


@pytest.mark.parametrize(
    ("text", "caller"),
    [
        ("A trip to Accra by Togo's minister was shelved on Tuesday, Lomé pleading bad weather.", "TGO"),
        ("Talks between Ghana and Togo were put off on Monday, with Accra citing an illness.", "GHA"),
        ("A trip by Ghana's envoy to Togo on June 1 has slipped to June 8 because Togo's lawyers need longer.", "TGO"),
    ],
)
def test_whoever_gives_the_grounds_put_it_off(text, caller):
    assert caller in {by for status, _, _, by in met(text) if status == "postponed"}


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        (
            "The talks between Ghana and Togo, which should have begun on Monday, are now to begin in June.",
            "2024-05-20",
            "2024-06",
        ),
        ("The talks between Ghana and Togo, due on Monday, are now to open on June 3.", "2024-05-20", "2024-06-03"),
    ],
)
def test_are_now_to_open_on_another_day(text, old, new):
    told = {(status, when) for status, _, when, _ in met(text)}
    assert told == {("postponed", old), ("scheduled", new)}


def where(text):
    (one,) = summitry.read(text, published="2024-05-16", clean=True).reading.meetings
    return one.place.text if one.place else None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Ghana's minister is to host Togo's for dinner on Friday at a hotel on the Volta.", "a hotel on the Volta"),
        ("Ghana's minister met Togo's at a hotel on Monday.", "a hotel"),
        ("Officers from Ghana met their counterparts from Togo at Aflao on Monday.", "Aflao"),
    ],
)
def test_where_it_is(text, place):
    assert where(text) == place


def test_where_they_were_before_is_not_where_they_meet():
    text = "The ministers of Ghana and Togo, who compared notes in Dakar over the weekend, come together on Friday in Lomé."
    told = summitry.read(text, published="2024-05-16", clean=True).reading.meetings
    assert {(one.status.value, one.place.city) for one in told} == {("held", "Dakar"), ("scheduled", "Lomé")}


def test_the_pair_are_the_two_whom_the_article_is_about():
    text = (
        "Ghana insists on its quota, and Ghana's minister said that Togo would have to wait. Togo wants the line drawn anew. "
        "Two days of discussions between the pair in Dakar broke up on Wednesday."
    )
    assert ("held", {"GHA", "TGO"}) in [(status, set(sides)) for status, sides, _, _ in met(text)]
