"""The plain copy of a parse answers what spaCy's own objects answer."""

import pytest

from summitry.reading.parse import parse
from summitry.reading.tree import Doc

TEXT = (
    "PORT LUND, May 3 (Wire) - The ferry crews, which had struck since April, told the owners and the mayor on Monday "
    "that they would sail again. What they wanted, said Ms Holm, was a say in who is hired.\n\n"
    '"No," the owners replied, "not before the pilots\' talks are over and the port has been paid!"  \n'
)


@pytest.fixture(scope="module")
def both():
    """The parse of a text with clauses, quotes, a dateline and odd spaces, as spaCy has it, and the copy."""
    parsed = parse(TEXT)
    return parsed, Doc(parsed)


def numbers(tokens):
    return [one.i for one in tokens]


@pytest.mark.parametrize("run", ["lefts", "rights", "children", "subtree", "ancestors", "conjuncts", "sent"])
def test_each_word_has_the_same_words_around_it(both, run):
    parsed, copy = both
    assert [numbers(getattr(one, run)) for one in parsed] == [numbers(getattr(one, run)) for one in copy]


@pytest.mark.parametrize(
    "name", ["text", "lower_", "lemma_", "pos_", "tag_", "dep_", "idx", "is_title", "text_with_ws"]
)
def test_each_word_is_told_the_same(both, name):
    parsed, copy = both
    assert [getattr(one, name) for one in parsed] == [getattr(one, name) for one in copy]


def test_branches_that_cross_are_walked_in_the_order_of_the_tree():
    parsed = parse("Crews met owners here.")
    for one, head in zip(parsed, (2, 1, 1, 0, 1), strict=True):  # "here" hangs on "Crews", over the head of "met"
        one.head = parsed[head]
    copy = Doc(parsed)
    assert [numbers(one.subtree) for one in copy] == [numbers(one.subtree) for one in parsed]
    assert not copy[1].straight


def test_runs_of_words_are_cut_as_spacy_cuts_them(both):
    parsed, copy = both
    for cut in (slice(2, 9), slice(-4, None), slice(5, 2), slice(-500, 3), slice(len(parsed), None)):
        theirs, ours = parsed[cut], copy[cut]
        assert (theirs.start, theirs.end, theirs.start_char, theirs.end_char) == (
            ours.start,
            ours.end,
            ours.start_char,
            ours.end_char,
        )
    assert [numbers(parsed[i : i + 6][1:-1]) for i in range(20)] == [numbers(copy[i : i + 6][1:-1]) for i in range(20)]


def test_a_run_has_its_highest_word_and_no_mark_before_others(both):
    parsed, copy = both
    for length in (1, 3, 7):
        assert [parsed[i : i + length].root.i for i in range(len(parsed))] == [
            copy[i : i + length].root.i for i in range(len(copy))
        ]


@pytest.mark.parametrize("mode", ["expand", "contract"])
def test_characters_find_their_words(both, mode):
    parsed, copy = both
    for start in range(len(TEXT)):
        theirs = parsed.char_span(start, start + 9, alignment_mode=mode)
        ours = copy.char_span(start, start + 9, alignment_mode=mode)
        assert (theirs and (theirs.start, theirs.end)) == (ours and (ours.start, ours.end))


def test_an_empty_text_has_no_sentences():
    assert Doc(parse("")).sents == ()


def test_a_tree_deeper_than_calls_may_go_is_walked():
    parsed = parse("so " * 3000)
    for one in parsed:
        one.head = parsed[min(one.i + 1, len(parsed) - 1)]
    copy = Doc(parsed)
    copy[len(copy) - 1].straight = False
    assert len(copy[len(copy) - 1].subtree) == len(copy)
