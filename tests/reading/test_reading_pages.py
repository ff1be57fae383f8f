"""Two text dumps with the same traits and other facts come out right, the first only where it lies beside the checkout."""

from pathlib import Path

import pytest

import summitry
from summitry.status import Status

FIRST = Path(__file__).parents[3] / "shared/pages/seed.txt"


def by_kind(reading):
    return {(m.status, m.ordinal, m.kind): m for m in reading.meetings}


@pytest.fixture(scope="module")
def second(second_page):
    return summitry.read(second_page, captured="2020-03-15")


def test_head_of_the_second_page(second):
    article = second.article
    assert article.headline == "Abiy Hopes to See Sisi Again as Dam Talks Falter"
    assert (article.topic, article.topic_basis, article.section) == ("Waters of Contention", "banner", "Africa")
    assert (article.byline, article.source_credit) == ("Regional Editor", "Regional Agencies, Edited by desk staff")
    assert article.published.basis == "relative"


def test_no_sentence_of_the_second_page_is_lost_and_no_chrome_kept(second, second_page):
    body = [
        line
        for line in second_page.splitlines()
        if line.rstrip()[-1:] in (".", "”") and line.strip() != "Please Wait..."
    ]
    assert second.article.text.split("\n\n") == body


def test_meetings_of_the_second_page(second):
    found = by_kind(second.reading)
    assert len(second.reading.meetings) == 4
    hoped = found[Status.EXPECTED, 3, "summit"]
    assert hoped.according_to == "abiy-ahmed"
    assert (hoped.when.earliest.year, hoped.parties) == (2020, ("ETH", "EGY"))
    khartoum = found[Status.CANCELLED, None, "talks"]
    assert khartoum.place.city == "Khartoum"
    assert (khartoum.called_off_by, khartoum.called_off_by_person) == ("EGY", "mohamed-abdel-aty")
    assert {a.status for a in khartoum.accounts} == {Status.CANCELLED, Status.POSTPONED}
    assert khartoum.when is None or khartoum.when.earliest != khartoum.when.latest
    sochi = found[Status.HELD, 2, "summit"]
    assert (sochi.place.city, sochi.when.edtf) == ("Sochi", "2019-10")
    assert found[Status.CANCELLED, None, "visit"].called_off_by == "ETH"


def test_observers_of_the_second_page_are_assessments_not_parties(second):
    assert {"marta-lindqvist", "tomas-berg", "Other analysts"} == {a.by for a in second.reading.assessments}


def test_conditions_of_the_second_page_wait_for_the_other_side(second):
    conditions = [(p.holder, p.condition.relation, p.condition.by) for p in second.reading.positions if p.condition]
    assert ("ETH", "only_after", "EGY") in conditions
    assert ("ETH", "if", "EGY") in conditions


@pytest.mark.skipif(not FIRST.exists(), reason="the first page does not lie beside this checkout")
def test_the_first_page_comes_out_right():
    page = summitry.read(FIRST.read_text(encoding="utf-8"), captured="2019-04-15")
    headline = page.article.headline
    assert (
        headline.startswith("Trump Expects")
        and headline.endswith("Talks Stall")
        and page.article.text.count(headline) == 0
    )
    assert (page.article.topic, page.article.section) == ("Deal of Century", "United States")
    assert len(page.article.text.split("\n\n")) == 10
    found = by_kind(page.reading)
    assert len(page.reading.meetings) == 4
    assert found[Status.EXPECTED, 2, "summit"].according_to == "donald-trump"
    york = found[Status.CANCELLED, None, "talks"]
    assert (york.place.city, york.called_off_by, york.called_off_by_person) == ("New York", "PRK", "kim-yong-chol")
    assert [step.status for step in york.history] == [Status.SCHEDULED, Status.CANCELLED]
    assert ("donald-trump", Status.POSTPONED) in {(a.according_to, a.status) for a in york.accounts}
    assert found[Status.HELD, 1, "summit"].when.edtf == "2018-06"
    assert found[Status.CANCELLED, None, "visit"].called_off_by == "USA"
    assert ("USA", "only_after", "PRK") in {
        (p.holder, p.condition.relation, p.condition.by) for p in page.reading.positions if p.condition
    }
