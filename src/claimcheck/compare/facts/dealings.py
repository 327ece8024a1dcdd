"""The words around a figure in; which of the figures of a firm or an economy it is, and what limits it,"
" out.
"""

import re
from dataclasses import dataclass

from claimcheck.compare.english.lexicon import concepts

_GAP = r"\b[^.;:()$£€\d]{0,34}$"
"""What may stand between a word and its figure: no other figure."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One thing that is told of firms, markets and countries in figures."""

    name: str
    group: str
    """Kinds of one group shut each other out: of one year there is a profit or a loss."""
    dimension: str | None
    """Of its unit: "money", "percent"; None for what is counted."""
    units: frozenset[str]
    """Concepts of what is counted."""
    before: re.Pattern[str]
    """What leads a figure of this kind; `after` is what follows one. Either is enough."""
    after: re.Pattern[str]
    cues: frozenset[str]
    """Words one of which stands in every sentence that tells it."""
    words: frozenset[str]
    """Concepts with which it is told."""
    stock: bool = False
    """Whether it tells how many there are, not how many came or went."""
    open: bool = False
    """Whether another figure of the kind shuts none out."""

    @property
    def family(self) -> frozenset[str]:
        """The words of its whole group."""
        return _FAMILIES[self.group]


def _kind(
    name: str,
    dimension: str | None,
    *,
    before: str = r"(?!)",
    after: str = r"(?!)",
    cues: str,
    words: str = "",
    units: str = "",
    group: str = "",
    stock: bool = False,
    is_open: bool = False,
) -> Kind:
    led = re.compile(rf"\b(?:{before}){_GAP}", re.IGNORECASE)
    behind = re.compile(rf"[\s-]*(?:{after})", re.IGNORECASE)
    told = concepts(f"{words} {cues} {units}")
    return Kind(
        name,
        group or name,
        dimension,
        concepts(units),
        led,
        behind,
        frozenset(cues.split()),
        told,
        stock,
        is_open,
    )


_PEOPLE = (
    "people person persons employee employees worker workers staff job jobs post posts position positions"
)
_LET_GO = (
    r"(?:made |make |making )?redundant|go\b|redundanc(?:y|ies)|job (?:losses|cuts)|lost their (?:jobs"
    r"|posts|work)"
    r"|(?:were|was|are|have been|had been|being) (?:laid off|dismissed|sacked|let go|axed|cut|shed|fired"
    r"|made)"
    r"|(?:jobs|posts|positions|roles) (?:were |have been |had been |are )?(?:lost|cut|axed|shed|gone|went"
    r"|disappeared)"
    r"|lay-?offs|dismissals"
)

