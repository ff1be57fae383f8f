"""Verbs of seeing, calling and talking: a meeting only where it is said with whom, by name or title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, subject
from summitry.reading.meetings.outlook import to_a_meeting
from summitry.reading.meetings.tense import dated
from summitry.reading.meetings.together import (
    at_the_table,
    comes_together,
    each_with,
    joint_body,
    person,
    several,
    titled,
    with_person,
    with_whom,
)
from summitry.reading.meetings.trigger_agreeing import agrees_there, swaps_there
from summitry.reading.meetings.trigger_faces import (
    carried_to,
    host_or_guest,
    sat_opposite,
    through_others,
    worked_late,
)
from summitry.reading.meetings.trigger_seeing import sees
from summitry.reading.meetings.trigger_work import at_work, resumes, works_on
from summitry.reading.meetings.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def kind_of_talking(verb: Token) -> str | None:
    """ "call" or "talks" for a verb by which people meet, or None; "regularly talk by telephone" is no one meeting."""
    if any(one.lower_ in _HABITS for one in children(verb, "advmod")):
        return None
    lemma = verb.lemma_.lower()
    if lemma in words().telling and _on_the_phone(verb):
        return "call"
    if lemma in ("call", "ring") and _rings(verb) and not to_a_meeting(verb):
        return "call"  # not "has CALLED both sides TO A MEETING": who does so rings nobody up
    if lemma in _EACH_OTHER and _each_other(verb):
        return "talks"
    if (lemma in _READ and _READ[lemma](verb)) or idiom(verb) or at_work(verb):
        return "talks"
    return None


_HABITS = frozenset(
    {"regularly", "often", "usually", "frequently", "sometimes", "always", "routinely", "rarely", "seldom"}
)


_EACH_OTHER = frozenset(
    {
        "talk",
        "speak",
        "chat",
        "sit",
        "gather",
        "come",
        "face",
        "see",
        "get",
        "assemble",
        "discuss",
        "bargain",
        "deliberate",
        "haggle",
        "wrangle",
        "dicker",
    }
)


def _each_other(verb: Token) -> bool:
    """ "the two delegations talked until dawn", "the sides will face each other", "the two teams come together": what both do."""
    who = subject(verb)
    if verb.lemma_ in ("see", "face") and any(map(_reciprocal, children(verb, "dobj"))):
        return not _when_asked(verb)
    if verb.lemma_ in ("sit", "assemble", "gather"):
        return child(verb, "dobj") is None and _gathers(verb)
    if verb.lemma_ == "come" and several(who) and _face_to_face(verb):
        return True
    if verb.lemma_ in ("speak", "talk", "sit", "bargain", "deliberate") and _face_to_face(verb):
        return True
    if who is None or verb.lemma_ in ("see", "face") or not (comes_together(who) or several(who)):
        return False
    if verb.lemma_ == "discuss":
        return several(who) and verb.tag_ in ("VBD", "VBN") and child(verb, "prep", "npadvmod") is not None
    if verb.lemma_ in ("come", "get"):
        return any(one.lower_ == "together" for one in verb.children)
    if who.lower_ == "they" and not dated(verb):
        return False  # "they are talking about layoffs"
    if any(one.lower_ in ("past", "over") for one in children(verb, "prep") if child(one, "pobj") is not None):
        return False  # "talked past each other"
    return several(who) and not _to_others(verb) and child(verb, "dobj", "ccomp") is None


def _when_asked(verb: Token) -> bool:
    """ "was silent about WHEN the two would see each other": a question, and no plan."""
    asks = [one for one in children(verb, "advmod", "mark") if one.lower_ in ("when", "whether", "where", "how")]
    about = any(one.i and one.nbor(-1).pos_ == "ADP" for one in asks)
    return bool(asks) and (verb.dep_ in ("ccomp", "pcomp") or about)


def _reciprocal(thing: Token) -> bool:
    """ "each other", "one another"."""
    after = thing.doc[thing.i + 1 : thing.i + 2]
    return thing.lower_ in ("other", "another") or (thing.lower_ == "one" and after.text.lower() == "another")


def _gathers(verb: Token) -> bool:
    """ "the joint commission sits on Monday", "delegations gathered in Djerba", "the two sat down": not "they sat in a row"."""
    who = child(verb, "nsubj") or (subject(verb) if verb.dep_ in ("conj", "xcomp", "advcl") else None)
    if who is None:
        return False
    if joint_body(who) or (who.lemma_.lower() in words().joint_bodies["bodies"] and with_person(verb)):
        return True  # "the committee gathered with delegates of both sides"
    if verb.lemma_ == "sit":
        near = any(
            one.lower_ in ("down", "together", "across", "opposite", "with", "around", "round")
            for one in children(verb, "prt", "advmod", "prep")
            if all(two.lower_ == "table" for two in children(one, "pobj")) or one.lower_ in ("opposite", "with", "down")
        )  # not "sat across the river"
        near |= any(one.lower_ == "table" and _one_table(one) for one in governed(verb, "at", "around", "round"))
        room = [one for prep in children(verb, "prep") for one in children(prep, "pobj")]
        return (near and several(who)) or any(with_person(one) for one in room)
    return comes_together(who) or (child(who, "conj") is not None and person(who)) or (several(who) and titled(who))


def _one_table(table: Token) -> bool:
    """ "at the SAME TABLE", "at one table", "at the negotiating table"."""
    return any(one.lower_ in ("same", "one", "negotiating", "conference", "bargaining") for one in table.lefts)


def _face_to_face(verb: Token) -> bool:
    """ "last spoke face to face in May", "sat eye to eye"."""
    after = [one.lower_ for one in verb.doc[verb.i + 1 : verb.i + 5]]
    return any(after[k : k + 3] in (["face", "to", "face"], ["eye", "to", "eye"]) for k in range(len(after) - 2))


def _to_others(verb: Token) -> bool:
    """ "spoke TO reporters", "talked OF peace", "spoke FOR the miners"; "for about an hour" says only how long."""
    for prep in children(verb, "prep"):
        inner = child(prep, "pobj")
        lasting = inner is not None and inner.lemma_.lower() in words().measures | {"minute"}
        if prep.lower_ in ("to", "of") or (prep.lower_ == "for" and not lasting):
            return True
        if prep.lower_ == "on" and inner is not None and inner.lemma_.lower() in words().press:
            return True  # "spoke on television"
    return False


def _talks_with(verb: Token) -> bool:
    """ "spoke with the Ghanaian minister", "discussed the line with Zambia's president": a name or a title, never reporters or nobody."""
    if subject(verb) is None:
        return False
    thing = child(verb, "dobj") if verb.lemma_ == "discuss" else None
    if thing is not None and thing.lemma_.lower() in words().settled_things:
        near = thing.doc[thing.i + 1 : thing.i + 2].text.lower() == "with"
        whom = [*governed(verb, "with"), *governed(thing, "with")] if near else []
        if any(one.pos_ == "PROPN" and not titled(one) and not _of_somebody(one) for one in whom):
            return False  # "discussed the TREATY WITH Ecuador": at home
        thing = None
    return with_person(verb) or (thing is not None and with_person(thing) and _by_itself(verb))


def _of_somebody(name: Token) -> bool:
    """ "with Ecuador's Rojas": a name that somebody owns is a person's."""
    return child(name, "poss", "compound") is not None


