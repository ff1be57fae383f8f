"""Day and place of a meeting that stand on other words than its own: on who meets, on the way there, on the venue, on the date."""

from datetime import date

import pytest

import summitry


def meetings(text):
    return summitry.read(text, published="2024-05-15", clean=True).reading.meetings


def where(meeting):
    return meeting.place and (meeting.place.city or meeting.place.venue or meeting.place.state)


def days(meeting):
    return meeting.when and (meeting.when.earliest, meeting.when.latest)


def may(number):
    return date(2024, 5, number), date(2024, 5, number)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Oman and Yemen will hold talks on June 4. Salalah was picked as the venue.", "Salalah"),
        ("Togo and Benin will meet on June 4. Both sides settled on Accra as the site.", "Accra"),
        ("Chad and Niger will hold talks on June 4. Doha has been chosen to host the meeting.", "Doha"),
        ("The port of Batumi will host talks between Georgia and Armenia on June 4.", "Batumi"),
        ("Envoys of Mali and Niger met on Monday in the fishing village of Tarsk.", "Tarsk"),
        ("Before leaving Minsk on Tuesday, the Kazakh minister met his Belarusian counterpart.", "Minsk"),
        ("The Libyan minister held talks with Tunisia's president on Monday before he left Tunis.", "Tunis"),
        ("The Slovene minister returned from Zagreb, where he met his Croatian counterpart.", "Zagreb"),
        ("Speaking in Lima after talks in Cusco with his Chilean counterpart, Peru's minister said that all was well.", "Cusco"),
        ("Chad cancelled Thursday's meeting with Niger. It was to have been held in Niamey.", "Niamey"),
        ("Chad and Niger will hold a meeting on Thursday. It is to be held in Zinder.", "Zinder"),
        ("Two days after a shooting at Aflao, officials of Togo and Ghana met on Monday in Lome.", "Lome"),
        ("Ghana's minister met his Togolese colleague on Monday after his arrival in Lome.", "Lome"),
        ("Zambia and Angola agreed in Luanda on Monday to hold talks in Ndola.", "Ndola"),
        ("Zambia and Angola agreed on a round in Luanda on June 3.", "Luanda"),
        ("Zambia and Angola are to sign a pact in Luanda on Friday after talks in Ndola on Monday.", "Ndola"),
        ("Delegates of Fiji and Samoa met on Tuesday aboard a New Zealand frigate.", "a New Zealand frigate"),
        ("VIENNA, May 15 (Wire) - The envoys of Iran and Iraq met on Tuesday after weeks of contacts by phone.", "Vienna"),
    ],
)  # fmt: skip
def test_where_other_words_tell_it(text, wanted):
    assert where(meetings(text)[0]) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Togo and Benin will meet on June 4. Togo had suggested Accra as the venue, but Benin turned it down.",
        "Oman and Yemen will hold talks on June 4. Salalah might be chosen as the venue.",
        "Oman and Yemen will hold talks on June 4. Salalah was not chosen as the venue.",
        "The Libyan minister held talks with the Maltese president on Monday before leaving for Rome.",
        "GENEVA, May 15 (Wire) - The foreign ministers of Serbia and Kosovo met by video link on Tuesday.",
        "Officials of Togo and Ghana met on Monday after a raid in Aflao.",
        "Zambia and Angola agreed in Luanda on Monday to resume talks.",
        "OTTAWA, May 15 (Wire) - Canada's prime minister called his Indian counterpart on Tuesday to discuss trade.",
    ],
)
def test_no_place_is_told(text):
    assert where(meetings(text)[0]) is None


def test_who_met_there_will_meet_elsewhere():
    first, second = meetings(
        "Negotiators from Peru and Chile, who met in Tacna on Monday, will meet again in Arica on Friday."
    )
    assert (where(first), days(first)) == ("Tacna", may(13))
    assert (where(second), days(second)) == ("Arica", may(17))


def test_each_of_two_meetings_has_its_own_town():
    first, second = meetings(
        "Iraq's minister met his Turkish counterpart on Sunday in Ankara and will see the Iranian president in Tehran on Thursday."
    )
    assert (where(first), where(second)) == ("Ankara", "Tehran")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Chad put off a meeting with Niger. It was to have been held on Thursday.", may(16)),
        ("Chad and Niger will hold a meeting. It is to be held on Thursday.", may(16)),
        ("Chad and Niger met on Monday to discuss the vote. It is to be held on June 9.", may(13)),
        ("The delegations of Mali and Algeria talked in Tamanrasset until Sunday night.", may(12)),
        ("Zambia and Angola are to sign a pact in Luanda on Friday after talks in Ndola on Monday.", may(13)),
        ("Laos's premier, who arrived in Kathmandu on Monday, met his Nepali counterpart on Tuesday.", may(14)),
        (
            "After meeting in Oslo on Sunday, the Danish and Norwegian ministers said that they would talk again.",
            may(12),
        ),
        ("Speaking after the talks in Amman on Tuesday, Jordan's minister said Iraq had agreed to pay.", may(14)),
        ("Kenya and Uganda will meet in Kisumu. The date has been set for May 28.", may(28)),
        ("Kenya and Uganda will meet this month. The date, May 28, was agreed on Monday.", may(28)),
        ("Kenya and Uganda will meet in Kisumu. No date has been set.", None),
        ("Kenya and Uganda will meet in Kisumu. The election date is May 28.", None),
        ("Kenya and Uganda will meet in Kisumu. The date was agreed on Monday.", None),
        ("Russia's request of May 6 for a round on cod with Norway in Tromso was turned down.", None),
    ],
)
def test_days_that_other_words_tell(text, wanted):
    assert days(meetings(text)[0]) == wanted
