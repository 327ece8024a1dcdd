"""Cases as the rules leave them, and a chat server on loopback that says what a test wants."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from typing import Any

import pytest

from claimcheck.model import Judgement, Unresolved, Verdict
from claimcheck.opinions.case import Case
from claimcheck.verify.pair import read_pair

Reply = tuple[int, dict[str, str], bytes]
Speak = Callable[[dict[str, Any]], Reply]
"""The body of a question in; status, headers and body of the reply out."""


def case(claim: str, evidence: str, text: str | None = None, kind: str | None = None) -> Case:
    """A pair of which the rules are taken to have said nothing."""
    pair = read_pair(claim, evidence, text=text, kind=kind)
    silent = Judgement("k1", Verdict.UNRESOLVED, Unresolved.SOURCE_SILENT, 0.0, "Nothing decides.")
    return Case(silent, pair.own, pair.statements(), (pair.source,), whole=text is None)


def said(content: str) -> Reply:
    """A chat completion with that message."""
    body = {"choices": [{"index": 0, "message": {"role": "assistant", "content": content}}]}
    return 200, {"content-type": "application/json"}, json.dumps(body).encode()


def task_of(question: dict[str, Any]) -> str:
    return str(question["messages"][1]["content"])


def name_of(question: dict[str, Any]) -> str:
    """The id that the question gives its claim."""
    return task_of(question).partition("claim id: ")[2].partition("\n")[0]


def judging(verdict: str, quote: str) -> Speak:
    """Whatever the question, that verdict and that quotation."""
    return lambda asked: said(json.dumps({"claim": name_of(asked), "verdict": verdict, "quote": quote}))


@dataclass
class Chat:
    """A running server, the pages it also serves, and what it was asked."""

    url: str
    pages: dict[str, str] = field(default_factory=dict)
    """By path: the text of an article."""
    questions: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)

    @property
    def site(self) -> str:
        """Where the pages are."""
        return self.url.removesuffix("/v1")


PAGE = "<!doctype html><title>Tarn</title><main><article><h1>The Tarn</h1><p>{text}</p></article></main>"

Serve = Callable[[Speak], Chat]


@pytest.fixture
def chat(loopback: Callable[[type[BaseHTTPRequestHandler]], str]) -> Serve:
    """Start a server on a free port of loopback."""

    def start(speak: Speak) -> Chat:
        known = Chat("")
        known.url = f"{loopback(_handler(speak, known))}/v1"
        return known

    return start


def _handler(speak: Speak, known: Chat) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
            known.questions.append(asked)
            known.headers.append({name.lower(): value for name, value in self.headers.items()})
            known.paths.append(self.path)
            status, headers, body = speak(asked)
            try:
                self.send_response(status)
                for name, value in {**headers, "content-length": str(len(body))}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)
            except (BrokenPipeError, ConnectionResetError):
                self.close_connection = True

        def do_GET(self) -> None:
            text = known.pages.get(self.path)
            page = PAGE.format(text=text) if text is not None else ""
            body = page.encode()
            self.send_response(200 if page else 404)
            self.send_header("content-type", "text/html; charset=utf-8")
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    return Handler
