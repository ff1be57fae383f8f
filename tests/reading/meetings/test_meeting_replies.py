"""How somebody who was asked for a meeting says no, or yes, or neither. All articles are of Wednesday, 23 July 2014."""

import pytest

import summitry


def first(text):
    return summitry.read(text, published="2014-07-23", clean=True).reading.meetings[0]


@pytest.mark.parametrize(
    ("text", "by"),
    [
        # In the sentence itself.
        ("Peru asked for an hour with Chile's president and got its answer on Monday: no.", None),
        ("A proposal by Peru for a meeting with Chile's president would not be entertained, an official said.", None),
        ("Peru's minister, who had sought an audience with Chile's president, has been told that none will be granted.", None),
        ("Peru proposed a call with Chile's Luis Soto for Monday; he would not take part, two officials said.", "CHL"),
        ("Oman proposed a meeting with Yemen's president in Muscat, but Sanaa brushed the idea aside.", "YEM"),
        ("Sudan's call for a summit with Chad fell on deaf ears.", None),
        ("Tonga's request for a meeting with Fiji's premier went unanswered.", None),
        ("Sudan wanted to meet Chad's foreign minister on Monday, but he said there was no point.", "TCD"),
        ("Chad will not agree to a meeting with Sudan.", "TCD"),
        # In the sentence behind it.
        ("Peru asked Chile for a session on fish. No such session will be held, the Chilean ministry said.", None),
        ("Kenya offered to receive the Somali minister on Friday. Somalia said it saw no use in it.", "SOM"),
        ("Kenya invited the Somali president to Nairobi for Sunday. Mogadishu said he had other engagements.", None),
        ("Tonga requested a meeting with Fiji's premier. His office said his diary was full.", None),
        ("Tonga requested a meeting with Fiji's premier. The request was not granted.", None),
        ("Mali suggested a meeting with Niger in Gao. Niger was not interested.", "NER"),
        ('Mali proposed talks with Niger in May. "There is nothing to talk about," Niger\'s foreign minister, Ali Sidi, said.', "NER"),
        ("Oman offered to host the foreign ministers of Iran and Yemen in Muscat. Yemen would not hear of it.", "YEM"),
        ("Laos asked to see Vietnam's envoy. The envoy sent word that he would not see anybody before the vote.", "VNM"),
    ],
)  # fmt: skip
def test_a_no_in_many_words(text, by):
    assert first(text).status == "refused"
    if by is not None:
        assert first(text).called_off_by == by


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Sudan's minister asked for a meeting with his Chadian colleague, who has yet to reply.", "proposed"),
        (
            "Sudan's minister asked for a meeting with his Chadian colleague. Chad said it would think about it.",
            "proposed",
        ),
        (
            "Sudan proposed a meeting with Chad in May. Chad said it would not be hurried and would answer in June.",
            "proposed",
        ),
        (
            "Sudan proposed a meeting with Chad in May. A visit by Niger's king could not go ahead, officials said.",
            "proposed",
        ),
        (
            "Sudan invited envoys of Chad and Niger to Khartoum. Chad has said yes; Niger has still to reply.",
            "proposed",
        ),
        ("Sudan proposed a meeting with Chad in May. Chad said yes.", "scheduled"),
        ("Sudan invited Chad's president to Khartoum for May 3. He will go, his office said.", "scheduled"),
    ],
)
def test_an_open_answer_and_a_yes(text, wanted):
    assert first(text).status == wanted
