"""Nouns that name a meeting only with the right company: "a conversation with the envoy", "a working breakfast of the two", "a talk"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, subject
from summitry.reading.meetings.chain import governor
from summitry.reading.meetings.outlook import CLOSED, PLANS, collapsed, lookup
from summitry.reading.meetings.tense import dated, is_day
from summitry.reading.meetings.together import joint_body, person, several, titled
from summitry.reading.meetings.trigger_wanted import planned_for
from summitry.reading.meetings.words import ORDINALS, words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_LINKS = ("with", "between", "by", "among")
_MANNERS = frozenset(
    {
        "indirect",
        "direct",
        "joint",
        "bilateral",
        "face-to-face",
        "first",
        "secret",
        "three-way",
        "two-way",
        "preliminary",
    }
)


def exchanged(token: Token) -> bool:
    """ "a conversation with the envoy", "indirect contacts", "the contacts", "the gathering": not "contact details"."""
    lemma = token.lemma_.lower()
    if lemma in words().strict:
        return _strictly(token)
    if lemma not in ("contact", "appointment") and _in_a_row(token):
        return True  # "Another sitting is pencilled in", "A third gathering was called for Sunday"
    if lemma == "appointment" and any(prep.lower_ == "of" for prep in children(token, "prep")):
        return any(one.lower_ in _LINKS for one in after(token))  # "the appointment of a new envoy" is none
    if lemma == "contact":  # "contacts with the ministry failed to confirm" is a reporter's own
        kinds = ("indirect", "direct", "secret", "back-channel", "informal")
        between = any(one.lower_ == "between" for one in after(token)) or any(
            one.lower_ in kinds for one in token.lefts
        )
        return between or of_people(token) or _in_a_row(token)
    if any(one.lower_ in _LINKS for one in after(token)) or _definite(token) or _measured(token) or had_with(token):
        return True
    if (
        token.dep_ == "dobj"
        and lookup(token.head) is Status.PROPOSED
        and any(one.lower_ in _ALONE for one in token.lefts)
    ):
        return True  # "proposed a private conversation"
    return any(one.lower_ in _MANNERS for one in token.lefts) or people_of(token) or of_people(token)


_ALONE = frozenset({"private", "informal", "quiet", "separate", "confidential", "discreet", "brief", "short", "secret"})


def had_with(noun: Token) -> bool:
    """ "a conversation (that) the union WAS TO HAVE WITH the company": with whom is told in the clause behind it."""
    clauses = [two for one in children(noun, "relcl", "acl") for two in (one, *children(one, "xcomp"))]
    having = [one for one in clauses if one.lemma_.lower() in words().holding]
    if noun.lemma_ == "appointment" and any(
        dated(verb) and person(two) for verb in having for two in children(verb, "nsubj")
    ):
        return True  # "an appointment that the envoy HAD in Lima last week"
    return any(person(one) for verb in having for one in governed(verb, "with"))


def stay(token: Token) -> bool:
    """ "the mission's stay in Lima", "the second day of ITS stay", "a four-day stay in Suva": of whoever travels; a stay of execution or
    in hospital is nobody's visit."""
    if (
        token.lemma_.lower() not in ("stay", "sojourn")
        or token.dep_ == "compound"
        or child(token, "compound") is not None
    ):
        return False
    whose = list(children(token, "poss"))
    of = list(governed(token, "of", "by"))
    travels = words().envoys | {"his", "her", "its", "their"}
    traveller = any(titled(one) or one.lower_ in travels or one.lemma_.lower() in travels for one in (*whose, *of))
    there = any(one.pos_ == "PROPN" and not is_day(one) for one in governed(token, "in", "at"))
    return traveller or (there and _measured(token))


