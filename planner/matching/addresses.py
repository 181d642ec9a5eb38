"""What addresses tell of a name and an employer: ``luca.neri@alba.example`` spells both."""

from functools import cache

import polars as pl

from planner.cleaning.organisations import gazetteer
from planner.knowledge import vocabulary
from planner.matching.companies import organisation_group
from planner.matching.spelling import FOLDED, plain_name, transliterations

LONG_ENOUGH = 6
"""Fewer letters of a whole name are too many people's."""
LONG_SURNAME = 3
DOMAIN_LABEL = r"([^.]+)\.(?:co\.|com\.|org\.|gov\.|ac\.)?[^.]+$"
"""The part of a domain that names its owner: ``alba`` of mail.alba.co.uk."""
SLUG = r"/in/([^/]+)$"
SLUG_NUMBER = r"-[0-9a-f]*\d[0-9a-f]*$"
"""What LinkedIn adds to a slug that is taken."""


def spelt(emails: str, profile_url: str) -> pl.Expr:
    """The names that the addresses spell, each in one word."""
    local = pl.col(emails).list.eval(_letters(pl.element().str.extract(r"^([^@]+)@")))
    slug = _letters(pl.col(profile_url).str.extract(SLUG).str.replace(SLUG_NUMBER, ""))
    return pl.concat_list(slug, local).list.eval(long_enough()).list.unique()


def long_enough() -> pl.Expr:
    """The words of a list (``pl.element``) that are long enough to be one person's whole name."""
    return pl.element().filter(pl.element().str.len_chars() >= LONG_ENOUGH)


def made_whole(names: pl.DataFrame) -> pl.DataFrame:
    """``first`` and ``last``, where one is missing or an initial filled in from an address that spells both.

    ``names``: ``at``, ``first``, ``last``, ``emails``, ``profile_url``.
    """
    short = pl.any_horizontal(pl.col(side).fill_null("").str.len_chars() < 2 for side in ("first", "last"))  # noqa: PLR2004 -- an initial
    local = _words(pl.col("emails").list.first().str.extract(r"^([^@]+)@"))
    slug = _words(pl.col("profile_url").str.extract(SLUG).str.replace(SLUG_NUMBER, ""))
    words = (
        names.filter(short & pl.col("first").is_not_null())
        .select("at", "first", "last", words=pl.concat_list(slug, local))
        .explode("words").with_columns(pl.col("words").str.split(" ")).filter(pl.col("words").list.len() == 2)  # noqa: PLR2004 -- two names
        .with_columns(one=pl.col("words").list.first(), other=pl.col("words").list.last())
    )  # fmt: skip
    found = (
        words.select("at", whole=pl.coalesce(_whole("one", "other"), _whole("other", "one")))
        .drop_nulls()
        .unnest("whole")
    )
    filled = names.join(
        found.unique("at", keep="first", maintain_order=True), on="at", how="left", maintain_order="left"
    )
    return filled.with_columns(first=pl.coalesce("whole_first", "first"), last=pl.coalesce("whole_last", "last")).drop(
        "whole_first", "whole_last"
    )


def _whole(given: str, surname: str) -> pl.Expr:
    """The two words as names, if they go with what is there: each the same, longer, or in the place of nothing."""
    first, last = pl.col("first"), pl.col("last").fill_null("")
    fits = pl.col(given).str.starts_with(first) | first.str.starts_with(pl.col(given))
    fits &= pl.col(surname).str.starts_with(last) & (pl.col(surname).str.len_chars() >= LONG_SURNAME)
    longer = pl.when(pl.col(given).str.len_chars() > first.str.len_chars()).then(given).otherwise("first")
    return pl.when(fits).then(pl.struct(whole_first=longer, whole_last=surname))


def _letters(address: pl.Expr) -> pl.Expr:
    """The plain letters of an address in one word, as a plain name without its spaces has them."""
    letters = address.str.replace_many(transliterations()).str.normalize("NFKD")
    return letters.str.replace_all(r"[^a-z]", "").str.replace_many(FOLDED)


def _words(address: pl.Expr) -> pl.Expr:
    return plain_name(address.str.replace_all(r"[^\p{L}]+", " "))


def employer_by_mail(emails: pl.Series) -> pl.Series:
    """The employer's identity by the domain of a work address; null for free mailboxes.

    A domain that the gazetteer does not know stands for the organisation that it spells: ``alba-energia.example``.
    """
    every = emails.to_frame("domain").with_row_index("at").explode("domain").with_columns(
        pl.col("domain").str.extract(r"@(.+)$")
    )  # fmt: skip
    work = every.filter(~pl.col("domain").is_in(_freemail())).unique("at", keep="first", maintain_order=True)
    distinct = work.select("domain").unique().sort("domain")
    label = pl.col("domain").str.extract(DOMAIN_LABEL).str.replace_all(r"-|\d+$", "")
    known = pl.col("domain").replace_strict(_domains(), default=None, return_dtype=pl.String)
    spelt_out = organisation_group(distinct.select(label).to_series())
    named = distinct.with_columns(employer=pl.coalesce(known, spelt_out))
    told = work.join(named, on="domain", maintain_order="left").select("at", "employer")
    rows = pl.DataFrame({"at": pl.Series(range(len(emails)), dtype=pl.UInt32)})
    return rows.join(told, on="at", how="left", maintain_order="left")["employer"]


@cache
def _domains() -> dict[str, str]:
    owned = gazetteer().select("domains", "organisation").explode("domains").drop_nulls()
    return dict(owned.unique("domains", keep="first", maintain_order=True).iter_rows())


@cache
def _freemail() -> list[str]:
    return vocabulary("organisations/freemail")["domain"].to_list()
