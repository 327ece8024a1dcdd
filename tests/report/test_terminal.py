import re
from dataclasses import replace
from typing import Any

import pytest
from inline_snapshot import snapshot
from rich.cells import cell_len

from claimcheck.model import Checked, Report, Severity
from claimcheck.report import Detail, Format, Part, View, render

from .hostile import HOSTILE, poisoned
from .sample import EXTRACTED, REPORT


def shown(report: Report, part: Part = Part.CHECK, detail: Detail = Detail.NORMAL, width: int = 80) -> str:
    return render(report, Format.TEXT, View(part, detail, width))


def test_check_tells_verdicts_evidence_citations_findings_and_a_tally() -> None:
    assert shown(REPORT) == snapshot("""\
bridge.md  The bridge at Harrow  published 2024-03-01 (front-matter)

  3:22  ✓ supported  4 June 1931  date · 1931-06-04
      The bridge opened on 4 June 1931 [1].
      supports: “On 4 June 1931 the Harrow bridge was opened to carts.”
        https://harrow.example/opening:7 (cited, network of 2024-03-05)
      because both say 1931-06-04

  3:50  ✗ contradicted  12,000  count · 12,000 carts
      It carries 12,000 carts a day [2], although the engineers of the county,
      who had measured the traffic for three summers, are said to have planned…
      contradicts: “The count of that year found 8,000 carts a day on the
        bridge.”
        https://harrow.example/traffic:3 (cited, cache of 2024-03-05)
      because the claim says 12,000, the source 8,000

  ? unresolved (source-unreachable): 1 claim, the source could not be
    reached
      5:18  upheld the toll  ruling · upheld · hedged · said by the clerk

  ? unresolved (no-citation): 1 claim, nothing is cited for it
      5:61  the year before  date · relative to the repairs

  1 citation broken (gone, HTTP 404)
      9:1  [3] https://court.example/toll (archived:
        https://archive.example/2020/toll)

  1 citation redirected (moved, HTTP 200)
      8:1  [2] https://harrow.example/traffic → https://harrow.example/carts

  1 citation ok
      7:1  [1] https://harrow.example/opening

leaflet.txt

error[source-disagrees]: `12,000` carts a day, but the cited source says
    `8,000`
 --> bridge.md:3:50
  |
3 | …ge opened on 4 June 1931 [1]. It carries 12,000 carts a day [2], although…
  |                                           ^^^^^^
  = https://harrow.example/traffic:3: the source “The count of that year found
    8,000 carts a day on the bridge.”
  = leaflet.txt:3: another document “Some 9,000 carts cross the Harrow bridge
    every day.”
  = hint: correct the number or cite another source

warning[link-broken]: `https://court.example/toll` is gone
 --> bridge.md:9:1
  |
9 | [3]: https://court.example/toll
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = hint: cite https://archive.example/2020/toll

4 claims: 1 supported, 1 contradicted, 2 unresolved
3 citations: 1 ok, 1 redirected, 1 broken
""")


def test_links_tells_citations_and_findings() -> None:
    assert shown(replace(REPORT, claims=(), judgements={}), Part.LINKS) == snapshot("""\
bridge.md  The bridge at Harrow  published 2024-03-01 (front-matter)

  1 citation broken (gone, HTTP 404)
      9:1  [3] https://court.example/toll (archived:
        https://archive.example/2020/toll)

  1 citation redirected (moved, HTTP 200)
      8:1  [2] https://harrow.example/traffic → https://harrow.example/carts

  1 citation ok
      7:1  [1] https://harrow.example/opening

leaflet.txt

error[source-disagrees]: `12,000` carts a day, but the cited source says
    `8,000`
 --> bridge.md:3:50
  |
3 | …ge opened on 4 June 1931 [1]. It carries 12,000 carts a day [2], although…
  |                                           ^^^^^^
  = https://harrow.example/traffic:3: the source “The count of that year found
    8,000 carts a day on the bridge.”
  = leaflet.txt:3: another document “Some 9,000 carts cross the Harrow bridge
    every day.”
  = hint: correct the number or cite another source

warning[link-broken]: `https://court.example/toll` is gone
 --> bridge.md:9:1
  |
9 | [3]: https://court.example/toll
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = hint: cite https://archive.example/2020/toll

3 citations: 1 ok, 1 redirected, 1 broken
""")


