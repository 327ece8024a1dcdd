"""What is told of a place or a structure, by the states that it leaves possible: standing, in ruins, gone.

A subject opens with its name and its states, a letter each; `cues` are words one of which stands in every
sentence that tells a state, `faint` those of a claim that need not return. Each further line is a pattern
after the letters that it leaves; the line that stands first is read first.
"""

import re
from collections.abc import Iterator

from claimcheck.compare.english.lives import Row, Subject

_HOW = r"(?:\w+ly |now |still |since |later |then |long |soon |almost |again |also )*"
_PARTS = {
    "<how>": _HOW,
    "<be>": r"(?:is|are|was|were|been|being|be|has been|have been)",
    "<ended>": (
        r"(?:abolished|lifted|removed|scrapped|dropped|ended|withdrawn|waived|axed|done away with|stopped"
        r"|discontinued|cancelled)"
    ),
    "<down>": (
        r"(?:demolished|torn down|pulled down|knocked down|razed|bulldozed|dismantled|level?led|swept away"
        r"|blown up|taken down)"
    ),
    "<left>": (
        r"(?:disused?|abandoned|derelict|defunct|decommissioned|mothballed|boarded up"
        r"|out of (?:use|service|operation))"
    ),
    "<works>": (
        r"(?:in use|in operation|operational|in service|active|operating|functioning"
        r"|open(?=[.,;]| to (?:the public|visitors|traffic)| today|$))"
    ),
    "<entry>": r"(?:admission|entry|entrance)",
    "<made>": r"(?:\w+ )?(?:lake|island|harbou?r|hill|pond|beach|waterfall)\b",
    "<state>": r"(?:is|was|being|been|forms?|formed|became) (?:\w+ )?an?",
}
"""What stands in several patterns."""

