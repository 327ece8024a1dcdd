"""What `explain` says of a passage, and of what another verdict would take."""

from dataclasses import replace
from datetime import date

import pytest

from claimcheck.model import Account, DateValue, Decider, DeciderKind, Unresolved, Verdict
from claimcheck.report.accounts import account_lines, decision_words, missing_for_another

from .sample import COUNT, DATE, REPORT

OTHER = DateValue(date(1931, 6, 9), date(1931, 6, 9), "1931-06-09")


def test_an_account_gives_both_values_both_events_and_the_words() -> None:
    account = Account(OTHER, "9 June", "opened", "", ("bridge", "opened"), ("Harrow",), ("old",))
    assert list(account_lines(DATE, account)) == [
        "values: “4 June 1931” read as 1931-06-04 here, “9 June” read as 1931-06-09 there",
        "event: “opened” here, no word of the tables there",
        "of the claim's words it has bridge, opened",
        "the headings or sentences before it have Harrow",
        "it lacks old",
    ]


def test_many_words_are_cut_short() -> None:
    words = tuple(f"w{number}" for number in range(40))
    (line,) = account_lines(DATE, Account(None, "", "", "", words, (), ()))
    assert line.endswith("w11 and 28 more")


@pytest.mark.parametrize("reason", [*Unresolved])
@pytest.mark.parametrize("verdict", [*Verdict])
def test_every_verdict_says_what_another_would_take(verdict: Verdict, reason: Unresolved) -> None:
    judgement = replace(REPORT.judgements[COUNT.id], verdict=verdict, reason=reason.value)
    told = list(missing_for_another(COUNT, judgement))
    assert told
    assert all(
        " would take " in line or "the nearest, passage 2, does neither, since" in line for line in told
    )


def test_a_persons_verdict_is_changed_where_it_was_given() -> None:
    judgement = replace(REPORT.judgements[COUNT.id], decided_by=Decider(DeciderKind.PERSON, "A. Editor"))
    assert list(missing_for_another(COUNT, judgement)) == [
        "another verdict takes another decision in claims.toml"
    ]
    assert decision_words(judgement).startswith("a person, A. Editor: ")
