"""Dossier files: what they hold, and one line for what is wrong with one."""

import pytest

from summitry.dossier import load_dossier
from summitry.errors import DossierError

GOOD = """
name = "nile"
title = "The dam on the Nile"
parties = ["EGY", "ETH", "SDN"]
mediators = ["USA"]
banners = ["Nile dispute"]

[names]
"the upstream country" = "ETH"

[[issues]]
name = "filling"
words = ["Filling", "fill the reservoir"]
given_by = ["ETH"]

[[issues]]
name = "drought"
"""


@pytest.fixture
def write(tmp_path):
    def written(text):
        path = tmp_path / "nile.toml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return written


def test_a_dossier_holds_what_its_file_says(write):
    nile = load_dossier(write(GOOD))
    assert (nile.name, nile.parties, nile.mediators) == ("nile", ("EGY", "ETH", "SDN"), ("USA",))
    assert nile.names == (("the upstream country", "ETH"),)


def test_issue_words_are_lower_case_and_default_to_the_name(write):
    filling, drought = load_dossier(write(GOOD)).issues
    assert filling.words == ("filling", "fill the reservoir") and filling.given_by == ("ETH",)
    assert drought.words == ("drought",) and drought.given_by == ()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("name = 1 2", r"not valid TOML .*line 1"),
        (b"name = '\xff'", "not valid TOML"),
        ('title = "x"\nparties = ["EGY"]', "name is missing"),
        ('name = "x"\nparties = ["EGY"]', "title is missing"),
        ('name = "x"\ntitle = "y"', "parties is missing"),
        (GOOD.replace("mediators", "mediator"), "unknown field 'mediator'"),
        (GOOD.replace('["USA"]', '"USA"'), "mediators must be a list"),
        (GOOD.replace("given_by", "giver"), "issue 1: unknown field 'giver'"),
        (GOOD.replace('name = "drought"', 'words = ["rain"]'), "issue 2: name is missing"),
        (GOOD.replace('= "ETH"\n\n[[', "= 3\n\n[[", 1), "names"),
        ('issues = 3\nname = "x"\ntitle = "y"\nparties = ["EGY"]', "issues must be"),
    ],
)
def test_what_is_wrong_is_said_in_one_line_with_the_file(write, text, says):
    path = write(text)
    with pytest.raises(DossierError, match=says) as error:
        load_dossier(path)
    assert str(error.value).startswith(str(path)) and "\n" not in str(error.value)


def test_a_missing_file_is_said(tmp_path):
    with pytest.raises(DossierError, match=r"No such file.*check the path"):
        load_dossier(tmp_path / "none.toml")