def _by_itself(verb: Token) -> bool:
    """Whether no other meeting is named above: "met to discuss the dam with" is one meeting."""
    above = verb.head
    return above.lemma_.lower() not in words().verbs and not (
        verb.dep_ in ("xcomp", "advcl") and (above.lemma_.lower() in words().motion or above.lemma_ in ("expect", "be"))
    )


def _spends(verb: Token) -> bool:
    """ "spent an hour with Rossi", "the two ministers spent a day together", "spent two days at a hotel in Ohrid"."""
    times = (one for one in children(verb, "dobj", "npadvmod"))
    if not any(one.lemma_.lower() in words().measures | {"minute"} or dated(verb) for one in times):
        return False
    near = any(one.lower_ in ("together", "at", "in") for one in children(verb, "prep", "advmod", "advcl"))
    return with_person(verb) or (several(subject(verb)) and near)


def _sits(verb: Token) -> bool:
    """ "sat down with the miners", "sat with the rebel chiefs", "sat across the table from the bank's president"."""
    return any(one.lower_ in ("down", "with") for one in verb.children) or bool(sat_opposite(verb))


def _calls_on(verb: Token) -> bool:
    """ "called on the bank's president in Port Regal": a visit; "called on Iran to stop" is a demand."""
    if any(one.lower_ in ("off", "out", "up") for one in children(verb, "prt")):
        return False  # "on Tuesday called OFF a round"
    on = next((one for one in children(verb, "prep") if one.lower_ == "on"), None)
    whom = child(on, "pobj") if on is not None else None
    if any(one.lower_ == "on" for one in children(verb, "prt")):  # "is to call ON Ms Roth"
        whom = child(verb, "dobj")
    asks = (
        child(verb, "xcomp", "ccomp")
        or _to_do(verb)
        or (child(verb, "dobj") if whom is None or whom.dep_ != "dobj" else None)
    )
    if whom is None or asks is not None or child(whom, "acl") is not None:
        return _calls_at(verb)
    return whom.pos_ == "PROPN" or child(whom, "appos") is not None or person(whom)


