"""The web app: pages, what is not found, hostile text, favourites, headers."""

import re
from dataclasses import replace
from datetime import date
from urllib.parse import quote

import pytest
from fastapi.testclient import TestClient

import summitry
from summitry.model import Actor, Article, Entry, Reading
from summitry.record import build
from summitry.show.web import create_app

EVIL = '<script>alert(1)</script>"><img src=x onerror=alert(2)>'


@pytest.fixture
def client(talks):
    return TestClient(create_app(talks))


def test_every_page_answers(client, talks):
    record = talks.record(dossier="us-north-korea")
    paths = [
        "/",
        "/dossier/us-north-korea",
        "/said",
        "/positions",
        "/people",
        "/people?dossier=us-north-korea",
        "/calendar.ics",
        "/api/record.json",
        "/static/style.css",
    ]
    paths += [f"/meeting/{m.id}" for m in record.meetings] + [f"/article/{s.article}" for s in record.sources]
    paths += [f"/person/{one.id}" for one in record.people]
    for path in paths:
        answer = client.get(path)
        assert answer.status_code == 200, path
        assert client.get(path + ("&" if "?" in path else "?") + "as_of=2018-11-10").status_code in (200, 404), path


def test_a_link_to_any_report_finds_its_meeting(client, talks):
    meeting = max(talks.meetings(), key=lambda m: len(m.aliases))
    assert len(meeting.aliases) > 2
    assert all(meeting.title in client.get(f"/meeting/{alias}").text for alias in meeting.aliases)


def test_a_link_to_any_naming_finds_its_person(client, talks):
    someone = max(talks.people(), key=lambda one: len(one.namings))
    assert all(f"<h1>{someone.name}</h1>" in client.get(f"/person/{named.id}").text for named in someone.namings)


def test_a_person_has_roles_with_days_reasons_and_articles(client, talks):
    page = client.get("/person/mike-pompeo").text
    for words in ("CIA Director", "Secretary of State", "18 Apr 2018", "Same name and side", "12 articles"):
        assert words in page
    someone = next(one for one in talks.people() if one.id == "mike-pompeo")
    assert all(f'href="/article/{named.source.article}"' in page for named in someone.namings)


def test_a_short_name_that_fits_two_people_is_shown_with_those_it_was_left_apart_from(namesakes_db):
    with summitry.open(namesakes_db) as talks:
        page = TestClient(create_app(talks)).get("/person/ruiz").text
    assert "left apart" in page.lower() and "Ana Ruiz" in page and "Carlos Ruiz" in page


def test_a_link_to_a_name_that_became_several_people_s_lists_them(client):
    page = client.get("/person/chol").text
    assert 'href="/person/kim-yong-chol"' in page and 'href="/person/kim-hyok-chol"' in page
    assert "<h1>Mike Pompeo</h1>" in client.get("/person/pompeo").text


def test_people_are_linked_from_all_their_pages_and_keep_the_day(client, talks):
    page = client.get("/people?as_of=2018-11-10").text
    assert 'href="/person/mike-pompeo?as_of=2018-11-10"' in page and "kim-myong-gil" not in page
    assert client.get("/person/kim-myong-gil?as_of=2018-11-10").status_code == 404
    meeting = next(m for m in talks.meetings() if any(p.actor == "kim-jong-un" for p in m.participants))
    assert 'href="/person/kim-jong-un"' in client.get(f"/meeting/{meeting.id}").text
    assert 'href="/person/' in client.get("/said").text


def test_hostile_names_and_roles_stay_text():
    person = Actor("evil", f"Ana {EVIL}", "person", EVIL, EVIL)
    again = Actor("ana", EVIL, "person", "../../x?y#z", None)
    record = build(
        Entry(
            Article(id=f"e{n}", text="x", url="https://a.example/", headline=EVIL, outlet=EVIL, language="en"),
            Reading(f"e{n}", "r", actors=(one,)), date(2019, 1, n), f"2019-01-0{n}T00:00:00+00:00",
        )
        for n, one in enumerate((person, again, person), 1)
    )  # fmt: skip
    client = TestClient(create_app(Shelf(record)))
    paths = ["/people", *(f"/person/{quote(one.id)}" for one in record.people)]
    links = re.findall(r'href="(/person/[^"#]*)', client.get("/people").text)
    for path in paths + links:
        answer = client.get(path)
        assert answer.status_code == 200, path
        assert "<script>alert" not in answer.text and "<img" not in answer.text
    assert len(set(links)) == len(record.people) == 2


