"""A line in, acts told by a noun out: "the court's striking down of the tax"."""

from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.extract.rulings.acts import Act
from claimcheck.extract.rulings.kinds import ACTORS, Kind
from claimcheck.extract.rulings.lexicon import VERBS
from claimcheck.extract.rulings.line import DETERMINERS, Line, Phrase
from claimcheck.extract.rulings.phrases import noun_after, noun_before
from claimcheck.model import Disposition

D = Disposition
K = Kind


@dataclass(frozen=True, slots=True)
class Nominal:
    """A noun of an official act, and what must stand with it."""

    nouns: str
    joints: str
    """Prepositions that lead to the object."""
    disposition: D
    example: str
    object: Kind | None = None
    """The object's kind that makes it official; None: any, beside an official possessor or agent."""


_RULED = K.INSTRUMENT | K.DECISION
NOMINAL_ACTS = (
    Nominal(
        "withdrawal exit departure",
        "from",
        D.WITHDREW,
        "Peru's withdrawal from the court",
        K.INSTRUMENT | K.COURT | K.BODY,
    ),
    Nominal("ratification", "of by", D.RATIFIED, "the ratification of the treaty", K.INSTRUMENT),
    Nominal("accession", "to", D.JOINED, "Niger's accession to the protocol", K.INSTRUMENT | K.BODY),
    Nominal("signing signature", "of", D.SIGNED, "the signing of the accord", K.INSTRUMENT),
    Nominal(
        "adoption passage enactment approval promulgation",
        "of by",
        D.ADOPTED,
        "the adoption of the act",
        K.INSTRUMENT,
    ),
    Nominal(
        "repeal abolition revocation rescission",
        "of",
        D.REPEALED,
        "the repeal of the act",
        _RULED | K.PENALTY | K.PERMIT,
    ),
    Nominal("striking", "down", D.STRUCK_DOWN, "the court's striking down of the tax"),
    Nominal("blocking halting", "of", D.BLOCKED, "the blocking of the order by a judge", _RULED),
    Nominal(
        "invalidation annulment nullification",
        "of",
        D.STRUCK_DOWN,
        "the annulment of the vote",
        _RULED | K.OFFICE,
    ),
    Nominal("suspension", "of", D.SUSPENDED, "a suspension of the scheme", _RULED),
    Nominal("restriction restrictions", "of on", D.IMPOSED, "a restriction of entry"),
    Nominal("limit limits cap caps quota", "of on", D.IMPOSED, "a limit of 900 visas"),
    Nominal("ban prohibition moratorium embargo", "on", D.IMPOSED, "a ban on exports"),
    Nominal(
        "exemption exemptions exception exceptions waiver waivers",
        "to from",
        D.EXEMPTED,
        "the exemptions to the ban",
        _RULED,
    ),
    Nominal("annexation", "of", D.OTHER, "the kingdom's annexation of the republic", K.STATE),
    Nominal("conviction convictions", "of for", D.CONVICTED, "his conviction for fraud", K.CRIME | K.PERSON),
    Nominal("acquittal", "of on", D.ACQUITTED, "the acquittal of the mayor", K.PERSON | K.OFFICIAL | K.CRIME),
    Nominal("dismissal", "of", D.DISMISSED, "the dismissal of the lawsuit", K.PROCEEDING),
    Nominal("rejection", "of", D.REJECTED, "the rejection of the appeal", _RULED | K.PROCEEDING),
    Nominal("denial refusal", "of", D.DENIED, "the denial of the petition", K.PROCEEDING | K.PERMIT),
    Nominal(
        "appointment nomination", "of as to", D.APPOINTED, "the appointment of a judge", K.OFFICIAL | K.COURT
    ),
    Nominal(
        "election re-election reelection",
        "as to",
        D.ELECTED,
        "her election as mayor",
        K.OFFICIAL | K.LEGISLATURE | K.OFFICE,
    ),
    Nominal("impeachment", "of", D.CHALLENGED, "the impeachment of the president", K.OFFICIAL | K.COURT),
    Nominal("designation", "of as", D.DESIGNATED, "the ministry's designation of the group", None),
    Nominal(
        "ruling judgment judgement verdict", "that", D.HELD, "the court's ruling that awarded damages", None
    ),
    Nominal("imposition", "of", D.IMPOSED, "the imposition of sanctions", _RULED | K.PENALTY),
    Nominal("lifting", "of", D.REPEALED, "the lifting of the embargo", _RULED),
    Nominal("expiry expiration", "of", D.EXPIRED, "the expiry of the mandate", _RULED),
    Nominal("violation breach", "of", D.FOUND_VIOLATION, "a violation of the convention", K.INSTRUMENT),
)
"""One row an act; its nouns, then what they need."""

_ROWS = {noun: row for row in NOMINAL_ACTS for noun in row.nouns.split()}
NOMINALS = frozenset(_ROWS)
_OFFICIAL = ACTORS | K.INSTRUMENT


def find_nominals(line: Line) -> Iterator[Act]:
    """Every act told by a noun with an official possessor, agent or object."""
    for index, token in enumerate(line.tokens):
        row = _ROWS.get(token.low)
        if row is None or token.capital:
            continue
        found = _read(line, index, row)
        if found is not None:
            yield found


def _read(line: Line, index: int, row: Nominal) -> Act | None:
    joint = line.low(index + 1)
    if joint not in row.joints.split():
        return None
    at = index + 2 + (line.low(index + 2) == "of")
    thing = noun_after(line, at, VERBS)
    first, possessor = _possessor(line, index)
    agent = _agent(line, thing.last if thing else at)
    by_object = row.object is not None and thing is not None and bool(thing.kind & row.object)
    actor = possessor or agent
    official = actor is not None and bool(actor.kind & _OFFICIAL)
    if not (by_object or (row.object is None and official)) and not (
        row.disposition is D.IMPOSED and _laid_down(line, index)
    ):
        return None
    last = max(index + 1, thing.last if thing else 0, agent.last if agent else 0)
    words = thing.words if thing else None
    return Act(
        line.tokens[first].start,
        line.tokens[last - 1].end,
        actor,
        line.slice(index, index + 1),
        words,
        row.disposition,
        negated=False,
        planned=False,
        until=last,
    )


def _laid_down(line: Line, index: int) -> bool:
    """Whether the sentence speaks of an instrument before the noun: "the order set a limit of"."""
    return any(token.kind & K.INSTRUMENT for token in line.tokens[:index])


def _possessor(line: Line, index: int) -> tuple[int, Phrase | None]:
    """Where the noun's phrase begins, and whose act it is."""
    first = index
    while first > 0 and index - first < 5:
        before = line.tokens[first - 1]
        if before.low in {"’s", "'s"} or (before.text == "’" and first > 1):
            owner = noun_before(line, first - 1, VERBS)
            return (owner.first, owner) if owner else (first, None)
        if before.low in DETERMINERS:
            return first - 1, None
        if not before.word or before.low in {"of", "and", "in", "by"}:
            break
        first -= 1
    owner = (
        line.phrase(first, index, line.tokens[index - 1].kind)
        if first < index and line.tokens[index - 1].kind
        else None
    )
    return first, owner


def _agent(line: Line, at: int) -> Phrase | None:
    for index in range(at, min(at + 3, len(line.tokens))):
        if line.low(index) == "by":
            return noun_after(line, index + 1, VERBS)
    return None
