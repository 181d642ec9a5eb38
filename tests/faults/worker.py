"""A warm process that forks a child for each job, so that a child is at work within milliseconds.

It reads jobs as JSON, one a line, and says ``pid <number>``, ``begun`` (the child is at its work) and
``ended <status>``. It never computes anything with polars itself: polars has threads, and threads do not survive
a fork; the children may.
"""

import ctypes
import json
import os
import pickle
import resource
import signal
import sys
import traceback
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import select, text

from planner.errors import PlannerError
from planner.pipeline import Imported
from planner.workspace import documents
from planner.workspace.backups import back_up, copy_to
from planner.workspace.database import Workspace, reading, writing
from planner.workspace.erasing import erase_person
from planner.workspace.history import Entry, record, versions
from planner.workspace.opening import opened
from planner.workspace.schema import people
from tests.faults.dump import dump_at, dump_of, unsound
from tests.faults.invented import NOW, bring

Job = dict[str, Any]
MODES = {"count": 0, "kill": 1, "EIO": 2, "ENOSPC": 3}
LIMITS = {"AS": resource.RLIMIT_AS, "NOFILE": resource.RLIMIT_NOFILE, "FSIZE": resource.RLIMIT_FSIZE}


def begun() -> None:
    os.write(1, b"begun\n")


