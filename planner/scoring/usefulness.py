"""How the user and a person stand, whatever the target: first parts, from what a list of connections tells.

The export says when two people connected, not when they last spoke: texts and curves claim no more than that.
"""

from datetime import date
from itertools import pairwise

import polars as pl

DAYS_A_YEAR = 365.25
AGE_CURVE = ((0.0, 0.5), (1.0, 0.8), (2.0, 1.0), (6.0, 0.9), (12.0, 0.7))
"""Years since connecting and what the tie counts, straight lines between. An inverted U: moderately weak ties help
most (Rajkumar and others, Science 2022), old ones stay worth a message (Levin and others, 2011). The numbers are our
own proposal."""
UNKNOWN_TIE = 0.75
"""A tie of unknown age: the middle of the curve's range. Address books tell no age, and that must not put the people
in them behind everybody else."""
PERSONAL_VALUE = 0.6
"""Family and friends: willing, and often with the same news as oneself (same source)."""
SHARED_VALUE = 1.0
"""A shared employer or school: trust and another view at once (Levin and others, 2011)."""
PERSONAL = ["family", "friends", "local_community", "association"]
REACH = {"linkedin": 1.0, "email": 1.0, "phone": 0.8, "in_person": 0.3}
"""How easy a first message is: LinkedIn and e-mail leave time to answer, a call less so; else only in person."""


def tie_values(profiles: pl.DataFrame, as_of: date) -> pl.DataFrame:
    """The tie by what is known of it: a shared past, else a personal circle, else the years since connecting."""
    years = tie_years(as_of)
    shared, personal = pl.col("shared").is_not_null(), is_personal()
    value = pl.when(shared).then(SHARED_VALUE).when(personal).then(PERSONAL_VALUE).otherwise(_on_curve(years))
    reason = (
        pl.when(shared).then(pl.lit("tie-shared"))
        .when(personal).then(pl.lit("tie-personal"))
        .when(years.is_null()).then(pl.lit("tie-unknown"))
        .otherwise(pl.lit("tie-age"))
    )  # fmt: skip
    words = pl.when(shared).then("shared").when(~personal).then(pl.col("connected_year").cast(pl.String))
    return profiles.select(
        "person_id", value=value, confidence=value.is_not_null().cast(pl.Float64), reason=reason, words=words
    )


def reach_values(profiles: pl.DataFrame) -> pl.DataFrame:
    """How easily the person can be written to."""
    channel = channel_of()
    return profiles.select(
        "person_id",
        value=channel.replace_strict(REACH, return_dtype=pl.Float64),
        confidence=pl.lit(1.0),
        reason=pl.format("reach-{}", channel.str.replace("_", "-")),
    )


def channel_of() -> pl.Expr:
    """The first way to write: LinkedIn for connections, else e-mail, else phone, else only in person."""
    on_linkedin = (pl.col("relation") == "connection") | pl.col("profile_url").is_not_null() & (
        pl.col("relation") == "contact"
    )
    return (
        pl.when(on_linkedin).then(pl.lit("linkedin"))
        .when(pl.col("emails").list.len() > 0).then(pl.lit("email"))
        .when(pl.col("phones").list.len() > 0).then(pl.lit("phone"))
        .otherwise(pl.lit("in_person"))
    )  # fmt: skip


def is_personal() -> pl.Expr:
    """Whether the person belongs to a circle outside work."""
    return pl.any_horizontal(pl.col("circles").list.contains(circle) for circle in PERSONAL)


def tie_years(as_of: date) -> pl.Expr:
    """Years since connecting; where only the year is known, from its middle; null for dates that lie ahead."""
    since = pl.coalesce("connected_on", pl.date(pl.col("connected_year"), 7, 1))
    years = (pl.lit(as_of) - since).dt.total_days() / DAYS_A_YEAR
    return pl.when(years >= 0).then(years)


def _on_curve(years: pl.Expr) -> pl.Expr:
    """Straight lines between the points of AGE_CURVE, level after the last."""
    segments = pairwise(AGE_CURVE)
    value: pl.Expr = pl.when(years.is_not_null()).then(AGE_CURVE[-1][1])
    for (begin, low), (end, high) in reversed(list(segments)):
        value = pl.when(years < end).then(low + (years - begin) * (high - low) / (end - begin)).otherwise(value)
    return value
