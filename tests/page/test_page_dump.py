from datetime import date

import pytest
from page_samples import ICON_PAGE, MENU_PAGE, PARAGRAPHS

from summitry.model import RawPage
from summitry.page import read_page

BODY = "\n\n".join(PARAGRAPHS)


def read(content, **given):
    return read_page(RawPage("page", content, "text", **given))


@pytest.fixture(scope="module")
def icons():
    return read(ICON_PAGE, captured="2022-05-30")


@pytest.fixture(scope="module")
def menu():
    return read(MENU_PAGE, captured="2021-04-01")


def test_the_text_is_the_body_and_nothing_else(icons):
    assert icons.text == BODY


def test_headline_stands_once_and_not_in_the_text(icons):
    assert icons.headline == "Minister Hopes for Third Round on River Before Summer"
    assert icons.headline not in icons.text


def test_a_banner_is_the_topic(icons):
    assert (icons.topic, icons.topic_basis) == ("Water and Power", "banner")


def test_a_label_icon_marks_the_section(icons):
    assert icons.section == "Upper Aude"


def test_a_schedule_icon_marks_the_time_and_it_is_a_range(icons):
    assert icons.published.basis == "relative"
    assert (icons.published.date.earliest, icons.published.date.latest) == (date(2022, 5, 2), date(2022, 5, 12))


def test_a_desk_is_a_byline_and_a_source_line_is_a_credit(icons):
    assert (icons.byline, icons.source_credit) == ("Web Desk", "Agencies, edited by our staff")


def test_every_line_is_in_the_text_or_dropped_with_a_reason(icons):
    lines = {line.strip() for line in ICON_PAGE.splitlines() if line.strip()}
    kept = set(icons.text.split("\n\n"))
    dropped = " ".join(line.text for line in icons.dropped)
    assert all(
        line in kept or line.replace("label", "").split("schedule")[0].split("favorite")[-1].strip() in dropped
        for line in lines
    )
    assert {line.reason for line in icons.dropped} >= {
        "loader",
        "banner",
        "headline",
        "section",
        "relative",
        "button",
        "byline",
        "credit",
    }


def test_chrome_around_and_inside_a_body_is_dropped(menu):
    assert menu.text == "PORTVALE, Norvinia (Reuters) - " + BODY


def test_the_section_is_the_first_step_of_the_trail(menu):
    assert menu.section == "World"


def test_names_of_a_byline_are_kept_without_by_and_date(menu):
    assert menu.byline == "Anna Pell, Jorge Matos"


def test_stamp_and_update_are_told_apart(menu):
    assert menu.published.stamp == "2021-03-14T16:05:00+00:00"
    assert menu.modified.edtf == "2021-03-15"


def test_dateline_is_found_with_its_agency(menu):
    assert (
        menu.dateline == menu.text[menu.dateline_span.start : menu.dateline_span.end] == "PORTVALE, Norvinia (Reuters)"
    )
    assert menu.agencies == ("Reuters",)


def test_a_caption_with_its_copy_and_a_related_list_are_dropped_with_their_reasons(menu):
    reasons = {line.text: line.reason for line in menu.dropped}
    assert reasons["Ilse Marwick at the gauges of the upper Aude in autumn"] == "caption"
    assert reasons["Tessaly counts its wells"] == "related"
    assert reasons["READ MORE: The dam that nobody wanted"] == "related"


@pytest.mark.parametrize(
    "page", [ICON_PAGE, MENU_PAGE, MENU_PAGE.replace(" ", "\u00a0"), ICON_PAGE.replace("\n", "\r\n")]
)
def test_raw_spans_lead_back_to_the_same_characters(page):
    article = read(page)
    assert article.raw_spans
    for text, raw, size in article.raw_spans:
        assert article.text[text : text + size] == page[raw : raw + size]


def test_an_unchanged_page_is_covered_by_its_spans(menu):
    covered = sum(size for _, _, size in menu.raw_spans)
    assert covered == len(menu.text) - 2 * menu.text.count("\n\n")


def test_a_list_that_a_sentence_leads_to_stays():
    demands = "\n".join(
        [
            "The four demands are:",
            "Gauges read by both sides",
            "Open sluices in March",
            "A joint register",
            "No new dams",
        ]
    )
    page = "River demands named\n\n" + "\n\n".join(PARAGRAPHS[:3]) + f"\n\n{demands}\n\n" + "\n\n".join(PARAGRAPHS[3:])
    assert "A joint register" in read(page).text


def test_a_subheading_between_paragraphs_stays():
    page = "River talks\n\n" + "\n\n".join(PARAGRAPHS[:3]) + "\n\nPatience and gauges\n\n" + "\n\n".join(PARAGRAPHS[3:])
    assert "Patience and gauges" in read(page).text


