"""Further families of words and constructions for each act: what is asked, offered, given up, refused, promised, threatened, resented."""

import pytest


@pytest.mark.parametrize(
    ("text", "act"),
    [
        # demands
        ("Chile wants 9 percent more for all its boats.", "demand"),
        ("Peru has been asked by Chile to withdraw its buoys.", "demand"),
        ("Chile is looking for a bigger share of the tuna.", "demand"),
        ("For Chile, a share of the tuna is essential.", "demand"),
        ("A monitor from Brazil was indispensable, Chile's envoy said.", "demand"),
        ("Nothing short of an apology will do, Chile's envoy said.", "demand"),
        ("Chile's envoy argued that the toll be halved.", "demand"),
        ("Chile expects the crews to be released.", "demand"),
        ("Chile reminded Peru of its duty to mark the wreck.", "demand"),
        ("Chile put the tuna at the top of the agenda.", "demand"),
        # offers
        ("Chile has floated a joint patrol.", "offer"),
        ("Chile has proposed a joint office that would count the tuna every day.", "offer"),
        ("Chile came with a plan for a joint zone.", "offer"),
        ("Chile's envoy handed Peru a draft that would open the bay.", "offer"),
        ("Chile has signalled that it would lower the toll.", "offer"),
        ("Chile would have no objection to observers.", "offer"),
        ("Chile's envoy said Chile might open two of its ports.", "offer"),
        # concessions
        ("Chile backed away from its insistence on a list of boats.", "concession"),
        ("Chile withdrew its condition that Peru move the buoys.", "concession"),
        ("Chile has scaled back its list of claims.", "concession"),
        ("Chile has lifted its ban on trawlers.", "concession"),
        ("In a concession to Peru, Chile halved the toll.", "concession"),
        ("Chile has accepted that the toll will be paid in pesos.", "concession"),
        # refusals
        ("Chile's members voted down the draft.", "refusal"),
        ("Chile sees no need for a judge.", "refusal"),
        ("Chile considers the matter closed.", "refusal"),
        ("Chile will keep its buoys where they are, its envoy said.", "refusal"),
        ("Chile does not recognise the map, its envoy said.", "refusal"),
        ("Nor will it pay the toll before the buoys have been moved, Chile's envoy said.", "refusal"),
        # promises
        ("Chile said it would go ahead with the delivery in May.", "commitment"),
        ("Chile's envoy said Chile would publish the logs.", "commitment"),
        ("Chile said it had decided to free the crews.", "commitment"),
        ("Chile said it would not send its navy.", "commitment"),
        # threats
        ("Chile would respond with tariffs, its envoy said.", "threat"),
        ("Chile says it will stop buying gas if there is no treaty.", "threat"),
        ("Chile could expel the ambassador, its envoy warned.", "threat"),
        ("Any boat would be met with force, Chile's envoy said.", "threat"),
        ("If Peru does not free the crews, Chile will recall its ambassador.", "threat"),
        # complaints
        ("Chile stayed away because it holds that Peru broke its promises.", "complaint"),
        ("Chile says Peruvian soldiers fight beside the smugglers.", "complaint"),
        ("Chile said Peru did not keep its promises.", "complaint"),
        ("Chile says the new law does not go far enough.", "complaint"),
        ("Chile's envoy said Chile had waited three years for a reply.", "complaint"),
        ("Chile's envoy objected to the way the crews were treated.", "complaint"),
    ],
)
def test_act(text, act, stances):
    assert ("CHL", act) in stances(text)


@pytest.mark.parametrize(
    "text",
    [
        "Chile took less than it had sought.",
        "Chile hopes for a good season.",
        "Chile expects a treaty to be signed.",
        "A treaty is essential, Chile's envoy said.",
        "Chile has offered its good offices.",
        "Chile urges Peru to lift its ban.",
        "Chile saw no purpose in attending.",
        "Chile's envoy said Peru had given no answer.",
        "Chile said Peru cut short a visit to Lima.",
        "Chile's envoy said our boats can walk on ice.",
    ],
)
def test_what_is_none_of_a_sides_own(text, stances):
    assert [act for holder, act in stances(text) if holder == "CHL"] in ([], ["demand"] if "urges" in text else [])


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("It would be willing to open the bay, the Chilean government said.", "CHL"),
        ("A Chilean official said his country would go to court.", "CHL"),
        ("Officials in Santiago have offered to free the crews.", "CHL"),
        ("Chile's envoy said the Peruvian police had to leave the islet.", "CHL"),
    ],
)
def test_holder(text, holder, stances):
    assert {one for one, _ in stances(text)} == {holder}
