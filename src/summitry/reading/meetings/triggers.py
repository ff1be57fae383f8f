"""The words that name a meeting: nouns ("summit", "the trip") and verbs ("met", "visited", "flew to Geneva for")."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, modal, negated
from summitry.reading.meetings.operators import lookup
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_NUMBERS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
}
_TELLING = frozenset(
    {"next", "new", "final", "last", "another", "latest", "fresh", "preparatory", "previous", "preceding"}
)
_PLANS = frozenset({Status.SCHEDULED, Status.EXPECTED, Status.PROPOSED})
_DEFINITE = frozenset({"the", "this", "that", "these", "those"})
# "talks" as a verb's noun: "peace talks" is one, "small talk" and "talk of" are not.
_NOT_ABOUT = frozenset({"of"})


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word that names a meeting. ``definite``: points back ("the talks", "his trip"). ``bare``: a calling off without a noun
    ("called it off", "but Niger pulled out"), which only adds to a meeting told of before. ``ordinal``: "second summit" → 2."""

    token: Token
    kind: str
    noun: bool
    definite: bool
    ordinal: int | None
    bare: bool = False


def find_triggers(doc: Doc) -> Iterator[Trigger]:
    """The triggers of a text, in order."""
    for token in doc:
        found = _noun(token) or _verb(token) or _calling_off(token)
        if found is not None:
            yield found


def _noun(token: Token) -> Trigger | None:
    if token.pos_ not in ("NOUN", "PROPN") and not _taken_for_a_verb(token):
        return None
    lemma = token.lemma_.lower()
    kind = words().nouns.get(lemma) or words().nouns.get(token.lower_.rstrip("s"))
    if lemma in words().exchanges and kind == "talks" and not _exchanged(token) and not _measures(token):
        kind = None
    if (
        kind in (None, "talks")
        and lemma in ("call", "conversation")
        and any(one.lower_ in ("phone", "telephone", "video") for one in token.lefts)
    ):
        kind = "call"
    if kind is None and lemma in words().meals and (_of_two(token) or _called_off(token)):
        kind = "talks"
    if kind is None or (lemma in words().plural and token.tag_ not in ("NNS", "NNPS", "VBZ")):
        return None
    if kind == "round" and not _round(token):
        return None
    # The head of the name carries it: in "summit talks" the talks, in "talks process" the process.
    if token.dep_ == "compound" and token.head.pos_ in ("NOUN", "PROPN"):
        return None
    if any(one.lemma_.lower() in words().modifiers for one in token.lefts if one.dep_ in ("compound", "amod", "nmod")):
        return None
    if any(one.lower_ in _NOT_ABOUT for one in children(token, "prep")) and lemma == "talk":
        return None
    if any(one.lower_ in ("summit", "talks") and one.dep_ == "compound" for one in token.lefts):
        kind = "summit" if any(one.lower_ == "summit" for one in token.lefts) else kind
    return Trigger(token, kind, True, _definite(token), ordinal_of(token))


def _calling_off(token: Token) -> Trigger | None:
    """ "The cancellation, the second in a month", "but Indonesia asked for a delay": of the meeting that was told of before."""
    if token.pos_ != "NOUN" or words().operators.nouns.get(token.lemma_.lower()) not in (
        Status.CANCELLED,
        Status.POSTPONED,
    ):
        return None
    asked = token.head.head if token.dep_ == "pobj" else token.head
    wanted = asked.lemma_.lower() in ("ask", "seek", "request", "want", "demand", "press")
    if token.lemma_.lower() in ("delay", "suspension") and not wanted:
        return None
    of = next((prep for prep in children(token, "prep") if prep.lower_ == "of"), None)
    return None if of is not None else Trigger(token, "talks", True, True, None, bare=True)


def _of_two(meal: Token) -> bool:
    """ "lunch with the envoy", "a dinner that was to bring the leaders together"."""
    if any(one.lower_ in ("with", "between") for one in _after(meal)):
        return True
    return any(_brings_together(one) for one in meal.subtree if one.lemma_ == "bring")


def _called_off(meal: Token) -> bool:
    verb = meal.head
    closed = (Status.CANCELLED, Status.POSTPONED, Status.REFUSED)
    return meal.dep_ in ("dobj", "nsubjpass") and verb.pos_ == "VERB" and lookup(verb) in closed


def _measures(token: Token) -> bool:
    """ "three days of bargaining"."""
    return token.dep_ == "pobj" and token.head.lower_ == "of" and token.head.head.lemma_.lower() in words().measures


