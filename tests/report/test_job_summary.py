from dataclasses import replace

from inline_snapshot import snapshot

from claimcheck.report import Format, Part, View, render

from .hostile import poisoned
from .sample import FINDINGS, REPORT


def test_a_summary_of_a_check() -> None:
    assert render(REPORT, Format.SUMMARY) == snapshot("""\
## Claimcheck

4 claims: 1 supported, 1 contradicted, 2 unresolved · 3 citations: 1 ok, 1 redirected, 1 broken

| document | claims | ✓ supported | ✗ contradicted | ? unresolved |
| --- | ---: | ---: | ---: | ---: |
| bridge.md | 4 | 1 | 1 | 2 |
| leaflet.txt | 0 | 0 | 0 | 0 |
| **all** | 4 | 1 | 1 | 2 |

### Findings

| | place | finding | the other side |
| --- | --- | --- | --- |
| error | bridge.md:3 | source-disagrees: \\`12,000\\` carts a day, but the cited source says \\`8,000\\` | [https\\://harrow\\.example/traffic](<https://harrow.example/traffic#:~:text=The%20count%20of%20that%20year,a%20day%20on%20the%20bridge.>) “The count of that year found 8,000 carts a day on the bridge.”<br>leaflet.txt “Some 9,000 carts cross the Harrow bridge every day.” |
| warning | bridge.md:9 | link-broken: \\`https\\://court.example/toll\\` is gone |  |

### Not read

- scan.pdf: \\`scan.pdf\\` has no text
""")


def test_a_table_row_is_one_line_whatever_it_holds() -> None:
    lines = render(poisoned(), Format.SUMMARY).splitlines()
    rows = [line for line in lines if line.startswith("| ")]
    assert len(rows) >= 4
    assert all(line.endswith(" |") for line in rows)
    assert all(line.isprintable() for line in lines)


def test_many_findings_are_counted_and_not_all_shown() -> None:
    text = render(replace(REPORT, findings=FINDINGS[:1] * 80), Format.SUMMARY)
    assert text.count("| error |") == 50
    assert "And 30 more." in text


def test_links_have_no_verdicts() -> None:
    text = render(replace(REPORT, claims=(), judgements={}), Format.SUMMARY, View(Part.LINKS))
    assert "supported" not in text
    assert "3 citations: 1 ok, 1 redirected, 1 broken" in text
