"""Documents and a revision in, the lines that differ from it out: what `git diff` says."""

import os
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

from claimcheck.errors import ConfigError
from claimcheck.rules.changes import Lines, read_hunks

SETTLED = ("-c", "core.quotePath=false", "-c", "diff.relative=false", "-c", "core.fsmonitor=false")
"""What a user's settings must not change."""

DIFF = ("diff", "--no-color", "--no-ext-diff", "--no-textconv", "--find-renames")


def changed_lines(revision: str, paths: Iterable[str]) -> Mapping[str, Lines]:
    """By document, those that have changed since the revision; files that git does not know are new.

    Raises ConfigError outside a repository and for a revision that it does not have.
    """
    top = Path(_ask("rev-parse", "--show-toplevel", why="this folder is in no git repository").rstrip("\n"))
    commit = _ask(
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        f"{revision}^{{commit}}",
        why=f"git knows no revision `{revision}` here",
    ).strip()
    names = {path: _name(path, top) for path in paths}
    renamed = _renamed(commit, top)
    unknown = _unknown(top)
    return {
        path: Lines(whole=True) if name in unknown else _lines(commit, top, name, renamed.get(name, name))
        for path, name in names.items()
        if name in unknown or name in renamed
    }


def user_name() -> str | None:
    """What git calls the person who works here."""
    try:
        return _ask("config", "user.name", why="no name").strip() or None
    except ConfigError:
        return None


def _name(path: str, top: Path) -> str:
    """As git calls it: from the top, with slashes."""
    try:
        return Path(path).resolve().relative_to(top.resolve()).as_posix()
    except ValueError as error:
        raise ConfigError(
            f"cannot tell what has changed in `{path}`: it is not in the repository `{top}`",
            hint="leave `--changed-since` out, or run in the folder of the document",
        ) from error


def _renamed(commit: str, top: Path) -> dict[str, str]:
    """Every file that has changed, with its name at the revision."""
    out = _ask(*DIFF, "--name-status", "-z", commit, "--", folder=top, why="git cannot compare")
    words = iter(out.split("\0"))
    names: dict[str, str] = {}
    for status in words:
        if not status:
            continue
        old = next(words, "")
        names[next(words, "") if status[0] in "RC" else old] = old
    return names


def _unknown(top: Path) -> frozenset[str]:
    out = _ask("ls-files", "--others", "-z", folder=top, why="git cannot list its files")
    return frozenset(out.split("\0")) - {""}


def _lines(commit: str, top: Path, name: str, old: str) -> Lines:
    literal = [f":(top,literal){one}" for one in dict.fromkeys((old, name))]
    out = _ask(*DIFF, "--unified=0", commit, "--", *literal, folder=top, why=f"git cannot compare `{name}`")
    return Lines(whole=True) if "\nBinary files " in out else read_hunks(out)


def _ask(*words: str, why: str, folder: Path | None = None) -> str:
    git = shutil.which("git")
    if git is None:
        raise ConfigError("`--changed-since` needs git", hint="install git, or leave the option out")
    ran = subprocess.run(  # noqa: S603  the words are ours, and a revision that cannot be an option
        (git, *SETTLED, *words),
        cwd=folder,
        capture_output=True,
        check=False,
        env={**os.environ, "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0"},
    )
    if ran.returncode != 0:
        raise ConfigError(f"cannot tell what has changed: {why}", hint=_hint(why))
    return ran.stdout.decode("utf-8", "surrogateescape")


def _hint(why: str) -> str:
    if "revision" in why:
        return "name a commit, branch or tag; a shallow clone lacks old ones: `git fetch --unshallow`"
    return "`--changed-since` works in a git repository only"
