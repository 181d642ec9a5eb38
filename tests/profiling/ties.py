"""Invented ties: of whom only what is named is known."""

from typing import Any

import polars as pl

from planner.frames import Ties

BLANK: dict[str, Any] = {
    "full_name": "Ada Bianchi",
    "emails": [],
    "phones": [],
    "circles": [],
    "labels": [],
    "relation": "connection",
    "sources": [],
    "functions": [],
    "function_confidence": 0.0,
    "seniority_confidence": 0.0,
    "sectors": [],
    "sector_confidence": 0.0,
    "place_level": "none",
    "place_confidence": 0.0,
    "place_evidence": [],
}
NO_MESSAGES: dict[str, Any] = {"messages_sent": 0, "messages_received": 0}
"""Of whoever is not named in the file of messages."""


def ties(*rows: dict[str, Any]) -> pl.DataFrame:
    """Ties with ``shared``, one row a person: p0, p1 ..."""
    schema = {**Ties.create_empty().schema, "shared": pl.String()}
    known = [{**dict.fromkeys(schema), **BLANK, "person_id": f"p{at}", **row} for at, row in enumerate(rows)]
    frame = pl.DataFrame(known, schema=schema, orient="row")
    Ties.validate(frame.drop("shared"))
    return frame
