"""The CSV files of this folder, and the one way chance enters: a weighted draw."""

import csv
from bisect import bisect
from collections.abc import Iterable
from functools import cache
from itertools import accumulate
from pathlib import Path
from random import Random
from typing import Generic, TypeVar

FOLDER = Path(__file__).parent

T = TypeVar("T")


@cache
def table(name: str, folder: Path = FOLDER) -> tuple[dict[str, str], ...]:
    """The rows of `name`.csv in file order, all text; lines beginning with `#` are remarks."""
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(line for line in file if not line.startswith("#")))


class Draw(Generic[T]):
    """Values with weights, drawn one at a time.

    Uses `Random.random` only, the one method Python promises to keep the same in later versions
    (docs.python.org, "random", notes on reproducibility), so the sample never changes by itself.
    """

    def __init__(self, weighted: Iterable[tuple[T, float]]) -> None:
        pairs = list(weighted)
        self.values = [value for value, _ in pairs]
        self._upto = list(accumulate(weight for _, weight in pairs))

    @classmethod
    def evenly(cls, values: Iterable[T]) -> "Draw[T]":
        """A draw in which every value is as likely as any other."""
        return cls((value, 1.0) for value in values)

    def pick(self, chance: Random) -> T:
        """One value."""
        point = chance.random() * self._upto[-1]
        return self.values[bisect(self._upto, point, hi=len(self.values) - 1)]


def groups(name: str, key: str) -> dict[str, list[dict[str, str]]]:
    """The rows of table `name`, gathered by the value of column `key`."""
    gathered: dict[str, list[dict[str, str]]] = {}
    for row in table(name):
        gathered.setdefault(row[key], []).append(row)
    return gathered


@cache
def usual(facet: str) -> dict[str, Draw[str]]:
    """For each country of countries.csv, a draw of its usual `facet`: culture, language or legal form."""
    return {
        country: Draw((row["value"], float(row["share"])) for row in rows if row["facet"] == facet)
        for country, rows in groups("countries", "country").items()
    }
