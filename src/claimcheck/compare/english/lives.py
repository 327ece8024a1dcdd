"""What is told of a life at any time, by the states that it leaves possible: married, taught, at work, dead.

Each subject has all states that a person may be in, a letter each, and rows of patterns with the letters that
they leave. A row that stands first is read first; what it took is not read again by a later one.
"""

import re
from dataclasses import dataclass

_OWN = r"(?:his|her|their|the)"
_SPOUSE = r"(?:wife|husband|spouse|partner)"
_SCHOOL = r"(?:university|college)"
_FEW = r"(?:[\w’'.-]+ ){0,4}?"
_LOWER = r"(?! (?:from )?(?:\w+ ){0,3}?(?:high|secondary|primary|grammar|elementary) school)"
_GOT = (
    r"(?:received?|earn(?:ed|s)|took|takes|gain(?:ed|s)|obtain(?:ed|s)|complet(?:ed|es)|"
    r"was awarded|holds|held"
    r"|has|had|got|awarded|finish(?:ed|es)|defended|completing|earning|receiving|obtaining|taking|with)"
)
_DOCTOR = r"(?:ph\.? ?d|d\.?phil|doctorate|doctoral degree)"
_DEGREE = (
    r"(?:degree|degrees|diploma|[bm]\.?a\.?|[bm]\.?sc\.?|ll\.?[bm]\.?|mba|bachelor(?:['’]s)?|master['’]s"
    r"|first-class honours)"
)


@dataclass(frozen=True, slots=True, eq=False)  # a row of a table, told by itself
class Row:
    """A way to tell a state."""

    pattern: re.Pattern[str]
    leaves: frozenset[str]
    """The states that are possible where it is told."""
    upon: bool = False
    """Whether it is told of what stands behind it, not before: "dropped the show"."""


@dataclass(frozen=True, slots=True, eq=False)  # a row of a table, told by itself
class Subject:
    """One thing that is told of a life, with all its states."""

    name: str
    states: frozenset[str]
    cues: frozenset[str]
    """Words one of which stands in every sentence that tells a state; empty where none need be."""
    faint: frozenset[str]
    """Words of a claim that need not return, beside the state's own."""
    rows: tuple[Row, ...]
    again: bool = False
    """Whether the same may be in another state at another time, so that the time must be said, too."""


def _subject(name: str, states: str, cues: str, faint: str, *rows: tuple[str, str]) -> Subject:
    table = tuple(Row(re.compile(pattern, re.IGNORECASE), frozenset(leaves)) for leaves, pattern in rows)
    return Subject(name, frozenset(states), frozenset(cues.split()), frozenset(faint.split()), table)


MARRIAGE = _subject(
    # never, married, divorced, widowed; married again after a divorce, after a death
    "marriage",
    "nmdwrv",
    "married marry marries unmarried bachelor spinster single wife husband spouse divorce divorced divorces"
    " divorcee annulled ex-wife ex-husband widow widower widowed remarried remarries wed weds wedding"
    " marriage divorcing separated split partner",
    "man woman person life all whole lifelong remained stayed remains wife husband spouse lived long",
    (
        "n",
        (
            r"\bnever (?:been )?(?:married|marry|wed|took a wife)\b|\bunmarried\b|"
            r"\b(?:lifelong|confirmed) bachelor\b"
        ),
    ),
    (
        "n",
        (
            r"\b(?:remained|stayed|died) (?:a bachelor|a spinster|single)\b|\bdid(?: not|"
            r"n['’]t) (?:ever )?(?:marry|wed)\b"
        ),
    ),
    ("ndw", r"\b(?:is|was|are|currently|remains) single(?=[.,;]|$)|\bhas no (?:wife|husband|spouse)\b"),
    ("mdrvw", r"\b(?:filed|files|filing|files|sued|petitioned|asked) for (?:a )?divorce\b"),
    ("rv", rf"\bremarr(?:ied|ies|ying)\b|\b{_OWN} (?:second|third|fourth) (?:{_SPOUSE}|marriage)\b"),
    (
        "rv",
        r"\b(?:has been |was |been )?married (?:twice|(?:two|three|four|five|six) times|more than once)\b",
    ),
    ("dr", rf"\bdivorc(?:ed?|es|ing|ee)\b|\bannulled\b|\b(?:ex-|former ){_SPOUSE}\b"),
    (
        "dr",
        r"\bmarriage (?:\([^)]{1,40}\) )?(?:ended|was dissolved|broke (?:up|down)|fell apart|collapsed)\b",
    ),
    ("wv", r"\bwidow(?:ed|er)?\b"),
    (
        "mrv",
        (
            rf"\b(?:is|are) (?:now |currently |happily |still )?married\b|\blives? with {_OWN} "
            rf"(?:wife|husband)\b"
        ),
    ),
    ("mrv", rf"\bsurvived by {_OWN} (?:wife|husband)\b|\b{_OWN} current (?:wife|husband)\b"),
    ("mrv", r"\bhas been married (?:to|since|for)\b|\bleaves (?:a|his|her) (?:wife|husband)\b"),
    (
        "mdwrv",
        r"\b(?:marries|married|marry|weds?|wedding|marriage)\b|\b(?:his|her) (?:wife|husband|spouse)\b",
    ),
)

