"""Where quotations begin and end, whatever marks were typed."""

import pytest

from summitry.reading.statements.quotes import find_quotes


def inner(text):
    return [text[quote.inner_start : quote.inner_end] for quote in find_quotes(text)]


@pytest.mark.parametrize(
    "text",
    [
        'She said: "We are done."',
        "She said: “We are done.”",
        "She said: „We are done.“",
        "She said: «We are done.»",
        "She said: »We are done.«",
        "She said: ''We are done.''",
        "She said: ``We are done.''",
        "She said: ‘We are done.’",
        "She said: 'We are done.'",
        "She said: ”We are done.”",
    ],
)
def test_every_kind_of_mark_is_a_quotation(text):
    assert inner(text) == ["We are done."]


def test_apostrophes_are_no_marks():
    assert inner("The ministers' talks weren't over in the '90s, and the envoys' hopes weren't either.") == []


def test_possessive_inside_single_marks_does_not_close_them():
    assert inner("He called it ‘the workers’ last chance’ and left.") == ["the workers’ last chance"]


def test_quotation_inside_a_quotation_belongs_to_the_outer_one():
    assert inner('"He told me, "never," and left," she said.') == ['He told me, "never," and left,']


def test_open_quotation_reaches_no_further_than_its_paragraph():
    assert inner('"We waited for a year.\n\nNobody came.') == ["We waited for a year."]


def test_open_quotation_that_somebody_says_ends_there():
    assert inner('"We waited for a year, the envoy said. Nobody came.') == ["We waited for a year,"]


def test_inch_sign_opens_nothing():
    assert inner('A 12" pipe was laid, and the mayor called it "progress" at once.') == ["progress"]


def test_lone_marks_give_nothing():
    assert inner('"') == inner("“”") == inner('text"') == []
