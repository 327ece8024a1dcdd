"""Bare digits that name one thing of a kind rather than count many: "from beach 2", "samples 4, 7 and 12".

A number that counts nothing (no unit, no noun after it) and stands behind a noun without an article is that
noun's name. What is a noun is told from what stands before it: a preposition or a comma.
"""

import re

from claimcheck.extract.quantities.nouns import FUNCTION, PLURALS, VERBS, is_plural
from claimcheck.extract.quantities.numerals import SCALES, SIMPLE, Numeral
from claimcheck.extract.words import lowered

NUMBERED = frozenset(
    """agreement aisle asteroid battalion beach bench box build buoy bus cabin camp carriage chapel chapter
    chromosome clause coach code comet comment compartment compound contract count counter diagram
    dial dialing dialled dialling division dock door draft draught driver drug enclosure engine
    entrance error event exercise exhibit experiment extension factory form formula gallery garage
    guideline hall heat hole hull interview invoice issue key kilometer kilometre licence license
    line locker mile milestone mine mission motion motorway number office option order paragraph
    parcel passport patch path patient permit petition pitch plate platoon plot pool port post press
    principle prison probe proposal query question reactor reading recommendation record reference
    registration release request response road row run sample scenario screen section serial sermon
    server shaft sheet shelf shelter ship shop silo site squadron stable stall stand standard
    statement station status stop strand street studio subject subsection table tap task taxi
    telephone tent test text theatre theorem ticket token trail train tram truck tube tunnel unit
    vault vehicle version vertex vessel villa warehouse warning well window witness workshop""".split()
)
"""Nouns, and verbs of calling, whose number tells which one where no noun follows."""

_SURE = frozenset(
    """aisle asteroid bench brigade cabin chapel chapter chromosome clause comet compartment enclosure
    entrance exhibit gallery garage hall hatch hull kilometre lifeboat locker mission motorway
    paragraph parcel path patient pitch platoon reactor regiment row section shaft shelf shelter
    squadron stall studio subsection tent theorem ticket trail tram tunnel turbine unit vault
    vessel villa warehouse witness workshop""".split()
)
"""Those of them that are no verbs: without an article before them their number counts nothing."""

_QUANTITATIVE = frozenset(
    """about addition afternoon age all almost another approximately around arrival attendance autumn
    average barely between century circa compared currently dawn day dead decade dusk
    early even evening every exactly excess extra fact fewer fully further half hardly hour
    injured just killed late later least less likely maximum maybe membership mid midnight
    minimum minus minute month more morning most nearly night noon nor now odd only over part per
    perhaps plus population possible possibly precisely probably return roughly some spring staff
    sum summer surgery than till time today tomorrow tonight total turn turnout under until up
    versus week winter year yesterday""".split()
)
"""Words between a preposition and a number that name nothing: "in total 15", "by evening 40"."""

_INSTITUTIONS = frozenset("court hospital custody jail prison school church office port".split())
"""Nouns without an article before those who are there: "in court 15 pleaded guilty"; but "court 14,"."""

_PREPOSITION = (
    r"(?:in|on|at|from|near|of|by|with|under|beside|behind|past|off|via|into|onto|against|outside|inside"
    r"|opposite|through|toward|towards|above|below|after|before|until|for|where|when|while|because)"
)
_BEHIND_NOUN = re.compile(
    rf"(?:[,(][ ]?|(?P<preposition>\b(?i:{_PREPOSITION})[ ](?:(?P<first>[a-z]{{3,20}})[ ])?))"
    r"(?P<noun>[a-z]{3,20})[ ]$"
)
"""What stands before a number that tells which: "from beach |2", "under grant agreement |815", "line |14"."""

