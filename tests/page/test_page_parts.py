import pytest

from summitry.model import RawPage
from summitry.page import read_page
from summitry.page.bylines import agencies_in, byline_of, credit_of, is_byline, names_in
from summitry.page.dateline import find_dateline
from summitry.page.icons import split_icons
from summitry.page.language import language_of
from summitry.page.lines import split_lines
from summitry.page.linked import articles, objects


def pieces(text):
    return [(line.text, line.role) for line in split_icons(split_lines(text))]


def test_icon_names_with_an_underscore_are_split_wherever_they_stand():
    assert pieces("folder_openAsia access_time3 days ago") == [("Asia", "section"), ("3 days ago", "time")]


def test_an_icon_name_of_one_word_is_split_when_glued_to_a_capital():
    assert pieces("starAdd to favorites") == [("Add to favorites", "button")]


@pytest.mark.parametrize(
    "text", ["share with friends", "The star Add was seen", "person of interest", "user_name is a column"]
)
def test_words_that_are_no_icons_stay(text):
    assert pieces(text) == [(text, None)]


def test_glued_labels_are_split():
    assert [text for text, _ in pieces("By Anna PellPublished 3 May 2021")] == ["By Anna Pell", "Published 3 May 2021"]


def test_offsets_of_a_split_line_are_those_of_the_page():
    page = "\n\n  folder_openAsia"
    line = split_icons(split_lines(page))[0]
    assert page[line.start : line.start + 4] == "Asia" and line.number == 3


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Anna Pell and Jorge Matos", ("Anna Pell", "Jorge Matos")),
        ("ANNA PELL, Diplomatic Correspondent", ("Anna Pell",)),
        ("Anna Pell in Lisbon", ("Anna Pell",)),
        ("Jean-Luc de la Tour", ("Jean-Luc de la Tour",)),
        ("Anna Pell - 14/03/21 16:05", ("Anna Pell",)),
        ("the end of the year", ()),
    ],
)
def test_names_of_a_byline(text, names):
    assert names_in(text) == names


@pytest.mark.parametrize("text", ["By the end of spring", "By then it was late", "By Monday both sides had left."])
def test_sentences_that_begin_with_by_are_no_bylines(text):
    assert not is_byline(text)


def test_byline_credit_and_agencies_keep_what_they_say():
    assert byline_of("By Anna Pell | Reuters") == "Anna Pell"
    assert credit_of("Source: News Agencies, edited by our team") == "News Agencies, edited by our team"
    assert agencies_in("By Anna Pell, Associated Press") == ("AP",)


@pytest.mark.parametrize(
    ("text", "dateline"),
    [
        ("PORTVALE (AP) — Talks ended.", "PORTVALE (AP)"),
        ("PORTVALE, Norvinia, March 14 (Reuters) - Talks ended.", "PORTVALE, Norvinia, March 14 (Reuters)"),
        ("PORTVALE, March 14 (Xinhua) -- Talks ended.", "PORTVALE, March 14 (Xinhua)"),
        ("Portvale (AFP) - Talks ended.", "Portvale (AFP)"),
        ("PORT VALE — Talks ended.", "PORT VALE"),
    ],
)
def test_datelines(text, dateline):
    span = find_dateline(text)
    assert text[span.start : span.end] == dateline


@pytest.mark.parametrize(
    "text",
    ["Marwick — who is patient — spoke.", "The talks (AP photo) went on.", "NATO said it would wait.", "It ended."],
)
def test_sentences_without_a_dateline(text):
    assert find_dateline(text) is None


def test_a_dateline_may_stand_in_the_second_paragraph():
    text = "The first paragraph is an introduction.\n\nPORTVALE (AP) — Talks ended."
    assert text[slice(*find_dateline(text))] == "PORTVALE (AP)"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The talks will resume next week.", "en"),
        (
            "Die Gespräche über den Fluss werden in der kommenden Woche fortgesetzt, sagte die Ministerin am Montag.",
            "de",
        ),
        ("قالت الوزيرة إن المحادثات ستستأنف الأسبوع المقبل", "ar"),
        (  # not Nigeria's Pidgin
            "LAGOS, Oct 3 (Wire) - Nigeria and Uganda held talks on Friday. Uganda said Nigeria had violated the truce.",
            "en",
        ),
        ("", None),
    ],
)
def test_languages(text, language):
    assert language_of(text) == language


def test_another_language_is_kept_and_said():
    text = "Die Gespräche über das Wasser des Flusses werden in der kommenden Woche fortgesetzt, sagte die Ministerin am Montag."
    article = read_page(RawPage("page", "Neue Runde am Fluss\n\n" + text, "text"))
    assert text in article.text and article.language == "de"
    assert any("de" in notice and "not English" in notice for notice in article.notices)


def test_right_to_left_text_survives():
    text = (
        "قالت الوزيرة إن المحادثات حول مياه النهر \u200fستستأنف\u200e الأسبوع المقبل في جنيف بعد توقف دام ثلاثة أشهر."
    )
    assert read_page(RawPage("page", text + "\n\n" + text.replace("جنيف", "لشبونة"), "text")).text.startswith(text)


def test_the_fullest_article_of_json_ld_comes_first():
    full = '{"@type": "NewsArticle", "headline": "Story", "datePublished": "2021-03-14"}'
    scripts = ['[{"@type": "NewsArticle", "headline": "Teaser"}, ' + full + "]", "{broken"]
    assert [one["headline"] for one in articles(objects(scripts))] == ["Story", "Teaser"]
