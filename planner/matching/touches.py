"""Whose touch it is: a message or a recommendation names a person, by profile address or by name alone."""

import polars as pl

from planner.matching.names import name_key


def with_person(touches: pl.DataFrame, contacts: pl.DataFrame, membership: pl.DataFrame) -> pl.DataFrame:
    """Touches with a column ``person_id``: null for somebody who is not in the network.

    The address settles it. A name does where one person alone bears it, and never against another address.
    """
    known = contacts.select("contact_id", "profile_url", key=name_key(pl.col("full_name"))).join(
        membership.select("contact_id", "person_id"), on="contact_id"
    )
    by_url = known.drop_nulls("profile_url").unique("profile_url", keep="first", maintain_order=True)
    by_name = (
        known.group_by("key")
        .agg(pl.col("person_id").unique(), theirs=pl.col("profile_url").drop_nulls().unique())
        .filter(pl.col("person_id").list.len() == 1)
        .select("key", "theirs", named=pl.col("person_id").list.first())
    )
    joined = (
        touches.with_columns(key=name_key(pl.col("name")))
        .join(by_url.select("profile_url", "person_id"), on="profile_url", how="left", maintain_order="left")
        .join(by_name, on="key", how="left", maintain_order="left")
    )
    against = pl.col("profile_url").is_not_null() & (pl.col("theirs").list.len() > 0)
    named = pl.when(~against.fill_null(value=False)).then("named")
    return joined.with_columns(person_id=pl.coalesce("person_id", named)).select(*touches.columns, "person_id")
