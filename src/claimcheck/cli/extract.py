"""`claimcheck extract`."""

from claimcheck.cli.options import DocumentOptions, Paths, ReportOptions, spread

EXAMPLE = "Example: claimcheck extract paper.pdf --format json"


@spread
def extract(documents: DocumentOptions, report: ReportOptions, paths: Paths = None) -> None:
    """List claims and citations.

    Nothing is fetched or judged.
    """
    from claimcheck import pipeline
    from claimcheck.cli.messages import Watch
    from claimcheck.cli.reporting import publish
    from claimcheck.cli.setup import configure, documents_of, view_of
    from claimcheck.cli.targets import targets_of
    from claimcheck.report import Part

    config = configure(documents)
    view = view_of(Part.EXTRACT, report, config)
    targets = targets_of(report)
    with Watch(quiet=report.quiet) as watch:
        result = pipeline.extract(documents_of(paths, config), config, watch)
    publish(result, targets, view)


COMMAND = extract
