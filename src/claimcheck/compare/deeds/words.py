"""Words around official acts, and every form of the verbs that tell them."""

from functools import lru_cache

from claimcheck.compare.deeds.tables import ACTS, FINDING, VERDICTS
from claimcheck.compare.english.words import stem
from claimcheck.extract.rulings.lexicon import forms

LONGEST = 400
"""Tokens of a sentence that are read; what is longer is no sentence."""

BE = frozenset("is are was were be been being".split())

HELPERS = BE | frozenset(
    "has have had having do does did will would shall should may might can could must to not never n't also"
    " then far so later again already finally ultimately since once still and".split()
)

NOMINALS = {
    "violation": ("violate", "noun"),
    "violations": ("violate", "noun"),
    "infringement": ("infringe", "noun"),
    "breach": ("breach", "noun"),
    "breaches": ("breach", "noun"),
    "acquittal": ("acquit", "noun"),
    "guilty": ("convict", "noun"),
    "charge": ("charge", "noun"),
    "charges": ("charge", "noun"),
    "approval": ("approve", "noun"),
    "ratification": ("ratify", "noun"),
    "adoption": ("adopt", "noun"),
}
"""Nouns that tell an act, with the verb that does."""

ASKED = frozenset({"approval", "ratification", "adoption"})
"""Nouns of acts that are read only where a word before them says that the act is still wanted."""

GERUND_AFTER = frozenset(", longer by after and ; — – but not without".split())

REMEDIES = frozenset(
    stem(word)
    for word in "appeal challenge complaint objection claim petition application suit lawsuit motion plea"
    " request bid".split()
)
"""What is brought before a body to have something changed; to uphold it is to grant it."""

APPEALS = frozenset(stem(word) for word in "appeal challenge complaint cassation".split())
"""What is brought against a decision: to dismiss it leaves the decision as it is."""

INTRANSITIVE = frozenset(
    "remain stay stand become fail survive withstand lapse expire run enter go fall get receive come".split()
)
"""Verbs whose subject is what is acted upon: "the ban remains in force", "the motion failed"."""

PASSIVE_NOUNS = frozenset(
    stem(word)
    for word in "inquiry investigation probe case charge charges sanction sanctions fine penalty dispute"
    " sentence asylum compensation damages ban settlement agreement retrial indictment suit".split()
)
"""Objects of a verb that tell with it an act, and do so before its participle: "a fine was imposed"."""

CASES = frozenset(
    stem(word)
    for word in "case suit lawsuit motion charge bid bill action proposal plan amendment idea".split()
)
"""What is rejected, not annulled, where it is thrown out; an appeal or a petition too."""

WISHES = REMEDIES | frozenset(
    stem(word)
    for word in "plan bid proposal amendment bill resolution demand call attempt effort move initiative"
    " decision order ruling suggestion".split()
)
"""What asks or decides that something be done: "a motion to adjourn"; to reject it is not to do it."""

PERMITS = frozenset(
    stem(word)
    for word in "permit licence license approval accreditation recognition permission consent authorisation"
    " authorization support award charter concession franchise certificate registration visa passport".split()
)
"""What an authority gives, and revokes when it withdraws it."""

MEANT = frozenset(
    "leave join sign ratify extradite expel execute impose drop dissolve pardon commute".split()
)
"""Acts that a decision to do them is not yet."""

PLANS = frozenset(
    (
        "will would shall may might could should plan plans planned intend intends intended expect"
        " expects expected due proposed proposes propose recommended recommends recommend recommending asked"
        " asks urged urges demanded demands seeks sought seek wants wanted if whether unless needs requires"
        " threatened threatens vowed promised pledged hopes hoped considers considering applied requested"
        " calls called pending scheduled set until likely wish wishes"
    ).split()
)
"""Words before an act in its clause that make it one not yet done, or not known to be."""

DECISIONS = frozenset("decided agreed voted agree agrees decide decides vote votes chose".split())
"""Words before "to" that are the act of a body itself, but of a state or a person only its intention."""

UNDONE = frozenset(
    "not never no neither nor n't without failed fails refused refuses declined declines refusing declining"
    " failing cannot unable nothing nobody".split()
)
"""Words before an act that turn it."""

TELLING = frozenset("announce recommend plan say declare propose intend expect notify advise".split())
"""Stems of verbs whose "that" or "to" leads a thing not done."""

Row = tuple[tuple[str, ...], str]


def _rows() -> list[tuple[str, Row]]:
    """Each verb with the stems of the words after it, or "=" and a word as it is, and its class."""
    out: list[tuple[str, Row]] = []
    for line in ACTS.strip().splitlines():
        name, _, rest = line.partition(":")
        singles, *phrases = rest.split(";")
        out.extend((word, ((), name)) for word in singles.split())
        for phrase in phrases:
            verb, *tail = phrase.split()
            out.append((verb, (tuple(stem(word) for word in tail), name)))
    out.extend((verb, ((f"={word}",), kind)) for word, kind in VERDICTS.items() for verb in FINDING)
    return out


