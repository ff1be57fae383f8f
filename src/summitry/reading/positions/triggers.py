"""The words in which a party takes a position: verbs, phrases, adjectives, nouns, and what its statements tell."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, divided, modal, negated, objects, span_of, subject
from summitry.reading.positions.accepting import (
    accepting,
    giving_up,
    living_with,
    not_yet,
    ready_to_yield,
    yields_never,
)
from summitry.reading.positions.aims import aim
from summitry.reading.positions.amounts import moved, on_the_table, still_open
from summitry.reading.positions.beside import author, joined, of_its_content
from summitry.reading.positions.bound import bound
from summitry.reading.positions.conditions import hanging
from summitry.reading.positions.contrasts import set_against
from summitry.reading.positions.doers import doer, left_hanging, passive_without_agent, visiting
from summitry.reading.positions.each_other import of_each_other, of_itself
from summitry.reading.positions.errands import errand
from summitry.reading.positions.faults import at_fault
from summitry.reading.positions.fixed import fixed_phrase
from summitry.reading.positions.good_faith import in_good_faith, means_no_harm
from summitry.reading.positions.governing import governed_by, put_out_of_reach
from summitry.reading.positions.grievances import charges, failure, grievance
from summitry.reading.positions.harm import averts, harmful_thing, harms, rewards
from summitry.reading.positions.harm import hurts as harmful
from summitry.reading.positions.judging import judgement
from summitry.reading.positions.left_open import foretold, left_open
from summitry.reading.positions.matter import ABSTAINING
from summitry.reading.positions.nouns import noun
from summitry.reading.positions.obligation import must
from summitry.reading.positions.open_matters import says_nothing
from summitry.reading.positions.owing import owed
from summitry.reading.positions.phrases import phrase_act
from summitry.reading.positions.promises import pledged
from summitry.reading.positions.reproaches import reproach
from summitry.reading.positions.seen_to import left_to_the_speaker
from summitry.reading.positions.sides import Sides
from summitry.reading.positions.substance import (
    about_meeting,
    asked,
    denied,
    disputed,
    merely_tried,
    no_longer,
    question,
    remark,
    supposed,
    unnamed,
    unreal,
)
from summitry.reading.positions.told import takes_up, told
from summitry.reading.positions.trigger import Trigger
from summitry.reading.positions.wishes import (
    dismissal,
    no_reason_to_meet,
    nothing_less,
    nothing_less_will_do,
    of_a_wrong,
    unwilling,
    wish,
)
from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Span, Token

_POSITIVE = frozenset({"offer", "concession", "commitment"})


def find_triggers(sentence: Span, sides: Sides) -> Iterator[Trigger]:
    """The positions of one sentence, in the order of their words; a trigger governed by another does not count."""
    taken: set[int] = set()
    yielded: list[Trigger] = []
    for token in sentence:
        if token.i in taken or token.is_punct or token.is_space or left_open(token):
            continue
        several = _verb(token, sides)
        if several is None:
            several = _adjective(token, sides)
        if several is not None:
            taken.update(inner.i for inner in governed_by(token))
            yielded += several
            yield from several
            continue
        found = (
            noun(token, sides)
            or fixed_phrase(token, sides)
            or moved(token, sides)
            or on_the_table(token, sides)
            or still_open(token, sides)
            or aim(token, sides)
            or nothing_less_will_do(token, sides)
            or grievance(token, sides)
            or in_good_faith(token, sides)
            or owed(token, sides)
            or at_fault(token, sides)
            or failure(token, sides)
            or bound(token, sides)
            or told(token, sides)
            or reproach(token, sides)
            or judgement(token, sides)
        )
        if found is not None:
            yielded.append(found)
            taken.update(inner.i for inner in governed_by(token))
            if found.act == "refusal" and token.pos_ not in ("NOUN", "VERB"):
                taken.update(put_out_of_reach(found))
            if found.token.pos_ == "DET":
                taken.update(inner.i for inner in found.token.head.subtree)  # "NO question of giving up the island"
            yield found
    yield from set_against(sentence, yielded)


def _told_by(token: Token, sides: Sides) -> str | None:
    """The act that the verb with its phrase tells, whoever does it and whatever its clause makes of it; or None."""
    act = (
        nothing_less(token)
        or phrase_act(token)
        or accepting(token)
        or wish(token, sides)
        or _gladly(token)
        or living_with(token)
    )
    if (
        act == "threat"
        and token.lemma_ == "call"
        and child(token, "oprd", "acomp", "xcomp", "ccomp", "advcl") is not None
    ):
        act = None  # "called the strike irresponsible"
    if act == "threat" and token.lemma_ in ("hit", "strike") and modal(token) is None and token.dep_ != "xcomp":
        act = None  # "hit back, saying": an answer; "will hit back", "vowed to hit back"
    if act == "refusal" and token.lemma_ == "vote" and modal(token) is not None:
        act = None  # "would vote against any treaty": what is to come
    return act or unwilling(token) or dismissal(token) or giving_up(token) or charges(token) or _excludes(token)


def _verb(token: Token, sides: Sides) -> list[Trigger] | None:
    if (token.pos_ not in ("VERB", "AUX") and not _taken_for_a_noun(token)) or token.dep_ in ("amod", "compound"):
        return None
    if token.dep_ == "acomp" and token.lower_ in words().adjectives:
        return None  # "is opposed to taking it"
    act = _told_by(token, sides)
    lemma = token.lemma_.lower()
    if passive_without_agent(token) and (token.lower_ in words().obliged or (lemma == "hold" and modal(token))):
        return None  # "is REQUIRED to pay": what it owes; "WILL BE HELD responsible": a warning
    if lemma == "blame" and token.dep_ == "xcomp" and token.head.lemma_ == "be":
        return None  # "Lima is TO BLAME for it": of whom one complains
    if any(one.lower_ == "than" for one in children(token, "mark", "prep")):
        return None  # "less than it had sought"
    if act is None or (act != "concession" and unreal(token)) or supposed(token) or asked(token) or _unsure(token):
        return None
    if disputed(token) or (act in _POSITIVE and merely_tried(token)) or (act == "demand" and errand(token, sides)):
        return None
    if act == "concession" and (not_yet(token) or (token.dep_ == "xcomp" and must(token.head))):
        return None  # "will have to give way": what others think
    if act != "demand" and must(token) and sides.speaking(token.idx) != sides.party(subject(token)):
        return None  # "Lima must promise to pay", said Quito: what is demanded; "analysts said Lima should refuse"
    barring = (act == "complaint" and harms(token)) or lemma in words().barring
    if barring and modal(token) in ("will", "would") and not negated(token):
        act = "threat"  # "will recall its ambassador", "will veto the loan"
    if unnamed(token) or question(token) or (act == "refusal" and (remark(token) or not _of_what(token))):
        return None
    if (negated(token) or no_longer(token)) and not (lemma in ("want", "be") and act == "refusal"):
        act = _denied(token, act)
    if act == "demand" and _own_refusal(token, sides):
        act = "refusal"
    if act == "refusal" and lemma == "object" and (_how_things_are(token) or of_a_wrong(token)):
        act = "complaint"  # "objects that two of its drivers were beaten", "to the way they were treated"
    if act in _POSITIVE and not negated(token) and not no_longer(token) and denied(token):
        act = "refusal" if act == "concession" else None  # "would concede nothing"
    if act == "commitment" and takes_up(token):
        return None
    if act == "commitment" and any(denied(one) and about_meeting(one) for one in children(token, "xcomp", "ccomp")):
        if not hanging(token).marked:
            return None  # "swore never to talk with them": whether one meets
        act = "refusal"
    if act == "commitment" and _to_be_promised(token):
        return None
    if act == "commitment" and any(yields_never(one) for one in children(token, "xcomp", "ccomp")):
        act = "refusal"
    if act is None or (act in ("demand", "offer") and lemma in ("insist", "suggest") and _plain_claim(token, sides)):
        return None
    if act == "concession" and lemma not in words().granting and modal(token) is not None and hanging(token).marked:
        act = "offer"
    deeds = [two for one in children(token, "xcomp") for two in (one, *children(one, "xcomp"))]
    hurts = any(harms(one) and not denied(one) and not pledged(token, one) for one in deeds)
    hurts = hurts or (
        lemma in ("vow", "pledge", "swear") and averts(hanging(token)) and any(harmful(one) for one in deeds)
    )
    threatens = hurts and not negated(token) and lemma not in words().proposing and not rewards(hanging(token))
    if act in ("commitment", "offer") and threatens:
        act = "threat"  # "vowed to retaliate"; but "offered to suspend the raids"
    for_it = hanging(token).relation in ("if", "in_return_for", "only_after") and modal(token) in ("will", "would")
    if act == "commitment" and lemma in ABSTAINING and for_it:
        act = "offer"  # "would refrain from new duties if they lifted theirs"
    if says_nothing(token, act, sides):
        return None
    asking = token.lemma_.lower() in words().asking
    if about_meeting(_matter(token), None if asking else act) and not hanging(token).marked:
        return None
    if act == "refusal" and no_reason_to_meet(token):
        return None
    if act == "refusal" and unwilling(token) and means_no_harm(token):
        act = "commitment"
    if act == "complaint" and (both := of_each_other(token, sides)) is not None:
        return both
    holders = _holders(token, sides)
    who = subject(token)
    beside = [] if who is None else [*children(who, "conj"), *visiting(who)]
    others = any(sides.party(one) not in (None, *holders) for one in beside)
    if foretold(token, holders, sides) or (act == "concession" and (len(holders) > 1 or others)):
        return None  # "both agreed to": what all concede is an agreement
    if act == "refusal" and unwilling(token) and (told_by := _told_of_the_other(token, holders, sides)):
        return [Trigger("complaint", told_by, token, token)]
    own = [one for one in holders if not _advises(token, one, sides) and not of_itself(token, one, act, sides)]
    return [Trigger(act, one, token, token) for one in own]


def _told_of_the_other(token: Token, holders: tuple[str, ...], sides: Sides) -> str | None:
    """Who complains of it: "Quito said Lima HAD NO INTEREST in a settlement, WAS NOT READY to give way"; None of one's own words."""
    speaking = sides.speaking(token.idx)
    if speaking is None or not holders or speaking in holders or speaking in words().go_betweens:
        return None
    return None if sides.principals and speaking not in sides.principals else speaking