def made_date(token: Token) -> bool:
    """ "a date between the two ministers fell through", "had made a date for Saturday": a meeting agreed on; a date for the vote is not."""
    if token.lemma_.lower() != "date" or token.dep_ == "compound":
        return False
    links = [
        prep
        for one in token.subtree
        for prep in children(one, "prep")
        if prep.i > token.i and prep.lower_ in ("between", "with")
    ]
    if any(person(one) for prep in links for one in children(prep, "pobj")):
        return True
    if any(prep.lower_ == "for" and not dated(prep) for prep in children(token, "prep")):
        return False
    verb, role = governor(token)
    if (
        role.startswith("nsubj")
        and verb is not None
        and lookup(verb) in CLOSED
        and any(map(dated, children(token, "prep")))
    ):
        return True  # "A date on May 3 fell through"
    makes = role == "dobj" and verb is not None and verb.lemma_ in ("make", "keep", "break") and several(subject(verb))
    return makes and (dated(token) or (verb is not None and dated(verb)))


_NEXT = frozenset({"last", "latest", "next", "new", "another", "further"})


def _in_a_row(token: Token) -> bool:
    """ "The first contact, by radio, lasted forty minutes": one of several, of which it is said what became of it."""
    verb, role = governor(token)
    counted = any(one.lower_ in ORDINALS or one.lower_ in _NEXT for one in token.lefts)
    return counted and verb is not None and role.startswith("nsubj") and lookup(verb) is not None


def _strictly(token: Token) -> bool:
    """ "a retreat of the two ministers", "an interview with the king": with people named, and never with the press."""
    if any(one.lemma_.lower() in words().press for one in token.sent):
        return False
    linked = [one for prep in after(token) if prep.lower_ in _LINKS for one in children(prep, "pobj")]
    if token.lemma_ == "exchange" and any(prep.lower_ == "of" for prep in children(token, "prep")):
        of = list(governed(token, "of"))
        return any(one.lower_ in ("views", "opinions") for one in of)
    if token.lemma_ == "interview":
        return any(titled(one) for one in linked)
    if token.lemma_ == "review":  # "a review of the ministers' pay" is none
        return any(person(one) for one in linked) or of_people(token)
    return any(person(one) for one in linked) or people_of(token) or of_people(token)


def people_of(token: Token) -> bool:
    """ "a sitting OF the two delegations", "a gathering of six people a side"."""
    of = list(governed(token, "of"))
    return any(several(one) or person(one) or one.lemma_ == "people" for one in of)


def of_people(token: Token) -> bool:
    """ "Norway and Russia held a sitting", "the two commanders will have contact": who has it is several."""
    verb, role = governor(token)
    if verb is None or role not in ("dobj", "nsubjpass"):
        return False
    has = verb.lemma_.lower() in words().holding or lookup(verb) in PLANS
    return has and several(subject(verb))


def _measured(token: Token) -> bool:
    """ "a 13-hour sitting", "a two-day retreat"."""
    return any(
        one.lemma_.lower().rsplit("-", 1)[-1] in words().measures for one in children(token, "compound", "amod", "nmod")
    )


def _definite(token: Token) -> bool:
    return any(
        one.dep_ == "poss" or (one.dep_ == "det" and one.lower_ in ("the", "this", "that")) for one in token.lefts
    )


def singly(token: Token) -> bool:
    """ "a talk with the envoy", "a three-way discussion", "the Strategic Energy Consultation": one meeting, though the word is mostly
    used in the plural."""
    lemma = token.lemma_.lower()
    if lemma == "contact":
        return exchanged(token)
    named = token.text[:1].isupper() and any(
        one.text[:1].isupper() and one.pos_ in ("PROPN", "ADJ") for one in children(token, "compound", "amod", "nmod")
    )
    if named:
        return not token.is_sent_start
    if lemma not in ("talk", "discussion", "consultation", "negotiation"):
        return False
    if child(token, "det", "poss", "nummod", "amod") is None:
        return False  # "drafted in consultation with"
    linked = list(governed(token, *_LINKS))
    way = any(one.lower_ in _MANNERS or one.lower_ == "way" for one in token.lefts)
    verb, role = governor(token)
    level = any(one.lower_ in ORDINALS or one.lower_ in words().one_by_level for one in token.lefts)
    told = (role.startswith("nsubj") and verb is not None and lookup(verb) is not None) or any(
        lookup(one) in PLANS for one in children(token, "acl", "relcl")
    )  # "The second ministerial consultation, foreseen for May, is deferred"
    if level and told and lemma != "talk":
        return True
    return way or of_people(token) or any(person(one) and one.lemma_.lower() not in words().objects for one in linked)


