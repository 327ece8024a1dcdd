"""Time, memory and quality of linking over generated corpora: `link_corpus.py [100 1000 10000]`.

Every article is about 3 kB of invented news. Events are planted in two articles each; in a known share of
them one number, day or ruling differs. Others only look so: told of another year, area, group or edition, or
brought up to date by a later article. Some conflicts stand in a third article, too, copied word for word.
What is found is paired with what was planted: a conflict counts as found where both its articles and both
its sentences are told, and anything else that is told is false. A run of each size has a process of its own,
so that its peak memory is its own.
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
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.consistency import Linked

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


ALIKE = (
    (
        "The {who} {thing} in {where} had {n} visitors in {year}.",
        "The {who} {thing} in {where} had {m} visitors in {next}.",
    ),
    ("The frost killed {n} sheep in northern {where}.", "The frost killed {m} sheep in southern {where}."),
    ("The fire at the {who} {thing} injured {n} women.", "The fire at the {who} {thing} injured {m} men."),
    (
        "The first {who} fair in {where} drew {n} traders.",
        "The third {who} fair in {where} drew {m} traders.",
    ),
    (
        "The {who} {thing} in {where} opened on {d} {month} {year}.",
        "The {who} {thing} in {where} closed on {e} {month} {next}.",
    ),
    (
        "Police in {where} arrested {n} men at the {who} {thing}.",
        "Police in {where} questioned {m} men at the {who} {thing}.",
    ),
)
"""Pairs of which both may be right."""

RISING = (
    "The flood at the {who} {thing} in {where} killed {n} people.",
    "The flood at the {who} {thing} in {where} killed {m} people.",
)
"""A toll of the day, and of three days later."""


def look_alike(rng: random.Random) -> tuple[str, str]:
    """Two sentences that differ in a value, and do not contradict each other."""
    return told(rng, rng.choice(ALIKE))


def told(rng: random.Random, forms: tuple[str, str]) -> tuple[str, str]:
    """Two sentences with the same names and different values."""
    number, day, year = rng.randint(11, 890), rng.randint(1, 12), rng.randint(1901, 1999)
    facts = {
        "who": name(rng),
        "where": name(rng),
        "thing": rng.choice(THINGS),
        "n": number,
        "m": number + rng.randint(5, 90),
        "d": day,
        "e": day + rng.randint(3, 14),
        "month": rng.choice(MONTHS),
        "year": year,
        "next": year + 1,
    }
    return forms[0].format(**facts), forms[1].format(**facts)


Pair = list[list[str]]
"""Two articles' names, each with a sentence."""


def write_corpus(folder: Path, size: int) -> dict[str, list[Pair]]:
    """Articles of about 3 kB; the conflicts, revisions and look-alikes planted."""
    rng = random.Random(size)
    planted: list[list[str]] = [[] for _ in range(size)]
    known: dict[str, list[Pair]] = {"conflict": [], "revision": [], "alike": []}
    for number in range(size * 2):
        kind = (
            "conflict"
            if number % 4 == 0
            else "alike"
            if number % 8 == 1
            else "revision"
            if number % 16 == 2
            else ""
        )
        if kind == "alike":
            sentences = look_alike(rng)
        elif kind == "revision":
            sentences = told(rng, RISING)
        else:
            sentences = event(rng, other=kind == "conflict")
        one, two = places_for(rng, kind, size)
        if day_of(one) == day_of(two) and kind == "revision":
            continue
        places = [one, two]
        if kind == "conflict" and number % 32 == 0:
            places.append(rng.choice([place for place in range(size) if place not in places]))
        for place, sentence in zip(places, (*sentences, sentences[1]), strict=False):
            planted[place].append(sentence)
        if kind:
            known[kind].append([[f"{at:05}.md", said] for at, said in zip(places, sentences, strict=False)])
    for number, own in enumerate(planted):
        head = f"---\ndate: {day_of(number)}\n---\n\n"
        (folder / f"{number:05}.md").write_text(head + "\n\n".join(_article(rng, own)), "utf-8")
    return known


FORTNIGHT = 14


def places_for(rng: random.Random, kind: str, size: int) -> tuple[int, int]:
    """Two articles: of one day for a conflict, which a later article would only bring up to date."""
    one, two = rng.sample(range(size), 2)
    if kind == "conflict":
        two = rng.choice([place for place in range(one % FORTNIGHT, size, FORTNIGHT) if place != one])
    if kind == "revision" and day_of(two) < day_of(one):
        one, two = two, one
    return one, two


def day_of(number: int) -> str:
    """The day of publication: a few of one fortnight, in the order of the articles."""
    return f"2001-05-{1 + number % FORTNIGHT:02}"


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


def measure(folder: Path, planted: Path) -> dict[str, float]:
    """Read and link one corpus in this process; pair what is found with what was planted."""
    from claimcheck import pipeline
    from claimcheck.config import Config
    from claimcheck.consistency import find_links

    start = time.perf_counter()
    corpus = pipeline.read(sorted(folder.iterdir()), Config(), pipeline.Silent())
    read = time.perf_counter()
    links = list(find_links(corpus.extractions))
    end = time.perf_counter()
    known = {kind: pairs(rows) for kind, rows in json.loads(planted.read_text()).items()}
    against = {said(item) for item in links if item.is_contradiction}
    revised = {said(item) for item in links if item.revised}
    copied = {frozenset(sentence for _, sentence in pair) for pair in known["conflict"]}
    others = against | (revised - known["revision"])
    false = {pair for pair in others if frozenset(sentence for _, sentence in pair) not in copied}
    peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return {
        "claims": len(corpus.claims),
        "links": len(links),
        "conflicts": len(known["conflict"] & against),
        "planted": len(known["conflict"]),
        "false": len(false),
        "revisions": len(known["revision"] & revised),
        "to_revise": len(known["revision"]),
        "read": read - start,
        "link": end - read,
        "MB": peak / 1024,
    }


Told = frozenset[tuple[str, str]]


def pairs(rows: list[Pair]) -> set[Told]:
    """Each planted pair as `said` gives one."""
    return {frozenset((at, sentence) for at, sentence in row) for row in rows}


def said(item: "Linked") -> Told:
    """Which articles a link is between, and by which sentences."""
    sides = (item.first.claim.sentence, item.second.claim.sentence)
    return frozenset((Path(side.document).name, side.quote) for side in sides)


def main(sizes: list[int]) -> None:
    """One line a size, as a table."""
    heads = "articles|claims|links|conflicts found|false|revisions found|read s|link s|peak MB".split("|")
    print(f"| {' | '.join(heads)} |")
    print("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for size in sizes:
        with (
            tempfile.TemporaryDirectory() as folder,
            tempfile.NamedTemporaryFile("w", suffix=".json") as sheet,
        ):
            json.dump(write_corpus(Path(folder), size), sheet)
            sheet.flush()
            command = [sys.executable, __file__, "--measure", folder, sheet.name]
            row = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
        print(
            f"| {size} | {row['claims']} | {row['links']} | {row['conflicts']} of {row['planted']} "
            f"| {row['false']} | {row['revisions']} of {row['to_revise']} "
            f"| {row['read']:.1f} | {row['link']:.1f} | {row['MB']:.0f} |",
            flush=True,
        )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--measure"]:
        print(json.dumps(measure(Path(sys.argv[2]), Path(sys.argv[3]))))
    else:
        main([int(argument) for argument in sys.argv[1:]] or [100, 1000])
