"""Contacts to people: one person once, and never two people as one.

contacts ─traits─► ─blocks─► pairs ─evidence─► ─weights─► ─rivals─► likely links ─clusters─► people, and what to ask

Merging hides nothing and can be undone: every contact stays, and the membership frame says whose it is and why.
"""

from typing import NamedTuple

import polars as pl

from planner.frames import Membership, People, Review
from planner.matching.clusters import Apart
from planner.matching.joining import joined
from planner.matching.likely import Likely, likely_pairs, probability, weighed_pairs
from planner.matching.links import LINKS, certain_links
from planner.matching.names import name_key
from planner.matching.people import RELATIONS, people_of
from planner.matching.reasons import codes
from planner.matching.review import review_of


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
    ordered = best_first(contacts, settled)
    certain = certain_links(ordered)
    likely = likely_pairs(ordered, certain)
    members = joined(ordered, pl.concat([certain, likely.links()]), likely.against, apart)
    people, owned = _people(ordered, members)
    review = review_of(likely.pairs, owned, apart)
    return Resolved(people, Membership.validate(_membership(owned, likely)), Review.validate(review))


def as_settled(contacts: pl.DataFrame, settled: pl.DataFrame, apart: Apart = frozenset()) -> Resolved:
    """The people of Contacts who are all ``settled``, as they are: who looks alike is asked about, not merged."""
    ordered = best_first(contacts, settled)
    people, owned = _remembered(ordered)
    likely = likely_pairs(ordered, certain_links(ordered))
    review = review_of(likely.pairs, owned, apart)
    return Resolved(people, Membership.validate(_membership(owned, likely)), Review.validate(review))


def people_as_settled(contacts: pl.DataFrame, settled: pl.DataFrame) -> pl.DataFrame:
    """The People of Contacts who are all ``settled``; nothing is compared."""
    return _remembered(best_first(contacts, settled))[0]


def _remembered(ordered: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """People without any new link."""
    nothing = pl.DataFrame(schema=LINKS)
    return _people(ordered, joined(ordered, nothing, nothing, frozenset()))


def _people(ordered: pl.DataFrame, members: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """People, and the contacts with their ``person_id``; ``members``: of each contact the ``first`` of its person."""
    kept = pl.col("person_id").min().over("first")
    found = ordered.join(members, on="at", maintain_order="left").with_columns(settled=kept).drop("person_id")
    people = people_of(found)
    owned = found.join(people.select("first", "person_id"), on="first", how="left", maintain_order="left")
    return People.validate(people.select(People.column_names()).sort("full_name", "person_id")), owned


def best_first(contacts: pl.DataFrame, settled: pl.DataFrame | None = None) -> pl.DataFrame:
    """Contacts in an order of their own (``at``) with ``person_id`` (whose, if known), ``name_key`` and ``export``."""
    known = contacts.select("contact_id", person_id=pl.lit(None, pl.String)) if settled is None else settled
    owned = contacts.drop("person_id", strict=False).join(known, on="contact_id", how="left", maintain_order="left")
    return owned.with_columns(
        name_key=name_key(pl.col("full_name")), export=pl.when(pl.col("relation") == "connection").then("file")
    ).sort(
        pl.col("relation").replace_strict({name: rank for rank, name in enumerate(RELATIONS)}, return_dtype=pl.Int8),
        pl.col("company").is_null(), "file", "row",
    ).with_row_index("at")  # fmt: skip


def _membership(owned: pl.DataFrame, likely: Likely) -> pl.DataFrame:
    """Whose each contact is; of those that joined another: which, why, how sure that is, and the evidence."""
    used = likely.pairs.join(owned.select("left", "right"), on=["left", "right"], how="semi")
    weighed = used.select("left", "right", probability=probability(), evidence=codes(owned.height))
    told = owned.join(weighed, on=["left", "right"], how="left", maintain_order="left")
    other = pl.when(pl.col("left") == pl.col("at")).then("right").otherwise("left")
    ends = told.select(other).to_series()
    joined_to = owned["contact_id"].gather(ends)
    return told.with_columns(joined=joined_to).select(Membership.column_names()).sort("contact_id")


def explained(contacts: pl.DataFrame, membership: pl.DataFrame) -> pl.DataFrame:
    """Why the contacts of one person belong together, whatever was remembered.

    ``contact_id, joined, probability, evidence``: a row for every contact of a person with several, but the first.
    """
    owned = contacts.drop("person_id", strict=False)
    ordered = best_first(owned, membership.select("contact_id", "person_id"))
    several = ordered.filter(pl.len().over("person_id") > 1).select("at", "person_id")
    pairs = several.join(several, on="person_id", suffix="_other").filter(pl.col("at") < pl.col("at_other"))
    told = weighed_pairs(ordered, pairs.select(left="at", right="at_other").sort("left", "right"))
    best = told.sort("odds", "left", descending=[True, False]).unique("right", keep="first", maintain_order=True)
    ids = ordered.select("at", "contact_id")
    named = best.join(ids, left_on="right", right_on="at").join(
        ids.rename({"contact_id": "joined"}), left_on="left", right_on="at"
    )
    return named.sort("contact_id").select(
        "contact_id", "joined", probability=probability(), evidence=codes(ordered.height)
    )
