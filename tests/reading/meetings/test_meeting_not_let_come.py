"""Answers given by a deed or a permit, and callers told by what they take back or say. All articles are of 16 May 2024."""

import pytest
from tests.reading.meetings.reads import fates


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Peru's president invited the Chilean president to Lima for a meeting on May 8, and he did not go.",
            ("refused", "CHL"),
        ),
        (
            "The Estonian envoy wanted to go to Minsk in the spring and was not given leave by Belarus.",
            ("refused", "BLR"),
        ),
        (
            "The Malian minister had asked to visit Dakar and was denied permission, officials in Senegal said.",
            ("refused", "SEN"),
        ),
        (
            "Togo's minister had asked Ghana's president for an urgent meeting. He was told that the head of state was not free.",
            ("refused", "GHA"),
        ),
        ("Laos told Vietnam on Sunday that there was no point in a meeting in Hue.", ("refused", "LAO")),
        ("Fiji told Tonga on Sunday that there was no sense in the two ministers meeting in Suva.", ("refused", "FJI")),
    ],
)
def test_the_answer_was_no(text, wanted):
    assert wanted in fates(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Oman's minister was to have met his Yemeni colleague in Aden on Monday. Yemen took back the invitation on Sunday.",
            ("cancelled", "YEM"),
        ),
        (
            "Peru told the Chileans that Juan Ruiz, their envoy, need not come. He was to have been in Lima on Tuesday.",
            ("cancelled", "PER"),
        ),
        (
            "The conference of Chad and Sudan in Abeche was delayed as the committees in Khartoum were not ready with the agenda.",
            ("postponed", "SDN"),
        ),
        (
            "Latvia took back the invitation late on Tuesday. Two guards had been shot on the river the week before. "
            "Their families have asked for money. The mayor of the town said that nobody had slept since, and shops were shut. "
            "Farmers drove tractors to the bridge and blocked it, and priests held a mass in the square on Wednesday night. "
            "The minister of Belarus was to have met his Latvian colleague in Riga on Friday.",
            ("cancelled", "LVA"),
        ),
    ],
)
def test_who_called_it_off(text, wanted):
    assert wanted in fates(text)


@pytest.mark.parametrize(
    "text",
    [
        "Peru's president invited the Chilean president to Lima for a meeting on June 8, and it did not go unnoticed.",
        "The Estonian envoy wanted to go to Minsk in the spring and was given leave by Belarus.",
        "Laos told Vietnam on Sunday that there was no point in a fence at Hue.",
        "Laos told Vietnam on Sunday that there was no point in a meeting in Hue as long as the dam stood.",
    ],
)
def test_no_answer_is_told(text):
    assert "refused" not in {status for status, _ in fates(text)}


def test_following_suit_in_something_else_calls_nothing_off():
    text = "Mali freed two ships. Niger followed suit. The ministers of Mali and Niger were to have met on Monday."
    assert fates(text) == {("cancelled", None)}
