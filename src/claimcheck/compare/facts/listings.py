"""A count and a sentence in; how many the sentence lists, by each way of listing things, out.

A way has the nouns that such a list counts and the words that it answers by itself: "stars" of a cast.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from claimcheck.compare.english.countries import COUNTRIES, LAST_WORDS
from claimcheck.compare.english.lexicon import COUNTRY, concept, concepts, event_words
from claimcheck.compare.english.words import is_year, stem
from claimcheck.compare.facts.groups import discs_in, people_in, works_in
from claimcheck.compare.facts.items import Items, names_from, nouns_from
from claimcheck.compare.sentence.parts import is_number
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.statements.units import PERSONS
from claimcheck.model import Comparator, Quantity

Found = tuple[int, bool]
"""How many are listed, and whether these are all."""


@dataclass(frozen=True, slots=True)
class Listing:
    """One way in which things are listed."""

    units: frozenset[str]
    """Concepts of what such a list counts; empty for any noun."""
    find: Callable[[Statement, Scene], Iterator[Found]]
    answers: frozenset[str] = frozenset()
    """Concepts of a claim that the list answers by itself."""


def _works(claim: Statement, scene: Scene) -> Iterator[Found]:
    """Names behind the noun that is counted: "in the films Dry Creek (2005) and Signal Fires (2009)"."""
    for at in _heads(claim, scene):
        items = names_from(scene, _past(scene, at + 1))
        year = _year(claim)
        if year and any(year in item.note for item in items.items):
            yield sum(year in item.note for item in items.items), _is_plain(claim)
        elif not year and len(items.items) > 1 and _is_list(items):
            yield len(items.items), False


def _is_plain(claim: Statement) -> bool:
    """Whether a claim gives a number and says neither that it is at least nor that it is exactly that."""
    value = claim.claim.value
    return isinstance(value, Quantity) and value.comparator is Comparator.EQUAL


def _is_list(items: Items) -> bool:
    """Whether what stands there is a list and no title with "and" in it."""
    return items.closed and (len(items.items) > 2 or any(item.note for item in items.items))


def _year(claim: Statement) -> str | None:
    """The year that a claim's sentence has besides its number."""
    years = [token.text for token in claim.scene.tokens if is_year(token.text)]
    return years[0] if len(years) == 1 and not claim.scene.tokens[claim.first].text.isdigit() else None


def year_tokens(claim: Statement) -> Iterator[int]:
    """The tokens of that year, which the notes of a list answer."""
    year = _year(claim)
    return (i for i, token in enumerate(claim.scene.tokens) if year and token.text == year)


def _heads(claim: Statement, scene: Scene) -> Iterator[int]:
    """The places of the noun that is counted, or of a sort of it, in the plural."""
    sorts = _SORTS.get(claim.unit[-1], frozenset())
    for at in (at for noun in (claim.unit[-1], *sorts) for at in scene.places.get(noun, ())):
        if scene.tokens[at].lower.endswith("s") or scene.tokens[at].lower in {
            "children",
            "people",
            "men",
            "women",
        }:
            yield at


_TO_LIST = frozenset("such as including like namely included includes include were are is was : ,".split())


def _past(scene: Scene, at: int) -> int:
    while at < len(scene.tokens) and scene.tokens[at].lower in _TO_LIST:
        at += 1
    return at


_STARRING = frozenset("stars starring starred features featuring co-starring".split())


def _cast(_: Statement, scene: Scene) -> Iterator[Found]:
    """Names behind "stars": those of a cast, of which there may be more."""
    number = 0
    for at, token in enumerate(scene.tokens):
        if token.lower in _STARRING:
            number = max(number, len(names_from(scene, at + 1).items))
    if number:
        yield number, False


def _makers(claim: Statement, scene: Scene) -> Iterator[Found]:
    """Names behind "by" of what the claim tells: "was founded in 1902 by the brothers Carl and Peter"."""
    wanted = claim.classes | event_words().get(stem(claim.unit[-1].removeprefix("=")), frozenset())
    wanted |= frozenset().union(*(h.classes for h in claim.scene.happenings))
    for happening in scene.happenings:
        if happening.classes & (wanted - _OTHERS):
            by = next(
                (
                    i
                    for i in range(happening.at, min(happening.at + BY, len(scene.tokens)))
                    if scene.tokens[i].lower == "by"
                ),
                None,
            )
            items = names_from(scene, by + 1) if by is not None and _joins(scene, happening.at, by) else None
            if items and items.items and (len(items.items) == 1 or items.closed):
                yield len(items.items), not _goes_on(scene, items.stop)


