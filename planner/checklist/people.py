"""The people of a network with what we know of them, one row each, as CSV, JSON or Parquet."""

import io

import polars as pl

from planner.checklist.spreadsheet import csv_bytes

FORMATS = ("csv", "json", "parquet")
COLUMNS = (
    "person_id", "full_name", "first_name", "last_name", "credentials", "emails", "phones", "profile_url", "company",
    "position", "connected_on", "functions", "function", "function_confidence", "seniority", "seniority_confidence",
    "sectors", "sector", "sector_confidence", "place", "country", "region", "province", "place_level",
    "place_confidence", "circles", "relation", "sources",
    "sector_said", "place_said", "labels", "notes", "bridge", "degree", "last_contact",
    "messages_sent", "messages_received", "first_message", "last_message",
    "invitation", "invited_on", "invited_with_note",
    "endorsed_me", "endorsed_by_me", "recommends_me", "recommended_by_me", "followed",
    "former_colleague_company", "at_target_company",
)  # fmt: skip
ROUNDED = 4


def people_bytes(profiles: pl.DataFrame, form: str) -> bytes:
    """Profiles in one of FORMATS: lists are arrays in JSON and Parquet and joined by ``; `` in CSV; dates are ISO.

    JSON has one person a line.
    """
    frame = profiles.select(COLUMNS).with_columns(pl.selectors.float().round(ROUNDED))
    if form == "csv":
        return csv_bytes(frame.with_columns(pl.selectors.list().list.join("; ")))
    if form == "json":
        people = frame.write_ndjson().rstrip("\n").replace("\n", ",\n")
        return f"[\n{people}\n]\n".encode()
    buffer = io.BytesIO()
    frame.write_parquet(buffer)
    return buffer.getvalue()
