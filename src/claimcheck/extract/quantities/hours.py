"""Bare digits that tell a time of day without saying so: "open from 9 to 4", "the meeting closed at 9.20"."""

import re

from claimcheck.extract.quantities.numerals import Numeral

_HOUR = r"(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?"
_AMOUNT = re.compile(r"(?:[01]?\d|2[0-4])(?:\.[0-5]\d)?")
_HOURS = 25
_TO = r"(?:to|till|until|and|[-–])"
_DOING = (
    r"(?:open(?:s|ed|ing)?|clos(?:es?|ed|ing)|start(?:s|ed|ing)?|beg(?:ins?|an|inning)|stop(?:s|ped|ping)?"
    r"|end(?:s|ed|ing)?|finish(?:es|ed|ing)?|leaves?|left|leaving|depart(?:s|ed|ing)?|arriv(?:es?|ed|ing)"
    r"|meets?|met|sail(?:s|ed|ing)?|serv(?:es?|ed|ing)|booked|daily|nightly|hours|kick(?:s|ed)? off"
    r"|run(?:s|ning)?|adjourn(?:s|ed)?|resum(?:es?|ed)|reconven(?:es?|ed)|weekdays|weekends"
    r"|mornings?|afternoons?|evenings?|nights?"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)"
)
_POINT = re.compile(
    rf"\b{_DOING}(?:[ ](?:again|early|late|today|tomorrow|there|every day|each day|daily))?"
    r"[ ](?:at|by|until|till)[ ]$"
)
"""Example: "The meeting closed at |9.20"."""
_AT = re.compile(
    r"\b(?:[Oo]pen(?:s|ed)?|[Cc]lose[sd]?|[Ss]tart(?:s|ed)?|[Bb]eg[ai]ns?|[Ee]nd(?:s|ed)?|meets?|met"
    r"|kick(?:s|ed) off|leaves?|departs?|arrives?|sails?)(?:[ ][A-Za-z\d]+){0,2}[ ]at[ ]"
    rf"(?:{_HOUR}[ ]and[ ])?(?:half[ ]past[ ]|quarter[ ](?:to|past)[ ]|about[ ]|around[ ])?$"
)
"""Example: "The doors open at |7"."""
_POINTED = re.compile(r"(?:, |\b(?P<word>[a-z]+) )at $")
_VALUED = frozenset(
    """stood stands stand standing priced valued traded trades trading closed closes closing remained remains
    fixed set estimated is was are were put rate rates index price prices value values cost costs sold bought
    opened ended ended finished share shares odds""".split()
)
"""Words before "at" and a price, a rate or an index rather than an hour."""
_PAST = re.compile(r"\b(?:half|quarter|minutes|five|ten|twenty)[ ]past[ ]$|\bquarter[ ]to[ ]$")
_DONE = re.compile(r"[.,;)]|$|[ ](?:and|on|each|every|with|sharp|from|in)\b")
_SERVICE = re.compile(
    r"[ ](?:from|to|train|bus|ferry|boat|service|sailing|flight|departure|show|performance)\b"
)
"""Example: "the 10.30| from Osk"."""
_STRETCH = re.compile(
    rf"\b{_DOING}(?:[ ][a-z]+){{0,3}}[ ,:(]{{1,2}}(?:(?:from|between)[ ])?(?:{_HOUR}[ ]?{_TO}[ ]?)?$"
)
"""Example: "open from |9 to 4", "open from 9 to |4"."""
_FIRST = re.compile(rf"[ ]?{_TO}[ ]?{_HOUR}(?![\d%.,]\d|[ ]?%)")
_SECOND = re.compile(rf"\d[ ]?{_TO}[ ]?$")
_BETWEEN = re.compile(rf"[ ]?{_TO}[ ]?")
_LEADS = tuple(" at ; until ; till ; from ; between ".split(";"))
_OF_DAY = re.compile(
    r"[ ](?:in[ ]the[ ](?:morning|afternoon|evening)|at[ ]night|each[ ](?:morning|night|evening)|sharp"
    r"|on[ ](?:week(?:days|ends)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days))"
    r"(?=[.,;:)]|$|[ ](?:and|or|on|but|to|until|from|every|for|while|when|is|are|was|were)\b)"
)
"""Example: "between 7 and 9| in the morning"."""


def is_hour(text: str, numeral: Numeral, end: int) -> bool:
    """Whether bare digits that end at `end` tell the hour; those of a range, both."""
    if numeral.scaled or numeral.share:
        return False
    before = text[max(0, numeral.start - 48) : numeral.start]
    if 0 < numeral.value < _HOURS and numeral.high is None and _is_told(text, before, end):
        return True
    if numeral.words or not _is_written(text, numeral):
        return False
    if _is_pointed(text, numeral, before, end):
        return True
    if before.endswith(("the ", "The ")) and "." in text[numeral.start : end] and _SERVICE.match(text, end):
        return True
    if _OF_DAY.match(text, end):
        return before.endswith(_LEADS) or bool(_SECOND.search(before))
    if "." in text[numeral.start : end] and _POINT.search(before):
        return True
    if _STRETCH.search(before) is None:
        return False
    return numeral.high is not None or bool(_FIRST.match(text, end) or _SECOND.search(before))


def _is_told(text: str, before: str, end: int) -> bool:
    """Whether something opens or ends at the number: "doors open at 7", "at half past nine"."""
    return bool(_PAST.search(before) or (_AT.search(before) and _DONE.match(text, end)))


def _is_pointed(text: str, numeral: Numeral, before: str, end: int) -> bool:
    """Whether "at 8.40" tells when: two figures after the point, and no price or rate before it."""
    match = _POINTED.search(before)
    if match is None or text[numeral.end - 3 : numeral.end - 2] != "." or match["word"] in _VALUED:
        return False
    return bool(_DONE.match(text, end))


def _is_written(text: str, numeral: Numeral) -> bool:
    ends = _BETWEEN.split(text[numeral.start : numeral.end])
    return all(_AMOUNT.fullmatch(end) for end in ends)
