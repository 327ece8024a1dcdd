"""`claimcheck links`."""

import typer

from claimcheck.cli.options import (
    DocumentOptions,
    FailOptions,
    FetchOptions,
    NarrowOptions,
    Paths,
    ReportOptions,
    spread,
)

EXAMPLE = "Example: claimcheck links article.md --fail-on link-broken"


@spread
def links(
    documents: DocumentOptions,
    fetch: FetchOptions,
    fail: FailOptions,
    narrow: NarrowOptions,
    report: ReportOptions,
    paths: Paths = None,
) -> None:
    """Say which citations are broken.

    Follows every citation of the documents; claims are not judged.
    """
    from claimcheck import pipeline
    from claimcheck.cli.messages import Watch
    from claimcheck.cli.narrowing import baseline_of, expect_narrowing, limit_of, new_since
    from claimcheck.cli.reporting import exit_code, publish, tell_of_recordings
    from claimcheck.cli.setup import configure, documents_of, view_of
    from claimcheck.cli.targets import targets_of
    from claimcheck.report import Part
    from claimcheck.rules import LINK_RULES

    config, targets = configure(documents, fetch, fail), targets_of(report)
    view = view_of(Part.LINKS, report, config)
    expect_narrowing(narrow)
    baseline = baseline_of(narrow, config)
    with Watch(quiet=report.quiet) as watch:
        chosen = documents_of(paths, config)
        result = pipeline.links(chosen, config, watch, limit=limit_of(narrow))
    result = new_since(result, baseline, narrow, chosen, config, quiet=report.quiet, rules=LINK_RULES)
    publish(result, targets, view)
    tell_of_recordings(result, config, asked=fetch.replay is not None, quiet=report.quiet)
    raise typer.Exit(exit_code(result, config.fail_on))


COMMAND = links
