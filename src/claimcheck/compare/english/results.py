"""How writers tell who won, who lost or that nobody did: in sport, in war, at the polls.

Of each way the first letters say what its subject came to and what the party behind it did: `w` won, `l`
lost, `d` neither, `-` nothing that is told. A line that begins with a bar goes on with the one before.
"""

import re
from dataclasses import dataclass

_ADVERB = r"(?:\w+ly |soundly |well |easily |once more |again )?"
_BEATEN = (
    r"(?:beaten|defeated|thrashed|routed|hammered|trounced|crushed|overcome|vanquished|outclassed|overpowered"
    r"|overwhelmed|edged(?: out)?|outplayed|knocked out|eliminated|dumped out|stunned|upset|humbled|swept"
    r"|shut out|whitewashed|mauled|demolished|destroyed|annihilated|bested|seen off|pipped|conquered"
    r"|outpointed|checkmated|ousted|unseated)"
)
_BEAT = (
    r"(?:beat|beats|beating|defeat(?:s|ed|ing)|thrash(?:es|ed|ing)|rout(?:s|ed|ing)|hammer(?:s|ed|ing)"
    r"|trounc(?:es|ed|ing)|crush(?:es|ed|ing)|overc(?:ame|omes|oming)|vanquish(?:es|ed|ing)|outclass(?:es|ed|ing)"
    r"|overpower(?:s|ed|ing)|overwhelm(?:s|ed|ing)|edg(?:es|ed|ing)(?: out| past)?|outplay(?:s|ed|ing)"
    r"|knock(?:s|ed|ing) out|eliminat(?:es|ed|ing)|dump(?:s|ed|ing) out|stunn?(?:s|ed|ing)|upsets?"
    r"|humbl(?:es|ed|ing)|swept(?: aside)?|shut out|whitewash(?:es|ed)|maul(?:s|ed)|demolish(?:es|ed|ing)"
    r"|bested|saw off|sees off|seeing off|pipped|pips|conquer(?:s|ed|ing)|outpoint(?:s|ed|ing)"
    r"|ousted|unseated|(?:got|gets|getting|had) the better of|put paid to|brushed aside|cruised past"
    r"|eased past|squeezed past|scraped past|swept past|stormed past)"
)
_GAP = r"(?:[\w’'(–/-]+\)? ){0,5}?"
_SCORE = r"\(?\d{1,3}\s?[–-]\s?\d{1,3}\)?"
_VICTORY = r"(?:victory|win|triumph|success)"
_DEFEAT = r"(?:defeat|loss|thrashing|drubbing|beating|humiliation)"


@dataclass(frozen=True, slots=True)
class Way:
    """A way to tell a result."""

    pattern: re.Pattern[str]
    subject: str
    behind: str
    """What the party came to that stands right behind it; "" where none does."""


_TABLE = rf"""
lw (?:was|were|been|being|be|got|get) {_ADVERB}{_BEATEN} {_GAP}by
lw {_BEATEN} {_GAP}by
wl (?:inflict(?:s|ed|ing)|handed|dealt) {_GAP}{_DEFEAT} (?:on|to)
wl {_ADVERB}{_BEAT}
wl (?:won|wins|winning|prevail(?:s|ed|ing)|triumph(?:s|ed|ing)) {_GAP}(?:over|against)
wl (?:won|wins|winning) {_SCORE} at
wl (?:came|come|coming|ran) out (?:{_GAP})?(?:winners|victors|on top|victorious) (?:over|against)
lw (?:lost|loses|losing|fell|falls|falling|succumb(?:s|ed|ing)|bow(?:s|ed|ing)(?: out)?|went down
|goes down|slipped|crashed|capitulat(?:es|ed|ing)|surrender(?:s|ed|ing)|yield(?:s|ed|ing)|gave in
|submitted) {_GAP}(?:to|against|before)
lw (?:lost|loses|losing|went down) {_SCORE} at
wl {_VICTORY} {_GAP}(?:over|against)
wl {_SCORE} {_VICTORY} at
-w {_VICTORY} {_GAP}for
-w (?:won|wins|decided|settled) {_GAP}by
wl {_DEFEAT} of
lw {_DEFEAT} {_GAP}(?:to|by|against|at the hands of|at)
-l (?:surrender|capitulation|{_DEFEAT}) (?:of|for)
dd (?:drew|draws|drawing|tied|ties|tying) {_GAP}(?:with|against|at)
dd (?:was|were|been) held {_GAP}by
dd (?:hold|holds|held|holding)(?= (?:the )?[A-Z][\w’'. -]{{1,40}} to a (?:\S+ )?(?:draw|tie|stalemate))
dd (?:draw|tie|stalemate) (?:with|against|between|at)
d- (?:drew|draw|shared|share) (?:the (?:points|spoils|honours)|{_SCORE}|their|the|in|on)
d- (?:played out|fought out|battled to|settled for) a {_GAP}(?:draw|tie|stalemate)
d- (?:end(?:s|ed|ing)?|finish(?:es|ed|ing)?|was|were) {_GAP}(?:in a (?:\S+ )?(?:draw|tie|stalemate)
|all square|level|tied|goalless|drawn|inconclusive(?:ly)?|honours even)
w- (?:(?:won|wins|winning)(?= *(?:[.,;]|$|(?:in|on|at|by|with|after|when) |{_SCORE}
|the (?:match|game|battle|fight|bout|duel|war|tie|toss|race)\b))|triumphed|prevailed
|(?:was|were|emerged|came out) victorious)
l- (?:(?:lost|loses|losing)(?= *(?:[.,;]|$|(?:in|on|at|by|after|when) |{_SCORE}
|the (?:match|game|battle|fight|bout|duel|war|tie|race)\b))|(?:was|were) {_ADVERB}{_BEATEN}
|(?:suffered|slumped to|tasted|crashed to) {_GAP}{_DEFEAT}|capitulated|surrendered)
"""


def _ways() -> tuple[Way, ...]:
    lines = (line.partition(" ") for line in _TABLE.strip().replace("\n|", "|").splitlines())
    return tuple(
        Way(re.compile(rf"\b(?:{pattern})(?![\w-])", re.IGNORECASE), roles[0], roles[1])
        for roles, _, pattern in lines
    )


WAYS = _ways()

CUES = frozenset(
    "beat beats beating beaten defeat defeats defeated defeating won win wins winning lost loses"
    " losing loss victory"
    " triumph triumphed drew draw draws drawn tied tie level square held routed thrashed crushed surrendered"
    " surrender capitulated victorious prevailed success fell succumbed overcame edged eliminated"
    " stalemate winners".split()
)
"""Words one of which a claim has that tells a result."""
