"""A ZIP archive to its source files: which members are read, which are left alone, which are refused.

Of LinkedIn's archive only members that a format declares by name are unpacked: logins, receipts and what LinkedIn
infers are never looked at. Of any other archive, lists are.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from zipfile import ZipInfo

from planner.errors import FileTooLarge, NothingInArchive, PlannerError
from planner.reading.formats import formats, name_key
from planner.reading.limits import MAX_INFLATED_BYTES, MAX_NAME_CHARS, MAX_SOURCES
from planner.reading.notices import Notice, info, shown, warning
from planner.reading.unzip import Allowance, Members, inflated

LISTS = (".csv", ".tsv", ".vcf", ".xlsx")
LISTED = 60
"""LinkedIn's complete archive holds about fifty files: each is named in the report."""
EXPORT_NAME = re.compile(r"LinkedInDataExport_(\d\d)-(\d\d)-(\d{4})")
"""LinkedIn writes the date of the export into the archive's name, the month first."""
UNSAFE = re.compile(r"(^|/)\.\.(/|$)|^/|^[A-Za-z]:")
TELLING = {"connections", "messages", "invitations", "importedcontacts", "endorsementreceivedinfo"}
SHARED = {"contacts"}
"""Also what others call their address books."""
SEVERAL = 3
"""So many of LinkedIn's names together are no chance."""
JUNK = re.compile(r"(^|/)(__MACOSX/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)")


@dataclass(frozen=True)
class Archive:
    """What an archive is and what becomes of its members; those chosen are source files of their own."""

    name: str
    is_linkedins: bool
    export_date: date | None
    chosen: Members
    notices: list[Notice] = field(default_factory=list)

    @property
    def kind(self) -> str:
        """What the report calls it."""
        return "linkedin_archive" if self.is_linkedins else "archive"


@dataclass(frozen=True)
class _Sorted:
    """The members by what is done with them."""

    read: Members
    ignored: list[str]
    nested: list[str]
    unsafe: int


def open_archive(name: str, members: Members) -> Archive:
    """Choose the members to read. Raises NothingInArchive."""
    linkedins = bool(EXPORT_NAME.search(name)) or _is_linkedins(members)
    chosen = _sorted(members, linkedins=linkedins)
    if not chosen.read:
        raise NothingInArchive(file=name)
    return Archive(name, linkedins, _export_date(name), chosen.read, _notices(chosen))


def unpacked(archive: Archive, data: bytes) -> Iterator[tuple[str, bytes | PlannerError]]:
    """The chosen members one after the other, each under the path ``archive/member``, or why there is nothing."""
    allowance = Allowance(len(data))
    for member in archive.chosen:
        yield member_name(archive.name, member.filename), _unpacked(data, member, archive.name, allowance)


def member_name(archive: str, path: str) -> str:
    """How a member is called in reports: its path as text, without invisible signs."""
    plain = "".join(c for c in path.replace("\\", "/") if unicodedata.category(c)[0] != "C")
    return f"{archive}/{plain[-MAX_NAME_CHARS:]}"


def _sorted(members: Members, *, linkedins: bool) -> _Sorted:
    chosen = _Sorted([], [], [], sum(_is_unsafe(member.orig_filename) for member in members))
    for member in members:
        path = member.filename.replace("\\", "/")
        if _is_unsafe(member.orig_filename) or JUNK.search(path):
            continue
        if path.lower().endswith(".zip"):
            chosen.nested.append(path)
        elif _wanted(path, linkedins=linkedins) and len(chosen.read) < MAX_SOURCES:
            chosen.read.append(member)
        else:
            chosen.ignored.append(path)
    return chosen


def _is_unsafe(path: str) -> bool:
    """A path that would lead out of a folder, or a name that shows as another: damaged, or meant to mislead."""
    return bool(UNSAFE.search(path.replace("\\", "/"))) or any(unicodedata.category(c)[0] == "C" for c in path)


def _is_linkedins(members: Members) -> bool:
    """Names such as Events are anybody's: one of LinkedIn's own tells, or several, or that there is no other."""
    lists = {name_key(member.filename) for member in members if member.filename.lower().endswith(".csv")}
    declared = {name_key(name) for fmt in formats() if fmt.container == "table" for name in fmt.names}
    no_other = bool(lists - SHARED) and lists <= declared
    return not lists.isdisjoint(TELLING) or len(lists & declared) >= SEVERAL or no_other


def _wanted(path: str, *, linkedins: bool) -> bool:
    low = path.lower()
    if low.endswith(".json"):
        return any(fmt.container == "json" and fmt.is_named(path) for fmt in formats())
    if linkedins and low.endswith(".csv"):
        return any(fmt.is_named(path) and fmt.holds != "nothing" for fmt in formats())
    return not linkedins and low.endswith(LISTS)


def _unpacked(data: bytes, member: ZipInfo, name: str, allowance: Allowance) -> bytes | PlannerError:
    """The bytes of a member, or why there are none: one damaged member costs only itself."""
    too_large = FileTooLarge(file=name, limit=MAX_INFLATED_BYTES // 2**20)
    pieces = []
    try:
        for piece in inflated(data, member, name):
            allowance.spend(len(piece), too_large)
            pieces.append(piece)
    except PlannerError as error:
        return error
    return b"".join(pieces)


def _export_date(name: str) -> date | None:
    found = EXPORT_NAME.search(name)
    try:
        return date(int(found[3]), int(found[1]), int(found[2])) if found else None
    except ValueError:
        return None


def _notices(chosen: _Sorted) -> list[Notice]:
    notices = [info("archive-read", files=shown([member.filename for member in chosen.read], LISTED))]
    if chosen.ignored:
        notices.append(info("archive-ignored", files=shown(chosen.ignored, LISTED), count=len(chosen.ignored)))
    if chosen.nested:
        notices.append(warning("archive-nested", files=shown(chosen.nested)))
    if chosen.unsafe:
        notices.append(warning("archive-unsafe", count=chosen.unsafe))
    return notices
