"""What a text tells of its meetings, as plain values that tests compare."""

import summitry


def told(text):
    """Kind, status, month or day, and city of each meeting of an article of 18 March 2014."""
    found = summitry.read(text, published="2014-03-18", clean=True).reading.meetings
    return [
        (one.kind, one.status.value, one.when.edtf if one.when else None, one.place.city if one.place else None)
        for one in found
    ]


def fates(text):
    """Status, and who called it off, of the meetings of an article of 16 May 2024."""
    found = summitry.read(text, published="2024-05-16", clean=True).reading.meetings
    return {(one.status.value, one.called_off_by) for one in found}


def days(text):
    """The day of each meeting, by the last name of somebody who is there; of an article of Wednesday, 14 April 1999."""
    found = summitry.read(text, published="1999-04-14", clean=True).reading.meetings
    return {
        person.name.split()[-1]: one.when and one.when.edtf
        for one in found
        for person in one.participants
        if person.name
    }


def met(text):
    """Status, sides, month or day, and city or state of each meeting of an article of Wednesday, 10 October 2001."""
    found = summitry.read(text, published="2001-10-10", clean=True).reading.meetings
    return [
        (
            one.status.value,
            frozenset(side for side in (p.party for p in one.participants) if side),
            one.when.edtf if one.when else None,
            (one.place.city or one.place.state) if one.place else None,
        )
        for one in found
    ]
