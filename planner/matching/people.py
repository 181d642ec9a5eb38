"""Clusters of contacts to people: the best value of each field, all values of the lists, and an id that stays."""

from hashlib import sha256

import polars as pl

RELATIONS = ["connection", "contact", "followed", "none"]
"""From the closest relation to none; of merged contacts the closest counts."""
TIES = ["connection", "contact"]
"""Whom the user knows. People of prospecting lists, and those only followed, are none."""
BEST_OF = ["full_name", "first_name", "last_name", "credentials", "profile_url", "company", "position", "connected_on",
           "connected_year", "relation", "sector_said", "place_said", "bridge", "degree"]  # fmt: skip
ALL_OF = ["emails", "phones", "labels", "circles"]
CONTACT = pl.col("last_contact")
LATEST_CONTACT = pl.coalesce(CONTACT.filter(CONTACT != "never").max(), CONTACT.max())
"""Dates in ISO form have the order of their texts; ``never`` counts only where no list knows better."""


def people_of(contacts: pl.DataFrame) -> pl.DataFrame:
    """People, one row each with ``first`` and ``person_id``, in the order of their first contact.

    ``contacts`` are sorted best first and have ``first`` (the place of the person's first contact) and ``settled`` (the
    id that the person has kept).
    """
    alone = pl.len().over("first") == 1
    lists = [pl.col(column).list.unique(maintain_order=True) for column in ALL_OF]
    single = contacts.filter(alone).with_columns(*lists, sources=pl.concat_list("contact_id"))
    merged = contacts.filter(~alone).group_by("first", maintain_order=True).agg(
        *(pl.col(column).drop_nulls().first() for column in [*BEST_OF, "name_key", "settled"]),
        *(pl.col(column).explode().drop_nulls().unique(maintain_order=True) for column in ALL_OF),
        last_contact=LATEST_CONTACT,
        notes=pl.col("notes").drop_nulls().unique(maintain_order=True).str.join(" · ").replace("", None),
        sources=pl.col("contact_id"),
    )  # fmt: skip
    people = pl.concat([single.select(merged.columns), merged]).sort("first")
    return people.with_columns(person_id=_person_ids(people))


def _person_ids(people: pl.DataFrame) -> pl.Series:
    """Ids that stay the same from one import to the next: drawn from the profile, else the e-mail, else the row."""
    described = pl.concat_str("name_key", "company", "connected_on", separator="|", ignore_nulls=True)
    keys = people.select("settled", key=pl.coalesce("profile_url", pl.col("emails").list.first(), described))
    numbered = keys.with_columns(copy=pl.int_range(pl.len()).over("key")).select(
        "settled",
        pl.format("{}{}", "key", pl.when(pl.col("copy") > 0).then(pl.format("#{}", "copy")).otherwise(pl.lit(""))),
    )
    taken = set(people["settled"].drop_nulls())
    ids = [settled or _free_id(key, taken) for settled, key in numbered.iter_rows()]
    return pl.Series(ids, dtype=pl.String)


def _free_id(key: str, taken: set[str]) -> str:
    """An id drawn from a key. Somebody who has kept an id from before may hold it: then the next one."""
    drawn = f"p-{sha256(key.encode()).hexdigest()[:12]}"
    return _free_id(f"{key}+", taken) if drawn in taken else drawn
