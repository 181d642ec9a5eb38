"""JSON to records: the lists of people that some exports hold under a known key (Facebook's friends)."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from planner.errors import JsonUnknown
from planner.reading.formats import Format, formats
from planner.reading.limits import MAX_COLUMNS
from planner.reading.records import Record

SECONDS = range(10**8, 2**32)
"""Numbers that are times: seconds since 1970, of which ten-digit ones are of this century."""


def is_json(text: str, name: str) -> bool:
    """Whether a text is JSON, or was: a list may begin with a bracket too, but not under that ending."""
    if not text.lstrip().startswith(("{", "[")):
        return False
    if name.lower().endswith(".json"):
        return True
    try:
        json.loads(text)
    except ValueError:
        return False
    except RecursionError:  # brackets upon brackets: no list of people
        return True
    return True


def read_json(text: str, name: str) -> tuple[list[Record], Format]:
    """The entries of the first list that a format knows, below a header of their keys; ``row`` counts the entries.

    Raises JsonUnknown where there is no such list.
    """
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise JsonUnknown(file=name) from error
    for fmt in (fmt for fmt in formats() if fmt.container == "json"):
        for key in fmt.json_keys:
            entries = content.get(key) if isinstance(content, dict) else None
            if isinstance(entries, list) and entries:
                return _records([entry for entry in entries if isinstance(entry, dict)]), fmt
    raise JsonUnknown(file=name)


def _records(entries: Sequence[dict[str, Any]]) -> list[Record]:
    keys = list(dict.fromkeys(key for entry in entries for key in entry))[:MAX_COLUMNS]
    rows = [Record(row, [_text(entry.get(key)) for key in keys]) for row, entry in enumerate(entries, start=1)]
    return [Record(1, [_letters(key) for key in keys]), *rows]


def _text(value: Any) -> str:  # noqa: ANN401 -- whatever JSON holds
    if isinstance(value, int) and value in SECONDS:
        return datetime.fromtimestamp(value, UTC).date().isoformat()
    if isinstance(value, str):
        return _letters(value)
    return "" if value is None or isinstance(value, dict | list) else str(value)


def _letters(text: str) -> str:
    """Facebook writes the bytes of UTF-8 as if each were a letter of its own."""
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeDecodeError:
        return text
    except UnicodeEncodeError:
        return text.encode("utf-8", errors="replace").decode("utf-8")  # half a character, which JSON can hold
