"""No document makes the step fail, and time stays linear."""

import time

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "",
        '"',
        "said",
        '"' * 500,
        "“”„«»‹›''``" * 60,
        '"We will not go. ' * 40,
        "\n\n“\n\n”a\n",
        "According to",
        "X: " * 200,
        "— — —",
        "said said said: said, “said",
    ],
)
def test_odd_documents_are_read(said, text):
    for one in said(text):
        assert all(0 <= span.start < span.end <= len(text) for span in (*one.content, *one.cue, *one.source))


def test_one_long_line_takes_linear_time(said):
    sentence = '"We are done," said Ana Rossi, the envoy. The envoy said that the talks had failed. '

    def seconds(times):
        begun = time.process_time()
        assert len(said(sentence * times)) >= times
        return time.process_time() - begun

    seconds(5)
    assert seconds(240) < 10 * max(seconds(60), 0.05)
