"""Whoever receives, is called on or has an ambassador come is at home, unless something else is told. All of Friday, 15 March 2024."""

import pytest

import summitry


def where(text):
    found = summitry.read(text, published="2024-03-15", clean=True).reading.meetings
    return [one.place and (one.place.city or one.place.state) for one in found if one.kind != "visit"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("President Luis Vega of Ecuador received Peru's foreign minister, Ana Ruiz, on Thursday.", "ECU"),
        ("Peru's foreign minister, Ana Ruiz, was received by President Luis Vega of Ecuador on Thursday.", "ECU"),
        (
            "LIMA, March 15 (Wire) - Peru's ambassador, Ana Ruiz, called on Foreign Minister Luis Vega of Ecuador on Thursday.",
            "ECU",
        ),
        (
            "LIMA, March 15 (Wire) - Peru's ambassador to Ecuador, Ana Ruiz, met Ecuadorean President Luis Vega, officials here said.",
            "ECU",
        ),
        (
            "President Luis Vega of Ecuador received Peru's foreign minister, Ana Ruiz, at his residence on Thursday.",
            "ECU",
        ),
    ],
)
def test_the_host_is_at_home(text, wanted):
    assert where(text)[-1] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "GENEVA, March 15 (Wire) - Ecuadorean President Luis Vega received Peru's foreign minister, Ana Ruiz, at his hotel.",
            "Geneva",
        ),
        ("Peru's ambassador to Chad, Ana Ruiz, met President Luis Vega of Ecuador on Thursday.", None),
        ("Peru's foreign minister, Ana Ruiz, met President Luis Vega of Ecuador on Thursday.", None),
        (
            "Ecuadorean President Luis Vega arrived in Lima on Wednesday. He received Chad's foreign minister, Idriss Nour, on Thursday.",
            None,
        ),
    ],
)
def test_who_travels_or_is_posted_elsewhere_is_no_host(text, wanted):
    assert where(text)[-1] == wanted