STUDY = _subject(
    # nothing after school, a course not finished, a degree, a doctorate
    "study",
    "nagp",
    "university college institute degree diploma graduated graduates graduate graduating alumnus alumna"
    " doctorate phd ph.d ph.d. dphil d.phil doctoral studied studies study enrolled attended dropped left"
    " degrees bachelor bachelor's master's ba bsc ma msc mba",
    "university college degree school course studies",
    (
        "ag",
        (
            rf"\b(?:never|did(?: not|n['’]t)|without) (?:finish|complet|obtain|earn|receiv|"
            rf"submit)\w* {_FEW}{_DOCTOR}\b"
        ),
    ),
    ("ag", rf"\b(?:abandoned|gave up|broke off) {_FEW}{_DOCTOR}\b"),
    ("a", rf"\bdropp(?:ed|ing) out(?: of (?:the )?{_FEW}(?:{_SCHOOL}|studies))?\b{_LOWER}"),
    (
        "a",
        (
            rf"\b(?:left|leaving) (?:the )?(?:(?:school|{_SCHOOL}) )?(?:without|before) "
            rf"{_FEW}(?:{_DEGREE}|graduating|finishing)\b"
        ),
    ),
    (
        "a",
        (
            rf"\bwithout (?:ever )?(?:graduating|taking a degree|a degree|completing {_OWN} "
            rf"(?:degree|studies))\b{_LOWER}"
        ),
    ),
    (
        "a",
        (
            rf"\bdid(?: not|n['’]t) (?:finish|complete) {_OWN} (?:degree|studies|course)\b|"
            rf"\bnever graduated\b{_LOWER}"
        ),
    ),
    (
        "n",
        (
            rf"\b(?:never|did(?: not|n['’]t)) (?:went to|go to|attend(?:ed)?) (?:a "
            rf")?{_SCHOOL}\b|\bno {_SCHOOL} education\b"
        ),
    ),
    (
        "nagp",
        (
            rf"\bhonorary {_FEW}(?:{_DOCTOR}|{_DEGREE})\b|\b(?:began|pursuing|pursue|"
            rf"start(?:ed|s)|working on|works on|studying for|studies for|reading for) "
            rf"{_FEW}{_DOCTOR}\b|\b{_DOCTOR} (?:student|candidate|thesis)\b"
        ),
    ),
    ("p", rf"\b{_GOT} {_FEW}{_DOCTOR}\b"),
    ("gp", rf"\bgraduat(?:ed|es|ing)\b{_LOWER}|\bis a graduate of\b|\balumn(?:us|a) of\b"),
    ("gp", rf"\b{_GOT} {_FEW}{_DEGREE}(?=[\s,.;)]|$)"),
    (
        "agp",
        (
            rf"\b(?:studied|studies|enrolled|enrols|attended|attends|went) {_FEW}(?:at|in|to|"
            rf"for)? ?(?:the )?{_FEW}{_SCHOOL}\b"
        ),
    ),
    ("agp", rf"\b(?:was|were) (?:a student|educated) at {_FEW}{_SCHOOL}\b|\b{_SCHOOL}-educated\b"),
)

LIFE = _subject(
    "life",
    "ld",
    "dead died deceased alive living late passed death killed murdered executed drowned obituary funeral"
    " buried",
    "now still today since currently",
    ("d", r"\b(?:is|are) (?:now )?(?:dead|deceased)\b|\bno longer alive\b|\b(?:has|have) (?:since )?died\b"),
    ("l", r"\b(?:is|are) (?:still )?(?:alive|living)(?=[.,;]| today| and well|$)|\bstill alive\b"),
    (
        "d",
        (
            r"\bdied\b|\b(?:has |have )?passed away\b|\bwas (?:killed|murdered|executed|shot "
            r"dead|stabbed to death)\b"
        ),
    ),
    ("d", r"\bpeople who (?:have )?died\b|\bdrowned\b|\b(?:his|her) (?:own )?(?:death|funeral)\b"),
)

