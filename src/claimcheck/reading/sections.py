"""A heading or a paragraph in, what it is to the reader out: by wording alone, for every format.

Each row is a pattern with an example; where it might open a sentence of prose, it is tied to its line's end.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.model import BlockKind


class Wording(NamedTuple):
    """One way in which pages say a thing."""

    pattern: str
    example: str


REFERENCES = (
    Wording(
        r"(?:selected |further |list of )?(?:references|bibliography|literature|citations)", "References"
    ),
    Wording(r"(?:works|literature|sources|references) cited|sources", "Works cited"),
    Wording(r"(?:foot|end)?notes(?: and references)?|references and notes", "Endnotes"),
)

CAPTIONS = (
    Wording(
        r"(?:cover |main |lead |header |featured )?(?:photo(?:graph)?s?|image|picture|illustration)"
        r"(?: courtesy(?: of)?| credits?| by| source)?s? ?[:(©]",
        "Photo credit: A. Lens",
    ),
    Wording(r"photo(?:graph)? (?:by|courtesy)\b", "Photograph by A. Lens"),
    Wording(r"(?:fig(?:ure)?\.?|table|map|chart) \d{1,3}[.:–—-]", "Figure 3. Exports by year"),
    Wording(r"© ?\S|credit: ", "Credit: A. Lens"),
)

BOILERPLATE = (
    Wording(r"(?:\S{1,12} )?skip to (?:main |the )?content", "Skip to main content"),
    Wording(r"read (?:more|next|also|the full)\b.{0,80}$(?<![.])", "Read more on ports"),
    Wording(
        r"(?:more|latest|most (?:read|popular|recent|viewed)) (?:from|on|in|about|stories|news|articles)\b"
        r".{0,60}$(?<![.])",
        "More from the Harbour Post",
    ),
    Wording(
        r"(?:related|recommended|similar|popular|trending|further|suggested)(?: \w{1,12})?"
        r" (?:stor(?:y|ies)|articles?|posts?|content|reading|coverage|news|topics?"
        r"|links|videos?)\b.{0,40}$(?<![.])",
        "Related stories",
    ),
    Wording(r"you (?:may|might) (?:also )?(?:like|be interested in)\b", "You might also like"),
    Wording(r"(?:follow|like|find) (?:us|me|him|her|them)(?: on\b| at\b|$)", "Follow us on social media"),
    Wording(r"(?:and )?support (?:our|this) (?:work|journalism|site|project)\b.{0,40}$", "Support our work"),
    Wording(
        r"(?:sign up|subscribe|register)\b.{0,120}(?:newsletter|inbox|e-?mail|updates|alerts|for free)\b",
        "Sign up for our weekly newsletter",
    ),
    Wording(
        r"(?:subscribe|sign (?:up|in)|log ?(?:in|out)|register|share|tweet|print|like|reply):?$", "Sign in"
    ),
    Wording(
        r"(?:menu|search|home|comments?|advertisement|newsletter|tags?|topics?|load more):?$", "Advertisement"
    ),
    Wording(r"stay (?:updated|informed|connected):?$", "Stay informed"),
    Wording(
        r"about (?:us|the authors?)|(?:privacy policy|cookies?|terms of (?:use|service)):?$", "Terms of use"
    ),
    Wording(r"leave a (?:reply|comment):?$|share this(?: \w{1,10})?:?$", "Leave a comment"),
    Wording(
        r"(?:share|tags?|filed under|topics?|categories|posted in|labels)(?: this)?(?: on)?: ",
        "Filed under: Ports",
    ),
    Wording(
        r"(?:tele)?(?:phones?|fax(?:es)?)(?: (?:no|number)\.?)?: ?[+(\d]", "Telephone: +1 (555) 010-0199"
    ),
    Wording(r"(?:tel|mob|mobile|cell|ph)\.?: ?[+(\d]", "Tel.: 555-0100"),
    Wording(
        r"(?:press |media )?(?:contacts?|inquiries|enquiries)(?: person| details| information)?: ",
        "Press contact: Ann Bell",
    ),
    Wording(
        r"for (?:more|further) information,? (?:please )?(?:contact|visit|call|see|e-?mail)\b",
        "For more information, please contact the board.",
    ),
    Wording(r"(?:postal |mailing |street )?address: ?\S", "Address: 1 Quay Street"),
    Wording(r"©|copyright (?:©|\(c\)|\d{4})|all rights reserved", "All rights reserved"),
    Wording(r"(?:we use|this (?:site|website) uses) cookies", "This site uses cookies"),
    Wording(
        r"(?:the )?(?:views|opinions)(?: and (?:views|opinions))? expressed\b.{0,200}"
        r"(?:author|necessarily|solely|own)",
        "The views expressed here are the author's.",
    ),
    Wording(
        r"this (?:article|story|post|piece|page) (?:was|is|has been) (?:originally |first |last )?"
        r"(?:published|posted|updated|republished|sponsored)\b",
        "This article was originally published in the Harbour Post.",
    ),
    Wording(
        r"(?:please )?(?:enable|turn on) javascript\b|javascript is (?:disabled|required)",
        "Enable JavaScript",
    ),
)

TAILS = (
    Wording(
        r"read more(?: on| about)?\b.{0,40}|more (?:from|on|about|stories)\b.{0,50}", "Read more on ports"
    ),
    Wording(r"related (?:stories|articles|posts|content|news)|further reading", "Further reading"),
    Wording(
        r"recommended(?: for you| reading)?|most (?:read|popular)|trending|up next|read next", "Most read"
    ),
    Wording(
        r"you (?:may|might) also like.{0,20}|latest (?:news|stories|posts|articles)", "You might also like"
    ),
    Wording(
        r"(?:\d{1,5} )?comments?|leave a (?:reply|comment)|join the (?:conversation|discussion)",
        "12 comments",
    ),
)
"""Lines that open what stands below an article's end: other stories, comments."""

