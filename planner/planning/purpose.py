"""Why to talk to somebody: one purpose each, from what is known of them. The first rule that applies decides.

opening   works in an organisation aimed at, near the role or in charge of something there
bridge    works there in another function, or finds people for organisations (recruiters)
exchange  shares a past or a personal circle with the user: ideas and encouragement
insight   knows the role or the sector aimed at
nurture   everybody else: stay in touch, nothing asked
"""

import polars as pl

from planner.scoring.usefulness import is_personal

NEAR = 0.5
"""From here on a role or sector counts as met."""
IN_CHARGE = ["owner", "partner", "cxo", "vp", "director", "manager"]
RECRUITING = (
    r"(?i)\b(recruit\w*|talent acquisition|head ?hunter|selezione del personale|ricerca e selezione|"
    r"selezionator\w+|personalberat\w+|recruteu\w+)\b"
)

NEW_YEARS = 1.0
DORMANT_YEARS = 3.0
"""Dormant ties are those out of touch for three years (Levin and others, 2011). The export only says when two people
connected, so an old connection *may* be dormant, and the texts say no more."""


def purpose() -> pl.Expr:
    """The purpose for profiles that carry ``shared`` and the values of the parts as ``<part>_value``."""
    inside = pl.col("organisation_value") > 0
    near = pl.max_horizontal("role_value", "sector_value") >= NEAR
    in_charge = pl.col("seniority").is_in(IN_CHARGE)
    recruits = pl.col("position").str.contains(RECRUITING)
    return (
        pl.when(inside & ((pl.col("role_value") >= NEAR) | in_charge)).then(pl.lit("opening"))
        .when(inside | recruits).then(pl.lit("bridge"))
        .when(pl.col("shared").is_not_null() | is_personal()).then(pl.lit("exchange"))
        .when(near).then(pl.lit("insight"))
        .otherwise(pl.lit("nurture"))
    )  # fmt: skip


def tie_kind(years: pl.Expr) -> pl.Expr:
    """What kind of tie it is, as far as circles and the years since connecting tell."""
    return (
        pl.when(is_personal() | (pl.col("shared").is_not_null() & (years < DORMANT_YEARS))).then(pl.lit("strong"))
        .when(years < NEW_YEARS).then(pl.lit("new"))
        .when(years < DORMANT_YEARS).then(pl.lit("moderate"))
        .when(years >= DORMANT_YEARS).then(pl.lit("dormant"))
        .otherwise(pl.lit("unknown"))
    )  # fmt: skip
