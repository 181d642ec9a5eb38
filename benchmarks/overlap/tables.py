"""The tables of this folder, and draws in which the n-th value is as likely as 1 / (n + flat)."""

import csv
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import TypeVar

from scripts.invented.tables import Draw

FOLDER = Path(__file__).parent

T = TypeVar("T")


@cache
def table(name: str) -> tuple[dict[str, str], ...]:
    """The rows of `name`.csv in file order, all text; lines beginning with `#` are remarks."""
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(line for line in file if not line.startswith("#")))


def zipf(values: Iterable[T], flat: float) -> Draw[T]:
    """A draw by rank: the first few values are common, most are rare. `flat` tames the very first."""
    return Draw((value, 1 / (rank + flat)) for rank, value in enumerate(values, start=1))
