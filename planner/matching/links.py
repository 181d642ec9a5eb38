"""Certain links between contacts: only what a careful person would not need to ask about.

- the same LinkedIn profile address;
- the same personal e-mail address under compatible names;
- the same row written twice in one file.
"""

from collections.abc import Iterator
from typing import NamedTuple

import polars as pl

from planner.knowledge import vocabulary
from planner.matching.names import compatible


class Link(NamedTuple):
    """Two contacts (by their place in the frame) that are one person, and why: a text key ``merged-<reason>``."""

    one: int
    other: int
    reason: str


def certain_links(contacts: pl.DataFrame) -> list[Link]:
    """The certain links in a frame with the columns of Contacts and ``name_key``, strongest reason first."""
    indexed = contacts.with_row_index("at")
    return [*_same_profile(indexed), *_same_email(indexed), *_same_row(indexed)]


def _same_profile(contacts: pl.DataFrame) -> Iterator[Link]:
    yield from _to_the_first(contacts.drop_nulls("profile_url"), ["profile_url"], "same-profile")


def _same_email(contacts: pl.DataFrame) -> Iterator[Link]:
    each = contacts.select("at", "name_key", email="emails").explode("email").drop_nulls("email")
    personal = each.filter(~each["email"].str.split("@").list.first().is_in(_shared_mailboxes()))
    groups = personal.group_by("email", maintain_order=True).agg("at", "name_key").filter(pl.col("at").list.len() > 1)
    for _, members, names in groups.iter_rows():
        pairs = ((i, j) for j in range(1, len(members)) for i in range(j))
        yield from (Link(members[i], members[j], "same-email") for i, j in pairs if compatible(names[i], names[j]))


def _shared_mailboxes() -> list[str]:
    return vocabulary("names/shared_mailboxes")["mailbox"].to_list()


def _same_row(contacts: pl.DataFrame) -> Iterator[Link]:
    """Rows of one file that say the same and say more than a name; those with a profile address are told by it."""
    more = ["company", "position", "connected_on"]
    bare = contacts.filter(pl.col("profile_url").is_null() & pl.any_horizontal(pl.col(c).is_not_null() for c in more))
    emails = pl.col("emails").list.join(" ").alias("all_emails")
    yield from _to_the_first(bare.with_columns(emails), ["file", "name_original", *more, "all_emails"], "same-row")


def _to_the_first(contacts: pl.DataFrame, same: list[str], reason: str) -> Iterator[Link]:
    """Contacts equal in the columns ``same``: each linked to the first of its group."""
    groups = contacts.group_by(same, maintain_order=True).agg("at").filter(pl.col("at").list.len() > 1)
    for members in groups["at"].to_list():
        yield from (Link(members[0], other, reason) for other in members[1:])
