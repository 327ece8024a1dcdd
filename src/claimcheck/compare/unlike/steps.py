"""Two counts in; whether the passage's is of a step towards what the claim tells, or of what was left, out.

Of 700 headsets that were shipped, nobody says that they were sold; of nine sentences that were appealed, not
that they were overturned; and boats that stayed in place were not launched.
"""

from claimcheck.compare.alike.slots import LIGHT
from claimcheck.compare.english import lexicon
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.statements.statement import Statement
from claimcheck.model import ClaimKind, Measure, Quantity

_STEPS = lexicon.concepts(
    # asked for, or put forward
    "ask apply appeal request petition demand seek claim submit file tender bid propose nominate"
    " shortlist recommend suggest offer invite advertise urge"
    # meant or got ready
    " order preorder reserve prepare draft design print stock schedule budget earmark allocate allot"
    " pledge promise guarantee insure"
    # on the way
    " ship dispatch load board enter register enrol enroll lodge table refer"
    # looked at
    " hear examine inspect test screen question interview consider discuss debate review assess"
    " investigate survey visit treat"
    # said of it only
    " accuse suspect charge indict allege threaten warn fear expect predict estimate value appraise"
)
"""Verbs of what goes before a result and need not lead to it."""

_LEFT = lexicon.concepts("stay wait spare escape avoid lack refuse await linger")
"""Verbs that tell of what was not touched or not done."""


def step_differs(claim: Statement, other: Statement) -> bool:
    """Whether the passage tells its number of a step, or of what was left, the claim of something else."""
    if claim.claim.kind is not ClaimKind.COUNT or other.verb is None or claim.verb == other.verb:
        return False
    value = claim.claim.value
    if isinstance(value, Quantity) and value.measure is Measure.DURATION:
        return False  # how long somebody stayed or waited tells how long it was
    if other.verb not in _STEPS | _LEFT or not _tells(claim):
        return False
    return not any(alike(other.verb, word) for word in claim.scene.content)


def length_differs(claim: Statement, other: Statement) -> bool:
    """Whether the passage's length is of another thing: the strike of the claim, "two weeks of talks"."""
    values = claim.claim.value, other.claim.value
    if not all(isinstance(value, Quantity) and value.measure is Measure.DURATION for value in values):
        return False
    after = other.scene.tokens[other.last + 1 : other.last + 2]
    if not after or after[0].lower != "of":
        return False
    behind = [c for c in other.scene.concepts[other.last + 2 : other.last + 5] if c]
    return bool(behind) and not any(alike(one, two) for one in behind for two in claim.scene.content)


def _tells(claim: Statement) -> bool:
    """Whether a claim says what happened, and that is more than a step itself."""
    if claim.verb is None:
        return bool(claim.classes - lexicon.WEAK)
    return claim.verb not in LIGHT | _STEPS | _LEFT
