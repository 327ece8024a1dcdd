"""A sentence in; which clause each of its words stands in, and how far one belongs to a value's clause, out.

"The bridge, which took the place of a ferry, was opened in 1965 after eleven men had died": the date is of
the bridge that was opened; ferry and men are of other clauses. There is no grammar here: a clause begins at
a mark or word that opens one and ends at the mark that closes it. Where that cannot be told, words stay
together.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from claimcheck.compare.english import lexicon
from claimcheck.compare.english.words import Token, TokenKind
from claimcheck.compare.sentence.readings import Reading, reading


class Tie(StrEnum):
    """How a clause hangs on the one that it stands in."""

    MAIN = "main"
    ASIDE = "aside"
    """Of the noun before it: "which …", "designed by …", "a reef of …"."""
    UNDER = "under"
    """"although …", "after she had …"."""
    JOINED = "joined"
    """"and …", "but …", with the same subject or one of its own."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause; its words are those tokens whose clause it is."""

    tie: Tie
    within: int
    """Index of the clause that it hangs on; its own for the main one."""
    start: int
    """Index of its first token."""


_RELATIVE = frozenset("which who whom whose where".split())
_UNDER = frozenset(
    "while whereas although though because after before when until since as if unless whilst".split()
)
_TIMES = frozenset("after before until since as".split())
"""Words that stand before a noun as well as before a clause."""
_AUXILIARIES = frozenset(
    "is are was were has have had will would can could may might must did does do be been".split()
)
_LIGHT = frozenset("became becomes took takes made makes got gets".split())
"""Verbs that tell little by themselves, and always are verbs."""
_SUBJECTS = frozenset("it he she they we i there".split())
_POSSESSIVES = frozenset("its his her their".split())
_SAVE = frozenset("all nothing anything none nobody everything everyone everybody last".split())
"""Words behind which "but" excepts something."""
_CLOSING = frozenset({",", ")", "—", "–", ";"})
_OPENING = frozenset({",", "(", "—", "–"})
_LEADS = frozenset("in of on at by from for to with under over through during about among".split())
_CIRCUMSTANCES = _LEADS | frozenset("according since after before despite until besides unlike like".split())
_ADVERBS = frozenset("then later also soon finally eventually thus therefore not".split())

MOST = 24
"""So many tokens a participle with what it leads has at most."""

AHEAD = 14
"""So many tokens on, a conjunction's verb is looked for."""