def test_explain_tells_what_was_set_aside_and_why() -> None:
    one = REPORT.claims[1]
    only = replace(REPORT, claims=(one,), citations=REPORT.citations[1:2], documents=REPORT.documents[:1])
    assert shown(only, Part.EXPLAIN) == snapshot("""\
bridge.md  The bridge at Harrow  published 2024-03-01 (front-matter)

  3:50  ✗ contradicted  12,000  count · 12,000 carts
      It carries 12,000 carts a day [2], although the engineers of the county,
      who had measured the traffic for three summers, are said to have planned
      it for a great many fewer than that.
      [1] contradicts: “The count of that year found 8,000 carts a day on the
        bridge.”
        https://harrow.example/traffic:3 (cited, cache of 2024-03-05)
        https://harrow.example/traffic#:~:text=The%20count%20of%20that%20year,a%20day%20on%20the%20bridge.
        count-differs: the claim says 12,000, the source 8,000 (confidence 0.90)
      because the claim says 12,000, the source 8,000
      decided by the rules on passage 1: count-differs, confidence 0.90
      supported would take “12,000”, or what entails it, of the same thing: of
        2 passages, none has it
      subject: carts a day

      1 passage considered and set aside, the surest first, else in the order of
      the text
      [2] neutral: “In winter 500 sledges a day take the ice instead.”
        https://harrow.example/traffic:4 (cited, cache of 2024-03-05)
        https://harrow.example/traffic#:~:text=In%20winter%20500%20sledges%20a%20day%20take%20the%20ice%20instead.
        other-subject: it counts sledges, not carts (confidence 0.80)

      for a decision in claims.toml: id c0000002
      sentence-hash: d802a9ff83ed
      source-hash: 0123456789ab

  1 citation redirected (moved, HTTP 200)
      8:1  [2] https://harrow.example/traffic → https://harrow.example/carts

error[source-disagrees]: `12,000` carts a day, but the cited source says
    `8,000`
 --> bridge.md:3:50
  |
3 | …ge opened on 4 June 1931 [1]. It carries 12,000 carts a day [2], although…
  |                                           ^^^^^^
  = https://harrow.example/traffic:3: the source “The count of that year found
    8,000 carts a day on the bridge.”
  = leaflet.txt:3: another document “Some 9,000 carts cross the Harrow bridge
    every day.”
  = hint: correct the number or cite another source

warning[link-broken]: `https://court.example/toll` is gone
 --> bridge.md:9:1
  |
9 | [3]: https://court.example/toll
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = hint: cite https://archive.example/2020/toll

1 claim: 0 supported, 1 contradicted, 0 unresolved · 1 citation: 1 redirected
""")


def test_extract_lists_claims_and_citations_at_sixty_columns() -> None:
    assert shown(EXTRACTED, Part.EXTRACT, width=60) == snapshot("""\
bridge.md  The bridge at Harrow  published 2024-03-01
  (front-matter)

  3:22  4 June 1931  date · 1931-06-04
      The bridge opened on 4 June 1931 [1].

  3:50  12,000  count · 12,000 carts
      It carries 12,000 carts a day [2], although the
      engineers of the county, who had measured the traffic
      for…

  5:18  upheld the toll  ruling · upheld · hedged · said
    by the clerk
      The county court upheld the toll in 1934 [3].

  5:61  the year before  date · relative to the repairs
      Repairs began the year before.

  3 citations
      7:1  [1] https://harrow.example/opening
      8:1  [2] https://harrow.example/traffic
      9:1  [3] https://court.example/toll

leaflet.txt

4 claims: 2 dates, 1 count, 1 ruling · 3 citations
""")


