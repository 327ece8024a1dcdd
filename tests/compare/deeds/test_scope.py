"""Acts of another reach than the claim's: for others, for a while, for so long."""

import pytest

from claimcheck.verify import judge_pair

SUSPENDED = "The union has provisionally barred the oarsman Ole Brand from races. He faces a ban of up to three years."
DRUGS = "The agency, which cleared the ointment for horses in 2015, has yet to look at it again."
CREW = (
    "The mate and the cook go free; only the stoker, who had left his post, was given a term of six months."
)


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "expected"),
    [
        ("Ole Brand was provisionally barred from races.", "barred", SUSPENDED, "supported"),
        ("Ole Brand was banned from races for three years.", "banned", SUSPENDED, "unresolved"),
        ("Ole Brand was banned for good from races.", "banned", SUSPENDED, "unresolved"),
        ("The agency approved the ointment for horses.", "approved", DRUGS, "supported"),
        ("The agency approved the ointment for cats.", "approved", DRUGS, "unresolved"),
        ("The stoker was sentenced to six months.", "sentenced", CREW, "supported"),
        ("The stoker was sentenced to two years.", "sentenced", CREW, "unresolved"),
        ("The cook was convicted.", "convicted", CREW, "unresolved"),
        (
            "The board withdrew the Norlin company's concession.",
            "withdrew",
            "The Norlin company had a fright on Monday. The board withdrew the concession of a kiosk on its quay.",
            "unresolved",
        ),
        (
            "Osk left the pact.",
            "left",
            "Osk will not, after all, leave the pact.",
            "unresolved",
        ),
        (
            "The council removed Ina Coll from office.",
            "removed",
            "Ina Coll survived the vote. Her deputy, Paul Renn, did worse: the council removed him from office.",
            "unresolved",
        ),
        (
            "The husband was convicted of theft.",
            "convicted",
            "The wife was convicted of theft.",
            "unresolved",
        ),
        (
            "The court rejected the anglers' suit against the weir.",
            "rejected",
            "The anglers went to court over the weir. On Monday the court rejected the town's budget.",
            "unresolved",
        ),
        (
            "The court of appeal upheld the club's title to the weir.",
            "upheld",
            "In 2009 a court awarded the club title to the weir. That judgment was reversed by the court of appeal.",
            "contradicted",
        ),
        (
            "The court annulled the toll for lorries.",
            "annulled",
            "The court annulled the toll that the island had brought in last year.",
            "unresolved",
        ),
    ],
)
def test_an_act_bears_out_no_wider_one(claim: str, text: str, evidence: str, expected: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="ruling").label == expected
