"""A sentence that a statistical splitter gave in, the places out where it still holds the end of another.

The splitter takes many a noun for an abbreviation, "depot." as much as "dept.", and joins what follows. Here
a word in lower case before the full stop ends a sentence unless it is known to be cut short. Where a word
follows that opens sentences, a name does so too.
"""

import re
from collections.abc import Iterator

_END = re.compile(
    r"(?<![\w.'’-])(?P<word>[A-Za-z]{2,40})\.[\"”’)\]]{0,2}\s+(?=[\"“‘(\[]{0,2}(?P<next>[A-Z][A-Za-z]{0,30}\b)(?P<then>.?.?))",
    re.DOTALL,
)
"""A full stop between a word and a capital. Example: `depot. The`."""

OPENERS = frozenset(
    "A About According After All Also Although Among An And Another Any As At Because Before Both But By "
    "Despite Due During Each Earlier Even Every Few Finally First Following For From He Her Here His How "
    "However I If In Instead Is It Its Last Later Like Many Meanwhile Moreover Most My Nearly Neither "
    "Never Nevertheless No Nobody None Nor Not Nothing Now Of Often On Once Only Or Other Others Our Over "
    "Overall People Perhaps Several She Since So Some Soon Still Such That The Their Then There Therefore "
    "These They This Those Though Three Through Thus Today Together Two Under Unlike Until Was We Were "
    "What When Where Whether Which While Who Why With Within Without Yet You Your".split()
)
"""Words that open sentences and are seldom the name that an abbreviation belongs to."""

LEADING = frozenset(
    "approx ca cf eg esp ex hon ie incl messrs nb rel repr rt spec versus viz vs dr fr gen gov lt mr mrs "
    "ms mt mx prof rep rev sen sgt st capt col maj adm cmdr supt".split()
)
"""Abbreviations that lead to what follows them: no sentence ends there."""

SHORTENED = frozenset(
    "abr abs add admin al alt anon apr app apt arch art arts assn assoc aug ave avg bd bldg blvd bros "
    "bull cal calif cent cert ch chap chem cir cl co col colo comm comp conn cont corp cp ct dec def dem "
    "dept det dev dir dist div doc docs ed eds elec eng eq est et etc exec exp ext fed ff fig figs fn fol "
    "fri ft govt hr hrs hwy ibid id ill inc ind info inst int intl jan jr jul jun lab lat lb lbs lib lit "
    "loc ltd mag mar mass max med mfg mgr mil min misc mo mod mon mos nat natl nn no nos nov oct op orig "
    "oz pac para paras pat phil pl plc pop pp pres prev prod prop ps pt pts pub publ pvt qt reg ref refs "
    "res ret rd sat sci sec secs sect sep sept seq ser sig sp sq sr stat sts subd subsec sun sup supp "
    "suppl tab tbsp tel temp thu thur thurs tr trans transl treas tsp tue tues univ va var ver vol vols "
    "wed wk wm yr yrs".split()
)
"""Words that are cut short before a name or a number, as often as they are whole."""


def find_boundaries(sentence: str) -> Iterator[int]:
    """Offsets at which a new sentence begins within this one."""
    for match in _END.finditer(sentence):
        per = sentence.endswith("per ", 0, match.start("word"))  # "12 per cent. Osk" ends a sentence
        if _ends("percent" if per else match["word"], match["next"], match["then"]):
            yield match.end()


def _ends(word: str, following: str, then: str) -> bool:
    low = word.lower()
    if low in LEADING:
        return False
    if following in OPENERS and not _is_initial(following, then):
        return True
    return word == low and len(word) > 2 and low not in SHORTENED and not _is_initial(following, then)


def _is_initial(following: str, then: str) -> bool:
    """Whether a single capital is somebody's initial or a letter in a list, no word."""
    return len(following) == 1 and not re.match(r"\s[a-z]", then)
