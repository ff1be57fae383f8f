"""Which words are handed on, by which construction."""

import pytest


def contents(found):
    return [one.text for one in found]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The envoy said that the talks had failed.", "the talks had failed"),
        ("The talks had failed, the envoy said.", "The talks had failed"),
        ("The talks, the envoy said, had failed.", "The talks had failed"),
        ("The envoy said on Monday in a statement that the talks had failed.", "the talks had failed"),
        ("But the talks had failed, the envoy said.", "the talks had failed"),
        ("The ministry accused Sudria of breaking the truce.", "Sudria of breaking the truce"),
        ("The minister called the offer a trap.", "the offer a trap"),
        ("The minister condemned the raid.", "the raid"),
        ("Norland called for restraint.", "restraint"),
        ("Norland called on both sides to stop.", "both sides to stop"),
        ("The president vowed to stay.", "to stay"),
        ("The spokesman declined to comment.", "to comment"),
        ("The minister denied taking part.", "taking part"),
        ("The minister warned against unilateral steps.", "unilateral steps"),
        ("Norland's claim that Sudria fired first was news to the envoy.", "Sudria fired first"),
        ("Ministers voiced concern that the truce would not hold.", "the truce would not hold"),
        ("According to officials, the truce held.", "the truce held"),
        ("The truce held, according to officials.", "The truce held"),
        ("In the words of one diplomat, the summit was a waste of paper.", "the summit was a waste of paper"),
        ("The summit was, in the words of one diplomat, «a waste of paper».", "a waste of paper"),
        ("The fleet will stay out, its chief, Ana Rossi, told the council on Friday.", "The fleet will stay out"),
        ("The fleet will stay out, the Harbour Trust, which owns it, announced on Friday.", "The fleet will stay out"),
        ("Norland said on Monday it would not sign.", "it would not sign"),
        ("The minister condemned what he called a raid.", "what he called a raid"),
        ("Sudria laid out its terms.", "its terms"),
        ("The envoy denied on Monday saying that the talks had failed.", "the talks had failed"),
        ("The paper quoted Rossi as telling a crowd that the talks had failed.", "the talks had failed"),
        ("Rossi: Talks are dead", "Talks are dead"),
        ("Minister Denies Rift Over Water", "Rift Over Water"),
    ],
)
def test_construction_hands_on_its_content(said, text, content):
    assert contents(said(text)) == [content]


def test_others_who_speak_end_the_content(said):
    found = said("The envoy said the truce would hold, though a general warned that the guns were ready.")
    assert contents(found) == ["the truce would hold", "the guns were ready"]


def test_verb_that_does_not_agree_with_the_content_is_the_speaker_s(said):
    found = said("The college said its members would stay out, and accused the ministry of stalling.")
    assert contents(found) == ["its members would stay out", "the ministry of stalling"]


def test_what_others_call_it_ends_the_content(said):
    found = said("Norland said it would not sign, a step that envoys in Lima had described as a blow.")
    assert contents(found)[0] == "it would not sign"


def test_meanwhile_of_a_headline_is_no_content(said):
    found = said("Army denies it shelled the mill as talks falter\n\nThe talks go on.")
    assert contents(found) == ["it shelled the mill"]


def test_second_predicate_with_a_modal_stays_in_the_content(said):
    text = "The envoys said they had doubts about the text, but could not leave the table."
    assert contents(said(text)) == ["they had doubts about the text, but could not leave the table"]


def test_what_somebody_says_somebody_said_is_one_statement(said):
    assert contents(said("The envoy said the general had said that the guns were ready.")) == [
        "the general had said that the guns were ready"
    ]


def test_anonymity_is_no_content(said):
    text = "According to a Norland official, speaking on condition of anonymity, the truce held."
    assert contents(said(text)) == ["the truce held"]


def test_dateline_is_no_content(said):
    assert contents(said("GENEVA (Agency) -- The talks failed, the envoy said.")) == ["The talks failed"]


@pytest.mark.parametrize("verb", ["hoped", "planned", "decided", "wanted"])
def test_intentions_are_attitudes(said, verb):
    assert [one.act for one in said(f"The minister {verb} to leave.")] == ["attitude"]


@pytest.mark.parametrize(
    "text",
    [
        "The so-called “peace village” was closed for the winter.",
        "The minister read “War and Peace” on the plane.",
        "The “Friends of the River” met in the old town hall.",
        "The talks took place in a hotel outside the city.",
    ],
)
def test_scare_quotes_titles_and_plain_sentences_are_nobodys_words(said, text):
    assert said(text) == ()