def measures(token: Token) -> bool:
    """ "three days of bargaining"."""
    return token.dep_ == "pobj" and token.head.lower_ == "of" and token.head.head.lemma_.lower() in words().measures


def after(token: Token) -> Iterator[Token]:
    """The prepositions after a noun, its own or those of the verb that has it: "will have lunch WITH"."""
    yield from children(token, "prep")
    if token.dep_ == "dobj":
        yield from children(token.head, "prep")


def named_by_parts(token: Token) -> bool:
    """ "A follow-up would be held", "a tete-a-tete of the two": words that the tokenizer takes apart."""
    before = "".join(one.lower_ for one in token.doc[max(0, token.i - 4) : token.i])
    if token.lemma_.lower() == "table":  # "a round table with the bank", "Jordan and Syria held a round table"
        linked = [one for prep in after(token) if prep.lower_ in _LINKS for one in children(prep, "pobj")]
        pressed = any(one.lemma_.lower() in words().press for one in token.sent)
        return before.rstrip("-").endswith("round") and not pressed and (any(map(person, linked)) or of_people(token))
    if token.lower_ == "tete":
        return before.endswith("tete-a-")
    if token.lower_ == "together":
        return before.endswith("get-")
    if token.lower_ == "face":
        return (
            before.endswith("face-to-") and token.i + 1 < len(token.doc) and token.nbor().pos_ not in ("NOUN", "PROPN")
        )
    if token.lower_ != "up" or not before.endswith("follow-"):
        return False
    verb, role = governor(token)
    return verb is not None and (lookup(verb) is not None or collapsed(verb)) and role != "attr"


def body_at_work(token: Token) -> bool:
    """ "the working group, convened for Monday, was put off", "The joint committee has been reconvened": what is done to its sitting."""
    verb, role = governor(token)
    if verb is not None and role == "nsubj" and joint_body(token):
        return planned_for(verb)  # "The joint fisheries commission remains on the calendar for Friday"
    if verb is None or role not in ("dobj", "nsubjpass") or not (joint_body(token) or _sat_before(token)):
        return False
    tables = words().joint_bodies
    return verb.lemma_.lower() in tables["convening"] or lookup(verb) is Status.POSTPONED or _to_a_day(verb)


def _to_a_day(verb: Token) -> bool:
    """ "has been moved to Tuesday", "put back to June": only a sitting has a day."""
    return verb.lemma_ in ("move", "put", "shift", "bring") and any(
        prep.lower_ in ("to", "until", "from") and dated(prep) for prep in children(verb, "prep")
    )


def _sat_before(token: Token) -> bool:
    """ "the pensions panel": a body of any kind that is told of in the singular, when its sitting is moved."""
    verb, _ = governor(token)
    lone = token.lemma_.lower() in words().joint_bodies["bodies"] and token.tag_ in ("NN", "NNP")
    return lone and verb is not None and _to_a_day(verb)


def evening_with(token: Token) -> bool:
    """ "proposed an evening in Jakarta with two field commanders", "an hour with the envoy": time with people is a meeting."""
    if token.lemma_ not in ("evening", "night", "afternoon", "morning", "hour", "day", "weekend", "minute", "word"):
        return False
    if _out_of(token) or _had_together(token):
        return True
    hoped = token.dep_ == "pobj" and token.head.lower_ == "for"
    verb = token.head.head if hoped else token.head
    if (
        (token.dep_ not in ("dobj", "npadvmod") and not hoped)
        or verb.pos_ != "VERB"
        or token.i < verb.i
        or verb.lemma_ == "spend"
    ):
        return False
    if lookup(verb) not in {Status.PROPOSED, Status.EXPECTED, *CLOSED} and verb.lemma_ not in (
        "have",
        "get",
        "grant",
        "give",
    ):
        return False
    near = [*after(token), *children(verb, "prep")]
    linked = [one for prep in near if prep.lower_ == "with" and prep.i > token.i for one in children(prep, "pobj")]
    return any(person(one) for one in linked)


