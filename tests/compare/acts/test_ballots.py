"""Votes on either side, the majority they make, and what missed it."""

import pytest

from claimcheck.compare.english.ballots import Ballot, ballot
from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("Three judges dissented in the Osk ferry case.", "Three", "The Osk ferry case was decided by six judges to three.", SUPPORTED),
        ("Three judges dissented in the Osk ferry case.", "Three", "The Osk ferry case was decided by five votes to four.", CONTRADICTED),
        ("Three judges dissented in the Osk ferry case.", "Three", "The Fenn mill case was decided by five votes to four.", UNRESOLVED),
        ("Nine members voted against the Osk ferry plan.", "Nine", "The Osk ferry plan was carried with twelve members in favour and nine against.", SUPPORTED),
        ("Twelve members voted against the Osk ferry plan.", "Twelve", "The Osk ferry plan was carried with twelve members in favour and nine against.", CONTRADICTED),
        ("Twelve members voted against the Osk ferry plan.", "Twelve", "The Osk ferry plan was rejected by twelve votes to nine.", SUPPORTED),
        ("The diet of Arn approved the ferry bill by a two-thirds majority.", "approved", "The diet of Arn approved the ferry bill with 41 members for and 39 against.", CONTRADICTED),
        ("The senate of Arn approved the ferry bill by a two-thirds majority.", "approved", "The senate of Arn approved the ferry bill with 60 members for and 20 against.", SUPPORTED),
        ("The senate of Arn approved the ferry bill by a two-thirds majority.", "approved", "The senate of Arn approved the ferry bill on Monday.", UNRESOLVED),
        ("The senate of Arn approved the ferry bill narrowly.", "approved", "The senate of Arn approved the ferry bill with 60 members for and 20 against.", CONTRADICTED),
        ("The senate of Arn approved the ferry bill by a wide margin.", "approved", "The senate of Arn approved the ferry bill by 60 votes to 20.", SUPPORTED),
        ("Voters in Arn approved the tram.", "approved", "In Arn 44 per cent of voters backed the tram.", CONTRADICTED),
        ("Voters in Arn rejected the tram.", "rejected", "In Arn 44 per cent of voters backed the tram.", SUPPORTED),
        ("Voters in Arn rejected the tram.", "rejected", "In Arn 44 per cent of voters opposed the tram.", UNRESOLVED),
        ("The tram plan failed in the council of Arn.", "failed", "The tram plan got 29 votes in the council of Arn, three short of the majority it needed.", SUPPORTED),
        ("The council of Arn adopted the tram plan.", "adopted", "The tram plan got 29 votes in the council of Arn, three short of the majority it needed.", CONTRADICTED),
        ("The tram plan failed in the council of Arn.", "failed", "The tram plan passed the council of Arn, though the mayor's speech fell short of a warm welcome.", CONTRADICTED),
        ("The panel unanimously refused the kiln.", "refused", "All seven of the members of the panel voted to refuse the kiln.", SUPPORTED),
    ],
)  # fmt: skip
def test_votes_are_held_against_what_a_claim_says_of_them(
    claim: str, text: str, evidence: str, label: str
) -> None:
    assert judge_pair(claim, evidence, text=text, kind="ruling").label == label


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It passed with 3 members in favour and 1 against.", Ballot(3, 1, share=0.75)),
        ("Two opposed it and six voted for it.", Ballot(6, 2, share=0.75)),
        ("They decided by seven votes to none.", Ballot(7, 0, share=1.0, sided=False)),
        ("Four members abstained.", Ballot(out=4)),
        ("He was held for two to four years.", None),
        ("The score was 3-1.", None),
    ],
)
def test_each_side_of_a_ballot_is_read(text: str, told: Ballot | None) -> None:
    assert ballot(text) == told
