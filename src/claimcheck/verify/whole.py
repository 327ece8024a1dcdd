"""A text of one or more sentences and a source in; whether every part of it is borne out, out."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.compare import Holds, Reader, Statement
from claimcheck.compare.acts.converses import from_other_side, hold_deal, is_crossed, read_deals
from claimcheck.compare.alike.cover import cover, replaced
from claimcheck.compare.facts import conditions, contests, honours, outcomes, parties, results
from claimcheck.compare.facts.enclosed import enclose
from claimcheck.compare.facts.finding import find_of_value, find_told
from claimcheck.compare.facts.ranks import asks
from claimcheck.compare.facts.told import relation
from claimcheck.compare.quantifiers import hold, is_turned, other_share, same_share
from claimcheck.compare.ratios import growth, hold_growth, said
from claimcheck.compare.sentence.ranks import is_place_word
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.sentence.variants import name_in
from claimcheck.compare.values.outcome import REASONS
from claimcheck.model import ClaimKind, Evidence, Judgement, Relation, RelationKind, Verdict
from claimcheck.verify.acting import has_value, hold_act, is_only_meant
from claimcheck.verify.answer import SILENT, PairAnswer, from_evidence, from_judgement
from claimcheck.verify.aside import TOGETHER, is_set_aside, window_of
from claimcheck.verify.retrieve import Source, judge_part
from claimcheck.verify.wording import (
    COVERED,
    find_worded,
    has_share,
    is_all_told,
    is_enough,
    judged_tokens,
    worded_dates,
)

SWAPPED = 2 / 3
"""The share of a sentence's words that a passage must have for one word of it to stand in another's place."""

SURE = 0.75
"""How sure the support of each value must be, since all of the sentence hangs on it."""


@dataclass(frozen=True, slots=True)
class _Part:
    """One value of the text with what the source says of it."""

    statement: Statement
    judgement: Judgement


MANY = 40
"""A text of more values is a table or a list, no claim; each is held against every value of a page."""


def judge_whole(own: Reader, source: Source, sought: str = "") -> PairAnswer:
    """Contradicted if a value of the text is, supported if every part of it is, else unresolved.

    No passage that lacks a word of `sought`, the part of the text that is asked about, bears it out.
    """
    values = tuple(itertools.islice(checkable(own), MANY + 1))
    if len(values) > MANY:
        return SILENT
    parts = [_Part(statement, judge_part(statement, source)) for statement in enclose(values)]
    against = [part.judgement for part in parts if part.judgement.verdict is Verdict.CONTRADICTED]
    if against:
        return from_judgement(max(against, key=lambda judgement: judgement.confidence))
    if (shares := _by_share(own, source)) is not None:
        return shares
    if implied := _by_fact(own, source, parts):
        return from_evidence(implied)
    if _tells_both_parties(own) and (dealt := _by_deal(own, source)):
        return from_evidence(dealt)
    if len(own.prose.sentences) == 1 and _is_left_open(own.scene(0), source.reader):
        return SILENT
    if swapped := _by_deal(own, source) or _swapped(own, source):
        return from_evidence(swapped)
    borne = [part.statement for part in parts if _is_borne(part.judgement)]
    rest = [part.statement for part in parts if not _is_borne(part.judgement)]
    acted = hold_act(own, source, borne, rest)
    if acted.decisive:
        return from_evidence(acted.decisive)
    if acted.hindered:
        return SILENT
    told = _by_words(own, source, parts, sought)
    if told is None or (acted.open and is_only_meant(own, source)):
        return SILENT
    window = window_of(told, source) if told.confidence >= TOGETHER else range(0)
    if _is_crossed(own, source):
        return SILENT
    return SILENT if any(is_set_aside(statement, source, window) for statement in rest) else told


def _is_left_open(claim: Scene, page: Reader) -> bool:
    """Whether a page speaks of what a claim tells the outcome of, and does not tell that outcome."""
    return any(
        facts.is_left_open(claim, page)
        for facts in (honours, contests, outcomes, results, conditions, parties)
    )


def _by_words(own: Reader, source: Source, parts: Sequence[_Part], sought: str) -> PairAnswer | None:
    """What a passage says in the text's own words, the values that were borne out aside."""
    borne = [part for part in parts if _is_borne(part.judgement)]
    values = [part.statement for part in borne]
    if borne and len(borne) == len(parts) and is_all_told(own, source, values):
        return from_judgement(min((part.judgement for part in parts), key=lambda judged: judged.confidence))
    sure = min((part.judgement.confidence for part in borne), default=1.0)
    wanted = Scene(sought).content if not has_share(own, source, sought) else frozenset[str]()
    rest = [part.statement for part in parts if not _is_borne(part.judgement)]
    said = find_worded(own, source, values, rest, sure, wanted | worded_dates(rest))
    return from_evidence(said) if said else None


def _by_fact(own: Reader, source: Source, parts: Sequence[_Part]) -> Evidence | None:
    """The passage that implies a text of one sentence or shuts it out; None where some of it stays open."""
    if len(own.prose.sentences) != 1:
        return None
    scene = own.scene(0)
    found = [
        *find_told(scene, source.reader),
        *(told for part in parts for told in find_of_value(part.statement, source.reader)),
    ]
    agreeing = [(index, told) for index, told in found if told.holds is Holds.SAME]
    answered = frozenset[int]().union(*(told.focus for _, told in agreeing))
    against = [(index, told) for index, told in found if told.holds is Holds.DIFFERS]
    if any(told.focus & answered for _, told in against) or not found:
        return None
    index, told = (against or agreeing)[0]
    if not against and not _rest_said(own, source, parts, index, answered):
        return None
    return source.evidence(index, relation(told, scene, source.reader.scene(index)))


