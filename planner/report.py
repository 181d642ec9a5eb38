"""The import report: what became of every row of every file, in sums that always add up.

rows = contacts + rejected (each file)        contacts = people + merged (in all)
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

import polars as pl
from pydantic import BaseModel, ConfigDict

from planner.errors import ConnectionsMissing, NobodyFound, NotPeople, PlannerError
from planner.locale import Texts
from planner.matching import Resolved
from planner.reading import Outcome
from planner.reading.archive import Archive
from planner.reading.formats import name_key
from planner.reading.notices import Notice, info, warning

LINKEDINS_ARCHIVE = "linkedin_archive"
ARCHIVES = {LINKEDINS_ARCHIVE, "archive"}
CONNECTIONS = {"linkedin_connections", "linkedin_connections_outlook_layout", "linkedin_connections_yahoo_layout"}
PLAIN = ("name", "kind", "encoding", "delimiter", "header_row", "export_date", "rows", "contacts", "merged", "facts")


class FileReport(BaseModel):
    """What became of one source file. ``error`` is why it was refused, if it was.

    ``facts`` counts the rows of a file that holds no contacts but tells of the user, or of what passed with others.
    """

    model_config = ConfigDict(frozen=True, arbitrary_types_allowed=True)

    name: str
    kind: str = "unknown"
    holds: str = "nothing"
    encoding: str | None = None
    delimiter: str | None = None
    header_row: int | None = None
    header: tuple[str, ...] = ()
    export_date: date | None = None
    rows: int = 0
    contacts: int = 0
    merged: int = 0
    facts: int = 0
    rejected: tuple[tuple[int, str], ...] = ()
    notices: tuple[Notice, ...] = ()
    error: PlannerError | None = None

    def as_dict(self, say: Texts) -> dict[str, Any]:
        """The file's part of REPORT.json, its messages in the user's language."""
        warnings = [notice_dict(notice, say) for notice in self.notices]
        if self.error:
            told = f"{self.error.message(say)} {self.error.next_step(say)}"
            warnings.append({"code": self.error.code, "level": "warning", "message": told, "row": None})
        plain = {name: getattr(self, name) for name in PLAIN}
        plain["export_date"] = self.export_date.isoformat() if self.export_date else None
        why = {reason: say.say(f"reject-{reason}") for _, reason in self.rejected}
        rejected = [{"row": row, "reason": reason, "message": why[reason]} for row, reason in self.rejected]
        return {**plain, "rejected": rejected, "warnings": warnings}


def notice_dict(notice: Notice, say: Texts) -> dict[str, Any]:
    """A remark as REPORT.json has it."""
    facts = {**notice.facts, "row": notice.row or 0}
    return {
        "code": notice.code,
        "level": notice.level,
        "message": say.say(f"notice-{notice.code}", **facts),
        "row": notice.row,
    }


class Report(BaseModel):
    """The whole import: its files, and after resolving its people and the pairs to look at."""

    model_config = ConfigDict(frozen=True, arbitrary_types_allowed=True)

    files: tuple[FileReport, ...]
    people: int = 0
    review: tuple[dict[str, Any], ...] = ()
    error: PlannerError | None = None

    @property
    def totals(self) -> dict[str, int]:
        """The sums over all files."""
        contacts = sum(file.contacts for file in self.files)
        rejected = sum(len(file.rejected) for file in self.files)
        return {
            "rows": sum(file.rows for file in self.files),
            "contacts": contacts,
            "people": self.people,
            "merged": contacts - self.people,
            "rejected": rejected,
        }

    @property
    def needs_attention(self) -> bool:
        """Whether a file was refused or there is something the user should look at."""
        return any(file.error or any(n.level == "warning" for n in file.notices) for file in self.files)

    def resolved(self, resolved: Resolved) -> "Report":
        """This report with what matching found."""
        merged = resolved.membership.drop_nulls("reason").select(
            "reason", file=pl.col("contact_id").str.replace(r":\d+$", "")
        )
        counts = merged.group_by("file", "reason").len().sort("reason").partition_by("file", as_dict=True)
        files = tuple(_with_merged(file, counts.get((file.name,), merged.clear())) for file in self.files)
        return self.model_copy(
            update={"files": files, "people": resolved.people.height, "review": tuple(resolved.review.to_dicts())}
        )

    def as_dict(self, say: Texts) -> dict[str, Any]:
        """REPORT.json of the contract, its messages in the user's language."""
        error = (
            {"code": self.error.code, "message": self.error.message(say), "next_step": self.error.next_step(say)}
            if self.error
            else None
        )
        review = [
            {**pair, "reasons": [say.say(f"evidence-{reason}") for reason in pair["reasons"]]} for pair in self.review
        ]
        return {
            "files": [file.as_dict(say) for file in self.files],
            "totals": self.totals,
            "review": review,
            "error": error,
        }


