"""The exit codes."""

from enum import IntEnum


class ExitCode(IntEnum):
    """What a run tells the shell. Never 1: that is Python's own, for a crash."""

    CLEAN = 0
    USAGE = 2
    """The command line, the configuration or an input of `judge` and `mentions` cannot be used."""
    NOTHING_CHECKED = 3
    FINDINGS = 10
    """At or above what `--fail-on` names."""
    INTERRUPTED = 130
    """Ctrl-C: 128 and the number of the signal, as shells count."""
    PIPE_CLOSED = 141
    """Whoever read the report has gone, for example `head`."""
