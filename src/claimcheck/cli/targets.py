"""`--format` and `--output` in, which report goes where out."""

from dataclasses import dataclass
from pathlib import Path

from claimcheck.cli.options import ReportOptions
from claimcheck.cli.output import expect_writable
from claimcheck.errors import ConfigError
from claimcheck.report.view import Format

STDOUT = Path("-")

SUFFIXES = {
    ".csv": Format.CSV,
    ".htm": Format.HTML,
    ".html": Format.HTML,
    ".json": Format.JSON,
    ".jsonld": Format.CLAIMREVIEW,
    ".md": Format.MARKDOWN,
    ".sarif": Format.SARIF,
    ".txt": Format.TEXT,
    ".xml": Format.JUNIT,
}
"""What the end of a file's name promises."""


@dataclass(frozen=True, slots=True)
class Target:
    """One report with its place."""

    format: Format
    file: Path | None = None
    """None is stdout."""


def targets_of(options: ReportOptions) -> tuple[Target, ...]:
    """Formats and outputs in pairs, in their order; one, the text or else the last, may go without output.

    Refuses before the work what could not be written after it.
    """
    formats = tuple(options.format or (Format.TEXT,))
    outputs = tuple(None if file == STDOUT else file for file in options.output or ())
    if len(outputs) not in (len(formats), len(formats) - 1):
        raise ConfigError(
            f"{_times('--format', len(formats))} and {_times('--output', len(outputs))} do not match",
            hint="give each `--format` its `--output` in the same order; `-` is stdout",
        )
    targets = _paired(formats, outputs)
    _expect_distinct(targets)
    for target in targets:
        expect_writable(target.file)
    return targets


def _times(option: str, count: int) -> str:
    return f"{count} × `{option}`"


def _paired(formats: tuple[Format, ...], outputs: tuple[Path | None, ...]) -> tuple[Target, ...]:
    if len(outputs) == len(formats):
        return tuple(map(Target, formats, outputs))
    bare = formats.index(Format.TEXT) if Format.TEXT in formats else len(formats) - 1
    places = iter(outputs)
    targets = tuple(Target(one, None if at == bare else next(places)) for at, one in enumerate(formats))
    for target in targets:
        _expect_meant(target, formats)
    return targets


def _expect_meant(target: Target, formats: tuple[Format, ...]) -> None:
    """Where an output was left out, the others may stand beside the wrong formats: `r.html` full of JSON."""
    promised = SUFFIXES.get(target.file.suffix.lower()) if target.file else None
    if promised in formats and promised is not target.format:
        raise ConfigError(
            f"`{target.file}` would be written as {target.format.value}",
            hint="give each `--format` its `--output` in the same order; `-` is stdout",
        )


def _expect_distinct(targets: tuple[Target, ...]) -> None:
    files = [target.file for target in targets]
    twice = next((file for file in files if files.count(file) > 1), STDOUT)
    if twice != STDOUT:
        place = f"into `{twice}`" if twice else "to stdout"
        raise ConfigError(f"two reports would go {place}", hint="name a file of its own for each")