def test_wrapped_paragraphs_are_put_together():
    import textwrap

    page = "Third round of river talks hoped for\n\n" + "\n\n".join(textwrap.fill(words, 70) for words in PARAGRAPHS)
    article = read(page)
    assert article.text == BODY
    for text, raw, size in article.raw_spans:
        assert article.text[text : text + size] == page[raw : raw + size]


def test_the_story_told_again_for_phones_is_read_once():
    page = "Third round of river talks hoped for\n\n" + BODY + "\n\nMobile edition\n\n" + BODY
    assert read(page).text == BODY


def test_player_words_inside_the_body_are_dropped():
    page = (
        "River talks hoped for\n\n"
        + "\n\n".join(PARAGRAPHS[:2])
        + "\n\nPlay\nMute\n0:00 / 1:32\n\n"
        + "\n\n".join(PARAGRAPHS[2:])
    )
    assert read(page).text == BODY


def test_a_page_without_any_date_gets_none_and_says_so():
    article = read("Third round hoped for\n\n" + BODY, captured="2021-01-01")
    assert article.published is None and article.candidates == ()
    assert any("date" in notice for notice in article.notices)


def test_a_revision_mark_is_no_part_of_the_headline():
    assert (
        read("(2nd LD) Third round of river talks hoped for\n\nBy Anna Pell\n\n" + BODY).headline
        == "Third round of river talks hoped for"
    )


def test_only_chrome_gives_an_empty_text_and_a_notice():
    article = read("Home\nNews\nSport\nSign in\nShare\n© 2020 Somebody\n")
    assert article.text == "" and "no article text was found" in article.notices


def test_clean_text_comes_back_unchanged():
    content = " Share\n\nBy Anna Pell\r\n\r\n" + BODY + "\n\0\n© 2020 "
    article = read(content, clean=True, published="2021-03-14")
    assert article.text == content and article.dropped == () and article.byline is None
    assert article.published.basis == "given"


def test_a_headline_that_other_pages_tease_is_still_the_headline():
    title = "Third round of river talks hoped for"
    teasers = "What else happened\nFishermen block the locks\nWells are counted again"
    page = f"World\nSport\n{title}\nby Anna Pell · 14 March 2021\n\n{BODY}\n\n{teasers}"
    article = read_page(
        RawPage("page", page, "text"), frozenset({title, "World", "Sport", "Fishermen block the locks"})
    )
    assert (article.headline, article.text) == (title, BODY)


def test_an_introduction_that_breaks_off_is_no_headline_and_no_body():
    page = f"Third round of river talks hoped for\n{PARAGRAPHS[0][:70]}...\nBy Anna Pell\n\n{BODY}"
    article = read(page)
    assert (article.headline, article.text) == ("Third round of river talks hoped for", BODY)


@pytest.mark.parametrize(
    ("top", "section"),
    [
        ("WORLD\n\nThird round of river talks hoped for\n\nAnna Pell, correspondent\n14 March 2021", "WORLD"),
        ("Category: Rivers\n\nThird round of river talks hoped for\n\nBy Anna Pell\n14 March 2021", "Rivers"),
        (
            "Aude Gazette / Diplomacy / Third round of river talks hoped for\n\nThird round of river talks hoped for",
            "Diplomacy",
        ),
        (
            "home Home chevron_right Rivers\nThird round of river talks hoped for\nperson Anna Pell schedule 2 hours ago",
            "Rivers",
        ),
        ("Third round of river talks hoped for\n\nEurope | 14 March 2021", "Europe"),
        ("Home\nWorld\nSport\nThird round of river talks hoped for", None),
    ],
)
def test_sections_in_many_shapes(top, section):
    article = read(f"{top}\n\n{BODY}")
    assert (article.section, article.headline, article.text) == (section, "Third round of river talks hoped for", BODY)


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("By Anna Pell", "Anna Pell"),
        ("Anna Pell, Diplomatic Editor\n14 March 2021", "Anna Pell"),
        ("14 March 2021\nAnna Pell", "Anna Pell"),
        ("by ANNA PELL and JORGE MATOS", "Anna Pell, Jorge Matos"),
        ("By\nAnna Pell\n14 March 2021", "Anna Pell"),
        ("Posted by Anna Pell on March 14th, 2021", "Anna Pell"),
        ("By Our Correspondent", "Our Correspondent"),
        ("Facebook Twitter\n14 March 2021", None),
    ],
)
def test_bylines_in_many_shapes(line, byline):
    assert read(f"Third round of river talks hoped for\n\n{line}\n\n{BODY}").byline == byline


def test_a_name_under_the_last_line_signs_the_story():
    article = read(f"Third round of river talks hoped for\n\n{BODY}\n\n— Anna Pell\n\nPrint")
    assert (article.byline, article.text) == ("Anna Pell", BODY)