KINDS = (
    _kind(
        "cuts",
        None,
        before=r"cut|cuts|cutting|shed|sheds|shedding|axe[ds]?|axing|slash\w*|eliminat\w+|laid off|lay(?:s"
        r"|ing)? off"
        r"|dismiss\w*|sack(?:ed|ing|s)|let go(?: of)?|letting go(?: of)?|fired|firing|loss of|losses of"
        r"|notice to"
        r"|got rid of|parted with|did away with|abolish\w*",
        after=rf"(?:[\w-]+ ){{0,4}}(?:{_LET_GO})",
        cues="cut cuts cutting shed sheds shedding axe axed axes axing slash slashed slashing eliminate"
        " eliminated"
        " eliminating laid lay laying dismiss dismissed dismissing sacked sacking let fired firing loss"
        " losses lost"
        " redundant redundancies redundancy layoffs notice rid parted away abolished lose lost gone went",
        words="job work employee dismiss staff lay off",
        units=f"{_PEOPLE} role roles redundancy redundancies layoffs",
    ),  # "shed 60 of its staff", "60 people lost their jobs"
    _kind(
        "staff",
        None,
        before=r"employ(?:s|ed|ing)?|workforce|payroll|headcount|staff of|staff numbers?|staff numbered"
        r"|(?:work|jobs?|employment) (?:for|to)|staffed by",
        after=r"(?:[\w-]+ ){0,2}(?:employees|staff\b|workers|people (?:work|are employed|were employed"
        r"|on its)"
        r"|work(?:s|ed)? (?:for|at|in)|-?strong workforce|on (?:its|the) (?:payroll|books))",
        cues="employ employs employed employing workforce payroll headcount staff employees workers work"
        " works"
        " worked jobs job staffed employment",
        words="work workforce number provide give have",
        units="people person persons employee employees worker workers staff job jobs",
        stock=True,
    ),  # "has a payroll of 640"
    _kind(
        "outlets",
        None,
        before=r"has|have|had|with|operat(?:es|ed|ing)|runs?|ran|running|owns|owned|(?:chain|network"
        r"|total) of|boasts?"
        r"|comprises?|down to|up to|grown to|shrunk to|maintains|at (?:its|all)|(?:is|are|was"
        r"|were) (?:now )?",
        cues="branches outlets shops stores locations",
        words="branch outlet shop store location operate run have chain own network",
        units="branch branches outlet outlets shop shops store stores location locations",
        stock=True,
    ),  # "with 912 stores"
    _kind(
        "revenue",
        "money",
        before=r"revenues?|turnover|sales|takings|receipts|turned over|turns over",
        after=r"(?:[\w-]+ )?(?:in |of )?(?:revenues?|turnover|sales)\b",
        cues="revenue revenues turnover sales takings receipts turned turns",
    ),  # "turned over 55 million"
    _kind(
        "profit",
        "money",
        before=r"profits?|net income|earnings|surplus|earn(?:ed|s|ing)|in the black|cleared|netted",
        after=r"(?:[\w-]+ ){0,2}(?:profits?|surplus|in net income|in earnings)\b",
        cues="profit profits income earnings surplus earned earns earning black cleared netted",
        words="net",
        group="result",
    ),  # "earned 31 million"
    _kind(
        "loss",
        "money",
        before=r"loss(?:es)?|deficits?|lost|in the red|into the red|shortfall",
        after=r"(?:[\w-]+ ){0,2}(?:loss(?:es)?|deficit|in the red)\b",
        cues="loss losses deficit deficits lost red shortfall",
        words="net",
        group="result",
    ),  # "a deficit of 9 million"
    _kind(
        "price",
        "money",
        before=r"(?:paid|pays?|paying|handed over|spent)|(?:bought|buys|buying|acquir\w+|purchas\w+|sold"
        r"|sells|selling"
        r"|took over|taken over|taking over|snapped up|takeover|acquisition|sale|deal"
        r"|price)\b[^.;:()$£€\d]{0,60}\b"
        r"(?:for|at|worth|of|was|tag)",
        cues="paid pay pays paying spent bought buys buying acquired acquire acquires acquiring purchased"
        " purchase sold"
        " sells selling took taken taking snapped takeover acquisition sale deal price handed",
        words="buy for worth",
    ),  # "acquired it for 2.3 billion"
    _kind(
        "share",
        "percent",
        before=r"share of|accounts? for|accounted for|commands?|controls?|supplies|has|holds?|with|makes"
        r"|sells|takes",
        after=r"(?:[^.;,\d]{0,30} )?(?:market|share|sales)\b",
        cues="market share",
        words="account command control hold supply",
    ),  # "commands a third of the market"
    _kind(
        "downloads",
        None,
        before=r"download(?:ed|s|ing)?|install(?:ed|s|ations?)?",
        after=r"(?:[\w-]+ ){0,2}(?:downloads|installs|installations)\b",
        cues="download downloads downloaded downloading install installs installed installation"
        " installations",
        words="time have app",
        units="download downloads time times installation installations install installs",
        is_open=True,
    ),  # "passed five million downloads"
    _kind(
        "patents",
        None,
        after=r"(?:[\w-]+ ){0,2}patents\b",
        cues="patents",
        words="hold own have name",
        units="patent patents",
    ),
    _kind(
        "raise",
        "percent",
        before=r"(?:pay|wage|salary|wages) (?:rises?|increases?|raises?|hikes?|deal|award)s?(?: of| worth)?"
        r"|(?:accept|get|got|won|gain|given|grant|award|receiv|secur|settl|agree)\w*\b[^.;\d]{0,20}\b"
        r"(?:increase|rise|raise)s? of|(?:wages|pay|salaries) (?:\w+ ){0,4}by|settled for|accept(?:ed|ing)",
        after=r"(?:pay|wage|salary)? ?(?:more (?:pay|money)|(?:pay |wage |salary )?(?:rise|increase|raise"
        r"|hike))",
        cues="pay wage wages salary salaries increase rise raise hike settled accepted accepting",
        words="win get accept receive secure gain give",
    ),  # "a pay rise of 6 percent", "accepting an increase of 3.5"
    _kind(
        "unemployment",
        "percent",
        before=r"unemployment|jobless\w*|out of work|without (?:a job|work)",
        after=r"(?:of [^.;,\d]{0,30} )?(?:unemployment|jobless|unemployed|out of work|without (?:a job"
        r"|work))",
        cues="unemployment jobless joblessness unemployed work",
        words="rate stand without out",
    ),
    _kind(
        "inflation",
        "percent",
        before=r"inflation|(?:consumer |retail )?prices|cost of living",
        after=r"(?:inflation|higher\b[^.;,\d]{0,30}\bthan)",
        cues="inflation prices living",
        words="rate consumer price stand run",
    ),
    _kind(
        "debt",
        "money",
        before=r"debts?|owed|owes|owing|liabilities|indebted",
        after=r"(?:[\w-]+ ){0,2}(?:in debt|of debt|debts?)\b",
        cues="debt debts owed owes owing liabilities indebted",
        words="have",
    ),
)
"""What is told; of two kinds that a figure may be of, the first."""

