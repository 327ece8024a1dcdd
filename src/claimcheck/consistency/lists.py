"""A sentence in, announced numbers out that the list after them has not: "six states (Aland, Borland …)"."""

import re
from collections.abc import Iterator

from claimcheck.consistency.disagreements import Disagreement, shown
from claimcheck.consistency.lines import Line
from claimcheck.model import Checked, Measure

LIST_LEAD = re.compile(
    r"(?P<noun>(?:\s+[\w’'-]{1,30}){1,6}?)\s*(?:\(|:\s|,\s(?:namely|that is)\s|\s[—–]\s)"
    r"(?P<list>[^().:;—–]{5,400})"
)
"""A number's noun and the list after it. Example: "seven | northern countries (| Norway, Sweden, …"."""

OPEN_LIST = re.compile(
    r"\b(?:including|such as|among|e\.g|for example|like|mostly|mainly|especially|etc|others?)\b",
    re.IGNORECASE,
)
"""Words of a list that does not name all its items."""

ITEM = re.compile(r"(?:the\s+)?[A-ZÀ-Þ][\w’'.-]*(?:\s+(?:of|the|and the|[A-ZÀ-Þ][\w’'.-]*)){0,5}")
"""A name. Example: "the United Arab Emirates"."""

MOST = 60
"""A list of more names than this is not written out in a sentence."""

SEPARATOR = re.compile(r"\s*,\s*(?:and\s+)?|\s+and\s+")


def find_lists(line: Line) -> Iterator[Disagreement | Checked]:
    """Lists of names that a number announces."""
    for figure in line.figures:
        counts = figure.measure is Measure.CARDINAL and 2 <= figure.number <= MOST and figure.unit
        match = LIST_LEAD.match(line.text, figure.end) if counts else None
        if match is None or OPEN_LIST.search(match[0]):
            continue
        items = [item for item in SEPARATOR.split(match["list"].strip(" ,")) if item]
        if len(items) < 3 or not all(ITEM.fullmatch(item) for item in items):
            continue
        if len(items) == figure.number:
            yield Checked(
                "list-miscounted",
                f"{figure.text} = {len(items)} listed",
                figure.claim.mention,
                figure.claim.id,
            )
            continue
        yield Disagreement(
            rule="list-miscounted",
            message=f"`{figure.text}` are announced, and {len(items)} are listed",
            at=figure.claim.mention,
            others=(shown(line.mention(match.start("list"), match.end("list"))),),
            claim=figure.claim.id,
            hint="correct the number or complete the list",
        )
