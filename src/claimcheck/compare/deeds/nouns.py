"""A sentence in; the acts that its nouns tell with who did them to what, out.

"The dismissal by the High Court of the anglers' suit", "the senate's rejection of the bill".
"""

from collections.abc import Iterator, Sequence

from claimcheck.compare.deeds.deed import Deed
from claimcheck.compare.english.words import Token

TOLD = {
    "dismissal": "deny",
    "rejection": "deny",
    "refusal": "deny",
    "approval": "grant",
    "adoption": "grant",
    "acceptance": "grant",
    "annulment": "strike",
    "repeal": "strike",
    "revocation": "strike",
    "reversal": "strike",
    "cancellation": "strike",
    "expulsion": "expel",
    "ratification": "ratify",
    "suspension": "block",
    "reinstatement": "restore",
    "acquittal": "acquit",
    "conviction": "convict",
}
"""Nouns of acts, each with the class of the act."""

_OPENS = frozenset("after following since despite with by through welcomed criticised criticized".split())
"""Words before a noun phrase that take its act for done; so does the beginning of the sentence."""

_OPEN = frozenset("would could might may should if whether will".split())
_ENDS = frozenset(
    ", ; . : ( ) by of leaves left means meant is was were are has had came comes follows followed".split()
)
LONG = 12
"""Tokens of who acts or of what it is upon."""


def told_by_nouns(words: Sequence[Token]) -> Iterator[Deed]:
    """The acts told by a noun that says both who did it and to what."""
    told = [i for i, token in enumerate(words) if i and token.lower in TOLD and not token.capital]
    if not told or any(token.lower in _OPEN for token in words):
        return
    for index in told:
        kind = TOLD[words[index].lower]
        start = _start(words, index)
        by, of = _behind(words, index, "by"), _behind(words, index, "of")
        owner = words[start:index] if _is_owner(words[index - 1]) else ()
        if not of and by and owner and kind in {"acquit", "convict"}:
            yield _presupposed(words, index, kind, owner, by)
        elif of and (by or owner) and _is_done(words, start):
            yield Deed(index, kind, tuple(by or owner), tuple(of), implied=True, begin=words[index].start)


def _is_owner(token: Token) -> bool:
    return token.text.endswith(("'s", "’s", "'", "’")) or token.lower in {"his", "her", "their"}


def _presupposed(
    words: Sequence[Token], index: int, kind: str, owner: Sequence[Token], by: Sequence[Token]
) -> Deed:
    """What "her acquittal by the trial court" takes for told, whatever was then done to it."""
    again = owner[-1].lower in {"his", "her", "their"}
    thing = words if again else owner
    return Deed(index, kind, tuple(by), tuple(thing), implied=True, again=again, begin=words[index].start)


def _start(words: Sequence[Token], index: int) -> int:
    """Where the noun phrase begins: at its article, or at who the act is of."""
    article = (i for i in range(index - 1, max(index - 7, -1), -1) if words[i].lower in _ARTICLES)
    return next(article, index - 1)


_ARTICLES = frozenset("the a an his her its their".split())


def _is_done(words: Sequence[Token], start: int) -> bool:
    return start == 0 or words[start - 1].lower in _OPENS


def _behind(words: Sequence[Token], index: int, lead: str) -> Sequence[Token]:
    """The noun phrase after a preposition that follows the noun, or the other phrase behind it."""
    near = range(index + 1, min(index + LONG, len(words) - 1))
    at = next((i for i in near if words[i].lower == lead and _is_phrase(words[i + 1])), None)
    if at is None or any(token.text in {",", ";", "."} for token in words[index:at]):
        return ()
    stop = next((i for i in range(at + 1, min(at + LONG, len(words))) if words[i].lower in _ENDS), at + LONG)
    return words[at + 1 : stop]


def _is_phrase(token: Token) -> bool:
    """Whether a noun phrase begins, not the rest of a name: the Court of Appeal."""
    return token.lower in _ARTICLES or token.text.endswith(("'s", "’s"))
