"""Entries in, a bar chart of their verdicts as SVG out: all claims, then each kind."""

from collections import Counter
from collections.abc import Iterator, Sequence

from claimcheck.report.html.entries import KINDS, OTHER, STAND_WORDS, STANDS, Entry
from claimcheck.report.words import PLURALS

LABEL, BAR, COUNTS = 52, 140, 128
"""Widths of the three columns."""

ROW, THICK = 24, 14


def verdict_chart(entries: Sequence[Entry]) -> str:
    """Bars as long as their share of all claims; the numbers stand beside them."""
    claims = [entry for entry in entries if entry.claim]
    if not claims:
        return ""
    rows = [("all", Counter(entry.stand for entry in claims))]
    for kind in KINDS:
        some = Counter(entry.stand for entry in claims if entry.kind == kind)
        if some and kind != OTHER:
            rows.append((PLURALS[kind], some))
    width, height = LABEL + BAR + COUNTS, ROW * len(rows)
    drawn = "".join(_row(place, *row, len(claims)) for place, row in enumerate(rows))
    told = "; ".join(f"{name}: {_told(counts)}" for name, counts in rows)
    label = f'role=img aria-label="Verdicts. {told}"'
    return f'<svg class=chart viewBox="0 0 {width} {height}" {label}>{drawn}</svg>'


def _told(counts: Counter[str]) -> str:
    return ", ".join(f"{counts[stand]} {stand}" for stand in STANDS if counts[stand])


def _row(place: int, name: str, counts: Counter[str], total: int) -> str:
    top = place * ROW
    bars = "".join(_bars(counts, total, top + (ROW - THICK) // 2))
    base = top + ROW // 2 + 4
    label = f'<text x="{LABEL - 8}" y="{base}" text-anchor="end">{name}</text>'
    at = LABEL + BAR * counts.total() / total + 6
    return f'{label}{bars}<text x="{at:.1f}" y="{base}">{"".join(_numbers(counts))}</text>'


def _bars(counts: Counter[str], total: int, top: int) -> Iterator[str]:
    at = float(LABEL)
    for stand in reversed(STANDS):
        if counts[stand]:
            width = BAR * counts[stand] / total
            title = f"<title>{counts[stand]} {STAND_WORDS[stand]}</title>"
            place = f'x="{at:.1f}" y="{top}" width="{width:.1f}" height="{THICK}"'
            yield f"<rect class=f-{stand} {place}>{title}</rect>"
            at += width


def _numbers(counts: Counter[str]) -> Iterator[str]:
    shown = [stand for stand in reversed(STANDS) if counts[stand]]
    for stand in shown:
        glyph = STAND_WORDS[stand].partition(" ")[0] if stand != "unjudged" else ""
        yield f"<tspan class=f-{stand}>{glyph}{counts[stand]} </tspan>"
