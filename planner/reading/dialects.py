"""How the cells of an unknown text are told apart: found by the structure of the text alone.

Each delimiter that occurs is tried, with the quotes that stand at its borders. The best is the one under which the
rows are most alike in width, quotes stand at the borders of cells and nowhere else, and few cells hold another
delimiter. Signs that prose and dates are full of (space, colon ...) must show more than the usual delimiters.
"""

import re
from collections import Counter
from functools import partial
from math import sqrt
from typing import NamedTuple

from planner.reading.mending import within_values
from planner.reading.records import Dialect, Records, read_records, unused

USUAL = (",", ";", "\t", "|")
UNUSUAL = (" ", "~", "^", ":")
QUOTES = ('"', "'")
ESCAPE = "\\"
SEPARATOR_HINT = re.compile(r"^\ufeff?[\"']?sep=(.)[\"']?\n", re.IGNORECASE)

SAMPLE_CHARS = 100_000
"""The beginning of a large file stands for it; a piece from its middle could begin within a quoted cell."""

LEAST_ALIKE = 0.2
"""Rows of usual delimiters that are less alike than this are lines of text."""

UNUSUAL_FIT = 0.75
UNUSUAL_ROWS = 3
UNUSUAL_COLUMNS = 3
UNUSUAL_DOUBT = 0.6
QUOTES_THAT_SHOW = 4
SPACED_SHARE = 0.95
MANY_OPEN = 3
WORST = 0.05
UNIT_SEPARATOR = "\x1f"
"""For a text of one column that holds every private sign; a text with this one in it is told apart at it."""


class Sniffed(NamedTuple):
    """A dialect, the cells of most rows under it, and how well it fits (0..1)."""

    dialect: Dialect
    width: int
    fit: float


def sniff(text: str) -> Dialect:
    r"""The dialect of a text (line ends ``\\n``). A text of one column has a delimiter that does not occur in it."""
    return find_dialect(text).dialect


def find_dialect(text: str) -> Sniffed:
    """The dialect that fits best; one column, a cell a line, where none does."""
    sample = _sample(text)
    if hint := SEPARATOR_HINT.match(sample):
        tried = [_try(sample[hint.end() :] or sample, dialect) for dialect in _dialects(sample, hint[1])]
        return max(tried, key=lambda one: one.fit)
    tried = [_try(sample, dialect) for sign in USUAL if sign in sample for dialect in _dialects(sample, sign)]
    tried += [_doubted(_try(sample, d), sample) for sign in UNUSUAL if sign in sample for d in _dialects(sample, sign)]
    fitting = [one for one in tried if one.fit > 0]
    return max(fitting, key=lambda one: one.fit) if fitting else _one_column(text, sample)


def _sample(text: str) -> str:
    end = text.rfind("\n", 0, SAMPLE_CHARS) + 1 if len(text) > SAMPLE_CHARS else len(text)
    return text[: end or SAMPLE_CHARS]


def _one_column(text: str, sample: str) -> Sniffed:
    quoted = re.fullmatch(r'(?:"(?:[^"]|"")*"\n|[^"\n][^\n]*\n|\n)*', sample.rstrip("\n") + "\n")
    return Sniffed(Dialect((unused(text, 1) or [UNIT_SEPARATOR])[0], '"' if quoted and '"' in sample else ""), 1, 0.0)


def _dialects(sample: str, delimiter: str) -> list[Dialect]:
    """The dialects of one delimiter that are worth trying."""
    quote = _quote(sample, delimiter)
    signs = sample.count(delimiter)
    spaced = delimiter != " " and sample.count(delimiter + " ") >= SPACED_SHARE * signs
    plain = Dialect(delimiter, quote, spaced)
    escaped = f"{re.escape(ESCAPE)}[{re.escape(quote + delimiter)}]"
    return [plain, plain._replace(escape=ESCAPE)] if re.search(escaped, sample) else [plain]


def _quote(sample: str, delimiter: str) -> str:
    """The quote that opens and closes cells; none where many open and not one closes."""
    sign = re.escape(delimiter)
    sides = {}
    for quote in QUOTES:
        opened = len(re.findall(f"(?:^|{sign} ?){quote}", sample, flags=re.MULTILINE))
        closed = len(re.findall(f"{quote}(?:$|{sign})", sample, flags=re.MULTILINE))
        sides[quote] = (opened, closed)
    double, single = (min(sides[quote]) for quote in QUOTES)
    if single > double and max(sides["'"]) <= 2 * single:
        return "'"
    return "" if not double and max(sides['"']) >= MANY_OPEN else '"'


def _try(sample: str, dialect: Dialect) -> Sniffed:
    found = read_records(sample, dialect, paragraphs=True)
    widths = Counter(len(record.cells) for record in found.records)
    width = max(widths, key=lambda w: (w > 1, widths[w], w), default=1)
    alike = sqrt(sum((count / max(widths.total(), 1)) ** 2 for w, count in widths.items() if w > 1))
    if alike < LEAST_ALIKE:
        return Sniffed(dialect, width, 0.0)
    tidy = max(_tidiness(sample, dialect), WORST) * (1 - _share_repaired(found) / 2)
    return Sniffed(dialect, width, alike * tidy * (1 - _share_of_rivals(found, dialect) / 2) * (1 - 1 / (8 * width)))


def _share_repaired(found: Records) -> float:
    return min(len(found.repaired) / max(len(found.records), 1), 1.0)


def _share_of_rivals(found: Records, dialect: Dialect) -> float:
    """How many cells hold another delimiter: a comma counts only where the delimiter is an unusual sign."""
    rivals = set(USUAL) - {dialect.delimiter} - ({","} if dialect.delimiter in USUAL else set())
    cells = [cell for record in found.records for cell in record.cells if cell]
    return sum(not rivals.isdisjoint(cell) for cell in cells) / max(len(cells), 1)


def _tidiness(sample: str, dialect: Dialect) -> float:
    """The share of quotes that stand at the border of a cell or are doubled or escaped."""
    total = sample.count(dialect.quote) if dialect.quote == '"' else 0
    return 1 - len(_within(dialect).findall(sample)) / total if total else 1.0


def _within(dialect: Dialect) -> re.Pattern[str]:
    return within_values(dialect.delimiter, dialect.quote, dialect.escape, spaced=dialect.spaced)


def _doubted(tried: Sniffed, sample: str) -> Sniffed:
    """An unusual delimiter: believed where every row has the same columns, or the quotes of the file prove it."""
    dialect, width, fit = tried
    sides = partial(_at_borders, sample, dialect)
    proven = dialect.quote == '"' and sides() >= QUOTES_THAT_SHOW and _tidiness(sample, dialect) > SPACED_SHARE
    rows = sample.rstrip("\n").count("\n") + 1
    steady = rows >= UNUSUAL_ROWS and width >= UNUSUAL_COLUMNS and fit >= UNUSUAL_FIT
    return tried._replace(fit=fit * UNUSUAL_DOUBT if proven or steady else 0.0)


def _at_borders(sample: str, dialect: Dialect) -> int:
    """How often a delimiter stands between two quotes or between a quote and a value."""
    sign, quote = re.escape(dialect.delimiter), re.escape(dialect.quote)
    return len(re.findall(f"{quote}{sign}(?=[^{sign}\n])|(?<=[^{sign}\n]){sign}{quote}", sample))
