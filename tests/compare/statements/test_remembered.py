"""A question about a claim and another statement is answered once while the claim is the same."""

from claimcheck.compare.statements.reader import statements
from claimcheck.compare.statements.statement import Statement, remembered
from claimcheck.extract import extract
from claimcheck.verify.passage import passage_document


def test_an_answer_is_kept_for_the_last_claim_only() -> None:
    one, two, other = statements(extract(passage_document("text", "It had 40 rooms, 3 lifts and 12 doors.")))
    asked: list[str] = []

    @remembered
    def question(claim: Statement, other: Statement) -> str:
        asked.append(claim.claim.text)
        return f"{claim.claim.text}/{other.claim.text}"

    assert question(one, other) == question(one, other) == "40/12"
    assert asked == ["40"]
    assert question(two, other) == "3/12"
    assert question(one, other) == "40/12"
    assert asked == ["40", "3", "40"]
