"""Footnotes of an HTML tree: taken out of it, with a mark written where each is referred to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml.html import HtmlElement

from claimcheck.reading.tree import MARK

_LABEL = re.compile(r"[\[(]?\s*(\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶]{1,3})\s*[\])]?\.?$")
_HINT = re.compile(
    r"foot-?note|note-?ref|end-?note|cite[_-]?note|\breference\b|_?ftn|^fn|\bfn|sdfootnote|^note|^n\d",
    re.IGNORECASE,
)
_BACK = re.compile(r"[\s↩↑^⏎⤴︎\[\]]*(?:\(?back\)?|return|jump up)?[\s↩↑^⏎⤴︎\[\]]*$", re.IGNORECASE)
_BLOCKS = frozenset("li p div dd aside tr section td blockquote".split())
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_MAX_NOTE = 6000
"""Characters; an element longer than this that a link points into is a section, not a note."""


@dataclass(frozen=True, slots=True)
class WebNote:
    """A footnote that was taken out of a page."""

    label: str
    element: HtmlElement


def take_notes(root: HtmlElement) -> tuple[WebNote, ...]:
    """Write `MARK`s for the references into the tree and detach the notes, in the order of the references."""
    elements = list(root.iter())
    order = {element: index for index, element in enumerate(elements)}
    targets = {name: element for element in elements for name in _names(element)}
    notes: dict[tuple[str, int], WebNote] = {}
    for anchor in list(root.iter("a")):
        label = _reference(anchor)
        target = targets.get((anchor.get("href") or "")[1:]) if label else None
        if label is None or target is None or order[target] < order[anchor]:
            continue  # a link upwards leads back from a note
        note = _enclosing(target, anchor)
        if note is not None:
            notes.setdefault((label, order[note]), WebNote(label, note))
            _replace(anchor, label)
    for found in notes.values():
        _detach(found.element)
        _clean(found.element, found.label)
    return tuple(notes.values())


def raise_numbers(root: HtmlElement) -> None:
    """Write `<sup>12</sup>` as the characters that mean the same: the mark stays one in plain text."""
    for element in root.iter("sup"):
        linked = element.getparent() is not None and element.getparent().tag == "a"
        if not linked and len(element) == 0 and (element.text or "").strip().isdecimal():
            element.text = (element.text or "").strip().translate(_RAISED)


def _names(element: HtmlElement) -> Iterator[str]:
    if isinstance(element.tag, str):
        yield from (value for value in (element.get("id"), element.get("name")) if value)


def _reference(anchor: HtmlElement) -> str | None:
    """The label of a note reference; None for any other link."""
    href = anchor.get("href") or ""
    if not href.startswith("#") or len(href) < 2:
        return None
    match = _LABEL.match(anchor.text_content().strip()[:12])
    parent = anchor.getparent()
    raised = anchor.find("sup") is not None or (parent is not None and parent.tag == "sup")
    hints = " ".join(anchor.get(name) or "" for name in ("class", "role", "rel", "id", "type"))
    hinted = _HINT.search(href[1:]) or _HINT.search(hints) or "noteref" in hints
    return match.group(1) if match and (raised or hinted) else None


def _enclosing(target: HtmlElement, anchor: HtmlElement) -> HtmlElement | None:
    """The element that holds the whole note; None where the link only leads to a place."""
    note = target
    while note.tag not in _BLOCKS:
        parent = note.getparent()
        if parent is None or parent.tag == "body":
            return None
        note = parent
    inside = anchor in note.iterdescendants("a")
    if inside or len(note.text_content()) > _MAX_NOTE or not _speaks(note):
        return None
    return note


def _speaks(note: HtmlElement) -> bool:
    return any(c.isalpha() for c in note.text_content())


def _replace(anchor: HtmlElement, label: str) -> None:
    """Put the mark where the reference was; its `<sup>` goes with it."""
    element = anchor
    parent = anchor.getparent()
    if parent is not None and parent.tag == "sup" and len(parent) == 1:
        element = parent
    _put_text(element, MARK.format(label))
    _drop(element)


def _put_text(element: HtmlElement, text: str) -> None:
    previous, parent = element.getprevious(), element.getparent()
    if previous is not None:
        previous.tail = (previous.tail or "") + text
    elif parent is not None:
        parent.text = (parent.text or "") + text


def _drop(element: HtmlElement) -> None:
    """Remove an element, keep the text that follows it."""
    if element.tail:
        _put_text(element, element.tail)
    parent = element.getparent()
    if parent is not None:
        element.tail = None
        parent.remove(element)


def _detach(note: HtmlElement) -> None:
    if note.getparent() is not None:
        _drop(note)


def _clean(note: HtmlElement, label: str) -> None:
    """Take the links back to the text and the number out of a note."""
    for anchor in list(note.iter("a")):
        if (anchor.get("href") or "").startswith("#") and (
            _BACK.match(anchor.text_content()) or _LABEL.match(anchor.text_content().strip()[:12])
        ):
            _drop(anchor)
    for element in note.iter():
        if isinstance(element.tag, str) and (element.text or "").strip():
            element.text = re.sub(
                rf"^\s*(?:[\^↑]|[\[(]?{re.escape(label)}[\])]?[.:]?)(?=\s|$)", "", element.text or "", count=1
            )
            break
