"""`claimcheck review` with answers from a pipe."""

import fcntl
import json
import os
import pty
import subprocess
import sys
import termios
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from inline_snapshot import snapshot

from claimcheck.cli import ExitCode
from claimcheck.model import fingerprint

from .conftest import Command, Ran

ASKS_NOBODY = ("--offline", "--no-cache")
TEXT = "The ferry *Anna* sank on 4 June 1931.\n\nThe ferry *Anna* sank on 9 July 1932.\n\nThe mill has 40 windows.\n"
Review = Callable[..., Ran]


@pytest.fixture
def review(claimcheck: Command, here: Path) -> Review:
    (here / "a.md").write_text(TEXT)

    def run(answers: str, *words: str) -> Ran:
        named = ("--reviewer", "A. Editor")
        return claimcheck("review", "a.md", *named, *words, *ASKS_NOBODY, stdin=answers.encode())

    return run


def decisions(here: Path, name: str = "claims.toml") -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = tomllib.loads((here / name).read_text("utf-8"))["claim"]
    return rows


def verdicts(claimcheck: Command) -> dict[str, str]:
    table = json.loads(claimcheck("check", "a.md", "--format", "json", *ASKS_NOBODY).out)
    return {one["text"]: f"{one['verdict']}, {one['reason']}" for one in table["claims"]}


def test_a_claim_is_shown_with_its_place_its_verdict_and_the_question(review: Review) -> None:
    ran = review("")
    assert (ran.code, ran.err) == (ExitCode.CLEAN, "")
    assert ran.out == snapshot("""\
1 of 3 · a.md:1:26
  The ferry Anna sank on 4 June 1931.
  value: 4 June 1931 (date · 1931-06-04)
  unresolved: nothing is cited for it

[a]ccept, [d]ispute, [n]ote, [s]kip or [q]uit? \n\
nothing was decided
""")


def test_every_answer_is_written_and_outranks_the_machine(
    review: Review, claimcheck: Command, here: Path
) -> None:
    ran = review("a\nin the logbook\ndispute\nit was 1933\nn\nask the miller\n")
    assert (ran.code, ran.out.splitlines()[-1]) == (ExitCode.CLEAN, "3 decisions written to claims.toml")
    rows = decisions(here)
    day = rows[0].pop("date")
    assert day.year >= 2020
    assert rows[0] == {
        "text": "The ferry Anna sank on 4 June 1931.",
        "value": "4 June 1931",
        "document": "a.md",
        "verdict": "supported",
        "reason": "in the logbook",
        "reviewer": "A. Editor",
        "sentence-hash": fingerprint("The ferry Anna sank on 4 June 1931."),
    }
    assert list(verdicts(claimcheck).values()) == [
        "supported, declared",
        "contradicted, declared",
        "unresolved, declared",
    ]
    assert review("").out == "no claim is open\n"


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ("s\ns\nskip\n", []),
        ("q\na\nno\n", []),
        ("x\n\n ACCEPT \nseen\nq\n", ["4 June 1931"]),
        ("a\n\n  \nseen\nq\n", ["4 June 1931"]),
        ("a\n", []),
        ("s\na\nseen\n", ["9 July 1932"]),
    ],
)
def test_skipping_quitting_and_ending_leave_claims_as_they_are(
    review: Review, here: Path, answers: str, expected: list[str]
) -> None:
    assert review(answers).code == ExitCode.CLEAN
    written = [one["value"] for one in decisions(here)] if (here / "claims.toml").exists() else []
    assert written == expected


def test_an_answer_that_is_none_is_met_with_what_they_mean(review: Review) -> None:
    assert review("help\nq\n").out.count("accept: it holds; dispute: it does not;") == 1


def test_at_a_terminal_ctrl_c_ends_it_and_what_was_decided_is_kept(review: Review, here: Path) -> None:
    review("q\n")
    words = (sys.executable, "-m", "claimcheck", "review", "a.md", "--reviewer", "A. Editor", *ASKS_NOBODY)
    master, slave = pty.openpty()
    with subprocess.Popen(
        words,
        cwd=here,
        stdin=slave,
        stdout=slave,
        stderr=slave,
        start_new_session=True,
        preexec_fn=_own_terminal,  # noqa: PLW1509 -- nothing else makes it the terminal that Ctrl-C is typed at
    ) as process:
        os.close(slave)
        for answer in ("a", "seen in the log", "d"):
            _read_until(master, "? ")
            os.write(master, f"{answer}\n".encode())
        _read_until(master, "why? ")
        os.write(master, b"\x03")
        told = _read_until(master, "claims.toml")
        assert "1 decision written to " in told
        assert process.wait(30) == ExitCode.INTERRUPTED
    os.close(master)
    assert [one["value"] for one in decisions(here)] == ["4 June 1931"]