def _out_of(token: Token) -> bool:
    """ "emerged from six hours WITH his Thai colleague", "flew home after two days WITH Maltese officials in Gozo"."""
    if (
        token.dep_ != "pobj"
        or token.head.lower_ not in ("from", "after", "following")
        or token.head.head.pos_ != "VERB"
    ):
        return False
    near = [*children(token, "prep"), *children(token.head, "prep"), *children(token.head.head, "prep")]
    near += [two for one in near for inner in children(one, "pobj") for two in children(inner, "prep")]
    linked = [one for prep in near if prep.lower_ == "with" and prep.i > token.i for one in children(prep, "pobj")]
    return any(titled(one) for one in linked)


def _had_together(token: Token) -> bool:
    """ "the two border chiefs had an hour together", "wrapped up two days in Xiamen": time of several with one another."""
    verb = token.head
    if token.dep_ not in ("dobj", "npadvmod") or verb.pos_ != "VERB" or not several(subject(verb)):
        return False
    together = any(
        one.lower_ == "together" for one in (*children(verb, "advmod"), *token.doc[token.i + 1 : token.i + 2])
    )
    if verb.lemma_ in ("have", "get") and together:
        return True
    ended = verb.lemma_ in ("wrap", "conclude", "end", "finish", "complete", "wind")
    preps = [*children(verb, "prep"), *children(token, "prep")]
    there = any(
        prep.lower_ in ("in", "at") and any(one.pos_ == "PROPN" and not is_day(one) for one in children(prep, "pobj"))
        for prep in preps
    )
    return ended and there and not any(prep.lower_ == "of" for prep in children(token, "prep"))


def joint_act(token: Token) -> bool:
    """ "a joint flight over the island", "the inspection of the station by both parties", "a signing with": what two sides do together."""
    if token.lemma_.lower() not in words().joint_acts:
        return False
    joint = any(
        one.lower_ in ("joint", "common", "bilateral", "tripartite", "trilateral")
        for one in children(token, "amod", "compound")
    )
    by = [
        one
        for prep in children(token, "prep", "agent")
        if prep.lower_ in ("by", "of", "with", "between")
        for one in children(prep, "pobj")
    ]
    both = [two for one in by for two in one.subtree if two.lower_ in ("both", "two", "either")]
    verb, role = governor(token)
    planned = verb is not None and role != "" and (lookup(verb) is not None or verb.lemma_.lower() in words().holding)
    return (joint or bool(both)) and (planned or child(token, "acl", "relcl") is not None)


def invitation(token: Token) -> bool:
    """ "an invitation to Tripoli", "turned down the king's invitation to Amman": to a place, not to a meeting with a word of its own."""
    to = [one for prep in after(token) if prep.lower_ == "to" for one in children(prep, "pobj")]
    place = any(one.pos_ == "PROPN" and one.lemma_.lower() not in words().nouns for one in to)
    place = place or any(one.lemma_.lower() in words().venues | words().towns for one in to)  # "to the village"
    return token.lemma_.lower() == "invitation" and place and child(token, "relcl") is None


def phone_call(token: Token) -> bool:
    """ "a call between the two presidents", "made a call to the king", "Tuesday's call with the minister"."""
    if token.lemma_ != "call":
        return False
    links = [(prep.lower_, one) for prep in after(token) for one in children(prep, "pobj")]
    if any(link in ("between", "with") and person(one) for link, one in links):
        return True
    if token.dep_ == "dobj" and token.head.lemma_ == "have" and several(subject(token.head)):
        return dated(token.head)  # "the two had a half-hour call on Monday"
    made = token.dep_ == "dobj" and token.head.lemma_ in ("make", "place", "put", "take", "get", "receive", "return")
    return made and any(link in ("to", "from") and person(one) for link, one in links)


