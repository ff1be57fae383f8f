"""The pages in a real browser, where there is one: they fit a phone and a desktop, and break no rule of the policy."""

import json
import os
import select
import shutil
import socket
import subprocess
import threading
import time
from itertools import pairwise

import pytest

from summitry.show.web import create_app

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
pytestmark = pytest.mark.skipif(
    CHROMIUM is None, reason="no Chromium here: the pages are not looked at (Debian: chromium)"
)
FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync", "--hide-scrollbars"]  # fmt: skip


@pytest.fixture(scope="module")
def site(demo_db):
    import uvicorn

    import summitry

    talks = summitry.open(demo_db, create=False)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = uvicorn.Server(uvicorn.Config(create_app(talks), log_level="error"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.05)
        yield f"http://127.0.0.1:{listening.getsockname()[1]}", talks
        server.should_exit = True
        thread.join(10)
    talks.close()


class Browser:
    """Chromium over its debugging pipe: commands and events are JSON, each ended by a NUL byte."""

    def __init__(self, folder):
        read, theirs_out = os.pipe()
        theirs_in, write = os.pipe()
        command = f'exec "$0" "$@" 3<&{theirs_in} 4>&{theirs_out}'
        args = [
            "bash",
            "-c",
            command,
            CHROMIUM,
            *FLAGS,
            f"--user-data-dir={folder}",
            "--remote-debugging-pipe",
            "about:blank",
        ]
        self._process = subprocess.Popen(
            args, pass_fds=(theirs_in, theirs_out), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        os.close(theirs_in), os.close(theirs_out)
        self._out, self._in = os.fdopen(write, "wb", 0), os.fdopen(read, "rb", 0)
        self._buffer, self._number, self.log = b"", 0, []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self._session = None
        self._session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Log", "Runtime"):
            self.call(f"{domain}.enable")

    def call(self, method, **params):
        self._number += 1
        session = getattr(self, "_session", None)
        message = {
            "id": self._number,
            "method": method,
            "params": params,
            **({"sessionId": session} if session else {}),
        }
        self._out.write(json.dumps(message).encode() + b"\0")
        while (answer := self._next()).get("id") != self._number:
            pass
        assert "error" not in answer, answer
        return answer["result"]

    def _next(self):
        while b"\0" not in self._buffer:
            ready, _, _ = select.select([self._in], [], [], 60)
            assert ready, "the browser does not answer"
            self._buffer += os.read(self._in.fileno(), 65536)
        line, _, self._buffer = self._buffer.partition(b"\0")
        message = json.loads(line)
        if message.get("method") == "Log.entryAdded":
            self.log.append(message["params"]["entry"]["text"])
        self.loaded = getattr(self, "loaded", False) or message.get("method") == "Page.loadEventFired"
        return message

    def show(self, address, width, height):
        self.call(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 600
        )
        self.loaded = False
        self.call("Page.navigate", url=address)
        while not self.loaded:
            self._next()

    def value(self, expression):
        return self.call("Runtime.evaluate", expression=expression, returnByValue=True)["result"]["value"]

    def close(self):
        self._process.kill()
        self._process.wait(10)


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    opened = Browser(tmp_path_factory.mktemp("browser"))
    yield opened
    opened.close()


def paths(talks):
    record = talks.record(dossier="us-north-korea")
    meeting = max(record.meetings, key=lambda m: len(m.accounts))
    article = f"/article/{meeting.accounts[0].source.article}"
    return [
        "/",
        "/dossier/us-north-korea",
        f"/meeting/{meeting.id}",
        article,
        "/said",
        "/positions",
        "/people",
        "/person/kim-yong-chol",
        "/nothing",
    ]


@pytest.mark.parametrize("width", [375, 1280])
def test_pages_fit_the_screen(site, browser, width):
    address, talks = site
    for path in paths(talks):
        browser.show(address + path, width, 900)
        assert browser.value("document.documentElement.scrollWidth") <= width, path


def test_pages_are_styled_and_break_no_rule_of_the_policy(site, browser):
    address, talks = site
    for path in paths(talks)[:-1]:
        browser.log.clear()
        browser.show(address + path, 1280, 900)
        assert browser.value("getComputedStyle(document.querySelector('.skip')).position") == "absolute", path
        assert not [line for line in browser.log if "Content Security Policy" in line or "Failed to load" in line], path


def test_headings_come_in_order_and_one_stands_first(site, browser):
    address, talks = site
    for path in paths(talks):
        browser.show(address + path, 1280, 900)
        levels = browser.value("[...document.querySelectorAll('h1,h2,h3,h4')].map(h => +h.tagName[1])")
        assert levels[0] == 1 and levels.count(1) == 1, path
        assert all(after - before <= 1 for before, after in pairwise(levels)), path


def test_status_is_said_by_shape_and_word(site, browser):
    address, _ = site
    browser.show(address + "/dossier/us-north-korea", 1280, 900)
    chips = browser.value(
        "[...document.querySelectorAll('.chip')].map(c => [c.innerText.trim(), !!c.querySelector('.shape')])"
    )
    assert chips and all(word and shape for word, shape in chips)