_TABLE = r"""
standing srg
cues: demolished torn pulled knocked razed bulldozed dismantled levelled leveled swept exist exists existed
cues: extant stands stand standing survives survive survived intact ruin ruins ruined ruinous gone vanished
cues: disappeared preserved remains remain blown taken
faint: today now still day longer any more original
g: \bno longer (?:exists?|stands?|standing|there|extant|survives?|in existence)\b
g: \bceased to exist\b|\b(?:has|have) (?:\w+ )?(?:vanished|disappeared)\b|\b(?:is|are) (?:long )?gone\b
g: \b(?:nothing|no trace) (?:of \S+(?: \S+){0,4} )?(?:remains?|survives?|is left|can be seen)\b
g: \b<be> <how><down>\b
r: \b(?:is|are|lies?|stands?|remains?|lay|left) <how>(?:only |a |an |in )*(?:ruins?|ruined|ruinous)\b
r: \bonly (?:the |its |some )?(?:ruins|foundations|walls|remnants) (?:still )?(?:remain|survive|stand)\b
r: \b(?:the|its) ruins (?:of|are|can|stand|lie|still)\b
s: \b(?:still|today) (?:stands?|exists?|survives?|standing)\b
s: \b(?:stands?|survives?|exists?) (?:today|to this day|still)\b
s: \b(?:is|are|remains?|survives?|stands?) <how>(?:intact|standing|extant|well[- ]preserved)\b

use oc
cues: closed shut disused disuse abandoned derelict defunct decommissioned mothballed boarded use used
cues: operation operational service active operating operates reopened runs serves longer functioning
cues: working open
faint: today now still longer any more building site public line station stands lies left has
oc: \b(?:closed|shut|open) (?:only )?(?:to (?!the public|visitors|traffic)|on |at |during |for (?!good))
c: \bno longer (?:open|operates?|operational|runs?|works?|functions?|active|working|functioning)\b
c: \bno longer (?:(?:in|of) (?:use|operation|service)\b|used(?=[.,;]|$))
c: \b(?:<be>|stands?|stood|lies?|lay|remains?|fell|fallen|left|sits?) <how>(?:into )?<left>\b
c: \b(?:closed|shut) (?:down )?(?:for good|permanently|forever)\b
c: \b(?:is|remains?|has been) (?:now )?(?:closed|shut)(?=[.,;]| since| ever since|$)
c: \bceased (?:operations?|operating|to operate|functioning|working)\b
o: \b(?:is|are|remains?|was kept|has remained) (?:still |now |again |fully |back )*<works>
o: \bstill (?:operates?|runs?|in use|open|in operation|serves?|working|used|functions?)\b|\breopened\b

toll tf
cues: toll tolls toll-free
faint: drivers motorists vehicles cars traffic users now still today pay free charge toll road bridge
f: \btoll[- ]free\b|\b(?:no|without(?: paying)?) (?:a |any )?tolls?\b|\bfree (?:of|from) (?:any )?tolls?\b
f: \btolls?\b[^.;]{0,60} (?:was|were|has been|have been) <how><ended>\b
f: \b(?:<ended>|stopped (?:charging|collecting|levying)) (?:the |its |all |any )*tolls?\b
t: \b(?:pay|pays|paid|paying|charge[sd]?|lev(?:y|ies|ied)|collect(?:s|ed)?) (?:\w+ ){0,2}tolls?\b
t: \btoll (?:bridge|road|tunnel|motorway|highway|route|plaza)\b
t: \btolls? (?:is|are) (?:\w+ )?(?:charged|levied|payable|collected|due)\b

admission fp
cues: admission entry entrance free charge fee fees ticket tickets
faint: visitors public now still today admission entry entrance enter visit charge free fee
f: \b(?:<entry>|access) (?:to [^.;]{1,40} )?(?:is|was|has been|remains) <how>(?:free|without charge)\b
f: \bfree <entry>\b|\bno <entry> (?:fee|charge)s?\b|\bno charge for <entry>\b|\bfree to (?:enter|visit)\b
f: \b(?:does|do)(?: not|n['’]t) charge (?:for )?(?:an? )?(?:<entry>|visitors)\b
p: \bcharg(?:es?|ed|ing) (?:\w+ ){0,2}<entry>\b|\b<entry> (?:fee|charge) of\b|\b(?:<entry>|tickets?) costs?\b
p: \bvisitors (?:must |have to )?pay (?:an? |for )?(?:<entry>|\S+ to enter)\b

power en
cues: electrified electrification unelectrified non-electrified diesel steam electric
faint: line railway route track fully now today trains still
n: \b(?:un|non-)electrified\b|\b(?:diesel|steam)[- ]only\b|\bonly (?:diesel|steam) (?:trains|locomotives)\b
n: \belectrification (?:of [^.;]{1,40} )?(?:was|is|has been) <how>(?:abandoned|shelved|rejected|<ended>)\b
n: \b(?:is|are|remains) <how>(?:worked|operated|run|served|hauled) (?:only |solely )?by (?:diesel|steam)\b
e: \belectrification (?:of [^.;]{1,40} )?(?:was|is) <how>(?:completed?|finished)\b|\bconverted to electric\b
e: \belectric trains (?:run|have run|began|started|took over)\b|\belectrified\b

gauge snb
cues: gauge standard-gauge narrow-gauge broad-gauge metre-gauge meter-gauge
faint: line railway railroad track
s: \bstandard[- ]gauge\b
n: \b(?:narrow|metre|meter|cape)[- ]gauge\b
b: \bbroad[- ]gauge\b

track sdq
cues: track tracked tracks single-track double-track twin-track single-tracked double-tracked
faint: line railway railroad route
s: \bsingle[- ]track(?:ed)?\b
d: \b(?:double|twin)[- ]track(?:ed)?\b|\bhas two tracks\b
q: \b(?:quadruple|four)[- ]track(?:ed)?\b

surface pu
cues: paved unpaved asphalt asphalted tarmac tarmacked sealed unsealed gravel dirt surfaced unsurfaced
faint: road track route surface way
u: \bun(?:paved|sealed|surfaced|metalled)\b|\bnot (?:yet )?(?:paved|sealed|asphalted)\b
u: \b(?:gravel|dirt|earth) (?:road|track|surface|strip|runway)\b
p: \b<be> <how>(?:paved|asphalted|tarmacked|sealed|surfaced)\b
p: \b(?:paved|asphalt|tarmac|sealed|asphalted) (?:road|track|surface|runway)\b

water fsb
cues: freshwater fresh salt saltwater saline brackish salty
faint: lake lagoon water body
f: \bfresh[- ]?water (?:lake|lagoon|body|loch|reservoir)\b|\bwaters? (?:is|are) fresh\b
s: \b(?:salt(?:[- ]?water)?|saline|salty) (?:lake|lagoon|body|loch)\b|\bwaters? (?:is|are) (?:salty|saline)\b
b: \bbrackish\b

volcano ade
cues: volcano volcanoes
faint: still volcano now
a: \bactive (?:\w+ )?volcano(?:es)?\b|\bvolcano (?:is|remains) (?:still )?active\b
d: \bdormant (?:\w+ )?volcano(?:es)?\b|\bvolcano (?:is|lies) (?:now )?dormant\b
e: \bextinct (?:\w+ )?volcano(?:es)?\b|\bvolcano (?:is|has been) (?:now |long )?extinct\b

people iu
cues: inhabited uninhabited inhabitants residents population deserted ghost lives live
faint: permanently island village now today still any nobody people permanent
u: \buninhabited\b|\b(?:nobody|no[- ]one) (?:now |still )?lives\b|\bghost town\b
u: \bno (?:permanent )?(?:inhabitants|residents|population)\b
u: \b(?:is|are|lies|stands|remains?) <how>deserted\b
u: \blast (?:\w+ )?(?:inhabitants?|residents?|islanders?) (?:were |was )?(?:left|moved|evacuated|died)\b
i: \b(?:is|are|remains?) <how>inhabited\b
i: \b(?:has|have|with|by|to) (?:about |some |around |over |nearly )?(?!0\b)[\d,.]+ (?:inhabitants|residents)\b
i: \bpopulation (?:of|is|was) (?!0\b|zero)[\d,.]+

island ip
cues: island isle peninsula
faint: small large
i: \b<state> (?:\w+ )?(?:island|isle)(?=[.,;]| (?:in|of|off|until)|$)
p: \b<state> (?:\w+ )?peninsula\b

origin na
cues: natural artificial man-made glacial
faint: lake island harbour harbor
a: \b(?:artificial|man[- ]made) <made>|\b(?:is|was) (?:artificial|man[- ]made)\b
n: \b(?:natural|glacial) <made>

span scatbm
cues: suspension cable-stayed arch arched truss cantilever girder beam swing bascule drawbridge lift
faint: bridge steel concrete iron stone road railway
s: \bsuspension bridge\b
c: \bcable[- ]stayed\b
ta: \b(?:truss|cantilever) (?:\w+ )?bridge\b
at: \b(?:arch|arched) (?:\w+ )?bridge\b
b: \b(?:beam|girder) (?:\w+ )?bridge\b
m: \b(?:swing|bascule|vertical[- ]lift|lift) bridge\b|\bdrawbridge\b

staff su
cues: staffed unstaffed manned unmanned
faint: station stop now
u: \bun(?:staffed|manned)\b
s: (?<!un)\b(?:staffed|manned)\b

level ueg
cues: underground elevated at-grade street-level ground-level level surface
faint: station platform line runs
u: \bunderground (?:station|line|stop|car park|garage)\b|\b(?:is|lies|runs|was built) <how>underground\b
e: \belevated (?:station|line|stop|railway|platform)\b|\b(?:is|runs|was built) <how>elevated\b
g: \b(?:surface|at-grade|street-level|ground-level) (?:station|line|stop)\b|\bat (?:street|ground) level\b

owned pu
cues: private privately public publicly state-owned council-owned government-owned municipally
faint: owned owner ownership company property hands still now
p: \bprivately[- ](?:owned|run|held)\b|\bin private (?:hands|ownership)\b|\bprivate property\b
u: \b(?:publicly|state|council|municipally|government)[- ]owned\b|\bin public (?:hands|ownership)\b

riverside lr
cues: left right left-bank right-bank left-hand right-hand
faint: lies stands situated located bank tributary
lr: \bboth banks\b
l: \bleft(?:[- ]hand|[- ])? ?(?:bank|side|tributary)\b
r: \bright(?:[- ]hand|[- ])? ?(?:bank|side|tributary)\b
"""

