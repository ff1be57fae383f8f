"""Verbs that name a meeting: "met", "visited", "flew to Geneva for"; and those that call off what was named before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, modal, negated
from summitry.reading.meetings.mention import Trigger
from summitry.reading.meetings.outlook import asks_for_time, lookup
from summitry.reading.meetings.together import TOGETHER, brings_together
from summitry.reading.meetings.trigger_nouns import ordinal_of
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from spacy.tokens import Token


def verb_trigger(token: Token) -> Trigger | None:
    """The trigger that a verb is, or None."""
    if token.pos_ != "VERB" or token.dep_ in ("amod", "compound") or _guest(token):
        return None
    lemma = token.lemma_.lower()
    # The lemmatiser makes "din" of "dined": the form itself is asked, too.
    kind = words().verbs.get(lemma) or words().verbs.get(token.lower_.removesuffix("d"))
    if kind is not None and (_plays(token) or _by_itself(token) or _of_a_meeting(token)):
        return None
    if lemma == "stand" and stood_up(token) is not None:
        return Trigger(token, "talks", False, False, None)
    if kind is None and lemma in ("speak", "talk") and _on_the_phone(token):
        kind = "call"
    if kind is None and lemma == "convene" and child(token, "dobj", "nsubjpass") is None and not _by_itself(token):
        kind = "talks"
    if kind is None and lemma in _EACH_OTHER and _each_other(token):
        kind = "talks"
    if kind == "talks" and not _meets_people(token):
        return None
    if kind is None and lemma == "sit" and any(one.lower_ in ("down", "with") for one in token.children):
        kind = "talks"
    if kind is None and lemma in ("talk", "speak", "consult", "spend", "discuss") and _with_somebody(token):
        kind = "talks"
    if kind is None and lemma in ("convene", "bring", "reconvene") and brings_together(token):
        kind = "talks"
    if kind is None and lemma in words().hosting and child(token, "dobj", "nsubjpass") is not None:
        kind = "talks"
    if kind is None and lemma in words().motion and destination(token) is not None and lookup(token) is None:
        kind = "visit"
    if kind is None and _comes_as_guest(token):
        kind = "visit"
    if kind is None and lemma == "call" and _calls_on(token):
        kind = "talks"
    if kind is None and lemma == "see" and _to_see(token):
        kind = "talks"
    if kind is None:
        return Trigger(token, "talks", False, True, None, bare=True) if calls_it_off(token) else None
    return Trigger(token, kind, False, False, _again(token))


_EACH_OTHER = frozenset({"talk", "speak", "sit", "gather", "come", "face", "see", "get", "assemble", "discuss"})


def _each_other(verb: Token) -> bool:
    """ "the two delegations talked until dawn", "the sides will face each other", "the two teams come together": what both do."""
    who = child(verb, "nsubj")
    if verb.lemma_ in ("see", "face") and any(one.lower_ == "other" for one in children(verb, "dobj")):
        return True
    if who is None or (who.lemma_.lower() not in TOGETHER and child(who, "conj") is None):
        return False
    if verb.lemma_ == "face":
        return any(one.lower_ == "other" for one in children(verb, "dobj"))
    if verb.lemma_ == "discuss":
        return (
            child(who, "conj") is not None
            and verb.tag_ in ("VBD", "VBN")
            and child(verb, "prep", "npadvmod") is not None
        )
    if verb.lemma_ == "see":
        return any(one.lower_ == "other" for one in children(verb, "dobj"))
    if verb.lemma_ in ("come", "get"):
        return any(one.lower_ == "together" for one in verb.children)
    if verb.lemma_ in ("gather", "assemble"):
        return child(verb, "dobj") is None
    to_others = any(one.lower_ in ("to", "of", "for") for one in children(verb, "prep"))
    many = who.tag_ in ("NNS", "NNPS", "CD") or child(who, "conj") is not None or who.lower_ == "both"
    return many and not to_others and child(verb, "dobj", "ccomp") is None


def _with_somebody(verb: Token) -> bool:
    """ "spoke with the Ghanaian minister", "spent an hour with Rossi": a name or a title, never reporters or nobody."""
    times = list(children(verb, "dobj", "npadvmod"))
    if verb.lemma_ == "spend" and not any(
        t.lemma_ in ("hour", "minute", "day") or t.ent_type_ == "DATE" for t in times
    ):
        return False
    for prep in children(verb, "prep"):
        whom = child(prep, "pobj")
        if prep.lower_ != "with" or whom is None or whom.lemma_.lower() in words().objects:
            continue
        if whom.pos_ == "PROPN" or whom.lemma_.lower() in TOGETHER | {"counterpart", "ambassador", "official"}:
            return child(verb, "nsubj") is not None or verb.dep_ in ("xcomp", "conj")
    return False


def calls_it_off(verb: Token) -> bool:
    """ "called it off", "it was postponed", "but Niger pulled out": a calling off of what was named before."""
    if _absent(verb) or _it_takes_place(verb) or asks_for_time(verb):
        return True
    if verb.lemma_.lower() not in words().operators.verbs and child(verb, "prt", "advmod") is None:
        return False
    things = list(children(verb, "dobj", "nsubjpass"))
    if things:
        closed = lookup(verb) in (Status.CANCELLED, Status.POSTPONED)
        again = verb.lemma_.lower() in ("reschedule", "rearrange", "move", "reset")
        return (closed or again) and all(one.lower_ in ("it", "that") for one in things)
    if lookup(verb) is Status.REFUSED and verb.tag_ in ("VBD", "VBN") and child(verb, "nsubj") is not None:
        return child(verb, "xcomp", "ccomp", "prep", "prt") is None  # "invited them to talks, but they declined"
    phrase = f"{verb.lemma_.lower()} {next((one.lower_ for one in children(verb, 'prt', 'advmod')), '')}"
    of_what = any(
        one.lower_ not in ("on", "after", "at", "before") for one in children(verb, "prep")
    )  # when is no matter
    return phrase in words().backing_out and not of_what and child(verb, "nsubj") is not None


def _it_takes_place(verb: Token) -> bool:
    """ "It will be held on March 9", "It broke off after an hour": of the meeting told of just before, with a day, a place or an end."""
    who = child(verb, "nsubj", "nsubjpass")
    if who is None or who.lower_ != "it" or lookup(verb) not in (Status.HELD, Status.UNDER_WAY, Status.SCHEDULED):
        return False
    if verb.lemma_.lower() not in (
        "hold",
        "take",
        "begin",
        "start",
        "open",
        "end",
        "conclude",
        "convene",
        "last",
        "schedule",
        "set",
        "fix",
    ):
        return False
    passive = child(verb, "nsubjpass") is not None
    return passive or child(verb, "dobj") is None or verb.lemma_ == "take"


def _absent(verb: Token) -> bool:
    """ "the league would not be coming", "his delegation did not turn up": with no word for the meeting itself."""
    if verb.lemma_.lower() not in _COMING or not negated(verb) or child(verb, "nsubj") is None:
        return False
    if modal(verb) in ("can", "could", "may", "might", "should", "must"):
        return False
    if verb.lemma_ in ("show", "turn"):
        return any(one.lower_ == "up" for one in verb.children)
    return child(verb, "dobj", "prep", "acomp", "xcomp", "ccomp") is None


_COMING = frozenset({"come", "attend", "appear", "show", "turn", "travel"})


def _on_the_phone(verb: Token) -> bool:
    """ "spoke by phone with", "talked to her on the telephone"."""
    inner = [child(prep, "pobj") for prep in children(verb, "prep") if prep.lower_ in ("by", "on", "over", "via")]
    return any(one is not None and one.lemma_.lower() in words().phones for one in inner)


def _plays(verb: Token) -> bool:
    """ "will meet Argentina in the final": sport."""
    return any(one.lemma_.lower() in words().sport for one in verb.subtree)


def _guest(token: Token) -> bool:
    """ "held talks with visiting President X": whoever is visiting, whatever the parser takes it for."""
    after = token.doc[token.i + 1 : token.i + 2]
    return (
        token.lower_ == "visiting"
        and len(after) == 1
        and (after[0].pos_ in ("PROPN", "ADJ"))
        and (token.dep_ == "pcomp" or token.nbor(-1).lower_ in ("with", "between", "and", "by"))
        if token.i
        else False
    )


def _of_a_meeting(verb: Token) -> bool:
    """ "the six-party talks, which last met in 2008": the noun is the meeting."""
    who = child(verb, "nsubj")
    return (
        who is not None
        and who.tag_ in ("WDT", "WP")
        and verb.dep_ == "relcl"
        and verb.head.lemma_.lower() in words().nouns
    )


def _by_itself(verb: Token) -> bool:
    """ "the cabinet met", "parliament met to": one side's own body, with nobody else."""
    who = child(verb, "nsubj")
    alone = child(verb, "dobj") is None and all(one.lower_ != "with" for one in children(verb, "prep"))
    own = words().modifiers | words().bodies
    return who is not None and alone and who.lower_ in own and child(who, "conj") is None


