"""A line in, what a text of law says out: "Article 9 guarantees", "in Article 3 that “…”"."""

import re
from collections.abc import Iterator

from claimcheck.extract.rulings.acts import Act
from claimcheck.extract.rulings.kinds import Kind
from claimcheck.extract.rulings.line import Line
from claimcheck.model import Disposition

_SAYS = re.compile(
    r"(?:,? (?:which|that))? (?:also |expressly |explicitly |clearly |further )?(?:says?|states?|provides?"
    r"|reads?|guarantees?|defines?|protects?"
    r"|declares?|affirms?|stipulates?|specif(?:y|ies)|sets? out|enshrines?|recogni[sz]es?|grants?|gives?"
    r"|entitles?|obliges?|stated|provided|guaranteed)\b"
)
_SIGNED = re.compile(r"[”\"’][\s.]{0,2}\s?(?:-|–|—|―)?\s?$")
_NORM = re.compile(
    r"\b(?:[Uu]nder|[Bb]y|[Pp]ursuant to|[Ii]n accordance with|[Aa]s (?:established|set out|laid down"
    r"|provided|defined|enshrined|stated|required|guaranteed) (?:in|by|under)) (?:the )?$"
)
_UNDER = re.compile(r"(?:^|[.;“\"] ?)(?:Under|According to|Pursuant to|By) (?:the )?$")
_ARTICLE = re.compile(r"[Aa]rt|[Ss]ec|§|Chapter")
_WHAT_NEXT = re.compile(r",? (?:that |says that )?[“\"]|,? that ")
_STOP = re.compile(r"[”\"](?=[\s.,;]|$)|;|\.(?=$|\s)")
_LONGEST = 260


def plausible(text: str) -> bool:
    """Whether a sentence can hold a provision: it speaks of an article, a section or a text of law."""
    return bool(
        re.search(
            r"rticles? |ection |Constitution|Charter|Declaration|Convention|Act\b|Covenant|Statute|Treaty"
            r"|Amendment",
            text,
        )
    )


def find_provisions(line: Line, *, after_quotation: bool = False) -> Iterator[Act]:
    """Every provision quoted or told with its article; a bare article after a quotation signs it."""
    for start, end, _ in line.authorities:
        found = _read(line, start, end, after_quotation=after_quotation)
        if found is not None:
            yield found


def _read(line: Line, start: int, end: int, *, after_quotation: bool) -> Act | None:
    text = line.text
    says = _SAYS.match(text, end)
    quoted = _WHAT_NEXT.match(text, end)
    if says:
        return _act(
            line,
            start,
            _stop(text, says.end()),
            says[0].strip(),
            text[says.end() : _stop(text, says.end())],
            (start, end),
        )
    if quoted and _ARTICLE.match(text, start):
        stop = _stop(text, quoted.end())
        return _act(line, start, stop, "provides", text[quoted.end() : stop], (start, end))
    signed = _SIGNED.search(text[max(0, start - 6) : start]) or (
        after_quotation and not text[:start].strip(" -–—―(")
    )
    if signed and not text[end:].strip(" .)"):
        return _act(line, start, end, "provides", text[:start], (start, end))
    if (
        _UNDER.search(text[max(0, start - 16) : start])
        and _ARTICLE.match(text, start)
        and text[end : end + 2] == ", "
    ):
        stop = _stop(text, end + 2)
        return _act(line, start, stop, "provides", text[end + 2 : stop], (start, end))
    if (norm := _NORM.search(text, max(0, start - 40), start)) and norm[0][:2] in {"as", "As"}:
        return _act(line, norm.start(), end, norm[0].strip(), None, (start, end))
    return None


def _stop(text: str, at: int) -> int:
    found = _STOP.search(text, at, min(len(text), at + _LONGEST))
    return found.start() if found else min(len(text), at + _LONGEST)


def _act(line: Line, start: int, end: int, action: str, said: str | None, cited: tuple[int, int]) -> Act:
    first = next((index for index, token in enumerate(line.tokens) if token.start == cited[0]), 0)
    actor = line.phrase(first, first + 1, Kind.INSTRUMENT)
    said = said.strip(' “”"-–—') if said else None
    return Act(
        start,
        max(end, start + 1),
        actor,
        action,
        said or None,
        Disposition.PROVIDES,
        negated=False,
        planned=False,
    )
