"""A past in common: people at an organisation where the user once worked or studied, or who say they were there."""

from collections.abc import Sequence

import polars as pl

from planner.matching.companies import organisation_group
from planner.profiling.owner_links import said_past


def with_shared_past(profiles: pl.DataFrame, past_organisations: Sequence[str]) -> pl.DataFrame:
    """Ties with a column ``shared``: the user's past organisation that a person has in common, else null.

    Those that the user names come first, then those of their archive.
    """
    names = pl.Series("shared", past_organisations, dtype=pl.String)
    there = (
        pl.DataFrame({"organisation": organisation_group(names), "shared": names})
        .drop_nulls()
        .unique("organisation", keep="first", maintain_order=True)
    )
    joined = profiles.join(there, on="organisation", how="left", maintain_order="left")
    told = pl.coalesce("shared", said_past(past_organisations), "connected_while", "former_colleague_company")
    return joined.with_columns(shared=told)