def test_quiet_leaves_findings_and_the_tally() -> None:
    assert shown(REPORT, detail=Detail.QUIET) == snapshot("""\
error[source-disagrees]: `12,000` carts a day, but the cited source says
    `8,000`
 --> bridge.md:3:50
  |
3 | …ge opened on 4 June 1931 [1]. It carries 12,000 carts a day [2], although…
  |                                           ^^^^^^
  = https://harrow.example/traffic:3: the source “The count of that year found
    8,000 carts a day on the bridge.”
  = leaflet.txt:3: another document “Some 9,000 carts cross the Harrow bridge
    every day.”
  = hint: correct the number or cite another source

warning[link-broken]: `https://court.example/toll` is gone
 --> bridge.md:9:1
  |
9 | [3]: https://court.example/toll
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = hint: cite https://archive.example/2020/toll

4 claims: 1 supported, 1 contradicted, 2 unresolved
3 citations: 1 ok, 1 redirected, 1 broken
""")


@pytest.mark.parametrize("width", [60, 80, 120])
@pytest.mark.parametrize("detail", list(Detail))
def test_only_addresses_are_wider_than_the_screen(width: int, detail: Detail) -> None:
    wide = [line for line in shown(REPORT, detail=detail, width=width).splitlines() if cell_len(line) > width]
    assert [line for line in wide if "https://" not in line] == []


def test_colour_changes_no_word() -> None:
    coloured = render(REPORT, Format.TEXT, View(color=True))
    console_codes = coloured.count("\x1b[")
    assert console_codes > 10
    plain = "".join(part.partition("m")[2] if i else part for i, part in enumerate(coloured.split("\x1b[")))
    assert plain == shown(REPORT)


def test_no_line_ends_in_a_space() -> None:
    assert [line for line in shown(REPORT).splitlines() if line != line.rstrip()] == []


@pytest.mark.parametrize("part", list(Part))
@pytest.mark.parametrize("detail", list(Detail))
def test_nothing_of_a_page_reaches_the_terminal_unescaped(part: Part, detail: Detail) -> None:
    text = shown(poisoned(), part, detail)
    assert [char for char in text if not (char == "\n" or char.isprintable())] == []


def test_markup_of_rich_in_a_page_is_shown_as_it_is() -> None:
    assert "[bold red]stop[/]" in HOSTILE
    assert "[bold red]stop[/]" in shown(poisoned(), detail=Detail.VERBOSE, width=120)


def test_a_passage_that_speaks_twice_is_quoted_once() -> None:
    judgement = REPORT.judgements["c0000002"]
    twice = replace(judgement, evidence=judgement.evidence * 2)
    doubled = replace(REPORT, judgements={**REPORT.judgements, "c0000002": twice})
    assert shown(doubled) == shown(REPORT)
    assert shown(doubled, detail=Detail.VERBOSE).count("The count of that year") == 3


def test_a_sentence_with_two_claims_is_shown_once() -> None:
    date = REPORT.claims[0]
    twin = replace(date, id="d9", citations=())
    judgements = {**REPORT.judgements, "d9": replace(REPORT.judgements[date.id], claim="d9")}
    text = shown(replace(REPORT, claims=(date, twin, *REPORT.claims[1:]), judgements=judgements))
    assert text.count("3:22  ✓ supported  4 June 1931") == 2
    assert text.count("The bridge opened on 4 June 1931 [1].") == 1


def test_where_sources_disagree_their_passages_are_shown() -> None:
    name = "r0000003"
    split = replace(
        REPORT.judgements[name], reason="sources-disagree", evidence=REPORT.judgements["c0000002"].evidence
    )
    text = shown(replace(REPORT, judgements={**REPORT.judgements, name: split}))
    assert "5:18  ? unresolved  upheld the toll" in text
    assert text.count("The count of that year") == 3


