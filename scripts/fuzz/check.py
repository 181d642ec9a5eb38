"""What must hold for any input: it is read, or refused with an error of ours; quickly, and nobody is lost.

The whole import takes a hundred times as long as the code that meets the input first. So most inputs go through
reading without the frame at its end, one in FRAME_EVERY with it, and one in WHOLE_EVERY through cleaning and the
report too. The input alone decides which, so that every run can be repeated.
"""

import os
import re
import sys
from collections.abc import Mapping
from datetime import date
from typing import Any
from unittest.mock import patch
from zlib import crc32

import polars as pl

from planner.errors import FileTooLarge, PlannerError
from planner.pipeline import read_files
from planner.reading import Outcome, read_sources, source
from planner.reading.archive import Archive
from planner.report import Report

NAMES = {
    "csv": ("list.csv", "Skills.csv", "Recommendations_Received.csv", "friends.json"),
    "zip": ("archive.zip", "Basic_LinkedInDataExport_02-30-2025.zip", "people.xlsx"),
    "vcard": ("contacts.vcf",),
}
"""What an input is called: some formats are told by the file's name, too."""

BEGIN = re.compile(rb"^\s*BEGIN:VCARD\s*$", re.IGNORECASE | re.MULTILINE)
AS_IT_IS = 16
FRAME_EVERY = 20
WHOLE_EVERY = 500
TODAY = date(2026, 6, 5)
NO_ROWS = pl.DataFrame({"row": []}, schema={"row": pl.Int64})
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT
CHANGES = {"os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.link", "os.symlink", "os.truncate", "os.chmod"}
REACHES_OUT = {"subprocess.Popen", "os.system", "os.exec", "os.fork", "socket.connect"}


class Broken(Exception):
    """Reading raised nothing, but what it gave cannot be."""


def name_for(kind: str, data: bytes) -> str:
    """The name under which an input is read."""
    return NAMES[kind][crc32(data) % len(NAMES[kind])]


def of_kind(kind: str, data: bytes) -> bytes:
    """The input as one of its kind: what is no vCard is mostly made one, as lists have their own runs."""
    if kind != "vcard" or BEGIN.search(data) or crc32(data) % AS_IT_IS == 0:
        return data
    return b"BEGIN:VCARD\n" + data


def check(name: str, data: bytes) -> None:
    """Read one input as deep as its checksum says. Raises whatever reading raises, or Broken."""
    chance = crc32(data)
    if chance % WHOLE_EVERY == 0:
        _check_report(read_files([(name, data)], today=TODAY).report)
    elif chance % FRAME_EVERY == 0:
        check_outcomes(name, read_sources([(name, data)]))
    else:
        with patch.object(source, "frame_of", _without_frame):
            check_outcomes(name, read_sources([(name, data)]))


def check_whole(name: str, data: bytes) -> None:
    """Read one input through every step, whatever its checksum."""
    check_outcomes(name, read_sources([(name, data)]))
    _check_report(read_files([(name, data)], today=TODAY).report)


def check_outcomes(name: str, read: Mapping[str, Outcome]) -> None:
    """The file itself is there, and each member of an archive once; rows are lines of the file."""
    whole = read[name]
    members = len(whole.chosen) if isinstance(whole, Archive) else 0
    _must(len(read) == 1 + members, "two members of an archive are one source file")
    for outcome in read.values():
        if isinstance(outcome, source.Source):
            _check_rows(outcome.rows["row"].to_list())
            _check_rows([row for row, _ in outcome.rejects])
        elif isinstance(outcome, PlannerError):
            _must(isinstance(outcome.facts, dict), "an error has its facts")


def _without_frame(*_: object) -> pl.DataFrame:
    """In the place of the frame, which takes longer than all that comes before it."""
    return NO_ROWS


def _check_rows(rows: list[int]) -> None:
    _must(all(row >= 1 for row in rows), "a row is a line of the file, from 1")
    _must(rows == sorted(rows), "rows are in the order of the file")


def _check_report(report: Report) -> None:
    for file in report.files:
        _must(file.rows == file.contacts + len(file.rejected), "rows are contacts or rejected")
    _must((report.error is None) == (report.totals["contacts"] > 0), "nobody without an error that says why")
    _must(not isinstance(report.error, FileTooLarge), "an input this small is not too large")


def _must(held: bool, what: str) -> None:
    if not held:
        raise Broken(what)


class NothingWritten:
    """Sees to it that reading neither writes files nor reaches out. Python never lets go of such a watch."""

    def __init__(self) -> None:
        self.active = False
        sys.addaudithook(self._heard)

    def _heard(self, event: str, args: tuple[Any, ...]) -> None:
        if not self.active:
            return
        opened = event == "open" and isinstance(args[2], int) and args[2] & WRITES
        if opened or event in CHANGES or event in REACHES_OUT:
            raise Broken(f"reading caused {event}")
