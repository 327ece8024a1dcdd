"""Claims of a document against its sources: verdicts, reasons, and what is shown for them."""

from collections.abc import Sequence

import pytest

from claimcheck.compare import Reader
from claimcheck.extract import extract
from claimcheck.model import ClaimKind, Judgement, Unresolved, Verdict
from claimcheck.verify import Source, judge
from claimcheck.verify.passage import passage_document


def read(text: str) -> Reader:
    return Reader(extract(passage_document("text", text)))


def judged(claim: str, *sources: str, kind: ClaimKind = ClaimKind.DATE) -> Judgement:
    own = read(claim)
    found = next(claim for claim in own.extraction.claims if claim.kind is kind)
    return judge(found, own, [Source(f"source-{n}", read(text)) for n, text in enumerate(sources)])


@pytest.mark.parametrize(
    ("sources", "verdict", "reason"),
    [
        (["The Orlo dam opened on 3 May 1968."], Verdict.SUPPORTED, "date-within"),
        (["The Orlo dam opened in 1970."], Verdict.CONTRADICTED, "date-differs"),
        (["The Orlo dam is 40 metres high."], Verdict.UNRESOLVED, Unresolved.SOURCE_SILENT),
        (["The Orlo bridge opened in 1970."], Verdict.UNRESOLVED, Unresolved.SOURCE_SILENT),
        ([], Verdict.UNRESOLVED, Unresolved.NO_CITATION),
        (
            ["The Orlo dam opened in 1968.", "The Orlo dam opened in 1970."],
            Verdict.UNRESOLVED,
            Unresolved.SOURCES_DISAGREE,
        ),
    ],
)
def test_the_sources_decide(sources: Sequence[str], verdict: Verdict, reason: str) -> None:
    judgement = judged("The Orlo dam opened in 1968.", *sources)
    assert (judgement.verdict, judgement.reason) == (verdict, reason)


def test_what_decided_comes_first_and_what_was_set_aside_is_kept_with_its_reason() -> None:
    judgement = judged(
        "The Orlo dam opened in 1968.",
        "Work on the Orlo dam began in 1961. The Orlo dam opened in 1968.",
    )
    assert [item.quote for item in judgement.evidence] == ["The Orlo dam opened in 1968."]
    assert [item.relation.kind.value for item in judgement.considered] == ["neutral"]


def test_an_explanation_shows_both_values() -> None:
    explanation = judged("The Orlo dam opened in 1968.", "The Orlo dam opened in 1970.").explanation
    assert "“1968”" in explanation
    assert "“1970”" in explanation


def test_a_number_that_another_thing_outdoes_is_not_borne_out() -> None:
    judgement = judged(
        "Nine people were injured in Holm.",
        "In Holm nine people were killed and thirty injured.",
        kind=ClaimKind.COUNT,
    )
    assert judgement.verdict is not Verdict.SUPPORTED
