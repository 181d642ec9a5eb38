"""Uploaded files as the pipeline takes them, and a fingerprint that tells the same upload again."""

from collections.abc import Sequence
from hashlib import sha256
from typing import Protocol

from planner.reading import NamedBytes


class Upload(Protocol):
    """What streamlit hands over for an uploaded file."""

    name: str

    def getvalue(self) -> bytes:
        """The file's bytes."""
        ...


def named_bytes(uploads: Sequence[Upload]) -> list[NamedBytes]:
    """The names and bytes of uploaded files."""
    return [(upload.name, upload.getvalue()) for upload in uploads]


def fingerprint(files: Sequence[NamedBytes], date_order: str | None) -> tuple[object, ...]:
    """The same for the same files and order of dates: every click runs the page again, the import is not repeated."""
    return (*((name, sha256(data).hexdigest()) for name, data in files), date_order)
