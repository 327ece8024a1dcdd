"""The object of a claim's act in; how much of it the words of another act have, out."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from claimcheck.compare.deeds.crimes import CRIMES
from claimcheck.compare.deeds.deed import Deed
from claimcheck.compare.deeds.doers import Doer, doer
from claimcheck.compare.deeds.manner import is_adverb
from claimcheck.compare.deeds.reading import read_deeds
from claimcheck.compare.deeds.tables import ACT_NOUNS, VERDICTS
from claimcheck.compare.deeds.undecided import UNDECIDED_WORDS
from claimcheck.compare.deeds.words import BE, REMEDIES
from claimcheck.compare.english import lexicon
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.english.words import Token, TokenKind, is_year, stem
from claimcheck.compare.sentence.names import MONTHS
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.statements.statement import Context

_LIGHT = frozenset(
    stem(word)
    for word in (
        "right law act bill article section requirement case decision claim appeal charge count duty rule"
        " application request convention treaty order part provision result outcome validity clause"
    ).split()
)
"""Words of so many objects of official acts that to share one says little."""

_TERMS = frozenset("prison jail term sentence imprisonment custody bail suspended".split())
"""What a sentence is to: its length says as much."""

_OWN_WORDS = {
    **dict.fromkeys(("sentence", "jail", "spare", "free", "detain"), _TERMS),
    **dict.fromkeys(
        ("refuge", "norefuge"),
        frozenset("asylum refugee refuge status political application claim request".split()),
    ),
    "grant": frozenset("favour favor side".split()),
    "sanction": frozenset("sanctions sanction".split()),
    **dict.fromkeys(("fine", "letoff"), frozenset("fine penalty fines penalties".split())),
    "liable": frozenset("blame fault responsible liable accountable".split()),
    "execute": frozenset("sentence death".split()),
    "mercy": frozenset("death penalty execution gallows noose sentence".split()),
    "undecided": UNDECIDED_WORDS,
    "award": frozenset("damages compensation redress pay compensate".split()),
    "retry": frozenset("trial retrial new".split()),
    "remove": frozenset("market sale shelves circulation".split()),
    **dict.fromkeys(("strike", "uphold"), frozenset(VERDICTS)),
}
"""Words of an act itself that may stand among those of what it is upon."""

_CORE_ENDS = frozenset("once when because while although after before since according which who".split())
"""Words that end what an act is upon, where a claim goes on to why and when."""


def _object(deed: Deed) -> list[Token]:
    phrase = _plain(deed.object)
    stop = next((i for i, t in enumerate(phrase) if i > 1 and t.lower in _CORE_ENDS), len(phrase))
    stop = next((i for i in range(stop) if _is_proviso(phrase, i)), stop)
    if deed.kind == "remand":  # to whom it goes back is said by the act
        stop = next((i for i, t in enumerate(phrase[:stop]) if i and t.lower == "to"), stop)
    if deed.kind in {"sign", "grant", "veto"}:  # "signed the bill into law"
        stop = next((i for i, pair in enumerate(pairwise(phrase[:stop])) if _into_law(*pair)), stop)
    own = [token for token in phrase[:stop] if has_weight(token) and token.start not in deed.manner]
    left = [t for t in own if t.lower not in _OWN_WORDS.get(deed.kind, ())]
    named = [t for t in left if t.lower not in _ANY_CRIME]
    return named if deed.negated and named else left


def _into_law(one: Token, two: Token) -> bool:
    return one.lower == "into" and two.lower in {"law", "force", "effect"}


_ANY_CRIME = frozenset("crime crimes offence offences offense offenses wrongdoing anything".split())
"""What somebody never charged with it was not charged with in any shape."""

_PROVISOS = frozenset("condition conditions strings reservation reservations restrictions".split())


def _is_proviso(phrase: Sequence[Token], index: int) -> bool:
    """Whether it goes on to say on what conditions: "with no strings attached"."""
    led = phrase[index].lower in {"with", "without", "subject", "on"}
    return led and any(token.lower in _PROVISOS for token in phrase[index + 1 : index + 5])


def _plain(phrase: Sequence[Token]) -> Sequence[Token]:
    """Without what stands between two commas: "the Statute, the treaty behind the court,"."""
    commas = [index for index, token in enumerate(phrase) if token.text == ","]
    if len(commas) < 2 or not commas[0] or any(t.lower in {"and", "or"} for t in phrase[: commas[1] + 2]):
        return phrase
    return (*phrase[: commas[0]], *phrase[commas[1] + 1 :])


def has_weight(token: Token) -> bool:
    """Whether a word tells what an act is upon, not when, how or how many."""
    lower = token.lower
    known = any(lower in words for words in _WEIGHTLESS)
    if token.kind is TokenKind.NUMBER:  # no year nor count is so long: "Order 13011"
        return token.text.isdecimal() and len(token.text) > 3 and not is_year(token.text)
    return token.kind is TokenKind.WORD and not known and not is_adverb(token)


_ADVERBIAL = frozenset(
    "last stand hold halt ice aside down out back year years month months"
    " week weeks day days guilty force place votes time"
    " unanimously untouched intact standing scheduled go going ahead continue proceed".split()
)

_WEIGHTLESS = (lexicon.STOP, lexicon.WHOLE, MONTHS, lexicon.NUMBER_WORDS, _ADVERBIAL)
"""Words that do not tell what an act is upon."""


def share_of(ours: Deed, deed: Deed, rivals: Sequence[Deed], scene: Scene, context: Context) -> float:
    """How much of the claim's object is in an act's own words, elsewhere where no rival has it, or around.

    The names of it and its other words count each by themselves as well: neither somebody's other conviction
    nor somebody else's is the claim's.
    """
    wanted = _object(ours)
    if not wanted:
        return 0.8
    if all(stem(token.lower) in _LIGHT for token in wanted) and _is_named(deed) and not deed.again:
        return GENERIC
    others = [rival for rival in rivals if rival is not deed and not rival.implied]
    others = [rival for rival in others if doer(ours.actor, rival.actor) is not Doer.ANOTHER]
    credited = [
        (token, _weight(token, wanted), _credit(token, deed, others, scene, context)) for token in wanted
    ]
    credited = _with_first_names(credited)
    whole = round(min(_mean(credited) + _by_head(ours, deed, others) + _by_day(ours, deed), 1.0), 3)
    if _elsewhere_to(ours, deed) or _of_another(ours, deed):
        return min(whole, PART)
    if _reaches_further(ours, credited) or not _is_told(wanted, deed) or _is_specified(wanted, deed):
        return min(whole, PART)
    parts = [_mean([row for row in credited if row[0].capital is named]) for named in (True, False)]
    return whole if min(parts) >= PART else min(whole, PART)


def _with_first_names(rows: Sequence[tuple[Token, float, float]]) -> list[tuple[Token, float, float]]:
    """The same, where a surname is met its first name, too: another one is known to clash before this."""
    after = [*rows[1:], None]
    return [
        (token, weight, next_row[2] if next_row and not got and _leads(token, next_row[0]) else got)
        for (token, weight, got), next_row in zip(rows, after, strict=True)
    ]


def _leads(token: Token, other: Token) -> bool:
    """Whether two words of one name follow each other."""
    return token.capital and other.capital and other.start - token.end == 1


HEADED = 0.2
"""What it adds or takes to have the claim's very noun where a rival has not, or not to where one has."""


