"""A bare list, pasted or typed: one person a line, perhaps with an organisation or an e-mail address behind."""

import re

from planner.reading.formats import formats
from planner.reading.records import Record

COLUMNS = ["Name", "E-mail", "Organisation"]
WORD = r"[^\W\d_][\w.'’-]*"
NAME = rf"{WORD}(?:[^\S\t]+{WORD}){{1,4}}|{WORD}\t{WORD}(?=\t|$)"
"""Words with spaces between; or two columns of a spreadsheet, one word each."""
LINE = re.compile(rf"^[\s•*·-]*({NAME})(?:\s*[,;:|(<\t]\s*|\s+[-–—@]\s+|\s+(?=\S+@)|$)(.*)$")
CAPITALS = 0.6
"""Of a list of names at least so many lines begin their words with capitals; of a text in prose far fewer."""
FEWEST = 2
HEADINGS = {"full_name", "surname_first", "first_name", "last_name"}


def read_name_list(text: str) -> list[Record] | None:
    """The lines as records below a header of ours; None unless every line is somebody's name, with capitals mostly."""
    lines = [(row, line.strip()) for row, line in enumerate(text.split("\n"), start=1) if line.strip()]
    lines = lines[1:] if lines and _is_heading(lines[0][1]) else lines
    found = [(row, LINE.match(line)) for row, line in lines]
    if len(found) < FEWEST or not all(match for _, match in found):
        return None
    records = [Record(row, [match[1], *_behind(match[2].rstrip(" )>"))]) for row, match in found if match]
    capitals = sum(all(word[0].isupper() for word in record.cells[0].split()) for record in records)
    return [Record(1, COLUMNS), *records] if capitals >= CAPITALS * len(records) else None


def _is_heading(line: str) -> bool:
    """Whether a line is the heading of names: ``Nome``, ``Name``, ``Contatti``."""
    lists = [fmt for fmt in formats() if fmt.fallback]
    return any(field in HEADINGS for fmt in lists for field in fmt.fields_of([line]))


def _behind(text: str) -> tuple[str, str]:
    """What stands behind a name: an e-mail address, or an organisation."""
    return (text, "") if "@" in text else ("", text)
