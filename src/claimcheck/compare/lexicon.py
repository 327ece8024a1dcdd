"""Words of general English and what they stand for: event classes, opposites, synonyms, function words.

The tables are small on purpose: a class holds what a careful reader takes for the same happening. A word may
belong to several classes; two words speak of the same happening when they share one.
"""

from enum import StrEnum
from functools import lru_cache

from claimcheck.compare.words import plain, stem


class Aspect(StrEnum):
    """Which part or stage of a happening a text speaks of."""

    START = "start"
    END = "end"
    PLANNED = "planned"
    SIGNED = "signed"
    ANNOUNCED = "announced"
    IN_FORCE = "in-force"
    ADOPTED = "adopted"
    RATIFIED = "ratified"


NUMBER_WORDS = frozenset(
    """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million
    millions billion trillion dozen dozens half quarter third fewer nearly almost about around roughly approximately
    over under percent""".split()
)
"""Words that tell how many; no names, even at the head of a sentence."""

WEAK = frozenset(
    "hold happen record name lead move work measure cost score vote serve receive return perform make produce"
    " study visit compete attack spend earn".split()
)
"""Classes whose words say little of what happened: they never make two events different."""

VERBAL = frozenset(
    stem(word)
    for word in "film record work name star air land stage author score cost price head captain house play".split()
)
"""Words that tell an event as verbs ("filmed", "filming") and a thing as nouns."""

STOP = frozenset(
    [
        "a",
        "an",
        "the",
        "this",
        "that",
        "these",
        "those",
        "and",
        "or",
        "but",
        "nor",
        "so",
        "yet",
        "if",
        "then",
        "than",
        "as",
        "at",
        "by",
        "for",
        "from",
        "in",
        "into",
        "of",
        "off",
        "on",
        "onto",
        "out",
        "over",
        "per",
        "to",
        "up",
        "upon",
        "via",
        "with",
        "within",
        "without",
        "about",
        "above",
        "across",
        "after",
        "against",
        "along",
        "amid",
        "among",
        "around",
        "before",
        "behind",
        "below",
        "beneath",
        "beside",
        "between",
        "beyond",
        "during",
        "except",
        "inside",
        "near",
        "since",
        "through",
        "throughout",
        "till",
        "toward",
        "towards",
        "under",
        "until",
        "i",
        "me",
        "my",
        "mine",
        "we",
        "us",
        "our",
        "ours",
        "you",
        "your",
        "yours",
        "he",
        "him",
        "his",
        "she",
        "her",
        "hers",
        "it",
        "its",
        "they",
        "them",
        "their",
        "theirs",
        "who",
        "whom",
        "whose",
        "which",
        "what",
        "when",
        "where",
        "why",
        "how",
        "there",
        "here",
        "is",
        "am",
        "are",
        "was",
        "were",
        "be",
        "been",
        "being",
        "do",
        "does",
        "did",
        "done",
        "doing",
        "have",
        "has",
        "had",
        "having",
        "will",
        "would",
        "shall",
        "should",
        "can",
        "could",
        "may",
        "might",
        "must",
        "not",
        "no",
        "n't",
        "also",
        "too",
        "very",
        "just",
        "only",
        "even",
        "still",
        "again",
        "ever",
        "never",
        "more",
        "most",
        "much",
        "many",
        "some",
        "any",
        "all",
        "each",
        "every",
        "both",
        "either",
        "neither",
        "other",
        "another",
        "such",
        "same",
        "own",
        "few",
        "less",
        "least",
        "several",
        "one's",
        "itself",
        "himself",
        "herself",
        "themselves",
        "s",
        "t",
        "re",
        "ve",
        "d",
        "ll",
        "m",
        "said",
        "says",
        "say",
        "according",
        "called",
        "known",
        "named",
        "including",
        "included",
        "include",
        "includes",
        "while",
        "whilst",
        "because",
        "although",
        "though",
        "however",
        "moreover",
        "furthermore",
        "therefore",
        "thus",
        "hence",
        "i.e",
        "e.g",
        "ie",
        "eg",
        "etc",
        "mr",
        "mrs",
        "ms",
        "dr",
        "now",
        "once",
        "later",
        "early",
        "late",
        "ago",
        "well",
        "like",
        "get",
        "got",
        "make",
        "made",
        "take",
        "took",
        "become",
        "became",
        "being",
        "currently",
        "eventually",
        "subsequently",
        "respectively",
        "titled",
        "entitled",
    ]
)

