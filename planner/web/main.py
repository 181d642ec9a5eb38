"""The list of pages: the script that streamlit runs for every visitor."""

import streamlit as st

from planner.locale import LANGUAGES
from planner.web import keeping, shared_documents, state
from planner.web.notices import show_failure, show_notices
from planner.web.questions import count_open

LANGUAGE_NAMES = {"en": "English", "it": "Italiano"}
BEGIN = "begin"
STEPS = ("today", "import", "target", "plan", "checklist", "duplicates", "organisations", "knowledge", "workspace")
"""The pages that the way leads along; a person's page is reached from the others."""
NUMBERED = ("import", "target", "plan", "checklist")
"""The way from files to a checklist; before it what is to be done today, after it what the workspace holds."""
FIELDS_ON = {"target": state.TARGET, "plan": state.SETTINGS}
"""The pages with fields for a document of the workspace: there the fields have the first word."""


def show() -> None:
    """Show the page that the address names, below the steps of the way."""
    say = state.say().say
    # No icons by name, here or in st.Page: streamlit would fetch the tab's picture from the internet.
    st.set_page_config(page_title=say("page-program"), layout="wide")
    ready = keeping.begin()
    begin, *steps = pages()
    # Streamlit's own menu hides in the sidebar on a phone, and stays open over the page.
    page = st.navigation([begin, *steps], position="hidden")
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
        with st.container(horizontal=True, gap="small", width="content"):
            for name, step in zip(STEPS, steps, strict=False):
                st.page_link(step, label=_label(name, step.title), width="content")
        _language_switch()
    if not ready:
        show_failure()
        return
    if page == begin:
        st.switch_page(state.page("today" if keeping.moment().cards else "import"))
    shared_documents.take_over(tuple(name for name in state.DOCUMENTS if name != FIELDS_ON.get(page.url_path)))
    show_notices()
    st.title(page.title, anchor=False)
    page.run()


def pages() -> list[st.Page]:
    """The page that leads to the first one, the pages in the order of the way, and last that of one person."""
    say = state.say().say
    return [
        st.Page(
            state.page(name),
            title=say(f"page-{name}"),
            help=say(f"page-{name}-about"),
            url_path=name,
            default=name == BEGIN,
            visibility="visible" if name in STEPS else "hidden",
        )
        for name in (BEGIN, *STEPS, "person")
    ]


def _label(name: str, title: str) -> str:
    """A page's name in the list of pages: with its number on the way, or with how many questions wait there."""
    if name in NUMBERED:
        return f"{STEPS.index(name)} · {title}"
    waiting = count_open() if name == "duplicates" and keeping.MOMENT in st.session_state else 0
    return state.say().say("page-duplicates-count", cards=waiting) if waiting else title


def _language_switch() -> None:
    st.segmented_control(
        state.say().say("page-language"),
        LANGUAGES,
        default=state.language(),
        required=True,
        format_func=LANGUAGE_NAMES.__getitem__,
        key="language_switch",
        label_visibility="collapsed",
        on_change=_keep_language,
    )


def _keep_language() -> None:
    st.session_state[state.LANGUAGE] = st.session_state["language_switch"]


if __name__ == "__main__":
    show()
