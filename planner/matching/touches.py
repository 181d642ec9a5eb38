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
    has_address = pl.col("profile_url").is_not_null().any().over("person_id")
    by_url = known.drop_nulls("profile_url").unique("profile_url", keep="first", maintain_order=True)
    by_name = (
        known.with_columns(has_address=has_address)
        .group_by("key")
        .agg(pl.col("person_id").n_unique(), named=pl.col("person_id").first(), has_address=pl.col("has_address").any())
        .filter(person_id=1)
        .drop("person_id")
    )
    joined = (
        touches.with_columns(key=name_key(pl.col("name")))
        .join(by_url.select("profile_url", "person_id"), on="profile_url", how="left", maintain_order="left")
        .join(by_name, on="key", how="left", maintain_order="left")
    )
    against = pl.col("profile_url").is_not_null() & pl.col("has_address")
    named = pl.when(~against).then("named")
    return joined.with_columns(person_id=pl.coalesce("person_id", named)).select(*touches.columns, "person_id")
