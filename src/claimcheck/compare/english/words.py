"""Text in, tokens out, each with the forms under which two texts are held against each other."""

import re
import unicodedata
from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache
from importlib import import_module
from typing import Any, NamedTuple

_TOKEN = re.compile(
    r"[A-Za-z]\w+(?:[’'\-‐‑]\w+)*"  # most of them, tried first
    r"|\d+(?:[.,:/]\d+)*"  # 1,397,820 · 04/05/2012 · 10.30
    r"|[^\W\d_](?:\.[^\W\d_])+\.?"  # U.S. · e.g.
    r"|\w+(?:[’'\-‐‑]\w+)*"  # O'Neal · well-kept · F-35
    r"|[^\w\s]"
)
_CODE = re.compile(r"[a-z]+0?-?\d*$")
"""A code of letters and digits, in which a zero and the letter are easily confused: `E0-2`."""

_POSSESSIVE = re.compile(r"[’']s?$")


class TokenKind(StrEnum):
    """What a token is made of."""

    WORD = "word"
    NUMBER = "number"
    MARK = "mark"


class Token(NamedTuple):  # a page has thousands of them, and a dataclass is four times slower to make
    """A word, number or mark; `start` and `end` are offsets in the text it was cut from."""

    text: str
    lower: str
    """Without case, accents, dots of abbreviations and a possessive ending."""
    kind: TokenKind
    start: int
    end: int

    @property
    def capital(self) -> bool:
        """Whether it is written as names are."""
        return self.text[:1].isupper()


def tokens(text: str) -> tuple[Token, ...]:
    """The tokens of a text, in order."""
    return place(token_texts(text), text)


def token_texts(text: str) -> list[str]:
    """The same as written, without their places."""
    return _TOKEN.findall(text)


def place(texts: Iterable[str], text: str) -> tuple[Token, ...]:
    """The tokens of a text, from how they are written: nothing but white space stands between two."""
    made, find = tuple.__new__, text.index  # what `Token(…)` does, without the call in between
    found, end = [], 0
    for written in texts:
        start = find(written, end)
        end = start + len(written)
        found.append(made(Token, (written, *forms(written), start, end)))
    return tuple(found)


@lru_cache(maxsize=65536)
def forms(text: str) -> tuple[str, TokenKind]:
    """How the text of a token is looked up, and what it is made of."""
    if text[0].isdigit():
        return text.casefold(), TokenKind.NUMBER
    if not (text[0].isalnum() or text[0] == "_"):
        return text, TokenKind.MARK
    return plain(text), TokenKind.WORD


def is_year(text: str) -> bool:
    """Whether a number is written as a year is: in four figures, from 1000 to 2100."""
    return len(text) == len("2100") and text.isdecimal() and 1000 <= int(text) <= 2100


def plain(word: str) -> str:
    """A word as it is looked up: "València's" is `valencia`, "U.S." is `us`."""
    bare = _POSSESSIVE.sub("", word.casefold()).replace(".", "")
    if bare.isascii():
        return bare.replace("0", "o") if "-" in bare and _CODE.match(bare) else bare
    spread = unicodedata.normalize("NFKD", bare.replace("’", "'").replace("‐", "-").replace("‑", "-"))
    return "".join(char for char in spread if not unicodedata.combining(char))


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The stem of a lower-case word; irregular forms go with their verb or noun."""
    base = IRREGULAR.get(word, word)
    return str(_stemmer().stemWord(base)) if base.isalpha() else base


@lru_cache(maxsize=1)
def _stemmer() -> Any:
    """Snowball's English stemmer in C: the one in Python takes fifteen times as long."""
    return import_module("Stemmer").Stemmer("english")


def _irregular(table: str) -> dict[str, str]:
    rows = (line.split() for line in table.strip().splitlines())
    return {form: row[0] for row in rows for form in row[1:]}


IRREGULAR = _irregular("""
begin began begun
blow blew blown
breed bred
deal dealt
dig dug
feed fed
feel felt
hang hung
show shown
build built
bring brought
bear bore borne
bind bound
break broke broken
uphold upheld
overturn overturned
freeze froze frozen
hide hid hidden
lay laid
leap leapt
lend lent
light lit
overthrow overthrew overthrown
rebuild rebuilt
ride rode ridden
ring rang rung
seek sought
shake shook shaken
shrink shrank shrunk
swim swam swum
tear tore torn
undergo underwent undergone
drink drank drunk
eat ate eaten
life lives
wife wives
half halves
buy bought
catch caught
choose chose chosen
child children
come came
die dead death deaths dying dies
draw drew drawn
drive drove driven
fall fell fallen
fight fought
find finds
flee fled
fly flew flown flight
foot feet
get got gotten
give gave given
go went gone goes
grow grew grown growth
have had has having
hear heard
hold held
keep kept
know knew known
lead led
leave left leaves
lose lost
loss losses
make made
man men
marry marriage marriages wedding weddings wed
meet met
mean meant
person people persons
pay paid
prove proven
rise rose risen
run ran
say said says
see saw seen
sell sold sale sales
suspend suspension suspensions
restrict restriction restrictions
prohibit prohibition
expel expulsion
abolish abolition
destroy destruction
acquire acquisition
invade invasion
collide collision
explode explosion
executiv executive executives
favor favour favours favoured favorable favourable
color colour colours coloured
labor labour
harbor harbour
honor honour honours honoured
center centre centres
theater theatre theatres
program programme programmes
defense defence
license licence
meter metre metres
liter litre litres
kilometer kilometre kilometres
neighbor neighbour neighbours
gray grey
plow plough
organize organise organised organising organisation organisations
recognize recognise recognised recognises recognising
realize realise realised
retain retention
resign resignation
describe description
decide decision
send sent
shoot shot
sing sang sung
sink sank sunk
speak spoke spoken speech
spend spent
stand stood
steal stole stolen
strike struck stricken
swear swore sworn
take took taken
teach taught
tell told
think thought
throw threw thrown
understand understood
wear wore worn
win won
withdraw withdrew withdrawn withdrawal withdrawals
woman women
write wrote written
announce announcement announcements
ratify ratification ratified ratifies
detain detention detentions
detaine detainee detainees
approve approval
appear appearance
arrive arrival
bury burial buried
conquer conquest
convict conviction
defeat defeats
divorce divorced
elect election elections
establish establishment
found foundation founder founders cofounded co-founded
inaugurate inauguration
open opening opens
produce production
publish publication publisher
refuse refusal
retire retirement
sign signature signing signatory
try tried trial
""")
