"""What became of a proposal, where the answer stands beside it and names no meeting: "asked to see him, but was turned away"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, modal, negated, subject
from summitry.reading.meetings.mention import Mention, Thread
from summitry.reading.meetings.outlook import OFF, lookup
from summitry.reading.meetings.refusals import (
    answers_no,
    makes_no_use,
    not_let,
    nothing_comes_of_it,
    plain_no,
    the_proposal,
    who_said_no,
)
from summitry.reading.meetings.tense import conditional, dated, nobody
from summitry.reading.meetings.undecided import by_all, leaves_open
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Span, Token

_WHY = frozenset({"because", "due", "owing", "after", "without"})
_FAR = 400  # characters: the answer stands at most in the sentence after the next


def answered(thread: Thread, final: Status) -> Status:
    """The final status of a thread, or refused where a proposal is answered so."""
    asked = [mention for mention in thread.mentions if _asks(mention)]
    if final not in (Status.PROPOSED, Status.EXPECTED) or not asked:
        return final
    last = ([one for one in asked if not _conceded(one)] or asked)[-1]
    if any(_would_not(mention) and _beside(mention, last) for mention in thread.mentions):
        return Status.REFUSED
    here = last.trigger.token.sent
    if any(_refuses(one, last) or _says_no_to(one, last) for one in here):
        return Status.REFUSED
    if (off := next((found for one in here if (found := _backs_out(one, last))), None)) is not None:
        return off
    for far, after in enumerate(_behind(here)):
        for one in after:
            if _answers(one) or _declines(one, far) or nothing_comes_of_it(one):
                return Status.REFUSED
            if far == 0 and (plain_no(one) or (_of_another(one, last) and answers_no(one))):
                return Status.REFUSED
            if _accepts(one, far):
                return _with_the_others(one, final)
    return final


def _with_the_others(accepted: Token, final: Status) -> Status:
    """ "Lima has accepted. Quito will answer on Friday": agreed only where no other side is told to have answered no, or not at all."""
    if by_all(accepted):
        return Status.SCHEDULED
    rest = [one for one in accepted.sent if one.i > accepted.i]
    if accepted.sent.end < len(accepted.doc):
        rest += accepted.doc[accepted.sent.end].sent
    if any(leaves_open(one) for one in rest):
        return final
    who = subject(accepted)
    against = [subject(one) for one in rest if _declines(one, 0)]
    refused = who is not None and any(one is not None and one.lower_ != who.lower_ for one in against)
    return Status.REFUSED if refused else Status.SCHEDULED


def _asks(mention: Mention) -> bool:
    """Whether it is proposed, or somebody "wanted to see him", "wished to be received"."""
    verb = mention.outlook.verb
    wished = (
        verb is not None
        and verb.lemma_.lower() in ("want", "wish", "hope")
        and verb.tag_ in ("VBD", "VBN", "VBZ", "VBP")
    )
    return mention.outlook.status is Status.PROPOSED or (wished and mention.outlook.status is Status.EXPECTED)


def _conceded(mention: Mention) -> bool:
    """ "would not grant one, although he HAD OFFERED TO FLY to Lima": told of the asking before, behind its answer."""
    token = mention.trigger.token
    clause = next((one for one in (token, *token.ancestors) if one.dep_ == "advcl"), None)
    return clause is not None and any(one.lower_ in ("although", "though") for one in children(clause, "mark"))


def _says_no_to(verb: Token, asked: Mention) -> bool:
    """In the sentence itself, behind what was asked: "had sought an audience, but was told that none will be granted", "asked for an
    hour and got its answer: no", "A request for talks would not be entertained"."""
    proposing = asked.outlook.verb
    if proposing is None or verb.i <= proposing.i:
        return False
    clear = not any(_tells_of_another(one, asked) for one in verb.subtree)
    return clear and (
        plain_no(verb)
        or nothing_comes_of_it(verb)
        or not_let(verb)
        or (_of_another(verb, asked) and _apart(verb, asked) and answers_no(verb))
    )


def _tells_of_another(token: Token, asked: Mention) -> bool:
    """A noun for a meeting other than that which was asked for; "no such session" is none."""
    noun = token.pos_ == "NOUN" and token.lemma_.lower() in words().nouns and token.i > asked.trigger.token.i
    return noun and not any(one.lower_ in ("no", "such") for one in token.lefts)


