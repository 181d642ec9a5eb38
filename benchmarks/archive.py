"""How long `planner contacts` takes with LinkedIn's whole archive, and how much memory it needs.

python benchmarks/archive.py [--people 30000] [--messages 200000] [--repeat 3]
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from benchmarks.speed import machine, run

MAX_SECONDS, MAX_MEGABYTES = 6.0, 900.0
"""What we hold ourselves to with 30,000 connections and 200,000 messages."""


def measured(archive: Path, repeat: int) -> tuple[float, float]:
    """The median of the seconds, and the highest peak of memory in megabytes, of ``planner contacts``."""
    output = ["--output", str(archive.with_suffix(".json")), "--report", str(archive.with_suffix(".report.json"))]
    command = [sys.executable, "-m", "planner", "contacts", str(archive), "--quiet", *output]
    runs = [run(command) for _ in range(repeat)]
    return median(one.seconds for one in runs), max(one.megabytes for one in runs)


def line(name: str, value: float, bar: float, unit: str) -> str:
    """A figure beside its bar."""
    return f"{name}: {value:.2f} {unit}, bar {bar:g} {unit}: {'met' if value <= bar else 'MISSED'}"


def main() -> None:
    """Make an archive in a process of its own, measure and print."""
    options = argparse.ArgumentParser(description="Measure reading a whole archive.")
    options.add_argument("--people", type=int, default=30_000)
    options.add_argument("--messages", type=int, default=200_000)
    options.add_argument("--repeat", type=int, default=3)
    chosen = options.parse_args()
    maker = [sys.executable, "-m", "benchmarks.networks", str(chosen.people), "--messages", str(chosen.messages)]
    with tempfile.TemporaryDirectory() as folder:
        archive = Path(folder) / "Complete_LinkedInDataExport_11-20-2026.zip"
        with archive.open("wb") as file:
            subprocess.run(maker, check=True, stdout=file)  # noqa: S603 -- our own program
        seconds, megabytes = measured(archive, chosen.repeat)
    print(f"{chosen.people:,} connections and {chosen.messages:,} messages, median of {chosen.repeat} runs")
    print(line("archive to contacts", seconds, MAX_SECONDS, "s"))
    print(line("peak memory", megabytes, MAX_MEGABYTES, "MB"))
    print(", ".join(f"{name} {value}" for name, value in machine().items()))


if __name__ == "__main__":
    main()
