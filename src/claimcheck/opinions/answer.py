"""What a chat model sent back in, its answer on one claim out, or why it is none. Nothing in it raises."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from claimcheck.model import Verdict

LONGEST = 20_000
"""Characters of a message that are looked at."""

TRIES = 60
"""Braces that are tried as the beginning of an object."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A verdict with the words that are to prove it."""

    verdict: Verdict
    quote: str


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """Why an answer does not count, as the end of "it does not count, since"."""

    why: str


def is_completion(body: bytes) -> bool:
    """Whether it is a chat completion with a message, whatever that says."""
    return _message(body) is not None


def _message(body: bytes) -> str | None:
    try:
        told: Any = json.loads(body)
        content = told["choices"][0]["message"]["content"]
    except (ValueError, RecursionError, TypeError, KeyError, IndexError):
        return None
    return content if isinstance(content, str) else None


def read_answer(body: bytes, name: str) -> Answer | NoAnswer:
    """The one answer on the claim of that name; what speaks of other claims is passed over."""
    message = _message(body)
    if message is None:
        return NoAnswer("it was no chat completion")
    spoken = message.rpartition("</think>")[2][:LONGEST]
    found = {answer for table in _objects(spoken) if (answer := _answer(table, name))}
    if len(found) > 1:
        return NoAnswer("it gave two answers")
    return next(iter(found), None) or NoAnswer("it was no answer on this claim in JSON")


def _objects(text: str) -> Iterator[dict[str, Any]]:
    """The objects in a text, outermost ones only."""
    decoder, at = json.JSONDecoder(), 0
    for _ in range(TRIES):
        at = text.find("{", at)
        if at < 0:
            return
        try:
            table, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            at += 1
        else:
            yield table


def _answer(table: dict[str, Any], name: str) -> Answer | None:
    verdict, quote = table.get("verdict"), table.get("quote") or ""
    if table.get("claim") != name or verdict not in list(Verdict) or not isinstance(quote, str):
        return None
    return Answer(Verdict(verdict), quote)
