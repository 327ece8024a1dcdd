"""`claimcheck compare`."""

from dataclasses import replace
from typing import TYPE_CHECKING

from claimcheck.cli.options import DocumentOptions, Paths, ReportOptions, spread

if TYPE_CHECKING:
    from claimcheck.report import Format

EXAMPLE = "Example: claimcheck compare monday.md tuesday.md --format markdown"


@spread
def compare(documents: DocumentOptions, report: ReportOptions, paths: Paths = None) -> None:
    """Show side by side what documents say of the same events.

    Reads the documents and asks no server. Dates, counts and rulings that more than one of them gives stand
    together, with whether they agree.
    """
    from claimcheck import pipeline
    from claimcheck.cli.messages import Watch, say_error
    from claimcheck.cli.output import deliver
    from claimcheck.cli.setup import configure, documents_of, view_of
    from claimcheck.cli.targets import targets_of
    from claimcheck.report import Part
    from claimcheck.report.comparison import render_comparison

    config, targets = configure(documents), targets_of(report)
    view = view_of(Part.CHECK, report, config)
    for target in targets:
        _expect_table(target.format)
    with Watch(quiet=report.quiet) as watch:
        result = pipeline.compare(documents_of(paths, config), config, watch)
    for skipped in result.skipped:
        say_error(f"`{skipped.path}`: {skipped.message}", skipped.hint)
    for target in targets:
        plain = replace(view, color=False, links=False) if target.file else view
        deliver(render_comparison(result, target.format, plain), target.file)


def _expect_table(form: "Format") -> None:
    from claimcheck.errors import ConfigError
    from claimcheck.report.comparison import COMPARED

    if form not in COMPARED:
        names = ", ".join(f"`{one.value}`" for one in COMPARED)
        raise ConfigError(f"`compare` does not write `{form.value}`", hint=f"choose one of {names}")


COMMAND = compare
