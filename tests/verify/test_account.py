"""An account tells what of the claim a passage has, so that a person can do the comparison again."""

import pytest

from claimcheck.model import DateValue, Quantity
from claimcheck.verify import judge
from claimcheck.verify.account import accounted
from claimcheck.verify.pair import read_pair

PAGE = (
    "The bridge at Ossen was opened on 9 May 2012.\n\n"
    "It cost 40 million kroner and carries 900 lorries a day.\n\n"
    "Herons nest below it."
)


@pytest.mark.parametrize(
    ("claim", "text", "kind", "event", "shared", "lacking"),
    [
        (
            "The old bridge at Ossen was opened on 6 May 2012.",
            "6 May 2012",
            "date",
            "opened",
            {"bridge", "Ossen", "opened"},
            {"old"},
        ),
        ("The bridge at Ossen carries 700 lorries.", "700", "count", "", {"carries", "lorries"}, set()),
    ],
)
def test_the_words_in_common_and_those_that_lack_are_told(
    claim: str, text: str, kind: str, event: str, shared: set[str], lacking: set[str]
) -> None:
    pair = read_pair(claim, PAGE, text=text, kind=kind)
    assert pair.focal is not None
    judgement = judge(pair.focal, pair.own, [pair.source])
    told = accounted(judgement, pair.statements()[0], {"evidence": pair.source})
    account = (*told.evidence, *told.considered)[0].account
    assert account is not None
    assert shared <= set(account.shared)
    assert set(account.lacking) == lacking
    assert isinstance(account.value, DateValue if kind == "date" else Quantity)
    assert account.event == event or not event


def test_what_lies_in_no_known_source_has_none() -> None:
    pair = read_pair("The bridge at Ossen was opened on 6 May 2012.", PAGE, text="6 May 2012", kind="date")
    assert pair.focal is not None
    judgement = judge(pair.focal, pair.own, [pair.source])
    told = accounted(judgement, pair.statements()[0], {})
    assert told == judgement
    assert judgement.evidence or judgement.considered
