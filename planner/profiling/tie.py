"""The tie as the archive tells it: who wrote to whom, how often and when last, who invited, endorsed, recommended."""

import polars as pl

SENT, RECEIVED = pl.col("direction") == "sent", pl.col("direction") == "received"


def with_tie(profiles: pl.DataFrame, touches: pl.DataFrame) -> pl.DataFrame:
    """Profiles with the columns of planner.frames.Tie; ``touches`` has a column ``person_id``.

    Counts are null where no file of that kind was read: not to know is not zero. The user's own notes on a person
    join the other notes.
    """
    named = touches.drop_nulls("person_id").sort("day", "file", "row", nulls_last=True)
    read = set(touches["touch"].unique())
    ties = named.group_by("person_id", maintain_order=True).agg(**_facts(), own_notes=_own_notes())
    joined = profiles.join(ties, on="person_id", how="left", maintain_order="left")
    counted = [pl.col(fact).fill_null(0) for fact, touch in COUNTS.items() if touch in read]
    said = [pl.col(fact).fill_null(value=False) for fact, touch in FLAGS.items() if touch in read]
    notes = pl.concat_str("notes", "own_notes", separator=" · ", ignore_nulls=True).replace("", None)
    return joined.with_columns(*counted, *said, notes=notes).drop("own_notes")


COUNTS = {
    "messages_sent": "message",
    "messages_received": "message",
    "endorsed_me": "endorsement",
    "endorsed_by_me": "endorsement",
}
"""Facts that are counts, and the kind of touch each counts."""
FLAGS = {"recommends_me": "recommendation", "recommended_by_me": "recommendation", "followed": "follow"}
"""Facts that are true or false, and the kind of touch that tells."""


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
