"""Print how the HTML page of many claims performs: `python benchmarks/html_report.py [CLAIMS]`.

Times to write it, and to open and filter it in a headless Chromium, each filter up to the next painted frame.
Without chromium and chromedriver on the path, only the writing is timed.
"""

import random
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from claimcheck.model import (
    Block,
    BlockKind,
    Claim,
    ClaimKind,
    DateValue,
    Document,
    Evidence,
    Finding,
    Judgement,
    Media,
    Origin,
    Relation,
    RelationKind,
    Report,
    Run,
    Span,
    Verdict,
    Via,
)
from claimcheck.report import Format, View, render
from claimcheck.rules import RULES

FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()

DOCUMENTS = 20

ONLY_CONTRADICTED = "for (const b of f.querySelectorAll('[name=stand]')) b.checked = b.value === '0';"

FILTERS = {
    "contradicted only": ONLY_CONTRADICTED,
    "all verdicts": "for (const b of f.querySelectorAll('[name=stand]')) b.checked = true;",
    "one kind": "for (const b of f.querySelectorAll('[name=kind]')) b.checked = b.value === '0';",
    "all kinds": "for (const b of f.querySelectorAll('[name=kind]')) b.checked = true;",
    "one document": "f.elements.doc.value = '3';",
    "all documents": "f.elements.doc.value = '';",
    "one rule": "f.elements.rule.value = '0';",
    "any rule": "f.elements.rule.value = 'any';",
    "no rule": "f.elements.rule.value = '';",
    "(the list is opened)": "f.elements.list.click();",
    "contradicted only, in the list": ONLY_CONTRADICTED,
    "all verdicts, in the list": "for (const b of f.querySelectorAll('[name=stand]')) b.checked = true;",
}

MEASURE = """
const done = arguments[arguments.length - 1], f = document.forms[0], began = performance.now();
%s
f.dispatchEvent(new Event("change", {bubbles: true}));
requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - began)));
"""


def report(size: int) -> Report:
    """Documents of invented sentences with a claim of each, most with a passage that speaks of it."""
    pick = random.Random(7)
    documents, claims, judgements, findings = [], [], {}, []
    for place in range(DOCUMENTS):
        document = _document(place, size // DOCUMENTS)
        documents.append(document)
        for claim in _claims(document):
            judgement = _judgement(claim, pick)
            claims.append(claim)
            judgements[claim.id] = judgement
            if judgement.verdict is Verdict.CONTRADICTED:
                rule = RULES["source-disagrees"]
                findings.append(Finding(rule, judgement.explanation, claim.mention, claim.id))
    return Report(tuple(documents), tuple(claims), (), {}, judgements, tuple(findings))


def _document(place: int, sentences: int) -> Document:
    days = (date(1990 + place, 1, 1) + timedelta(days=9 * at) for at in range(sentences))
    lines = (
        f"Ferry number {at} was sold on {day:%d %B %Y} to the harbour company." for at, day in enumerate(days)
    )
    text = "".join(line + ("\n\n" if at % 5 == 4 else " ") for at, line in enumerate(lines))
    return Document(
        f"notes/ferries-{place}.md",
        text,
        (Block(BlockKind.PARAGRAPH, text, (Run(0, 0),)),),
        Media.MARKDOWN,
        "",
    )


def _claims(document: Document) -> Iterator[Claim]:
    at = 0
    for number, sentence in enumerate(document.text.replace("\n\n", " ").split(". ")):
        start = document.text.find(" on ", at) + 4
        end = document.text.find(" to ", start)
        if not sentence or start < 4 or end < 0:
            return
        at = document.text.find(".", end) + 1
        day = datetime.strptime(document.text[start:end], "%d %B %Y").replace(tzinfo=UTC).date()
        whole = document.mention(Span(max(document.text.rfind(".", 0, start) + 2, 0), at))
        yield Claim(
            f"{document.path}-{number}",
            tuple(ClaimKind)[number % 3],
            document.mention(Span(start, end)),
            whole,
            DateValue(day, day, day.isoformat()),
            "Ferry was sold",
        )


def _judgement(claim: Claim, pick: random.Random) -> Judgement:
    verdict = pick.choices(tuple(Verdict), (5, 1, 4))[0]
    if verdict is Verdict.UNRESOLVED:
        return Judgement(claim.id, verdict, "no-citation", 0.0, "nothing is cited for it")
    kind = RelationKind.SUPPORTS if verdict is Verdict.SUPPORTED else RelationKind.CONTRADICTS
    relation = Relation(kind, "date-same", f"The claim says “{claim.text}”, the passage “{claim.text}”.", 0.9)
    evidence = Evidence(
        "https://harbour.example/register/ferries",
        Via.CITATION,
        f"The register of the harbour has it that {claim.sentence.quote}",
        Span(10, 90),
        relation,
        Origin.CASSETTE,
        datetime(2024, 3, 5, 9, 30, tzinfo=UTC),
        12,
    )
    return Judgement(claim.id, verdict, relation.reason, 0.9, relation.explanation, (evidence,))


def main() -> None:
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    made = report(size)
    start = time.perf_counter()
    page = render(made, Format.HTML, View())
    seconds = time.perf_counter() - start
    print(f"written   {seconds:8.2f} s   {len(page) / 1e6:.1f} MB, {len(made.claims)} claims")
    driver, browser = shutil.which("chromedriver"), shutil.which("chromium")
    if not driver or not browser:
        print("no chromium and chromedriver here, so nothing is opened")
        return
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "report.html"
        file.write_text(page, "utf-8")
        _browse(file, driver, browser, folder)


def _browse(file: Path, driver: str, browser: str, folder: str) -> None:
    from selenium import webdriver

    options = webdriver.ChromeOptions()
    options.binary_location = browser
    for flag in (*FLAGS, f"--user-data-dir={folder}/profile", "--window-size=1400,1000"):
        options.add_argument(flag)
    window = webdriver.Chrome(options=options, service=webdriver.ChromeService(driver))
    try:
        window.get("about:blank")
        for _ in range(3):
            start = time.perf_counter()
            window.get(file.as_uri())
            print(f"opened    {time.perf_counter() - start:8.2f} s")
        for name, change in FILTERS.items():
            print(f"filtered  {window.execute_async_script(MEASURE % change):8.0f} ms  {name}")
    finally:
        window.quit()


if __name__ == "__main__":
    main()
