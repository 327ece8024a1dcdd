"""A claim's official act and a sentence in, what the sentence says of it out: clause against clause."""

from claimcheck.compare.deeds.deed import Deed
from claimcheck.compare.deeds.match import Found, claimed, find_deed
from claimcheck.compare.deeds.reading import read_deeds

__all__ = ["Deed", "Found", "claimed", "find_deed", "read_deeds"]