def _to_do(verb: Token) -> Token | None:
    """ "called on the ministry on Monday TO CAP rents": what is asked of it; "called on the king TO DISCUSS it" is a visit."""
    aims = [*children(verb, "advcl"), *(two for one in governed(verb, "on") for two in children(one, "relcl", "acl"))]
    return next(
        (
            one
            for one in aims
            if one.tag_ == "VB"
            and any(two.lower_ == "to" for two in children(one, "aux"))
            and one.lemma_.lower() not in words().dealing | words().settling["verbs"] | words().on_a_call
        ),
        None,
    )


def _calls_at(verb: Token) -> bool:
    """ "the envoy called at the ministry": a visit to an office."""
    inner = list(governed(verb, "at"))
    who = child(verb, "nsubj")
    office = any(one.lemma_.lower() in words().venues for one in inner)
    return office and who is not None and person(who) and child(verb, "dobj") is None


def _goes_between(verb: Token) -> bool:
    """ "shuttled between the two delegations", "went to and fro between both camps": who goes between, and those who do not meet."""
    inner = list(governed(verb, "between"))
    return any(one.tag_ in ("NNS", "NNPS", "CD", "DT") or child(one, "conj") is not None for one in inner)


def _back_and_forth(verb: Token) -> bool:
    """ "has gone back and forth between the two camps": a go-between among people or their capitals, not between two drafts."""
    back = any(
        one.lower_ in ("back", "to") and child(one, "conj") is not None for one in children(verb, "advmod", "prt")
    )
    inner = list(governed(verb, "between"))
    return back and _goes_between(verb) and any(person(one) for one in inner)


def _hands_over(verb: Token) -> bool:
    """ "swapped lists in Arica on Monday", "traded notes through the envoy"."""
    return through_others(verb) or swaps_there(verb)


def _exchanges(verb: Token) -> bool:
    """ "the ministers exchanged views in Perth": with each other, not letters; or "exchanged messages through"."""
    if _hands_over(verb):
        return True
    views = any(one.lower_ in ("views", "opinions", "ideas") for one in children(verb, "dobj"))
    return views and each_with(verb)


def _parts(verb: Token) -> bool:
    """ "the two teams parted in Malmo after an hour", "the envoys broke off on Monday with nothing signed": they had met."""
    ways = child(verb, "dobj")
    told = verb.tag_ in ("VBD", "VBN") and child(verb, "prep", "advmod", "npadvmod") is not None
    if verb.lemma_ == "break":
        apart = any(one.lower_ in ("up", "off") for one in children(verb, "prt"))
        told = told and apart and (_somewhere(verb) or dated(verb))
    return told and (ways is None or ways.lemma_ in ("way", "company")) and several(subject(verb))


def _somewhere(verb: Token) -> bool:
    """Whether a place by name stands with the verb."""
    inner = list(governed(verb, "in", "at"))
    return any(one.pos_ == "PROPN" and not one.ent_type_ for one in inner)


def _has_to_a_meal(verb: Token) -> bool:
    """ "had his counterpart to lunch", "was entertained at dinner by"."""
    whom = child(verb, "dobj", "nsubjpass")
    meal = [one for prep in children(verb, "prep") for one in children(prep, "pobj")]
    eats = any(one.lemma_.lower() in words().meals for one in meal)
    return eats and whom is not None and person(whom)


def _into_session(verb: Token) -> bool:
    """ "went into session", "returned to the negotiating table", "went back to the conference room": those who act are several, or
    somebody is told with whom, or when."""
    near = [
        *children(verb, "prep"),
        *(prep for one in children(verb, "advmod", "prt") for prep in children(one, "prep")),
    ]
    inner = [one for prep in near if prep.lower_ in ("into", "to", "at") for one in children(prep, "pobj")]
    who = child(verb, "nsubjpass") or subject(verb)  # "ARE HEADED back to the table"
    if who is None or not (several(who) or joint_body(who) or with_whom(verb) or dated(verb)):
        return False
    return any(one.lower_ in ("session", "huddle", "conclave") or at_the_table(one) for one in inner)


def _eats(verb: Token) -> bool:
    """ "the two ate curry alone on March 11", "the ministers broke bread in Split"."""
    return each_with(verb) and (dated(verb) or child(verb, "prep") is not None) and child(verb, "neg") is None


