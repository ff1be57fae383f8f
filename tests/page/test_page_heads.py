"""What stands around a story: bylines, sections and dates in the forms that sites give them, and the traps beside them."""

import pytest
from page_samples import PARAGRAPHS, html_page

from summitry.model import RawPage
from summitry.page import read_page, site_lines

BODY = "\n\n".join(PARAGRAPHS)
TITLE = "Third round of river talks hoped for"


def dump(head, foot="", captured="2021-04-01", top=""):
    page = f"{top}{TITLE}\n\n{head}\n\n{BODY}\n\n{foot}"
    return read_page(RawPage("page", page, "text", captured=captured))


def page(head="", body=None, captured="2021-04-01", **given):
    content = html_page(head, body, **given) if body else html_page(head, **given)
    return read_page(RawPage("page", content, "html", captured=captured))


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("Ilka Brandt Senior Reporter", "Ilka Brandt"),
        ("Ilka Brandt Senior Reporter\nOtto Veen Editor", "Ilka Brandt, Otto Veen"),
        ("ANA reporters Ilka Brandt and Otto Veen", "Ilka Brandt, Otto Veen"),
        ("Aude River Radio | By Ilka Brandt", "Ilka Brandt"),
        ("By: ANA Political Desk", "ANA Political Desk"),
        ("Gazette Staff", "Gazette Staff"),
        ("By Ilka Brandt\nWater correspondent, Portvale", "Ilka Brandt"),
    ],
)
def test_bylines_with_posts_and_desks(line, byline):
    article = dump(f"{line}\n\n14 March 2021")
    assert (article.byline, article.text) == (byline, BODY)


def test_an_office_that_signs_below_the_story_is_its_byline_and_not_its_text():
    article = dump("14 March 2021", "Office of the Spokesperson\n\nShare: Facebook Twitter")
    assert (article.byline, article.text) == ("Office of the Spokesperson", BODY)


def test_icons_glued_on_both_sides_are_split_off_with_what_they_mean():
    article = dump("folder_openUpper Audeschedule3 weeks agopersonIlka Brandt", captured="2021-04-01")
    assert (article.section, article.byline) == ("Upper Aude", "Ilka Brandt")
    assert article.published.basis == "relative"


def test_an_icon_alone_on_its_line_says_what_the_next_line_is():
    article = dump("person\nIlka Brandt\nlabel\nRivers\nstar_border\n12")
    assert (article.section, article.byline) == ("Rivers", "Ilka Brandt")


@pytest.mark.parametrize(
    ("top", "section"),
    [
        ("Home | Rivers\n\n", "Rivers"),
        ("Home » News » Rivers\n\n", "Rivers"),
        ("Home / Newsroom\n\nPress release\n\n", "Press release"),
        ("Home » Rivers\nNews ID: 4411\nA+\nA-\nPrint\n", "Rivers"),
        ("Home / Newsroom\n\n", None),
    ],
)
def test_a_trail_gives_the_first_step_that_says_something(top, section):
    assert dump("14 March 2021", top=top).section == section


def test_a_label_alone_says_what_the_next_line_is():
    assert dump("Published 14 March 2021\nSection\nRivers\nShare").section == "Rivers"


LIST = "Latest\nFishermen block the lower locks of the Aude\n12 March 2021\nTessaly counts its wells for the third time\n11 March 2021\n\n"


def test_the_date_of_another_story_above_the_headline_is_not_taken():
    assert dump("By Ilka Brandt", top=LIST).published is None


def test_dates_in_lists_below_the_story_are_not_taken():
    foot = "Read next\nFishermen block the lower locks of the Aude\nBy Otto Veen\n12 March 2021"
    article = dump("Gazette Staff", foot)
    assert (article.published, article.byline) == (None, "Gazette Staff")


def test_an_age_under_the_headline_is_believed_before_a_stamp_elsewhere():
    foot = "Published 1 April 2021"
    assert dump("3 weeks ago", foot).published.basis == "relative"


def test_the_day_of_the_last_change_is_taken_where_the_page_tells_no_other():
    article = dump("Updated March 14, 2021 at 5:10 p.m.")
    assert (article.published.basis, article.published.date.edtf) == ("update", "2021-03-14")
    assert [c.why for c in article.candidates if c.chosen] == ["the only day that the page tells"]


def test_a_date_glued_to_its_label_is_read():
    assert dump("Published14 March 2021").published.date.edtf == "2021-03-14"
    assert dump("Published3 weeks ago").published.basis == "relative"


def test_a_label_alone_makes_the_stamp_under_it_a_change():
    article = dump("13 March 2021\nUpdated\n14 March 2021")
    assert (article.published.date.edtf, article.modified.edtf) == ("2021-03-13", "2021-03-14")