def _by_head(ours: Deed, deed: Deed, others: Sequence[Deed]) -> float:
    """What the noun that the claim's object is says of whose object it is."""
    head = _head(ours.object)
    if head is None or not others:
        return 0.0
    own = _has(deed.object, head)
    rivals = [_has(other.object, head) for other in others]
    if own:
        return HEADED if not all(rivals) else 0.0
    return -HEADED if any(rivals) and not deed.again else 0.0


DATED = 0.2
"""What it adds to have the day of the claim's object: "the hearing set for 10 October"."""


def _by_day(ours: Deed, deed: Deed) -> float:
    """What it says that the objects of both are of one day."""
    return DATED if _days(ours.object) & _days(deed.object) else 0.0


def _days(phrase: Sequence[Token]) -> frozenset[tuple[str, str]]:
    """Month and day of each date among the words."""
    pairs = [(one, two) for one, two in pairwise(phrase) if (one.lower in MONTHS) != (two.lower in MONTHS)]
    ordered = [(one, two) if one.lower in MONTHS else (two, one) for one, two in pairs]
    return frozenset(
        (month.lower, day.text) for month, day in ordered if day.text.isdigit() and len(day.text) < 3
    )


_COMPLEMENTS = frozenset("of that for to on in into against from by who which about over".split())


