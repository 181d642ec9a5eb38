"""What the names of two contacts say: their level, how rare what they share is, and what addresses add to it."""

import polars as pl

from planner.matching.levels import level
from planner.matching.name_kin import compare_given, compare_surnames

COMPARE = {"given": compare_given, "surname": compare_surnames}


def with_names(told: pl.DataFrame, known: pl.DataFrame, name: str) -> pl.DataFrame:
    """Add the level ``<name>`` of two given names or surnames and ``<name>_bits``, how rare what they share is.

    Worked out once for each pair of different names. ``known`` holds the names, ``<name>_id`` is a row of it.
    """
    one, other = pl.col(f"{name}_id"), pl.col(f"{name}_id_other")
    both = pl.when(one.is_not_null() & other.is_not_null())
    told = told.with_columns(
        one=both.then(pl.min_horizontal(one, other)), other=both.then(pl.max_horizontal(one, other))
    )
    pairs = told.select("one", "other").drop_nulls().unique().sort("one", "other")
    compared = pairs.with_columns(COMPARE[name](pairs, known).alias(name), **_commoner(pairs, known))
    shared = (
        pl.when(pl.col(name) == level("initial")).then("letter_bits")
        .when(pl.col(name).is_in(["other", "two-known"])).then(0.0).otherwise("bits")
    )  # fmt: skip
    levels = compared.select("one", "other", name, shared.alias(f"{name}_bits"))
    joined = told.join(levels, on=["one", "other"], how="left", maintain_order="left").drop("one", "other")
    return joined.with_columns(pl.col(name).fill_null(level("missing")), pl.col(f"{name}_bits").fill_null(0.0))


def _commoner(pairs: pl.DataFrame, known: pl.DataFrame) -> dict[str, pl.Series]:
    """``bits`` and ``letter_bits`` of the commoner of two names: what they share is no rarer than that."""
    sides = [known.select("bits", "letter_bits")[pairs[side]] for side in ("one", "other")]
    return {column: pl.DataFrame({str(at): side[column] for at, side in enumerate(sides)}).min_horizontal()
            for column in ("bits", "letter_bits")}  # fmt: skip


def lifted(name: str) -> list[pl.Expr]:
    """The level and bits of names that do not agree by themselves, where an address of one spells the other's.

    An address only lifts such a pair to full agreement: it says again what the name says, so it adds nothing to one.
    """
    is_weak = (pl.col("given") != level("same")) | (pl.col("surname") != level("same"))
    lift = (pl.col("same_spelt") & is_weak & (pl.col("given") != level("two-known"))).fill_null(value=False)
    own = pl.max_horizontal(f"{name}_bits", f"{name}_own_bits", f"{name}_own_bits_other")
    return [
        pl.when(lift & (pl.col(name) != level("same"))).then(level("spelt")).otherwise(name).alias(name),
        pl.when(lift).then(own).otherwise(f"{name}_bits").alias(f"{name}_bits"),
    ]