_FAMILIES = {
    kind.group: frozenset().union(*(other.cues for other in KINDS if other.group == kind.group))
    for kind in KINDS
}

CHANGING = re.compile(
    r"\b(?:open|clos|shut|add|s[eo]l[dl]|bought|buy|acquir|los[et]|losing|plan|creat|hir|recruit|cut|shed"
    r"|dismiss"
    r"|laid|lay|affect|strik|struck|join|attend|vot|kill|injur)\w*\b[^,;.\d]{0,24}$",
    re.IGNORECASE,
)
"""Words before a number of shops or of staff by which it is one of those that came, went or did something."""

_FORMER = re.compile(
    r"\b(?:once|formerly|previously|originally|used to|at its (?:peak|height)|had been|from"
    r"|compared (?:with|to)"
    r"|against|instead of|rather than|as opposed to|demand\w*|ask\w*|want\w*|claim\w*|sought|call\w* for"
    r"|offer\w*)"
    r"\b[^.;,()\d]{0,24}$",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"[^.;,\d]{0,20}\b(?:(?:a|the) (?:year|month|quarter|decade) (?:before|earlier|ago)|previously|earlier"
    r"|before|in the"
    r" past)\b",
    re.IGNORECASE,
)


def former(before: str, after: str) -> bool:
    """Whether a figure is of a time before, or was only asked for: "once ran 400", "up from 39"."""
    return bool(_FORMER.search(before) or _BACK.match(after))


_LIMIT = re.compile(
    r"\b(?:(?:first|second|third|fourth|last|opening|final)[- ](?:quarter|half|six months|nine months"
    r"|month|week|day)"
    r"|quarterly|half-year(?:ly)?|monthly|weekly|daily|average|abroad|overseas|domestic|foreign|online"
    r"|part-time"
    r"|full-time|temporary|seasonal|new|more|further|another|additional|other|others|gross|operating"
    r"|pre-tax|alone"
    r"|each|apiece|combined|together|a (?:day|week|month|quarter)|an hour|per \w+|target|men|women"
    r"|among them|of them"
    r"|of which|of whom|including|export|exports|female|male|young)\b",
    re.IGNORECASE,
)
"""What limits a figure to a part, a sort or a stretch of the year."""
_LAST = re.compile(r"[;,$£€]|\d[\d,.]*|\band\b")
_FIRST = re.compile(r"[;,$£€]|\d|\band\b|\bagainst\b|\bup from\b|\bdown from\b")


def limits(before: str, after: str) -> frozenset[str]:
    """What limits a figure, up to the next one on each side."""
    near = f"{_LAST.split(before)[-1]} | {_FIRST.split(after)[0]}"
    return frozenset(match[0].casefold().replace("-", " ") for match in _LIMIT.finditer(near))
