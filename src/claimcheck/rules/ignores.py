"""Findings and the texts they stand in, in; without those that an author has asked to leave out, out.

    <!-- claimcheck: ignore source-disagrees reason="the depositary corrected its page since" -->

In Markdown and HTML. A comment with a block of its own speaks of the next block; one inside a block speaks of
its line in Markdown, and of its block in HTML, where line breaks mean nothing.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from claimcheck.model import Block, Document, Finding, Media, Mention, Span
from claimcheck.reading.filemap import find_comments
from claimcheck.rules.catalogue import RULES
from claimcheck.rules.comments import find_markdown_comments
from claimcheck.rules.settled import Looked

SIGN = "claimcheck:"
"""What a comment that is meant for the linter begins with."""

_OPEN = re.compile(r"<!--\s{0,100}claimcheck:")
_REASON = re.compile(r"""\breason\s{0,9}=\s{0,9}("[^"]*"|'[^']*'|“[^”]*”)""")
_NAMES = re.compile(r"[^\s,=]+")

NEAR = 50
"""Comments that may speak of one place; further ones are not looked at."""

REACH = 1000
"""Characters of markup between the last word of a block and a comment that may still stand in it."""

_BLOCK_TAG = re.compile(
    r"</?(?:p|li|ul|ol|dl|dd|dt|table|tr|td|th|h[1-6]|div|section|article|main|blockquote|figure|figcaption|caption"
    r"|header|footer|aside|nav|br|hr|pre|body)\b",
    re.IGNORECASE,
)
"""Where a block begins or ends. Example: `</p>`."""

OWN = frozenset({"ignore-without-reason", "ignore-unused"})
"""Rules about ignores; they cannot be ignored in turn."""


@dataclass(frozen=True, slots=True)
class Ignore:
    """One comment, and the stretch of the document that it speaks of."""

    rules: tuple[str, ...]
    reason: str
    place: Mention
    covered: Span | None
    """In the document's text; None where nothing follows the comment."""
    verb: str = "ignore"

    @property
    def works(self) -> bool:
        """Whether it silences anything: without a reason it does not."""
        return bool(self.reason) and self.verb == "ignore"


def find_ignores(document: Document, source: str | None) -> Iterator[Ignore]:
    """The comments of a document for the linter; `source` is the text of its file."""
    if source is None or SIGN not in source:
        return
    if document.media is Media.MARKDOWN:
        yield from _in_markdown(document)
    elif document.media is Media.HTML:
        yield from _in_html(document, source)


def apply_ignores(
    ignores: Sequence[Ignore], findings: Iterable[Finding], looked: Looked, ran: Iterable[str] = RULES
) -> tuple[Finding, ...]:
    """The findings that nobody asked to leave out, and those about the ignores themselves.

    `ran` are the rules that were looked into at all.
    """
    index = _Index(ignores)
    used: set[tuple[int, str]] = set()
    kept: list[Finding] = []
    for finding in findings:
        silencing = index.silencing(finding)
        used.update((number, finding.rule.id) for number in silencing)
        if not silencing:
            kept.append(finding)
    known = frozenset(ran)
    for number, ignore in enumerate(ignores):
        kept.extend(_mistakes(ignore))
        left = (name for name in ignore.rules if (number, name) not in used and name in known)
        kept.extend(_unused(ignore, name) for name in left if _idle(ignore, name, looked))
    return tuple(kept)


class _Index:
    """The ignores that can silence anything, by document and rule and in the order of the text."""

    def __init__(self, ignores: Sequence[Ignore]) -> None:
        self._by: dict[tuple[str, str], list[tuple[int, int, int]]] = {}
        for number, ignore in enumerate(ignores):
            if ignore.works and ignore.covered is not None:
                row = (ignore.covered.start, ignore.covered.end, number)
                for rule in ignore.rules:
                    self._by.setdefault((ignore.place.document, rule), []).append(row)
        for rows in self._by.values():
            rows.sort()

    def silencing(self, finding: Finding) -> tuple[int, ...]:
        """The numbers of those that cover the finding."""
        rows = self._by.get((finding.mention.document, finding.rule.id), [])
        at = finding.mention.span.start
        last = bisect_right(rows, at, key=lambda row: row[0])
        return tuple(number for _, end, number in rows[max(0, last - NEAR) : last] if at < end)


def _idle(ignore: Ignore, name: str, looked: Looked) -> bool:
    if not ignore.works or name in OWN:
        return False
    if ignore.covered is None:
        return True
    return looked.at(RULES[name], ignore.place.document, ignore.covered)


def _mistakes(ignore: Ignore) -> Iterator[Finding]:
    if ignore.verb != "ignore":
        message = f"claimcheck does not know `{ignore.verb}`, only `ignore`"
        yield _finding("ignore-unused", ignore, message, 'write `claimcheck: ignore RULE reason="…"`')
        return
    if not ignore.reason:
        message = "this comment gives no reason, so it silences nothing"
        yield _finding("ignore-without-reason", ignore, message, 'add `reason="…"`')
    if not ignore.rules:
        message = "this comment names no rule, so it silences nothing"
        yield _finding("ignore-unused", ignore, message, "name the rule of the finding to silence")
    for name in ignore.rules:
        if name not in RULES or name in OWN:
            yield _finding("ignore-unused", ignore, *_unknown(name))


