"""Words in, verbs of official acts out: every inflected form of the verbs in the table."""

from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.extract.rulings.senses import Frame, Sense
from claimcheck.extract.rulings.verbs import SENSES

__all__ = ["FORMS", "SENSES_OF", "VERBS", "Form", "Frame", "Sense", "ambiguous", "forms"]

_NOUNS_TOO = frozenset(
    "ban order rule issue sentence appeal vote limit charge challenge award list sanction veto pardon stay"
    " set void permit block"
    " drop quit exit hold find fine jail sign cite pass win leave initial file limit lift halt freeze bar"
    " clear strike reverse"
    " overrule rule sue note write bill".split()
)


def ambiguous(lemma: str) -> bool:
    """Whether the base form is a noun or an adjective as often as a verb."""
    return lemma in _NOUNS_TOO


IRREGULAR = {
    "strike": ("struck", "stricken"),
    "uphold": ("upheld",),
    "set": ("set",),
    "throw": ("threw", "thrown"),
    "freeze": ("froze", "frozen"),
    "bar": ("barred",),
    "forbid": ("forbade", "forbidden"),
    "ban": ("banned",),
    "permit": ("permitted",),
    "find": ("found",),
    "hold": ("held",),
    "override": ("overrode", "overridden"),
    "expel": ("expelled",),
    "say": ("said",),
    "write": ("wrote", "written"),
    "withdraw": ("withdrew", "withdrawn"),
    "leave": ("left",),
    "quit": ("quit", "quitted"),
    "drop": ("dropped",),
    "scrap": ("scrapped",),
    "win": ("won",),
    "hear": ("heard",),
    "acquit": ("acquitted",),
    "plead": ("pleaded", "pled"),
    "cancel": ("cancelled", "canceled"),
    "initial": ("initialled", "initialed"),
    "refer": ("referred",),
    "bring": ("brought",),
    "let": ("let",),
    "give": ("gave", "given"),
    "label": ("labelled", "labeled"),
}
"""Past forms; the rest are regular."""

_DOUBLES = frozenset(
    "set let bar forbid ban permit quit drop scrap win acquit initial annul refer expel disbar".split()
)


@dataclass(frozen=True, slots=True)
class Form:
    """One inflected form of a verb."""

    lemma: str
    tense: str
    """`base`, `s`, `past` (the participle too) or `ing`."""


def forms(lemma: str) -> Iterator[tuple[str, str]]:
    """The inflected forms of a verb with their tense."""
    stem = lemma.removesuffix("e")
    consonant_y = lemma.endswith("y") and lemma[-2] not in "aeiou"
    yield lemma, "base"
    yield (
        (
            lemma[:-1] + "ies"
            if consonant_y
            else lemma + ("es" if lemma.endswith(("s", "x", "ch", "sh", "o")) else "s")
        ),
        "s",
    )
    for past in IRREGULAR.get(
        lemma,
        (lemma[:-1] + "ied" if consonant_y else (stem + lemma[-1] if lemma in _DOUBLES else stem) + "ed",),
    ):
        yield past, "past"
    yield (stem + lemma[-1] if lemma in _DOUBLES else stem) + "ing", "ing"
    if lemma == "cancel":
        yield "canceling", "ing"


def _table() -> dict[str, Form]:
    table: dict[str, Form] = {}
    for sense in SENSES:
        for word, tense in forms(sense.verb):
            if word not in table or tense == "past":
                table[word] = Form(sense.verb, tense)
    return table


FORMS = _table()
VERBS = frozenset(FORMS)
"""Every form of every verb."""
SENSES_OF: dict[str, tuple[Sense, ...]] = {
    verb: tuple(sense for sense in SENSES if sense.verb == verb)
    for verb in dict.fromkeys(s.verb for s in SENSES)
}
