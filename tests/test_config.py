import re
import tomllib
from dataclasses import fields
from datetime import date, timedelta
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from claimcheck.config import Config, Level, find_documents, find_settings, load_config
from claimcheck.config.mistakes import TABLES
from claimcheck.config.positions import find_places
from claimcheck.config.settings import file_key
from claimcheck.config.starter import STARTER
from claimcheck.errors import ConfigError
from claimcheck.model import Decision, Position, Verdict
from claimcheck.opinions import JudgeSettings

WHOLE = """\
documents = [
  "articles/*.md",
  { path = "paper.pdf", published = 2017-11-20, url = "https://journal.example/paper" },
]
published = "2018-01-02"
fail-on = ["warning", "link-broken"]
min-confidence = 0.5
cassettes = "tapes"
baseline = "known.json"
rules-url = "https://docs.example/rules"

[fetch]
timeout = 5
per-host = 3
allow-private = ["127.0.0.0/8"]
exclude = ['^https://intranet\\.example/']

[cache]
directory = "kept"
max-age = 0.5

[rules]
link-broken = "note"

[[claim]]
text = "The council has 47 members."
verdict = "supported"
reason = "counted in the roll"
reviewer = "A. Editor"
date = 2024-05-02
document = "articles/council.md"
sources = ["https://council.example/members"]
"""


def written(folder: Path, text: str, name: str = "claims.toml") -> Path:
    file = folder / name
    file.write_text(text, "utf-8")
    return file


def refusal(folder: Path, text: str) -> str:
    file = written(folder, text)
    with pytest.raises(ConfigError) as caught:
        load_config(file)
    return caught.value.message.replace(str(file), "claims.toml")


def test_a_whole_file(tmp_path: Path) -> None:
    config = load_config(written(tmp_path, WHOLE))
    assert [entry.path for entry in config.documents] == ["articles/*.md", "paper.pdf"]
    assert config.documents[1].published == date(2017, 11, 20)
    assert config.published == date(2018, 1, 2)
    assert config.fail_on == ("warning", "link-broken")
    assert config.min_confidence == 0.5
    assert config.rules == {"link-broken": Level.NOTE}
    assert (config.fetch.timeout, config.fetch.per_host) == (5.0, 3)
    assert config.fetch.allow_private == ("127.0.0.0/8",)
    assert config.fetch.replay == tmp_path / "tapes"
    assert (config.baseline, config.rules_url) == (tmp_path / "known.json", "https://docs.example/rules")
    assert config.fetch.cache_dir == tmp_path / "kept"
    assert config.fetch.freshness == timedelta(hours=12)
    assert config.decisions == (
        Decision(
            "The council has 47 members.",
            Verdict.SUPPORTED,
            "counted in the roll",
            "A. Editor",
            date(2024, 5, 2),
            ("https://council.example/members",),
            str(tmp_path / "articles/council.md"),
        ),
    )


def test_the_judges_of_a_file_are_those_asked(tmp_path: Path) -> None:
    text = '[judge]\nurl = "http://localhost:8080/v1"\nkey-env = "CLAIMCHECK_KEY"\npassages = 3\n'
    settings = load_config(written(tmp_path, text)).judge
    assert settings == JudgeSettings(
        url="http://localhost:8080/v1", key_env="CLAIMCHECK_KEY", passages=3, model="default", timeout=60.0
    )
    assert (settings.asks_anybody, load_config(written(tmp_path, "")).judge.asks_anybody) == (True, False)


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    config = load_config(directory=tmp_path)
    assert (config.file, config.documents, config.fail_on) == (None, (), ("error",))
    assert config.fetch.cache_dir == tmp_path / "home/.cache/claimcheck/http-1"


def test_claims_toml_comes_before_pyproject(tmp_path: Path) -> None:
    written(tmp_path, "[tool.claimcheck]\nmin-confidence = 0.25\n", "pyproject.toml")
    assert load_config(directory=tmp_path).min_confidence == 0.25
    written(tmp_path, "min-confidence = 0.75\n")
    assert load_config(directory=tmp_path).min_confidence == 0.75