def _unknown(name: str) -> tuple[str, str]:
    if name in OWN:
        return f"`{name}` cannot be ignored", "remove the comment"
    near = get_close_matches(name.lower(), [one for one in RULES if one not in OWN], n=1)
    guess = f"did you mean `{near[0]}`?" if near else "docs/rules.md lists them"
    return f"no such rule: `{name}`", guess


def _unused(ignore: Ignore, name: str) -> Finding:
    message = f"nothing is left here for `{name}` to find"
    return _finding("ignore-unused", ignore, message, "remove the rule from the comment, or the comment")


def _finding(rule: str, ignore: Ignore, message: str, hint: str) -> Finding:
    return Finding(RULES[rule], message, ignore.place, hint=hint)


def _read(comment: str) -> tuple[str, tuple[str, ...], str] | None:
    """Verb, rules and reason of a comment; None where it is not for the linter."""
    opened = _OPEN.match(comment)
    if opened is None:
        return None
    body = comment[opened.end() :].removesuffix("-->")
    told = _REASON.search(body)
    reason = " ".join(told[1][1:-1].split()) if told else ""
    words = _NAMES.findall(body[: told.start()] + body[told.end() :] if told else body)
    verb, *names = words or [""]
    return verb, tuple(dict.fromkeys(name for name in names if name != "reason")), reason


def _in_markdown(document: Document) -> Iterator[Ignore]:
    extents = sorted((_whole(block) for block in document.blocks), key=lambda span: span.start)
    for span in find_markdown_comments(document.text):
        read = _read(document.text[span.start : span.end])
        if read:
            verb, rules, reason = read
            covered = _line(document.text, span) or _next(document.text, extents, span.end)
            yield Ignore(rules, reason, document.mention(span), covered, verb)


def _line(text: str, comment: Span) -> Span | None:
    """The line, or lines, of a comment that other words share them with; None where it stands alone."""
    start = text.rfind("\n", 0, comment.start) + 1
    end = text.find("\n", comment.end)
    end = len(text) if end < 0 else end
    around = text[start : comment.start] + text[comment.end : end].partition("<!--")[0]
    return Span(start, end) if any(c.isalnum() for c in around) else None


def _next(text: str, extents: Sequence[Span], after: int) -> Span | None:
    """The first block after a comment, with those that begin on its line: the cells of a row."""
    first = bisect_left(extents, after, key=lambda span: span.start)
    if first == len(extents):
        return None
    start = extents[first].start
    end_of_line = text.find("\n", start)
    line = Span(start, len(text) if end_of_line < 0 else end_of_line)
    last = bisect_left(extents, line.end, lo=first, key=lambda span: span.start)
    return Span(start, max(span.end for span in extents[first : max(last, first + 1)]))


def _in_html(document: Document, source: str) -> Iterator[Ignore]:
    read = [(span, told) for span in find_comments(source) if (told := _read(source[span.start : span.end]))]
    extents = _extents(document) if read else []
    for span, (verb, rules, reason) in read:
        block = _block_at(extents, span, source)
        covered = _whole(document.blocks[block]) if block is not None else None
        at = covered.start if covered else 0
        words = " ".join(source[span.start : span.end].split())
        place = Mention(document.path, Span(at, at), document.position_in_file(span.start), words)
        yield Ignore(rules, reason, place, covered, verb)


def _extents(document: Document) -> list[tuple[int, int, int]]:
    """Where each block begins and ends in the file, with its index, in the order of the file."""
    ties = document.file.ties if document.file else ()
    extents: list[tuple[int, int, int]] = []
    for number, block in enumerate(document.blocks):
        whole = _whole(block)
        first = bisect_left(ties, whole.start, key=lambda one: one.at)
        own = ties[first : bisect_left(ties, whole.end, key=lambda one: one.at)]
        if own:
            extents.append(
                (min(one.source for one in own), max(one.source + one.length for one in own), number)
            )
    return sorted(extents)


def _block_at(extents: Sequence[tuple[int, int, int]], comment: Span, source: str) -> int | None:
    """The block around a comment, be it at its end; else the first that begins after it."""
    after = bisect_left(extents, comment.start, key=lambda extent: extent[0])
    if after:
        _, last_word, block = extents[after - 1]
        between = source[last_word : comment.start][: REACH + 1]
        if len(between) <= REACH and not _BLOCK_TAG.search(between):
            return block
        if comment.start < last_word:
            return block
    return extents[after][2] if after < len(extents) else None


def _whole(block: Block) -> Span:
    end = block.offset(len(block.text) - 1) + 1 if block.text else block.offset(0)
    return Span(block.offset(0), max(end, block.offset(0)))
