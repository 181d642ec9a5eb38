"""The tie as the archive tells it: who wrote to whom, how often and when last, who invited, endorsed, recommended."""

from collections.abc import Collection

import polars as pl

from planner.matching.people import TIES

SENT, RECEIVED = pl.col("direction") == "sent", pl.col("direction") == "received"


def with_tie(profiles: pl.DataFrame, touches: pl.DataFrame, kinds: Collection[str]) -> pl.DataFrame:
    """Profiles with the columns of planner.frames.Ties; ``touches`` has a column ``person_id``.

    What two archives of different days both tell counts once. Facts are null where no file that tells them is among
    the ``kinds`` read: not to know is not zero. The user's own notes on a person join the other notes.
    """
    named = _each_once(touches.drop_nulls("person_id"))
    joined = profiles
    for facts in (_counted(named), _latest(named)):
        joined = joined.join(facts, on="person_id", how="left", maintain_order="left")
    joined = joined.with_columns(pl.when(pl.lit(TOLD_BY[fact] in kinds)).then(fact).alias(fact) for fact in TOLD_BY)
    counted = [pl.col(fact).fill_null(0) for fact in COUNTS if TOLD_BY[fact] in kinds]
    said = [pl.col(fact).fill_null(value=False) for fact in FLAGS if TOLD_BY[fact] in kinds]
    notes = pl.concat_str("notes", "own_notes", separator=" · ", ignore_nulls=True).replace("", None)
    known = joined.with_columns(*counted, *said, notes=notes, in_phone_book=_in_phone_book())
    passed = known.with_columns(message_last_by=_last_by(), last_touch=_last_touch())
    return passed.drop("own_notes", "last_sent", "last_received", "noted_on")


COUNTS = ("messages_sent", "messages_received", "endorsed_me", "endorsed_by_me")
FLAGS = ("recommends_me", "recommended_by_me", "followed", "noted")
TOLD_BY = {
    "messages_sent": "linkedin_messages",
    "messages_received": "linkedin_messages",
    "endorsed_me": "linkedin_endorsements_received",
    "endorsed_by_me": "linkedin_endorsements_given",
    "recommends_me": "linkedin_recommendations_received",
    "recommended_by_me": "linkedin_recommendations_given",
    "followed": "linkedin_member_follows",
    "noted": "linkedin_notes",
}
"""The kind of file that tells each fact that can be zero or false."""


def _each_once(touches: pl.DataFrame) -> pl.DataFrame:
    """Touches without what a second archive tells again: the n-th of one kind, way and day in each file is one."""
    ways = touches.select("touch", "direction", "file").unique()
    if not ways.select("touch", "direction").is_duplicated().any():
        return touches  # one file tells each kind and way, as nearly always
    same = ("person_id", "touch", "direction", "day")
    nth = pl.int_range(pl.len()).over("file", *same)
    ordered = touches.sort("file", "row").with_columns(nth=nth)
    return ordered.unique([*same, "text", "nth"], keep="first", maintain_order=True).drop("nth")


def _counted(named: pl.DataFrame) -> pl.DataFrame:
    """What counts and days tell, one row a person: whole columns first, for a filter in each group is ten times slower.

    Nothing here depends on the order of the touches.
    """
    message, endorsement, recommendation = _of("message"), _of("endorsement"), _of("recommendation")
    flat = named.select(
        "person_id",
        messages_sent=message & SENT,
        messages_received=message & RECEIVED,
        endorsed_me=endorsement & RECEIVED,
        endorsed_by_me=endorsement & SENT,
        recommends_me=recommendation & RECEIVED,
        recommended_by_me=recommendation & SENT,
        followed=_of("follow"),
        noted=_of("note"),
        first_message=pl.when(message).then("day"),
        last_sent=pl.when(message & SENT).then("day"),
        last_received=pl.when(message & RECEIVED).then("day"),
        noted_on=pl.when(_of("note")).then("day"),
    )
    grouped = flat.group_by("person_id").agg(
        pl.col(COUNTS).sum().cast(pl.Int32),
        pl.col(FLAGS).any(),
        pl.col("first_message").min(),
        pl.col("last_sent", "last_received", "noted_on").max(),
    )
    return grouped.with_columns(last_message=pl.max_horizontal("last_sent", "last_received"))


def _latest(named: pl.DataFrame) -> pl.DataFrame:
    """What the order of the days decides: the latest invitation, and the notes from the earliest on."""
    invitation = _of("invitation")
    invited = pl.when(SENT).then(pl.lit("outgoing")).otherwise(pl.lit("incoming"))
    few = named.filter(invitation | _of("note")).sort("day", "file", "row")
    return few.group_by("person_id", maintain_order=True).agg(
        invitation=invited.filter(invitation).last(),
        invited_on=pl.col("day").filter(invitation).last(),
        invited_with_note=pl.col("has_text").filter(invitation).last(),
        own_notes=_own_notes(),
    )


def _last_by() -> pl.Expr:
    """Who wrote last, by day; null where both wrote on the last day, or no day tells."""
    sent, received = pl.col("last_sent"), pl.col("last_received")
    return (
        pl.when((pl.col("messages_received") == 0) & (pl.col("messages_sent") > 0)).then(pl.lit("sent"))
        .when((pl.col("messages_sent") == 0) & (pl.col("messages_received") > 0)).then(pl.lit("received"))
        .when(sent > received).then(pl.lit("sent"))
        .when(received > sent).then(pl.lit("received"))
    )  # fmt: skip


def _last_touch() -> pl.Expr:
    """The latest day on which something passed; of a month or a year the last, so that no silence is made longer."""
    told = pl.col("last_contact")
    last_contact = pl.coalesce(
        pl.when(told.str.len_chars() == len("2025-09-03")).then(told.str.to_date("%Y-%m-%d", strict=False)),
        pl.when(told.str.len_chars() == len("2025-09")).then(_day(told, "-01").dt.month_end()),
        pl.when(told.str.len_chars() == len("2025")).then(_day(told, "-12-31")),
    )
    return pl.max_horizontal("last_message", "invited_on", "noted_on", last_contact)


def _day(told: pl.Expr, rest: str) -> pl.Expr:
    return pl.concat_str(told, pl.lit(rest)).str.to_date("%Y-%m-%d", strict=False)


def _in_phone_book() -> pl.Expr:
    """True where the user keeps somebody's number or a group for them; else nothing tells."""
    known = pl.col("relation").is_in(TIES)
    kept = (pl.col("phones").list.len() > 0) | (pl.col("labels").list.len() > 0)
    return pl.when(known & kept).then(statement=True)


def _of(touch: str) -> pl.Expr:
    return pl.col("touch") == touch


def _own_notes() -> pl.Expr:
    texts = pl.col("text").filter(_of("note")).drop_nulls().unique(maintain_order=True)
    return texts.str.join(" · ").replace("", None)
