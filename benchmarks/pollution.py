"""How well the generic reader reads polluted files: cells in their place, exceptions, losses that nobody was told of.

    python benchmarks/pollution.py [kind]

Beside it what the standard library's csv module makes of the same files. Prints a table in Markdown.
"""

import csv
import io
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.polluted import Polluted, Row, corpus
from planner.reading.table import read_table

LEAST_RIGHT = 0.99


@dataclass
class Score:
    """What was counted over some files; ``silent`` files differ from their twin and no warning was given."""

    files: int = 0
    cells: int = 0
    right: int = 0
    perfect: int = 0
    exceptions: int = 0
    silent: int = 0

    @property
    def share(self) -> float:
        """The share of cells that are right."""
        return self.right / self.cells if self.cells else 1.0

    def add(self, other: "Score") -> None:
        """Count the files of another score as well."""
        for name in vars(self):
            setattr(self, name, getattr(self, name) + getattr(other, name))


def planners(data: bytes) -> tuple[list[Row], bool]:
    """The rows that the planner reads, and whether it warned."""
    table = read_table("polluted.csv", data)
    return [record.cells for record in table.records], any(notice.level == "warning" for notice in table.notices)


def standard(data: bytes) -> tuple[list[Row], bool]:
    """The rows that the standard library reads; it never warns."""
    reader = csv.reader(io.StringIO(data.decode("utf-8", errors="replace"), newline=""))
    return [row for row in reader if any(row)], False


def score_of(file: Polluted, read: Callable[[bytes], tuple[list[Row], bool]]) -> Score:
    """One file, cell by cell in place: cells too many count as wrong."""
    wanted = [row for row in file.twin if any(row)]
    cells = sum(map(len, wanted))
    try:
        rows, warned = read(file.data)
    except Exception:  # noqa: BLE001 -- counting them is the point
        return Score(1, cells, 0, 0, 1, 0)
    surplus = sum(max(len(row) - len(twin), 0) for row, twin in zip(rows, wanted, strict=False))
    surplus += sum(map(len, rows[len(wanted) :]))
    right = sum(sum(map(str.__eq__, row, twin)) for row, twin in zip(rows, wanted, strict=False))
    return Score(1, cells + surplus, right, rows == wanted, 0, rows != wanted and not warned)


def scores(files: Iterable[Polluted]) -> dict[str, tuple[Score, Score]]:
    """For each kind of pollution the planner's score and the standard library's."""
    found: dict[str, tuple[Score, Score]] = {}
    for file in files:
        ours, theirs = found.setdefault(file.kind, (Score(), Score()))
        ours.add(score_of(file, planners))
        theirs.add(score_of(file, standard))
    return found


def table(found: dict[str, tuple[Score, Score]]) -> str:
    """The scores by kind and in sum, in Markdown."""
    whole = (Score(), Score())
    for pair in found.values():
        for total, part in zip(whole, pair, strict=True):
            total.add(part)
    lines = [
        "| pollution | files | cells right | files right | exceptions | silent | csv: cells | csv: exceptions |",
        "|---|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for kind, (ours, theirs) in {**found, "all": whole}.items():
        right = f"{ours.share:.3%} | {ours.perfect:,} | {ours.exceptions} | {ours.silent}"
        lines.append(f"| {kind} | {ours.files:,} | {right} | {theirs.share:.3%} | {theirs.exceptions} |")
    return "\n".join(lines)


def main() -> int:
    """Print the table; the exit code says whether all is well."""
    chosen = sys.argv[1] if len(sys.argv) > 1 else ""
    found = scores(file for file in corpus() if chosen in file.kind)
    print(table(found))
    ours = [pair[0] for pair in found.values()]
    cells, right = sum(score.cells for score in ours), sum(score.right for score in ours)
    return int(right < LEAST_RIGHT * cells or any(score.exceptions or score.silent for score in ours))


if __name__ == "__main__":
    sys.exit(main())
