"""Pages of invented outlets about invented negotiations, as browsers and text renderers leave them."""

PARAGRAPHS = (
    "The foreign minister of Norvinia has said she hopes to see her counterpart from Tessaly “before the end of spring” "
    "for a third round of talks on the water of the river Aude.",
    "The remark came a day after a meeting of the two delegations in Lisbon, planned for Tuesday, was put off at the "
    "request of Tessaly.",
    "“We will find another date,” Ilse Marwick told reporters in the capital. “Nobody has left the table. The table is "
    "long, and we are patient.”",
    "A second round in Porto ended in October without a statement.",
    "“They are playing for time,” wrote Tomas Belgrave, who teaches river law at the University of Essen. “The dam fills "
    "in either case.”",
    "Tessaly has asked for months that the gauges be read by both sides. Norvinia says that would only be possible once "
    "the sluices are opened again.",
)

# The traits of a page with icons' names in its text: loader, banner, headline, section, relative time, star, byline, credit.
ICON_PAGE = (
    "One moment please...\n\nWater and Power\n\n\nMinister Hopes for Third Round on River Before Summer\n\n"
    "labelUpper Aude schedule3 weeks ago\nfavoriteAdd to favourites\n\nWeb Desk\n\n"
    + "\n\n".join(PARAGRAPHS)
    + "\n\nSource: Agencies, edited by our staff\n"
)

# A page with a menu, a trail, a byline with a stamp, a share bar, a caption twice, a related run, comments and a footer.
MENU_PAGE = (
    "Skip to main content\n  • Home\n  • World\n  • Politics\n  • Business\n  • Sport\nThe Aude Gazette\nSearch\n"
    "Home > World > Rivers\n\nThird round of river talks hoped for before summer\n\n"
    "By Anna Pell and Jorge Matos | 14 March 2021, 16:05 GMT\nUpdated: 15 March 2021\n\nFacebook\nTwitter\nWhatsApp\nPrint\n\n"
    "Ilse Marwick at the gauges of the upper Aude in autumn\n"
    "Ilse Marwick at the gauges of the upper Aude in autumn (Photo: River Office)\n\n"
    "PORTVALE, Norvinia (Reuters) - "
    + "\n\n".join(PARAGRAPHS[:3])
    + "\n\nREAD MORE: The dam that nobody wanted\n\nRelated stories\n  • Fishermen block the lower locks\n  • What a cubic metre costs\n"
    "  • Tessaly counts its wells\n\n"
    + "\n\n".join(PARAGRAPHS[3:])
    + "\n\n(Reporting by Anna Pell; Editing by Lou Farr)\n\nTags: water, Aude, talks\n\n3 Comments\n1. riverrat says:\n"
    "They should all go and swim in it, then we would see some progress at last.\n\nLeave a reply\n"
    "Your email address will not be published.\n\n© 2021 The Aude Gazette. All rights reserved.\nPrivacy policy\n"
)


def html_page(
    head: str = "", body: str | None = None, title: str = "Third round of river talks hoped for | The Aude Gazette"
) -> str:
    """An HTML page with the sample's paragraphs between a menu and a footer."""
    text = body or "<h1>Third round of river talks hoped for</h1>" + "".join(f"<p>{words}</p>" for words in PARAGRAPHS)
    return (
        f"<!doctype html><html lang='en'><head><title>{title}</title>{head}</head><body>"
        "<nav><ul><li><a href='/'>Home</a></li><li><a href='/world'>World</a></li></ul></nav>"
        f"<main><article>{text}</article></main><footer><p>© 2021 The Aude Gazette</p></footer></body></html>"
    )
