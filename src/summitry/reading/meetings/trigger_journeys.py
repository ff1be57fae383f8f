"""Journeys without their word: "is expected in Tehran", "invited her to Pretoria", "will fly in to sign the papers"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, modal, subject
from summitry.reading.meetings.outlook import auxiliaries, lookup, was_to_have
from summitry.reading.meetings.tense import conditional, dated, is_day
from summitry.reading.meetings.together import person, titled
from summitry.reading.meetings.trigger_wanted import calls_back
from summitry.reading.meetings.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def journey(verb: Token) -> bool:
    """Whether the verb tells of a visit to somebody."""
    who = subject(verb)
    if _by_the_way(verb) or (who is not None and {who.lemma_.lower(), who.lower_} & words().things_moving):
        return False
    if _stops(verb):
        return True
    goes = (verb.lemma_.lower() in words().motion or leaves_for(verb)) and (
        lookup(verb) is None or _goes_on_a_day(verb)
    )
    return (
        _as_guest(verb)
        or (_leads_there(verb) and destination(verb) is not None)
        or (
            to_the_house_of(verb) is not None
            or (
                goes
                and (destination(verb) is not None or _to_somebody(verb) or _to_deal(verb) or _will_now_arrive(verb))
            )
            or _was_to_go(verb)
        )
    )


def on_the_way(verb: Token) -> bool:
    """ "was ON HIS WAY TO Lima on Tuesday", "is en route to Lima", "is on the road to Lima": somebody who travels to a place."""
    who = subject(verb)
    if who is None or verb.lower_ == "been" or {who.lemma_.lower(), who.lower_} & words().things_moving:
        return False  # "had been on his way when the airport was shut"
    goes = person(who) or who.lemma_.lower() in words().envoys or who.lower_ in ("he", "she")
    return goes and dated(verb) and bool(_way(verb)) and destination(verb) is not None


def _way(verb: Token) -> list[Token]:
    """The "way" or "route" that somebody is on."""
    if verb.lemma_ != "be":
        return []
    return [*(one for one in governed(verb, "on") if one.lower_ == "way"), *governed(verb, "en")]


def _leads_there(verb: Token) -> bool:
    """ "LED A DELEGATION to Nairobi in February", "will head a trade mission to Fiji": who goes there with others."""
    those = child(verb, "dobj")
    if those is None or verb.lemma_ not in ("lead", "head", "bring", "take") or child(verb, "nsubj") is None:
        return False
    kinds = {one.lower_ for one in children(those, "compound", "amod")}
    mission = those.lemma_ == "mission" and bool(kinds & {"trade", "business", "investment", "goodwill", "economic"})
    return those.lemma_ == "delegation" or mission


def _stops(verb: Token) -> bool:
    """ "will stop in Lima on Friday on her way to Quito", "is stopping over in Doha today": somebody who travels, on a day."""
    who, there = subject(verb), list(governed(verb, "in", "at"))
    if (
        verb.lemma_ not in ("stop", "transit", "refuel", "stopover")
        or who is None
        or child(verb, "dobj", "xcomp") is not None
    ):
        return False
    travels = who.lemma_.lower() in words().envoys or person(who) or who.lower_ in ("he", "she", "they")
    return travels and dated(verb) and any(_named(one) is not None and not is_day(one) for one in there)


def _by_the_way(verb: Token) -> bool:
    """ "would go AFTER the rebels in Congo", "came TO TERMS on the camps": nobody travels to anybody."""
    for prep in children(verb, "prep"):
        if verb.lemma_ == "go" and prep.lower_ in ("after", "against", "through", "without"):
            return not dated(prep)
        if verb.lemma_ == "come" and prep.lower_ == "to" and any(one.lower_ in _ENDS for one in children(prep, "pobj")):
            return True
    return False


_ENDS = frozenset({"terms", "blows", "nothing", "light", "power", "agreement", "life", "grips"})


def _goes_on_a_day(verb: Token) -> bool:
    """ "go back to Naqoura ON May 21": no "go on", which says that something lasts."""
    on = [prep for prep in children(verb, "prep") if prep.lower_ == "on"]
    return verb.lemma_ == "go" and bool(on) and all(dated(prep) for prep in on) and child(verb, "prt") is None


def _was_to_go(verb: Token) -> bool:
    """ "She was due to leave on Friday", "was to have come in July": where to was told before, here is when."""
    leaves = verb.lemma_.lower() in words().leaving["off"] | words().leaving["come"] or (
        verb.lemma_ == "set" and any(one.lower_ in ("off", "out") for one in children(verb, "prt", "advmod"))
    )
    if not leaves or verb.dep_ != "xcomp" or "to" not in auxiliaries(verb) or child(verb, "dobj") is not None:
        return False
    who = subject(verb)
    planned = verb.head.lower_ in words().leaving["planned"] or was_to_have(verb.head)
    ways = ("from", "for", "to", "on", "into", "under", "after")
    elsewhere = any(one.lower_ in ways and not dated(one) for one in children(verb, "prep"))
    elsewhere |= any(one.lower_ in _NOT_THERE - {"off", "out"} for one in children(verb, "advmod", "prt"))
    goes = who is not None and (person(who) or who.lower_ in ("he", "she", "they"))
    return planned and goes and dated(verb) and not elsewhere


def leaves_for(verb: Token) -> bool:
    """ "left for Geneva on Monday", "left Rome for Geneva", "will leave Sunday for Lomé" (the parser's object): who leaves for a place goes
    there.
    """
    if verb.lemma_ not in words().leaving["towards"]:
        return False
    who, left = subject(verb), child(verb, "dobj")
    going = any(_named(one) is not None and not is_day(one) for prep in _for(verb) for one in children(prep, "pobj"))
    place = left is None or _named(left) is not None or left.lower_ in ("here", "there") or is_day(left)
    return going and place and who is not None and (person(who) or (who.lower_ in ("he", "she") and dated(verb)))


def _for(verb: Token) -> list[Token]:
    """The "for" of who leaves, which the parser also hangs on the place that is left or on the day: "left ROME on MONDAY for Geneva"."""
    days = [inner for prep in children(verb, "prep") if dated(prep) for inner in children(prep, "pobj")]
    near = [verb, *children(verb, "dobj", "npadvmod", "advmod"), *days]
    return [prep for one in near for prep in children(one, "prep") if prep.lower_ == "for"]


def _as_guest(verb: Token) -> bool:
    """ "is expected in Tehran", "invited the chancellor to Pretoria", "asked both to his house", "will send a delegation to Lusaka"."""
    lemma = verb.lemma_.lower()
    guest = child(verb, "nsubjpass") if lemma in ("expect", "await") else child(verb, "dobj", "nsubjpass")
    if guest is None and lemma in ("expect", "await"):
        sent = child(
            verb, "dobj"
        )  # "awaits a Cypriot delegation in Ankara", "expects the Lao premier in Hue on Sunday"
        comes = sent is not None and (sent.lemma_.lower() in words().envoys or (titled(sent) and dated(verb)))
        guest = sent if comes else _to_do_there(verb)
    if guest is None and verb.dep_ in ("acl", "relcl") and verb.tag_ == "VBN" and person(verb.head):
        guest = verb.head  # "the surveyors, awaited in Tartu on the 12th"
    back = calls_back(verb)
    doing = guest is not None and guest.head != verb and guest.dep_ == "nsubj"
    if guest is None or not (lemma in words().inviting or back) or (_asks_to_do(verb) and not doing):
        return False
    if lemma in ("send", "dispatch") and guest.lemma_.lower() not in words().envoys:
        return False
    if lemma in ("ask", "bid", "summon", "call") and not person(guest):
        return False
    prep = ("in", "at", "on") if lemma in ("expect", "await") else ("to",)
    ways = [*whither(verb), *(children(guest, "prep") if verb.i < guest.i and prep[0] == "in" else ())]
    places = [inner for one in ways if one.lower_ in prep for inner in children(one, "pobj")]
    return any(
        (_named(one) is not None and not is_day(one)) or _at_home(one) or _site(one) or _about(one) for one in places
    )


def _to_do_there(verb: Token) -> Token | None:
    """ "expects a Lao TEAM in Chiang Rai on Friday to verify names": who is to come there for what."""
    for clause in children(verb, "ccomp"):
        who = child(clause, "nsubj")
        if who is not None and "to" in auxiliaries(clause) and who.lemma_.lower() in words().envoys:
            return who
    return None


def _about(place: Token) -> bool:
    """ "is expected in THE REGION", "in BOTH CAPITALS": with those whom the article is about."""
    both = place.lemma_ in ("capital", "country", "camp") and any(one.lower_ in ("both", "two") for one in place.lefts)
    return both or (place.lower_ in ("region", "area") and any(one.lower_ == "the" for one in place.lefts))


def _site(place: Token) -> bool:
    """ "at the Tartu site", "at the Rimini works": a place of work with a name before it."""
    return place.lemma_.lower() in words().venues and any(
        one.pos_ == "PROPN" for one in children(place, "compound", "nmod")
    )


def _asks_to_do(verb: Token) -> bool:
    """ "invited her to speak": what is asked for has its own verb; what it is for ("to discuss the pipe") does not matter."""
    aims = words().dealing - words().verbs.keys() - {"see"}
    return any(one.i > verb.i and one.lemma_.lower() not in aims for one in children(verb, "xcomp", "ccomp"))


def _at_home(place: Token) -> bool:
    """ "to her country house", "to the king's lodge": a house that is somebody's."""
    return place.lemma_.lower() in words().venues and child(place, "poss") is not None


def _to_deal(verb: Token) -> bool:
    """ "will fly in from Quito to sign the papers", "came over to discuss the pipes": where to is known; what for tells of a meeting."""
    inwards = any(
        one.lower_ in ("in", "over", "up", "down", "across") for one in children(verb, "prt", "advmod", "prep")
    )
    aims = [one for one in children(verb, "advcl", "xcomp") if one.lemma_.lower() in words().dealing]
    who = subject(verb)
    return inwards and bool(aims) and who is not None and person(who)


def _to_somebody(verb: Token) -> bool:
    """ "went on Friday night to the Polish president": to a person, whose place it is; "went to the polls" is no visit."""
    inner = list(governed(verb, "to"))
    kinds = words().people["titles"] | words().people["together"]
    own = {"side", "party", "man", "two", "both", "capital", "government", "team", "they"}
    return verb.lemma_ in ("go", "come", "travel", "fly") and (
        to_the_house_of(verb) is not None
        or any(one.lemma_.lower() in kinds - own and one.tag_ in ("NN", "NNP") for one in inner)
    )


def to_the_house_of(verb: Token) -> Token | None:
    """ "is going to THE MINISTER's office on Friday", "came to President Sall's residence": whose house somebody goes to, on a day."""
    places = [one for prep in whither(verb) if prep.lower_ in ("to", "into") for one in children(prep, "pobj")]
    houses = [one for one in places if one.lemma_.lower() in words().venues]
    owners = [owner for one in houses for owner in children(one, "poss")]
    owners += [x for one in houses for x in governed(one, "of") if titled(x)]
    bodies = words().people["counted"] | words().joint_bodies["bodies"] | {"board", "ministry", "league", "association"}
    owner = next((one for one in owners if titled(one) or one.pos_ == "PROPN" or one.lemma_.lower() in bodies), None)
    return owner if verb.lemma_ in _ON_FOOT and dated(verb) else None


_ON_FOOT = frozenset({"go", "come", "drive", "walk", "return", "file", "climb", "ride", "troop", "hike", "row", "trek"})


def _will_now_arrive(verb: Token) -> bool:
    """ "was due in Lagos on Monday and will now arrive on May 23": where to has been said."""
    now = any(one.lower_ in ("now", "instead") for one in children(verb, "advmod"))
    return _will_go_then(verb) or (
        now and modal(verb) in ("will", "would") and verb.lemma_.lower() in words().arriving | {"come"} and dated(verb)
    )


def _will_go_then(verb: Token) -> bool:
    """ "He put the trip off and WOULD GO IN JANUARY", "The minister will travel in about two weeks": on a day, and where to has been
    said.
    """
    who = child(verb, "nsubj")
    if verb.lemma_ not in ("go", "travel") or modal(verb) not in ("will", "would") or who is None or not dated(verb):
        return False
    if conditional(verb) or any(one.lower_ in _NOT_THERE for one in children(verb, "advmod")):
        return False  # "would GO HOME on Thursday", "will go AHEAD on Friday"
    goes = person(who) or who.lower_ in ("he", "she", "they") or who.lemma_.lower() in words().envoys
    ways = [*children(verb, "prep", "prt", "dative", "dobj", "acomp", "neg"), *children(verb, "xcomp", "ccomp")]
    return goes and all(one.dep_ == "prep" and dated(one) for one in ways)


_NOT_THERE = frozenset({"home", "ahead", "away", "out", "off", "on", "further", "through", "up", "down", "elsewhere"})
_ON_THE_WAY = frozenset({"back", "over", "down", "up", "out", "on", "across", "home"})


def whither(verb: Token) -> list[Token]:
    """The prepositions of a way, the verb's own and those of the adverb before them: "go BACK TO Naqoura", "flew ON to Oran"."""
    near = [one for one in children(verb, "advmod", "prt") if one.lower_ in _ON_THE_WAY]
    if ways := _way(verb):
        return [prep for one in ways for prep in children(one, "prep")]
    if _leads_there(verb):
        near += list(children(verb, "dobj"))
    if verb.lemma_ in words().leaving["towards"] and child(verb, "dobj") is not None and leaves_for(verb):
        return _for(verb)
    return [*children(verb, "prep", "dative"), *(prep for one in near for prep in children(one, "prep"))]


def destination(verb: Token) -> Token | None:
    """The place or host that a verb of motion goes to, or None."""
    for prep in whither(verb):
        inner = child(prep, "pobj")
        if (
            prep.lower_ in ("to", "in", "into", "for", "at")
            and inner is not None
            and (named := _named(inner)) is not None
        ):
            return named
    here = next((one for one in children(verb, "advmod") if one.lower_ == "here"), None)
    if here is not None:
        return here
    thing = child(verb, "dobj") if verb.lemma_ in ("visit", "tour") else None
    if thing is not None and thing.lower_ == "capital":
        return _named(thing)  # "will visit the Chinese capital"
    return thing if thing is not None and thing.pos_ == "PROPN" else None


def _named(place: Token) -> Token | None:
    """ "Cairo", "the Egyptian capital of Cairo", "the capital, Cairo", "the Egyptian capital": the name of the place, or its word."""
    if place.lemma_.lower() in ("capital", "city", "town", "port", "island"):
        of = next((one for one in children(place, "prep") if one.lower_ == "of"), None)
        name = (child(of, "pobj") if of is not None else None) or child(place, "appos")
        capital = place.lemma_.lower() == "capital" and child(place, "amod", "compound", "poss", "nmod") is not None
        return name if name is not None and name.pos_ == "PROPN" else (place if capital else None)
    untagged = place.tag_ == "NN" and place.text.istitle() and not place.is_sent_start and child(place, "det") is None
    return (
        place if (place.pos_ == "PROPN" or untagged) and not place.ent_type_ else None
    )  # the tagger's "due in Windhoek"


def due_somewhere(verb: Token) -> Token | None:
    """ "is due in Lusaka on Monday", "will be in the Ghanaian capital": the place where somebody is to be, or None."""
    due = next((one for one in children(verb, "acomp") if one.lower_ in ("due", "expected", "awaited")), None)
    ahead = modal(verb) in ("will", "would", "shall") or "to" in auxiliaries(verb)
    inside = [*children(verb, "prep"), *(children(due, "prep") if due is not None else ())]
    for above in (verb, due):  # "is due BACK in the capital"
        inside += whither(above) if above is not None else []
    inside += [prep for one in inside for inner in children(one, "pobj") for prep in children(inner, "prep")]
    places = [inner for one in inside if one.lower_ in ("in", "at") for inner in children(one, "pobj")]
    return (
        next((one for one in places if _named(one) is not None or one.lower_ == "region"), None)
        if due is not None or ahead
        else None
    )


def speaks_there(visit: Token) -> Token | None:
    """ "HE said at the end of a visit to Peru that ...", "Speaking on a trip to Peru, THE MINISTER said": who speaks on a visit whose
    traveller nobody names is the visitor."""
    if words().nouns.get(visit.lemma_.lower()) != "visit" or visit.dep_ != "pobj":
        return None
    ways = {prep.lower_ for prep in children(visit, "prep")}
    named = child(visit, "poss") is not None or any(one.pos_ == "PROPN" for one in children(visit, "compound"))
    if "to" not in ways or ways & {"by", "from"} or named:
        return None
    here = visit.head
    while here.dep_ == "prep" and here.head.pos_ == "NOUN" and here.lower_ == "of" and here.head.dep_ == "pobj":
        here = here.head.head
    verb = here.head
    if (
        here.lower_ not in ("at", "on", "during", "after", "following")
        or verb.lemma_ not in words().severally["speaks"]
    ):
        return None
    if verb.dep_ == "advcl" and verb.tag_ == "VBG" and child(verb, "nsubj") is None:
        verb = verb.head
    who = subject(verb)
    return who if who is not None and (person(who) or who.lower_ in ("he", "she")) else None