def stood_up(verb: Token) -> Token | None:
    """Whom somebody "stood up": the name right after "up"; None where people only got on their feet."""
    up = next((one for one in children(verb, "prt", "prep", "advmod") if one.lower_ == "up"), None)
    if up is None:
        return None
    whom = child(up, "pobj") or child(verb, "dobj")
    named = whom is not None and (whom.pos_ == "PROPN" or child(whom, "poss") is not None)
    return whom if named else None


def _again(token: Token) -> int | None:
    """ "meet for a second time" → 2."""
    for prep in children(token, "prep"):
        inner = child(prep, "pobj")
        if prep.lower_ == "for" and inner is not None and inner.lower_ == "time":
            return ordinal_of(inner)
    return None


def _meets_people(token: Token) -> bool:
    """ "met the foreign minister", "will meet"; not "met the deadline", "negotiated a price"."""
    thing = child(token, "dobj") or child(token, "nsubjpass")
    if thing is not None and thing.i > token.i and thing.left_edge.i and thing.doc[thing.left_edge.i - 1].text == ",":
        return True  # "met in Lima, the first summit ever": what follows the comma is no object
    with_what = [child(one, "pobj") for one in children(token, "prep") if one.lower_ == "with"]
    if any(one is not None and one.lemma_.lower() in words().objects for one in with_what):
        return False  # "met with criticism"
    if thing is not None:
        return (
            thing.lemma_.lower() not in words().objects
            and (token.lemma_ != "negotiate")
            and thing.lemma_.lower() not in words().nouns
        )
    return True


