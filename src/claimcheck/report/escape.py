"""Text of documents and pages in, text that can do nothing out.

A page may hold escape sequences that move a terminal's cursor, marks that turn the order of letters around,
or Markdown and HTML of its own. Whatever a renderer takes from outside goes through here first. So that no
report gives away what opens a door, credentials and keys in addresses are masked on the way.
"""

import re

from claimcheck.sources.redact import redact

HIDDEN = re.compile(
    "[\x00-\x1f\x7f-\x9f"  # C0, delete, C1: escape sequences begin here
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # bidirectional controls (UAX #9)
    "\u2028\u2029\ufeff\ufff9-\ufffb"  # line and paragraph separators, byte order mark, annotations
    "\ud800-\udfff"  # halves of surrogate pairs
    "\U000e0000-\U000e007f]"  # tags: invisible copies of ASCII
)
"""Characters that change how others are shown without being seen."""

SPACE = re.compile(r"[ \t\r\n\f\v\u2028\u2029]+")

MARKUP = re.compile(
    r"[\\`*_\[\]<>|~&$]"  # emphasis, code, links, HTML, table cells, strike-through, entities, formulas
    r"|:(?=[/A-Za-z+_-])"  # https://… that GitHub links by itself, :emoji:
    r"|(?<=[wW])\."  # www.… likewise
    r"|\A[-+#=]|(?<=\d)[.)](?=\s|\Z)"  # headings and lists, where the text opens an item
)
"""What means something to CommonMark, or to what GitHub adds to it."""

PLAIN_ADDRESS = re.compile(r"https?://[A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]+\Z")
"""RFC 3986's characters, without the brackets of an IPv6 literal."""


def visible(text: str) -> str:
    r"""One line in which every hidden character is shown by its number: `\x1b`, `\u202e`."""
    return HIDDEN.sub(_number, SPACE.sub(" ", redact(text)))


def _number(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def inert(line: str) -> str:
    """A line that GitHub does not obey: it does those of a job that begin with `::` or hold `##[`."""
    line = line.replace("##[", "#\\x23[")
    return line.replace("::", "\\x3a:", 1) if line.lstrip().startswith("::") else line


def json_safe(written: str) -> str:
    """JSON text, with hidden characters as JSON's own escapes; what it means stays the same."""
    return HIDDEN_IN_JSON.sub(_json_number, written)


HIDDEN_IN_JSON = re.compile(HIDDEN.pattern.replace("\x00-\x1f\x7f", "\x7f"))
"""JSON itself escapes C0 in strings; the line feeds between them are layout."""


def _json_number(match: re.Match[str]) -> str:
    units = match[0].encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[i : i + 2].hex()}" for i in range(0, len(units), 2))


def markdown(text: str) -> str:
    """Text that Markdown shows as it is: no emphasis, no link, no HTML, no table cell's end."""
    return MARKUP.sub(r"\\\g<0>", visible(text))


def markdown_address(url: str) -> str:
    """An address as a link if it is plainly one; else its escaped text."""
    url = redact(url)
    return f"<{url}>" if PLAIN_ADDRESS.match(url) else markdown(url)