_POINTS = {
    "north-east": "a",
    "north-west": "d",
    "south-east": "b",
    "south-west": "c",
    "northeast": "a",
    "northwest": "d",
    "southeast": "b",
    "southwest": "c",
    "north": "nad",
    "south": "bsc",
    "east": "eab",
    "west": "wcd",
}
"""Of the eight points of the compass those that each leaves: who is in the north may be in the north-east."""

_ALL = "nasbecwd"
_LYING = (
    "lies stands situated located lying standing found town village city area part region away some about"
)

_SIDES = (
    ("bank", r"(?<![-\w])<point> (?:banks?|shores?|sides?|coast|edge|slopes?|flank)\b"),
    (
        "region",
        (
            r"\bin (?:the )?(?:far |extreme )?<point>"
            r"(?:,? (?:part|half|corner|end|of)\b(?: of)?| (?=(?-i:[A-Z])))"
            r"(?! of [A-Z]\w+ (?:bank|shore))"
        ),
    ),
    ("direction", r"(?<!in the )(?<!far )(?<![-\w])<point> (?:of|from) (?=(?:the )?(?-i:[A-Z]))"),
)
"""What lies to a side of something, in a part of it or beside it."""


def _read(table: str) -> Iterator[Subject]:
    for block in table.strip().split("\n\n"):
        (name, states), *lines = (line.split(" ", 1) for line in block.splitlines())
        said = {kind: " ".join(rest for lead, rest in lines if lead == f"{kind}:") for kind in _WORDS}
        rows = ((lead[:-1], rest) for lead, rest in lines if lead[:-1] not in _WORDS)
        yield _subject(name, states, said["cues"], said["faint"], rows)


