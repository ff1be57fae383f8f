"""Where a meeting is: ways there, towns by their kind, hosts, "the same place", and what is none."""

import pytest

import summitry


def meetings(text):
    return summitry.read(text, published="2024-05-15", clean=True).reading.meetings


def where(text):
    place = meetings(text)[0].place
    return place and (place.city or place.venue or place.state)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Kenya proposed a visit by the ministers of Chad and Sudan to Tarvale in June.", "Tarvale"),
        ("Ghana's minister offered to travel to Tarvale to meet the president of Togo.", "Tarvale"),
        ("Envoys of Chile and Peru met in the border town of Quellane on Monday.", "Quellane"),
        ("Mali and Niger will hold talks in the neutral port of Sarn on Friday.", "Sarn"),
        ("Pakistan pulled out of a session with India that Qatar was to have hosted on Friday.", "QAT"),
        (
            "Talks between Chile and Peru on the canal, which the ministries had set for June 6 at Fort Amaro, were called off.",
            "Fort Amaro",
        ),
        ("It was the work of a long night at the Villa Tarva, where envoys of Egypt and Sudan met.", "Villa Tarva"),
        ("Finland has offered Helsinki for a summit of Russia and the United States.", "Helsinki"),
        ("Egypt and Sudan met at a well near Tarvale on Monday.", "Tarvale"),
        ("Finland suggested Helsinki as a venue for a meeting of Russia and the United States.", "Helsinki"),
        ("Ghana and Togo held a meeting in Hpa-an on Monday.", "Hpa-an"),
        ("At the previous talks, in Tarvale from May 3 to 5, Chad and Sudan had issued a statement.", "Tarvale"),
        (
            "A session of the panel of Fiji and Tonga on the Great Reef, which was set for 25 May in Tarvale, was put off.",
            "Tarvale",
        ),
        (
            "Officials of Chad will pay a visit to two dam sites on the Sarn river with officials of Sudan.",
            "two dam sites on the Sarn river",
        ),
        ("A truce between Chad and Sudan was signed in Tarvale after three days of talks.", "Tarvale"),
        ("Kenya and Somalia met on board a ferry on Monday.", "a ferry"),
        ("Iran and Iraq held talks on the island of Farsi in Muscat on Monday.", "Muscat"),
    ],
)
def test_where(text, wanted):
    assert where(text) == wanted


def test_there_is_where_the_meeting_before_was():
    first, second = meetings(
        "Envoys of Kenya and Uganda met in Kisumu on Monday. They will meet again there on May 27 to draw up a list."
    )
    assert (first.place.city, second.place.city) == ("Kisumu", "Kisumu")


def test_the_same_place_is_that_of_the_meeting_before():
    first, second = meetings(
        "Kenya and Uganda held a first round in Kisumu on Monday. "
        "A second session of Kenya and Uganda will be held at the same spot on May 27."
    )
    assert second.place.city == first.place.city == "Kisumu"


def test_what_a_sides_own_press_tells_of_the_day_was_where_the_press_is():
    text = "NAIROBI, May 15 (Lake News) - Maize is dear.\n\nKenya's president received the envoy of Chad on Tuesday."
    (only,) = meetings(text)
    assert only.place.city == "Nairobi"


def test_what_the_press_of_a_far_capital_tells_may_have_been_anywhere():
    text = "PARIS, May 15 (Seine News) - Maize is dear.\n\nKenya's president received the envoy of Chad on Tuesday."
    (only,) = meetings(text)
    assert only.place is None


def test_the_press_of_a_town_that_no_list_knows():
    text = "TARVALE, May 15 (Coast News) - Maize is dear.\n\nKenya's president received the envoy of Chad on Tuesday."
    (only,) = meetings(text)
    assert only.place.city == "Tarvale"


def test_a_venue_without_a_town_lies_where_the_reporter_is():
    text = "NAIROBI, May 15 (Lake News) - Kenya and Somalia held talks at a hotel on Tuesday."
    (only,) = meetings(text)
    assert (only.place.venue, only.place.city) == ("a hotel", "Nairobi")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("By Ana Ruiz in Tarvale\n\nEnvoys of Chile and Peru met here on Monday.", "Tarvale"),
        ("From our correspondent in Tarvale\n\nEnvoys of Chile and Peru met here on Monday.", "Tarvale"),
        ("Coast News, Tarvale, May 15\n\nEnvoys of Chile and Peru met here on Monday.", "Tarvale"),
        ("Tarvale, May 15 (Coast News) - Envoys of Chile and Peru met here on Monday.", "Tarvale"),
        ("The Kenyan capital will host a summit of Chad and Sudan in June.", "Nairobi"),
        ("It was in Tarvale that the ministers of Chad and Sudan met on Monday.", "Tarvale"),
        ("Mali's minister will pay a visit to the Sarn valley in Niger on Friday.", "the Sarn valley"),
        ("Envoys of Mali and Niger held talks at Wellington Bay on Friday.", "Wellington Bay"),
    ],
)
def test_where_else(text, wanted):
    assert where(text) == wanted


def test_what_a_group_is_about_is_no_place():
    assert where("A session of the working group of Chad and Niger on the Komadugu was put off on Monday.") is None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Peru on Monday put off its talks with Chile, hours before they were to sit down. It said so in Lima.", None),
        ("Peru on Monday put off the talks with Chile, hours before it was to begin in Lima.", "Lima"),
        (
            "Ghana put off a round with Togo on Monday, a day before it was to open in the Beninese capital.",
            "Porto-Novo",
        ),
        ("The ministers of Africa's neighbours Ghana and Togo met on Monday in Oslo.", "Oslo"),
        ("China and Japan met at Peru's embassy in Quito on Monday.", "Quito"),
    ],
)
def test_where_it_was_to_begin(text, wanted):
    assert where(text) == wanted
