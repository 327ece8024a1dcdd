"""A heading or a paragraph in, what it is to the reader out: by wording alone, for every format."""

import re

from claimcheck.model import BlockKind

_REFERENCES = re.compile(
    r"(?:\d{1,2}\.? |[IVX]{1,5}\. )?(?:(?:selected |works |list of |further )?(?:references|bibliography|cited|literature"
    r"|works cited|citations|sources|sources cited|endnotes|footnotes|notes|notes and references|references and notes))"
    r":?$",
    re.IGNORECASE,
)
"""Example: "References", "Works cited", "7. Notes"."""

_CAPTION = re.compile(
    r"(?:(?:cover |main |lead |header |featured )?(?:photo(?:graph)?s?|image|picture|illustration)"
    r"(?: courtesy(?: of)?| credits?| by| source)?s? ?[:(©]|photo(?:graph)? (?:by|courtesy)\b"
    r"|(?:fig(?:ure)?\.?|table|map|chart) \d{1,3}[.:–—-]|© ?\S|credit: )",
    re.IGNORECASE,
)
"""Example: "Photo credit: A. Lens", "Figure 3. Exports by year"."""

_CREDIT_END = re.compile(
    r"(?:\([^()]{0,80}(?:via [A-Z]\w+|/(?:AFP|AP|EPA|Getty|Reuters)[^()]{0,20})\)|/(?:AFP|EPA)/\w.{0,20})$"
)
"""Example: "A crowd gathers on the quay. (A. Lens/AFP)"."""

_BOILERPLATE = (
    r"(?:\S{1,12} )?skip to (?:main |the )?content",
    r"read (?:more|next|also|the full)\b.{0,80}$(?<![.])",
    r"(?:more|latest|most (?:read|popular|recent|viewed))(?: (?:from|on|in|about|stories|news|articles))\b.{0,60}$(?<![.])",
    r"(?:related|recommended|similar|popular|trending|further|suggested)(?: \w{1,12})?"
    r" (?:stor(?:y|ies)|articles?|posts?|content|reading|coverage|news|topics?|links|videos?)\b.{0,40}$(?<![.])",
    r"you (?:may|might) (?:also )?(?:like|be interested in)\b",
    r"(?:follow|like|find) (?:us|me|him|her|them)(?: on\b| at\b|$)",
    r"(?:and )?support (?:our|this) (?:work|journalism|site|project)\b.{0,40}$",
    r"(?:sign up|subscribe|register)\b.{0,120}(?:newsletter|inbox|e-?mail|updates|alerts|for free)\b",
    r"(?:subscribe|sign up|sign in|log in|log ?out|register|share|tweet|print|comments?|menu|search|advertisement|home"
    r"|stay updated|stay informed|stay connected|newsletter|about the authors?|about us|privacy policy|cookies?"
    r"|terms of (?:use|service)|leave a (?:reply|comment)|share this(?: \w{1,10})?|tags?|topics?|load more|reply|like)\b:?$",
    r"(?:share|tags?|filed under|topics?|categories|posted in|labels)(?: this)?(?: on)?: ",
    r"(?:tele)?(?:phones?|fax(?:es)?)(?: (?:no|number)\.?)?: ?[+(\d]|(?:tel|mob|mobile|cell|ph)\.?: ?[+(\d]",
    r"(?:press |media )?(?:contacts?|inquiries|enquiries)(?: person| details| information)?: ",
    r"for (?:more|further) information,? (?:please )?(?:contact|visit|call|see|e-?mail)\b",
    r"(?:postal |mailing |street )?address: ?\S",
    r"©|copyright (?:©|\(c\)|\d{4})|all rights reserved",
    r"(?:we use|this (?:site|website) uses) cookies",
    r"(?:the )?(?:views|opinions)(?: and (?:views|opinions))? expressed\b.{0,200}(?:author|necessarily|solely|own)",
    r"this (?:article|story|post|piece|page) (?:was|is|has been) (?:originally |first |last )?"
    r"(?:published|posted|updated|republished|sponsored)\b",
    r".{0,400}\b(?:directly |straight |delivered )?(?:to|in) your inbox\b",
    r"(?:please )?(?:enable|turn on) javascript\b|javascript is (?:disabled|required)",
)
"""What pages say around their text. Each alternative is tied to its end where it might open a sentence of prose."""

_BOILERPLATES = re.compile("|".join(f"(?:{pattern})" for pattern in _BOILERPLATE), re.IGNORECASE)

_TAIL = re.compile(
    r"(?:read more(?: on| about)?\b.{0,40}|more (?:from|on|about|stories)\b.{0,50}|related (?:stories|articles|posts|content|news)"
    r"|further reading|recommended(?: for you| reading)?|most (?:read|popular)|you (?:may|might) also like.{0,20}"
    r"|(?:\d{1,5} )?comments?|leave a (?:reply|comment)|join the (?:conversation|discussion)|(?:also|up next|read next|trending)"
    r"|latest (?:news|stories|posts|articles))(?: \(\d{1,5}\))?:?$",
    re.IGNORECASE,
)
"""Lines that open what stands below an article's end: other stories, comments."""

