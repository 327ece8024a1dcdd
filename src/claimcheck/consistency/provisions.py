"""Sentences in, one right or instrument out that the document names in two ways."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.consistency.disagreements import Disagreement, shown
from claimcheck.consistency.lines import Line
from claimcheck.model import Checked, Mention

_RIGHT = (
    r"(?P<right>(?:right\s+to\s+(?:an?\s+|the\s+)?[a-z]+(?:\s+(?:of|and|to)\s+[a-z]+|\s+[a-z]+)?)|(?:freedom\s+of\s+[a-z]+)|"
    r"(?:prohibition\s+of\s+[a-z]+))"
)
_OF = r"(?:\s+of\s+(?:the\s+)?(?P<of>[A-ZÀ-Þ][\w’'-]*(?:\s+(?:of|on|and|for|the|[A-ZÀ-Þ][\w’'-]*)){0,7}))?"

STATED = re.compile(
    rf"\b(?:Article|Art\.|Section|Rule)\s+(?P<number>\d{{1,3}}){_OF},?\s+(?:also\s+|which\s+|that\s+)?(?:protects|guarantees|"
    rf"enshrines|provides\s+for|secures|safeguards|recogni[sz]es|covers|on)\s+(?:the\s+|everyone[’']s\s+)?{_RIGHT}"
)
"""Example: "Article 10 of the Convention protects freedom of expression"."""

BRACKETED = re.compile(
    rf"\b{_RIGHT}\s*(?:,|\()\s*(?:under\s+|in\s+)?(?:Article|Art\.|Section|Rule)\s+(?P<number>\d{{1,3}}){_OF}(?=[),.;\s])"
)
"""Example: "freedom of expression (Article 10 of the Convention)"."""

PROTECTED = re.compile(
    rf"\b{_RIGHT},?\s+(?:is|are|was|were|as|which\s+is)\s+(?:also\s+)?(?:protected|guaranteed|enshrined|secured|safeguarded|recogni[sz]ed)\s+"
    rf"(?:by|in|under)\s+(?:Article|Art\.|Section|Rule)\s+(?P<number>\d{{1,3}}){_OF}(?=[),.;\s]|$)"
)
"""Example: "freedom of expression is protected by Article 10 of the Convention"."""

NAMED = re.compile(
    r"\b(?P<by>[A-Z][a-z]+(?:\s+[A-Z][a-z]+){0,2})\s+(?P<type>Declaration|Convention|Charter|Covenant|Treaty|Protocol)"
    r"\s+(?P<prep>of|on|against|for)\s+(?P<about>[A-Z][a-z]+(?:\s+(?:and|of|the|[A-Z][a-z]+)){0,5})"
)
"""An instrument's full name. Example: "the Northern Declaration of Civil Duties"."""


WORLDWIDE = frozenset({"universal", "united nations", "un", "international", "world", "general"})
"""What names of one worldwide instrument are mixed up with; two regions have two instruments."""


@dataclass(frozen=True, slots=True)
class _Naming:
    key: tuple[str, ...]
    name: str
    mention: Mention


def find_provisions(lines: Sequence[Line]) -> Iterator[Disagreement | Checked]:
    """One right under two numbers of one instrument; one instrument under two names."""
    yield from _pairs(
        _articles(lines), "article-differs", "one right stands in one article: correct the wrong one"
    )
    yield from _pairs(_instruments(lines), "instrument-names-differ", "use the one official name throughout")


def _pairs(namings: Iterator[_Naming], rule: str, hint: str) -> Iterator[Disagreement | Checked]:
    known: dict[tuple[str, ...], _Naming] = {}
    for naming in namings:
        first = known.setdefault(naming.key, naming)
        if first.name != naming.name:
            yield Disagreement(
                rule=rule,
                message=f"`{naming.name}` here, `{first.name}` in line {first.mention.position.line}",
                at=naming.mention,
                others=(shown(first.mention),),
                hint=hint,
            )
        elif first is not naming and rule == "article-differs":
            yield Checked(rule, f"Article {naming.name} both times", naming.mention)


def _articles(lines: Sequence[Line]) -> Iterator[_Naming]:
    for line in lines:
        if "rticle" not in line.text and "Section" not in line.text and "Art." not in line.text:
            continue
        for pattern in (STATED, BRACKETED, PROTECTED):
            for match in pattern.finditer(line.text):
                right = " ".join(match["right"].lower().split())
                yield _Naming(
                    (right, (match["of"] or "").lower()),
                    match["number"],
                    line.mention(match.start(), match.end()),
                )


def _instruments(lines: Sequence[Line]) -> Iterator[_Naming]:
    for line in lines:
        for match in NAMED.finditer(line.text):
            if match["by"].removeprefix("The ").lower() not in WORLDWIDE:
                continue
            about = match["about"].lower()
            yield _Naming(
                (match["type"], match["prep"], about), match[0], line.mention(match.start(), match.end())
            )
