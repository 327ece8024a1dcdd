"""A quotation and a text cited for it in, whether its words stand there out: strict on words only.

Letters and digits alone are compared, so that typography, line ends, hyphenation and what a page's layout
puts between two words do not count; ellipses and brackets cut a quotation into pieces, to come in order.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from enum import StrEnum

from claimcheck.model import Span

GAP = re.compile(r"\[[^\[\]]{0,120}\]\w*|\(\s?\.{3}\s?\)|…|(?:\.\s?){3,}")
"""What stands for other words: "[t]he", "[…]", "…", "...". """

WORD = re.compile(r"[^\W_]+(?:[’'‑‐-][^\W_]+)*")

LAID_OUT = re.compile(
    r"(?m:^[ \t]*\d{1,4}\b(?=[ \t]|$))|(?<=[^\W\d_])\d{1,3}(?=[\s.,;:]|$)"
    r"|(?<=[^\W\d_][.,;:”’\"')])\d{1,3}(?=\s|$)|\[\d{1,3}\]"
)
"""Numbers that layout puts into a text: of lines and pages at the head of a line, of notes after a word."""

WALL = re.compile(
    r"\b(?:subscribe\s+(?:now\s+)?to\s+(?:continue|read|unlock)|to\s+(?:continue|keep)\s+reading|"
    r"(?:log|sign)\s+in\s+to\s+(?:continue|read)|subscribers[\s-]only|for\s+subscribers\s+only|already\s+a\s+(?:subscriber|member)|"
    r"register\s+to\s+(?:continue|read)|article\s+is\s+(?:reserved\s+)?for\s+(?:subscribers|members)|read\s+the\s+full\s+"
    r"(?:article|story|text)|preview\s+of\s+(?:the\s+)?(?:article|subscription\s+content)|first\s+page\s+preview)\b",
    re.IGNORECASE,
)
"""What a page says that shows only the beginning of its text."""

FUNCTION = frozenset("the of and to that with not are this which by from have has been".split())
"""English words that every English passage of some length has, and other languages have not."""

FOREIGN = 0.02
"""The share of such words below which a text is in another language."""

LEAST_TEXT = 150
"""Words; of a shorter text it is likelier that it was not read whole than that the words are not in it."""

ALTERED = 0.6
"""The least share of a quotation's words that a passage must have, in their order, to be what was quoted."""

SEED = 3
"""Words that must stand together for a passage to be looked at."""

LONGEST = 220
"""Words of a quotation that are aligned with a passage; the alignment's cost grows with their square."""


class Outcome(StrEnum):
    """What came of looking for a quotation."""

    FOUND = "found"
    ALTERED = "altered"
    NOT_FOUND = "not-found"
    UNKNOWN = "unknown"
    """The text is too short to tell, in another language, or not all of it can be read."""


@dataclass(frozen=True, slots=True)
class Sought:
    """A quotation looked for in one text."""

    outcome: Outcome
    span: Span | None = None
    """Where in the text its words, or those most like them, stand."""
    difference: str = ""
    """The text's words with what differs marked: `the [-bridge-] {+ferry+} sank`."""


@dataclass(frozen=True, slots=True)
class SourceText:
    """A text ready to be searched; made once a source."""

    text: str
    words: tuple[tuple[str, int, int], ...] = field(repr=False, default=())
    """Each word in its compared form, with its offsets."""
    letters: str = field(repr=False, default="")
    """All words without what stands between them."""
    starts: tuple[int, ...] = field(repr=False, default=())
    """For each word where it begins in `letters`."""
    bare: str = field(repr=False, default="")
    """As `letters`, without the numbers of lines, pages and notes."""
    partial: bool = False
    """Whether the page says that there is more of it."""
    english: bool = True

    @classmethod
    def of(cls, text: str) -> "SourceText":
        """Read a text once."""
        words = tuple((plain(m[0]), m.start(), m.end()) for m in WORD.finditer(text))
        starts, at = [], 0
        for word, _, _ in words:
            starts.append(at)
            at += len(word)
        letters = "".join(word for word, _, _ in words)
        bare = _letters(LAID_OUT.sub(" ", text))
        known = sum(word in FUNCTION for word, _, _ in words)
        return cls(
            text,
            words,
            letters,
            tuple(starts),
            bare,
            partial=WALL.search(text) is not None,
            english=known >= FOREIGN * len(words),
        )


