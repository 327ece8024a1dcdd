"""Words of general English and what they stand for: event classes, opposites, synonyms, function words.

The tables are small on purpose: a class holds what a careful reader takes for the same happening. A word may
belong to several classes; two words speak of the same happening when they share one.
"""

from functools import lru_cache

from claimcheck.compare.english.arenas import ARENAS
from claimcheck.compare.english.courts import COURTS
from claimcheck.compare.english.frames import FRAMES
from claimcheck.compare.english.idioms import IDIOMS, KIN
from claimcheck.compare.english.sciences import SCIENCES, TERMS
from claimcheck.compare.english.sites import SITES
from claimcheck.compare.english.synonyms import MORE
from claimcheck.compare.english.tables import (
    ASPECT_PHRASES,
    ASPECTS,
    DEMONYMS,
    EVENTS,
    OPPOSED,
    SYNONYMS,
    Aspect,
)
from claimcheck.compare.english.trade import GOES_WITH, TRADE
from claimcheck.compare.english.words import plain, stem


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


NUMBER_WORDS = _words(
    """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
    hundred hundreds thousand thousands million millions billion trillion dozen dozens half quarter
    third fewer nearly almost about around roughly approximately over under percent
    """
)
"""Words that tell how many; no names, even at the head of a sentence."""


COUNTING = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen twenty"
).split()
"""The first numbers in words, in their order."""

NUMBERS = {word: number for number, word in enumerate(COUNTING, start=1)}
"""What they are in figures."""

SMALL_NUMBERS = {word: str(number) for word, number in NUMBERS.items() if number > 1}
"""Numbers in words, that are the same as in figures; "one" is too often a pronoun."""


WEAK = frozenset(
    "hold happen record name lead move work measure cost score vote serve receive perform make produce"
    " study visit compete attack spend earn rise fall contain carry hear lose shakes".split()
)
"""Classes whose words say little of what happened: they never make two events different."""


PAID = frozenset({"buy", "pay", "cost", "spend"})
PRICES = PAID | {"sell"}
"""Classes that tell one price: a thing cost what was paid for it. It may have been sold at another time."""


VERBAL = frozenset(
    stem(word)
    for word in _words(
        "film record work name star air land stage author score cost price head captain house play interview"
        " promise request fine act feature lead chair seat free need let issue sign shell form bar call"
        " travel study pass separate clear close"
        " stand rise place position match game draw watch run manage direct edit move settle net float appear"
        " wreck ruin sight spot find probe absorb overhaul display exhibit supply burst charter try plant"
        " race shake fold coach"
    )
)
"""Words that tell an event as verbs ("filmed", "filming") and a thing as nouns."""


STOP = _words(
    """
    a an the this that these those and or but nor so yet if then than as at by for from in into of
    off on onto out over per to up down upon via with within without about above across after against
    along amid among around before behind below beneath beside between beyond during except inside
    near since through throughout till toward towards under until i me my mine we us our ours you
    your yours he him his she her hers it its they them their theirs who whom whose which what when
    where why how there here is am are was were be been being do does did done doing have has had
    having will would shall should can could may might must not no n't also too very just only even
    still again ever never more most much many some any all each every both either neither other
    another such same own few less least several one's itself himself herself themselves s t re ve d
    ll m said says say according called known named including included include includes while whilst
    because although though however moreover furthermore therefore thus hence i.e e.g ie eg etc mr
    mrs ms dr now once later early late ago well like get got make made take took become became
    being currently eventually subsequently respectively titled entitled
    """
)


PRONOUNS = _words(
    """
    he she it they his her its their this these that him them i we
    """
)


WHOLE = frozenset("all every each entire whole entirely wholly fully both unanimously".split())
"""Words that claim that no part was left out."""


DESCRIPTIONS = frozenset(
    stem(word)
    for word in _words(
        """
        film movie book novel album song single record series show programme program episode band
        group team club court tribunal judge president minister king queen company firm party
        government parliament city town village country state island river bridge tunnel building
        museum church school university college hospital airport station ship ferry aircraft plane
        jet law act bill order treaty statute convention ban policy rule ruling decision verdict
        case appeal agency ministry union league army regiment unit battle war strike protest fire
        crash accident attack earthquake storm flood festival match game election referendum vote
        actor actress singer author writer painter musician politician player couple pair man woman
        boy girl child organisation organization committee council commission project plan proposal
        report study survey measure suspension play opera magazine newspaper site factory plant mine
        theatre theater finale production work
        """
    )
)
"""Nouns that, with "the" or "this", stand for something named before."""


EXCLUSIVE = tuple(
    frozenset(stem(word) for word in line.split())
    for line in """film book song album novel opera magazine video-game musical poem painting
largest smallest
biggest smallest
highest lowest
longest shortest
oldest youngest newest
first last second third fourth fifth
before after
son daughter
brother sister
north south east west
northern southern eastern western
male female
men women
increase decrease
rose fell
majority minority
all none
win lose
upper lower
monday tuesday wednesday thursday friday saturday sunday
""".strip().splitlines()
)
"""Sets whose members shut each other out in the same place of the same statement."""


