"""Prints how many kilobytes a second the quantities are read at, on prose that it makes itself."""

import random
import time

from claimcheck.extract.prose import read_prose
from claimcheck.extract.quantities import find_quantities
from claimcheck.model import Block, BlockKind, Document, Media, Run

FRAMES = (
    "The council of {town} voted {n}-3 on Tuesday to close the landfill, the clerk said.",
    "Nearly {n},000 people left the valley after the flood, and at least {n} houses were lost.",
    "Exports from {town} rose {n} percent to ${n}.4 million in the spring.",
    "The order bars citizens of six provinces (Alba, Berin, Corvo, Dalma, Estra and Fenn) for {n} days.",
    "It is not known why the gates were left open, or who had the key to the upper sluice.",
    "Several hundred residents of {town} signed the letter, most of them in the first week.",
    "In 2009, the court found that the lease had been void from the beginning.",
)
TOWNS = ("Alba", "Berin", "Corvo", "Dalma", "Estra")


def prose_of(kilobytes: int) -> list[str]:
    dice = random.Random(1)
    paragraphs: list[str] = []
    size = 0
    while size < kilobytes * 1000:
        sentences = [
            dice.choice(FRAMES).format(town=dice.choice(TOWNS), n=dice.randint(4, 98)) for _ in range(6)
        ]
        paragraphs.append(" ".join(sentences))
        size += len(paragraphs[-1])
    return paragraphs


def main() -> None:
    texts = prose_of(500)
    blocks = tuple(Block(BlockKind.PARAGRAPH, text, (Run(0, 0),)) for text in texts)
    prose = read_prose(Document("made.txt", "\n".join(texts), blocks, Media.TEXT, ""))
    started = time.perf_counter()
    found = find_quantities(prose)
    seconds = time.perf_counter() - started
    size = sum(map(len, texts)) / 1000
    print(f"quantities  {size:.0f} KB  {len(found)} found  {seconds:.2f} s  {size / seconds:.0f} KB/s")


if __name__ == "__main__":
    main()