_WORDS = ("cues", "faint")


def _subject(name: str, states: str, cues: str, faint: str, rows: Iterator[tuple[str, str]]) -> Subject:
    table = tuple(Row(re.compile(_filled(pattern), re.IGNORECASE), frozenset(kept)) for kept, pattern in rows)
    return Subject(name, frozenset(states), frozenset(cues.split()), frozenset(faint.split()), table)


def _filled(pattern: str) -> str:
    for part, text in _PARTS.items():
        pattern = pattern.replace(part, text)
    return pattern


def _side(name: str, pattern: str) -> Subject:
    cues = " ".join(f"{point} {point}ern" for point in _POINTS)
    ways = ((kept, pattern.replace("<point>", f"{point}(?:ern|erly)?")) for point, kept in _POINTS.items())
    both = [(_ALL, r"\b(?:both|either|opposite) (?:\w+ )?(?:banks?|shores?|sides?)\b")]
    return _subject(name, _ALL, cues, _LYING, iter([*both, *ways]))


CONDITIONS: tuple[Subject, ...] = (*_read(_TABLE), *(_side(*row) for row in _SIDES))

UNCLEAR = frozenset(
    "planned proposed partly partially part section sections half parts rebuilt reconstructed replica".split()
)
"""Words of a sentence that tells a state of a part, of a copy or of a plan."""
