"""How close the user and a person are, 0 to 1: a weighted mean of named parts, each out of what files tell.

What no file tells is null and not part of the mean. Whether somebody has recommended or noted anything says much where
they have, and nothing where they have not: such signs count 1 or not at all, so that no sign ever lowers a strength.
All columns are those of planner.frames.Ties, with ``shared`` of planner.scoring.shared.
"""

from collections.abc import Mapping
from datetime import date

import polars as pl

DAYS_A_YEAR = 365.25
PERSONAL = ["family", "friends", "local_community", "association"]

START, START_WEIGHT = 0.2, 2.0
"""An acquaintance to begin with: what every tie counts beside its known parts, so that one small sign alone does not
make a close friend."""
MANY_MESSAGES = 30
"""From so many messages on the count is full; on a logarithmic scale, for the first ones tell most."""
MANY_ANSWERS = 10
"""From so many messages each way on the exchange is full."""
HALF_LIFE = 2.0
"""Years after which a last touch counts half."""
DORMANT_YEARS = 3.0
"""Dormant ties are those out of touch for three years (Levin and others, 2011)."""
ENOUGH = 3.0
"""From this weight of known parts on a strength is trusted: messages alone, a personal circle, a time together."""
STRONG = 0.5
"""From here on a tie is called strong."""
WEIGHTS = {
    "messages": 3.0,
    "answers": 3.0,
    "recent": 2.0,
    "circle": 4.0,
    "together": 3.0,
    "past": 1.0,
    "recommends_me": 2.0,
    "recommended_by_me": 2.0,
    "endorsed_me": 0.5,
    "endorsed_by_me": 0.5,
    "invited_with_note": 0.5,
    "noted": 0.5,
    "phone_book": 1.0,
}
"""What each part counts. Our own choice: an exchange of messages and a life outside work say most, a click least. That
something passed of late is not enough alone for a strength to be trusted."""
GRADED = ("messages", "answers", "recent")
"""The parts that are more or less; the others are signs that are there or not."""


def with_strength(people: pl.DataFrame, as_of: date) -> pl.DataFrame:
    """People with ``strength`` (null where nothing tells it), ``told`` (the weight of what is known) and its parts.

    The parts are columns ``strength_<part>``, 0..1; ``touched`` is the years since the last touch.
    """
    timed = people.with_columns(touched=touched_years(as_of))
    parts = {f"strength_{name}": part for name, part in strength_parts(pl.col("touched")).items()}
    measured = {name: pl.col(f"strength_{name}") for name in WEIGHTS}
    return timed.with_columns(**parts).with_columns(strength=_mean(measured), told=_told(measured))


def strength(touched: pl.Expr) -> pl.Expr:
    """The strength; ``touched`` is the years since the last touch."""
    return _mean(strength_parts(touched))


def known_weight(touched: pl.Expr) -> pl.Expr:
    """The weights of the parts that are known, together."""
    return _told(strength_parts(touched))


def _mean(parts: Mapping[str, pl.Expr]) -> pl.Expr:
    """The weighted mean of the known parts and of what every tie begins with; null where no part is known."""
    summed = pl.sum_horizontal(WEIGHTS[name] * part for name, part in parts.items())
    told = _told(parts)
    return pl.when(told > 0).then((START * START_WEIGHT + summed) / (START_WEIGHT + told))


def _told(parts: Mapping[str, pl.Expr]) -> pl.Expr:
    return pl.sum_horizontal(WEIGHTS[name] * part.is_not_null().cast(pl.Float64) for name, part in parts.items())


def strength_parts(touched: pl.Expr) -> dict[str, pl.Expr]:
    """Each part of WEIGHTS, 0..1, or null where nothing tells it."""
    sent, received = pl.col("messages_sent"), pl.col("messages_received")
    on_linkedin = (pl.col("relation") == "connection") | pl.col("profile_url").is_not_null() | (sent + received > 0)
    return {
        "messages": pl.when(on_linkedin).then(_towards(sent + received, MANY_MESSAGES)),
        "answers": pl.when(on_linkedin).then(_towards(pl.min_horizontal(sent, received), MANY_ANSWERS)),
        "recent": pl.lit(0.5).pow(touched / HALF_LIFE),
        "circle": _sign(in_personal_circle()),
        "together": _sign(pl.col("connected_while").is_not_null()),
        "past": _sign(pl.col("shared").is_not_null() & pl.col("connected_while").is_null()),
        "recommends_me": _sign(pl.col("recommends_me")),
        "recommended_by_me": _sign(pl.col("recommended_by_me")),
        "endorsed_me": _sign(pl.col("endorsed_me") > 0),
        "endorsed_by_me": _sign(pl.col("endorsed_by_me") > 0),
        "invited_with_note": _sign(pl.col("invited_with_note")),
        "noted": _sign(pl.col("noted")),
        "phone_book": _sign(pl.col("in_phone_book")),
    }


def in_personal_circle() -> pl.Expr:
    """Whether the person belongs to a circle outside work."""
    return pl.any_horizontal(pl.col("circles").list.contains(circle) for circle in PERSONAL)


def contact_told() -> pl.Expr:
    """Whether a file of the user's says when they were last in contact."""
    return (pl.col("last_contact") != "never").fill_null(value=False)


def touched_years(as_of: date) -> pl.Expr:
    """Years since the last touch; null unless messages were read or a file says when they were last in contact.

    An invitation alone tells when two people connected, and not that nothing passed since.
    """
    years = (pl.lit(as_of) - pl.col("last_touch")).dt.total_days() / DAYS_A_YEAR
    return pl.when(pl.col("messages_sent").is_not_null() | contact_told()).then(years.clip(lower_bound=0.0))


def _sign(there: pl.Expr) -> pl.Expr:
    return pl.when(there).then(1.0)


def _towards(count: pl.Expr, many: int) -> pl.Expr:
    """0 for none, 1 from ``many`` on, on a logarithmic scale."""
    return (count.cast(pl.Float64).log1p() / pl.lit(float(many)).log1p()).clip(upper_bound=1.0)
