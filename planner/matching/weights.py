"""How much each piece of evidence counts: ``knowledge/matching/weights.csv``, in bits, one a line.

The sum is the logarithm (to base 2) of the odds that two contacts are one person, before their rivals are looked at.
The weights are fitted with ``python -m benchmarks.weights`` on invented networks that are not those of the tests.
"""

from functools import cache

import polars as pl

from planner.knowledge import vocabulary
from planner.matching.evidence import COMPARED
from planner.matching.levels import LEVELS, level
from planner.matching.rarity import log_of

FULL = ("same", "spelt", "short", "part", "typo")
"""Levels at which a given name and a surname together are a full name in common."""
COMMON, RARE = -2.0, 2.0
"""From here on a full name in common begins to count more, and from there on hardly any more: however rare a name,
father and son may bear it."""
RAREST, RAREST_SURNAME = 12.0, 16.0
"""No given name, employer or title is taken for rarer than one in 4,096, and no surname than one in 65,536."""


EXACT = 6
"""Sums of fractions depend on the order in which polars adds them up; so many decimals do not."""


def weighed(evidence: pl.DataFrame, contacts: int) -> pl.DataFrame:
    """``left``, ``right`` and ``weight`` (bits) of each pair."""
    numbers = [pl.col(name) * bits for name, bits in weights().items() if name in MEASURES]
    measured = evidence.with_columns(**measures(contacts))
    return measured.select("left", "right", weight=pl.sum_horizontal(*_levels(), *numbers).round(EXACT))


MEASURES = ("given rarity", "surname rarity", "contacts", "full name", "rare full name", "firm rarity", "title rarity",
            "same file", "other firm and title", "id rarity", "other ids", "always")  # fmt: skip


def measures(contacts: int) -> dict[str, pl.Expr]:
    """What is not a level: a number for each pair, by the name that it has among the weights."""
    log = pl.lit(log_of(contacts))
    full = pl.col("given").is_in(FULL) & pl.col("surname").is_in(FULL)
    rarity = pl.col("given_bits") + pl.col("surname_bits") - log
    other = (pl.col("firm") == level("other")) & (pl.col("title") == level("other"))
    return {
        "given rarity": pl.col("given_bits").clip(0, RAREST),
        "surname rarity": pl.col("surname_bits").clip(0, RAREST_SURNAME),
        "contacts": log,
        "full name": pl.when(full).then((rarity - COMMON).clip(0)).otherwise(0.0),
        "rare full name": pl.when(full).then((rarity - RARE).clip(0)).otherwise(0.0),
        "firm rarity": _shared("firm"),
        "title rarity": _shared("title"),
        "same file": pl.col("same_file").cast(pl.Float64),
        "other firm and title": other.cast(pl.Float64),
        "id rarity": pl.col("id_bits"),
        "other ids": pl.col("other_ids"),
        "always": pl.lit(1.0),
    }


def _shared(column: str) -> pl.Expr:
    rarity = pl.col(f"{column}_bits").fill_null(RAREST).clip(0, RAREST)
    return pl.when(pl.col(column) == level("same")).then(rarity).otherwise(0.0)


def _levels() -> list[pl.Expr]:
    """The weights of the levels, one for each thing compared."""
    by_level = {name: [weights().get(f"{name} {one}", 0.0) for one in LEVELS.categories] for name in COMPARED}
    return [
        pl.col(name).to_physical().replace_strict(range(len(bits)), bits, return_dtype=pl.Float64)
        for name, bits in by_level.items()
    ]


@cache
def weights() -> dict[str, float]:
    """The bits of each piece of evidence, by its name."""
    return {name: float(bits) for name, bits in vocabulary("matching/weights").select("evidence", "bits").iter_rows()}
