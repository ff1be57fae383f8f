"""From files, folders, globs, standard input, JSON Lines and URLs to raw pages: ``read_inputs``.

Knows nothing of language. A page is kept as it came; its id is a hash of all that decides how it is read.
"""

from summitry.ingest.fetch import fetch
from summitry.ingest.files import Given, read_inputs
from summitry.ingest.jsonl import read_jsonl
from summitry.ingest.raw import make_page

__all__ = ["Given", "fetch", "make_page", "read_inputs", "read_jsonl"]
