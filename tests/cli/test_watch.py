"""`check --watch`: rounds of checking, with saves in the place of pauses."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from claimcheck.cli import ExitCode
from claimcheck.cli.watch import Round, Watcher
from claimcheck.config import Config
from claimcheck.errors import ConfigError
from claimcheck.model import Report
from claimcheck.pipeline import check

Save = Callable[[], object]


def watched(*saves: Save, config: Callable[[], Config] = Config) -> list[Round]:
    """The rounds of a run in which a save happens whenever the files have come to rest."""
    rounds: list[Round] = []
    coming = iter(saves)

    def pauses() -> Iterator[None]:
        for save in coming:
            save()
            yield
            yield

    resting = pauses()

    def pause() -> None:
        if next(resting, 0) == 0:
            raise KeyboardInterrupt

    watcher = Watcher(lambda: (config(), (Path("a.md"), Path("b.md"))), rounds.append, pause)
    with pytest.raises(KeyboardInterrupt):
        watcher.watch()
    return rounds


@pytest.fixture(autouse=True)
def documents(here: Path) -> Path:
    (here / "a.md").write_text("The ferry *Anna* sank on 4 June 1931.\n")
    (here / "b.md").write_text("The mill has 40 windows.\n")
    return here


def saving(name: str, text: str) -> Save:
    return lambda: Path(name).write_text(text)


def test_the_first_round_is_about_everything_and_each_save_about_its_file() -> None:
    rounds = watched(saving("a.md", "Other words."), saving("b.md", "More words."))
    assert [one.saved for one in rounds] == [None, {Path("a.md")}, {Path("b.md")}]
    assert rounds[0].memory is rounds[2].memory


def test_a_save_during_a_round_is_not_missed() -> None:
    rounds: list[Round] = []
    left = iter(range(6))

    def check(current: Round) -> None:
        rounds.append(current)
        if len(rounds) == 1:
            Path("b.md").write_text("Saved while the first round runs.")

    def pause() -> None:
        if next(left, None) is None:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Watcher(lambda: (Config(), (Path("a.md"), Path("b.md"))), check, pause).watch()
    assert [one.saved for one in rounds] == [None, {Path("b.md")}]


def test_a_file_that_is_gone_waits_to_come_back() -> None:
    rounds = watched(lambda: Path("a.md").unlink(), saving("a.md", "It is back."))
    assert [one.saved for one in rounds] == [None, {Path("a.md")}]


def test_new_settings_begin_anew() -> None:
    told = iter([Config(), Config(min_confidence=0.5), Config(min_confidence=0.5)])
    rounds = watched(
        saving("a.md", "Other words."), saving("a.md", "More words here."), config=lambda: next(told)
    )
    assert [one.saved for one in rounds] == [None, None, {Path("a.md")}]
    assert rounds[0].memory is not rounds[1].memory


def test_settings_that_are_broken_for_a_while_end_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    told = iter([True, False, True])

    def config() -> Config:
        if next(told):
            return Config()
        raise ConfigError("they are broken")

    rounds = watched(saving("a.md", "Other words."), saving("a.md", "More words here."), config=config)
    assert len(rounds) == 2
    assert "error: they are broken\n" in capsys.readouterr().err


def test_a_round_reads_only_what_was_saved_and_holds_it_against_the_rest() -> None:
    reports: list[Report] = []
    reads: list[set[int]] = []

    def judge(current: Round) -> None:
        limit = current.limit(None)
        reports.append(check(current.paths, current.config, limit=limit, memory=current.memory))
        reads.append({id(one) for _, one in current.memory.extractions.values()})

    for one in watched(saving("b.md", "The ferry *Anna* sank on 9 July 1931.\n")):
        judge(one)
    assert len(reads[0] & reads[1]) == 2  # both rounds are run after the save: nothing is read twice
    assert [claim.mention.document for claim in reports[1].claims] == ["b.md"]
    assert [one.rule.id for one in reports[1].findings] == ["documents-disagree"]


def test_ctrl_c_ends_it_with_130(documents: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "claimcheck",
        "check",
        "a.md",
        "--watch",
        "--offline",
        "--no-cache",
        "-q",
    ]
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(command, cwd=documents, stdout=subprocess.PIPE, text=True, env=environment) as run:
        guard = threading.Timer(30, run.kill)
        guard.start()
        assert run.stdout is not None
        assert run.stdout.readline().startswith("1 claim: ")
        (documents / "a.md").write_text("The ferry sank on 4 June 1931, and again on 5 June 1932.\n")
        assert run.stdout.readline().startswith("2 claims: ")
        run.send_signal(signal.SIGINT)
        assert run.wait() == ExitCode.INTERRUPTED
        guard.cancel()
