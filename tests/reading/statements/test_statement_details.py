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
        ("The envoy told reporters that it was over.", "press conference"),
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


def test_reporters_are_no_addressee(said):
    assert said("Egypt's president told reporters that it was over.")[0].addressee is None


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
        ("The envoy said that he had left.", False),
    ],
)
def test_denial_is_marked(said, text, denied):
    assert said(text)[0].denied is denied
