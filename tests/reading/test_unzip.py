"""ZIP files that lie, overlap, hide or unfold: what can be read is read, all else is refused by one of our errors."""

import bz2
import io
import lzma
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterator

import pytest

from planner.errors import ArchiveBroken, ArchiveEncrypted, FileTooLarge, PlannerError, TooManyMembers
from planner.reading.limits import MAX_COMPRESSION_RATIO, MAX_MEMBERS
from planner.reading.unzip import PIECE_BYTES, Allowance, inflated, is_zip, members_of

TEXT = b"First Name,Last Name\nAlba,Ferro\n" * 40
LOCAL, LISTED = b"PK\x03\x04", b"PK\x01\x02"


def zipped(*files: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(out, "w", method) as archive:
        warnings.simplefilter("ignore", UserWarning)  # the library warns of the equal names that a test needs
        for name, content in files:
            archive.writestr(zipfile.ZipInfo(name), content, method)
    return out.getvalue()


def patched(data: bytes, at: int, form: str, value: int, *, mark: bytes = LISTED, which: int = 0) -> bytes:
    """The archive with another number, ``at`` bytes into one of its headers: by default the first of the list."""
    start = -1
    for _ in range(which + 1):
        start = data.index(mark, start + 1)
    return data[: start + at] + struct.pack(form, value) + data[start + at + struct.calcsize(form) :]


def content(data: bytes, member: int = 0) -> bytes:
    return b"".join(inflated(data, members_of(data, "x.zip")[member], "x.zip"))


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
@pytest.mark.parametrize("text", [TEXT, b"", b"x", b"\0" * (3 * PIECE_BYTES + 5)])
def test_a_member_is_unpacked_as_it_was_packed(text: bytes, method: int) -> None:
    data = zipped(("a.csv", b"before"), ("b.csv", text), method=method)
    assert content(data, 1) == text


def test_members_come_in_the_order_of_their_bytes_without_folders_and_empty_names() -> None:
    data = zipped(("z.csv", b"1"), ("folder/", b""), ("a.csv", b"2"), ("", b"3"))
    assert [member.filename for member in members_of(data, "x.zip")] == ["z.csv", "a.csv"]


def test_an_archive_of_nothing_has_no_members() -> None:
    data = zipped()
    assert is_zip(data)
    assert members_of(data, "x.zip") == []


def test_a_member_behind_bytes_that_belong_to_nobody_is_found() -> None:
    """The list says where a member begins as if the archive began there: the real place is counted from its end."""
    data = LOCAL + b"bytes before" + zipped(("a.csv", TEXT))
    assert content(data) == TEXT


@pytest.mark.parametrize("size", [0, 1, 2**31])
@pytest.mark.parametrize("mark", [LOCAL, LISTED])
def test_what_a_member_says_of_its_unpacked_size_does_not_matter(size: int, mark: bytes) -> None:
    data = patched(zipped(("a.csv", TEXT)), 22 if mark == LOCAL else 24, "<L", size, mark=mark)
    assert content(data) == TEXT


def renamed_list(data: bytes) -> bytes:
    return data.replace(LISTED, b"PK\x09\x09")


PAIR = zipped(("a.csv", TEXT), ("b.csv", TEXT))
BROKEN = {
    "overlapping members": patched(PAIR, 42, "<L", 5, which=1),
    "a member that reaches into the next": patched(PAIR, 20, "<L", 500),
    "a member that begins beyond the end": patched(zipped(("a.csv", TEXT)), 42, "<L", 2**31),
    "a member that begins within the list": patched(zipped(("a.csv", TEXT)), 42, "<L", 90),
    "a packed size too small": patched(zipped(("a.csv", TEXT)), 20, "<L", 9),
    "a packed size too large": patched(zipped(("a.csv", TEXT), method=zipfile.ZIP_STORED), 20, "<L", 2**31),
    "another checksum": patched(zipped(("a.csv", TEXT)), 16, "<L", 1234),
    "no local header": patched(zipped(("a.csv", TEXT)), 0, "<L", 0, mark=LOCAL),
    "equal names": zipped(("a.csv", b"1"), ("a.csv", b"2")),
    "bytes that are not packed": patched(zipped(("a.csv", TEXT), method=zipfile.ZIP_STORED), 10, "<H", 8),
    "bzip2": zipped(("a.csv", TEXT), method=zipfile.ZIP_BZIP2),
    "LZMA": zipped(("a.csv", TEXT), method=zipfile.ZIP_LZMA),
    "an unknown method": patched(zipped(("a.csv", TEXT)), 10, "<H", 77),
    "a version of the future": patched(zipped(("a.csv", TEXT)), 6, "<H", 99),
    "a list that is not there": renamed_list(zipped(("a.csv", TEXT))),
    "no end": zipped(("a.csv", TEXT))[:-30],
    "half of the bytes": PAIR[: len(PAIR) // 2],
    "nothing but a mark": LOCAL,
    "an end without a list": b"PK\x05\x06" + b"\xff" * 18,
}


@pytest.mark.parametrize("damage", BROKEN)
def test_a_damaged_or_lying_archive_is_called_broken(damage: str) -> None:
    with pytest.raises(ArchiveBroken):
        content(BROKEN[damage])


@pytest.mark.parametrize("packed", [bz2.compress(TEXT), lzma.compress(TEXT), zlib.compress(TEXT)])
def test_bytes_packed_in_another_way_than_said_are_called_broken(packed: bytes) -> None:
    data = zipped(("a.csv", packed), method=zipfile.ZIP_STORED)
    with pytest.raises(ArchiveBroken):
        content(patched(data, 10, "<H", zipfile.ZIP_DEFLATED))


@pytest.mark.parametrize(("at", "value"), [(8, 1), (8, 0x0801), (10, 99)])
def test_a_member_under_a_password_is_named_as_such(at: int, value: int) -> None:
    with pytest.raises(ArchiveEncrypted):
        content(patched(zipped(("a.csv", TEXT)), at, "<H", value))


def test_an_archive_with_more_members_than_anybody_has_files_is_refused() -> None:
    name = b"a"
    one = struct.pack("<4s4B4HL2L5H2L", LISTED, 20, 3, 20, *[0] * 8, len(name), *[0] * 6) + name
    listed = one * (MAX_MEMBERS + 1)
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 1, 1, len(listed), 4, 0)
    with pytest.raises(TooManyMembers):
        members_of(LOCAL + listed + end, "x.zip")


def test_a_file_that_unfolds_into_a_huge_one_is_given_up_long_before_its_end() -> None:
    data = zipped(("a.csv", b"\0" * (80 * PIECE_BYTES)))
    pieces = inflated(data, members_of(data, "x.zip")[0], "x.zip")
    taken = list(spent(Allowance(len(data)), pieces))
    assert sum(taken) <= MAX_COMPRESSION_RATIO * len(data) < 80 * PIECE_BYTES


def spent(allowance: Allowance, pieces: Iterator[bytes]) -> Iterator[int]:
    """How large each piece was until the allowance ended, which it must before the pieces do."""
    for piece in pieces:
        try:
            allowance.spend(len(piece), FileTooLarge(file="x.zip", limit=1))
        except FileTooLarge:
            return
        yield len(piece)
    pytest.fail("all of it was unpacked")


def test_many_members_share_one_allowance() -> None:
    allowance, too_large = Allowance(1), FileTooLarge(file="x.zip", limit=1)
    for _ in range(4):
        allowance.spend(PIECE_BYTES // 4, too_large)
    with pytest.raises(FileTooLarge):
        allowance.spend(1, too_large)


def every_bit_flipped() -> Iterator[bytes]:
    data = zipped(("a.csv", TEXT), ("b/c.csv", b"x"))
    for at in range(len(data)):
        for bit in (0, 3, 7):
            yield data[:at] + bytes([data[at] ^ (1 << bit)]) + data[at + 1 :]


def test_one_wrong_bit_anywhere_gives_the_content_or_one_of_our_errors() -> None:
    texts = {TEXT, b"x"}
    for data in every_bit_flipped():
        try:
            members = members_of(data, "x.zip")
        except PlannerError:
            continue
        for member in members:
            try:
                assert b"".join(inflated(data, member, "x.zip")) in texts
            except PlannerError as error:
                assert isinstance(error, ArchiveBroken | ArchiveEncrypted)  # noqa: PT017 -- or the content: either is right
