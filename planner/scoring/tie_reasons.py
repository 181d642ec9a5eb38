"""What tells how the user and a person stand, as a reason and the words that it quotes: the most telling fact first."""

from typing import NamedTuple

import polars as pl

from planner.profiling.strength import DORMANT_YEARS, contact_told, in_personal_circle

DORMANT = "-dormant"
UNDATED = "undated"
"""Stands for a year that is not known: the texts look for it."""


class Fact(NamedTuple):
    """One thing that may hold of a tie: the reason it gives and the words that the sentence quotes."""

    holds: pl.Expr
    reason: str
    words: pl.Expr


def tie_reason(connected: pl.Expr, touched: pl.Expr) -> tuple[pl.Expr, pl.Expr]:
    """The reason (``tie-...``) and its words, for Ties with ``shared``; both are years since then.

    After three years without a touch the reason ends with ``-dormant``: never because of the day of connecting, and not
    for those who have connected since.
    """
    silent = (touched >= DORMANT_YEARS) & ~(connected < DORMANT_YEARS).fill_null(value=False)
    reason, words = _from_date(connected)
    for fact in reversed(_facts()):
        dormant = pl.when(silent).then(pl.lit(f"{fact.reason}{DORMANT}"))
        reason = pl.when(fact.holds).then(dormant.otherwise(pl.lit(fact.reason))).otherwise(reason)
        words = pl.when(fact.holds).then(fact.words).otherwise(words)
    return reason, words


def _facts() -> list[Fact]:
    """The most telling first."""
    sent, received = pl.col("messages_sent") > 0, pl.col("messages_received") > 0
    theirs, mine = pl.col("recommends_me"), pl.col("recommended_by_me")
    written, since = _year(pl.col("last_message").dt.year()), _year(pl.col("connected_year"))
    return [
        Fact(pl.col("connected_while").is_not_null(), "tie-together", pl.col("connected_while")),
        Fact(sent & received, "tie-both-wrote", written),
        Fact(theirs & mine, "tie-recommended-both", since),
        Fact(theirs, "tie-recommends-me", since),
        Fact(mine, "tie-recommended-by-me", since),
        Fact(pl.col("shared").is_not_null(), "tie-shared", pl.col("shared")),
        Fact(in_personal_circle(), "tie-personal", since),
        Fact(contact_told(), "tie-contact", pl.col("last_contact").str.slice(0, len("2025"))),
        Fact(received, "tie-they-wrote", written),
        Fact(sent, "tie-you-wrote", written),
        Fact((pl.col("endorsed_me") > 0) | (pl.col("endorsed_by_me") > 0), "tie-endorsed", since),
        Fact(pl.col("in_phone_book"), "tie-phone-book", since),
    ]


def _from_date(connected: pl.Expr) -> tuple[pl.Expr, pl.Expr]:
    """Where nothing else tells: since when the two are connected, and whether messages were looked for."""
    year = pl.col("connected_year")
    quiet = pl.col("messages_sent").is_not_null() & (pl.col("relation") == "connection")
    reason = (
        pl.when(connected.is_null()).then(pl.lit("tie-unknown"))
        .when(quiet).then(pl.lit("tie-quiet"))
        .otherwise(pl.lit("tie-age"))
    )  # fmt: skip
    return reason, pl.when(connected.is_not_null()).then(year.cast(pl.String))


def _year(year: pl.Expr) -> pl.Expr:
    return year.cast(pl.String).fill_null(UNDATED)
