"""What a number counts: the noun after it with its restrictors, and the clause that says what of it."""

import re
from functools import lru_cache
from itertools import pairwise

from claimcheck.extract.words import lowered

FUNCTION = frozenset(
    """a an the this that these those he she it they we you i him them us me his her its their our my
    your of in on at by for with from to into onto over under between among against during after
    before since until while as than and or but nor so yet if because though although when where who
    whom whose which what how why then there here is are was were be been being am has have had having
    do does did will would can could shall should may might must not no also about around across along
    through throughout without within per via amid upon off out up down away back ago later earlier
    today yesterday tomorrow now already still only just even both either neither each every toward
    towards behind beyond near despite except including like unlike worth due versus vs least instead
    respectively says said told went came took got made gave left became remained say saw found held
    according all any some died fled fell rose began ran sat wrote spoke voted lived stayed belonged
    happened occurred arrived agreed outside inside once again apart altogether overall combined alike
    each together thereof alone myself yourself himself herself itself ourselves themselves""".split()
)
"""Words that no noun phrase holds after its number."""
VERBS = frozenset(
    """died fled won lost fell rose began ran stood sat wrote spoke voted worked live lived need needed
    want wanted remain stayed joined attended belong belonged differ appear appeared seem seemed
    happened occurred follow followed include included arrived returned refused failed tried agreed
    crossed opposed supported make take get go come goes comes makes takes gives gets wants lies lives
    remains stays stands runs relies depends consists belongs believes thinks speaks earns owns suffers
    receives identifies agrees disagrees lacks survives dies occurs happens exists requires contains
    involves face have know think believe feel plan hope claim report use""".split()
)
"""Plain verbs that follow a noun phrase without an auxiliary."""
PLURALS = frozenset(
    """people men women children police troops cattle sheep fish teeth feet mice geese media data
    criteria phenomena personnel staff aircraft spacecraft species clergy crew wives lives halves
    wolves bacteria alumni nuclei policemen policewomen firefighters servicemen fishermen gunmen
    lawmen spokesmen clergymen businessmen congressmen grandchildren lynx deer bison salmon tuna trout
    squid elk cod buffalo stimuli fungi larvae offspring poultry""".split()
)
_NOT_PLURAL = ("ss", "us", "is", "’s", "'s")
_PREDICATES = frozenset(
    (
        "killed injured wounded hurt arrested detained dead missing more fewer less higher lower hospitalized"
    ).split()
)
"""Words that say something of those counted, who are not named: "15 killed", "20 more"."""
_MEN = frozenset("omen acumen abdomen specimen regimen semen stamen".split())
ATTRIBUTIVE = frozenset(
    """arms sports sales goods savings news rights operations systems women men children
    crew staff police sheep fish cattle data media aircraft troops people singles doubles politics
    economics physics mathematics ethics athletics gymnastics electronics logistics""".split()
)
"""Plurals that stand before the noun they belong to: "arms dealers", "sales managers"."""
_PARTICIPLE = re.compile(r"(?:ed|ing)$")
_WORD = re.compile(
    r"(?:[ \u00a0]|[-\u2010\u2011](?=[a-z]))[“\"‘']?"
    r"(?P<word>(?:\d{1,2}(?:st|nd|rd|th)-(?=[a-z]))?[A-Za-z\u00c0-\u024f][\w\u00c0-\u024f’'&/\u2010\u2011-]*(?:\.[A-Z]\.?)*)"
)
_COMPOUND = re.compile(r"[-\u2010\u2011](?P<noun>[a-z]{2,})\b(?=[ ][A-Za-z])")
"""The noun of a compound: "a nine-member council" counts members."""
_TAILS = frozenset("strong plus odd".split())
"""Tails of compounds that are not counted: "a 1,200-strong force"."""
_DAYTIME = frozenset(
    (
        "monday tuesday wednesday thursday friday saturday sunday january february march april june "
        "july august september "
        "october november december last next this"
    ).split()
)
_CONTRACTED = re.compile(r"(?:it|he|she|that|there|who|what|here|they|we|you|i)[’'](?:s|re|ve|d|ll|m)")
_MODEL = re.compile(r"[ ](?P<word>\d{2,4}s\b|\d{2,4}(?=[ ][A-Za-z]))")
"""A number inside a noun phrase, which names a model: "five new 737 aircraft"."""
_MOST_WORDS = 6
_PARTITIVE = re.compile(
    (
        r"[ ](?:out[ ])?of[ ]"
        r"(?:(?:the|all|its|their|his|her|our|my|these|those|all[ ](?:the|of[ ]the|its|their)"
        r"|more[ ]than|some|about)[ ])?"
        r"(?:(?:nearly|about|around|some|over|almost|estimated|original"
        r"|remaining)[ ])?(?:\d[\d,.]*(?:[ ](?:million|billion|thousand|trillion))?[ ]"
        r"|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|hundreds|thousands"
        r"|dozen|hundred)[ ](?:of[ ])?)?"
    ),
    re.IGNORECASE,
)
_OWNED = re.compile(r"[’']s[ ]\d[\d,.]*(?:[ ](?:million|billion|thousand))?(?=[ ])")
_PRONOUN = re.compile(r"[ ](?:out[ ])?of[ ](?:them|whom|these|those|us|which|it|this|that)\b", re.IGNORECASE)
_OPENING = re.compile(
    r"(?:[ ](?:of|from|in|are|were|is|named|namely|both|i\.e\.,?)|,[ ]namely|:"
    r"|[ ]?[—–])?[ ]?\(?(?:[^()]{0,120}?but[ ]not[ ])?$"
)
_NEAREST = 7
"""Words before a list among which its noun is looked for."""


