"""What a newer export of a list changes: new people, new roles, people who are gone or back, other addresses."""

from typing import Literal, get_args

import polars as pl

from planner.workspace.records import KEPT, WHERE_READ

Change = Literal["new", "role", "name", "address", "details", "gone", "back"]
CHANGES: tuple[Change, ...] = get_args(Change)
TOLD = [name for name in KEPT if name not in WHERE_READ]
"""What a contact says, wherever it was read."""
WORK = pl.concat_str("position", "company", separator=" · ", ignore_nulls=True).replace("", None)
ADDED_UP = ("emails", "phones")
"""A list that no longer shows an address does not make it wrong: what was known stays."""
LASTING = ("profile_url", "connected_on", "connected_year")
"""What does not end: a list that does not tell it (an older layout has no addresses of profiles) does not deny it."""
ROW = {"row_id": pl.Int64, "change": pl.String, "before": pl.String, "after": pl.String}


def renewed(pairs: pl.DataFrame, incoming: pl.DataFrame, held: pl.DataFrame) -> pl.DataFrame:
    """The held contacts of ``pairs`` as the newer list has them: ``row_id`` and the columns of the record.

    Only those that say something else than before.
    """
    before = held.select("row_id", *TOLD)
    now = pairs.select("contact_id", "row_id").join(incoming, on="contact_id", maintain_order="left")
    kept = [name for name in TOLD if name not in ADDED_UP and (name in LASTING or _is_untold(incoming[name]))]
    joined = now.join(before, on="row_id", suffix="_before", maintain_order="left").with_columns(
        *(pl.concat_list(name, f"{name}_before").list.unique(maintain_order=True).alias(name) for name in ADDED_UP),
        *(pl.coalesce(_told(name, incoming[name]), f"{name}_before").alias(name) for name in kept),
    )
    same = pl.all_horizontal(pl.col(name).eq_missing(pl.col(f"{name}_before")) for name in TOLD)
    return joined.filter(~same).select("row_id", *KEPT)


def changes_of(renewed_ones: pl.DataFrame, held: pl.DataFrame) -> pl.DataFrame:
    """What is new about whom, one row each: ``row_id, change, before, after``; the most telling change of a contact."""
    before = held.select("row_id", *TOLD, before_work=WORK)
    both = renewed_ones.with_columns(work=WORK).join(before, on="row_id", suffix="_before", maintain_order="left")
    plain = {name: _plain(pl.col(name)) for name in ("work", "before_work", "full_name", "full_name_before")}
    has_moved = pl.col("work").is_not_null() & plain["work"].ne_missing(plain["before_work"])
    is_renamed = plain["full_name"] != plain["full_name_before"]
    has_address = pl.col("profile_url").is_not_null() & pl.col("profile_url_before").is_not_null()
    is_elsewhere = has_address & (pl.col("profile_url") != pl.col("profile_url_before"))
    told = [
        ("role", has_moved, pl.col("before_work"), pl.col("work")),
        ("name", is_renamed, pl.col("full_name_before"), pl.col("full_name")),
        ("address", is_elsewhere, pl.col("profile_url_before"), pl.col("profile_url")),
    ]
    change, old, new = pl.lit("details"), pl.lit(None, pl.String), pl.lit(None, pl.String)
    for kind, holds, was, now in reversed(told):
        change = pl.when(holds).then(pl.lit(kind)).otherwise(change)
        old, new = pl.when(holds).then(was).otherwise(old), pl.when(holds).then(now).otherwise(new)
    return both.select("row_id", change=change, before=old, after=new)


def simple_changes(row_ids: pl.Series, change: Change) -> pl.DataFrame:
    """The same change for several contacts, with nothing before or after."""
    return pl.DataFrame({"row_id": row_ids, "change": change, "before": None, "after": None}, schema=ROW)


def _is_untold(column: pl.Series) -> bool:
    """Whether a list has nothing at all in a column: then it has no such column, rather than nothing to say."""
    told = column.to_frame().select(_told(column.name, column)).to_series()
    return told.null_count() == told.len()


def _told(name: str, column: pl.Series) -> pl.Expr:
    """A column with null where nothing is told: an empty list tells nothing."""
    told = pl.col(name)
    return pl.when(told.list.len() > 0).then(told) if column.dtype == pl.List else told


def _plain(text: pl.Expr) -> pl.Expr:
    return text.str.to_lowercase().str.replace_all(r"\s+", " ")
