"""What can stop a run, as one tree of exceptions; each carries the next step as a hint.

    ClaimcheckError
    ├── ConfigError          claims.toml or the command line cannot be used            exit 2
    ├── DocumentError        one document cannot be read; the others go on
    │   ├── DocumentMissing  no such file
    │   ├── DocumentEmpty    a file without text
    │   └── DocumentUnreadable  binary data, broken PDF, unknown encoding
    ├── SourceError          a recording or an evidence file cannot be used            exit 2
    └── NothingChecked       no document was read, so no verdict can be given          exit 3

What stops one claim or one citation is a value (`Reason`, `LinkDetail`), never an exception.
"""

from functools import partial


class ClaimcheckError(Exception):
    """A message in one lower-case clause, and in `hint` what to do next."""

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class ConfigError(ClaimcheckError):
    """The settings cannot be used; nothing was checked."""


class DocumentError(ClaimcheckError):
    """One document cannot be read; `path` is the one."""

    def __init__(self, message: str, *, path: str, hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.path = path

    def __reduce__(self) -> tuple[object, tuple[str]]:
        """Told by a process that reads documents to the one that asked."""
        return partial(type(self), path=self.path, hint=self.hint), (self.message,)


class DocumentMissing(DocumentError):
    """There is no file at the path."""


class DocumentEmpty(DocumentError):
    """The file has no text: zero bytes, white space, or a scan without a text layer."""


class DocumentUnreadable(DocumentError):
    """The bytes are not what the file's name says, or not text in a known encoding."""


class SourceError(ClaimcheckError):
    """A cassette folder or an evidence file cannot be used as asked."""


class NothingChecked(ClaimcheckError):
    """No document could be read; `causes` say why, one a document."""

    def __init__(self, message: str, *, hint: str = "", causes: tuple[DocumentError, ...] = ()) -> None:
        super().__init__(message, hint=hint)
        self.causes = causes


def reason_of(error: OSError) -> str:
    """What the system says of a failure, as the end of a clause: "no such file or directory"."""
    said = error.strerror or str(error) or type(error).__name__
    return said[:1].lower() + said[1:]
