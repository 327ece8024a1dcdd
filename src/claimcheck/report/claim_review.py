"""`Report` in, schema.org ClaimReview as JSON-LD out: a review for each claim with a verdict.

What a person has decided is `Published`; what only the comparison says is a `Draft` until somebody looks.
"""

from claimcheck.model import Claim, Document, Evidence, Judgement, Report, Verdict, Via
from claimcheck.report.addresses import link_into, link_to
from claimcheck.report.escape import visible
from claimcheck.report.json_report import written
from claimcheck.report.json_values import Table
from claimcheck.report.words import shorten

RATINGS = {Verdict.SUPPORTED: 5, Verdict.CONTRADICTED: 1}
"""Of 5, as readers of ClaimReview expect it."""

WORDS = {Verdict.SUPPORTED: "Supported by its source", Verdict.CONTRADICTED: "Contradicted by its source"}

QUOTE = 1_000


def render_claim_review(report: Report) -> str:
    """One graph; unresolved claims are left out, because there is nothing to say of them."""
    documents = {document.path: document for document in report.documents}
    reviews = []
    for claim in report.claims:
        judgement = report.judgements.get(claim.id)
        document = documents.get(claim.mention.document)
        if judgement and document and judgement.verdict in RATINGS:
            reviews.append(_review(claim, judgement, document))
    return written({"@context": "https://schema.org", "@graph": reviews}, indent=2)


def _review(claim: Claim, judgement: Judgement, document: Document) -> Table:
    sources = [one for one in judgement.evidence if one.via is not Via.DECLARED]
    table: Table = {
        "@type": "ClaimReview",
        "url": _address(document, claim),
        "claimReviewed": visible(claim.sentence.quote),
        "datePublished": _day(judgement),
        "creativeWorkStatus": "Published" if judgement.reviewer else "Draft",
        "author": _author(judgement),
        "itemReviewed": _claim(claim, document),
        "reviewRating": _rating(judgement),
        "reviewBody": visible(judgement.explanation),
        "citation": [_citation(one) for one in sources],
    }
    return {name: value for name, value in table.items() if value}


def _address(document: Document, claim: Claim) -> str:
    """The place in the published document; its path where it has no address."""
    return link_into(document.url, claim.sentence.quote) or visible(document.path)


def _day(judgement: Judgement) -> str | None:
    """When a person decided, else when the latest source was fetched: the run has no date of its own."""
    if judgement.decided:
        return judgement.decided.isoformat()
    moments = [one.fetched_at for one in judgement.evidence if one.fetched_at]
    return max(moments).date().isoformat() if moments else None


def _author(judgement: Judgement) -> Table:
    if judgement.reviewer:
        return {"@type": "Person", "name": visible(judgement.reviewer)}
    return {"@type": "Organization", "name": "claimcheck"}


def _claim(claim: Claim, document: Document) -> Table:
    work: Table = {
        "@type": "CreativeWork",
        "url": link_to(document.url),
        "name": visible(document.title or document.path),
        "datePublished": document.published.day.isoformat() if document.published else None,
        "author": [{"@type": "Person", "name": visible(name)} for name in document.authors],
    }
    return {
        "@type": "Claim",
        "text": visible(claim.text),
        "appearance": {name: value for name, value in work.items() if value},
    }


def _rating(judgement: Judgement) -> Table:
    return {
        "@type": "Rating",
        "ratingValue": RATINGS[judgement.verdict],
        "bestRating": 5,
        "worstRating": 1,
        "alternateName": WORDS[judgement.verdict],
    }


def _citation(evidence: Evidence) -> Table:
    link = link_into(evidence.source, evidence.quote)
    table: Table = {
        "@type": "CreativeWork",
        "url": link,
        "name": None if link else visible(evidence.source),
        "text": visible(shorten(evidence.quote, "", QUOTE)),
    }
    return {name: value for name, value in table.items() if value}
