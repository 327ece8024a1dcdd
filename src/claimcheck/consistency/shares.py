"""A sentence in, shares of one whole out that make more than it."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.consistency.disagreements import Disagreement, shown
from claimcheck.consistency.lines import Figure, Line
from claimcheck.model import Checked, Measure

EXCLUSIVE = (
    (r"\byes\b", r"\bno\b"),
    (r"\bfor\b", r"\bagainst\b"),
    (
        r"\b(?:in favou?r|favou?r\w*|supported|backed|approved)\b",
        r"\b(?:opposed|against|rejected|disapproved)\b",
    ),
    (r"\bmen\b", r"\bwomen\b"),
    (r"\bmales?\b", r"\bfemales?\b"),
    (r"\bboys\b", r"\bgirls\b"),
    (r"\burban\b", r"\brural\b"),
    (r"\bimports?\b", r"\bdomestic\b"),
)
"""Pairs of answers that nobody gives both of. Example: "62 percent voted | yes, 41 percent | no"."""

SPLIT = re.compile(
    r"\b(?:split|divided|shared\s+out|allocated|distributed|apportioned)\s+(?:\w+\s+)?(?:between|among|into|as\s+follows)\b",
    re.IGNORECASE,
)
"""Words that make shares parts of one whole. Example: "split | between rent (55%) and food (45%)"."""

CHOICE = re.compile(r"[^.;%]{0,40}?\b(?:chose|voted\s+for|opted\s+for|preferred|picked|went\s+to)\s+[A-ZÀ-Þ]")
"""One answer of several, of which each gives one. Example: "38 percent | chose Lorne"."""

TELLING = re.compile(r"[^\W\d_]{2,}")
"""A word: between two shares there is one at least, or they are cells of a table."""

REST = re.compile(r"\b(?:the\s+)?(?:remaining|other|rest)\b", re.IGNORECASE)
"""Words that make a share the last of a whole. Example: "and the | remaining 30 percent to the state"."""

MANY = re.compile(
    r"\b(?:also|both|rounds?|runoff|run-off|second|several|previous\w*|last|former\w*)\b", re.IGNORECASE
)
"""Signs of more than one vote or answer."""

GROUPED = re.compile(
    r"\bof\s+(?:the\s+)?(?:men|women|boys|girls|males|females|those)\b|\bamong\b|\bcompared\b|"
    r"\b(?:up|down)\s+from\b|\bfrom\b"
    r"[^.;]{0,20}\bto\b|\brespectively\b|\bwhile\b|\bwhereas\b|\bearlier\b|\bin\s+\d{4}\b|\blikely\b|\bown\b",
    re.IGNORECASE,
)
"""Signs that the shares are of several wholes. Example: "60 percent | of women and 70 percent | of men"."""

CATEGORY = re.compile(
    r"\s*of\s+(?:(?:the|all|its|their)\s+)?(?:\w{1,30}\s+)?"
    r"(?:voters|members|residents|respondents|adults|students|pupils|"
    r"inhabitants|participants|households|patients|delegates|employees|workers|women|men|children)\b",
    re.IGNORECASE,
)
"""What no more than all of can do something. Example: "104 percent | of the voters backed it"."""

GROWTH = re.compile(
    r"\b(?:more|increas\w+|ris\w+|rose|grow\w*|grew|than|times|compared|capacity|expected|target|planned|"
    r"registered|"
    r"goal|quota|over|exceed\w*|surplus|rate)\b",
    re.IGNORECASE,
)

ROUNDING = 0.5
"""What rounding may add to each share, in percentage points."""


def find_shares(line: Line) -> Iterator[Disagreement | Checked]:
    """Percentages that make more than a hundred."""
    percent = [f for f in line.figures if f.measure is Measure.PERCENT]
    yield from _over(line, percent)
    if (
        len(percent) < 2
        or (GROUPED.search(line.text) and not _is_split(line, percent))
        or not _one_whole(line, percent)
    ):
        return
    total = sum(f.number for f in percent)
    terms = " + ".join(f"{f.number:g}" for f in percent)
    if total > 100 + ROUNDING * len(percent):
        yield Disagreement(
            rule="shares-exceed-whole",
            message=f"the shares {terms} make {total:g} percent of one whole",
            at=percent[-1].claim.mention,
            others=tuple(shown(f.claim.mention) for f in percent[:-1]),
            claim=percent[-1].claim.id,
            hint="correct a share, or say what each is a share of",
        )
    elif abs(total - 100) < 0.05:
        last = percent[-1].claim
        yield Checked("shares-exceed-whole", f"{terms} = 100 percent", last.mention, last.id)


def _is_split(line: Line, percent: Sequence[Figure]) -> bool:
    """Whether all shares stand in the brackets of one split: "split between rent (55%) and food (45%)"."""
    bracketed = all(line.text[f.start - 1 : f.start] == "(" for f in percent)
    return bracketed and SPLIT.search(line.text[: percent[0].start]) is not None


def _one_whole(line: Line, percent: Sequence[Figure]) -> bool:
    """Whether the words make the shares parts of one whole, each with an answer of its own."""
    if any(not TELLING.search(line.text, a.end, b.start) for a, b in pairwise(percent)):
        return False
    ends = [*(f.start for f in percent[1:]), len(line.text)]
    told = [line.text[f.end : end].lower() for f, end in zip(percent, ends, strict=True)]
    pairs = any(
        any(re.search(a, part) for part in told) and any(re.search(b, part) for part in told)
        for a, b in EXCLUSIVE
    )
    if all(CHOICE.match(line.text, f.end) for f in percent) or _is_split(line, percent):
        return MANY.search(line.text) is None
    before = line.text[percent[-2].end : percent[-1].start]
    return pairs or REST.search(before) is not None


def _over(line: Line, percent: Sequence[Figure]) -> Iterator[Disagreement]:
    for figure in percent:
        if figure.number > 100 and CATEGORY.match(line.text, figure.end) and not GROWTH.search(line.text):
            yield Disagreement(
                rule="shares-exceed-whole",
                message=f"`{figure.text}` is more than all of them",
                at=figure.claim.mention,
                others=(shown(line.whole()),),
                claim=figure.claim.id,
                hint="correct the share, or say what it is compared with",
            )
