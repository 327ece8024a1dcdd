"""Which pages say nothing of their own about a document that cites them."""

import pytest

from claimcheck.extract import extract
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
