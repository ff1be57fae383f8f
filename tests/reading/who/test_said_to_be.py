"""What an article calls its own parties beside their names, and how it speaks of them then. All are invented."""

import pytest

from summitry.model import Article
from summitry.reading import read_article

LEAD = "QUAY - The dockers' union Hafenwerk and the port operator Kaimar met on Monday. "


def holders(text):
    return {one.holder for one in read_article(Article("a", LEAD + text, language="en")).positions}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The operator rejected the demand for a bonus.", "Kaimar"),
        ("The port operator rejected the demand for a bonus.", "Kaimar"),
        ("The union insisted on a bonus.", "Hafenwerk"),
        ("The dockers insisted on a bonus.", "Hafenwerk"),
        ("Dockers insisted on a bonus.", "Hafenwerk"),
        ("Union leaders insisted on a bonus.", "Hafenwerk"),
    ],
)
def test_the_words_beside_a_name_stand_for_it(text, name):
    assert holders(text) == {name}


def test_another_operator_is_none_of_the_talks():
    assert holders("A rail operator rejected the demand for a bonus.") == set()


def test_who_bargains_with_a_union_employs():
    text = "The teachers' union Velmar and the Association of Boroughs met on Monday. The employers rejected the demand for a bonus."
    found = {one.holder for one in read_article(Article("a", text, language="en")).positions}
    assert found == {"Association of Boroughs"}


def test_led_by_whom_where_the_team_is_left_out():
    text = "Peru and Chile met in Quito. Peru's team was led by Ana Diaz, Chile's by Jorge Vial. Vial rejected the demand for a toll."
    (one,) = read_article(Article("a", text, language="en")).positions
    assert (one.holder, one.act) == ("CHL", "refusal")


def test_a_seat_without_its_accent():
    text = "Cameroon and Chad met in Geneva on Monday. Yaounde rejected the demand for a toll."
    (one,) = read_article(Article("a", text, language="en")).positions
    assert one.holder == "CMR"


def test_the_company_of_whoever_says_so_is_whose_words_they_are():
    text = (
        "Codelco and Minera Velm met on Monday. Codelco will sign nothing until Minera Velm drops the suit, "
        "the company's chairman, Raul Paz, said."
    )
    actors = {one.name: one for one in read_article(Article("a", text, language="en")).actors}
    assert actors["Raul Paz"].party == "Codelco"
