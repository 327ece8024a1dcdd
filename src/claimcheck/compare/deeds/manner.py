"""A clause in; whether its act is done, denied or only meant, and whether its object is named, out."""

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.compare.deeds.words import (
    BE,
    DECISIONS,
    HELPERS,
    MEANT,
    NO_ADVERBS,
    NOMINALS,
    PLANS,
    REMEDIES,
    UNDONE,
    act_forms,
)
from claimcheck.compare.english.words import Token, TokenKind, stem

PRONOUNS = frozenset("it he she they him her them one this that these those both".split())


def is_adverb(token: Token) -> bool:
    """Whether a word is of manner or degree, by its ending."""
    return token.lower.endswith("ly") and token.lower not in NO_ADVERBS


def is_undone(lead: Sequence[Token]) -> bool:
    """Whether a word before the verb says that it was not done."""
    lowers = [token.lower for token in lead[-9:]]
    none = any(one == "none" and two not in {"but", "other"} for one, two in pairwise([*lowers, ""]))
    undone = any(one in UNDONE and two != "confidence" for one, two in pairwise([*lowers, ""]))
    return none or ("yet", "to") in pairwise(lowers) or undone


def is_denied(words: Sequence[Token], at: int, rest: Sequence[Token]) -> bool:
    """Whether "no" stands at its object, or before a noun that tells the act: "no violation of"."""
    lead = {token.lower for token in words[max(at - 3, 0) : at]} if words[at].lower in NOMINALS else set()
    return "no" in lead or bool({token.lower for token in rest[:1]} & {"no", "none", "nothing"})


def is_governed(words: Sequence[Token], found: Sequence[tuple[int, int, str]], number: int) -> bool:
    """Whether a verb of planning or advising leads to it over "that"."""
    if not number or found[number - 1][2] != "~":
        return False
    before, at = found[number - 1][0], found[number][0]
    leads = stem(words[before].lower) in _LEADING
    led = before + 1 == at or any(token.lower in {"that", "to", "would"} for token in words[before:at])
    return leads and led


_LEADING = frozenset(
    stem(word)
    for word in (
        "recommend ask plan intend urge propose demand request insist suggest advise argue contend allege"
        " claim fear hope believe"
    ).split()
)
"""Verbs after which an act is only wanted, advised or somebody's view."""

_VIEWED = frozenset(
    "maintain maintains maintained maintaining insist insists insisted contend contends contended deny denies"
    " denied pretend pretends pretended doubt doubts doubted dispute disputes disputed".split()
)


def is_viewed(words: Sequence[Token], start: int) -> bool:
    """Whether a clause is only what somebody maintains or disputes: "insist that it found for them"."""
    return start > 1 and words[start - 1].lower == "that" and words[start - 2].lower in _VIEWED


MODALS = frozenset("may can could must cannot owes owed owe has have had".split())


def is_planned(words: Sequence[Token], lead: Sequence[Token], at: int, kind: str) -> bool:
    """Whether a word before the verb makes its act a plan, a wish or an advice."""
    lowers = _verbal([token for token in lead[-12:] if token.text != "May"])
    if ("yet", "to") in pairwise(lowers):
        return False
    if kind in {"allow", "ban", "order"} and words[at].lower in MODALS:
        return False
    if any(word in PLANS for word in lowers):
        return True
    if lowers[-2:] == ["not", "to"] and any(word in DECISIONS for word in lowers):
        return False  # who decides not to do it has decided
    if _is_caused(lowers):
        return True
    if lowers[-1:] == ["or"] and "to" in lowers and not words[at].lower.endswith(("ed", "s")):
        lowers = lowers[: len(lowers) - lowers[::-1].index("to")]  # "has a week to sign it or return it"
    if lowers[-1:] == ["to"]:
        if any(word in DECISIONS for word in lowers):
            return kind in MEANT
        if at == 1:
            return True  # "To cancel it would cost more"
        if len(lowers) > 1 and lowers[-2] != "had" and not _CARRIED_OUT.intersection(lowers[-CARRIED:]):
            return True
    return any(a in BE and b == "to" for a, b in pairwise(lowers)) or (
        at > 0 and words[at - 1].lower == "be" and "that" in {t.lower for t in words[max(at - 12, 0) : at]}
    )