PRONOUNS = frozenset(
    [
        "he",
        "she",
        "it",
        "they",
        "his",
        "her",
        "its",
        "their",
        "this",
        "these",
        "that",
        "him",
        "them",
        "i",
        "we",
    ]
)

WHOLE = frozenset("all every each entire whole entirely wholly fully both unanimously".split())
"""Words that claim that no part was left out."""

DESCRIPTIONS = frozenset(
    stem(word)
    for word in [
        "film",
        "movie",
        "book",
        "novel",
        "album",
        "song",
        "single",
        "record",
        "series",
        "show",
        "programme",
        "program",
        "episode",
        "band",
        "group",
        "team",
        "club",
        "court",
        "tribunal",
        "judge",
        "president",
        "minister",
        "king",
        "queen",
        "company",
        "firm",
        "party",
        "government",
        "parliament",
        "city",
        "town",
        "village",
        "country",
        "state",
        "island",
        "river",
        "bridge",
        "tunnel",
        "building",
        "museum",
        "church",
        "school",
        "university",
        "college",
        "hospital",
        "airport",
        "station",
        "ship",
        "ferry",
        "aircraft",
        "plane",
        "jet",
        "law",
        "act",
        "bill",
        "order",
        "treaty",
        "statute",
        "convention",
        "ban",
        "policy",
        "rule",
        "ruling",
        "decision",
        "verdict",
        "case",
        "appeal",
        "agency",
        "ministry",
        "union",
        "league",
        "army",
        "regiment",
        "unit",
        "battle",
        "war",
        "strike",
        "protest",
        "fire",
        "crash",
        "accident",
        "attack",
        "earthquake",
        "storm",
        "flood",
        "festival",
        "match",
        "game",
        "election",
        "referendum",
        "vote",
        "actor",
        "actress",
        "singer",
        "author",
        "writer",
        "painter",
        "musician",
        "politician",
        "player",
        "couple",
        "pair",
        "man",
        "woman",
        "boy",
        "girl",
        "child",
        "organisation",
        "organization",
        "committee",
        "council",
        "commission",
        "project",
        "plan",
        "proposal",
        "report",
        "study",
        "survey",
        "measure",
        "suspension",
        "play",
        "opera",
        "magazine",
        "newspaper",
        "site",
        "factory",
        "plant",
        "mine",
        "theatre",
        "theater",
        "finale",
        "production",
        "work",
    ]
)
"""Nouns that, with "the" or "this", stand for something named before."""

