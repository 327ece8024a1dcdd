"""Acts against acts, before names and negation."""

import pytest

from claimcheck.compare.values.outcome import Holds
from claimcheck.compare.values.rulings import compare_rulings
from claimcheck.model import Disposition, Ruling


def act(disposition: Disposition, vote: tuple[int, int] | None = None) -> Ruling:
    return Ruling("the court", "did", "it", disposition, vote=vote)


@pytest.mark.parametrize(
    ("claim", "source", "holds"),
    [
        (Disposition.UPHELD, Disposition.UPHELD, Holds.SAME),
        (Disposition.STRUCK_DOWN, Disposition.OVERTURNED, Holds.SAME),
        (Disposition.UPHELD, Disposition.STRUCK_DOWN, Holds.DIFFERS),
        (Disposition.CONVICTED, Disposition.ACQUITTED, Holds.DIFFERS),
        (Disposition.RATIFIED, Disposition.SIGNED, Holds.UNKNOWN),
        (Disposition.ALLOWED, Disposition.ALLOWED_IN_PART, Holds.WIDER),
    ],
)
def test_opposite_dispositions_exclude_each_other(
    claim: Disposition, source: Disposition, holds: Holds
) -> None:
    assert compare_rulings(act(claim), act(source)).holds is holds


def test_another_vote_is_another_outcome() -> None:
    ours, theirs = act(Disposition.HELD, (6, 3)), act(Disposition.HELD, (5, 4))
    assert compare_rulings(ours, theirs).reason == "vote-differs"
