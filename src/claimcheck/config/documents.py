"""`Config` in, the documents it names out."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
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


def named_as(config: Config, paths: Iterable[Path]) -> Config:
    """The settings with their decisions' documents called as the run calls them: `/work/a.md`, `../a.md`."""
    if not any(one.document for one in config.decisions):
        return config
    given = {Path(path).resolve(): str(path) for path in paths}
    spelled = (given.get(Path(one.document or "").resolve(), one.document) for one in config.decisions)
    decisions = tuple(
        replace(one, document=name) if one.document else one
        for one, name in zip(config.decisions, spelled, strict=True)
    )
    return replace(config, decisions=decisions)


def find_settings(config: Config) -> dict[Path, DocumentSettings]:
    """What the file says of each document, by resolved path; of two patterns, the first that says anything.

    The patterns are looked up once for all documents, not once for each.
    """
    found: dict[Path, DocumentSettings] = {}
    for path, entry in _declared(config):
        known = found.setdefault(path.resolve(), entry)
        if not _tells(known) and _tells(entry):
            found[path.resolve()] = entry
    return found


def _tells(entry: DocumentSettings) -> bool:
    return bool(entry.published or entry.url)


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