_EVENTS = """
birth: born; was born; date of birth
death: die kill fatality perish deceased murder assassinate slay slain execute; lose life; pass away; take life; claim life
injury: injure wound hurt injury
arrest: arrest detain apprehend custody; round up
imprison: jail imprison incarcerate; lock up
free: free release liberate
publish: release publish issue; come out
broadcast: air broadcast televise
premiere: premiere debut
perform: perform performance concert play gig
film: film shoot shooting filming; principal photography
produce: produce production manufacture
write: write author pen compose
direct: direct director helm
star: star co-star costar appear feature act cast
marry: marry wife husband spouse
divorce: divorce separate
graduate: graduate graduation; earn degree; receive degree
study: study attend enrol enroll educate
found: found establish form create organise organize incorporate co-found set-up formation; set up; come together
dissolve: dissolve disband collapse defunct; break up; split up; shut down
build: build construct erect construction complete
open: open reopen inaugurate launch unveil
close: close shut closure shutter
discover: discover discovery identify detect
invent: invent devise develop invention
win: win victory triumph victor defeat beat
lose: lose defeat
elect: elect election reelect re-elect; vote in
appoint: appoint name nominate appointment install
resign: resign quit resignation; step down; stand down; leave office
retire: retire
sack: fire dismiss sack oust remove
withdraw: withdraw quit leave exit; pull out; back out; drop out; walk out
join: join accede accession; become member; sign up
sign: sign
ratify: ratify
adopt: adopt pass approve enact
inforce: ; take effect; come into force; enter into force; go into effect; in force; become effective; come into effect; in effect
issue: issue sign promulgate
announce: announce declare unveil proclaim
block: block halt suspend enjoin bar freeze stay restrict; must not; may not
strike: annul overturn invalidate quash void rescind reverse; strike down; struck down
uphold: uphold affirm sustain confirm
convict: convict conviction; found guilty; plead guilty
acquit: acquit acquittal clear exonerate; not guilty
sentence: sentence
accuse: accuse charge indict allege
sue: sue lawsuit; file suit; take to court
fly: fly flight
land: land touchdown
crash: crash collide collision derail
sink: sink capsize
ground: ; run aground
attack: attack bomb bombing strike raid assault shell
invade: invade invasion occupy occupation annex
protest: protest demonstrate demonstration march rally
walkout: strike
employ: employ hire recruit staff workforce
sell: sell sale
buy: buy purchase acquire acquisition
earn: earn gross revenue turnover
cost: cost price worth
spend: spend invest investment expenditure
donate: donate donation grant
inhabit: inhabit inhabitant population resident live reside; home to
measure: long length tall height wide width deep depth high stretch
rise: rise increase grow climb gain jump surge
fall: fall decrease decline drop shrink plunge
lead: lead head chair captain
visit: visit tour trip travel
move: move relocate transfer
flee: flee escape
return: return
receive: receive award obtain
serve: serve service
work: work career
burn: burn burnt fire blaze
destroy: destroy demolish raze wreck
restore: restore renovate refurbish repair
inspect: inspect inspection
vote: vote ballot
hold: hold stage; take place
happen: occur happen; take place
compete: compete participate race run
score: score goal
record: record
name: name rename call
expire: expire lapse
replace: replace supersede
cancel: cancel revoke rescind repeal abolish scrap
reject: reject refuse deny decline; turn down
accept: accept grant allow approve uphold
ban: ban prohibit forbid outlaw; must not; may not
dismiss: dismiss reject
collapse: collapse
evacuate: evacuate
rescue: rescue save
"""

_ASPECTS = {
    Aspect.START: "begin start commence launch beginning outset onset",
    Aspect.END: "end finish conclude cease stop ending conclusion wrap complete finale",
    Aspect.PLANNED: "plan schedule propose expect intend hope due planned proposal slate aim consider",
    Aspect.ANNOUNCED: "announce unveil",
    Aspect.SIGNED: "sign",
    Aspect.RATIFIED: "ratify",
    Aspect.ADOPTED: "adopt pass enact",
}
_ASPECT_PHRASES = (
    (("take", "effect"), Aspect.IN_FORCE),
    (("come", "into", "force"), Aspect.IN_FORCE),
    (("come", "into", "effect"), Aspect.IN_FORCE),
    (("enter", "into", "force"), Aspect.IN_FORCE),
    (("go", "into", "effect"), Aspect.IN_FORCE),
    (("in", "force"), Aspect.IN_FORCE),
    (("become", "effective"), Aspect.IN_FORCE),
    (("in", "effect"), Aspect.IN_FORCE),
    (("call", "off"), Aspect.END),
    (("set", "for"), Aspect.PLANNED),
    (("slate", "for"), Aspect.PLANNED),
    (("come", "to", "an", "end"), Aspect.END),
)

