"""The options that several commands take, as dataclasses, and `spread`, which lets a command take them."""

from collections.abc import Callable
from dataclasses import MISSING, dataclass, field, fields, is_dataclass
from datetime import date
from functools import wraps
from inspect import Parameter, Signature, signature
from pathlib import Path
from typing import Annotated, Any, get_type_hints

import typer

from claimcheck.cli.values import day, form, network, number, whole
from claimcheck.report.view import Format

Paths = Annotated[
    list[Path] | None, typer.Argument(metavar="PATH", show_default=False, help="Documents to read.")
]
Config = Annotated[
    Path | None, typer.Option(metavar="FILE", help="Settings; default: claims.toml or pyproject.toml here.")
]
Rows = Annotated[Path, typer.Argument(metavar="FILE", help="One JSON object a line; - for standard input.")]


@dataclass(frozen=True, slots=True)
class DocumentOptions:
    """What is known of the documents."""

    config: Config = None
    published: Annotated[
        date | None,
        typer.Option(parser=day, metavar="DATE", help="Day of publication: 2017-11-20."),
    ] = None


@dataclass(frozen=True, slots=True)
class FetchOptions:
    """How cited pages are fetched."""

    offline: Annotated[bool, typer.Option("--offline", help="Ask no server; the cache may answer.")] = False
    record: Annotated[Path | None, typer.Option(metavar="DIR", help="Record every exchange.")] = None
    replay: Annotated[Path | None, typer.Option(metavar="DIR", help="Answer from recordings only.")] = None
    evidence: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Answer from what `archive` wrote only.")
    ] = None
    archive: Annotated[
        bool | None,
        typer.Option("--archive/--no-archive", help="Look dead pages up in the public web archive."),
    ] = None
    cache_dir: Annotated[Path | None, typer.Option(metavar="DIR", help="Where answers are kept.")] = None
    no_cache: Annotated[bool, typer.Option("--no-cache", help="Neither read nor write the cache.")] = False
    allow_private: Annotated[
        list[str] | None,
        typer.Option(metavar="CIDR", parser=network, help="A network that may be asked though not public."),
    ] = None
    proxy: Annotated[
        str | None,
        typer.Option(metavar="URL|environment", help="Ask through a proxy; it looks names up itself."),
    ] = None
    timeout: Annotated[
        float | None, typer.Option(metavar="SECONDS", parser=number(0.001, 600), help="For one answer.")
    ] = None
    per_host: Annotated[
        int | None, typer.Option(metavar="N", parser=whole(1, 64), help="Requests to one host at a time.")
    ] = None
    per_host_interval: Annotated[
        float | None,
        typer.Option(metavar="SECONDS", parser=number(0, 600), help="Between two requests to a host."),
    ] = None


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """How the report is written."""

    format: Annotated[
        list[Format] | None,
        typer.Option(
            "--format",
            parser=form,
            metavar="|".join(Format),
            help="What the report is written as; default: text. Repeatable.",
        ),
    ] = None
    output: Annotated[
        list[Path] | None,
        typer.Option(metavar="FILE", help="Write it there, not to stdout (-). One for each format."),
    ] = None
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Findings and the tally only.")] = False
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Whole sentences, all evidence.")] = False


@dataclass(frozen=True, slots=True)
class JudgeOptions:
    """What a verdict takes."""

    min_confidence: Annotated[
        float | None,
        typer.Option(
            metavar="NUMBER", parser=number(0, 1), help="Verdicts less sure than this are unresolved."
        ),
    ] = None
    judge: Annotated[
        list[str] | None,
        typer.Option(
            metavar="rules|semantic|URL", help="Who looks at what the rules leave unresolved. Repeatable."
        ),
    ] = None
    judge_model: Annotated[
        str | None, typer.Option(metavar="NAME", help="What the server of --judge calls its model.")
    ] = None
    judge_key_env: Annotated[
        str | None, typer.Option(metavar="NAME", help="The environment variable that holds its key.")
    ] = None
    judge_timeout: Annotated[
        float | None,
        typer.Option(metavar="SECONDS", parser=number(0.001, 600), help="For one of its answers."),
    ] = None
    judge_passages: Annotated[
        int | None, typer.Option(metavar="N", parser=whole(1, 50), help="Passages it is shown for a claim.")
    ] = None


@dataclass(frozen=True, slots=True)
class NarrowOptions:
    """What of the documents is looked at, and what of the findings counts."""

    changed_since: Annotated[
        str | None, typer.Option(metavar="REV", help="Only what stands in lines changed since, as git knows.")
    ] = None
    baseline: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Accept the findings that it holds.")
    ] = None
    no_baseline: Annotated[
        bool, typer.Option("--no-baseline", help="Accept none, whatever the settings say.")
    ] = False
    write_baseline: Annotated[
        bool, typer.Option("--write-baseline", help="Write the findings of this run into it.")
    ] = False


@dataclass(frozen=True, slots=True)
class FailOptions:
    """What makes a run fail."""

    fail_on: Annotated[
        list[str] | None,
        typer.Option(
            metavar="RULE|CATEGORY|SEVERITY", help="Exit with 10 on such findings; default: error; or never."
        ),
    ] = field(default=None)


def spread(command: Callable[..., None]) -> Callable[..., None]:
    """The command with the fields of its dataclasses as parameters of its own, as typer wants them."""
    hints = get_type_hints(command, include_extras=True)
    groups = {name: hint for name, hint in hints.items() if is_dataclass(hint)}

    @wraps(command)
    def run(**given: Any) -> None:
        built = {
            name: group(**{one.name: given.pop(one.name) for one in fields(group)})  # type: ignore[operator]
            for name, group in groups.items()
        }
        command(**given, **built)

    plain = [one for one in signature(command).parameters.values() if one.name not in groups]
    parameters = [
        Parameter(one.name, Parameter.KEYWORD_ONLY, default=one.default, annotation=hints[one.name])
        for one in plain
    ]
    parameters += [parameter for group in groups.values() for parameter in _parameters(group)]
    run.__signature__ = Signature(parameters)  # type: ignore[attr-defined]
    run.__annotations__ = {one.name: one.annotation for one in parameters}
    return run


def _parameters(group: Any) -> list[Parameter]:
    hints = get_type_hints(group, include_extras=True)
    return [
        Parameter(
            one.name,
            Parameter.KEYWORD_ONLY,
            default=Parameter.empty if one.default is MISSING else one.default,
            annotation=hints[one.name],
        )
        for one in fields(group)
    ]
