"""Personal identifiers, where contacts come with such: a number or a date that is one person's, each with its kind.

The optional column ``ids`` of contacts holds texts like ``national:4512`` or ``born:1970-01-02``. Our own import reads
none: address books rarely have them, and nothing that a plan needs would be known better. Labelled public sets do, and
so may a register that somebody hands to ``planner.resolve``.
"""

import polars as pl
from rapidfuzz.distance import OSA
from rapidfuzz.process import cpdist

from planner.matching.rarity import bits_of_share

SLIP = 0.6
"""What is left of the weight of an identifier with one slip of the keys."""
RAREST = 16.0
IDS = {"at": pl.UInt32, "kind": pl.String, "value": pl.String, "bits": pl.Float64}


def identifiers(contacts: pl.DataFrame) -> pl.DataFrame:
    """``at, kind, value, bits``: the identifiers of contacts (``at``, ``ids``), and how rare each is."""
    if "ids" not in contacts.columns:
        return pl.DataFrame(schema=IDS)
    each = contacts.select("at", id="ids").explode("id").drop_nulls("id")
    parted = each.select("at", kind=pl.col("id").str.extract(r"^([^:]+):"), value=pl.col("id").str.extract(r":(.+)$"))
    return parted.drop_nulls().with_columns(bits=bits_of_share("value").clip(0, RAREST)).cast(pl.Schema(IDS))


def id_evidence(pairs: pl.DataFrame, ids: pl.DataFrame) -> pl.DataFrame:
    """For each pair (``left``, ``right``), in their order: ``id_bits``, what agrees; ``other_ids``, how many differ."""
    ones = pairs.select("left", "right").join(ids.rename({"at": "left"}), on="left")
    both = ones.join(ids.rename({"at": "right"}), on=["right", "kind"], suffix="_other").sort("left", "right", "kind")
    edits = cpdist(both["value"].to_list(), both["value_other"].to_list(), scorer=OSA.distance, score_cutoff=1)
    share = pl.when(pl.col("edits") == 0).then(1.0).when(pl.col("edits") == 1).then(SLIP).otherwise(0.0)
    told = both.with_columns(edits=pl.Series(edits, dtype=pl.Int64)).group_by("left", "right").agg(
        id_bits=(share * pl.min_horizontal("bits", "bits_other")).sum(), other_ids=(pl.col("edits") > 1).sum()
    )  # fmt: skip
    joined = pairs.select("left", "right").join(told, on=["left", "right"], how="left", maintain_order="left")
    return joined.select(pl.col("id_bits").fill_null(0.0), pl.col("other_ids").fill_null(0).cast(pl.Float64))
