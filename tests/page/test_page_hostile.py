import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from page_samples import ICON_PAGE, MENU_PAGE, PARAGRAPHS, html_page

from summitry.model import RawPage
from summitry.page import read_page, read_stories, site_lines

HOSTILE = {
    "empty": "",
    "zeros": "\0" * 1000,
    "white": " \n\t\u00a0\n" * 1000,
    "no line break": " ".join(PARAGRAPHS) * 300,
    "only links": "• One thing\n• Another thing\n" * 2000,
    "only dates": "3 May 2020\n" * 3000,
    "one word": "a" * 500_000,
    "dots": "." * 500_000,
    "brackets": "(" * 300_000 + ")" * 300_000,
    "icons": "folder_open" * 30_000,
    "by": "By A B " * 50_000,
    "surrogates": "abc \ud800 def\n" * 500,
    "tags": "<" * 200_000,
    "deep": "<div>" * 20_000 + PARAGRAPHS[0],
    "unclosed": "<script>" * 20_000 + PARAGRAPHS[0],
    "json": "<script type='application/ld+json'>" + "[" * 50_000 + "</script><p>" + PARAGRAPHS[0],
    "control": "".join(map(chr, range(32))) * 500 + PARAGRAPHS[0],
}


@pytest.mark.parametrize("kind", ["text", "html"])
@pytest.mark.parametrize("name", HOSTILE)
def test_nothing_makes_it_fail(name, kind):
    content = HOSTILE[name]
    article = read_page(RawPage("page", content, kind, None, None, "2020-05-05"))
    for text, raw, size in article.raw_spans:
        assert article.text[text : text + size] == content[raw : raw + size]


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(), max_size=400), st.sampled_from(["text", "html"]), st.booleans())
def test_any_text_gives_an_article(content, kind, clean):
    article = read_page(RawPage("page", content, kind, None, None, "2020-05-05", clean))
    assert article.id == "page" and (not clean or article.text == content)


@settings(max_examples=40, deadline=None)
@given(st.permutations(MENU_PAGE.split("\n")))
def test_any_order_of_lines_keeps_spans_exact(lines):
    page = "\n".join(lines)
    for story in read_stories(RawPage("page", page, "text"), frozenset()):
        for text, raw, size in story.raw_spans:
            assert story.text[text : text + size] == page[raw : raw + size]


def test_prose_without_line_breaks_is_kept_whole():
    content = " ".join(PARAGRAPHS) * 100
    assert read_page(RawPage("page", content, "text")).text == content


@pytest.mark.parametrize("kind", ["text", "html"])
def test_time_grows_with_the_size_and_not_faster(kind):
    def seconds(times):
        unit = "".join(f"\n\n{words} {n}" for n in range(times) for words in PARAGRAPHS)
        page = RawPage("page", unit if kind == "text" else html_page("", unit.replace("\n\n", "<p>")), kind)
        start = time.process_time()
        read_page(page)
        return time.process_time() - start

    seconds(10)
    assert seconds(400) < 30 * max(seconds(40), 0.02)


def test_icons_in_lines_of_one_width_are_split_in_linear_time():
    def seconds(times):
        line = "folder_openRiversaccess_time3 days agopersonIlka Brandt\n"
        start = time.process_time()
        read_page(RawPage("page", line * times, "text", captured="2021-03-14"))
        return time.process_time() - start

    seconds(10)
    assert seconds(8000) < 30 * max(seconds(800), 0.02)


def test_the_same_page_gives_the_same_article():
    page = RawPage("page", ICON_PAGE, "text", None, None, "2022-05-30")
    assert read_page(page, site_lines([page])) == read_page(page, site_lines([page]))
