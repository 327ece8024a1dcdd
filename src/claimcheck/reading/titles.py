"""The opening blocks of a text in, its title out: not the name of the paper, not the author's."""

import re
from collections.abc import Sequence

from claimcheck.model import Block, BlockKind
from claimcheck.reading.dates import is_dateline
from claimcheck.reading.sections import is_byline, is_organisation

OPENING = 8
"""Blocks among which a title stands."""

LONGEST = 160
"""Characters of a title."""

PAPERS = frozenset(
    "bulletin chronicle courier daily digest dispatch examiner gazette herald inquirer journal magazine mail "
    "monthly news newsletter newspaper observer post press quarterly review telegraph times tribune weekly "
    "bbc cnn npr wire".split()
)
"""Words of which names of newspapers, journals and stations are made."""

_SMALL = frozenset("a an and at by de der des do du for in la le of on the & van von".split())
_ADDRESS = re.compile(r"(?:https?://)?(?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,12}/?", re.IGNORECASE)
_PERSON = re.compile(r"[A-Z][\w'’.-]{0,30}(?: [A-Z][\w'’.-]{0,30}| (?:de|van|von|der|la)){1,4}")
_PARTED = re.compile(r" [|•·] ")
"""How a site writes its name beside that of a section. Example: `The Valley Post | News`."""


def find_title(blocks: Sequence[Block]) -> str | None:
    """The first heading, or the line beside it where the heading is the paper's name or the author's.

    A paper's name is told by its words, by coming again on each page, or by the line that presents the paper:
    "The Valley Post reports from …".
    """
    opening = blocks[:OPENING]
    first = next((i for i, block in enumerate(opening[:4]) if block.kind is BlockKind.HEADING), None)
    if first is None:
        return opening[0].text if len(opening) > 1 and _may_be(opening[0]) and _signs(opening[1]) else None
    text = opening[first].text
    if _PERSON.fullmatch(text) and first and _may_be(opening[first - 1]):
        return opening[first - 1].text
    behind = [block for block in opening[first + 1 :] if not block.text.startswith(f"{text} ")]
    following = next((block.text for block in behind if _speaks(block)), None)
    presented = len(behind) < len(opening) - first - 1
    if following and (presented or _is_paper(text) or _runs_through(text, blocks)):
        return following
    return text


def _may_be(block: Block) -> bool:
    """Whether a block is a line such as titles are."""
    short = block.kind in {BlockKind.HEADING, BlockKind.PARAGRAPH} and len(block.text) <= LONGEST
    return short and block.text[-1:] not in ".,;:" and not is_dateline(block.text)


def _signs(block: Block) -> bool:
    """Whether it says who wrote a text, or when."""
    return is_dateline(block.text) or is_byline(block.text)


def _speaks(block: Block) -> bool:
    """Whether it may be the title behind the name of a paper: words that are not one more name."""
    text = block.text
    named = is_byline(text) or is_organisation(text) or _is_name(text) or _is_paper(text)
    return _may_be(block) and not named


def _is_name(text: str) -> bool:
    return _PERSON.fullmatch(text) is not None and len(text.split()) <= 4


def _is_paper(text: str) -> bool:
    words = text.split()
    if _ADDRESS.fullmatch(text) or (_PARTED.search(text) and len(words) <= 8):
        return True
    plain = [word.strip(".,:()").casefold() for word in words]
    capital = all(
        word[:1].isupper() or word[:1].isdigit() or low in _SMALL
        for word, low in zip(words, plain, strict=True)
    )
    return capital and len(words) <= 6 and not PAPERS.isdisjoint(plain)


def _runs_through(text: str, blocks: Sequence[Block]) -> bool:
    """Whether the line comes again and again, as the head of each page does."""
    folded = text.casefold()
    return sum(block.text.casefold() == folded for block in blocks) > 2
