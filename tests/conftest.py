"""A clean environment for every test: no colours, no user's settings, no user's cache."""

import os
from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in list(os.environ):
        if name.startswith(("CLAIMCHECK_", "XDG_")) or name in {"NO_COLOR", "FORCE_COLOR", "COLUMNS", "CI"}:
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("TZ", "UTC")