def test_a_pyproject_of_others_is_not_ours(tmp_path: Path) -> None:
    written(tmp_path, "[tool.other]\nname = 'claimcheck'\n", "pyproject.toml")
    assert load_config(directory=tmp_path).file is None


def test_a_mistake_in_pyproject_has_its_place(tmp_path: Path) -> None:
    file = written(
        tmp_path, "[project]\nname = 'x'\n\n[tool.claimcheck.fetch]\ntimeout = true\n", "pyproject.toml"
    )
    with pytest.raises(ConfigError, match=r"pyproject\.toml:5:11: `fetch\.timeout` takes a number"):
        load_config(file)


MISTAKES = [
    ("fail_on = []", "claims.toml:1:1: unknown key `fail_on` (did you mean `fail-on`?)"),
    ("[fetch]\nper-hst = 2", "claims.toml:2:1: unknown key `per-hst` (did you mean `per-host`?)"),
    ("fetch.timeot = 2", "claims.toml:1:1: unknown key `timeot` (did you mean `timeout`?)"),
    ("xyzzy = 1", "claims.toml:1:1: unknown key `xyzzy`"),
    ("root = 'x'", "claims.toml:1:1: unknown key `root`"),
    ('min-confidence = "high"', "claims.toml:1:18: `min-confidence` takes a number, not text"),
    ("min-confidence = 2", "claims.toml:1:18: `min-confidence` must be at most 1.0"),
    ("[fetch]\ntimeout = 0", "claims.toml:2:11: `fetch.timeout` must be more than 0.0"),
    ("[fetch]\ntimeout = inf", "claims.toml:2:11: `fetch.timeout` takes a finite number"),
    (
        "[fetch]\nretries = 1.5",
        "claims.toml:2:11: `fetch.retries` takes a whole number, not a decimal number",
    ),
    ("[fetch]\noffline = 'no'", "claims.toml:2:11: `fetch.offline` takes `true` or `false`, not text"),
    ("fail-on = 'error'", "claims.toml:1:11: `fail-on` takes a list in brackets, not text"),
    ("fetch = 3", "claims.toml:1:9: `fetch` takes a table, not a number"),
    ("rules = []", "claims.toml:1:9: `rules` takes a table, not a list"),
    ("published = 20171120", "claims.toml:1:13: `published` takes a date such as 2017-11-20, not a number"),
    ("published = 'soon'", "claims.toml:1:13: `published` takes a date such as 2017-11-20"),
    ("documents = ['']", "claims.toml:1:14: `documents.path` must not be empty"),
    ("documents = ['a', 3]", "claims.toml:1:19: `documents` takes a table, not a number"),
    (
        "[[documents]]\nurl = 'https://a.example'",
        "claims.toml:1:1: `documents` lacks `path`",
    ),
    (
        "[fetch]\nallow-private = ['127.0.0.0/8', # ours\n  'x']",
        "claims.toml:3:3: `fetch.allow-private` takes networks such as `127.0.0.0/8`",
    ),
    (
        "[fetch]\nexclude = ['(']",
        "claims.toml:2:12: `fetch.exclude` takes regular expressions such as `^https://intranet\\.`",
    ),
    (
        "[rules]\nlink-broken = 'eror'",
        "claims.toml:2:15: `rules.link-broken` takes one of `error`, `warning`, `note` or `off` (did you mean `error`?)",
    ),
    (
        "[rules]\nlink-brokn = 'error'",
        "claims.toml:2:1: no such rule: `link-brokn` (did you mean `link-broken`?)",
    ),
    (
        "fail-on = ['error', 'warnings']",
        "claims.toml:1:21: no such rule, category or severity: `warnings` (did you mean `warning`?)",
    ),
    (
        "[[claim]]\ntext = 'a'\nverdict = 'supported'",
        "claims.toml:1:1: `claim` has a verdict, so it needs `reason` and `reviewer`",
    ),
    ("[[claim]]\nverdict = 'unresolved'", "claims.toml:1:1: `claim` lacks `text`"),
    (
        "[[claim]]\ntext = 'a'\nignore = ['link-broken']",
        "claims.toml:1:1: `claim` ignores rules, so it needs `reason`",
    ),
    (
        "[[claim]]\ntext = 'a'\nreason = 'b'\nignore = ['link-broke']",
        "claims.toml:4:11: no such rule: `link-broke` (did you mean `link-broken`?)",
    ),
    (
        "rules-url = 'rules.md'",
        "claims.toml:1:13: `rules-url` takes the address of a page, such as `https://docs.example/rules.html`",
    ),
    (
        "[judge]\nurl = 'localhost:8080'",
        "claims.toml:2:7: `judge.url` takes a web address such as `http://localhost:8080/v1`",
    ),
    (
        "[judge]\nkey-env = 'HOME'",
        "claims.toml:2:11: `judge.key-env` takes the name of an environment variable that begins with `CLAIMCHECK_`",
    ),
    ("a = ", "cannot read `claims.toml`: invalid value (at end of document)"),
    ("a = " + "[" * 20_000, "cannot read `claims.toml`: nested too deeply"),
]


