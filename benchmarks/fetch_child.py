"""One run of `fetch_links.py`: addresses and settings as JSON on standard input, what came on the output.

A program of its own, so that what the benchmark loads for itself does not count.
"""

import json
import resource
import sys
import time
from datetime import timedelta
from pathlib import Path
from typing import Any


def follow(job: dict[str, Any]) -> dict[str, Any]:
    """States, seconds in `fetch` itself, and the peak of memory in MB."""
    from claimcheck.sources import FetchSettings, fetch

    settings = FetchSettings(
        allow_private=("127.0.0.0/8",),
        cache_dir=Path(job["cache"]),
        freshness=timedelta(days=1),
        **job["settings"],
    )
    began = time.perf_counter()
    found = fetch(job["urls"], settings)
    inside = time.perf_counter() - began
    states = {url: snapshot.status.state for url, snapshot in found.items()}
    usage = resource.getrusage(resource.RUSAGE_SELF)
    spent = usage.ru_utime + usage.ru_stime
    return {"states": states, "inside": inside, "cpu": spent, "megabytes": usage.ru_maxrss / 1024}


if __name__ == "__main__":
    print(json.dumps(follow(json.load(sys.stdin))))
