"""A text of one or more sentences and a source in; whether every part of it is borne out, out."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.compare import Holds, Reader, Statement, compare, value_outcome
from claimcheck.compare.acts.converses import from_other_side, hold_deal, is_crossed, read_deals
from claimcheck.compare.alike.cover import Asked, Cover, ask, cover, missed_events, replaced
from claimcheck.compare.alike.hinges import Hinge, answered, hinges
from claimcheck.compare.english.lexicon import WEAK
from claimcheck.compare.facts import conditions, contests, honours, outcomes, parties, results
from claimcheck.compare.facts.enclosed import enclose
from claimcheck.compare.facts.finding import find_of_value, find_told
from claimcheck.compare.facts.ranks import asks, is_doubted
from claimcheck.compare.facts.told import relation
from claimcheck.compare.quantifiers import find_shares, hold, is_turned, other_share, same_share
from claimcheck.compare.ratios import growth, hold_growth, said
from claimcheck.compare.sentence.described import described, tells_kind
from claimcheck.compare.sentence.ranks import is_place_word
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.sentence.variants import name_in
from claimcheck.compare.statements.statement import Context
from claimcheck.compare.unlike.antecedents import RELATED
from claimcheck.compare.unlike.owners import possession
from claimcheck.compare.values.outcome import REASONS
from claimcheck.model import ClaimKind, DateValue, Evidence, Judgement, Relation, RelationKind, Verdict
from claimcheck.verify.acting import has_value, hold_act, is_only_meant
from claimcheck.verify.answer import SILENT, PairAnswer, from_evidence, from_judgement
from claimcheck.verify.given import Given, find_given, given_in, is_news
from claimcheck.verify.retrieve import Source, judge_part

COVERED = 0.75
"""The share of a sentence's words that a passage must have to bear the whole sentence out; tuned on WiCE's
development pairs, where it passes 5% of what is not borne out in full."""

NAMED = 0.8
"""The same for the words of its names, and for its numbers."""

WORDED = 0.5
"""More than this share it must have of the few words that a sentence has besides its names, where none of its
values is borne out: to be named is not to be what it says."""

WORDS = 0.35, 0.54
"""Confidence of a support by words in common, and what the share of them adds."""

SWAPPED = 2 / 3
"""The share of a sentence's words that a passage must have for one word of it to stand in another's place."""

SURE = 0.75
"""How sure the support of each value must be, since all of the sentence hangs on it."""

SET_ASIDE = frozenset("other-stage other-place other-court not-done denied in-part".split())
"""Reasons for which a passage with the claim's very value does not bear it out, whatever words they share."""

TOGETHER = 0.8
"""So surely told by its words, a text needs no value set aside for its event or time alone."""


@dataclass(frozen=True, slots=True)
class _Part:
    """One value of the text with what the source says of it."""

    statement: Statement
    judgement: Judgement


@dataclass(frozen=True, slots=True)
class _Asked:
    """A sentence of the text with what a passage has to say of it."""

    scene: Scene
    done: frozenset[int]
    """The tokens of the values that were borne out."""
    least: Asked
    hinges: tuple[Hinge, ...]
    sought: frozenset[str]
    """Concepts that no passage may lack."""
    owned: int | None
    """The token of what it is about, where that is something of a named thing."""
    given: tuple[Given, ...] = ()
    """Its other values, as far as the source gives them somewhere."""


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
    window = _window(told, source) if told.confidence >= TOGETHER else range(0)
    if _is_crossed(own, source):
        return SILENT
    return SILENT if any(_set_aside(statement, source, window) for statement in rest) else told


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
    if borne and len(borne) == len(parts) and _is_all_told(own, source, values):
        return from_judgement(min((part.judgement for part in parts), key=lambda judged: judged.confidence))
    sure = min((part.judgement.confidence for part in borne), default=1.0)
    wanted = Scene(sought).content if not _has_share(own, source, sought) else frozenset[str]()
    rest = [part.statement for part in parts if not _is_borne(part.judgement)]
    said = _said(own, source, values, rest, sure, wanted | _decades(rest))
    return from_evidence(said) if said else None


