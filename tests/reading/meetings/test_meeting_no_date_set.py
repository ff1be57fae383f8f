"""Another round for which no date was set; and who calls a team home on the eve. All articles are of Thursday, 16 May 2024."""

from tests.reading.meetings.reads import fates


def test_a_round_for_which_no_date_is_set_is_none():
    text = "Peruvian and Ecuadorean officials ended talks in Loja late on Tuesday without setting a date for another round."
    assert {one for one, _ in fates(text)} == {"held"}


def test_a_round_with_its_date_is_one():
    text = "Peruvian and Ecuadorean officials ended talks in Loja on Tuesday after setting June 3 as the date for another round."
    assert "scheduled" in {one for one, _ in fates(text)}


def test_who_recalls_a_team_on_the_eve_of_talks_calls_them_off():
    text = "Peru recalled its delegation from Quito on Wednesday, the eve of talks with Ecuador on fishing."
    assert fates(text) == {("cancelled", "PER")}
