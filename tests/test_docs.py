"""The documents say what the code does."""

import re
import sys
from pathlib import Path

from summitry.settings import SETTINGS
from summitry.show import contract

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "docs"))


def test_the_reference_is_fresh():
    import generate

    assert (ROOT / "docs/reference.md").read_text(encoding="utf-8") == generate.reference(), "run: make docs"


def test_every_setting_is_documented():
    text = (ROOT / "docs/reference.md").read_text(encoding="utf-8")
    assert all(name in text for name in SETTINGS)


def test_every_link_between_documents_leads_somewhere():
    for path in [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")]:
        for target in re.findall(r"\]\((?!https?://|#)([^)#]+)", path.read_text(encoding="utf-8")):
            assert (path.parent / target).exists(), f"{path.name}: {target}"


def test_every_field_of_the_contract_is_documented(second_page):
    import summitry

    text = (ROOT / "docs/contract.md").read_text(encoding="utf-8")
    answer = summitry.read(second_page, captured="2020-03-15").to_dict()

    def keys(value):
        if isinstance(value, dict):
            for key, inner in value.items():
                yield key
                yield from keys(inner)
        elif isinstance(value, list):
            for inner in value:
                yield from keys(inner)

    missing = {key for key in keys(answer) if f"`{key}`" not in text}
    assert not missing
    assert contract.answer.__doc__
