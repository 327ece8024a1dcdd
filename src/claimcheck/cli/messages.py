"""What is said on stderr beside the report: errors, warnings, progress."""

import sys
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self

from claimcheck.report.escape import inert, visible

if TYPE_CHECKING:
    from rich.progress import Progress as Bar
    from rich.progress import TaskID

PATIENCE = 1.0
"""Seconds of silence before progress is shown."""


def say_error(message: str, hint: str = "") -> None:
    """`error: …`, and the next step under it."""
    say("error", message)
    if hint:
        say("hint", hint)


def say_warning(message: str, hint: str = "") -> None:
    """`warning: …`, and the next step under it."""
    say("warning", message)
    if hint:
        say("hint", hint)


def say(label: str, message: str) -> None:
    """`label: …`; further lines are indented."""
    first, *others = message.split("\n")
    lines = (f"{label}: {visible(first)}", *(f"  {visible(line)}" for line in others))
    lines = tuple(map(inert, lines))
    sys.stderr.write("\n".join(lines) + "\n")


@dataclass(slots=True)
class Watch:
    """A `pipeline.Progress` for a person at a terminal: a bar once it takes longer than a second."""

    quiet: bool = False
    began: float = field(default_factory=time.monotonic)
    said: set[str] = field(default_factory=set)
    stages: dict[str, tuple[int, int]] = field(default_factory=dict)
    """Steps done and steps in all, by stage."""
    bar: "Bar | None" = None
    tasks: dict[str, "TaskID"] = field(default_factory=dict)

    def start(self, stage: str, total: int) -> None:
        """A stage of `total` steps begins."""
        self.stages[stage] = (0, total)
        self._show(stage)

    def advance(self, stage: str) -> None:
        """One step of it is done."""
        done, total = self.stages.get(stage, (0, 0))
        self.stages[stage] = (done + 1, total)
        self._show(stage)

    def done(self, stage: str) -> None:
        """The stage has ended."""
        if self.bar and stage in self.tasks:
            self.bar.remove_task(self.tasks.pop(stage))

    def warn(self, message: str) -> None:
        """Said once, however often it happens."""
        if not self.quiet and message not in self.said:
            self.said.add(message)
            self.close()
            say_warning(message)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Take the bar away, so that the report has the screen."""
        if self.bar:
            self.bar.stop()
            self.bar = None
            self.tasks.clear()

    def _show(self, stage: str) -> None:
        if self.quiet or not sys.stderr.isatty() or time.monotonic() - self.began < PATIENCE:
            return
        bar = self.bar or self._open()
        done, total = self.stages[stage]
        if stage not in self.tasks:
            self.tasks[stage] = bar.add_task(stage, total=total)
        bar.update(self.tasks[stage], completed=done)

    def _open(self) -> "Bar":
        from rich.console import Console
        from rich.progress import Progress as Bar

        self.bar = Bar(console=Console(stderr=True), transient=True)
        self.bar.start()
        return self.bar
