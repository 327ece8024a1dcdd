"""`claimcheck explain`."""

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli.options import DocumentOptions, FetchOptions, JudgeOptions, Paths, ReportOptions, spread

if TYPE_CHECKING:
    from claimcheck.config import Config
    from claimcheck.model import Claim, Report

EXAMPLE = "Example: claimcheck explain article.md:12:5"

PLACE = re.compile(r"(.+?):\d+(?::\d+)?")
"""A document with a line and perhaps a column. Example: `article.md:12:5`."""

Name = Annotated[str, typer.Argument(metavar="CLAIM-ID", help="Its id, or its place: article.md:12:5.")]


@spread
def explain(
    claim: Name,
    documents: DocumentOptions,
    fetch: FetchOptions,
    judge: JudgeOptions,
    report: ReportOptions,
    paths: Paths = None,
) -> None:
    """Show the reasoning behind one verdict.

    Every passage considered, what matched, what did not, and why the verdict is what it is.
    """
    from claimcheck import pipeline
    from claimcheck.cli.messages import Watch
    from claimcheck.cli.reporting import publish
    from claimcheck.cli.setup import configure, view_of
    from claimcheck.cli.targets import targets_of
    from claimcheck.report import Part

    config = configure(documents, fetch, judge=judge)
    view = view_of(Part.EXPLAIN, report, config)
    targets = targets_of(report)
    with Watch(quiet=report.quiet) as watch:
        documents_named = _documents(paths, config, claim)
        result = pipeline.check(documents_named, config, watch, explained=lambda one: is_meant(one, claim))
    publish(only(result, claim), targets, view)


def only(report: "Report", name: str) -> "Report":
    """The report of the claims that are meant: one by its id, or all that stand at a place."""
    from claimcheck.errors import ConfigError

    claims = [claim for claim in report.claims if is_meant(claim, name)]
    if not claims:
        raise ConfigError(
            f"no claim `{name}` in these documents",
            hint="`claimcheck extract PATH... --format json` lists every claim with its id",
        )
    ids = {claim.id for claim in claims}
    cited = {citation for claim in claims for citation in claim.citations}
    paths = {claim.mention.document for claim in claims}
    return replace(
        report,
        documents=tuple(document for document in report.documents if document.path in paths),
        claims=tuple(claims),
        citations=tuple(one for one in report.citations if one.id in cited and one.mention.document in paths),
        judgements={name: one for name, one in report.judgements.items() if name in ids},
        findings=tuple(finding for finding in report.findings if finding.claim in ids),
        checked=tuple(one for one in report.checked if one.claim in ids),
    )


def is_meant(claim: "Claim", name: str) -> bool:
    """Whether it is called so, or stands there."""
    return name == claim.id or name in _places(claim)


def _documents(paths: "Sequence[Path] | None", config: "Config", name: str) -> "tuple[Path, ...]":
    """Those given, or those of claims.toml, or the one whose place names the claim."""
    from claimcheck.cli.setup import documents_of

    place = PLACE.fullmatch(name)
    if not paths and not config.documents and place and Path(place[1]).is_file():
        return (Path(place[1]),)
    return documents_of(paths, config)


def _places(claim: "Claim") -> tuple[str, str]:
    mention = claim.mention
    line = f"{mention.document}:{mention.position.line}"
    return line, f"{line}:{mention.position.column}"


COMMAND = explain
