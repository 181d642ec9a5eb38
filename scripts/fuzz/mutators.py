"""Changes to inputs that plain changes of bytes would never arrive at: a ZIP stays one, a vCard keeps its lines."""

import io
import random
import zipfile
import zlib
from collections.abc import Callable
from typing import NamedTuple

Mutate = Callable[[bytes, int], bytes]
"""The fuzzer's own change of bytes, to at most so many."""
Mutator = Callable[[bytes, int, int, Mutate], bytes]

DAMAGED_SHARE = 0.25
MOST_MEMBERS = 6
MOST_BYTES = 4096
"""Of one member: what unfolds to more is tested elsewhere, and slow."""
MEMBERS = (
    "Connections.csv", "messages.csv", "Invitations.csv", "Profile.csv", "friends.json", "contacts.vcf", "people.xlsx",
    "a\\b.csv", "a/b.csv", "../up.csv", "/root.csv", "C:\\disk.csv", "inner.zip", "folder/", "__MACOSX/._a.csv",
    "xl/workbook.xml", "\u202egpj.csv", "Jobs/Saved Jobs_1.csv", "A.CSV", ".csv", "NUL.csv", "xl/worksheets/sheet1.xml",
)  # fmt: skip
CARD_LINES = (
    "BEGIN:VCARD", "END:VCARD", "VERSION:2.1", "VERSION:4.0", "FN:Ada Prima", "N:Prima;Ada;;;", "ORG:Uno;Due", "NOTE:",
    "AGENT:", "AGENT:BEGIN:VCARD", "X-ABShowAs:COMPANY", "RELATED;TYPE=friend:Bo", "item1.EMAIL;TYPE=work:a@b.example",
    "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=utf-7:=2B2AA-=", "N;CHARSET=UTF-16;QUOTED-PRINTABLE:=FF=FE", "ADR:;;;;;;",
    "PHOTO;ENCODING=b:AAAA", " folded", "\tfolded", "", 'TEL;X="a;b:c":1', "X-SOCIALPROFILE;type=linkedin:x", "FN",
)  # fmt: skip


class Member(NamedTuple):
    """One file of an archive that is being changed."""

    name: str
    content: bytes
    method: int


def mutated_zip(data: bytes, most: int, seed: int, mutate: Mutate) -> bytes:
    """An archive with one of its members changed, put together anew; now and then its own bytes, too."""
    chance = random.Random(seed)  # noqa: S311 -- no secret
    members = _members(data)
    made = _zipped(_changed(members, chance, mutate)) if members or chance.random() < DAMAGED_SHARE else data
    if made == data or chance.random() < DAMAGED_SHARE:
        made = mutate(made, max(most, len(made)))
    return made if len(made) <= most else mutate(data, most)


def _members(data: bytes) -> list[Member]:
    """What can be read of an archive; nothing where it is damaged."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return [_member(archive, info) for info in archive.infolist()[:MOST_MEMBERS]]
    except (
        zipfile.BadZipFile,
        ValueError,
        OSError,
        NotImplementedError,
        OverflowError,
        RuntimeError,
        EOFError,
        zlib.error,
    ):
        return []


def _member(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Member:
    with archive.open(info) as file:
        method = info.compress_type if info.compress_type == zipfile.ZIP_STORED else zipfile.ZIP_DEFLATED
        return Member(info.filename, file.read(MOST_BYTES), method)


def _changed(members: list[Member], chance: random.Random, mutate: Mutate) -> list[Member]:
    at = chance.randrange(len(members)) if members else 0
    what = chance.choice(["content"] * 5 + ["name", "name", "add", "drop", "method", "swap"]) if members else "add"
    member = members[at] if members else Member("", b"", zipfile.ZIP_STORED)
    rest = [*members[:at], *members[at + 1 :]]
    if what == "drop":
        return rest
    if what == "add":
        return [*members, member._replace(name=chance.choice(MEMBERS))][:MOST_MEMBERS]
    if what == "method":
        return [*rest, member._replace(method=zipfile.ZIP_DEFLATED - member.method)]
    if what == "swap":
        return [*rest, member._replace(content=chance.choice(members).content)]
    if what == "content":
        return [*rest, member._replace(content=mutate(member.content, MOST_BYTES))]
    name = chance.choice([*MEMBERS, mutate(member.name.encode(), 60).decode("cp437")])
    return [*rest, member._replace(name=name)]


def _zipped(members: list[Member]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content, method in {member.name.split("\0")[0] or "x": member for member in members}.values():
            info = zipfile.ZipInfo(name.split("\0")[0] or "x")
            archive.writestr(info, content, compress_type=method)
    return out.getvalue()


def mutated_cards(data: bytes, most: int, seed: int, mutate: Mutate) -> bytes:
    """Half of the time a line put in, doubled, moved or taken away; else bytes changed within one line, or anywhere."""
    chance = random.Random(seed)  # noqa: S311 -- no secret
    lines = data.split(b"\n")
    at = chance.randrange(len(lines))
    what = chance.choice(["bytes", "bytes", "line", "line", "put", "put", "drop", "double", "move"])
    if what == "bytes":
        lines = mutate(data, most).split(b"\n")
    elif what == "put":
        lines.insert(at, chance.choice(CARD_LINES).encode())
    elif what == "line":
        lines[at] = mutate(lines[at], max(len(lines[at]), 1) + 20)
    elif what == "double":
        lines.insert(chance.randrange(len(lines)), lines[at])
    else:
        line = lines.pop(at)
        if what == "move":
            lines.insert(chance.randrange(len(lines) + 1), line)
    return b"\n".join(lines)[:most]


MUTATORS: dict[str, Mutator] = {"zip": mutated_zip, "vcard": mutated_cards}
