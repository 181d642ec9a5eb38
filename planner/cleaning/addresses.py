"""Profile addresses, e-mail addresses and phone numbers in one spelling each."""

import unicodedata
from urllib.parse import unquote

import polars as pl

PROFILE = r"(?i)linkedin\.com/in/([^/?#\s]+)"
OLD_PROFILE = r"(?i)linkedin\.com/(pub/[^?#\s]+)"
OPAQUE_ID = r"^AC[ow]AA[A-Za-z0-9_-]{8,}$"
"""LinkedIn's member ids stand in for a slug in some exports; their capitals matter."""
EMAIL = r"^[^@\s<>()\[\],;:\"]+@[^@\s<>()\[\],;:\"]+\.[^@\s<>()\[\],;:\"\d][^@\s<>()\[\],;:\"]*$"
BETWEEN_EMAILS = r"[\s;,]+|:::"
PHONE = r"^[+(]?\d[\d\s().\-/]{3,}$"


def profile_url(urls: pl.Series) -> pl.Series:
    """``https://www.linkedin.com/in/<slug>``: decoded, NFC, lower case; null for what is no LinkedIn profile.

    Addresses of the old form ``/pub/name/1/2b/3c4`` have no slug and keep their whole path.
    """
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
    parts = (
        cells.str.replace_all("(?i)mailto:", "")
        .str.to_lowercase()
        .str.replace_all(BETWEEN_EMAILS, "\n")
        .str.split("\n")
    )
    return (
        parts.fill_null([])
        .list.eval(pl.element().filter(pl.element().str.contains(EMAIL)))
        .list.unique(maintain_order=True)
    )


def has_broken_email(cells: pl.Expr) -> pl.Expr:
    """Whether a cell holds something, but no e-mail address."""
    return cells.str.contains(r"\S").fill_null(value=False) & (emails(cells).list.len() == 0)


def phones(cells: pl.Expr) -> pl.Expr:
    """The phone numbers of a cell as written, each once; what a spreadsheet turned into 3.9E+11 is no number."""
    parts = cells.str.replace_all(r"\s*:::\s*|;", "\n").str.split("\n").fill_null([])
    tidy = parts.list.eval(pl.element().str.strip_chars(" '\t"))
    return tidy.list.eval(pl.element().filter(pl.element().str.contains(PHONE))).list.unique(maintain_order=True)
