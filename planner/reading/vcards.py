"""vCards (2.1, 3.0, 4.0) to records: one row a card, one column a property that we read. Damage costs one card.

Read by hand in one pass: the libraries tried hang on a hostile line of sixty characters, refuse the bare parameters
of old phones, or take quadratic time on folded lines (docs/decisions/0007).
"""

import quopri
import re
from collections.abc import Iterator
from typing import NamedTuple

from planner.reading.limits import MAX_CELL_CHARS
from planner.reading.notices import Notice, warning
from planner.reading.records import Record

BEGIN = re.compile(r"^[ \t]*BEGIN:VCARD[ \t]*$", re.IGNORECASE | re.MULTILINE)
LOOKED_AT = 2**20
"""Characters in which the first card must begin: pictures may stand before it in a file without its beginning."""
NAME = re.compile(r"(?:[\w-]+\.)?([\w-]+)[;:]")
LINE = re.compile(r'[\w.-]+((?:;[^";:]*(?:"[^"]*"[^";:]*)*)*):(.*)', re.DOTALL)
PARAMETER = re.compile(r';([^=";:]*)=?("[^"]*"|[^";:]*)')
ESCAPED = re.compile(r"\\(.)")
SEMICOLON = re.compile(r"(?<!\\);")
ONE_VALUE = ("FN", "EMAIL", "TEL", "TITLE", "ROLE", "CATEGORIES", "NOTE", "URL", "X-SOCIALPROFILE", "RELATED")
OF_PARTS = ("N family", "N given", "N additional", "ORG", "ADR place")
COLUMNS = (*ONE_VALUE, *OF_PARTS)
SEVERAL = {"EMAIL", "TEL", "CATEGORIES", "NOTE", "URL", "X-SOCIALPROFILE", "RELATED"}
"""Of these a card keeps every value; of a name or a place in two spellings, the first."""
WANTED = {*ONE_VALUE, "N", "ORG", "ADR", "BEGIN", "END", "AGENT", "X-ABSHOWAS"}
KIN = {"child", "parent", "sibling", "spouse", "kin", "emergency", "me"}
"""Relatives by vCard 4.0's own types: somebody's family introduces nobody."""
CHARSETS = {"utf-8", "us-ascii", "windows-1250", "windows-1251", "windows-1252", "gb2312", "gbk", "big5", "shift_jis"}
CHARSETS |= {f"iso-8859-{part}" for part in (1, 2, 5, 7, 9, 15)}
"""What phones name; Python would also take names of things that are no encodings of a text (punycode)."""
SCHEMES = {"TEL": "tel:", "EMAIL": "mailto:"}
ADDRESS_PLACE = (3, 4, 6)
"""Of an address only the town, the region and the country: the street is nobody's business here."""


class Cards(NamedTuple):
    """The records, the first of them the header; the lines where unfinished cards begin; what there is to say."""

    records: list[Record]
    unfinished: list[int]
    notices: list[Notice]


class _Line(NamedTuple):
    row: int
    name: str
    params: dict[str, str]
    value: str
    length: int


class _Card:
    """The values of one card's properties, gathered line by line."""

    def __init__(self, row: int) -> None:
        self.row = row
        self._values: dict[str, list[str]] = {}
        self._organisation = False

    def add(self, line: _Line) -> None:
        """Take the values of a line."""
        if line.name == "X-ABSHOWAS":
            self._organisation = line.value.strip().upper() == "COMPANY"
        for column, value in _columns_of(line):
            self._values.setdefault(column, []).append(value)

    def record(self) -> Record:
        """The card as a row. An organisation's card names nobody."""
        if self._organisation:
            self._values = {column: values for column, values in self._values.items() if column == "ORG"}
        kept = {column: values if column in SEVERAL else values[:1] for column, values in self._values.items()}
        return Record(self.row, ["\n".join(kept.get(column, ())) for column in COLUMNS])


class _Reader:
    """Cards from lines. A card without its end is kept if another follows; one inside another (AGENT) is left out."""

    def __init__(self) -> None:
        self.records = [Record(1, list(COLUMNS))]
        self.open: _Card | None = None
        self.unclosed: list[int] = []
        self._inner = 0
        self._inner_follows = False

    def take(self, line: _Line) -> None:
        """Go on by one line."""
        if self._inner or (self._inner_follows and line.name == "BEGIN"):
            self._inner += {"BEGIN": 1, "END": -1}.get(line.name, 0)
        elif line.name == "AGENT":
            value = line.value.strip().upper()
            self._inner = int(value.startswith("BEGIN") and "END:VCARD" not in value)  # 3.0 has it in one line
        elif line.name in {"BEGIN", "END"}:
            self._begin_or_end(line)
        else:
            self._property(line)
        self._inner_follows = line.name == "AGENT" and not line.value.strip()

    def _begin_or_end(self, line: _Line) -> None:
        if self.open is not None:
            self.records.append(self.open.record())
            if line.name == "BEGIN":
                self.unclosed.append(self.open.row)
        self.open = _Card(line.row) if line.name == "BEGIN" else None

    def _property(self, line: _Line) -> None:
        if self.open is None:
            self.open = _Card(line.row)
            self.unclosed.append(line.row)
        self.open.add(line)