@lru_cache(maxsize=65536)
def is_plural(word: str) -> bool:
    """Whether the word looks like a plural noun."""
    low = word.lower().rstrip(".")
    last = low.rpartition("-")[2]
    return (
        last in PLURALS
        or (last.endswith("men") and len(last) > 4 and last not in _MEN)
        or (last[:-1].isdigit() and last.endswith("s"))
        or (len(last) > 3 and last.endswith("s") and not last.endswith(_NOT_PLURAL))
    )


def noun_after(text: str, at: int) -> tuple[int, int] | None:
    """The noun phrase that begins at `at`: adjectives and nouns up to the head, as a span of the text."""
    start = end = at
    compound = _COMPOUND.match(text, at)
    if compound is not None and compound["noun"] in _TAILS:
        return noun_after(text, compound.end())
    if compound is not None:
        return None if compound["noun"].lower() in FUNCTION else compound.span("noun")
    at = start = end = _over_adjectives(text, at)
    for count in range(_MOST_WORDS):
        match = _WORD.match(text, end) or (_MODEL.match(text, end) if count else None)
        if match is None or _ends(lowered(match["word"]), text[start:end] if count else ""):
            break
        if not count and _TOLD.match(text, match.end()) and match["word"].endswith("ed"):
            break
        start = start if count else match.start("word")
        end = match.end("word")
        if _closes(match["word"], text, end):
            break
    return (start, end) if start < end and text[start:end].lower() not in _PREDICATES else None


_TOLD = re.compile(
    r"[ ](?:by|out|to|at|for|with|as|from|on|in|off|up|down|over|within|after|before|during|because|when)\b"
    r"|[.;:)]|$"
)
"""What follows a participle that says what befell those counted: "one elected by the members"."""
_ADJECTIVES = re.compile(
    r"(?:[ ][a-z][a-z-]+,){1,3}(?:[ ][a-z][a-z-]+)?[ ](?:and|or)(?=[ ][a-z-]+[ ](?P<noun>[a-z-]+))"
)


def _over_adjectives(text: str, at: int) -> int:
    """Where the phrase goes on after a list of adjectives: "red, blue and green lamps"; else `at`."""
    match = _ADJECTIVES.match(text, at)
    if match is None or not is_plural(match["noun"]) or match["noun"] in FUNCTION:
        return at
    return at if any(is_plural(word.strip(",")) for word in match[0].split()) else match.end()


