"""A page with the elements that ask most of the browser: a grid, an editor, charts, files, and two failures."""

import altair as alt
import polars as pl
import streamlit as st

people = pl.DataFrame({"name": ["Ada", "Bo"], "years": [1, 2]})

st.title("Elements")
st.dataframe(people)
st.data_editor(people, key="editor")
doubled = alt.Chart(people).transform_calculate(double="datum.years * 2").mark_bar().encode(x="name", y="double:Q")
st.altair_chart(doubled, height=200)
st.markdown(":material/info: $x^2$")
st.download_button("Take", people.write_csv().encode(), file_name="people.csv", on_click="ignore")
uploaded = st.file_uploader("Bring", type="csv")
if uploaded:
    st.write(f"{uploaded.size} bytes came")
if st.button("Fail"):
    raise ValueError("quotes Ada Invented")
