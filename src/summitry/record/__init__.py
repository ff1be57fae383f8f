"""The readings of all articles and people's rulings, joined into the record of the talks.

``Ledger`` keeps what was read (the only state there is); ``build`` makes the record of it, a pure function;
``state_of`` says where the talks stand. Two meetings that should be one: ``same_meeting.py``. A wrong status:
``history.py``. A wrong day: ``asof.py``. Two people who should be one: ``identities.py``.
"""

from summitry.record.asof import known_day
from summitry.record.build import build
from summitry.record.ledger import Ledger
from summitry.record.state import state_of

__all__ = ["Ledger", "build", "known_day", "state_of"]
