"""A line in, standing states of law out: "is not a party to", "took effect", "was sworn in"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from claimcheck.extract.rulings.acts import Act
from claimcheck.extract.rulings.kinds import ACTORS, Kind
from claimcheck.extract.rulings.lexicon import VERBS
from claimcheck.extract.rulings.line import Line, Phrase
from claimcheck.extract.rulings.phrases import noun_before
from claimcheck.extract.rulings.subjects import opening_actor
from claimcheck.model import Disposition

D = Disposition
K = Kind


@dataclass(frozen=True, slots=True)
class State:
    """A wording of a standing state; the pattern begins after the subject."""

    disposition: D
    pattern: str
    example: str
    subject: Kind | None = None
    """What its subject must be; None: anything."""
    cues: tuple[str, ...] = ("",)
    """Letters one of which the sentence must hold; they spare it the pattern."""


_ADV = (
    r"(?:(?:also|still|now|later|formally|legally|originally|never|not|n[o’']t|no longer|already|currently"
    r"|once|yet|first|officially|\w{3,14}ly) ){0,3}"
)
_IS = (
    rf"(?:(?:has|have|had|would|will|may|might|could|must|does|do|did) ){{0,1}}{_ADV}(?:is|are|was|were|be"
    rf"|been|being|become|became|remains?|remained|becomes) ?(?:n[’']t )?{_ADV}"
)
_END = r"(?:[\w’'.\-]+(?: [\w’'.\-]+){0,8})"

STATES = (
    State(
        D.ADOPTED,
        rf"(?:has |had )?(?:gave|given|gives|granted) (?:its |his |her |their |final |royal |formal ){{0,2}}"
        rf"(?:approval|assent|consent) to {_END}",
        "the senate gave final approval to the bill",
        ACTORS,
        cues=("approval", "assent", "consent"),
    ),
    State(
        D.PARTY,
        rf"{_IS}(?:a )?(?:state )?(?:part(?:y|ies)|signator(?:y|ies)|contracting part(?:y|ies)) (?:to|of)"
        rf" {_END}",
        "Oman is not a party to the treaty",
        cues=(
            "part",
            "signator",
        ),
    ),
    State(
        D.PARTY,
        rf"{_IS}(?:subject to|under|within|outside|beyond) the jurisdiction of {_END}",
        "it was never under the jurisdiction of the court",
        cues=("jurisdiction",),
    ),
    State(
        D.PARTY,
        rf"{_IS}bound by {_END}",
        "the state is bound by the charter",
        ACTORS,
        cues=(
            "bound",
            "by",
        ),
    ),
    State(
        D.PARTY,
        rf"(?:has|have|had) {_ADV}(?:no |sole |exclusive |full |primary )?jurisdiction (?:over|to|in) {_END}",
        "the court has no jurisdiction over it",
        cues=("jurisdiction",),
    ),
    State(
        D.PARTY,
        rf"{_IS}(?:a |an )?(?:founding |full |permanent |non-permanent |observer |associate |member "
        rf"|candidate )?members? (?:state )?(?:of|in|on) (?:the )?{_END}",
        "Chile is a member of the council",
        K.STATE,
        cues=("member",),
    ),
    State(
        D.PROVIDES,
        rf"(?:has|have|had|holds?|held|enjoys?) the (?:sole )?(?:power|right|authority) (?:to|of) (?:veto"
        rf"|pardon|dissolve|declare|appoint|dismiss) {_END}",
        "it has the power to veto a resolution",
        cues=(
            "power",
            "right",
            "authority",
        ),
    ),
    State(
        D.ADOPTED,
        rf"(?:(?:cannot|can not|could not|did not|does not|will|would|may|has|had|to) )?{_ADV}(?:enter(?:s"
        rf"|ed)?|c[oa]mes?|went|go(?:es)?|entering|coming) {_ADV}into (?:force|effect|law)",
        "the act came into force",
        K.INSTRUMENT | K.DECISION | K.DEAL,
        cues=("into",),
    ),
    State(
        D.ADOPTED,
        rf"(?:(?:will|would|to|did not|does not|has|had) )?{_ADV}(?:take|takes|took|taken|taking) effect",
        "the ban took effect",
        K.INSTRUMENT | K.DECISION,
        cues=("effect",),
    ),
    State(
        D.APPOINTED,
        rf"{_ADV}(?:became|becomes|become) (?:the |its |their |his |her )?(?:\w+ ){{0,2}}(?:president"
        rf"|prime minister|chancellor|premier|governor|mayor|king|queen|minister|secretary|chief justice"
        rf"|speaker|pope)\b(?: of {_END})?",
        "she became prime minister",
        cues=("bec",),
    ),
    State(
        D.IMPOSED,
        rf"{_IS}(?:illegal|a crime|a criminal offen[cs]e|punishable|outlawed|banned) (?:in|under|by) {_END}",
        "begging is illegal in three states",
        cues=(
            "illegal",
            "crime",
            "offen",
            "punishable",
            "outlawed",
            "banned",
        ),
    ),
    State(
        D.PROVIDES,
        rf"(?:(?:does|do|did|would|will) not apply|appl(?:y|ies|ied)) to {_END}",
        "the ban does not apply to residents",
        K.INSTRUMENT | K.DECISION,
        cues=("appl",),
    ),
    State(
        D.RATIFIED,
        rf"{_IS}(?:sent|submitted|referred|put) to (?:the )?{_END} for (?:ratification|approval|consent)",
        "the treaty was never submitted to parliament for ratification",
        cues=(
            "ratification",
            "approval",
            "consent",
        ),
    ),
    State(
        D.ADOPTED, rf"{_ADV}(?:became|becomes|become) law", "the bill became law", K.INSTRUMENT, cues=("law",)
    ),
    State(
        D.ADOPTED,
        rf"{_IS}(?:still )?in (?:force|effect)",
        "the ban is still in force",
        K.INSTRUMENT | K.DECISION,
        cues=(
            "in force",
            "in effect",
        ),
    ),
    State(D.APPOINTED, rf"{_IS}sworn in(?: as {_END})?", "she was sworn in as mayor", cues=("sworn",)),
    State(
        D.APPOINTED,
        rf"(?:took|takes|take|assumed|assumes) (?:the )?(?:office|oath|presidency|premiership)(?: as"
        rf" {_END})?",
        "she took office",
        cues=(
            "office",
            "oath",
            "presidency",
            "premiership",
        ),
    ),
    State(
        D.ELECTED,
        rf"{_ADV}(?:won|wins|secured|captured|clinched|lost|loses) (?:a |an |the |his |her |its |their "
        rf"|\w+ ){{0,4}}(?:election|elections|presidency|re-?election|seats?|referendum|majority|runoff"
        rf"|run-off|mayoralty|vote|ballot|primary)\b",
        "the union won a majority",
        cues=(
            "won",
            "wins",
            "secured",
            "captured",
            "clinched",
            "lost",
            "loses",
        ),
    ),
    State(
        D.STRUCK_DOWN,
        rf"{_IS}(?:unconstitutional|invalid|null and void|void|unlawful|illegal)\b(?: under {_END})?",
        "the tax was unconstitutional",
        K.INSTRUMENT | K.DECISION,
        cues=(
            "unconstitutional",
            "valid",
            "void",
            "unlawful",
            "illegal",
            "invalid",
        ),
    ),
    State(
        D.FOUND_VIOLATION,
        rf"{_IS}(?:a |an |in )?(?:clear |gross |grave |direct |serious )?(?:violation|breach)s? of {_END}",
        "the raid was a violation of the treaty",
        cues=(
            "violation",
            "breach",
        ),
    ),
    State(D.CONVICTED, rf"{_IS}guilty of {_END}", "he was guilty of fraud", cues=("guilty",)),
    State(
        D.RATIFIED,
        rf"(?:never|not|has|had|was|were|{_ADV})* ?(?:sent|submitted|referred|put) (?:it|them|the [\w"
        rf" ]{{2,30}}) to (?:the )?{_END} for (?:ratification|approval|consent)",
        "he never sent it to the senate for ratification",
        cues=(
            "ratification",
            "approval",
            "consent",
        ),
    ),
    State(
        D.OTHER,
        rf"(?:{_ADV})(?:resigned|stepped down|abdicated)\b(?: as {_END}| from (?:office|the presidency))?",
        "the premier resigned",
        ACTORS,
        cues=(
            "resigned",
            "stepped",
            "abdicated",
        ),
    ),
    State(
        D.OTHER,
        rf"{_IS}(?:ousted|deposed|removed from office|dismissed as {_END}|stripped of {_END})",
        "the king was deposed",
        cues=(
            "ousted",
            "deposed",
            "removed",
            "dismissed",
            "stripped",
        ),
    ),
    State(
        D.DENIED,
        rf"(?:we |they |it )?(?:do|does|did) not (?:recogni[sz]e|accept)(?: {_END})?",
        "we do not accept the court",
        None,
        cues=(
            "recogni",
            "accept",
        ),
    ),
    State(
        D.PARTY,
        rf"jurisdiction (?:does|did|do) not (?:extend|apply) to {_END}",
        "its jurisdiction does not extend to them",
        cues=("jurisdiction",),
    ),
    State(
        D.FOUND_VIOLATION,
        rf"{_ADV}(?:failed|fails|fail|refused|refuses|failing) to (?:fully )?(?:(?:comply|abide)(?: fully)?"
        rf" (?:with|by) {_END}|(?:fulfill?|honou?r|meet) (?:its|their) (?:[a-z]+ )?"
        rf"(?:obligations?|commitments?|duties)(?: under {_END})?)",
        "the state failed to comply with the ruling",
        cues=(
            "comply",
            "abide",
            "obligation",
            "commitment",
            "duties",
        ),
    ),
    State(
        D.FOUND_VIOLATION,
        rf"(?:does|do|did|has|have|had) {_ADV}(?:compl(?:y|ied)|adhered?|abided?)(?: fully)? (?:with|by"
        rf"|to) {_END}",
        "the state does not adhere to the treaty",
        ACTORS,
        cues=(
            "compl",
            "adhere",
            "abide",
        ),
    ),
)
"""The specific before the general."""

_BY_CUE = {
    cue: tuple(number for number, state in enumerate(STATES) if cue in state.cues)
    for cue in sorted({cue for state in STATES for cue in state.cues})
}
"""The rows that a cue belongs to."""


@cache
def _pattern(state: int) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{STATES[state].pattern})")


STATE_WORDS = frozenset(
    "assent party parties signatory signatories jurisdiction bound member members power right authority force"
    " effect law sworn office"
    " oath presidency won wins secured captured clinched lost majority unconstitutional invalid void"
    " unlawful illegal violation"
    " breach guilty ratification approval consent resigned stepped abdicated ousted deposed removed"
    " stripped recognize recognise"
    " crime offence offense punishable outlawed banned apply applies applied became becomes become sent"
    " submitted referred accept comply abide adhere complied adhered obligation"
    " obligations commitment commitments duties".split()
)
_DENIED = re.compile(r"\b(?:not|never|no|no longer|cannot)\b|n[’']t\b|outside|beyond|\bfail|\brefus|\blost\b")
_PLANNED = re.compile(r"\b(?:will|would)\b")


def find_states(line: Line, previous: Phrase | None) -> Iterator[Act]:
    """Every standing state told."""
    starts = {token.start: index for index, token in enumerate(line.tokens)}
    for number in sorted({n for cue, numbers in _BY_CUE.items() if cue in line.text for n in numbers}):
        state = STATES[number]
        for found in _pattern(number).finditer(line.text):
            index = starts.get(found.start())
            if index is None:
                continue
            subject, elided = _subject(line, index, previous)
            if state.subject is not None and not (subject is not None and subject.kind & state.subject):
                continue
            first = found.start() if subject is None or elided else line.tokens[subject.first].start
            end = _trim(found)
            yield Act(
                first,
                end,
                subject,
                found[0].split(" of ")[0].split(" to ")[0].strip(),
                _object(line.text[found.start() : end]),
                state.disposition,
                bool(_DENIED.search(found[0])),
                bool(_PLANNED.search(found[0])),
                subject,
                0,
            )


_TAIL = re.compile(
    r" (?:and|but|or|which|who|when|while|because|although|since|after|before|until|on|in|if|as|for|that"
    r"|where|even|has|have|is|was|were)\b|[.,;:]$|\.(?= )"
)


def _trim(found: re.Match[str]) -> int:
    """Where the state ends: its object without what follows."""
    joint = re.search(r"\b(?:to|of|by|over|under|with|veto|in)\b ", found[0])
    cut = _TAIL.search(found[0], joint.end() if joint else len(found[0]))
    return found.start() + (cut.start() if cut else len(found[0]))


def _object(words: str) -> str | None:
    parts = re.split(r"\b(?:to|of|by|over|under|with|veto|as)\b ", words, maxsplit=1)
    return parts[1].strip() if len(parts) == 2 else None


def _subject(line: Line, index: int, previous: Phrase | None) -> tuple[Phrase | None, bool]:
    before = line.low(index - 1)
    if before in {"which", "that", "who"}:
        at = index - 1
        while at > 0 and line.low(at - 1) in {",", ")", "”"}:
            at -= 1
        return noun_before(line, at, VERBS), True
    if before in {"and", "but", ",", "or", ")", "therefore", ""}:
        return opening_actor(line, index) or previous, True
    if before in {"it", "he", "she", "they"}:
        return opening_actor(line, index - 1) or previous, True
    return noun_before(line, index, VERBS), False
