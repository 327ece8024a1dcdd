"""What a run tells of itself while it works, and the clock it goes by."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Protocol

Clock = Callable[[], datetime]


class Progress(Protocol):
    """Told of long work."""

    def start(self, stage: str, total: int) -> None:
        """A stage of `total` steps begins."""

    def advance(self, stage: str) -> None:
        """One step of it is done."""

    def done(self, stage: str) -> None:
        """The stage has ended."""

    def warn(self, message: str) -> None:
        """Something the person at the terminal should know; the run goes on."""


class Silent:
    """A `Progress` that tells nobody."""

    def start(self, stage: str, total: int) -> None:
        """Nothing is shown."""

    def advance(self, stage: str) -> None:
        """Nothing is shown."""

    def done(self, stage: str) -> None:
        """Nothing is shown."""

    def warn(self, message: str) -> None:
        """Nothing is shown."""


def now() -> datetime:
    """The wall clock, UTC, to the second."""
    return datetime.now(UTC).replace(microsecond=0)