def paid_call(token: Token) -> bool:
    """ "paid a call on the king", "a courtesy call on President Rojas was left out": on somebody by title, or told as paid."""
    if token.lemma_ != "call" or token.tag_ != "NN":
        return False
    paid = token.dep_ == "dobj" and token.head.lemma_ == "pay"
    courtesy = any(
        one.lower_ in ("courtesy", "farewell", "protocol", "official") for one in children(token, "compound", "amod")
    )
    if paid or courtesy:
        return True
    after_it = token.doc[token.i + 1 : token.i + 2].text.lower() == "on"
    whom = [two for prep in after(token) if prep.lower_ == "on" for two in children(prep, "pobj")]
    whom += [one for one in children(token.head, "dobj") if after_it and one.i > token.i]  # the parser's second object
    on_somebody = after_it and any(titled(one) for one in whom)
    asks = any(
        "to" in {two.lower_ for two in children(one, "aux")} for one in token.subtree if one.dep_ in ("acl", "relcl")
    )
    fixed = child(token, "relcl", "acl") is not None or any(child(one, "relcl") is not None for one in whom)
    verb, role = governor(token)
    told = role != "" and verb is not None and (lookup(verb) is not None or verb.lemma_.lower() in words().holding)
    return on_somebody and not asks and (fixed or told)


def _on_the_programme(verb: Token | None) -> bool:
    """ "is no longer on his programme", "is on the schedule"."""
    listed = governed(verb, "on", "in") if verb is not None and verb.lemma_ in ("be", "remain") else iter(())
    return any(one.lemma_.lower() in words().replies["diaries"] | {"itinerary", "route"} for one in listed)


def call_again(token: Token) -> bool:
    """ "A second call, planned for Friday, was put off", "The call lasted an hour": one more, or that, after telephoning was told of; no
    call for something.
    """
    if token.lemma_ != "call" or token.dep_ not in ("nsubj", "nsubjpass", "dobj", "pobj", "appos"):
        return False
    lefts = {one.lower_ for one in token.lefts}
    pointed = bool(lefts & (ORDINALS.keys() | _NEXT | {"the", "their", "that", "this", "earlier", "previous"}))
    asks = any(prep.lower_ in ("for", "to", "by", "on", "from") and not dated(prep) for prep in children(token, "prep"))
    asks = asks or (child(token, "acl") is not None and any(one.lower_ == "to" for one in children(token, "acl")))
    before = token.doc[max(0, token.i - _RUNG) : token.i]
    near = any(_rings(one) for one in before)
    return pointed and not asks and near


_RUNG = 150  # tokens: as far back as somebody telephoned


def _rings(one: Token) -> bool:
    """ "by telephone", "a conference call", "phoned", "video conference"."""
    return one.lemma_.lower() in words().phones - {"line"} or one.lemma_.lower() in (
        "teleconference",
        "videoconference",
    )


def to_come(token: Token) -> bool:
    """ "the arrival of its minister, asked for by", "the envoy's planned stop in Athens": where it is planned, asked for or put off."""
    verb, role = governor(token)
    if token.lemma_.lower() not in ("arrival", "stop", "mission"):
        return False
    whose = child(token, "poss") is not None or any(one.lower_ in ("of", "by") for one in children(token, "prep"))
    to = any(
        prep.lower_ in ("to", "in") and any(one.pos_ == "PROPN" for one in children(prep, "pobj"))
        for prep in children(token, "prep")
    )
    if token.lemma_.lower() == "stop" and _on_the_programme(verb):
        return to or any(one.pos_ == "PROPN" for one in children(token, "compound", "nmod"))  # "a Riga stop"
    if token.lemma_.lower() != "arrival" and not to:
        return False
    planned = {Status.SCHEDULED, Status.EXPECTED, Status.PROPOSED, *CLOSED}
    if token.lemma_.lower() == "stop" and role == "dobj" and verb is not None and verb.lemma_ != "make":
        who = subject(verb)  # "The envoy then dropped a stop in Lae"
        whose |= who is not None and (
            titled(who) or who.lower_ in ("he", "she") or who.lemma_.lower() in words().envoys
        )
    of_word = token.dep_ == "pobj" and words().operators.nouns.get(token.head.head.lemma_.lower()) in planned
    return whose and (of_word or (verb is not None and role in ("dobj", "nsubjpass") and lookup(verb) in planned))
