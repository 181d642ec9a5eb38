"""Makes a stored workspace of the present revision, once before a release: python -m tests.faults.stored

It is then never made again: it is what users of that version have on their disks.
"""

import json
import shutil
import tempfile
from pathlib import Path

from planner.workspace.database import writing
from planner.workspace.documents import keep
from planner.workspace.schema import HEAD
from tests.faults.dump import dump_at
from tests.faults.invented import NOW, network
from tests.faults.worker import edit, erasing

FOLDER = Path(__file__).parents[1] / "data" / "workspaces"


def main() -> None:
    """Two lists, some decisions, documents, and one person erased; beside the file what it says, as JSON."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "me.sqlite3"
        workspace = network(path, 12, 8)
        for number in range(6):
            edit(workspace, f"decision {number}", at=number)
        with writing(workspace) as connection:
            keep(connection, "target", {"sectors": ["software"], "made": NOW.isoformat()})
        erasing(workspace)
        shutil.copy(path, FOLDER / f"{HEAD}.sqlite3")
        (FOLDER / f"{HEAD}.json").write_text(f"{json.dumps(dump_at(path), indent=1, sort_keys=True)}\n")


if __name__ == "__main__":
    main()
