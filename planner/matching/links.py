"""Certain links between contacts: only what a careful person would not need to ask about.

- the same LinkedIn profile address, unless the names have nothing in common (addresses are given to others again);
- the same personal e-mail address under compatible names;
- the same row written twice in one file.

A link is a row ``left, right`` (places, ``left < right``) and ``reason``: a text key ``merged-<reason>``.
"""

from collections.abc import Callable

import polars as pl

from planner.knowledge import vocabulary
from planner.matching.names import akin, compatible

LINKS = {"left": pl.UInt32, "right": pl.UInt32, "reason": pl.String}


def certain_links(contacts: pl.DataFrame) -> pl.DataFrame:
    """The certain links in a frame with the columns of Contacts, ``at`` and ``name_key``, strongest reason first."""
    return pl.concat([_same_profile(contacts), _same_email(contacts), _same_row(contacts)])


def _same_profile(contacts: pl.DataFrame) -> pl.DataFrame:
    named = contacts.select("at", "name_key", "profile_url").drop_nulls("profile_url")
    return _checked(_to_the_first(named, ["profile_url"]), akin, "same-profile")


def _same_email(contacts: pl.DataFrame) -> pl.DataFrame:
    each = contacts.select("at", "name_key", email="emails").explode("email").drop_nulls("email")
    shared = vocabulary("names/shared_mailboxes")["mailbox"]
    personal = each.filter(~pl.col("email").str.extract(r"^([^@]*)@").is_in(shared.implode()))
    several = personal.filter(pl.len().over("email") > 1)
    pairs = several.join(several, on="email", suffix="_first").filter(pl.col("at_first") < pl.col("at"))
    return _checked(pairs.unique(["at_first", "at"]).sort("at_first", "at"), compatible, "same-email")


def _same_row(contacts: pl.DataFrame) -> pl.DataFrame:
    """Rows of one file that say the same and say more than a name; those with a profile address are told by it."""
    more = ["company", "position", "connected_on"]
    bare = contacts.filter(pl.col("profile_url").is_null() & pl.any_horizontal(pl.col(c).is_not_null() for c in more))
    said = bare.select("at", "name_key", "file", "name_original", *more, all_emails=pl.col("emails").list.join(" "))
    return _checked(_to_the_first(said, ["file", "name_original", *more, "all_emails"]), lambda _, __: True, "same-row")


def _to_the_first(contacts: pl.DataFrame, same: list[str]) -> pl.DataFrame:
    """Contacts equal in the columns ``same`` with the first of them (``at_first``, ``name_key_first``)."""
    first = [pl.col(column).first().over(same).alias(f"{column}_first") for column in ("at", "name_key")]
    return contacts.filter(pl.len().over(same) > 1).with_columns(*first).filter(pl.col("at") != pl.col("at_first"))


def _checked(pairs: pl.DataFrame, may_be_one: Callable[[str, str], bool], reason: str) -> pl.DataFrame:
    """The pairs whose names may be one person's: the same, or as the check says."""
    names = pairs.select("name_key_first", "name_key").filter(pl.col("name_key") != pl.col("name_key_first")).unique()
    checked = names.with_columns(fits=pl.Series([may_be_one(*row) for row in names.iter_rows()], dtype=pl.Boolean))
    told = pairs.join(checked, on=["name_key_first", "name_key"], how="left", maintain_order="left")
    fitting = told.filter(pl.col("fits").fill_null(value=True))
    return fitting.select(left="at_first", right="at", reason=pl.lit(reason)).cast(pl.Schema(LINKS))