@pytest.mark.parametrize(("text", "message"), MISTAKES, ids=[text[:30] for text, _ in MISTAKES])
def test_a_mistake_is_one_clause_with_its_place(tmp_path: Path, text: str, message: str) -> None:
    assert refusal(tmp_path, text) == message


def test_all_mistakes_are_told_at_once_in_their_order(tmp_path: Path) -> None:
    text = "min-confidence = 'x'\nfail_on = 1\n\n[cache]\nenabled = 1\n\n[rules]\nnope = 'error'\n"
    assert refusal(tmp_path, text) == snapshot("""\
`claims.toml` has 4 mistakes
claims.toml:1:18: `min-confidence` takes a number, not text
claims.toml:2:1: unknown key `fail_on` (did you mean `fail-on`?)
claims.toml:5:11: `cache.enabled` takes `true` or `false`, not a number
claims.toml:8:1: no such rule: `nope`\
""")


@pytest.mark.parametrize(
    ("content", "message"),
    [(None, "no such file: `claims.toml`"), (b"\xff\xfe", "cannot read `claims.toml`: it is not UTF-8")],
)
def test_a_file_that_cannot_be_read(tmp_path: Path, content: bytes | None, message: str) -> None:
    file = tmp_path / "claims.toml"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(ConfigError) as caught:
        load_config(file)
    assert caught.value.message.replace(str(file), "claims.toml") == message
    assert caught.value.hint