def _taken_for_a_noun(token: Token) -> bool:
    """ "The rebels CHARGE that", "what they WANT is": a noun to the tagger, with a subject all the same."""
    if token.tag_ == "NNS" and child(token, "dobj") is not None and (names := [*children(token, "compound")]):
        # "Chile RESERVES the right to": the parse makes one name of it
        if names[0].pos_ == "PROPN":
            return token.dep_ in ("ROOT", "ccomp", "conj")
        if token.dep_ == "ROOT" and any(one.i == token.i - 1 and one.text[:1].isupper() for one in names):
            return True
    who = child(token, "nsubj")
    clause = token.dep_ in ("ROOT", "ccomp", "csubj", "conj") and child(token, "cop", "det", "poss", "amod") is None
    return (
        token.tag_ in ("NN", "NNS") and clause and who is not None and who.i < token.i and child(token, "aux") is None
    )


def _unsure(token: Token) -> bool:
    """ "is unlikely to offer much", "is expected to refuse": a forecast; "is unable to guarantee it": no promise."""
    if token.dep_ != "xcomp":
        return False
    unable = token.head.lower_ == "unable" or (token.head.lower_ == "able" and negated(token.head.head))
    return token.head.lower_ in words().forecasting or (unable and phrase_act(token) in _POSITIVE)


