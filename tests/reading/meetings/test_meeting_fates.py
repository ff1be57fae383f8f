"""What becomes of a meeting and by whose doing, by constructions: called off, put off, turned down, revived; and what is none of these."""

import pytest

import summitry


def fates(text):
    """The status and the caller of each meeting that a text tells of."""
    found = summitry.read(text, published="2024-05-15", clean=True).reading.meetings
    return [(one.status.value, one.called_off_by) for one in found]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # Standing still.
        ("Talks between Peru and Chile on the port are on hold.", ("postponed", None)),
        ("A round of talks between Peru and Chile has been put on ice.", ("postponed", None)),
        ("The visit of Oman's foreign minister to Iran remains on hold.", ("postponed", None)),
        ("Kenya has suspended its participation in talks with Somalia.", ("postponed", "KEN")),
        # Not any longer.
        ("Malta said it would no longer take part in the talks with Libya set for May 28.", ("cancelled", "MLT")),
        ("Talks between Malta and Libya are no longer planned.", ("cancelled", None)),
        # The plan on the noun says less than what was done.
        ("Gabon pulled out of talks with Togo scheduled for next week.", ("cancelled", "GAB")),
        # Told of a day to come.
        ("Fiji will stay away from Friday's talks with Tonga.", ("cancelled", "FJI")),
        ("Laos's president will skip a summit with Vietnam's leader on Saturday.", ("cancelled", "LAO")),
        ("Spain's king has had to cancel a meeting with Morocco's premier on Friday.", ("cancelled", "ESP")),
        # Kept from coming.
        ("Cuba's parliament blocked a visit by the Spanish foreign minister.", ("cancelled", "CUB")),
        ("Sudan barred Egypt's envoys from travelling to Khartoum for talks with their Sudanese colleagues.", ("cancelled", "SDN")),
        ("Nauru's minister could not attend a meeting with Tuvalu's premier on Monday.", ("cancelled", "NRU")),
        ("Brazil recalled its negotiators from talks with Guyana.", ("cancelled", "BRA")),
        ("Mali failed to turn up for talks with Niger on Tuesday.", ("cancelled", "MLI")),
        # Whose trip it is.
        ("Japan's trade minister said his trip to Seoul next week was off.", ("cancelled", "JPN")),
        # Turned down.
        ("Ghana has declined to take part in talks with Benin on a pipeline.", ("refused", "GHA")),
        # A particle is no place to put it to.
        ("Qatar has put off a visit by its commerce minister to Jordan.", ("postponed", "QAT")),
        ("Iraq asked for talks with Iran to be moved from May to July.", ("postponed", "IRQ")),
        ("A visit to Lima by Bolivia's president would have to wait, Peru said.", ("postponed", None)),
        ("Chile has frozen all contacts with Peru, including a meeting of the interior ministers set for May 30.", ("postponed", "CHL")),
        # Sets of words for not coming, and for taking no part.
        ("Tonga's queen would not be making the journey to Samoa, her palace said.", ("cancelled", "TON")),
        ("Estonian negotiators have quit talks with Latvia on a ferry line.", ("cancelled", "EST")),
        ("Peruvians who were to meet Chile's envoy on Tuesday were told by Lima to drop the meeting.", ("cancelled", "PER")),
        # Plans.
        ("A visit by Benin's president to Togo, planned for June, remains on.", ("scheduled", None)),
        ("Tonga has agreed to Fiji's proposal for new talks.", ("scheduled", None)),
        ("The EU and Norway are to resume talks on mackerel on Tuesday.", ("scheduled", None)),
        ("Togo's talks with Benin, suspended since March, restarted in Lome on Wednesday.", ("under_way", None)),
    ],
)  # fmt: skip
def test_fate_told_in_one_sentence(text, wanted):
    assert fates(text)[0] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # Asked for, and answered before or behind it.
        ("Syria's president will not receive Turkey's envoy. Ankara had asked for a meeting in April.", ("refused", "SYR")),
        ("Croatia proposed talks with Slovenia in June. Slovenia said no.", ("refused", "SVN")),
        ("Croatia proposed talks with Slovenia in June. Slovenia dismissed the proposal.", ("refused", "SVN")),
        ("Denmark's premier wanted to meet Iceland's leader. She was told that she would not be received.", ("refused", "ISL")),
        ("Iran is not prepared to negotiate with Iraq. Iraq offered talks in Basra on Monday.", ("refused", "IRN")),
        ("Laos has invited Nepal's president to Vientiane. Nepal said he had accepted.", ("scheduled", None)),
        ("Laos has proposed talks with Nepal in Vientiane. Nepal agreed.", ("scheduled", None)),
        # Who called it off, told beside it.
        ("Talks between Chad and Sudan have been put off. The postponement came at the request of Sudan.", ("postponed", "SDN")),
        ("Cuba denied visas to a delegation of Spain that was to hold talks in Havana. The trip was dropped.", ("cancelled", "CUB")),
        ("Talks between Oman and Yemen were put off. Yemen said it wanted to consult the companies first.", ("postponed", "YEM")),
        ("Benin has told Togo that Friday's visit by its president cannot go ahead.", ("cancelled", "BEN")),
        ("Talks between Mali and Niger were suspended. Mali blamed the arrest of two traders.", ("postponed", "MLI")),
        ("Peru's president was to have met Chile's leader on Tuesday. Instead Peru's president stayed in Lima.", ("cancelled", "PER")),
        ("A meeting of Peru and Chile has been cancelled. Lima announced the decision after a raid.", ("cancelled", "PER")),
        ("The presidents of Peru and Chile were due to meet on Friday, but Lima said it would send nobody.", ("cancelled", "PER")),
        ("Zambia's opposition party, the Green Alliance, pulled out of talks with the government.", ("cancelled", "Green Alliance")),
        ("Brazil and Chile have scrapped a meeting. Chile had insisted on the cancellation.", ("cancelled", "CHL")),
        ("Chile's foreign ministry wrote to Brazil's envoy and said next week's talks in Arica would not be held.", ("cancelled", "CHL")),
        # Back on.
        ("A summit of Kenya and Somalia that was cancelled last week is back on. It will be held on May 24.", ("scheduled", None)),
        ("Jamaica and Haiti will meet in Kingston on Friday after all. The meeting had been called off on Monday.", ("scheduled", None)),
        ("Fiji and Tonga will hold talks in Suva on May 27. The talks had been delayed twice.", ("scheduled", None)),
    ],
)  # fmt: skip
def test_fate_told_in_the_sentences_beside_it(text, wanted):
    status, by = fates(text)[0]
    assert (status, by if status in ("postponed", "cancelled", "refused") else None) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "A meeting of Thailand's premier with Myanmar's junta was under discussion.",
        "If the rebels disarm, Niger will hold talks with Chad.",
        "Iran is not prepared to negotiate with Iraq.",
        "Zambia has no plans to meet Angola.",
    ],
)
def test_what_only_may_be_is_no_meeting(text):
    assert fates(text) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # What only would sink it, or might be called off, was not.
        ("A raid would sink Friday's talks between Chad and Sudan, an aide said. The talks are set for Friday.", "scheduled"),
        ("Chad will cancel Friday's meeting with Sudan if the raids go on. The meeting was arranged in April.", "scheduled"),
        # Another request turned down says nothing of this one.
        ("Russia has suggested a meeting with Japan. Japan turned down a separate request for talks on fish.", "proposed"),
        # Two together are nobody.
        ("The Irish and British governments have agreed to put back a conference on the border.", "postponed"),
    ],
)  # fmt: skip
def test_what_does_not_follow(text, wanted):
    status, by = fates(text)[0]
    assert (status, by) == (wanted, None)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # A meeting that was fixed will not open, or cannot.
        ("The round between Serbia and Kosovo fixed for Monday in Brussels will not proceed.", ["cancelled"]),
        ("The meeting between Kenya and Somalia, which was called for May 19 in Djibouti, cannot be convened.", ["cancelled"]),
        ("The talks between Cyprus and Turkey will not begin until May 29.", ["postponed", "scheduled"]),
        ("Greece will not begin any talks with Turkey.", []),
        # The day came that had been set.
        ("The envoys of Oman and Yemen did not meet in Muscat on Tuesday, the day that had been set.", ["cancelled"]),
        # Other words for a plan, an end, a move.
        ("The fourth session of talks between Peru and Chile will be hosted by Lima on May 23.", ["scheduled"]),
        ("Chad and Libya signed an accord on Friday as the third round of their talks came to an end in Tunis.", ["held"]),
        ("Talks between Egypt and Sudan on the Halaib triangle are in recess.", ["postponed"]),
        ("The May 27 meeting between Mali and Niger has been wiped from the calendar.", ["cancelled"]),
        ("Canada has not consented to the request of Denmark for a meeting in Ottawa.", ["refused"]),
    ],
)  # fmt: skip
def test_words_of_going_on_and_ending(text, wanted):
    assert [status for status, _ in fates(text)] == wanted
