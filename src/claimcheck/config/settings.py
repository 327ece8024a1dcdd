"""What can be set, as frozen dataclasses: the tables of `claims.toml`, and `Config`, which a run is given.

`load` lets pydantic check a file against these classes; they themselves do without it, so that a run without
a file does not wait for it. In a file, keys are written with hyphens: `per-host`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from ipaddress import ip_network
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Any

from annotated_types import Ge, Gt, Le, MinLen, Predicate

from claimcheck.model import Decision, Verdict
from claimcheck.opinions.settings import JudgeSettings
from claimcheck.sources.settings import FetchSettings

FILE_NAMES = {"day": "date"}
"""Fields whose key in the file is not their name."""


def file_key(name: str) -> str:
    """The key a field has in the file."""
    return FILE_NAMES.get(name, name).replace("_", "-")


def is_network(text: str) -> bool:
    """Whether it is a network in CIDR notation: `127.0.0.0/8`, `fd00::/8`, or one address."""
    try:
        ip_network(text)
    except ValueError:
        return False
    return True


def is_server(text: str) -> bool:
    """Whether it is a web address that a question can be sent to."""
    return text.startswith(("http://", "https://")) and "@" not in text and not text.endswith("//")


def is_origin(text: str) -> bool:
    """Whether it is a scheme with a host, and a port at most: `https://wiki.example:8443`."""
    return bool(_ORIGIN.fullmatch(text))


_ORIGIN = re.compile(r"https?://[^/?#@\s]{1,300}/?", re.IGNORECASE)


def is_own_variable(text: str) -> bool:
    """Whether it names an environment variable of ours: a file that a change brings must not send others."""
    return re.fullmatch(r"CLAIMCHECK_[A-Za-z0-9_]+", text) is not None


def is_pattern(text: str) -> bool:
    """Whether it is a regular expression."""
    try:
        re.compile(text)
    except (re.error, RecursionError):
        return False
    return True


def is_web_address(text: str) -> bool:
    """Whether it begins as the whole address of a page does."""
    return re.match(r"https?://[^\s/]", text) is not None


STRICT: Any = {"extra": "forbid", "alias_generator": file_key, "allow_inf_nan": False}
"""For pydantic: no unknown keys, hyphens, no infinite waits."""

Words = Annotated[str, MinLen(1)]


class Level(StrEnum):
    """What a rule's findings weigh in this project."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class DocumentSettings:
    """Documents to check and what is known of them."""

    __pydantic_config__ = STRICT

    path: Words
    """A path or a glob, relative to the file: `articles/**/*.md`."""
    published: date | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class FetchTable:
    """How cited pages are fetched; what is None is left to the fetcher's own defaults."""

    __pydantic_config__ = STRICT

    timeout: Annotated[float, Gt(0), Le(600)] | None = None
    """Seconds for one answer."""
    per_host: Annotated[int, Ge(1), Le(64)] | None = None
    """Requests to one host at a time."""
    per_host_interval: Annotated[float, Ge(0), Le(600)] | None = None
    """Seconds between two requests to one host."""
    retries: Annotated[int, Ge(0), Le(10)] | None = None
    max_bytes: Annotated[int, Ge(1)] | None = None
    user_agent: Words | None = None
    allow_private: tuple[Annotated[str, Predicate(is_network)], ...] | None = None
    """Networks that may be asked although they are not public, in CIDR notation."""
    exclude: tuple[Annotated[str, Predicate(is_pattern)], ...] | None = None
    """Regular expressions; an address in which one is found is not asked."""
    offline: bool | None = None
    archive: bool | None = None
    """Whether dead pages are looked up in the public web archive."""
    robots: bool | None = None
    """Whether robots.txt is asked first, and obeyed."""
    confirm_after: Annotated[float, Ge(0), Le(3650)] | None = None
    """Days for which an address must have failed before it counts as broken."""
    headers: Mapping[Annotated[str, Predicate(is_origin)], Mapping[Words, Words]] | None = None
    """What an origin of the user's is sent, by origin and name."""
    proxy: Words | None = None
    """Its address, or `environment`."""