def _to_be_promised(token: Token) -> bool:
    """ "gave it until Friday TO PROMISE two things": what is asked; "though he HAD PROMISED some": what was not kept."""
    if token.dep_ not in ("advcl", "acl", "relcl"):
        return False
    aux = {one.lower_ for one in children(token, "aux")}
    marks = {one.lower_ for one in children(token, "mark")}
    told_before = {"though", "although", "as"}  # "freed nobody, AS IT HAD PROMISED in May"
    return (token.dep_ != "relcl" and "to" in aux) or ("had" in aux and bool(marks & told_before))


def _matter(token: Token) -> Token:
    """ "sees no reason to PAY": the verb of seeing is no meeting."""
    thing = child(token, "dobj")
    if thing is None or not unwilling(token):
        return token
    inner = child(thing, "acl", "relcl")
    return inner if inner is not None else thing


def _of_what(token: Token) -> bool:
    """ "He declined, saying ...", "refused in anger" leave open what."""
    alone = token.lemma_.lower() in ("decline", "refuse")
    parts = ("dobj", "xcomp", "ccomp", "prt", "nsubjpass", "dative", *(() if alone else ("prep", "intj")))
    if token.lemma_ == "be" and child(token, "expl", "attr") is not None:
        return True  # "there is no point in a bridge"
    if left_hanging(token) is not None:
        return True
    if token.dep_ in ("relcl", "acl") and token.head.pos_ == "NOUN":
        # "a demand LIMA HAS REJECTED", "a demand REJECTED BY LIMA"
        return child(token, "nsubj" if token.dep_ == "relcl" else "agent") is not None
    short_of = any(any(children(one, "prep")) for one in children(token, "advmod"))  # "stopped short OF signing"
    return short_of or any(one.dep_ in parts for one in token.children)


