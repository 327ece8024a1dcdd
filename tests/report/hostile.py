"""A report in which every text from outside tries to be more than text."""

from dataclasses import replace

from claimcheck.model import Evidence, Finding, Judgement, Mention, Report, Skipped

from .sample import REPORT

HOSTILE = (
    "\x1b[31mred\x1b[0m \x9b1A\x07 [bold red]stop[/] <script>alert(1)</script> "
    "![x](https://evil.example/a.png) **bold** `code` | cell | \u202egnp.exe\u202c\r\n# heading\n\n- item"
)
"""Escape sequences of 7 and 8 bits, a bell, markup of rich, HTML, Markdown, bidirectional controls, line breaks."""


def _mention(mention: Mention) -> Mention:
    return replace(mention, quote=HOSTILE, document=HOSTILE)


def _evidence(evidence: Evidence) -> Evidence:
    relation = replace(evidence.relation, explanation=HOSTILE, reason=HOSTILE)
    return replace(evidence, source=HOSTILE, quote=HOSTILE, relation=relation)


def _judgement(judgement: Judgement) -> Judgement:
    return replace(
        judgement,
        explanation=HOSTILE,
        reason=HOSTILE,
        evidence=tuple(map(_evidence, judgement.evidence)),
        considered=tuple(map(_evidence, judgement.considered)),
    )


def _finding(finding: Finding) -> Finding:
    related = tuple(
        replace(one, quote=HOSTILE, message=HOSTILE, document=HOSTILE, source=HOSTILE)
        for one in finding.related
    )
    return replace(finding, message=HOSTILE, hint=HOSTILE, related=related, mention=_mention(finding.mention))


def poisoned() -> Report:
    """The sample with hostile words wherever a document, a page or an address is quoted."""
    return Report(
        documents=tuple(
            replace(one, path=HOSTILE, title=HOSTILE, warnings=(HOSTILE,)) for one in REPORT.documents[:1]
        ),
        claims=tuple(
            replace(
                one,
                mention=_mention(one.mention),
                sentence=_mention(one.sentence),
                subject=HOSTILE,
                attributed_to=HOSTILE,
            )
            for one in REPORT.claims
        ),
        citations=tuple(
            replace(one, mention=_mention(one.mention), urls=(HOSTILE,), label=HOSTILE, title=HOSTILE)
            for one in REPORT.citations
        ),
        statuses={
            name: replace(one, final_url=HOSTILE, archive_url=HOSTILE, note=HOSTILE)
            for name, one in REPORT.statuses.items()
        },
        judgements={name: _judgement(one) for name, one in REPORT.judgements.items()},
        findings=tuple(map(_finding, REPORT.findings)),
        skipped=(Skipped(HOSTILE, HOSTILE, HOSTILE),),
    )
