"""A verb's place in; its whole group out: auxiliaries, denials, plans, and what governs an infinitive."""

from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from claimcheck.extract.rulings.kinds import Kind
from claimcheck.extract.rulings.lexicon import FORMS, SENSES_OF, Form
from claimcheck.extract.rulings.line import PREPOSITIONS, STOPS, Line

BE = frozenset("is are was were be been being get got gets".split())
DENIALS = frozenset("not never n't n’t cannot neither nor".split())
MODALS = frozenset("will would shall should may might can could must".split())
AUXILIARIES = BE | DENIALS | MODALS | frozenset("has have had having do does did to".split())
ADVERBS = frozenset(
    "also later earlier then once ever again already soon first still only longer no always thus"
    " therefore now since twice"
    " both even yet just instead nevertheless jointly in turn effect part so far eventually".split()
)
_ADVERBS_IN = frozenset("effect part turn fact principle".split())

DONE = frozenset(
    "able managed forced obliged continued continues began proceeded went second third last only country"
    " state court"
    " nation justice woman man used allowed empowered came moved acted".split()
)
"""Words before "to": what follows came about."""
PLANNED = frozenset(
    "decided agreed chose opted vowed pledged promised planned plans intends intended wants wanted"
    " threatened threatens"
    " seeks sought seeking hopes hoped proposed proposes prepares preparing expected set ready due about"
    " going scheduled"
    " decides agrees plan wishes wished likely poised ordered urged asked wanting planning moving voted votes"
    " decision plan vow threat pledge intention intent move bid effort attempt attempts efforts right"
    " power authority"
    " agreement commitment readiness proposal proposals call calls".split()
)
"""Words before "to": what follows is meant, not done."""
UNDONE = frozenset(
    "failed fails failing refused refuses refusing declined declines declining neglected unable unwilling"
    " failure refusal"
    " reluctant reluctance yet".split()
)
"""Words before "to": what follows did not come about."""
NOUNS = frozenset(
    "decision plan vow threat pledge intention intent move bid effort attempt attempts efforts right power"
    " authority agreement"
    " commitment readiness proposal proposals call calls failure refusal reluctance".split()
)
"""Those among them that are nouns: "the king's refusal to sign"."""
_GERUND_AFTER = frozenset(
    "by after for in of without before from since upon on while when against despite , ’s 's the and".split()
)
_NO_VERB_AFTER = frozenset(
    "the a an this that these those its their his her of our each every any no".split()
)


class Voice(Enum):
    """How the verb stands to the phrase on its left."""

    ACTIVE = auto()
    PASSIVE = auto()
    EITHER = auto()
    """A bare past form before a preposition: "the act passed in 1990"."""
    GERUND = auto()


@dataclass(frozen=True, slots=True)
class Group:
    """A verb group: tokens `[first, verb]`."""

    form: Form
    first: int
    verb: int
    voice: Voice
    negated: bool
    planned: bool
    hypothetical: bool = False
    """Said with "may", "could", "should": what might be."""
    possessed: bool = False
    """What governs it is a noun: "the ministry's decision to appeal"."""


def read_group(line: Line, verb: int, form: Form, *, ambiguous: bool) -> Group | None:
    """The group of the verb at `verb`; None where the word is no verb."""
    first = _group_start(line, verb)
    words = [line.low(index) for index in range(first, verb)]
    be = any(word in BE for word in words)
    negated = _denied(words)
    planned = any(word in {"will", "would", "shall"} for word in words)
    planned = planned or any(one in BE and other == "to" for one, other in pairwise(words))
    if ("yet", "to") in pairwise(words):
        negated = planned = True
    might = any(word in {"may", "might", "can", "could", "should", "must", "cannot"} for word in words)
    if not _is_verb(line, verb, form, words, ambiguous=ambiguous):
        return None
    if form.tense == "ing" and not be:
        return _gerund(line, verb, form)
    voice = Voice.ACTIVE
    if form.tense == "past":
        has = any(word in {"has", "have", "had", "having"} for word in words)
        voice = Voice.PASSIVE if be else (Voice.ACTIVE if has else _bare_past(line, verb))
    if words and words[0] == "to" and first > 0:
        return _governed(line, Group(form, first, verb, voice, negated, planned, might))
    return Group(form, first, verb, voice, negated, planned, might)


def _group_start(line: Line, verb: int) -> int:
    first = verb
    while first > 0 and verb - first < 9:
        token = line.tokens[first - 1]
        if token.low in AUXILIARIES or token.adverb or token.low in ADVERBS:
            first -= 1
        elif token.low in _ADVERBS_IN and line.low(first - 2) == "in":
            first -= 2
        else:
            break
    while first < verb and (
        line.low(first) in {"in", "since", "so", "far", "part", "effect", "turn", "first", "no"}
        and line.low(first + 1) != "longer"
    ):
        first += 1
    return first


def _denied(words: list[str]) -> bool:
    return (
        any(word in DENIALS for word in words)
        or ("no" in words and "longer" in words)
        or words[:1] == ["yet"]
    )