_OTHERS = frozenset("lead work".split())
BY = 12
"""So many tokens behind a verb its "by" may stand."""


def _joins(scene: Scene, event: int, by: int) -> bool:
    """Whether nothing but a time, a place or another participle stands between a verb and its "by"."""
    between = [token.lower for token in scene.tokens[event + 1 : by]]
    return not {",", ";", "but", "who", "which", "that", "was", "is"} & set(between)


def _goes_on(scene: Scene, at: int) -> bool:
    return {"others", "among", "other", "et"} & {token.lower for token in scene.tokens[at : at + 3]} != set()


def _trades(_: Statement, scene: Scene) -> Iterator[Found]:
    """Plain nouns behind "is a": "is a Canadian comedian, screenwriter and voice actor"."""
    words = scene.tokens
    for at, token in enumerate(words[:-2]):
        if token.lower in {"is", "was"} and words[at + 1].lower in {"a", "an"}:
            start = at + 2
            while start < len(words) and (words[start].capital or words[start].lower in _FORMER):
                start += 1
            items = nouns_from(scene, start)
            if items.closed:
                yield len(items.items), False
            return


_FORMER = frozenset("retired former noted famous prominent -".split())


def _members(_: Statement, scene: Scene) -> Iterator[Found]:
    """Names behind "members were", "consists of", "made up of"."""
    words = [token.lower for token in scene.tokens]
    for at, word in enumerate(words):
        of = word in _MADE and "of" in words[at : at + 3]
        start = words.index("of", at) + 1 if of else at + 1
        if not of and not (
            word in {"members", "lineup", "line-up"} and set(words[at + 1 : at + 2]) & _TO_LIST
        ):
            continue
        items = names_from(scene, _past(scene, start))
        if items.closed and not _adds_unnamed(scene, items.stop):
            yield (
                len(items.items),
                not {"including", "included", "include", "includes"} & set(words[at : start + 2]),
            )


def _adds_unnamed(scene: Scene, at: int) -> bool:
    """Whether a list goes on with some who are not named: "Ann Lee and Bo Dan, and two porters"."""
    words = [token.lower for token in scene.tokens[at : at + 3]]
    if words[:1] == [","]:
        words, at = words[1:], at + 1
    if words[:1] not in (["and"], ["with"]) or at + 1 >= len(scene.tokens):
        return False
    return words[1] in _UNNAMED or is_number(scene.tokens[at + 1])


_UNNAMED = frozenset("a an the his her its their some several many various".split())
_MADE = frozenset("consisting consists consisted consist composed comprised made comprising".split())


def _countries(_: Statement, scene: Scene) -> Iterator[Found]:
    """Names of states in a list: "in Bolivia, Paraguay and northern Argentina"."""
    for at, token in enumerate(scene.tokens[:-1]):
        if token.lower in {"in", "of", "to", "from", "across", "by", "between", "throughout"}:
            items = names_from(scene, at + 1)
            if items.closed and all(_is_country(item.words) for item in items.items):
                yield len(items.items), False


def _is_country(words: tuple[str, ...]) -> bool:
    return bool(words) and (
        words[-1] in COUNTRIES or words[-1] in LAST_WORDS or COUNTRY.get(words[-1]) == words[-1]
    )


def _awards(_: Statement, scene: Scene) -> Iterator[Found]:
    """What was won, by name: "won Best Picture, Best Score for Ann Lee and Best Editing"."""
    won = next((i for i, token in enumerate(scene.tokens) if token.lower in {"won", "winning", "wins"}), None)
    if won is None:
        return
    stop = next(
        (i for i in range(won, len(scene.tokens)) if scene.tokens[i].lower in _LOSING), len(scene.tokens)
    )
    number = sum(token.text == "Best" for token in scene.tokens[won:stop])
    if number > 1 and scene.tokens[won + 1].text == "Best":
        yield number, False


_LOSING = frozenset("nominated nominations but ; nomination".split())


def _medals(_: Statement, scene: Scene) -> Iterator[Found]:
    """Medals by their colours: "a gold and a bronze medal in 1996 and a silver in 2000"."""
    words = [token.lower for token in scene.tokens]
    number = sum(_one(words, at) for at, word in enumerate(words) if word in _COLOURS)
    if number > 1:
        yield number, bool({"only", "single", "all"} & set(words))


_IN_YEARS = re.compile(
    r"\b(?:champions?|winners?|titles?|medals?|medall?ists?|gold|silver|bronze|crowns?|cups?|won|troph(?:y|ies))\b"
    r"[^.;\d]{0,60}? (?P<years>(?:1[5-9]|20)\d\d(?:(?:, and |, | and )(?:in )?(?:1[5-9]|20)\d\d){1,9})\b",
    re.IGNORECASE,
)
_A_YEAR = re.compile(r"\d{4}")


