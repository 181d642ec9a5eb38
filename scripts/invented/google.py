"""Writing an address book in the layout Google Contacts has used since 2024."""

import csv
import io
from collections.abc import Iterable, Mapping

HEADER = (
    "First Name",
    "Middle Name",
    "Last Name",
    "Phonetic First Name",
    "Phonetic Middle Name",
    "Phonetic Last Name",
    "Name Prefix",
    "Name Suffix",
    "Nickname",
    "File As",
    "Organization Name",
    "Organization Title",
    "Organization Department",
    "Birthday",
    "Notes",
    "Photo",
    "Labels",
    "E-mail 1 - Label",
    "E-mail 1 - Value",
    "Phone 1 - Label",
    "Phone 1 - Value",
)


def to_csv(contacts: Iterable[Mapping[str, str]]) -> bytes:
    """The file as Google writes it (UTF-8, LF); columns a contact does not have stay empty."""
    text = io.StringIO()
    writer = csv.DictWriter(text, HEADER, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(contacts)
    return text.getvalue().encode()