_OPPOSED = """
birth death
found dissolve
open close
marry divorce
win lose
convict acquit
strike uphold
block accept
reject accept
accept dismiss
uphold dismiss
withdraw join
rise fall
appoint sack
buy sell
ban accept
adopt reject
free imprison
free arrest
"""

_SYNONYMS = """
film: film movie picture
tv: television tv televised
record: album record lp
band: band group
song: song single track
city: city town municipality
inhabitant: inhabitant resident population people dwell citizen
company: company firm corporation business manufacturer maker
car: car automobile vehicle
doctor: doctor physician
lawyer: lawyer attorney barrister solicitor
pupil: pupil student schoolchild
child: child kid
worker: worker employee staff labourer laborer
soldier: soldier troop
gun: gun firearm weapon
prize: prize award
job: job post position
school: school college
house: house home residence
money: money fund sum
big: big large great huge major
small: small little minor tiny
start: begin start commence launch
end: end finish conclude
buy: buy purchase acquire
build: build construct erect
help: help aid assist
near: near close nearby
first: first initial
dead: die kill fatality perish murder
arrest: arrest detain
found: found establish form create set-up
release: release publish issue
marry: marry wife husband spouse
hold: hold retain keep
show: show display exhibit
say: say state tell declare claim announce
quit: quit withdraw leave exit
lorry: lorry truck
autumn: autumn fall
writer: writer author novelist
earth: earth soil land
war: war conflict
ship: ship vessel boat
plane: plane aircraft aeroplane airplane jet airliner
road: road street highway motorway
shop: shop store
refugee: refugee migrant immigrant
law: law legislation statute act
limit: limit cap ceiling
murder: murder kill
include: include comprise contain consist
daughter: daughter girl
win: win victory defeat beat
country: country nation state
voter: voter elector
gay: gay homosexual
police: police officer constable
fire: fire blaze
profession: career profession field
star: star appear act feature
choose: choose select pick
"""

EXCLUSIVE = tuple(
    frozenset(stem(word) for word in line.split())
    for line in """film book song album novel opera magazine video-game musical poem painting
largest smallest
biggest smallest
highest lowest
longest shortest
oldest youngest newest
first last second third fourth fifth
before after
son daughter
brother sister
north south east west
northern southern eastern western
male female
men women
increase decrease
rose fell
majority minority
all none
win lose
upper lower
monday tuesday wednesday thursday friday saturday sunday
""".strip().splitlines()
)
"""Sets whose members shut each other out in the same place of the same statement."""

NEGATIONS = frozenset(
    [
        "not",
        "no",
        "never",
        "neither",
        "nor",
        "n't",
        "without",
        "nobody",
        "none",
        "failed",
        "fails",
        "fail",
        "refused",
        "deny",
        "denied",
        "denies",
    ]
)
"""Words that turn the clause they stand in."""

UNSURE = frozenset(
    [
        "will",
        "would",
        "shall",
        "may",
        "might",
        "could",
        "plan",
        "plans",
        "planned",
        "expected",
        "scheduled",
        "due",
        "intends",
        "hopes",
        "proposed",
    ]
)