@lru_cache(maxsize=1)
def act_verbs() -> dict[str, tuple[Row, ...]]:
    """Verb to the rows that begin with it, the longest first."""
    table: dict[str, list[Row]] = {}
    for verb, row in _rows():
        table.setdefault(verb, []).append(row)
    return {verb: tuple(sorted(rows, key=lambda row: -len(row[0]))) for verb, rows in table.items()}


IRREGULAR = {
    "keep": ("kept",),
    "give": ("gave", "given"),
    "take": ("took", "taken"),
    "send": ("sent",),
    "put": ("put",),
    "lose": ("lost",),
    "rule": ("ruled",),
    "overrule": ("overruled",),
    "stop": ("stopped",),
    "commute": ("commuted",),
    "stay": ("stayed",),
    "go": ("went", "gone"),
    "pull": ("pulled",),
    "veto": ("vetoed",),
    "become": ("became",),
    "come": ("came",),
    "get": ("got", "gotten"),
    "see": ("saw", "seen"),
    "disagree": ("disagreed",),
    "cut": ("cut",),
    "license": ("licensed", "licenced"),
    "run": ("ran",),
    "fall": ("fell", "fallen"),
    "do": ("did", "done"),
    "add": ("added",),
    "admit": ("admitted",),
    "sue": ("sued",),
    "confess": ("confessed",),
    "knock": ("knocked",),
    "vote": ("voted",),
    "bring": ("brought",),
    "open": ("opened",),
    "stand": ("stood",),
    "leave": ("left",),
    "show": ("showed", "shown"),
    "withstand": ("withstood",),
    "tell": ("told",),
    "try": ("tried",),
    "retry": ("retried",),
    "overthrow": ("overthrew", "overthrown"),
    "seek": ("sought",),
    "break": ("broke", "broken"),
    "certify": ("certified",),
    "drive": ("drove", "driven"),
    "sink": ("sank", "sunk"),
    "shut": ("shut",),
    "cast": ("cast",),
    "hand": ("handed",),
    "throw": ("threw", "thrown"),
    "tear": ("tore", "torn"),
    "sell": ("sold",),
    "beat": ("beat", "beaten"),
    "choose": ("chose", "chosen"),
    "save": ("saved",),
    "serve": ("served",),
    "remit": ("remitted",),
    "commit": ("committed",),
    "hang": ("hanged",),
    "hit": ("hit",),
    "slap": ("slapped",),
    "bin": ("binned",),
    "fly": ("flew", "flown"),
    "shoot": ("shot",),
    "shelve": ("shelved",),
    "make": ("made",),
    "lay": ("laid",),
    "pin": ("pinned",),
    "sweep": ("swept",),
    "lend": ("lent",),
    "pour": ("poured",),
}
"""Past forms that the table of the extractor's verbs does not have."""


@lru_cache(maxsize=1)
def act_forms() -> dict[str, tuple[str, str]]:
    """Every form of every verb, and of those that tell an act as told: the verb and its tense."""
    table: dict[str, tuple[str, str]] = {}
    for verb in (*act_verbs(), *SAYINGS):
        for word, tense in forms(verb):
            table.setdefault(word, (verb, "past" if word in _ALIKE else tense))
        for word in IRREGULAR.get(verb, ()):
            table[word] = (verb, "past")
        if verb[-1] in "bdgmnptr" and verb[-2] in "aeiou":  # "admit": "admitting"
            table.setdefault(f"{verb}{verb[-1]}ing", (verb, "ing"))
            table.setdefault(f"{verb}{verb[-1]}ed", (verb, "past"))
    return table


_ALIKE = frozenset("set let quit put cut become hit".split())
"""Verbs whose past is their plain form."""

SAYINGS = frozenset(
    (
        "find hold rule say declare conclude decide recommend ask plan intend announce urge propose demand"
        " request insist suggest advise argue contend allege claim fear hope believe"
    ).split()
)
"""Verbs that lead a clause with an act of its own."""

NO_ADVERBS = frozenset("assembly family italy july supply ally reply rally".split())
"""Nouns that end as adverbs do."""

NOUNS_TOO = frozenset(
    (
        "appeal ban fine order award sentence stay block halt veto pardon permit drop win lift void set"
        " release strike challenge breach vote pass stop claim exit plan rule back cut list"
        " decrease increase cost license free levy charge show review"
    ).split()
)
"""Verbs whose plain form and form in -s are nouns as often."""
