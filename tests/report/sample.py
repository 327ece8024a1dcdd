"""One report, built by hand, that holds something of every kind; all of it is invented."""

from datetime import UTC, date, datetime

from claimcheck.model import (
    Block,
    BlockKind,
    Category,
    Citation,
    CitationKind,
    Claim,
    ClaimKind,
    Comparator,
    DateOrigin,
    DateValue,
    Disposition,
    Document,
    Evidence,
    Finding,
    Judgement,
    LinkDetail,
    LinkState,
    LinkStatus,
    Media,
    Mention,
    Origin,
    Published,
    Qualifier,
    Quantity,
    Related,
    Relation,
    RelationKind,
    Report,
    Rule,
    Ruling,
    Run,
    Severity,
    Skipped,
    Span,
    Value,
    Verdict,
    Via,
)

BRIDGE = """\
# The bridge at Harrow

The bridge opened on 4 June 1931 [1]. It carries 12,000 carts a day [2], although the engineers of the county, who
had measured the traffic for three summers, are said to have planned it for a great many fewer than that.
The county court upheld the toll in 1934 [3]. Repairs began the year before.

[1]: https://harrow.example/opening
[2]: https://harrow.example/traffic
[3]: https://court.example/toll
"""

LEAFLET = "A leaflet for visitors\n\nSome 9,000 carts cross the Harrow bridge every day.\n"

FETCHED = datetime(2024, 3, 5, 9, 30, tzinfo=UTC)


def document(path: str, text: str, title: str | None = None, published: Published | None = None) -> Document:
    """A document of one block."""
    block = Block(BlockKind.PARAGRAPH, text, (Run(0, 0),))
    return Document(path, text, (block,), Media.MARKDOWN, "ab" * 32, title=title, published=published)


def mention(source: Document, words: str) -> Mention:
    """The first place of the words."""
    start = source.text.index(words)
    return source.mention(Span(start, start + len(words)))


BRIDGE_DOCUMENT = document(
    "bridge.md", BRIDGE, "The bridge at Harrow", Published(date(2024, 3, 1), DateOrigin.FRONT_MATTER)
)
LEAFLET_DOCUMENT = document("leaflet.txt", LEAFLET)

OPENED = "The bridge opened on 4 June 1931 [1]."
CARRIES = BRIDGE[BRIDGE.index("It carries") : BRIDGE.index("\nThe county court")]
UPHELD = "The county court upheld the toll in 1934 [3]."
REPAIRS = "Repairs began the year before."


def claim(
    name: str,
    kind: ClaimKind,
    words: str,
    sentence: str,
    value: Value,
    subject: str,
    *citations: str,
    qualifiers: frozenset[Qualifier] = frozenset(),
    attributed_to: str | None = None,
) -> Claim:
    """A claim of the bridge's document."""
    return Claim(
        name,
        kind,
        mention(BRIDGE_DOCUMENT, words),
        mention(BRIDGE_DOCUMENT, sentence),
        value,
        subject,
        attributed_to,
        qualifiers,
        citations,
    )


DATE = claim(
    "d0000001",
    ClaimKind.DATE,
    "4 June 1931",
    OPENED,
    DateValue(date(1931, 6, 4), date(1931, 6, 4), "1931-06-04"),
    "The bridge opened",
    "n1",
)
COUNT = claim(
    "c0000002",
    ClaimKind.COUNT,
    "12,000",
    CARRIES,
    Quantity(12000.0, 12000.0, Comparator.EQUAL, unit="carts"),
    "carts a day",
    "n2",
)
RULING = claim(
    "r0000003",
    ClaimKind.RULING,
    "upheld the toll",
    UPHELD,
    Ruling(
        "The county court",
        "upheld",
        "the toll",
        Disposition.UPHELD,
        "Harrow v. Ferry Company",
        DateValue(date(1934, 1, 1), date(1934, 12, 31), "1934"),
        (5, 4),
    ),
    "The county court upheld the toll",
    "n3",
    qualifiers=frozenset({Qualifier.HEDGED}),
    attributed_to="the clerk",
)
RELATIVE = claim(
    "d0000004",
    ClaimKind.DATE,
    "the year before",
    REPAIRS,
    DateValue(None, None, None, relative=True, anchor="the repairs"),
    "Repairs began",
)