_DEMONYMS = """
russia russian russians
chechnya chechen chechens
united-states american americans us usa u.s
united-kingdom british uk britain briton britons
england english
scotland scottish scots
wales welsh
ireland irish
france french
germany german germans
italy italian italians
spain spanish spaniards
portugal portuguese
netherlands dutch holland
belgium belgian belgians
switzerland swiss
austria austrian austrians
poland polish poles
czechia czech czechs
hungary hungarian hungarians
romania romanian romanians
bulgaria bulgarian
greece greek greeks
turkey turkish turks
sweden swedish swedes
norway norwegian norwegians
denmark danish danes
finland finnish finns
iceland icelandic
ukraine ukrainian ukrainians
belarus belarusian
serbia serbian serbs
croatia croatian
bosnia bosnian
albania albanian
china chinese
japan japanese
korea korean koreans
india indian indians
pakistan pakistani pakistanis
bangladesh bangladeshi
nepal nepalese nepali
thailand thai
vietnam vietnamese
indonesia indonesian
malaysia malaysian
philippines filipino philippine
australia australian australians
canada canadian canadians
mexico mexican mexicans
brazil brazilian brazilians
argentina argentine argentinian
chile chilean
colombia colombian
peru peruvian
cuba cuban
venezuela venezuelan
egypt egyptian egyptians
israel israeli israelis
palestine palestinian palestinians
syria syrian syrians
iraq iraqi iraqis
iran iranian iranians
afghanistan afghan afghans
saudi-arabia saudi saudis
yemen yemeni
libya libyan
sudan sudanese
somalia somali somalis
ethiopia ethiopian
kenya kenyan
nigeria nigerian
ghana ghanaian
burundi burundian
rwanda rwandan
uganda ugandan
algeria algerian
morocco moroccan
tunisia tunisian
europe european europeans
africa african africans
asia asian asians
new-zealand zealander kiwi
"""


def _table(source: str) -> dict[str, tuple[str, ...]]:
    rows = (line.split() for line in source.strip().splitlines())
    return {row[0]: tuple(row[1:]) for row in rows}


COUNTRY = {form: name for name, forms in _table(_DEMONYMS).items() for form in (name, *forms)}
"""Country names and what is called after them, both under the country."""

NATIONALITIES = frozenset(form for forms in _table(_DEMONYMS).values() for form in forms) - {
    "us",
    "usa",
    "u.s",
    "uk",
}


@lru_cache(maxsize=1)
def _events() -> tuple[dict[str, frozenset[str]], tuple[tuple[tuple[str, ...], str], ...]]:
    words: dict[str, set[str]] = {}
    phrases: list[tuple[tuple[str, ...], str]] = []
    for line in _EVENTS.strip().splitlines():
        name, _, rest = line.partition(":")
        singles, *longer = rest.split(";")
        for word in singles.split():
            words.setdefault(stem(plain(word)), set()).add(name)
        phrases.extend((tuple(stem(word) for word in phrase.split()), name) for phrase in longer)
    return {word: frozenset(names) for word, names in words.items()}, tuple(phrases)


def event_words() -> dict[str, frozenset[str]]:
    """Stem to the classes of happening it may stand for."""
    return _events()[0]


def event_phrases() -> tuple[tuple[tuple[str, ...], str], ...]:
    """Sequences of stems, with the class of happening they stand for."""
    return _events()[1]


@lru_cache(maxsize=1)
def aspect_words() -> dict[str, Aspect]:
    """Stem to the part or stage it names."""
    return {stem(word): aspect for aspect, words in _ASPECTS.items() for word in words.split()}


@lru_cache(maxsize=1)
def aspect_phrases() -> tuple[tuple[tuple[str, ...], Aspect], ...]:
    """Sequences of stems that name a stage."""
    return tuple((tuple(stem(word) for word in words), aspect) for words, aspect in _ASPECT_PHRASES)


@lru_cache(maxsize=1)
def _opposed() -> frozenset[frozenset[str]]:
    return frozenset(frozenset(line.split()) for line in _OPPOSED.strip().splitlines())


def opposed(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two happenings shut each other out."""
    if one & other:
        return False
    return any(frozenset((a, b)) in _opposed() for a in one for b in other)


@lru_cache(maxsize=1)
def _synonyms() -> dict[str, str]:
    table: dict[str, str] = {}
    for line in _SYNONYMS.strip().splitlines():
        name, _, words = line.partition(":")
        for word in words.split():
            table.setdefault(stem(plain(word)), f"={name}")
    return table


@lru_cache(maxsize=65536)
def concept(lower: str) -> str:
    """The form under which two content words are the same: country, synonym group, or stem."""
    country = COUNTRY.get(lower)
    if country:
        return country
    base = stem(lower)
    return _synonyms().get(base, base)
