"""`claimcheck check`."""

import typer

from claimcheck.cli.options import (
    DocumentOptions,
    FailOptions,
    FetchOptions,
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
    report: ReportOptions,
    paths: Paths = None,
) -> None:
    """Check documents against their sources.

    Follows their citations, judges their claims and holds the documents against each other. Without a path,
    it reads the documents that claims.toml names.
    """
    from claimcheck import pipeline
    from claimcheck.cli.messages import Watch
    from claimcheck.cli.output import expect_writable
    from claimcheck.cli.reporting import exit_code, publish
    from claimcheck.cli.setup import configure, documents_of, view_of
    from claimcheck.report import Part

    config, view = configure(documents, fetch, fail), view_of(Part.CHECK, report)
    expect_writable(report.output)
    with Watch(quiet=report.quiet) as watch:
        result = pipeline.check(documents_of(paths, config), config, watch)
    publish(result, report, view)
    raise typer.Exit(exit_code(result, config.fail_on))


COMMAND = check
