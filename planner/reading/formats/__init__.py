"""The source formats, one declaration (a TOML file) each: which columns it has, by which it is recognised.

A declaration holds
    kind          its name in reports; declarations of one family may share it
    holds         people; or touches (what passed between the user and others); or owner (what the user's own
                  archive says of the user); or nothing (a file we know and leave alone)
    container     table (CSV, workbook, pasted text), vcard, json, or lines (a bare list of names); json_keys name the
                  lists of a JSON file
    relation      how its people stand to the user: connection, contact, followed or none
    fallback      true if it is tried only when no other format claims the file
    signatures    lists of fields; the format claims a header that has all fields of one list
    without       headers that belong to another format and rule this one out
    names         what the file is called in LinkedIn's archive, for choosing what to unpack
    by_name       true if the header alone does not tell it from other files: its name must be one of ``names``
    layout        the fields by position, for files whose header is missing or in a language we do not read
    circles       the circle its people belong to, where the format says so
    date_order    dmy or mdy where the format always writes numeric dates in that order
    paragraphs    true if its cells hold whole paragraphs: a cell of many lines is then no sign of a stray quote
    touch         of files of touches: message, invitation, endorsement, recommendation, note or follow
    direction     sent or received, where the whole file has one direction
    columns       for each field the headers it goes by; ``*`` stands for a number. The field ``ignored`` is for
                  columns that are known and not wanted; unknown columns of people are kept among the notes
"""

import re
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict

Order = Literal["dmy", "mdy"]
"""Which comes first in a numeric date, the day or the month."""

FOLDER = Path(__file__).parent
NOTHING_SAID: Mapping[str, str] = {}


class Format(BaseModel):
    """One source format, as declared in a TOML file beside this module."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    file: str
    kind: str
    holds: Literal["people", "touches", "owner", "nothing"] = "people"
    container: Literal["table", "vcard", "json", "lines"] = "table"
    json_keys: tuple[str, ...] = ()
    relation: Literal["connection", "contact", "followed", "none"] = "contact"
    fallback: bool = False
    signatures: tuple[tuple[str, ...], ...]
    without: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    by_name: bool = False
    layout: tuple[str, ...] = ()
    circles: tuple[str, ...] = ()
    date_order: Order | None = None
    paragraphs: bool = False
    touch: Literal["message", "invitation", "endorsement", "recommendation", "note", "follow"] | None = None
    direction: Literal["sent", "received"] | None = None
    columns: dict[str, tuple[str, ...]]

    def fields_of(self, header: Sequence[str], said: Mapping[str, str] = NOTHING_SAID) -> list[str | None]:
        """The field each header cell stands for, None where it is not ours; what the user ``said`` of it wins."""
        known = {**_fields_by_header(self.file), **said} if said else _fields_by_header(self.file)
        return [known.get(header_key(cell)) for cell in header]

    def claims(self, header: Sequence[str], name: str = "", said: Mapping[str, str] = NOTHING_SAID) -> bool:
        """Whether a row of cells is the header of this format, in a file called ``name``."""
        if self.by_name and not self.is_named(name):
            return False
        fields = set(self.fields_of(header, said))
        if not any(fields.issuperset(signature) for signature in self.signatures):
            return False
        foreign = {header_key(cell) for cell in self.without}
        return not any(header_key(cell) in foreign for cell in header)

    def rank(self, cell: str) -> int:
        """The place of a header cell in its field's list: columns named earlier say more."""
        return _ranks(self.file).get(header_key(cell), 0)

    def is_named(self, name: str) -> bool:
        """Whether a file of this name may be one of this format's in LinkedIn's archive."""
        return name_key(name) in {name_key(own) for own in self.names}


@lru_cache(maxsize=4096)
def header_key(cell: str) -> str:
    """A header without case, punctuation, invisible signs and numbers: ``E-mail 1 - Value`` → ``e mail # value``."""
    plain = "".join(c for c in unicodedata.normalize("NFKC", cell) if unicodedata.category(c) != "Cf").casefold()
    return re.sub(r"\d+", "#", " ".join(re.findall(r"[^\W_]+", plain)))


@lru_cache(maxsize=1024)
def name_key(name: str) -> str:
    """A file's name without folder, ending, case, spaces, underscores and trailing numbers.

    ``Jobs/Saved Jobs_1.csv`` → ``savedjobs``; ``Connections (2).csv`` → ``connections``.
    """
    base = re.split(r"[/\\]", name)[-1]
    plain = re.sub(r"\.[a-z]{2,4}(?: \(\d+\))?$", "", base.casefold())
    return re.sub(r"[^a-z]", "", re.sub(r"(?:[\s_(]+\d+\)?)+$", "", plain))


@cache
def formats() -> tuple[Format, ...]:
    """Every declared format, in the order of their files."""
    return tuple(
        Format(file=path.stem, **tomllib.loads(path.read_text(encoding="utf-8")))
        for path in sorted(FOLDER.glob("*.toml"))
    )


@cache
def known_headers() -> frozenset[str]:
    """The keys of every header that any format knows."""
    return frozenset(key for fmt in formats() for key in _fields_by_header(fmt.file))


@cache
def _fields_by_header(file: str) -> dict[str, str]:
    declared = next(fmt for fmt in formats() if fmt.file == file)
    return {
        header_key(header.replace("*", "1")): field for field, headers in declared.columns.items() for header in headers
    }


@cache
def _ranks(file: str) -> dict[str, int]:
    declared = next(fmt for fmt in formats() if fmt.file == file)
    return {
        header_key(h.replace("*", "1")): at for headers in declared.columns.values() for at, h in enumerate(headers)
    }
