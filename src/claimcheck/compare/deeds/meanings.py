"""A verb that may tell an act, and its sentence, in; whether it does, by what it is upon, out.

Who is dismissed has lost an office, a claim that is dismissed has failed; one resolves a dispute, and
resolves to do a thing.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from claimcheck.compare.deeds.words import BE, CASES, REMEDIES
from claimcheck.compare.english.words import Token, stem
from claimcheck.extract.rulings.kinds import Kind, kind_of_word


@dataclass(frozen=True, slots=True)
class _Use:
    """A verb in its sentence with the class of act that it may tell."""

    words: Sequence[Token]
    at: int
    kind: str
    end: int
    """The place behind its phrase."""

    def near(self, before: int, after: int) -> frozenset[str]:
        """The words around it."""
        return frozenset(t.lower for t in self.words[max(self.at - before, 0) : self.at + after])


def means(words: Sequence[Token], index: int, verb: str, kind: str, end: int) -> bool | None:
    """Whether a verb has the meaning of a class; None where this table does not know it."""
    asked = _USES.get((verb, kind)) or _USES.get((verb, ""))
    if kind in {"refuge", "norefuge"}:
        return _is_of_asylum(_Use(words, index, kind, end))
    return asked(_Use(words, index, kind, end)) if asked else None


_THINGS = Kind.INSTRUMENT | Kind.DECISION | Kind.PROCEEDING | Kind.REQUEST | Kind.PERMIT
_MADE = frozenset("plan scheme proposal project idea bid effort attempt levy budget deal merger".split())


def _is_of_thing(use: _Use) -> bool:
    """Whether a plan, a bill or a case stands near: "sank the plan"."""
    around = use.words[max(use.at - 8, 0) : use.at + 8]
    return any(kind_of_word(t.lower, capital=False) & _THINGS or t.lower in _MADE for t in around)


def _is_of_case(use: _Use) -> bool:
    return bool({stem(word) for word in use.near(14, 10)} & (CASES | REMEDIES))


_PERSONS = frozenset(
    "member members employee employees worker workers teacher teachers officer officers coach captain staff"
    " professor director manager editor treasurer secretary aide nurse doctor driver reporter".split()
)


def _is_of_person(use: _Use) -> bool:
    """Whether a verb is upon somebody: behind it, or before it where it is a passive."""
    passive = bool(BE & use.near(3, 0))
    near = use.words[max(use.at - 6, 0) : use.at] if passive else use.words[use.at + 1 : use.at + 8]
    kinds = [kind_of_word(token.text, capital=token.capital) for token in near]
    if any(kind & _THINGS or t.lower in _MADE for kind, t in zip(kinds, near, strict=True)):
        return False
    return any(kind & (Kind.PERSON | Kind.OFFICIAL) for kind in kinds) or any(
        token.lower in _PERSONS for token in near
    )


_WRONGED = frozenset("unfairly wrongfully constructively wrongly unlawfully".split())


def _dismisses(use: _Use) -> bool:
    """Whether a claim is dismissed, or somebody from an office; who was "unfairly dismissed" had a job."""
    return not use.near(3, 0) & _WRONGED and _is_of_person(use) is (use.kind == "depose")


_RULERS = frozenset(
    "minister president mayor governor king queen chancellor premier government cabinet speaker chairman"
    " leader director emperor sultan shah chief coalition".split()
)


def _ousts(use: _Use) -> bool:
    """Whether who is ousted was in office, not only a member."""
    return bool(_RULERS & use.near(6, 6)) is (use.kind == "depose")


def _falls(use: _Use) -> bool:
    """Whether a measure fails in a body: "the ban fell at the High Court"."""
    before, behind = use.words[max(use.at - 8, 0) : use.at], use.words[use.at + 1 : use.at + 6]
    what = any(
        kind_of_word(t.lower, capital=False) & _THINGS or t.lower in _MADE | {"ban", "motion"} for t in before
    )
    where = behind[:1] and behind[0].lower in {"in", "at"}
    return bool(what and where and _has_body(behind))


def _has_body(phrase: Sequence[Token]) -> bool:
    bodies = Kind.COURT | Kind.LEGISLATURE | Kind.BODY
    return any(kind_of_word(t.text, capital=t.capital) & bodies or t.lower == "house" for t in phrase)


def _survives(use: _Use) -> bool:
    """Whether it is told what was survived, or before which body."""
    behind = use.words[use.end : use.end + 6]
    led = bool(behind) and behind[0].lower in {"in", "at", "before"}
    return use.end > use.at + 1 or (led and _has_body(behind))


_FOUND = frozenset("found finds ruled held concluded decided convinced".split())


def _is_found_that(use: _Use) -> bool:
    """Whether who committed it was found to have: "the jury found that he had committed perjury"."""
    lead = [token.lower for token in use.words[max(use.at - 14, 0) : use.at]]
    return "that" in lead and bool(_FOUND.intersection(lead[: lead.index("that")]))


_VOTING = frozenset("voters electorate council councillors mps lawmakers senators deputies".split())


def _is_of_voters(use: _Use) -> bool:
    """Whether those who favour it decide on it: voters, a house, a council."""
    bodies = Kind.LEGISLATURE | Kind.VOTERS
    lead = use.words[max(use.at - 6, 0) : use.at]
    return any(kind_of_word(t.text, capital=t.capital) & bodies or t.lower in _VOTING for t in lead)


_OF_ASYLUM = frozenset(
    "application applications claim claims request requests plea bid status petition appeal to in by"
    " for from on and after but because , . ; when under there".split()
)


def _is_of_asylum(use: _Use) -> bool:
    """Whether it is asylum that is given or refused, not an asylum bill."""
    after = [t.lower for t in use.words[use.end : use.end + 1]]
    return use.words[use.end - 1].lower != "asylum" or not after or after[0] in _OF_ASYLUM


_KILLS = frozenset("death execution executions".split())


def _kills(use: _Use) -> bool:
    return use.end == use.at + 1 or bool(_KILLS & use.near(10, 10))


_QUARRELS = frozenset(
    "dispute disputes conflict case lawsuit suit row strike quarrel standoff claim claims litigation".split()
)


def _resolves(use: _Use) -> bool:
    return bool(_QUARRELS & use.near(8, 10))


_JOINT = frozenset(
    "pact treaty union accord agreement convention alliance bloc league court organisation organization body"
    " federation compact protocol commission tribunal council coalition eurozone euro scheme club".split()
)


def _is_of_joint(use: _Use) -> bool:
    """Whether it is of what one may be a member of: "the fisheries pact"."""
    if use.end > use.at + 1 and use.words[use.end - 1].lower not in {"in", "with"}:
        return True
    return any(token.lower in _JOINT for token in use.words[use.end : use.end + 6])


_GROUPS = frozenset(
    "party group movement organisation organization union sect brotherhood association militia church gang"
    " parties groups strike strikes".split()
)


def _is_of_group(use: _Use) -> bool:
    """Whether who is declared illegal is a party, which is then banned; a measure would be struck down."""
    return not _GROUPS.isdisjoint(token.lower for token in use.words[use.at + 1 : use.end])


_LEAGUES = frozenset(
    "federation league association fifa uefa ioc committee federations club commission panel tribunal union"
    " referee board".split()
)
_TERMS = frozenset(
    "season seasons match matches game games year years month months doping race races".split()
)


def _bars(use: _Use) -> bool:
    """Whether who is suspended may not compete: by a federation, for so many matches."""
    around = use.near(14, 14)
    return _is_of_one(use) and not _LEAGUES.isdisjoint(around) and not _TERMS.isdisjoint(around)


def _is_of_one(use: _Use) -> bool:
    """Whether it is upon a person: a name, a pronoun, a player."""
    after = use.words[use.at + 1 : use.at + 5]
    passive = bool(BE & use.near(3, 0))
    things = any(kind_of_word(t.text, capital=t.capital) & _THINGS for t in after)
    return passive or (not things and any(t.capital or t.lower in {"him", "her", "them"} for t in after))


_OF_BACK = frozenset("pay payments rent taxes wages to in".split())
"""What "back" only says more of: "entitled to back pay"."""


def _backs(use: _Use) -> bool:
    """Whether a plain form is a verb: "refused to back the plan", not "back to the wall"."""
    if use.words[use.at].lower not in {"back", "carry"}:
        return True
    after = [token.lower for token in use.words[use.at + 1 : use.at + 2]]
    return use.words[use.at - 1].lower == "to" and not _OF_BACK.issuperset(after)


_USES: dict[tuple[str, str], Callable[[_Use], bool]] = {
    ("bin", "deny"): _is_of_thing,
    ("nix", "deny"): _is_of_thing,
    ("snub", "deny"): _is_of_thing,
    ("kill", "deny"): _is_of_thing,
    ("shelve", "drop"): _is_of_thing,
    ("toss", "deny"): _is_of_case,
    ("dismiss", ""): _dismisses,
    ("sack", "depose"): _is_of_person,
    ("fire", "depose"): _is_of_person,
    ("oust", ""): _ousts,
    ("fall", "deny"): _falls,
    ("survive", "survive"): _survives,
    ("commit", "convict"): _is_found_that,
    ("favour", "grant"): _is_of_voters,
    ("favor", "grant"): _is_of_voters,
    ("support", "grant"): _is_of_voters,
    ("carry", "execute"): _kills,
    ("resolve", "settle"): _resolves,
    ("abandon", "leave"): _is_of_joint,
    ("stay", "stayin"): _is_of_joint,
    ("remain", "stayin"): _is_of_joint,
    ("break", "leave"): _is_of_joint,
    ("back", "grant"): _backs,
    ("declare", "ban"): _is_of_group,
    ("suspend", "ban"): _bars,
}
"""What has to stand around a verb for it to tell an act of a class, or of any where none is named."""
