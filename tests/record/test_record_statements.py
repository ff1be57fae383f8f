"""Who said what: the same words once, with everybody who reports them."""

from factory import entry, said, stance

from summitry.model import Assessment, Evidence
from summitry.record import build

LONG = "We are going to make it another day, but we are very happy with how the talks are going."


def record(*told):
    """Statements of (known, speaker, words)."""
    return build(
        entry(f"e{n}", known, statements=(said("s1", speaker, words, **more),), text=words)
        for n, (known, speaker, words, more) in enumerate((*one, {})[:4] if len(one) == 3 else one for one in told)
    ).statements


def test_the_same_words_in_two_articles_are_one_statement():
    (found,) = record(("2018-11-08", "Donald Trump", LONG), ("2018-11-07", "Donald Trump", LONG.upper()))
    assert [one.source.article for one in found.evidence] == ["e1", "e0"]
    assert found.known.isoformat() == "2018-11-07" and found.id == "e1:s1"


def test_a_cut_version_belongs_to_the_longer_one_whose_words_stand():
    (found,) = record(("2018-11-07", "Donald Trump", "make it another day"), ("2018-11-08", "Donald Trump", LONG))
    assert found.text == LONG and found.evidence[0].evidence.text == "make it another day"


def test_a_version_with_an_ellipsis_belongs_to_the_whole():
    cut = "We are going to make it another day ... we are very happy with how the talks are going"
    assert len(record(("2018-11-07", "Donald Trump", LONG), ("2018-11-08", "Donald Trump", cut))) == 1


def test_other_speakers_are_other_statements():
    assert len(record(("2018-11-07", "Donald Trump", LONG), ("2018-11-07", "Mike Pompeo", LONG))) == 2


def test_few_words_said_again_much_later_are_said_again():
    assert (
        len(
            record(
                ("2018-11-07", "Donald Trump", "we are in no rush"), ("2019-02-07", "Donald Trump", "we are in no rush")
            )
        )
        == 2
    )


def test_one_word_is_not_part_of_everything():
    assert len(record(("2018-11-07", "Donald Trump", "happy"), ("2018-11-08", "Donald Trump", LONG))) == 2


def test_attitudes_and_denials_are_left_to_the_readings():
    told = [
        ("2018-11-07", "Donald Trump", LONG, {"act": "attitude"}),
        ("2018-11-07", "Mike Pompeo", LONG, {"denied": True}),
    ]
    assert record(*told) == ()


def test_a_speaker_whom_nobody_resolves_keeps_their_words():
    (found,) = record(("2018-11-07", None, LONG, {"speaker_name": "a senior official"}))
    assert (found.speaker, found.speaker_name) == (None, "a senior official")


def test_what_an_observer_says_is_kept_once_and_apart():
    view = Assessment(
        "jean-doe", "professor", "PRK", "They wait for the summit with him directly.", (Evidence(0, 4, "Word"),)
    )
    found = build([entry("a", "2018-11-08", assessments=(view,)), entry("b", "2018-11-09", assessments=(view,))])
    assert len(found.assessments) == 1 and len(found.assessments[0].evidence) == 2 and found.statements == ()


def test_a_stance_told_again_is_one_position():
    given = {"issue": "sanctions", "condition": ("only_after", "denuclearization", "PRK")}
    found = build(
        [
            entry("a", "2018-11-08", positions=(stance("USA", "offer", "sanctions relief", **given),)),
            entry("b", "2018-11-10", positions=(stance("USA", "offer", "relief from the sanctions", **given),)),
            entry("c", "2018-11-10", positions=(stance("USA", "demand", "sanctions relief", **given),)),
        ]
    ).positions
    assert [(one.id, len(one.evidence)) for one in found] == [("a:p1", 2), ("c:p1", 1)]