def _head(phrase: Sequence[Token]) -> Token | None:
    """The last plain noun of an object before what says more of it: the duty of "the duty to register"."""
    stop = next((i for i, token in enumerate(phrase) if i and token.lower in _COMPLEMENTS), len(phrase))
    nouns = [token for token in phrase[:stop] if has_weight(token) and not token.capital]
    return nouns[-1] if nouns else None


PART = 0.4
"""The least share of the names, and of the other words, of a claim's object."""


_ANYBODY = frozenset(
    "man men woman women person people defendant defendants suspect suspects accused culprit offender pair"
    " couple trio group teenager teenagers boy girl youth youths plaintiff applicant claimant former"
    " they".split()
)
"""Words for somebody of whom another word may tell more."""


def _of_another(ours: Deed, deed: Deed) -> bool:
    """Whether both are upon somebody told by a plain noun, and not by the same: the captain, the engineer."""
    if ours.kind not in PERSONAL or deed.again:
        return False
    wanted, told = _patient(ours), _patient(deed)
    plain = wanted and told and not any(t.capital or t.lower in _ANYBODY for t in (*wanted, *told))
    return bool(plain) and not any(_has(told, token) or _did(token, told) for token in wanted)


def _did(token: Token, told: Sequence[Token]) -> bool:
    """Whether somebody is told by his crime: the arsonist as who set fire."""
    return any(stem(other.lower) in CRIMES.get(token.lower, ()) for other in told)


def _patient(deed: Deed) -> list[Token]:
    """The words of weight of the noun phrase that an act is upon."""
    phrase = deed.object
    stop = next((i for i, t in enumerate(phrase) if i and t.lower in _COMPLEMENTS | BE), len(phrase))
    return [token for token in phrase[:stop] if has_weight(token)]


def _reaches_further(ours: Deed, credited: Sequence[tuple[Token, float, float]]) -> bool:
    """Whether the claim says for or upon whom or what, and the passage nowhere has it: "for the shops"."""
    met = {token.start for token, _, credit in credited if credit}
    starts = [i for i, token in enumerate(ours.object) if token.lower in _REACHES]
    for start in starts:
        words = [t for t in _until(ours.object, start + 1) if any(t is token for token, _, _ in credited)]
        if words and not any(token.start in met for token in words):
            return True
    return False


def _is_told(wanted: Sequence[Token], deed: Deed) -> bool:
    """Whether an act's own words have any of the claim's object, or a pronoun or nothing in its place."""
    untold = not deed.object or deed.object[0].lower in _COMPLEMENTS | {"under", "with", "after"}
    named = [token for token in _patient(deed) if stem(token.lower) not in _VAGUE]
    stands = untold or not named or deed.again or deed.implied or _points(deed)
    return stands or any(_has(deed.object, token) for token in wanted)


_VAGUE = _LIGHT | frozenset(
    stem(word) for word in "judgment judgement ruling verdict conviction measure".split()
)
"""Nouns that stand for what was named before."""


