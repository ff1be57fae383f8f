"""The gold articles are whole: every piece of evidence stands in its text, every value is one that the guide knows."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "evaluation"))

import export

from summitry.status import Status

FOLDERS = [folder for folder in sorted(export.GOLD.iterdir()) if folder.is_dir()]


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
