"""One of pydantic's findings in, its place in the file and a clause for the reader out."""

from collections.abc import Mapping
from dataclasses import fields
from difflib import get_close_matches
from typing import Any

from claimcheck.config.positions import Path, Places
from claimcheck.config.settings import (
    CacheTable,
    ClaimTable,
    DocumentSettings,
    FetchTable,
    JudgeTable,
    Settings,
    file_key,
)
from claimcheck.model import Position

Place = tuple[int, int]

TABLES: Mapping[str | None, type] = {
    None: Settings,
    "documents": DocumentSettings,
    "fetch": FetchTable,
    "cache": CacheTable,
    "judge": JudgeTable,
    "claim": ClaimTable,
}
"""The class of each table, by its first key."""

WANTED = {
    "string_type": "takes text in quotes",
    "string_too_short": "must not be empty",
    "int_type": "takes a whole number",
    "int_from_float": "takes a whole number",
    "float_type": "takes a number",
    "finite_number": "takes a finite number",
    "bool_type": "takes `true` or `false`",
    "tuple_type": "takes a list in brackets",
    "dataclass_type": "takes a table",
    "dict_type": "takes a table",
    "path_type": "takes a path in quotes",
    "date_type": "takes a date such as 2017-11-20",
    "date_parsing": "takes a date such as 2017-11-20",
    "date_from_datetime_parsing": "takes a date such as 2017-11-20",
    "date_from_datetime_inexact": "takes a date without a time",
    "greater_than": "must be more than {gt}",
    "greater_than_equal": "must be at least {ge}",
    "less_than_equal": "must be at most {le}",
}
"""What a key takes, by pydantic's type of mistake."""

FORMS = {
    "allow-private": "takes networks such as `127.0.0.0/8`",
    "rules-url": "takes the address of a page, such as `https://docs.example/rules.html`",
    "key-env": "takes the name of an environment variable that begins with `CLAIMCHECK_`",
    "url": "takes a web address such as `http://localhost:8080/v1`",
    "headers": "takes a table for each origin, such as `https://wiki.example`",
    "exclude": "takes regular expressions such as `^https://intranet\\.`",
}
"""What a key takes that asks for a form, by the key."""

WRITTEN = {
    str: "text",
    bool: "true or false",
    int: "a number",
    float: "a decimal number",
    list: "a list",
    dict: "a table",
}


def describe(mistake: Mapping[str, Any], prefix: tuple[str, ...], places: Places) -> tuple[Place, str]:
    """Line and column, and what is wrong there."""
    path: Path = tuple(mistake["loc"])
    kind = mistake["type"]
    if kind == "unexpected_keyword_argument":
        return place_of(places.keys, (*prefix, *path)), _unknown(path)
    if kind == "missing":
        return place_of(places.values, (*prefix, *path[:-1])), f"{_named(path[:-1])} lacks `{path[-1]}`"
    return place_of(places.values, (*prefix, *path)), f"{_named(path)} {_wanted(kind, mistake)}"


def _wanted(kind: str, mistake: Mapping[str, Any]) -> str:
    context = mistake.get("ctx", {})
    if kind == "enum":
        choices = context["expected"].replace("'", "`")
        return f"takes one of {choices}{_nearest(mistake, context['expected'])}"
    if kind == "predicate_failed":
        return next((FORMS[key] for key in mistake["loc"] if key in FORMS), "is not of the form asked for")
    if kind == "value_error":
        return str(context["error"])
    if kind in WANTED:
        clause = WANTED[kind].format(**context)
        return (
            f"{clause}, not {WRITTEN.get(type(mistake['input']), 'this')}"
            if kind.endswith("_type")
            else clause
        )
    return str(mistake["msg"])[:1].lower() + str(mistake["msg"])[1:]


def _nearest(mistake: Mapping[str, Any], expected: str) -> str:
    words = expected.replace("'", "").replace(" or ", ", ").split(", ")
    near = get_close_matches(str(mistake["input"]), words, n=1)
    return f" (did you mean `{near[0]}`?)" if near else ""


def _unknown(path: Path) -> str:
    table = TABLES.get(str(path[0]) if len(path) > 1 else None, Settings)
    known = [file_key(field.name) for field in fields(table)]
    near = get_close_matches(str(path[-1]).replace("_", "-").lower(), known, n=1)
    clause = f"unknown key `{path[-1]}`"
    return f"{clause} (did you mean `{near[0]}`?)" if near else clause


def _named(path: Path) -> str:
    keys = ".".join(str(part) for part in path if isinstance(part, str))
    return f"`{keys}`" if keys else "the file"


def place_of(places: Mapping[Path, Position], path: Path) -> Place:
    """Of the path, or of the nearest thing around it that has a place."""
    while path and path not in places:
        path = path[:-1]
    position = places.get(path, Position(1, 1))
    return position.line, position.column