def _with_merged(file: FileReport, counts: pl.DataFrame) -> FileReport:
    """The file's report with how many of its contacts joined another (``counts``: ``reason``, ``len``), and by what."""
    if counts.is_empty():
        return file
    told = [info(f"merged-{reason}", rows=rows) for reason, rows in counts.select("reason", "len").iter_rows()]
    return file.model_copy(update={"merged": counts["len"].sum(), "notices": (*file.notices, *told)})


def import_report(
    read: Mapping[str, Outcome], contacts: pl.DataFrame, rejects: pl.DataFrame, notices: Mapping[str, list[Notice]]
) -> Report:
    """The report on the files read and what cleaning made of their rows; until matching, every contact is a person."""
    files = tuple(
        _file_report(name, outcome, contacts.filter(file=name).height, rejects.filter(file=name), notices.get(name, []))
        for name, outcome in read.items()
    )
    files = tuple(_asked_for_the_second(file, files) for file in files)
    return Report(files=files, people=contacts.height, error=None if contacts.height else _nobody(files))


def _file_report(
    name: str, outcome: Outcome, contacts: int, rejects: pl.DataFrame, notices: list[Notice]
) -> FileReport:
    if isinstance(outcome, PlannerError):
        return FileReport(name=name, error=outcome)
    if isinstance(outcome, Archive):
        return FileReport(name=name, kind=outcome.kind, export_date=outcome.export_date, notices=tuple(outcome.notices))
    facts = outcome.rows.height if outcome.format.holds in {"touches", "owner"} else 0
    own = [info("owner-facts", rows=facts)] if outcome.format.holds == "owner" and facts else []
    return FileReport(
        name=name,
        kind=outcome.format.kind,
        holds=outcome.format.holds,
        encoding=outcome.encoding,
        delimiter=outcome.delimiter,
        header_row=outcome.header_row,
        header=outcome.header,
        export_date=outcome.export_date,
        rows=contacts + rejects.height,
        contacts=contacts,
        facts=facts,
        rejected=tuple(rejects.sort("row").select("row", "reason").rows()),
        notices=(*outcome.notices, *own, *notices),
    )


def _asked_for_the_second(file: FileReport, files: tuple[FileReport, ...]) -> FileReport:
    """LinkedIn sends a quick archive without the connections first: say so where only that one is here."""
    if file.kind != LINKEDINS_ARCHIVE or any(other.kind in CONNECTIONS or _is_connections(other) for other in files):
        return file
    return file.model_copy(update={"notices": (*file.notices, warning("archive-without-connections"))})


def _is_connections(file: FileReport) -> bool:
    return name_key(file.name) == "connections"


def _nobody(files: tuple[FileReport, ...]) -> PlannerError:
    """Why there is nobody: the error of the connections, else the one error there is, else what the files are."""
    if error := next((file.error for file in files if file.error and _is_connections(file)), None):
        return error
    errors = [file.error for file in files if file.error]
    if errors and len({error.code for error in errors}) == 1 and not any(file.facts for file in files):
        return errors[0]
    if any(file.kind == LINKEDINS_ARCHIVE for file in files) and not any(map(_is_connections, files)):
        return ConnectionsMissing(file=next(file.name for file in files if file.kind == LINKEDINS_ARCHIVE))
    if len(files) == 1 and not files[0].error and files[0].holds != "people":
        return NotPeople(file=files[0].name, kind=files[0].kind)
    return NobodyFound(files=len(files))
