"""`claimcheck links`."""

import typer

from claimcheck.cli.options import (
    DocumentOptions,
    FailOptions,
    FetchOptions,
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
    report: ReportOptions,
    paths: Paths = None,
) -> None:
    """Say which citations are broken.

    Follows every citation of the documents; claims are not judged.
    """
    from claimcheck import pipeline
    from claimcheck.cli.messages import Watch
    from claimcheck.cli.output import expect_writable
    from claimcheck.cli.reporting import exit_code, publish
    from claimcheck.cli.setup import configure, documents_of, view_of
    from claimcheck.report import Part

    config, view = configure(documents, fetch, fail), view_of(Part.LINKS, report)
    expect_writable(report.output)
    with Watch(quiet=report.quiet) as watch:
        result = pipeline.links(documents_of(paths, config), config, watch)
    publish(result, report, view)
    raise typer.Exit(exit_code(result, config.fail_on))


COMMAND = links
