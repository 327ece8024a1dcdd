"""`claimcheck check`."""

from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli.exits import ExitCode
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

if TYPE_CHECKING:
    from pathlib import Path

    from claimcheck.cli.watch import Round
    from claimcheck.config import Config

EXAMPLE = "Example: claimcheck check article.md --format markdown --output report.md"


Watching = Annotated[bool, typer.Option("--watch", help="Check again what is saved, until Ctrl-C.")]


@spread
def check(
    documents: DocumentOptions,
    fetch: FetchOptions,
    fail: FailOptions,
    judge: JudgeOptions,
    narrow: NarrowOptions,
    report: ReportOptions,
    paths: Paths = None,
    watch: Watching = False,
) -> None:
    """Check documents against their sources.

    Follows their citations, judges their claims and holds the documents against each other. Without a path,
    it reads the documents that claims.toml names.
    """
    from claimcheck.cli.narrowing import expect_narrowing
    from claimcheck.cli.setup import configure, documents_of
    from claimcheck.cli.watch import Round, Watcher
    from claimcheck.pipeline import Memory

    expect_narrowing(narrow, watching=watch)

    def prepare() -> "tuple[Config, tuple[Path, ...]]":
        config = configure(documents, fetch, fail, judge)
        return config, documents_of(paths, config)

    def once(current: Round) -> ExitCode:
        return _check(current, narrow, report, asked=fetch.replay is not None)

    if watch:
        Watcher(prepare, once, quiet=report.quiet).watch()
    raise typer.Exit(once(Round(*prepare(), Memory())))


def _check(current: "Round", narrow: NarrowOptions, report: ReportOptions, *, asked: bool) -> ExitCode:
    """One round; `asked` is whether the command line wants recordings."""
    from claimcheck import pipeline
    from claimcheck.cli.messages import Watch
    from claimcheck.cli.narrowing import baseline_of, limit_of, new_since
    from claimcheck.cli.reporting import exit_code, publish, tell_of_recordings
    from claimcheck.cli.setup import view_of
    from claimcheck.cli.targets import targets_of
    from claimcheck.report import Part

    config, chosen = current.config, current.paths
    view, targets = view_of(Part.CHECK, report, config), targets_of(report)
    baseline = baseline_of(narrow, config)
    with Watch(quiet=report.quiet) as progress:
        limit = current.limit(limit_of(narrow))
        result = pipeline.check(chosen, config, progress, limit=limit, memory=current.memory)
    result = new_since(result, baseline, narrow, chosen, config, quiet=report.quiet)
    publish(result, targets, view)
    tell_of_recordings(result, config, asked=asked, quiet=report.quiet)
    return exit_code(result, config.fail_on)


COMMAND = check
