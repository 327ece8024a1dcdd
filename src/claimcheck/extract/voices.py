"""A value's place in a text in; who is said to say it, out: "according to the mayor", "the mayor said"."""

import re
from functools import lru_cache

SAYING = (
    "said says say saying told tells reported reports wrote writes stated states claimed claims announced"
    " announces"
    " argued argues explained explains noted notes added adds warned warns estimated estimates alleged"
    " alleges confirmed"
    " confirms denied denies testified acknowledged acknowledges insisted insists believes believed"
    " recalled recalls"
    " declared declares asserted asserts affirmed affirms concluded concludes revealed reveals disclosed"
    " maintains"
    " maintained contends contended suggested suggests observed observes remarked admitted admits replied"
    " responded"
    " tweeted proclaimed proclaims ruled rules held holds found finds proclaims emphasized emphasised"
    " stressed"
    " reiterated predicted predicts cautioned complained commented conceded"
).split()

_SAYING = re.compile(rf"(?<![\w\-])(?:{'|'.join(SAYING)})\b")
_NEEDS_THAT = frozenset(
    "believes believed found finds held holds ruled rules reports notes states estimates estimated"
    " revealed reveals"
    " reported maintained maintains confirmed confirms denied denies announced announces observed admitted"
    " disclosed"
    " wrote writes recalled alleges alleged claims claimed suggested suggests rules stressed added adds"
    " declared declares".split()
)
"""Verbs that take a plain object too ("found three bodies"): they report before "that" or a quotation."""

_ACCORDING = re.compile(
    r"\b(?:according to|in the words of|as (?:reported|stated|noted|announced|claimed|estimated) by"
    r"|per(?=\s+(?:the\b|(?-i:[A-Z]))))\s+",
    re.IGNORECASE,
)
_PHRASE_END = re.compile(
    r"[,;:()“”\"—]|\b(?:that|which|who|when|while|after|on|in a|at least|there|have|has|had|was|were|is"
    r"|are)\b"
)
_SUBJECT_START = re.compile(
    r"[,;:()“”\"—]|\b(?:and|but|when|while|after|before|once|because|although|though|that|as|since|if|in"
    r" which|where|which|who)\b",
    re.IGNORECASE,
)
_ADVERB = re.compile(
    r"(?:\s+(?:\w+ly|also|later|then|have|has|had|would|will|once|repeatedly|further|never|did not|does"
    r" not|on \w+day|in \w+))*\s*$"
)


SEVERAL = 64
"""Texts that are remembered: a sentence of several values is asked about for each of them."""


def speaker(text: str, start: int, end: int) -> str | None:
    """Who says what stands at `[start, end)`, in the text's words; None where the text itself does."""
    according, sayings = _sayings(text)
    for match in according:
        if not start <= match.start() < end:
            return _phrase(text, match.end())
    for match in sayings:
        if match.end() <= start and ";" not in text[match.end() : start] and _reports(text, match):
            if (who := _subject(text, match.start())) is not None:
                return who
        elif match.start() >= end and (who := _afterwards(text, match)) is not None:
            return who
    return None


def _reports(text: str, match: re.Match[str]) -> bool:
    """Whether the verb introduces what is said: "said that", "found that", "told the paper: “"."""
    rest = text[match.end() : match.end() + 60]
    if re.match(r"\s+to\b|\s+by\b", rest):
        return False
    if match[0] not in _NEEDS_THAT:
        return True
    return bool(re.match(r"(?:\s+[\w’'.,\-]+){0,6}?\s*(?:\bthat\b|[:,]?\s*[“\"]|:)", rest))


def _subject(text: str, end: int) -> str | None:
    """The phrase before a verb of saying at `end`, None where there is none ("it is said")."""
    window = text[max(0, end - 160) : end]
    window = _ADVERB.sub("", window)
    if window.rstrip().endswith(",") and "," in (inner := window.rstrip()[:-1]):
        window = inner[: inner.rindex(",")]
    starts = [match.end() for match in _SUBJECT_START.finditer(window)]
    words = window[starts[-1] if starts else 0 :].strip(" ,")
    if (
        not words
        or re.search(r"\b(?:is|are|was|were|be|been|being|to|the|a)$", words)
        or words.lower() in {"it", "there"}
    ):
        return None
    if _NO_SPEAKER.match(words):
        return None
    return re.sub(r"^(?:In|On|At|By) (?:\d+|[A-Z]\w+(?: \d+)?)(?:, \d+)? ", "", words)


_NO_SPEAKER = re.compile(
    r"(?:Depending|Under|With|Without|Among|For|Despite|Unlike|Like|Through|Within|From|Of|As|Following)\b",
    re.IGNORECASE,
)
"""What a phrase begins with that names no speaker: "Depending on the rules that apply"."""


def _afterwards(text: str, match: re.Match[str]) -> str | None:
    """The speaker where the verb follows what was said: ", said the mayor", ", the mayor said"."""
    if match[0] in {"saying", "say"}:
        return None
    before = text[: match.start()]
    if re.search(r"[,”\"’?!—–]\s*$", before):
        return _phrase(text, match.end())
    found = re.search(r"[,”\"?!—]\s+((?:[\w’'.\-]+\s+){1,8})$", before[-120:])
    if found is None or re.search(
        r"\b(?:and|but|which|who|that|was|were|is|are|be|been|to|having|being)\b", found[1]
    ):
        return None
    rest = text[match.end() :].strip()
    if (
        found[0][0] in '”"'
        or match[0] in {"told", "tells"}
        or rest[:1] in {"", ".", ",", "—", ";"}
        or re.match(r"(?:last|this|\w+day|on \w+day)\b", rest)
        or (match[0] not in _NEEDS_THAT and re.match(r"(?:in|on|at|to|by|after|during)\b", rest))
    ):
        return found[1].strip()
    return None


def _phrase(text: str, start: int) -> str | None:
    found = _PHRASE_END.search(text, start)
    words = text[start : found.start() if found else len(text)].strip(" .")
    words = " ".join(words.split()[:14])
    return words or None


@lru_cache(SEVERAL)
def _sayings(text: str) -> tuple[tuple[re.Match[str], ...], tuple[re.Match[str], ...]]:
    """What names a source in a text: "according to", and the verbs of saying."""
    return tuple(_ACCORDING.finditer(text)), tuple(_SAYING.finditer(text))
