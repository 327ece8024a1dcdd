"""Short forms ("Lee, Ports, 12", "ibid.", "supra note 3") and the full citations they stand for."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from claimcheck.extract.citations.found import Found

_IBID = re.compile(r"(?:see |see also |cf\.? )?(?:ibid|ibidem|id|idem)\b\.?(?=[,.;:)\s]|$)", re.IGNORECASE)
_SUPRA = re.compile(
    r"(?:supra|above|op\. ?cit\.),? (?:at )?(?:note|n\.|fn\.?|footnote) ?(?P<label>\d{1,4})", re.IGNORECASE
)
_NAMED = re.compile(
    r"(?:see |see also |cf\.? |quoted in |cited in )?(?P<name>[A-ZÀ-ÖØ-Þ][\w'’\-]+)"
    r"(?: (?:and|&) [A-ZÀ-ÖØ-Þ][\w'’\-]+| et al\.?)?"
    r",? (?P<rest>[^;()]{1,200})",
    re.IGNORECASE,
)
_PAGES = r"(?:(?:at |pp?\. ?|paras?\.? ?|ch\. ?|§ ?)?\d{1,5}(?:[-–]\d{1,5})?(?:, )?){1,4}"
_ONLY_PAGES = re.compile(rf"{_PAGES}\.?\)?")
_PAGES_LAST = re.compile(rf",? {_PAGES}\.?\)?$")
_CITED_WORK = re.compile(r"(?:op\. ?cit|loc\. ?cit|supra)\b", re.IGNORECASE)
_WORD = re.compile(r"\w{2,}")
_LONGEST = 220


def points_back(words: str) -> bool:
    """Whether a short text says that it means a source cited before: "Ibid., 4", "Lee, supra note 2"."""
    return len(words) <= _LONGEST and bool(_IBID.match(words.strip()) or _SUPRA.search(words))


@dataclass(slots=True)
class Memory:
    """The full citations read so far, as later notes call them."""

    _by_name: dict[str, list[Found]] = field(default_factory=dict)
    _by_label: dict[str, Found] = field(default_factory=dict)
    _last: Found | None = None

    def keep(self, found: Found) -> None:
        """Remember a citation; the first under a label is what "supra note" means."""
        self._last = found
        if found.label:
            self._by_label.setdefault(found.label, found)
        for author in found.particulars.authors:
            works = self._by_name.setdefault(author.split()[-1].casefold(), [])
            works[:] = [work for work in works if work.particulars.title != found.particulars.title]
            works.append(found)

    def recall(self, words: str, note: str = "") -> Found | None:
        """The full citation that a short form means; None where the words are none.

        A name alone means the author's work that the note's prose names, or else the one cited last.
        """
        words = " ".join(words.strip().strip("()[]").split())
        if not words or len(words) > _LONGEST:
            return None
        if _IBID.match(words):
            return self._last
        if supra := _SUPRA.search(words):
            return self._by_label.get(supra["label"])
        return self._named(words, note)

    def _named(self, words: str, note: str) -> Found | None:
        named = _NAMED.match(words)
        works = self._by_name.get(named["name"].casefold(), []) if named else []
        if not named or not works:
            return None
        rest = named["rest"].strip()
        if _ONLY_PAGES.fullmatch(rest) or _CITED_WORK.match(rest):
            return next((work for work in works if (work.particulars.title or "\0") in note), works[-1])
        title = set(_WORD.findall(_PAGES_LAST.sub("", rest).casefold()))
        return next((work for work in works if title and title <= _words_of(work)), None)


def _words_of(work: Found) -> set[str]:
    published = work.particulars.published
    year = {published.edtf[:4]} if published and published.edtf else set()
    return set(_WORD.findall((work.particulars.title or "").casefold())) | year


def find_short_brackets(text: str) -> Iterator[tuple[int, int]]:
    """Parentheses short enough to hold a short form: "(Lee, 6)"."""
    return ((found.start(), found.end()) for found in re.finditer(r"\([^()]{3,120}\)", text))
