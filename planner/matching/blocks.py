"""Which contacts to compare at all: those who meet in a block, under one of many keys.

A block of too many contacts is left out: what they have in common is too common, and other keys bring together those
who have more in common. So the work grows hardly faster than the number of contacts.
"""

from typing import NamedTuple

import polars as pl

LARGEST, FEW = 32, 16
"""So many contacts may share a key, or one of the loose keys. Twice as many bring together 0.1 % more of the true pairs
of a network of 100,000, and half again as many false ones."""


class Key(NamedTuple):
    """What must be equal in all of ``parts``, and how many contacts may share it."""

    parts: tuple[str, ...]
    largest: int = LARGEST


LISTS = ("emails", "phones", "all_spelt", "givens", "surnames", "slips", "firms")
EMAILS, PHONES, IDS = Key(("emails",)), Key(("phones",)), Key(("kind", "value"))
KEYS = (
    EMAILS,
    PHONES,
    Key(("slug",)),
    Key(("all_spelt",)),
    Key(("day", "initial")),
    Key(("givens", "surnames")),
    Key(("surnames", "initial")),
    Key(("given", "slips"), FEW),
    Key(("surnames",), FEW),
    Key(("firms", "givens"), FEW),
    Key(("firms", "surnames"), FEW),
    Key(("firms", "initial", "surname_initial"), FEW),
    Key(("firms", "givens", "surnames")),
    Key(("title", "givens"), FEW),
    Key(("title", "givens", "surnames")),
)


def candidate_pairs(rows: pl.DataFrame, ids: pl.DataFrame) -> pl.DataFrame:
    """Pairs ``left < right`` of places in ``rows`` (Traits), each once, sorted. Rows of one export never meet."""
    identified = ids.join(rows.select("at", "export"), on="at")
    keyed = rows.with_columns(all_spelt=pl.concat_list("spelt", "spelt_by").list.unique())
    met = [*(_meeting(keyed, key) for key in KEYS), _meeting(identified, IDS)]
    return pl.concat(met).unique().sort("left", "right")


def with_signs(pairs: pl.DataFrame, rows: pl.DataFrame) -> pl.DataFrame:
    """Pairs with ``same_email``, ``same_phone`` and ``same_spelt``: true or null, whether they share such."""
    shared = {"email": _meeting(rows, EMAILS), "phone": _meeting(rows, PHONES), "spelt": _spelt(rows)}
    for name, found in shared.items():
        flagged = found.unique().with_columns(pl.lit(value=True).alias(f"same_{name}"))
        pairs = pairs.join(flagged, on=["left", "right"], how="left", maintain_order="left")
    return pairs


def _meeting(rows: pl.DataFrame, key: Key) -> pl.DataFrame:
    """The pairs ``left < right`` that share a key. A person stands only once in LinkedIn's list."""
    keyed = rows.select("at", "export", *key.parts)
    lists = [part for part in key.parts if part in LISTS]
    for part in lists:
        keyed = keyed.explode(part)
    keyed = keyed.drop_nulls(key.parts).select("at", "export", key=pl.struct(key.parts).hash(seed=1))
    if lists:
        keyed = keyed.unique(["at", "key"])
    size = pl.len().over("key")
    small = keyed.filter((size > 1) & (size <= key.largest))
    in_one_export = (pl.col("export") == pl.col("export_other")).fill_null(value=False)
    met = small.join(small, on="key", suffix="_other").filter((pl.col("at") < pl.col("at_other")) & ~in_one_export)
    return met.select(left="at", right="at_other")


def _spelt(rows: pl.DataFrame) -> pl.DataFrame:
    """Pairs of which an address of one spells the other's name, or a name the other turned round."""
    names = rows.select("at", word="spelt").explode("word").drop_nulls("word").unique()
    addresses = rows.select("at", word="spelt_by").explode("word").drop_nulls("word").unique()
    few = pl.len().over("word") <= LARGEST
    both = [names.filter(few).join(others.filter(few), on="word", suffix="_other") for others in (names, addresses)]
    met = pl.concat(both).filter(pl.col("at") != pl.col("at_other"))
    return met.select(left=pl.min_horizontal("at", "at_other"), right=pl.max_horizontal("at", "at_other"))
