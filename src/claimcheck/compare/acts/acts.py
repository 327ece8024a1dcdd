"""A claim's event in, a sentence that tells it (or its opposite) out, without regard to numbers and dates.

Rulings are told in more ways than any extractor of rulings knows: here the event classes of the lexicon and
the words around them are compared directly.
"""

from claimcheck.compare.acts.ballots import majority_holds, majority_untold, margin_holds
from claimcheck.compare.acts.division import Unity, unity
from claimcheck.compare.acts.frames import hold_frame
from claimcheck.compare.acts.inquests import manner_untold
from claimcheck.compare.acts.margins import MARGIN, NUMBERS, both_sides, margin_of, vote_of
from claimcheck.compare.acts.poles import pole_differs, pole_untold
from claimcheck.compare.acts.witnesses import is_anothers_word
from claimcheck.compare.alike.same import level_differs, name_in
from claimcheck.compare.deeds import claimed, find_deed
from claimcheck.compare.english import lexicon
from claimcheck.compare.sentence.abandoned import hold_abandoned
from claimcheck.compare.sentence.governing import is_wanted
from claimcheck.compare.sentence.readings import Reading, reading
from claimcheck.compare.sentence.scene import Happening, Name, Scene
from claimcheck.compare.sentence.variants import conflicts
from claimcheck.compare.statements.statement import Context, Statement
from claimcheck.compare.values.outcome import REASONS, Holds
from claimcheck.model import Quantity, Relation, RelationKind, Ruling

ENOUGH = 0.6
"""The share of the claim's words about an act that a passage must have to be about the same act."""


def compare_act(claim: Statement, scene: Scene, context: Context) -> Relation | None:
    """How a sentence stands to the act that the claim tells; None where it does not speak of it."""
    relation = _compare(claim, scene, context)
    silent = relation is None or relation.kind is RelationKind.SUPPORTS
    if relation and silent and hold_abandoned(claim.scene, scene) in (Holds.DIFFERS, Holds.UNKNOWN):
        return _said(RelationKind.NEUTRAL, "not-done", claim, scene, 0.0)
    if silent and is_anothers_word(claim.scene, scene):
        return _said(RelationKind.NEUTRAL, "other-voice", claim, scene, 0.0)
    return relation


ACTED = 0.45, 0.43
"""Confidence of a support by a clause, and what a clause with all the words of the claim adds: of those that
were given more on pairs for which no rule was made, three in four were right."""


def _compare(claim: Statement, scene: Scene, context: Context) -> Relation | None:
    classes = claim.classes
    if _quotes(claim, scene):
        return _said(RelationKind.SUPPORTS, "words-agree", claim, scene, 0.85)
    words = claim.content_words
    if (frame := hold_frame(claim, scene)) is not None:
        kind, reason, sure = frame
        return _said(kind, reason, claim, scene, sure)
    if manner_untold(claim.scene, scene):
        return _said(RelationKind.NEUTRAL, "other-event", claim, scene, 0.0)
    if (margin := margin_of(claim.claim.text)) is not None:
        return _by_margin(claim, scene, margin)
    told = find_deed(claim, scene, context)
    if told is not None and told.kind is RelationKind.CONTRADICTS and _opens_another(claim.scene, scene):
        return _said(RelationKind.NEUTRAL, "other-subject", claim, scene, 0.0)
    if told is not None and told.kind is not RelationKind.SUPPORTS:
        return _said(told.kind, told.reason, claim, scene, 0.45 + 0.45 * told.share)
    if vote_of(claim.claim.text):
        return _by_vote(claim, scene, words)
    if told is not None:
        return _told(claim, scene, ACTED[0] + ACTED[1] * told.share)
    if not classes or claimed(claim) is not None:
        return None  # where the clauses were read, none of them tells the act or its opposite
    share = (
        (len(words & scene.content) + 0.6 * len((words - scene.content) & context.words)) / len(words)
        if words
        else 0.8
    )
    if share < ENOUGH or not _names_agree(claim, scene, context):
        return None
    if _is_untold(claim, scene):
        return None
    direct = len(words & scene.content) * 2 >= len(words)
    return _best(claim, scene, classes, share, direct=direct)


def _is_untold(claim: Statement, scene: Scene) -> bool:
    """Whether a sentence has neither the word that tells the claim's act nor one of its class."""
    own = range(claim.first, claim.last + 1)
    if any(h.classes and h.at in own for h in claim.scene.happenings):
        return False
    verbs = {
        claim.scene.concepts[i] for i in own if claim.scene.concepts[i] and not claim.scene.tokens[i].capital
    }
    return bool(verbs) and not verbs & scene.content


