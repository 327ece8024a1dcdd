"""What counts are of: a unit's words into concepts, and two counts into how surely both count the same."""

import re
from functools import lru_cache

from claimcheck.compare.english import lexicon
from claimcheck.compare.english.words import stem
from claimcheck.compare.sentence.variants import name_in
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.values.counts import scale_of, share_of
from claimcheck.compare.values.measured import measured
from claimcheck.model import Measure, Quantity

PERSONS = frozenset(
    lexicon.concept(word)
    for word in (
        "people person man woman child boy girl resident inhabitant citizen victim member passenger patient"
        " student pupil worker employee soldier civilian migrant refugee prisoner voter guest visitor tourist"
        " protester skier climber miner sailor fan spectator journalist officer hostage suspect detainee"
        " individual adult teenager survivor crew staff gay user customer player"
        " firefighter guard nurse villager policeman policewoman driver teacher pilot fisherman juror lawyer"
        " judge doctor bystander pedestrian cyclist motorist rider monk priest nun farmer hunter guide hiker"
        " swimmer infant lawmaker senator councillor minister delegate diplomat rebel militant gunman"
        " attacker activist technician engineer defendant witness singer actor dancer musician volunteer"
        " rescuer paramedic passer-by passers-by recruit apprentice cadet parishioner commuter"
        " holidaymaker camper toddler schoolgirl schoolboy pensioner bishop chef waiter builder"
        " carpenter clerk librarian postman conductor steward diver jockey boxer runner athlete rower"
        " wrestler skater golfer footballer author poet painter sculptor architect professor"
        " graduate orphan widow twin brother sister son daughter mother father parent donor viewer"
        " slave cook waitress peasant settler pilgrim fugitive robber burglar pirate smuggler"
    ).split()
)
"""What may be counted as "people"."""


_ANYONE = frozenset(
    lexicon.concept(word) for word in ("people", "person", "individual", "human", "victim", "man")
)


_SIDES = frozenset("favour favor against for voted abstained".split())


def _voters(claim: Statement, other: Statement) -> bool:
    """Whether one counts who voted or signed and the other their votes or signatures."""
    if not _persons(claim):
        return False
    if other.unit[-1] == "vote":
        after = claim.scene.tokens[claim.last + 1 : claim.last + 6]
        return "vote" in claim.classes or any(token.lower in _SIDES for token in after)
    return other.unit[-1] == _SIGNATURE and "sign" in claim.classes


_SIGNATURE = lexicon.concept("signatures")


BEFALLEN = {
    lexicon.concept(noun): frozenset(classes.split())
    for noun, classes in {
        "case": "infect diagnose",
        "infection": "infect",
        "diagnosis": "diagnose infect",
        "death": "death",
        "fatality": "death",
        "life": "death",
        "injury": "injury",
        "arrest": "arrest",
        "conviction": "convict",
        "vaccination": "vaccinate",
        "redundancy": "sack",
        "transplant": "transplant",
        "operation": "surgery",
    }.items()
}
"""Nouns that count what befell people, each with the classes that tell it of them."""


def _befell(people: Statement, events: Statement) -> bool:
    """Whether one counts people and the other what befell them: 300 infected, 300 cases."""
    told = BEFALLEN.get(events.unit[-1])
    return told is not None and bool(told & people.classes) and _persons(people)


_RESIDENT = lexicon.concept("resident")
"""Who lives somewhere; any person may, but a number of residents is none of members."""


_LIVING_THERE = frozenset(lexicon.concept(word) for word in ("resident", "citizen", "inhabitant"))
"""Who may be meant by people of a place."""

NARROWER = 0.55
"""How surely "sixty people" counts the claim's welders, of whom the passage never speaks: too little."""

OTHER_UNIT = 0.3
"""Up to this certainty two counts are of two things."""


