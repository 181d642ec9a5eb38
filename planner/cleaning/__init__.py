"""Raw rows to contacts: names, addresses, dates and texts in one spelling each. A row that names nobody is rejected."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

import polars as pl

from planner.cleaning.addresses import emails, has_broken_email, has_lost_phone, phones, profile_url
from planner.cleaning.circles import circles_of, labels_of, lines_of
from planner.cleaning.date_columns import date_columns
from planner.cleaning.degrees import degree
from planner.cleaning.names import clean_names, is_placeholder
from planner.cleaning.note_dates import ambiguous_note_dates
from planner.cleaning.text import known, repair, tidy
from planner.cleaning.totals import is_total
from planner.frames import Contacts, Rejects
from planner.reading.formats import Order
from planner.reading.notices import Notice, info, warning

NAMES = ["full_name", "surname_first", "first_name", "middle_name", "last_name"]
TEXTS = [*NAMES, "company", "position", "sector_said", "place_said", "labels", "bridge", "notes"]
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
    raw: pl.DataFrame,
    circles: Mapping[str, tuple[str, ...]],
    order: Order | None = None,
    latest: date | None = None,
    orders: Mapping[str, Order] | None = None,
) -> Cleaned:
    """Clean RawRows of one or more files.

    ``circles`` gives the circles that a file's format implies, ``orders`` the order of day and month that a file's
    format prescribes; ``order`` settles the ambiguous dates of other files (None: unknown). A connection or a contact
    after ``latest`` is a mistake of the file (None: not looked at).
    """
    known_orders = dict.fromkeys(raw["file"].unique(), order) | dict(orders or {})
    repaired, counts = repair(raw, TEXTS)
    dates, notices = date_columns(repaired, known_orders, latest)
    for file, cells in counts.items():
        notices[file].append(info("letters-repaired", cells=cells))
    said = repaired.rename({"connected_on": "date_said", "last_contact": "contact_said"})
    names = clean_names(repaired).select(pl.all().name.prefix("clean_"))
    frame = pl.concat([said, names, dates], how="horizontal")
    frame = frame.with_columns(is_total(repaired)).with_columns(reason=_reason())
    rejects = frame.filter(pl.col("reason").is_not_null()).select(Rejects.column_names())
    kept = frame.filter(pl.col("reason").is_null())
    for file, remark in [*_remarks(kept), *_remarks_on_notes(kept, known_orders), *_remarks_on_rejects(rejects)]:
        notices[file].append(remark)
    return Cleaned(Contacts.validate(_contacts(kept, circles)), Rejects.validate(rejects), notices)


def _reason() -> pl.Expr:
    """Why a row names nobody: ``reject-<reason>``; null for a contact."""
    blank = pl.all_horizontal(pl.col(column).is_null() for column in ("url", "emails", "company", "position"))
    nobody = pl.col("clean_full_name").is_null()
    only_organisation = pl.col("company").is_not_null() & pl.all_horizontal(
        pl.col(c).is_null() for c in ("emails", "position")
    )
    name = pl.coalesce("clean_full_name", "clean_name_original")
    return (
        pl.when("total").then(pl.lit("total"))
        .when(is_placeholder(name)).then(pl.lit("placeholder"))
        .when(~nobody).then(None)
        .when(blank & (pl.col("relation") == "connection")).then(pl.lit("hidden-member"))
        .when(only_organisation).then(pl.lit("organisation"))
        .otherwise(pl.lit("no-name"))
    )  # fmt: skip


def _contacts(kept: pl.DataFrame, circles: Mapping[str, tuple[str, ...]]) -> pl.DataFrame:
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
        bridge=known(pl.col("bridge")),
        degree=degree(pl.col("degree")),
    )
    by_file = {file: "\n".join(circles.get(file, ())) for file in frame["file"].unique()}
    implied = lines_of(frame["file"].replace_strict(by_file, return_dtype=pl.String))
    spoken = circles_of(frame["labels"])
    frame = frame.with_columns(
        circles=spoken.list.concat(implied).list.unique().list.sort(),
        notes=tidy(pl.col("notes").str.replace_all("\n", " · ")),
    )
    return frame.select(Contacts.column_names())


def _remarks(kept: pl.DataFrame) -> list[tuple[str, Notice]]:
    """What the user should know of the contacts of each file."""
    bare = pl.col("company").is_null() & pl.col("position").is_null()
    undated = (pl.col("relation") == "connection") & pl.col("date_said").is_null().all().over("file")
    checks = {
        "names-lost-letters": (warning, pl.col("clean_full_name").str.contains(LOST_LETTER)),
        "emails-broken": (warning, has_broken_email(pl.col("emails"))),
        "phones-lost": (warning, has_lost_phone(pl.col("phones"))),
        "no-work": (info, bare & (pl.col("relation") == "connection")),
        "no-dates": (info, undated),
        "formulas": (info, pl.any_horizontal(pl.col(TEXTS).str.contains(LIKE_A_FORMULA))),
    }
    remarks = []
    for code, (level, check) in checks.items():
        found = kept.filter(check).group_by("file", maintain_order=True).agg(first=pl.col("row").first(), n=pl.len())
        remarks += [(file, level(code, row=row, rows=count)) for file, row, count in found.iter_rows()]
    return remarks


def _remarks_on_notes(kept: pl.DataFrame, orders: Mapping[str, Order | None]) -> list[tuple[str, Notice]]:
    found = ambiguous_note_dates(kept, orders)
    return [(file, warning("dates-ambiguous-notes", row=rows[0], rows=len(rows))) for file, rows in found.items()]


def _remarks_on_rejects(rejects: pl.DataFrame) -> list[tuple[str, Notice]]:
    hidden = rejects.filter(reason="hidden-member").group_by("file", maintain_order=True).agg("row")
    return [(file, info("hidden-members", row=rows[0], rows=len(rows))) for file, rows in hidden.iter_rows()]


__all__ = ["Cleaned", "clean"]
