"""The words given to an option in, its value out, or a clause that says what the option takes."""

import math
import re
from collections.abc import Callable
from datetime import date
from difflib import get_close_matches

import typer

from claimcheck.report.view import Format


def number(low: float, high: float) -> Callable[[str], float]:
    """Reads a number between two, both included."""

    def read(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            value = math.nan
        return _bounded(value, text, low, high, "a number")

    return read


def whole(low: int, high: int) -> Callable[[str], int]:
    """Reads a whole number between two, both included."""

    def read(text: str) -> int:
        value = int(text) if re.fullmatch(r"[+-]?\d{1,9}", text) else math.nan
        return int(_bounded(value, text, low, high, "a whole number"))

    return read


def _bounded(value: float, text: str, low: float, high: float, what: str) -> float:
    if not low <= value <= high:
        raise typer.BadParameter(f"takes {what} from {low:g} to {high:g}, not `{text}`")
    return value


def day(text: str) -> date:
    """A day in ISO 8601."""
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            pass
    raise typer.BadParameter(f"takes a day such as `2017-11-20`, not `{text}`")


def network(text: str) -> str:
    """A network in CIDR notation, or one address."""
    from ipaddress import ip_network

    try:
        ip_network(text)
    except ValueError as error:
        near = f" (did you mean `{meant}`?)" if (meant := _widened(text)) else ""
        raise typer.BadParameter(f"takes a network such as `127.0.0.0/8`, not `{text}`{near}") from error
    return text


def _widened(text: str) -> str | None:
    """The network of an address that stands in for it: `10.0.0.1/8` for `10.0.0.0/8`."""
    from ipaddress import ip_network

    try:
        return str(ip_network(text, strict=False))
    except ValueError:
        return None


def form(text: str) -> Format:
    """A format by its name."""
    names = [one.value for one in Format]
    if text.lower() in names:
        return Format(text.lower())
    near = get_close_matches(text.lower(), names, n=1)
    guess = f" (did you mean `{near[0]}`?)" if near else ""
    raise typer.BadParameter(f"takes one of {', '.join(f'`{name}`' for name in names)}, not `{text}`{guess}")
