"""Print the kilobytes a second of the readers of rulings: `python benchmarks/extract_rulings.py`."""

import random
import time

from claimcheck.extract.authorities import find_authorities
from claimcheck.extract.prose import Prose, read_prose
from claimcheck.extract.rulings import find_rulings
from claimcheck.extract.stance import read_stance
from claimcheck.model import Block, BlockKind, Document, Media, Run

PLAIN = (
    "The ferry crosses the sound twice a day, and most of its passengers are schoolchildren.",
    "Nobody in the town remembers who planted the limes along the road to the old station.",
    "Critics called the new bridge too narrow, though few of them had ever crossed it by car.",
    "The baker opens at six; by seven the shelves are empty and the benches outside are full.",
)
LEGAL = (
    "The Supreme Court struck down the toll by five votes to four and upheld the parking rules.",
    "Norland signed the Lake Treaty in 1998, but never ratified it.",
    "In Moss v. Lake Board, 999 U.S. 12 (2019), the justices allowed parts of the ban to continue.",
    "Under 8 U.S.C. 1182(f), the ministry revoked the permits, and a judge blocked the order.",
    "Article 9 of the Lake Convention guarantees the right to fish.",
    "He was convicted of fraud and sentenced to four years in prison.",
)


def text_of(kilobytes: int) -> str:
    pick = random.Random(7)
    lines: list[str] = []
    while sum(map(len, lines)) < kilobytes * 1000:
        lines.append(" ".join(pick.choice(LEGAL if pick.random() < 0.4 else PLAIN) for _ in range(6)) + "\n")
    return "".join(lines)


def main() -> None:
    text = text_of(500)
    blocks, at = [], 0
    for line in text.splitlines():
        blocks.append(Block(BlockKind.PARAGRAPH, line, (Run(0, at),)))
        at += len(line) + 1
    prose = read_prose(Document("a.txt", text, tuple(blocks), Media.TEXT, ""))
    find_authorities(
        read_prose(
            Document("b.txt", LEGAL[2], (Block(BlockKind.PARAGRAPH, LEGAL[2], (Run(0, 0),)),), Media.TEXT, "")
        )
    )
    for name, read in (
        ("authorities", count_authorities),
        ("rulings", count_rulings),
        ("stances", count_stances),
    ):
        began = time.perf_counter()
        found = read(prose)
        print(f"{name:12} {len(text) / 1000 / (time.perf_counter() - began):6.0f} KB/s  {found} found")


def count_authorities(prose: Prose) -> int:
    return len(find_authorities(prose))


def count_rulings(prose: Prose) -> int:
    return len(find_rulings(prose))


def count_stances(prose: Prose) -> int:
    return len([read_stance(s, s.start + 40, s.start + 44) for s in prose.sentences])


if __name__ == "__main__":
    main()
