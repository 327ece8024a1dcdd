"""Words of official acts and what they do: the classes of deeds, their opposites, who may stand for whom."""

from functools import lru_cache

from claimcheck.compare.words import stem
from claimcheck.extract.rulings.lexicon import forms

ACTS = """
uphold: uphold affirm confirm sustain maintain keep retain ; let stand; leave in place; leave in force
uphold: ; leave intact; leave untouched; leave standing; leave stand; leave unchanged; keep in place
uphold: ; keep in force; remain in force; remain in place; stay in force; stay in place; remain standing
uphold: ; leave as it was; leave as they were; leave unaltered; keep alive; take same view; see same way
uphold: ; reach same conclusion; come to same conclusion
uphold: ; declare lawful; hold lawful; find lawful; rule lawful; declare valid; find constitutional
uphold: ; declare constitutional; hold constitutional; rule constitutional
strike: annul overturn quash void invalidate nullify vacate reverse cancel revoke rescind repeal abolish
strike: lift scrap overrule strip end ; strike down; set aside; throw out; take away; strike out
strike: ; do away with; take back
strike: disagree ; take different view; see otherwise; come to opposite conclusion
strike: ; declare unconstitutional; hold unconstitutional; find unconstitutional; rule unconstitutional
strike: ; declare unlawful; hold unlawful; find unlawful; rule unlawful; declare illegal; rule illegal
strike: ; declare void; declare invalid; hold invalid; find invalid; rule invalid; deem unlawful
block: block halt suspend stay freeze enjoin stop ; put on hold; bring to halt; put on ice
restore: restore reinstate revive ; give back; bring back into force
allow: allow permit let legalise legalize decriminalise decriminalize ; clear way for; open way for
grant: grant accept approve pass adopt enact authorise authorize license clear endorse carry back
grant: ; vote for; vote in favour; vote in favor; vote yes; say yes; give green light; give go-ahead
grant: ; give permission; give consent; give approval; give assent; give blessing; give leave; give
grant: ; find for; rule for; rule in favour; rule in favor; side with; agree with; wave through; agree to
grant: ; sign off; nod through; confirm as
deny: deny reject refuse dismiss decline rebuff spurn defeat fail ; turn down; throw out; vote down
deny: ; rule against; find against; decide against; say no; vote no; vote against; turn away; strike out
deny: ; survive vote; survive motion; knock back; come out against; find no majority; fall short
ban: ban prohibit forbid outlaw bar
convict: convict ; find guilty
acquit: acquit exonerate clear absolve ; find not guilty; find innocent
sentence: sentence jail imprison ; give years; give months; hand sentence; give sentence; send to prison
sentence: ; get years; get months; receive years; receive months
plead: ; plead guilty
admit: admit confess acknowledge concede
charge: charge indict
violate: violate breach infringe contravene
sign: sign
ratify: ratify ; deposit instrument of ratification; deposit ratification
join: join accede ; become member; become party
leave: leave quit exit denounce ; withdraw from; pull out; walk out; drop out; turn back on
expel: expel ; throw out of; kick out
veto: veto
override: override
pardon: pardon
commute: commute
execute: execute ; put to death
settle: settle ; end lawsuit; end suit; end case; settle out of court
sue: sue ; take to court; file suit against; bring suit against
extradite: extradite deport
impose: impose introduce levy ; slap on; bring in
ease: ease relax loosen
reduce: reduce cut halve lower shorten lessen
increase: increase raise double lengthen
extend: extend prolong renew
lapse: lapse expire ; run out
remove: remove delist ; withdraw from; take off; strike off; pull from
add: add list ; put on; place on
award: award
order: order
fine: fine
remand: remand ; send back; refer back
drop: drop withdraw abandon discontinue ; close inquiry; close investigation; close case; close probe
drop: ; end inquiry; end investigation; end probe
lose: lose
win: win
elect: elect
appoint: appoint
dissolve: dissolve
impeach: impeach
hear: hear ; take up case
inforce: ; become law; take effect; come into force; enter into force; go into force; go into effect
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
        "grant block",
        "grant ban",
        "drop convict",
        "admit deny",
        "admit acquit",
        "reduce increase",
        "reduce uphold",
        "reduce strike",
        "extend strike",
        "extend lapse",
        "uphold override",
        "uphold lapse",
        "execute commute",
        "execute pardon",
    )
)
"""Pairs of classes of which one act upon one thing cannot be both."""

ENTAILED = frozenset(
    (first, second)
    for first, second in (
        line.split()
        for line in (
            "sentence convict",
            "allow grant",
            "grant allow",
            "plead admit",
            "plead convict",
            "ban block",
            "override inforce",
            "extend uphold",
            "award grant",
        )
    )
)
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

INTRANSITIVE = frozenset("remain stay become fail survive lapse expire run enter go fall get receive".split())
"""Verbs whose subject is what is acted upon: "the ban remains in force", "the motion failed"."""

CASES = frozenset(
    stem(word)
    for word in "case suit lawsuit motion charge bid bill action proposal plan amendment idea".split()
)
"""What is rejected, not annulled, where it is thrown out; an appeal or a petition too."""

ACT_NOUNS = {
    stem(noun): kind
    for noun, kind in (
        line.split()
        for line in (
            "expulsion expel",
            "extradition extradite",
            "deportation extradite",
            "release free",
            "suspension block",
            "withdrawal leave",
            "exit leave",
            "accession join",
            "membership join",
            "ratification ratify",
            "repeal strike",
            "annulment strike",
            "revocation strike",
            "abolition strike",
            "impeachment impeach",
            "pardon pardon",
            "execution execute",
            "dissolution dissolve",
            "extension extend",
            "prolongation extend",
            "reduction reduce",
            "increase increase",
            "ban ban",
            "prohibition ban",
            "appointment appoint",
            "arrest arrest",
        )
    )
}
"""Nouns of acts with their classes: who rejects the expulsion does not expel."""

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
    " failing cannot".split()
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


_ALIKE = frozenset("set let quit put cut".split())
"""Verbs whose past is their plain form."""

SAYINGS = frozenset(
    "find hold rule say declare conclude decide recommend ask plan intend announce urge propose".split()
)
"""Verbs that lead a clause with an act of its own."""

NO_ADVERBS = frozenset("assembly family italy july supply ally reply rally".split())
"""Nouns that end as adverbs do."""

NOUNS_TOO = frozenset(
    (
        "appeal ban fine order award sentence stay block halt veto pardon permit drop win lift void set"
        " release strike challenge breach vote pass stop claim exit plan rule back cut list"
        " decrease increase cost license free levy charge"
    ).split()
)
"""Verbs whose plain form and form in -s are nouns as often."""