def unit_match(claim: Statement, other: Statement) -> float:
    """How surely both count the same: by head noun and restrictors, with people for any kind of person."""
    ours, theirs = claim.claim.value, other.claim.value
    if not isinstance(ours, Quantity) or not isinstance(theirs, Quantity):
        return 0.0
    if share_of(ours) and share_of(theirs) and _of_other_people(claim, other):
        return OTHER_UNIT
    if Measure.PERCENT in (ours.measure, theirs.measure):
        shares = share_of(ours) is not None and share_of(theirs) is not None
        return (0.3 if _of_others(claim, other) else 1.0) if shares else 0.0
    if ours.measure is not theirs.measure and {ours.measure, theirs.measure} & {
        Measure.MONEY,
        Measure.ORDINAL,
    }:
        return 0.0
    if ours.measure is Measure.MONEY or (scale_of(ours) and scale_of(theirs)):
        return 1.0
    dimension, theirs_dimension = measured(ours.unit), measured(theirs.unit)
    if dimension or theirs_dimension:
        return 1.0 if dimension and theirs_dimension and dimension[0] == theirs_dimension[0] else 0.0
    return _counted_alike(claim, other)


_PERCENT = frozenset({"percent", "per-cent", "cent", "point"})


_SOME_PEOPLE = frozenset(
    lexicon.concept(word)
    for word in "man men woman women boy girl child teenager pensioner student member".split()
)
"""Groups of people of whom a share is none of all people."""

_BASE = re.compile(r"(?:of|among) (?:the |its |their |all |all the )?([a-z]+)\b(?! and\b|-)", re.IGNORECASE)


def _base(statement: Statement) -> str | None:
    """What a share is of, where its sentence opens with that: "of the letters sent, 60 per cent"."""
    opened = _BASE.match(statement.scene.text)
    noun = opened[1].casefold() if opened else ""
    return lexicon.concept(noun) if noun.endswith(("s", "men", "children")) and noun not in _THOSE else None


_SEX_AND_AGE = tuple(
    frozenset(lexicon.concept(word) for word in words.split())
    for words in (
        "man",
        "woman mother",
        "boy",
        "girl",
        "child pupil student infant toddler youngster teenager boy girl schoolgirl schoolboy",
        "pensioner",
        "infant toddler",
    )
)
"""Groups of people of each of which shares are told; each with those who may be meant by them."""


def _of_other_people(claim: Statement, other: Statement) -> bool:
    """Whether one is a share of a group that the other's sentence does not speak of: of men, of adults."""
    ours, theirs = frozenset(claim.unit[-1:]), frozenset(other.unit[-1:])
    if not ours or not theirs or ours == theirs or not (ours | theirs) <= PERSONS:
        return False
    grouped = [group for group in _SEX_AND_AGE if ours & group or theirs & group]
    if not grouped or any(ours & group and theirs & group for group in grouped):
        return False
    return not ours & other.scene.content


_THOSE = frozenset("those these others us".split())


def _of_others(claim: Statement, other: Statement) -> bool:
    """Whether two shares are of two things: of the vote and of the seats."""
    ours, theirs = set(claim.unit[-1:]) - _PERCENT, set(other.unit[-1:]) - _PERCENT
    base = _base(other) if ours and not theirs else None
    if base and base not in ours | claim.scene.content:
        return base in _SOME_PEOPLE or base not in PERSONS
    if not ours or not theirs or ours == theirs or (ours | theirs) & PERSONS:
        return False
    return not ours & other.scene.content


def _counted_alike(claim: Statement, other: Statement) -> float:
    ours, theirs = claim.unit, other.unit
    if _populate(claim, other) or _populate(other, claim):
        return 0.9
    if ours and other.bare and ours[-1:] != theirs[-1:]:
        return 0.75 if ours[-1] in other.scene.content else 0.6
    if not ours or not theirs:
        return 1.0 if _listed(claim, other) or _listed(other, claim) else 0.6
    if ours[-1] == theirs[-1]:
        return _restricted(claim, other)
    if theirs[-1] in _ANYONE and _persons(claim) and _nowhere(ours[-1], other):
        return NARROWER
    if (ours[-1] in _ANYONE and _persons(other)) or (theirs[-1] in _ANYONE and _persons(claim)):
        return 0.9 if {ours[-1], theirs[-1]} <= PERSONS else 0.75
    if (ours[-1] == _RESIDENT and _persons(other)) or (theirs[-1] == _RESIDENT and _persons(claim)):
        return 0.7
    if _voters(claim, other) or _voters(other, claim):
        return 0.9
    if _befell(claim, other) or _befell(other, claim):
        return 0.9
    return 0.6 if ours[-1] in theirs or theirs[-1] in ours else 0.0


