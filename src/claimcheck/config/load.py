"""A path in, `Config` out: finds the file, checks it, and says everything that is wrong with it at once."""

import json
import os.path
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from datetime import timedelta
from pathlib import Path
from types import MappingProxyType
from typing import Any

from claimcheck.config.mistakes import Place, describe, place_of
from claimcheck.config.names import unknown_fail_on, unknown_rule
from claimcheck.config.positions import Places, find_places
from claimcheck.config.settings import CacheTable, ClaimTable, Config, FetchTable, JudgeTable, Settings
from claimcheck.errors import ConfigError
from claimcheck.model import Decision
from claimcheck.opinions.settings import JudgeSettings
from claimcheck.sources.settings import FetchSettings, default_cache_dir

OWN_FILE = "claims.toml"
SHARED_FILE = "pyproject.toml"
SHARED_TABLE = ("tool", "claimcheck")

Table = Mapping[str, Any]


def load_config(file: Path | None = None, *, directory: Path = Path()) -> Config:
    """The settings of `file`; without one, of the directory's `claims.toml` or `pyproject.toml`, if any."""
    if file is not None:
        return _load(file)
    if (directory / OWN_FILE).is_file():
        return _load(directory / OWN_FILE)
    shared = directory / SHARED_FILE
    if shared.is_file() and b"[tool.claimcheck" in shared.read_bytes():
        return _load(shared)
    return replace(_config(Settings(), directory / OWN_FILE), file=None)


def _load(file: Path) -> Config:
    text = _read(file)
    data = _parse(text, file)
    prefix = SHARED_TABLE if file.name == SHARED_FILE else ()
    for key in prefix:
        data = data.get(key, {})
    return _config(_check(data, file, prefix, find_places(text)), file)


def _read(file: Path) -> str:
    try:
        return file.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except FileNotFoundError as error:
        hint = "`claimcheck init` writes one with comments"
        raise ConfigError(f"no such file: `{file}`", hint=hint) from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"cannot read `{file}`: it is not UTF-8", hint="save it as UTF-8") from error
    except OSError as error:
        reason = (error.strerror or "it cannot be opened").lower()
        raise ConfigError(f"cannot read `{file}`: {reason}", hint="check its path and permissions") from error


def _parse(text: str, file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        said = str(error) if isinstance(error, tomllib.TOMLDecodeError) else "nested too deeply"
        raise ConfigError(
            f"cannot read `{file}`: {said[:1].lower()}{said[1:]}", hint="TOML is described at https://toml.io"
        ) from error


def _check(data: Table, file: Path, prefix: tuple[str, ...], places: Places) -> Settings:
    from pydantic import TypeAdapter, ValidationError

    # As JSON: so pydantic's strict mode takes arrays for tuples and text for paths, but no text for numbers.
    written = json.dumps(_plain(data), default=str)
    wrong = list(_misnamed(data, prefix, places))
    try:
        settings = TypeAdapter(Settings).validate_json(written, strict=True)
    except ValidationError as error:
        wrong += [describe(mistake, prefix, places) for mistake in error.errors(include_url=False)]
        raise _refused(file, sorted(wrong)) from error
    if wrong:
        raise _refused(file, sorted(wrong))
    return settings


def _misnamed(data: Table, prefix: tuple[str, ...], places: Places) -> Iterator[tuple[Place, str]]:
    """Rules and such that do not exist; what is of a wrong type is for pydantic to refuse."""
    rules, fail_on = data.get("rules"), data.get("fail-on")
    for name in rules if isinstance(rules, dict) else ():
        if clause := unknown_rule(name):
            yield place_of(places.keys, (*prefix, "rules", name)), clause
    for index, name in enumerate(fail_on if isinstance(fail_on, list) else ()):
        if isinstance(name, str) and (clause := unknown_fail_on(name)):
            yield place_of(places.values, (*prefix, "fail-on", index)), clause
    for number, index, name in _ignored(data):
        if clause := unknown_rule(name):
            yield place_of(places.values, (*prefix, "claim", number, "ignore", index)), clause


def _ignored(data: Table) -> Iterator[tuple[int, int, str]]:
    """The rules that entries ignore, with the indices of both."""
    claims = data.get("claim")
    for number, entry in enumerate(claims if isinstance(claims, list) else ()):
        names = entry.get("ignore") if isinstance(entry, dict) else None
        for index, name in enumerate(names if isinstance(names, list) else ()):
            if isinstance(name, str):
                yield number, index, name


def _plain(data: Table) -> Table:
    """`documents = ["a.md"]` is short for `documents = [{ path = "a.md" }]`."""
    documents = data.get("documents")
    if not isinstance(documents, list):
        return data
    return {
        **data,
        "documents": [{"path": entry} if isinstance(entry, str) else entry for entry in documents],
    }


def _refused(file: Path, mistakes: list[tuple[Place, str]]) -> ConfigError:
    lines = [f"{file}:{line}:{column}: {what}" for (line, column), what in mistakes]
    if len(lines) == 1:
        return ConfigError(lines[0], hint="`claimcheck init -` shows every key")
    head = f"`{file}` has {len(lines)} mistakes"
    return ConfigError("\n".join((head, *lines)), hint="`claimcheck init -` shows every key")


def _config(settings: Settings, file: Path) -> Config:
    return Config(
        documents=settings.documents,
        published=settings.published,
        fail_on=settings.fail_on,
        min_confidence=settings.min_confidence,
        rules=MappingProxyType(dict(settings.rules)),
        decisions=tuple(_decision(entry, file.parent) for entry in settings.claim),
        baseline=file.parent / settings.baseline if settings.baseline else None,
        rules_url=settings.rules_url,
        fetch=_fetch(settings, file.parent),
        judge=_judge(settings.judge),
        file=file,
        root=file.parent,
    )


def _decision(entry: ClaimTable, root: Path) -> Decision:
    return Decision(
        text=entry.text,
        verdict=entry.verdict,
        reason=entry.reason or "",
        reviewer=entry.reviewer or "",
        day=entry.day,
        sources=entry.sources,
        document=os.path.normpath(root / entry.document) if entry.document else None,
        sentence_hash=entry.sentence_hash,
        source_hash=entry.source_hash,
        value=entry.value,
        ignore=entry.ignore,
    )


def _judge(table: JudgeTable) -> JudgeSettings:
    given = {field.name: getattr(table, field.name) for field in fields(JudgeTable)}
    return JudgeSettings(**{name: value for name, value in given.items() if value is not None})


def _fetch(settings: Settings, root: Path) -> FetchSettings:
    given = {field.name: getattr(settings.fetch, field.name) for field in fields(FetchTable)}
    told = {name: value for name, value in given.items() if value is not None}
    if settings.fetch.confirm_after is not None:
        told["confirm_after"] = timedelta(days=settings.fetch.confirm_after)
    if settings.cache.max_age is not None:
        told["freshness"] = timedelta(days=settings.cache.max_age)
    return FetchSettings(
        **told,
        replay=root / settings.cassettes if settings.cassettes else None,
        cache_dir=_cache_dir(settings.cache, root),
    )


def _cache_dir(cache: CacheTable, root: Path) -> Path | None:
    if not cache.enabled:
        return None
    return root / cache.directory if cache.directory else default_cache_dir()
