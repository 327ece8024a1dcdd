"""`claimcheck review`."""

import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli.options import DocumentOptions, FetchOptions, JudgeOptions, Paths, spread

if TYPE_CHECKING:
    from claimcheck.config import Config
    from claimcheck.model import Claim, Decision, Judgement, Report, Verdict

EXAMPLE = "Example: claimcheck review article.md --reviewer 'A. Editor'"

WIDEST = 120
"""Columns beyond which lines are harder to read, not easier."""

CHOICES = {"a": "accept", "d": "dispute", "n": "note", "s": "skip", "q": "quit"}
PROMPT = "[a]ccept, [d]ispute, [n]ote, [s]kip or [q]uit? "
HELP = "accept: it holds; dispute: it does not; note: it stays open, with a word on it; skip: the next one\n"

Reviewer = Annotated[str | None, typer.Option(metavar="NAME", help="Who decides; default: git's user.name.")]


@spread
def review(
    documents: DocumentOptions,
    fetch: FetchOptions,
    judge: JudgeOptions,
    paths: Paths = None,
    reviewer: Reviewer = None,
) -> None:
    """Decide open claims one by one.

    Shows each contradicted and each unresolved claim with its evidence and asks. To accept says that it
    holds, to dispute that it does not; a note leaves it open with a word on it. Every answer is written to
    claims.toml at once and stands until the sentence or its source changes.
    """
    from claimcheck import pipeline
    from claimcheck.cli.messages import Watch
    from claimcheck.cli.setup import configure, documents_of
    from claimcheck.config import named_as

    config = configure(documents, fetch, judge=judge)
    name = _reviewer(reviewer)
    chosen = documents_of(paths, config)
    config = named_as(config, chosen)
    with Watch() as watch:
        report = pipeline.check(chosen, config, watch)
    desk = Desk(config, name, pipeline.now().date())
    desk.go_through(report)


