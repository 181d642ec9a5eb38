"""How long the journey from a file to a plan takes, and how much memory it needs.

python benchmarks/speed.py [--people 1000 10000 30000] [--repeat 3] [--json]

Every size is measured twice: as the user meets it (the whole program, from its start to the written plan), and step by
step within one program (benchmarks/stages.py). Both run in processes of their own, so that peaks of memory are theirs.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any, NamedTuple

from benchmarks.networks import connections_csv

ROOT = Path(__file__).parents[1]
TARGET = ROOT / "data" / "samples" / "target.toml"
AS_OF = "2026-11-21"
"""The day of the sample network: dates in plans count from here, so that two runs do the same work."""
SIZES = (1_000, 10_000, 30_000)
"""LinkedIn ends at 30,000 connections."""
MAX_SECONDS, MAX_MEGABYTES, MAX_RERANK_SECONDS = 3.0, 600.0, 0.5
"""What we hold ourselves to with 30,000 connections: nobody waits longer gladly, and 8 GB is a common laptop."""
LARGEST = SIZES[-1]
RSS_UNIT = 1 if sys.platform == "darwin" else 1024
"""Linux counts the peak of memory in kilobytes, macOS in bytes."""


class Run(NamedTuple):
    """One run of a program. ``cpu`` is the time it computed, on all cores: other work on the machine counts less."""

    seconds: float
    cpu: float
    megabytes: float


def run(command: Sequence[str]) -> Run:
    """Run a program to its end. Raises CalledProcessError unless it ends with 0 or 1 (done, but look)."""
    begun = perf_counter()
    # This process stays small: a peak below its own could not be seen (the kernel hands it down to children).
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603 - our own
    _, status, used = os.wait4(process.pid, 0)
    seconds = perf_counter() - begun
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in {0, 1}:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Run(seconds, used.ru_utime + used.ru_stime, used.ru_maxrss * RSS_UNIT / 1e6)


def whole(network: Path, folder: Path, repeat: int) -> dict[str, float]:
    """The median of several runs of ``planner plan``, from the start of the program to the written file."""
    command = ["plan", str(network), "--target", str(TARGET), "--as-of", AS_OF, "--quiet"]
    output = ["--output", str(folder / "plan.json")]
    runs = [run([sys.executable, "-m", "planner", *command, *output]) for _ in range(repeat)]
    return {
        "seconds": median(one.seconds for one in runs),
        "slowest": max(one.seconds for one in runs),
        "cpu": median(one.cpu for one in runs),
        "megabytes": max(one.megabytes for one in runs),
    }


def stages(network: Path, repeat: int) -> dict[str, dict[str, float]]:
    """Seconds of each step within one program: the first time, and the median of the times after."""
    command = [sys.executable, str(ROOT / "benchmarks" / "stages.py"), str(network), str(TARGET), AS_OF, str(repeat)]
    told = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)  # noqa: S603 - our own program
    found: dict[str, dict[str, float]] = json.loads(told.stdout)
    return found


def machine() -> dict[str, str]:
    """What the figures were measured on."""
    return {
        "system": f"{platform.system()} {platform.machine()}",
        "processor": _processor(),
        "cores": str(len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()),
        "memory": f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 1e9:.0f} GB",
        "load": f"{os.getloadavg()[0]:.1f}",
        "python": platform.python_version(),
    }


def _processor() -> str:
    cpuinfo = Path("/proc/cpuinfo")
    lines = cpuinfo.read_text(encoding="utf-8").splitlines() if cpuinfo.is_file() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return (names or [platform.processor() or "unknown"])[0]


def measured(sizes: Sequence[int], repeat: int, tell: Callable[[str], None]) -> dict[str, Any]:
    """Everything measured, by number of people."""
    found: dict[str, Any] = {"machine": machine(), "repeat": repeat, "sizes": {}}
    with tempfile.TemporaryDirectory() as name:
        for people in sizes:
            tell(f"measuring {people:,} connections ...")
            network = Path(name) / "Connections.csv"
            network.write_bytes(connections_csv(people, seed=1))
            found["sizes"][str(people)] = {
                "whole": whole(network, Path(name), repeat),
                "stages": stages(network, repeat),
            }
    return found


def table(found: dict[str, Any]) -> str:
    """The figures as Markdown."""
    sizes: dict[str, Any] = found["sizes"]
    head = ["| |", *(f" {int(people):,} |" for people in sizes)]
    rows = ["".join(head), "|---|" + "---:|" * len(sizes)]
    rows += [_row(name, [each["whole"][key] for each in sizes.values()], form) for name, key, form in WHOLE]
    steps = next(iter(sizes.values()))["stages"]
    for step in steps:
        cells = [
            f"{each['stages'][step]['first']:.2f} / {each['stages'][step]['again']:.2f}" for each in sizes.values()
        ]
        rows.append(f"| {step}, s (first / again) | {' | '.join(cells)} |")
    facts = ", ".join(f"{name} {value}" for name, value in found["machine"].items())
    return "\n".join([*rows, "", f"Median of {found['repeat']} runs. {facts}.", *bars(sizes)])


WHOLE = (
    ("file to plan, s", "seconds", "{:.2f}"),
    ("slowest run, s", "slowest", "{:.2f}"),
    ("of it computing (all cores), s", "cpu", "{:.2f}"),
    ("peak memory, MB", "megabytes", "{:.0f}"),
)


def _row(name: str, values: Sequence[float], form: str) -> str:
    return f"| {name} | {' | '.join(form.format(value) for value in values)} |"


def bars(sizes: dict[str, Any]) -> list[str]:
    """Each bar with what was measured, if the largest network was."""
    largest = sizes.get(str(LARGEST))
    if largest is None:
        return []
    checks = (
        ("file to plan", largest["whole"]["seconds"], MAX_SECONDS, "s"),
        ("peak memory", largest["whole"]["megabytes"], MAX_MEGABYTES, "MB"),
        ("re-ranking", largest["stages"]["re-rank"]["again"], MAX_RERANK_SECONDS, "s"),
    )
    return [
        f"{name}: {value:.2f} {unit}, bar {bar:g} {unit}: {'met' if value <= bar else 'MISSED'}"
        for name, value, bar, unit in checks
    ]


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description="Measure speed and memory from file to plan.")
    options.add_argument("--people", type=int, nargs="+", default=SIZES, help="sizes of the invented networks")
    options.add_argument("--repeat", type=int, default=3, help="runs of each measure")
    options.add_argument("--json", action="store_true", help="figures as JSON")
    chosen = options.parse_args()
    found = measured(chosen.people, chosen.repeat, lambda text: print(text, file=sys.stderr))
    print(json.dumps(found, indent=1) if chosen.json else table(found))


if __name__ == "__main__":
    main()
