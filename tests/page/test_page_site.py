from page_samples import PARAGRAPHS

from summitry.model import RawPage
from summitry.page import read_page, site_lines

BANNER = "Readers of this paper may visit the printing house on every first Sunday of the month with their families."


def page(number, *paragraphs):
    text = f"River story number {number} is told\n\n" + "\n\n".join([*paragraphs, BANNER])
    return RawPage(f"p{number}", text, "text", f"http://aude.example/{number}")


def test_lines_on_several_pages_of_a_site_are_its_own():
    pages = [page(n, f"Paragraph {n} says something that no other page of the paper says today.") for n in range(5)]
    assert BANNER in site_lines(pages)
    assert not any("Paragraph 3" in line for line in site_lines(pages))


def test_versions_of_one_address_count_once():
    one = page(1, *PARAGRAPHS)
    assert site_lines([one, RawPage("other", one.content, "text", one.url)]) == frozenset()


def test_order_and_doubles_do_not_change_the_lines():
    pages = [page(n, PARAGRAPHS[n]) for n in range(4)]
    assert site_lines(pages) == site_lines(reversed([*pages, pages[0]]))


def test_what_the_site_repeats_is_dropped_with_that_reason():
    article = read_page(page(1, *PARAGRAPHS), frozenset({BANNER}))
    assert article.text == "\n\n".join(PARAGRAPHS)
    assert [line.reason for line in article.dropped if line.text == BANNER] == ["repeated on the site"]


def test_background_that_several_stories_share_stays_between_their_own_paragraphs():
    article = read_page(page(1, *PARAGRAPHS), frozenset({PARAGRAPHS[2]}))
    assert PARAGRAPHS[2] in article.text


def test_bodies_that_were_given_have_no_site_lines():
    pages = [RawPage(name, "same", "text", clean=True) for name in ("c", "d")]
    assert site_lines(pages) == frozenset()


def test_the_lines_of_html_pages_are_those_that_a_reader_sees():
    pages = [RawPage(str(n), "<p>same <b>words</b> on both</p>", "html") for n in range(3)]
    assert site_lines(pages) == {"same words on both"}