_BIOGRAPHY = re.compile(
    r"(?:(?:Dr|Prof|Sir|Dame)\.? )?(?:[A-Z][\w.'’-]+ ){1,4}(?:\([^)]{1,40}\) )?(?:is|was) (?:currently |also )?"
    r"(?:(?:[A-Z]\w+ ){0,3}(?:Head|Director|Editor|Professor|Fellow|President|Chief|Officer|Manager|Lecturer|Chair) (?:of|at|for|in)\b"
    r"|(?:an?|the|co-founder|founder|director|editor|professor|head|senior|chief)\b.{0,80}?\b(?:journalist|author|writer"
    r"|reporter|editor|fellow|correspondent|columnist|professor|researcher|analyst|lawyer|blogger|contributor|lecturer|candidate"
    r"|advocate|photographer|historian|economist|scholar|director)\b)"
)
"""Example: "Ann Bell is a reporter for the Harbour Post." Only where an article ends."""

_HANDLE = re.compile(
    r"\b(?:twitter|instagram|bluesky|mastodon)(?:: ?@?|:? @)\w|(?:^|\s)@\w{3,30}$", re.IGNORECASE
)


_ORGANISATION = re.compile(
    r".{2,120}\b(?:is|are) an? (?:[\w-]+,? ){0,5}(?:non-?profit|nonpartisan|non-governmental|charit\w+|think tank|advocacy|"
    r"independent) (?:[\w-]+,? ){0,4}(?:organi[sz]ation|group|institut\w+|foundation|charity|network|news)|.{2,80}’s mission is to\b",
    re.IGNORECASE,
)
"""Example: "The Harbour Trust is a non-profit organization that looks after old ships." Only where an article ends."""

_BYLINE = re.compile(
    r"(?:by|written by|reported by|posted by|author:) ?(?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may |jun"
    r"|jul|aug|sep|oct|nov|dec|the |this |that |then )(?:, an? .{2,150}|(?-i:[A-Z])[\w.'’-]+(?: (?-i:[A-Z])[\w.'’-]+){1,3}"
    r"(?:(?:,| and| \||:| [–—-]) ?.{0,150})?)$",
    re.IGNORECASE,
)
"""Example: "By Ann Bell, 3 May 2017"."""

_PHONE = re.compile(r"(?:\+\d{1,3}[ .-]?)?\(?\d{2,4}\)?[ .-]?\d{2,4}[ .-]\d{2,4}(?:[ .-]\d{2,4}){0,3}")
_CONTACT = re.compile(
    r"(?:telephones?|phones?|tel|fax|e-?mail|address|mobile)(?: ?(?:no|number))?\.?: ?\S|[\w.+-]{1,60}@[\w-]{1,60}\.\w{2,}",
    re.IGNORECASE,
)
_COMMENT_HEAD = re.compile(
    r".{0,60}?\d{1,2}\+? ?(?:sec(?:ond)?|min(?:ute)?|h(?:ou)?r|day|week|month|year|yr)s? ago(?: ?[|·•-] ?\w+)?$",
    re.IGNORECASE,
)


def is_byline(text: str) -> bool:
    """Whether a line near the top names who wrote what follows."""
    return len(text) < 180 and _BYLINE.match(text) is not None


def is_contact(text: str) -> bool:
    """Whether a short line gives a telephone number or an address."""
    return len(text) < 200 and (
        _CONTACT.match(text) is not None or (len(text) < 40 and _PHONE.fullmatch(text) is not None)
    )


def heads_comment(text: str) -> bool:
    """Whether a line stands over a reader's comment: a name and how long ago."""
    return len(text) < 90 and _COMMENT_HEAD.match(text) is not None


def is_organisation(text: str) -> bool:
    """Whether a paragraph at an article's end presents its publisher."""
    return len(text) < 500 and _ORGANISATION.match(text) is not None


def names_references(heading: str) -> bool:
    """Whether what stands below the heading is a list of sources or of notes."""
    return len(heading) < 60 and _REFERENCES.match(heading.strip()) is not None


def names_sources(heading: str) -> bool:
    """Whether it is a list of sources, not one of notes."""
    return re.search(r"\bnotes\b|notes?$", heading, re.IGNORECASE) is None


def opens_tail(text: str) -> bool:
    """Whether below this line there is no more of the article."""
    return len(text) < 80 and _TAIL.match(text) is not None


def is_biography(text: str) -> bool:
    """Whether a paragraph at an article's end tells who wrote it."""
    return len(text) < 700 and (_BIOGRAPHY.match(text) is not None or _HANDLE.search(text[-60:]) is not None)


def kind_by_wording(text: str) -> BlockKind | None:
    """Caption or boilerplate, where the words alone tell; None: neither."""
    if len(text) > 600:
        return None
    if _CAPTION.match(text) or _CREDIT_END.search(text[-120:]):
        return BlockKind.CAPTION
    if _BOILERPLATES.match(text):
        return BlockKind.BOILERPLATE
    return None
