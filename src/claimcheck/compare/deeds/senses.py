"""A verb of several meanings in its sentence in; whether it has the one that a row gives it, out."""

from collections.abc import Sequence

from claimcheck.compare.deeds.meanings import means
from claimcheck.compare.deeds.words import BE, CASES, PERMITS, REMEDIES
from claimcheck.compare.english import lexicon
from claimcheck.compare.english.words import Token, stem
from claimcheck.extract.rulings.kinds import Kind, kind_of_word

_MEASURES = Kind.INSTRUMENT | Kind.DECISION | Kind.PERMIT | Kind.PENALTY


def _is_brought(words: Sequence[Token], index: int) -> bool:
    """Whether a case, a bill or a request stands near: these are thrown out without being annulled."""
    near = words[max(index - 14, 0) : index + 10]
    return bool({stem(token.lower) for token in near} & (CASES | REMEDIES))


_IN_FORCE = frozenset(". , ; and but".split())


def _throws(words: Sequence[Token], index: int, kind: str) -> bool:
    return kind == "expel" or (kind == "deny") is _is_brought(words, index)


_THINGS = Kind.INSTRUMENT | Kind.DECISION | Kind.PROCEEDING | Kind.REQUEST | Kind.PERMIT


def _is_of_person(words: Sequence[Token], index: int) -> bool:
    """Whether a verb is upon somebody: behind it, or before it where it is a passive."""
    passive = any(token.lower in BE for token in words[max(index - 3, 0) : index])
    near = words[max(index - 6, 0) : index] if passive else words[index + 1 : index + 8]
    kinds = [kind_of_word(token.text, capital=token.capital) for token in near]
    persons = any(k & (Kind.PERSON | Kind.OFFICIAL) for k in kinds) or any(t.lower in _PERSONS for t in near)
    return persons and not any(kind & _THINGS for kind in kinds)


_PERSONS = frozenset(
    "professor dr mr mrs ms sir member members player players student students teacher teachers pupil"
    " pupils tenant tenants reporter reporters employee employees treasurer captain coach club"
    " clubs team teams".split()
)


def _leaves(words: Sequence[Token], end: int) -> bool:
    """Whether who is told to leave is told to go away, not to leave something as it is."""
    after = [token.lower for token in words[end : end + 2]]
    return after[:1] not in (["the"], ["it"]) or bool(_LANDS.intersection(after[1:]))


_LANDS = frozenset(
    "country territory city kingdom republic state province island capital party hall room".split()
)

_CHARGES = frozenset("count counts charge charges wrongdoing blame".split())
_ACCUSED = frozenset("charged accused indicted tried prosecuted trial arrested".split())
_JUDGES = frozenset("court jury judge judges tribunal magistrate magistrates bench".split())
_DEALS = frozenset("merger deal takeover sale acquisition purchase plan scheme bid bill way".split())


def _is_of_guilt(words: Sequence[Token], index: int, after: Sequence[str]) -> bool:
    """Whether who is cleared is found not guilty: cleared of something, on a count, or by a jury."""
    near = {token.lower for token in words[max(index - 6, 0) : index]} | set(after)
    if _DEALS & near:
        return False
    told = {token.lower for token in words[max(index - 20, 0) : index]}
    if _ACCUSED & told and _JUDGES.intersection(after):
        return True
    return "of" in after or bool(_CHARGES.intersection(after)) or bool(near & {"jury", "jurors"})


def _is_of_name(words: Sequence[Token], index: int) -> bool:
    """Whether a name stands right behind a verb, or behind its "over"."""
    after = words[index + 1 : index + 5]
    return any(t.capital for t in after) and not any(
        kind_of_word(t.text, capital=t.capital) & _THINGS for t in after
    )


_RULES = frozenset(
    "law laws rule rules treaty constitution act code regulation regulations agreement contract".split()
)
_TERMS = frozenset("sentence sentences term terms jail prison".split())
_CONFINED = frozenset("prison jail gaol bars sentence term imprisonment custody".split())

_BARS = frozenset("suspension exclusion boycott embargo moratorium blockade".split())

_GIVEN = frozenset(
    "way birth rise evidence testimony speech lecture concert interview notice chase thanks details"
    " reasons rebirth vent address".split()
)
"""What is given without anything being granted."""

_LISTS = frozenset("list lists register blacklist roll rolls market shelves sale".split())


def fits(words: Sequence[Token], index: int, verb: str, kind: str, end: int) -> bool:
    """Whether a word of two meanings has this one: who is cleared is acquitted, a merger is allowed."""
    after = [token.lower for token in words[index + 1 : index + 10]]
    if (known := means(words, index, verb, kind, end)) is not None:
        return known
    whom = _of_whom(words, index, verb, kind, end) and _of_fate(words, index, verb, kind, end)
    return whom and _of_what(words, index, verb, kind, after)


