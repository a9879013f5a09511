"""Seconds and memory of builds beside those of other ways to run the same notebooks: ``make bench``.

Every way works on its own copy of the project, all in one sitting, the ways in turn within each round, and
the median over the rounds counts. Ratios say more than seconds: they hold on other machines.
"""

from __future__ import annotations

import argparse
import contextlib
import itertools
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent
DAY = "2026-11-01"
COLD = "(c) brief build, cold"
FOCUSES = ("Mexico", "India", "Canada", "India,Mexico", "India,Canada", "Mexico,Canada")
FURTHER_DAYS = ("2026-10-15", "2026-09-15", "2026-08-15", "2026-07-15", "2026-06-15", "2026-05-15")
LOOK_S, SELDOM = 0.1, 15  # to look at memory stops the processes for a moment
ANCHOR = "(b2) papermill, one process, threads"


@dataclass
class Way:
    """One way, and what it took in each round.

    Attributes
    ----------
    name : str
    prepare : callable
        Brings the folder to where the way begins; not timed.
    run : callable
        What is timed.
    """

    name: str
    prepare: Callable[[Path], None]
    run: Callable[[Path], None]
    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)


def copy(root: Path) -> None:
    """Make a fresh copy of what a build reads, without a cache."""
    shutil.rmtree(root, ignore_errors=True)
    for name in ("notebooks", "data"):
        shutil.copytree(CHECKOUT / name, root / name, ignore=shutil.ignore_patterns(".*"))
    shutil.copy(CHECKOUT / "requirements.lock", root)


def warm(root: Path) -> None:
    """Have a build behind us: one is made, and each way gets a copy with all that it kept."""
    built = root.with_name("built")
    if not built.is_dir():
        copy(built)
        brief("build", "--as-of", DAY)(built)
    if not root.is_dir():
        shutil.copytree(built, root, symlinks=True)
    (root / "reports" / ".unchanged").unlink(missing_ok=True)


def nothing_changed(root: Path) -> None:
    warm(root)
    brief("build", "--as-of", DAY)(root)  # notes that nothing changed


def edited(name: str, old: str, new: str) -> Callable[[Path], None]:
    """Return what edits a file of a project that was built; each time a little more, so that it is new."""

    def prepare(root: Path) -> None:
        warm(root)
        path = root / name
        text = path.read_text(encoding="utf-8")
        assert old in text, name
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    return prepare


def brief(*words: str) -> Callable[[Path], None]:
    return lambda root: call(root, str(BIN / "brief"), *words)


def one_more(*words: str, values: tuple[str, ...]) -> Callable[[Path], None]:
    """Return what builds with another value each time: what was built with one is kept."""
    left = iter(values)

    def run(root: Path) -> None:
        value = next(left)
        brief("build", *(word.format(value) for word in words))(root)

    return run


def voila(root: Path) -> None:
    """Have a chapter served and read its page to the end, as who opens it does."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    words = [str(BIN / "voila"), "notebooks/trade.ipynb", "--no-browser", f"--port={port}"]
    with subprocess.Popen(words, cwd=root, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            while True:
                with contextlib.suppress(urllib.error.URLError):
                    page = urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=300).read()
                    break
                time.sleep(0.05)
        finally:
            server.terminate()
    assert b"</html>" in page


def call(root: Path, *words: str) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("BRIEF_")}
    done = subprocess.run(words, cwd=root, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]


def chapters(root: Path) -> list[str]:
    """Return the chapters that read no other; the others would run all of these once more."""
    from analysis.project import Project
    from analysis.run.notebooks import discover

    return [item.name for item in discover(Project(root)) if not item.reads_others]


def shell_loop(root: Path) -> None:
    out = root / "out"
    out.mkdir(exist_ok=True)
    for name in chapters(root):
        call(root, str(BIN / "papermill"), f"notebooks/{name}.ipynb", f"out/{name}.ipynb", "-p", "as_of", DAY)
        call(root, str(BIN / "jupyter"), "nbconvert", "--to", "html", f"out/{name}.ipynb")


def nbconvert(root: Path) -> None:
    names = [f"notebooks/{name}.ipynb" for name in chapters(root)]
    call(root, str(BIN / "jupyter"), "nbconvert", "--to", "html", "--execute", "--output-dir", "out", *names)


THREADS = """
import sys
from concurrent.futures import ThreadPoolExecutor
import nbformat, papermill
from nbconvert import HTMLExporter

def run(name):
    source, made, given = f"notebooks/{name}.ipynb", f"out/{name}.ipynb", {"as_of": sys.argv[1]}
    papermill.execute_notebook(source, made, given, progress_bar=False)
    page, _ = HTMLExporter().from_filename(f"out/{name}.ipynb")
    open(f"out/{name}.html", "w", encoding="utf-8").write(page)

with ThreadPoolExecutor() as pool:
    list(pool.map(run, sys.argv[2:]))
"""


def threads(root: Path) -> None:
    (root / "out").mkdir(exist_ok=True)
    call(root, sys.executable, "-c", THREADS, DAY, *chapters(root))


FLOOR = """
import sys
from analysis.run import cells

for name in sys.argv[2:]:
    source, made, given = f"notebooks/{name}.ipynb", f"out/{name}.ipynb", {"as_of": sys.argv[1]}
    cells.run_notebook(lambda *event: None, source, made, given)
