"""PDF in, its text out, page by page; in a process of its own: a PDF can make its reader crash or hang."""

import json
import subprocess
import sys

from claimcheck.errors import DocumentEmpty, DocumentUnreadable
from claimcheck.reading.parsed import Parsed
from claimcheck.reading.plain import read_plain

SECONDS = 60
MAX_PAGES = 2_000
MAX_MEMORY = 2_000_000_000
"""Bytes of address space for the process that reads."""

_HINTS = {
    "encrypted": ("an encrypted PDF", "save a copy without a password"),
    "broken": ("not a readable PDF", "open it in a viewer and save it anew"),
}


def read_pdf(data: bytes, *, name: str) -> Parsed:
    """The text of the pages, parted by form feeds, read as plain text."""
    answer = _ask(data, name)
    error = answer.get("error")
    if isinstance(error, str):
        message, hint = _HINTS.get(error, _HINTS["broken"])
        raise DocumentUnreadable(message, path=name, hint=hint)
    text = str(answer.get("text") or "")
    if not text.strip():
        raise DocumentEmpty(
            "a PDF without a text layer", path=name, hint="run it through text recognition (OCR) first"
        )
    cut = answer.get("cut")
    warnings = (f"only the first {MAX_PAGES} pages were read",) if cut else ()
    author = str(answer.get("author") or "").strip()
    return Parsed(
        text,
        read_plain(text, paged=True),
        title=str(answer.get("title") or "").strip() or None,
        authors=(author,) if author else (),
        warnings=warnings,
    )


def _ask(data: bytes, name: str) -> dict[str, object]:
    command = [sys.executable, "-m", "claimcheck.reading.pdf_process", str(MAX_PAGES), str(MAX_MEMORY)]
    try:
        done = subprocess.run(command, input=data, capture_output=True, timeout=SECONDS, check=False)  # noqa: S603
    except subprocess.TimeoutExpired:
        raise DocumentUnreadable(
            f"a PDF that was not read within {SECONDS} seconds", path=name, hint="split it"
        ) from None
    try:
        answer = json.loads(done.stdout)
    except ValueError:
        answer = None
    return answer if isinstance(answer, dict) else {"error": "broken"}
