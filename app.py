"""Entry of `streamlit run app.py`: the pages of planner/web/main.py on the guarded server of planner/web/server.py."""

import streamlit as st

from planner.web import main, server

if __name__ == "__main__":  # executed as a page script, as streamlit's AppTest does: show the pages
    main.show()
else:  # imported by `streamlit run`, which reads this text, finds an st.App under the name app, and serves it
    app = st.App(server.SCRIPT, **server.guarded())
