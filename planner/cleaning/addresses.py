"""Profile addresses, e-mail addresses and phone numbers in one spelling each."""

import unicodedata
from urllib.parse import unquote

import polars as pl

from planner.cleaning.text import known

PROFILE = r"(?i)linkedin\.com/in/([^/?#\s]+)"
OLD_PROFILE = r"(?i)linkedin\.com/(pub/[^?#\s]+)"
OPAQUE_ID = r"^AC[ow]AA[A-Za-z0-9_-]{8,}$"
"""LinkedIn's member ids stand in for a slug in some exports; their capitals matter."""
EMAIL = r"^[^@\s<>()\[\],;:\"]+@[^@\s<>()\[\],;:\"]+\.[^@\s<>()\[\],;:\"\d][^@\s<>()\[\],;:\"]*$"
BETWEEN_EMAILS = r"[\s;,:/|<>()\[\]\"]+"
"""All that may stand between two addresses or around one: ``Ada Neri (ada@posta.example)``, ``mailto:ada@...``."""
MEANT_AS_EMAIL = r"(?i)@|\bat\b|chiocciola|\S\.\S|/o="
"""What somebody wrote for an address; the last is Exchange's own path of a mailbox. A mere name is not meant so."""
PHONE = r"^[+(]?\d[\d\s().\-/]{3,}$"
BETWEEN_PHONES = r"\s*:::\s*|[;,]|\s/\s"
LOST_PHONE = r"\d(?:[.,]\d+)?[Ee]\+?\d{1,2}\b"
"""A number as a spreadsheet shows it that takes it for a quantity: its last digits are gone."""


def profile_url(urls: pl.Series) -> pl.Series:
    """``https://www.linkedin.com/in/<slug>``: decoded, NFC, lower case; null for what is no LinkedIn profile.

    Addresses of the old form ``/pub/name/1/2b/3c4`` have no slug and keep their whole path.
    """
    distinct = urls.drop_nulls().unique().sort()
    if len(distinct) * 2 < len(urls):  # messages name the same few people again and again
        return urls.replace_strict(distinct, _profile_url(distinct), default=None, return_dtype=pl.String)
    return _profile_url(urls)


def _profile_url(urls: pl.Series) -> pl.Series:
    decoded = _decoded(urls)
    frame = pl.DataFrame({"url": decoded}).select(
        slug=pl.col("url").str.extract(PROFILE),
        old=pl.col("url").str.extract(OLD_PROFILE).str.strip_chars_end("/").str.to_lowercase(),
    )
    slug = pl.when(pl.col("slug").str.contains(OPAQUE_ID)).then("slug").otherwise(pl.col("slug").str.to_lowercase())
    path = pl.coalesce(pl.lit("in/") + slug, pl.col("old"))
    return frame.select(profile_url=pl.lit("https://www.linkedin.com/") + path)["profile_url"]


def _decoded(urls: pl.Series) -> pl.Series:
    """Percent signs undone, letters composed. Python only sees the few distinct addresses that need it."""
    encoded = urls.filter(urls.str.contains(r"%[0-9A-Fa-f]{2}|[^\x00-\x7f]").fill_null(value=False)).unique().sort()
    plain = [unicodedata.normalize("NFC", unquote(url)) for url in encoded]
    return urls.replace(encoded.to_list(), plain) if plain else urls


def emails(cells: pl.Expr) -> pl.Expr:
    """The e-mail addresses of a cell in lower case, each once, in their order."""
    parts = cells.str.to_lowercase().str.replace_all(BETWEEN_EMAILS, "\n").str.split("\n").fill_null([])
    bare = parts.list.eval(pl.element().str.strip_chars(".'"))
    return bare.list.eval(pl.element().filter(pl.element().str.contains(EMAIL))).list.unique(maintain_order=True)


def has_broken_email(cells: pl.Expr) -> pl.Expr:
    """Whether somebody wrote an e-mail address into a cell, and none of what stands there is one."""
    meant = known(cells).str.contains(MEANT_AS_EMAIL).fill_null(value=False)
    return meant & (emails(cells).list.len() == 0)


def phones(cells: pl.Expr) -> pl.Expr:
    """The phone numbers of a cell as written, each once; what a spreadsheet turned into 3.9E+11 is no number."""
    parts = cells.str.replace_all(BETWEEN_PHONES, "\n").str.split("\n").fill_null([])
    bare = parts.list.eval(pl.element().str.strip_chars(" '\t").str.replace("(?i)^tel:", ""))
    return bare.list.eval(pl.element().filter(pl.element().str.contains(PHONE))).list.unique(maintain_order=True)


def has_lost_phone(cells: pl.Expr) -> pl.Expr:
    """Whether a spreadsheet turned a phone number of a cell into ``3.9E+11``."""
    return cells.str.contains(LOST_PHONE).fill_null(value=False)