def test_notes_that_repeat_an_unresolved_claim_are_counted_not_repeated() -> None:
    note = replace(REPORT.findings[1], claim="r0000003", severity=Severity.NOTE)
    noted = replace(REPORT, findings=(REPORT.findings[0], note))
    assert "1 note on unresolved claims above: see them with `--verbose`" in shown(noted)
    assert "note[link-broken]" not in shown(noted)
    assert "note[link-broken]" in shown(noted, detail=Detail.VERBOSE)
    assert "note[link-broken]" in shown(noted, detail=Detail.QUIET)


def test_an_empty_report_says_so() -> None:
    empty = Report(REPORT.documents[1:], (), ())
    assert shown(empty) == "leaflet.txt\n\nno claims · no citations\n"


def with_finding(**changes: Any) -> Report:
    return replace(REPORT, findings=(replace(REPORT.findings[0], **changes),))


def findings_shown(report: Report, width: int = 80) -> list[str]:
    return shown(report, detail=Detail.QUIET, width=width).splitlines()


def test_a_related_message_does_not_repeat_the_findings() -> None:
    first, second = REPORT.findings[0].related
    message = "`12,000`: the numbers cannot both hold"
    related = (replace(first, message="the numbers cannot both hold"), second)
    lines = findings_shown(with_finding(message=message, related=related))
    assert sum("cannot both hold" in line for line in lines) == 1


def test_a_passage_that_is_named_twice_is_shown_once() -> None:
    first = REPORT.findings[0].related[0]
    lines = findings_shown(with_finding(related=(first, replace(first, message="another way"))))
    assert sum("harrow.example/traffic" in line for line in lines) == 1


def test_a_finding_without_a_place_in_a_document_is_told_without_a_line() -> None:
    lines = findings_shown(with_finding(mention=replace(REPORT.findings[0].mention, document="claims.toml")))
    assert lines[2] == " --> claims.toml:3:50"
    assert not any("^" in line for line in lines)


@pytest.mark.parametrize("width", [60, 72, 100])
def test_the_underline_stands_under_the_words(width: int) -> None:
    lines = findings_shown(REPORT, width)
    at = next(number for number, line in enumerate(lines) if "^" in line)
    start, end = lines[at].index("^"), lines[at].rindex("^") + 1
    assert lines[at - 1][start:end] == "12,000"


def test_addresses_are_clickable_only_where_that_is_known() -> None:
    plain = render(REPORT, Format.TEXT, View(color=True))
    linked = render(REPORT, Format.TEXT, View(color=True, links=True))
    assert "\x1b]8;" not in plain
    assert "https://harrow.example/traffic#:~:text=The%20count" in linked
    text = re.sub(r"\x1b\]8;[^\x1b]*\x1b\\", "", linked)
    assert re.sub(r"\x1b\[[0-9;]*m", "", text) == re.sub(r"\x1b\[[0-9;]*m", "", plain)


def test_hostile_addresses_are_never_clickable() -> None:
    linked = render(poisoned(), Format.TEXT, View(color=True, links=True))
    assert "\x1b]8;" not in linked


@pytest.mark.parametrize(
    "order", ["::error file=a.md::gone", "::add-mask::secret", "##[error]gone", "word " * 11 + "::warning::x"]
)
@pytest.mark.parametrize("width", [60, 80])
def test_no_line_is_an_order_to_a_build_server(order: str, width: int) -> None:
    related = replace(REPORT.findings[0].related[0], quote=order)
    for line in shown(with_finding(message=order, related=(related,), hint=order), width=width).splitlines():
        assert not line.lstrip().startswith("::")
        assert "##[" not in line


def test_explain_shows_what_the_text_bears_out() -> None:
    checked = Checked("list-miscounted", "3 + 4 = 7", REPORT.claims[1].mention, REPORT.claims[1].id)
    text = shown(replace(REPORT, checked=(checked,)), Part.EXPLAIN)
    assert "checked (list-miscounted): 3 + 4 = 7" in text
