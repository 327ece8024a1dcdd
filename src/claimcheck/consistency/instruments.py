"""Sentences in, instruments out that one document names in two ways: another year, number or order."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.consistency.disagreements import Disagreement, shown
from claimcheck.consistency.lines import Line
from claimcheck.model import Mention

_TYPE = (
    r"(?P<type>Law|Act|Decree|Directive|Regulation|Resolution|Ordinance|Order|Executive\s+Order|"
    r"Proclamation|Presidential\s+Decree|Federal\s+Law)"
)

_TITLE = (
    r"\s+(?:on|for|concerning|regarding)\s+(?:the\s+)?"
    r"(?P<about>[A-Za-z][\w’'-]{2,30}(?:\s+(?:of|and|the|to|for|on|[A-Za-z][\w’'-]{2,30})){0,6})"
)

NUMBERED = re.compile(
    rf"\b{_TYPE}\s+(?:No\.?\s*|[Nn]umber\s+|Nr\.?\s*|№\s*|\(E[CU]\)\s+(?:No\.?\s*)?)?"
    rf"(?:(?P<number>\d{{1,5}})(?:\s*/\s*|\s+of\s+|\s+\()(?P<year>(?:19|20)\d\d)\b\)?|(?P<year2>(?:19|20)\d\d)/(?P<number2>\d{{1,5}})(?:/E[CU]{{1,2}})?)"
    rf"{_TITLE}"
)
"""A numbered instrument with what it is about. Example: "Law No. 12 of 2003 | on Public Meetings"."""

COUNCIL = re.compile(
    r"\bSecurity\s+Council\s+[Rr]esolution\s+(?P<number>\d{3,4})\s*\((?P<year>(?:19|20)\d\d)\)"
)
"""Its resolutions are numbered through the years, so a number has one year."""

ANNUAL = re.compile(
    r"\b(?:budget\w*|financ\w*|appropriat\w*|tax\w*|revenue|authori[sz]ation|salar\w+|wages?|prices?|fees?|census|quotas?)\b",
    re.IGNORECASE,
)
"""What a law is made about every year."""

CHANGED = re.compile(
    r"\b(?:repeal\w*|replac\w*|supersed\w*|amend\w*|renew\w*|successor|predecessor|former|old|new|earlier|later|previous\w*|both|also)\b",
    re.IGNORECASE,
)
"""Signs that there are two."""

PLACED = re.compile(
    r"\b[Tt]he\s+(?P<place>[A-ZÀ-Þ][a-zà-þ]{2,20})\s+(?P<type>Declaration|Treaty|Accords?|Agreement|Protocol)\b(?!\s+(?:on|of|for|against|to|between)\b)"
    r"|\b[Tt]he\s+(?P<type2>Declaration|Treaty|Accords?|Agreement|Protocol)\s+of\s+(?P<place2>[A-ZÀ-Þ][a-zà-þ]{2,20})\b(?!\s+[A-ZÀ-Þ])"
)
"""An instrument named after a place, in two orders. Example: "the Lund Treaty", "the Treaty of Lund"."""


@dataclass(frozen=True, slots=True)
class _Naming:
    number: str
    year: str
    words: str
    line: Line
    mention: Mention


def find_instruments(lines: Sequence[Line]) -> Iterator[Disagreement]:
    """Each instrument once, at the second way it is named."""
    yield from _slips(_numbered(lines))
    yield from _orders(lines)


def _numbered(lines: Sequence[Line]) -> dict[tuple[str, str], list[_Naming]]:
    """By kind and matter."""
    found: dict[tuple[str, str], list[_Naming]] = {}
    for line in lines:
        for match in NUMBERED.finditer(line.text):
            about = _matter(match["about"])
            if not ANNUAL.search(about):
                number, year = match["number"] or match["number2"], match["year"] or match["year2"]
                mention = line.mention(match.start(), match.start("about"))
                key = (" ".join(match["type"].lower().split()), about)
                words = line.text[match.start() : match.end()]
                found.setdefault(key, []).append(_Naming(number, year, words, line, mention))
        for match in COUNCIL.finditer(line.text):
            naming = _Naming(match["number"], match["year"], match[0], line, line.mention(*match.span()))
            found.setdefault(("security council", match["number"]), []).append(naming)
    return found


def _matter(title: str) -> str:
    """A title's first words, where it can be told from the sentence that goes on."""
    words = title.split()
    named = [word for word in words if word[0].isupper()]
    kept = words[: max(i for i, word in enumerate(words) if word[0].isupper()) + 1] if named else words[:3]
    return " ".join(kept).lower()


def _slips(found: dict[tuple[str, str], list[_Naming]]) -> Iterator[Disagreement]:
    for namings in found.values():
        first = namings[0]
        if any(CHANGED.search(naming.line.text) for naming in namings):
            continue
        others = {(naming.number, naming.year): naming for naming in reversed(namings[1:])}
        for (number, year), naming in others.items():
            if _is_slip((first.number, first.year), (number, year)):
                yield _told(naming, first)


def _is_slip(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Whether one of two instruments' numbers is the other's miswritten: another year, or digits swapped."""
    (number, year), (number2, year2) = one, other
    if number == number2:
        return year != year2
    return year == year2 and len(number) > 1 and sorted(number) == sorted(number2)


def _told(naming: _Naming, first: _Naming) -> Disagreement:
    return Disagreement(
        rule="instrument-names-differ",
        message=(
            f"`{naming.mention.quote}` here, `{first.mention.quote}` in line {first.mention.position.line}"
        ),
        at=naming.mention,
        others=(shown(first.mention),),
        hint="one instrument has one number and one year: correct the wrong one",
    )


def _orders(lines: Sequence[Line]) -> Iterator[Disagreement]:
    """Example: "the Treaty of Lund" here, "the Lund Treaty" there."""
    known: dict[tuple[str, str], tuple[str, Mention]] = {}
    told: set[tuple[str, str]] = set()
    for line in lines:
        for match in PLACED.finditer(line.text):
            kind, named_after = match["type"] or match["type2"], match["place"] or match["place2"]
            key, name = (kind.lower().rstrip("s"), named_after.lower()), match[0].partition(" ")[2]
            mention = line.mention(match.start() + 4, match.end())
            first = known.setdefault(key, (name, mention))
            if first[0] != name and key not in told:
                told.add(key)
                yield Disagreement(
                    rule="instrument-names-differ",
                    message=f"`{name}` here, `{first[0]}` in line {first[1].position.line}",
                    at=mention,
                    others=(shown(first[1]),),
                    hint="use one name throughout",
                )
