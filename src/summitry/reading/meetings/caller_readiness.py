"""Who called a meeting off, by what the sentence gives as its cause: who was not ready for it or engaged elsewhere, and who let the
other side know that its own people would not come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, modal, negated
from summitry.reading.meetings.absences import absent, prior_engagement
from summitry.reading.meetings.outlook import CLOSED, asks_for_time, lookup
from summitry.reading.meetings.tense import conditional
from summitry.reading.meetings.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_GROUNDS = frozenset({"cite", "blame", "plead", "invoke"})
_BECAUSE = frozenset({"because", "as", "since"})


def not_ready(verb: Token) -> Token | None:
    """ "was dropped because Quito HAD NOT FINISHED its study", "as the union has not yet chosen its team": who was to do something by
    then and did not."""
    because = verb.dep_ == "advcl" and any(one.lower_ in _BECAUSE for one in children(verb, "mark"))
    because |= verb.dep_ == "ccomp" and child(verb.head, "nsubj") is not None  # "officials SAID they had not finished"
    awaits = verb.lemma_ in ("wait", "await") and verb.tag_ in ("VBG", "VBD", "VBZ", "VBP") and not negated(verb)
    things = [*children(verb, "dobj"), *governed(verb, "for", "on")]
    if _still_at_it(verb):
        return child(verb, "nsubj")
    if awaits and any(one.lemma_.lower() in words().callers["warrants"] | words().absent["awaited"] for one in things):
        return child(verb, "nsubj")  # "is still WAITING FOR INSTRUCTIONS"
    if (
        not because
        or not negated(verb)
        or modal(verb) is not None
        or conditional(verb)
        or verb.tag_ not in ("VBN", "VB")
    ):
        return None
    own = any(two.lower_ in ("its", "their", "his", "her") for one in children(verb, "dobj") for two in one.lefts)
    own |= verb.lemma_.lower() in ("finish", "complete", "study")
    done = verb.lemma_.lower() in words().callers["readying"]
    return child(verb, "nsubj") if own and done else None


def _still_at_it(verb: Token) -> bool:
    """ "has STILL TO CHOOSE its team", "has yet to name it", "are STILL WORKING on their figures"."""
    still = any(one.lower_ in ("still", "yet") for one in children(verb, "advmod"))
    if verb.lemma_ == "have" and still and not negated(verb):
        return any(one.lemma_.lower() in words().callers["readying"] for one in children(verb, "xcomp"))
    at_work = verb.lemma_.lower() in words().replies["studying"] | {"work", "prepare", "check", "draft", "consult"}
    return still and at_work and verb.tag_ == "VBG" and not negated(verb) and child(verb, "nsubj") is not None


def kept_elsewhere(verb: Token) -> Token | None:
    """ "had a prior engagement in Rome", "pleaded other commitments", "is TRAVELLING in Asia"."""
    away = (
        verb.lemma_ in ("travel", "tour")
        and verb.tag_ == "VBG"
        and any(True for _ in governed(verb, "in", "through", "to"))
    )
    if away and not negated(verb) and child(verb, "nsubj") is not None and verb.dep_ in ("ROOT", "ccomp", "advcl"):
        return child(verb, "nsubj")
    return child(verb, "nsubj") if prior_engagement(verb) else None


def tells_who_is_absent(verb: Token) -> Token | None:
    """ "La Paz NOTIFIED Santiago that the minister would not be coming", "let Dublin KNOW that the secretary was not available": whoever
    tells the other side of it, where nothing says whose minister it is."""
    telling = ("inform", "notify", "advise", "tell", "convey", "communicate", "signal")
    tells = verb.lemma_.lower() in telling and child(verb, "nsubjpass") is None
    lets = verb.lemma_ == "let" and any(one.lower_ in ("know", "known") for one in verb.children)
    who = child(verb, "nsubj")
    tells |= (
        verb.lemma_ in ("say", "announce") and who is not None and who.lemma_.lower() in words().callers["missions"]
    )
    if not (tells or lets) or negated(verb) or modal(verb) is not None:
        return None
    whom = [*children(verb, "dobj"), *(children(verb, "nsubj") if lets else ())]
    to_press = any(one.lemma_.lower() in words().callers["press"] for one in whom)
    clauses = [two for one in (verb, *children(verb, "ccomp")) for two in children(one, "ccomp")]
    away = any(
        _not_now(one) or absent(one) is not None or prior_engagement(one) or _will_not_come(one) or _is_not_free(one)
        for one in clauses
    )
    return next(iter(children(verb, "nsubj")), None) if away and not to_press else None


def _is_not_free(verb: Token) -> bool:
    """ "that its people were UNAVAILABLE", "that it DID NOT HAVE A MANDATE", "would NOT BE ABLE to hold it": why somebody cannot meet."""
    if verb.lemma_ == "be" and negated(verb) and any(one.lower_ == "able" for one in children(verb, "acomp")):
        return modal(verb) in (None, "will", "would")
    if verb.lemma_ == "be" and not negated(verb):
        return any(
            one.lower_ == "unavailable" or one.lower_ in words().callers["kept"] for one in children(verb, "acomp")
        )
    none = negated(verb) or any(two.lower_ == "no" for one in children(verb, "dobj") for two in one.lefts)
    lacks = (verb.lemma_ == "have" and none) or (verb.lemma_ == "lack" and not negated(verb))
    return lacks and any(one.lemma_.lower() in words().callers["warrants"] for one in children(verb, "dobj"))


def _not_now(verb: Token) -> bool:
    """ "that the conditions were not in place", "that the time was not right", "that it was not ready", "that it needed more time"."""
    if asks_for_time(verb):
        return True
    doubted = (
        verb.dep_ == "ccomp" and verb.head.lemma_ in ("think", "believe", "feel", "consider") and negated(verb.head)
    )
    if is_the_time(verb) and (negated(verb) or doubted):
        return True
    if verb.lemma_ in ("think", "believe", "feel", "consider"):
        return any(_not_now(one) for one in children(verb, "ccomp"))
    what = child(verb, "nsubj", "nsubjpass")
    if (
        what is None
        or not negated(verb)
        or verb.lemma_ not in ("be", "exist", "meet", "fulfil", "fulfill", "give", "suit")
    ):
        return False
    ready = any(one.lower_ in words().unwilling["adjectives"] for one in children(verb, "acomp"))
    return ready or what.lemma_.lower() in words().replies["conditions"] | words().absent["dates"]


def is_the_time(verb: Token) -> bool:
    """ "that this is (not) the RIGHT TIME", "a good moment for talks"."""
    times = [one for one in children(verb, "attr") if one.lemma_.lower() in words().absent["dates"]]
    fit = any(two.lower_ in words().absent["fit"] for one in times for two in one.lefts)
    return verb.lemma_ == "be" and fit


def _will_not_come(verb: Token) -> bool:
    coming = verb.lemma_.lower() in words().attending | words().motion
    return coming and negated(verb) and modal(verb) in ("will", "would", "could", "can")


def has_to_be_elsewhere(verb: Token) -> Token | None:
    """ "said the minister HAD TO ATTEND a cabinet meeting", "must stay in the capital for a vote", "faces an election at home",
    "wants to await the harvest": whoever has something else to do, told next to a meeting that was put off."""
    if negated(verb) or conditional(verb):
        return None
    faces = verb.lemma_.lower() in words().absent["facing"] and verb.tag_ in ("VBZ", "VBD", "VBP")
    if faces and any(one.lemma_.lower() in words().absent["duties"] for one in children(verb, "dobj")):
        return child(verb, "nsubj")
    done = next(children(verb, "xcomp"), None)
    if (
        done is None
        or verb.lemma_ not in ("have", "need", "want", "wish", "prefer")
        or verb.tag_ not in ("VBD", "VBZ", "VBP")
    ):
        return None
    things = [*children(done, "dobj"), *governed(done, "for", "to", "in", "until", "with")]
    meets = any(one.lemma_.lower() in words().nouns and child(one, "compound") is None for one in things)
    elsewhere = done.lemma_ == "be" and any(one.lower_ in ("in", "at", "on") for one in children(done, "prep"))
    else_ = elsewhere or done.lemma_.lower() in words().absent["doing_else"]
    return child(verb, "nsubj") if else_ and not meets else None


def _blamed(verb: Token) -> Token | None:
    """ "Lima BLAMED QUITO for the cancellation", "ACCUSED THE REBELS of sinking the talks": whoever is said to have done it."""
    whom = child(verb, "dobj")
    if whom is None or negated(verb) or verb.lemma_.lower() not in ("blame", "accuse"):
        return None
    if verb.lemma_.lower() == "accuse":
        deeds = (one for prep in children(verb, "prep") if prep.lower_ == "of" for one in children(prep, "pcomp"))
        return whom if any(lookup(one) in CLOSED and _of_a_meeting(one) for one in deeds) else None
    kinds = words().callers
    acts = whom.pos_ == "PROPN" or whom.lemma_.lower() in (
        kinds["state"] | kinds["rebels"] | kinds["workers"] | kinds["employers"]
    )
    return whom if acts and child(whom, "poss") is None else None


def _of_a_meeting(verb: Token) -> bool:
    """ "of cancelling THE ROUND", "of calling IT off", "of pulling out"; not "of holding back payment"."""
    things = list(children(verb, "dobj"))
    return all(one.pos_ == "PRON" or one.lemma_.lower() in words().nouns for one in things)


def gives_reasons(verb: Token) -> Token | None:
    """ "Manila gave no reason", "cited the weather", "blaming a raid"; "citing trouble on the Chilean side": the Chilean side."""
    lemma = verb.lemma_.lower()
    if lemma == "be" and verb.dep_ == "ccomp" and child(verb, "attr", "ccomp") is not None:
        reason = child(verb, "nsubj")
        if (
            reason is not None
            and reason.lemma_.lower() in ("reason", "ground", "cause")
            and child(reason, "poss") is None
        ):
            return child(verb.head, "nsubj")  # "The REASON WAS a raid, Lima said"
    if (blamed := _blamed(verb)) is not None:
        return blamed
    if lemma in ("cite", "blame"):
        for thing in children(verb, "dobj"):
            side = next((one for one in thing.subtree if one.lower_ == "side"), None)
            if side is not None:
                return side
    if lemma in _GROUNDS and verb.tag_ == "VBG" and child(verb, "nsubj") is not None and child(verb, "aux") is None:
        return child(verb, "nsubj")  # "was shelved, Lima PLEADING bad weather", "with Quito citing an illness"
    if lemma in _GROUNDS and verb.tag_ in ("VBD", "VBZ", "VBN") and child(verb, "dobj") is not None:
        each = any(one.lower_ in ("each", "both") for one in children(verb, "nsubj"))
        if not each and child(verb, "auxpass") is None and not negated(verb):
            return child(verb, "nsubj")  # "Kampala blamed the arrest of two traders"
    reason = next((one for one in children(verb, "dobj") if one.lemma_.lower() in ("reason", "explanation")), None)
    if lemma in ("give", "offer", "provide", "cite") and reason is not None and child(reason, "det") is not None:
        return child(verb, "nsubj")
    as_reason = [inner.lemma_.lower() for inner in governed(verb, "as")]
    if lemma in ("give", "cite", "name") and any(
        one in ("reason", "ground", "cause", "explanation") for one in as_reason
    ):
        return child(verb, "nsubj")  # "The company gave the illness of its director as the reason"
    return None


def by_its_own_business(verb: Token) -> Token | None:
    """ "was deferred BECAUSE OF A SESSION of the Peruvian parliament", "put off owing to ELECTIONS IN PERU", "because of his ILLNESS":
    whoever has it; of an illness that is nobody's whoever was to travel."""
    if lookup(verb) not in CLOSED or negated(verb) or child(verb, "nsubjpass") is None:
        return None
    preps = list(children(verb, "prep"))
    causes = [one for prep in preps if _owing(prep) for one in prep.subtree]
    reasons = [one for prep in preps if prep.lower_ in ("for", "on") for one in prep.subtree]
    ailing = any(one.lower_ in ("reasons", "grounds") for one in reasons)
    ill = next((one for one in (*causes, *(reasons if ailing else ())) if _ailment(one)), None)
    duty = ill or next((one for one in causes if one.lemma_.lower() in words().absent["duties"] | _SITTING), None)
    if duty is None:
        return None
    inside = [one for one in duty.subtree if one.i != duty.i]
    seats = (one for one in inside if one.lemma_.lower() in words().callers["deciding"] | _HOUSES)
    named = (one for one in inside if (one.text[:1].isupper() and one.pos_ != "DET") or one.dep_ == "poss")
    return next(named, None) or next(seats, None) or (_traveller(verb) if ill is not None else None)


def _owing(prep: Token) -> bool:
    """ "BECAUSE OF an illness", where the parser may put "of" first."""
    return prep.lower_ in _OWING or any(one.lower_ in _OWING for one in prep.children)


def _ailment(noun: Token) -> bool:
    return noun.pos_ == "NOUN" and noun.lemma_.lower() in words().absent["ailments"]


def _traveller(verb: Token) -> Token | None:
    """ "THE PRESIDENT'S trip was put off", "a visit BY THE PRESIDENT": whose journey it was."""
    trip = child(verb, "nsubjpass")
    if trip is None or words().nouns.get(trip.lemma_.lower()) != "visit":
        return None
    return child(trip, "poss") or next(governed(trip, "by", "of"), None)


_OWING = frozenset({"because", "due", "owing"})
_SITTING = frozenset({"session", "sitting", "debate", "budget", "ballot", "changeover"})
_HOUSES = frozenset({"parliament", "assembly", "senate", "congress", "house", "chamber"})
