"""The state at home: whose "the government" and "the minister" are. All are invented."""

import pytest

import summitry
from summitry.model import Article
from summitry.reading import read_article


def party_of(text, name):
    actors = summitry.read(text, clean=True).to_dict()["actors"]
    return next(actor["party"] for actor in actors if actor["name"] == name)


@pytest.mark.parametrize(
    ("text", "name", "party"),
    [
        (
            "MINISTRY OF RIVERS OF THE REPUBLIC OF KENYA\n\nStatement\n\nTalks with Somalia ended well.\n\n"
            "Minister Ada Brenn thanked all delegations for their work.",
            "Ada Brenn",
            "KEN",
        ),
        (
            "MINISTRY OF RIVERS\n\nNairobi, 3 May 2011\n\nTalks with Somalia ended well.\n\n"
            "Minister Ada Brenn thanked all delegations for their work.",
            "Ada Brenn",
            "KEN",
        ),
        (
            "VELLA, Sweden - The Kenyan government and the union signed on Monday.\n\n"
            "Water minister Ada Brenn said the paper was good. Kenya would keep to it.",
            "Ada Brenn",
            "KEN",
        ),
    ],
)
def test_a_bare_office_is_that_of_the_letterhead_or_of_the_state_that_acts(text, name, party):
    assert party_of(text, name) == party


def test_a_state_where_others_only_meet_is_not_at_home():
    text = (
        "VELLA, Sweden - Delegates of Kenya, Somalia and Eritrea signed on Monday. Kenya was glad, Somalia was not.\n\n"
        "Water minister Ada Brenn said the paper was good."
    )
    assert party_of(text, "Ada Brenn") is None


def test_a_state_named_only_by_its_adjective_and_once_by_name_is_one():
    text = "The Velmarran government met the miners in May. The miners of the south of Velmarra said they were glad."
    actors = {actor.name: actor.kind for actor in read_article(Article("a", text, language="en")).actors}
    assert actors["Velmarra"] == "state"
    assert "Velmarran" not in actors


@pytest.mark.parametrize(
    "text",
    [
        "Velmarra and Ostrick exchanged lists on Friday. The Velmarrans were glad.",
        "On Monday, Velmarra will open the dam, Water Minister Ada Brenn said.",
        "VELL, Velmarra - Velmarra said on Monday that it would not come.",
        "Three chairs\n\nAda Brenn in Saint Oll, Velmarra\n\nThe talks went on for a week.",
        "REPUBLIC OF VELMARRA\n\nStatement\n\nThe decision of Velmarra is known.",
        "The foreign minister of neighbouring Velmarra was there.",
    ],
)
def test_what_a_state_does_and_where_it_stands_makes_it_one(text):
    actors = {one["name"]: one["kind"] for one in summitry.read(text, clean=True).to_dict()["actors"]}
    assert actors.get("Velmarra") == "state"


def test_a_province_in_a_dateline_is_no_state():
    text = "DAYTON, Ohio - The weavers of Ohio said no on Monday. Ohio has many weavers."
    assert "Ohio" not in {one["name"] for one in summitry.read(text, clean=True).to_dict()["actors"]}
