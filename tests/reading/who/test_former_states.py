"""The seats of states that are no more."""

import summitry


def parties(text, published):
    actors = summitry.read(text, published=published, clean=True).reading.actors
    return {actor.id: [one.form for one in actor.mentions] for actor in actors if actor.kind == "state"}


def test_moscow_is_the_soviet_unions_in_an_article_on_soviet_envoys():
    found = parties("The Soviet envoy left Geneva. Moscow said the Soviet side would return in May.", "1984-03-02")
    assert "capital" in found["SUN"]
    assert "RUS" not in found


def test_moscow_is_russias_where_the_article_speaks_of_russia():
    text = "Russia and Japan spoke of the Soviet declaration of 1956. Moscow said Russian envoys would return in May."
    assert "capital" in parties(text, "2016-03-02")["RUS"]
