from page_samples import PARAGRAPHS

from summitry.model import RawPage
from summitry.page import read_page, read_stories

PAGE = (
    "The Latest: River talks put off\n\nThe Latest on the talks about the river Aude (all times local):\n\n3:15 p.m.\n\n"
    + "\n\n".join(PARAGRAPHS[:2])
    + "\n\n11 a.m.\n\n"
    + "\n\n".join(PARAGRAPHS[2:4])
    + "\n\n9:40 a.m.\n\n"
    + PARAGRAPHS[4]
)


def test_a_time_alone_opens_a_story_of_its_own():
    stories = read_stories(RawPage("page", PAGE, "text"), frozenset())
    assert [story.id for story in stories] == ["page", "page-2", "page-3"]
    assert stories[1].text == "\n\n".join(PARAGRAPHS[2:4])


def test_what_stands_before_the_first_time_belongs_to_the_first_story():
    first = read_page(RawPage("page", PAGE, "text"))
    assert first.text.startswith("The Latest on the talks") and first.text.endswith(PARAGRAPHS[1])


def test_spans_of_every_story_lead_back_to_the_page():
    for story in read_stories(RawPage("page", PAGE, "text"), frozenset()):
        assert story.raw_spans
        for text, raw, size in story.raw_spans:
            assert story.text[text : text + size] == PAGE[raw : raw + size]


def test_one_time_alone_opens_nothing():
    page = "River talks put off\n\n14:05 GMT\n\n" + "\n\n".join(PARAGRAPHS)
    assert [story.text for story in read_stories(RawPage("page", page, "text"), frozenset())] == [
        "\n\n".join(PARAGRAPHS)
    ]