_ITEMS = frozenset("amendment motion proposal clause resolution".split())


def _opens_another(claim: Scene, scene: Scene) -> bool:
    """Whether a sentence is about an item that it brings up itself: "An amendment that would have"."""
    opened = [token.lower for token in scene.tokens[:3]]
    if not opened or opened[0] not in {"a", "an", "another"}:
        return False
    items = _ITEMS.intersection(opened)
    return bool(items) and claim.words.isdisjoint(items)


def is_read(claim: Statement) -> bool:
    """Whether the claim tells a ruling whose act the clauses of a passage can be searched for."""
    return isinstance(claim.claim.value, Ruling) and claimed(claim) is not None


def is_only_meant(claim: Statement, scene: Scene) -> bool:
    """Whether the words of an act return only as a plan, a wish, a warning or a denial."""
    verbs = {
        concept
        for i, concept in enumerate(claim.scene.concepts[claim.first : claim.last + 1], start=claim.first)
        if concept and claim.scene.tokens[i].text.islower()
    }
    places = [i for i, concept in enumerate(scene.concepts) if concept in verbs]
    acts = [i for i in places if reading(scene.tokens, i) is not Reading.NOUN]
    return bool(acts) and all(_is_meant(scene, i) for i in acts)


def _is_meant(scene: Scene, at: int) -> bool:
    if at and scene.tokens[at - 1].lower == "to":
        return True
    told = Happening(at, frozenset())
    return _planned_at(scene, told) or _negated_at(scene, told)


def _told(claim: Statement, scene: Scene, sure: float) -> Relation:
    """A support by a clause, unless the claim says more of its reach or its votes than the sentence does."""
    if _is_whole(claim) and _in_part(scene):
        return _said(RelationKind.CONTRADICTS, "in-part", claim, scene, sure)
    if _undivided(claim.scene) and not _undivided(scene):
        return _less_united(claim, scene, sure)
    if (alone := _only(claim.scene, scene)) is not None:
        kind = RelationKind.CONTRADICTS if alone else RelationKind.NEUTRAL
        return _said(kind, "in-part", claim, scene, sure if alone else 0.0)
    if majority_untold(claim.scene, scene):
        return _said(RelationKind.NEUTRAL, "vote-differs", claim, scene, 0.0)
    enough = [majority_holds(claim.scene, scene), margin_holds(claim.scene, scene)]
    if False in enough:
        return _said(RelationKind.CONTRADICTS, "vote-differs", claim, scene, sure)
    if True in enough:
        return _said(RelationKind.SUPPORTS, "disposition-same", claim, scene, sure)
    if pole_differs(claim.scene, scene):
        return _said(RelationKind.CONTRADICTS, "condition-differs", claim, scene, sure)
    if pole_untold(claim.scene, scene):
        return _said(RelationKind.NEUTRAL, "condition-differs", claim, scene, 0.0)
    return _said(RelationKind.SUPPORTS, "disposition-same", claim, scene, sure)


_ONLY = frozenset("only solely alone".split())
_ALONE = _ONLY | frozenset("exclusively nobody none".split())


def _only(claim: Scene, scene: Scene) -> bool | None:
    """Whether the claim tells it of one alone, and the sentence of both; False if it leaves that open."""
    if claim.words.isdisjoint(_ONLY) or not scene.words.isdisjoint(_ALONE):
        return None
    return "both" in scene.words and "both" not in claim.words


def _by_vote(claim: Statement, scene: Scene, words: frozenset[str]) -> Relation | None:
    ours, theirs = vote_of(claim.claim.text), vote_of(scene.text)
    around = {c for c in claim.scene.content if not c[0].isdigit() and c not in NUMBERS} | words
    if not theirs or len(around & scene.content) < ENOUGH * len(around):
        return None
    if ours == theirs:
        return _said(RelationKind.SUPPORTS, "disposition-same", claim, scene, 0.9)
    return _said(RelationKind.CONTRADICTS, "vote-differs", claim, scene, 0.85)


