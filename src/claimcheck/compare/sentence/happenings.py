"""The words of a sentence in; what they tell of events, out."""

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from claimcheck.compare.english import lexicon
from claimcheck.compare.english.tables import Aspect
from claimcheck.compare.english.words import Token, TokenKind, forms, stem
from claimcheck.compare.sentence.names import first_word
from claimcheck.compare.sentence.readings import Reading, reading


@dataclass(frozen=True, slots=True)
class Happening:
    """A word or phrase that tells an event, or which part of one."""

    at: int
    """Index of its first token."""
    classes: frozenset[str]
    aspect: Aspect | None = None
    length: int = 1
    """How many tokens tell it: three for "lost her life"."""


def find_happenings(
    words: tuple[Token, ...], bases: tuple[str, ...], in_name: frozenset[int]
) -> tuple[Happening, ...]:
    """What the words of a sentence, and their stems, tell of events, in order; those of names tell none."""
    found = [
        each for each in _phrased(bases) if not _is_named(each[0], in_name) and not _is_who(words, each[0])
    ]
    taken = {i for happening, length in found for i in range(happening.at, happening.at + length)}
    out = [happening for happening, _ in found]
    first = first_word(words)
    telling = _telling()
    for index, stemmed in enumerate(bases):
        if stemmed not in telling or index in in_name or index in taken:
            continue
        if words[index].capital and index != first:
            continue
        if stemmed in lexicon.VERBAL and not _is_verb(words, index):
            continue
        classes = _classes(words, index, stemmed)
        aspect = None if is_paper(words, index) else lexicon.aspect_words().get(stemmed)
        if classes or aspect:
            out.append(Happening(index, classes, aspect))
    if (done := _carried_out(words)) is not None:
        out = [each for each in out if each.at != done and "sentence" not in each.classes]
        out.append(Happening(done, _EXECUTED, None, 2))
    return tuple(sorted(out, key=lambda happening: happening.at))


_EXECUTED = frozenset({"execution"})


def _carried_out(words: tuple[Token, ...]) -> int | None:
    """Where a death sentence is said to have been carried out; None where none is."""
    at = next((i for i, token in enumerate(words[:-1]) if token.lower == "carried"), None)
    if at is None or words[at + 1].lower != "out":
        return None
    lowers = [token.lower for token in words[max(at - 14, 0) : at]]
    return at if any(a == "death" and b in {"sentence", "sentences"} for a, b in pairwise(lowers)) else None


def _is_named(phrase: Happening, in_name: frozenset[int]) -> bool:
    """Whether a phrase ends within a name: "First Motion Picture Unit" has no first picture."""
    return phrase.at + phrase.length - 1 in in_name


def _is_who(words: tuple[Token, ...], phrase: Happening) -> bool:
    """Whether a phrase is of those who did it first: "its first observers" have not been seen first."""
    last = words[phrase.at + phrase.length - 1].lower
    return words[phrase.at].lower == "first" and last.removesuffix("s").endswith("er")


@lru_cache(maxsize=65536)
def base(text: str) -> str:
    """The stem of a token, by which events are looked up; of what is no word, its text."""
    lower, kind = forms(text)
    return stem(lower) if kind is TokenKind.WORD else text


@lru_cache(maxsize=1024)
def tellers(classes: frozenset[str]) -> frozenset[str]:
    """Stems one of which stands in every sentence that tells an event of some classes."""
    words = (one for one, told in lexicon.event_words().items() if told & classes)
    phrases = (phrase[0] for phrase, name in lexicon.event_phrases() if name in classes)
    return frozenset((*words, *phrases, *(_FOUND if classes & _FIND else ())))


@lru_cache(maxsize=1)
def _telling() -> frozenset[str]:
    """Stems that may tell an event or a stage of one."""
    return frozenset((*lexicon.event_words(), *lexicon.aspect_words()))


def _is_verb(words: tuple[Token, ...], index: int) -> bool:
    lower = words[index].lower
    derived = len(lower) > len(stem(lower)) + 2
    return derived or lower.endswith(("ed", "ing")) or reading(words, index) is Reading.VERB


_FIND = frozenset({"discover"})
_FOUND = (base("found"),)
"""The past of "find", which is looked up by the stem of another verb."""


def _classes(words: tuple[Token, ...], index: int, stemmed: str) -> frozenset[str]:
    """What a word tells; "found" is the past of "find", and who "left 30 dead" has not gone away."""
    lower = words[index].lower
    if lower == "birth" and not _is_birth(words, index):
        return frozenset()
    if lower in {"founder", "founders"}:
        return frozenset()  # who they are, not what happened
    if lower in {"building", "buildings"} and index and words[index - 1].lower.endswith(("est", "'s", "’s")):
        return frozenset()  # "the tallest building" is a thing
    if lower == "found" and (not index or words[index - 1].lower != "to"):
        return _FIND
    if lower.startswith("stay") and reading(words, index) is not Reading.NOUN and not _object(words, index):
        return frozenset()
    if lower in {"leave", "leaves", "left", "leaving"} and _results(words, index):
        return frozenset()
    if lower in _LISTS and _enumerates(words, index):
        return frozenset()
    classes = lexicon.event_words().get(stemmed, frozenset())
    return classes - {"sack"} if lower in {"fire", "fires"} else classes


_GIVING = frozenset("give gives gave given giving".split())
_BESIDE_BIRTH = frozenset("rate rates control certificate weight order defect defects mother parents".split())


