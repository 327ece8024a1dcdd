"""What was given up never came about; what was given up for a while may have."""

import pytest

from claimcheck.compare.sentence.abandoned import hold_abandoned
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.values.outcome import Holds

ROWS = (
    ("The Osk tunnel was never built.", "Plans for the Osk tunnel were abandoned in 1978.", Holds.SAME),
    ("The Osk tunnel was never built.", "The council scrapped its plans for the Osk tunnel.", Holds.SAME),
    (
        "Lund and Brell merged.",
        "The merger of Lund and Brell was blocked and never went ahead.",
        Holds.DIFFERS,
    ),
    ("Lund and Brell merged.", "The merger of Lund and Brell was blocked.", Holds.UNKNOWN),
    ("The Osk tunnel was never built.", "Plans for the Osk tunnel were shelved until 1978.", None),
    ("The Osk tunnel was never built.", "Plans for the Brell tunnel were abandoned in 1978.", None),
    ("The Osk tunnel was built in 1978.", "The Osk tunnel was built in 1978.", None),
)


@pytest.mark.parametrize(("claim", "passage", "expected"), ROWS)
def test_what_was_given_up_did_not_come_about(claim: str, passage: str, expected: Holds | None) -> None:
    assert hold_abandoned(Scene(claim), Scene(passage)) is expected
