"""Whose words a cue hands on: sources that the parse does not hang on their verb."""

import pytest


def sources(text, found):
    return [" ".join(text[span.start : span.end] for span in one.source) for one in found]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        # A name that is also a word.
        ("Marsh openly admires the Norland premier.", "Marsh"),
        ("But Brooks claims that the crossings were never shut.", "Brooks"),
        # A name behind a long phrase of place.
        ("At a dinner with the board of the Harbour Union the envoys said that the strike was over.", "the envoys"),
        # A name with an apposition before an adverb.
        (
            "At a forum this week in Lima, Ana Rossi, the head of the union, bluntly told ministers that pay must rise.",
            "Ana Rossi",
        ),
        # Who is like somebody.
        ("Critics like Karl Berg see the offer as a trap.", "Critics like Karl Berg"),
    ],
)
def test_source_stands_right_before_its_verb(said, text, source):
    assert any(one.startswith(source) for one in sources(text, said(text)))


def test_who_stands_further_from_the_verb_shares_it(said):
    text = 'Miners blocking the bridges chanted "No deal, no coal!" and stayed until midnight.'
    assert sources(text, said(text)) == ["Miners blocking the bridges"]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The court jailed Berg for refusing to name the courier.", "Berg"),
        ("The ministry defended its policy of denying that the ships exist.", "The ministry"),
        ("The premier used a dinner in Lima to denounce the new tariffs.", "The premier"),
        ("Sudria circulated a letter urging both sides to stop.", "Sudria"),
        ("The union called unfair a letter urging its members to go home.", "a letter"),
        ('"It is over," Rossi said, going on to say that the mediators could leave.', "Rossi"),
        ("Norland's plan is meant to end the blockade.", "Norland"),
        ("Ministers persisted in claims that the port was open.", "Ministers"),
    ],
)
def test_source_is_shared_by_control(said, text, source):
    assert source in sources(text, said(text))


def test_owner_of_the_words_is_the_source_of_what_they_carry(said):
    text = "But her remarks carried a warning that the truce would not last."
    assert sources(text, said(text)) == ["her"]


def test_let_us_say_is_nobodys(said):
    assert said("Let's say that both sides sign the paper tomorrow.") == ()


def test_per_hands_on_its_sentence(said):
    text = "Both fleets must stay in port until June, per the commission's order."
    (found,) = said(text)
    assert sources(text, [found]) == ["the commission's order"]
    assert found.text == "Both fleets must stay in port until June"
    assert said("Oil fell by two dollars, per barrel.") == ()


def test_clause_in_brackets_is_no_complement(said):
    text = "The farmers want lower fees (they asked for them in May)."
    assert said(text)[0].text == "lower fees"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ('The brochure used one line as its title: "Nobody leaves this table hungry."', "The brochure"),
        ('A lesson from Ana Rossi: "Never sign on a Friday night."', "Ana Rossi"),
        ('Ana Rossi put down her pen. "We have no more paper to sign."', "Ana Rossi"),
        ('Berg Hammers Port Chief: "You Sold Us All"', "Berg"),
    ],
)
def test_quotation_without_a_cue_is_whose_the_sentence_before_is(said, text, source):
    assert source in sources(text, said(text))


def test_quotation_that_ends_with_a_stop_is_not_the_next_speakers(said):
    text = 'I had to change my plea: "We are all to blame." To which the judge said, "Then pay."'
    found = said(text)
    assert sources(text, found) == ["I", "the judge"]
    assert found[1].text == "Then pay."


def test_quotation_that_begins_in_mid_sentence_takes_in_the_clause_before(said):
    text = 'When the boats did not come, Rossi said, "we were on our own."'
    assert said(text)[0].text == "When the boats did not come we were on our own."


def test_name_after_a_dash_labels_a_paragraph_of_mismatched_marks(said):
    text = "“We were told to wait and we waited. ‘Patience,’ they said.” And now “nobody comes to us.” — Ana Rossi"
    (found,) = [one for one in said(text) if "We were told" in one.text]
    assert sources(text, [found]) == ["Ana Rossi"]
    assert "nobody comes to us." in found.text
