"""What of a contact can tell a person, in the form in which it is compared: one row a contact."""

from typing import NamedTuple

import polars as pl

from planner.cleaning.organisations import name_frame
from planner.knowledge import vocabulary
from planner.matching.accounts import of_two_accounts
from planner.matching.addresses import employer_by_mail, long_enough, made_whole, spelt
from planner.matching.companies import organisation_group
from planner.matching.identifiers import identifiers
from planner.matching.name_kin import given_names, surnames
from planner.matching.rarity import bits_of, bits_of_share
from planner.matching.spelling import in_one_word, plain_name
from planner.matching.word_order import in_order

LAST_DIGITS = r"(\d{6,9})$"
"""The country's prefix of a phone number is written in many ways, or not at all."""
MANY_NAMES = 3
"""A number that so many names have is a firm's."""


class Traits(NamedTuple):
    """The rows (a contact each, ``at`` its place) and what is known of each distinct given name and surname.

    rows: ``at, file, export`` (by number; the second of LinkedIn's own lists), ``company``, ``given_id, surname_id``
    (rows of the other two frames), ``given, givens, surnames, initial, surname_initial, slips`` (parts of keys),
    ``slug, day, title, place``, ``firm, mail_firm`` (the employer's identity by name and by mail domain),
    ``emails`` (personal ones), ``phones`` (last digits), ``spelt`` (the whole name either way round), ``spelt_by``
    (as addresses spell it), ``*_bits``.
    strangers: pairs ``file, file_other`` of exports of two accounts. ids: personal identifiers, mostly none.
    employers: ``name_frame`` of the companies.
    """

    rows: pl.DataFrame
    given: pl.DataFrame
    surname: pl.DataFrame
    strangers: pl.DataFrame
    ids: pl.DataFrame
    employers: pl.DataFrame


def traits_of(contacts: pl.DataFrame) -> Traits:
    """The traits of Contacts (with ``at``, their place), in their order."""
    number = pl.col("file").rank("dense").cast(pl.UInt32)
    is_export = pl.col("relation") == "connection"
    employers = name_frame(contacts["company"])
    rows = contacts.with_columns(
        file=number,
        is_export=is_export,
        export=pl.when(is_export).then(number),
        emails=_personal(),
        title=_text("position"),
        place=_text("place_said"),
        firm=organisation_group(contacts["company"], employers),
        mail_firm=employer_by_mail(contacts["emails"]),
        spelt_by=spelt("emails", "profile_url"),
    )
    named = made_whole(in_order(_with_names(rows)))
    numbered = named.with_columns(phones=pl.col("phones").list.eval(_last_digits()).list.drop_nulls())
    given, surname = _with_bits(named, "first"), _with_bits(named, "last")
    joined = _joined(_joined(numbered, given, "first", "given"), surname, "last", "surname")
    strangers = of_two_accounts(rows.filter("is_export").select("file", "name_key", "connected_on"))
    return Traits(
        _without_switchboards(joined).select(_columns()), given, surname, strangers, identifiers(contacts), employers
    )


def _columns() -> list[pl.Expr | str]:
    either_way = pl.concat_list(
        pl.format("{}{}", "whole", "whole_surname"), pl.format("{}{}", "whole_surname", "whole")
    )
    return [
        "at", "file", "export", "company", "emails", "phones", "firm", "mail_firm", "title", "place", "spelt_by",
        "given_own_bits", "surname_own_bits", "given_id", "givens", "initial", "surname_id", "surnames",
        "surname_initial", "slips", pl.col("givens").list.first().alias("given"),
        pl.col("profile_url").alias("slug"), pl.col("connected_on").alias("day"),
        either_way.list.eval(long_enough()).alias("spelt"),
        bits_of_share("title").alias("title_bits"), bits_of_share("firm").alias("firm_bits"),
        pl.concat_list("firm", "mail_firm").list.drop_nulls().list.unique().alias("firms"),
    ]  # fmt: skip


def _text(column: str) -> pl.Expr:
    return pl.col(column).str.to_lowercase().str.replace_all(r"[^\p{L}\p{N}]+", " ").str.strip_chars().replace("", None)


def _personal() -> pl.Expr:
    """The addresses that one person reads."""
    shared = vocabulary("names/shared_mailboxes")["mailbox"].to_list()
    return pl.col("emails").list.eval(pl.element().filter(~pl.element().str.extract(r"^([^@]+)@").is_in(shared)))


def _last_digits() -> pl.Expr:
    return pl.element().str.replace_all(r"\D", "").str.extract(LAST_DIGITS)


def _without_switchboards(rows: pl.DataFrame) -> pl.DataFrame:
    """Without the numbers that several names have."""
    each = rows.select("at", "phones", "given_id").explode("phones").drop_nulls("phones")
    own = each.filter(pl.col("given_id").n_unique().over("phones") < MANY_NAMES)
    phones = own.group_by("at", maintain_order=True).agg("phones")
    joined = rows.drop("phones").join(phones, on="at", how="left", maintain_order="left")
    return joined.with_columns(pl.col("phones").fill_null([]))


def _with_names(rows: pl.DataFrame) -> pl.DataFrame:
    """Add ``first`` and ``last``, plain; a name that is not in two parts is a given name."""
    parts = pl.any_horizontal(pl.col("first_name", "last_name").is_not_null())
    told = rows.with_columns(first_name=pl.when(parts).then("first_name").otherwise("full_name"))
    for column, plain in (("first_name", "first"), ("last_name", "last")):
        distinct = told.select(column).unique().drop_nulls().with_columns(plain_name(pl.col(column)).alias(plain))
        told = told.join(distinct, on=column, how="left", maintain_order="left")
    return told


def _with_bits(rows: pl.DataFrame, side: str) -> pl.DataFrame:
    """What is known of each distinct name of a side, with its rarity and that of its first letter."""
    known = given_names(rows["first"]) if side == "first" else surnames(rows["last"])
    kind = "given_names" if side == "first" else "surnames"
    whole = rows.select(in_one_word(pl.col(side))).to_series()
    letters = rows.select(letter=pl.col(side).str.slice(0, 1)).drop_nulls().group_by("letter").len()
    letters = letters.select("letter", letter_bits=-(pl.col("len") / rows.height).log(2))
    joined = known.join(bits_of(whole, kind), on="whole", how="left", maintain_order="left")
    return joined.with_columns(letter=pl.col("whole").str.slice(0, 1)).join(
        letters, on="letter", how="left", maintain_order="left"
    )


def _joined(rows: pl.DataFrame, known: pl.DataFrame, side: str, name: str) -> pl.DataFrame:
    """Rows with the number of their name in the frame of the known ones, and the parts of keys."""
    numbered = known.with_row_index(f"{name}_id").rename({"name": side}).drop("letter_bits", "letter")
    numbered = numbered.rename({"bits": f"{name}_own_bits"})
    return rows.join(numbered, on=side, how="left", maintain_order="left", suffix=f"_{name}")
