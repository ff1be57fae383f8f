"""Groups that are told and have no name of their own."""

import pytest

from summitry.model import Article
from summitry.reading import read_article


def groups(text):
    return {one.name for one in read_article(Article("a", text, language="en")).actors if one.kind == "group"}


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("A meeting of donor countries and Mali opened in Bamako.", "donor countries"),
        ("The creditor governments asked Peru for a list of loans.", "creditor governments"),
        ("Australia met small island states in Suva. The island states want more.", "small island states"),
        (
            "Peru will meet the bondholders' committee on Monday. The committee said it would wait.",
            "bondholders' committee",
        ),
        ("The strike committee told Peru that it would not meet.", "strike committee"),
    ],
)
def test_what_joins_them_is_their_name(text, group):
    assert groups(text) == {group}


def test_donors_are_the_donor_countries_of_the_article():
    assert groups("Donor countries told Mali to wait. The donors want a plan.") == {"donor countries"}


@pytest.mark.parametrize(
    "text",
    [
        "Several donor countries told Mali to wait.",
        "Mali is one of the poorest countries and told Peru to wait.",
        "Peru met the Quay Bondholders' Committee in Lima. The bondholders' committee said no.",
        "The committee told Peru to wait.",
        "Peru is building roads in coastal states.",
    ],
)
def test_what_is_uncertain_has_a_name_or_does_nothing_is_none(text):
    assert not groups(text)
