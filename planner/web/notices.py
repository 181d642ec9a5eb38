"""What went otherwise than the user wanted, above every page: a workspace that cannot be used, a decision not kept."""

import streamlit as st

from planner.errors import ChangedMeanwhile, PlannerError, WorkspaceDamaged, WorkspaceMissing
from planner.web import keeping, state
from planner.web.inert import inert
from planner.web.shared_documents import unsaved, use_mine, use_saved
from planner.workspace.backups import latest_whole, restore


def told(error: PlannerError) -> str:
    """An error as the page says it."""
    say = state.say()
    return inert(f"{error.message(say)} {error.next_step(say)}")


def show_failure() -> None:
    """Why the workspace cannot be used, and the ways out: none of them touches what is there."""
    error, say = keeping.failure(), state.say()
    if error is None:
        return
    st.error(inert(error.message(say)), title=say.say("workspace-closed"))
    st.caption(inert(say.say("workspace-where", path=str(keeping.chosen_path()))))
    with st.container(horizontal=True):
        st.button(say.say("workspace-again"), on_click=keeping.close, icon=":material/refresh:", type="primary")
        if isinstance(error, WorkspaceDamaged | WorkspaceMissing):
            _offer_backup()
        st.button(say.say("workspace-in-memory"), on_click=keeping.use_memory, icon=":material/visibility_off:")


def _offer_backup() -> None:
    """The latest backup that is in order, to be put in the place of the damaged file, which is kept aside."""
    say, path = state.say(), keeping.chosen_path()
    backup = latest_whole(path)
    if backup is None:
        st.caption(say.say("workspace-no-backup"))
        return
    st.button(
        inert(say.say("workspace-restore-latest", backup=backup.stem)),
        on_click=_restore,
        icon=":material/settings_backup_restore:",
    )


def _restore() -> None:
    path = keeping.chosen_path()
    backup = latest_whole(path)
    if backup is None:
        return
    try:
        restore(path, backup, keeping.now())
    except PlannerError as error:
        st.session_state[keeping.NOTICE] = error
    keeping.close()


def show_notices() -> None:
    """What there is to say above the page; in a place of its own, so that nothing below it moves or folds."""
    with st.container():
        _show_refusal()
        _show_unsaved()
        _show_kind()


def _show_refusal() -> None:
    """A decision that was not kept, and what had been typed."""
    if error := keeping.notice():
        (st.warning if isinstance(error, ChangedMeanwhile) else st.error)(told(error))
        if typed := keeping.typed():
            st.caption(state.say().say("notice-typed"))
            st.code(typed, language=None, wrap_lines=True)


def _show_unsaved() -> None:
    """What was changed both here and in another tab."""
    say = state.say()
    for name in unsaved(state.DOCUMENTS):
        with st.container(border=True):
            st.markdown(say.say(f"unsaved-{name}"))
            with st.container(horizontal=True):
                st.button(say.say("unsaved-mine"), on_click=use_mine, args=(name,), key=f"mine-{name}")
                st.button(say.say("unsaved-saved"), on_click=use_saved, args=(name,), key=f"saved-{name}")


def _show_kind() -> None:
    """Say of a workspace that nothing can be kept in it."""
    say = state.say()
    if keeping.in_memory():
        st.caption(f":material/science: {say.say('workspace-memory')}")
    elif keeping.workspace().read_only:
        st.caption(f":material/lock: {say.say('workspace-reading-only')}")
