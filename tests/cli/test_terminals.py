"""What the environment says of the terminal."""

import sys

import pytest

from claimcheck.cli.options import ReportOptions
from claimcheck.cli.setup import view_of
from claimcheck.config import Config
from claimcheck.report import Part


@pytest.fixture
def on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    for name in (
        "WT_SESSION", "KITTY_WINDOW_ID", "KONSOLE_VERSION", "DOMTERM", "ALACRITTY_WINDOW_ID", "TERM_PROGRAM",
        "VTE_VERSION", "FORCE_HYPERLINK", "NO_COLOR", "TERM",
    ):  # fmt: skip
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("on_a_terminal")
@pytest.mark.parametrize(
    ("environment", "color", "links"),
    [
        ({}, True, False),
        ({"TERM": "xterm-256color"}, True, False),
        ({"TERM_PROGRAM": "iTerm.app"}, True, True),
        ({"TERM_PROGRAM": "Apple_Terminal"}, True, False),
        ({"VTE_VERSION": "6003"}, True, True),
        ({"VTE_VERSION": "4205"}, True, False),
        ({"VTE_VERSION": "new"}, True, False),
        ({"KITTY_WINDOW_ID": "1"}, True, True),
        ({"KITTY_WINDOW_ID": "1", "FORCE_HYPERLINK": "0"}, True, False),
        ({"FORCE_HYPERLINK": "1"}, True, True),
        ({"KITTY_WINDOW_ID": "1", "NO_COLOR": "1"}, False, False),
        ({"KITTY_WINDOW_ID": "1", "TERM": "dumb"}, False, False),
    ],
)
def test_colours_and_links_are_used_where_the_terminal_has_them(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], color: bool, links: bool
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    view = view_of(Part.CHECK, ReportOptions(), Config())
    assert (view.color, view.links) == (color, links)


def test_a_pipe_has_neither(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: False)
    monkeypatch.setenv("FORCE_HYPERLINK", "1")
    view = view_of(Part.CHECK, ReportOptions(), Config())
    assert (view.color, view.links) == (False, False)