_NOUNS = frozenset("plan plans calls hopes set wish wishes".split())
_BEFORE_NOUN = frozenset("the a an his her its their this that".split())


def _verbal(lead: Sequence[Token]) -> list[str]:
    """The words without the nouns among them that might be verbs of wanting: "the minister's plan"."""
    return [t.lower for i, t in enumerate(lead) if t.lower not in _NOUNS or not _is_noun(lead, i)]


def _is_noun(lead: Sequence[Token], index: int) -> bool:
    """Whether a word ends a noun phrase: behind a possessor, or an article and a noun but not before "to"."""
    if index and (lead[index - 1].lower in _BEFORE_NOUN or lead[index - 1].text.endswith(("'s", "’s"))):
        return True
    led = any(token.lower in _BEFORE_NOUN for token in lead[max(index - 3, 0) : index])
    before_to = any(token.lower == "to" for token in lead[index + 1 : index + 2])
    return (led or lead[index].lower == "set") and not before_to


def _is_caused(lowers: Sequence[str]) -> bool:
    """Whether somebody means to have it done by others: "seeks to have the ruling set aside"."""
    caused = (
        i for i, pair in enumerate(pairwise(lowers)) if pair in {("to", "have"), ("to", "get"), ("to", "see")}
    )
    return any(i + 2 < len(lowers) and lowers[i + 2] not in BE for i in caused)


CARRIED = 7
"""Words before "to" in which such a word may stand: "has refused to this day to"."""

_CARRIED_OUT = frozenset(
    "forced wrong managed went moved refused refusing declined declining failed failing came began took taken"
    " started continued proceeded ordered obliged compelled got used ceased helped allowed permitted bound"
    " able unable".split()
)
"""Words before "to" with which an act is done, or said not to be: "was forced to close"."""


_CONDITIONS = frozenset({"if", "unless", "whether", "until", "once"})


def is_conditional(words: Sequence[Token], start: int, at: int) -> bool:
    """Whether its clause is a condition, or hangs on one: "if nobody pays, the offer lapses"."""
    if start > 0 and words[start - 1].lower in _CONDITIONS:
        return True
    if act_forms().get(words[at].lower, ("", "past"))[1] not in {"base", "s"}:
        return False
    ends = {".", ";", ":"}
    first = next((i + 1 for i in range(at - 1, -1, -1) if words[i].text in ends), 0)
    stop = next((i for i in range(at, len(words)) if words[i].text in ends), len(words))
    return any(token.lower in {"if", "unless"} for token in words[first:stop])


_KNOWN = frozenset(
    "verdict judgment judgement decision ruling conviction award order measure sentence case bill law"
    " ban".split()
)
"""What "the" alone makes the one that was named before."""


def is_again(words: Sequence[Token]) -> bool:
    """Whether "it" or "the verdict" stands for an object that was named before."""
    plain = [t for t in words if t.kind is TokenKind.WORD and t.lower not in HELPERS]
    lowers = [token.lower for token in plain[:3]]
    if not plain:
        return True
    if lowers[:2] in (["the", "one"], ["the", "ones"], ["the", "latter"]):
        return True
    if lowers[:1] and lowers[0] in _OWNED and any(stem(word) in REMEDIES for word in lowers[1:3]):
        return True  # "his application": what he had applied for
    definite = lowers[:1] == ["the"] and bool(_KNOWN.intersection(lowers[1:2]))
    return _is_pronoun(words) or (definite and not {"of", "against", "on", "to"}.intersection(lowers[2:]))


_OWNED = frozenset({"his", "her", "its", "their"})


def _is_pronoun(words: Sequence[Token]) -> bool:
    """Whether the first word that could be an object is a pronoun, or points to what was named before."""
    passed = HELPERS | {"in", "on", "from", "with", "of", "for"}
    first = next((t.lower for t in words if t.kind is TokenKind.WORD and t.lower not in passed), "")
    return first in PRONOUNS or any(token.lower in _REMAINDER for token in words[:3])


_REMAINDER = frozenset("rest remainder remaining others".split())
