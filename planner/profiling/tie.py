"""The tie as the archive tells it: who wrote to whom, how often and when last, who invited, endorsed, recommended."""

from collections.abc import Collection

import polars as pl

SENT, RECEIVED = pl.col("direction") == "sent", pl.col("direction") == "received"


def with_tie(profiles: pl.DataFrame, touches: pl.DataFrame, kinds: Collection[str]) -> pl.DataFrame:
    """Profiles with the columns of planner.frames.Ties; ``touches`` has a column ``person_id``.

    What two archives of different days both tell counts once. Facts are null where no file that tells them is among
    the ``kinds`` read: not to know is not zero. The user's own notes on a person join the other notes.
    """
    named = _each_once(touches.drop_nulls("person_id")).sort("day", "file", "row")
    ties = named.group_by("person_id", maintain_order=True).agg(**_facts(), own_notes=_own_notes())
    joined = profiles.join(ties, on="person_id", how="left", maintain_order="left")
    joined = joined.with_columns(pl.when(pl.lit(TOLD_BY[fact] in kinds)).then(fact).alias(fact) for fact in TOLD_BY)
    counted = [pl.col(fact).fill_null(0) for fact in COUNTS if TOLD_BY[fact] in kinds]
    said = [pl.col(fact).fill_null(value=False) for fact in FLAGS if TOLD_BY[fact] in kinds]
    notes = pl.concat_str("notes", "own_notes", separator=" · ", ignore_nulls=True).replace("", None)
    return joined.with_columns(*counted, *said, notes=notes).drop("own_notes")


COUNTS = ("messages_sent", "messages_received", "endorsed_me", "endorsed_by_me")
FLAGS = ("recommends_me", "recommended_by_me", "followed")
TOLD_BY = {
    "messages_sent": "linkedin_messages",
    "messages_received": "linkedin_messages",
    "endorsed_me": "linkedin_endorsements_received",
    "endorsed_by_me": "linkedin_endorsements_given",
    "recommends_me": "linkedin_recommendations_received",
    "recommended_by_me": "linkedin_recommendations_given",
    "followed": "linkedin_member_follows",
}
"""The kind of file that tells each fact that can be zero or false."""


def _each_once(touches: pl.DataFrame) -> pl.DataFrame:
    """Touches without what a second archive tells again: the n-th of one kind, way and day in each file is one."""
    if touches.select("touch", "file").n_unique() == touches["touch"].n_unique():
        return touches  # one file of each kind, as nearly always
    same = ("person_id", "touch", "direction", "day")
    nth = pl.int_range(pl.len()).over("file", *same)
    ordered = touches.sort("file", "row").with_columns(nth=nth)
    return ordered.unique([*same, "text", "nth"], keep="first", maintain_order=True).drop("nth")


def _facts() -> dict[str, pl.Expr]:
    """Each column of a tie, out of the touches of one person in the order of their days."""
    message, invitation = _of("message"), _of("invitation")
    invited = pl.when(SENT).then(pl.lit("outgoing")).otherwise(pl.lit("incoming"))
    return {
        "messages_sent": _count(message & SENT),
        "messages_received": _count(message & RECEIVED),
        "first_message": pl.col("day").filter(message).min(),
        "last_message": pl.col("day").filter(message).max(),
        "invitation": invited.filter(invitation).last(),
        "invited_on": pl.col("day").filter(invitation).last(),
        "invited_with_note": pl.col("has_text").filter(invitation).last(),
        "endorsed_me": _count(_of("endorsement") & RECEIVED),
        "endorsed_by_me": _count(_of("endorsement") & SENT),
        "recommends_me": (_of("recommendation") & RECEIVED).any(),
        "recommended_by_me": (_of("recommendation") & SENT).any(),
        "followed": _of("follow").any(),
    }


def _of(touch: str) -> pl.Expr:
    return pl.col("touch") == touch


def _count(which: pl.Expr) -> pl.Expr:
    return which.sum().cast(pl.Int32)


def _own_notes() -> pl.Expr:
    texts = pl.col("text").filter(_of("note")).drop_nulls().unique(maintain_order=True)
    return texts.str.join(" · ").replace("", None)
