"""The list of pages: the script that streamlit runs for every visitor."""

import streamlit as st

from planner.locale import LANGUAGES
from planner.web import state

LANGUAGE_NAMES = {"en": "English", "it": "Italiano"}
PAGE_NAMES = ("import", "target", "plan", "checklist")


def show() -> None:
    """Show the page that the address names, below the steps of the way."""
    say = state.say().say
    # No icons by name, here or in st.Page: streamlit would fetch the tab's picture from the internet.
    st.set_page_config(page_title=say("page-program"), layout="wide")
    steps = pages()
    # Streamlit's own menu hides in the sidebar on a phone, and stays open over the page.
    page = st.navigation(steps, position="hidden")
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
        with st.container(horizontal=True, gap="small", width="content"):
            for number, step in enumerate(steps, start=1):
                st.page_link(step, label=f"{number} · {step.title}", width="content")
        _language_switch()
    st.title(page.title, anchor=False)
    page.run()


def pages() -> list[st.Page]:
    """The pages in the order of the way: import, target, plan, checklist."""
    say = state.say().say
    return [
        st.Page(
            state.page(name),
            title=say(f"page-{name}"),
            help=say(f"page-{name}-about"),
            url_path=name,
            default=name == "import",
        )
        for name in PAGE_NAMES
    ]


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
