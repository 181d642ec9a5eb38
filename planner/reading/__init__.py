"""Bytes to rows: decode, find the header, one declaration per format. A file that cannot be read costs only itself."""

from collections.abc import Sequence
from pathlib import Path

from planner.errors import FileMissing, PlannerError
from planner.reading.limits import MAX_NAME_CHARS
from planner.reading.source import Source, read_source

NamedBytes = tuple[str, bytes]
SourceFile = str | Path | NamedBytes
"""A path, or a name with the bytes that were uploaded under it."""


def read_sources(files: Sequence[SourceFile]) -> dict[str, Source | PlannerError]:
    """Each file by its name, read or with the error that says what it is instead. Raises FileMissing for a wrong path.

    Two files of one name get a number, ``Connections.csv (2)``: every contact names its file.
    """
    named = [_named_bytes(file) for file in files]
    names = [name for name, _ in named]
    copies = [names[:at].count(name) for at, name in enumerate(names)]
    distinct = [
        (f"{name} ({copy + 1})" if copy else name, data) for (name, data), copy in zip(named, copies, strict=True)
    ]
    return {name: _read_or_refuse(name, data) for name, data in distinct}


def _named_bytes(file: SourceFile) -> NamedBytes:
    if isinstance(file, tuple):
        name, data = file
        return (name if len(name) <= MAX_NAME_CHARS else f"{name[:MAX_NAME_CHARS]}…"), data
    path = Path(file)
    try:
        return path.name, path.read_bytes()
    except OSError as error:
        raise FileMissing(file=path.name) from error


def _read_or_refuse(name: str, data: bytes) -> Source | PlannerError:
    try:
        return read_source(name, data)
    except PlannerError as error:
        return error
