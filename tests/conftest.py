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


@pytest.fixture
def namesakes_db(tmp_path):
    """The path of a record in which a short name, "Ruiz", fits two people of one side and stays apart from both."""
    import summitry

    told = {
        "2019-03-05": "Peruvian envoy Carlos Ruiz met Chilean officials in Lima on Monday. Another Peruvian envoy, Ana Ruiz, "
        "was there too. Ana Ruiz said the talks had gone well, and Carlos Ruiz agreed.",
        "2019-03-09": "Peru wants another round of talks with Chile. Peru's Mr. Ruiz told reporters in Lima on Friday that his "
        "country was ready. Mr. Ruiz left.",
    }
    with summitry.open(tmp_path / "namesakes.db") as opened:
        for day, words in told.items():
            (tmp_path / f"{day}.txt").write_text(f"The Harbour Post\nTalks\nPublished {day}\n\n{words}\n")
            opened.add(tmp_path / f"{day}.txt", captured=day)
    return tmp_path / "namesakes.db"
