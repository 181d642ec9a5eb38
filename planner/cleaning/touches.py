"""What passed between the user and others: messages, invitations, endorsements, recommendations, notes, follows.

Of messages and invitations only who, when and in which direction is kept, never the text.
"""

from typing import NamedTuple

import polars as pl

from planner.cleaning.addresses import profile_url
from planner.cleaning.dates import days
from planner.cleaning.messages import messages_with_one
from planner.cleaning.names import clean_names, is_placeholder
from planner.cleaning.text import tidy
from planner.frames import Touches
from planner.reading.formats import Format
from planner.reading.notices import Notice, info

GONE = "unfollow"
NAME_CELLS = ("full_name", "surname_first", "first_name", "middle_name", "last_name")
SENT, RECEIVED = "sent", "received"


class OwnerIs(NamedTuple):
    """By which name and profile address the user is known in their own archive, where it says so."""

    name: str | None = None
    profile_url: str | None = None


class CleanedTouches(NamedTuple):
    """Touches, and what there is to say about each file (by its name)."""

    touches: pl.DataFrame
    notices: dict[str, list[Notice]]


def clean_touches(files: list[tuple[Format, pl.DataFrame]], owner_name: str | None) -> CleanedTouches:
    """Clean RawTouches, one frame a source file."""
    owner = OwnerIs(owner_name, _owner_url([rows for fmt, rows in files if fmt.touch == "invitation"]))
    parts: list[pl.DataFrame] = [Touches.create_empty()]
    notices: dict[str, list[Notice]] = {}
    for fmt, rows in files:
        if rows.is_empty():
            continue
        others = _others(fmt, rows, owner)
        touches = _touches(fmt, others)
        parts.append(touches)
        notices[rows["file"][0]] = _notices(fmt, rows, touches)
    return CleanedTouches(Touches.validate(pl.concat(parts).sort("file", "row")), notices)


def _owner_url(invitations: list[pl.DataFrame]) -> str | None:
    """The user's own profile: that of the inviter of every invitation sent."""
    sent = [rows.filter(_direction() == SENT)["from_url"].drop_nulls() for rows in invitations]
    addresses = profile_url(pl.concat(sent)).drop_nulls() if sent else pl.Series(dtype=pl.String)
    return None if addresses.is_empty() else str(addresses.mode().sort()[0])


def _others(fmt: Format, rows: pl.DataFrame, owner: OwnerIs) -> pl.DataFrame:
    """Columns ``person``, ``url`` and ``direction`` of the other one, in rows of one format."""
    if fmt.touch == "message":
        return messages_with_one(rows, owner.name, owner.profile_url)
    if fmt.touch == "invitation":
        sent = _direction() == SENT
        return rows.filter(_direction().is_not_null()).with_columns(
            person=pl.when(sent).then("to_names").otherwise("from_name"),
            url=pl.when(sent).then("to_urls").otherwise("from_url"),
            direction=_direction(),
        )
    gone = pl.col("status").str.to_lowercase().str.starts_with(GONE).fill_null(value=False)
    return rows.filter(~gone).with_columns(
        person=pl.coalesce("person", pl.concat_str("first_name", "last_name", separator=" ", ignore_nulls=True)),
        direction=pl.lit(fmt.direction),
    )


def _direction() -> pl.Expr:
    """LinkedIn says OUTGOING or INCOMING; null for anything else."""
    said = pl.col("direction").str.to_uppercase()
    return pl.when(said.str.contains("OUT")).then(pl.lit(SENT)).when(said.str.contains("IN")).then(pl.lit(RECEIVED))


def _touches(fmt: Format, rows: pl.DataFrame) -> pl.DataFrame:
    """The touches of one file, those with a placeholder ("LinkedIn Member") or nobody left out."""
    named = rows.with_columns(name=_cleaned(rows["person"]), profile_url=profile_url(rows["url"]))
    somebody = named.filter(
        pl.coalesce("name", "profile_url").is_not_null() & ~is_placeholder(pl.col("name")).fill_null(value=False)
    )
    return somebody.select(
        "file", "row",
        touch=pl.lit(fmt.touch),
        direction="direction",
        name="name",
        profile_url="profile_url",
        company=tidy(pl.col("company")),
        day=days(somebody["date"], fmt.date_order),
        has_text=pl.col("text").is_not_null(),
        text=pl.col("text").str.strip_chars() if fmt.touch == "note" else pl.lit(None, dtype=pl.String),
    )  # fmt: skip


def _cleaned(names: pl.Series) -> pl.Series:
    """Full names in one spelling; the same few people write and are written to again and again."""
    distinct = names.drop_nulls().unique().sort()
    blank = {column: pl.lit(None, dtype=pl.String) for column in NAME_CELLS}
    whole = pl.DataFrame({"written": distinct}).with_columns(
        **{**blank, "full_name": pl.col("written")}, relation=pl.lit("contact")
    )
    clean = clean_names(whole)["full_name"]
    return names.replace_strict(distinct, clean, default=None, return_dtype=pl.String)


def _notices(fmt: Format, rows: pl.DataFrame, touches: pl.DataFrame) -> list[Notice]:
    people = touches.select(pl.coalesce("profile_url", "name").n_unique()).item()
    told = [info(f"touches-{fmt.touch}", rows=touches.height, people=people)]
    left_out = rows.height - touches.height
    return [*told, info("touches-left-out", rows=left_out)] if left_out else told