def _excludes(token: Token) -> str | None:
    """ "excludes any pardon": a refusal; "excludes the island from the map" is none."""
    if token.lemma_.lower() not in ("exclude", "preclude", "oppose") or negated(token):
        return None
    things = children(token, "dobj", "nsubjpass")
    return "refusal" if any(two.lower_ in ("any", "all", "every") for one in things for two in one.lefts) else None


def _advises(token: Token, holder: str, sides: Sides) -> bool:
    """Whether somebody outside the talks just gives advice: "the Fund called on all lenders to agree"."""
    if token.lemma_.lower() not in words().advising or not sides.principals or holder in sides.principals:
        return False
    if holder.rpartition(" ")[2].removesuffix("s") in words().self_named:
        return False  # creditors bargain for themselves
    if child(token, "xcomp") is not None and child(token, "dobj", "prep") is None:
        return False  # "asked to inspect the mine": what it would do itself
    asked_of = {party for one in objects(token) if (party := sides.party(one)) in sides.principals}
    return len(asked_of) != 1 or holder in words().go_betweens


def _holders(token: Token, sides: Sides) -> tuple[str, ...]:
    """Who does what the verb says; of a passive without its agent nobody knows."""
    if (
        child(token, "nsubjpass") is not None
        and child(token, "agent") is None
        and token.lower_ not in words().adjectives
    ):
        speaking = sides.speaking(token.idx) if left_to_the_speaker(token) else None
        return (speaking,) if speaking else ()
    who = doer(token)
    if token.lemma_ == "be" and (who is None or who.pos_ == "PRON"):
        return (sides.speaking(token.idx) or "",)  # "it is for Lima to move"
    if party := sides.party(who):
        return (party, *joined(who, party, phrase_act(token) == "demand" or token.lemma_ == "want", sides))
    if (told := of_its_content(who, token, sides)) is not None:
        return (told,)
    if token.lemma_ != "come" and (writer := author(who, sides)) is not None:
        return (writer,)
    if phrase_act(token) in _POSITIVE and (speaking := _announced(who, token, sides)):
        return (speaking,)
    if token.dep_ == "conj" and child(token, "nsubj") is None and (speaking := sides.speaking(token.idx)):
        return (speaking,)  # "Chile says the dams break the treaty and wants them gone": what says is what wants
    return sides.several(who)


