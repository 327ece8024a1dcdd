"""Options in, `Config` and `View` out: the command line laid over the file."""

import os
import shutil
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from claimcheck.cli.options import DocumentOptions, FailOptions, FetchOptions, JudgeOptions, ReportOptions
from claimcheck.config import Config, expect_fail_on, find_documents, load_config
from claimcheck.errors import ConfigError, NothingChecked
from claimcheck.opinions import JudgeSettings, read_judges
from claimcheck.report import Detail, Part, View
from claimcheck.sources import FetchSettings

WIDEST = 120
"""Columns beyond which lines are harder to read, not easier."""

LINKING = ("WT_SESSION", "KITTY_WINDOW_ID", "KONSOLE_VERSION", "DOMTERM", "ALACRITTY_WINDOW_ID")
"""Variables that only terminals with OSC 8 hyperlinks set."""

LINKING_PROGRAMS = frozenset({"iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "rio", "Tabby"})
"""Values of TERM_PROGRAM of such terminals."""


def configure(
    documents: DocumentOptions,
    fetch: FetchOptions | None = None,
    fail: FailOptions | None = None,
    judge: JudgeOptions | None = None,
) -> Config:
    """The settings of the run."""
    config = load_config(documents.config)
    if documents.published:
        config = _published(config, documents.published)
    if fetch:
        config = replace(config, fetch=_overlaid(config.fetch, fetch))
    if fail and fail.fail_on:
        expect_fail_on(fail.fail_on)
        config = replace(config, fail_on=tuple(fail.fail_on))
    if judge:
        config = replace(config, judge=_judges(config.judge, judge))
    if judge and judge.min_confidence is not None:
        config = replace(config, min_confidence=judge.min_confidence)
    return config


def _judges(settings: JudgeSettings, options: JudgeOptions) -> JudgeSettings:
    """`--judge` says who is asked, whoever the file names; the other options lie over its keys."""
    if options.judge:
        semantic, url = read_judges(tuple(options.judge))
        settings = replace(settings, semantic=semantic, url=url)
    given: dict[str, Any] = {
        "model": options.judge_model,
        "key_env": options.judge_key_env,
        "timeout": options.judge_timeout,
        "passages": options.judge_passages,
    }
    return replace(settings, **{name: value for name, value in given.items() if value is not None})


def _published(config: Config, day: date) -> Config:
    """Said on the command line, the day holds for every document, whatever the file says."""
    return replace(
        config, published=day, documents=tuple(replace(entry, published=None) for entry in config.documents)
    )


def _overlaid(settings: FetchSettings, options: FetchOptions) -> FetchSettings:
    named = ("record", "replay", "evidence")
    exclusive = [f"`--{name}`" for name in named if getattr(options, name)]
    if len(exclusive) > 1:
        raise ConfigError(f"{' and '.join(exclusive)} exclude each other", hint="leave one out")
    given: dict[str, Any] = {
        "timeout": options.timeout,
        "per_host": options.per_host,
        "per_host_interval": options.per_host_interval,
        "allow_private": tuple(options.allow_private) if options.allow_private else None,
        "proxy": options.proxy,
        "offline": options.offline or None,
        "record": options.record,
        "replay": options.replay,
        "evidence": options.evidence,
        "archive": options.archive,
        "cache_dir": options.cache_dir,
    }
    settings = replace(settings, **{name: value for name, value in given.items() if value is not None})
    if options.record:
        settings = replace(settings, replay=None)
    return replace(settings, cache_dir=None) if options.no_cache else settings


def documents_of(paths: Sequence[Path] | None, config: Config) -> tuple[Path, ...]:
    """The paths given, or those of the file."""
    if paths:
        return tuple(dict.fromkeys(paths))
    if not config.documents:
        raise ConfigError(
            "nothing to check: no path was given, and no `claims.toml` here names documents",
            hint="name a document, as in `claimcheck check article.md`, or run `claimcheck init`",
        )
    found = find_documents(config)
    if not found:
        patterns = ", ".join(f"`{entry.path}`" for entry in config.documents)
        raise NothingChecked(f"no file matches {patterns}", hint=f"change `documents` in `{config.file}`")
    return found


def view_of(part: Part, options: ReportOptions, config: Config) -> View:
    """How wide, loud and colourful."""
    if options.quiet and options.verbose:
        raise ConfigError("`--quiet` and `--verbose` exclude each other", hint="leave one out")
    detail = Detail.QUIET if options.quiet else Detail.VERBOSE if options.verbose else Detail.NORMAL
    width = min(shutil.get_terminal_size((80, 24)).columns, WIDEST)
    root = os.environ.get("GITHUB_WORKSPACE")
    return View(
        part,
        detail,
        width,
        color=_in_colour(),
        links=_has_links(),
        root=os.path.realpath(root) if root else "",
        folder=str(Path.cwd()),
        rule_pages=config.rules_url,
    )


def _in_colour() -> bool:
    told = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return sys.stdout.isatty() and not told


def _has_links() -> bool:
    """Whether the terminal is known to make addresses clickable; those that are not may print the codes."""
    if not _in_colour():
        return False
    if forced := os.environ.get("FORCE_HYPERLINK"):
        return forced != "0"
    vte = os.environ.get("VTE_VERSION", "")
    known = any(os.environ.get(name) for name in LINKING)
    return known or os.environ.get("TERM_PROGRAM") in LINKING_PROGRAMS or (vte.isdigit() and int(vte) >= 5000)
