"""The session's workspace: opened once, looked at anew at every run of the page, written to by every decision.

What another tab or program has changed is seen at the next click. A decision on somebody who has changed meanwhile is
not recorded: the user is told, and what they typed stays where it is.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

import streamlit as st
from sqlalchemy import Connection

from planner.errors import PlannerError, WorkspaceUnusable
from planner.workspace import documents
from planner.workspace.database import Workspace, reading, writing
from planner.workspace.documents import Document
from planner.workspace.history import FIRST_VERSION, Entry, Event, decided, history, record, undo
from planner.workspace.importing import Brought, bring_in
from planner.workspace.opening import opened, opened_in_memory
from planner.workspace.people import canonical_ids, everybody
from planner.workspace.places import first_opened
from planner.workspace.recalling import ListHeld, NetworkKey, News, latest_news, lists_held, network_key
from planner.workspace.removing import remove_list
from planner.workspace.standing import Standing, standings

WORKSPACE, MOMENT, CHOSEN = "workspace", "moment", "workspace_file"
FAILURE, NOTICE, TYPED = "workspace_failure", "decision_notice", "decision_typed"
Card = Mapping[str, str | int | None]


class Moment(NamedTuple):
    """What the workspace held when this run of the page began.

    ``key`` changes with the network; ``told`` is the whole history; ``cards`` are everybody's names and positions by
    id, read again only when the network has changed; ``versions`` are of those about whom something was decided.
    """

    key: NetworkKey
    told: Sequence[Event]
    standings: Mapping[str, Standing]
    cards: Mapping[str, Card]
    versions: Mapping[str, int]
    canonical: Mapping[str, str]
    documents: Mapping[str, Document]
    lists: Sequence[ListHeld]
    news: Sequence[News]


def now() -> datetime:
    """The present moment."""
    return datetime.now(UTC)


def begin() -> bool:
    """Open the session's workspace if it is not open, and look at it; False where that fails (see ``failure``)."""
    try:
        if WORKSPACE not in st.session_state:
            st.session_state[WORKSPACE] = opened(chosen_path(), now())
        look()
    except WorkspaceUnusable as error:
        st.session_state[FAILURE] = error
        return False
    st.session_state.pop(FAILURE, None)
    return True


def look() -> None:
    """Note what the workspace holds now."""
    before: Moment | None = st.session_state.get(MOMENT)
    key = network_key(workspace())
    with reading(workspace()) as connection:
        told = history(connection)
        canonical = canonical_ids(told)
        cards = before.cards if before and before.key == key else everybody(connection)
        st.session_state[MOMENT] = Moment(
            key, told, standings(told, canonical), cards, decided(connection), canonical,
            {name: documents.document(connection, name) for name in documents.NAMES if name != "key"},
            lists_held(connection), latest_news(connection, canonical),
        )  # fmt: skip


def chosen_path() -> Path:
    """The file of the workspace that the session works with."""
    path: Path = st.session_state.get(CHOSEN) or first_opened()
    return path


def choose(path: Path) -> None:
    """Work with another workspace from now on."""
    st.session_state[CHOSEN] = path
    close()


def close() -> None:
    """Let go of the open workspace; the next run opens the chosen one."""
    for name in (WORKSPACE, MOMENT, FAILURE):
        st.session_state.pop(name, None)


def use_memory() -> None:
    """Work in memory: nothing is kept on disk. For the sample, and where the disk does not let us."""
    st.session_state[WORKSPACE] = opened_in_memory()
    look()


def in_memory() -> bool:
    """Whether nothing of this session is kept on disk."""
    return workspace().path is None


def workspace() -> Workspace:
    """The session's workspace; ``begin`` has opened it."""
    held: Workspace = st.session_state[WORKSPACE]
    return held


def moment() -> Moment:
    """What the workspace held at the last look."""
    held: Moment = st.session_state[MOMENT]
    return held


def failure() -> WorkspaceUnusable | None:
    """Why the workspace could not be opened."""
    error: WorkspaceUnusable | None = st.session_state.get(FAILURE)
    return error


def notice() -> PlannerError | None:
    """Why the last decision was not recorded; told once."""
    error: PlannerError | None = st.session_state.pop(NOTICE, None)
    return error


def typed() -> str | None:
    """What the user had typed when the last decision was not recorded; told once."""
    text: str | None = st.session_state.pop(TYPED, None)
    return text


def standing_of(person_id: str) -> Standing:
    """How things stand with a person."""
    return moment().standings.get(person_id) or Standing(person_id=person_id)


def version_of(person_id: str) -> int:
    """How often something was decided about a person, as this run of the page saw it."""
    return moment().versions.get(person_id, FIRST_VERSION)


def decide(entries: Sequence[Entry], seen: Mapping[str, int] | None = None) -> bool:
    """Record decisions; False, and a notice, where that is not possible.

    ``seen`` are the versions of the people as the page showed them, by default those of the last look.
    """
    cards = moment().cards
    shown = {person: version_of(person) for entry in entries if (person := entry.subject) and person in cards}
    versions = shown if seen is None else dict(seen)
    kept = write(lambda connection: record(connection, entries, versions))
    typed = [entry.text for entry in entries if entry.text]
    if typed and not kept:
        st.session_state[TYPED] = "\n".join(typed)
    return kept


def take_back(event_ids: Sequence[int], day: Any) -> bool:  # noqa: ANN401 -- a day; streamlit hands callbacks anything
    """Take back decisions."""
    return write(lambda connection: undo(connection, event_ids, day))


def keep_document(name: str, content: Any, seen: int | None = None) -> bool:  # noqa: ANN401 -- any JSON
    """Keep a document of the workspace; ``seen`` is its version as it was shown."""
    return write(lambda connection: documents.keep(connection, name, content, seen))


def leave_out(list_id: int) -> None:
    """Take a list out of the workspace."""
    try:
        remove_list(workspace(), list_id, now())
    except PlannerError as error:
        st.session_state[NOTICE] = error
    look()


def write(change: Callable[[Connection], object]) -> bool:
    """Change the workspace, and look at it anew; False, and a notice, where that is not possible."""
    try:
        with writing(workspace()) as connection:
            change(connection)
    except PlannerError as error:
        st.session_state[NOTICE] = error
        return False
    else:
        return True
    finally:
        look()


def bring(imported: Any, *, also_unlike: bool = False) -> Brought:  # noqa: ANN401 -- planner.pipeline.Imported
    """Bring what was read into the workspace. Raises NetworkUnlike and the errors of the workspace."""
    brought = bring_in(
        workspace(), imported.contacts, imported.touches, imported.report, imported.owner,
        now=now(), also_unlike=also_unlike,
    )  # fmt: skip
    look()
    return brought
