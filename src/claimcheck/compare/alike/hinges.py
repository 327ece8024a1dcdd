"""A sentence in, the words on which all that it says hangs, out: "only", "never", "before", "the longest".

Coverage counts such a word for little, and yet a passage without one of its kind says something else.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.compare.english.words import TokenKind
from claimcheck.compare.sentence.scene import Scene


@dataclass(frozen=True, slots=True)
class Hinge:
    """A kind of word on which a sentence hangs."""

    words: frozenset[str]
    """What a claim says it with."""
    answers: frozenset[str]
    """One of these, or the claim's own word, is in a passage that says it, too."""


def _rows(*rows: tuple[str, str]) -> dict[str, Hinge]:
    hinges = [Hinge(frozenset(words.split()), frozenset(f"{words} {more}".split())) for words, more in rows]
    return {word: hinge for hinge in hinges for word in hinge.words}


HINGES = _rows(
    # She is the only child. She wrote a single novel.
    (
        "only sole solely exclusively merely lone single",
        """
        alone just unique one once nobody none no nothing never except lonely
        """,
    ),
    # He never married. The bridge was not rebuilt. It is no longer in use.
    (
        "never not no none nobody neither nor nothing without cannot n't nowhere",
        """
        unable fail fails failed refuse refuses refused decline declined deny denied lack lacks
        lacked lacking absent missing instead avoid avoided unlike rather despite except until
        before far short only last ceased stopped ended former formerly dropped cancelled canceled
        abandoned scrapped withdrew withdrawn rejected reject rejects hardly barely scarcely rarely
        seldom little few zero nil impossible free
        """,
    ),
    # The first woman to sail it. He first won in Oslo.
    (
        "first",
        """
        1st debut debuts debuted maiden inaugural earliest initially initial original originally
        pioneer pioneered pioneering premiere premiered unprecedented never oldest earlier new
        opening introduced
        """,
    ),
    # Her last film. It was the final race.
    (
        "last final",
        """
        latest ended ending end ends closing ultimate lastly finally retired conclusion
        """,
    ),
    # It was sold before the fire.
    (
        "before",
        """
        prior previously earlier ahead preceding preceded formerly former until till then later
        after afterwards subsequently next following followed since already once eve ago first now
        when went
        """,
    ),
    # It was sold after the fire.
    (
        "after",
        """
        following followed since once later afterwards subsequently then when upon until before next
        succeeded aftermath wake because prompted led over having now on
        """,
    ),
    # The house stood empty until the war.
    (
        "until till",
        """
        before to through up when from between ended end then since lasted end later after
        """,
    ),
    # It is larger than the old one.
    (
        "than",
        """
        compared exceed exceeds exceeded exceeding beat beats beating ahead over above under below
        least most outnumber outnumbers outnumbered surpass surpassed surpassing up minimum maximum
        beyond plus
        """,
    ),
    # Most of the houses burned.
    (
        "most majority mostly",
        """
        mainly largely primarily chiefly predominantly bulk almost nearly all best
        """,
    ),
    # Work ended within a week. She paid within the month.
    (
        "within",
        """
        inside under less same few short next shortly quickly in
        """,
    ),
    # The firm made a profit.
    (
        "profit profits profitable",
        """
        profit profits profitable earned earnings earns surplus income gain gains money
        """,
    ),
    # Everyone voted for it.
    (
        "everyone everybody",
        """
        all every each everyone everybody both entire whole unanimous unanimously nobody none
        neither without universal total
        """,
    ),
    # It was already in use when she came.
    (
        "already",
        """
        by earlier before previously since then prior after later following
        """,
    ),
    # She sold all of her shares.
    (
        "all entire entirely wholly",
        """
        every everything each whole full fully complete completely total totally outright rest remaining
        both throughout none no nothing last
        """,
    ),
    # The ferry still runs.
    (
        "still",
        """
        remains remain remained continues continue continued current currently today now present
        since
        """,
    ),
)
"""Every such word with its kind; an example over each."""

SUPERLATIVES = tuple(
    frozenset(row.split())
    for row in (
        "largest biggest greatest",
        "highest tallest",
        "best top leading finest strongest",
        "oldest earliest first longest-running",
        "newest latest youngest",
        "longest",
        "smallest tiniest",
        "lowest",
        "shortest briefest",
        "worst deadliest bloodiest",
        "fastest quickest",
        "richest wealthiest",
        "poorest",
        "heaviest",
        "busiest",
        "fewest",
        "deepest",
        "widest broadest",
    )
)
"""Words for the utmost of a kind; those of a row may stand for each other."""

_UTMOST = {word: Hinge(row, row) for row in SUPERLATIVES for word in row if word.endswith("est")}

_ORDINALS = frozenset(
    "second third fourth fifth sixth seventh eighth ninth tenth 2nd 3rd 4th 5th next".split()
)
"""The second longest is not the longest."""

_NAMING = frozenset("named called look looked looking takes took years year months days hours".split())
"""Words behind which "after" or "before" tells no order of two events: "named after"; or has a length."""

_BOUNDING = frozenset("before after until till within".split())
"""Words that with a date behind them tell no order of two events."""

_LEADING = frozenset("in by from of on for with and that which was is released".split())
"""What follows "single" where it is a piece of music."""


def hinges(scene: Scene, without: frozenset[int] = frozenset()) -> Iterator[Hinge]:
    """The hinges of a claim's sentence, the tokens in `without` and its names aside."""
    named = scene.in_names
    until = any(
        token.lower == "until" and not without.isdisjoint((i, i + 1)) for i, token in enumerate(scene.tokens)
    )
    for index, token in enumerate(scene.tokens):
        hinge = HINGES.get(token.lower) or _UTMOST.get(token.lower)
        if hinge is None or index in without or index in named or _is_other_use(scene, index):
            continue
        if token.lower in _BOUNDING and index + 1 in without:
            continue  # "before May 1940" is a date that was held already
        if until and token.lower in {"not", "until"}:
            continue  # "not until 1990" is one, too
        yield hinge


def answered(hinge: Hinge, window: Sequence[Scene]) -> bool:
    """Whether a window has a word of a hinge's kind."""
    return any(
        token.lower in hinge.answers and not (index and scene.tokens[index - 1].lower in _ORDINALS)
        for scene in window
        if not scene.words.isdisjoint(hinge.answers)
        for index, token in enumerate(scene.tokens)
    )


def _is_other_use(scene: Scene, index: int) -> bool:
    """Whether such a word says nothing of the kind here: "not only", "named after", "before 1990"."""
    words = scene.tokens
    word = words[index].lower
    before = words[index - 1].lower if index else ""
    if word in _UTMOST and before in _ORDINALS:
        return True  # "the third largest": the ordinal is looked for by itself
    after = words[index + 1] if index + 1 < len(words) else None
    if after is None:
        return False
    if word == "not":
        return after.lower == "only"
    if word == "all":
        return after.lower != "of" or before in {"in", "at", "above", "first", "after", "best", "most", "of"}
    if word == "only":
        return before == "not"
    if word == "single":
        return after.kind is TokenKind.MARK or after.lower in _LEADING
    if word in {"first", "last"}:
        return after.text == ","
    if word in _BOUNDING:
        return before in _NAMING or after.kind is TokenKind.NUMBER
    return word == "no" and after.text == "."
