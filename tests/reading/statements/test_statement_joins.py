"""Broken, continued and floating quotations, and who speaks them."""

import pytest


def pieces(text, one):
    return [text[span.start : span.end] for span in one.content]


def test_broken_quotation_is_one_statement(said):
    text = "“The talks,” the envoy said, “are over.”"
    (one,) = said(text)
    assert pieces(text, one) == ["The talks,", "are over."]
    assert (one.kind, one.speaker_name) == ("direct", "the envoy")


def test_next_quotation_in_the_paragraph_goes_on(said):
    text = "“It is late,” the envoy said after the meeting. “Go home.”"
    (one,) = said(text)
    assert pieces(text, one) == ["It is late,", "Go home."]


def test_quotation_over_paragraphs_is_one_statement(said):
    text = "“It is late,” the envoy said. “Nobody came.\n\n“So we go home.”"
    (one,) = said(text)
    assert pieces(text, one) == ["It is late,", "Nobody came.", "So we go home."]


def test_paragraph_that_ends_with_a_colon_hands_over(said):
    text = "The envoy added:\n\n“It is late, and nobody came.”"
    (one,) = said(text)
    assert (pieces(text, one), one.speaker_name) == (["It is late, and nobody came."], "The envoy")


def test_floating_quotation_keeps_the_speaker_before_it(said):
    text = "“It is late,” the envoy said.\n\n“Nobody came to the table this morning.”"
    found = said(text)
    assert [(one.speaker_name, one.cue != ()) for one in found] == [("the envoy", True), ("the envoy", False)]


def test_quotation_inside_a_quotation_is_not_told_apart(said):
    (one,) = said("“He told me, ‘We will never sign,’ and then he left,” the envoy said.")
    assert one.speaker_name == "the envoy"


def test_each_quotation_goes_to_the_verb_beside_it(said):
    found = said("“Never,” the envoy said. “Never,” the general replied.")
    assert [one.speaker_name for one in found] == ["the envoy", "the general"]


def test_participle_has_the_speaker_of_its_sentence(said):
    found = said("The envoy thanked the host for “her patience”, adding that he would return in May.")
    assert [one.speaker_name for one in found] == ["The envoy", "The envoy"]


def test_name_after_a_dash_speaks(said):
    (one,) = said("“It is a trap, and they know it.” — Ana Rossi")
    assert one.speaker_name == "Ana Rossi"


def test_embedded_tweet_is_a_tweet(said):
    (one,) = said("“We will win.” — Karl Berg (@kberg) March 3, 2019")
    assert (one.speaker_name, one.medium) == ("Karl Berg", "tweet")


def test_transcript_lines_speak(said):
    text = "ROSSI: We are done.\n\nHOST: With what?\n\nROSSI: With waiting.\n\nHOST: Thank you."
    assert [one.speaker_name for one in said(text)] == ["ROSSI", "HOST", "ROSSI", "HOST"]


def test_who_is_quoted_speaks_not_the_agency(said):
    found = said("The foreign minister was quoted by the agency as saying that talks would go on.")
    assert [one.speaker_name for one in found] == ["The foreign minister"]


def test_who_issues_a_statement_speaks(said):
    found = said("The council issued a statement condemning the raid.")
    assert [(one.speaker_name, one.text) for one in found if one.act == "speech"] == [("The council", "the raid")]


def test_nobody_is_the_source_of_a_passive_without_agent(said):
    (one,) = said("It was reported that the talks had failed.")
    assert (one.speaker, one.speaker_name, one.source) == (None, None, ())


def test_release_is_spoken_by_its_office(said):
    text = (
        "Press release\n\nStatement by the Ministry of Rivers on the talks in Geneva\n\n"
        "Norland will return to the table when the other side does so, and not a day before."
    )
    (one,) = said(text)
    assert (one.speaker_name, one.medium) == ("the Ministry of Rivers", "statement")


@pytest.mark.parametrize(
    ("quotation", "kind"),
    [("“It is over.”", "direct"), ("that it was “over”", "mixed"), ("that it was over", "indirect")],
)
def test_kind_is_the_share_of_quoted_words(said, quotation, kind):
    link = ": " if kind == "direct" else " "
    (one,) = said(f"The envoy said{link}{quotation}")
    assert one.kind == kind
