"""Rows with a checksum each: written here, and checked here whenever they are read."""

from collections.abc import Iterable, Mapping, Sequence
from hashlib import blake2b
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, bindparam, delete, func, insert, select, update

from planner.errors import WorkspaceDamaged
from planner.workspace.schema import marks

SEAL_BYTES = 5
"""The sum of the seals of ten million rows is still a 64-bit number."""
TOUCHED = "touched"
Row = dict[str, Any]


def seal_of(values: Iterable[Any]) -> int:
    """A checksum of the cells of a row: no signature, it guards against bad disks and not against people."""
    told = "\x1f".join(map(str, values))
    return int.from_bytes(blake2b(told.encode("utf-8", "surrogatepass"), digest_size=SEAL_BYTES).digest())


def _cells(table: Table) -> list[str]:
    return [column.name for column in table.columns if column.name != "seal"]


def add(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows; cells that are not given are null."""
    if not rows:
        return
    _touch(connection, table)
    names = _cells(table)
    full = [{name: row.get(name) for name in names} for row in rows]
    connection.execute(insert(table), [{**row, "seal": seal_of(row.values())} for row in full])


def change(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Write rows anew, found by their primary key. Every cell must be given."""
    if not rows:
        return
    _touch(connection, table)
    names, keys = _cells(table), [column.name for column in table.primary_key]
    where = [table.c[key] == bindparam(f"old_{key}") for key in keys]
    values: dict[str, Any] = {name: bindparam(name) for name in [*names, "seal"] if name not in keys}
    full = [{name: row[name] for name in names} for row in rows]
    connection.execute(
        update(table).where(*where).values(values),
        [
            {**{k: v for k, v in row.items() if k not in keys}, **{f"old_{k}": row[k] for k in keys},
             "seal": seal_of(row.values())}
            for row in full
        ],
    )  # fmt: skip


def remove(connection: Connection, table: Table, *where: ColumnElement[bool]) -> int:
    """Delete rows, and say how many."""
    _touch(connection, table)
    return connection.execute(delete(table).where(*where)).rowcount


def rows_of(connection: Connection, table: Table, *where: ColumnElement[bool]) -> list[Row]:
    """Rows in the order of their primary key, without the seals. Raises WorkspaceDamaged where one does not fit."""
    names = _cells(table)
    asked = select(*(table.c[name] for name in names), table.c.seal).where(*where).order_by(*table.primary_key)
    found = []
    for *cells, seal in connection.execute(asked):
        if seal != seal_of(cells):
            raise WorkspaceDamaged(table=table.name)
        found.append(dict(zip(names, cells, strict=True)))
    return found


def next_id(connection: Connection, table: Table) -> int:
    """The number after the highest there is."""
    (key,) = table.primary_key
    return int(connection.execute(select(func.coalesce(func.max(key), 0))).scalar_one()) + 1


def mark(connection: Connection) -> None:
    """Note count and sum of the seals of the tables that this transaction has touched; the last thing it does."""
    for table in sorted(connection.info.pop(TOUCHED, set()), key=lambda table: table.name):
        count, total = _count_and_sum(connection, table)
        connection.execute(delete(marks).where(marks.c.of_table == table.name))
        connection.execute(insert(marks).values(of_table=table.name, row_count=count, seal_sum=total))


def unlike_marks(connection: Connection, tables: Iterable[Table]) -> list[str]:
    """The tables that are not as the last transaction left them."""
    noted = {name: (count, total) for name, count, total in connection.execute(select(marks))}
    return [table.name for table in tables if _count_and_sum(connection, table) != noted.get(table.name, (0, 0))]


def _count_and_sum(connection: Connection, table: Table) -> tuple[int, int]:
    asked = select(func.count(), func.coalesce(func.sum(table.c.seal), 0)).select_from(table)
    count, total = connection.execute(asked).one()
    return int(count), int(total)


def _touch(connection: Connection, table: Table) -> None:
    """Note that this transaction changes a table; before, the table is looked at: new marks would hide a lost row."""
    touched = connection.info.setdefault(TOUCHED, set())
    if table not in touched and unlike_marks(connection, [table]):
        raise WorkspaceDamaged(table=table.name)
    touched.add(table)