def _denied(token: Token, act: str) -> str | None:
    """ "did not offer" refuses nothing that one knows of; "will not promise" does; "no longer insists" gives up."""
    if act in _POSITIVE:
        return "refusal" if modal(token) is not None or act == "concession" else None
    if act == "refusal" and token.lemma_.lower() in ("rule", "exclude", "preclude"):
        # "does not rule out a loan" offers, "does not rule out further strikes" threatens.
        return "threat" if harmful_thing(token) else "offer"
    given_up = any(one.lower_ in ("longer", "anymore") for one in token.children)
    if act == "demand" and modal(token) in ("will", "would") and token.lemma_.lower() in words().pressing:
        return "concession"  # "would not insist on a fee"
    return "concession" if given_up and act in ("demand", "refusal") else None


def _how_things_are(token: Token) -> bool:
    """ "that two of its drivers WERE BEATEN": a clause that tells what is or was, and asks for nothing."""
    clause = child(token, "ccomp")
    return (
        clause is not None and modal(clause) is None and (clause.tag_ in ("VBD", "VBZ", "VBP") or _told_of_past(clause))
    )


def _told_of_past(clause: Token) -> bool:
    return any(one.lower_ in ("was", "were", "had", "has", "have") for one in children(clause, "aux", "auxpass"))


def _plain_claim(token: Token, sides: Sides) -> bool:
    """ "insisted it was ready" says how things are; "insisted that it withdraw", "insisted it must" asks for something."""
    clause = next((one for one in children(token, "ccomp") if not _beside(one, token)), None)
    if clause is None or modal(clause) is not None or clause.tag_ not in ("VBD", "VBZ", "VBP") or clause.lower_ == "be":
        return False
    who = child(clause, "nsubj")
    bare = clause.lower_ == clause.lemma_.lower() and who is not None
    if (
        bare
        and who is not None
        and token.lemma_ == "suggest"
        and any(one.lower_ in ("both", "two", "each") for one in who.lefts)
    ):
        return False  # "suggested that both sides FILL in their trenches"
    another = sides.party(who) not in (None, sides.party(subject(token)))
    if bare and another and clause.lemma_.lower() in words().good_conditions | words().wishing | words().insisted_on:
        return False  # "insists that the rebels FREE their captives"
    # "insisted that Lima scrap": the parse takes the bare verb for a past; "insisted that its boats keep": said in the past, how things
    # are would be told in the past, too.
    shifts = token.tag_ == "VBD" and token.lemma_ == "insist" and clause.lemma_ not in ("be", "have")
    return not (bare and who is not None and (who.tag_ in ("NN", "NNP") or shifts))


def _beside(clause: Token, verb: Token) -> bool:
    """ "Lima shut the bridge; Quito insists on a toll": what the parse takes for what Quito insists is a clause of its own."""
    return verb.lemma_ == "insist" and clause.i < verb.i and divided(clause, verb)


def _gladly(token: Token) -> str | None:
    """ "would love to lift them": an offer, mostly one with a "but"."""
    willing = token.lemma_.lower() in ("love", "like") and modal(token) == "would"
    if not willing or child(token, "xcomp") is None:
        return None
    return "offer" if hanging(token).marked or any(one.lower_ == "but" for one in children(token, "cc")) else None


def _own_refusal(token: Token, sides: Sides) -> bool:
    """ "insisted it would not": the holder's own refusal, in the clause that the verb of demanding governs."""
    clause = child(token, "ccomp")
    if clause is None or not denied(clause) or modal(clause) not in ("will", "would", "can", "could"):
        return False
    return sides.party(subject(clause)) in (None, sides.party(subject(token)))