def _decades(rest: Sequence[Statement]) -> frozenset[str]:
    """The words of dates without figures that were not borne out, which coverage counts for little."""
    dates = (one for one in rest if isinstance(one.claim.value, DateValue) and one.claim.value.resolved)
    written = [date for date in dates if not any(char.isdigit() for char in date.claim.text)]
    return frozenset(c for date in written for c in date.scene.concepts[date.first : date.last + 1] if c)


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
    return _is_enough(covered)


def _is_enough(covered: Cover) -> bool:
    return covered.share >= COVERED and covered.names >= NAMED and covered.numbers >= NAMED


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


def _window(told: PairAnswer, source: Source) -> range:
    """The sentences that were found to tell the text."""
    first = source.reader.sentence_at(told.evidence[0].start) if told.evidence else 0
    return range(first, first + 3 if told.evidence else first)


def _set_aside(statement: Statement, source: Source, window: range) -> bool:
    """Whether the source gives the value, but of another thing only; a window may tell it otherwise."""
    if statement.claim.kind is ClaimKind.RULING or is_news(statement, source):
        return False
    same = [
        o
        for o in source.reader.statements(statement.claim.kind)
        if value_outcome(statement, o).holds is Holds.SAME
    ]
    if not same:
        return False
    return all(_of_another(statement, o, window) for o in same) or _is_dated_elsewhere(
        statement, same, source
    )


def _is_dated_elsewhere(claim: Statement, same: Sequence[Statement], source: Source) -> bool:
    """Whether a page dates the claim's event otherwise, and by the claim's date tells with a verb another."""
    if claim.claim.kind is not ClaimKind.DATE or not claim.classes - WEAK or claim.classes & _MANY:
        return False
    if not all(other.verb and not claim.classes & other.classes for other in same):
        return False
    dated = (o for o in source.reader.statements(ClaimKind.DATE) if claim.classes & o.classes)
    return any(value_outcome(claim, other).holds is Holds.DIFFERS for other in dated)


_MANY = frozenset({"birth", "death"})
"""Events of which a page tells many, each of somebody else."""


def _of_another(claim: Statement, other: Statement, window: range) -> bool:
    reason = compare(claim, other).reason
    if other.sentence in window and claim.claim.kind is not ClaimKind.COUNT:
        return reason in SET_ASIDE
    if reason in SET_ASIDE or reason == "other-time":
        return True
    known = claim.close and other.close and not (claim.classes | other.classes) & WEAK
    return known and not claim.classes & other.classes


def _said(
    own: Reader,
    source: Source,
    borne: Sequence[Statement],
    rest: Sequence[Statement],
    sure: float,
    sought: frozenset[str],
) -> Evidence | None:
    """The passage that says all of the text, the values that were borne out aside."""
    best = _best_window(own, source, borne, rest, sought)
    if best is None or _is_place_doubted(own, source, best[0]):
        return None
    index, covered = best
    if not _is_enough(covered) or not (borne or covered.words > WORDED):
        return None
    confidence = round(min(sure, WORDS[0] + WORDS[1] * covered.share), 2)
    relation = Relation(
        RelationKind.SUPPORTS, "words-agree", f"The passage has it: {REASONS['words-agree']}.", confidence
    )
    return source.evidence(index, relation)


def _is_place_doubted(own: Reader, source: Source, index: int) -> bool:
    """Whether the sentences that have the words give another place in the order than the text does."""
    texts = [own.scene(i) for i in range(len(own.prose.sentences)) if asks(own.scene(i))]
    stop = min(index + 3, len(source.reader.prose.sentences)) if texts else index
    return any(
        is_doubted(text, source.reader.scene(at), source.reader.context(at))
        for text in texts
        for at in range(index, stop)
    )


def _best_window(
    own: Reader,
    source: Source,
    borne: Sequence[Statement],
    rest: Sequence[Statement],
    sought: frozenset[str],
) -> tuple[int, Cover] | None:
    """The window of up to three sentences that says most of the text and all of its events, and how much."""
    scenes = [own.scene(i) for i in range(len(own.prose.sentences))]
    parts = [
        _asked(scene, borne, sought, source.reader, find_given((s for s in rest if s.scene is scene), source))
        for scene in scenes
    ]
    wanted = frozenset().union(*(scene.content for scene in scenes))
    best: tuple[int, Cover] | None = None
    for index, window in _windows(source.reader, wanted):
        covered = _cover(parts, window, source.reader.context(index), range(index, index + len(window)))
        if covered and (best is None or covered.share > best[1].share):
            best = index, covered
    return best


