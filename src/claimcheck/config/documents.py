"""`Config` in, the documents it names out."""

from collections.abc import Iterator
from pathlib import Path

from claimcheck.config.settings import Config, DocumentSettings
from claimcheck.errors import ConfigError

WILD = frozenset("*?[")
"""Characters that make a path a pattern."""


def find_documents(config: Config) -> tuple[Path, ...]:
    """The documents of the file, each once, in the order of its patterns; of one pattern, sorted.

    A path without wildcards is named even if there is no such file, so that the reader of it says so.
    """
    return tuple(dict.fromkeys(path for path, _ in _declared(config)))


def settings_for(path: Path | str, config: Config) -> DocumentSettings | None:
    """What the file says of a document; where two patterns name it, the first that says anything."""
    wanted = Path(path).resolve()
    named = [entry for found, entry in _declared(config) if found.resolve() == wanted]
    telling = [entry for entry in named if entry.published or entry.url]
    return next(iter(telling or named), None)


def _declared(config: Config) -> Iterator[tuple[Path, DocumentSettings]]:
    for entry in config.documents:
        for path in _expand(config.root, entry.path):
            yield path, entry


def _expand(root: Path, pattern: str) -> list[Path]:
    if not WILD & set(pattern):
        return [root / pattern]
    relative = Path(pattern)
    base, parts = (
        (Path(relative.anchor), relative.parts[1:]) if relative.is_absolute() else (root, relative.parts)
    )
    try:
        return sorted(path for path in base.glob("/".join(parts)) if path.is_file())
    except ValueError as error:
        raise ConfigError(f"cannot use `{pattern}` as a pattern of documents", hint=str(error)) from error
