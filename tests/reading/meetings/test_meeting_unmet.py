"""What was to have been, and what the sentences beside it say became of it."""

import pytest

import summitry


def status(text):
    return summitry.read(text, published="2024-05-15", clean=True).reading.meetings[0].status.value


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Norway's minister was to have met his Russian counterpart on Friday.", "cancelled"),
        ("The envoys of Oman and Yemen had been due to meet on Friday. The session has been postponed.", "postponed"),
        (
            "Chad's president would have received the minister of Sudan on Monday. Sudan asked for more time.",
            "postponed",
        ),
        ("The teams of Laos and Vietnam were to have met on Friday. They will now meet on June 3.", "postponed"),
        ("Fiji and Tonga had been expected to meet on Monday. Tonga's office struck the round out.", "cancelled"),
        ("Chile's minister was to have flown to Lima on Friday for talks with the president of Peru.", "cancelled"),
        (
            "Norway's minister was to have met the president of Finland on Friday and to have toured a port.",
            "cancelled",
        ),
        # Plans that stand.
        ("Mali and Niger had agreed to meet on Friday.", "scheduled"),
        ("The foreign ministers of Chile and Peru will meet on Friday.", "scheduled"),
        ("The foreign ministers of Chile and Peru were to meet on Friday.", "scheduled"),
    ],
)
def test_what_was_to_have_been(text, wanted):
    assert status(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Malta rejected a Libyan proposal that its minister fly to Tripoli in June.", "refused"),
        ("Kenya rejected a proposal from Uganda to have the two presidents meet in Kampala.", "refused"),
        ("The presidents of Chad and Sudan had consented to meet in Oslo on June 3.", "scheduled"),
        # What became of a proposal.
        ("Norway has invited the envoys of Chad and Sudan to Bergen on June 3. Both have accepted the invitation.", "scheduled"),
        ("Chad and Sudan were invited to meet again on May 1, but Sudan begged off until the autumn.", "postponed"),
        # Told with its new day, what will not be is put off.
        ("Peru's minister will not, after all, meet his Chilean colleague on Monday. The session was moved to June 2.", "postponed"),
        # What goes on.
        ("Envoys of Fiji and Tonga held a second day of discussions on Wednesday.", "under_way"),
        ("Officials of Fiji and Tonga concluded a second day of discussions on Wednesday.", "held"),
        # What people believe is not fixed.
        ("Envoys believe that the foreign ministers of Laos and Vietnam will meet in June.", "expected"),
    ],
)  # fmt: skip
def test_the_last_word(text, wanted):
    assert status(text) == wanted


def test_an_invitation_for_somebody_to_come_is_a_proposal():
    text = "Sudan's envoy received Chad's minister, who conveyed an invitation for the director of Sudan's border board to visit Abéché."
    told = summitry.read(text, published="2024-05-15", clean=True).reading.meetings
    assert [one.status.value for one in told] == ["held", "proposed"]


def test_an_invitation_turned_down_is_not_the_round_called_off_before():
    text = (
        "The next round of talks between Kenya and Eritrea will not open on Monday as planned, the mediators said. Kenya's president, "
        "Moses Otieno, has declined an invitation to meet Eritrea's Isak Habte in Athens."
    )
    told = summitry.read(text, published="2024-05-15", clean=True).reading.meetings
    assert [(one.status.value, one.when is not None) for one in told] == [("cancelled", True), ("refused", False)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Kenyan officials were closeted with Somali envoys in Nairobi for a second day on Wednesday.", "under_way"),
        ("A session of Kenya and Somalia was held for two hours on Tuesday.", "held"),
        ("A session of Kenya and Somalia has been convened for Friday.", "scheduled"),
    ],
)
def test_for_how_long_is_not_for_when(text, wanted):
    assert status(text) == wanted