def _passes(words: Sequence[Token], index: int, end: int) -> bool:
    """Whether a measure gets through a body: "the bill went through the upper house"."""
    before, behind = words[max(index - 8, 0) : index], words[end : end + 6]
    what = any(kind_of_word(token.lower, capital=False) & (_MEASURES | Kind.REQUEST) for token in before)
    where = any(kind_of_word(t.text, capital=t.capital) & (Kind.LEGISLATURE | Kind.BODY) for t in behind)
    return what and (where or "house" in {token.lower for token in behind})


_OPENERS = frozenset("the a an it them his her its their this that these any all".split())


def _is_object(led: Sequence[Token]) -> bool:
    """Whether an object stands right behind a verb."""
    return any(token.capital or token.lower in _OPENERS for token in led)


def _of_fate(words: Sequence[Token], index: int, verb: str, kind: str, end: int) -> bool:
    """The same of what becomes of somebody or something: a term is served, a bill goes through."""
    after = [token.lower for token in words[index + 1 : index + 10]]
    match verb, kind:
        case "bar", "ban":
            return words[index - 1].lower != "behind"
        case "suspend", "block":
            return not _TERMS.intersection(after[:1])
        case "break", "violate":
            return bool(_RULES.intersection(after[:5]))
        case (("appeal" | "contest"), "appeal"):
            return any(kind_of_word(word, capital=False) & _THINGS for word in after[:7])
        case (
            ("sink" | "scupper" | "torpedo" | "scuttle" | "derail" | "thwart"),
            "deny",
        ):
            near = words[max(index - 8, 0) : index + 8]
            return any(kind_of_word(t.lower, capital=False) & _THINGS for t in near) or "measure" in after
        case "stay", "block":
            led = words[index + 1 : index + 2]
            return words[index].lower not in {"stay", "stays"} or _is_object(led)
        case "serve", "jail":
            return bool(_CONFINED.intersection(after))
        case "carry", "grant":
            return after[:1] != ["out"]
        case "give", "grant":
            return after[:1] not in (["in"], ["up"]) and not _GIVEN.intersection(after[:3])
        case (("go" | "sail" | "get" | "squeak" | "scrape"), "grant"):
            return _passes(words, index, end)
    return True


def _of_what(words: Sequence[Token], index: int, verb: str, kind: str, after: Sequence[str]) -> bool:
    match verb, kind:
        case "leave", "leave":
            return "dead" not in after
        case "withdraw", "leave":
            passive = any(token.lower in BE for token in words[max(index - 3, 0) : index])
            return after[:1] == ["from"] and not passive
        case ("keep" | "maintain" | "retain", "uphold") | ("end", "strike"):
            held = any(kind_of_word(word, capital=False) & _MEASURES for word in after[:6])
            held = held or any(word in _BARS or stem(word) in PERMITS for word in after[:6])
            return held or after[:1] == ["it"] or after[:2] == ["the", "one"]
        case "clear", _:
            return _is_of_guilt(words, index, after) is (kind == "acquit")
        case "hand" | "surrender", "extradite":
            return _is_of_person(words, index) or _is_of_name(words, index)
        case "strike", "deny":
            return _is_brought(words, index)
        case "give" | "get" | "receive", "sentence":
            return any(w.isdigit() or w in lexicon.NUMBER_WORDS or w == "sentence" for w in after[:5])
        case "agree", "grant":
            return after[:2] in (["to", "the"], ["to", "a"], ["with", "the"])
        case "put" | "place" | "take" | "strike", "add" | "remove":
            return bool(_LISTS.intersection(after))
        case ("charge", "charge") | ("fail", "deny"):
            return not {"for", "to"}.intersection(after[:1])
        case "back" | "carry" | "list" | "add", _:
            return words[index].lower != verb or words[index - 1].lower == "to"
    return True


def _of_whom(words: Sequence[Token], index: int, verb: str, kind: str, end: int) -> bool:
    """The same where it hangs on who is upon: who is thrown out is expelled, a case is dismissed."""
    after = [token.lower for token in words[index + 1 : index + 4]]
    match verb, kind:
        case "throw", _ if words[end - 1].lower == "out":
            return _is_of_person(words, index) is (kind == "expel") and _throws(words, index, kind)
        case (("order" | "tell" | "give"), "expel"):
            return _leaves(words, end)
        case "strike", "strike":
            return words[end - 1].lower != "out" or not _is_brought(words, index)
        case "recall", _:
            return not {"ambassador", "ambassadors", "envoy", "envoys"}.intersection(after)
        case (("stand" | "remain"), _) if end == index + 1:
            return bool(_IN_FORCE.intersection(after[:1])) or end >= len(words)
        case "pass", _:
            return "to" not in after[1:4]
    return True
