"""Numbers that are no quantities: labels, names, years, pronouns, scores of matches."""

import re

from claimcheck.extract.quantities.labels import NUMBERED
from claimcheck.extract.quantities.nouns import ATTRIBUTIVE, FUNCTION, PLURALS, is_plural
from claimcheck.extract.quantities.numerals import Numeral
from claimcheck.extract.quantities.words import token_before
from claimcheck.extract.words import lowered

LABELS = frozenset(
    """section sections sec. article articles art. arts. page pages p. pp. chapter chapters ch. volume
    volumes vol. vols. rule rules title titles clause clauses para paras para. paragraph paragraphs
    figure figures fig. figs. table tables column columns row rows
    route routes highway interstate version apartment apt apt.
    suite n. nn. footnote footnotes endnote endnotes appendix annex resolution resolutions amendment
    amendments no. nos. patent directive proposition ext. opus op. psalm bowl war apollo formula windows
    android ios zip extension recital schedule exhibit subsection subsections regulation
    regulations""".split()
)
"""Words whose number is a name."""
SERIES = frozenset(
    """type types class classes grade grades level levels phase phases stage stages tier tiers category
    categories platform platforms gate gates terminal channel channels season seasons episode episodes
    room rooms ward wards zone zones sector block blocks building lot camp booth slide slides decile
    quartile quintile position positions slot slots bus tram hut cell seat flat barrack exit junction pier bay
    berth lane symphony verse scene chapter volume version camp hotel""".split()
)
"""Words that put things in a short series: before a low number they name one, whatever follows."""
_SERIES_END = 100
WEAK_LABELS = SERIES | frozenset(
    """part parts step steps phase level room rooms flight flights channel type class grade v v. model
    box note notes order orders proclamation proclamations bill docket case number numbers protocol
    item line lines unit gate platform track lane season episode series verse act scene book area
    district ward zone sector block lot code id building pier terminal symphony category tier stage
    round week month day year game group pillar priority principle count charge question point goal chart
    exit junction size cohort top ranked ranks ranking seed seeded matchday lap hole mile""".split()
)
"""Labels that as often are plain words before a count: "each day 300 people"."""
_OPENING_LABELS = WEAK_LABELS | NUMBERED
_MACHINES = frozenset("engine reactor runway boiler turbine phase day".split())
"""Words that a number in words names too: "engine two failed", "on day two"."""
_EACH = re.compile(r"\b(?:each|every|per|a|this|that|any|the whole)\s\w+\s$", re.IGNORECASE)
"""A determiner that makes the label a plain noun: "in each room 30 people"."""
_LINKS = frozenset("and or to through & - –".split())
_SECOND_LABEL = re.compile(
    r"(?P<label>[A-Za-z]+\.?)\s\(?\d[\w.]*(?:,\s\d[\w.]*){0,3},?\s(?:and|or|to|through|&|-|–)\s$"
)
_WORDS_AFTER = re.compile(r"[ ]([A-Za-z][A-Za-z’'-]*)(?:[ ]([A-Za-z][a-z’'-]*))?(?:[ ]([A-Za-z][a-z-]*))?")
_VERB_AFTER = re.compile(r"[ ](?:the|an?|out|up|that|its|their|his|her|how|what|forth|down|off)\b")
"""What follows a verb in -s rather than a plural: "Note 14 sets| out our debts"."""
_FIRST_LIKELY, _LAST_LIKELY = 1800, 2050
"""Four bare digits between these are a year unless round and counting something: a count has a comma."""
_ABOUT_YEAR = re.compile(r"\b(?:around|about|circa|ca?\.)[ ]\d{4}(?:[.,;:)]|$)")
_YEAR_PLACE = re.compile(
    r"\b(?:in|since|by|until|till|back to|dat(?:e|es|ed|ing) to"
    r"|from|during|the|after|before|early|late|his|her|its|their|[A-Z][a-z]+)[ ]$"
)
_CAPITAL = re.compile(r"[A-Z]")
_BEFORE_NAME = re.compile(
    r"(?P<lead>\b[\w’']+[.,;:]?[ ])?[“\"‘']?(?P<name>\b(?:[A-Z]|[a-z]{1,3}[A-Z])[\w’'&.-]*)[ -]$"
)
_NAMES = r"(?:[A-Z][\w’'-]{1,30}[ ]){1,3}"
_GAPPED = re.compile(
    r"(?:^|[.;:][ ])(?!(?:It|They|He|She|We|I|You|Th(?:is|at|ere|ese|ose|e|eir)|Its|An?|In|On|At)[ ])"
    rf"{_NAMES}(?:[a-z]{{1,20}}[ ]){{1,3}}\d[\d,.]{{0,15}}(?:[ ][a-z-]{{1,20}}){{1,4}}"
    rf"(?:(?:,|,?[ ]and)[ ]{_NAMES}\d[\d,.]{{0,15}}){{0,4}}(?:,|;|,?[ ]and)[ ](?:the[ ])?{_NAMES}$"
)
"""A subject whose verb is left out: "Osk had 90 ferries, Brell 60"."""
_PLACE_LEAD = frozenset(
    "in at from of near to around across outside inside within and for with by against".split()
)
_STATES = frozenset("US USA UK UN EU UAE".split())
_IDENTIFIER = 7
"""Digits without a separator that make an identifier rather than a count."""
_OPENERS = FUNCTION | frozenset(
    "only about nearly some another almost roughly approximately exactly all than least at".split()
)
"""Words that begin a sentence before a number, and are no names."""
_CALENDAR = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July"
    r"|August|(?:Septem|Octo|Novem|Decem)ber"
)
_GLUED = re.compile(r"(?:[’']|\w\+\+|[A-Za-z]\d{1,2}-|\b[A-Z]{2,}\s?[+-])$")
SINGULARS = frozenset(
    (
        "dead wounded injured missing killed hurt arrested detained percent pc strong others more "
        "less a per each and or to in on at "
        "billion million thousand euro US"
    ).split()
)
"""Words that may follow a number of many things without a plural."""
_PART_OF_WORD = re.compile(
    r"[A-Za-z\u00c0-\u024f_]|[-\u2010\u2011](?:[A-Z]|\d)|[’'](?:s\b|\d)|/\d|:\d|\(\w{1,3}\)|\.[xX]\b|(?:st"
    r"|nd|rd|th)\b|\s/\s\d"
)
_WRITTEN_CAPITAL = re.compile(r"[ ][A-Z][a-z]+s\b")
_ONE_IDIOM_BEFORE = re.compile(
    (
        r"\b(?:no|any|every|some|each|which|this|that|the|another|other|first|last|next|on|by"
        r"|only the|good|bad|better|new|old|big|whole|as|right|wrong|loved|many a|number)[ -]$"
    ),
    re.IGNORECASE,
)
_ONE_IDIOM_AFTER = re.compile(
    (
        r"(?:[’']s\b|[’']d\b|[- ](?:of|(?:set|kind|sort|type|form|way|aspect|piece|sense|example)\b"
        r"|(?:said|says|told)\b"
        r"|another|by one|on[- ]one|in[ ](?:a|an|the)\b"
        r"|day\b(?!\s(?:after|before|later|earlier|in|of|to|from|at|ago|per|and)\b)|time\b(?!s)|sided"
        r"|(?:recent[ ])?(?:morning|afternoon|evening)\b(?!\s(?:a|per|only)\b)|off\b|way\b|stop|liner|thing|"
        r"must|can|cannot|could|should|would|may|might|will|has|had|have|is|was|does|did|who|whose"
        r"|that|which|to|and|or|but|in which|"
        r"if|when|as|for|with|at|on|by|from|based|made|built|born|used|known|called|myself|himself|herself|never|might|knows?|thinks?|wants?|needs?|gets?|sees?|side"
        r"|hand|size|night|wonders?|hopes?|where|than|more time)\b|[,.;:!?)”\"]|$)"
    ),
    re.IGNORECASE,
)
_PAIRED_ONES = re.compile(r"one[ ][a-z]+(?:,[ ]|[ -])$|one(?=[ ][a-z]+(?:,[ ]|[ -])one\b)", re.IGNORECASE)
"""A saying of two ones: "one man, one vote"."""
_ONCE = re.compile(
    (
        r"[ ](?:day|night|morning|evening)\b(?!\s(?:after|before|later|earlier|in|of|to|from|at|ago"
        r"|per|and|only|long|off|a)\b|[.,;)])"
    ),
    re.IGNORECASE,
)
_NAME_AFTER = re.compile(r"[ ][A-Z][a-z]")
_NEXT_WORD = re.compile(r"[ ]([a-z]+)\b(?!-)")
_WORD_IDIOM = re.compile(
    (
        r"[- ](?:o['’]clock|tolerance|hour\b|emissions?\b|gravity|carbon|waste\b|sum\b|way\b|fold\b"
        r"|faced\b|pronged\b|letter word|sided|wheeler|something|to-five|in-one|by-four|wheel\b"
        r"|piece suit|and-a-half-)"
    ),
    re.IGNORECASE,
)
_VOTE = re.compile(
    (
        r"\b(?:vot(?:e|ed|es|ing)|rul(?:ed|ing|es)|decid(?:ed|es)|decision|majority|justices?|held|holds"
        r"|split|opinion|judgment|approved|passed|adopted|rejected|upheld|struck|affirmed|reversed|sided|"
        r"the court, |referendum|ballots?|confirmed|margin)\b"
    ),
    re.IGNORECASE,
)
_BALLOT = re.compile(r"\b(?:vot(?:e|ed|es|ing)|ballots?|justices|judges)\b", re.IGNORECASE)
_SPORT = re.compile(
    (
        r"\b(?:w[io]ns?|won|winning|beat(?:s|en)?|beating|lost|los(?:s|es|ing)|defeat(?:s|ed|ing)?"
        r"|draw|drew|drawn|victory|victories|scor(?:e|ed|es|ing)|match(?:es)?|lead|led|leading|"
        r"goals?|sets?|season|league|games?|record|half-time|aggregate|trail(?:s|ed|ing)?|over"
        r"|against|thrash(?:ed|ing)|shootout|triumph|series|tied?|level(?:led)?|seed(?:ed)?)\b"
    ),
    re.IGNORECASE,
)


