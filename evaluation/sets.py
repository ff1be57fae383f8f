"""The sets of gold that the gate measures on: which files they are, and how they are read and scored."""

from __future__ import annotations

import gzip
import json
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scores import meetings, pages, statements, times, who

import summitry
from summitry.model import RawPage
from summitry.page import read_page, site_lines

Plain = dict[str, Any]
Figures = dict[str, float]
GOLD = Path(__file__).parent / "gold"


@dataclass(frozen=True, slots=True)
class GoldSet:
    """``where`` is a pattern under evaluation/gold, or under the corpora's folder where ``own`` is false.
    ``measure`` takes the files and a list for the errors.
    """

    where: str
    measure: Callable[[list[Path], list[str]], Figures]
    own: bool = True

    def files(self, corpora: Path | None) -> list[Path]:
        """The set's files in order of their names; empty where the set is not there."""
        root = GOLD if self.own else corpora
        return sorted(p for p in root.glob(self.where) if p.is_file()) if root else []

    @property
    def missing(self) -> str:
        """Why it has no files."""
        return "it is not written yet" if self.own else "SUMMITRY_CORPORA names no folder that holds it"


def answer(doc: Plain) -> Plain:
    """The contract's answer for one document; ``text`` is a body unless the document says it is a dump."""
    return summitry.read(
        doc["text"],
        published=doc.get("published") or None,
        captured=doc.get("captured"),
        clean=doc.get("style") != "dump",
    ).to_dict()


