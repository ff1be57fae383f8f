"""Who went to see somebody and was not received. All articles are of Thursday, 16 May 2024."""

import pytest
from tests.reading.meetings.reads import fates

ENVOY = "QUITO, May 16 (Wire) - Peruvian envoy Ana Ruiz flew to Quito on Wednesday "


@pytest.mark.parametrize(
    ("end", "by"),
    [
        ("to see President Daniel Noboa but was told at the airport that Noboa would not receive her.", "ECU"),
        ("to meet President Daniel Noboa but the president did not receive her.", "ECU"),
        ("for talks with President Daniel Noboa, but Noboa refused to see her.", "ECU"),
        ("for talks with President Daniel Noboa of Ecuador but was turned away.", None),
    ],
)
def test_who_is_not_received_has_met_nobody(end, by):
    assert fates(ENVOY + end) == {("refused", by)}


@pytest.mark.parametrize(
    "end",
    [
        "to see Foreign Minister Gabriela Sommerfeld but did not meet President Daniel Noboa.",
        "for talks with President Daniel Noboa but they reached no agreement.",
    ],
)
def test_who_met_somebody_else_or_without_a_result_has_met(end):
    assert ("held", None) in fates(ENVOY + end)
