"""`--changed-since` and `--baseline`: what a run looks at, and what of its findings is new."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from claimcheck.cli.messages import say
from claimcheck.cli.options import NarrowOptions
from claimcheck.cli.output import expect_writable, replace_file
from claimcheck.config import Config, Level
from claimcheck.errors import ConfigError
from claimcheck.model import Baseline, Document, Report
from claimcheck.pipeline import Limit, is_whole, written
from claimcheck.rules import RULES
from claimcheck.rules.baseline import Compared, Known, compare_with, read_baseline, render_baseline
from claimcheck.rules.changes import Changes, find_changes

SHOWN = 20
"""Fixed findings that are named; the others are counted."""


def expect_narrowing(options: NarrowOptions, *, watching: bool = False) -> None:
    """Refuse before the work what cannot be done after it."""
    if options.baseline and options.no_baseline:
        raise ConfigError("`--baseline` and `--no-baseline` exclude each other", hint="leave one out")
    if options.write_baseline and options.no_baseline:
        raise ConfigError("`--write-baseline` and `--no-baseline` exclude each other", hint="leave one out")
    if options.write_baseline and watching:
        raise ConfigError("`--write-baseline` and `--watch` exclude each other", hint="leave one out")
    if options.write_baseline and options.changed_since:
        raise ConfigError(
            "`--write-baseline` and `--changed-since` exclude each other",
            hint="a baseline holds what is found in all lines",
        )


def baseline_of(options: NarrowOptions, config: Config) -> Path | None:
    """The file of what is known, the command line's or the settings'; refused before the work."""
    file = None if options.no_baseline else options.baseline or config.baseline
    if options.write_baseline:
        if file is None:
            raise ConfigError("`--write-baseline` needs a file", hint="name it with `--baseline FILE`")
        expect_writable(file)
    elif file is not None and not file.is_file():
        raise ConfigError(f"no such file: `{file}`", hint="`--write-baseline` writes it")
    return file


def limit_of(options: NarrowOptions) -> Limit | None:
    """What the run is to look at; None for everything."""
    revision = options.changed_since
    if not revision:
        return None

    def limit(documents: Sequence[Document]) -> Changes:
        from claimcheck.cli.git import changed_lines

        lines = changed_lines(revision, [document.path for document in documents])
        return find_changes(documents, lines, written)

    return limit


def new_since(
    report: Report,
    file: Path | None,
    options: NarrowOptions,
    paths: Sequence[Path],
    config: Config,
    *,
    quiet: bool,
    rules: Iterable[str] = RULES,
) -> Report:
    """The report without the findings that the baseline in `file` accepts; says what became of them.

    `rules` are those that the command looks into.
    """
    if file is None:
        return report
    known = read_baseline(_text(file), str(file)) if file.is_file() else ()
    whole = is_whole(paths, config) and not options.changed_since
    ran = frozenset(rule for rule in rules if config.rules.get(rule) is not Level.OFF)
    compared = compare_with(known, report, _names(file.parent), whole=whole, ran=ran)
    if options.write_baseline:
        return _write(file, compared)
    fixed = () if options.changed_since else compared.fixed
    _tell(compared, fixed=fixed, quiet=quiet)
    held = Baseline(str(file), compared.known, len(compared.report.findings), len(fixed))
    return replace(compared.report, baseline=held)


def _write(file: Path, compared: Compared) -> Report:
    try:
        replace_file(file, render_baseline(compared.kept).encode("utf-8", "backslashreplace"))
    except OSError as error:
        reason = (error.strerror or "it failed").lower()
        raise ConfigError(f"cannot write `{file}`: {reason}", hint="name another `--baseline`") from error
    say("baseline", f"wrote `{file}`: {len(compared.kept)} known from now on, {len(compared.fixed)} dropped")
    held = Baseline(str(file), len(compared.kept), 0, len(compared.fixed))
    return replace(compared.report, findings=(), baseline=held)


def _tell(compared: Compared, fixed: Sequence[Known], *, quiet: bool) -> None:
    new = len(compared.report.findings)
    say("baseline", f"{compared.known} known, {new} new, {len(fixed)} fixed")
    if quiet or not fixed:
        return
    for one in fixed[:SHOWN]:
        say("fixed", f"{one.document}: {one.rule}: {one.value}")
    if len(fixed) > SHOWN:
        say("fixed", f"and {len(fixed) - SHOWN} more")
    say("hint", "`--write-baseline` drops what is fixed")


def _names(folder: Path) -> Callable[[str], str]:
    """Documents are called from the baseline's folder, so that it holds wherever the run is started."""
    top = folder.resolve()

    @cache
    def name(path: str) -> str:
        whole = Path(path).resolve()
        return whole.relative_to(top).as_posix() if whole.is_relative_to(top) else Path(path).as_posix()

    return name


def _text(file: Path) -> str:
    try:
        return file.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"cannot read `{file}`", hint="`--write-baseline` writes it anew") from error
