"""The act of a claim and that of a clause in; whether both are for, against or upon the same party, out.

Who finds for the dairy dismisses the suit against it; of two who may be to blame the one is cleared and the
other is not.
"""

from dataclasses import replace

from claimcheck.compare.deeds.deed import Deed
from claimcheck.compare.deeds.shares import has_weight
from claimcheck.compare.deeds.words import REMEDIES
from claimcheck.compare.english import lexicon
from claimcheck.compare.english.words import Token, stem

_SIDES = {"grant": "deny", "deny": "grant"}


def as_of_party(ours: Deed, deed: Deed) -> Deed:
    """A deed for or against whom a suit was brought as what it does to the suit, or the other way round."""
    if bool(ours.party) is bool(deed.party) or not {ours.kind, deed.kind} <= _SIDES.keys():
        return deed
    suit, party = (deed.object, ours.party) if ours.party else (ours.object, deed.party)
    at = next((i for i, token in enumerate(suit) if token.lower == "against"), None)
    if at is None:
        return deed
    defendant = {token.lower for token in suit[at + 1 : at + 5] if has_weight(token)}
    turned = any(token.lower in defendant for token in party)
    return replace(deed, kind=_SIDES[deed.kind]) if turned else deed


_FAULT = frozenset("responsible liable accountable blame fault negligent culpable".split())


def is_of_all(ours: Deed, deed: Deed) -> bool:
    """Whether an act that lays blame or takes it away has every word of the claim's."""
    told = {lexicon.concept(_stripped(token)) for token in deed.object}
    wanted = (token for token in ours.object if has_weight(token) and token.lower not in _FAULT)
    return all(lexicon.concept(_stripped(token)) in told for token in wanted)


def _stripped(token: Token) -> str:
    return token.lower.removesuffix("'s").removesuffix("’s")


_REFUGE = frozenset("asylum refugee refuge".split())
_REFUGES = frozenset({"refuge", "norefuge"})


def is_of_other_gift(ours: Deed, deed: Deed) -> bool:
    """Whether one of two acts is upon asylum, and the other gives or refuses something else."""
    plain = next((one for one in (ours, deed) if one.kind in _SIDES), None)
    return plain is not None and bool({ours.kind, deed.kind} & _REFUGES) and not _is_of_refuge(plain)


def _is_of_refuge(deed: Deed) -> bool:
    """Whether what is granted or refused is asylum, by its name or as "it"."""
    return deed.again or any(token.lower in _REFUGE for token in deed.object)


def is_of_other_remedy(ours: Deed, deed: Deed) -> bool:
    """Whether a claim decides a complaint, and a clause only blocks something meanwhile."""
    asked = any(stem(token.lower) in REMEDIES for token in ours.object[:4])
    return asked and ours.kind in _SIDES and deed.kind in {"block", "ban"}
