"""`Prose` in, citations of law out: cases, statutes, orders, treaties and their articles."""

import re
from collections.abc import Collection, Iterator

from claimcheck.extract.authorities.forms import ANY, WORDS, find_forms
from claimcheck.extract.authorities.reporters import find_cited
from claimcheck.extract.mentions import AuthorityMention
from claimcheck.extract.prose import Prose
from claimcheck.extract.words import words_in

__all__ = ["cite", "find_authorities"]

_FIGURE = re.compile(r"[\d§]")
_CASE = {"case name"}
_DATED = {"docket", "application number", "union court"}
_DECIDED = re.compile(
    r",? \((?:[\w. ]{1,24}, )?(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
    r" (?:\d{1,2}, )?(?:19|20)\d\d\)"
)
"""The court and the day of decision after a number: " (9th Cir., February 9, 2017)"."""
_AFTER_NAME = re.compile(r",? ?$")
_YEAR = re.compile(
    r"(?P<pins>(?:,? (?:at )?\d{1,5}(?:[-–]\d{1,5})?(?: (?:& )?nn?\. ?\d{1,4})?){0,4})"
    r"(?P<year> ?\((?:\w[\w. ]{0,20} )?(?:1[6-9]|20)\d\d\))"
)
"""The pages and the year that close a reporter's citation: ", 435 (1920)"."""
_LONGEST = 4000
"""Sentences beyond this many characters are no prose; they are searched piece by piece."""


def find_authorities(prose: Prose, blocks: Collection[int] | None = None) -> tuple[AuthorityMention, ...]:
    """Every citation of law, or those of some blocks, in the order of the text, none overlapping another."""
    return tuple(
        AuthorityMention(sentence.block, sentence.start + start, sentence.start + end, normal, name)
        for sentence in prose.sentences
        if blocks is None or sentence.block in blocks
        for start, end, normal, name in cite(sentence.text)
    )


def cite(text: str) -> list[tuple[int, int, str, str | None]]:
    """The citations in one stretch of text: start, end, normal form, name."""
    found: list[tuple[int, int, str, str | None]] = []
    for at in range(0, len(text), _LONGEST):
        piece = text[at : at + _LONGEST]
        found += [(at + start, at + end, normal, name) for start, end, normal, name in _cite(piece)]
    return found


def _cite(text: str) -> list[tuple[int, int, str, str | None]]:
    if not _FIGURE.search(text) and words_in(text).isdisjoint(WORDS):
        return []
    candidates = list(_cited(text))
    if ANY.search(text):
        for form, first, last in find_forms(text):
            start, end = _trimmed(text, first, last)
            named = text[start:end]
            if _STARTS.fullmatch(named + " ") or start >= end or _TOLD_TO_ACT.search(named):
                continue
            words = fold(text[start:end])
            decided = _DECIDED.match(text, end) if form.name in _DATED else None
            candidates.append(
                (start, decided.end() if decided else end, words, words if form.name in _CASE else None)
            )
    return _joined(text, _apart(candidates))


_TOLD_TO_ACT = re.compile(r"\b(?:Must|Should|Will|Would|Can|Could|To|Not|May|Shall|Let Us) Act\b")
"""A headline's verb, not the name of a law."""
_STARTS = re.compile(
    r"(?:(?:The|In|Under|See|But|Both|And|Citing|Article|After|Since|By|For|Following|Like|As|That|This"
    r"|His|Her|Its|When|While|If|Our|Their|Per|Contra|Cf\.|Compare|Accord|Also|On|To|From|With|Of|At|A|An"
    r"|[Ss]ee|[Tt]he|also|e\.g\.|Act|Law|Treaty|Convention|Constitution|Charter|Protocol|Statute"
    r"|Declaration|Pact|Covenant|Accord|Accords),? )*"
)
_LEADS = re.compile(
    r"(?:(?:The|In|Under|See|But|Both|And|Citing|After|Since|By|For|Following|Like|As|That|This|His|Her"
    r"|Its|When|While|If|Our|Their|Per|Contra|Cf\.|Compare|Also|On|To|From|With|Of|At|A|An|see|the|also"
    r"|e\.g\."
    r"|Passage|Enactment|Adoption|Repeal|Signing|Violation|Ratification|Implementation|Although|Because"
    r"|Though|Before|Once|Where|of|Today|Yesterday|Meanwhile|However),? )+"
)
_TAILS = re.compile(r" (?:Rulings?|Decisions?|Case|Judgment|Verdict|Anniversary|Hearing|Trial|Lawsuit)$")
_DOTTED = re.compile(r"(?:\b(?:Inc|Co|Corp|Ltd|Bros|Jr|Sr|Dept|Assn|al|Ins|Bd|Educ|Comm|Ass)|\b[A-Z])\.$")


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Without an opening word of the sentence and a closing full stop."""
    lead = _LEADS.match(text, start, end)
    start = lead.end() if lead else start
    tail = _TAILS.search(text[start:end])
    end = start + tail.start() if tail else end
    while end > start and (
        text[end - 1] in " ," or (text[end - 1] == "." and not _DOTTED.search(text[start:end]))
    ):
        end -= 1
    return start, end


def _cited(text: str) -> Iterator[tuple[int, int, str, str | None]]:
    for cited in find_cited(text):
        year = _YEAR.match(text, cited.end)
        _, end = _trimmed(text, cited.start, year.end() if year else cited.end)
        words = (
            text[cited.start : cited.end] + year["year"] if year and year["pins"] else text[cited.start : end]
        )
        yield cited.start, end, fold(words), cited.name


def fold(text: str) -> str:
    """The citation with its white space folded and `U. S.` closed up."""
    folded = " ".join(text.split())
    return re.sub(r"\b([A-Z])\. (?=[A-Z]\.)", r"\1.", re.sub(r"_{2,}", "___", folded))


def _apart(candidates: list[tuple[int, int, str, str | None]]) -> list[tuple[int, int, str, str | None]]:
    kept: list[tuple[int, int, str, str | None]] = []
    for candidate in sorted(candidates, key=lambda c: (c[0], -c[1])):
        if not kept or candidate[0] >= kept[-1][1]:
            kept.append(candidate)
    return kept


def _joined(
    text: str, found: list[tuple[int, int, str, str | None]]
) -> list[tuple[int, int, str, str | None]]:
    """A case's name and the reporter's citation after it become one."""
    joined: list[tuple[int, int, str, str | None]] = []
    for start, end, normal, name in found:
        before = joined[-1] if joined else None
        is_case = before is not None and before[3] is not None and before[2] == before[3]
        if (
            before is not None
            and is_case
            and before[3] != normal
            and _AFTER_NAME.fullmatch(text[before[1] : start])
        ):
            joined[-1] = (before[0], end, normal, before[3])
        else:
            joined.append((start, end, normal, name))
    return joined