@dataclass(frozen=True, slots=True)
class CacheTable:
    """Where answers are kept for a while."""

    __pydantic_config__ = STRICT

    enabled: bool = True
    directory: Path | None = None
    """None: the user's cache directory."""
    max_age: Annotated[float, Ge(0), Le(3650)] | None = None
    """Days for which an answer is good that does not say so itself."""


@dataclass(frozen=True, slots=True)
class JudgeTable:
    """Who is asked about what the rules leave unresolved."""

    __pydantic_config__ = STRICT

    semantic: bool = False
    url: Annotated[str, Predicate(is_server)] | None = None
    model: Words | None = None
    key_env: Annotated[str, Predicate(is_own_variable)] | None = None
    timeout: Annotated[float, Gt(0), Le(600)] | None = None
    passages: Annotated[int, Ge(1), Le(50)] | None = None


@dataclass(frozen=True, slots=True)
class ClaimTable:
    """What a person says of a claim: a verdict, sources that the text does not cite, or both."""

    __pydantic_config__ = STRICT

    text: Words
    value: Words | None = None
    verdict: Verdict | None = None
    reason: Words | None = None
    reviewer: Words | None = None
    day: date | None = None
    sources: tuple[Words, ...] = ()
    document: Words | None = None
    sentence_hash: Words | None = None
    source_hash: Words | None = None
    ignore: tuple[Words, ...] = ()
    """Rules whose findings in this sentence are left out."""

    def __post_init__(self) -> None:
        if self.ignore and self.reason is None:
            raise ValueError("ignores rules, so it needs `reason`")
        missing = [key for key in ("reason", "reviewer") if getattr(self, key) is None]
        if self.verdict is not None and missing:
            raise ValueError(f"has a verdict, so it needs {' and '.join(f'`{key}`' for key in missing)}")


@dataclass(frozen=True, slots=True)
class Settings:
    """The shape of the file."""

    __pydantic_config__ = STRICT

    documents: tuple[DocumentSettings, ...] = ()
    published: date | None = None
    fail_on: tuple[Words, ...] = ("error",)
    min_confidence: Annotated[float, Ge(0), Le(1)] = 0.0
    cassettes: Path | None = None
    """A folder of recordings that answers in the network's place."""
    baseline: Path | None = None
    """A file of findings that are accepted."""
    rules_url: Annotated[str, Predicate(is_web_address)] | None = None
    """A page with a section for each rule, for reports that link to it."""
    fetch: FetchTable = field(default_factory=FetchTable)
    cache: CacheTable = field(default_factory=CacheTable)
    judge: JudgeTable = field(default_factory=JudgeTable)
    rules: Mapping[str, Level] = field(default_factory=dict)
    claim: tuple[ClaimTable, ...] = ()


@dataclass(frozen=True, slots=True)
class Config:
    """The settings of one run: a file's, overlaid with the command line's."""

    documents: tuple[DocumentSettings, ...] = ()
    published: date | None = None
    """Day of publication of documents that do not say it and have none of their own here."""
    fail_on: tuple[str, ...] = ("error",)
    """Rules, categories, severities, or `never`."""
    min_confidence: float = 0.0
    rules: Mapping[str, Level] = field(default_factory=lambda: MappingProxyType({}))
    """By rule id."""
    decisions: tuple[Decision, ...] = ()
    baseline: Path | None = None
    """A file of findings that are accepted."""
    rules_url: str | None = None
    """A page with a section for each rule."""
    fetch: FetchSettings = field(default_factory=FetchSettings)
    judge: JudgeSettings = field(default_factory=JudgeSettings)
    """Who is asked for a second opinion."""
    file: Path | None = None
    """Where they were read from."""
    root: Path = Path()
    """What paths in the file are relative to."""