def _rest_said(
    own: Reader, source: Source, parts: Sequence[_Part], index: int, answered: frozenset[int]
) -> bool:
    """Whether a passage says all of a sentence but the tokens that are answered by what it implies."""
    rest = [part for part in parts if answered.isdisjoint(_tokens_of(part.statement))]
    if not all(_is_borne(part.judgement) for part in rest):
        return False
    done = answered.union(*(judged_tokens(part.statement) for part in rest))
    if all(i in done for i, concept in enumerate(own.scene(0).concepts) if concept):
        return True
    covered = cover(own.scene(0), (source.reader.scene(index),), source.reader.context(index), done)
    return is_enough(covered)


def _tokens_of(statement: Statement) -> range:
    return range(statement.first, statement.last + 1)


def _is_borne(judgement: Judgement) -> bool:
    return judgement.verdict is Verdict.SUPPORTED and judgement.confidence >= SURE


def checkable(own: Reader) -> Iterator[Statement]:
    """The values of a text that a source can bear out one by one; numbers in names are not."""
    for claim in own.extraction.claims:
        statement = own.statement(claim)
        if not statement.named and not _tells_apart(statement):
            yield statement


def _tells_apart(statement: Statement) -> bool:
    """Whether a year only tells a work from its namesakes: "Salt (1990 film)"."""
    words = statement.scene.tokens
    opened = statement.first > 0 and words[statement.first - 1].text == "("
    behind = [token.lower for token in words[statement.last + 1 : statement.last + 4]]
    return opened and ")" in behind and bool(_SORTS & set(behind))


_SORTS = frozenset("film song album novel book series miniseries video game play single ep tv".split())


def _by_share(own: Reader, source: Source) -> PairAnswer | None:
    """What the passages say of how many of a kind it is: all, most, none; None where they do not say."""
    for own_index in range(len(own.prose.sentences)):
        scene = own.scene(own_index)
        held = [
            (index, holds)
            for index in range(len(source.reader.prose.sentences))
            if (holds := _held(scene, source.reader.scene(index))) is not None
        ]
        told = {holds for _, holds in held}
        if told == {Holds.DIFFERS}:
            first = held[0][0]
            return from_evidence(source.evidence(first, other_share(scene, source.reader.scene(first))))
        if told and Holds.SAME not in told:
            return SILENT
        turned = [index for index, _ in held if told == {Holds.SAME} and _is_turned(scene, source, index)]
        if turned:
            relation = same_share(scene, source.reader.scene(turned[0]))
            return from_evidence(source.evidence(turned[0], relation))
    return None


def _held(claim: Scene, scene: Scene) -> Holds | None:
    share = hold(claim, scene)
    return share if share is not None else hold_growth(claim, scene)


def _is_turned(scene: Scene, source: Source, index: int) -> bool:
    """Whether a passage says it in its own words: of those that were spared, or with another sum."""
    other = source.reader.scene(index)
    named = all(name_in(n, other) for n in scene.names if not n.soft)
    return (is_turned(scene, other) and named) or (bool(growth(scene)) and said(scene, other) >= COVERED)


def _tells_both_parties(own: Reader) -> bool:
    """Whether a text of one sentence tells who dealt with whom; what a page tells of both is not open."""
    told = read_deals(own.scene(0).text) if len(own.prose.sentences) == 1 else ()
    return any(deal.first and deal.second for deal in told)


def _by_deal(own: Reader, source: Source) -> Evidence | None:
    """A passage that tells a text of one sentence from the other side, or with its parties exchanged."""
    if len(own.prose.sentences) != 1:
        return None
    scene, values = own.scene(0), [s for s in checkable(own) if s.claim.kind is not ClaimKind.RULING]
    for index in range(len(source.reader.prose.sentences)):
        if not all(has_value(value, source.reader.scene(index)) for value in values):
            continue
        held = hold_deal(scene, source.reader.scene(index), 0, len(scene.tokens))
        if held in _DEALS:
            return source.evidence(index, _DEALS[held])
    return None


_DEALS = {
    holds: Relation(kind, reason, f"The passage tells it of both parties: {REASONS[reason]}.", 0.75)
    for holds, kind, reason in (
        (Holds.SAME, RelationKind.SUPPORTS, "disposition-same"),
        (Holds.DIFFERS, RelationKind.CONTRADICTS, "disposition-opposite"),
    )
}


def _is_crossed(own: Reader, source: Source) -> bool:
    """Whether a passage tells it with the parties exchanged, whose words are the same: who succeeded whom."""
    page = source.reader
    claims = [scene for scene in map(own.scene, range(len(own.prose.sentences))) if read_deals(scene.text)]
    return any(
        is_crossed(claim, page.scene(index)) for claim in claims for index in range(len(page.prose.sentences))
    )


def _swapped(own: Reader, source: Source) -> Evidence | None:
    """A passage that says the same but for one word, in whose place it has one that excludes it."""
    for own_index in range(len(own.prose.sentences)):
        scene = own.scene(own_index)
        for index in range(len(source.reader.prose.sentences)):
            window = source.reader.scene(index)
            if len(scene.content & window.content) < SWAPPED * len(scene.content):
                continue
            if (pair := replaced(scene, window)) and not _is_told_otherwise(pair[0], scene, window):
                return source.evidence(index, _other_word(*pair))
    return None


def _is_told_otherwise(ours: str, claim: Scene, window: Scene) -> bool:
    """Whether a word that differs is one of a place in an order, or of another party's side."""
    return (is_place_word(ours) and asks(claim)) or from_other_side(claim, window)


def _other_word(ours: str, theirs: str) -> Relation:
    sentence = f"The claim says “{ours}”, the passage “{theirs}”: {REASONS['words-differ']}."
    return Relation(RelationKind.CONTRADICTS, "words-differ", sentence, 0.75)