_LAST_WORD = re.compile(r"(?P<word>[A-Za-z][a-z]{2,20})[ ]$")
_LIST_BEFORE = re.compile(
    r"(?P<noun>[A-Za-z][a-z]{2,20})[ ]"
    r"(?:\d{1,5}[A-Za-z]?(?:,[ ]|,?[ ](?:and|or|to|through|&)[ ]|[-–])){1,12}$"
)
_LIST_AFTER = re.compile(
    r"(?:,[ ]\d{1,5}[A-Za-z]?){0,10},?[ ](?:and|or|to|through|&)[ ]\d{1,5}[A-Za-z]?"
    r"(?=[.,;:)]|$|[ ](?:(?P<next>[a-z]+)\b)?)"
)
"""The rest of a list of numbers: "samples 4|, 7 and 12 were"."""
_CLOSED = re.compile(r"[,;:)]|\.?$")
_SINGULAR_VERB = re.compile(r"[ ](?:is|was|has|does|isn|wasn|hasn|doesn)\b")
_ENTRY_END = re.compile(r"[.,;:)]|$|[ ](?:and|or|in|on|at|for|to|from|of|with|will|must|can|may|near|by)\b")
_VALUE = re.compile(
    r"\bp[ ]?[<>≤≥][ ]?$|\bp[ -]values?(?:[ ](?:of|was|is|of|were|below|under|above|over))?[ ]$"
    r"|\b(?:code|PIN|password|combination|extension|postcode)(?:[ ](?:is|was)(?:[ ]now)?[ ]|:[ ]\+?)$"
    r"|\bcode:[ ]\+\d{1,3}[ ]$"
    r"|\b[Dd]efaults?[ ](?:value[ ])?(?:is|to|of|was)[ ]$|\b[Ss]et[ ](?:[\w.`-]{1,24}[ ]){1,2}to[ ]$"
)
"""Example: "a p value of |0.03", "the padlock code is now |4471"."""
_NOMINAL = re.compile(
    r"(?<=[%t])[ ](?:confidence[ ](?:intervals?|levels?|limits?)|CI\b|level\b)"
    r"|(?<=min)s?[ -]read\b|(?<=minute)[ -]read\b"
    r"|(?<=[%t])[ ](?:(?:senior|convertible)[ ])?(?:notes|bonds|debentures)\b"
    r"|(?<=(?i:the)[ ]\d\d\dm)(?=[ ](?:in|and|final|title|race|record|heats?|freestyle|hurdles|pool)\b|[.,;])"
    r"|(?<=[pecs])[ ](?:ordinary|preference)[ ]shares?\b"
)
"""What a share or a price before it only names: "5.25%| notes due 2027", "the 800m| final"."""
_SAYINGS = re.compile(
    r"\b(?:net|ground|absolute|patient)[ -](?=zero\b)"
    r"|\b(?:g[ai]ven?|giving|gives)[ ](?:[a-z]{1,8}[ ])?(?=110[ ](?:per[ ]?cent\b|%))"
    r"|(?=half past\b)|(?=one in a (?:million|thousand|billion)\b)|\bbest[- ]of[- ](?=[a-z\d])",
    re.IGNORECASE,
)
"""What makes a number a manner of speaking: "net |zero", "gave it |110 per cent", "|one in a million"."""
_LATER = re.compile(
    r"(?:\+|[ ](?:or|and)[ ](?:later|newer|onwards?)|[ ]or[ ](?:higher|above|earlier|lower))(?![\w-])"
)
"""Example: "needs driver 525| or later"."""
_OPERATOR = re.compile(r"[\w\])][ ]?(?:[<>~!=^]=|=>|=|~>)[ ]?v?$")
"""Example: "libfoo >= |2.3", "(n = |412)"."""
_PLURAL_VERB = re.compile(r"[ ](?:were|are|have|aren|weren|haven)\b")
_IRREGULAR = frozenset(
    """beat bid blew bore bought broke built caught chose cost cut dealt drew drove dug fed felt flew
    fought grew held hit hung hurt kept knew laid led left lent let lost meant met paid put quit
    rang read rode rose sang sank sent set shook shot shut slept sold sought spent split spread spun
    stole struck stuck swam taught threw woke won wore""".split()
)
"""Verbs of the past that look like nouns: "by guards who shot 15"."""
_PLURAL_LABELS = frozenset("ages aged children boys girls pupils students kids men women people".split())
_LONGEST_LIST = 72
_MOST_OF_A_KIND = 1000


def is_numbered(text: str, numeral: Numeral, end: int) -> bool:
    """Whether bare digits that end at `end` and count no noun tell which one of a kind is meant."""
    written = text[numeral.start : numeral.end]
    if not written.isdigit() and numeral.high is None:
        return False
    if not written[0].isdigit() or "," in written or numeral.words or numeral.scaled or len(written) > 12:
        return False
    before = text[max(0, numeral.start - _LONGEST_LIST) : numeral.start]
    return _is_listed(text, numeral, before) or _is_behind_noun(text, numeral, end, before)