def idiom(verb: Token) -> bool:
    """ "had it out at the terminal", "will take their seats on 1 February", "should have broken bread with": one of the set phrases."""
    lemma = verb.lemma_.lower()
    near = [one.lemma_.lower() for one in children(verb, "dobj", "prt", "advmod")]
    near += [one.lemma_.lower() for one in governed(verb, "to")]
    return any(f"{lemma} {one}" in words().idioms for one in near) and each_with(verb)


_READ = {
    "agree": agrees_there,
    "settle": agrees_there,
    "review": agrees_there,
    "play": lambda verb: host_or_guest(verb) is not None,
    "hand": lambda verb: carried_to(verb) is not None,
    "deliver": lambda verb: carried_to(verb) is not None,
    "convey": lambda verb: carried_to(verb) is not None,
    "present": lambda verb: carried_to(verb) is not None,
    "work": worked_late,
    "labour": worked_late,
    "toil": worked_late,
    "initial": agrees_there,
    "sign": agrees_there,
    "continue": lambda verb: works_on(verb) or resumes(verb),
    "begin": works_on,
    "start": works_on,
    "take": works_on,
    "eat": _eats,
    "drink": _eats,
    "sup": _eats,
    "breakfast": _eats,
    "talk": _talks_with,
    "speak": _talks_with,
    "consult": _talks_with,
    "discuss": _talks_with,
    "bargain": _talks_with,
    "haggle": _talks_with,
    "wrangle": _talks_with,
    "spend": _spends,
    "see": sees,
    "sit": _sits,
    "call": _calls_on,
    "shuttle": _goes_between,
    "mediate": _goes_between,
    "exchange": _exchanges,
    "pass": through_others,
    "swap": _hands_over,
    "trade": _hands_over,
    "relay": through_others,
    "chat": _talks_with,
    "part": _parts,
    "break": _parts,
    "have": _has_to_a_meal,
    "entertain": _has_to_a_meal,
    "go": lambda verb: _into_session(verb) or _back_and_forth(verb),
    "return": _into_session,
    "head": lambda verb: _into_session(verb) and any(one.lower_ == "back" for one in children(verb, "advmod", "prt")),
    "proceed": resumes,
    "resume": lambda verb: resumes(verb) or works_on(verb),
    "try": resumes,
    "pick": resumes,
    "thrash": agrees_there,
    "hammer": agrees_there,
    "iron": agrees_there,
}


def _on_the_phone(verb: Token) -> bool:
    """ "spoke by phone with", "told her on the telephone", "agreed over the phone that": two people, whatever is said."""
    things = [one for one in children(verb, "dobj") if verb.lemma_ == "discuss"]
    inner = [
        child(prep, "pobj")
        for above in (verb, *things)  # "discussed the plan BY TELEPHONE with"
        for prep in children(above, "prep", "agent")
        if prep.lower_ in ("by", "on", "over", "via", "through")
    ]
    inner += [
        one
        for one in governed(verb, "in", "during")
        if one.lemma_.lower() == "call"  # "told her of the ban in a call"
    ]
    if not any(one is not None and one.lemma_.lower() in words().phones | {"call"} for one in inner):
        return False
    whom = child(verb, "dobj", "dative")
    to = [
        one
        for above in (verb, *things, *(one for one in inner if one is not None))
        for one in governed(above, "to", "with")
    ]
    talks = verb.lemma_.lower() in ("speak", "talk")
    return talks or each_with(verb) or any(person(one) for one in (*to, *([whom] if whom is not None else [])))


def _rings(verb: Token) -> bool:
    """ "called the Lebanese prime minister on Monday to discuss the port", "rang the king": not "called him a liar"."""
    whom, who = child(verb, "dobj"), subject(verb)
    on = list(governed(verb, "on", "for"))
    if (
        whom is None
        or who is None
        or child(verb, "oprd", "xcomp", "ccomp", "prt") is not None
        or any(one.lower_ in ("back", "in", "together", "up", "home") for one in children(verb, "advmod"))
        or not all(map(dated, on))
    ):
        return False
    about = any(one.lemma_.lower() in words().dealing for one in children(verb, "advcl"))
    after = verb.doc[whom.right_edge.i + 1 : whom.right_edge.i + 2]
    quoted = any(one.is_quote for one in after) or any(one.is_quote for one in whom.subtree)
    return person(whom) and person(who) and (about or dated(verb)) and not quoted and verb.tag_ in ("VBD", "VBN", "VB")
