"""What can go wrong, one class per cause. The text for the user is in planner/locale under ``error-<code>``.

Texts say what happened, where, and what to do next; they never carry a person's data.
"""

from typing import ClassVar

from planner.locale import Texts


class PlannerError(Exception):
    """A refusal that the user can act on. ``facts`` fill the gaps of its text."""

    code: ClassVar[str] = "planner"
    exit_code: ClassVar[int] = 3

    def __init__(self, **facts: str | int) -> None:
        super().__init__(self.code)
        self.facts = facts

    def message(self, texts: Texts) -> str:
        """What happened and where."""
        return texts.say(f"error-{self.code}", **self.facts)

    def next_step(self, texts: Texts) -> str:
        """What the user can do about it."""
        return texts.say(f"error-{self.code}.next", **self.facts)


class FileMissing(PlannerError):
    """The file named on the command line is not there or may not be read."""

    code = "file-missing"
    exit_code = 2


class FileEmpty(PlannerError):
    """The file has no bytes, or nothing but blank space."""

    code = "file-empty"


class FileTooLarge(PlannerError):
    """The file is larger than the limits of planner.reading.limits."""

    code = "file-too-large"


class NotText(PlannerError):
    """The bytes are neither text nor a workbook."""

    code = "not-text"


class BrokenWorkbook(PlannerError):
    """An Excel workbook that cannot be opened."""

    code = "broken-workbook"


class ArchiveNotRead(PlannerError):
    """A ZIP archive, where a single file is expected."""

    code = "archive-not-read"


class HeaderNotFound(PlannerError):
    """No row of the file names columns we know."""

    code = "header-not-found"


class NoNameColumn(PlannerError):
    """There is a header, but no column of it holds names."""

    code = "no-name-column"


class NotPeople(PlannerError):
    """A file that we know and that holds no contacts, such as Positions.csv."""

    code = "not-people"


class NobodyFound(PlannerError):
    """Everything was read and there is no person in it."""

    code = "nobody-found"


class TargetUnreadable(PlannerError):
    """The target file is not TOML, or has an unknown entry."""

    code = "target-unreadable"
    exit_code = 2


class OutputUnknown(PlannerError):
    """The ending of the output file is none that we write."""

    code = "output-unknown"
    exit_code = 2


class OutputNotWritten(PlannerError):
    """The output file cannot be written there."""

    code = "output-not-written"
    exit_code = 2


class PersonNotFound(PlannerError):
    """Nobody in the network has that name."""

    code = "person-not-found"


class PersonAmbiguous(PlannerError):
    """Several people answer to that name."""

    code = "person-ambiguous"
    exit_code = 1


class SectorUnknown(PlannerError):
    """The target names a sector that is none of the vocabulary's."""

    code = "sector-unknown"
    exit_code = 2


class RegionUnknown(PlannerError):
    """The target names a region that no vocabulary knows."""

    code = "region-unknown"
    exit_code = 2