def _exchanged(token: Token) -> bool:
    """ "a conversation with the envoy", "indirect contacts", "the contacts", "the gathering": not "contact details"."""
    if token.lemma_.lower() == "contact":  # "contacts with the ministry failed to confirm" is a reporter's own
        kinds = ("indirect", "direct", "secret", "back-channel", "informal")
        return any(one.lower_ == "between" for one in _after(token)) or any(one.lower_ in kinds for one in token.lefts)
    if any(one.lower_ in ("with", "between", "by", "among") for one in _after(token)) or _definite(token):
        return True
    return any(
        one.lower_ in ("indirect", "direct", "joint", "bilateral", "face-to-face", "first") for one in token.lefts
    )


def _after(token: Token) -> Iterator[Token]:
    """The prepositions after a noun, its own or those of the verb that has it: "will have lunch WITH"."""
    yield from children(token, "prep")
    if token.dep_ == "dobj":
        yield from children(token.head, "prep")


def _taken_for_a_verb(token: Token) -> bool:
    """ "that talks with Albania would be held": the tagger says verb, the parser that it is a subject or object."""
    return token.lower_ == "talks" and token.tag_ == "VBZ" and token.dep_ in ("nsubj", "nsubjpass", "dobj", "pobj")


def _round(token: Token) -> bool:
    """ "a fourth round of talks", "the first round" told apart by its number; not a round of golf or of an election."""
    told = _definite(token) or ordinal_of(token) or any(one.lower_ in _TELLING for one in token.lefts)
    of = any(one.lower_ == "of" for one in children(token, "prep"))
    named = child(token, "compound")  # "the Guliston round" is one, "the warm-up round" is not
    told = told or (token.tag_ == "NN" and any(one.dep_ == "det" for one in token.lefts))
    plain = named is None or named.pos_ == "PROPN" or named.lemma_.lower() in _MEASURING
    if told and not of and plain:
        return not any(one.lemma_.lower() in words().votes | words().sport for one in token.sent)
    prep = next((one for one in children(token, "prep") if one.lower_ == "of"), None)
    inner = child(prep, "pobj") if prep is not None else None
    return inner is not None and (inner.lemma_.lower() in words().nouns or inner.lower_ in ("bargaining", "diplomacy"))


def _definite(token: Token) -> bool:
    return any((one.dep_ == "det" and one.lower_ in _DEFINITE) or one.dep_ == "poss" for one in _before(token))


def _before(token: Token) -> Iterator[Token]:
    """What stands before the noun; the owner in "Otieno's May 16-18 visit" is parsed as the month's."""
    for one in token.lefts:
        yield one
        if one.dep_ in ("compound", "nmod"):
            yield from children(one, "poss")


def ordinal_of(token: Token) -> int | None:
    """ "second", "2nd", "fourth" before the noun, or "round three" after it."""
    for one in token.lefts:
        if one.lower_ in _NUMBERS and one.dep_ in ("amod", "compound", "nmod", "advmod"):
            return _NUMBERS[one.lower_]
        if one.lower_[:-2].isdigit() and one.lower_[-2:] in ("st", "nd", "rd", "th"):
            return int(one.lower_[:-2])
    return None


def _verb(token: Token) -> Trigger | None:
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
    if kind is None and lemma in ("convene", "bring", "reconvene") and _brings_together(token):
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


_MEASURING = frozenset(
    {"follow", "up", "trade", "peace", "day", "hour", "week"}
)  # "the two-day round", "the follow-up round"
_EACH_OTHER = frozenset({"talk", "speak", "sit", "gather", "come", "face", "see", "get", "assemble", "discuss"})
_TOGETHER = frozenset(
    {
        "delegation",
        "side",
        "team",
        "leader",
        "minister",
        "party",
        "negotiator",
        "two",
        "both",
        "pair",
        "envoy",
        "general",
        "president",
        "commander",
        "mediator",
        "diplomat",
        "ambassador",
        "expert",
        "official",
        "counterpart",
        "everybody",
        "everyone",
        "man",
    }
)


def _each_other(verb: Token) -> bool:
    """ "the two delegations talked until dawn", "the sides will face each other", "the two teams come together": what both do."""
    who = child(verb, "nsubj")
    if verb.lemma_ in ("see", "face") and any(one.lower_ == "other" for one in children(verb, "dobj")):
        return True
    if who is None or (who.lemma_.lower() not in _TOGETHER and child(who, "conj") is None):
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
        if whom.pos_ == "PROPN" or whom.lemma_.lower() in _TOGETHER | {"counterpart", "ambassador", "official"}:
            return child(verb, "nsubj") is not None or verb.dep_ in ("xcomp", "conj")
    return False


