import json
from datetime import date

import pytest
from page_samples import PARAGRAPHS, html_page

from summitry.model import RawPage
from summitry.page import read_page

BODY = "\n\n".join(PARAGRAPHS)


def read(content, **given):
    return read_page(RawPage("page", content, "html", **given))


def linked(**values):
    data = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "Third round of river talks hoped for",
        **values,
    }
    return f"<script type='application/ld+json'>{json.dumps(data)}</script>"


def test_paragraphs_are_kept_apart_and_chrome_is_left_out():
    assert read(html_page()).text == BODY


def test_an_h1_that_the_title_confirms_is_the_headline():
    assert read(html_page()).headline == "Third round of river talks hoped for"


def test_an_h1_that_nothing_confirms_gives_way_to_two_signals_that_agree():
    head = "<meta property='og:title' content='Third round of river talks hoped for'>"
    body = "<h1>The Aude Gazette</h1>" + "".join(f"<p>{words}</p>" for words in PARAGRAPHS)
    assert read(html_page(head, body)).headline == "Third round of river talks hoped for"


def test_json_ld_gives_section_byline_outlet_and_dates():
    head = linked(
        articleSection="World",
        author=[{"@type": "Person", "name": "Anna Pell"}, {"@type": "Person", "name": "Jorge Matos"}],
        publisher={"@type": "Organization", "name": "The Aude Gazette"},
        datePublished="2021-03-14T16:05:00+01:00",
        dateModified="2021-03-15T09:00:00+01:00",
    )
    article = read(html_page(head))
    assert (article.section, article.byline, article.outlet) == ("World", "Anna Pell, Jorge Matos", "The Aude Gazette")
    assert (article.published.basis, article.published.stamp) == ("json-ld", "2021-03-14T16:05:00+01:00")
    assert article.modified.edtf == "2021-03-15"


def test_a_graph_and_a_trailing_comma_are_read():
    script = '{"@graph": [{"@type": "WebSite"}, {"@type": "NewsArticle", "headline": "Third round", "datePublished": "2021-03-14",}]}'
    assert read(html_page(f"<script type='application/ld+json'>{script}</script>")).published.date.edtf == "2021-03-14"


def test_meta_tags_come_after_json_ld():
    head = (
        linked(datePublished="2021-03-14") + "<meta property='article:published_time' content='2021-03-16T00:00:00Z'>"
    )
    article = read(html_page(head))
    assert article.published.date.edtf == "2021-03-14"
    assert {(c.signal, c.chosen) for c in article.candidates} == {("json-ld", True), ("meta", False)}


def test_microdata_and_time_elements_are_signals():
    body = "<h1>Third round of river talks hoped for</h1><time datetime='2021-03-14T10:00Z'>14 March</time>"
    article = read(html_page("", body + "".join(f"<p>{words}</p>" for words in PARAGRAPHS)))
    assert (article.published.basis, article.published.date.edtf) == ("time element", "2021-03-14")


def test_byline_and_date_without_any_markup_are_found_in_the_page():
    body = "<h1>Third round of river talks hoped for</h1><p>By Anna Pell</p><p>14 March 2021</p>"
    article = read(html_page("", body + "".join(f"<p>{words}</p>" for words in PARAGRAPHS)))
    assert (article.byline, article.published.date.edtf, article.text) == ("Anna Pell", "2021-03-14", BODY)


def test_no_date_is_invented():
    article = read(html_page(), captured="2021-04-01")
    assert article.published is None and article.candidates == ()


def test_nothing_later_than_the_capture_is_chosen():
    article = read(html_page(linked(datePublished="2021-03-14")), captured="2021-03-01")
    assert article.published is None and article.candidates[0].date.earliest == date(2021, 3, 14)


def test_agencies_of_byline_and_dateline_are_named():
    body = "<h1>Third round of river talks hoped for</h1>" + "".join(
        f"<p>{words}</p>" for words in ("PORTVALE (AFP) — " + PARAGRAPHS[0], *PARAGRAPHS[1:])
    )
    article = read(html_page("<meta name='author' content='Anna Pell, AP Diplomatic Writer'>", body))
    assert (article.byline, article.agencies, article.dateline) == ("Anna Pell", ("AP", "AFP"), "PORTVALE (AFP)")


def test_the_section_of_the_address_needs_a_link_that_names_it():
    assert read(html_page(), url="https://aude.example/world/third-round").section == "World"
    assert read(html_page(), url="https://aude.example/water/third-round").section is None


def test_a_source_line_in_the_body_is_a_credit():
    body = "<h1>Third round of river talks hoped for</h1>" + "".join(
        f"<p>{words}</p>" for words in (*PARAGRAPHS, "Source: Tidewater News Agency")
    )
    article = read(html_page("", body))
    assert article.source_credit == "Tidewater News Agency" and article.text == BODY


@pytest.mark.parametrize("extra", ["", "<b>", "&amp; more"])
def test_raw_spans_lead_back_to_the_same_characters(extra):
    page = html_page(
        "", "<h1>Third round of river talks hoped for</h1>" + "".join(f"<p>{extra}{words}</p>" for words in PARAGRAPHS)
    )
    article = read(page)
    assert sum(size for _, _, size in article.raw_spans) > 0.9 * len(article.text)
    for text, raw, size in article.raw_spans:
        assert article.text[text : text + size] == page[raw : raw + size]


def test_a_page_without_paragraphs_is_read_as_text():
    lines = "<br>".join(PARAGRAPHS)
    assert PARAGRAPHS[0] in read(f"<html><body><div>{lines}</div></body></html>").text


def test_broken_html_is_read_as_far_as_it_goes():
    assert PARAGRAPHS[0] in read(f"<html><body><div><p>{PARAGRAPHS[0]}<p>{PARAGRAPHS[1]}<div><b").text


def test_a_line_of_name_and_date_gives_both():
    body = "<h1>Third round of river talks hoped for</h1><p>Anna Pell | 14 March 2021 | World</p>"
    article = read(html_page("", body + "".join(f"<p>{words}</p>" for words in PARAGRAPHS)))
    assert (article.byline, article.published.date.edtf, article.text) == ("Anna Pell", "2021-03-14", BODY)


def test_an_address_that_is_none_does_no_harm():
    assert read(html_page(), url="http://[aude/world/third").text == BODY
