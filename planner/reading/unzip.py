"""ZIP files, unpacked in memory piece by piece: what one says of itself is never believed.

The library reads only the list of members; Python 3.11.7's own has two known holes (members that overlap,
CVE-2024-0450; folders that loop for ever, CVE-2024-8088). Nothing is written to disk, and no name becomes a path.
"""

import io
import zipfile
import zlib
from collections.abc import Iterator
from itertools import pairwise

from planner.errors import ArchiveBroken, ArchiveEncrypted, PlannerError, TooManyMembers
from planner.reading.limits import MAX_COMPRESSION_RATIO, MAX_INFLATED_BYTES, MAX_MEMBERS

ZIP_MARK = b"PK\x03\x04"
EMPTY_ZIP_MARK = b"PK\x05\x06"
LOCAL_HEADER_BYTES = 30
PIECE_BYTES = 2**20
ENCRYPTED = 1
METHOD_AES = 99
"""WinZip's mark for a member under AES: its real method is hidden."""
Members = list[zipfile.ZipInfo]


def is_zip(data: bytes) -> bool:
    """Whether the bytes are a ZIP file, as workbooks and archives are."""
    return data.startswith((ZIP_MARK, EMPTY_ZIP_MARK))


def members_of(data: bytes, name: str) -> Members:
    """The files inside, in the order of their bytes, folders left out.

    Raises ArchiveBroken where the list cannot be read, members overlap or two have one name, and TooManyMembers.
    """
    if data.count(b"PK\x01\x02") > MAX_MEMBERS:
        raise TooManyMembers(file=name, limit=MAX_MEMBERS)
    try:
        listed = zipfile.ZipFile(io.BytesIO(data)).infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, OverflowError) as error:
        raise ArchiveBroken(file=name) from error
    if len(listed) > MAX_MEMBERS:
        raise TooManyMembers(file=name, limit=MAX_MEMBERS)
    members = sorted(listed, key=lambda member: member.header_offset)
    overlap = any(one.header_offset + one.compress_size > other.header_offset for one, other in pairwise(members))
    if overlap or len({member.orig_filename for member in members}) < len(members):
        raise ArchiveBroken(file=name)
    return [member for member in members if member.filename and not member.filename.endswith("/")]


class Allowance:
    """How much may still be unpacked from one ZIP file: in all, and against its own size."""

    def __init__(self, packed_bytes: int) -> None:
        self._left = min(MAX_INFLATED_BYTES, max(MAX_COMPRESSION_RATIO * packed_bytes, PIECE_BYTES))

    def spend(self, count: int, too_large: PlannerError) -> None:
        """Count bytes that were unpacked. Raises ``too_large`` when there are too many."""
        self._left -= count
        if self._left < 0:
            raise too_large


def inflated(data: bytes, member: zipfile.ZipInfo, name: str) -> Iterator[bytes]:
    """What is really inside a member, in pieces. Raises ArchiveEncrypted, or ArchiveBroken where it is damaged."""
    if member.flag_bits & ENCRYPTED or member.compress_type == METHOD_AES:
        raise ArchiveEncrypted(file=name)
    if member.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise ArchiveBroken(file=name)
    checksum = 0
    for piece in _pieces(data, member, name):
        checksum = zlib.crc32(piece, checksum)
        yield piece
    if checksum != member.CRC:
        raise ArchiveBroken(file=name)


def _pieces(data: bytes, member: zipfile.ZipInfo, name: str) -> Iterator[bytes]:
    head = data[member.header_offset : member.header_offset + LOCAL_HEADER_BYTES]
    if not head.startswith(ZIP_MARK) or len(head) < LOCAL_HEADER_BYTES:
        raise ArchiveBroken(file=name)
    name_bytes, extra_bytes = int.from_bytes(head[26:28], "little"), int.from_bytes(head[28:30], "little")
    start = member.header_offset + LOCAL_HEADER_BYTES + name_bytes + extra_bytes
    packed = data[start : start + member.compress_size]
    if member.compress_type == zipfile.ZIP_STORED:
        yield packed
        return
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        while piece := unpacker.decompress(packed, PIECE_BYTES):
            yield piece
            packed = unpacker.unconsumed_tail
    except zlib.error as error:
        raise ArchiveBroken(file=name) from error
