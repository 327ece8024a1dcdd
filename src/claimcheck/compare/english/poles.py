"""A sentence in; how it says that an act was done, as far as that has an opposite, out.

With conditions and without, as drafted and amended, for the future and for the past, in public and behind
closed doors, in force and repealed.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

_PARTS = {
    "<word>": r"[\w’'-]+",
    "<conditions>": (
        r"(?:conditions?|strings(?: attached)?|reservations?|restrictions?|limits?|provisos?|caveats?"
        r"|qualifications?)"
    ),
    "<changes>": r"(?:amendments?|changes?|alterations?|modifications?|revisions?)",
    "<drafted>": "(?:submitted|drafted|proposed|tabled|introduced|written)",
    "<milder>": (
        "(?:amended|revised|modified|altered|weakened|diluted|weaker|milder|tougher|watered[- ]down)"
    ),
    "<past>": "(?:past|previous|earlier) (?:years|cases|acts|offences|contracts|taxes|payments)",
    "<number>": r"(?:\d+|a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen)",
    "<repealed>": (
        "(?:repealed|abolished|scrapped|rescinded|revoked|lifted|annulled|struck down|done away with)"
    ),
    "<linked>": (
        r"(?:is|are|was|were|be|been|being|has|have|had|remains?|remained|became|declared|ruled|held|found)"
    ),
}
"""What stands for words of a kind in the table."""


@dataclass(frozen=True, slots=True)
class Pole:
    """A way of being done and its opposite, as phrases that tell them, a semicolon between two."""

    name: str
    one: str
    other: str
    whole: bool = False
    """Whether a claim may say nothing else of its subject: "the law is still in force"."""
    asked: tuple[bool, ...] = (True, False)
    """The sides that leave a claim which tells them open where the sentence tells neither."""


POLES = (
    Pole(
        "conditions",  # "approved with no strings attached"; "approved on condition that"
        r"""
        unconditional(?:ly)? ; unreserved(?:ly)? ;
        without (?:any |a single |attaching (?:any )?|further )?<conditions> ;
        (?:with )?no (?:<word> )?<conditions> ; free of (?:any )?<conditions>
        """,
        r"""
        conditional(?:ly)? ; subject to ; on (?:the )?conditions? ; on (?:the )?understanding ;
        provided(?: only)? that ; providing that ; so long as ; as long as ; but only if ; only if ;
        with strings attached ; on terms ; with (?:<word> ){0,2}<conditions> ;
        (?:attached|attaching|imposed|imposing|set|setting|added|adding) (?:<word> ){0,2}<conditions>
        """,
    ),
    Pole(
        "wording",  # "passed unchanged"; "passed after cutting two clauses"
        r"""
        without (?:a single |any |further |substantial )?<changes> ; with no <changes> ; unamended ;
        unchanged ; unaltered ; unmodified ;
        as (?:submitted|drafted|proposed|tabled|introduced|it stood|they stood|written) ;
        (?:exactly|just|precisely) as(?: <word>){0,4} <drafted> ;
        word for word ; in (?:its|their) (?:original|unaltered|unamended) (?:form|version|wording) ;
        no <changes> (?:was|were|had been) (?:made|adopted|accepted) ;
        not (?:a|one) (?:word|comma|clause)(?: was| were| being)? (?:changed|altered|touched)
        """,
        r"""
        as amended ; with (?:<word> ){0,2}<changes> ;
        (?:in|into) an? (?:<word> )?<milder> (?:form|version) ;
        watered[- ]down ;
        after (?:deleting|removing|adding|cutting|striking|inserting|rewriting|softening|dropping) ;
        struck out ; rewrote ; rewritten ; toned down
        """,
    ),
    Pole(
        "time",  # "applies to past years as well"; "has effect only for the future"
        r"""
        retroactive(?:ly)? ; retrospective(?:ly)? ; backdated ; back-dated ;
        (?:appl(?:y|ies|ied) |extends? |has effect )?(?:also |even )?(?:to|for|on|of) <past> ;
        to the past
        """,
        r"""
        only for the future ; for the future only ; only to (?:future|new) \w+ ; prospectively ;
        no (?:retroactive|retrospective) (?:effect|force) ;
        without (?:retroactive|retrospective) (?:effect|force) ; from (?:now|then) on only ;
        only (?:from|as of) (?:now|then) on
        """,
        whole=True,
    ),
    Pole(
        "hearing",  # "in open court"; "behind closed doors"
        r"""
        in public ; publicly ; in open (?:court|session) ;
        at (?:a|an) (?:public|open) (?:hearing|session) ; (?:doors|galleries|gallery) open to the public
        """,
        r"""
        behind closed doors ; in camera ; in private ; in secret ; in (?:a )?closed (?:session|hearing) ;
        with the public (?:shut out|excluded) ; excluding the public ; without the public
        """,
    ),
    Pole(
        "ballot",  # "by secret ballot"; "on a show of hands"
        r"""
        (?:by|in|through) (?:a )?secret (?:ballot|vote) ; anonymously
        """,
        r"""
        (?:by|on|in|with) (?:a )?(?:show of hands|roll[- ]call(?: vote)?|open (?:ballot|vote)|acclamation)
        """,
    ),
    Pole(
        "moment",  # "with immediate effect"; "put on hold until the spring"
        r"""
        with immediate effect ; at once ; immediately(?! (?:after|before|following)) ; forthwith ;
        straight away ; there and then ; on the spot ; without (?:any )?delay
        """,
        r"""
        on hold ; not before ; at a later date ; after a (?:grace|transition) period ;
        with effect from next ;
        (?:delayed|deferred|postponed|stayed|suspended) (?:\w+ ){0,6}(?:until|till|to) ; in stages ;
        gradually
        """,
        asked=(True,),
    ),
    Pole(
        "margin",  # "by a wide margin"; "by a whisker"
        r"""
        overwhelmingly ; resoundingly ; comfortably ; handily ;
        by a (?:wide|large|big|huge|clear|comfortable|broad) (?:margin|majority) ;
        by an overwhelming (?:margin|majority) ; by (?:a )?landslide ; with ease ; easily
        """,
        r"""
        narrowly ;
        by a (?:narrow|slim|thin|bare|tiny|small|wafer-thin|hair's|single) (?:margin|majority|breadth|vote) ;
        by a whisker ; by a (?:handful|hair) ; by (?:one|two|three) votes? ; by the narrowest of margins ;
        by the (?:smallest|narrowest|slimmest) (?:of )?(?:margins?|majorit(?:y|ies))
        """,
    ),
    Pole(
        "term",  # "for good"; "for the time being"
        r"""
        permanently ; for good ; for ever ; forever ; for life ; definitively ; once and for all
        """,
        r"""
        temporarily ; provisionally ; for (?:now|the time being|the moment) ; for an interim ;
        on an interim basis ; until further notice ; pending (?:a|an|the|his|her|its|their|further) ;
        temporary ; interim ; provisional ; while (?:the|an) \w+ is pending
        """,
        asked=(True,),
    ),
    Pole(
        "span",  # "banned for life"; "banned for two years"
        r"""
        permanently ; for good ; for ever ; forever ; for life ; indefinitely
        """,
        r"""
        for <number> (?:more )?(?:days?|weeks?|months?|years?)
        """,
        asked=(True,),
    ),
    Pole(
        "presence",  # "in his absence"; "from the dock"
        r"""
        in absentia ; in (?:his|her|their) absence ; tried absent
        """,
        r"""
        in (?:his|her|their) presence ; in person ; from the dock ; was present ; were present
        """,
    ),
    Pole(
        "ground",  # "on the merits"; "on a technicality"
        r"""
        on (?:the|its) merits ; on (?:the )?substance ; on substantive grounds
        """,
        r"""
        on (?:a )?(?:procedural|formal|technical) (?:grounds?|points?|reasons?) ; on a technicality ;
        on procedure ; for (?:lack|want) of (?:jurisdiction|standing) ; without (?:\w+ ){0,5}merits ;
        (?:filed|brought|lodged|came) (?:too late|out of time|in the wrong \w+) ; as inadmissible ;
        out of time
        """,
    ),
    Pole(
        "will",  # "with the consent of the owners"; "over the objections of the owners"
        r"""
        with the (?:consent|agreement|approval|blessing|support|backing) of ;
        with (?:<word> ){1,3}(?:consent|agreement|approval|blessing) ; at the (?:request|wish|urging) of
        """,
        r"""
        without (?:the |<word>['’]s? )?(?:consent|agreement|approval|blessing|knowledge) ;
        against (?:the |<word>['’]s? )?(?:will|wish|wishes|advice|opposition|protests?) of ;
        over (?:the |\w+ )?(?:objections?|protests?|opposition) ;
        despite (?:the )?(?:objections?|protests?|opposition) ; in (?:the )?(?:teeth|face) of
        """,
    ),
    Pole(
        "appeal",  # "the judgment is final"; "an appeal is open"
        r"""
        is final ; was final ; became final ; has become final ; cannot be appealed ;
        no (?:further )?appeal (?:lies|is|was) ; not (?:open to|subject to) appeal ;
        without (?:a )?right of appeal ; with no right of appeal
        """,
        r"""
        can (?:still )?be appealed ; may (?:still )?(?:be appealed|appeal) ; (?:open|subject) to appeal ;
        not (?:yet )?final ; (?:has|have) (?:\w+ ){1,3}(?:to|in which to) appeal ;
        leave to appeal was granted ; is under appeal
        """,
        whole=True,
    ),
    Pole(
        "bond",  # "the referendum is binding"; "only advisory"
        r"""
        <linked> (?:(?!not)\w+ )?binding
        """,
        r"""
        advisory ; consultative ; non-binding ; <linked> not (?:legally )?binding ; free to ignore (?:it|them)
        """,
        whole=True,
    ),
    Pole(
        "validity",  # "the vote was valid"; "the vote was declared null and void"
        r"""
        <linked> (?:(?!not)\w+ )?(?:valid|lawfully adopted)
        """,
        r"""
        null and void ; <linked> not valid ;
        <linked> (?:(?!not)\w+ )?(?:void|invalid|invalidated|annulled|worthless) ;
        no legal (?:force|effect) ; legally worthless
        """,
        whole=True,
        asked=(),
    ),
    Pole(
        "force",  # "still in force"; "was repealed"
        r"""
        still (?:in (?:force|effect|place)|applies|apply|stands?|valid|holds?|on the (?:books|statute book)) ;
        remains? (?:in (?:force|effect|place)|law|on the (?:books|statute book)) ;
        continues? to (?:apply|hold) ; never (?:been )?(?:repealed|abolished|lifted|rescinded|revoked) ;
        is in (?:force|effect) ; has not been (?:repealed|abolished|lifted|rescinded|revoked)
        """,
        r"""
        (?:was|were|been|being|since|later) (?:(?!never|not)\w+ )?<repealed> ;
        no longer (?:in (?:force|effect)|applies|apply|stands?|valid) ;
        (?:lapsed|expired|ceased to apply) ; struck from the (?:books|statute book)
        """,
        whole=True,
        asked=(),
    ),
)

_NOT = re.compile(r"\b(?:not|never|nor|neither|hardly|far from|n[’']t)\b(?: \w+){0,2} $", re.IGNORECASE)

MOST = 4
"""Phrases of one side that are looked at in a sentence."""

BEFORE = 40
"""Characters before a phrase in which it may be denied."""


@dataclass(frozen=True, slots=True)
class Row:
    """A pole, compiled."""

    name: str
    one: re.Pattern[str]
    other: re.Pattern[str]
    whole: bool
    asked: tuple[bool, ...]


@lru_cache(maxsize=1)
def rows() -> tuple[Row, ...]:
    """The poles in the order of the table."""
    return tuple(Row(p.name, _compiled(p.one), _compiled(p.other), p.whole, p.asked) for p in POLES)


def _compiled(phrases_of: str) -> re.Pattern[str]:
    for name, words in _PARTS.items():
        phrases_of = phrases_of.replace(name, words)
    every = "|".join(phrase.strip() for phrase in phrases_of.split(" ;"))
    return re.compile(rf"\b(?:{every})\b", re.IGNORECASE)


@lru_cache(maxsize=2048)
def poles(text: str) -> Mapping[str, bool]:
    """Of each pole that a sentence tells, whether it is the first; of one told both ways, nothing."""
    return {row.name: side for row in rows() if (side := _side(row, text)) is not None}


def _side(row: Row, text: str) -> bool | None:
    found = list(phrases(row, text))
    sides = {
        side is not bool(_NOT.search(text, max(match.start() - BEFORE, 0), match.start()))
        for match, side in found
        if not any(_is_within(match, other, tie=not side) for other, of in found if of is not side)
    }
    return sides.pop() if len(sides) == 1 else None


def phrases(row: Row, text: str) -> Iterator[tuple[re.Match[str], bool]]:
    """The first phrases of a pole in a text, each with its side."""
    for pattern, side in ((row.one, True), (row.other, False)):
        yield from ((match, side) for match in islice(pattern.finditer(text), MOST))


@lru_cache(maxsize=256)
def pole_spans(text: str, *, whole: bool = True) -> tuple[tuple[int, int], ...]:
    """Where the phrases stand, from and to, of all poles or of those that only tell how."""
    told = (row for row in rows() if whole or not row.whole)
    return tuple(match.span() for row in told for match, _ in phrases(row, text))


def _is_within(one: re.Match[str], other: re.Match[str], *, tie: bool) -> bool:
    """Whether a phrase is only a part of another: "retroactive" in "no retroactive effect"."""
    apart = one.start() >= other.end() or other.start() >= one.end()
    longer = (other.end() - other.start()) - (one.end() - one.start())
    return not apart and (longer > 0 or (longer == 0 and tie))
