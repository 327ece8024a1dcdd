"""`check --watch`: files in, a round of checking whenever one of them is saved."""

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from claimcheck.cli.messages import say, say_error
from claimcheck.config import Config
from claimcheck.errors import ClaimcheckError, NothingChecked
from claimcheck.model import Document, Span
from claimcheck.pipeline import Limit, Memory
from claimcheck.rules.changes import Changes

INTERVAL = 0.3
"""Seconds between two looks at the files."""

Stamps = Mapping[Path, tuple[int, int] | None]
"""Time and size of each file; None where there is none."""


@dataclass(slots=True)
class Round:
    """What one round of checking is about."""

    config: Config
    paths: tuple[Path, ...]
    memory: Memory
    saved: frozenset[Path] | None = None
    """None for the first round, and for one after the settings have changed: everything."""

    def limit(self, limit: Limit | None) -> Limit | None:
        """What of the run's own limit stands in the files that were saved."""
        saved = self.saved
        if saved is None:
            return limit
        names = frozenset(str(path) for path in saved)

        def narrowed(documents: Sequence[Document]) -> Changes:
            whole = {one.path: (Span(0, len(one.text)),) for one in documents if one.path in names}
            if limit is None:
                return Changes(whole)
            spans = limit(documents).spans
            return Changes({path: spans[path] for path in whole if path in spans})

        return narrowed


@dataclass(slots=True)
class Watcher:
    """Calls `check` for every round; what was read and fetched is kept from one to the next."""

    prepare: Callable[[], tuple[Config, tuple[Path, ...]]]
    """The settings and documents as they are now."""
    check: Callable[[Round], object]
    pause: Callable[[], None] = field(default=lambda: time.sleep(INTERVAL))
    quiet: bool = False

    def watch(self) -> None:
        """For ever; Ctrl-C ends it. What stops a run only waits for the next save here."""
        config, paths = self.prepare()
        current = Round(config, paths, Memory())
        known = _stamps(current)  # before the round: what is saved while it runs is not missed
        self._round(current)
        while True:
            seen = self._rested(current, known)
            saved = frozenset(path for path in seen if seen[path] and seen[path] != known.get(path))
            known = seen
            if not saved:
                continue
            try:
                current = self._next(current, saved)
            except ClaimcheckError as error:
                _tell(error)
                continue
            self._say(f"{_names(saved)} saved")
            self._round(current)

    def _rested(self, current: Round, known: Stamps) -> Stamps:
        """The stamps once some have changed, and then stay."""
        before = known
        while True:
            self.pause()
            seen = _stamps(current)
            if seen == before and seen != known:
                return seen
            before = seen

    def _next(self, last: Round, saved: frozenset[Path]) -> Round:
        config, paths = self.prepare()
        if config != last.config:
            return Round(config, paths, Memory())
        return Round(config, paths, last.memory, saved)

    def _round(self, current: Round) -> None:
        try:
            self.check(current)
        except ClaimcheckError as error:
            _tell(error)
        self._say("waiting for changes; Ctrl-C ends")

    def _say(self, message: str) -> None:
        if not self.quiet:
            say("watch", message)


def _tell(error: ClaimcheckError) -> None:
    for cause in error.causes if isinstance(error, NothingChecked) else ():
        say_error(f"`{cause.path}`: {cause.message}", cause.hint)
    say_error(error.message, error.hint)


def _stamps(current: Round) -> Stamps:
    """Of the documents and the settings."""
    files = (*current.paths, current.config.file) if current.config.file else current.paths
    return {path: _stamp(path) for path in files}


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        told = path.stat()
    except OSError:
        return None
    return told.st_mtime_ns, told.st_size


def _names(paths: Iterable[Path]) -> str:
    return ", ".join(sorted(f"`{path}`" for path in paths))