BIOGRAPHIES = (
    Wording(
        r"(?:[A-Z]\w+ ){0,3}(?:Head|Director|Editor|Professor|Fellow|President|Chief|Officer|Manager|Lecturer"
        r"|Chair) (?:of|at|for|in)\b",
        "Ann Bell is Head of Research at the Harbour Trust.",
    ),
    Wording(
        r"(?:an?|the|co-founder|founder|director|editor|professor|head|senior|chief)\b.{0,80}?\b(?:journalist|author"
        r"|writer|reporter|editor|fellow|correspondent|columnist|professor|researcher|analyst|lawyer|blogger"
        r"|contributor|lecturer|candidate|advocate|photographer|historian|economist|scholar|director)\b",
        "Ann Bell is a reporter for the Harbour Post.",
    ),
)
"""What follows a name and "is" where an article ends."""

PUBLISHERS = (
    Wording(
        r".{2,120}\b(?:is|are) an? (?:[\w-]+,? ){0,5}(?:non-?profit|nonpartisan|non-governmental|charit\w+"
        r"|think tank|advocacy|independent) (?:[\w-]+,? ){0,4}(?:organi[sz]ation|group|institut\w+|foundation"
        r"|charity|network|news)",
        "The Harbour Trust is a non-profit organization that looks after old ships.",
    ),
    Wording(r".{2,80}[’']s mission is to\b", "The trust's mission is to look after old ships."),
)
"""How a publisher presents itself where an article ends."""


def _any(
    rows: Sequence[Wording], *, before: str = "", after: str = "", flags: int = re.IGNORECASE
) -> re.Pattern[str]:
    return re.compile(f"{before}(?:{'|'.join(f'(?:{row.pattern})' for row in rows)}){after}", flags)


_REFERENCES = _any(REFERENCES, before=r"(?:\d{1,2}\.? |[IVX]{1,5}\. )?", after=r":?$")
_CAPTION = _any(CAPTIONS)
_BOILERPLATE = _any(BOILERPLATE)
_INBOX = re.compile(r"\b(?:to|in) your inbox\b", re.IGNORECASE)
"""Example: "Port news, straight to your inbox."."""
_TAIL = _any(TAILS, after=r"(?: \(\d{1,5}\))?:?$(?<![.])")
_BIOGRAPHY = _any(
    BIOGRAPHIES,
    before=r"(?:(?:Dr|Prof|Sir|Dame)\.? )?(?:[A-Z][\w.'’-]+ ){1,4}(?:\([^)]{1,40}\) )?"
    r"(?:is|was) (?:currently |also )?",
    flags=0,
)
_PUBLISHER = _any(PUBLISHERS)

_CREDIT_END = re.compile(
    r"(?:\([^()]{0,80}(?:via [A-Z]\w+|/(?:AFP|AP|EPA|Getty|Reuters)[^()]{0,20})\)|/(?:AFP|EPA)/\w.{0,20})$"
)
"""Example: "A crowd gathers on the quay. (A. Lens/AFP)"."""