def single_after(text: str, at: int) -> tuple[int, int] | None:
    """The noun phrase of one thing: a word in -s after it is its verb, "one recent case involves"."""
    noun = noun_after(text, at)
    if noun is None:
        return None
    words = list(_SINGLE_WORD.finditer(text, *noun))
    for before, word in pairwise(words):
        low = word[0].lower()
        verb = is_plural(low) and low not in ATTRIBUTIVE and low not in PLURALS
        if word[0].islower() and not before[0].endswith("-") and (verb or _is_past(text, word)):
            return noun[0], before.end()
    return noun


_SINGLE_WORD = re.compile(r"[^\s]+")
_OBJECT = re.compile(
    r"[ ](?:\d|[A-Z]|(?:an?|the|his|her|its|their|it|him|them|this|that|in|on|at|to|for|from|by|with"
    r"|after|before|over|into|against|during|near|out|up|down|off|and|but|one|two|three|four|five|six|more)\b)|[.,;:)]|$"
)


def _is_past(text: str, word: re.Match[str]) -> bool:
    """Whether a word in -ed is a verb: an object or the clause's end follows."""
    return word[0].endswith("ed") and bool(_OBJECT.match(text, word.end()))


def _ends(word: str, so_far: str) -> bool:
    """Whether the word stands outside the phrase read so far."""
    if word in FUNCTION or word in _DAYTIME or _CONTRACTED.fullmatch(word) or (so_far and word in VERBS):
        return True
    last = so_far.split()[-1] if so_far else ""
    return bool(last) and is_plural(last) and bool(_PARTICIPLE.search(word))


def _closes(word: str, text: str, end: int) -> bool:
    """Whether the phrase ends with this word: a plural that no further plural follows."""
    if not is_plural(word) or word[0].isupper():
        return False
    if word.lower() not in ATTRIBUTIVE:
        return True
    following = _WORD.match(text, end)
    return following is None or not is_plural(following["word"]) or following["word"].lower() in FUNCTION


def part_after(text: str, at: int) -> tuple[int, int] | None:
    """The whole that a part at `at` is of: "40% of the voters"."""
    partitive = _PARTITIVE.match(text, at)
    if partitive is None or _PRONOUN.match(text, at):
        return None
    noun = noun_after(text, partitive.end() - 1)
    if noun is not None and (owned := _OWNED.match(text, noun[1] - 2)):
        return noun_after(text, owned.end()) or noun
    return noun


def counted_after(text: str, at: int) -> tuple[int, int] | None:
    """The noun counted by what ends at `at`, directly or over "of the": "two thirds of the 50 refugees"."""
    if text.startswith((" of ", " out of "), at):
        return part_after(text, at)
    single = _ONE.search(text, max(0, at - 12), at)
    return part_after(text, at) or (single_after(text, at) if single else noun_after(text, at))


_ONE = re.compile(r"\b(?:one|(?<![\d.,])1)$", re.IGNORECASE)


def noun_before(text: str, at: int) -> tuple[int, int] | None:
    """The noun that a list at `at` spells out: "seven coastal countries (" or "the countries of"."""
    low = max(0, at - 240)
    opening = _OPENING.search(text, low, at)
    stop = opening.start() if opening else at
    words = list(re.finditer(r"[^\s(),;:]+", text[low:stop]))[-_NEAREST:]
    head = next((i for i in range(len(words) - 1, -1, -1) if _heads(words[i][0])), None)
    if head is None:
        return None
    first = head
    while first > 0 and _restricts(words[first - 1][0].lower()):
        first -= 1
    return low + words[first].start(), low + words[head].end()


def _heads(word: str) -> bool:
    return (
        is_plural(word)
        and not word[0].isupper()
        and word.lower() not in FUNCTION
        and word.lower() not in VERBS
    )


def _restricts(word: str) -> bool:
    """Whether a word before a noun narrows it, rather than counting it or standing outside."""
    return word not in FUNCTION and not word.endswith("ly") and word not in _NUMBERS and not is_plural(word)


_NUMBERS = frozenset(
    "two three four five six seven eight nine ten eleven twelve many several most few list".split()
)