def _by_margin(claim: Statement, scene: Scene, margin: int) -> Relation | None:
    """Whether the votes of each side differ by what the claim says."""
    value = MARGIN.search(claim.scene.text)
    stop = claim.scene.token_at(value.start()) if value else claim.first
    verbs = {h.at for h in claim.scene.happenings}
    around = {c for i, c in enumerate(claim.scene.concepts[:stop]) if c and i not in verbs}
    if not around or len(around & scene.content) < ENOUGH * len(around):
        return None
    theirs, told = both_sides(scene.text), margin_of(scene.text)
    if theirs is None and told is None:
        return None
    same = margin in (told, theirs and abs(theirs[0] - theirs[1]))
    if same:
        return _said(RelationKind.SUPPORTS, "disposition-same", claim, scene, 0.8)
    return _said(RelationKind.CONTRADICTS, "vote-differs", claim, scene, 0.8)


_PARTS = frozenset("part parts partly partially some rest remaining remainder".split())


def _is_whole(claim: Statement) -> bool:
    """Whether a claim tells its act of all of something."""
    return bool(claim.scene.words & lexicon.WHOLE)


def _in_part(scene: Scene) -> bool:
    """Whether a sentence speaks of a part, and of nothing whole."""
    words = scene.words
    return bool(words & _PARTS) and not words & lexicon.WHOLE


def _quotes(claim: Statement, scene: Scene) -> bool:
    """Whether a sentence has nearly all the words that the claim quotes, and every number it names."""
    inside = [
        i for i in range(claim.first, claim.last + 1) if i in claim.scene.quoted and claim.scene.concepts[i]
    ]
    if len(inside) < 4:
        return False
    found = sum(claim.scene.concepts[i] in scene.content for i in inside)
    numbers = {c for c in claim.scene.concepts[claim.first : claim.last + 1] if c and c[0].isdigit()}
    return found >= 0.85 * len(inside) and numbers <= scene.content


def _best(
    claim: Statement, scene: Scene, classes: frozenset[str], share: float, *, direct: bool
) -> Relation | None:
    done = [h for h in scene.happenings if not _planned_at(scene, h)]
    same = [h for h in done if h.classes & classes]
    against = [h for h in done if lexicon.opposed(classes, h.classes) and not _negated_at(scene, h)]
    if not (direct or scene.opening or scene.words & {"it", "them"}):
        against = []
    sure = 0.45 + 0.47 * share
    if level_differs(claim.scene, scene):
        return _said(RelationKind.NEUTRAL, "other-court", claim, scene, 0.0) if same or against else None
    if _is_whole(claim) and same and (against or _in_part(scene)):
        return _said(RelationKind.CONTRADICTS, "in-part", claim, scene, sure)
    if same and against and _closer(claim, scene, against, same):
        return _said(RelationKind.CONTRADICTS, "disposition-opposite", claim, scene, sure)
    if same and _undivided(claim.scene) and not _undivided(scene):
        return _less_united(claim, scene, sure)
    if same:
        turned = _negated_at(scene, same[0]) != claim.negated
        kind = RelationKind.CONTRADICTS if turned else RelationKind.SUPPORTS
        return _said(kind, "denied" if turned else "disposition-same", claim, scene, sure)
    if against and not claim.negated:
        return _said(RelationKind.CONTRADICTS, "disposition-opposite", claim, scene, sure)
    return None


def _undivided(scene: Scene) -> bool:
    """Whether a sentence says that nobody voted against it."""
    return bool(scene.words & {"unanimous", "unanimously"}) or unity(scene.text) is Unity.ONE


def _less_united(claim: Statement, scene: Scene, sure: float) -> Relation:
    """How a sentence that does not call an act unanimous stands to a claim that does: by its votes."""
    split = (vote_of(scene.text) or (0, 0))[1] > 0
    kind = RelationKind.CONTRADICTS if split else RelationKind.NEUTRAL
    return _said(kind, "vote-differs", claim, scene, sure if split else 0.0)


def _closer(claim: Statement, scene: Scene, against: list[Happening], same: list[Happening]) -> bool:
    """Whether the opposite act is told of the claim's object, and the claim's own act of another."""
    words = claim.content_words - {scene.concepts[h.at] for h in (*against, *same)}
    nearest = [
        max((h for h in (*against, *same) if h.at < index), key=lambda h: h.at, default=None)
        for index, concept in enumerate(scene.concepts)
        if concept in words
    ]
    known = [happening for happening in nearest if happening]
    return bool(known) and all(happening in against for happening in known)