def _years(claim: Statement, scene: Scene) -> Iterator[Found]:
    """What was won in each of several years: "champion in 1992, 1996 and 2000"; fewer need not be all."""
    found = _IN_YEARS.search(scene.text) if scene.words & _WON else None
    if found and _LOSING.isdisjoint(scene.words):
        number, value = len(_A_YEAR.findall(found["years"])), claim.claim.value
        yield number, isinstance(value, Quantity) and value.low == number


_WON = frozenset(
    "champion champions winner winners won win wins winning title titles gold silver bronze medal medals"
    " medallist medalist cup cups trophy trophies crown crowns".split()
)
_COLOURS = frozenset("gold silver bronze".split())
_ONE = {"a": 1, "one": 1, "the": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}


def _one(words: list[str], at: int) -> int:
    return _ONE.get(words[at - 1], 0) if at else 0


def _coordinated(claim: Statement, scene: Scene) -> Iterator[Found]:
    """Modifiers of one noun: "the horror and western genres" are two, "the horror genre" is one."""
    head = claim.unit[-1]
    for at in scene.places.get(head, ()):
        words = [token.lower for token in scene.tokens[max(at - 8, 0) : at]]
        the = max((i for i, word in enumerate(words) if word == "the"), default=-1)
        if (
            the < 0
            or scene.tokens[at].capital
            or any(c and c[0].isdigit() for c in scene.concepts[at - len(words) + the : at])
        ):
            continue
        inside = words[the + 1 :]
        if not scene.tokens[at].lower.endswith("s") and inside and "and" not in inside:
            yield 1, True
        elif inside.count("and") == 1 and scene.tokens[at].lower.endswith("s"):
            yield 2 + inside[: inside.index("and")].count(","), True


_SORTS = {
    concept("film"): concepts(
        "comedy drama thriller western horror musical biopic sequel feature blockbuster"
    ),
    concept("book"): concepts("novel memoir biography novella"),
    concept("album"): concepts("record lp"),
}
"""What else a list of such things may be led in by."""


def _clubs(_: Statement, scene: Scene) -> Iterator[Found]:
    """Clubs that somebody joined or played for: "began at Osk and later played for Brell and Keld"."""
    found: set[tuple[str, ...]] = set()
    for at, token in enumerate(scene.tokens[:-1]):
        before = {other.lower for other in scene.tokens[max(at - 3, 0) : at]}
        if token.lower == "joined" or (token.lower in {"for", "at", "to", "with"} and before & _PLAYING):
            found.update(item.words for item in names_from(scene, at + 1).items if item.words)
    if len(found) > 1:
        yield len(found), False


_PLAYING = frozenset(
    "played plays playing began started moved transferred signed appeared loan career".split()
)


def _group(_: Statement, scene: Scene) -> Iterator[Found]:
    return people_in(scene)


def _series(_: Statement, scene: Scene) -> Iterator[Found]:
    return works_in(scene)


def _discs(_: Statement, scene: Scene) -> Iterator[Found]:
    return discs_in(scene)


LISTINGS = (
    Listing(
        concepts("person people member musician singer artist performer man woman brother sister"),
        _group,
        concepts("make up consist compose group band"),
    ),
    Listing(
        concepts("book novel film movie volume part instalment installment game play album"),
        _series,
        concepts("series part saga consist make up cycle"),
    ),
    Listing(concepts("club team side"), _clubs, concepts("play career whole professional football")),
    Listing(concepts("disc record cd lp vinyl"), _discs, concepts("consist make up issue release")),
    Listing(
        concepts("member actor actress star performer people person"),
        _cast,
        concepts("cast star appear feature"),
    ),
    Listing(concepts("occupation profession job career trade role"), _trades),
    Listing(concepts("member musician people person singer"), _members),
    Listing(
        PERSONS
        | concepts(
            "director writer founder author chemist scientist inventor composer producer screenwriter"
            " brother company studio band"
        ),
        _makers,
    ),
    Listing(
        concepts("country nation state"),
        _countries,
        concepts("find found live exist occur locate range breed"),
    ),
    Listing(concepts("award prize honor oscar"), _awards),
    Listing(concepts("medal"), _medals, concepts("olympic")),
    Listing(
        concepts("medal title championship crown cup trophy prize win victory gold tournament"),
        _years,
        concepts("win take gold medal champion"),
    ),
    Listing(concepts("genre language style field discipline sport instrument category"), _coordinated),
    Listing(frozenset(), _works, concepts("star appear act role in feature know")),
)
