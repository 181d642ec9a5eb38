"""LinkedIn's degrees: 1 a connection, 2 somebody a connection knows, 3 farther away."""

import polars as pl

NUMBERED = r"(?i)^(?:distance[_ ])?([123])(?:[^\d.,]|[.,]?(?:\s|$))"
IN_WORDS = {
    1: r"(?i)^(?:first|primo|erste[nrs]?|premier|primero?)\b",
    2: r"(?i)^(?:second|secondo|zweite[nrs]?|deuxième|segundo)\b",
    3: r"(?i)^(?:third|terzo|dritte[nrs]?|troisième|tercero?)\b",
}


def degree(cells: pl.Expr) -> pl.Expr:
    """1, 2 or 3 of ``2``, ``2nd``, ``2°``, ``2nd degree connection``, ``Second``; null for anything else."""
    plain = cells.str.strip_chars()
    words = [pl.when(plain.str.contains(pattern)).then(number) for number, pattern in IN_WORDS.items()]
    return pl.coalesce(plain.str.extract(NUMBERED, 1).cast(pl.Int8), *words).cast(pl.Int8)
