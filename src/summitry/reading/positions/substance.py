"""What is no position though its words look like one: to meet or not to meet is a meeting, and a remark is no stance."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, divided, governed, modal, negated
from summitry.reading.positions.phrases import phrase
from summitry.reading.positions.words import words
from summitry.reading.who.roles import collectives, role_of

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_NONE = frozenset({"no", "none", "nobody", "nothing", "neither", "nowhere", "not"})
_KINDS_OF = frozenset(
    {"set", "series", "form", "kind", "sort", "type", "resumption", "extension", "continuation", "part"}
)
_PROMISED = frozenset({"condition", "understanding", "proviso", "provided", "providing"})
_QUESTIONS = frozenset({"WRB", "WP", "WDT", "WP$"})
_SUPPOSING = frozenset({"if", "whether", "unless", "once", "until", "till", "provided"})


def about_meeting(head: Token, act: str | None = None) -> bool:
    """Whether the position is about a meeting, whose own status tells of it: to meet, to host, to travel.

    That holds of a refusal to meet, of an offer to go there or to receive, and of a demand or offer with a day. A call for talks without
    a definite proposal is none of a meeting's statuses: that one is a position.
    """
    if not _of_meeting(head):
        return False
    if act in (None, "refusal") or head.lemma_.lower() == "suggest":
        return True
    if act == "offer" and any(_together(one) or _calls(one) for one in _complements(head)):
        return True
    return any(one.ent_type_ in ("DATE", "TIME") for one in head.subtree)


def _calls(verb: Token) -> bool:
    """ "offered to fly to Lima", "to receive both": a visit, and no readiness to talk of something."""
    return verb.lemma_.lower() in words().visiting and not _of_things(verb)


def _of_meeting(head: Token) -> bool:
    if head.pos_ in ("VERB", "AUX") and _meets(head):
        return True
    for one in _complements(head):
        if one.pos_ in ("VERB", "AUX") and _meets(one):
            return True
        if one.pos_ in ("NOUN", "PROPN") and one.lemma_.lower() in words().meetings and not no_meeting(one):
            return True
        if one.pos_ == "NOUN" and one.lemma_.lower() in words().carriers and carries(one):
            return True
    return False


def no_meeting(noun: Token) -> bool:
    """ "resisted calls FOR a patrol": no telephone call; "the appointment OF a judge": no hour to meet; "an end to talk"; what is
    asked for or turned down as "outside MEDIATION" is help, and no session."""
    if noun.lemma_ == "mediation":
        return not any(one.ent_type_ in ("DATE", "TIME") for one in noun.head.subtree)
    return (_only_a_word(noun) or _on_the_table(noun)) or (calls_for(noun) and not carries(noun))


def calls_for(noun: Token) -> bool:
    """ "calls FOR a patrol", "a call TO DISARM", "its call FOR Lima TO LEAVE the bay": what is asked, and no talk by telephone."""
    if noun.lemma_ != "call":
        return False
    if any(one.lower_ == "for" for one in children(noun, "prep")):
        return True
    told = [*children(noun, "acl", "relcl", "advcl")]
    said_again = noun.dep_ == "dobj" and noun.head.lemma_ in words().said_again
    if said_again or any(one.lower_ in ("from", "by") for one in children(noun, "prep")):
        # "renewed its call ON LIMA TO DISARM", too
        told += [one for one in children(noun.head, "advcl") if one.i > noun.i]  # "rejected calls from Lima TO DISARM"
    return any(any(two.lower_ == "to" for two in children(one, "aux")) and not _meets(one) for one in told)


def _on_the_table(noun: Token) -> bool:
    """ "put 20 million ON THE TABLE": nobody sits there."""
    return noun.lower_ == "table" and noun.head.lower_ == "on"


def _at_the_time(noun: Token) -> bool:
    """ "AT the same TIME": no time to meet."""
    return noun.lower_ == "time" and noun.head.lower_ == "at"


def _only_a_word(noun: Token) -> bool:
    if noun.lemma_ == "appointment":
        return any(one.lower_ == "of" for one in children(noun, "prep"))
    if noun.lemma_.lower() in words().putting_off:  # "a delay in repayment", "the postponement of the vote"
        put_off = [
            one.lemma_.lower() for one in governed(noun, "in", "of", "for") if one.ent_type_ not in ("DATE", "TIME")
        ]
        return bool(put_off) and not any(one in words().meetings for one in put_off)
    return noun.lower_ in words().mere


def carries(noun: Token) -> bool:
    """Whether a meeting is what the noun asks for: "a proposal by Lima FOR TALKS": wherever in the phrase the parse hangs the talks."""
    return any(
        one.lemma_.lower() in words().meetings
        and one.dep_ == "pobj"
        and one.head.lower_ in ("for", "of", "to")
        and not _only_a_word(one)
        for one in noun.subtree
    )


def _meets(verb: Token) -> bool:
    lemma = verb.lemma_.lower()
    if _no_encounter(verb):
        return False
    if (lemma in words().meeting_verbs and not _of_things(verb)) or _takes_part(verb):
        return True
    if _together(verb) or _takes_place(verb):
        return True
    objects = [*children(verb, "dobj", "nsubjpass")]
    if child(verb, "dobj") is None:
        objects += children(verb, "nsubj")  # "for the talks to begin"
    for one in (verb, *children(verb, "advmod", "prt")):  # "come back TO the table"
        for prep in children(one, "prep"):
            objects += children(prep, "pobj")
    met = (
        one
        for one in objects
        if one.lemma_.lower() in words().meetings and not _on_the_table(one) and not _at_the_time(one)
    )
    return lemma in words().holding_verbs and any(met)


def _takes_part(verb: Token) -> bool:
    """ "take part in the TALKS, in FRIDAY'S ROUND"; "take part in the PATROLS" is no coming together."""
    part = next((one for one in children(verb, "dobj") if one.lower_ == "part"), None)
    if verb.lemma_ != "take" or part is None:
        return False
    return not any(_no_gathering(one) for place in (verb, part) for one in governed(place, "in"))


def _no_gathering(thing: Token) -> bool:
    """ "the shield", "an election", "the patrols": what one shares in without meeting anybody."""
    return thing.lemma_.lower() in words().shared_in


def _takes_place(verb: Token) -> bool:
    """ "The round will not TAKE PLACE then": whether one meets; "can take place only when they leave" is more."""
    what = [one.lemma_.lower() for one in children(verb, "nsubj")]
    return (
        denied(verb)
        and verb.lemma_ == "take"
        and any(one.lower_ == "place" for one in children(verb, "dobj"))
        and any(one in words().meetings for one in what)
    )


def _of_things(verb: Token) -> bool:
    """ "gather their fighters", "receive 20 million dollars": nobody is met."""
    thing = child(verb, "dobj")
    if verb.lemma_.lower() == "gather":
        return thing is not None
    if verb.lemma_.lower() != "receive" or thing is None or thing.pos_ != "NOUN":
        return False
    who = role_of(thing.lower_) is not None or thing.lemma_.lower() in words().meetings | collectives()
    return not who and thing.lemma_.lower() not in words().collectives


def _no_encounter(verb: Token) -> bool:
    """ "talk OF TOLLS", "speak ABOUT A FEE" to nobody; "sit ON A COMMISSION", "receive INSPECTORS": verbs of meeting with a matter."""
    lemma = verb.lemma_.lower()
    said = denied(verb) or modal(verb) in ("will", "would")  # "offered to talk about it" is an offer to meet
    if lemma in ("talk", "speak") and said and not list(governed(verb, "to", "with")):
        about = governed(verb, "of", "about")
        vague = words().meetings | words().no_substance | words().discreet
        return any(one.pos_ in ("NOUN", "PROPN") and one.lemma_.lower() not in vague for one in about)
    if lemma in ("sit", "participate", "serve"):
        return any(one.lemma_.lower() in words().offices or _no_gathering(one) for one in governed(verb, "in", "on"))
    if lemma == "mediate" and verb.dep_ == "acl":
        return not any(
            one.ent_type_ in ("DATE", "TIME") for one in verb.subtree
        )  # "rejected an offer TO MEDIATE": help
    if lemma == "meet" and phrase(verb, words().harmful) is not None:
        return True  # "any attack will be MET WITH FORCE"
    return lemma in ("receive", "host", "see") and any(
        one.lemma_.lower() in words().taken_in for one in children(verb, "dobj")
    )


def _together(verb: Token) -> bool:
    """ "come together", "bring the sides together", "sit down", "host the sides": a meeting and nothing else."""
    lemma = verb.lemma_.lower()
    if lemma in words().hosting:
        return True
    if lemma in ("come", "go") and child(verb, "dobj") is None:
        to = governed(verb, "to")
        return any(one.pos_ == "PROPN" for one in to)  # "come to Lima in person"
    if lemma not in words().together:
        return False
    # "bring the sides together in Rome": the parse hangs the adverb on the object or on the preposition behind it too.
    around = (verb, *children(verb, "dobj", "nsubj", "prep"))
    return any(one.lower_ in ("together", "down") for place in around for one in place.children)


def _complements(head: Token) -> Iterator[Token]:
    """What the word governs, through other words for a stance: "turned down a request FOR a session"."""
    for one in children(head, "xcomp", "ccomp", "dobj", "nsubjpass", "pcomp", "acl", "relcl"):
        if one.i < head.i and divided(one, head):
            continue
        yield one
        if (one.pos_ == "NOUN" and one.lemma_.lower() in words().carriers) or one.lemma_ == "have":
            yield from _complements(one)
    if head.lemma_ == "be":
        yield from children(head, "attr")  # "there can be no dialogue"
    for one in children(head, "dobj", "attr"):
        if one.lower_ in _KINDS_OF:
            yield from governed(one, "of")  # "wants no second set of talks"
    for one in children(head, "intj", "dobj"):
        if one.lower_ == "no":
            yield from _complements(one)  # "said no to a round of talks"
    for one in children(head, "advcl"):
        if any(mark.lower_ == "for" for mark in children(one, "mark")):
            yield one  # "asked for the talks to be held"
    for prep in children(head, "prep"):
        if prep.lower_ in ("for", "to", "on", "of", "from", "against"):
            for one in children(prep, "pobj", "pcomp"):
                yield one
                if one.pos_ == "NOUN" and one.lemma_.lower() in words().carriers:
                    yield from _complements(one)


def denied(verb: Token) -> bool:
    """Whether the clause says no: "will not", "will sign no treaty", "nobody will", "there will be no"."""
    if negated(verb) or no_longer(verb) or _under_no_circumstances(verb):
        return True
    if any(one.lower_ in ("nor", "neither") and one.i < verb.i for one in children(verb, "cc", "advmod", "preconj")):
        return True  # "Nor will it clear the mines"
    to_what = list(governed(verb, "to"))
    if any(one.lower_ in _NONE for one in to_what):
        return True  # "can agree to neither"
    if any(any(two.lower_ == "no" for two in one.lefts) for one in governed(verb, "into")):
        return True  # "will go into no government"
    for one in children(verb, "dobj", "attr", "nsubj", "nsubjpass"):
        if one.lower_ in _NONE or any(two.lower_ in ("no", "not") and two.i < one.i for two in one.children):
            # "no more than": that is an amount; "no more talks"
            return not any(two.lower_ == "more" and two.nbor(1).lower_ == "than" for two in one.children)
        if any(two.lower_ == "more" and any(three.lower_ == "no" for three in two.lefts) for two in one.lefts):
            return True  # "no more talks": the parse hangs the "no" on the "more"
        quantity = next((two for two in children(one, "nummod", "det", "predet")), None)
        if quantity is not None and any(two.lower_ == "not" for two in quantity.children):
            return True  # "not one soldier"
    return False


def _under_no_circumstances(verb: Token) -> bool:
    return any(
        inner.lemma_.lower() in words().never and any(two.lower_ == "no" for two in inner.lefts)
        for prep in children(verb, "prep")
        for inner in children(prep, "pobj")
    )


def says_no(place: Token) -> bool:
    """Whether the clause, or what governs it, says no: "will not pay", "refuses to pay", "has no intention of paying"."""
    one = place
    while True:
        lemma = one.lemma_.lower()
        if one.pos_ == "NOUN" and any(two.lower_ == "no" for two in one.lefts):
            return True
        no_will = lemma in words().unwilling and any(two.lower_ == "no" for two in one.lefts)
        if words().verbs.get(lemma) == "refusal" or no_will or denied(one):
            return True
        if one.dep_ not in ("xcomp", "pcomp", "prep", "pobj", "dobj", "acl") or one.head == one:
            return False
        one = one.head


def no_longer(verb: Token) -> bool:
    """ "no longer insists", however the parse hangs the "no"."""
    return any(
        one.lower_ == "longer" and (one.i > 0 and one.nbor(-1).lower_ in ("no", "any"))
        for one in children(verb, "advmod")
    )


def supposed(token: Token) -> bool:
    """Inside a clause of supposing or waiting: what may be."""
    for one in (token, *token.ancestors):
        if any(mark.lower_ in _SUPPOSING for mark in children(one, "mark")):
            return True
        if one.dep_ in ("acl", "relcl", "ccomp") and one.head.lower_ in _PROMISED:
            return True  # "on condition that it accepts"
        if one.dep_ == "advcl" and any(mark.lower_ == "once" for mark in children(one, "advmod")):
            return True
        if one.dep_ in ("ROOT", "ccomp", "relcl"):
            return False
    return False


def merely_tried(token: Token) -> bool:
    """ "failed to persuade Lima TO ACCEPT it", "is trying to convince it TO PAY": what somebody would have another do."""
    above = token.head
    if token.dep_ not in ("xcomp", "ccomp") or above.lemma_.lower() not in words().persuading:
        return False
    if token.i < above.i or not any(one.lower_ == "to" for one in children(token, "aux")):
        return False  # "free them, she suggested; then one MIGHT TALK"
    infinitive = any(one.lower_ == "to" for one in children(above, "aux"))
    return infinitive or modal(above) is not None or negated(above) or above.tag_ == "VBG"


def disputed(token: Token) -> bool:
    """What a side denies: "denied that it HAD OFFERED a port", "denied having promised it", "rejected reports that it had agreed"."""
    one = token
    while one.dep_ in ("xcomp", "ccomp", "pcomp", "prep", "acl", "advcl", "dobj", "acomp") and one.head != one:
        clause, one = one, one.head
        if one.lemma_.lower() in words().denying and clause.i > one.i:
            return clause.dep_ in ("ccomp", "xcomp", "pcomp", "prep", "dobj") and not negated(one)
        if one.lemma_.lower() in words().rumours and one.pos_ == "NOUN" and clause.dep_ in ("acl", "ccomp", "relcl"):
            verb = one.head if one.dep_ in ("dobj", "nsubjpass") else None
            return verb is not None and verb.lemma_.lower() in words().denying | {"reject", "dismiss"}
    return False


def wanted_of(thing: Token) -> bool:
    """Whether a noun or verb is what somebody wants or asks for: "wants A GUARANTEE", "demanded that Lima PROMISE"."""
    above = thing.head
    if thing.dep_ == "pobj" and above.lower_ in ("for", "on"):
        above = above.head
    elif thing.dep_ not in ("dobj", "nsubjpass", "ccomp", "xcomp"):
        return False
    return above.pos_ == "VERB" and above.lemma_.lower() in words().sought_by | words().pressing | {"urge"}


def asked(token: Token) -> bool:
    """Whether the sentence is a question."""
    return token.sent.text.rstrip(" \n\"”'’)").endswith("?")


def unreal(verb: Token) -> bool:
    """What may be, is supposed or is asked."""
    undone = modal(verb) == "would" and any(one.lemma_ == "have" for one in children(verb, "aux"))
    return undone or modal(verb) in words().unreal or supposed(verb) or asked(verb)


def remark(verb: Token) -> bool:
    """ "declined to comment"."""
    clause = child(verb, "xcomp")
    if clause is None:
        return verb.lemma_ == "decline" and any(one.lower_ == "comment" for one in children(verb, "dobj"))
    if clause.lemma_ == "draw" and child(clause, "auxpass") is not None:
        return True  # "refused to be drawn"
    lemma = clause.lemma_.lower()
    return lemma in words().comment or (verb.lemma_ == "decline" and lemma in words().politely)


def stays_mum(verb: Token) -> bool:
    """ "The embassy would not comment", "would not confirm that", "would say no more": what a desk did not get to hear."""
    return verb.lemma_.lower() in words().mum and denied(verb) and not _to_a_side(verb)


def _to_a_side(verb: Token) -> bool:
    """ "would not reply TO the letter": an answer that somebody waits for."""
    return verb.lemma_ == "reply" and any(one.lower_ == "to" for one in children(verb, "prep"))


def unnamed(verb: Token) -> bool:
    """ "asked not to be named", "demanded anonymity", "asked that her name not be used": how one speaks to the press."""
    if any(one.lower_ == "anonymity" for one in (*children(verb, "dobj"), *governed(verb, "for", "on"))):
        return True
    for clause in children(verb, "xcomp", "ccomp", "advcl"):
        if child(clause, "auxpass") is None:
            continue
        who = child(clause, "nsubjpass")
        if who is None and clause.lemma_.lower() in words().unnamed:
            return True
        if who is not None and negated(clause) and who.lemma_.lower() in words().own_names:
            return True
    return False


def question(verb: Token) -> bool:
    """ "asked WHETHER the accord was dead", "when asked IF it would pay", "asked Quito WHEN it would": who asks so wants to know."""
    if verb.lemma_ != "ask" or any(governed(verb, "for")):
        return False  # "asked for an answer whether they still want it"
    for clause in children(verb, "ccomp", "advcl", "xcomp"):
        if clause.i < verb.i:
            continue
        first = clause.left_edge
        if any(one.lower_ in ("if", "whether") and one.i > verb.i for one in children(clause, "mark")):
            return clause.dep_ != "advcl" or first.i <= verb.i + 3
        if first.tag_ in _QUESTIONS and first.i > verb.i and clause.dep_ != "advcl":
            return True
    return False
