"""What follows an address in a note in, how much still describes the source out: publisher, pages, access."""

import re

from claimcheck.extract.citations.bibliography import QUOTED, people

_ACCESS = re.compile(
    r"\b(?:last )?(?:accessed|retrieved|visited|viewed|consulted|checked|archived)\b[^.;()]{0,60}",
    re.IGNORECASE,
)
"""The clause that says when the author looked: "Retrieved 4 July 2015"."""

_WORD = re.compile(r"[^\s()\[\]*_,;:|–—-]+")
_NAME = re.compile(r"[^a-zß-öø-ÿ]|[\w-]{1,60}\.[\w.-]")
"""How a name, a number or a host begins: "Harbour", "2015", "portnews.example"."""
_SMALL = frozenset(
    (
        "a accessed al an and archived at by d de del der des di die du e ed edition eds et first for from "
        "html in isbn issn la le les n no nos of on online original p page pages pdf pp revised second the "
        "to translated und van via vol von y"
    ).split()
)
"""Words in lower case within the names of publishers and between the particulars of a book."""

_OWN_SOURCE = re.compile(r"\([^()]{2,150}[,:] ?(?:1[5-9]|20)\d\d[a-z]?\)")
"""Place and publisher in parentheses: a book of its own where a person is named before them."""

_LONGEST = 160
"""A sentence that completes a source is no longer than this."""


def completes(sentence: str) -> bool:
    """Whether a sentence after an address only says where and when: "Port Post. Retrieved 4 July 2015."."""
    if len(sentence) > _LONGEST or QUOTED.search(sentence):
        return False
    rest = _ACCESS.sub(" ", sentence)
    if _OWN_SOURCE.search(rest) and people(rest.split(",", 1)[0]):
        return False
    words = (word.strip(".'’!?/") for word in _WORD.findall(rest))
    return all(not word or word in _SMALL or _NAME.match(word) for word in words)


def says_when_read(sentence: str) -> bool:
    """Whether it tells on which day the author looked, which ends the description of a source."""
    return _ACCESS.search(sentence) is not None