class _Cutter:
    """Goes through a sentence once and notes the clause of each token."""

    def __init__(self, words: Sequence[Token]) -> None:
        self._words = words
        self._lower = [token.lower for token in words]
        self._known: list[bool | None] = [None] * len(words)
        """Whether each token is a verb, where that was asked."""
        self.clauses = [Clause(Tie.MAIN, 0, 0)]
        self._open = [0]
        self._marked: list[bool] = [False]
        """Whether a mark opened it, so that a mark closes it."""
        self._verbs = {0: False}
        self._verbal = {0: False}
        """Whether each clause has had a finite verb, a verb of any form."""
        self._ended = -1
        """The last mark that closed a clause."""
        self.of: list[int] = []
        self.first: dict[int, int] = {}
        """The first finite verb of each clause that has one."""

    def run(self) -> None:
        """Note the clause of every token, and the first finite verb of each clause."""
        for index, token in enumerate(self._words):
            self._step(index, token)
            clause = self._open[-1]
            self.of.append(clause)
            if self._verb(index):
                self._verbal[clause] = True
                if _stands_alone(self._words, index):
                    self._verbs[clause] = True
                    self.first.setdefault(clause, index)

    def _step(self, index: int, token: Token) -> None:
        marked = index > 0 and self._words[index - 1].text in _OPENING
        if index == 0 and self._participial():
            self._begin(Tie.UNDER, index, marked=True)
        elif token.text in _CLOSING:
            self._mark(index, token.text)
        elif marked and self._is_aside(index):
            self._begin(Tie.ASIDE, index, marked=True)
        elif token.lower in _RELATIVE and index:
            if not (self._clause().tie is Tie.ASIDE and index - self._clause().start < 4):
                self._begin(Tie.ASIDE, index, marked=False)
        elif token.lower == "that" and index and self._finite(index + 1):
            self._begin(Tie.ASIDE, index, marked=False)
        elif token.lower in _UNDER and self._subordinates(index):
            self._begin(Tie.UNDER, index, marked=not index)
        elif token.lower in {"and", "but"} and self._joins(index):
            self._begin(Tie.JOINED, index, marked=False)
        elif self._resumes(index):
            self._close()

    def _participial(self) -> bool:
        """Whether a participle opens the sentence, and a comma parts what it leads from the main clause."""
        led = self._lower[1:2] and self._lower[1] in _LEADS | {"as"}
        comma = next((i for i, token in enumerate(self._words[:MOST]) if token.text == ","), 0)
        told = led and comma and self._verb(0) and reading(self._words, 0) is Reading.VERB
        return bool(told) and any(map(self._finite, range(comma + 1, min(comma + AHEAD, len(self._words)))))

    def _clause(self) -> Clause:
        return self.clauses[self._open[-1]]

    def _begin(self, tie: Tie, index: int, *, marked: bool) -> None:
        if tie is Tie.JOINED and self._clause().tie is Tie.JOINED:
            self._close()
        self.clauses.append(Clause(tie, self._open[-1], index))
        self._open.append(len(self.clauses) - 1)
        self._marked.append(marked)
        self._verbs[self._open[-1]] = self._verbal[self._open[-1]] = False

    def _close(self) -> None:
        self._open.pop()
        self._marked.pop()

    def _mark(self, index: int, mark: str) -> None:
        """A comma ends what a comma began, else what is told aside; a semicolon ends all."""
        if mark == ";":
            del self._open[1:], self._marked[1:]
            return
        clause = self._clause()
        if mark == "," and clause.tie is Tie.UNDER and not self._verbal[self._open[-1]]:
            return
        kept = max((i for i, marked in enumerate(self._marked) if marked), default=0)
        before = len(self._open)
        if kept:
            del self._open[kept:], self._marked[kept:]
        while self._clause().tie in {Tie.ASIDE, Tie.UNDER} and not kept:
            self._close()
        if len(self._open) < before:
            self._ended = index

    def _is_aside(self, index: int) -> bool:
        """Whether what follows a mark describes the noun before: a relative, a participle, another noun."""
        first = self._lower[index]
        if self._words[index - 1].text == "(" or first in _RELATIVE:
            return True
        if any(word in _RELATIVE for word in self._lower[index + 1 : index + 4]) and first not in _UNDER:
            return first not in {"and", "but"} or self._lower[index + 1] in _RELATIVE
        if self._ended == index - 1 or self._verbs[self._open[-1]] or not self._closes(index):
            return False
        if self._lower[self._clause().start] in _CIRCUMSTANCES and self._clause().tie is Tie.MAIN:
            return False
        if self._verb(index):
            return first not in _AUXILIARIES
        return first in {"a", "an", "the"} and not self._has_verb(index)

    def _closes(self, index: int) -> bool:
        """Whether a mark ends the stretch and something follows."""
        stop = next((i for i in range(index, len(self._words)) if self._words[i].text in _CLOSING), None)
        return stop is not None and stop + 2 < len(self._words)

    def _subordinates(self, index: int) -> bool:
        """Whether a conjunction opens a clause: with a verb, and a mark between it and a main one behind."""
        word, after = self._lower[index], self._lower[index + 1 : index + 2]
        if word == "as" and (after in (["a"], ["an"]) or not self._has_verb(index + 1, within=5)):
            return False
        if not self._has_verb(index + 1):
            return False
        led = self._verbs[self._open[-1]] or self._clause().tie is not Tie.MAIN
        return led or word not in _TIMES or self._closes(index)

    def _has_verb(self, index: int, within: int = AHEAD) -> bool:
        """Whether a verb follows before the next mark or "and"."""
        for at in range(index, min(index + within, len(self._words))):
            if self._words[at].text in _CLOSING or self._lower[at] in {"and", "but"}:
                return False
            if self._verb(at):
                return True
        return False

    def _verb(self, index: int) -> bool:
        """`is_verb`, asked once a token."""
        known = self._known[index]
        if known is None:
            known = self._known[index] = is_verb(self._words, index)
        return known

    def _finite(self, index: int) -> bool:
        return index < len(self._words) and self._verb(index) and _stands_alone(self._words, index)

    def _joins(self, index: int) -> bool:
        """Whether "and" or "but" joins two clauses, not two nouns: a verb follows, or a mark is before."""
        after = self._lower[index + 1 : index + 3]
        if len(after) < 2:
            return False
        at = index + (2 if after[0].endswith("ly") or after[0] in _ADVERBS else 1)
        if self._lower[index] == "but" and index and self._lower[index - 1] in _SAVE:
            return False  # "all but one"
        if self._verb(at) or after[0] in _SUBJECTS:
            return True
        if after[0] in _POSSESSIVES and any(map(self._finite, range(index + 3, index + 6))):
            return True
        marked = self._lower[index] == "but" or (index > 0 and self._words[index - 1].text == ",")
        return marked and any(map(self._finite, range(index, index + AHEAD)))

    def _resumes(self, index: int) -> bool:
        """Whether an aside that no mark closes is over: its verb is told, and here stands its noun's own."""
        clause = self._clause()
        if clause.tie is not Tie.ASIDE or self._marked[-1] or not self._verbs[self._open[-1]]:
            return False
        if self._verbs[clause.within] or self._lower[index] not in _AUXILIARIES:
            return False
        before = self._lower[index - 1]
        told = before in {"to", "and", "or", "not", *_SUBJECTS, *_RELATIVE}
        return not told and not self._verb(index - 1)


