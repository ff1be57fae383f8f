"""A small history of the talks between the United States and North Korea, 2018 and 2019, as invented outlets might tell it."""

from factory import account, entry, report, step

T, K, P, Y, B = "Donald Trump", "Kim Jong Un", "Mike Pompeo", "Kim Yong Chol", "Stephen Biegun"
TOP = {"kind": "summit", "level": "leader"}


def korea():
    """Entries by article id; see the comment of each group for the meeting they are about."""
    return [
        # Singapore: proposed, scheduled, cancelled, revived, held.
        entry("a01", "2018-03-09", report("expected", T, K, on="2018-05", kind="talks", level="leader")),
        entry("a02", "2018-05-10", report("scheduled", T, K, on="2018-06-12", at="Singapore", **TOP)),
        entry("a03", "2018-05-24", report("cancelled", T, K, on="2018-06-12", at="Singapore", called_off_by="USA",
              called_off_by_person="donald-trump", **TOP), agencies=("Harbour News Agency",)),
        entry("a04", "2018-06-01", report("scheduled", T, K, on="2018-06-12", at="Singapore", history=(
              step("scheduled", "2018-06-12"), step("cancelled", "2018-06-12"), step("scheduled", "2018-06-12")), **TOP)),
        entry("a05", "2018-06-12", report("held", T, K, on="2018-06-12", at="Capella hotel, Singapore", outcome="statement", **TOP)),
        # Pompeo's trip in August: scheduled, cancelled by the United States.
        entry("a06", "2018-08-23", report("scheduled", P, on="2018-08", at="Pyongyang", kind="visit", level="minister")),
        entry("a07", "2018-08-24", report("cancelled", P, on="2018-08", at="PRK", kind="visit", level="minister",
              called_off_by="USA")),
        # Pyongyang, 7 October: another visit.
        entry("a08", "2018-10-07", report("held", P, K, on="2018-10-07", at="Pyongyang", kind="visit", level="minister")),
        # New York, 8 November: scheduled, postponed, cancelled.
        entry("a09", "2018-11-05", report("scheduled", P, Y, on="2018-11-08", at="New York", level="minister")),
        entry("a10", "2018-11-07", report("postponed", P, Y, on="2018-11-08", at="New York", level="minister",
              according_to="USA", history=(step("scheduled", "2018-11-08"), step("postponed", "2018-11-08")))),
        entry("a11", "2018-11-08",
              report("cancelled", P, on="2018-11-08", at="New York", called_off_by="PRK", called_off_by_person="kim-yong-chol",
                     level="minister", accounts=(account("postponed", T),)),
              report("expected", T, K, on="[2019-01-01..2019-04-30]", number=2, id="m2", **TOP),
              report("held", T, K, on="2018-06", at="Singapore", number=1, id="m3", **TOP)),
        # Hanoi: expected, scheduled, held and collapsed.
        entry("a12", "2019-01-18", report("expected", T, K, on="2019-02", number=2, **TOP)),
        entry("a13", "2019-02-06", report("scheduled", T, K, on="2019-02-27/2019-02-28", at="VNM", number=2, **TOP)),
        entry("a14", "2019-02-08", report("scheduled", T, K, on="2019-02-27", at="Hanoi", **TOP)),
        entry("a15", "2019-02-28", report("held", T, K, on="2019-02-28", at="Hanoi", outcome="collapsed", **TOP),
              report("held", T, K, on="2018-06-12", at="Singapore", id="m2", **TOP)),
        # Panmunjom, June; Stockholm, October: working level.
        entry("a16", "2019-06-30", report("held", T, K, on="2019-06-30", at="Panmunjom", kind="talks", level="leader")),
        entry("a17", "2019-10-01", report("scheduled", B, "Kim Myong Gil", on="2019-10-05", at="Stockholm", level="working")),
        entry("a18", "2019-10-05", report("held", B, "Kim Myong Gil", on="2019-10-05", at="Stockholm", level="working",
              outcome="collapsed")),
        entry("a19", "2019-10-06", report("held", at="Stockholm", sides="PRK", on="2019-10-05"),
              report("held", T, K, at="Hanoi", id="m2", **TOP)),
    ]  # fmt: skip