_HANDLE = re.compile(
    r"\b(?:twitter|instagram|bluesky|mastodon)(?:: ?@?|:? @)\w|(?:^|\s)@\w{3,30}$", re.IGNORECASE
)
"""Example: "Twitter: @annbell"."""

_BYLINE = re.compile(
    r"(?:by|written by|reported by|posted by|author:) ?"
    r"(?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may |jun|jul|aug|sep|oct|nov|dec"
    r"|the |this |that |then )"
    r"(?:, an? .{2,150}|(?-i:[A-Z])[\w.'’-]+(?: (?-i:[A-Z])[\w.'’-]+){1,3}"
    r"(?:(?:,| and| \||:| [–—-]) ?.{0,150})?)$",
    re.IGNORECASE,
)
"""Example: "By Ann Bell, 3 May 2017"."""

_PHONE = re.compile(r"(?:\+\d{1,3}[ .-]?\(?|\()\d{1,4}\)?[ .-]?\d{2,4}(?:[ .-]\d{2,4}){1,4}")
"""Example: "+1 (555) 010-0199"."""

_CONTACT = re.compile(
    r"(?:telephones?|phones?|tel|fax|e-?mail|address|mobile)(?: ?(?:no|number))?\.?: ?\S"
    r"|[\w.+-]{1,60}@[\w-]{1,60}\.\w{2,}",
    re.IGNORECASE,
)
"""Example: "Fax: 555-0100", "desk@post.example"."""

_COMMENT_HEAD = re.compile(
    r".{0,60}?\d{1,2}\+? ?(?:sec(?:ond)?|min(?:ute)?|h(?:ou)?r|day|week|month|year|yr)s? ago"
    r"(?: ?[|·•-] ?\w+)?$",
    re.IGNORECASE,
)
"""Example: "A. B. 2 days ago"."""


def is_byline(text: str) -> bool:
    """Whether a line near the top names who wrote what follows."""
    return len(text) < 180 and _BYLINE.match(text) is not None


def is_contact(text: str) -> bool:
    """Whether a short line gives a telephone number or an address."""
    alone = len(text) < 40 and _PHONE.fullmatch(text) is not None
    return alone or (len(text) < 200 and _CONTACT.match(text) is not None)


def heads_comment(text: str) -> bool:
    """Whether a line stands over a reader's comment: a name and how long ago."""
    return len(text) < 90 and _COMMENT_HEAD.match(text) is not None


def is_organisation(text: str) -> bool:
    """Whether a paragraph at an article's end presents its publisher."""
    return len(text) < 500 and _PUBLISHER.match(text) is not None


def is_biography(text: str) -> bool:
    """Whether a paragraph at an article's end tells who wrote it."""
    return len(text) < 700 and (_BIOGRAPHY.match(text) is not None or _HANDLE.search(text[-60:]) is not None)


_PAIR = re.compile(r"[*_]{0,3}[^\W\d_][^:*_.;!?\n]{1,40}[*_]{0,3}\s?:[*_]{0,3}\s?\S[^\n]{0,60}(?<![.!?;,:])$")


def is_pair(line: str) -> bool:
    """Whether a line is a name with its value: "Founded: 1931"."""
    return len(line) < 120 and _PAIR.match(line.strip()) is not None


def names_references(heading: str) -> bool:
    """Whether what stands below the heading is a list of sources or of notes."""
    return len(heading) < 60 and _REFERENCES.match(heading.strip()) is not None


def names_sources(heading: str) -> bool:
    """Whether it is a list of sources, not one of notes."""
    return "note" not in heading.lower()


def opens_tail(text: str) -> bool:
    """Whether below this line there is no more of the article."""
    return len(text) < 80 and _TAIL.match(text) is not None


def kind_by_wording(text: str) -> BlockKind | None:
    """Caption or boilerplate, where the words alone tell; None: neither."""
    if len(text) > 600:
        return None
    end = text[-120:]
    if _CAPTION.match(text) or (("/" in end or "via " in end) and _CREDIT_END.search(end)):
        return BlockKind.CAPTION
    mailed = "inbox" in text.lower() and _INBOX.search(text)
    return BlockKind.BOILERPLATE if mailed or _BOILERPLATE.match(text) else None