class Shelf:
    """A library that holds one record."""

    def __init__(self, record):
        self._record = record

    def record(self, **_):
        return self._record

    def dossiers(self):
        return ()

    def today(self):
        return date(2019, 1, 9)


def test_what_is_not_there_says_what_to_do(client):
    for path in ("/meeting/none", "/article/none", "/person/none", "/dossier/none", "/nothing"):
        answer = client.get(path)
        assert answer.status_code == 404
        assert "front page" in answer.text
    assert client.get("/?as_of=soon").status_code == 400


def test_the_policy_allows_no_script_and_no_page_needs_one(client, talks):
    for path in ("/", "/dossier/us-north-korea", f"/meeting/{talks.meetings()[0].id}"):
        answer = client.get(path)
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy and "unsafe" not in policy
        assert "<script" not in answer.text and "style=" not in answer.text and "onclick" not in answer.text


def test_evidence_is_marked_in_the_article(client, talks):
    account = talks.meetings(dossier="us-north-korea")[0].accounts[0]
    e = account.evidence[0]
    page = client.get(f"/article/{account.source.article}").text
    assert f'id="e-{e.start}-{e.end}"' in page
    assert "<mark" in page


def test_hostile_text_stays_text(tmp_path):
    page = f"{EVIL}\n\nPresident Ana Ruiz of Peru met President Luis Soto of Chile in Lima on Monday. {EVIL} They agreed to meet again.\n"
    with summitry.open(tmp_path / "evil.db") as talks:
        from summitry.ingest import make_page

        talks.add(make_page(page, url="https://evil.example/" + EVIL, outlet=EVIL, captured="2024-06-05"))
        article = talks.record().sources[0].article
        client = TestClient(create_app(talks))
        for path in ("/", f"/article/{article}", "/said", *[f"/meeting/{m.id}" for m in talks.meetings()]):
            assert "<script>alert" not in client.get(path).text
            assert "<img" not in client.get(path).text


def test_only_web_addresses_become_links(tmp_path, second_page):
    from summitry.ingest import make_page

    with summitry.open(tmp_path / "a.db") as talks:
        page = make_page(second_page, url="javascript:alert(1)", captured="2020-03-15")
        talks.add(replace(page))
        article = talks.record().sources[0].article
        assert "javascript:" not in TestClient(create_app(talks)).get(f"/article/{article}").text


@pytest.fixture
def own(tmp_path, second_page):
    (tmp_path / "page.txt").write_text(second_page)
    with summitry.open(tmp_path / "a.db") as talks:
        talks.add(tmp_path / "page.txt", captured="2020-03-15")
        yield talks


def test_favourites_are_marked_and_unmarked(own):
    client, id = TestClient(create_app(own)), own.meetings()[0].id
    form = {"kind": "meeting", "id": id, "on": "1"}
    assert client.post("/favourite", data=form, follow_redirects=False).headers["location"] == f"/meeting/{id}"
    assert ("meeting", id) in own.favourites()
    assert 'aria-pressed="true"' in client.get(f"/meeting/{id}").text
    client.post("/favourite", data={**form, "on": "0"})
    assert not own.favourites()


def test_forms_of_other_sites_are_not_heard(own):
    client = TestClient(create_app(own))
    form = {"kind": "meeting", "id": own.meetings()[0].id, "on": "1"}
    assert client.post("/favourite", data=form, headers={"origin": "https://elsewhere.example"}).status_code == 403
    assert client.post("/favourite", data=form, headers={"sec-fetch-site": "cross-site"}).status_code == 403
    assert client.post("/favourite", data={**form, "id": "//elsewhere.example"}).status_code == 400
    assert not own.favourites()
