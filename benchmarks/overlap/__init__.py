"""Invented networks whose people stand in several files, with the truth: to develop and measure matching with.

python -m benchmarks.overlap 10000 --seed 1 --difficulty hard --names coined --out FOLDER

Four files of one user: LinkedIn now, LinkedIn two years ago, Google Contacts, a list made by hand.
"""

from random import Random
from typing import NamedTuple

import polars as pl

from benchmarks.overlap.levels import LEVELS, Difficulty
from benchmarks.overlap.naming import Kind
from benchmarks.overlap.people import Population
from benchmarks.overlap.sources import File, four_files

ROWS_A_PERSON = 1.88


class Made(NamedTuple):
    """The files, as (name, content), and `truth`: for each row of each file (`file`, `row`) whose it is (`person`).

    `row` is the line of the file where the record begins, counted from 1, as the reader counts.
    """

    files: list[tuple[str, bytes]]
    truth: pl.DataFrame


def overlapping(rows: int, seed: int, difficulty: Difficulty = "normal", names: Kind = "listed") -> Made:
    """About `rows` rows over four files; the same arguments give the same bytes."""
    level = LEVELS[difficulty]
    population = Population(max(round(rows / ROWS_A_PERSON), 1), level, names, seed)
    files = four_files(population.people, level, Random(f"files {seed}"))  # noqa: S311 - invents people
    return Made([(file.name, file.content) for file in files], pl.concat([_truth(file) for file in files]))


def _truth(file: File) -> pl.DataFrame:
    persons = pl.Series("person", file.persons, dtype=pl.Int64)
    row = pl.int_range(file.begins, file.begins + len(persons), dtype=pl.Int64, eager=True)
    return pl.DataFrame({"row": row, "person": persons}).select(pl.lit(file.name).alias("file"), "row", "person")
