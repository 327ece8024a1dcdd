"""A sentence in, the official acts of its clauses out: who did what to what, when, done or only meant.

Unlike the extractor of rulings this does not ask whether an act is worth a claim: it asks of every clause
which words are its own, so that of two acts in a sentence each has its own object.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from claimcheck.compare.deeds.befalling import (
    BEFALLS,
    FATES,
    blamed_instead,
    gains_majority,
    is_ending,
    is_to_blame,
)
from claimcheck.compare.deeds.clauses import (
    RELATIVE,
    agent_of,
    clause_start,
    clause_stop,
    ends_in_pronoun,
    goes_on,
    has_subject,
    is_passive,
    subject_of,
    teller_of,
    told_after,
    wish_of,
)
from claimcheck.compare.deeds.contrast import Contrast, without_contrasts
from claimcheck.compare.deeds.deed import Deed
from claimcheck.compare.deeds.gained import gained, won
from claimcheck.compare.deeds.heads import find_heads, form_of
from claimcheck.compare.deeds.manner import (
    MODALS,
    is_again,
    is_conditional,
    is_denied,
    is_governed,
    is_planned,
    is_undone,
    is_viewed,
)
from claimcheck.compare.deeds.nouns import told_by_nouns
from claimcheck.compare.deeds.settling import implied_by, settled, where
from claimcheck.compare.deeds.tables import FINDING, VERDICTS
from claimcheck.compare.deeds.tallied import by_minority, tallied
from claimcheck.compare.deeds.undecided import undecided
from claimcheck.compare.deeds.withheld import held_back
from claimcheck.compare.deeds.words import (
    ASKED,
    HELPERS,
    INTRANSITIVE,
    LONGEST,
)
from claimcheck.compare.english.words import Token, TokenKind, is_year, tokens


@lru_cache(maxsize=2048)
def read_deeds(text: str) -> tuple[Deed, ...]:
    """The acts of a sentence in order, those implied or shut out after those told."""
    words = tokens(text)[:LONGEST]
    whole = _without_insertions(words)
    plain, contrasts = without_contrasts(whole)
    told = _told(plain)
    if contrasts or len(whole) < len(words):
        told = _placed(words, [*told, *(deed for contrast in contrasts for deed in _denied(contrast))])
    done = tuple(by_minority(settled(deed)) for deed in (*told, *_asked(words, told)))
    implied = (extra for deed in done for extra in implied_by(deed, words))
    told_otherwise = (
        *held_back(words),
        *told_by_nouns(words),
        *gained(words),
        *won(words),
        *tallied(words),
        *undecided(words),
        *blamed_instead(words),
    )
    return (*done, *implied, *told_otherwise)


INSERTED = 7
"""The most tokens of an insertion."""


def _without_insertions(words: Sequence[Token]) -> Sequence[Token]:
    """The words without what stands between commas within a verb: "will not, after all, leave"."""
    commas = [i for i, token in enumerate(words) if token.text == ","]
    out = list(words)
    for start, stop in reversed(list(pairwise(commas))):
        helped = start > 0 and words[start - 1].lower in HELPERS and words[start - 1].text != "May"
        if helped and stop - start <= INSERTED:
            del out[start : stop + 1]
    return out


def _told(words: Sequence[Token]) -> list[Deed]:
    found = list(find_heads(words))
    deeds: list[Deed] = []
    for number, (_, _, kind) in enumerate(found if len(found) <= MOST else ()):
        if kind != "~":
            deeds.append(_deed(words, found, number, deeds))
    return [replace(deed, begin=words[deed.at].start) for deed in deeds if not _is_one_vote(words, deed)]


_OUTCOMES = {"grant": False, "uphold": False, "deny": True, "strike": True, "lose": True}
"""What is done to a motion or a decision, with whether what it asks for is then not done."""


def _asked(words: Sequence[Token], deeds: Sequence[Deed]) -> Iterator[Deed]:
    """What becomes of an act that is asked for or decided: "refused a request to halt the work"."""
    asked = [deed for deed in deeds if wish_of(words, deed.at) is not None]
    for deed in asked:
        wish = words[wish_of(words, deed.at) or 0].start
        for done in deeds:
            if done.kind in _OUTCOMES and not done.planned and any(t.start == wish for t in done.object):
                undone = _OUTCOMES[done.kind] is not done.negated
                yield replace(deed, planned=False, negated=undone, implied=True, actor=done.actor)


def _denied(contrast: Contrast) -> Iterator[Deed]:
    """The acts on what a sentence shuts out, or by whom it shuts out, as not done."""
    deeds = _told(contrast.words)
    about = [d for d in deeds if any(token.start in contrast.own for token in (*d.actor, *d.object))]
    main = [deed for deed in about if not deed.side] or about
    yield from (replace(deed, negated=not deed.negated) for deed in main)


def _placed(words: Sequence[Token], deeds: Sequence[Deed]) -> list[Deed]:
    """The same with the places that their verbs have in the whole sentence."""
    places = {token.start: index for index, token in enumerate(words)}
    return [replace(deed, at=places[deed.begin]) for deed in deeds]


_MONTHS = frozenset(
    "january february march april may june july august september october november december".split()
)

_TURNS = frozenset("which who where when whose since after before until".split())


def _near(rest: Sequence[Token]) -> Sequence[Token]:
    """The words after a verb up to a clause that tells of another time."""
    stop = next((i for i, token in enumerate(rest) if token.lower in _TURNS), len(rest))
    return rest[:stop]


_VOTERS = frozenset("member members only alone who he she mp mps councillor senator".split())


def _is_one_vote(words: Sequence[Token], deed: Deed) -> bool:
    """Whether it is how somebody voted, which is no decision: "the only member who voted against"."""
    before = {token.lower for token in words[max(deed.at - 16, 0) : deed.at]}
    return words[deed.at].lower.startswith("vot") and bool(_VOTERS & before)


MOST = 24
"""Acts of a sentence that are read; what tells more is no sentence."""

HELD = 60
"""The most words of an object that are kept."""


@dataclass(frozen=True, slots=True)
class _Clause:
    """A head with the words before and after it in its clause."""

    words: Sequence[Token]
    found: Sequence[tuple[int, int, str]]
    number: int
    start: int
    lead: Sequence[Token]
    rest: Sequence[Token]
    verb: str
    passive: bool

    @property
    def at(self) -> int:
        """Index of the head."""
        return self.found[self.number][0]

    @property
    def close(self) -> Sequence[Token]:
        """The words before it that no other head stands behind: of "a plan to ban it was", "was"."""
        floor = self.found[self.number - 1][0] + 1 if self.number else 0
        return self.words[max(self.start, floor) : self.at]

    @property
    def kind(self) -> str:
        """The class of its act."""
        return self.found[self.number][2]

    @property
    def led(self) -> str:
        """The connector that leads it."""
        return self.words[self.start - 1].lower if self.start else ""

    @property
    def word(self) -> str:
        """The head itself."""
        return self.words[self.at].lower


def _clause(
    words: Sequence[Token], found: Sequence[tuple[int, int, str]], number: int, earlier: Sequence[Deed]
) -> _Clause:
    at = found[number][0]
    start, stop = clause_start(words, found, number), clause_stop(words, found, number)
    if words[at].lower == "blame":  # "was not to blame, but the surgeon was"
        stop = next((i for i in range(at, stop) if words[i].lower == "but"), stop)
    if found[number][2] == "block":  # what is to be decided first is not what is put off
        stop = next((i for i in range(at, stop) if words[i].lower == "until"), stop)
    lead, rest = words[start:at], words[at + 1 : stop]
    verb, tense = form_of(words, at) or ("", "")
    passive = is_passive(words, at, lead, rest) or goes_on(words, at, lead, rest, earlier)
    return _Clause(words, found, number, start, lead, rest, verb if tense != "noun" else f"~{verb}", passive)


def _deed(
    words: Sequence[Token], found: Sequence[tuple[int, int, str]], number: int, earlier: Sequence[Deed]
) -> Deed:
    clause = _clause(words, found, number, earlier)
    lead, rest = clause.lead, clause.rest
    actor, thing = _sides(clause, earlier)
    ruled = clause.word in MODALS
    negated = not ruled and (is_undone(clause.close) or is_denied(words, clause.at, rest))
    own = (*lead, *_near(rest))
    subjected = clause.passive or _is_intransitive(clause)
    return Deed(
        at=clause.at,
        kind=clause.kind,
        actor=tuple(actor)[-HELD:],
        object=tuple(thing)[:HELD],
        negated=(negated and clause.verb not in {"find", "say", "vote"}) or _is_nothing(clause),
        planned=_is_meant(clause),
        years=frozenset(t.text for t in own if is_year(t.text)),
        months=frozenset(t.lower for t in own if t.capital and t.lower in _MONTHS),
        passive=clause.passive,
        found=clause.word in VERDICTS,
        side=clause.led in RELATIVE or clause.led in _TURNS,
        again=clause.word == "guilty"
        or (is_again(_shown(lead, thing)) or ends_in_pronoun(lead) if subjected else is_again(rest)),
    )


def _is_nothing(clause: _Clause) -> bool:
    """Whether what was found is nothing, or that it is not: "found nothing unlawful in it", "not liable"."""
    if clause.kind == "liable" and ("not", "liable") in pairwise(token.lower for token in clause.rest[:16]):
        return True
    return clause.verb in FINDING and bool(clause.rest) and clause.rest[0].lower == "nothing"


def _shown(lead: Sequence[Token], thing: Sequence[Token]) -> Sequence[Token]:
    """The words that name what a passive is upon: those before its verb, or of a clause before."""
    return lead if any(t.kind is TokenKind.WORD and t.lower not in HELPERS for t in lead) else thing


def _is_meant(clause: _Clause) -> bool:
    """Whether its act is only planned, asked for, a condition, or advised."""
    if is_to_blame(clause.words, clause.at):
        return False
    wanted = clause.word in ASKED or is_governed(clause.words, clause.found, clause.number)
    plan = is_planned(clause.words, clause.close, clause.at, clause.kind)
    viewed = is_viewed(clause.words, clause.start)
    return plan or wanted or viewed or is_conditional(clause.words, clause.start, clause.at)


def _is_intransitive(clause: _Clause) -> bool:
    """Whether its subject is what is acted upon: "the ban remains in force"."""
    verb, kind = clause.verb, clause.kind
    ends = verb in INTRANSITIVE or verb == "~acquit" or (verb, kind) == ("find", "deny")
    ends = ends or (verb in BEFALLS and kind in FATES) or (verb, kind) == ("lose", "unelected")
    ends = ends or (kind == "grant" and gains_majority(verb, clause.rest))
    ends = ends or is_to_blame(clause.words, clause.at) or (verb == "end" and is_ending(clause.rest))
    return kind != "block" and ends


def _sides(clause: _Clause, earlier: Sequence[Deed]) -> tuple[Sequence[Token], Sequence[Token]]:
    """The words of who acts, and of what it is upon."""
    words, lead, rest, start = clause.words, clause.lead, clause.rest, clause.start
    subject = subject_of(words, lead, start, clause.at, earlier, passive=clause.passive)
    if clause.verb == "~charge":
        return (), (*(token for deed in earlier[-2:] for token in deed.object), *rest)
    if _is_intransitive(clause):
        return where(lead) or where(rest), (*(subject or lead), *rest)
    if clause.word in MODALS:
        teller = teller_of(words, clause.found, clause.number) or told_after(words, clause.at)
        own = words[clause.at : clause.at + 1] if clause.word.startswith("owe") else ()
        return teller, (*subject, *own, *rest)
    if clause.passive:
        agent = agent_of(rest)
        others = [token for token in rest[: _goes_on_at(rest)] if token not in agent]
        own = lead if subject is not lead else ()
        return agent or teller_of(words, clause.found, clause.number), (*subject, *own, *others)
    return subject, (*_antecedent(clause), *rest)


def _goes_on_at(rest: Sequence[Token]) -> int:
    """Where another verb of the same subject begins: "was signed in May and covered six states"."""
    pairs = enumerate(pairwise(rest))
    return next((i for i, (a, b) in pairs if a.lower == "and" and b.lower.endswith("ed")), len(rest))


def _antecedent(clause: _Clause) -> Sequence[Token]:
    """The object of a relative clause with a subject of its own: "the ban that it imposed"."""
    if clause.led not in RELATIVE or not has_subject(clause.lead):
        return ()
    floor = clause.found[clause.number - 1][0] + 1 if clause.number else 0
    return clause.words[max(clause.start - 7, floor) : clause.start - 1]
