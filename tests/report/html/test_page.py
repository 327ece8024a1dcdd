"""What the page holds before any script runs, and that nothing from outside becomes more than text."""

import json
import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from urllib.parse import urlsplit

import pytest

from claimcheck.model import Checked, Claim, ClaimKind, Mention, Report, Span
from claimcheck.report import Detail, Format, Part, View, render

from ..hostile import HOSTILE, poisoned
from ..sample import BRIDGE_DOCUMENT, COUNT, DATE, EXTRACTED, REPORT, mention
from .page import Page, read

PAGE = render(REPORT, Format.HTML)


def marks(page: Page) -> list[tuple[str, str]]:
    return [(one.attrs["data-c"], one.text) for one in page.all("a", class_="m")]


def test_the_text_is_there_with_every_claim_marked() -> None:
    page = read(PAGE)
    assert marks(page) == [
        ("0", "4 June 1931"),
        ("1", "12,000"),
        ("2", "upheld the toll"),
        ("3", "the year before"),
        ("4", "[3]: https://court.example/toll"),
    ]
    shown = " ".join(one.text for one in page.all("div", class_="p"))
    assert shown.split() == f"{BRIDGE_DOCUMENT.text}{REPORT.documents[1].text}".split()


def test_marks_say_how_the_claim_stands() -> None:
    classes = [one.attrs["class"].split()[1] for one in read(PAGE).all("a", class_="m")]
    assert classes == ["supported", "contradicted", "unresolved", "unresolved", "finding"]


def test_every_mark_leads_to_its_card_and_back() -> None:
    page = read(PAGE)
    names = [one.attrs["id"] for one in page.elements if "id" in one.attrs]
    assert len(names) == len(set(names))
    inner = {one.attrs["href"][1:] for one in page.all("a") if one.attrs.get("href", "").startswith("#")}
    assert inner <= set(names)
    assert {f"c{number}" for number in range(5)} <= set(names)
    assert {f"t{number}" for number in range(5)} <= set(names)


def test_a_card_has_both_sides_the_reason_the_day_and_a_link_to_the_words() -> None:
    page = read(PAGE)
    (card,) = [one for one in page.all("article", class_="k") if one.attrs["id"] == "c1"]
    for words in (
        "It carries 12,000 carts a day [2]",
        "The count of that year found 8,000 carts a day on the bridge.",
        "count-differs",
        "fetched 2024-03-05 09:30 UTC",
        "from the cache",
        "source-disagrees",
        "confidence 0.90",
    ):
        assert words in card.text
    links = [one.attrs["href"] for one in page.all("a", class_="addr")]
    assert any(link.startswith("https://harrow.example/traffic#:~:text=The%20count") for link in links)


def overlapping(*spans: tuple[int, int]) -> Report:
    """Claims of one sentence at these offsets of the bridge's text."""
    whole = BRIDGE_DOCUMENT.mention(Span(0, 200))
    claims = tuple(
        replace(COUNT, id=f"x{number}", mention=BRIDGE_DOCUMENT.mention(Span(*span)), sentence=whole)
        for number, span in enumerate(spans)
    )
    return Report((BRIDGE_DOCUMENT,), claims, ())


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([(30, 40), (32, 36)], ["0", "1 0", "0"]),
        ([(30, 36), (33, 40)], ["0", "0 1", "1"]),
        ([(30, 36), (30, 36)], ["0 1"]),
        ([(30, 33), (33, 36)], ["0", "1"]),
        ([(30, 35), (30, 40), (35, 40)], ["0 1", "2 1"]),
    ],
)
def test_overlapping_claims_are_all_marked(spans: list[tuple[int, int]], expected: list[str]) -> None:
    page = read(render(overlapping(*spans), Format.HTML))
    found = marks(page)
    assert [covers for covers, _ in found] == expected
    words = BRIDGE_DOCUMENT.text[min(start for start, _ in spans) : max(end for _, end in spans)]
    assert "".join(text for _, text in found) == words
    names = {one.attrs.get("id") for one in page.elements}
    assert {f"t{number}" for number in range(len(spans))} <= names


def test_a_claim_over_two_blocks_is_marked_in_both() -> None:
    start = BRIDGE_DOCUMENT.text.index("before.")
    report = overlapping((start, BRIDGE_DOCUMENT.text.index("[1]: ") + 4))
    assert [text for _, text in marks(read(render(report, Format.HTML)))] == ["before.", "[1]:"]


def policy(page: Page) -> dict[str, str]:
    (told,) = page.all("meta", **{"http-equiv": "Content-Security-Policy"})
    pairs = (rule.strip().partition(" ")[::2] for rule in told.attrs["content"].split(";"))
    return dict(pairs)


def hash_of(content: str) -> str:
    return f"'sha256-{b64encode(sha256(content.encode()).digest()).decode()}'"


@pytest.mark.parametrize("text", [PAGE, render(poisoned(), Format.HTML)], ids=["sample", "hostile"])
def test_nothing_is_loaded_and_only_our_own_script_runs(text: str) -> None:
    page = read(text)
    rules = policy(page)
    assert rules["default-src"] == "'none'"
    scripts = re.findall(r"<script>(.*?)</script>", text, re.DOTALL)
    styles = re.findall(r"<style>(.*?)</style>", text, re.DOTALL)
    assert [hash_of(one) for one in scripts] == [rules["script-src"]]
    assert [hash_of(one) for one in styles] == [rules["style-src"]]
    for one in page.elements:
        assert not {"src", "srcset", "style", "action", "formaction"} & set(one.attrs)
        assert not [name for name in one.attrs if name.startswith("on")]
        assert one.tag not in {"img", "iframe", "object", "embed", "link", "base", "video", "audio"}
    assert "url(" not in styles[0]
    assert "@import" not in styles[0]