def plain(word: str) -> str:
    """A word's letters and digits, without case, accents and hyphens."""
    spread = word if word.isascii() else unicodedata.normalize("NFKD", word)
    return "".join(char for char in spread.casefold() if char.isalnum())


def seek(quotation: str, source: SourceText) -> Sought:
    """Look for a quotation's words in a text, in time linear in the text."""
    pieces = [piece for piece in map(_letters, GAP.split(quotation)) if len(piece) > 3]
    if not pieces or len(source.words) < LEAST_TEXT:
        return Sought(Outcome.UNKNOWN)
    if _stands(pieces, source.letters) or _stands(pieces, source.bare):
        return Sought(Outcome.FOUND)
    found = _nearest(quotation, source)
    silent = source.partial or _is_english(quotation) is not source.english
    return Sought(Outcome.UNKNOWN) if found.outcome is Outcome.NOT_FOUND and silent else found


def _is_english(quotation: str) -> bool:
    return any(plain(match[0]) in FUNCTION for match in WORD.finditer(quotation))


def _letters(text: str) -> str:
    return "".join(plain(match[0]) for match in WORD.finditer(text))


def _stands(pieces: Sequence[str], letters: str) -> bool:
    at = 0
    for piece in pieces:
        at = letters.find(piece, at)
        if at < 0:
            return False
        at += len(piece)
    return True


def _nearest(quotation: str, source: SourceText) -> Sought:
    """The passage most like the quotation, where one has most of its words in their order."""
    wanted = [plain(match[0]) for match in WORD.finditer(GAP.sub(" ", quotation))][:LONGEST]
    theirs = [word for word, _, _ in source.words]
    start = _likeliest(wanted, theirs)
    if start is None:
        return Sought(Outcome.NOT_FOUND)
    low, high = max(start - 4, 0), min(start + len(wanted) * 3 // 2 + 8, len(theirs))
    matcher = SequenceMatcher(None, wanted, theirs[low:high], autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    if sum(block.size for block in blocks) < ALTERED * len(wanted):
        return Sought(Outcome.NOT_FOUND)
    first, last = low + blocks[0].b, low + blocks[-1].b + blocks[-1].size
    span = Span(source.words[first][1], source.words[last - 1][2])
    return Sought(Outcome.ALTERED, span, " ".join(_marked(wanted, theirs[first:last])))


def _likeliest(wanted: Sequence[str], theirs: Sequence[str]) -> int | None:
    """Where the passage begins that shares most runs of words with the quotation."""
    seeds = {tuple(wanted[i : i + SEED]): i for i in range(len(wanted) - SEED + 1)}
    votes: Counter[int] = Counter()
    for at in range(len(theirs) - SEED + 1):
        place = seeds.get((theirs[at], theirs[at + 1], theirs[at + 2]))
        if place is not None:
            votes[(at - place) // 8] += 1
    if not votes:
        return None
    best, _ = min(votes.items(), key=lambda item: (-(item[1] + votes[item[0] + 1]), item[0]))
    return max(best * 8, 0)


def _marked(wanted: Sequence[str], theirs: Sequence[str]) -> Iterator[str]:
    """The two word by word: what only the quotation has, what only the text has."""
    for tag, a, b, c, d in SequenceMatcher(None, wanted, theirs, autojunk=False).get_opcodes():
        if tag == "equal":
            run = list(wanted[a:b])
            yield " ".join(run if len(run) <= 6 else [*run[:3], "…", *run[-3:]])
            continue
        if b > a:
            yield f"[-{' '.join(wanted[a:b])}-]"
        if d > c:
            yield f"{{+{' '.join(theirs[c:d])}+}}"
