"""Tokens in, the verbs and nouns that tell acts out, each with its class."""

from collections.abc import Iterator, Sequence

from claimcheck.compare import lexicon
from claimcheck.compare.deeds.words import (
    ASKED,
    BE,
    CASES,
    GERUND_AFTER,
    LONGEST,
    NOMINALS,
    NOUNS_TOO,
    PLANS,
    REMEDIES,
    SAYINGS,
    UNDONE,
    act_forms,
    act_verbs,
)
from claimcheck.compare.names import MONTHS
from claimcheck.compare.words import Token, stem
from claimcheck.extract.rulings.kinds import Kind, kind_of_word

APART = 12
"""How far the words of a phrase may stand apart: "set the award of the lower court aside"."""

_BEFORE_NOUN = frozenset("the a an his her its their this that these those any each every new no".split())

_BASE_AFTER = frozenset("to will would shall should may might can could must not did does do n't".split())


def find_heads(words: Sequence[Token]) -> Iterator[tuple[int, int, str]]:
    """Each verb of an act: its place, the place after its phrase, its class; `~` for a verb of saying."""
    taken, ruled = -1, -LONGEST
    for index, token in enumerate(words):
        if index - ruled < LEEWAY and (kind := _leave(words, index)):
            yield index, index + 1, kind
            taken, ruled = index, -LONGEST
            continue
        form = form_of(words, index)
        if form is None or index <= taken or (token.capital and index):
            continue
        if not _is_verb(words, index, *form) or _only_leads(words, index):
            continue
        row = _row(words, index, form[0])
        if row is not None:
            yield index, *row
            taken = index
            ruled = index if form[0] == "order" else ruled
        elif form[0] in SAYINGS:
            ruled = index if form[0] in _RULING else ruled
            yield index, index + 1, "~"


LEEWAY = 18
"""How far behind "ruled that" a "may" still is what was ruled, in tokens."""

_RULING = frozenset(["rule", "hold", "decide", "find"])


def _leave(words: Sequence[Token], index: int) -> str | None:
    """What a ruling allows or forbids: "held that the city may charge", "that he could not be sent back"."""
    lower = words[index].lower
    if lower not in {"may", "can", "could", "must", "cannot"} or words[index].capital:
        return None
    if lower == "cannot" or (index + 1 < len(words) and words[index + 1].lower in {"not", "n't"}):
        return "ban"
    return None if lower == "must" else "allow"


_ASIDE = frozenset("on in last late early again also today".split())


def form_of(words: Sequence[Token], index: int) -> tuple[str, str] | None:
    """The verb and tense that a word is a form of, or the verb that its noun tells."""
    lower = words[index].lower
    if lower.startswith("charge") and index and words[index - 1].lower in {"without", "no"}:
        return NOMINALS.get(lower)
    return act_forms().get(lower) or NOMINALS.get(lower)


def _only_leads(words: Sequence[Token], index: int) -> bool:
    """Whether a verb is of the act that follows it: "refused to grant", "declined to pardon"."""
    after = [token.lower for token in words[index + 1 : index + 6]]
    if words[index].lower not in UNDONE or "to" not in after:
        return False
    return all(word in _ASIDE or word in MONTHS or word.isdigit() for word in after[: after.index("to")])


def _row(words: Sequence[Token], index: int, verb: str) -> tuple[int, str] | None:
    """The longest phrase that a verb begins: the place after it, its class."""
    for tail, kind in act_verbs().get(verb, ()):
        end = _tail(words, index, tail)
        if end is not None and _fits(words, index, verb, kind, end):
            return end, kind
    return None


_MEASURES = Kind.INSTRUMENT | Kind.DECISION | Kind.PERMIT | Kind.PENALTY


def _is_brought(words: Sequence[Token], index: int) -> bool:
    """Whether a case, a bill or a request stands near: these are thrown out without being annulled."""
    near = words[max(index - 14, 0) : index + 10]
    return bool({stem(token.lower) for token in near} & (CASES | REMEDIES))


_LISTS = frozenset("list lists register blacklist roll rolls market shelves sale".split())


