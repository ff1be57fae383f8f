"""What many tests share: the demo's record, built once a session by the demo's own script."""

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "demo"))


@pytest.fixture(scope="session")
def demo_db(tmp_path_factory):
    """The path of the demo's record; never written to by a test."""
    import build

    place = tmp_path_factory.mktemp("demo") / "talks.db"
    build.build(place).close()
    return place


@pytest.fixture
def talks(demo_db):
    """The demo's record, open."""
    import summitry

    with summitry.open(demo_db, create=False) as opened:
        yield opened


@pytest.fixture(scope="session")
def second_page():
    """The text dump with the traits of the first real page and other facts."""
    return (ROOT / "tests/fixtures/second-page.txt").read_text(encoding="utf-8")
