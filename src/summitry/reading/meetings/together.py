"""Who may meet whom: nouns for people who come together, bodies of two sides, and verbs that bring people together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, subject
from summitry.reading.meetings.tense import dated
from summitry.reading.meetings.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def comes_together(noun: Token) -> bool:
    """ "delegation", "both", "the ministers": a word for those who meet."""
    return noun.lemma_.lower() in words().people["together"]


def person(noun: Token) -> bool:
    """ "the Omani president", "his colleague", "Rossi", "a man, Luis Paz": somebody, or somebody's envoys; no thing."""
    if titled(noun) or noun.lower_ in ("they", "them"):
        return True
    name = noun.tag_ == "NN" and noun.text.istitle() and not noun.is_sent_start and child(noun, "det") is None
    return name or noun.pos_ == "PROPN" or any(one.pos_ == "PROPN" for one in children(noun, "appos"))


def titled(noun: Token) -> bool:
    """ "the king", "President Mbeki", "his opposite number": somebody by title; a bare name may be a newspaper."""
    if noun.lemma_ == "number" and any(one.lower_ == "opposite" for one in noun.lefts):
        return True
    words_of = (noun, *children(noun, "compound", "appos"))
    return any(one.lemma_.lower() in words().people["together"] | words().people["titles"] for one in words_of)


def several(who: Token | None) -> bool:
    """ "the two teams", "negotiators for both", "Oslo and Moscow", "they": more than one, so that they can meet each other."""
    if who is None:
        return False
    if who.lower_ in ("they", "them", "both", "two"):
        return True
    beside = child(who, "appos")  # "Chile's union SUTRA and the mine"
    if (other := child(who, "conj") or (child(beside, "conj") if beside is not None else None)) is not None:
        if who.lemma_.lower() in words().people["counted"] and other.lemma_.lower() in words().people["counted"]:
            return True  # "the company and the union"
        name = (
            who.pos_ == "PRON" or who.text[:1].isupper()
        )  # the tagger takes "Iceland and Norway" for a noun and a name
        return person(who) or (name and person(other))
    many = who.tag_ in ("NNS", "NNPS", "CD")
    return many and (person(who) or who.lemma_.lower() in words().joint_bodies["bodies"] or _counted(who))


def _counted(who: Token) -> bool:
    """ "the two countries", "both unions", "three island nations": so many of those who can meet."""
    number = any(one.dep_ == "nummod" or one.lower_ in ("both", "two") for one in who.lefts)
    return number and who.lemma_.lower() in words().people["counted"]


def of_two(who: Token) -> bool:
    """ "Chad and Niger", "Thai and Lao experts", "officials from both countries", "the two teams": said to be of more than one side."""
    inner = [one for one in who.subtree if one.i < who.head.i or who.head.i < who.i]
    return any(one.dep_ == "conj" or one.lower_ in ("both", "two", "three", "four", "joint") for one in inner)


def each_with(verb: Token) -> bool:
    """Whether those who act are several, or one with somebody else: "the two sat", "she sat with the rebel chiefs"."""
    return several(subject(verb)) or with_person(verb)


def with_person(verb: Token) -> bool:
    """ "spent an evening WITH the Danish minister", "compared notes WITH the Omani envoy": the parser hangs it on verb or object."""
    inner = with_whom(verb)
    if verb.lemma_ == "spend":
        bodies = words().joint_bodies["bodies"] | words().people["counted"]
        if any(one.lemma_.lower() in bodies and child(one, "poss") is not None for one in inner):
            return True  # "spent half an hour with the company's committee"
        inner = [one for one in inner if one.pos_ == "PROPN" or titled(one)]
    return any(person(one) and one.lemma_.lower() not in words().objects for one in inner)


def with_whom(verb: Token) -> list[Token]:
    """Those behind a verb's "with", also where the parser hangs it on a thing that is no person ("swapped drafts WITH her deputy")."""
    things = [one for one in children(verb, "dobj", "npadvmod") if not person(one)]
    things += [one for prep in children(verb, "prep") for one in children(prep, "pobj") if at_the_table(one)]
    preps = [prep for above in (verb, *things) for prep in children(above, "prep") if prep.lower_ == "with"]
    return [one for prep in preps for one in children(prep, "pobj")]


def at_the_table(place: Token) -> bool:
    """ "the table", "the negotiating table", "the conference room": where people bargain, whatever the furniture."""
    kinds = {one.lower_ for one in children(place, "amod", "compound")}
    if place.lower_ == "table":
        return kinds <= {"negotiating", "bargaining", "peace", "conference", "same", "long", "round", "green"}
    return place.lower_ in ("room", "chamber") and bool(kinds & {"negotiating", "bargaining", "conference", "meeting"})


