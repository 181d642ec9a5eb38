"""The tables of this folder, and draws in which the n-th value is as likely as 1 / (n + flat)."""

from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

from scripts.invented import tables as invented
from scripts.invented.tables import Draw

FOLDER = Path(__file__).parent

T = TypeVar("T")


def table(name: str) -> tuple[dict[str, str], ...]:
    """The rows of `name`.csv of this folder."""
    return invented.table(name, FOLDER)


def zipf(values: Iterable[T], flat: float) -> Draw[T]:
    """A draw by rank: the first few values are common, most are rare. `flat` tames the very first."""
    return Draw((value, 1 / (rank + flat)) for rank, value in enumerate(values, start=1))
