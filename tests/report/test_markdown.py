from html.parser import HTMLParser

import pytest
from inline_snapshot import snapshot
from markdown_it import MarkdownIt

from claimcheck.report import Detail, Format, Part, View, render
from claimcheck.report.escape import markdown, markdown_address, visible

from .hostile import HOSTILE, poisoned
from .sample import REPORT

GITHUB = MarkdownIt("gfm-like", {"linkify": False, "html": True})


def test_a_check_as_markdown() -> None:
    assert render(REPORT, Format.MARKDOWN, View()) == snapshot("""\
# Claimcheck report

4 claims: 1 supported, 1 contradicted, 2 unresolved · 3 citations: 1 ok, 1 redirected, 1 broken

| document | claims | ✓ supported | ✗ contradicted | ? unresolved |
| --- | ---: | ---: | ---: | ---: |
| bridge.md | 4 | 1 | 1 | 2 |
| leaflet.txt | 0 | 0 | 0 | 0 |
| **all** | 4 | 1 | 1 | 2 |

## Findings

- **error** source-disagrees at bridge.md:3:50: \\`12,000\\` carts a day, but the cited source says \\`8,000\\`
  - [https\\://harrow\\.example/traffic](<https://harrow.example/traffic#:~:text=The%20count%20of%20that%20year,a%20day%20on%20the%20bridge.>), line 3, the source: “The count of that year found 8,000 carts a day on the bridge.”
  - leaflet.txt, line 3, another document: “Some 9,000 carts cross the Harrow bridge every day.”
  - hint: correct the number or cite another source
- **warning** link-broken at bridge.md:9:1: \\`https\\://court.example/toll\\` is gone
  - hint: cite https\\://archive.example/2020/toll

## bridge.md: The bridge at Harrow

Published 2024-03-01 (front-matter).

### Claims

- ✗ **contradicted** 3:50 **12,000**, count 12,000 carts: “It carries 12,000 carts a day \\[2\\], although the engineers of the county, who had measured the traffic for three summers, are said to have planned it for a great many fewer than that.”
  - contradicts (count-differs): “The count of that year found 8,000 carts a day on the bridge.”, [https\\://harrow\\.example/traffic](<https://harrow.example/traffic#:~:text=The%20count%20of%20that%20year,a%20day%20on%20the%20bridge.>):3 (cited, cache of 2024-03-05\\)
  - because the claim says 12,000, the source 8,000
  - decided by the rules
- ✓ **supported** 3:22 **4 June 1931**, date 1931-06-04: “The bridge opened on 4 June 1931 \\[1\\].”
  - supports (date-same): “On 4 June 1931 the Harrow bridge was opened to carts.”, [https\\://harrow\\.example/opening](<https://harrow.example/opening#:~:text=On%204%20June%201931%20the%20Harrow%20bridge%20was%20opened%20to%20carts.>):7 (cited, network of 2024-03-05\\)
  - because both say 1931-06-04
  - decided by the rules
- ? **unresolved** (source-unreachable) 5:18 **upheld the toll**, ruling upheld: “The county court upheld the toll in 1934 \\[3\\].”
  - because the page is gone (404\\)
- ? **unresolved** (no-citation) 5:61 **the year before**, date relative to the repairs: “Repairs began the year before.”
  - because nothing is cited for it

### Citations

- 7:1 \\[1\\] <https://harrow.example/opening> ok
- 8:1 \\[2\\] <https://harrow.example/traffic> redirected (moved, HTTP 200\\)
- 9:1 \\[3\\] <https://court.example/toll> broken (gone, HTTP 404\\), archived at <https://archive.example/2020/toll>

## leaflet.txt

## Not read

- scan.pdf: \\`scan.pdf\\` has no text
""")


def test_quiet_leaves_findings_and_the_tally() -> None:
    text = render(REPORT, Format.MARKDOWN, View(detail=Detail.QUIET))
    assert "### Claims" not in text
    assert "## Findings" in text


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.text = ""

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002 -- the parser's signature
        self.names.add(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def read(text: str) -> Tags:
    tags = Tags()
    tags.feed(GITHUB.render(text))
    return tags


@pytest.mark.parametrize("part", list(Part))
def test_nothing_of_a_page_becomes_markup(part: Part) -> None:
    text = render(poisoned(), Format.MARKDOWN, View(part))
    table = {"table", "thead", "tbody", "tr", "th", "td"}
    assert read(text).names <= {"h1", "h2", "h3", "p", "ul", "li", "strong", *table}
    assert [char for char in text if not (char == "\n" or char.isprintable())] == []


@pytest.mark.parametrize(
    "text",
    [
        HOSTILE,
        "# heading",
        "1. item",
        "1) item",
        "- item",
        "+ item",
        "> quote",
        "=====",
        "-----",
        "***",
        "    code",
        "~~~",
        "```",
        "a | b",
        "[a](b)",
        "[a]: https://b.example",
        "<https://b.example>",
        "&lt;b&gt; &amp; &#42;",
        "a\\",
        "\\*a\\*",
        "_a_ __b__ *c* ~~d~~ $e$ `f`",
        "https://evil.example www.evil.example",
        "two  \nlines",
    ],
)
def test_text_means_itself(text: str) -> None:
    for item in (f"- {markdown(text)}", f"- **x** {markdown(text)}"):
        tags = read(item)
        assert tags.names <= {"ul", "li", "strong"}
        assert tags.text.strip().removeprefix("x").strip() == visible(text).strip()


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://a.example/b?c=d&e=f#g", "<https://a.example/b?c=d&e=f#g>"),
        ("https://a.example/(b)", "<https://a.example/(b)>"),
        ("javascript:alert(1)", "javascript\\:alert(1\\)"),
        ("https://a.example/>x<b>", "https\\://a.example/\\>x\\<b\\>"),
        ("https://a.example/ b", "https\\://a.example/ b"),
        ("https://a.example/\n", "https\\://a.example/ "),
    ],
)
def test_only_a_plain_address_becomes_a_link(url: str, expected: str) -> None:
    assert markdown_address(url) == expected
