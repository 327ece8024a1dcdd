"""`init` and `cache`."""

from pathlib import Path

from claimcheck.cli import ExitCode
from claimcheck.config.starter import STARTER

from .conftest import Command


def test_init_writes_the_starter_once(claimcheck: Command, here: Path) -> None:
    first = claimcheck("init")
    assert (first.code, first.out) == (ExitCode.CLEAN, "")
    assert (here / "claims.toml").read_text("utf-8") == STARTER
    (here / "claims.toml").write_text("documents = []\n")
    second = claimcheck("init")
    assert (second.code, second.err) == (
        ExitCode.USAGE,
        "error: `claims.toml` is there already\nhint: name another file\n",
    )
    assert (here / "claims.toml").read_text() == "documents = []\n"


def test_init_can_print(claimcheck: Command, here: Path) -> None:
    assert claimcheck("init", "-").out == STARTER
    assert list(here.iterdir()) == []


def test_what_init_wrote_can_be_used(claimcheck: Command, note: Path) -> None:
    claimcheck("init")
    assert claimcheck("check", note.name, "--offline", "--no-cache").code == ExitCode.CLEAN


def test_cache_path_follows_option_then_file_then_home(
    claimcheck: Command, here: Path, tmp_path: Path
) -> None:
    assert claimcheck("cache", "path").out == f"{tmp_path / 'home/.cache/claimcheck/http-1'}\n"
    (here / "claims.toml").write_text("[cache]\ndirectory = 'kept'\n")
    assert claimcheck("cache", "path").out == "kept\n"
    assert claimcheck("cache", "path", "--cache-dir", "mine").out == "mine\n"


def test_an_empty_cache_can_be_asked_and_cleared(claimcheck: Command) -> None:
    assert claimcheck("cache", "info", "--cache-dir", "mine").out == "mine: 0 answers, 0 bytes\n"
    assert claimcheck("cache", "clear", "--cache-dir", "mine").out == "mine: 0 bytes freed\n"