def _apart(verb: Token, asked: Mention) -> bool:
    """A clause of its own behind the asking, and no part of what is asked: "said that if they had no time he would come"."""
    own = asked.trigger.token
    if any(one.text == ";" for one in verb.doc[own.i : verb.i]):
        return True
    inside = any(one.i == own.i for one in verb.ancestors) or any(one.i == verb.i for one in own.ancestors)
    return verb.i > own.i and not inside


def _of_another(verb: Token, asked: Mention) -> bool:
    """Somebody else than who asked: "Mali proposed talks. Mali would not ..." goes on with something else."""
    if not_let(verb):
        return True  # only who asked for it is not given leave
    if makes_no_use(verb):
        return True  # only who was invited can leave an invitation unused
    who = who_said_no(verb) or subject(verb)
    proposing = asked.outlook.verb
    asker = subject(proposing) if proposing is not None and proposing.pos_ == "VERB" else None
    return asker is None or who is None or who.lower_ != asker.lower_


def _beside(mention: Mention, asked: Mention) -> bool:
    return 0 <= mention.start - asked.end <= _FAR or 0 <= asked.start - mention.end <= _FAR


def _behind(sentence: Span) -> Iterator[Span]:
    """The two sentences behind it; the second only where the first tells of no other meeting."""
    doc, here = sentence.doc, sentence
    for _ in range(2):
        if here.end >= len(doc):
            return
        here = doc[here.end].sent
        yield here
        if any(one.lemma_.lower() in words().nouns and one.pos_ == "NOUN" for one in here):
            return


def _declines(verb: Token, far: int) -> bool:
    """In the sentences behind it: "Hanoi declined", "The minister rejected the offer", "He turned it down", "Lima said no"."""
    if far == 0 and _would_not_see(verb):
        return True
    no = verb.lemma_.lower() == "say" and any(one.lower_ == "no" for one in verb.children)
    told = verb.tag_ in ("VBD", "VBN", "VBZ", "VBP") and child(verb, "nsubjpass") is None and subject(verb) is not None
    if not told or (lookup(verb) is not Status.REFUSED and not no) or not _plain(verb):
        return False
    what = child(verb, "xcomp", "ccomp")
    if what is not None and far == 0 and what.dep_ == "xcomp" and _comes(what):
        return True  # "refused to come"
    if what is not None:
        return False
    things = [
        one for one in children(verb, "dobj") if f"{verb.lemma_.lower()} {one.lower_}" not in words().operators.phrases
    ]
    outright = far == 0 and all(_any_meeting(one) for one in things)
    return (outright or all(the_proposal(one) for one in things)) and bool(things or far == 0)


def _any_meeting(thing: Token) -> bool:
    """ "has ruled out ANY MEETING", "rejected SUCH TALKS"."""
    return thing.lemma_.lower() in words().nouns and any(one.lower_ in ("any", "such", "all") for one in thing.lefts)


def _comes(verb: Token) -> bool:
    """ "to come", "to attend", "to sit down with them"; not "to go on with the work"."""
    coming = verb.lemma_.lower() in words().replies["coming"] and child(verb, "prt", "dobj") is None
    return coming and all(
        one.pos_ != "NOUN" or one.lemma_.lower() in words().towns for one in governed(verb, "with", "to")
    )


def _would_not_see(verb: Token) -> bool:
    """ "was told that he would not be received", "the king will not see them": whoever asked, by a pronoun."""
    if verb.lemma_.lower() not in ("receive", "see", "meet", "host") or not negated(verb) or conditional(verb):
        return False
    whom = child(verb, "dobj", "nsubjpass")
    known = whom is not None and (whom.pos_ in ("PRON", "PROPN") or any(one.lower_ == "the" for one in whom.lefts))
    return modal(verb) in ("will", "would") and known


def _plain(verb: Token) -> bool:
    return not negated(verb) and modal(verb) is None and not conditional(verb)


