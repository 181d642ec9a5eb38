"""The people of a network with what we know of them, one row each, as CSV, JSON or Parquet."""

import io
import json

import polars as pl

from planner.checklist.spreadsheet import csv_bytes

FORMATS = ("csv", "json", "parquet")
COLUMNS = (
    "person_id", "full_name", "first_name", "last_name", "credentials", "emails", "phones", "profile_url", "company",
    "position", "connected_on", "functions", "function", "function_confidence", "seniority", "seniority_confidence",
    "sectors", "sector", "sector_confidence", "place", "country", "region", "province", "place_level",
    "place_confidence", "circles", "relation", "sources",
)  # fmt: skip
ROUNDED = 4


def people_bytes(profiles: pl.DataFrame, form: str) -> bytes:
    """Profiles in one of FORMATS: lists are arrays in JSON and Parquet and joined by ``; `` in CSV; dates are ISO."""
    frame = profiles.select(COLUMNS).with_columns(pl.selectors.float().round(ROUNDED))
    if form == "csv":
        return csv_bytes(frame.with_columns(pl.selectors.list().list.join("; ")))
    if form == "json":
        rows = frame.with_columns(pl.selectors.date().dt.to_string("iso")).to_dicts()
        return (json.dumps(rows, ensure_ascii=False, indent=1) + "\n").encode()
    buffer = io.BytesIO()
    frame.write_parquet(buffer)
    return buffer.getvalue()