def is_sure_label(text: str, numeral: Numeral) -> bool:
    """Whether the digits stand behind a label that is no verb and has no article: "in lecture hall |2"."""
    if numeral.words or numeral.scaled or numeral.value >= _MOST_OF_A_KIND:
        return False
    behind = _BEHIND_NOUN.search(text, max(0, numeral.start - _LONGEST_LIST), numeral.start)
    if behind is None or behind["noun"] not in _SURE:
        return False
    first = behind["first"]
    return (first is None or _is_noun(first)) and not _PLURAL_VERB.match(text, numeral.end)


def is_setting(text: str, numeral: Numeral, end: int) -> bool:
    """Whether the digits are a value that something is set to or needed from: "n = 412", "libfoo >= 2.3"."""
    if numeral.words or numeral.scaled:
        return False
    return bool(
        _OPERATOR.search(text, max(0, numeral.start - 6), numeral.start)
        or _VALUE.search(text, max(0, numeral.start - 48), numeral.start)
        or (_LATER.match(text, end) and _LAST_WORD.search(text, max(0, numeral.start - 24), numeral.start))
    )


def is_nominal(text: str, numeral: Numeral, end: int) -> bool:
    """Whether a share or price that ends at `end` names something, or a saying is made of the number."""
    if _NOMINAL.match(text, end):
        return True
    return any(
        match.end() == numeral.start
        for match in _SAYINGS.finditer(text, max(0, numeral.start - 20), end + 10)
    )


def is_lettered(text: str, numeral: Numeral) -> bool:
    """Whether the letter that seems to scale the digits belongs to a name: "Form 27B", "plot 31b"."""
    if not numeral.letter or text[numeral.end - 2 : numeral.end - 1] == " ":
        return False
    found = _LAST_WORD.search(text, max(0, numeral.start - 24), numeral.start)
    return found is not None and (lowered(found["word"]) in NUMBERED or found["word"].istitle())


def _is_behind_noun(text: str, numeral: Numeral, end: int, before: str) -> bool:
    found = _LAST_WORD.search(before)
    if found is None:
        return False
    word = lowered(found["word"])
    if numeral.high is not None:
        return is_plural(word) and _names(word) and word not in _PLURAL_LABELS
    if word in NUMBERED:
        return True
    if not _is_noun(word) or not found["word"].islower():
        return False
    if _SINGULAR_VERB.match(text, end):
        return numeral.value > 1
    behind = _BEHIND_NOUN.search(before)
    if behind is None or _PLURAL_VERB.match(text, end):
        return False
    if word in _INSTITUTIONS and not _CLOSED.match(text, end):
        return False
    if behind["first"] and not _is_noun(behind["first"]):
        return False
    return behind["preposition"] is not None or bool(_ENTRY_END.match(text, end))


def _is_noun(word: str) -> bool:
    """Whether a word behind a preposition is a noun for one thing, as far as its form tells."""
    return _names(word) and not word.endswith(("ed", "ing", "ly")) and not is_plural(word)


def _names(word: str) -> bool:
    return not (
        word in FUNCTION
        or word in VERBS
        or word in _IRREGULAR
        or word in _QUANTITATIVE
        or word in SIMPLE
        or word in SCALES
    )


def _is_listed(text: str, numeral: Numeral, before: str) -> bool:
    """Whether the number stands in a list of bare numbers behind a plural: "in samples 4, 7 and 12"."""
    behind = _LIST_BEFORE.search(before)
    if behind is not None:
        return _is_listable(behind["noun"])
    behind, rest = _LAST_WORD.search(before), _LIST_AFTER.match(text, numeral.end)
    if behind is None or rest is None or (rest["next"] and rest["next"] not in FUNCTION):
        return False
    return _is_listable(behind["word"])


def _is_listable(word: str) -> bool:
    low = word.lower()
    plural = is_plural(low) and low not in PLURALS
    return (
        (plural or (word[0].isupper() and not low.endswith("ed")))
        and _names(low)
        and low not in _PLURAL_LABELS
    )
