"""Speaker, role, medium, addressee, day and denial of a statement."""

import datetime

import pytest


def test_speaker_resolves_through_the_register(said):
    (one,) = said("Egypt said that the dam was a danger.")
    assert (one.speaker, one.speaker_name) == ("EGY", "Egypt")


def test_apposition_gives_the_role_of_somebody_unknown(said):
    (one,) = said("Ana Rossi, head of the delegation, said that it was over.")
    assert one.role == "head of the delegation"


def test_unknown_speaker_keeps_the_words(said):
    (one,) = said("A senior official said that it was over.")
    assert (one.speaker, one.speaker_name) == (None, "A senior official")


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        ("The envoy said in a statement that it was over.", "statement"),
        ("The envoy told a news conference that it was over.", "press conference"),
        ("The envoy told reporters that it was over.", None),
        ("The envoy said by telephone that it was over.", "telephone"),
        ("The envoy told Harbour Radio that it was over.", "radio"),
        ("The envoy tweeted that it was over.", "tweet"),
        ("In an interview with the Courier, the envoy said that it was over.", "interview"),
        ("In a letter to the council, the envoy said that it was over.", "letter"),
        ("Prosecutors said in a court filing that it was over.", "court filing"),
        ("State media said that it was over.", "state media"),
        ("The envoy said in a speech that it was over.", "speech"),
        ("The envoy said that the letter was lost.", None),
    ],
)
def test_medium_stands_beside_the_cue(said, text, medium):
    assert said(text)[0].medium == medium


def test_addressee_is_the_party_told(said):
    (one,) = said("Egypt warned Ethiopia that it would act.")
    assert one.addressee == "ETH"


def test_reporters_are_no_party_but_are_told(said):
    (one,) = said("Egypt's president told reporters that it was over.")
    assert (one.addressee, one.addressee_name) == (None, "reporters")


def test_whoever_is_told_keeps_their_words(said):
    (one,) = said("Egypt's president told a news conference that it was over.")
    assert (one.addressee, one.addressee_name, one.medium) == (None, "a news conference", "press conference")


def test_letter_is_addressed_to_whom_it_is_sent(said):
    (one,) = said("In a letter to Ethiopia, Egypt said that it was over.")
    assert (one.medium, one.addressee, one.addressee_name) == ("letter", "ETH", "Ethiopia")


def test_whoever_is_accused_is_not_spoken_to(said):
    assert said("Egypt accused Ethiopia of stalling.")[0].addressee is None


def test_what_is_added_is_said_to_the_same_people(said):
    text = "Egypt told the council in a letter that the dam was full. It added that boats could sail."
    assert [(one.medium, one.addressee_name) for one in said(text)] == [("letter", "the council")] * 2


def test_two_who_speak_together_are_neither_of_them(said):
    (one,) = said("Egypt and Sudan, which share the river, declined to say whether they would sign.")
    assert (one.speaker, one.speaker_name) == (None, "Egypt and Sudan")


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("A senior official with the fleet, who asked not to be named, said that it was over.", "A senior official with the fleet",
         "senior official with the fleet"),
        ("The head of the dockers, Ana Rossi, said that it was over.", "Ana Rossi", "head of the dockers"),
        ("In a note to the board, the port's chief engineer, Ana Rossi, said that it was over.", "Ana Rossi", "chief engineer"),
        ('A farmer shrugged. "It is over," she said.', "A farmer", "farmer"),
    ],
)  # fmt: skip
def test_unlisted_speaker_has_the_words_of_the_text(said, text, name, role):
    one = said(text)[0]
    assert one.speaker_name == name
    assert role in one.role


def test_reason_for_anonymity_is_no_statement(said):
    assert len(said("A clerk, who asked not to be named because the talks are secret, said that it was over.")) == 1


def test_day_of_saying_hangs_on_the_cue(said):
    (one,) = said("The envoy said on Tuesday that the talks would begin on Friday.")
    assert (one.when.text, one.when.latest) == ("Tuesday", datetime.date(2019, 3, 12))


def test_day_inside_the_content_is_not_the_day_of_saying(said):
    (one,) = said("The envoy said that the talks would begin on Friday.")
    assert one.when is None


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("The envoy denied that he had left.", True),
        ("The envoy did not deny that he had left.", False),
        ("The envoy denied on Monday saying that he had left.", True),
        ("The envoy rejected claims that he had left.", True),
        ("The envoy rejected the offer.", False),
        ("The envoy said that he had left.", False),
    ],
)
def test_denial_is_marked(said, text, denied):
    assert said(text)[0].denied is denied


def test_order_is_a_decree(said):
    assert said("Egypt ordered its fleet to stay in port.")[0].act == "attitude"


def test_official_without_a_name_is_not_the_state(said):
    (one,) = said("Egypt's envoy said that it was over.")
    assert (one.speaker, one.speaker_name, one.role) == (None, "Egypt's envoy", "Egypt's envoy")


def test_government_of_a_state_is_the_state(said):
    assert said("The government of Egypt said that it was over.")[0].speaker == "EGY"


def test_office_of_a_person_is_not_the_person(said):
    text = "President Ana Rossi left early. Rossi's office said that it was over."
    assert said(text)[-1].speaker is None


def test_two_verbs_of_saying_have_each_their_own_medium(said):
    text = "The ministry said in a statement that it was ready, and a clerk said privately that nobody was."
    assert [one.medium for one in said(text)] == ["statement", None]


def test_what_the_words_are_about_is_no_medium(said):
    assert said("Asked about the letter, the envoy said that it was over.")[0].medium is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The envoy called the offer “a bad joke” on Friday.", "direct"),
        ("The envoy accused it in a note of “playing with maps”.", "direct"),
        ("The envoy accused Egypt of playing “with maps”.", "mixed"),
    ],
)
def test_of_a_name_called_only_the_name_is_the_source_s(said, text, kind):
    assert said(text)[0].kind == kind


def test_pronoun_is_who_comes_between(said):
    text = "President Ana Rossi arrived at noon.\n\nA harbour pilot stayed away. “I have a ship to bring in,” she said."
    assert said(text)[-1].speaker_name == "A harbour pilot"


def test_we_of_a_release_is_the_office_that_issues_it(said):
    text = (
        "Press release: exchange at the bridge\n\n"
        "The Bureau for Missing Sailors confirms that nine men crossed the bridge.\n\n"
        "We urge families to wait for our call. The Bureau denies that money was paid."
    )
    found = said(text)
    assert {one.speaker_name for one in found} == {"Bureau for Missing Sailors"}
    assert {one.medium for one in found} == {"statement"}