def _is_specified(wanted: Sequence[Token], deed: Deed) -> bool:
    """Whether an act's own words say of whom or for what, and the claim's name is only around it."""
    verb = next((i for i, token in enumerate(deed.object) if i and token.lower in BE), 8)
    told = [*_after(deed.object[: min(verb, 8)], "of"), *_after(deed.object[: min(verb, 8)], "for")]
    bare = not deed.object or deed.object[0].lower in _COMPLEMENTS
    if bare or not told or deed.again or deed.implied or any(_has(wanted, token) for token in told):
        return False
    return any(token.capital and not _has(deed.object, token) for token in wanted)


_REACHES = frozenset({"for", "against"})


def _until(phrase: Sequence[Token], start: int) -> Sequence[Token]:
    """The words between a preposition and the next."""
    stop = next((i for i in range(start, len(phrase)) if phrase[i].lower in _COMPLEMENTS), len(phrase))
    return phrase[start:stop]


def _elsewhere_to(ours: Deed, deed: Deed) -> bool:
    """Whether both say to whom or for what crime, and not the same: "to the father", "to the mother"."""
    for lead in ("of", "for") if ours.kind in PERSONAL else ("to", "from", "about", "over", "for"):
        wanted, told = _after(ours.object[:8], lead), _after(deed.object[:8], lead)
        asked = lead == "for" and any(stem(token.lower) in REMEDIES for token in ours.object[:8])
        deeds = _after(deed.object, "of")
        if lead == "of" and deeds and deeds[0].lower.endswith("ing") and not _shares(deeds, wanted):
            return _shares(deed.object, wanted)  # "of obstructing the inquiry into fraud" is not "of fraud"
        if wanted and told and not asked and not any(_has(told, token) for token in wanted):
            return not any(_has(deed.object, token) for token in wanted)
    return False


def _shares(told: Sequence[Token], wanted: Sequence[Token]) -> bool:
    return any(_has(told, token) or _did(token, told) for token in wanted)


def _after(phrase: Sequence[Token], lead: str) -> list[Token]:
    """The words of weight between a preposition and the next."""
    start = next((i + 1 for i, token in enumerate(phrase) if token.lower == lead), len(phrase))
    stop = next((i for i in range(start, len(phrase)) if phrase[i].lower in _COMPLEMENTS), len(phrase))
    return [token for token in phrase[start:stop] if has_weight(token)]


GENERIC = 0.65
"""What it counts where the claim says "the treaty" and the passage its name: a support, no contradiction."""


def _is_named(deed: Deed) -> bool:
    """Whether the object is named and not called what a claim might call it."""
    return any(t.capital and t.lower not in MONTHS | lexicon.STOP for t in deed.object[:6])


def _weight(token: Token, wanted: Sequence[Token]) -> float:
    return 0.4 if stem(token.lower) in _LIGHT and len(wanted) > 1 else 1.0


def _mean(rows: Sequence[tuple[Token, float, float]]) -> float:
    total = sum(weight for _, weight, _ in rows)
    return sum(weight * got for _, weight, got in rows) / total if total else 1.0


def _credit(token: Token, deed: Deed, others: Sequence[Deed], scene: Scene, context: Context) -> float:
    if _has(deed.object, token):
        return 0.9 if deed.implied else 1.0
    if any(_has(rival.object, token) for rival in others):
        return _stood_for(token, deed, others)
    if any(_is_same(token, other) for other in scene.tokens):
        return _elsewhere(token, deed, scene)
    if is_told_as_act(token, scene):
        return 0.9
    if token.capital and any(other.capital and other.lower not in MONTHS for other in deed.object[1:]):
        return 0.0  # the act is upon somebody who is named, and not as in the claim
    if token.capital and _is_somebody_here(deed, scene):
        return 0.0
    around = any(alike(_concept(token.lower), word) for word in context.words)
    return (0.85 if deed.again else 0.7) if around else 0.0


