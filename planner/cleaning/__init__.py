"""Raw rows to contacts: names, addresses, dates and texts in one spelling each. A row that names nobody is rejected."""

from datetime import date
from typing import NamedTuple

import polars as pl

from planner.cleaning.addresses import emails, has_broken_email, phones, profile_url
from planner.cleaning.circles import circles_of, labels_of, lines_of
from planner.cleaning.date_columns import date_columns
from planner.cleaning.dates import Order
from planner.cleaning.names import clean_names, is_placeholder
from planner.cleaning.text import known, repair, tidy
from planner.frames import Contacts, Rejects
from planner.reading.notices import Notice, info, warning

NAMES = ["full_name", "first_name", "middle_name", "last_name"]
TEXTS = [*NAMES, "company", "position", "sector_said", "place_said", "notes"]
LOST_LETTER = r"\p{L}\?\p{L}|^\?\p{L}|\?[?\s]*\?|\s\?\p{L}"
"""A question mark inside a name is a letter that was lost when the file was saved."""

LIKE_A_FORMULA = r"^[=+@\-][^\s\-+\d]|^=\d"
"""A spreadsheet would take such a cell for a formula."""


class Cleaned(NamedTuple):
    """Contacts, rejected rows, and what there is to say about each file (by its name)."""

    contacts: pl.DataFrame
    rejects: pl.DataFrame
    notices: dict[str, list[Notice]]


def clean(
    raw: pl.DataFrame, circles: dict[str, tuple[str, ...]], order: Order | None = None, latest: date | None = None
) -> Cleaned:
    """Clean RawRows of one or more files.

    ``circles`` gives the circles that a file's format implies; ``order`` settles ambiguous dates (None: unknown);
    connections made after ``latest`` are a mistake of the file (None: not looked at).
    """
    repaired, counts = repair(raw, TEXTS)
    dates, notices = date_columns(repaired, order, latest)
    for file, cells in counts.items():
        notices[file].append(info("letters-repaired", cells=cells))
    said = repaired.rename({"connected_on": "date_said"})
    names = clean_names(repaired).select(pl.all().name.prefix("clean_"))
    frame = pl.concat([said, names, dates], how="horizontal").with_columns(reason=_reason())
    rejects = frame.filter(pl.col("reason").is_not_null()).select(Rejects.column_names())
    kept = frame.filter(pl.col("reason").is_null())
    for file, remarks in _remarks(kept).items():
        notices[file].extend(remarks)
    hidden = rejects.filter(reason="hidden-member").group_by("file", maintain_order=True).agg("row")
    for file, rows in hidden.iter_rows():
        notices[file].append(info("hidden-members", row=rows[0], rows=len(rows)))
    return Cleaned(Contacts.validate(_contacts(kept, circles)), Rejects.validate(rejects), notices)


def _reason() -> pl.Expr:
    """Why a row names nobody: ``reject-<reason>``; null for a contact."""
    blank = pl.all_horizontal(pl.col(column).is_null() for column in ("url", "emails", "company", "position"))
    nobody = pl.col("clean_full_name").is_null()
    only_organisation = pl.col("company").is_not_null() & pl.all_horizontal(
        pl.col(c).is_null() for c in ("emails", "position")
    )
    return (
        pl.when(is_placeholder(pl.col("clean_full_name"))).then(pl.lit("placeholder"))
        .when(~nobody).then(None)
        .when(blank & (pl.col("relation") == "connection")).then(pl.lit("hidden-member"))
        .when(only_organisation).then(pl.lit("organisation"))
        .otherwise(pl.lit("no-name"))
    )  # fmt: skip


def _contacts(kept: pl.DataFrame, circles: dict[str, tuple[str, ...]]) -> pl.DataFrame:
    named = [
        pl.col(f"clean_{c}").alias(c) for c in ("name_original", "full_name", "first_name", "last_name", "credentials")
    ]
    frame = kept.with_columns(
        *named,
        contact_id=pl.concat_str("file", pl.col("row").cast(pl.String), separator=":"),
        emails=emails(pl.col("emails")),
        phones=phones(pl.col("phones")),
        profile_url=profile_url(kept["url"]),
        company=known(pl.col("company")),
        position=known(pl.col("position")),
        sector_said=known(pl.col("sector_said")),
        place_said=known(pl.col("place_said")),
        labels=labels_of(pl.col("labels")),
    )
    by_file = {file: "\n".join(circles.get(file, ())) for file in frame["file"].unique()}
    implied = lines_of(frame["file"].replace_strict(by_file, return_dtype=pl.String))
    spoken = circles_of(frame["labels"])
    frame = frame.with_columns(
        circles=spoken.list.concat(implied).list.unique().list.sort(),
        notes=tidy(_with_labels()),
    )
    return frame.select(Contacts.column_names())


def _with_labels() -> pl.Expr:
    """The labels stay readable among the notes: a circle tells less than "compagni di liceo"."""
    labels = pl.when(pl.col("labels").list.len() > 0).then(pl.col("labels").list.join(", "))
    return pl.concat_str(labels, pl.col("notes").str.replace_all("\n", " · "), separator=" · ", ignore_nulls=True)


def _remarks(kept: pl.DataFrame) -> dict[str, list[Notice]]:
    """What the user should know of the contacts of each file."""
    bare = pl.col("company").is_null() & pl.col("position").is_null()
    undated = (pl.col("relation") == "connection") & pl.col("date_said").is_null().all().over("file")
    checks = {
        "names-lost-letters": (warning, pl.col("clean_full_name").str.contains(LOST_LETTER)),
        "emails-broken": (warning, has_broken_email(pl.col("emails"))),
        "no-work": (info, bare & (pl.col("relation") == "connection")),
        "no-dates": (info, undated),
        "formulas": (info, pl.any_horizontal(pl.col(TEXTS).str.contains(LIKE_A_FORMULA))),
    }
    remarks: dict[str, list[Notice]] = {}
    for code, (level, check) in checks.items():
        found = kept.filter(check).group_by("file", maintain_order=True).agg(first=pl.col("row").first(), n=pl.len())
        for file, row, count in found.iter_rows():
            remarks.setdefault(file, []).append(level(code, row=row, rows=count))
    return remarks


__all__ = ["Cleaned", "clean"]
