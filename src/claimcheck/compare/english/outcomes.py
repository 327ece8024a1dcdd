"""What is told of how a contest, an office or a war went, by the outcomes that it leaves possible.

As in `lives`: each matter has all its outcomes, a letter each, and ways to tell them with the letters that
they leave. A way that stands first is read first. One that ends in ">" is told of what stands behind it:
"the channel dropped the show".
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.compare.english.lives import Row, Subject


@dataclass(frozen=True, slots=True)
class Matter:
    """One thing that comes out one way or another, with a line for each way to tell it."""

    name: str
    states: str
    cues: str
    """Words one of which a claim has that asks for it."""
    faint: str
    """Words of a claim that need not return."""
    ways: str
    """The letters left, then the pattern; "<word>" stands for a part of `PARTS`, whose groups are gaps.

    A line that begins with a bar goes on with the one before.
    """
    again: bool = True
    """Whether it may come out otherwise at another time: a club goes down in one year and up in another."""


PARTS = {
    "<was>": r"(?:(?:was|were|been|being|be|is|are|got) (?:\w+ly )?)",
    "<had>": "(?:(?:had|has|was|were|is|had been|has been) )?",
    "<soon>": "(?:(?:soon|quickly|bloodily|brutally|finally|repeatedly|again) )?",
    "<few>": r"((?:[\w’'-]+ ){0,3}?)",
    "<some>": r"((?:[\w’'-]+ ){0,6}?)",
    "<own>": r"(?:(?:his|her|its|their|the|a|an) )?",
    "<tier>": (
        r"(?:(?:top|second|third|fourth|fifth|first|lower|bottom|premier|higher|highest|lowest|next) "
        r"(?:flight|division|tier|league|level)|premiership|(?:lower|minor) leagues?)"
    ),
    "<not>": r"(?:did(?: not|n['’]t)|failed to|could(?: not|n['’]t)|(?:was|were) unable to|never)",
    "<mark>": r"(?:record|mark|best|time|total|tally)",
    "<coup>": (
        r"(?:coup(?: d['’][eé]tat)?|putsch|rebellion|revolt|uprising|rising|insurrection|mutiny|insurgency"
        r"|revolution|plot)"
    ),
    "<truce>": r"(?:ceasefire|cease-fire|truce|armistice|pause in the fighting|peace)",
}


def _lines(ways: str) -> list[str]:
    """The ways of a table; a line that begins with a bar goes on with the one before."""
    joined = re.sub(r"\n\s*\|", "|", ways)
    return [line.strip() for line in joined.splitlines() if line.strip()]


@lru_cache(maxsize=64)
def subject(matter: Matter) -> Subject:
    """A matter with its ways compiled."""
    rows = []
    for line in _lines(matter.ways):
        leaves, _, pattern = line.partition(" ")
        for part, words in PARTS.items():
            pattern = pattern.replace(part, words)
        compiled = re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)
        rows.append(Row(compiled, frozenset(leaves.rstrip(">")), upon=leaves.endswith(">")))
    faint = frozenset(matter.faint.split())
    states = frozenset(matter.states)
    return Subject(matter.name, states, frozenset(), faint, tuple(rows), again=matter.again)


MATTERS = (
    Matter(
        "tier",  # relegated, stayed where it was, promoted
        "rsp",
        "relegated relegation promoted promotion demoted demotion went gone dropped drop division"
        " flight league"
        " tier stayed stay kept retained survived survival up down",
        "top flight division league season end place status tier club side team finish finished",
        r"""
        s (?:narrowly |just )?(?:avoid(?:ed|ing|s)?|escap(?:ed|ing|es)?|surviv(?:ed|ing|es)?|staved off
        |evaded|dodged|beat|beating) <own>(?:relegation|demotion|(?:the )?drop)
        s stay(?:ed|s|ing) up|(?:kept|keep|keeps|keeping|retain(?:ed|s|ing)?|preserv(?:ed|es|ing)
        |secur(?:ed|es|ing)|sav(?:ed|es|ing)) (?:their|its) <few>(?:place|status|spot)|remain(?:ed|s
        |ing) in the <tier>|top-flight survival
        r (?:<was>)?relegated|(?:suffered|faced|after|following|condemned <few>to|resulted in
        |doomed <few>to|consigned <few>to) <own>relegation|(?:went|gone|going|sent) down(?= to the|[.,;]|$
        | at| on| in| after| with)|dropp(?:ed|ing) (?:down |out |back )?(?:in)?(?:to|of|from) the <tier>
        |(?:<was>)demoted|lost (?:their
        |its) (?:top-flight |first-division |premier league |league )?(?:status|place in the <tier>)
        p (?:<was>)promoted(?= to|[.,;]|$| at| in| as| from| after| for)|(?:won|gained|secured|earned
        |clinched|achieved|sealed|celebrated|winning|gaining|securing|clinching|sealing) promotion|(?:went
        |gone|going|moved|climbed|moving) up(?= to the|[.,;]|$| at| in| as| from| after)|(?:returned
        |climbed|rose|stepped up) to the (?:top|first|premier|higher|highest) (?:flight|division|league
        |tier)
        rsp relegat(?:ed|ion)|promot(?:ed|ion)
        """,
    ),
    Matter(
        "record",  # the holder has it still, has lost it
        "hl",
        "record records holder mark best",
        "record current currently now today still reigning holder",
        r"""
        l (?:former|previous|then|old|one-time|erstwhile) <few>record[- ]holders?
        |held <few>(?:<mark>) <few>(?:until|for|from)|(?:lost|losing) <few>record|once held
        l (?:stood|lasted|survived|stayed|remained) (?:as )?<some>(?:until|before)
        l (?:record|mark|best) (?:<was>|has been |had been )(?:since |later |finally )?(?:broken|beaten
        |bettered|surpassed|eclipsed|overtaken|improved|taken|lowered|smashed|shattered)
        h (?:still |currently )?(?:hold|holds) <some>(?:record|mark|best)|(?:current|reigning
        |present) <few>record[- ]holder|(?:record|mark|best) (?:\S+ )?(?:still stands|is still unbroken
        |remains unbroken|stands to this day|has (?:never|not|yet to) (?:been|be) (?:broken|beaten))
        """,
        again=False,
    ),
    Matter(
        "breaking",  # broke it, equalled it, fell short of it
        "bef",
        "record records mark best",
        "new record mark time ever set",
        r"""
        f (?:fell|came|finished|was|ended|just|falling) <some>(?:short|outside|shy|off|slower than
        |away from|inside) (?:of )?<few>(?:record|mark|best)|(?:miss(?:ed|ing|es)|<not> (?:break|beat
        |better|improve|set)) <some>(?:record|mark|best)
        e (?:equall?(?:ed|ing|s)|match(?:ed|ing|es)|tied|ties|tying) <some>(?:record|mark|best)
        b (?:br(?:oke|eaking|eaks)|broken|beat|beaten|beating|beats|better(?:ed|ing|s)|surpass(?:ed|ing
        |es)|eclips(?:ed|ing|es)|overt(?:ook|aking)|improv(?:ed|ing|es)(?: on)?|lower(?:ed|ing|s)
        |smash(?:ed|ing|es)|shatter(?:ed|ing|s)|set|sets|setting|took|takes) <some>(?:record|mark|best)
        bef break <some>(?:record|mark|best)
        """,
    ),
    Matter(
        "progress",  # went on to the next round, did not
        "qo",
        "qualified qualify qualifying qualifies advanced advance advances progressed through"
        " knocked eliminated"
        " elimination exit exited crashed bowed missed out reached",
        "round stage competition tournament",
        r"""
        o (?:<not>) (?:qualify|advance|progress|get through|make it|reach)|miss(?:ed|es
        |ing) out on <own>(?:qualification|place|spot|a place)
        o (?:<was>)?(?:knocked out|eliminated|dumped out|put out|sent home|sent packing)|(?:crash(?:ed|es
        |ing)|bow(?:ed|s|ing)|went|go(?:es|ing)?|slump(?:ed|s|ing)) out(?= of| in| at|[.,;]|$| to)
        |exit(?:ed|s|ing)? the
        q (?:qualif(?:ied|ies|ying)|advanc(?:ed|es|ing)|progress(?:ed|es|ing)|went through|goes through
        |got through|made it through|eased through|book(?:ed|s|ing) <own>(?:place|spot|ticket|berth)
        |earn(?:ed|s|ing) <own>(?:place|spot|berth)|secur(?:ed|es|ing) <own>(?:place|spot|berth
        |qualification)|clinch(?:ed|es|ing) <own>(?:place|spot|berth|qualification)) (?:for|to|into|in|as
        |from)
        """,
    ),
    Matter(
        "tenure",  # dismissed, left of their own will, left by agreement
        "dvc",
        "sacked dismissed fired axed removed relieved ousted shown door boot go resigned quit quits resigns"
        " stepped stood consent walked left leaving left resignation notice dismissal sacking step",
        "job post position role duties head coach manager chief charge club team office as",
        r"""
        c (?:by|with) (?:mutual|common) (?:consent|agreement)|(?:agreed to part|parted) (?:company
        |ways)(?: with)?|(?:contract|term) (?:<was>not renewed|expired|ran out|ended|was not extended)
        d (?:<was>)(?:sacked|dismissed|fired|axed|removed(?= from|[.,;]| as)|ousted|relieved of|let go
        |shown the door|given the (?:boot|sack)|forced out|stripped of|discharged)|lost (?:his|her
        |their) job|(?:his|her) (?:dismissal|sacking)
        d> (?:sacked|dismissed|fired|axed|ousted|removed|sack|dismiss|showed the door to
        |dispensed with(?: the services of)?|got rid of|dropped)
        v (?:resign(?:ed|s|ing)?|quit(?:s|ting)?|stepped down|steps down|stepping down|stood down
        |stepped aside|walked out|hand(?:ed|s|ing) in (?:his|her|their) (?:notice|resignation)|tender(?:ed
        |s|ing) (?:his|her|their) resignation|left of (?:his|her|their) own accord|gave up (?:the|his
        |her) (?:job|post))
        """,
    ),
    Matter(
        "rising",  # came off, was put down
        "sf",
        "overthrown toppled ousted deposed overthrew coup putsch revolt uprising rising rebellion"
        " insurrection"
        " mutiny insurgency revolution plot suppressed crushed quelled topple",
        "army troops forces government attempt attempted regime soldiers",
        r"""
        f <coup>(?: attempt)? (?:against (?:[\w’'-]+ ){1,6}?)?<had><soon>(?:collapsed
        |failed|fizzled out|foiled|crushed|suppressed|put down|thwarted|defeated|quelled|petered out
        |came to nothing|ended in failure|unsuccessful|abortive|quashed)
        f (?:failed|abortive|unsuccessful|attempted|botched|foiled
        |ill-fated) (?:military |army |armed |peasant )?<coup>
        f (?:<was>)(?:put down|suppressed|crushed|quelled|quashed|stamped out)
        f> (?:crushed|suppressed|put down|quelled|foiled|thwarted|quashed|stamped out|bloodily ended|broke)
        s (?:<was>)?(?:overthrown|toppled|deposed|driven from (?:power|office|the throne)
        |removed from (?:power|the throne)|swept from power)|(?:<was>)ousted(?= in a| by)
        |<coup> (?:succeeded|was successful|triumphed|toppled|overthrew|ousted|deposed|brought down)
        s> (?:overthrew|toppled|deposed|brought down)
        """,
        again=False,
    ),
    Matter(
        "truce",  # kept, broken
        "hb",
        "ceasefire cease-fire truce armistice",
        "ceasefire truce night days agreement largely",
        r"""
        b <truce>(?: [\w’'-]+){0,6}? <had><soon>(?:collapsed
        |broke down|broken|violated|fell apart|unravelled|ended|breached|shattered|in tatters|did not last
        |failed to hold|over)
        b (?:<was>)?<soon>(?:collapsed|broke down|broken|violated|fell apart|unravelled
        |breached)
        b (?:shelling|fighting|clashes|hostilities|bombing|bombardment|air strikes|gunfire|firing|attacks
        |shooting) (?:\w+ ){0,2}?(?:resumed|restarted|broke out|erupted|began again|flared)
        b (?:resumed|restarted) (?:shelling|fighting|hostilities|bombing|bombardment|attacks|firing
        |their \w+)
        h (?:held|holding|holds)(?= |[.,;]|$)
        |(?:<was>)(?:\w+ly )?(?:observed|respected|honoured
        |honored|kept|adhered to)|remain(?:ed|s) in (?:place|force)
        """,
        again=False,
    ),
    Matter(
        "town",  # taken, held
        "th",
        "captured taken fell fallen stormed seized overrun occupied surrendered capitulated repulsed held"
        " withstood relieved lifted raised resisted capture took take conquered",
        "town city fortress castle fort hands after siege enemy village",
        r"""
        h (?:siege|blockade) (?:[\w’'-]+ ){0,6}?<had>(?:lifted|raised|relieved
        |abandoned|given up|broken)|held out|withstood|(?:beat|fought|drove) off|(?:<was>)(?:repulsed
        |beaten off|driven back|thrown back|repelled|relieved)|(?:<not>) (?:take|capture|seize|storm
        |conquer)|(?:resist(?:ed|ing)|repuls(?:ed|ing)|repell(?:ed|ing))
        t (?:<was>)(?:captured|taken|stormed|seized|overrun|occupied|conquered|sacked)|fell(?= to|[.,;]|$
        | on| in| after| into)|fallen(?= to|[.,;]|$)|surrendered|capitulated|changed hands|opened (?:its
        |their) gates
        t> (?:captured|took|stormed|seized|overran|occupied|conquered|capture|marched into|entered
        |gained control of|took control of)
        """,
        again=False,
    ),
)
"""What comes out one way or another in contests, offices and wars."""
