"""Positions in the article's own words and in bargains; events told as duties and as announced harm."""

from summitry.model import Article
from summitry.reading import read_article


def read(text):
    return read_article(Article("a", text, language="en"))


def positions(text):
    return [(one.holder, one.act) for one in read(text).positions]


def test_will_not_in_the_articles_own_words_is_a_refusal():
    assert positions("Peru will not discuss any figure before June.") == [("PER", "refusal")]


def test_a_bargain_told_of_waits_for_the_other_side():
    [found] = read("Chile and Peru are at odds. Chile will drop the cases in exchange for a licence.").positions
    assert (found.holder, found.act, found.condition and found.condition.by) == ("CHL", "offer", "PER")


def test_holding_out_against_is_no_offer():
    assert positions("Peru had held out against any rise.") == [("PER", "refusal")]


def test_what_is_accepted_is_conceded_but_an_invitation_is_not():
    assert positions("Peru has accepted a cap on boats.") == [("PER", "concession")]
    assert positions("Peru has accepted an invitation.") == []


def test_the_government_of_a_state_is_that_state():
    assert positions("The government of Peru refused to pay.") == [("PER", "refusal")]


def events(text):
    return [(one.event_class, one.source, one.target) for one in read(text).events]


def test_what_a_party_says_another_must_do_is_a_request():
    assert events("Peru said on Tuesday that Chile must return the boat.") == [("REQUEST", ("PER",), ("CHL",))]


def test_announced_harm_is_a_threat():
    [(name, source, _)] = events("Peru said it would blockade the port of Arica from Monday.")
    assert (name, source) == ("THREATEN", ("PER",))


def test_returning_for_talks_is_to_consult():
    [(name, _, _)] = events("Chilean and Peruvian envoys returned to Quito for talks on fishing.")
    assert name == "CONSULT"


def test_a_state_s_rebels_are_their_state_in_events():
    """PLOVER's actors are states with a sector; meetings and positions keep the rebels as a side of their own."""
    assert events("Guinea rebels on Friday rejected a Senegalese peace plan.") == [("REJECT", ("GIN",), ("SEN",))]
    assert events("The Fijian rebels agreed to free the hostages.")[0][1] == ("FJI",)


def test_what_a_body_concludes_is_in_its_clause():
    assert events("The African Union concluded that Chad must withdraw its troops.") == [
        ("REQUEST", ("African Union",), ("TCD",))
    ]