def _names_agree(claim: Statement, scene: Scene, context: Context) -> bool:
    wanted = [name for name in claim.scene.names if not name.soft and name.words]
    if not wanted:
        return True
    if any(conflicts(name, scene) for name in wanted) or _led(claim, wanted[0], scene):
        return False
    if _acted_by_another(claim, wanted[0], scene):
        return False
    found = sum(
        name_in(name, scene) or any(name_in(name, s) for s in (*context.before, *context.titles))
        for name in wanted
    )
    return found * 2 >= len(wanted) or (found == 0 and bool(scene.opening) and not context.names)


_LEADS = frozenset("of at from for to with on near under against".split())


def _is_doer(claim: Statement, name: Name) -> bool:
    """Whether a claim's words about its act begin with a name, before what happens."""
    told = claim.happening
    return told is not None and name.last < told.at and name.first <= claim.first + 1


def _acted_by_another(claim: Statement, name: Name, scene: Scene) -> bool:
    """Whether the claim's sentence begins with who acts, and the passage's with somebody else."""
    if not _is_doer(claim, name):
        return False
    first = scene.names[0] if scene.names else None
    return first is not None and first.first <= 1 and not first.soft and not name_in(name, scene)


_BENCH = frozenset("judge judges justice justices panel chamber".split())
"""Who acts for a court: "a judge of the High Court"."""


def _led(claim: Statement, name: Name, scene: Scene) -> bool:
    """Whether who acts in the claim is in the passage only as something's: "a ruling of the court"."""
    if not _is_doer(claim, name):
        return False
    found = [other for other in scene.names if set(other.words) & set(name.words)]
    leads = [{t.lower for t in scene.tokens[max(other.first - 3, 0) : other.first]} for other in found]
    return bool(leads) and all(lead & _LEADS and not lead & _BENCH for lead in leads)


def _negated_at(scene: Scene, happening: Happening, window: int = 6) -> bool:
    """Whether a word of negation stands shortly before the happening, with no barrier between."""
    return _before(scene, happening, lexicon.NEGATIONS, window)


def _planned_at(scene: Scene, happening: Happening, window: int = 6) -> bool:
    """Whether the happening is told as a plan, a wish or a condition."""
    return is_wanted(scene, happening) or _before(scene, happening, lexicon.UNSURE, window)


def _before(scene: Scene, happening: Happening, words: frozenset[str], window: int) -> bool:
    start = max(0, happening.at - window)
    return any(
        scene.tokens[i].lower in words and scene.reach[happening.at] - scene.reach[i] < 4
        for i in range(start, happening.at)
    )


def _said(kind: RelationKind, reason: str, claim: Statement, scene: Scene, sure: float) -> Relation:
    sentence = (
        f"The claim says “{claim.claim.text}”, the passage “{shortened(scene.text)}”: {REASONS[reason]}."
    )
    return Relation(kind, reason, sentence, round(min(sure, 0.95), 2))


def shortened(text: str, limit: int = 160) -> str:
    """The text, cut at a word where it is long."""
    folded = " ".join(text.split())
    return folded if len(folded) <= limit else folded[:limit].rsplit(" ", 1)[0] + " …"


def compare_none(claim: Statement, scene: Scene, context: Context) -> Relation | None:
    """Whether a sentence says that there are none of what the claim counts; None where it does not."""
    value = claim.claim.value
    if not isinstance(value, Quantity) or not value.low or not claim.unit or claim.negated:
        return None
    head = claim.unit[-1]
    if not any(_denies(scene, index) for index, concept in enumerate(scene.concepts) if concept == head):
        return None
    named = [name for name in claim.scene.names if not name.soft and name.words]
    known = any(name_in(name, s) for name in named for s in (scene, *context.before, *context.titles))
    words = claim.content_words
    if named and not known and not (scene.opening and not context.names):
        return None
    if len(words & scene.content) * 2 < len(words):
        return None
    return _said(RelationKind.CONTRADICTS, "none-at-all", claim, scene, 0.8)


_BESIDES = frozenset("other others further more additional new longer less fewer such".split())
"""Words after "no" that leave out what was told before: "no other animal"."""


def _denies(scene: Scene, at: int) -> bool:
    """Whether "no", "zero", or "any" after a negation stands before a noun, with one word between at most."""
    before = [scene.tokens[i].lower for i in range(max(0, at - 2), at)]
    if {"no", "zero"} & set(before):
        return not _BESIDES & set(before)
    earlier = {scene.tokens[i].lower for i in range(max(0, at - 8), at)}
    return "any" in before and bool(earlier & lexicon.NEGATIONS)
