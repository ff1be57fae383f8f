"""What a sentence tells beside the journey that it is about: "flew to Lima on Monday, WHERE she was to meet him", "the minister, WHO
visited Suva last month, is now due in Lima"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, modal, subject
from summitry.reading.meetings.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def way_before(token: Token) -> Token | None:
    """ "ARRIVED in Lima on Monday, where she was to meet him": the verb of the journey that was made, above a clause of where."""
    for clause in (token, *token.ancestors):
        if clause.dep_ not in ("relcl", "advcl") or all(one.lower_ != "where" for one in clause.children):
            continue
        way = next((one for one in clause.ancestors if one.pos_ in ("VERB", "AUX")), None)
        if way is None:
            return None
        came = way.lemma_.lower() in words().motion | words().arriving and way.tag_ in ("VBD", "VBN")
        return way if came and modal(way) is None and child(clause, "nsubj", "nsubjpass") is not None else None
    return None


def of_what_was_before(head: Token, meeting: Token) -> bool:
    """Whether a day, which hangs on ``head``, is that of a journey made before the meeting to come that is told beside it."""
    clause = next((one for one in (head, *head.ancestors) if one.pos_ in ("VERB", "AUX")), None)
    if clause is None or clause.tag_ not in ("VBD", "VBN") or modal(clause) is not None or clause.i == meeting.i:
        return False
    way = way_before(meeting)
    if way is not None and way.i == clause.i:
        return True
    who = subject(meeting) if meeting.pos_ in ("VERB", "AUX") else None
    own = any(one.tag_ == "WP" for one in children(clause, "nsubj"))
    visited = clause.lemma_.lower() in words().motion | words().verbs.keys()
    return clause.dep_ == "relcl" and own and visited and who is not None and clause.head.i == who.i
