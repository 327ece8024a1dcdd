"""The text of one note in, its citations out: which stretches of it name a source, and which are prose."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from claimcheck.extract.citations.bibliography import LEAD, QUOTED, people
from claimcheck.extract.citations.completions import completes, says_when_read

Stretch = tuple[int, int]
"""Half-open offsets in the note's text."""

_SENTENCE_END = re.compile(r"[.!?][\"”’)\]]{0,3}\s+(?=[\"“‘(\[]{0,2}[A-ZÀ-ÖØ-Þ0-9])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:[A-Z]|No|no|vol|Vol|ed|eds|Ed|trans|p|pp|ch|art|Art|sec|vs?|al|cf|ibid|Ibid|op|cit|loc|et|St|Dr|Mr|Mrs|Ms|Prof"
    r"|Jr|Sr|Inc|Ltd|Co|Corp|U\.S|e\.g|i\.e|Rev|Univ|Dept|Sup|Ct|L|J|Int|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))\.$"
)
_YEAR = r"(?:1[5-9]|20)\d\d"
SOURCE_SHAPES = (
    re.compile(rf"\([^()]{{2,150}}[,:] ?{_YEAR}[a-z]?\)"),  # (Oslo: North Press, 2015)
    re.compile(rf"\b(?:no|nos|vol)\. ?\d{{1,4}}[^.;]{{0,40}}\([^()]{{0,30}}{_YEAR}\)"),  # 12, no. 2 (2016)
    re.compile(rf"\b\d{{1,4}}(?: ?\(\d{{1,4}}\))?,? \([^()]{{0,30}}{_YEAR}\)"),  # 52 (1998)
    re.compile(rf"\({_YEAR}[a-z]?\)[.,:] "),  # Lee, A. (2015). Title
    re.compile(rf"[\"”’],? ?[^;]{{0,120}}\b{_YEAR}\b"),  # “Title,” Daily Post, May 2, 2016
    re.compile(r"\b10\.\d{4,9}/\S|\barxiv:|\bPMID\b|\bISBN\b", re.IGNORECASE),  # doi:10.1000/1
    re.compile(
        rf"\b(?:Univ(?:ersity|\.)|Press|Verlag|Publishers?|Books|Publishing)\b[^;]{{0,40}}\b{_YEAR}\b"
    ),  # Press, 2004
    re.compile(r"\b(?:1[5-9]|20)\d\d; ?\d{1,4}(?:\(\d{1,4}\))?:\d"),  # 2015;12(3):4
)
"""What marks a stretch as naming a published source, each with an example."""

_DATED_NAME = re.compile(rf"[^.?!()]{{0,80}}\([^()]{{0,20}}\b{_YEAR}[a-z]?\)[.,:]?")
"""Who and when, before a linked title: "Harbour Office (May 2004)." · "(26 March 1934)."."""
_VERBS = re.compile(
    r"\b(?:is|are|was|were|has|have|had|does|did|said|says|states?|stated|argues?|argued|defines?|ruled|will|would|can|could"
    r"|this|these|that|they|we|it|he|she|which|who|there)\b"
)
"""Words of a told sentence; names of sources rarely hold one outside their title."""

_BRACKET = re.compile(r"[()]")
_SEPARATOR = re.compile(r";\s+(?:and\s+)?")
_TAIL = re.compile(
    r"(?:[)\]]{0,2},? (?:(?:at|pp?\.|para\.|paras\.|§) ?)?\d{1,5}(?:[-–]\d{1,5})?(?=[.;)]|$))?[.)\]]{0,4}"
)
_AFTER_ADDRESS = re.compile(
    r"[.)\]]{0,3},? ?[(\[]?(?:last )?(?:accessed|retrieved|visited|viewed|consulted|archived)\b"
    r"[^.;()]{0,60}[.)\]]{0,3}",
    re.IGNORECASE,
)
_LONGEST_REST = 150
"""Publisher and date after an address take no more characters than this."""
_MOST_BACK = 4
"""A citation in periods ("Lee, Ann. “Title.” Post.") has no more sentences than this before its address."""


@dataclass(frozen=True, slots=True)
class Anchors:
    """Places in a note's text that are known beforehand."""

    addresses: tuple[Stretch, ...]
    """Addresses and links, in order."""
    laws: tuple[Stretch, ...] = ()
    """Citations of law, in order."""


