"""The list of pages: the script that streamlit runs for every visitor."""

import streamlit as st


def start() -> None:
    """The first page."""
    st.title("Outreach planner")
    st.write("Whom to talk to next, from the network you already have.")


def show() -> None:
    """Show the page that the address names."""
    # No page_icon by name: streamlit would fetch the picture from the internet.
    st.set_page_config(page_title="Outreach planner")
    st.navigation([st.Page(start, title="Start", default=True)], position="top").run()


if __name__ == "__main__":
    show()