def _windows(page: Reader, wanted: frozenset[str]) -> Iterator[tuple[int, list[Scene]]]:
    """Stretches of up to three sentences, in one of which stands a quarter of the words wanted."""
    scenes = [page.scene(i) for i in range(len(page.prose.sentences))]
    close = [len(scene.content & wanted) * 4 >= len(wanted) for scene in scenes]
    for index, length in itertools.product(range(len(scenes)), (1, 2, 3)):
        if any(close[index : index + length]):
            yield index, scenes[index : index + length]


def _is_all_told(own: Reader, source: Source, borne: Sequence[Statement]) -> bool:
    """Whether a text of one sentence says nothing but its values: "the book was published in 1958"."""
    scene = own.scene(0)
    if len(own.prose.sentences) != 1 or not described(scene):
        return False
    done = _asked(scene, borne, frozenset(), source.reader).done
    return all(concept is None or i in done for i, concept in enumerate(scene.concepts))


def _asked(
    scene: Scene,
    borne: Sequence[Statement],
    sought: frozenset[str],
    page: Reader,
    given: tuple[Given, ...] = (),
) -> _Asked:
    """What a sentence of the text asks of a passage."""
    own = [statement for statement in borne if statement.scene is scene]
    done = frozenset(i for statement in own for i in judged_tokens(statement))
    if own and (kinds := described(scene)):
        told = any(tells_kind(page.scene(index), kinds) for index in range(len(page.prose.sentences)))
        done |= frozenset(i for i, c in enumerate(scene.concepts) if told and c in kinds)
    hung, owned = tuple(hinges(scene, done)), possession(scene)
    least = ask(scene, done, frozenset[int]().union(*(value.tokens for value in given)))
    return _Asked(scene, done, least, hung, sought & scene.content, owned[0] if owned else None, given)


def _speaks_of(owned: int | None, claim: Scene, window: Sequence[Scene], told: frozenset[str]) -> bool:
    """Whether a window speaks of what a sentence is about, where that is something of a named thing."""
    if owned is None:
        return True
    word = claim.tokens[owned].lower
    if word in RELATED:  # who tells of a marriage need not tell of the husband
        return any(word in scene.words for scene in window)
    return claim.concepts[owned] in told


def _cover(parts: Sequence[_Asked], window: list[Scene], context: Context, at: range) -> Cover | None:
    """The least covered of the text's sentences; None where a word or event on which one hangs is missed."""
    told = context.words.union(*(scene.content for scene in window))
    if any(part.least.at_most(told) < COVERED for part in parts):
        return None
    if not all(_speaks_of(part.owned, part.scene, window, told) for part in parts):
        return None
    if any(missed_events(part.scene, window, context, part.done) for part in parts):
        return None
    if not all(answered(hinge, window) for part in parts for hinge in part.hinges):
        return None
    covers = [cover(part.scene, window, context, part.done, given_in(part.given, at)) for part in parts]
    if any(part.sought & frozenset(one.missing) for part, one in zip(parts, covers, strict=True)):
        return None
    return min(covers, key=lambda part: part.share, default=None)


def judged_tokens(statement: Statement) -> frozenset[int]:
    """The tokens that the comparison of a value has dealt with: the value, its event, the stage of it."""
    event = {statement.happening.at} if statement.happening else set()
    stages = {h.at for h in statement.scene.happenings if not h.classes and statement.aspect is h.aspect}
    return frozenset({*range(statement.first, statement.last + 1), *event, *stages})


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


def _has_share(own: Reader, source: Source, sought: str) -> bool:
    """Whether what is sought is a share ("almost all"), and a passage tells it, in whatever words."""
    words = Scene(sought).words
    scenes = [source.reader.scene(index) for index in range(len(source.reader.prose.sentences))]
    return any(
        not words.isdisjoint(token.lower for token in claim.tokens[share.at : share.stop])
        and any(hold(claim, scene) is Holds.SAME for scene in scenes)
        for claim in map(own.scene, range(len(own.prose.sentences)))
        for share in find_shares(claim)
    )


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