def counts_many(text: str, at: int) -> bool:
    """Whether a plural ends at most three words after a number: "40 small boats", not "17 was taken"."""
    match = _WORDS_AFTER.match(text, at)
    if match is None:
        return False
    for place in (1, 2, 3):
        word = match[place]
        if word is None or word.lower() in FUNCTION:
            return False
        if is_plural(word):
            return not _VERB_AFTER.match(text, match.end(place)) or word.lower() in PLURALS
    return False


def is_label(text: str, numeral: Numeral) -> bool:
    """Whether the number names something: "Section 5", "Type 2", "pages 3 and 4"."""
    word = token_before(text, numeral.start)
    label = word.lower()
    if (
        label == "year"
        and not numeral.scaled
        and text[max(0, numeral.start - 9) : numeral.start] == "the year "
    ):
        return True
    if label in _MACHINES:
        return not _EACH.search(text[max(0, numeral.start - 30) : numeral.start])
    if numeral.words and not word.istitle() and label not in LABELS:
        return False
    if label in SERIES and numeral.value < _SERIES_END and not numeral.words:
        return not _EACH.search(text[max(0, numeral.start - 30) : numeral.start])
    if label in _OPENING_LABELS and not numeral.words and _opens(text, numeral, word):
        return True
    if label in LABELS and numeral.words and text[numeral.start].isupper():
        return True
    if label in WEAK_LABELS or (numeral.words and label in LABELS):
        return not counts_many(text, numeral.end)
    return label in LABELS or (label in _LINKS and _is_second(text, numeral))