def jsonl(files: list[Path]) -> list[Plain]:
    """The documents of JSON Lines files."""
    return [json.loads(line) for path in files for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


def tables(files: list[Path], key: str) -> list[Plain]:
    """The rows of one array of tables in TOML files."""
    return [row for path in files for row in tomllib.loads(path.read_text(encoding="utf-8")).get(key, [])]


def _timeml(files: list[Path], errors: list[str]) -> Figures:
    docs = jsonl(files)
    return times.timeml(docs, [answer(doc) for doc in docs])


def _statements(files: list[Path], errors: list[str]) -> Figures:
    docs = jsonl(files)
    return statements.attributions(docs, [answer(doc) for doc in docs])


def _wire(files: list[Path], errors: list[str]) -> Figures:
    docs = jsonl(files)
    return meetings.meetings(docs, [answer(doc) for doc in docs], errors)


def _events(files: list[Path], errors: list[str]) -> Figures:
    docs = jsonl(files)
    return meetings.events(docs, [answer(doc) for doc in docs])


def _pages(files: list[Path], errors: list[str], dump: bool = False) -> Figures:
    from resiliparse.extract.html2text import extract_plain_text

    gold = jsonl([path for path in files if path.suffix == ".jsonl"])
    found = []
    for row in gold:
        path = next(path for path in files if path.name.startswith(row["id"]))
        html = gzip.decompress(path.read_bytes()).decode("utf-8", "replace")
        text = extract_plain_text(html, main_content=False) if dump else html
        found.append(read_page(RawPage(row["id"], text, "text" if dump else "html", row["url"])).text)
    return pages.bodies([row["body"] for row in gold], found)


def _dumps(files: list[Path], errors: list[str]) -> Figures:
    return _pages(files, errors, dump=True)


def _articles(files: list[Path], errors: list[str]) -> Figures:
    docs = [tomllib.loads(path.read_text(encoding="utf-8")) for path in files if path.suffix == ".toml"]
    for doc in docs:
        doc["text"] = doc["text"].strip("\n")
    docs = [{"meetings": [], **doc} for doc in docs]
    return meetings.meetings(docs, [answer(doc) for doc in docs], errors)


def _held(files: list[Path], errors: list[str]) -> Figures:
    """The third that is held back: its errors are shown to nobody."""
    return _articles(files, [])


def _times(files: list[Path], errors: list[str]) -> Figures:
    rows = tables(files, "sentences")
    return times.scheduling(rows, [answer(row) for row in rows], errors)


def _who(files: list[Path], errors: list[str]) -> Figures:
    rows = [{**row, "text": row["text"].strip("\n")} for row in tables(files, "paragraphs")]
    return who.mentions(rows, [answer(row) for row in rows], errors)


def _said(files: list[Path], errors: list[str]) -> Figures:
    rows = [{**row, "text": row["text"].strip("\n")} for row in tables(files, "texts")]
    return statements.fields(rows, [answer(row) for row in rows], errors)


def _sites(files: list[Path], errors: list[str], kind: str) -> Figures:
    """Pages of invented sites, each read with the lines that the site's other pages hold too."""
    gold: list[Plain] = []
    found: list[Plain] = []
    for truth in (path for path in files if path.name == "truth.toml"):
        rows = tomllib.loads(truth.read_text(encoding="utf-8"))["pages"]
        suffix = "txt" if kind == "text" else "html"
        contents = {row["file"]: (truth.parent / f"{row['file']}.{suffix}").read_text(encoding="utf-8") for row in rows}
        raw = {name: RawPage(name, text, kind) for name, text in contents.items()}
        repeated = site_lines(list(raw.values()))
        for row in rows:
            page = RawPage(row["file"], contents[row["file"]], kind, row["url"], captured=row["captured"])
            article = read_page(page, repeated)
            published = article.published.date if article.published else None
            body = row["body"].strip("\n")
            gold.append(
                {**row, "file": f"{truth.parent.name}/{row['file']}", "byline": ", ".join(row["byline"]), "body": body}
            )
            found.append({"headline": article.headline, "section": article.section, "byline": article.byline,
                          "published": published, "body": article.text})  # fmt: skip
    return {**pages.bodies([g["body"] for g in gold], [f["body"] for f in found]), **pages.heads(gold, found, errors)}


def _site_html(files: list[Path], errors: list[str]) -> Figures:
    return _sites(files, errors, "html")


def _site_dumps(files: list[Path], errors: list[str]) -> Figures:
    return _sites(files, errors, "text")


# A later batch ("-2") is a set of its own: an earlier one keeps its files and with them its floors.
SETS: dict[str, GoldSet] = {
    "times": GoldSet("times/*.toml", _times),
    "who": GoldSet("who/paragraphs-[1-5].toml", _who),
    "who-2": GoldSet("who/paragraphs-[67].toml", _who),
    "statements": GoldSet("statements/*.toml", _said),
    "meetings": GoldSet("meetings/open/[01]*.toml", _articles),
    "meetings-2": GoldSet("meetings/open/2*.toml", _articles),
    "meetings-3": GoldSet("meetings/open/3*.toml", _articles),
    "meetings-4": GoldSet("meetings/open/4*.toml", _articles),
    "meetings-5": GoldSet("meetings/open/5*.toml", _articles),
    "meetings-6": GoldSet("meetings/open/6*.toml", _articles),
    "meetings-7": GoldSet("meetings/open/7*.toml", _articles),
    "meetings-8": GoldSet("meetings/open/8[01]*.toml", _articles),
    "meetings-9": GoldSet("meetings/open/[9uv]*.toml", _articles),
    "meetings-10": GoldSet("meetings/open/8[2-7]*.toml", _articles),
    "meetings-11": GoldSet("meetings/open/x*.toml", _articles),
    "meetings-12": GoldSet("meetings/open/y*.toml", _articles),
    "meetings-13": GoldSet("meetings/open/z0[2-4]*.toml", _articles),
    "meetings-14": GoldSet("meetings/open/z0[01]*.toml", _articles),
    "meetings-15": GoldSet("meetings/open/w*.toml", _articles),
    "meetings-16": GoldSet("meetings/open/t*.toml", _articles),
    "meetings-17": GoldSet("meetings/open/[a-l]*.toml", _articles),
    "meetings-18": GoldSet("meetings/open/m*.toml", _articles),
    "meetings-19": GoldSet("meetings/open/n[14568]*.toml", _articles),
    "meetings-20": GoldSet("meetings/open/n[27]*.toml", _articles),
    "meetings-21": GoldSet("meetings/open/o[1-6]0[1-7]*.toml", _articles),
    "meetings-22": GoldSet("meetings/open/o[1-6][01][089]*.toml", _articles),
    "meetings-short": GoldSet("meetings/short/plain-*.toml", _articles),
    "meetings-dense": GoldSet("meetings/short/dense-[1-4]*.toml", _articles),
    "meetings-dense-2": GoldSet("meetings/short/dense-[567]*.toml", _articles),
    "meetings-held": GoldSet("meetings/held/[01]*.toml", _held),
    "meetings-held-2": GoldSet("meetings/held/2*.toml", _held),
    "meetings-held-3": GoldSet("meetings/held/3*.toml", _held),
    "meetings-held-4": GoldSet("meetings/held/4*.toml", _held),
    "meetings-held-5": GoldSet("meetings/held/5*.toml", _held),
    "meetings-held-6": GoldSet("meetings/held/6*.toml", _held),
    "meetings-held-7": GoldSet("meetings/held/7*.toml", _held),
    "meetings-held-8": GoldSet("meetings/held/8*.toml", _held),
    "sites-html": GoldSet("sites/*/*", _site_html),
    "sites-dumps": GoldSet("sites/*/*", _site_dumps),
    "timebank": GoldSet("timebank.jsonl", _timeml, own=False),
    "aquaint": GoldSet("aquaint.jsonl", _timeml, own=False),
    "polnear": GoldSet("polnear-dev.jsonl", _statements, own=False),
    "wire": GoldSet("wire-dev.jsonl", _wire, own=False),
    "plover": GoldSet("plover-gsr-odd.jsonl", _events, own=False),
    "pages": GoldSet("pages-odd/*", _pages, own=False),
    "page-dumps": GoldSet("pages-odd/*", _dumps, own=False),
}
