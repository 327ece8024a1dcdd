"""schema.org ClaimReview: the properties that its readers ask for, with the types that they expect."""

import json
from dataclasses import replace
from datetime import date
from typing import Any

from claimcheck.model import Judgement, Report, Verdict
from claimcheck.report import Format, render

from .hostile import poisoned
from .sample import BRIDGE_DOCUMENT, COUNT, EXTRACTED, REPORT


def reviews(report: Report) -> list[dict[str, Any]]:
    graph = json.loads(render(report, Format.CLAIMREVIEW))
    assert graph["@context"] == "https://schema.org"
    return list(graph["@graph"])


def test_claims_with_a_verdict_are_reviewed_and_others_are_not() -> None:
    assert [one["itemReviewed"]["text"] for one in reviews(REPORT)] == ["4 June 1931", "12,000"]
    assert reviews(EXTRACTED) == []


def test_each_review_has_what_its_readers_ask_for() -> None:
    for one in (*reviews(REPORT), *reviews(poisoned())):
        assert one["@type"] == "ClaimReview"
        assert one["claimReviewed"]
        assert one["url"]
        assert one["author"]["name"]
        rating = one["reviewRating"]
        assert rating["@type"] == "Rating"
        assert rating["worstRating"] <= rating["ratingValue"] <= rating["bestRating"]
        assert rating["alternateName"]
        assert date.fromisoformat(one["datePublished"])
        assert one["itemReviewed"]["@type"] == "Claim"


def test_the_rating_says_which_way() -> None:
    assert [one["reviewRating"]["ratingValue"] for one in reviews(REPORT)] == [5, 1]


def test_what_nobody_has_looked_at_is_a_draft() -> None:
    decided = Judgement(
        COUNT.id,
        Verdict.SUPPORTED,
        "declared",
        1.0,
        "decided",
        reviewer="A. Editor",
        decided=date(2024, 4, 1),
    )
    by_machine, by_person = reviews(replace(REPORT, judgements={**REPORT.judgements, COUNT.id: decided}))
    assert by_machine["creativeWorkStatus"] == "Draft"
    assert by_machine["author"] == {"@type": "Organization", "name": "claimcheck"}
    assert by_person["creativeWorkStatus"] == "Published"
    assert by_person["author"] == {"@type": "Person", "name": "A. Editor"}
    assert by_person["datePublished"] == "2024-04-01"


def test_a_published_document_is_pointed_into() -> None:
    document = replace(BRIDGE_DOCUMENT, url="https://paper.example/bridge", authors=("B. Writer",))
    first = reviews(replace(REPORT, documents=(document,)))[0]
    assert first["url"].startswith("https://paper.example/bridge#:~:text=The%20bridge%20opened")
    assert first["itemReviewed"]["appearance"]["url"] == "https://paper.example/bridge"
    assert first["itemReviewed"]["appearance"]["author"] == [{"@type": "Person", "name": "B. Writer"}]
