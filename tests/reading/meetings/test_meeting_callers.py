"""Who called it off: by what the sides are called, by who speaks, and by the sentences behind the calling off."""

import pytest

import summitry


def meetings(text):
    return summitry.read(text, published="2024-05-15", clean=True).reading.meetings


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # By kind: the one of the two that can be called so.
        ("A meeting between the Ostrovan government and the Red Hill Brigade on Friday was called off by the rebels.", "Red Hill Brigade"),
        # He who says so.
        ("Chile's foreign minister said he would not go to Lima on Friday for a meeting with the president of Peru as planned.", "CHL"),
        # Nobody where both are named, but for what follows.
        ("Kenya and Uganda have put off talks. It was Kampala that had asked for the delay.", "UGA"),
        ("Talks between Mali and Niger were postponed. The Nigerien side requested this.", "NER"),
        ("Talks between Mali and Niger have been put off. Niger needed more time.", "NER"),
        ("Talks between Malta and Libya were called off. Libya would send nobody, its envoy said.", "LBY"),
        ("Talks between Malta and Libya were called off on Tuesday. The request came from Tripoli.", "LBY"),
        ("Talks between Chad and Sudan have been cancelled. Sudan told the mediators of its decision by letter.", "SDN"),
        ("Talks between Oman and Yemen were called off. Oman gave no reason.", "OMN"),
        ("Talks between Tonga and Fiji were put off because Fiji's minister has fallen ill.", "FJI"),
        ("Talks between Laos and Vietnam were called off. Laos regretted the decision.", "VNM"),
        ("Iran and Iraq have pushed back a round of talks, a spokesman said, citing trouble on the Iraqi side.", "IRQ"),
        # How long it was put back is nobody.
        ("Talks between Chad and Sudan set for June 3 were put back by a week at the request of Sudan.", "SDN"),
        # In a participle.
        ("Talks between Malta and Libya fixed for Monday did not take place, having been cancelled at the last moment by Libya.", "LBY"),
        # Refused: whoever did not ask.
        ("Armenia asked for a meeting with Azerbaijan. It was turned down.", "AZE"),
    ],
)  # fmt: skip
def test_called_off_by(text, wanted):
    assert meetings(text)[0].called_off_by == wanted


def test_both_sides_together_are_no_caller():
    assert meetings("Kenya and Uganda have put off their talks.")[0].called_off_by is None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Peru's president was invited to a summit with Chile in June and declined the invitation.", "refused"),
        ("Iraq asked for talks with Iran, but was told no.", "refused"),
        ("Togo has dropped plans to host negotiators of Ghana this month.", "cancelled"),
        ("The presidents of Mali and Niger had spoken by telephone on Sunday, officials confirm.", "held"),
    ],
)
def test_the_status_that_the_words_beside_it_give(text, wanted):
    assert meetings(text)[0].status.value == wanted


def test_what_a_side_holds_is_no_meeting():
    told = "Chile's foreign minister refused to see Peru's envoy. Chile will pay once Peru frees the crew it has held since May."
    assert [one.status.value for one in meetings(told)] == ["refused"]


def test_a_visit_that_both_wanted_need_not_have_been():
    assert not meetings(
        'Chile and Peru spoke of a port. "This was a visit that both sides wanted," said a retired envoy.'
    )


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # A clear word behind it before a weak one in it.
        (
            "Talks between Mali and Niger have been put off, a Malian spokesman said. The Nigerien side asked for more time.",
            "NER",
        ),
        # Around what was to have been.
        ("Ghana's minister was to have met the president of Togo on Friday. Togo withdrew the invitation.", "TGO"),
        ("Togo called off the meeting. Ghana's minister had been due to see Togo's president on Friday.", "TGO"),
        # The talks themselves do nothing.
        ("Talks between Chad and Sudan slipped to June.", None),
    ],
)
def test_clear_words_come_first(text, wanted):
    assert meetings(text)[0].called_off_by == wanted
