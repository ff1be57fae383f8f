"""Odd texts are read to the end: fragments without a verb, a preposition that heads its own sentence, marks without end."""

import subprocess
import sys

import pytest

ODD = (
    "On to talks with Chile.\n\nFor from at the talks.\n\nOut of the summit with Peru.",
    "“ ” « » ‘ ’ '' `` \" \" “““ ”””",
    "Talks. Talks? Talks! The talks. After the talks. Of the talks with of with for.",
    "to to to to the meeting the meeting with with the trip",
    "In, on, at: the summit — the summit; off the summit up the talks down the visit.",
)


@pytest.mark.parametrize("text", ODD)
def test_odd_fragments_come_to_an_end(text):
    code = "import sys, summitry; summitry.read(sys.stdin.read(), clean=True, published='2024-06-05')"
    done = subprocess.run([sys.executable, "-c", code], input=text, text=True, timeout=60, capture_output=True)
    assert done.returncode == 0, done.stderr


def test_no_loop_compares_tokens_by_identity():
    """Two look-ups of one token may be two objects: a climb to the root must compare with != to end."""
    import re
    from pathlib import Path

    import summitry.reading

    for path in Path(summitry.reading.__file__).parent.rglob("*.py"):
        assert not re.search(r"\.head is (?:not )?(?!None)\w", path.read_text(encoding="utf-8")), path


def test_a_run_that_no_word_is_as_long_as_is_cut_and_no_character_is_lost():
    from summitry.reading.parse import parse

    text = '"' * 1500 + " said. " + "x" * 900 + "\nThe talks ended."
    assert parse(text).text == text