RETURN = _subject(
    # stood again and won, stood again and lost, did not stand again
    "return",
    "wlo",
    "re-elected reelected re-election reelection",
    "bid second term election again",
    ("l", r"\b(?:lost|losing|loses|failed in) (?:\w+ ){0,3}?re-?election(?: bid| campaign)?\b"),
    ("l", r"\b(?:defeated|beaten|unsuccessful(?:ly)?|failed) (?:\w+ ){0,4}?re-?election\b"),
    (
        "l",
        (
            r"\b(?:was|were) (?:not re-?elected|denied re-?election)\b|\bfailed to (?:win|"
            r"gain|secure) re-?election\b"
        ),
    ),
    (
        "o",
        (
            r"\b(?:did(?: not|n['’]t)|declined to|chose not to|decided not to) (?:seek|run "
            r"for|stand for) re-?election\b"
        ),
    ),
    (
        "wl",
        (
            r"\b(?:sought|ran for|stood for|running for|seeking|runs for|stands for|"
            r"campaign\w* for) re-?election\b"
        ),
    ),
    ("w", r"\bre-?elected\b|\b(?:won|wins|winning|gained|secured|win) (?:\w+ ){0,3}?re-?election\b"),
)

PLACE = _subject(
    # eldest, between, youngest, without siblings
    "place",
    "emyo",
    "youngest eldest oldest only first-born firstborn last-born older younger elder second third fourth"
    " fifth child",
    "child family children siblings born parents son daughter",
    ("o", r"\b(?:an|the|their|his|her) only child\b|\b(?:has|had) no siblings\b"),
    (
        "e",
        (
            r"\b(?:eldest|oldest|first-?born)(?: child)?(?: (?:of|in|among)\b(?! the (?:world|"
            r"country))|(?=[.,;]|$))"
        ),
    ),
    (
        "y",
        r"\b(?:youngest|last-?born)(?: child)?(?: (?:of|in|among)\b(?! the (?:world|country))|(?=[.,;]|$))",
    ),
    ("em", r"\b(?:eldest|oldest|first-?born|elder) (?:son|daughter)\b"),
    ("my", r"\byoungest (?:son|daughter)\b"),
    ("m", r"\b(?:middle|second youngest|second oldest|second eldest) child\b"),
    (
        "my",
        r"\b(?:has|had|with) (?:an|one|two|three|four) (?:older|elder) (?:brothers?|sisters?|siblings?)\b",
    ),
    ("em", r"\b(?:has|had|with) (?:an?|one|two|three|four) younger (?:brothers?|sisters?|siblings?)\b"),
)

_PLAYER = (
    r"(?:\w+ )?(?:footballer|(?:\w+ )?player|cricketer|boxer|wrestler|swimmer|rower|cyclist|skier|skater"
    r"|sprinter|runner|athlete|gymnast|golfer|jockey|goalkeeper|midfielder|striker|forward|defender|pitcher|driver|racer"
    r"|biathlete|judoka|weightlifter|dancer|ballerina|sumo wrestler)\b"
)
CAREER = _subject(
    # still plays, plays no more: of those who stop at an age at which others go on
    "career",
    "ar",
    "active retired retirement former career plays playing competes still currently longer hung",
    "professional professionally player career active now today who football tennis sport",
    ("r", rf"\b(?:retired|former) (?={_PLAYER})"),
    ("r", r"\b(?:ended|ends|finished|concluded) (?:his|her) (?:\w+ ){0,2}?career\b|\bhung up (?:his|her)\b"),
    (
        "r",
        r"\bno longer (?:plays|competes|active|an active)\b|\b(?:has|is) (?:now )?retired(?=[.,;]| from|$)",
    ),
    ("a", rf"\b(?:is|are) (?:still |currently )?an? active (?={_PLAYER})"),
    (
        "a",
        r"\bstill (?:plays|playing|competes|competing|active)\b",
    ),
    ("a", r"\bcurrently (?:plays|playing|competes)\b|\bwho (?:currently |still )?plays\b"),
)

SUBJECTS = (MARRIAGE, STUDY, LIFE, RETURN, PLACE, CAREER)
