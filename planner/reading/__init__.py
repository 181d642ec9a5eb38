"""Bytes to rows: unpack, decode, find the header, one declaration per format. A file that fails costs only itself."""

from collections.abc import Container, Sequence
from itertools import count
from pathlib import Path

from planner.errors import FileMissing, FileTooLarge, MemberUnlike, PlannerError
from planner.reading.archive import Archive, open_archive, unpacked
from planner.reading.formats import formats
from planner.reading.header import Said
from planner.reading.limits import MAX_FILE_BYTES, MAX_NAME_CHARS
from planner.reading.source import Source, read_source
from planner.reading.unzip import is_zip, members_of
from planner.reading.workbook import is_workbook

NamedBytes = tuple[str, bytes]
SourceFile = str | Path | NamedBytes
"""A path, or a name with the bytes that were uploaded under it."""
Outcome = Source | Archive | PlannerError
NOTHING_SAID: Said = {}


def read_sources(files: Sequence[SourceFile], said: Said = NOTHING_SAID) -> dict[str, Outcome]:
    """Each file by its name, read or with the error that says what it is instead. Raises FileMissing for a wrong path.

    An archive is followed by those of its members that were read, ``archive.zip/Connections.csv``. Two files of one
    name get a number, ``Connections.csv (2)``: every contact names its file.
    """
    read: dict[str, Outcome] = {}
    for file in files:
        name, data = _named_bytes(file)
        read |= _read(_unlike(name, read), data, said)
    return read


def _unlike(name: str, taken: Container[str]) -> str:
    """The name, with a number if it is taken."""
    if name not in taken:
        return name
    return next(numbered for number in count(2) if (numbered := f"{name} ({number})") not in taken)


def _named_bytes(file: SourceFile) -> NamedBytes:
    if isinstance(file, tuple):
        name, data = file
        return (name if len(name) <= MAX_NAME_CHARS else f"{name[:MAX_NAME_CHARS]}…"), data
    path = Path(file)
    try:
        return path.name, path.read_bytes()
    except OSError as error:
        raise FileMissing(file=path.name) from error


def _read(name: str, data: bytes, said: Said) -> dict[str, Outcome]:
    try:
        if len(data) > MAX_FILE_BYTES:
            raise FileTooLarge(file=name, limit=MAX_FILE_BYTES // 2**20)
        if is_zip(data) and not is_workbook(members := members_of(data, name)):
            return _members(open_archive(name, members), data, said)
        return {name: read_source(name, data, said)}
    except PlannerError as error:
        return {name: error}


def _members(archive: Archive, data: bytes, said: Said) -> dict[str, Outcome]:
    read: dict[str, Outcome] = {archive.name: archive}
    for path, content in unpacked(archive, data):
        name = _unlike(path, read)
        try:
            read[name] = content if isinstance(content, PlannerError) else _member(archive, name, content, said)
        except PlannerError as error:
            read[name] = error
    return read


def _member(archive: Archive, name: str, data: bytes, said: Said) -> Source:
    """One member. In LinkedIn's archive a list of people has the name of one: anything else is not what it says."""
    source = read_source(name, data, said, archive.export_date)
    people = any(fmt.is_named(name) for fmt in formats() if fmt.holds == "people")
    if archive.is_linkedins and source.format.holds == "people" and not people:
        raise MemberUnlike(file=name)
    return source