def find_items(text: str, anchors: Anchors) -> Iterator[Stretch]:
    """The stretches that name a source, in the order of the text; laws within prose are not among them."""
    brackets = _citing_brackets(text, anchors.addresses)
    at = 0
    for start, end in (*brackets, (len(text), len(text))):
        yield from _open_items(text, at, start, anchors)
        if end > start:
            yield from _bracket_items(text, start, end, anchors)
        at = end


def _citing_brackets(text: str, addresses: Sequence[Stretch]) -> list[Stretch]:
    """Outermost parentheses that hold a citation of their own: "It closed. (Ann Lee, “Ports,” https://…)"."""
    found: list[Stretch] = []
    held = iter((*addresses, (len(text) + 1,) * 2))
    address = next(held)
    for start, end in outer_brackets(text, addresses):
        while address[0] < start:
            address = next(held)
        words = text[start + 1 : end - 1]
        if _names_more(words) if address[1] <= end else _is_whole_source(words):
            found.append((start, _with_stop(text, end)))
    return found


def _is_whole_source(words: str) -> bool:
    """Whether a parenthesis names a title, rather than the publisher of one named before it."""
    return len(words) > 20 and bool(QUOTED.search(words) or "(" in words) and is_source(words)


def _names_more(words: str) -> bool:
    """Whether there is more than an address, which would belong to the words before the parenthesis."""
    return bool(QUOTED.search(words) or "," in words.partition("http")[0])


def _with_stop(text: str, end: int) -> int:
    return end + 1 if text[end : end + 1] == "." else end


def outer_brackets(
    text: str, addresses: Sequence[Stretch], start: int = 0, end: int | None = None
) -> Iterator[Stretch]:
    """Outermost parentheses of the stretch, those in addresses left out."""
    stop = len(text) if end is None else end
    skip = iter((*addresses, (stop, stop)))
    inside = next(skip)
    depth = opened = 0
    for found in _BRACKET.finditer(text, start, stop):
        while found.start() >= inside[1]:
            inside = next(skip)
        if inside[0] <= found.start():
            continue
        if found.group() == "(":
            opened = found.start() if depth == 0 else opened
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0:
                yield opened, found.end()


def _bracket_items(text: str, start: int, end: int, anchors: Anchors) -> Iterator[Stretch]:
    parts = list(_parts(text, start + 1, end - 1, anchors.addresses))
    if len(parts) < 2 or not all(_cites(text, part, anchors) for part in parts):
        yield start, end
        return
    yield from parts


def _open_items(text: str, start: int, end: int, anchors: Anchors) -> Iterator[Stretch]:
    for part in _parts(text, start, end, anchors.addresses):
        first, last = _trimmed(text, *part)
        if first < last and (item := _item(text, first, last, anchors)):
            yield item


def _parts(text: str, start: int, end: int, addresses: Sequence[Stretch]) -> Iterator[Stretch]:
    """Cut at semicolons outside parentheses, and after an address where a new sentence or citation begins."""
    cuts = sorted(
        {*_semicolons(text, start, end, addresses), *_ends_of_addresses(text, start, end, addresses)}
    )
    for cut in cuts:
        if cut > start:
            yield _without_separator(text, start, cut)
            start = cut
    if start < end:
        yield start, end


def _without_separator(text: str, start: int, cut: int) -> Stretch:
    separator = _SEPARATOR.search(text, max(start, cut - 8), cut)
    return start, separator.start() if separator and separator.end() == cut else cut


def _within(stretches: Sequence[Stretch], start: int, end: int) -> Sequence[Stretch]:
    """Those of the ascending stretches that begin in `[start, end)`."""
    return stretches[bisect_left(stretches, (start, 0)) : bisect_left(stretches, (end, 0))]


def _semicolons(text: str, start: int, end: int, addresses: Sequence[Stretch]) -> Iterator[int]:
    held = _within(addresses, start, end)
    shut = sorted([*outer_brackets(text, held, start, end), *held])
    at = 0
    for found in _SEPARATOR.finditer(text, start, end):
        while at < len(shut) and shut[at][1] <= found.start():
            at += 1
        if at == len(shut) or not shut[at][0] < found.start():
            yield found.end()


def _ends_of_addresses(text: str, start: int, end: int, addresses: Sequence[Stretch]) -> Iterator[int]:
    for (_, last), (stop, _) in pairwise((*_within(addresses, start, end), (end, end))):
        if last < end:
            tail = _completed(text, after_address(text, last, end), stop, last_source=stop == end)
            stops = text[last:tail].rstrip(")] ").endswith(".") and text[tail : tail + 1].isspace()
            if stops and not _within(addresses, tail, tail + 4):
                yield tail


