"""Reads the news about a negotiation and keeps its record.

import summitry

page = summitry.read(text, captured="2019-04-15")     # one page, nothing stored
with summitry.open("talks.db") as talks:               # a record
    talks.add("pages/", captured="2019-04-15")
    for meeting in talks.meetings(as_of="2018-11-09"):
        print(meeting.status, meeting.title)
"""

from summitry import errors
from summitry.api import PageReading, open, read
from summitry.talks import Added, Talks
from summitry.version import VERSION as __version__

__all__ = ["Added", "PageReading", "Talks", "__version__", "errors", "open", "read"]
