"""Raw rows to contacts: names, addresses, dates and texts in one spelling each. A row that names nobody is rejected."""

from datetime import date
from typing import NamedTuple

import polars as pl

from planner.cleaning.addresses import emails, has_broken_email, phones, profile_url
from planner.cleaning.circles import circles_of, labels_of, lines_of
from planner.cleaning.dates import Order, Shown, read_dates, shown_order
from planner.cleaning.names import clean_names, is_placeholder
from planner.cleaning.text import known, repair, tidy
from planner.frames import Contacts, RawRows, Rejects
from planner.reading.notices import Notice, info, warning

TEXTS = [
    "full_name",
    "first_name",
    "middle_name",
    "last_name",
    "company",
    "position",
    "sector_said",
    "place_said",
    "notes",
]
LOST_LETTER = r"\p{L}\?\p{L}|^\?\p{L}|\?[?\s]*\?|\s\?\p{L}"
"""A question mark inside a name is a letter that was lost when the file was saved."""

LIKE_A_FORMULA = r"^[=+@\-][^\s\-+\d]|^=\d"
"""A spreadsheet would take such a cell for a formula."""
SHORT_YEAR = r"^\d{1,2}[-/. ][^\s/.]+[-/. ]\d{2}$"
"""LinkedIn writes years in full: two digits are a spreadsheet's hand."""
DATE_NOTICES = {"serial": info, "ambiguous": warning, "future": warning, "unreadable": warning}


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
    dates, notices = _dates(repaired, order, latest)
    for file, cells in counts.items():
        notices[file].append(info("letters-repaired", cells=cells))
    frame = pl.concat(
        [
            repaired.rename({"connected_on": "date_said"}),
            clean_names(repaired).select(pl.all().name.prefix("clean_")),
            dates,
        ],
        how="horizontal",
    )
    frame = frame.with_columns(reason=_reason())
    rejects = frame.filter(pl.col("reason").is_not_null()).select(Rejects.column_names())
    kept = frame.filter(pl.col("reason").is_null())
    for file, remarks in _remarks(kept).items():
        notices[file].extend(remarks)
    for file, rows in (
        rejects.filter(reason="hidden-member").group_by("file", maintain_order=True).agg("row").iter_rows()
    ):
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


def _dates(raw: pl.DataFrame, order: Order | None, latest: date | None) -> tuple[pl.DataFrame, dict[str, list[Notice]]]:
    """Columns ``connected_on`` and ``connected_year`` in the order of ``raw``, each file's column read by itself."""
    notices: dict[str, list[Notice]] = {file: [] for file in raw["file"].unique(maintain_order=True)}
    tables = []
    for file in notices:
        texts = raw.filter(file=file).select("row", text="connected_on").drop_nulls("text")
        read, found = read_dates(texts["text"], order, latest)
        how = {text: date.how for text, date in read.items()}
        notices[file] = _date_notices(
            texts.with_columns(how=pl.col("text").replace_strict(how, return_dtype=pl.String)), found
        )
        tables.append(
            {
                "file": [file] * len(read),
                "text": list(read),
                "day": [d.day for d in read.values()],
                "year": [d.year for d in read.values()],
            }
        )
    schema = {"file": pl.String, "connected_on": pl.String, "day": pl.Date, "year": pl.Int32}
    known_dates = pl.concat(
        [pl.DataFrame(list(table.values()), schema=schema) for table in tables] or [pl.DataFrame(schema=schema)]
    )
    joined = raw.select("file", "connected_on").join(
        known_dates, on=["file", "connected_on"], how="left", maintain_order="left"
    )
    return joined.select(connected_on="day", connected_year="year"), notices


def _date_notices(texts: pl.DataFrame, order: Shown | None) -> list[Notice]:
    """``texts`` has the columns ``row``, ``text`` and ``how`` of the dates of one file."""
    short = texts.filter(pl.col("text").str.contains(SHORT_YEAR))["row"].to_list()
    rows = {"short-years": short, **{how: texts.filter(how=how)["row"].to_list() for how in DATE_NOTICES}}
    notices = [
        level(f"dates-{how}", row=rows[how][0], rows=len(rows[how]))
        for how, level in {"short-years": info, **DATE_NOTICES}.items()
        if rows[how] and not (how == "ambiguous" and order == "both")
    ]
    if order == "both":
        notices.append(warning("dates-contradict", row=_row_of_contradiction(texts)))
    elif order and not rows["ambiguous"]:
        notices.append(info(f"dates-order-{order}"))
    return notices


def _row_of_contradiction(texts: pl.DataFrame) -> int:
    """The first row whose date shows another order than the dates before it."""
    shown = [(row, order) for row, text in texts.select("row", "text").iter_rows() if (order := shown_order(text))]
    return next(int(row) for row, order in shown if order != shown[0][1])


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


__all__ = ["Cleaned", "RawRows", "clean"]
