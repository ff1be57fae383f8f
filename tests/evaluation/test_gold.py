"""The gold articles are whole: every piece of evidence stands in its text, every value is one that the guide knows."""

import sys
import tomllib
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "evaluation"))

import export

from summitry.status import Status

FOLDERS = [export.GOLD / "open", export.GOLD / "held"]


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_evidence_stands_in_its_text_and_statuses_are_known(folder):
    docs = export.read(folder)
    assert docs
    for doc in docs:
        row = export.exported(doc)
        for one in row["meetings"]:
            assert {Status(status) for status in (one["status"], *one["status_also_ok"])}
            assert one["evidence"]
            assert all(0 <= start < end <= len(row["text"]) for start, end in one["evidence"])


def test_the_held_back_part_has_forty_meetings_called_off():
    held = export.read(export.GOLD / "held")
    off = [one for doc in held for one in doc["meetings"] if one["status"] in ("cancelled", "postponed", "refused")]
    assert len(off) >= 40


def test_a_tenth_of_the_articles_has_a_second_annotation_of_its_own_words():
    import agreement

    second = sorted((export.GOLD / "second").glob("*.toml"))
    assert 10 * len(second) >= sum(len(export.read(folder)) for folder in FOLDERS) * 0.95
    for path in second:
        text = agreement.document(path.name)["text"]
        told = tomllib.loads(path.read_text(encoding="utf-8"))
        quotes = [words for one in (*told["meetings"], *told["positions"]) for words in one["evidence"]]
        assert quotes and all(words in text for words in quotes)