def _opens(text: str, numeral: Numeral, word: str) -> bool:
    """Whether a sentence opens with the label and its number: "Line 4 carries"."""
    return (
        word[:1].isupper()
        and numeral.value < _SERIES_END
        and not text[: numeral.start - len(word) - 1].strip()
    )


def _is_second(text: str, numeral: Numeral) -> bool:
    match = _SECOND_LABEL.search(text[max(0, numeral.start - 44) : numeral.start])
    if match is None:
        return False
    named = match["label"].isupper() and len(match["label"]) > 1 and not numeral.words
    return lowered(match["label"]) in LABELS | WEAK_LABELS or (
        named and match["label"] not in _STATES and not counts_many(text, numeral.end)
    )


def is_name(text: str, numeral: Numeral) -> bool:
    """Whether the digits end a name: "Boeing 737 crashed", "Windows 10", "CAC 40"."""
    written = text[numeral.start : numeral.end]
    if numeral.scaled or "," in written or (numeral.words and not written[0].isupper()):
        return False
    if len(written) >= _IDENTIFIER and written.isdigit():
        return not counts_many(text, numeral.end)
    if not _CAPITAL.search(token_before(text, numeral.start)[:4]):
        return False
    if _GAPPED.search(text[max(0, numeral.start - 160) : numeral.start]):
        return False
    low = max(0, numeral.start - 40)
    match = _BEFORE_NAME.search(text[low : numeral.start])
    if match is None or _CALENDAR.match(match["name"]) or lowered(match["name"]) in _OPENERS:
        return False
    if _is_code_of_letters(match["name"]) and not numeral.words:
        return True
    if _VERSION.fullmatch(written) and (match["lead"] or "").strip().lower() not in _PLACE_LEAD:
        return True
    if not counts_many(text, numeral.end):
        return True
    lead = (match["lead"] or "").strip().lower()
    opens = low + match.start("name") == 0 or lead.endswith((".", ":", ";")) or not lead
    return not (
        opens or lead in _PLACE_LEAD or lead.endswith(",") or _WRITTEN_CAPITAL.match(text, numeral.end)
    )


