"""The same page gives the same bytes, in whatever order a process happens to walk its sets."""

import os
import subprocess
import sys

# States that the text tells of only through their people and capitals: each is an actor of the reading.
PAGE = """The Harbour Post
Leaders speak
Published 2024-05-15

President Emmanuel Macron telephoned Narendra Modi on Tuesday. Both sides agreed that Luiz Inacio Lula da Silva
and Recep Tayyip Erdogan should meet Volodymyr Zelenskyy before the end of June.

Envoys of Norvania's Lantern Front and of the Dockers' Union will see Anwar Ibrahim and Fumio Kishida on May 20.
"""


def test_an_answer_does_not_hang_on_the_order_of_sets(tmp_path):
    page = tmp_path / "page.txt"
    page.write_text(PAGE)
    answers = set()
    for seed in ("0", "1", "7"):
        done = subprocess.run(
            [sys.executable, "-m", "summitry", "read", str(page), "--format", "json"],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        )
        answers.add(done.stdout)
    (answer,) = answers
    assert answer.count(b'"party"') > 5
