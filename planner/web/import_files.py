"""The files of an import on the page: what became of each, and of the members of an archive."""

import json
from collections.abc import Hashable
from typing import Any

import polars as pl
import streamlit as st

from planner.locale import Texts
from planner.report import FileReport, Report
from planner.web import state
from planner.web.file_groups import Group, grouped, kind_name, short_names
from planner.web.inert import inert
from planner.web.state import heading

NOTHING = "–"
ALL_SHOWN = 60
"""Rows of a table of files: LinkedIn's archive is shown whole, a folder of a thousand files is scrolled."""


def show_files(report: Report, say: Texts) -> None:
    """A table of the files chosen by themselves and one of each archive's members; the whole report to download."""
    with st.expander(say.say("import-files"), icon=":material/description:"):
        for group in grouped(report.files):
            if group.archive:
                _archive_head(group, say)
            _files_table(group, short_names(report.files), say)
        st.download_button(
            say.say("import-report-download"),
            state.kept("report_json", (_key(), say.language), lambda: _report_bytes(report, say)),
            "import-report.json",
            "application/json",
            on_click="ignore",
            icon=":material/download:",
        )


def _archive_head(group: Group, say: Texts) -> None:
    """The archive's name, what it is, and the day it was made if its name tells."""
    archive = group.archive
    if archive is None:
        return
    made = say.say("import-exported", day=say.day(archive.export_date, "long")) if archive.export_date else ""
    told = [say.say("import-members", files=len(group.files)), kind_name(archive.kind, say), *([made] if made else [])]
    st.markdown(f"**{inert(archive.name)}**  \n{inert(' · '.join(told))}")


def _files_table(group: Group, names: dict[str, str], say: Texts) -> None:
    """One row a file; its columns are those that tell something of these files."""
    if not group.files:
        return
    table = pl.DataFrame([_file_row(file, names, say) for file in group.files], infer_schema_length=None)
    told = [column.name for column in table if column.null_count() < table.height]
    st.dataframe(
        table.select(told),
        hide_index=True,
        placeholder=NOTHING,
        height="content" if table.height <= ALL_SHOWN else "auto",
        column_config={heading("inspect-name"): st.column_config.TextColumn(pinned=True)},
        alt=group.archive.name if group.archive else say.say("import-files"),
    )


def _file_row(file: FileReport, names: dict[str, str], say: Texts) -> dict[str, Any]:
    """What became of one file; of one that holds no contacts there are no sums."""
    counts = {"rows": file.rows, "contacts": file.contacts, "merged": file.merged, "rejected": len(file.rejected)}
    shown = {heading(f"inspect-{name}"): count if file.rows else None for name, count in counts.items()}
    technical = {"encoding": file.encoding, "delimiter": file.delimiter, "header_row": file.header_row}
    return {
        heading("inspect-name"): names[file.name],
        heading("inspect-kind"): None if file.kind == "unknown" else kind_name(file.kind, say),
        **shown,
        say.say("import-facts"): file.facts or None,
        **{heading(f"inspect-{name}"): value for name, value in technical.items()},
    }


def _key() -> Hashable:
    read = state.last_import()
    return read.key if read else None


def _report_bytes(report: Report, say: Texts) -> bytes:
    return (json.dumps(report.as_dict(say), ensure_ascii=False, indent=1) + "\n").encode()
