"""`claimcheck check`."""

import typer

from claimcheck.cli.options import (
    DocumentOptions,
    FailOptions,
    FetchOptions,
    JudgeOptions,
    NarrowOptions,
    Paths,
    ReportOptions,
    spread,
)

EXAMPLE = "Example: claimcheck check article.md --format markdown --output report.md"


@spread
def check(
    documents: DocumentOptions,
    fetch: FetchOptions,
    fail: FailOptions,
    judge: JudgeOptions,
    narrow: NarrowOptions,
    report: ReportOptions,
    paths: Paths = None,
) -> None:
    """Check documents against their sources.

    Follows their citations, judges their claims and holds the documents against each other. Without a path,
    it reads the documents that claims.toml names.
    """
    from claimcheck import pipeline
    from claimcheck.cli.messages import Watch
    from claimcheck.cli.narrowing import expect_narrowing, limit_of, new_since
    from claimcheck.cli.reporting import exit_code, publish
    from claimcheck.cli.setup import configure, documents_of, view_of
    from claimcheck.cli.targets import targets_of
    from claimcheck.report import Part

    config, view = configure(documents, fetch, fail, judge), view_of(Part.CHECK, report)
    targets = targets_of(report)
    expect_narrowing(narrow)
    with Watch(quiet=report.quiet) as watch:
        chosen = documents_of(paths, config)
        result = pipeline.check(chosen, config, watch, limit=limit_of(narrow))
    result = new_since(result, narrow, chosen, config, quiet=report.quiet)
    publish(result, targets, view)
    raise typer.Exit(exit_code(result, config.fail_on))


COMMAND = check
