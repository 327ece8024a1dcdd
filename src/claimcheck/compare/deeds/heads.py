"""Tokens in, the verbs and nouns that tell acts out, each with its class."""

from collections.abc import Iterator, Sequence

from claimcheck.compare.deeds.senses import fits
from claimcheck.compare.deeds.tables import VERDICTS
from claimcheck.compare.deeds.words import (
    ASKED,
    BE,
    GERUND_AFTER,
    LONGEST,
    NOMINALS,
    NOUNS_TOO,
    PASSIVE_NOUNS,
    PLANS,
    SAYINGS,
    UNDONE,
    act_forms,
    act_verbs,
)
from claimcheck.compare.english import lexicon
from claimcheck.compare.english.words import Token, TokenKind, stem
from claimcheck.compare.sentence.names import MONTHS

APART = 12
"""How far the words of a phrase may stand apart: "set the award of the lower court aside"."""

_BEFORE_NOUN = frozenset("the a an his her its their this that these those any each every new no".split())

_BASE_AFTER = frozenset("to will would shall should may might can could must not did does do n't".split())


def find_heads(words: Sequence[Token]) -> Iterator[tuple[int, int, str]]:
    """Each verb of an act: its place, the place after its phrase, its class; `~` for a verb of saying."""
    taken, ruled, ended = -1, -LONGEST, -1
    for index, token in enumerate(words):
        if (index - ruled < LEEWAY or _is_ruled_after(words, index)) and (kind := _leave(words, index)):
            yield index, index + 1, kind
            taken, ruled = index, -LONGEST
            continue
        told = token.lower in VERDICTS and (index - ruled < LEEWAY or _is_told_after(words, index))
        if told and _is_said_to_be(words, index):
            yield index, index + 1, VERDICTS[token.lower]
            taken, ruled = index, -LONGEST
            continue
        form = form_of(words, index)
        if form is None or index in (taken, ended) or index < taken or (token.capital and index):
            continue
        if not _is_verb(words, index, *form) or _only_leads(words, index):
            continue
        row = _row(words, index, form[0])
        if row is not None:
            yield index, *row
            taken = index
            ended = row[0] - 1 if words[row[0] - 1].lower in _THINGS else -1
            ruled = index if form[0] == "order" else ruled
        elif form[0] in SAYINGS:
            ruled = index if form[0] in _RULING else ruled
            yield index, index + 1, "~"


_THINGS = NOUNS_TOO | {"jail"}
"""Words that end a phrase as nouns: "sent to jail" does not jail twice."""

LEEWAY = 18
"""How far behind "ruled that" a "may" still is what was ruled, in tokens."""

_RULING = frozenset(["rule", "hold", "decide", "find", "conclude", "declare"])


def _leave(words: Sequence[Token], index: int) -> str | None:
    """What a ruling allows or forbids: "held that the city may charge", "that he could not be sent back"."""
    lower = words[index].lower
    if words[index].capital:
        return None
    if lower in _OWES or (lower in _HAS and words[index + 1 : index + 2] and words[index + 1].lower == "to"):
        return "order"
    if lower not in {"may", "can", "could", "must", "cannot"}:
        return None
    denied = lower == "cannot" or (index + 1 < len(words) and words[index + 1].lower in {"not", "n't"})
    after = [act_forms().get(token.lower, ("", ""))[0] for token in words[index + 1 : index + 4]]
    if denied:
        return "allow" if _BANS.intersection(after) else "ban"  # who may not ban a thing has to allow it
    return "order" if lower == "must" else "allow"


_OWES = frozenset({"owes", "owed", "owe"})
_HAS = frozenset({"has", "have", "had"})
_DUTIES = _OWES | _HAS | {"may", "must", "cannot"}


def _is_ruled_after(words: Sequence[Token], index: int) -> bool:
    """Whether a duty or a leave is told first and who ruled so behind it: "may merge, the court decided"."""
    if words[index].lower not in _DUTIES or not _is_told_after(words, index):
        return False
    lead = (words[i].lower for i in range(index - 1, max(index - APART, -1), -1))
    return not any(word in {"that", "which", "who", "if", "whether"} for word in lead)


