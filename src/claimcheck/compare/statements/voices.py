"""A statement in; who gives its number, as far as a verb of saying or reckoning tells, out.

"The union put the crowd at 9,000, the police at 4,000": what one says the other need not say.
"""

from claimcheck.compare.english import lexicon
from claimcheck.compare.english.words import TokenKind, stem
from claimcheck.compare.sentence.readings import Reading, reading
from claimcheck.compare.statements.statement import Statement
from claimcheck.model import ClaimKind

_RECKONING = frozenset(
    stem(word)
    for word in (
        "say claim put estimate reckon count speak admit insist state maintain assert allege concede"
        " calculate believe think predict forecast"
    ).split()
)

_PAPERS = frozenset(
    lexicon.concept(word)
    for word in (
        "survey report study poll figure statistic data census document statement paper article record list"
        " count estimate annual preliminary official first new early latest"
    ).split()
)
"""What a number is given in: whose paper it is, is mostly said elsewhere."""

BACK = 16
"""How far before a number such a verb may stand, in tokens."""

PHRASE = 5
"""How many words the one who says it may have."""


def voices_differ(claim: Statement, other: Statement) -> bool:
    """Whether somebody else says each; who has only a name may be any of whom only a description tells."""
    ours, theirs = voice(claim), voice(other)
    if not ours or not theirs or _bare_name(ours) != _bare_name(theirs):
        return False
    return not _concepts(ours) & _concepts(theirs)


def same_voice(claim: Statement, other: Statement) -> bool:
    """Whether the same one is named as who says both numbers."""
    if claim.claim.kind is not ClaimKind.COUNT:
        return False
    ours = voice(claim)
    return bool(ours) and bool(_concepts(ours) & _concepts(voice(other)))


def voice(statement: Statement) -> tuple[str, ...]:
    """The words for who says it; none where nobody is named, or only a paper."""
    said = statement.claim.attributed_to
    words = tuple(said.split()) if said else _by_count(statement) or _reckoned(statement)
    return words if _concepts(words) else ()


def _concepts(words: tuple[str, ...]) -> frozenset[str]:
    lower = (word.casefold() for word in words)
    return frozenset(lexicon.concept(word) for word in lower if word not in lexicon.STOP) - _PAPERS


def _bare_name(words: tuple[str, ...]) -> bool:
    return all(word[:1].isupper() for word in words if word.casefold() not in lexicon.STOP)


def _reckoned(statement: Statement) -> tuple[str, ...]:
    """The same by the verb before a number: "the rebels put the dead at 80"."""
    scene, stretch = statement.scene, statement.share
    start = stretch.start if stretch.own else 0
    for index in range(statement.first - 1, max(statement.first - BACK, start) - 1, -1):
        token = scene.tokens[index]
        if token.text in {";", "."}:
            return ()
        if stem(token.lower) in _RECKONING and reading(scene.tokens, index) is not Reading.NOUN:
            return _speaker(statement, index, start)
    return ()


_COUNTS = frozenset("figure count estimate tally reckoning calculation guess".split())

ON = 7
"""So many tokens before its number, or behind it, a count may be named by whose it is."""


def _by_count(statement: Statement) -> tuple[str, ...]:
    """The same by whose count it is: "the union's figure was 300", "300 by the reckoning of the union"."""
    tokens, stretch = statement.scene.tokens, statement.share
    start = max(stretch.start, statement.first - ON, 1)
    for index in range(start, min(stretch.stop, len(tokens), statement.last + ON)):
        if tokens[index].lower.rstrip("s") not in _COUNTS or any(
            token.text in {";", "."}
            for token in tokens[min(index, statement.last) : max(index, statement.first)]
        ):
            continue
        before = tokens[index - 1].text
        if before.endswith(("'s", "’s")) or (before in {"'", "’"} and index > 1):
            return (tokens[index - 1].lower if before[0].isalpha() else tokens[index - 2].lower,)
        led = {token.lower for token in tokens[max(index - 3, 0) : index]}
        if index + 2 < len(tokens) and tokens[index + 1].lower == "of" and "by" in led:
            rest = (token.lower for token in tokens[index + 2 : index + 5] if token.kind is TokenKind.WORD)
            return tuple(word for word in rest if word not in lexicon.STOP)
    return ()


def _speaker(statement: Statement, verb: int, start: int) -> tuple[str, ...]:
    """The words before a verb of saying; what stands between commas before it is left out."""
    scene = statement.scene
    end = verb
    if end > start and scene.tokens[end - 1].text == ",":
        opened = (i for i in range(end - 2, start - 1, -1) if scene.tokens[i].text == ",")
        end = next(opened, end)
    found: list[str] = []
    for index in range(end - 1, max(end - 1 - PHRASE, start - 1), -1):
        token = scene.tokens[index]
        if token.kind is TokenKind.MARK or token.lower in lexicon.PRONOUNS or token.lower in _ENDING:
            break
        if scene.concepts[index]:
            found.append(token.text if index else token.lower)
    return tuple(found)


_ENDING = frozenset("and but while whereas as that who which of by for in on to".split())
