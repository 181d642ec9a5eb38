"""A newer or older export of a list and what was kept of it, as one. Nobody is ever removed."""

from typing import NamedTuple

import polars as pl

from planner.workspace.changes import ROW, changes_of, renewed, simple_changes
from planner.workspace.lists import ASKS, Place

MOST, NEARLY_ALL = 0.5, 0.8
"""Only a list that holds at least this share of what was there can tell that the others are gone; of lists of which a
user may have many, two may have people in common, and it takes more. Our own choice."""


class Merged(NamedTuple):
    """The held contacts after a file (``person_id`` null for new ones), and what it changed (changes.ROW).

    ``is_partial``: the file holds so little of the list that nobody was taken for gone.
    """

    held: pl.DataFrame
    changes: pl.DataFrame
    is_partial: bool


def merged(held: pl.DataFrame, place: Place, list_id: int, import_id: int) -> Merged:
    """Merge a file (``place``) into the held contacts of all lists."""
    known = place.incoming.contacts.join(place.pairs, on="contact_id", how="anti", maintain_order="left")
    own = held.filter(list_id=list_id)
    active = own.filter(pl.col("gone_in").is_null())
    missing = active.join(place.pairs, on="row_id", how="anti", maintain_order="left")
    share = MOST if place.incoming.family in ASKS else NEARLY_ALL
    if place.is_older:
        are_gone = active.height - missing.height >= share * place.incoming.contacts.height
        added = _added(known, held, list_id, import_id, gone_in=import_id if are_gone else None)
        return Merged(pl.concat([held, added]), simple_changes(added["row_id"], "new"), is_partial=False)
    added = _added(known, held, list_id, import_id, gone_in=None)
    is_whole = _is_whole(active, missing, share)
    gone = missing["row_id"] if is_whole else missing["row_id"].clear()
    back = own.filter(pl.col("gone_in").is_not_null()).join(place.pairs, on="row_id", how="semi", maintain_order="left")
    news = renewed(place.pairs, place.incoming.contacts, own)
    told = changes_of(news, own).filter(~pl.col("row_id").is_in(back["row_id"].implode()))
    changes = [
        simple_changes(added["row_id"], "new"), told,
        simple_changes(gone, "gone"), simple_changes(back["row_id"], "back"),
    ]  # fmt: skip
    after = _with_news(_with_gone(held, gone, back["row_id"], import_id), news, import_id)
    return Merged(pl.concat([after, added]), pl.concat([pl.DataFrame(schema=ROW), *changes]), not is_whole)


def _is_whole(active: pl.DataFrame, missing: pl.DataFrame, share: float) -> bool:
    """Whether a file holds so much of what was there that it is the whole list.

    What the latest import has brought does not count: a part of the list, read twice, would find itself.
    """
    if active.is_empty():
        return True
    before = pl.col("import_id") < active["import_id"].max()
    counted = before if active.filter(before).height else pl.lit(value=True)
    there, gone = active.filter(counted).height, missing.filter(counted).height
    return there - gone >= share * there


def _added(
    contacts: pl.DataFrame, held: pl.DataFrame, list_id: int, import_id: int, gone_in: int | None
) -> pl.DataFrame:
    """New contacts with the columns of the held ones."""
    first = 1 + sum(held.select(pl.col("row_id").max().fill_null(0)).row(0))
    numbered = contacts.with_row_index("at").with_columns(
        row_id=pl.col("at").cast(pl.Int64) + first,
        list_id=pl.lit(list_id, pl.Int64),
        import_id=pl.lit(import_id, pl.Int64),
        person_id=pl.lit(None, pl.String),
        gone_in=pl.lit(gone_in, pl.Int64),
    )
    return _identified(numbered).select(held.columns)


def _with_gone(held: pl.DataFrame, gone: pl.Series, back: pl.Series, import_id: int) -> pl.DataFrame:
    mark = (
        pl.when(pl.col("row_id").is_in(gone.implode())).then(pl.lit(import_id, pl.Int64))
        .when(pl.col("row_id").is_in(back.implode())).then(pl.lit(None, pl.Int64))
        .otherwise(pl.col("gone_in"))
    )  # fmt: skip
    return held.with_columns(gone_in=mark)


def _with_news(held: pl.DataFrame, news: pl.DataFrame, import_id: int) -> pl.DataFrame:
    """The renewed contacts as the newer list has them, and where it has them."""
    changed = news.with_columns(import_id=pl.lit(import_id, pl.Int64))
    return _identified(held.update(changed, on="row_id", include_nulls=True)) if news.height else held


def _identified(held: pl.DataFrame) -> pl.DataFrame:
    return held.with_columns(contact_id=pl.format("{}/{}:{}", "import_id", "file", "row"))
