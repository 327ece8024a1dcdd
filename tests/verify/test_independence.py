"""Which pages say nothing of their own about a document that cites them."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from claimcheck.config import Config
from claimcheck.extract import extract
from claimcheck.model import Verdict
from claimcheck.pipeline import check
from claimcheck.reading import read_bytes
from claimcheck.verify.independence import rests_on

TEXT = (
    "The harbour of Oriba was closed for eleven days after the storm. "
    "Thirty ships waited in the bay until the pilots went back to work. "
    "The owners of the quay say that the damage is worth four million crowns."
)
DOCUMENT = (
    f"---\ntitle: How the harbour of Oriba lost eleven days\ndate: {{day}}\nurl: {{url}}\n---\n\n{TEXT}\n"
)
PAGE = "---\ntitle: {title}\ndate: {day}\n---\n\n{text}\n"

ADDRESS = "https://www.harbour.example/eleven-days"

REMARK = "As the review wrote ([here](https://harbour.example/eleven-days/)), thirty ships waited."
NAMED = (
    "Thirty ships waited, according to “How the harbour of Oriba lost eleven days”, a review of this spring."
)
OWN = "The pilots of Oriba say that thirty ships waited."


def rests(
    page: str, *, page_day: str = "2019-05-09", day: str = "2019-05-01", title: str = "Thirty ships"
) -> bool:
    own = read_bytes(DOCUMENT.format(day=day, url=ADDRESS).encode(), name="own.md")
    other = read_bytes(PAGE.format(title=title, day=page_day, text=page).encode(), name="page.md")
    return rests_on(extract(other), extract(own))


@pytest.mark.parametrize("page", [REMARK, NAMED, TEXT, f"Read at {ADDRESS}."])
def test_a_later_page_that_cites_names_or_repeats_the_document_rests_on_it(page: str) -> None:
    assert rests(page)


@pytest.mark.parametrize("page", [REMARK, NAMED, TEXT])
def test_an_older_page_rests_on_nothing_that_came_after_it(page: str) -> None:
    assert not rests(page, page_day="2019-04-20")


def test_a_page_of_the_same_title_is_not_named_by_it() -> None:
    assert not rests(NAMED, title="How the harbour of Oriba lost eleven days")


@pytest.mark.parametrize(
    "page",
    [OWN, f"{OWN} See [more](https://harbour.example/eleven-days-later).", TEXT.partition(". ")[0] + "."],
)
def test_a_page_with_words_of_its_own_is_free(page: str) -> None:
    assert not rests(page)


PAPER = "---\ntitle: Eleven days\ndate: 2019-05-01\nurl: https://harbour.example/eleven\n---\n\n{text}\n"

CITING = (
    "<html><head><title>Ships</title><meta property='article:published_time' content='2019-05-09'></head><body>"
    "<article><h1>Ships</h1><p>{text}</p></article></body></html>"
)


def verdict(folder: Path, said: str) -> tuple[Verdict, str]:
    document = folder / "a.md"
    claim = "The quay at Ossen was opened on 6 May 2012 ([Ships](https://ships.example/quay))."
    document.write_text(PAPER.format(text=claim), "utf-8")
    plain = Config()
    config = replace(plain, fetch=replace(plain.fetch, cache_dir=None, retries=0, per_host_interval=0.0))
    page = httpx.MockTransport(lambda _: httpx.Response(200, html=CITING.format(text=said)))
    report = check([document], config, clock=lambda: datetime(2020, 1, 1, tzinfo=UTC), transport=page)
    judgement = next(report.judgements[c.id] for c in report.claims if c.text == "6 May 2012")
    return judgement.verdict, judgement.reason


def test_a_source_that_cites_the_document_bears_nothing_out(tmp_path: Path) -> None:
    own = "The quay at Ossen was opened on 6 May 2012."
    borrowed = f'{own} So writes <a href="https://harbour.example/eleven">a paper</a>.'
    assert verdict(tmp_path, own)[0] is Verdict.SUPPORTED
    assert verdict(tmp_path, borrowed) == (Verdict.UNRESOLVED, "not-independent")
