"""The vocabularies: facts about titles, organisations and places, one a line, in CSV files beside this module.

A vocabulary line is ours to correct without reading Python. Lines that begin with ``#`` are remarks.
"""

from functools import cache
from pathlib import Path

import polars as pl

FOLDER = Path(__file__).parent


@cache
def vocabulary(name: str) -> pl.DataFrame:
    """Read one vocabulary, all columns as text, empty cells as null.

    ``name`` is the path below this folder without its ending: ``vocabulary("titles/roles")``.
    """
    return pl.read_csv(FOLDER / f"{name}.csv", comment_prefix="#", infer_schema=False)