def _is_said_to_be(words: Sequence[Token], index: int) -> bool:
    """Whether a form of "be" leads a word: "ruled that the order was, in this respect, not lawful"."""
    return any(token.lower in BE for token in words[max(index - 6, 0) : index])


def _is_told_after(words: Sequence[Token], index: int) -> bool:
    """Whether who ruled so is put in behind it: "it was lawful, the court held"."""
    comma = next((i for i in range(index + 1, len(words)) if words[i].text == ","), None)
    if comma is None:
        return False
    near = [act_forms().get(token.lower, ("", "")) for token in words[comma + 1 : comma + 8]]
    return any(verb in _RULING and tense == "past" for verb, tense in near)


_BANS = frozenset("ban prohibit forbid outlaw bar".split())

_ASIDE = frozenset("on in last late early again also today for many long years months weeks days".split())


def form_of(words: Sequence[Token], index: int) -> tuple[str, str] | None:
    """The verb and tense that a word is a form of, or the verb that its noun tells."""
    lower = words[index].lower
    if lower.startswith("charge") and index and words[index - 1].lower in {"without", "no"}:
        return NOMINALS.get(lower)
    return act_forms().get(lower) or NOMINALS.get(lower)


def _only_leads(words: Sequence[Token], index: int) -> bool:
    """Whether a verb is of the act that follows it: "refused to grant", "declined to pardon"."""
    after = [token.lower for token in words[index + 1 : index + 7]]
    if words[index].lower not in UNDONE or "to" not in after:
        return False
    between = words[index + 1 : index + 1 + after.index("to")]
    return all(token.lower in _ASIDE | MONTHS or _counts(token) for token in between)


def _row(words: Sequence[Token], index: int, verb: str) -> tuple[int, str] | None:
    """The longest phrase that a verb begins: the place after it, its class."""
    for tail, kind in act_verbs().get(verb, ()):
        end = _tail(words, index, tail)
        if end is None and _is_passive_of(words, index, tail):
            end = index + 1
        if end is not None and fits(words, index, verb, kind, end):
            return end, kind
    return None


SUBJECT = 14
"""Tokens before a participle in which its subject stands."""


def _is_passive_of(words: Sequence[Token], index: int, tail: tuple[str, ...]) -> bool:
    """Whether the one noun of a phrase is the subject of its participle: "the inquiry was closed"."""
    if len(tail) != 1 or tail[0] not in PASSIVE_NOUNS:
        return False
    helped = [i for i in range(index - 1, max(index - 4, -1), -1) if words[i].lower in BE]
    if not helped:
        return False
    for at in range(helped[0] - 1, max(helped[0] - SUBJECT, -1), -1):
        if words[at].lower in _STOPS:
            return False
        if stem(words[at].lower) == tail[0]:
            return True
    return False


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
        back = 2 if words[index - 1].lower == "not" else 1
        return index >= back and words[index - back].lower in {"but", "and"}
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
        while part in _JOINED and at < len(words) and words[at].lower != part and _counts(words[at]):
            at += 1
        limit = min(at + _JOINED.get(part, APART) + 1, len(words))
        while at < limit and not _is_part(words[at].lower, part):
            if words[at].lower in _STOPS:
                return None
            at += 1
        if at >= limit:
            return None
        at += 1
    return at


def _counts(token: Token) -> bool:
    """Whether it is of the count of a vote: "voted by 52 to 46 against"."""
    return token.kind is TokenKind.NUMBER or token.lower in _COUNTING


_COUNTING = lexicon.NUMBER_WORDS | frozenset("by votes vote to – - —".split())


def _is_part(lower: str, part: str) -> bool:
    return part[1:] == lower if part[0] == "=" else stem(lower) == part


_STOPS = frozenset({";", ",", ".", "but", "which", "who", "that", "while", "whether", "if", ":"})
