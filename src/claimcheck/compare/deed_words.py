"""Words of official acts and what they do: the classes of deeds, their opposites, who may stand for whom."""

from functools import lru_cache

from claimcheck.compare.words import stem
from claimcheck.extract.rulings.lexicon import forms

ACTS = """
uphold: uphold affirm confirm sustain maintain keep retain ; let stand; leave in place; leave in force
uphold: ; leave intact; leave untouched; leave standing; leave stand; leave unchanged; keep in place
uphold: ; keep in force; remain in force; remain in place; stay in force; stay in place; remain standing
strike: annul overturn quash void invalidate nullify vacate reverse cancel revoke rescind repeal lift abolish
strike: scrap ; strike down; set aside; throw out; take away; overrule
strike: ; declare unconstitutional; hold unconstitutional; find unconstitutional; rule unconstitutional
strike: ; declare unlawful; hold unlawful; find unlawful; rule unlawful; declare illegal; rule illegal
strike: ; declare void; declare invalid; hold invalid; find invalid; rule invalid; deem unlawful
uphold: ; declare lawful; hold lawful; find lawful; rule lawful; declare valid; find constitutional
uphold: ; declare constitutional; hold constitutional; rule constitutional
block: block halt suspend stay freeze enjoin stop ; put on hold; bring to halt
restore: restore reinstate revive
allow: allow permit let
grant: grant accept approve pass adopt enact authorise authorize give ; vote for; vote in favour
grant: ; find for; rule for; rule in favour; rule in favor; side with; agree with; wave through
deny: deny reject refuse dismiss decline ; turn down; throw out; vote down; rule against; find against
ban: ban prohibit forbid outlaw
convict: convict ; find guilty
acquit: acquit exonerate clear absolve ; find not guilty; find innocent
sentence: sentence jail ; give sentence; hand sentence
violate: violate breach infringe contravene
sign: sign
ratify: ratify ; deposit instrument of ratification; deposit ratification
join: join accede
leave: leave quit exit ; withdraw from; pull out; walk out
expel: expel
veto: veto
override: override
pardon: pardon
commute: commute
execute: execute ; put to death
settle: settle ; end lawsuit; end suit; end case
sue: sue ; take to court; file suit against; bring suit against
extradite: extradite deport
impose: impose introduce
ease: ease relax loosen
award: award
order: order
fine: fine
remand: remand ; send back; refer back
drop: drop withdraw abandon discontinue
lose: lose
win: win
elect: elect
appoint: appoint
dissolve: dissolve
liable: ; hold liable; hold responsible; find liable; find responsible
free: release free
arrest: arrest detain
"""
"""A class a line: its verbs; after each semicolon a phrase, whose words may stand a few tokens apart."""

OPPOSED = frozenset(
    frozenset(line.split())
    for line in (
        "uphold strike",
        "uphold block",
        "restore strike",
        "grant deny",
        "allow deny",
        "allow block",
        "allow ban",
        "convict acquit",
        "sentence acquit",
        "sign veto",
        "grant veto",
        "win lose",
        "execute commute",
        "execute pardon",
    )
)
"""Pairs of classes of which one act upon one thing cannot be both."""

ENTAILED = frozenset({("sentence", "convict"), ("allow", "grant"), ("grant", "allow")})
"""Pairs of classes of which the first, told of a thing, bears the second out."""

TURNED = {"grant": "deny", "strike": "uphold", "block": "allow"}
"""What it comes to not to do an act: who refuses to block a law allows it."""

REMEDIES = frozenset(
    stem(word)
    for word in "appeal challenge complaint objection claim petition application suit lawsuit motion plea"
    " request bid".split()
)
"""What is brought before a body to have something changed; to uphold it is to grant it."""

APPEALS = frozenset(stem(word) for word in "appeal challenge complaint cassation".split())
"""What is brought against a decision: to dismiss it leaves the decision as it is."""

PERMITS = frozenset(
    stem(word)
    for word in "permit licence license approval accreditation recognition permission consent authorisation"
    " authorization support award".split()
)
"""What an authority gives, and revokes when it withdraws it."""

MEANT = frozenset(
    "leave join sign ratify extradite expel execute impose drop dissolve pardon commute".split()
)
"""Acts that a decision to do them is not yet."""

PLANS = frozenset(
    (
        "will would shall may might could should plan plans planned planning intend intends intended expect"
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
    " failing cannot stopped".split()
)
"""Words before an act that turn it."""

TELLING = frozenset("announce recommend plan say declare propose intend expect notify advise".split())
"""Stems of verbs whose "that" or "to" leads a thing not done."""


Row = tuple[tuple[str, ...], str]


def _rows() -> list[tuple[str, Row]]:
    """Each verb with the stems of the words after it and its class."""
    out: list[tuple[str, Row]] = []
    for line in ACTS.strip().splitlines():
        name, _, rest = line.partition(":")
        singles, *phrases = rest.split(";")
        out.extend((word, ((), name)) for word in singles.split())
        for phrase in phrases:
            verb, *tail = phrase.split()
            out.append((verb, (tuple(stem(word) for word in tail), name)))
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
    return table


_ALIKE = frozenset("set let quit put".split())
"""Verbs whose past is their plain form."""

SAYINGS = frozenset(
    "find hold rule say declare conclude decide recommend ask plan intend announce urge propose".split()
)
"""Verbs that lead a clause with an act of its own."""

NOUNS_TOO = frozenset(
    (
        "appeal ban fine order award sentence stay block halt veto pardon permit drop win lift void set"
        " release strike challenge breach vote pass stop claim exit plan rule"
    ).split()
)
"""Verbs whose plain form and form in -s are nouns as often."""