_SOME_ANIMALS = lexicon.concepts("animal bird individual specimen creature insect fish plant tree")
_POPULATION = lexicon.concept("population")
_BESIDE = 8


def _populate(kind: Statement, whole: Statement) -> bool:
    """Whether one counts things of a kind and the other its population: 30 parrots, 30 birds in all."""
    head = whole.unit[-1] if whole.unit else ""
    if not kind.unit or (head and head not in _SOME_ANIMALS and head != _POPULATION):
        return False
    if kind.unit[-1] == head:
        return False
    near = whole.scene.concepts[max(whole.first - _BESIDE, 0) : whole.last + 3]
    return _POPULATION in near and (
        kind.unit[-1] in whole.scene.content or kind.unit[-1] in whole.context.words
    )


def _nowhere(noun: str, other: Statement) -> bool:
    """Whether a passage about people does not speak of such people at all."""
    return (
        noun not in _ANYONE | _LIVING_THERE
        and noun not in other.scene.content
        and noun not in other.context.words
    )


def _listed(whole: Statement, items: Statement) -> bool:
    """Whether one counts by listing what the other's sentence names: "Iran, Iraq and Libya"."""
    names = [n for n in items.scene.names if items.first <= n.first and n.last <= items.last]
    return len(names) >= 2 and sum(name_in(name, whole.scene) for name in names) * 3 >= len(names) * 2


def _restricted(claim: Statement, other: Statement) -> float:
    """Told apart by what restricts them: "apple trees" are no pear trees; "trees" may be either."""
    ours, theirs = set(claim.unit[:-1]), set(other.unit[:-1])
    if ours == theirs or ours & theirs:
        return 1.0
    if ours and theirs:
        return 0.3 if not ours & other.scene.content else 0.2
    lacking = ours - other.scene.content - other.context.words
    return 0.8 if lacking or theirs - claim.scene.content else 1.0


def _persons(statement: Statement) -> bool:
    head = statement.unit[-1]
    value = statement.claim.value
    words = value.unit.casefold().split() if isinstance(value, Quantity) and value.unit else [""]
    return head in PERSONS or any(
        word.endswith(("ers", "ors", "ists", "ians", "ants", "er", "or", "ist")) for word in words
    )


_POSSESSIVE = re.compile(r"[’']s?$")
_SPLIT = re.compile(r"[^\w’'\-]+")


_UNIT_END = frozenset(
    "of in on at from for to by with who which that were was are is had have has per a an".split()
)


@lru_cache(maxsize=16384)
def elided(unit: str) -> bool:
    """Whether what looks like a unit is a participle that tells what befell them: "twelve injured"."""
    words = unit.casefold().split()
    return (
        len(words) == 1
        and words[0].endswith(("ed", "en", "dead", "less"))
        and stem(words[0]) in lexicon.event_words()
    )


@lru_cache(maxsize=16384)
def unit_words(unit: str) -> tuple[str, ...]:
    """Concepts of a unit's words up to its first preposition, so that the head noun stands last."""
    words = [word for word in _SPLIT.split(unit.casefold()) if word]
    end = next((i for i, word in enumerate(words) if word in _UNIT_END and i), len(words))
    words = [_POSSESSIVE.sub("", word) for word in words[:end]]
    parts = [part for word in words for part in (word.split("-") if word != words[-1] else [word])]
    return tuple(lexicon.concept(part) for part in parts if part and part not in lexicon.STOP)
