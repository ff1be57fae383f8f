"""Who said what, over the constructions in which articles hand words to a speaker. All sentences are invented."""

import pytest

import summitry


def statements(text):
    return summitry.read(text, published="2024-05-15", clean=True).reading.statements


def said(text):
    return [(one.speaker_name, one.text) for one in statements(text)]


# text, speaker's words (None: nobody), a piece of the content
SAID = {
    "direct": ("“The dam will be filled in July,” Elena Roca said.", "Elena Roca", "The dam will be filled in July,"),
    "inverted": ("“The dam will be filled in July,” said Elena Roca.", "Elena Roca", "The dam will be filled in July,"),
    "indirect": ("Elena Roca said that the ferry would sail.", "Elena Roca", "the ferry would sail"),
    "mixed": ("Elena Roca said the offer was “an insult to every fisherman”.", "Elena Roca", "an insult to"),
    "broken": ("“The border,” Elena Roca said, “will stay closed until June.”", "Elena Roca", "will stay closed"),
    "straight": ('"The border will stay closed until June," Elena Roca said.', "Elena Roca", "The border will stay"),
    "low": ("„The border will stay closed until June,“ Elena Roca said.", "Elena Roca", "The border will stay"),
    "angle": ("«The border will stay closed until June,» Elena Roca said.", "Elena Roca", "The border will stay"),
    "single": ("‘The border will stay closed until June,’ Elena Roca said.", "Elena Roca", "The border will stay"),
    "doubled": ("''The border will stay closed until June,'' Elena Roca said.", "Elena Roca", "The border will stay"),
    "signed": ("“We ask only for the water that is ours.” — Elena Roca", "Elena Roca", "We ask only for"),
    "headed": ("Elena Roca: “We ask only for the water that is ours.”", "Elena Roca", "We ask only for"),
    "according": ("According to Elena Roca, the ferry would sail on Monday.", "Elena Roca", "the ferry would sail"),
    "accused": ("Elena Roca accused Chile of breaking the treaty.", "Elena Roca", "of breaking the treaty"),
    "declined": ("Elena Roca declined to comment.", "Elena Roca", "to comment"),
    "state": ("Ethiopia said the reservoir was full.", "Ethiopia", "the reservoir was full"),
    "unnamed": ("A senior official said the reservoir was full.", "A senior official", "the reservoir was full"),
    "apposition": (
        "Elena Roca, the trade minister, said the duties would fall.",
        "Elena Roca",
        "the duties would fall",
    ),
    "coordinated": (
        "Elena Roca praised the plan and said the duties would fall.",
        "Elena Roca",
        "the duties would fall",
    ),
    "participle": ("Elena Roca left the hall, saying the duties would fall.", "Elena Roca", "the duties would fall"),
}


@pytest.mark.parametrize("name", SAID)
def test_words_go_to_their_speaker(name):
    text, speaker, content = SAID[name]
    assert any(speaker in (who or "") and content in what for who, what in said(text)), said(text)


def source(text):
    one = statements(text)[0]
    return [text[span.start : span.end] for span in one.source]


def test_source_holds_the_apposition():
    assert source("Elena Roca, the trade minister, said the duties would fall.") == ["Elena Roca, the trade minister"]


def test_relative_pronoun_is_the_source_and_its_noun_the_speaker():
    text = "The envoy met Elena Roca, who said the duties would fall."
    one = next(one for one in statements(text) if "duties" in one.text)
    assert [text[span.start : span.end] for span in one.source] == ["who"]
    assert "Roca" in (one.speaker_name or "")


def test_passive_without_agent_has_no_source():
    assert all("ferry" not in (who or "") for who, _ in said("The ferry is said to be late."))


def test_quotation_in_the_next_sentence_carries_its_speaker_on():
    text = "“The dam is full,” Elena Roca said. “We will open the gates on Sunday.”"
    assert all("Roca" in (who or "") for who, _ in said(text))
    assert any("open the gates" in what for _, what in said(text))


def test_floating_quotation_keeps_the_speaker_before_it():
    text = "Elena Roca said the dam was full.\n\n“We will open the gates on Sunday.”"
    assert any("Roca" in (who or "") and "open the gates" in what for who, what in said(text))


def test_quotation_of_several_paragraphs_stays_with_its_speaker():
    text = "“The dam is full,” Elena Roca said. “We waited all year.\n\n“Now we will open the gates.”"
    assert any("Roca" in (who or "") and "open the gates" in what for who, what in said(text))


def test_speaker_of_the_line_above_does_not_take_the_next_line():
    text = "“The harvest was poor this year,” said Elena Roca.\n“The harvest was very good,” said Omar Said."
    assert [who for who, what in said(text) if "very good" in what] == ["Omar Said"]


def test_quotation_inside_a_quotation_is_one_statement():
    text = "“He told me, ‘sign it now’, and I left,” Elena Roca said."
    assert len(statements(text)) == 1


def test_unclosed_mark_reaches_no_further_than_its_paragraph():
    text = "“The dam is full and we are glad, Elena Roca said.\n\nThe ferry sails on Monday."
    assert not any("ferry" in what for _, what in said(text))


def test_scare_quotes_are_nobody_s_statement():
    assert said("The so-called “blue line” runs through the valley.") == []


def test_denial_is_marked():
    assert any(one.denied for one in statements("Elena Roca denied that the ferry was late."))


def test_medium_of_a_statement_and_an_interview():
    first = statements("Elena Roca said in an interview that the ferry would sail.")
    assert "interview" in [one.medium for one in first]


def test_addressee_is_who_is_told():
    text = "Ethiopia told Egypt that the reservoir was full."
    assert any(one.addressee for one in statements(text))


@pytest.mark.parametrize("text", ["“" * 3000, '"' * 3001, "“a” " * 2000, "' ‘ ’ „ « “"])
def test_only_marks_do_no_harm(text):
    assert isinstance(statements(text), tuple)


def test_one_line_of_twenty_thousand_characters_full_of_quotations_is_read():
    line = ("“The dam is full,” Elena Roca said. " * 600)[:20_000]
    assert len(statements(line)) > 400
