"""What a sentence shuts out, as acts that were not done."""

import pytest

from claimcheck.compare.deeds import read_deeds
from claimcheck.compare.deeds.contrast import without_contrasts
from claimcheck.compare.english.words import tokens
from claimcheck.verify import judge_pair


@pytest.mark.parametrize(
    ("text", "done", "undone"),
    [
        (
            "The jury convicted Rune, but not Lind, of fraud.",
            "The jury convicted Rune of fraud .",
            "The jury convicted Lind of fraud .",
        ),
        (
            "She was cleared of theft, though not of perjury.",
            "She was cleared of theft .",
            "She was cleared of perjury .",
        ),
        (
            "It was not the owner but the driver who was fined.",
            "It was the driver who was fined .",
            "It was the owner who was fined .",
        ),
        (
            "In May the senate passed the bill, but the assembly did not.",
            "In May the senate passed the bill .",
            "In May the assembly passed the bill .",
        ),
        (
            "The board upheld all the fees except the one on hats.",
            "The board upheld all the fees .",
            "The board upheld all the one on hats .",
        ),
    ],
)
def test_what_is_shut_out_takes_the_place_of_its_counterpart(text: str, done: str, undone: str) -> None:
    plain, contrasts = without_contrasts(tokens(text))
    assert " ".join(token.text for token in plain) == done
    assert [" ".join(token.text for token in contrast.words) for contrast in contrasts] == [undone]


@pytest.mark.parametrize(
    "text",
    [
        "The court found him not guilty of theft.",
        "The council granted a permit, but not before the hearing.",
        "The court did not uphold the order but struck it down.",
        "The court not only upheld the fine but doubled it.",
        "The clerk was fined, but not to deter him.",
    ],
)
def test_not_before_an_act_or_a_circumstance_shuts_out_no_thing(text: str) -> None:
    assert without_contrasts(tokens(text))[1] == ()


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "expected"),
    [
        (
            "The steward was convicted of blackmail.",
            "convicted",
            "It was the cook, and not the steward, whom the jury in Orle found guilty of blackmail.",
            "contradicted",
        ),
        (
            "The cook was convicted of blackmail.",
            "convicted",
            "It was the cook, and not the steward, whom the jury in Orle found guilty of blackmail.",
            "supported",
        ),
        (
            "The tribunal cleared the trainer of doping his horses.",
            "cleared",
            "The tribunal cleared the trainer of fixing races, though not of doping his horses.",
            "contradicted",
        ),
        (
            "The treaty was ratified by Brell.",
            "ratified",
            "The treaty was ratified by Osk but not by Brell.",
            "contradicted",
        ),
        (
            "The council allowed the sale of fireworks to minors.",
            "allowed",
            "The council allowed the sale of fireworks to adults, but not to minors.",
            "contradicted",
        ),
        (
            "The council allowed the sale of fireworks.",
            "allowed",
            "The council allowed the sale of fireworks to adults, but not to minors.",
            "supported",
        ),
        (
            "The bank lost its licence: the ministry revoked it.",
            "revoked",
            "The ministry revoked the licence of the broker rather than the bank.",
            "unresolved",
        ),
        (
            "The lower house approved the budget.",
            "approved",
            "The senate approved the budget; the lower house did not.",
            "contradicted",
        ),
    ],
)
def test_a_contrast_tells_two_acts(claim: str, text: str, evidence: str, expected: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="ruling").label == expected


def test_many_contrasts_are_read_in_linear_time() -> None:
    assert len(read_deeds("The court upheld the tax, but not the toll, " * 500)) < 100
