"""Whose an act is, and what a sentence says was left aside or held back."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The baker Ole Finn was convicted of fraud.", "convicted", "Nils Finn, son of the baker Ole Finn, was convicted of fraud.", UNRESOLVED),
        ("Nils Finn was convicted of fraud.", "convicted", "Nils Finn, son of the baker Ole Finn, was convicted of fraud.", SUPPORTED),
        ("The baker Ole Finn was arrested in May.", "arrested", "Ole Finn's lawyer was arrested in May.", UNRESOLVED),
        ("Ole Finn was acquitted of arson.", "acquitted", "Ole Finn and his brother were acquitted of arson.", SUPPORTED),
    ],
)  # fmt: skip
def test_a_relative_is_somebody_else(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="ruling").label == label


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The panel rejected Nora Lunt's complaint on its merits.", "on its merits", "The panel rejected Nora Lunt's complaint, which came late, without a look at its merits.", CONTRADICTED),
        ("The panel rejected Nora Lunt's complaint on its merits.", "on its merits", "The panel rejected Nora Lunt's complaint on its merits and without delay.", SUPPORTED),
        ("The king gave his assent to the harbour act.", "gave his assent", "The king has withheld his assent from the harbour act.", CONTRADICTED),
        ("Governor Pell signed the fishing bill.", "signed", "The fishing bill took effect without the signature of Governor Pell.", CONTRADICTED),
        ("Governor Pell signed the fishing bill.", "signed", "Governor Pell signed the fishing bill without delay.", SUPPORTED),
        ("The court granted bail to Ida Morn.", "granted bail", "Ida Morn was remanded in custody by the court.", CONTRADICTED),
        ("Ida Morn was remanded in custody.", "remanded in custody", "Ida Morn was released on bail by the court.", CONTRADICTED),
        ("The court refused bail to Ida Morn.", "refused bail", "Ida Morn was remanded in custody after the court refused her bail.", SUPPORTED),
    ],
)  # fmt: skip
def test_what_was_held_back_was_not_done(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="ruling").label == label


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The senate of Ost approved the pact.", "approved", "The lower house of Ost approved the pact, and the senate will vote in June.", UNRESOLVED),
        ("The lower house approved the port bill.", "approved", "The upper house approved the port bill, which now goes to the lower house.", UNRESOLVED),
        ("The Supreme Court found for the printer Lund.", "found for", "Lund, the printer, lost in the district court and won his appeal in the Supreme Court.", SUPPORTED),
        ("The district court found for the printer Lund.", "found for", "Lund, the printer, lost his case in the district court and won his appeal in the Supreme Court.", CONTRADICTED),
        ("The regulator upheld a complaint about noise from Perrin Quarry.", "about noise", "The regulator upheld a complaint about dust from Perrin Quarry.", UNRESOLVED),
        ("The regulator upheld a complaint about noise from Perrin Quarry.", "about noise", "The regulator has upheld a complaint from neighbours about the noise of Perrin Quarry.", SUPPORTED),
        ("Tern Foods dropped its lawsuit against Osk.", "dropped", "Tern Foods has given up its lawsuit against Osk.", SUPPORTED),
        ("Tern Foods dropped its lawsuit against Osk.", "dropped", "Tern Foods is pursuing its lawsuit against Osk.", CONTRADICTED),
        ("The jury acquitted Rolf Stenn of theft.", "acquitted", "The jury returned a verdict of not guilty of theft on Rolf Stenn.", SUPPORTED),
        ("The jury acquitted Rolf Stenn of theft.", "acquitted", "The jury returned a verdict of guilty of theft on Rolf Stenn.", CONTRADICTED),
    ],
)  # fmt: skip
def test_a_court_a_chamber_and_a_topic_are_kept_apart(
    claim: str, text: str, evidence: str, label: str
) -> None:
    assert judge_pair(claim, evidence, text=text, kind="ruling").label == label
