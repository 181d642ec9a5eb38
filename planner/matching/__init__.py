"""Contacts to people: one person once, and never two people as one.

Merging hides nothing and can be undone: every contact stays, and the membership frame says whose it is and why.
"""

from hashlib import sha256
from itertools import count
from typing import NamedTuple

import polars as pl

from planner.frames import Membership, People, Review
from planner.matching.clusters import Apart, Clusters
from planner.matching.links import certain_links
from planner.matching.names import name_key

RELATIONS = ["connection", "contact", "followed", "none"]
"""From the closest relation to none; of merged contacts the closest counts."""
LIKELY_SAME_NAME = 0.7
"""Two sources, one full name that nobody else has, nothing against it: our own estimate, until it is measured."""
BEST_OF = ["full_name", "first_name", "last_name", "credentials", "profile_url", "company", "position", "connected_on",
           "connected_year", "relation", "sector_said", "place_said", "bridge", "degree"]  # fmt: skip
ALL_OF = ["emails", "phones", "labels", "circles"]
CONTACT = pl.col("last_contact")
LATEST_CONTACT = pl.coalesce(CONTACT.filter(CONTACT != "never").max(), CONTACT.max())
"""Dates in ISO form have the order of their texts; ``never`` counts only where no list knows better."""


class Resolved(NamedTuple):
    """People, whose contact is whose, and the pairs that the user should look at."""

    people: pl.DataFrame
    membership: pl.DataFrame
    review: pl.DataFrame


def resolve(contacts: pl.DataFrame, settled: pl.DataFrame | None = None, apart: Apart = frozenset()) -> Resolved:
    """Resolve a frame of Contacts into People, Membership and Review. Any row order gives the same people.

    ``settled`` (``contact_id``, ``person_id``) tells whose a contact is known to be: such contacts stay together and
    their person keeps its id. ``apart`` are pairs of such ids that the user has said to be two people.
    """
    known = contacts.select("contact_id", person_id=pl.lit(None, pl.String)) if settled is None else settled
    owned = contacts.drop("person_id", strict=False).join(known, on="contact_id", how="left", maintain_order="left")
    ordered = owned.with_columns(name_key=name_key(pl.col("full_name"))).sort(
        pl.col("relation").replace_strict({name: rank for rank, name in enumerate(RELATIONS)}, return_dtype=pl.Int8),
        pl.col("company").is_null(), "file", "row",
    )  # fmt: skip
    clusters = Clusters(ordered["profile_url"].to_list(), ordered["person_id"].to_list(), apart)
    for link in certain_links(ordered):
        clusters.join(link)
    joined = ordered.drop("person_id").with_columns(
        first=pl.Series([clusters.person_of(at) for at in range(ordered.height)], dtype=pl.Int64),
        settled=pl.Series([clusters.settled_person(at) for at in range(ordered.height)], dtype=pl.String),
        reason=pl.Series([clusters.reasons.get(at) for at in range(ordered.height)], dtype=pl.String),
    )
    people = _people(joined)
    membership = joined.join(people.select("first", "person_id"), on="first", how="left", maintain_order="left")
    review = _review(people).filter(~_said_apart(apart))
    return Resolved(
        People.validate(people.select(People.column_names()).sort("full_name", "person_id")),
        Membership.validate(membership.select(Membership.column_names()).sort("contact_id")),
        Review.validate(review),
    )


def _people(contacts: pl.DataFrame) -> pl.DataFrame:
    """One row a person: the best value of each field, all values of the lists, and where they come from."""
    merged = contacts.group_by("first", maintain_order=True).agg(
        *(pl.col(column).drop_nulls().first() for column in [*BEST_OF, "name_key", "settled"]),
        *(pl.col(column).explode().drop_nulls().unique(maintain_order=True) for column in ALL_OF),
        last_contact=LATEST_CONTACT,
        notes=pl.col("notes").drop_nulls().unique(maintain_order=True).str.join(" · "),
        sources=pl.col("contact_id"),
    )
    merged = merged.with_columns(pl.col("notes").replace("", None))
    return merged.with_columns(person_id=_person_ids(merged))


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
    tried = (f"{key}{'+' * times}" for times in count())
    return next(drawn for text in tried if (drawn := f"p-{sha256(text.encode()).hexdigest()[:12]}") not in taken)


def _said_apart(apart: Apart) -> pl.Expr:
    """Whether the user has said that a pair (columns ``a``, ``b``) are two people."""
    pairs = sorted({"|".join(sorted(pair)) for pair in apart})
    return pl.concat_list("a", "b").list.sort().list.join("|").is_in(pairs)


def _review(people: pl.DataFrame) -> pl.DataFrame:
    """Pairs of one full name in two files, where nobody else has that name and at most one has a profile."""
    named = people.filter(pl.col("name_key").str.contains(r"\p{L}{2,} \p{L}{2,}")).with_columns(
        file=pl.col("sources").list.first().str.replace(r":\d+$", "")
    )
    pairs = named.group_by("name_key", maintain_order=True).agg(
        "person_id", "file", profiles=pl.col("profile_url").drop_nulls().len()
    )
    likely = pairs.filter(
        (pl.col("person_id").list.len() == 2) & (pl.col("file").list.n_unique() == 2) & (pl.col("profiles") < 2)  # noqa: PLR2004 -- a pair
    )
    return likely.select(
        a=pl.col("person_id").list.first(),
        b=pl.col("person_id").list.last(),
        probability=pl.lit(LIKELY_SAME_NAME),
        reasons=pl.lit(["same-name"], dtype=pl.List(pl.String)),
    ).sort("a", "b")
