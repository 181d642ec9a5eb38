"""The levels at which two contacts can agree or differ in one thing."""

import polars as pl

LEVELS = pl.Enum(["missing", "same", "near", "spelt", "short", "part", "initial", "typo", "two-known", "other"])


def level(name: str) -> pl.Expr:
    """One level, to be compared with or chosen."""
    return pl.lit(name, dtype=LEVELS)
