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
