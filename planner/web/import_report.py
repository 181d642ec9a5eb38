"""The import report on the page: what became of every row, what to look at, what to do next."""

import polars as pl
import streamlit as st

from planner.checklist.spreadsheet import csv_bytes
from planner.errors import ColumnsUnclear
from planner.locale import Texts
from planner.report import FileReport, Report
from planner.web import state
from planner.web.column_form import show_forms
from planner.web.duplicates import show_way_to_questions
from planner.web.file_groups import remarks, short_names
from planner.web.import_files import show_files
from planner.web.inert import inert
from planner.web.knowledge import show_way_to_knowledge
from planner.web.said import show_used
from planner.web.state import heading

AMBIGUOUS = "dates-ambiguous"
SUM_WIDTH = 165
"""Pixels: five sums side by side on a wide screen, two on a phone."""


def show_error(report: Report) -> None:
    """Why nobody was read, and the way on."""
    say = state.say()
    if report.error:
        st.error(inert(report.error.message(say)))
    if report.error and not isinstance(report.error, ColumnsUnclear):  # the form below is the next step then
        st.info(inert(report.error.next_step(say)), title=say.say("import-next"))
    show_used(report.files)
    show_forms(report.files)
    _remarks(report.files, say)


def show_report(read: state.Import) -> None:
    """The sums, the next step, what to look at, the files, the rows left out."""
    say, report = state.say(), read.report
    _sums(report, say)
    with st.container(horizontal=True):
        if st.button(say.say("import-to-target"), type="primary", icon=":material/flag:"):
            st.switch_page(state.page("target"))
        if st.button(say.say("import-to-plan"), icon=":material/groups:"):
            st.switch_page(state.page("plan"))
    show_way_to_questions()
    show_way_to_knowledge()
    _date_order(report, say)
    _unclear(report.files, say)
    show_used(report.files)
    _remarks(report.files, say)
    show_files(report, say)
    _rejects(read, say)


def _sums(report: Report, say: Texts) -> None:
    with st.container(horizontal=True):
        for name, count in report.totals.items():
            about = say.say(f"import-{name}-help")
            st.metric(say.say(f"import-{name}"), count, border=True, help=about, width=SUM_WIDTH, format="localized")


def _date_order(report: Report, say: Texts) -> None:
    """Ask which comes first where the dates of a file do not tell."""
    asked = any(notice.code == AMBIGUOUS for file in report.files for notice in file.notices)
    if not asked and not state.date_order():
        return
    st.segmented_control(
        say.say("import-date-order"),
        ["dmy", "mdy"],
        default=state.date_order(),
        format_func=lambda order: say.say(f"import-date-{order}"),
        key="date_order_choice",
        on_change=lambda: state.keep_date_order(st.session_state["date_order_choice"]),
    )


def _unclear(files: tuple[FileReport, ...], say: Texts) -> None:
    """Say that some tables wait for a word of the user's, with the forms to say it."""
    waiting = [file.name for file in files if isinstance(file.error, ColumnsUnclear)]
    if waiting:
        st.warning(inert(say.say("columns-waiting", files=say.listing(waiting))))
        show_forms(files)


def _remarks(files: tuple[FileReport, ...], say: Texts) -> None:
    """Remarks to look at as warnings, the rest folded away."""
    told = remarks(files, say)
    if told.warnings:
        st.warning("\n".join(told.warnings), title=say.say("import-look"))
    if told.others:
        with st.expander(say.say("import-remarks"), icon=":material/info:"):
            st.markdown("\n".join(told.others))


def _rejects(read: state.Import, say: Texts) -> None:
    """The rows that name nobody, with their line in the file; to look up and to download."""
    rejects = read.rejects
    if rejects.is_empty():
        return
    reasons = {reason: say.say(f"reject-{reason}") for reason in rejects["reason"].unique().sort()}
    table = rejects.select(
        pl.col("file").replace(short_names(read.report.files)).alias(heading("inspect-name")),
        pl.col("row").alias(heading("import-row")),
        pl.col("reason").replace(reasons).alias(heading("import-reason")),
    )
    with st.expander(say.say("import-rejected-title", rows=table.height), icon=":material/block:"):
        st.dataframe(table, hide_index=True, alt=say.say("import-rejected"))
        st.download_button(
            say.say("import-rejected-download"),
            state.kept(
                "rejects_csv",
                (read.key, say.language),
                lambda: csv_bytes(table, semicolon=say.language == "it"),
            ),
            "rejected.csv",
            "text/csv",
            on_click="ignore",
            icon=":material/download:",
        )