def is_finite(words: Sequence[Token], index: int) -> bool:
    """Whether a word is a verb that can stand by itself in a clause."""
    return is_verb(words, index) and _stands_alone(words, index)


def _stands_alone(words: Sequence[Token], index: int) -> bool:
    """Whether a verb is neither an infinitive nor a participle in "-ing"."""
    led = index > 0 and words[index - 1].lower == "to"
    return not led and not words[index].lower.endswith("ing")


def is_verb(words: Sequence[Token], index: int) -> bool:
    """Whether a word is a verb of any form."""
    token = words[index]
    if token.kind is not TokenKind.WORD or (token.capital and index):
        return False
    if token.lower in _AUXILIARIES or token.lower in _LIGHT:
        return True
    if token.lower in _RELATIVE or token.lower in lexicon.STOP or reading(words, index) is not Reading.VERB:
        return False
    before = words[index - 1].lower if index else ""
    led = before in _LEADS and before != "to"
    listed = index + 1 < len(words) and words[index + 1].lower in {"that", "this"}
    return not led and not (listed and token.lower.endswith("s"))


@dataclass(frozen=True)  # without slots, as it is made once a sentence
class Clauses:
    """The clauses of a sentence."""

    all: tuple[Clause, ...]
    of: tuple[int, ...]
    """The index of each token's clause."""
    verbs: tuple[int, ...]
    """The first finite verb of each clause; -1 for one without."""

    def subject(self, clause: int) -> frozenset[int]:
        """The tokens that stand for who or what a clause is about."""
        own = self.all[clause]
        before = range(own.start if clause else 0)
        if own.tie is Tie.ASIDE:
            return frozenset(i for i in before[-ANTECEDENT:] if self.of[i] == own.within)
        verb = self.verbs[clause]
        led = frozenset(i for i in range(own.start, max(verb, own.start)) if self.of[i] == clause)
        if own.tie is Tie.JOINED and len(led) < 3:
            return led | self.subject(own.within)
        return led

    def is_own(self, index: int, value: int) -> bool:
        """Whether a token stands in a clause that is joined to a value's and has a subject of its own."""
        home, there = self.of[value], self.of[index]
        if home == there or self.all[there].tie is not Tie.JOINED:
            return False
        return min(self.subject(there), default=0) >= self.all[there].start

    def nearness(self, value: int) -> tuple[float, ...]:
        """For each token how far it belongs to the clause that a value stands in, from 0 to 1."""
        home = self.of[value]
        subject = self.subject(home)
        around = self.subject(self.all[home].within) if self.all[home].tie is Tie.UNDER else frozenset()
        return tuple(
            1.0 if clause == home or i in subject else AROUND if i in around else FOREIGN
            for i, clause in enumerate(self.of)
        )


ANTECEDENT = 9
"""So far before a relative clause, in tokens, its noun stands."""

AROUND, FOREIGN = 0.7, 0.3
"""What a word counts of the subject that a subordinate clause goes on with; one of another clause."""


def find_clauses(words: Sequence[Token]) -> Clauses:
    """The clauses of a sentence, and of each token whose it is."""
    cutter = _Cutter(words)
    cutter.run()
    verbs = tuple(cutter.first.get(clause, -1) for clause in range(len(cutter.clauses)))
    return Clauses(tuple(cutter.clauses), tuple(cutter.of), verbs)