def _fits(words: Sequence[Token], index: int, verb: str, kind: str, end: int) -> bool:
    """Whether a word of two meanings has this one: who is cleared is acquitted, a merger is allowed."""
    after = [token.lower for token in words[index + 1 : index + 10]]
    match verb, kind:
        case "leave", "leave":
            return "dead" not in after
        case "withdraw", "leave":
            return after[:1] == ["from"]
        case ("keep" | "maintain" | "retain", "uphold") | ("end", "strike"):
            held = any(kind_of_word(word, capital=False) & _MEASURES for word in after[:6])
            return held or after[:1] == ["it"] or after[:2] == ["the", "one"]
        case "clear", _:
            return ("of" in after) is (kind == "acquit")
        case "throw" | "strike", "strike":
            out = words[end - 1].lower == "out"
            return not out or not _is_brought(words, index)
        case "strike", "deny":
            return _is_brought(words, index)
        case "give" | "get" | "receive", "sentence":
            return any(word.isdigit() or word in lexicon.NUMBER_WORDS for word in after[:5])
        case "agree", "grant":
            return after[:2] in (["to", "the"], ["to", "a"], ["with", "the"])
        case "put" | "place" | "take" | "strike", "add" | "remove":
            return bool(_LISTS.intersection(after))
        case ("charge", "charge") | ("fail", "deny"):
            return not {"for", "to"}.intersection(after[:1])
        case "back" | "carry" | "list" | "add", _:
            return words[index].lower != verb
    return True


def _is_verb(words: Sequence[Token], index: int, verb: str, tense: str) -> bool:
    before = words[index - 1].lower if index else ""
    if words[index].lower in NOMINALS and (tense == "noun" or verb == "breach"):
        return _nominal(words, index)
    if tense == "ing":
        return before not in _BEFORE_NOUN and _participial(words, index)
    if tense == "past":
        return before not in _BEFORE_NOUN - {"that"}
    if tense == "base" and before in _BASE_AFTER:
        return True
    if verb in NOUNS_TOO or tense == "base":
        return tense == "base" and before in {"that", "be"} and verb not in NOUNS_TOO
    return before not in _BEFORE_NOUN - {"that"}


def _nominal(words: Sequence[Token], index: int) -> bool:
    """Whether a noun tells the act: "found no violation", "ended in acquittal"."""
    before = {token.lower for token in words[max(index - 6, 0) : index]}
    if words[index].lower in ASKED:
        return bool(before & PLANS)
    if words[index].lower.startswith("charge"):
        return True
    if words[index].lower == "guilty":  # "guilty of theft but not of arson" goes on from "found"
        return words[index - 1].lower in {"but", "and"}
    if words[index].lower == "acquittal":
        return bool(before & {"ended", "ending", "end", "resulted"})
    return bool(before & {"found", "find", "finding", "finds", "no", "been", "was", "constituted", "a"})


_RULINGS = frozenset(
    "order injunction ruling judgment judgement decree law decision ordinance act resolution".split()
)


def _participial(words: Sequence[Token], index: int) -> bool:
    """Whether a form in -ing tells an act of its own, not more of the noun before it."""
    before = words[index - 1].lower if index else ","
    return before in GERUND_AFTER or before in BE or before in _RULINGS or before in PLANS


_JOINED = {"of": 0, "to": 0, "from": 5, "as": 6, "for": 1, "against": 1, "with": 1, "no": 1, "yes": 1}
"""Words that belong to a phrase only where they follow closely, with how many tokens may stand between."""


def _tail(words: Sequence[Token], index: int, tail: tuple[str, ...]) -> int | None:
    """The place after a phrase whose first word stands at `index`; None where it is not there."""
    at = index + 1
    for part in tail:
        limit = min(at + _JOINED.get(part, APART) + 1, len(words))
        while at < limit and stem(words[at].lower) != part:
            if words[at].lower in _STOPS:
                return None
            at += 1
        if at >= limit:
            return None
        at += 1
    return at


_STOPS = frozenset({";", ",", ".", "but", "which", "who", "that", "while", ":"})
