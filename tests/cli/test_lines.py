"""`judge` and `mentions`: a line of JSON in, a line of JSON out."""

import json
from pathlib import Path

import pytest

from claimcheck.cli import ExitCode

from .conftest import Command

PAIR = {
    "id": "p1",
    "claim": "The bridge at Harrow opened on 4 June 1931.",
    "text": "4 June 1931",
    "kind": "date",
    "evidence": "The bridge at Harrow was opened on 4 June 1931.",
}


def lines(*rows: object) -> bytes:
    return "".join(json.dumps(row) + "\n" for row in rows).encode()


def test_judge_answers_in_order(claimcheck: Command) -> None:
    other = {**PAIR, "id": 2, "evidence": "The bridge at Harrow was opened on 9 July 1931."}
    silent = {**PAIR, "id": None, "evidence": "Herons eat fish."}
    ran = claimcheck("judge", "-", stdin=lines(PAIR, other, silent))
    answers = [json.loads(line) for line in ran.out.splitlines()]
    assert [(one["id"], one["label"]) for one in answers] == [
        ("p1", "supported"),
        (2, "contradicted"),
        (None, "unresolved"),
    ]
    assert set(answers[0]) == {"id", "label", "confidence", "reason", "evidence", "decided_by"}
    evidence = answers[0]["evidence"][0]
    assert PAIR["evidence"][evidence["start"] : evidence["end"]] == evidence["quote"]
    assert (ran.code, ran.err) == (ExitCode.CLEAN, "")


def test_mentions_reads_a_file_and_counts_in_the_text(claimcheck: Command, here: Path) -> None:
    text = "On 4 June 1931\nat least three boats sank. See 12 U.S. 34 (1812)."
    (here / "texts.jsonl").write_bytes(lines({"id": 7, "text": text, "published": "1950-01-01"}))
    ran = claimcheck("mentions", "texts.jsonl")
    answer = json.loads(ran.out)
    assert answer["id"] == 7
    found = {one["kind"]: one for one in reversed(answer["mentions"])}
    assert all(text[one["start"] : one["end"]] == one["text"] for one in answer["mentions"])
    assert found["date"]["timex"] == {"type": "DATE", "value": "1931-06-04"}
    assert found["quantity"]["quantity"] == {
        "low": 3,
        "high": None,
        "comparator": ">=",
        "unit": "boats",
        "measure": "cardinal",
    }
    assert found["authority"]["timex"] is None


def test_nothing_in_nothing_out(claimcheck: Command) -> None:
    for command in ("judge", "mentions"):
        ran = claimcheck(command, "-", stdin=b"\n  \n")
        assert (ran.code, ran.out, ran.err) == (ExitCode.CLEAN, "", "")


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (b"{", "is not JSON"),
        (b"[1]", "is no object with an `id`"),
        (b'{"text": "x"}', "is no object with an `id`"),
        (b'{"id": 1}', "lacks `text`"),
        (b'{"id": 1, "text": 3}', "`text` takes text"),
        (b'{"id": 1, "text": "\xff"}', "is not UTF-8"),
        (b"[" * 100_000, "is not JSON"),
    ],
)
def test_a_bad_line_is_named_and_what_came_before_is_kept(claimcheck: Command, line: bytes, why: str) -> None:
    good = lines({"id": 1, "text": "Nothing."})
    ran = claimcheck("mentions", "-", stdin=good + b"\n" + line + b"\n" + good)
    assert ran.code == ExitCode.USAGE
    assert ran.out == '{"id": 1, "mentions": []}\n'
    assert ran.err.splitlines()[0] == f"error: standard input:3: {why}"


def test_a_date_that_names_no_day_costs_no_row(claimcheck: Command) -> None:
    ran = claimcheck("mentions", "-", stdin=lines({"id": 1, "text": "Nothing.", "published": "spring"}))
    assert (ran.code, ran.out) == (ExitCode.CLEAN, '{"id": 1, "mentions": []}\n')
    assert ran.err.startswith("warning: standard input:1: `published` is no day such as 2017-11-20")


def test_a_file_that_is_not_there(claimcheck: Command) -> None:
    ran = claimcheck("judge", "none.jsonl")
    assert (ran.code, ran.err.splitlines()[0]) == (
        ExitCode.USAGE,
        "error: cannot read `none.jsonl`: no such file or directory",
    )