MEMBERS = tuple(
    frozenset(line.split())
    for line in (
        "men women",
        "boys girls",
        "first second third fourth fifth sixth seventh eighth ninth tenth",
        "upper lower",
        "northern southern eastern western",
        "north south east west",
        "inner outer",
        "indoor outdoor",
        "front rear",
        "urban rural",
        "public private",
        "junior senior",
        "imports exports",
        "arrivals departures",
        "senate house",
        "train bus plane ship helicopter",
    )
)
"""Sets of which a count, a date or an act is of one member: what is told of another is of another thing."""

MEMBER_STEMS = {word: word for group in MEMBERS for word in group} | {
    "male": "men",
    "female": "women",
    "man": "men",
    "woman": "women",
    "boy": "boys",
    "girl": "girls",
    "coach": "bus",
    "aircraft": "plane",
    "airliner": "plane",
    "ferry": "ship",
    "boat": "ship",
}
"""Every member of a set under the form that the sets have it in."""


NEGATIONS = _words(
    """
    not no never neither nor n't without nobody none failed fails fail refused deny denied denies
    """
)
"""Words that turn the clause they stand in."""


UNSURE = _words(
    """
    if unless whether budgeted earmarked allocated
    promise promised promises pledge pledged pledges vowed ask asked asks seek sought seeks
    apply applied applies request requested demand demanded demands offered urged wants
    will would shall may might could plan plans planned expected scheduled due intends hopes
    proposed
    """
)


def _table(source: str) -> dict[str, tuple[str, ...]]:
    rows = (line.split() for line in source.strip().splitlines())
    return {row[0]: tuple(row[1:]) for row in rows}


COUNTRY = {form: name for name, forms in _table(DEMONYMS).items() for form in (name, *forms)}
"""Country names and what is called after them, both under the country."""


NATIONALITIES = frozenset(form for forms in _table(DEMONYMS).values() for form in forms) - {
    "us",
    "usa",
    "u.s",
    "uk",
}


@lru_cache(maxsize=1)
def _events() -> tuple[dict[str, frozenset[str]], tuple[tuple[tuple[str, ...], str], ...]]:
    words: dict[str, set[str]] = {}
    phrases: list[tuple[tuple[str, ...], str]] = []
    told = (EVENTS, FRAMES, IDIOMS, COURTS, TRADE, SCIENCES, SITES, ARENAS)
    for line in filter(None, "".join(told).splitlines()):
        name, _, rest = line.partition(":")
        singles, *longer = rest.split(";")
        for word in singles.split():
            words.setdefault(stem(plain(word)), set()).add(name)
        phrases.extend((tuple(stem(word) for word in phrase.split()), name) for phrase in longer)
    return {word: frozenset(names) for word, names in words.items()}, tuple(phrases)


def event_words() -> dict[str, frozenset[str]]:
    """Stem to the classes of happening it may stand for."""
    return _events()[0]


def event_phrases() -> tuple[tuple[tuple[str, ...], str], ...]:
    """Sequences of stems, with the class of happening they stand for."""
    return _events()[1]


@lru_cache(maxsize=1)
def aspect_words() -> dict[str, Aspect]:
    """Stem to the part or stage it names."""
    return {stem(word): aspect for aspect, words in ASPECTS.items() for word in words.split()}


@lru_cache(maxsize=1)
def aspect_phrases() -> tuple[tuple[tuple[str, ...], Aspect], ...]:
    """Sequences of stems that name a stage."""
    return tuple((tuple(stem(word) for word in words), aspect) for words, aspect in ASPECT_PHRASES)


@lru_cache(maxsize=1)
def _opposed() -> frozenset[frozenset[str]]:
    return frozenset(frozenset(line.split()) for line in OPPOSED.strip().splitlines())


def opposed(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two happenings shut each other out."""
    if one & other:
        return False
    return any(frozenset((a, b)) in _opposed() for a in one for b in other)


@lru_cache(maxsize=1)
def _kin() -> dict[str, frozenset[str]]:
    pairs = [line.split() for line in KIN.strip().splitlines()]
    ways = [*pairs, *(pair[::-1] for pair in pairs)]
    return {name: frozenset(other for one, other in ways if one == name) for name, _ in ways}


def kin(classes: frozenset[str]) -> frozenset[str]:
    """The other classes in which what happened may be told, too."""
    return frozenset().union(*(_kin().get(name, ()) for name in classes))


@lru_cache(maxsize=1)
def _synonyms() -> dict[str, str]:
    table: dict[str, str] = {}
    for line in (SYNONYMS + MORE.lstrip() + TERMS.lstrip()).strip().splitlines():
        name, _, words = line.partition(":")
        for word in words.split():
            table.setdefault(stem(plain(word)), f"={name}")
    return table


@lru_cache(maxsize=65536)
def concept(lower: str) -> str:
    """The form under which two content words are the same: country, synonym group, or stem."""
    country = COUNTRY.get(lower)
    if country:
        return country
    base = stem(lower)
    return _synonyms().get(base, base)


@lru_cache(maxsize=1024)
def going_with(classes: frozenset[str]) -> frozenset[str]:
    """What need not be said where such a thing happens: who lays down tools is a worker on strike."""
    return frozenset().union(*(concepts(GOES_WITH.get(name, "")) for name in classes))


def concepts(words: str) -> frozenset[str]:
    """The forms of the words of a text."""
    return frozenset(concept(word) for word in words.split())