def _brings_together(verb: Token) -> bool:
    """ "convene both sides again", "bring the attorneys general together": the object meets."""
    whom = child(verb, "dobj")
    if whom is None:
        return False
    many = whom.lemma_.lower() in _TOGETHER or child(whom, "conj") is not None
    return (many and verb.lemma_ != "bring") or (
        whom.tag_ in ("NNS", "NNPS", "NNP", "DT", "CD")
        and any(one.lower_ == "together" for one in verb.doc[whom.right_edge.i : whom.right_edge.i + 3])
    )


def calls_it_off(verb: Token) -> bool:
    """ "called it off", "it was postponed", "but Niger pulled out": a calling off of what was named before."""
    if _absent(verb) or _it_takes_place(verb):
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
    return phrase in words().backing_out and child(verb, "prep") is None and child(verb, "nsubj") is not None


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


def another_between(token: Token, trigger: Token) -> bool:
    """Whether the word hangs on another meeting's noun below the trigger: "will meet again, after a summit in Lima in May"."""
    for one in (token, *token.ancestors):
        if one.i == trigger.i:
            return False
        of_it = one.dep_ == "pobj" and one.head.lower_ == "of" and one.head.head.i == trigger.i  # "a round of TALKS"
        # "met on the sidelines of a summit in Lima": there and then
        beside = one.dep_ == "pobj" and one.head.head.lemma_.lower() in ("sideline", "margin", "edge", "fringe")
        if one.pos_ == "NOUN" and one.lemma_.lower() in words().nouns and not of_it and not beside:
            return True
    return False


def of_another_clause(head: Token, trigger: Token) -> bool:
    """ "a visit before the fair to be held in JULY", "the first to visit since ties were cut in 1979": what stands in
    another clause is that clause's own."""
    for one in (head, *head.ancestors):
        if one.i == trigger.i:
            return False
        if one.dep_ == "relcl" and _which(one) and plans_or_holds(one):
            continue  # "talks on the sound, which the two sides had set for May": set were the talks, whatever the parser says
        if one.dep_ == "acl" and one.tag_ == "VBN" and _planned_or_held(one):
            continue  # "the meeting with the platform of the opposition planned for Thursday"
        clause = one.dep_ in ("advcl", "ccomp", "pcomp", "parataxis") and one.pos_ in ("VERB", "AUX", "ADJ")
        on_another = one.dep_ in ("acl", "relcl") and one.head.i > trigger.i
        if (clause or on_another) and trigger in one.ancestors:
            return True
    return False


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
    return whom.pos_ == "PROPN" or child(whom, "appos") is not None or whom.lemma_.lower() in _TOGETHER


def _to_see(verb: Token) -> bool:
    """ "had planned to see Kim Yong Chol", "will see the rebel leader on Monday": what is still to come, with a name as object."""
    whom = child(verb, "dobj")
    ahead = verb.tag_ == "VB" and (verb.dep_ == "xcomp" or modal(verb) in ("will", "would", "shall"))
    if not ahead or whom is None or child(verb, "ccomp", "xcomp") is not None:
        return False
    return (
        whom.pos_ == "PROPN"
        or whom.lemma_.lower() in _TOGETHER
        or any(a.pos_ == "PROPN" for a in children(whom, "appos"))
    )


def _which(clause: Token) -> bool:
    """Whether the clause begins with "which" or "that", on a noun that is itself no meeting and nobody who does things."""
    noun = clause.head
    return any(one.tag_ == "WDT" for one in clause.children) and noun.lemma_.lower() not in words().nouns


def _planned_or_held(participle: Token) -> bool:
    known = {*_PLANS, Status.HELD}
    return lookup(participle) in known and participle.head.lemma_.lower() not in words().nouns


def plans_or_holds(clause: Token) -> bool:
    """Whether a relative clause tells of a plan or of its taking place: "that the two sides had set for May", "which was to have
    begun on Sunday", "that had been due to open"."""
    chain = [
        clause,
        *children(clause, "xcomp"),
        *(x for one in children(clause, "acomp", "xcomp") for x in children(one, "xcomp")),
    ]
    known = {*_PLANS, Status.HELD, Status.UNDER_WAY}
    due = any(one.lower_ in words().operators.adjectives for one in children(clause, "acomp"))
    return due or any(lookup(one) in known for one in chain)


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
