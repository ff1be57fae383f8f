"""Who was to come on one day and will come on another. All articles are of Thursday, 16 May 2024."""

from tests.reading.meetings.reads import fates


def test_who_will_now_come_on_another_day_put_it_off():
    text = "Peru's President Ana Ruiz, who was to have arrived in Quito on Friday, will now come on June 20, officials said."
    assert {one for one, _ in fates(text)} == {"postponed", "scheduled"}


def test_who_will_not_come_until_later_put_it_off():
    text = (
        "QUITO, May 16 (Wire) - A Peruvian delegation which was to arrive here on Monday will not now come until June, the "
        "foreign ministry said."
    )
    assert fates(text) == {("postponed", "PER")}


def test_who_will_not_come_at_all_called_it_off():
    text = "QUITO, May 16 (Wire) - A Peruvian delegation which was to arrive here on Monday will not come, the foreign ministry said."
    assert {one for one, _ in fates(text)} == {"cancelled"}
