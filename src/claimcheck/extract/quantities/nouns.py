"""What a number counts: the noun after it with its restrictors, and the words around that say what of it."""

import re

FUNCTION = frozenset(
    """a an the this that these those his her its their our my your of in on at by for with from to into onto over under
    between among against during after before since until while as than and or but nor so yet if because though although
    when where who whom whose which what how why is are was were be been being am has have had having do does did will
    would can could shall should may might must not no n't he she it they we you i him them us me there here then also
    about around across along through throughout without within per via amid upon off out up down away back ago later
    earlier today yesterday tomorrow now already still only just even both either neither each every said says told
    toward towards behind beyond near despite except including like unlike worth due versus vs more less fewer least most
    according instead respectively were killed went came took got made gave left became remain remained say saw found held""".split()
)
PLURALS = frozenset(
    "people men women children police troops cattle sheep fish teeth feet mice geese media data criteria phenomena personnel staff "
    "aircraft spacecraft species headquarters clergy youths crew wives lives".split()
)
NOT_PLURAL = ("ss", "us", "is", "’s", "'s", "ous")
_WORD = re.compile(r"(?:[ \u00a0]|[-\u2010\u2011](?=[a-z]))[“\"‘']?(?P<word>[A-Za-z\u00c0-\u024f][\w\u00c0-\u024f’'.&/\u2010\u2011-]*)")
MOST_WORDS = 6
_BOUNDARY = re.compile(r"[;:!?()\[\]—–“”\"]|,(?!\d)|\.(?!\d)|\s-\s")
_CLAUSE_LIMIT = 110
VERB_ENDING = re.compile(r"(?:ed|ing)$")
_KEEP_AFTER_PLURAL = frozenset("arms sports sales goods savings news rights operations systems".split())


def is_plural(word: str) -> bool:
    """Whether the word looks like a plural noun."""
    low = word.lower()
    return low in PLURALS or (len(low) > 2 and low.endswith("s") and not low.endswith(NOT_PLURAL))  # noqa: PLR2004


def noun_after(text: str, at: int, limit: int) -> tuple[int, int] | None:
    """The noun phrase that begins at `at`: adjectives and nouns up to the head, as a span of the text."""
    end, start, words = at, None, 0
    while words < MOST_WORDS:
        match = _WORD.match(text, end, limit)
        if match is None:
            break
        word = match["word"].rstrip(".") if not re.fullmatch(r"(?:[A-Za-z]\.)+", match["word"]) else match["word"]
        low = word.lower()
        if low in FUNCTION or (start is not None and _ends_phrase(low, text[start:end])):
            break
        start = match.start("word") if start is None else start
        end = match.start("word") + len(word)
        words += 1
        if text[end : end + 1] in ",.;:)" and len(match["word"]) != len(word):
            break
        if is_plural(low) and low not in _KEEP_AFTER_PLURAL:
            break
    return (start, end) if start is not None and start < end else None


def _ends_phrase(word: str, so_far: str) -> bool:
    last = so_far.split()[-1]
    return is_plural(last) and bool(VERB_ENDING.search(word))


def clause_after(text: str, at: int, limit: int) -> int:
    """Where the clause that goes on at `at` ends: at the next mark of punctuation."""
    match = _BOUNDARY.search(text, at, min(limit, at + _CLAUSE_LIMIT))
    end = match.start() if match else min(limit, at + _CLAUSE_LIMIT)
    if match is None and end < limit:
        space = text.rfind(" ", at, end)
        end = space if space > at else end
    return end


def clause_before(text: str, at: int) -> int:
    """Where the clause that leads up to `at` begins."""
    low = max(0, at - _CLAUSE_LIMIT)
    begin = low
    for match in _BOUNDARY.finditer(text, low, at):
        begin = match.end()
    if begin == low and low > 0:
        space = text.find(" ", low, at)
        begin = space + 1 if space != -1 else low
    return begin
