"""Inputs of each kind as Hypothesis makes them: wilder than mutation makes them, and small."""

import csv
import io

from hypothesis import strategies as st

from scripts.fuzz.mutators import CARD_LINES, MEMBERS
from scripts.fuzz.seeds import CARDS, CONNECTIONS, LISTS, WORKBOOK, zipped

ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252", "cp1250", "shift-jis")
PIECES = (
    ",", ";", "\t", "|", "\n", "\r\n", "\r", '"', '""', "'", "\\", " ", "First Name", "Last Name", "Name", "Company",
    "Connected On", "URL", "Notes:", "https://www.linkedin.com/in/a-b", "12 Mar 2021", "03/04/2021", "a@b.example",
    "sep=;\n", 'sep="\n', "\0", "\ufeff", "\u202e", "\ue000", "é", "Ã©", "李", "🚀", "=1+1", "{", "[", "\x1b",
    '{"friends":[{"name":"', "\\ud800", "LinkedIn Member", "E-mail 1 - Value", "Labels", " ::: ", "1e400", "%C3%A9",
    "&amp;", "+2AA-",
)  # fmt: skip
PARAMETERS = (
    "",
    ";QUOTED-PRINTABLE",
    ";ENCODING=QUOTED-PRINTABLE",
    ";CHARSET=UTF-16",
    ";CHARSET=undefined",
    ';X="a;b"',
)
PROPERTIES = ("FN", "N", "ORG", "TITLE", "NOTE", "TEL", "EMAIL", "ADR", "URL", "RELATED", "AGENT", "item1.X-ABShowAs")

names = st.one_of(st.sampled_from(MEMBERS), st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30))
delimiters = st.sampled_from([",", ";", "\t", "|"])


def encoded(text: str, encoding: str) -> bytes:
    """The text, what the encoding cannot say left out."""
    return text.encode(encoding, errors="ignore")


def _table(header: str, rows: list[list[str]], delimiter: str) -> str:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter).writerows(rows)
    return header.replace(",", delimiter) + "\n" + out.getvalue()


pieces = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=6)), max_size=40).map("".join)
tables = st.builds(
    _table,
    st.sampled_from(["First Name,Last Name,Company", "Nome,Note", "Name,E-mail,Phone,Labels", "a,b,c"]),
    st.lists(st.lists(pieces, max_size=5), max_size=5),
    delimiters,
)
lists = st.one_of(
    st.binary(max_size=300),
    st.builds(encoded, st.one_of(pieces, tables), st.sampled_from(ENCODINGS)),
    st.builds(bytes.__add__, st.sampled_from([CONNECTIONS, *LISTS.values()]), st.binary(max_size=60)),
)

lines = st.one_of(
    st.sampled_from(CARD_LINES),
    st.builds("{}{}:{}".format, st.sampled_from(PROPERTIES), st.sampled_from(PARAMETERS), st.text(max_size=30)),
    st.text(max_size=20),
)
cards = st.builds(
    lambda inner, ends, encoding: encoded(ends.join(["BEGIN:VCARD", *inner, "END:VCARD"]), encoding),
    st.lists(lines, max_size=12),
    st.sampled_from(["\n", "\r\n", "\r", "\n "]),
    st.sampled_from(ENCODINGS),
)

contents = st.one_of(
    st.binary(max_size=100), st.sampled_from([CONNECTIONS, *LISTS.values(), *CARDS.values(), *WORKBOOK.values()])
)
members = st.dictionaries(names.map(lambda name: name.split("\0")[0] or "x"), contents, max_size=5)


@st.composite
def _workbooks(draw: st.DrawFn) -> dict[str, bytes]:
    """A workbook of which one part was replaced or lost a piece."""
    part = draw(st.sampled_from(sorted(WORKBOOK)))
    content = WORKBOOK[part]
    at, size = draw(st.integers(0, len(content))), draw(st.integers(0, 40))
    return {**WORKBOOK, part: content[:at] + draw(st.binary(max_size=20)) + content[at + size :]}


@st.composite
def _damaged(draw: st.DrawFn, whole: st.SearchStrategy[bytes]) -> bytes:
    """An archive with some bytes written over."""
    data = bytearray(draw(whole))
    for at, byte in draw(st.lists(st.tuples(st.integers(0, len(data) - 1), st.integers(0, 255)), max_size=4)):
        data[at] = byte
    return bytes(data)


sound_archives = st.one_of(members, _workbooks()).map(lambda parts: zipped(parts.items()))
archives = st.one_of(sound_archives, _damaged(sound_archives), st.binary(max_size=100).map(b"PK\x03\x04".__add__))

BY_KIND = {"csv": lists, "zip": archives, "vcard": cards}
