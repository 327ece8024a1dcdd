"""Every command that README.md and docs/ show is run, in a copy of the example corpus and without the network."""

import io
import json
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from claimcheck.cli import COMMANDS, run

ROOT = Path(__file__).parents[1]
PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
NAMES = frozenset({*(module.__name__.rpartition(".")[2] for module in COMMANDS), "cache"})
GIT = shutil.which("git") or "git"

SHOWN = re.compile(r"^(?: {4}|\s*- |\$ )?(?:\.venv/bin/)?claimcheck ([a-z]+(?: .*)?)$")
"""A command as a line of its own. Example: `    .venv/bin/claimcheck check article.md`."""

INLINE = re.compile(r"`claimcheck ([a-z]+(?: [^`]+)?)`")
"""A command in a sentence."""

MEANT = {
    "PATH…": "note.md",
    "[PATH]…": "note.md",
    "PATH...": "note.md",
    "CLAIM-ID": "note.md:1",
    "ID": "note.md:1",
    "article.md:12:5": "note.md:1",
    "$CI_MERGE_REQUEST_DIFF_BASE_SHA": "HEAD",
    "$(git merge-base HEAD origin/main)": "HEAD",
}
"""What stands for itself in a page, and what is put in its place."""

ENDLESS = frozenset({"--watch"})
"""Left out: a test of its own sees to it that it ends."""

FOLLOWING = frozenset({"check", "links", "explain", "review", "archive"})
"""Commands that could ask a server."""

PDF = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]/Contents 4 0 R/Resources<</Font<</F<</Type/Font
/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj
4 0 obj<</Length 60>>stream
BT /F 12 Tf 10 50 Td (The barn burned down on 6 May 1912.) Tj ET
endstream endobj
trailer<</Root 1 0 R>>
"""


def commands(text: str) -> Iterator[str]:
    """Those shown as lines, and those in sentences that have arguments."""
    for line in text.splitlines():
        if (shown := SHOWN.match(line)) and shown[1].split()[0] in NAMES:
            yield shown[1]
        elif not line.startswith("    "):
            yield from (one for one in INLINE.findall(line) if " " in one)


def named(text: str) -> set[str]:
    return {one.split()[0] for one in INLINE.findall(text)}


@pytest.fixture
def corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "corpus"
    shutil.copytree(ROOT / "cassettes", folder / "cassettes")
    shutil.copytree(ROOT / "examples", folder / "examples", ignore=shutil.ignore_patterns("pages"))
    settings = (ROOT / "claims.toml").read_text("utf-8")
    (folder / "claims.toml").write_text(f'{settings}\n[[documents]]\npath = "note.md"\n', "utf-8")
    (folder / "note.md").write_text("The barn burned down on 6 May 1912.\n")
    (folder / "article.md").write_text("The mill burned down on 9 May 1912.\n")
    (folder / "notes").mkdir()
    (folder / "notes" / "one.txt").write_text("The mill was built in 1820.\n")
    (folder / "paper.pdf").write_bytes(PDF)
    (folder / "PAIRS.jsonl").write_text(
        json.dumps({"id": "1", "claim": "It has 4 doors.", "evidence": "No."}) + "\n"
    )
    (folder / "DOCS.jsonl").write_text(json.dumps({"id": "1", "text": "It has 4 doors."}) + "\n")
    person = ("-c", "user.name=a", "-c", "user.email=a@b.example")
    for words in (("init",), ("add", "."), ("commit", "-m", "begin")):
        subprocess.run((GIT, *person, *words), cwd=folder, check=True, capture_output=True)
    monkeypatch.chdir(folder)
    return folder


def words(command: str) -> list[str]:
    """As a shell hands them over, with the placeholders filled in and no server to ask."""
    split = [MEANT.get(word, word) for word in shlex.split(command) if word not in ENDLESS]
    globbed = [
        name for word in split for name in (sorted(map(str, Path().glob(word))) if "*" in word else [word])
    ]
    if globbed[0] in FOLLOWING and "--help" not in globbed:
        globbed += [word for word in ("--offline", "--no-cache") if word not in globbed]
    return globbed + ["--reviewer", "A. Editor"] * (globbed[0] == "review")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_that_a_page_shows_runs(
    page: Path, corpus: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for command in dict.fromkeys(commands(page.read_text("utf-8"))):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
        (corpus / "empty").mkdir(exist_ok=True)
        monkeypatch.chdir(corpus / "empty" if command.startswith("init") else corpus)
        code = run(words(command))
        assert code in {0, 10}, (command, capsys.readouterr().err)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_that_a_page_names_exists(page: Path) -> None:
    assert named(page.read_text("utf-8")) <= NAMES


def test_commands_are_found_in_lines_and_in_sentences() -> None:
    text = "Run `claimcheck check a.md`, or `claimcheck init`:\n\n    .venv/bin/claimcheck links a.md\n\nclaimcheck reads it.\n"
    assert list(commands(text)) == ["check a.md", "links a.md"]
    assert named(text) == {"check", "init"}
