"""Two statements of two reports of one story in, how they stand to each other out.

In reports of one story a toll needs no name, and "the trial" or "the bus" stands for the one that all of them
are about. What is told of another time, place or case than the story's is left alone.
"""

import re

from claimcheck.compare.english import lexicon
from claimcheck.compare.relate import value_outcome
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.values.outcome import REASONS
from claimcheck.consistency.clauses import Clause, clause_of
from claimcheck.consistency.contrast import is_interim, is_set_apart
from claimcheck.consistency.retold import KINDS, is_told_apart, same_event, same_scope, same_units, same_words
from claimcheck.consistency.stories import SOON, Story
from claimcheck.model import ClaimKind, DateValue, Measure, Quantity, Relation, RelationKind

REPORTED = 0.85
"""How sure a relation of two reports of one story is."""

TOLL = frozenset({"death", "injury", "missing", "displace", "evacuate", "hospital"})
"""Events whose count is that of the whole incident where nothing says otherwise."""

WHOM = frozenset(lexicon.concept(word) for word in "people person victim".split())
"""What a toll counts when it counts all."""

ELSEWHERE = re.compile(
    r"\b(?:similar|another|other|previous\w*|earlier|last|latest|former|worst|deadliest|since|ago|new|fresh|renewed|second|further|"
    r"more(?!\s+than)|additional|still|among|including|includes?|later|overnight|died\s+of|each|every|average|usually|so\s+far|if|could|may|"
    r"might|feared|believed|estimate\w*|at\s+first|initially)\b",
    re.IGNORECASE,
)
"""Words of a sentence whose toll is of another incident, of a part, or not sure."""

HEADLINE = frozenset(map(lexicon.concept, ["turnout"]))
"""Nouns of which a story has one, so that they need no name."""

RECURRING = frozenset(
    map(
        lexicon.concept,
        "match game race session meeting quarter season tour concert episode hearing round set day "
        "night week year month side team "
        "group member report statement part share price man woman child people police official "
        "government country city "
        "town village area region state world".split(),
    )
)
"""Nouns of which a story may have several, so that "the match" need not be the other's."""

UNDERTAKEN = frozenset(
    map(lexicon.concept, "file lodge reduce cut halve award restore launch commission".split())
)
"""Verbs, besides the lexicon's, of what is done once to one thing."""


def reported(one: Statement, other: Statement, ours: Story, theirs: Story) -> Relation | None:
    """How the other's value stands to the one's; None where they are not surely of one thing."""
    if (
        not _may_meet(one, other)
        or is_told_apart(one, other)
        or _of_another_time(one, ours)
        or _of_another_time(other, theirs)
    ):
        return None
    a, b = clause_of(one), clause_of(other)
    if a is None or b is None or is_set_apart(one, other, a.at, b.at):
        return None
    alike = (_is_toll, _is_thing, _is_result)
    if not any(same(one, a, other, b, ours, theirs) for same in alike):
        return None
    outcome = value_outcome(one, other)
    kind = KINDS.get(outcome.holds)
    if kind is None or (
        kind is RelationKind.CONTRADICTS
        and not (_is_result(one, a, other, b, ours, theirs) or (same_scope(a, b) and _dated_once(one, a, b)))
    ):
        return None
    said = f"The claim says “{one.claim.text}”, the passage “{other.claim.text}”"
    return Relation(kind, outcome.reason, f"{said}: {REASONS[outcome.reason]}.", REPORTED)


def _may_meet(one: Statement, other: Statement) -> bool:
    """Whether two values are of one sort at all; cheap, for most pairs are not."""
    if one.claim.kind is ClaimKind.COUNT:
        return one.unit[-1:] == other.unit[-1:] and same_units(one, other)
    return one.claim.kind is ClaimKind.DATE and not one.scene.content.isdisjoint(other.scene.content)


def _of_another_time(statement: Statement, story: Story) -> bool:
    """Whether a sentence dates its value outside the days of the story."""
    if story.published is None:
        return False
    closed = [w for w in statement.when if w.earliest is not None and w.latest is not None]
    days = [day for when in closed for day in (when.earliest, when.latest) if day is not None]
    if isinstance(statement.claim.value, DateValue):
        return False
    return any(abs(day - story.published) > SOON for day in days)


def _is_toll(one: Statement, a: Clause, other: Statement, b: Clause, ours: Story, theirs: Story) -> bool:
    """Whether both count all whom the story's incident befell."""
    if one.claim.kind is not ClaimKind.COUNT or not a.events & b.events & TOLL:
        return False
    if not all(s.unit and s.unit[-1] in WHOM and len(s.unit) == 1 for s in (one, other)):
        return False
    if any(ELSEWHERE.search(c.text(s.scene)) or is_interim(s) for s, c in ((one, a), (other, b))):
        return False
    return _known(a, theirs) and _known(b, ours)


def _known(clause: Clause, story: Story) -> bool:
    """Whether the other document has all names of a clause, places too."""
    return all(set(name.words) & story.all_names for name in (*clause.own, *clause.places))


def _is_thing(one: Statement, a: Clause, other: Statement, b: Clause, ours: Story, theirs: Story) -> bool:
    """Whether both tell one thing of what both stories have one of: "the trial heard 96 witnesses"."""
    if not same_event(a, b) or not same_words(a, b) or not _known(a, theirs) or not _known(b, ours):
        return False
    shared = (a.words | a.told) & (b.words | b.told)
    if shared & HEADLINE:
        return not (a.own or b.own or a.places or b.places)
    anchors = shared - RECURRING
    strong = bool((a.events & b.events) - lexicon.WEAK) or len(shared) > 1 or bool(a.told & b.told)
    named = {w for n in a.own for w in n.words} & {w for n in b.own for w in n.words}
    return (
        strong
        and bool(anchors)
        and (bool(named) or not a.own or not b.own)
        and _stands(one, anchors)
        and _stands(other, anchors)
    )


POLL = frozenset({"elect", "win", "vote", "office"})

ROUND = re.compile(
    r"\b(?:rounds?|run-?offs?|primar(?:y|ies)|caucus\w*|polls?\s+(?!stations?)|surveys?)\b", re.IGNORECASE
)


def _is_result(one: Statement, a: Clause, other: Statement, b: Clause, ours: Story, theirs: Story) -> bool:
    """Whether both are the share of the vote with which one person was elected."""
    values = (one.claim.value, other.claim.value)
    shares = all(isinstance(value, Quantity) and value.measure is Measure.PERCENT for value in values)
    if not shares or not all("vote" in s.unit and c.events & POLL for s, c in ((one, a), (other, b))):
        return False
    if any(ROUND.search(s.scene.text) or is_interim(s) for s in (one, other)) or not a.own or not b.own:
        return False
    return a.own[0].words == b.own[0].words and _known(a, theirs) and _known(b, ours)


def _stands(statement: Statement, anchors: frozenset[str]) -> bool:
    """Whether one of the words stands in the sentence as a thing known: "the trial", "the suit"."""
    scene = statement.scene
    return any(
        concept in anchors
        and index
        and scene.tokens[index - 1].lower in {"the", "its", "their", "this", "his", "her"}
        for index, concept in enumerate(scene.concepts)
    )


def _dated_once(one: Statement, a: Clause, b: Clause) -> bool:
    """Whether two dates of it cannot both hold."""
    if one.claim.kind is ClaimKind.COUNT:
        return True
    done = (a.words | a.told) & (b.words | b.told)
    return bool(done & UNDERTAKEN) or bool(
        a.events & b.events & {"crash", "death", "sink", "sign", "acquit", "convict", "dismiss"}
    )