def citation(name: str, label: str, url: str) -> Citation:
    """A reference link of the bridge's document."""
    where = mention(BRIDGE_DOCUMENT, f"[{label}]: {url}")
    return Citation(name, CitationKind.REFERENCE, where, label, (url,))


CITATIONS = (
    citation("n1", "1", "https://harrow.example/opening"),
    citation("n2", "2", "https://harrow.example/traffic"),
    citation("n3", "3", "https://court.example/toll"),
)

STATUSES = {
    "n1": LinkStatus(
        LinkState.OK,
        http=200,
        final_url="https://harrow.example/opening",
        origin=Origin.NETWORK,
        fetched_at=FETCHED,
    ),
    "n2": LinkStatus(
        LinkState.REDIRECTED,
        LinkDetail.MOVED,
        200,
        "https://harrow.example/carts",
        Origin.CACHE,
        FETCHED,
    ),
    "n3": LinkStatus(
        LinkState.BROKEN,
        LinkDetail.GONE,
        404,
        "https://court.example/toll",
        Origin.NETWORK,
        FETCHED,
        "https://archive.example/2020/toll",
    ),
}

SUPPORTS = Evidence(
    "https://harrow.example/opening",
    Via.CITATION,
    "On 4 June 1931 the Harrow bridge was opened to carts.",
    Span(120, 173),
    Relation(RelationKind.SUPPORTS, "date-same", "both say 1931-06-04", 0.95),
    Origin.NETWORK,
    FETCHED,
    7,
)
CONTRADICTS = Evidence(
    "https://harrow.example/traffic",
    Via.CITATION,
    "The count of that year found 8,000 carts a day on the bridge.",
    Span(40, 101),
    Relation(RelationKind.CONTRADICTS, "count-differs", "the claim says 12,000, the source 8,000", 0.9),
    Origin.CACHE,
    FETCHED,
    3,
)
OTHER = Evidence(
    "https://harrow.example/traffic",
    Via.CITATION,
    "In winter 500 sledges a day take the ice instead.",
    Span(102, 151),
    Relation(RelationKind.NEUTRAL, "other-subject", "it counts sledges, not carts", 0.8),
    Origin.CACHE,
    FETCHED,
    4,
)

JUDGEMENTS = {
    DATE.id: Judgement(DATE.id, Verdict.SUPPORTED, "date-same", 0.95, "both say 1931-06-04", (SUPPORTS,)),
    COUNT.id: Judgement(
        COUNT.id,
        Verdict.CONTRADICTED,
        "count-differs",
        0.9,
        "the claim says 12,000, the source 8,000",
        (CONTRADICTS,),
        (OTHER,),
    ),
    RULING.id: Judgement(RULING.id, Verdict.UNRESOLVED, "source-unreachable", 0.0, "the page is gone (404)"),
    RELATIVE.id: Judgement(RELATIVE.id, Verdict.UNRESOLVED, "no-citation", 0.0, "nothing is cited for it"),
}

DISAGREES = Rule(
    "source-disagrees", Category.CONTRADICTION, Severity.ERROR, "the cited source says otherwise"
)
BROKEN = Rule("link-broken", Category.CITATION, Severity.WARNING, "a cited page is gone")

FINDINGS = (
    Finding(
        DISAGREES,
        "`12,000` carts a day, but the cited source says `8,000`",
        COUNT.mention,
        COUNT.id,
        (
            Related(CONTRADICTS.quote, "the source", Span(40, 101), None, CONTRADICTS.source, 3),
            Related(
                "Some 9,000 carts cross the Harrow bridge every day.",
                "another document",
                Span(24, 75),
                "leaflet.txt",
                None,
                3,
            ),
        ),
        "correct the number or cite another source",
    ),
    Finding(
        BROKEN,
        "`https://court.example/toll` is gone",
        CITATIONS[2].mention,
        hint="cite https://archive.example/2020/toll",
    ),
)

REPORT = Report(
    documents=(BRIDGE_DOCUMENT, LEAFLET_DOCUMENT),
    claims=(DATE, COUNT, RULING, RELATIVE),
    citations=CITATIONS,
    statuses=STATUSES,
    judgements=JUDGEMENTS,
    findings=FINDINGS,
    source_hashes={COUNT.id: "0123456789ab"},
    skipped=(Skipped("scan.pdf", "`scan.pdf` has no text", "run it through OCR first"),),
)

EXTRACTED = Report(REPORT.documents, REPORT.claims, REPORT.citations, skipped=REPORT.skipped)
"""The same before anything is followed."""