def test_an_introduction_above_the_date_is_no_text():
    lead = "Two ministers want to meet before the spring is over. Only one of them says where."
    article = dump(f"{lead}\n\nPublished 14 March 2021")
    assert article.text == BODY
    assert ("introduction", lead) in {(line.reason, line.text) for line in article.dropped}


def test_a_sentence_set_again_beside_the_story_is_dropped():
    pulled = "A second round in Porto ended in October without a statement."
    paragraphs = [*PARAGRAPHS[:3], f"{PARAGRAPHS[3]} {PARAGRAPHS[4]}", PARAGRAPHS[5]]
    content = "\n\n".join([TITLE, *paragraphs[:2], pulled, *paragraphs[2:]])
    assert read_page(RawPage("page", content, "text")).text == "\n\n".join(paragraphs)


def test_notes_and_keywords_are_no_text():
    article = dump("14 March 2021", "Notes\n1. Minutes of the river board, read in Lisbon. ↩\n#water #Aude")
    assert article.text == BODY


@pytest.mark.parametrize(
    "caption",
    [
        "[1/3]The sluices at Portvale. AUDE/Otto Veen",
        "The sluices at Portvale in autumn (ANA Photo/Otto Veen)",
        "The sluices at Portvale in autumn. Submitted photo",
        "The sluices at Portvale in autumn photo_cameraOtto Veen",
        "The sluices at Portvale in autumn © River Board/Otto Veen",
    ],
)
def test_captions_are_known_by_their_credit(caption):
    article = dump(f"14 March 2021\naccess_time3 weeks ago\n\n{caption}")
    assert article.text == BODY


def test_the_title_nearest_the_story_is_the_headline():
    article = read_page(
        RawPage("page", f"{TITLE} | The Aude Gazette\nRivers\n{TITLE}\n14 March 2021\n\n{BODY}", "text")
    )
    assert article.headline == TITLE


def test_authors_that_stand_together_in_the_tags_are_all_kept():
    body = f"<h1>{TITLE}</h1><p class='by'><span itemprop='author'>Ilka Brandt</span> and <span itemprop='author'>Otto Veen</span></p>"
    assert page(body=body + "".join(f"<p>{words}</p>" for words in PARAGRAPHS)).byline == "Ilka Brandt, Otto Veen"


def test_tags_of_other_stories_are_not_read():
    aside = (
        "<aside class='latest'><h2>Latest</h2><p><a rel='author'>Otto Veen</a></p>"
        "<time datetime='2021-03-12'>12 March</time><a rel='category tag'>Sport</a></aside>"
    )
    story = f"<h1>{TITLE}</h1>" + "".join(f"<p>{words}</p>" for words in PARAGRAPHS)
    article = page(body=story + aside)
    assert (article.byline, article.section, article.published) == (None, None, None)


def test_icons_in_tags_are_no_words():
    icon = "<i class='material-icons'>{}</i>".format
    meta = f"<div class='entry-meta'>{icon('folder_open')}<a>Rivers</a>{icon('person')}<a>Ilka Brandt</a></div>"
    article = page(body=f"<h1>{TITLE}</h1>{meta}" + "".join(f"<p>{words}</p>" for words in PARAGRAPHS))
    assert (article.section, article.byline, article.text) == ("Rivers", "Ilka Brandt", BODY)


def test_a_title_with_the_outlet_before_it_is_set_right_by_the_line_on_the_page():
    body = f"<div><b>{TITLE}</b></div>" + "".join(f"<p>{words}</p>" for words in PARAGRAPHS)
    assert page(body=body, title=f"ANA: {TITLE}").headline == TITLE


def test_a_table_that_only_places_the_page_is_read_as_blocks():
    story = "".join(f"<p>{words}</p>" for words in PARAGRAPHS)
    body = f"<table><tr><td><b>Bureaux</b><br>Lisbon<br>Porto</td><td><b>{TITLE}</b>{story}</td></tr></table>"
    text = page(body=body, title=TITLE).text
    assert text.endswith(BODY) and "|" not in text


def test_what_the_pages_of_a_site_share_is_dropped_from_html_too():
    offer = "Each evening our river editor sets down what was said on both banks, and it is free until the spring."
    pages = [
        RawPage(
            f"p{n}", html_page(body=f"<h1>Story {n}</h1><p>{words}</p><p>{offer}</p><p>{BODY[:200]} {n}</p>"), "html"
        )
        for n, words in enumerate(PARAGRAPHS)
    ]
    article = read_page(pages[0], site_lines(pages))
    assert offer not in article.text and PARAGRAPHS[0] in article.text
    assert [line.reason for line in article.dropped if line.text == offer] == ["repeated on the site"]
