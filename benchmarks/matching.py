"""How well and how fast the same person is found, beside Splink, on networks that are made here.

python -m benchmarks.matching --sizes 1000,10000,30000 --seeds 1,2 --difficulty normal [--names coined] [--splink]
                              [--public FOLDER] [--json]

Every run is a process of its own, so that its peak of memory is its own. Splink needs the extra ``bench``; it is
measured at the threshold that is best for it, chosen with the truth. The public sets are read from a folder: see
benchmarks/public_sets.py for where they come from.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.speed import machine

HEAD = (
    "set", "rows", "way", "s", "MB",
    "P", "R", "F1", "wrong", "B3", "P rev.", "R rev.", "F1 rev.", "pairs/1000", "cards/1000", "true",
)  # fmt: skip
"""Precision, recall, F1 and wrong pairs of what is merged automatically; then the same after perfect answers to the
review list; what is asked per 1,000 contacts, and which share of the pairs asked about is true."""
PUBLIC = ("febrl4", "febrl3", "fake_1000")
Figures = dict[str, Any]


def run(*words: str) -> str:
    """What one run prints. This process stays small: a child's peak could not be seen below its parent's."""
    command = [sys.executable, "-W", "ignore", "-m", "benchmarks.rivals.run", *words]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)  # noqa: S603 - our own program
    return done.stdout


def compared(name: str, folder: str, ways: list[str]) -> Iterator[Figures]:
    """The figures of each way for the contacts and the truth in a folder."""
    for way in ways:
        found: Figures = json.loads(run(way, folder).splitlines()[-1])
        yield {"set": name, "way": way, **found}


def networks(chosen: argparse.Namespace, ways: list[str]) -> Iterator[Figures]:
    """All ways on each network that was asked for."""
    for rows in chosen.sizes:
        for seed in chosen.seeds:
            with tempfile.TemporaryDirectory() as folder:
                run("make", str(rows), str(seed), chosen.difficulty, chosen.names, folder)
                yield from compared(f"{chosen.difficulty} {chosen.names} s{seed}", folder, ways)


def public_sets(source: Path, ways: list[str]) -> Iterator[Figures]:
    """All ways on each public set whose files are in the folder."""
    for name in PUBLIC:
        with tempfile.TemporaryDirectory() as folder:
            if run("public", name, str(source), folder).strip() == "missing":
                print(f"{name}: its files are not in {source}", file=sys.stderr)
                continue
            yield from compared(name, folder, ways)


def row(figures: Figures) -> str:
    """One line of the table."""
    automatic, review = figures["automatic"], figures.get("after review")
    way = f"splink at {figures['threshold']:g}" if "threshold" in figures else figures["way"]
    cells = [figures["set"], f"{figures['rows']:,}", way, f"{figures['seconds']:.2f}", f"{figures['megabytes']:.0f}"]
    cells += [_share(automatic[key]) for key in ("precision", "recall", "f1")]
    cells += [str(automatic["wrong_pairs"]), _share(automatic["bcubed_f1"])]
    cells += [_share(review[key]) if review else "" for key in ("precision", "recall", "f1")]
    cells += [f"{figures[key]:.1f}" if review else "" for key in ("pairs", "cards")]
    cells += [f"{figures['share true']:.2f}" if review else ""]
    return f"| {' | '.join(cells)} |"


def _share(value: float) -> str:
    return f"{value:.4f}"


def _numbers(text: str) -> list[int]:
    return [int(number) for number in text.split(",")]


def options() -> argparse.ArgumentParser:
    """What the command line takes."""
    parser = argparse.ArgumentParser(description="Measure who is found to be the same person, beside Splink.")
    parser.add_argument("--sizes", type=_numbers, default=[1_000, 10_000, 30_000], help="contacts, e.g. 1000,10000")
    parser.add_argument("--seeds", type=_numbers, default=[1], help="one network for each, e.g. 1,2")
    parser.add_argument("--difficulty", choices=["easy", "normal", "hard"], default="normal")
    parser.add_argument("--names", choices=["listed", "coined"], default="listed", help="from word lists, or made up")
    parser.add_argument("--splink", action="store_true", help="Splink too (needs the extra bench)")
    parser.add_argument("--public", type=Path, help="a folder with public labelled sets")
    parser.add_argument("--json", action="store_true", help="figures as JSON, one line each")
    return parser


def main() -> None:
    """Measure and print each line as soon as it is known."""
    chosen = options().parse_args()
    ways = ["names", "ours", *(["splink"] if chosen.splink else [])]
    if not chosen.json:
        print(f"| {' | '.join(HEAD)} |\n|{'---|' * len(HEAD)}", flush=True)
    measured = [networks(chosen, ways), *([public_sets(chosen.public, ways)] if chosen.public else [])]
    for figures in (each for group in measured for each in group):
        print(json.dumps(figures) if chosen.json else row(figures), flush=True)
    if not chosen.json:
        print(f"\n{', '.join(f'{name} {value}' for name, value in machine().items())}.")


if __name__ == "__main__":
    main()