def test_documents_are_found_once_in_the_order_of_the_patterns(tmp_path: Path) -> None:
    for name in ("b.md", "a.md", "sub/c.md", "z.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    config = load_config(written(tmp_path, "documents = ['z.txt', '**/*.md', 'a.md', 'missing.md', '*.pdf']"))
    found = [str(path.relative_to(tmp_path)) for path in find_documents(config)]
    assert found == ["z.txt", "a.md", "b.md", "sub/c.md", "missing.md"]


def test_paths_stay_relative_where_the_file_is_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    written(tmp_path, "documents = ['a.md']")
    assert find_documents(load_config()) == (Path("a.md"),)


def test_a_bad_pattern_is_refused(tmp_path: Path) -> None:
    config = load_config(written(tmp_path, "documents = ['a**b/*']"))
    with pytest.raises(ConfigError, match="as a pattern of documents"):
        find_documents(config)


def test_what_is_said_of_a_document_is_found_by_any_spelling_of_its_path(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("x")
    text = "documents = ['*.md', { path = 'a.md', published = 2020-02-02 }]"
    config = load_config(written(tmp_path, text))
    said = find_settings(config).get((tmp_path / "." / "x" / ".." / "a.md").resolve())
    assert said is not None
    assert said.published == date(2020, 2, 2)
    assert (tmp_path / "b.md").resolve() not in find_settings(config)


def test_the_file_of_init_is_valid_with_and_without_its_comments(tmp_path: Path) -> None:
    bare = load_config(written(tmp_path, STARTER))
    assert bare.fetch == load_config(directory=tmp_path).fetch
    assert load_config(written(tmp_path, uncommented(STARTER))).decisions


def test_the_file_of_init_shows_every_key() -> None:
    shown = tomllib.loads(uncommented(STARTER))
    for name, table in TABLES.items():
        rows = shown if name is None else shown[name]
        present = (
            set().union(*(row for row in rows if isinstance(row, dict)))
            if isinstance(rows, list)
            else set(rows)
        )
        assert {file_key(field.name) for field in fields(table)} - present == set(), name


def test_the_defaults_in_the_file_of_init_are_the_defaults() -> None:
    shown, defaults = tomllib.loads(uncommented(STARTER)), Config().fetch
    for key in ("timeout", "per-host", "per-host-interval", "retries", "max-bytes", "offline"):
        assert shown["fetch"][key] == getattr(defaults, key.replace("-", "_")), key
    assert timedelta(days=shown["cache"]["max-age"]) == defaults.freshness


def uncommented(text: str) -> str:
    """With every line that is a commented key or table in force."""
    return re.sub(r"(?m)^(\s*)# (?=[\w-]+ = |\[\[|\"|\{)", r"\1", text)


@pytest.mark.parametrize(
    ("text", "path", "key", "value"),
    [
        ("a = 1", ("a",), (1, 1), (1, 5)),
        ("# x\n\n  a   =   'b' # c\n", ("a",), (3, 3), (3, 11)),
        ("[t]\na.b = 2", ("t", "a", "b"), (2, 1), (2, 7)),
        ("[[t]]\na = 1\n[[t]]\na = 2", ("t", 1, "a"), (4, 1), (4, 5)),
        ("[[t]]\n[[t.u]]\n[[t.u]]\na = 2", ("t", 0, "u", 1, "a"), (4, 1), (4, 5)),
        ("[ t . 'u v' ]\na = 1", ("t", "u v", "a"), (2, 1), (2, 5)),
        ("a = { b = [1, { c = 2 }] }", ("a", "b", 1, "c"), (1, 17), (1, 21)),
        ('a = """\n[x]\nb = "1"\n"""\nc = 1', ("c",), (5, 1), (5, 5)),
        ("a = '''x''''\nc = 1", ("c",), (2, 1), (2, 5)),
        ('a = "\\"#"\nc = 1', ("c",), (2, 1), (2, 5)),
        ("a = [ # c\n 'x', # ]\n 'y' ]\nc = 1", ("c",), (4, 1), (4, 5)),
        ("a = 1979-05-27 07:32:00\nc = 1", ("c",), (2, 1), (2, 5)),
    ],
)
def test_places_of_keys_and_values(
    text: str, path: tuple[str | int, ...], key: tuple[int, int], value: tuple[int, int]
) -> None:
    tomllib.loads(text)
    places = find_places(text)
    assert places.keys[path] == Position(*key)
    assert places.values[path] == Position(*value)


@pytest.mark.parametrize(
    "text", ["", "[", "[[", "=", "a", "a = [", "a = {", "a = {b", '"', "a = [,", "]" * 99, "a.b."]
)
def test_places_of_what_is_not_toml_are_passed_over(text: str) -> None:
    find_places(text)


def test_places_of_a_large_file_are_found_in_linear_time() -> None:
    text = "a = [" + "'x', " * 100_000 + "]\n" + '"' * 100_000
    assert len(find_places(text).values) > 30_000
