"""The vocabularies: facts about titles, organisations and places, one a line, in CSV files beside this module.

A vocabulary line is ours to correct without reading Python. Lines that begin with ``#`` are remarks.
"""

from functools import cache
from hashlib import sha256
from pathlib import Path

import polars as pl

FOLDER = Path(__file__).parent


@cache
def vocabulary(name: str) -> pl.DataFrame:
    """Read one vocabulary, all columns as text, empty cells as null.

    ``name`` is the path below this folder without its ending: ``vocabulary("titles/roles")``.
    """
    return pl.read_csv(FOLDER / f"{name}.csv", comment_prefix="#", infer_schema=False)


@cache
def vocabulary_version() -> str:
    """A short fingerprint of all vocabulary files: changes whenever a fact does."""
    digest = sha256()
    for path in sorted(FOLDER.rglob("*.csv")):
        digest.update(path.relative_to(FOLDER).as_posix().encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]