def _own_terminal() -> None:
    """Make the pseudo-terminal the one whose Ctrl-C reaches the process."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


def _read_until(terminal: int, words: str) -> str:
    told = ""
    while words not in told:
        told += os.read(terminal, 1024).decode("utf-8", "replace")
    return told


def test_comments_and_order_of_the_file_stay(review: Review, here: Path) -> None:
    before = "# ours\n\nfail-on = ['never'] # for now\n\n[rules] # none\n\n[fetch]\noffline = true\n"
    (here / "claims.toml").write_text(before)
    review("a\nseen\nq\n")
    assert (here / "claims.toml").read_text().startswith(before + "\n[[claim]]\n")


@pytest.mark.parametrize(
    "changed", ["On 4 June 1931 the ferry *Anna* sank at sea.", "The ferry *Anna* sank on 5 June 1931."]
)
def test_a_rewritten_sentence_makes_its_decision_stale_and_a_new_one_takes_its_place(
    review: Review, claimcheck: Command, here: Path, changed: str
) -> None:
    review("a\nseen\nq\n")
    (here / "a.md").write_text(TEXT.replace("The ferry *Anna* sank on 4 June 1931.", changed))
    ran = claimcheck("check", "a.md", *ASKS_NOBODY)
    assert "the sentence has changed since" in ran.out
    assert set(verdicts(claimcheck).values()) == {"unresolved, no-citation"}
    review("d\nlooked again\nq\n")
    rows = decisions(here)
    assert [(one["verdict"], one["reason"]) for one in rows] == [("contradicted", "looked again")]
    assert "decision-stale" not in claimcheck("check", "a.md", *ASKS_NOBODY).out


def test_a_decision_on_a_document_that_was_not_given_is_not_missed(
    review: Review, claimcheck: Command, here: Path
) -> None:
    review("a\nseen\nq\n")
    (here / "b.md").write_text("The mill has 40 windows.\n")
    assert "decision-unmatched" not in claimcheck("check", "b.md", *ASKS_NOBODY).out
    (here / "a.md").write_text("The mill has 40 windows.\n")
    assert "decision-unmatched" in claimcheck("check", "a.md", *ASKS_NOBODY).out


@pytest.mark.parametrize("folder", ["{here}/", "../{name}/", "./"])
def test_a_decision_holds_however_its_document_is_called(
    review: Review, claimcheck: Command, here: Path, folder: str
) -> None:
    review("a\nseen\nq\n")
    path = folder.format(here=here, name=here.name) + "a.md"
    told = json.loads(claimcheck("check", path, "--format", "json", *ASKS_NOBODY).out)
    assert told["claims"][0]["reason"] == "declared"
    claimcheck("review", path, "--reviewer", "B. Editor", *ASKS_NOBODY, stdin=b"a\nseen too\nq\n")
    assert [one["document"] for one in decisions(here)] == ["a.md", "a.md"]


def test_a_decision_speaks_of_its_own_value_only(review: Review, claimcheck: Command, here: Path) -> None:
    (here / "a.md").write_text("The mill was built in 1820 and burned down in 1931.\n")
    review("a\nseen\nq\n")
    assert verdicts(claimcheck) == {"1820": "supported, declared", "1931": "unresolved, no-citation"}


def test_decisions_go_where_the_settings_are(review: Review, here: Path) -> None:
    (here / "pyproject.toml").write_text("[tool.claimcheck]\nfail-on = ['never']\n\n[tool.other]\nx = 1\n")
    assert review("a\nseen\nq\n").code == ExitCode.CLEAN
    table = tomllib.loads((here / "pyproject.toml").read_text())["tool"]
    assert (table["claimcheck"]["claim"][0]["value"], table["other"]) == ("4 June 1931", {"x": 1})
    assert not (here / "claims.toml").exists()


def test_documents_are_named_from_the_folder_of_the_settings(
    claimcheck: Command, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (here / "a.md").write_text(TEXT)
    (here / "sub").mkdir()
    monkeypatch.chdir(here / "sub")
    (here / "claims.toml").touch()
    words = ("--config", "../claims.toml", *ASKS_NOBODY)
    claimcheck("review", "../a.md", "--reviewer", "A. Editor", *words, stdin=b"a\nseen\nq\n")
    assert decisions(here)[0]["document"] == "a.md"
    table = json.loads(claimcheck("check", "../a.md", "--format", "json", *words).out)
    assert table["claims"][0]["reason"] == "declared"


def test_without_a_reviewer_nothing_is_asked(claimcheck: Command, note: Path) -> None:
    ran = claimcheck("review", note.name, "--reviewer", " ", *ASKS_NOBODY, stdin=b"a\nseen\n")
    assert (ran.code, ran.out, ran.err) == snapshot(
        (
            2,
            "",
            """\
error: `--reviewer` needs a name
hint: leave it out to be called what git calls you
""",
        )
    )


def test_what_a_document_holds_cannot_move_the_cursor(review: Review, here: Path) -> None:
    (here / "a.md").write_text("The mill\x1b[2J \u202ehas 40 windows since 1820.\n")
    out = review("").out
    assert "\x1b" not in out
    assert "\u202e" not in out
