"""What a page makes of a disaster's victims: those killed, hurt and saved, by number, share and subtraction."""

import pytest

from claimcheck.verify import judge_pair

FERRY = "The ferry Sella caught fire off Keld on Sunday."
PLANE = "Flight 88, with 70 people aboard, hit a ridge near Keld on 3 March 1974."


@pytest.mark.parametrize(
    ("claim", "passage", "expected"),
    [
        (
            "Nobody was killed when the ferry Sella caught fire.",
            f"{FERRY} All 90 people on board were rescued.",
            "supported",
        ),
        (
            "Nobody was killed when the ferry Sella caught fire.",
            f"{FERRY} Two crew members died.",
            "contradicted",
        ),
        (
            "Everyone aboard Flight 88 died.",
            f"{PLANE} All 64 passengers and six crew members were killed.",
            "supported",
        ),
        ("Everyone aboard Flight 88 died.", f"{PLANE} Only three passengers survived.", "contradicted"),
        ("There were no survivors of the Flight 88 crash.", f"{PLANE} There were no survivors.", "supported"),
        ("Most of the people on Flight 88 survived.", f"{PLANE} Ten of them were killed.", "supported"),
        (
            "Four people survived the crash of Flight 88.",
            f"{PLANE} In all, 66 people were killed.",
            "supported",
        ),
        ("Dozens of people were killed on Flight 88.", f"{PLANE} Two people were killed.", "contradicted"),
        (
            "Only one sailor survived the wreck of the Tern.",
            "The Tern was wrecked. Of her crew of 31, thirty drowned.",
            "supported",
        ),
        (
            "All on board were saved when the ferry Sella caught fire.",
            f"{FERRY} Nobody was lost.",
            "supported",
        ),
        ("Nobody was hurt when the ferry Sella caught fire.", f"{FERRY} It was towed to Keld.", "unresolved"),
        (
            "Nobody was killed when the ferry Sella caught fire.",
            "The ferry Sella caught fire. In Brell, all those aboard the ferry Tern were rescued.",
            "unresolved",
        ),
        ("Everyone aboard Flight 88 died.", f"{PLANE} Many are feared dead.", "unresolved"),
        (
            "Nobody was killed when the ferry Sella caught fire.",
            "The ferry Tern caught fire off Keld. All 90 people on board were rescued.",
            "unresolved",
        ),
        (
            "Dozens of people were killed on Flight 88.",
            f"{PLANE} In all 20 people were killed.",
            "unresolved",
        ),
    ],
)
def test_tells_victims_from_all_that_a_page_says_of_them(claim: str, passage: str, expected: str) -> None:
    assert judge_pair(claim, passage).label == expected
