"""Entries of a list of sources that have no numbers."""

import pytest

from claimcheck.extract import extract
from claimcheck.model import BlockKind
from claimcheck.reading import read_text

LINE = "The harbour was built in the year of 1931 by the county, which paid 40,000 pounds"
WRAPPED = "\n".join((LINE,) * 10) + ".\n\nReferences\n\n"
UNWRAPPED = f"{LINE} for it. {LINE} for it.\n\n{LINE} in 1932. {LINE}.\n\nReferences\n\n"

ENTRIES = {
    "address on a line of its own": (
        "Jones, B. (2020). Harbours and their masters. The Valley Post.\nhttps://post.example/2020\n",
        ["https://post.example/2020"],
    ),
    "address cut at a hyphen": (
        "Jones, B. (2020). Harbours.\nhttps://post.example/news/harbours-and-their-\nmasters.html\n",
        ["https://post.example/news/harbours-and-their-masters.html"],
    ),
    "hanging lines": (
        "Smith, A. (2019). On harbours. Valley Review, 12(3),\n   44-61. https://review.example/on-the-clos\n   ing-of-harbours\n",
        ["https://review.example/on-the-closing-of-harbours"],
    ),
    "words before the address": (
        "Miller, C. (2021). A roll of harbours. The county.\nAvailable at: https://roll.example/2021\n",
        ["https://roll.example/2021"],
    ),
}
SECOND = "Brown, D. (2018). Ports. https://ports.example/a/b/\n"


@pytest.mark.parametrize("before", [WRAPPED, UNWRAPPED], ids=["wrapped", "a line each"])
@pytest.mark.parametrize("between", ["", "\n"])
@pytest.mark.parametrize("case", ENTRIES)
def test_an_entry_keeps_its_lines_and_its_address(before: str, between: str, case: str) -> None:
    entry, addresses = ENTRIES[case]
    document = read_text(f"{before}{entry}{between}{SECOND}", name="a.txt")
    blocks = [block for block in document.blocks if block.kind is BlockKind.REFERENCE]
    assert [block.text.split(",")[0] for block in blocks] == [entry.split(",")[0], "Brown"]
    cited = [citation.url for citation in extract(document).citations]
    assert cited == [*addresses, "https://ports.example/a/b/"]


def test_bare_addresses_are_an_entry_each() -> None:
    text = f"{UNWRAPPED}https://a.example/1\nhttps://a.example/2\nhttps://a.example/3\n"
    cited = [citation.url for citation in extract(read_text(text, name="a.txt")).citations]
    assert cited == ["https://a.example/1", "https://a.example/2", "https://a.example/3"]