@dataclass(slots=True)
class Desk:
    """Where one person decides claims on one day."""

    config: "Config"
    reviewer: str
    today: date
    written: int = 0

    def go_through(self, report: "Report") -> None:
        """Ask of every open claim, the contradicted first, until there are no more or no more answers."""
        from claimcheck.cli.output import write
        from claimcheck.report.review import render_claim

        claims = tuple(open_claims(report))
        width = min(shutil.get_terminal_size((80, 24)).columns, WIDEST)
        try:
            for number, claim in enumerate(claims, 1):
                write(render_claim(report, claim, f"{number} of {len(claims)}", width) + "\n")
                if not self._settled(claim, report):
                    break
        except KeyboardInterrupt:
            write(f"\n{self._closing(len(claims))}")
            raise
        write(self._closing(len(claims)))

    def _settled(self, claim: "Claim", report: "Report") -> bool:
        """Ask what to do about one claim and do it; False where no more is to be asked."""
        choice = self._choose()
        return choice == "skip" or (choice != "quit" and self._decide(choice, claim, report))

    def _closing(self, claims: int) -> str:
        if not claims:
            return "no claim is open\n"
        entries = "1 decision" if self.written == 1 else f"{self.written} decisions"
        return f"{entries} written to {self.file}\n" if self.written else "nothing was decided\n"

    def _choose(self) -> str:
        from claimcheck.cli.output import write

        while (answer := self._ask(PROMPT)) is not None:
            word = answer.strip().lower()
            chosen = CHOICES.get(word) or next((one for one in CHOICES.values() if one == word), None)
            if chosen:
                return chosen
            if word:
                write(HELP)
        return "quit"

    def _decide(self, choice: str, claim: "Claim", report: "Report") -> bool:
        """Ask for the reason and write; False where the answers have ended."""
        from claimcheck.model import Verdict

        verdicts = {"accept": Verdict.SUPPORTED, "dispute": Verdict.CONTRADICTED, "note": Verdict.UNRESOLVED}
        reason = self._ask("why? ")
        while reason is not None and not reason.strip():
            reason = self._ask("a decision needs a reason. why? ")
        if reason is None:
            return False
        self._write(claim, verdicts[choice], " ".join(reason.split()), report)
        self.written += 1
        return True

    def _ask(self, prompt: str) -> str | None:
        """A line; None at the end of the input."""
        from claimcheck.cli.output import write
        from claimcheck.report.escape import visible

        write(prompt)
        line = sys.stdin.readline()
        if not sys.stdin.isatty():  # nobody sees what was typed
            write(f"{visible(line.rstrip())}\n")
        return line or None

    @property
    def file(self) -> Path:
        """Where decisions are written."""
        return self.config.file or self.config.root / "claims.toml"

    def _write(self, claim: "Claim", verdict: "Verdict", reason: str, report: "Report") -> None:
        from claimcheck.cli.output import replace_file
        from claimcheck.config.edit import write_decision
        from claimcheck.config.load import SHARED_FILE, SHARED_TABLE
        from claimcheck.errors import ConfigError

        entry = self._entry(claim, verdict, reason, report.source_hashes.get(claim.id))
        prefix = SHARED_TABLE if self.file.name == SHARED_FILE else ()
        try:
            text = self.file.read_bytes().decode("utf-8") if self.file.exists() else ""
            new = write_decision(text, entry, prefix=prefix, renewing=self._renewed(claim, report))
            replace_file(self.file, new.encode("utf-8"))
        except (OSError, UnicodeDecodeError) as error:
            raise ConfigError(f"cannot write `{self.file}`", hint="check its permissions") from error

    def _entry(
        self, claim: "Claim", verdict: "Verdict", reason: str, source_hash: str | None
    ) -> dict[str, str | date]:
        import os.path

        from claimcheck.model import fingerprint

        entry: dict[str, str | date] = {
            "text": claim.sentence.quote,
            "value": claim.text,
            "document": Path(os.path.relpath(claim.mention.document, self.config.root)).as_posix(),
            "verdict": verdict.value,
            "reason": reason,
            "reviewer": self.reviewer,
            "date": self.today,
            "sentence-hash": fingerprint(claim.sentence.quote),
        }
        return {**entry, "source-hash": source_hash} if source_hash else entry

    def _renewed(self, claim: "Claim", report: "Report") -> "Decision | None":
        """The stale decision that a new one takes the place of."""
        return next((one for one in self.config.decisions if _is_stale(one, claim, report)), None)


def open_claims(report: "Report") -> Iterator["Claim"]:
    """The contradicted claims, then the unresolved ones; those that a person has decided are not open."""
    from claimcheck.model import Verdict

    for verdict in (Verdict.CONTRADICTED, Verdict.UNRESOLVED):
        for claim in report.claims:
            judgement = report.judgements.get(claim.id)
            if judgement and judgement.verdict is verdict and not _is_decided(judgement):
                yield claim


def _is_decided(judgement: "Judgement") -> bool:
    return judgement.reason == "declared"


def _is_stale(decision: "Decision", claim: "Claim", report: "Report") -> bool:
    """Whether a decision spoke of the claim: it covers it and does not hold, or covered its old wording."""
    from claimcheck.rules.decisions import find_rewritten

    if decision.verdict is None:
        return False
    if decision.covers(claim):
        return True
    if any(decision.covers(other) for other in report.claims):
        return False
    rewritten = find_rewritten(decision, report.claims)
    return rewritten is not None and rewritten.id == claim.id


def _reviewer(named: str | None) -> str:
    from claimcheck.cli.git import user_name
    from claimcheck.errors import ConfigError

    if named is not None and not named.strip():
        raise ConfigError("`--reviewer` needs a name", hint="leave it out to be called what git calls you")
    name = (named or user_name() or "").strip()
    if not name:
        raise ConfigError("a decision needs a reviewer", hint="name one with `--reviewer NAME`")
    return name


COMMAND = review
