"""A text in which a format sees itself: under which delimiter and quotes its header is read best."""

import re
from typing import NamedTuple

from planner.reading.alignment import DELIMITERS
from planner.reading.dialects import sniff
from planner.reading.header import Header, Said, find_header
from planner.reading.limits import HEADER_SEARCH_CHARS, HEADER_SEARCH_RECORDS
from planner.reading.records import Dialect, read_records

SEPARATOR_HINT = re.compile(r"^\ufeff?\"?sep=(.)\"?\n", re.IGNORECASE)


class KnownTable(NamedTuple):
    """How the cells are told apart, the text to read, and the header as the beginning of the text shows it."""

    dialect: Dialect
    text: str
    header: Header


def known_table(text: str, name: str, said: Said) -> KnownTable | None:
    """The table whose header a format claims, None where none does. Raises FormatsConflict.

    A first line ``sep=;`` settles the delimiter. A file whose every line stands in one pair of quotes ("everything
    in column A") is unwrapped first.
    """
    hint = SEPARATOR_HINT.match(text)
    delimiters = (hint.group(1),) if hint else DELIMITERS
    for rewritten in (str, _unwrapped):
        candidate = rewritten(text)
        if rewritten is _unwrapped and candidate == text:
            break
        start = candidate[:HEADER_SEARCH_CHARS]
        there = [delimiter for delimiter in delimiters if delimiter in start or delimiter == delimiters[0]]
        beginnings = {d: read_records(start, _plain(d), HEADER_SEARCH_RECORDS).records for d in there}
        found = {d: header for d, records in beginnings.items() if (header := find_header(records, name, said))}
        if found:
            best = max(found, key=lambda d: (found[d].found_at is not None, found[d].strength))
            dialect = _with_quotes(best, found[best].names)
            return KnownTable(dialect._replace(escape=_escape(candidate, dialect)), candidate, found[best])
    return None


def _with_quotes(delimiter: str, header: list[str]) -> Dialect:
    """The habits of quoting that the header shows: single quotes, a space after each delimiter."""
    cells = [cell for cell in header if cell.strip()]
    single = len(cells) > 1 and all(re.fullmatch(r"\s*'.*'\s*", cell) for cell in cells)
    spaced = len(cells) > 1 and all(cell.startswith(" ") for cell in cells[1:])
    return _plain(delimiter)._replace(spaced=spaced, **({"quote": "'"} if single else {}))


def _escape(text: str, dialect: Dialect) -> str:
    """A backslash, where the whole text shows that it stands before quotes within cells."""
    if rf"\{dialect.quote}" not in text or not dialect.quote:
        return ""
    seen = sniff(text)
    return seen.escape if seen.delimiter == dialect.delimiter else ""


def _plain(delimiter: str) -> Dialect:
    """The usual quotes, unless they are the delimiter."""
    return Dialect(delimiter, "" if delimiter == '"' else '"')


def _unwrapped(text: str) -> str:
    return re.sub(r'^"(.*)"$', lambda line: line.group(1).replace('""', '"'), text, flags=re.MULTILINE)
