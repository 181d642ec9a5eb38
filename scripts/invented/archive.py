"""A whole invented LinkedIn archive around given connections, as LinkedIn sends it."""

import io
import zipfile
from pathlib import Path
from random import Random

from scripts.invented import archive_ties as ties
from scripts.invented.archive_layout import ERAS, Era, EraName
from scripts.invented.archive_messages import messages_csv
from scripts.invented.connections import Connection, to_csv

OWNER_FILES = Path(__file__).parent / "owner_files"
"""What the archive says of its owner, and what it holds besides: packed as they are."""
OF_2021 = (
    *("Profile.csv", "Profile Summary.csv", "Positions.csv", "Education.csv", "Skills.csv", "Languages.csv"),
    *("Registration.csv", "Email Addresses.csv", "PhoneNumbers.csv"),
)
"""Those of them that a quick archive had in 2021."""
MEMBER = "4001"
"""The owner's number, which stands in the names of some files since 2026."""


def archive_name(era: EraName = "2026") -> str:
    """What LinkedIn calls the file: with the day of the export in American order."""
    made = ERAS[era]
    return f"{'Complete' if made.recent else 'Basic'}_LinkedInDataExport_{made.exported:%m-%d-%Y}.zip"


def complete_archive(people: list[Connection], *, messages: int = 400, era: EraName = "2026", seed: int = 1) -> bytes:
    """A ZIP file of the archive; in 2021 the files had fewer columns and no profile addresses.

    The same connections and seed give the same files; the packed bytes also depend on the version of zlib.
    """
    made = ERAS[era]
    files = {"Connections.csv": to_csv(people) if made.recent else ties.connections_2021_csv(people, made)}
    files["messages.csv"] = messages_csv(people, messages, made, _chance(seed, "messages"))
    return _packed(files | _of_ties(people, made, seed) | _of_owner(made), made)


def _chance(seed: int, name: str) -> Random:
    """Each file has its own: a change in one moves nothing in the others."""
    return Random(f"{name} {seed}")  # noqa: S311 - invents people, keeps no secrets


def _of_ties(people: list[Connection], era: Era, seed: int) -> dict[str, bytes]:
    gap = "_" if era.recent else " "
    suffix = f"_{MEMBER}" if era.recent else ""
    received, given = _chance(seed, "received"), _chance(seed, "given")
    files = {
        "Invitations.csv": ties.invitations_csv(people, era, _chance(seed, "invitations")),
        "Endorsement_Received_Info.csv": ties.endorsements_csv(people, era, received, received=True),
        "Endorsement_Given_Info.csv": ties.endorsements_csv(people, era, given, received=False),
        f"Recommendations{gap}Received.csv": ties.recommendations_csv(people, era, received, received=True),
        f"Recommendations{gap}Given.csv": ties.recommendations_csv(people, era, given, received=False),
        f"Member_Follows{suffix}.csv": ties.member_follows_csv(people, era, _chance(seed, "follows")),
    }
    if not era.recent:
        return files
    return files | {
        "Notes.csv": ties.notes_csv(people, era, _chance(seed, "notes")),
        "ImportedContacts.csv": ties.imported_contacts_csv(people, era, _chance(seed, "imported")),
    }


def _of_owner(era: Era) -> dict[str, bytes]:
    paths = {path.relative_to(OWNER_FILES).as_posix(): path for path in OWNER_FILES.rglob("*") if path.is_file()}
    return {name: path.read_bytes() for name, path in sorted(paths.items()) if era.recent or name in OF_2021}


def _packed(files: dict[str, bytes], era: Era) -> bytes:
    """The files in one ZIP, all with the time of the export and as if written on one system."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as archive:
        for name, content in files.items():
            member = zipfile.ZipInfo(name, (era.exported.year, era.exported.month, era.exported.day, 10, 0, 0))
            member.compress_type, member.create_system = zipfile.ZIP_DEFLATED, 3
            archive.writestr(member, content, compresslevel=3)
    return packed.getvalue()
