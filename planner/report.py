"""The import report: what became of every row of every file, in sums that always add up.

rows = contacts + rejected (each file)        contacts = people + merged (in all)
"""

from typing import Any

import polars as pl
from pydantic import BaseModel, ConfigDict

from planner.cleaning import Cleaned
from planner.errors import NobodyFound, PlannerError
from planner.locale import Texts
from planner.matching import Resolved
from planner.reading.notices import Notice, info
from planner.reading.source import Source


class FileReport(BaseModel):
    """What became of one source file. ``error`` is why it was refused, if it was."""

    model_config = ConfigDict(frozen=True, arbitrary_types_allowed=True)

    name: str
    kind: str = "unknown"
    encoding: str | None = None
    delimiter: str | None = None
    header_row: int | None = None
    export_date: str | None = None
    rows: int = 0
    contacts: int = 0
    merged: int = 0
    rejected: tuple[tuple[int, str], ...] = ()
    notices: tuple[Notice, ...] = ()
    error: PlannerError | None = None

    def as_dict(self, say: Texts) -> dict[str, Any]:
        """The file's part of REPORT.json, its messages in the user's language."""
        warnings = [notice_dict(notice, say) for notice in self.notices]
        if self.error:
            told = f"{self.error.message(say)} {self.error.next_step(say)}"
            warnings.append({"code": self.error.code, "level": "warning", "message": told, "row": None})
        plain = self.model_dump(
            include={"name", "kind", "encoding", "delimiter", "header_row", "export_date", "rows", "contacts", "merged"}
        )
        rejected = [
            {"row": row, "reason": reason, "message": say.say(f"reject-{reason}")} for row, reason in self.rejected
        ]
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
            {**pair, "reasons": [say.say(f"review-{reason}") for reason in pair["reasons"]]} for pair in self.review
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


def import_report(read: dict[str, Source | PlannerError], cleaned: Cleaned) -> Report:
    """The report on the files read and what cleaning made of their rows; until matching, every contact is a person."""
    files = tuple(_file_report(name, outcome, cleaned) for name, outcome in read.items())
    contacts = cleaned.contacts.height
    return Report(files=files, people=contacts, error=None if contacts else _nobody(files))


def _file_report(name: str, outcome: Source | PlannerError, cleaned: Cleaned) -> FileReport:
    if isinstance(outcome, PlannerError):
        return FileReport(name=name, kind=str(outcome.facts.get("kind", "unknown")), error=outcome)
    rejected = cleaned.rejects.filter(file=name).sort("row").select("row", "reason").rows()
    contacts = cleaned.contacts.filter(file=name).height
    return FileReport(
        name=name,
        kind=outcome.kind,
        encoding=outcome.encoding,
        delimiter=outcome.delimiter,
        header_row=outcome.header_row,
        rows=contacts + len(rejected),
        contacts=contacts,
        rejected=tuple(rejected),
        notices=(*outcome.notices, *cleaned.notices.get(name, [])),
    )


def _nobody(files: tuple[FileReport, ...]) -> PlannerError:
    """Of a single file its own error says more than that nobody was found."""
    errors = [file.error for file in files if file.error]
    return errors[0] if len(errors) == len(files) == 1 else NobodyFound(files=len(files))