def is_vcards(text: str) -> bool:
    """Whether a text holds vCards."""
    return BEGIN.search(text[:LOOKED_AT]) is not None


def read_vcards(text: str) -> Cards:
    r"""Read every card of ``text`` (line ends ``\\n``). Never raises."""
    reader, unreadable, cut = _Reader(), list[int](), list[int]()
    for line in _lines(text, unreadable):
        reader.take(line)
        if line.length >= MAX_CELL_CHARS:
            cut.append(line.row)
    unfinished = [reader.open.row] if reader.open else []
    told = {"cards-lines-unreadable": unreadable, "cards-unclosed": reader.unclosed, "cards-unfinished": unfinished}
    told["cell-cut"] = cut
    notices = [warning(code, row=rows[0], rows=len(rows)) for code, rows in told.items() if rows]
    return Cards(reader.records, unfinished, notices)


def _lines(text: str, unreadable: list[int]) -> Iterator[_Line]:
    """The lines with a property that we read; those that have no name and value are noted."""
    for row, whole in _unfolded(text):
        found = NAME.match(whole)
        name = found[1].upper() if found else ""
        if name in WANTED and (parts := LINE.match(whole)):
            params = {key.upper(): value.strip('"') for key, value in PARAMETER.findall(parts[1])}
            yield _Line(row, name, params, parts[2], len(whole))
        elif name in WANTED or re.match(rf"(?:{'|'.join(WANTED)})(?![\w+/=])", whole, re.IGNORECASE):
            unreadable.append(row)


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Whole lines and where they begin: folded ones (a space begins the next) and soft ones (``=`` ends) joined."""
    start, parts, length, soft, quoted = 0, list[str](), 0, False, False
    for row, line in enumerate(text.split("\n"), start=1):
        if (line.startswith((" ", "\t")) or soft) and parts:
            if length < MAX_CELL_CHARS:
                parts.append("\n" + line if soft else line[1:])
                length += len(line)
        else:
            if parts:
                yield start, "".join(parts)[:MAX_CELL_CHARS]
            start, parts, length = row, [line[:MAX_CELL_CHARS]] if line.strip() else [], len(line)
            quoted = "QUOTED-PRINTABLE" in line[:MAX_CELL_CHARS].upper()
        soft = quoted and line.endswith("=")
    if parts:
        yield start, "".join(parts)[:MAX_CELL_CHARS]


def _columns_of(line: _Line) -> list[tuple[str, str]]:
    """The columns that a property fills, with their values."""
    value = _decoded(line)
    if line.name == "N":
        return [(column, part) for column, part in zip(OF_PARTS[:3], _parts(value), strict=False) if part]
    if line.name == "ORG":
        return [("ORG", part) for part in _parts(value)[:1] if part]
    if line.name == "ADR":
        parts = _parts(value)
        place = ", ".join(parts[at] for at in ADDRESS_PLACE if at < len(parts) and parts[at])
        return [("ADR place", place)] if place else []
    if line.name not in ONE_VALUE or (line.name == "RELATED" and not _introduces(line)):
        return []
    return [(line.name, _plain(value).removeprefix(SCHEMES.get(line.name, "")))]


def _introduces(line: _Line) -> bool:
    kinds = {kind.lower() for kind in (*line.params.get("TYPE", "").split(","), *line.params)}
    return not kinds & KIN and not re.match("(?:urn|https?|mailto|tel):", line.value, re.IGNORECASE)


def _decoded(line: _Line) -> str:
    """The value without the encoding of old phones (quoted-printable)."""
    if "QUOTED-PRINTABLE" not in {*map(str.upper, line.params), line.params.get("ENCODING", "").upper()}:
        return line.value
    data = quopri.decodestring(line.value.encode("utf-8"))
    said = line.params.get("CHARSET", "utf-8").lower()
    for encoding in (said if said in CHARSETS else "utf-8", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("utf-8", errors="replace")


def _parts(value: str) -> list[str]:
    return [_plain(part) for part in SEMICOLON.split(value)]


def _plain(value: str) -> str:
    r"""Without escapes: ``\\n`` is a line end, ``\\,`` a comma."""
    return ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], value).strip()
