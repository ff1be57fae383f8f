"""Rules that hold for the whole tree."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import summitry
from summitry.version import VERSION

ROOT = Path(__file__).parent.parent
ROOMS = ("ingest", "page", "reading", "record", "show")


def tracked_texts():
    for path in [
        *ROOT.glob("*.md"),
        *ROOT.glob("requirements/*"),
        *ROOT.glob("docs/**/*.md"),
        *ROOT.glob("src/**/*.py"),
    ]:
        yield path, path.read_text(encoding="utf-8")


def test_rooms_meet_only_in_the_nouns():
    for room in ROOMS:
        others = "|".join(r for r in ROOMS if r != room)
        for path in (ROOT / "src/summitry" / room).rglob("*.py"):
            bad = re.findall(rf"(?:from|import) summitry\.(?:{others}|api|cli)\b", path.read_text(encoding="utf-8"))
            assert not bad, f"{path} imports {bad}"


def test_import_contracts_hold():
    done = subprocess.run([Path(sys.executable).parent / "lint-imports"], capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stdout


def test_version_stands_once_and_agrees():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    newest = re.search(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text(), re.M)
    assert VERSION == project["version"] == newest.group(1) == summitry.__version__


def test_no_file_names_a_package_index_or_a_folder_of_one_machine():
    # Written in halves, so that this file does not hold what it looks for.
    index = re.compile("--(?:extra-)?index" + "-url|--find" + r"-links|https?://[^\s'\"]+/sim" + r"ple\b")
    for path, text in tracked_texts():
        assert not index.search(text), path
        assert not re.search(r"(?<![\w.])/(?:work|root|home)/", text), path


def test_files_and_functions_stay_small():
    for path in (ROOT / "src").rglob("*.py"):
        assert path.read_text(encoding="utf-8").count("\n") <= 500, f"{path} is no longer one room"


def test_pure_rooms_have_no_clock_network_or_chance():
    banned = re.compile(
        r"^\s*(?:import|from) (?:random|socket|httpx2|requests|time|secrets|uuid)\b|\.now\(|\.today\(\)|utcnow", re.M
    )
    for room in ("page", "reading"):
        for path in (ROOT / "src/summitry" / room).rglob("*.py"):
            found = banned.search(path.read_text(encoding="utf-8"))
            assert not found, f"{path}: {found.group()}"
