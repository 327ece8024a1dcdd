"""Ctrl-C ends a run at once, and leaves a cache and cassettes that the next run can use."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import httpx

from claimcheck.model import LinkState
from claimcheck.sources import FetchSettings, fetch

RUN = """
import sys
from pathlib import Path
from claimcheck.sources import FetchSettings, fetch
url, folder = sys.argv[1], Path(sys.argv[2])
settings = FetchSettings(allow_private=("127.0.0.0/8",), cache_dir=folder / "cache", record=folder / "cassettes", per_host_interval=0)
seen = []
def tell(snapshot):
    if not seen:
        print("started", flush=True)
    seen.append(snapshot)
fetch([f"{url}/{i}" for i in range(500)], settings, progress=tell)
"""


def test_an_interrupted_run_ends_at_once_and_spoils_nothing(
    serve: Callable[..., str], tmp_path: Path, noon: Callable[[], datetime]
) -> None:
    def answer(path: str, _: object) -> tuple[int, dict[str, str], bytes]:
        time.sleep(0.02)
        return 200, {}, path.encode()

    url = serve(answer)
    command = [sys.executable, "-c", RUN, url, str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as run:
        assert run.stdout is not None
        assert run.stdout.readline() == "started\n"
        os.kill(run.pid, signal.SIGINT)
        _, errors = run.communicate(timeout=10)
    assert run.returncode != 0
    assert "KeyboardInterrupt" in errors
    assert "Unclosed" not in errors
    assert "never retrieved" not in errors
    warnings: list[str] = []
    settings = FetchSettings(cache_dir=tmp_path / "cache", offline=True)
    found = fetch([f"{url}/{i}" for i in range(500)], settings, clock=noon, warn=warnings.append)
    assert warnings == []
    assert {s.status.state for s in found.values()} <= {LinkState.OK, LinkState.UNCHECKED, LinkState.SKIPPED}
    fetch(
        [f"{url}/{i}" for i in range(500)],
        FetchSettings(replay=tmp_path / "cassettes"),
        clock=noon,
        transport=httpx.MockTransport(lambda _: httpx.Response(500)),
    )