def _is_code_of_letters(name: str) -> bool:
    """Whether the name is a few capitals that the number completes: "MH 17", "HR 600"; not "in the US 40"."""
    return name.isupper() and name.isalpha() and 2 <= len(name) <= 4 and name not in _STATES


def is_year(text: str, numeral: Numeral) -> bool:
    """Whether four bare digits are a year: "in 2017", "the 2016 election"."""
    written = text[numeral.start : numeral.end]
    if len(written) != 4 or not written.isdigit() or not 1000 <= numeral.value <= 2100:
        return False
    counted = counts_many(text, numeral.end)
    placed = bool(_YEAR_PLACE.search(text[max(0, numeral.start - 16) : numeral.start]))
    if _FIRST_LIKELY <= numeral.value <= _LAST_LIKELY:
        return placed or not counted or numeral.value % 100 != 0
    return not counted and (placed or bool(_ABOUT_YEAR.search(text[: numeral.end + 1], numeral.start - 10)))


_IN_YEAR = re.compile(r"\b(?:in|since|during|of)[ ]$")


def is_told_year(text: str, numeral: Numeral) -> bool:
    """Whether a preposition says that four bare digits are a year: "in 2005"."""
    return is_year(text, numeral) and bool(_IN_YEAR.search(text, max(0, numeral.start - 8), numeral.start))


def is_part_of_word(text: str, numeral: Numeral) -> bool:
    """Whether the number is a piece of something longer: "3G", "1187(a)", "2nd", "90's", "GMT +8"."""
    if numeral.words:
        return False
    if is_code(text, numeral):
        return True
    before = text[max(0, numeral.start - 8) : numeral.start]
    return bool(_PART_OF_WORD.match(text, numeral.end) or _GLUED.search(before))


_VERSION = re.compile(r"\d{1,2}\.\d{1,2}(?:[ ](?:to|and|or)[ ]\d{1,2}\.\d{1,2})?")
_VERSION_LEAD = re.compile(r"\b(?:[Ss]ince|[Uu]ntil|before|after|in|as of|from|to)\s$")


_RELEASES = re.compile(
    r"\b(?:versions?|[Rr]eleases?|[Uu]pgrad(?:e[sd]?|ing)|[Dd]owngrad(?:e[sd]?|ing)|[Dd]eprecat(?:ed|ion)|[Bb]ackport(?:s|ed)?"
    r"|changelog|v\d)\b"
)
"""Words of a sentence in which bare decimals are releases."""


def is_version(text: str, numeral: Numeral) -> bool:
    """Whether a bare decimal after a word of time is a release: "deprecated since 1.8"."""
    if not _VERSION.fullmatch(text[numeral.start : numeral.end]):
        return False
    if _RELEASES.search(text) and not counts_many(text, numeral.end):
        return True
    lead = text[max(0, numeral.start - 8) : numeral.start]
    found = _VERSION_LEAD.search(lead)
    if found is None or found[0].strip() in {"from", "to"}:
        return False
    return found[0].strip().lower() in {"since", "until"} or bool(_ENDS.match(text, numeral.end))


_ENDS = re.compile(r"\s?[.,;)]|\s(?:and|but|or)\b|\s*$")


def is_code(text: str, numeral: Numeral) -> bool:
    """Whether the digits begin with a nought, as no count does: "0400 hours"."""
    return text[numeral.start] == "0" and text[numeral.start + 1 : numeral.start + 2].isdigit()


