"""The import report on the page: what became of every row, what to look at, what to do next."""

import polars as pl
import streamlit as st

from planner.checklist.spreadsheet import csv_bytes
from planner.locale import Texts
from planner.pipeline import Network
from planner.report import FileReport, Report, notice_dict
from planner.web import state
from planner.web.inert import inert
from planner.web.state import heading

AMBIGUOUS = "dates-ambiguous"
SUM_WIDTH = 165
"""Pixels: five sums side by side on a wide screen, two on a phone."""


def show_error(report: Report) -> None:
    """Why nobody was read, and the way on."""
    say = state.say()
    if report.error:
        st.error(inert(report.error.message(say)))
        st.info(inert(report.error.next_step(say)), title=say.say("import-next"))
    _notices(report.files, say)


def show_report(network: Network) -> None:
    """The sums, the files, the remarks, the rows left out, and the next step."""
    say, report = state.say(), network.report
    _sums(report, say)
    with st.container(horizontal=True):
        if st.button(say.say("import-to-target"), type="primary", icon=":material/flag:"):
            st.switch_page(state.page("target"))
        if st.button(say.say("import-to-plan"), icon=":material/groups:"):
            st.switch_page(state.page("plan"))
        st.button(
            say.say("import-forget"),
            on_click=state.forget,
            icon=":material/delete:",
            help=say.say("import-forget-help"),
        )
    _date_order(report, say)
    _notices(report.files, say)
    _files(report, say)
    _rejects(network.imported.rejects, say)
    _review(network, say)


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


def _notices(files: tuple[FileReport, ...], say: Texts) -> None:
    """Remarks to look at as warnings, the rest folded away."""
    several = len(files) > 1
    warnings: list[str] = []
    infos: list[str] = []
    for file in files:
        told = [notice_dict(notice, say) for notice in file.notices]
        if file.error and several:
            told.append({"level": "warning", "message": f"{file.error.message(say)} {file.error.next_step(say)}"})
        for notice in told:
            named = several and not notice["message"].startswith(file.name)
            line = inert(f"{file.name}: {notice['message']}" if named else notice["message"])
            (warnings if notice["level"] == "warning" else infos).append(f"- {line}")
    if warnings:
        st.warning("\n".join(warnings), title=say.say("import-look"))
    if infos:
        with st.expander(say.say("import-remarks"), icon=":material/info:"):
            st.markdown("\n".join(infos))


def _files(report: Report, say: Texts) -> None:
    names = ("name", "kind", "encoding", "delimiter", "header_row", "rows", "contacts", "merged", "rejected")
    told = [file.as_dict(say) | {"rejected": len(file.rejected)} for file in report.files]
    table = pl.DataFrame(
        [{heading(f"inspect-{n}"): str("–" if file[n] is None else file[n]) for n in names} for file in told]
    )
    with st.expander(say.say("import-files"), icon=":material/description:"):
        st.dataframe(table, hide_index=True, alt=say.say("import-files"))


def _rejects(rejects: pl.DataFrame, say: Texts) -> None:
    """The rows that name nobody, with their line in the file; to look up and to download."""
    if rejects.is_empty():
        return
    reasons = {reason: say.say(f"reject-{reason}") for reason in rejects["reason"].unique().sort()}
    table = rejects.select(
        pl.col("file").alias(heading("inspect-name")),
        pl.col("row").alias(heading("import-row")),
        pl.col("reason").replace(reasons).alias(heading("import-reason")),
    )
    with st.expander(say.say("import-rejected-title", rows=table.height), icon=":material/block:"):
        st.dataframe(table, hide_index=True, alt=say.say("import-rejected"))
        st.download_button(
            say.say("import-rejected-download"),
            csv_bytes(table, semicolon=say.language == "it"),
            "rejected.csv",
            "text/csv",
            on_click="ignore",
            icon=":material/download:",
        )


def _review(network: Network, say: Texts) -> None:
    """Pairs of people who may be one."""
    review = network.resolved.review
    if review.is_empty():
        return
    people = network.profiles.select("person_id", "full_name", "company", "sources")
    first, second = (
        people.select(pl.col("person_id").alias(side), pl.exclude("person_id").name.suffix(f"_{side}")) for side in "ab"
    )
    pairs = review.join(first, on="a", maintain_order="left").join(second, on="b", maintain_order="left")
    shown = pairs.select(
        pl.col("full_name_a").alias(heading("column-full_name")),
        pl.col("sources_a").list.join("; ").alias(f"{say.say('inspect-name')} 1"),
        pl.col("sources_b").list.join("; ").alias(f"{say.say('inspect-name')} 2"),
    )
    with st.expander(say.say("import-review", pairs=shown.height), icon=":material/people:"):
        st.caption(say.say("import-review-about"))
        st.dataframe(shown, hide_index=True, alt=say.say("import-review", pairs=shown.height))