def after_address(text: str, at: int, end: int) -> int:
    """The end of what belongs to the address that ends at `at`: a page, the day of access, closing marks."""
    if found := _AFTER_ADDRESS.match(text, at, end):
        return found.end()
    tail = _TAIL.match(text, at, end)
    return tail.end() if tail else at


def _completed(text: str, at: int, end: int, *, last_source: bool) -> int:
    """The end of the sentences that still describe the source whose address ends before `at`.

    Between two addresses they may as well open the next source, so that only a day of access tells.
    """
    done = start = at
    for stop in (*_sentence_starts(text, at, end), end):
        sentence = text[start:stop]
        if not completes(sentence):
            break
        if sentence.strip() and (last_source or says_when_read(sentence)):
            done = start + len(sentence.rstrip())
        start = stop
    return done


def _trimmed(text: str, start: int, end: int) -> Stretch:
    while start < end and (text[start].isspace() or text[start] in ";,"):
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _cites(text: str, part: Stretch, anchors: Anchors) -> bool:
    return _item(text, *_trimmed(text, *part), anchors) is not None


def _item(text: str, start: int, end: int, anchors: Anchors) -> Stretch | None:
    held = [stretch for stretch in _within(anchors.addresses, start, end) if stretch[1] <= end]
    if held:
        last = _completed(text, after_address(text, held[-1][1], end), end, last_source=True)
        return _first_of(text, start, held[0][0]), end if _tells_where(text[last:end]) else last
    if is_source(text[start:end]) or _is_law(text, start, end, anchors.laws):
        return start, end
    return None


def _tells_where(rest: str) -> bool:
    """Whether what follows an address belongs to the source: ", Port Post, 3 May 2011."."""
    return rest[:1] in {",", "("} and len(rest) <= _LONGEST_REST and not _VERBS.search(rest)


def _is_law(text: str, start: int, end: int, laws: Sequence[Stretch]) -> bool:
    """Whether the stretch is a citation of law and nothing but a page besides."""
    lead = LEAD.match(text, start, end)
    at = lead.end() if lead else start
    return any(end - last <= 30 for _, last in _within(laws, start, at + 3))


def _first_of(text: str, start: int, address: int) -> int:
    """Where the citation that ends in an address begins: at a sentence that opens like one, or else there."""
    starts = [start, *(cut for cut in _sentence_starts(text, start, address))][-_MOST_BACK:]
    for begin in starts:
        if opens_source(text[begin:address]):
            return begin
    return address


def _sentence_starts(text: str, start: int, end: int) -> Iterator[int]:
    for found in _SENTENCE_END.finditer(text, start, end):
        stop = found.start() + 1
        if text[found.start()] != "." or not _ABBREVIATION.search(text, max(start, stop - 8), stop):
            yield found.end()


def opens_source(words: str) -> bool:
    """Whether the words before an address name what is there, rather than tell something."""
    words = words.strip()
    quoted = QUOTED.search(words[:800])
    before = words[: quoted.start()] if quoted else words
    after = words[quoted.end() :] if quoted else ""
    if not quoted and "," not in words and not _DATED_NAME.fullmatch(words):
        return False
    if not words or _VERBS.search(_without_lead(before)) or _VERBS.search(after):
        return False
    return len(before) < 300 and len(after) < 300


def _without_lead(words: str) -> str:
    lead = LEAD.match(words)
    return words[lead.end() :] if lead else words


def is_source(words: str) -> bool:
    """Whether a stretch without an address names a published source and tells nothing."""
    words = _without_lead(words.strip())[:1200]
    quoted = QUOTED.search(words)
    before = words[: quoted.start()] if quoted else words
    after = words[quoted.end() :] if quoted else ""
    if not any(shape.search(words) for shape in SOURCE_SHAPES):
        return False
    if quoted:
        return not (_VERBS.search(before) or _VERBS.search(after)) and _is_title_place(before, quoted, words)
    return bool(people(re.split(r", (?=[A-ZÀ-Þ])|\(", words, maxsplit=1)[0])) or not _VERBS.search(words)


def _is_title_place(before: str, quoted: re.Match[str], words: str) -> bool:
    """Titles are set off by a mark on either side: `Ann Lee, “Ports,”`."""
    stop = quoted.group()[-2:-1] in {",", ".", "?", "!"} or words[quoted.end() : quoted.end() + 1] in {
        ",",
        ".",
        " ",
    }
    return stop and (not before.strip() or before.rstrip()[-1:] in {",", ".", ":", "("})