def acknowledge(job: Job, line: str) -> None:
    """Write a line that a kill cannot take back."""
    ack = os.open(job["ack"], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    os.write(ack, f"{line}\n".encode())
    os.fsync(ack)
    os.close(ack)


def edit(workspace: Workspace, told: str, *, at: int = 0) -> None:
    """One decision on one person, ``told`` being its text."""
    with writing(workspace) as connection:
        person = connection.execute(select(people.c.person_id).order_by(people.c.person_id).offset(at).limit(1))
        entry = Entry(
            subject=person.scalar() or "org:officina", kind="status", value="written", day=NOW.date(), text=told
        )
        record(connection, [entry])


def frames(path: str) -> Imported:
    """What reading handed on, as the parent kept it."""
    made: Imported = pickle.loads(Path(path).read_bytes())  # noqa: S301 -- our own
    return made


def importing(job: Job) -> None:
    """Import one list; before, in another file, the same, so that polars has started when the clock runs."""
    read = [frames(path) for path in job["lists"]]
    bring(opened(Path(job["other"]), NOW), frames(job["small"]))
    workspace = opened(Path(job["path"]), NOW)
    begun()
    for imported in read:
        name = imported.report.files[0].name
        acknowledge(job, f"begin import {name}")
        bring(workspace, imported)
        acknowledge(job, f"done import {name}")


def deciding(job: Job) -> None:
    """One decision after the other."""
    workspace = opened(Path(job["path"]), NOW)
    begun()
    for number in count():
        told = f"{job['seed']}-{number}"
        acknowledge(job, f"begin edit {told}")
        edit(workspace, told, at=number % 5)
        acknowledge(job, f"done edit {told}")


def backing_up(job: Job) -> None:
    """One backup after the other, automatic ones and copies to a place of the user's own."""
    workspace = opened(Path(job["path"]), NOW)
    begun()
    for number in count():
        back_up(workspace, "asked-for", NOW)
        copy_to(workspace, Path(job["path"]).parent / "elsewhere" / f"{number % 3}.sqlite3")


def migrating(job: Job) -> None:
    """A backup and a step to a next revision, as a migration takes it: tables made anew, every row written."""
    workspace = opened(Path(job["path"]), NOW)
    back_up(workspace, "before-migration", NOW)
    begun()
    with writing(workspace) as connection:
        for number in range(job["columns"]):
            connection.execute(text(f"ALTER TABLE contacts ADD COLUMN next{number} TEXT"))
            connection.execute(text(f"UPDATE contacts SET next{number} = record"))  # noqa: S608 -- a number
        connection.execute(text("CREATE TABLE next AS SELECT * FROM contacts"))
        connection.execute(text("UPDATE alembic_version SET version_num = '0002'"))
    acknowledge(job, "done migration")


def creating(job: Job) -> None:
    """New workspaces, one after the other: the first migration of each, and its name given to it whole."""
    begun()
    for number in count():
        opened(Path(job["path"]).parent / f"new-{number}.sqlite3", NOW)
        acknowledge(job, f"done creation new-{number}.sqlite3")


def erasing(workspace: Workspace) -> None:
    """Erase the first person."""
    with reading(workspace) as connection:
        person = min(versions(connection))
    erase_person(workspace, person, NOW)


STEPS: dict[str, Callable[[Path, Job], object]] = {
    "open": lambda path, _: opened(path, NOW),
    "import": lambda path, job: bring(opened(path, NOW), frames(job["lists"][0])),
    "import again": lambda path, job: bring(opened(path, NOW), frames(job["lists"][1])),
    "record": lambda path, _: edit(opened(path, NOW), "first"),
    "back up": lambda path, _: back_up(opened(path, NOW), "asked-for", NOW),
    "erase": lambda path, _: erasing(opened(path, NOW)),
    "record again": lambda path, _: edit(opened(path, NOW), "second"),
}


def stepping(job: Job) -> None:
    """Take one step with a fault at the N-th call, and then, in the same process and without the fault, another."""
    shim = ctypes.CDLL(None)
    if job["step"] in {"import", "erase"}:
        frames(job["lists"][0])
    shim.fault_arm(str(Path(job["path"]).parent).encode(), job["at"], MODES[job["mode"]])
    failed = _failure(lambda: STEPS[job["step"]](Path(job["path"]), job))
    told = {"calls": shim.fault_count(), "fired": shim.fault_fired(), "failed": failed}
    shim.fault_arm(b"", 0, 0)
    if job["step"] != "open" and job["mode"] != "count":
        told["then"] = _failure(lambda: edit(opened(Path(job["path"]), NOW), "after the fault"))
    Path(job["result"]).write_text(json.dumps(told))


def limited(job: Job) -> None:
    """Take a step under limits of the operating system, and then, after lifting them, another."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    read = frames(job["lists"][0])
    bring(opened(Path(job["other"]), NOW), frames(job["small"]))
    limit = LIMITS[job["limit"]]
    before = resource.getrlimit(limit)
    held = [os.open(os.devnull, os.O_RDONLY) for _ in range(job.get("held", 0))]
    resource.setrlimit(limit, (job["to"], before[1]))
    failed = _failure(lambda: bring(opened(Path(job["path"]), NOW), read))
    resource.setrlimit(limit, before)
    for each in held:
        os.close(each)
    then = _failure(lambda: edit(opened(Path(job["path"]), NOW), "after the limit"))
    Path(job["result"]).write_text(json.dumps({"failed": failed, "then": then}))


def trying(job: Job) -> None:
    """Read, then write, and say how each went, in a place that may be full or closed to us."""
    path, told = Path(job["path"]), dict[str, Any]()
    told["read"] = _failure(lambda: _read(opened(path, NOW)))
    before = dump_at(path)
    told["write"] = _failure(lambda: STEPS[job["step"]](path, job))
    workspace = opened(path, NOW)
    told["changed"] = dump_of(workspace) != before
    told["sound"] = unsound(workspace)
    Path(job["result"]).write_text(json.dumps(told))


def _read(workspace: Workspace) -> None:
    with reading(workspace) as connection:
        versions(connection)
        documents.document(connection, "owner")


def _failure(step: Callable[[], object]) -> str | None:
    """The name of our error that a step ended with; ``not ours: ...`` for any other."""
    try:
        step()
    except PlannerError as error:
        return type(error).__name__
    except BaseException as error:  # noqa: BLE001 -- whatever it is, it is told
        traceback.print_exc()
        return f"not ours: {type(error).__name__} {traceback.extract_tb(error.__traceback__)[-1].name}"
    return None


JOBS: dict[str, Callable[[Job], None]] = {
    work.__name__: work for work in (importing, deciding, backing_up, migrating, creating, stepping, limited, trying)
}


def _lines() -> Iterator[Job]:
    for line in sys.stdin:
        yield json.loads(line)


def _child(job: Job) -> None:
    try:
        JOBS[job["work"]](job)
    except BaseException:  # noqa: BLE001 -- a forked child must not go on as its parent would
        traceback.print_exc()
        os._exit(70)
    os._exit(0)


def main() -> None:
    for job in _lines():
        child = os.fork()
        if child == 0:
            _child(job)
        os.write(1, f"pid {child}\n".encode())
        _, status = os.waitpid(child, 0)
        os.write(1, f"ended {status}\n".encode())


if __name__ == "__main__":
    main()
