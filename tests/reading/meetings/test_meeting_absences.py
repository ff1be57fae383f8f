"""Fates told without a word for the meeting: who stays at home, who says no, who asks for a later day; and who did so."""

import pytest

import summitry


def fate(text):
    one = summitry.read(text, published="2019-05-14", clean=True).reading.meetings[0]
    return one.status.value, one.called_off_by


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # Who does not come.
        (
            "Zambia's president was to meet the Malawian leader in Lilongwe on Saturday, but he is staying at home, his "
            "office said.",
            ("cancelled", "ZMB"),
        ),
        (
            "Laos's foreign minister was expected in Hanoi on Monday for talks with his Vietnamese counterpart. "
            "He never left Vientiane.",
            ("cancelled", "LAO"),
        ),
        (
            "Uganda's president was to have met the Rwandan leader in Kampala on Sunday. "
            "The Rwandan leader could not make it, aides said.",
            ("cancelled", "RWA"),
        ),
        (
            "Latvia and Belarus were to hold border talks on May 16. "
            "The Belarusian delegation was told to stay in Minsk.",
            ("cancelled", "BLR"),
        ),
        (
            "The Omani foreign minister had been expected in Tehran on Saturday for talks. "
            "He decided against travelling.",
            ("cancelled", "OMN"),
        ),
        ("Jordan's king has excused himself from a summit with the Syrian president in Damascus on May 22.", ("cancelled", "JOR")),
        ("Bulgaria will not go through with Friday's talks with Romania, its foreign ministry said.", ("cancelled", "BGR")),
        ("Gabon went back on a visit to Malabo that had been fixed for June 25.", ("cancelled", "GAB")),
        ("Peru has gone back on its agreement to receive the Bolivian foreign minister in Lima on May 20.", ("cancelled", "PER")),
        ("Nauru said that its president would not visit Suva next month, citing the row over tuna.", ("cancelled", "NRU")),
        # Whom the day does not suit.
        (
            "The visit of the Danish premier to Estonia, planned for May 21, was put off because the dates no longer "
            "suited Copenhagen.",
            ("postponed", "DNK"),
        ),
        # Who says no to what was asked for.
        (
            "Norway invited the Icelandic prime minister to talks in Oslo on June 3. "
            "She replied that she had a prior engagement.",
            ("refused", "ISL"),
        ),
        ("Armenia offered Azerbaijan a meeting of experts in June. It was told there was no need.", ("refused", "AZE")),
        (
            "Albania proposed a meeting of the prime ministers in June to North Macedonia. "
            "Skopje answered that it could not agree to that.",
            ("refused", "MKD"),
        ),
        ("Jordan asked to see the Omani minister on Friday, but it was told that he had other commitments.", ("refused", "OMN")),
        (
            "Belarus's foreign ministry considered premature a proposal by Lithuania to hold consultations in Minsk in "
            "June.",
            ("refused", "BLR"),
        ),
        ("Eritrea is not in a position to accede to Djibouti's proposal for talks in Asmara in June.", ("refused", "ERI")),
        ("Bhutan offered to send its foreign minister to Dhaka in May. Bangladesh found the offer untimely.", ("refused", "BGD")),
        # Who asks for a later day.
        ("Talks between Ghana and Togo on the border were due on Thursday. Togo asked Ghana to move them to June.", ("postponed", "TGO")),
        ("Kuwait asked for the talks with Iraq on May 19 to be held a week later, and Baghdad agreed.", ("postponed", "KWT")),
        ("Slovakia has asked to move the talks with Hungary, planned for May 21, to a later date.", ("postponed", "SVK")),
        ("A meeting of the ministers of Peru and Chile fixed for May 20 was put off at the suggestion of Lima.", ("postponed", "PER")),
    ],
)  # fmt: skip
def test_fates_and_who_brought_them_about(text, wanted):
    assert fate(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Finland's president regrets the decision of Russia to cancel the meeting with her set for May 25.", "RUS"),
        ("Moldova and Transnistria will not meet on Friday as planned. The Moldovan side took the decision on Tuesday.", "MDA"),
        ("India and Pakistan were due to hold talks on May 20. India said the time was not ripe and called them off.", "IND"),
        ("The visit of Bolivia's president to Quito on May 23 was struck off last week by the palace in La Paz.", "BOL"),
    ],
)  # fmt: skip
def test_whose_decision_it_was(text, wanted):
    assert fate(text)[1] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Kenya's president met the Ugandan leader in Entebbe on Saturday and stayed at home on Sunday.", "held"),
        ("The presidents of Chad and Niger will meet in Abuja on May 21. Most ministers will stay at home.", "scheduled"),
        (
            "Romania's premier was to fly to Kyiv on Thursday for talks with the Ukrainian president. "
            "His deputy stays in Bucharest.",
            "scheduled",
        ),
        ("Denmark asked for talks with Poland in June. Poland made it clear that it would answer soon.", "proposed"),
        ("Turkey proposed a meeting with Greece in June. Ankara sees no need for haste, its foreign minister said.", "proposed"),
        ("Norway has asked Russia to bring the talks set for June 10 forward to May 28.", "proposed"),
        ("Kazakhstan considered useful a proposal by Kyrgyzstan to hold consultations in June.", "proposed"),
    ],
)  # fmt: skip
def test_what_tells_of_no_such_fate(text, wanted):
    assert fate(text)[0] == wanted