@pytest.mark.parametrize("part", list(Part))
@pytest.mark.parametrize("detail", list(Detail))
def test_no_text_from_outside_becomes_markup(part: Part, detail: Detail) -> None:
    text = render(poisoned(), Format.HTML, View(part, detail))
    page = read(text)
    plain = read(render(replace(REPORT, documents=REPORT.documents[:1]), Format.HTML, View(part, detail)))
    assert {one.tag for one in page.elements} <= {one.tag for one in plain.elements} | {"span"}
    assert "alert(1)</" not in re.sub(r"&lt;/?script&gt;", "", text)
    assert not [char for char in text if not (char in "\n\t" or char.isprintable() or char == "\u00a0")]
    for one in page.all("a"):
        scheme = urlsplit(one.attrs.get("href", "#")).scheme
        assert scheme in {"", "http", "https"}


def test_links_out_tell_nothing_and_open_beside() -> None:
    for one in read(PAGE).all("a", class_="addr"):
        assert set(one.attrs["rel"].split()) == {"noopener", "noreferrer", "nofollow"}
        assert one.attrs["target"] == "_blank"


def test_the_documents_own_text_is_escaped() -> None:
    text = f"<script>alert(2)</script> & </noscript></div> {HOSTILE} in 1931\x00\u202e."
    made = replace(BRIDGE_DOCUMENT, text=text, blocks=())
    page = read(render(Report((made,), (), ()), Format.HTML))
    shown = " ".join(one.text for one in page.all("div", class_="p"))
    assert "<script>alert(2)</script> & </noscript></div>" in shown
    assert r"\x00\u202e" in shown


def test_what_is_not_the_webs_is_no_link() -> None:
    evidence = replace(REPORT.judgements[COUNT.id].evidence[0], source="javascript:alert(1)")
    judgement = replace(REPORT.judgements[COUNT.id], evidence=(evidence,))
    text = render(replace(REPORT, judgements={**REPORT.judgements, COUNT.id: judgement}), Format.HTML)
    assert 'href="javascript' not in text
    assert "<span class=addr>javascript:alert(1)</span>" in text


def test_the_numbers_for_the_filters_fit_the_marks() -> None:
    page = read(PAGE)
    (told,) = page.all("script", id="data")
    data = json.loads(told.text)
    assert [data["stands"][one] for one in data["stand"]] == [
        "supported", "contradicted", "unresolved", "unresolved", "finding",
    ]  # fmt: skip
    assert data["doc"] == [0] * 5
    assert data["rules"] == [[], [1], [], [], [0]]
    assert data["cells"] == [[0]]


def test_the_timeline_and_the_chart_are_drawn() -> None:
    page = read(PAGE)
    (chart,) = page.all("svg", class_="chart")
    assert "all: 1 contradicted, 2 unresolved, 1 supported" in chart.attrs["aria-label"]
    (line,) = page.all("svg", class_="timeline")
    assert line.attrs["aria-label"] == "Timeline of 1 dated claim"


def test_borne_out_statements_are_shown() -> None:
    checked = Checked("list-miscounted", "3 + 4 = 7", COUNT.mention, COUNT.id)
    text = render(replace(REPORT, checked=(checked,)), Format.HTML)
    assert text.count("3 + 4 = 7") == 2
    assert "1 statement borne out by the document" in text


@pytest.mark.parametrize(
    "report", [EXTRACTED, Report((), (), ()), replace(REPORT, claims=(), judgements={}, findings=())]
)
def test_any_report_makes_a_page(report: Report) -> None:
    assert render(report, Format.HTML).endswith("</html>\n")


def test_a_finding_in_none_of_the_documents_is_shown_too() -> None:
    finding = replace(REPORT.findings[1], mention=replace(REPORT.findings[1].mention, document="claims.toml"))
    page = read(render(replace(REPORT, findings=(finding,)), Format.HTML))
    assert any("claims.toml" in one.text for one in page.all("article", class_="k"))


def test_the_same_report_gives_the_same_bytes() -> None:
    assert render(REPORT, Format.HTML) == PAGE


def test_a_megabyte_in_one_line_is_written() -> None:
    made = replace(BRIDGE_DOCUMENT, text="x 1931 " * 150_000, blocks=())
    claims = tuple(
        Claim(
            str(number),
            ClaimKind.DATE,
            Mention(made.path, Span(7 * number + 2, 7 * number + 6), made.position(0), "1931"),
            mention(BRIDGE_DOCUMENT, "# The bridge"),
            COUNT.value,
            "",
        )
        for number in range(2_000)
    )
    assert render(Report((made,), claims, ()), Format.HTML).count('<a class="m unjudged"') >= 2_000


def test_another_document_of_the_run_is_linked_within_the_page() -> None:
    leaflet = REPORT.documents[1]
    there = replace(DATE, id="there", mention=mention(leaflet, "9,000"))
    page = read(render(replace(REPORT, claims=(*REPORT.claims, there)), Format.HTML))
    (link,) = page.all("a", class_="in")
    assert (link.text, link.attrs["href"]) == ("leaflet.txt:3", "#t5")
    without = read(PAGE)
    assert [one.attrs["href"] for one in without.all("a", class_="in")] == ["#d1"]
