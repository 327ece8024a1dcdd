"""A sentence in, changes out that are not those of their ends: "from 8 to 6, a drop of 40 percent"."""

import re
from collections.abc import Iterator

from claimcheck.consistency.disagreements import Disagreement, shown
from claimcheck.consistency.lines import Figure, Line
from claimcheck.consistency.wholes import last_place
from claimcheck.extract.quantities.numerals import find_numerals
from claimcheck.model import Checked, Measure

FROM = re.compile(r"\bfrom\s+(?:(?:just|only|some)\s+)?$", re.IGNORECASE)

TO = re.compile(
    r"(?:\s+[a-z][\w’'-]*){0,3}?(?:\s+in\s+(?:the\s+year\s+)?\d{4})?\s+to\s+(?:(?:just|only)\s+)?",
    re.IGNORECASE,
)
"""Between the two ends. Example: "from 800 | members in 2010 to | 600"."""

_FALL = r"drop|fall|decline|decrease|reduction|cut|loss|slump|plunge"
_RISE = r"rise|increase|jump|gain|growth|surge|climb"

SHARE = re.compile(
    rf"(?:\s+[a-z][\w’'-]*){{0,3}}?(?:\s+in\s+\d{{4}})?\s*(?:,\s+|\s+[—–(]\s*|\(\s*)(?:which\s+is\s+|that\s+is\s+)?an?\s+"
    rf"(?P<noun>{_FALL}|{_RISE}|change)\s+of\s+(?P<number>\d{{1,4}}(?:\.\d{{1,2}})?)\s?(?:%|per\s?cent\b)(?!\s*points?)",
    re.IGNORECASE,
)
"""After the second end, by how much it changed. Example: "to 600 members, | a drop of 25 percent"."""

VERB = re.compile(
    r"\b(?P<verb>doubled|tripled|trebled|quadrupled|halved)\s+(?:[a-z]+ly\s+)?$",
    re.IGNORECASE,
)
"""Before "from", how often one end holds the other. Example: "The fee | doubled | from 40 to 80 euros"."""

TIMES = {"doubled": 2.0, "tripled": 3.0, "trebled": 3.0, "quadrupled": 4.0, "halved": 0.5}

LOOSE = re.compile(
    r"\b(?:more\s+than|almost|nearly|about|around|roughly|over|under|at\s+least|virtually|practically|some)\b",
    re.IGNORECASE,
)

OFF = 0.15
"""How far a multiple may be off: writers call 1.9 times "doubled"."""

MARGIN = re.compile(
    r"\b(?:won|win|wins|passed|carried|defeated|beat|lost|rejected|adopted)\b[^.;:()]{0,60}?\bby\s+(?P<ayes>\d{1,3})\s+(?:votes?\s+|seats?\s+|points?\s+)?(?:to|against)\s+"
    r"(?P<noes>\d{1,3}),\s+(?:with\s+)?a\s+(?:margin|majority|lead)\s+of\s+(?:just\s+|only\s+)?(?P<margin>\d{1,3}|[a-z]{3,9})\b(?!\s*(?:%|per))",
    re.IGNORECASE,
)
"""A result and its margin. Example: "won | by 52 votes to 44, a margin of eight"."""


def find_changes(line: Line) -> Iterator[Disagreement | Checked]:
    """What is said of two ends of a change, and of a result's margin."""
    for first, second in zip(line.figures, line.figures[1:], strict=False):
        tied = FROM.search(line.text[: first.start]) and TO.fullmatch(line.text, first.end, second.start)
        if tied and _one_measure(first, second) and min(first.number, second.number) > 0:
            yield from _share(line, first, second)
            yield from _multiple(line, first, second)
    yield from _margin(line)


def _one_measure(first: Figure, second: Figure) -> bool:
    if first.measure is not second.measure or first.measure not in {Measure.CARDINAL, Measure.MONEY}:
        return False
    currencies = (first.claim.value, second.claim.value)
    return getattr(currencies[0], "currency", None) == getattr(currencies[1], "currency", None)


def _share(line: Line, first: Figure, second: Figure) -> Iterator[Disagreement | Checked]:
    match = SHARE.match(line.text, second.end)
    if match is None:
        return
    said = float(match["number"])
    ends = [
        (figure.number - half, figure.number + half)
        for figure in (first, second)
        for half in [last_place(figure.number) / 2]
    ]
    shares = [100 * abs(b - a) / a for a in ends[0] for b in ends[1] if a > 0]
    exact = 100 * abs(second.number - first.number) / first.number
    mention = line.mention(match.start("number"), match.end())
    if abs(said - exact) <= 1:
        yield Checked("change-differs", f"{first.text} to {second.text} is {exact:.3g} percent", mention)
    elif not min(shares) - 1 <= said <= max(shares) + 1 and not _is_absolute(first, second, said):
        yield _told(
            line, mention.quote, f"a change of {exact:.3g} percent", (first, second), match.span("number")
        )


def _is_absolute(first: Figure, second: Figure, said: float) -> bool:
    """Whether the share is one of the other end, or a difference: wrong words, but perhaps right numbers."""
    other = 100 * abs(second.number - first.number) / second.number
    return abs(said - other) <= 1 or abs(said - abs(second.number - first.number)) < 1e-9


def _multiple(line: Line, first: Figure, second: Figure) -> Iterator[Disagreement | Checked]:
    opened = FROM.search(line.text[: first.start])
    head = line.text[: opened.start()] if opened else ""
    verb = VERB.search(head)
    if verb is None or LOOSE.search(head[max(verb.start() - 20, 0) :]):
        return
    wanted, found = TIMES[verb["verb"].lower()], second.number / first.number
    mention = line.mention(*verb.span("verb"))
    if abs(found / wanted - 1) <= OFF:
        yield Checked("change-differs", f"{first.text} to {second.text} is {found:.3g} times", mention)
    else:
        yield _told(line, mention.quote, f"{found:.3g} times", (first, second), verb.span("verb"))


def _margin(line: Line) -> Iterator[Disagreement | Checked]:
    match = MARGIN.search(line.text)
    said = next((n.value for n in find_numerals(match["margin"])), None) if match else None
    if match is None or said is None:
        return
    real = abs(int(match["ayes"]) - int(match["noes"]))
    mention = line.mention(*match.span("margin"))
    if said == real:
        yield Checked("change-differs", f"{match['ayes']} - {match['noes']} = {real}", mention)
    else:
        yield Disagreement(
            rule="change-differs",
            message=f"`{mention.quote}` is said of {match['ayes']} and {match['noes']}, and that is {real}",
            at=mention,
            others=(shown(line.mention(match.start("ayes"), match.end("noes"))),),
            hint="correct the margin or the result",
        )


def _told(line: Line, said: str, real: str, ends: tuple[Figure, Figure], at: tuple[int, int]) -> Disagreement:
    first, second = ends
    return Disagreement(
        rule="change-differs",
        message=f"`{said}` is said of `{first.text}` and `{second.text}`, and that is {real}",
        at=line.mention(*at),
        others=(shown(line.mention(first.start, second.end)),),
        hint="correct the change or one of its ends",
    )
