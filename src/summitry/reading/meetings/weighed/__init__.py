"""What no single rule decides of a meeting is weighed: whether it is one, its status, day, place and who called it off.

The rules read first and make a ``Draft``. ``doubts`` drops what is likely none. Then each question weighs the signs of its
candidates, the rules' own answer among them (``fates``, ``days``, ``venues``, ``callers``; what they look at is in ``scene``). The
weights are learnt (``reading.weighing``). All signs are read off the draft, so that the four answers do not hang on each other.
"""

from summitry.reading.meetings.weighed.among import Among
from summitry.reading.meetings.weighed.callers import caller_of
from summitry.reading.meetings.weighed.days import day_of
from summitry.reading.meetings.weighed.doubts import doubtful
from summitry.reading.meetings.weighed.fates import fate_of
from summitry.reading.meetings.weighed.fates import signs_of as signs_of_fate
from summitry.reading.meetings.weighed.scene import Draft, Scene
from summitry.reading.meetings.weighed.venues import venue_of

__all__ = ["Among", "Draft", "Scene", "caller_of", "day_of", "doubtful", "fate_of", "signs_of_fate", "venue_of"]
