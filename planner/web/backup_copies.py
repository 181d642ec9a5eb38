"""The automatic backups: which there are, one made now, one put back; and a copy to take along."""

import re
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex

import streamlit as st

from planner.errors import PlannerError
from planner.web import keeping, state
from planner.web.prepared import show_file
from planner.web.switching import switch
from planner.workspace.backups import back_up, backups_of, copy_to, restore

NAME = re.compile(r"(?P<at>\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d)(?:\.\d+)?-(?P<why>[a-z-]+)")
WHY = ("by-hand", "before-import", "before-migration", "before-restore", "before-removing-a-list", "after-erase")
CHOSEN, DONE = "backup_chosen", "workspace_done"
MEGABYTE = 1_000_000


def show_backups(path: Path) -> None:
    """The backups of a workspace's file, and what can be done with them."""
    say, made = state.say().say, backups_of(path)
    st.caption(say("backups-about"))
    with st.container(horizontal=True, gap="small"):
        st.button(say("backups-make"), on_click=_make, icon=":material/backup:")
        show_file("copy", _copy, f"{path.stem}-{state.as_of().isoformat()}.sqlite3", "application/vnd.sqlite3")
    if not made:
        st.markdown(say("backups-none"))
        return
    st.markdown("\n".join(f"- {_told(backup)}" for backup in made))
    _show_restore(made)


def _show_restore(made: list[Path]) -> None:
    say = state.say().say
    with st.popover(say("backups-restore"), icon=":material/settings_backup_restore:", key="backups_restore"):
        st.selectbox(say("backups-which"), made, format_func=_told, key=CHOSEN)
        st.markdown(say("backups-restore-about"))
        st.button(say("backups-restore-confirm"), on_click=_restore, type="primary", key="backups_restore_confirm")


def _told(backup: Path) -> str:
    """When a backup was made, why, and how large it is."""
    say, found = state.say(), NAME.fullmatch(backup.stem)
    if not found:
        return say.say("backups-other", size=_size(backup))
    at = datetime.strptime(found["at"], "%Y-%m-%dT%H-%M-%S").replace(tzinfo=UTC).astimezone()
    reason = found["why"]
    why = say.say(f"backups-why-{reason}") if reason in WHY else reason
    return say.say("backups-one", day=say.day(at, "long"), time=f"{at:%H:%M}", why=why, size=_size(backup))


def _size(file: Path) -> float:
    """In megabytes; a backup that is being let go of by another tab has none any more."""
    try:
        return round(file.stat().st_size / MEGABYTE, 1)
    except FileNotFoundError:
        return 0.0


def _make() -> None:
    try:
        back_up(keeping.workspace(), "by-hand", keeping.now())
    except PlannerError as error:
        st.session_state[keeping.NOTICE] = error
    else:
        st.session_state[DONE] = "backups-made"


def _restore() -> None:
    """Put the chosen backup in place, and begin anew with what it holds."""
    path, backup = keeping.chosen_path(), st.session_state[CHOSEN]
    try:
        restore(path, backup, keeping.now())
    except PlannerError as error:
        st.session_state[keeping.NOTICE] = error
        return
    switch(path)
    st.session_state[DONE] = "backups-restored"


def _copy() -> bytes:
    """A copy through SQLite, for a file that is written at the same time must not be copied as it lies.

    It lies beside the workspace for a moment, under a name that erasing would find.
    """
    path = keeping.chosen_path()
    made = path.with_name(f".{path.name}.copy-{token_hex(4)}")
    try:
        copy_to(keeping.workspace(), made)
        return made.read_bytes()
    finally:
        made.unlink(missing_ok=True)
