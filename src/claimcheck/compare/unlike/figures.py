"""Two counts in; whether one is no figure of the thing itself but an average, a capacity, a best, out.

A hall that seats 900 need not have been full, a mean wage is nobody's wage, a best jump was not jumped today.
"""

from dataclasses import dataclass

from claimcheck.compare.english import lexicon
from claimcheck.compare.english.words import Token, TokenKind
from claimcheck.compare.sentence.readings import Reading, reading
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.values.measured import measured
from claimcheck.model import ClaimKind, Measure, Quantity


@dataclass(frozen=True, slots=True)
class Figure:
    """A kind of figure with the words that make a number one."""

    words: frozenset[str] = frozenset()
    phrases: tuple[tuple[str, ...], ...] = ()
    verbs: frozenset[str] = frozenset()
    """Words that do so as verbs only: "seats 900"."""
    same: frozenset[str] = frozenset()
    """Classes of events that say the same of it: a hall that seats 900 holds them."""
    also: frozenset[str] = frozenset()
    """Words with which a claim speaks of such a figure, too."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _phrases(text: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(phrase.split()) for phrase in text.split("; "))


FIGURES = {
    "mean": Figure(
        _words("average averages averaged averaging mean median"),
        _phrases("on average; per head; per capita"),
    ),
    "room": Figure(
        _words("capacity accommodates accommodate sleeps accommodating"),
        _phrases("room for; space for; seats for; built for; designed for; licensed for; certified for"),
        _words("seats seat seating"),
        _words("contain hold capacity"),
        _words("room space designed licensed certified places"),
    ),
    "insured": Figure(_words("insured insure insures insurance insuring underwritten")),
    "valued": Figure(
        _words("valued valuation valuations appraised valuing"),
        _phrases("guide price; asking price; reserve price; face value; book value; market value"),
        also=_words("worth value values valuable estimated estimate estimates"),
    ),
    "best": Figure(
        phrases=_phrases(
            "personal best; best is; best was; best so; best time; best jump; best throw; best mark"
            "; best score; best result; best ever; previous best; record is; record was; record of"
        ),
        also=_words("best record"),
    ),
    "bound": Figure(
        _words("maximum minimum limit ceiling quota threshold target goal"),
        also=_words("most least max min limited cap capped restricted targets limits aim aimed up"),
    ),
    "density": Figure(_words("density"), _phrases("per square; per hectare; per acre; to the square")),
    "rise": Figure(
        _words("elevation altitude"),
        _phrases("above sea; above the sea; above mean; of clearance"),
        also=_words("above high height higher highest stands lies metres"),
    ),
    "span": Figure(
        _words("span clearance headroom"),
        _phrases("above the water; above the river; above the valley; above water; above the ground"),
        also=_words("spans spanning above high height"),
    ),
    "reward": Figure(_words("reward bounty rewards")),
    "like": Figure(
        phrases=_phrases("equivalent of; equivalent to; equal to; comparable to; as big as; as large as"),
    ),
}  # fmt: skip
"""What a number may be that is not the thing's own."""

BACK, ON = 9, 4
"""So many tokens before a number, and behind it, such words may stand."""

_STARTS = {
    name: frozenset(phrase[0] for phrase in figure.phrases) | figure.words | figure.verbs
    for name, figure in FIGURES.items()
}
_CUES = frozenset().union(*_STARTS.values())


def figure_differs(claim: Statement, other: Statement) -> bool:
    """Whether the passage's is such a figure, and the claim speaks of none; of means the reverse, too."""
    if claim.claim.kind is not ClaimKind.COUNT:
        return False
    if _other_dollars(claim, other):
        return True
    if any(not _spoken_of(name, claim) for name in _near(other)):
        return True
    return "mean" in _near(claim) and not _spoken_of("mean", other)


_DOLLARS = lexicon.concepts(
    "canada australia zealand singapore jamaica taiwan hong fiji bahamas barbados belize guyana suriname"
    " liberia namibia tobago"
)
"""Countries whose own dollars are called so."""


def _other_dollars(claim: Statement, other: Statement) -> bool:
    """Whether a claim says US dollars, the passage only dollars, where these may be those of the country."""
    ours, theirs = claim.claim.text, other.claim.text
    if "US" not in ours or "US" in theirs or not ("dollar" in theirs or theirs.startswith("$")):
        return False
    return not _DOLLARS.isdisjoint(other.scene.content | other.context.words)


def _near(statement: Statement) -> list[str]:
    """The kinds of figure that words beside a number make it."""
    tokens, first = statement.scene.tokens, statement.first
    if _CUES.isdisjoint(statement.scene.words):
        return []
    start = next((i + 1 for i in range(first - 1, -1, -1) if _parts(tokens[i])), 0)
    stop = next((i for i in range(statement.last + 1, len(tokens)) if _parts(tokens[i])), len(tokens))
    around = range(max(start, first - BACK), min(stop, statement.last + ON + 1))
    return [
        name for name in FIGURES if _fits(name, statement) and any(_stands(name, tokens, i) for i in around)
    ]


def _fits(name: str, statement: Statement) -> bool:
    """Whether a number can be such a figure: no sum is room, and so many a day are as many on average."""
    value = statement.claim.value
    money = isinstance(value, Quantity) and value.measure is Measure.MONEY
    dimension = measured(value.unit) if isinstance(value, Quantity) else None
    power = dimension is not None and dimension[0] == "power"
    return not ((name == "room" and (money or power)) or (name == "mean" and statement.rate and not money))


def _parts(token: Token) -> bool:
    """Whether a token keeps what stands before it from a number: a mark, a conjunction, another number."""
    if token.kind is TokenKind.MARK:
        return token.text not in {"'", "’", "-", "%"}
    return token.kind is TokenKind.NUMBER or token.lower in {"and", "but", "while", "who", "which"}


def _stands(name: str, tokens: tuple[Token, ...], at: int) -> bool:
    lower, figure = tokens[at].lower, FIGURES[name]
    if lower not in _STARTS[name]:
        return False
    if lower in figure.words or any(_follows(phrase, tokens, at) for phrase in figure.phrases):
        return True
    led = at > 0 and tokens[at - 1].lower == "that"  # "a hall that seats 900"
    return lower in figure.verbs and (led or reading(tokens, at) is Reading.VERB)


def _follows(phrase: tuple[str, ...], tokens: tuple[Token, ...], at: int) -> bool:
    return tuple(token.lower for token in tokens[at : at + len(phrase)]) == phrase


def _spoken_of(name: str, statement: Statement) -> bool:
    """Whether a sentence, or the words around it, speak of such a figure, too."""
    figure = FIGURES[name]
    if (statement.classes | statement.scene.told) & figure.same:
        return True
    value = statement.claim.value
    if name == "bound" and isinstance(value, Quantity) and value.low != value.high:
        return True
    words = statement.scene.words.union(*(title.words for title in statement.context.titles))
    return bool(words & (figure.words | figure.verbs | figure.also))
