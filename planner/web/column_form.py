"""Which column is what: a form for each table whose columns we cannot tell by ourselves."""

from collections.abc import Mapping, Sequence
from zlib import crc32

import streamlit as st

from planner.errors import ColumnsUnclear
from planner.locale import Texts
from planner.reading.column_maps import FIELDS, for_shape, guessed
from planner.reading.formats import formats, header_key
from planner.reading.header import Shape, said_of, shape_of
from planner.report import FileReport
from planner.web import state
from planner.web.inert import inert
from planner.web.said import remember, said

EXAMPLES, EXAMPLE_CHARS = 3, 40
MOST = 60
"""Nobody names more columns than these; those after them stay notes."""
NOTES = "notes"
REFUSED = "columns_refused"


def show_forms(files: Sequence[FileReport]) -> None:
    """A form for each kind of table: two files with the same columns are explained at once."""
    unclear: dict[Shape, tuple[ColumnsUnclear, list[str]]] = {}
    for file in files:
        if isinstance(file.error, ColumnsUnclear):
            unclear.setdefault(shape_of(file.error.header), (file.error, []))[1].append(file.name)
    for error, names in unclear.values():
        _show_form(error, names, state.say())


def _show_form(error: ColumnsUnclear, names: list[str], say: Texts) -> None:
    key, guesses = form_key(error.header), guessed(error.header, error.examples)
    with st.form(key, width=860):
        st.subheader(say.say("columns-title"), anchor=False)
        st.markdown(inert(say.say("columns-about", files=say.listing(names))))
        for at in _asked(error.header):
            _show_column(error, at, guesses[at], say)
        if st.session_state.get(REFUSED) == key:
            st.error(say.say("columns-no-name"))
        st.caption(f":material/lock: {say.say('columns-private')}")
        st.form_submit_button(say.say("columns-read"), type="primary", on_click=_take, args=(error.header, guesses))


def _show_column(error: ColumnsUnclear, at: int, guess: str | None, say: Texts) -> None:
    """One column: its name, what stands in it, and the choice."""
    name = error.header[at].strip() or say.say("columns-unnamed")
    cells = [" ".join(row[at].split()) for row in error.examples if at < len(row) and row[at].strip()]
    examples = [f"{cell[:EXAMPLE_CHARS]}{'…' * (len(cell) > EXAMPLE_CHARS)}" for cell in dict.fromkeys(cells)]
    left, right = st.columns(2, vertical_alignment="center", gap="small")
    with left.container(gap=None):
        st.markdown(f"**{inert(name)}**")
        st.text(" · ".join(examples[:EXAMPLES]) or say.say("columns-empty"))  # as it is: no address becomes a link
    before = said_of(said(), error.header).get(header_key(error.header[at]))
    right.selectbox(
        inert(say.say("columns-field", column=name)),
        FIELDS,
        FIELDS.index(before or guess or NOTES),
        format_func=lambda field: say.say(f"field-{field}"),
        key=field_key(error.header, at),
        label_visibility="collapsed",
    )


def form_key(header: Sequence[str]) -> str:
    """The key of the form for tables with such a header."""
    return f"columns-{crc32(repr(shape_of(header)).encode())}"


def field_key(header: Sequence[str], at: int) -> str:
    """The key of the choice for one column."""
    return f"{form_key(header)}-{at}"


def _asked(header: Sequence[str]) -> list[int]:
    """The columns to ask of: two of the same name are one question."""
    keys = shape_of(header)
    return [at for at, key in enumerate(keys) if key not in keys[:at]][:MOST]


def _take(header: tuple[str, ...], guesses: list[str | None]) -> None:
    """Take what was chosen, or refuse it where nobody could be read by it."""
    chosen = {at: st.session_state[field_key(header, at)] for at in _asked(header)}
    # A column that nobody knows is kept as a note with its name before it: better than a note without.
    columns = {header[at]: field for at, field in chosen.items() if (field, guesses[at]) != (NOTES, None)}
    if not names_people(header, columns):
        st.session_state[REFUSED] = form_key(header)
        return
    st.session_state.pop(REFUSED, None)
    remember(for_shape(header, columns))


def names_people(header: Sequence[str], columns: Mapping[str, str]) -> bool:
    """Whether a table with these columns tells who its people are."""
    told = {header_key(cell): field for cell, field in columns.items()}
    return any(fmt.holds == "people" and fmt.container == "table" and fmt.claims(header, "", told) for fmt in formats())
