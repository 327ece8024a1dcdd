"""`Report` in, everything a command says of it out: the report, what was skipped, the exit code."""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.cli.exits import ExitCode
from claimcheck.cli.messages import say, say_error
from claimcheck.cli.output import deliver
from claimcheck.cli.targets import Target
from claimcheck.config import NEVER, Config
from claimcheck.model import Finding, LinkDetail, Report, Severity
from claimcheck.report import View, render


def publish(report: Report, targets: Sequence[Target], view: View) -> None:
    """Name what could not be read, then write the report in each of its formats; files know no colours."""
    for skipped in report.skipped:
        say_error(f"`{skipped.path}`: {skipped.message}", skipped.hint)
    plain = replace(view, color=False, links=False)
    for target in targets:
        deliver(render(report, target.format, plain if target.file else view), target.file)


def tell_of_recordings(report: Report, config: Config, *, asked: bool, quiet: bool) -> None:
    """Say that no server was asked, where the settings want it so and pages are missing for it."""
    missing = any(status.detail is LinkDetail.NOT_RECORDED for status in report.statuses.values())
    if missing and config.fetch.replay and not asked and not quiet:
        say(
            "hint",
            f"`cassettes` in `{config.file}` answers from recordings only, and some pages are not recorded;"
            " `--record DIR` asks servers and keeps what they answer",
        )


def exit_code(report: Report, fail_on: Sequence[str]) -> ExitCode:
    """Whether the findings are grave enough to fail."""
    grave = any(fails(finding, fail_on) for finding in report.findings)
    return ExitCode.FINDINGS if grave else ExitCode.CLEAN


def fails(finding: Finding, fail_on: Sequence[str]) -> bool:
    """Whether the rule or its category is named, or its severity reached; `never` outranks all."""
    if NEVER in fail_on:
        return False
    named = {finding.rule.id, finding.rule.category.value} & set(fail_on)
    floors = [Severity(word).rank for word in fail_on if word in set(Severity)]
    return bool(named) or any(finding.weight.rank >= floor for floor in floors)
