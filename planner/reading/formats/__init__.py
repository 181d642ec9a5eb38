"""The source formats, one declaration (a TOML file) each: which columns it has, by which it is recognised.

A declaration holds
    kind          its name in reports
    relation      how its people stand to the user: connection, contact, followed or none
    people        false for files that we know and that hold no contacts
    fallback      true if it is tried only when no other format claims the file
    signatures    lists of fields; the format claims a header that has all fields of one list
    without       headers that belong to another format and rule this one out
    layout        the fields by position, for files whose header is missing or in a language we do not read
    circles       the circle its people belong to, where the format says so
    columns       for each field the headers it goes by; ``*`` stands for a number
"""

import re
import tomllib
import unicodedata
from functools import cache, lru_cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict

FOLDER = Path(__file__).parent


class Format(BaseModel):
    """One source format, as declared in a TOML file beside this module."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: str
    relation: str = "contact"
    people: bool = True
    fallback: bool = False
    signatures: tuple[tuple[str, ...], ...]
    without: tuple[str, ...] = ()
    layout: tuple[str, ...] = ()
    circles: tuple[str, ...] = ()
    columns: dict[str, tuple[str, ...]]

    def fields_of(self, header: list[str]) -> list[str | None]:
        """The field each header cell stands for, None where it is not ours."""
        known = _fields_by_header(self.kind)
        return [known.get(header_key(cell)) for cell in header]

    def claims(self, header: list[str]) -> bool:
        """Whether a row of cells is the header of this format."""
        fields = set(self.fields_of(header))
        if not any(fields.issuperset(signature) for signature in self.signatures):
            return False
        foreign = {header_key(cell) for cell in self.without}
        return not any(header_key(cell) in foreign for cell in header)


@lru_cache(maxsize=4096)
def header_key(cell: str) -> str:
    """A header without case, punctuation, invisible signs and numbers: ``E-mail 1 - Value`` → ``e mail # value``."""
    plain = "".join(c for c in unicodedata.normalize("NFKC", cell) if unicodedata.category(c) != "Cf").casefold()
    return re.sub(r"\d+", "#", " ".join(re.findall(r"[^\W_]+", plain)))


@cache
def formats() -> tuple[Format, ...]:
    """Every declared format, in the order of their kinds."""
    return tuple(Format(**tomllib.loads(path.read_text(encoding="utf-8"))) for path in sorted(FOLDER.glob("*.toml")))


@cache
def _fields_by_header(kind: str) -> dict[str, str]:
    declared = next(fmt for fmt in formats() if fmt.kind == kind)
    return {
        header_key(header.replace("*", "1")): field for field, headers in declared.columns.items() for header in headers
    }
