"""What speaks for and against two contacts being one person: a level for each thing that both could tell."""

import polars as pl

from planner.matching.firm_kin import with_near_firms
from planner.matching.identifiers import id_evidence
from planner.matching.levels import level
from planner.matching.name_evidence import lifted, with_names
from planner.matching.traits import Traits

COMPARED = ("slug", "day", "email", "phone", "given", "surname", "firm", "title", "place")
NAMES = ("given", "surname")
TOLD = ["given_id", "surname_id", "given_own_bits", "surname_own_bits", "file", "company", "firm", "mail_firm",
        "firm_bits", "slug", "day", "title", "title_bits", "place", "has_email", "has_phone"]  # fmt: skip
"""What of a contact is laid beside the other's."""


def evidence(pairs: pl.DataFrame, traits: Traits) -> pl.DataFrame:
    """``left``, ``right``, a level for each of COMPARED, and in bits how rare what they share is (``*_bits``).

    ``pairs``: ``left, right`` with their signs (``blocks.with_signs``).
    """
    both = _side_by_side(pairs, traits.rows)
    told = both.with_columns(
        *(_equal(column) for column in ("slug", "day", "title", "place")),
        *(_met(name) for name in ("email", "phone")),
        firm_level=_firm(),
        same_file=pl.col("file") == pl.col("file_other"),
        firm_bits=pl.min_horizontal("firm_bits", "firm_bits_other"),
    )
    told = _with_days(told, traits.strangers)
    for name, known in zip(NAMES, (traits.given, traits.surname), strict=True):
        told = with_names(told, known, name)
    named = with_near_firms(told.with_columns(column for name in NAMES for column in lifted(name)), traits.employers)
    levels = named.select(
        "left", "right", *COMPARED, "same_file", "given_bits", "surname_bits", "firm_bits", "title_bits"
    )
    return levels.with_columns(id_evidence(pairs, traits.ids))


def _side_by_side(pairs: pl.DataFrame, rows: pl.DataFrame) -> pl.DataFrame:
    """The two contacts of each pair in one row (``*_other``: the second)."""
    told = rows.with_columns(has_email=pl.col("emails").list.len() > 0, has_phone=pl.col("phones").list.len() > 0)
    facts = told.select(TOLD)
    others = facts[pairs["right"]].select(pl.all().name.suffix("_other"))
    return pl.concat([pairs, facts[pairs["left"]], others], how="horizontal")


def _equal(column: str) -> pl.Expr:
    one, other = pl.col(column), pl.col(f"{column}_other")
    both = pl.when(one == other).then(level("same")).otherwise(level("other"))
    return pl.when(one.is_null() | other.is_null()).then(level("missing")).otherwise(both).alias(column)


def _met(name: str) -> pl.Expr:
    both = pl.when(pl.col(f"has_{name}") & pl.col(f"has_{name}_other")).then(level("other")).otherwise(level("missing"))
    return pl.when(pl.col(f"same_{name}")).then(level("same")).otherwise(both).alias(name)


def _firm() -> pl.Expr:
    """Employers by name or mail domain: ``same`` where any of one is any of the other's.

    A domain alone never speaks against: it may be a mail provider's that nobody knows.
    """
    ones, others = ([pl.col(f"{of}{end}") for of in ("firm", "mail_firm")] for end in ("", "_other"))
    same = pl.any_horizontal((one == other).fill_null(value=False) for one in ones for other in others)
    named = ones[0].is_not_null() & others[0].is_not_null()
    different = pl.when(named).then(level("other")).otherwise(level("missing"))
    return pl.when(same).then(level("same")).otherwise(different)


def _with_days(told: pl.DataFrame, strangers: pl.DataFrame) -> pl.DataFrame:
    """The days of connecting compared only where both are of one account."""
    flagged = strangers.with_columns(is_strange=pl.lit(value=True))
    joined = told.join(flagged, on=["file", "file_other"], how="left", maintain_order="left")
    return joined.with_columns(day=pl.when(pl.col("is_strange")).then(level("missing")).otherwise("day"))