def _is_verb(line: Line, verb: int, form: Form, words: list[str], *, ambiguous: bool) -> bool:
    before, after = line.low(verb - len(words) - 1), line.low(verb + 1)
    helped = any(word in MODALS or word in {"to", "do", "does", "did", "not", "never"} for word in words)
    if form.tense == "past":
        return bool(words and any(word in AUXILIARIES for word in words)) or before not in _NO_VERB_AFTER - {
            "that"
        }
    if form.tense == "ing":
        return True
    if form.tense == "base" and (ambiguous or not before or before in _NO_VERB_AFTER):
        return helped or before in {"they", "we", "i", "who", "which"}
    if before in {"that", "which", "who"}:
        return True
    if before in _NO_VERB_AFTER and not words:
        return False
    return (
        helped
        or not ambiguous
        or after in _NO_VERB_AFTER | {"“", "against", "in", "on", "for"}
        or _opens_noun(line, verb + 1)
        or _cited(line, verb - 1)
        or _follows_noun(line, verb)
    )


def _follows_noun(line: Line, verb: int) -> bool:
    """Whether it stands between an official phrase and a plain noun: "the law bans fireworks"."""
    before = line.tokens[verb - 1] if verb else None
    after = line.tokens[verb + 1] if verb + 1 < len(line.tokens) else None
    if (
        before is None
        or after is None
        or not after.word
        or after.low in PREPOSITIONS | STOPS
        or after.low in FORMS
    ):
        return False
    return bool(before.kind & (Kind.INSTRUMENT | Kind.COURT)) or before.text == ","


def _cited(line: Line, index: int) -> bool:
    """Whether the token is a whole citation, which no noun follows."""
    return index >= 0 and " " in line.tokens[index].text


def _opens_noun(line: Line, index: int) -> bool:
    return index < len(line.tokens) and (
        line.tokens[index].capital or bool(line.tokens[index].kind) or line.tokens[index].low.isdigit()
    )


def _bare_past(line: Line, verb: int) -> Voice:
    after = line.low(verb + 1)
    if after in {
        "by",
        "in",
        "on",
        "at",
        "during",
        "under",
        "with",
        "after",
        "before",
        "last",
        "as",
        "of",
        "to",
        "for",
        "from",
        ".",
        ",",
        ")",
        "",
    }:
        return Voice.EITHER
    return Voice.ACTIVE


def _gerund(line: Line, verb: int, form: Form) -> Group | None:
    """As in "by striking down the law"; a noun like "ruling" needs a comma or a "that"."""
    at = verb
    while at > 0 and line.tokens[at - 1].adverb:
        at -= 1
    before = line.low(at - 1) if at else ""
    if before not in _GERUND_AFTER or (
        line.tokens[verb].kind and before != "," and line.low(verb + 1) != "that"
    ):
        return None
    return Group(form, at, verb, Voice.GERUND, before == "without", planned=False)


def _before_count(line: Line, at: int) -> int:
    """Past a vote and adverbs between a governor and its infinitive: "voted 61-37 to"."""
    while at > 0 and (
        line.low(at)[:1].isdigit()
        or line.tokens[at].adverb
        or line.low(at) in {"–", "-"}
        or (line.low(at) == "to" and line.low(at + 1)[:1].isdigit() and line.low(at - 1)[:1].isdigit())
    ):
        at -= 1
    return at


def governs(line: Line, verb: int) -> bool:
    """Whether the verb only leads to an infinitive that tells the act: "refused to suspend"."""
    if line.low(verb) not in DONE | PLANNED | UNDONE or _own_infinitive(line, verb):
        return False
    at = verb + 1
    while at < len(line.tokens) and (
        line.low(at)[:1].isdigit() or line.tokens[at].adverb or line.low(at) in {"–", "-"}
    ):
        at += 1
    while line.low(at) in {"to", "not"} or (at < len(line.tokens) and line.tokens[at].adverb):
        at += 1
        if line.low(at) in FORMS:
            return FORMS[line.low(at)].tense == "base"
    return False


def _own_infinitive(line: Line, verb: int) -> bool:
    """Whether the infinitive belongs to the verb's own meaning: "declined to hear"."""
    form = FORMS.get(line.low(verb))
    options = (
        (option.split() for sense in SENSES_OF[form.lemma] for option in sense.after.split("|"))
        if form
        else ()
    )
    return any(words[:1] == ["to"] and words[1:] == [line.low(verb + 2)] for words in options)


def _governed(line: Line, group: Group) -> Group | None:
    """The infinitive with the word it hangs on; None where that says nothing of its truth."""
    at = _before_count(line, group.first - 1)
    governor = line.low(at)
    if governor in BE:
        return Group(group.form, at, group.verb, group.voice, group.negated, planned=True)
    known = governor in DONE or governor in PLANNED or governor in UNDONE
    if not known:
        return None
    denied = governor in UNDONE
    if governor in NOUNS:
        return Group(group.form, at, group.verb, group.voice, denied, governor in PLANNED, possessed=True)
    first = _group_start(line, at)
    outer = [line.low(index) for index in range(first, at)]
    negated = group.negated or (denied != _denied(outer))
    planned = governor in PLANNED or "will" in outer or "would" in outer
    return Group(group.form, first, group.verb, group.voice, negated, planned)