def _is_birth(words: tuple[Token, ...], index: int) -> bool:
    """Whether "birth" is that of somebody named: who "gave birth" was not born then."""
    before = words[index - 1].lower if index else ""
    after = words[index + 1].lower if index + 1 < len(words) else ""
    return before not in _GIVING and after not in _BESIDE_BIRTH


def is_paper(words: tuple[Token, ...], index: int) -> bool:
    """Whether a plan is a paper, which can be adopted or burnt, and does not tell what is to come."""
    if words[index].lower not in {"plan", "plans"} or reading(words, index) is not Reading.NOUN:
        return False
    after = words[index + 1].lower if index + 1 < len(words) else ""
    return after not in {"to", "for", "that", "is", "are"}


def _object(words: tuple[Token, ...], index: int) -> bool:
    """Whether a noun with its article follows: "stayed the order"."""
    return index + 1 < len(words) and words[index + 1].lower in {"the", "its", "a", "an", "his", "that"}


_LISTS = frozenset("list lists listed listing".split())
_LISTED = frozenset("a all some several many more over about nearly no almost".split())


def _enumerates(words: tuple[Token, ...], index: int) -> bool:
    """Whether a paper lists so many or is one: "the manifest listed 142", "the passenger list"."""
    if words[index].lower in {"list", "lists"} and reading(words, index) is not Reading.VERB:
        return True
    after = words[index + 1 : index + 2]
    return bool(after) and (after[0].kind is TokenKind.NUMBER or after[0].lower in _LISTED)


_STATES = frozenset(
    "dead injured wounded homeless without stranded missing hurt unharmed displaced destroyed damaged ruined"
    " flooded empty unemployed orphaned".split()
)


def _results(words: tuple[Token, ...], index: int) -> bool:
    """Whether "left" tells in what state something was left: "left 30 people dead"."""
    return any(token.lower in _STATES for token in words[index + 1 : index + 9])


_Phrase = tuple[tuple[str, ...], frozenset[str], Aspect | None, frozenset[str]]
"""The stems of a phrase, its classes, its stage, and the stems behind the first."""


def _phrased(bases: tuple[str, ...]) -> list[tuple[Happening, int]]:
    found: dict[int, tuple[Happening, int]] = {}
    heads, told = _phrases_by_head(), frozenset(bases)
    for index, stemmed in enumerate(bases):
        gap = 2
        longer: tuple[str, ...] = ()
        for phrase, classes, aspect, rest in heads.get(stemmed, ()):
            if phrase == longer[: len(phrase)]:
                continue  # "go to" where "go to the polls" was found
            length = _matches(bases, index, phrase) if rest <= told else 0
            if length and length - len(phrase) < gap:
                gap, longer = length - len(phrase), phrase
                found[index] = (Happening(index, classes, aspect, length), length)
    return [each for each in found.values() if not _is_within(each, found)]


def _is_within(each: tuple[Happening, int], found: dict[int, tuple[Happening, int]]) -> bool:
    """Whether a phrase is the end of a longer one that tells the same: "sought protection from creditors"."""
    at, classes = each[0].at, each[0].classes
    before = (found[i] for i in range(max(at - each[1], 0), at) if i in found)
    return any(one.at + length == at + each[1] and classes <= one.classes for one, length in before)


@lru_cache(maxsize=1)
def _phrases_by_head() -> dict[str, list[_Phrase]]:
    """The phrases that begin with a stem, the longest first."""
    table: dict[tuple[str, ...], tuple[set[str], Aspect | None]] = {}
    for phrase, name in lexicon.event_phrases():
        table.setdefault(phrase, (set(), None))[0].add(name)
    for phrase, aspect in lexicon.aspect_phrases():
        table[phrase] = (table.get(phrase, (set(), None))[0], aspect)
    heads: dict[str, list[_Phrase]] = {}
    for phrase, (names, stage) in sorted(table.items(), key=lambda row: -len(row[0])):
        heads.setdefault(phrase[0], []).append((phrase, frozenset(names), stage, frozenset(phrase[1:])))
    return heads


_MOVING = frozenset(stem(word) for word in "bring put take pull place send".split())
_WHERETO = frozenset("to into on off from out".split())
LOAD = 5
"""So many words may stand between such a verb and where it leads: "put its last three mills on sale"."""


def _moves(bases: tuple[str, ...], index: int, phrase: tuple[str, ...]) -> bool:
    """Whether a verb is led apart from its phrase by a longer object: "brought its first tyre to market"."""
    for at in range(index + 2, min(index + 2 + LOAD, len(bases))):
        if bases[at : at + len(phrase) - 1] == phrase[1:]:
            return True
        if not bases[at].isalpha() or bases[at] in _STOPPING:
            return False
    return False


_STOPPING = frozenset("and or but which who that was were is are had has have".split())


def _matches(bases: tuple[str, ...], index: int, phrase: tuple[str, ...]) -> int:
    """The length of the phrase at `index`, one word allowed in between ("lost her life"); 0 without it."""
    if len(phrase) > 2 and phrase[0] in _MOVING and phrase[1] in _WHERETO and _moves(bases, index, phrase):
        return len(phrase)
    at = index
    slack = 1
    for part in phrase[1:]:
        at += 1
        if at < len(bases) and bases[at] != part and slack and bases[at] not in lexicon.NEGATIONS:
            slack -= 1
            at += 1
        if at >= len(bases) or bases[at] != part:
            return 0
    return at - index + 1
