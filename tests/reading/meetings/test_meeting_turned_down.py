"""What was planned, only wished for, or turned down, in the everyday words of the trade. All articles are of Thursday, 14 March 2024."""

import pytest

import summitry


def fates(text):
    found = summitry.read(text, published="2024-03-14", clean=True).reading.meetings
    return {(one.status.value, one.called_off_by) for one in found}


@pytest.mark.parametrize(
    ("text", "status", "by"),
    [
        # Who cannot, will not or does not come.
        (
            "The rebels of the Dune Front announced that they would not be in Accra for the next session with "
            "Mali, which had been fixed for March 20.",
            "cancelled",
            "Dune Front",
        ),
        (
            "The government of Fiji has told Tonga that its delegation will not be in a position to travel to "
            "Suva for the meeting on the reef, fixed for 29 March.",
            "cancelled",
            "FJI",
        ),
        (
            "The leader of the Dune Front informed Mali's envoy that he would not, after all, be in Accra on "
            "March 25 to meet the president of Mali.",
            "cancelled",
            "Dune Front",
        ),
        (
            "Uganda on Monday held back its delegation to peace talks with the River Army, saying there was "
            "nobody to talk to.",
            "cancelled",
            "UGA",
        ),
        # Who says no.
        (
            "Laos said on Wednesday it saw no reason for its minister to meet his Thai counterpart in Vientiane "
            "on March 22.",
            "refused",
            "LAO",
        ),
        (
            "Libya had applied for trilateral talks with Chad and Niger, and Chad did not agree to this.",
            "refused",
            "TCD",
        ),
        (
            "President Mwale of Malawi will not take up an invitation to sit down with the Zambian president in "
            "Lusaka next month.",
            "refused",
            "MWI",
        ),
        (
            "The envoy of Peru had sought an hour with the Chilean president; his office answered that none was free.",
            "refused",
            "CHL",
        ),
        (
            "Britain's special representative had proposed to come to Khartoum last month and was told by Sudan "
            "that no permit would be issued.",
            "refused",
            "SDN",
        ),
        # What was put off by somebody's doing.
        ("Iran had a visit by Iraq's inspectors pushed back by three weeks.", "postponed", "IRN"),
        # In passing: requests not met, journeys taken off a programme.
        (
            "A Chadian request for an extra meeting with Libya in Tunis has not been met by Libya, because the experts are at sea.",
            "refused",
            None,
        ),
        # Who did so, by what they let the other side know, by the reason they gave, and by what they proposed.
        (
            "A video conference of Iran and Iraq, due this afternoon, did not go ahead. "
            "Iraq let Iran know at noon that its people were unavailable.",
            "cancelled",
            "IRQ",
        ),
        (
            "The talks of Norway and Iceland set for Friday were called off. Iceland informed Norway that it did not have a mandate.",
            "cancelled",
            "ISL",
        ),
        (
            "Bolivia's negotiations with Chile, which were down for Tuesday, have been moved to April 3. "
            "Chile gave the illness of its director as the reason.",
            "postponed",
            "CHL",
        ),
        # Plans and wishes.
        (
            "The Kenyan premier and the Somali president had a telephone conversation in their diaries for Monday.",
            "scheduled",
            None,
        ),
        (
            "The Somali minister sent word that he would be glad to see the Kenyan envoys in his office on Saturday.",
            "proposed",
            None,
        ),
        (
            "The Danish prime minister told reporters he now saw himself going to Oslo to see the Norwegian "
            "leader in the second half of November.",
            "expected",
            None,
        ),
        (
            "The European Union had suggested taking the chair at a session of Kenya and Somalia in Brussels.",
            "proposed",
            None,
        ),
        ("Mr Ahmed of Kenya told a newspaper that he counted on a sitting with Somalia this autumn.", "expected", None),
        (
            "The plenary session of the Joint Border Commission of Laos and Thailand that was called for March 29 cannot be convened.",
            "cancelled",
            None,
        ),
        (
            "Kenya suggested to Somalia a session with Uganda in Kampala. Officials have since said that it will probably be held in May.",
            "expected",
            None,
        ),
        (
            "Relatives of Kenya's fishermen and the Somali minister had an appointment for Friday in Nairobi.",
            "scheduled",
            None,
        ),
        # What took place.
        ("Kenyan and Somali negotiators wound up three days of talks in Nairobi on Thursday.", "held", None),
        (
            "Commanders of the armies of Laos and Thailand did keep their monthly appointment in Nong Khai on Friday.",
            "held",
            None,
        ),
        (
            "Questions of the agenda were considered yesterday in a telephone conversation between the Kenyan "
            "minister and the Somali minister.",
            "held",
            None,
        ),
    ],
)
def test_what_became_of_it(text, status, by):
    found = fates(text)
    assert status in {one for one, _ in found}
    assert by is None or (status, by) in found


@pytest.mark.parametrize(
    "text",
    [
        "In Nairobi the ministry said it had received a negative answer from Somalia. Kenya welcomed it.",
        "The army of Mali would go after the rebels in Niger, the Malian minister said.",
        "Kenya's security council was in session late on Wednesday, and Somalia said nothing.",
    ],
)
def test_no_meeting(text):
    assert fates(text) == set()


def test_one_of_two_has_not_answered():
    text = "Kenya has invited Laos and Thailand to Nairobi for the end of the month. Laos has accepted; Thailand has not replied."
    assert {status for status, _ in fates(text)} == {"proposed"}


def test_two_meetings_in_one_breath():
    text = (
        "Envoys of Laos and Thailand met for a second day on Thursday to save a truce, "
        "but a meeting of their field commanders was put back a week."
    )
    assert {status for status, _ in fates(text)} >= {"under_way", "postponed"}
