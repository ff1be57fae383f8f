"""Who else sat at a meeting, whose leaders are met, who was last there: told as state agencies do."""

import pytest

import summitry


def read(text):
    """Status, sides, and the people of each meeting of an article of 8 December 2005, a Thursday."""
    found = summitry.read(text, published="2005-12-08", clean=True).reading.meetings
    return [
        (
            one.status.value,
            {p.party for p in one.participants if p.party},
            {p.name for p in one.participants if p.name},
        )
        for one in found
    ]


def test_who_also_sat_there_was_at_the_same_meeting():
    found = read(
        "Lao Prime Minister Choummaly Sayasone met Fijian President Josefa Iloilo in Suva on Thursday. "
        "Lao Finance Minister Bounnhang Sengsavang also attended the meeting."
    )
    assert found == [("held", {"LAO", "FJI"}, {"Choummaly Sayasone", "Josefa Iloilo", "Bounnhang Sengsavang"})]


def test_who_was_present_met_nobody_by_himself():
    found = read(
        "Lao Prime Minister Choummaly Sayasone met Fijian President Josefa Iloilo in Suva on Thursday. "
        "Lao envoy Soubanh Sritthirath was present at the talks."
    )
    assert [(status, sides) for status, sides, _ in found] == [("held", {"LAO", "FJI"})]


def test_leaders_told_by_a_name_are_not_the_other_side_of_the_article():
    found = read(
        "British Prime Minister Tony Blair is to meet the leaders of the Baltic states in Tallinn on Friday. "
        "He will then receive German Chancellor Angela Merkel in London on Monday."
    )
    assert [sides for status, sides, people in found if people == {"Tony Blair"}] in ([], [{"GBR"}])


@pytest.mark.parametrize("told", ["He was last in Moscow in July.", "Aziz was last in Moscow on Nov. 3."])
def test_who_was_there_paid_a_visit(told):
    found = read(
        f"Iraqi minister Tareq Aziz will meet Russian Foreign Minister Sergei Lavrov on Monday, Russian officials said. {told}"
    )
    assert [(status, sides) for status, sides, _ in found] == [("scheduled", {"IRQ", "RUS"}), ("held", {"IRQ", "RUS"})]