def is_told_as_act(token: Token, scene: Scene) -> bool:
    """Whether a sentence tells the act or the crime that a noun is of: "put to death", "set fire to"."""
    if crime := CRIMES.get(token.lower):
        return any(stem(other.lower) in crime for other in scene.tokens)
    kind = ACT_NOUNS.get(stem(token.lower)) if token.kind is TokenKind.WORD else None
    return kind is not None and any(other.kind == kind for other in read_deeds(scene.text))


def _is_somebody_here(deed: Deed, scene: Scene) -> bool:
    """Whether its "him" or "her" is somebody named before it in its own sentence."""
    if not {"him", "her", "his"}.intersection(token.lower for token in deed.object[:3]):
        return False
    acting = {token.lower for token in deed.actor}
    return any(
        name.last < deed.at and len(name.words) > 1 and not acting.intersection(name.words)
        for name in scene.names
        if not name.soft
    )


def _elsewhere(token: Token, deed: Deed, scene: Scene) -> float:
    """What a word counts that the sentence has, but not in the act's own words nor in a rival's."""
    earlier = any(_is_same(token, other) for other in scene.tokens[: deed.at])
    if token.capital and earlier and (deed.again or _points(deed)):
        return 0.9
    own = deed.again or not any(
        _has(other.object, token) for other in read_deeds(scene.text) if _apart(other, deed)
    )
    if own:
        return 0.75
    return 0.0 if token.capital and _is_named(deed) else 0.4


def _points(deed: Deed) -> bool:
    """Whether its object has a pronoun that stands for somebody: "his conviction"."""
    return any(other.lower in _ANAPHORS for other in deed.object[:12])


def _apart(other: Deed, deed: Deed) -> bool:
    """Whether an act has an object of its own, beside another's."""
    return other.at != deed.at and not other.implied and not other.again and not deed.implied


_ANAPHORS = frozenset("it them its their his her".split())


def _stood_for(token: Token, deed: Deed, others: Sequence[Deed]) -> float:
    """What a word of a rival's object counts: much where a pronoun of this act stands for it."""
    before = [rival for rival in others if rival.at < deed.at and _has(rival.object, token)]
    if before and deed.again and (token.capital or _is_thing(deed)):
        return 0.9
    if before and token.capital and _points(deed):
        return 0.9
    first = any(_has(rival.object[:4], token) for rival in before)
    return 0.7 if before and _points(deed) and (first or token.lower.endswith("s")) else 0.0


def _is_thing(deed: Deed) -> bool:
    """Whether the pronoun that stands for an object stands for a thing, which keeps all of its words."""
    words = {token.lower for token in deed.object[:4]}
    return deed.kind not in PERSONAL and not words & {"him", "her", "he", "she"}


PERSONAL = frozenset(
    "convict acquit sentence jail spare charge arrest free detain extradite pardon execute".split()
)
"""What is done to a person."""


def _has(phrase: Sequence[Token], token: Token) -> bool:
    return any(_is_same(token, other) for other in phrase)


_NOUN_OF = {
    "suspension": "ban",
    "stealing": "theft",
    "stole": "theft",
    "revocation": "revoke",
    "term": "sentence",
    "terms": "sentence",
    "membership": "join",
    "refugee": "asylum",
    "capital": "death",
    "punishment": "penalty",
    "privacy": "private",
}
"""Words with the word that says the same of acts."""


def _concept(lower: str) -> str:
    return lexicon.concept(_NOUN_OF.get(lower, lower))


def _is_same(one: Token, other: Token) -> bool:
    return one.kind is not TokenKind.MARK and _is_same_word(one.lower, other.lower)


@lru_cache(maxsize=65536)
def _is_same_word(one: str, other: str) -> bool:
    if other in lexicon.STOP:
        return False
    if one in _SPOUSES and other in _SPOUSES:
        return one == other
    if alike(_concept(one), _concept(other)):
        return True
    classes = lexicon.event_words()
    return bool(classes.get(stem(one), frozenset()) & classes.get(stem(other), frozenset()))


_SPOUSES = frozenset("husband wife bride groom widow widower husbands wives".split())
"""Nouns of one event of which each is another person."""
