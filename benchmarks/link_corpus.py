"""Time, memory and quality of linking over generated corpora: `link_corpus.py [100 1000 10000]`.

Every article is about 3 kB of invented news. Events are planted in two articles each; in a known share of
them one number, day or ruling differs. A run of each size has a process of its own, so that its peak memory
is its own.
"""

import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

SYLLABLES = [a + b + c for a in "bdfghjklmnprstvwz" for b in "aeiou" for c in "bdgklmnrstx"]
THINGS = (
    "mill ferry school museum bridge library factory tunnel harbour clinic quarry chapel foundry "
    "market".split()
)
FILLER = (
    "People of the town had little to say about it and went on with their work.",
    "The weather stayed dry, and the roads to the coast were open again by noon.",
    "Shops near the station opened late, and the buses ran as on a holiday.",
    "Neighbours brought soup and blankets, as they had done the winter before.",
    "A spokesman thanked the crews for their patience and their long hours.",
    "Nobody could tell how long the repairs would take or who would pay for them.",
    "Farmers in the hills complained of the noise, which carried far in the cold air.",
    "Some of the older houses by the river have stood empty for a long time.",
    "The choir sang in the square, and children ran between the stalls.",
    "Traders hope for a better season once the road over the pass is clear.",
)
MONTHS = "January February March April May June July August September October November December".split()


def name(rng: random.Random) -> str:
    """An invented proper name; there are so many that hardly any comes twice by chance."""
    return "".join(rng.sample(SYLLABLES, 3)).capitalize()


def event(rng: random.Random, *, other: bool) -> tuple[str, str]:
    """One sentence for each of two articles; where `other`, they cannot both hold."""
    who, where, thing = name(rng), name(rng), rng.choice(THINGS)
    number = rng.randint(11, 890)
    day, month, year = rng.randint(1, 12), rng.choice(MONTHS), rng.randint(1901, 1999)
    shift = number + rng.randint(5, 90) if other else number
    later = day + rng.randint(3, 14) if other else day
    forms = (
        (
            "The explosion at the {who} {thing} in {where} killed {n} workers.",
            "An explosion at the {who} {thing} in {where} killed {m} workers.",
        ),
        (
            "The {who} {thing} in {where} opened on {d} {month} {year}.",
            "On {e} {month} {year} the {who} {thing} opened in {where}.",
        ),
        (
            "Police in {where} arrested {n} men after the raid on the {who} {thing}.",
            "After the raid on the {who} {thing}, police in {where} arrested {m} men.",
        ),
        (
            "The storm destroyed {n} houses near the {who} {thing} in {where}.",
            "Near the {who} {thing} in {where} the storm destroyed {m} houses.",
        ),
        (
            "Judge {who} of {where} upheld the ban on the {thing}.",
            "Judge {who} of {where} " + ("struck down" if other else "upheld") + " the ban on the {thing}.",
        ),
    )
    first, second = rng.choice(forms)
    facts = {
        "who": who,
        "where": where,
        "thing": thing,
        "n": number,
        "m": shift,
        "d": day,
        "e": later,
        "month": month,
        "year": year,
    }
    return first.format(**facts), second.format(**facts)


def write_corpus(folder: Path, size: int) -> int:
    """Articles of about 3 kB; the number of conflicts planted."""
    rng = random.Random(size)
    planted = [[] for _ in range(size)]  # type: list[list[str]]
    conflicts = 0
    for number in range(size * 2):
        other = number % 4 == 0
        conflicts += other
        one, two = rng.sample(range(size), 2)
        for at, sentence in zip((one, two), event(rng, other=other), strict=True):
            planted[at].append(sentence)
    for number, sentences in enumerate(planted):
        (folder / f"{number:05}.txt").write_text("\n\n".join(_article(rng, sentences)), "utf-8")
    return conflicts


def _article(rng: random.Random, sentences: list[str]) -> Iterator[str]:
    yield f"News from {name(rng)}"
    length = 0
    while length < 3000 or sentences:
        told = [sentences.pop()] if sentences else []
        who, where = f"{name(rng)} {name(rng)}", name(rng)
        own = (
            f"{who}, who leads the {rng.choice(THINGS)} of {where}, gave {rng.randint(2, 40)} reasons for it."
        )
        paragraph = " ".join((*rng.sample(FILLER, 3), *told, own))
        length += len(paragraph)
        yield paragraph


def measure(folder: Path) -> dict[str, float]:
    """Read and link one corpus in this process."""
    from claimcheck import pipeline
    from claimcheck.config import Config
    from claimcheck.consistency import find_links

    start = time.perf_counter()
    corpus = pipeline.read(sorted(folder.iterdir()), Config(), pipeline.Silent())
    read = time.perf_counter()
    links = list(find_links(corpus.extractions))
    against = [item for item in links if item.is_contradiction]
    peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return {
        "claims": len(corpus.claims),
        "links": len(links),
        "conflicts": len(against),
        "read": read - start,
        "link": time.perf_counter() - read,
        "MB": peak / 1024,
    }


def main(sizes: list[int]) -> None:
    """One line a size, as a table."""
    print("| articles | claims | links | conflicts found | read s | link s | peak MB |")
    print("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            planted = write_corpus(Path(folder), size)
            command = [sys.executable, __file__, "--measure", folder]
            row = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
        print(
            f"| {size} | {row['claims']} | {row['links']} | {row['conflicts']} of {planted} "
            f"| {row['read']:.1f} | {row['link']:.1f} | {row['MB']:.0f} |",
            flush=True,
        )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--measure"]:
        print(json.dumps(measure(Path(sys.argv[2]))))
    else:
        main([int(argument) for argument in sys.argv[1:]] or [100, 1000])