def _comes_as_guest(verb: Token) -> bool:
    """ "is expected in Tehran", "invited the chancellor to Pretoria", "will send a delegation to Lusaka": a journey without its word."""
    lemma = verb.lemma_.lower()
    prep: tuple[str, ...]
    if lemma in ("expect", "await"):
        prep, guest = ("in", "at"), child(verb, "nsubjpass")
    elif lemma == "invite":
        prep, guest = ("to",), child(verb, "dobj", "nsubjpass")
    elif lemma in ("send", "dispatch"):
        prep, guest = ("to",), child(verb, "dobj", "nsubjpass")
        if guest is None or guest.lemma_.lower() not in words().envoys:
            return False
    else:
        return False
    if guest is None or child(verb, "xcomp", "ccomp") is not None:
        return False
    places = [inner for one in children(verb, "prep") if one.lower_ in prep for inner in children(one, "pobj")]
    return any(one.pos_ == "PROPN" and not one.ent_type_ for one in places)


def _calls_on(verb: Token) -> bool:
    """ "called on the bank's president in Port Regal": a visit; "called on Iran to stop" is a demand."""
    on = next((one for one in children(verb, "prep") if one.lower_ == "on"), None)
    whom = child(on, "pobj") if on is not None else None
    if whom is None or child(verb, "xcomp", "ccomp", "dobj") is not None or child(whom, "acl") is not None:
        return False
    return whom.pos_ == "PROPN" or child(whom, "appos") is not None or whom.lemma_.lower() in TOGETHER


def _to_see(verb: Token) -> bool:
    """ "had planned to see Kim Yong Chol", "will see the rebel leader on Monday": what is still to come, with a name as object."""
    whom = child(verb, "dobj")
    ahead = verb.tag_ == "VB" and (verb.dep_ == "xcomp" or modal(verb) in ("will", "would", "shall"))
    if not ahead or whom is None or child(verb, "ccomp", "xcomp") is not None:
        return False
    return (
        whom.pos_ == "PROPN"
        or whom.lemma_.lower() in TOGETHER
        or any(a.pos_ == "PROPN" for a in children(whom, "appos"))
    )


def destination(verb: Token) -> Token | None:
    """The place or host that a verb of motion goes to, or None."""
    for prep in children(verb, "prep"):
        inner = child(prep, "pobj")
        if prep.lower_ not in ("to", "in", "for", "at") or inner is None:
            continue
        if (
            inner.lemma_.lower() in ("capital", "city", "town", "port", "island")
            and (of := child(inner, "prep")) is not None
        ):
            inner = child(of, "pobj") or inner  # "in the Egyptian capital of Cairo"
        if inner.pos_ == "PROPN" and not inner.ent_type_:
            return inner
    here = next((one for one in children(verb, "advmod") if one.lower_ == "here"), None)
    if here is not None:
        return here
    thing = child(verb, "dobj")
    return thing if thing is not None and thing.pos_ == "PROPN" and verb.lemma_ in ("visit", "tour") else None
