"""Quotations of documents, looked for in the pages that are fetched for them."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from claimcheck.config import Config
from claimcheck.pipeline import check

FILLER = " ".join(
    f"In year {n} of the survey the wells of the valley were measured by the council." for n in range(30)
)

SAID = "the water of the lower wells is not fit for drinking, and has not been for a decade"

PAGES = {
    "/report": f"<p>{FILLER}</p><p>The council found that {SAID}.</p><p>{FILLER}</p>",
    "/numbered.txt": f"{FILLER}\n\n13 The council found that the water of the lower\n14 wells is not fit for drink-\n"
    f"15 ing,3 and has not been for a decade.\n\n{FILLER}",
    "/other": f"<p>{FILLER}</p>",
    "/wall": f"<p>{FILLER}</p><p>Subscribe to continue reading this article.</p>",
    "/deutsch": "<p>"
    + " ".join(f"Im Jahr {n} hat der Rat die Brunnen des Tals vermessen." for n in range(40))
    + "</p>",
}


def answer(request: httpx.Request) -> httpx.Response:
    body = PAGES.get(request.url.path)
    if body is None:
        return httpx.Response(404)
    if request.url.path.endswith(".txt"):
        return httpx.Response(200, text=body)
    return httpx.Response(
        200, html=f"<html><head><title>Wells</title></head><body><article>{body}</article></body></html>"
    )


def told(tmp_path: Path, text: str) -> list[str]:
    document = tmp_path / "a.md"
    document.write_text(text, encoding="utf-8")
    plain = Config()
    config = replace(plain, fetch=replace(plain.fetch, cache_dir=None, retries=0, per_host_interval=0.0))
    report = check(
        [document],
        config,
        clock=lambda: datetime(2020, 1, 1, tzinfo=UTC),
        transport=httpx.MockTransport(answer),
    )
    return [f.rule.id for f in report.findings if f.rule.id.startswith("quote")]


BODY = "The report says that “{words}” ([report](https://wells.example{page}))."
NOTE = "The wells are bad.[^1]\n\n[^1]: The council says: “{words}”, [report](https://wells.example{page})."
QUOTE = "The council was clear:\n\n> {words}[^1]\n\n[^1]: Council, “Wells”, https://wells.example{page}"

ALTERED = SAID.replace("not fit", "hardly fit")
MADE_UP = "we shall leave the valley to the birds of the north and to the rain"


@pytest.mark.parametrize("form", [BODY, NOTE, QUOTE])
@pytest.mark.parametrize(
    ("words", "page", "expected"),
    [
        (SAID, "/report", []),
        (SAID, "/numbered.txt", []),
        (f"{SAID[:38]} … {SAID[50:]}", "/report", []),
        (ALTERED, "/report", ["quote-altered"]),
        (MADE_UP, "/report", ["quote-not-found"]),
        (MADE_UP, "/wall", []),
        (MADE_UP, "/deutsch", []),
        (SAID, "/gone", []),
    ],
)
def test_a_quotation_is_looked_for_in_its_page(
    tmp_path: Path, form: str, words: str, page: str, expected: list[str]
) -> None:
    assert told(tmp_path, form.format(words=words, page=page)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The wells are bad.[^1]\n\n[^1]: “What the valley drinks when the summer is dry”, [Courier](https://wells.example/other).",
        "> Note: see how the wells of the valley are measured [here](https://wells.example/other) by the council.",
        "> We shall leave the valley to the birds of the north and to the rain.",
    ],
)
def test_titles_and_asides_are_no_quotations(tmp_path: Path, text: str) -> None:
    assert told(tmp_path, text) == []