"""


def floor(root: Path) -> None:
    (root / "out").mkdir(exist_ok=True)
    call(root, sys.executable, "-c", FLOOR, DAY, *chapters(root))


DAYS = "as_of=2024-01-15:2025-12-15:month"


def ways(heavy: bool) -> list[Way]:
    """Return what is compared."""
    build = brief("build", "--as-of", DAY)
    found = [
        Way("(a) shell loop of papermill and nbconvert", copy, shell_loop),
        Way("(b) jupyter nbconvert --execute", copy, nbconvert),
        Way(ANCHOR, copy, threads),
        Way("floor: the cells in one process", copy, floor),
        Way(COLD, copy, build),
        Way("(d) nothing changed", nothing_changed, build),
        Way(
            "(e) one dataset changed",
            edited("data/timelines/average_tariffs.yml", "\n", "\n\n"),
            build,
        ),
        Way(
            "(f) one code cell changed",
            edited(
                "notebooks/levers.ipynb", "from analysis import Chapter", "from analysis import Chapter  #"
            ),
            build,
        ),
        Way("    one sentence of prose changed", edited("notebooks/levers.ipynb", "# ", "# A "), build),
        Way("    one chapter alone, cold", copy, brief("build", "--as-of", DAY, "--chapter", "trade")),
        Way("    the same served by voila, cold", copy, voila),
        Way("    a further focus", warm, one_more("--as-of", DAY, "--set", "focus={}", values=FOCUSES)),
        Way("    a further day", warm, one_more("--as-of", "{}", values=FURTHER_DAYS)),
        Way("    brief --help", copy, brief("--help")),
    ]
    if heavy:
        found += [
            Way(
                "(g) matrix of 12 days", copy, brief("matrix", "--over", "as_of=2024-01-15:2024-12-15:month")
            ),
            Way("(g) matrix of 24 days", copy, brief("matrix", "--over", DAYS)),
            Way("(h) replay from 2017-01", copy, brief("replay", "--from", "2017-01", "--to", DAY)),
        ]
    return found


def measure(way: Way, root: Path) -> None:
    """Time one way once, with the memory of all processes below this one."""
    way.prepare(root)
    peak, ended, used = [0.0], threading.Event(), {}

    def watch() -> None:
        for number in itertools.count():
            if ended.wait(LOOK_S):
                return
            now = below()
            used.update(seconds(now))  # the last look at each counts
            if number % SELDOM == 0:
                peak[0] = max(peak[0], resident(now))

    began = time.perf_counter()
    with ThreadPoolExecutor(1) as other:
        watching = other.submit(watch)
        way.run(root)
        wall = time.perf_counter() - began
        ended.set()
        watching.result()
    way.wall.append(wall)
    way.cpu.append(sum(used.values()))
    way.memory.append(peak[0])


def below() -> set[str]:
    """Return the processes below this one; waiting for them does not count those that others leave behind."""
    parents = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            parents[path.parent.name] = path.read_text().rpartition(")")[2].split()[1]
    found, own = set(), str(os.getpid())
    for process in parents:
        line = process
        while line in parents and line != own:
            line = parents[line]
        if line == own and process != own:
            found.add(process)
    return found


def seconds(processes: set[str]) -> dict[str, float]:
    """Return the CPU seconds of each process so far."""
    found = {}
    for process in processes:
        with contextlib.suppress(OSError):
            fields = Path("/proc", process, "stat").read_text().rpartition(")")[2].split()
            found[f"{process} {fields[19]}"] = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return found


def resident(processes: set[str]) -> float:
    """Return the memory of processes in MB, shared pages counted once (PSS)."""
    total = 0
    for process in processes:
        with contextlib.suppress(OSError):
            lines = Path("/proc", process, "smaps_rollup").read_text().splitlines()
            total += next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)
    return total / 1000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5, choices=range(1, len(FOCUSES) + 1))
    parser.add_argument("--heavy", action="store_true", help="also matrix and replay, once")
    parser.add_argument("--only", default="", help="ways whose name holds this")
    chosen = parser.parse_args()
    light = [way for way in ways(heavy=False) if chosen.only in way.name]
    heavy = [
        way for way in ways(heavy=True)[len(ways(heavy=False)) :] if chosen.heavy and chosen.only in way.name
    ]
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        for number in range(chosen.rounds):
            for order, way in enumerate(light):
                measure(way, Path(folder, str(order)))
                print(f"round {number + 1}: {way.name}: {way.wall[-1]:.2f} s", file=sys.stderr, flush=True)
        for order, way in enumerate(heavy):
            measure(way, Path(folder, f"heavy-{order}"))
            print(f"{way.name}: {way.wall[-1]:.2f} s", file=sys.stderr, flush=True)
    cold = next((statistics.median(way.wall) for way in light if way.name == COLD), float("nan"))
    print(f"{'way':45} {'wall s':>8} {'CPU s':>8} {'MB':>6} {'of (c)':>7}")
    for way in [*light, *heavy]:
        wall, cpu, memory = (statistics.median(values) for values in (way.wall, way.cpu, way.memory))
        print(f"{way.name:45} {wall:8.2f} {cpu:8.2f} {memory:6.0f} {wall / cold:7.2f}")


if __name__ == "__main__":
    main()