def joint_body(noun: Token) -> bool:
    """ "the joint commission", "a working party", "the committee of Kenya and Uganda", "the Iran-Iraq commission"; and "the commission"
    behind one of these."""
    return _joint(noun) or _told_of(noun)


_NEAR = 150  # tokens: as far back as a body may have been named that "the panel" points to


def _told_of(noun: Token) -> bool:
    lemma = noun.lemma_.lower()
    if lemma not in words().joint_bodies["bodies"] or noun.tag_ not in ("NN", "NNP"):
        return False
    if [one.lower_ for one in noun.lefts] != ["the"] or child(noun, "prep", "compound") is not None:
        return False
    before = noun.doc[max(0, noun.i - _NEAR) : noun.i]
    named = (one for one in reversed(before) if one.lemma_.lower() == lemma)
    return any(_joint(one) for one in named)


def _joint(noun: Token) -> bool:
    lemma, tables = noun.lemma_.lower(), words().joint_bodies
    before = {
        one.lower_ for one in noun.subtree if one.i < noun.i and one.dep_ in ("amod", "compound", "nmod", "advmod")
    }
    if lemma in tables["working"]:
        of = list(governed(noun, "of"))
        return bool(before & tables["at_work"]) or (
            lemma == "group" and any(one.lemma_ in ("expert", "official") for one in of)
        )
    if lemma not in tables["bodies"]:
        return False
    named = list(governed(noun, "of", "between"))
    shared = any(one.pos_ == "PROPN" and child(one, "conj") is not None for one in named)
    both = any(
        one.lemma_.lower() in words().people["counted"] | words().people["together"]
        and any(two.lower_ in ("two", "both") for two in one.lefts)
        for one in named
    )  # "a technical committee of the two countries"
    shared = shared or both
    names = [one for one in children(noun, "nmod", "compound") if one.pos_ == "PROPN"]
    hyphened = any(two.lower_ in ("-", "–") for one in names for two in (*one.children, *one.rights)) and len(names) > 0
    return bool(before & tables["joint"]) or shared or (hyphened and any(child(one, "nmod") for one in names))


def _several_of(noun: Token) -> bool:
    """ "the presidents of Chad and Sudan"."""
    of = list(governed(noun, "of", "from"))
    return any(child(one, "conj") is not None for one in of)


def _two(whom: Token) -> bool:
    """ "both chiefs", "the two"."""
    return any(one.lower_ in ("both", "two") for one in (whom, *whom.lefts))


def brings_together(verb: Token) -> bool:
    """ "convene both sides again", "bring the attorneys general together": the object meets."""
    whom = child(verb, "dobj", "nsubjpass")
    if whom is None:
        return False
    if verb.lemma_ == "bring" and any(one.lower_ == "together" for one in children(verb, "advmod", "prt")):
        return several(whom) or any(_several_of(one) for one in (whom, *children(whom, "conj")))
    if verb.head.lemma_ == "fail" and verb.lemma_ != "bring":
        return False  # "failed to get the two to one table"
    if verb.lemma_ in ("bring", "get", "fly", "take", "draw", "coax", "lure", "steer"):
        to = [*governed(verb, "to", "around", "round"), *governed(whom, "to", "around", "round")]
        both = (several(whom) and _two(whom)) or _several_of(whom) or child(whom, "conj") is not None
        there = any(one.pos_ == "PROPN" or one.lower_ == "table" or one.lemma_.lower() in words().meals for one in to)
        if both and there and (dated(verb) or dated(verb.head)):
            return True  # "brought the chiefs of Chad and Sudan to Lomé in May"
        if verb.lemma_ != "bring":
            return False
    many = comes_together(whom) or child(whom, "conj") is not None
    if verb.lemma_ in ("gather", "assemble"):  # "will gather the ministers on Friday", not "assembled a team"
        return several(whom) and dated(verb)
    return (many and verb.lemma_ != "bring") or (
        whom.tag_ in ("NNS", "NNPS", "NNP", "DT", "CD")
        and any(one.lower_ == "together" for one in verb.doc[whom.right_edge.i : whom.right_edge.i + 3])
    )


def only_failed_to_bring(verb: Token) -> bool:
    """ "The envoy FAILED TO BRING THE TWO TOGETHER": whoever tried has called nothing off."""
    tried = (one for one in children(verb, "xcomp") if one.lemma_.lower() in words().bringing)
    return verb.lemma_.lower() in words().failing and any(brings_together(one) for one in tried)