def _adjective(token: Token, sides: Sides) -> list[Trigger] | None:
    act = words().adjectives.get(token.lower_)
    complements: tuple[str, ...] = (
        ("xcomp",) if act == "offer" and token.lower_ != "open" else ("xcomp", "prep", "ccomp")
    )
    passive = token.tag_ == "VBN" and child(token, "auxpass", "nsubjpass") is not None
    if passive:
        complements = ("xcomp", "prep", "ccomp", "agent")  # "was angered by the raid", "is committed to the pact"
    if token.lower_ == "open" and token.tag_ in ("VB", "VBP"):
        return None  # "would OPEN the port to Peru's ships"
    behind = (
        token.dep_ == "amod" and token.i > token.head.i and token.lower_ != "open"
    )  # "the board, WILLING to pay, said"
    if act is None or not (passive or behind or token.dep_ in ("acomp", "oprd", "conj", "ccomp", "ROOT")):
        return None
    far = _far_complement(token) if act == "offer" else _adamant_that(token)
    if far is None and not any(children(token, *complements)):
        return None
    verb = (
        token
        if passive or token.dep_ in ("ccomp", "ROOT")
        else token.head
        if token.head.pos_ in ("AUX", "VERB")
        else token.head.head
    )
    if unreal(verb) or disputed(verb):
        return None
    if token.lower_ == "bound" and child(token, "xcomp") is not None and child(token, "agent", "dobj") is None:
        return None  # "is bound to come": it is certain to
    if token.lower_ == "unable" and not any(one.lemma_.lower() in words().agreeing for one in children(token, "xcomp")):
        return None  # "is unable to travel"; "unable to accept the cut" refuses
    if negated(verb):
        if act not in _POSITIVE:
            return None
        act = "refusal"
    if about_meeting(token, act) and not hanging(token).marked:
        return None
    if act == "offer" and ready_to_yield(token):
        act = "concession"
    stressed = [*children(token, "ccomp"), *([far] if far is not None and act == "refusal" else [])]
    if act == "refusal" and any(modal(one) in words().must and not negated(one) for one in stressed):
        act = "demand"  # "adamant that they must pay"
    if (
        act in ("offer", "commitment")
        and any((harms(one) or _acts_if(one, token)) and not negated(one) for one in children(token, "xcomp"))
        and not rewards(hanging(token))
    ):
        act = "threat"
    own = child(verb, "nsubj", "nsubjpass")
    who = own if own is not None and own.tag_ not in ("WDT", "WP") else doer(verb)  # "Quito, which is ready to"
    who = token.head if behind else who
    holder = sides.party(who) or (_announced(who, token, sides) if act in _POSITIVE else None)
    head = far if far is not None else token
    holders = (holder,) if holder else sides.several(who)
    if act == "refusal" and (told_by := _told_of_the_other(token, holders, sides)):
        return [Trigger("complaint", told_by, token, token)]
    return [Trigger(act, one, token, head) for one in holders] or None


def _acts_if(deed: Token, ready: Token) -> bool:
    """ "stands ready TO ACT if the talks fail"."""
    return deed.lemma_ in ("act", "intervene") and (averts(hanging(ready)) or averts(hanging(deed)))


def _adamant_that(token: Token) -> Token | None:
    """ "is adamant THAT THE FEE MUST GO": the parse hangs the clause on the "is"."""
    clause = child(token.head, "ccomp") if token.lower_ in ("adamant", "insistent") and token.dep_ == "acomp" else None
    return clause if clause is not None and clause.i > token.i and modal(clause) is not None else None


def _far_complement(ready: Token) -> Token | None:
    """ "is ready, a minister said, TO PAY", "stands ready all the same TO PAY": the parse hangs it on another verb."""
    if ready.lower_ == "open" or child(ready, "xcomp") is not None or ready.dep_ != "acomp":
        return None
    verb = ready.head
    places = [verb, *(one for one in children(verb, "parataxis", "ccomp") if ready.i < one.i and _comma(ready))]
    for place in places:
        for one in children(place, "advcl" if place == verb else "xcomp"):
            if one.i > ready.i and any(two.lower_ == "to" for two in children(one, "aux")):
                return one
    return None


def _comma(word: Token) -> bool:
    return word.i + 1 < len(word.doc) and word.nbor(1).text == ","


def _announced(who: Token | None, token: Token, sides: Sides) -> str | None:
    """ "The minister said ORVA was ready to pay": a capital or another name for his own side, that nobody is known by."""
    if who is None or who.pos_ != "PROPN" or who.ent_type_ == "PERSON" or sides.register.at(*span_of(who)):
        return None
    speaking = sides.speaking(token.idx)
    places = sides.register.places_in(who.idx, who.idx + len(who))
    elsewhere = any(one.place.state not in (None, "", speaking) for one in places)
    return None if elsewhere else speaking
