"""The page beside what became of each of its lines."""

from summitry.model import RawPage
from summitry.page import explain_page, read_page

STORY = (
    "The harbour commission and the pilots' guild met on Tuesday for the ninth time this year and parted without a text.",
    "The guild wants the night fees of 2015 back, while the commission says that it has nothing left to give this season.",
    "Both sides said that they would meet again once the accounts of the port have been read by somebody they trust.",
)


def test_every_line_of_a_dump_has_its_fate_in_the_order_of_the_page():
    dump = (
        "Please wait...\nPilots and commission part again\naccess_time5 months ago\n\n"
        + "\n\n".join(STORY)
        + "\nShare\n"
    )
    raw = RawPage("p", dump, "text", captured="2019-04-15")
    lines = explain_page(raw, read_page(raw))
    assert [(line.number, line.fate) for line in lines] == [
        (1, "loader"), (2, "headline"), (3, "relative"), (5, "body"), (7, "body"), (9, "body"), (10, "button"),
    ]  # fmt: skip
    assert [line.text for line in lines if line.fate == "body"] == list(STORY)


def test_of_an_html_page_what_was_never_the_story_is_said_to_stand_outside():
    menu = "".join(f"<li><a href='/{n}'>Section {n}</a></li>" for n in range(8))
    story = "".join(f"<p>{p}</p>" for p in STORY)
    page = f"<html><title>Pilots part</title><body><ul>{menu}</ul><article><h1>Pilots part</h1>{story}</article></body></html>"
    raw = RawPage("p", page, "html")
    fates = {line.text: line.fate for line in explain_page(raw, read_page(raw))}
    assert fates["Section 3"] == "outside the body"
    assert fates["Pilots part"] == "headline"
    assert all(fates[paragraph] == "body" for paragraph in STORY)
