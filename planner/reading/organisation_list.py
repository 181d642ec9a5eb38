"""A list of organisations, as CSV, workbook or pasted text: a name, perhaps motivation, vacancy and note beside it.

Headings may be Italian or English and stand in any order; what else the table holds is left alone. Without a heading
each line begins with a name. What a cell does not plainly say stays unsaid.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from planner.errors import FileEmpty, FileTooLarge
from planner.model import AimedOrganisation
from planner.reading.decode import decode
from planner.reading.formats import header_key
from planner.reading.limits import MAX_FILE_BYTES, MAX_LINES
from planner.reading.table import read_text
from planner.reading.unzip import is_zip, members_of
from planner.reading.workbook import read_workbook

HEADINGS = {
    "name": (
        "Organisation", "Organization", "Company", "Company Name", "Employer", "Firm", "Name", "Target", "Targets",
        "Organizzazione", "Organizzazioni", "Organisations", "Organizations", "Companies", "Azienda", "Aziende",
        "Nome", "Nome azienda", "Società", "Ente", "Impresa", "Ditta", "Ragione sociale", "Datore di lavoro",
    ),
    "motivation": (
        "Motivation", "Motivation (1-5)", "Interest", "Priority", "Rating", "Score", "M",
        "Motivazione", "Motivazione (1-5)", "Interesse", "Priorità", "Voto", "Punteggio",
    ),
    "posting": (
        "Posting", "Open posting", "Vacancy", "Open vacancy", "Open position", "Opening", "Job posting", "P",
        "Annuncio", "Annuncio aperto", "Posizione aperta", "Posto aperto", "Offerta", "Offerta di lavoro",
        "Ricerca aperta",
    ),
    "note": ("Note", "Notes", "Comment", "Comments", "Remarks", "Nota", "Appunti", "Commento", "Commenti", "Perché"),
}  # fmt: skip
LEVELS = {
    5: ("very high", "molto alta", "molto alto", "altissima", "altissimo", "massima", "massimo", "top"),
    4: ("high", "alta", "alto"),
    3: ("medium", "media", "medio", "middle"),
    2: ("low", "bassa", "basso"),
    1: ("very low", "molto bassa", "molto basso", "minima", "minimo"),
}
OPEN = {"yes", "y", "true", "x", "✓", "✔", "✅", "1", "open", "sì", "si", "s", "vero", "aperta", "aperto"}
CLOSED = {"no", "n", "false", "0", "closed", "none", "falso", "chiusa", "chiuso", "nessuna", "nessuno"}
UNSAID = {"", "?", "-", "–", "—", "maybe", "unknown", "n/a", "forse", "non so", "boh", "n.d.", "nd"}
STARS = re.compile(r"^[★⭐*]{1,5}[☆]*$")
LEVEL = re.compile(r"^([1-5])(?:[.,]0+)?(?:\s*(?:/|su|of|out of|von)\s*5)?(?:\s*[-–—:].*)?$")
BULLET = re.compile(r"^\s*(?:[•*·‣–—-]\s+|\d{1,3}[.)]\s+)")
QUOTED_FORMULA = re.compile(r"^'(?=[=+\-@|%])")
"""How spreadsheets mark a text that begins like a formula; our own lists are written so."""
MAX_NAME, MAX_NOTE = 200, 500
HEADING_ROWS = 10
"""A heading stands among the first rows, below a title at most."""

NAMES_IN_A_LINE = 3
"""So many cells in the only line are names, one beside the other."""


class ListedOrganisations(NamedTuple):
    """The organisations of a list, each name once, and the rows (from 1) in which no name stands."""

    organisations: tuple[AimedOrganisation, ...]
    nameless: tuple[int, ...]


def read_organisations(name: str, data: bytes) -> ListedOrganisations:
    """Read a list. Raises FileEmpty, FileTooLarge, NotText and the errors of a workbook."""
    if len(data) > MAX_FILE_BYTES or max(data.count(b"\n"), data.count(b"\r")) > MAX_LINES:
        raise FileTooLarge(file=name, limit=MAX_FILE_BYTES // 2**20)
    if is_zip(data):
        records, _ = read_workbook(data, members_of(data, name), name)
        rows = [(record.row, record.cells) for record in records]
    else:
        rows = _rows_of(decode(data, name).text)
    listed = _listed(rows)
    if not listed.organisations:
        raise FileEmpty(file=name)
    return listed


def _rows_of(text: str) -> list[tuple[int, list[str]]]:
    """The rows of a table; of a bare list its lines, as a name may hold spaces and a comma ("Rossi, Bianchi Srl")."""
    table = read_text(text)
    rows = [(record.row, record.cells) for record in table.records]
    is_even = len({len(cells) for _, cells in rows}) == 1
    is_table = table.delimiter not in (None, " ") and (table.delimiter != "," or is_even or _heading(rows)[0] > 0)
    lines = enumerate(text.split("\n"), start=1)
    return rows if is_table else [(row, [line]) for row, line in lines if line.strip()]


def _listed(rows: Sequence[tuple[int, list[str]]]) -> ListedOrganisations:
    if len(rows) == 1 and len(rows[0][1]) >= NAMES_IN_A_LINE:
        rows = [(rows[0][0], [name]) for name in rows[0][1]]
    at, columns = _heading(rows)
    found: dict[str, AimedOrganisation] = {}
    nameless = []
    for row, cells in rows[at:]:
        if one := _organisation(cells, columns):
            found.setdefault(one.name.casefold(), one)
        elif any(cell.strip() for cell in cells):
            nameless.append(row)
    return ListedOrganisations(tuple(found.values()), tuple(nameless))


def _heading(rows: Sequence[tuple[int, list[str]]]) -> tuple[int, dict[str, int]]:
    """Where the rows begin, and which column holds what; without a heading each line begins with the name.

    A heading names the organisation; or it is the first row and names something else, and the first column that it
    does not explain holds the names.
    """
    for at, (_, cells) in enumerate(rows[:HEADING_ROWS]):
        columns = _columns(cells)
        if "name" in columns:
            return at + 1, columns
    top = rows[0][1] if rows else []
    first = _columns(top)
    free = [column for column in range(len(top)) if column not in first.values()]
    return (1, {**first, "name": free[0]}) if first and free else (0, {"name": 0})


def _columns(cells: Sequence[str]) -> dict[str, int]:
    known = {header_key(heading): field for field, headings in HEADINGS.items() for heading in headings}
    found: dict[str, int] = {}
    for at, cell in enumerate(cells):
        if field := known.get(header_key(cell)):
            found.setdefault(field, at)
    return found


def _organisation(cells: Sequence[str], columns: dict[str, int]) -> AimedOrganisation | None:
    told = {field: _plain(cells[at]) if at < len(cells) else "" for field, at in columns.items()}
    name = BULLET.sub("", told["name"]).strip()[:MAX_NAME]
    if not name or name.casefold() in UNSAID:
        return None
    posting, words = _posting(told.get("posting", ""))
    note = " · ".join(part for part in (told.get("note", ""), words) if part)[:MAX_NOTE]
    said = {"name": name, "motivation": _motivation(told.get("motivation", "")), "posting": posting}
    return AimedOrganisation.model_validate({**said, "note": note or None})


def _plain(cell: str) -> str:
    return QUOTED_FORMULA.sub("", " ".join(cell.split()))


def _motivation(cell: str) -> int | None:
    """1 to 5, "4/5", stars or a word; anything else is unsaid."""
    said = cell.casefold()
    if level := LEVEL.match(said):
        return int(level[1])
    if STARS.match(cell):
        return sum(sign != "☆" for sign in cell)
    return next((level for level, words in LEVELS.items() if said in words), None)


def _posting(cell: str) -> tuple[bool | None, str]:
    """Whether a vacancy is open; one that is named (by its title or address) is open, and its name a note."""
    said = cell.casefold()
    if said in UNSAID:
        return None, ""
    if said in OPEN or said in CLOSED:
        return said in OPEN, ""
    return True, cell
