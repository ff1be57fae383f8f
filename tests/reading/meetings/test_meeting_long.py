"""A very long text about one meeting: a thread is compared with a bounded number of its mentions."""

from summitry.reading.meetings.mention import Thread


def test_a_thread_of_many_mentions_is_looked_at_in_part():
    thread = Thread(list(range(1000)))
    looked = thread.looked_at
    assert len(looked) == 40
    assert looked[0] == 0 and looked[-1] == 999


def test_an_ordinary_thread_is_looked_at_whole():
    assert Thread(list(range(12))).looked_at == list(range(12))
