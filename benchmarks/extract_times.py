"""Print how many kilobytes of prose a second the dates are read at: `python benchmarks/extract_times.py`."""

import random
import time
from datetime import date

from claimcheck.extract.prose import read_prose
from claimcheck.extract.times import find_times
from claimcheck.model import Block, BlockKind, DateOrigin, Document, Media, Published, Run

PLAIN = (
    "The council heard from residents who want the old harbour kept as it is.",
    "A spokesman said that the plan would be shown to the public before any work starts.",
    "Critics called the cost of the bridge too high for a town of this size.",
    "Nobody in the room could say how the figure had been reached.",
)
DATED = (
    "The ferry was sold on 6 May 2002, two years after the line had closed.",
    "Turnout rose last year, and the mayor said on Thursday that it will rise again.",
    "Between 1998 and 2003 some 400 homes were built, most of them in the late 1990s.",
    "The strike began at 6 a.m. on Monday and lasted for nearly four weeks.",
)


def text_of(kilobytes: int) -> str:
    pick = random.Random(7)
    lines: list[str] = []
    while sum(map(len, lines)) < kilobytes * 1000:
        sentences = (pick.choice(DATED if pick.random() < 0.4 else PLAIN) for _ in range(6))
        lines.append(" ".join(sentences) + "\n")
    return "".join(lines)


def main() -> None:
    text = text_of(500)
    blocks, at = [], 0
    for line in text.splitlines():
        blocks.append(Block(BlockKind.PARAGRAPH, line, (Run(0, at),)))
        at += len(line) + 1
    published = Published(date(2013, 3, 22), DateOrigin.DECLARED)
    document = Document("a.txt", text, tuple(blocks), Media.TEXT, "", published=published)
    prose = read_prose(document)
    start = time.perf_counter()
    found = find_times(prose)
    seconds = time.perf_counter() - start
    rate = len(text) / 1000 / seconds
    print(f"dates  {rate:8.0f} KB/s  {len(found)} expressions in {len(text) // 1000} KB")


if __name__ == "__main__":
    main()