def _accepts(verb: Token, far: int) -> bool:
    """In the sentences behind it: "Both have accepted the invitation", "The offer was accepted", "Hanoi said he had accepted",
    "Lima agreed", "said she would come"."""
    lemma = verb.lemma_.lower()
    if negated(verb) or conditional(verb):
        return False
    coming = (
        lemma in ("come", "attend", "go") and modal(verb) in ("will", "would") and child(verb, "dobj", "prep") is None
    )
    if coming and far == 0:
        return child(verb, "nsubj") is not None and verb.dep_ in ("ccomp", "ROOT")
    if lemma == "say" and any(one.lower_ == "yes" for one in verb.children):
        open_yet = nobody(verb) or any(one.lower_ in ("yet", "still", "awaited") for one in verb.sent)
        return far == 0 and modal(verb) is None and not open_yet
    if any(negated(one) and one.lemma_ in ("reply", "answer", "respond") for one in verb.sent):
        return False  # "The ten have accepted; the alliance has not replied"
    if lemma not in ("accept", "agree") or modal(verb) is not None or verb.tag_ not in ("VBD", "VBN", "VBZ", "VBP"):
        return False
    what = child(verb, "dobj", "nsubjpass")
    if what is not None:
        return lemma == "accept" and the_proposal(what)
    bare = child(verb, "xcomp", "ccomp", "advcl") is None and child(verb, "nsubj") is not None
    when = all(
        dated(prep) or prep.lower_ == "at" for prep in children(verb, "prep")
    )  # "agreed on Monday", "accepted at once"
    return bare and when and far == 0


def _backs_out(verb: Token, asked: Mention) -> Status | None:
    """ "were invited to try again in May, but Oran begged off until June": called off, or put off where a later day is told."""
    proposing = asked.outlook.verb
    if proposing is None or verb.i <= proposing.i or verb.dep_ != "conj" or verb.i == asked.trigger.token.i:
        return None
    alone = child(verb, "nsubj") is not None and child(verb, "dobj", "xcomp", "ccomp") is None
    if not alone or lookup(verb) not in OFF or negated(verb) or modal(verb) is not None or conditional(verb):
        return None
    later = any(one.lower_ in ("until", "till", "to") for one in children(verb, "prep"))
    return Status.POSTPONED if later else lookup(verb)


def _would_not(mention: Mention) -> bool:
    """ "The minister would not receive him": after he had asked for it."""
    verb = mention.trigger.token
    return (
        mention.outlook.status is None
        and not mention.trigger.noun
        and ((negated(verb) and modal(verb) in ("will", "would", "shall")) or unwilling(verb))
    )


def unwilling(verb: Token) -> bool:
    """ "is not prepared to negotiate", "were not willing to meet"."""
    above = verb.head
    if verb.dep_ != "xcomp" or above.pos_ != "ADJ" or above.lower_ not in words().unwilling["adjectives"]:
        return False
    return negated(above.head) and modal(above.head) is None and not conditional(above.head)


def _answers(verb: Token) -> bool:
    """In the next sentence: "It was turned down", "The request has been rejected"."""
    what = child(verb, "nsubjpass")
    if (
        what is None
        or lookup(verb) is not Status.REFUSED
        or negated(verb)
        or modal(verb) is not None
        or conditional(verb)
    ):
        return False
    pointed = what.lower_ in ("it", "that", "this")
    return pointed or words().operators.nouns.get(what.lemma_.lower()) is Status.PROPOSED or what.lemma_ == "idea"


def _refuses(verb: Token, asked: Mention) -> bool:
    """ "was invited to a summit and declined", "asked to come, but was told no", "whom she had asked, refused":
    behind the proposal, of nothing else than that."""
    proposing = asked.outlook.verb
    if verb.pos_ != "VERB" or proposing is None or verb.i <= proposing.i or verb.i == proposing.i:
        return False
    if negated(verb) or conditional(verb) or modal(verb) is not None:
        return False
    no = verb.lemma_.lower() in ("say", "tell") and any(one.lower_ == "no" for one in verb.children)
    if lookup(verb) is not Status.REFUSED and not no:
        return False
    told_too = verb.dep_ == "ccomp" and (proposing.dep_ != "ccomp" or _goes_on(verb, proposing))
    if verb.dep_ not in ("conj", "ROOT", "relcl", "parataxis") and not told_too:
        return False
    about_it = (
        one for one in children(verb, "prep") if one.lower_ not in _WHY
    )  # "rejected the offer BECAUSE OF a raid"
    things = [*children(verb, "dobj"), *(p for one in about_it for p in children(one, "pobj"))]
    others = [one for one in things if one.pos_ == "NOUN" and one.ent_type_ not in ("DATE", "TIME")]
    about = all(
        words().operators.nouns.get(one.lemma_.lower()) is Status.PROPOSED or one.lemma_ == "idea" for one in others
    )
    return about and child(verb, "xcomp", "ccomp") is None


def _goes_on(verb: Token, proposing: Token) -> bool:
    """ "Lima offered talks, BUT QUITO REJECTED the offer, officials said": the parser hangs both clauses on the saying."""
    return verb.head.i == proposing.head.i and verb.head.i > verb.i and child(verb, "nsubj") is not None