def is_model(text: str, numeral: Numeral, noun: str) -> bool:
    """Whether bare digits before a singular name a thing: "their 737 airliner", "version 3.0 software"."""
    if numeral.words or numeral.scaled or numeral.value == 1 or "," in text[numeral.start : numeral.end]:
        return False
    if text[numeral.end : numeral.end + 1] != " ":
        return False
    words = noun.split()
    counted = (is_plural(word) and (word is words[-1] or not word[0].isupper()) for word in words)
    return not any(counted) and not any(word in SINGULARS or word.endswith(("ese", "ish")) for word in words)


_ONE_RESULT = re.compile(r"One(?:[ ][a-z-]+){1,2}[ ](?:is|was)[ ](?:that|to|how|whether|the|an?)\b")
"""One of several, as a sentence opens: "One result was that"."""


def is_pronoun(text: str, numeral: Numeral) -> bool:
    """Whether "one" stands for a person or thing, or the number is part of an idiom."""
    written = text[numeral.start : numeral.end].lower()
    if written == "one":
        before = text[max(0, numeral.start - 12) : numeral.start]
        if _BOUNDED_ONE.search(before) and _STOP.match(text, numeral.end):
            return False
        following = _NEXT_WORD.match(text, numeral.end)
        if following is not None and is_plural(following[1]) and following[1] not in ATTRIBUTIVE:
            return True
        if text[numeral.start].isupper() and (_names_on(text, numeral) or _ONE_RESULT.match(text)):
            return True
        return bool(_PAIRED_ONES.search(before) or _PAIRED_ONES.match(text, numeral.start)) or bool(
            _ONE_IDIOM_BEFORE.search(before) or _ONE_IDIOM_AFTER.match(text, numeral.end)
        )
    return numeral.words and bool(_WORD_IDIOM.match(text, numeral.end))


def _names_on(text: str, numeral: Numeral) -> bool:
    """Whether a capitalized "One" in mid sentence begins a name: "at One Harbour Square"."""
    before = text[max(0, numeral.start - 2) : numeral.start]
    return (
        bool(before)
        and before[-1] == " "
        and before[0].isalnum()
        and bool(_NAME_AFTER.match(text, numeral.end))
    )


_BOUNDED_ONE = re.compile(
    r"\b(?:at least|more than|fewer than|less than|exactly|(?<!the )(?<!an )(?i:only|just))[ ]$"
)
_STOP = re.compile(
    r"[.,;:)]|$|[ ](?:has|had|was|is|did|remains?|remained|survives|survived)\b"
    r"|[ ]of[ ](?:the|these|those|its|his|her|their|our)\b"
)
"""Before and after a "one" that stands for its noun: "81% had at least |one|." """

_TITLE_LEAD = re.compile(r"[a-z,][ ](?:[“\"‘'])?$|[“\"‘']$")
_TITLE_REST = re.compile(
    r"[ -](?:Years?|Days?|Nations?|Seas?|Seasons?|Stars?|Points?|Corners?)\b[’']?s?(?=[ -][A-Z]|\b)"
)


def is_title(text: str, numeral: Numeral) -> bool:
    """Whether a capitalized number in mid sentence begins a name: "in the Thirty Years’ War"."""
    if not numeral.words or not text[numeral.start].isupper():
        return False
    lead = text[max(0, numeral.start - 3) : numeral.start]
    return bool(_TITLE_LEAD.search(lead) and _TITLE_REST.match(text, numeral.end))


def is_idiom(text: str, numeral: Numeral) -> bool:
    """Whether number and unit say no quantity: "one day the wall will fall"."""
    return text[numeral.start : numeral.end].lower() == "one" and bool(_ONCE.match(text, numeral.end))


def is_vote(text: str, start: int, end: int) -> bool:
    """Whether "5-4" is a count of votes rather than the score of a match."""
    around = text[max(0, start - 60) : end + 40]
    return bool(_VOTE.search(around)) and not is_score(text, start, end)


def is_ballot(text: str, start: int, end: int) -> bool:
    """Whether "six to three" is said of votes."""
    return bool(_BALLOT.search(text[max(0, start - 40) : end + 24]))


_ODDS = re.compile(r"\bodds[ ](?:of|at|were|are|was|is)[ ]$")


def is_odds(text: str, start: int) -> bool:
    """Whether odds are told: "odds of 4 to 1"."""
    return bool(_ODDS.search(text, max(0, start - 12), start))


def is_score(text: str, start: int, end: int) -> bool:
    """Whether two numbers joined by a dash are the score of a match."""
    return bool(_SPORT.search(text[max(0, start - 25) : end + 14])) and not _BALLOT.search(
        text[max(0, start - 25) : end + 14]
    )
