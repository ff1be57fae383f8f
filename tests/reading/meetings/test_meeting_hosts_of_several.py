"""Who is a side of a meeting, and who is only its subject or its host."""

from tests.reading.meetings.reads import fates, met


def sides(text):
    return [one[1] for one in met(text)]


def test_where_two_ministers_arrive_together_somebody_is_at_home():
    assert {"NER", "TCD", "TGO"} in sides(
        "The foreign ministers of Niger and Chad arrived in Lome on Monday. They did not speak to reporters."
    )


def test_two_who_fly_somewhere_for_talks_meet_each_other():
    assert {"NER", "TCD"} in sides(
        "The foreign ministers of Niger and Chad flew to Lome for talks on Monday. They did not speak to reporters."
    )


def test_the_subject_of_a_round_of_talks_is_no_side():
    assert {"GHA", "CIV"} in sides(
        "Ghanaian Foreign Minister Kofi Mensah and his Ivorian counterpart, Jean Koffi, will hold a new round of talks on"
        " Togo in Bern on December 21, officials said."
    )


def test_what_is_discussed_is_no_side():
    assert sides("The foreign ministers of Ghana and Togo discussed Benin in Bern on Monday, officials said.") == [
        {"GHA", "TGO"}
    ]


def test_he_who_meets_his_chadian_counterpart_is_no_chadian():
    found = met(
        "Chadian President Idriss Saleh received Sudanese Foreign Minister Hassan Omar in N'Djamena on Tuesday."
        " He also met his Chadian counterpart, Moussa Brahim."
    )
    assert [one[1] for one in found] == [{"TCD", "SDN"}, {"TCD", "SDN"}]
    assert found[1][2:] == ("2001-10-09", "N'Djamena")


def test_an_accepted_invitation_of_which_is_told_afterwards_is_still_ahead():
    found = met(
        "Sudanese Foreign Minister Hassan Omar met Chadian Foreign Minister Moussa Brahim on Tuesday. Brahim said he had"
        " accepted an invitation to visit Sudan later this month."
    )
    assert [one[0] for one in found] == ["held", "scheduled"]


def test_who_failed_to_bring_two_together_called_nothing_off():
    assert fates("Norway failed to bring Peru and Chile together in Oslo on Monday, officials said.") == {
        ("cancelled", None)
    }
