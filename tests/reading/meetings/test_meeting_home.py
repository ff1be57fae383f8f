"""Where the reporter is, by the ways in which papers and agencies write it."""

import pytest

from summitry.ingest import make_page
from summitry.page import read_stories
from summitry.reading.meetings.home import home_of


def home(text):
    (article,) = read_stories(make_page(text, published="2024-05-15", clean=True))
    place = home_of(article)
    return place and (place.city, place.state)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Quito - Peru's minister said on Monday that he would not come.", ("Quito", "ECU")),
        ("Quito, Ecuador -- Peru's minister said on Monday that he would not come.", ("Quito", "ECU")),
        ("Accra: Two ministers of Togo who were expected this week are not coming.", ("Accra", "GHA")),
        ("Accra, May 3 (Gulf News Service) Ghana's minister is likely to travel to Lome.", ("Accra", "GHA")),
        ("ACCRA (Gulf News Service), May 3 - Ghana's minister is likely to travel to Lome.", ("Accra", "GHA")),
        ("ACCRA, May 3. /Gulf News Service/. Ghana's minister will travel to Lome.", ("Accra", "GHA")),
        ("Minister drops trip\n\nBy Ana Ruiz, Lima\n\nThe minister said so on Monday.", ("Lima", "PER")),
        ("MALE - Talks opened on Monday.", ("Malé", "MDV")),
        ("PORT-AU-PRINCE, Haiti - Talks opened on Monday.", ("Port-au-Prince", "HTI")),
        ("TARVALE, Peru (Wire) - Talks opened on Monday.", ("Tarvale", "PER")),
        ("UNITED NATIONS - Talks opened on Monday.", ("New York", "USA")),
    ],
)
def test_the_reporters_place(text, wanted):
    assert home(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "LIMA/QUITO (Wire) - Talks opened on Monday.",  # two reporters
        "Tehran: Talks delayed\n\nThe minister said so on Monday.",  # a headline
        "Talks off\n\nBy Ana Ruiz, Trade Editor\n\nThe minister said so on Monday.",
        "Rossi: We will not come, and they know it.",
    ],
)
def test_no_place_of_one_reporter(text):
    assert home(text) is None
