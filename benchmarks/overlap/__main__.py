"""Write one network with its truth into a folder."""

import argparse
from pathlib import Path
from typing import get_args

from benchmarks.overlap import overlapping
from benchmarks.overlap.levels import Difficulty
from benchmarks.overlap.naming import Kind


def main() -> None:
    """Write the four files and truth.csv."""
    options = argparse.ArgumentParser(
        prog="benchmarks.overlap", description="Write four overlapping files and truth.csv."
    )
    options.add_argument("rows", type=int)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--difficulty", choices=get_args(Difficulty), default="normal")
    options.add_argument("--names", choices=get_args(Kind), default="listed")
    options.add_argument("--out", type=Path, required=True)
    chosen = options.parse_args()
    made = overlapping(chosen.rows, chosen.seed, chosen.difficulty, chosen.names)
    chosen.out.mkdir(parents=True, exist_ok=True)
    for name, content in made.files:
        (chosen.out / name).write_bytes(content)
    made.truth.write_csv(chosen.out / "truth.csv")


if __name__ == "__main__":
    main()
