"""Of what a chat model sends back, only one answer on the claim that was asked about is an answer."""

import json
import time

import pytest

from claimcheck.model import Verdict
from claimcheck.opinions.answer import Answer, NoAnswer, is_completion, read_answer

GOOD = '{"claim": "k1", "verdict": "supported", "quote": "It opened in 1931."}'
BAD = '{"claim": "k1", "verdict": "contradicted", "quote": "It opened in 1931."}'
OTHER = '{"claim": "k2", "verdict": "contradicted", "quote": "It closed in 1940."}'
FOUND = Answer(Verdict.SUPPORTED, "It opened in 1931.")


def completion(content: object) -> bytes:
    return json.dumps({"choices": [{"message": {"content": content}}]}).encode()


@pytest.mark.parametrize(
    "content",
    [
        GOOD,
        f"```json\n{GOOD}\n```",
        f"Sure! Here it is:\n{GOOD}\nAnything else?",
        f"<think>perhaps {BAD}</think>{GOOD}",
        f"{OTHER}\n{GOOD}",
        f"{GOOD}\n{GOOD}",
        f"{{not JSON}} {GOOD}",
    ],
)
def test_an_answer_is_found_whatever_stands_around_it(content: str) -> None:
    assert read_answer(completion(content), "k1") == FOUND


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("I think it is supported.", "no answer on this claim"),
        ("", "no answer on this claim"),
        (OTHER, "no answer on this claim"),
        (f"{GOOD} {BAD}", "two answers"),
        (f'{{"answers": [{GOOD}]}}', "no answer on this claim"),
        ('{"claim": "k1", "verdict": "true", "quote": "x"}', "no answer on this claim"),
        ('{"claim": "k1", "verdict": ["supported"], "quote": "x"}', "no answer on this claim"),
        ('{"claim": "k1", "verdict": "supported", "quote": 7}', "no answer on this claim"),
        ('{"claim": ["k1"], "verdict": "supported", "quote": "x"}', "no answer on this claim"),
        ("{" * 100_000, "no answer on this claim"),
        ('{"a":' * 50_000, "no answer on this claim"),
    ],
)
def test_anything_else_is_none_and_says_why(content: str, why: str) -> None:
    answer = read_answer(completion(content), "k1")
    assert isinstance(answer, NoAnswer)
    assert why in answer.why


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"no",
        b"[]",
        b"null",
        b"\xff\xfe",
        b'{"choices": []}',
        b'{"choices": [{"message": null}]}',
        b'{"choices": [{"message": {"content": null}}]}',
        b'{"error": {"message": "no such model"}}',
        b"[" * 100_000,
    ],
)
def test_a_body_that_is_no_completion_is_known_as_such(body: bytes) -> None:
    assert not is_completion(body)
    assert isinstance(read_answer(body, "k1"), NoAnswer)


def test_a_message_of_braces_is_read_in_no_time() -> None:
    began = time.process_time()
    read_answer(completion('{"a": {"b": [' * 80_000), "k1")
    assert time.process_time() - began < 1.0
