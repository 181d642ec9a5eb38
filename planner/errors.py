"""What can go wrong, one class per cause. The text for the user is in planner/locale under ``error-<code>``.

Texts say what happened, where, and what to do next; they never carry a person's data.
"""

from collections.abc import Sequence
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


class ArchiveBroken(PlannerError):
    """A ZIP archive that is damaged, cut off, or built to mislead."""

    code = "archive-broken"


class ArchiveEncrypted(PlannerError):
    """A ZIP archive under a password."""

    code = "archive-encrypted"


class TooManyMembers(PlannerError):
    """A ZIP archive with more files inside than the limit."""

    code = "too-many-members"


class NothingInArchive(PlannerError):
    """A ZIP archive in which no file is one we read."""

    code = "nothing-in-archive"


class MemberUnlike(PlannerError):
    """A file of LinkedIn's archive that has one of its names, but not its columns."""

    code = "member-unlike"


class ConnectionsMissing(PlannerError):
    """LinkedIn's first, quick archive: files on the user's profile, no connections yet."""

    code = "connections-missing"


class JsonUnknown(PlannerError):
    """A JSON file that holds no list of people that a format declares."""

    code = "json-unknown"


class HeaderNotFound(PlannerError):
    """No row of the file names columns we know, and it is no table whose columns could be named."""

    code = "header-not-found"


class ColumnsUnclear(PlannerError):
    """A table of which the user can say what its columns are.

    ``header`` are the names of its columns, ``examples`` its first rows (shown to the user alone, never in a text).
    """

    def __init__(self, header: Sequence[str] = (), examples: Sequence[Sequence[str]] = (), **facts: str | int) -> None:
        super().__init__(**facts)
        self.header = tuple(header)
        self.examples = tuple(tuple(row) for row in examples)


class NoNameColumn(ColumnsUnclear):
    """No column of the table is known to hold names."""

    code = "no-name-column"


class FormatsConflict(ColumnsUnclear):
    """Two formats claim the same file."""

    code = "formats-conflict"


class ColumnMapWrong(PlannerError):
    """What was said of a column names no field that a column can hold."""

    code = "column-map-wrong"
    exit_code = 2


class NotPeople(PlannerError):
    """A file that we know and that holds no contacts, such as Positions.csv. ``kind`` is that of its format."""

    code = "not-people"

    def message(self, texts: Texts) -> str:
        """What the file is instead."""
        kind = self.facts["kind"]
        return texts.say("error-not-people", what=texts.say(f"kind-{kind}"), **self.facts)

    def next_step(self, texts: Texts) -> str:
        """Where the people are to be found; a checklist of ours is read back and not imported."""
        return texts.say("ticks-elsewhere") if self.facts["kind"] == "checklist" else super().next_step(texts)


class NobodyFound(PlannerError):
    """Everything was read and there is no person in it."""

    code = "nobody-found"


class TargetUnreadable(PlannerError):
    """The target file is not TOML, or has an unknown entry."""

    code = "target-unreadable"
    exit_code = 2


class TemplateWrong(PlannerError):
    """A message in the user's own words that does not work as a template. ``reason`` says why, ``line`` where."""

    code = "template-wrong"
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


class WorkspaceUnusable(PlannerError):
    """The workspace cannot be reached: its folder, its disk or its server does not let us. ``file`` is its name."""

    code = "workspace-unusable"
    exit_code = 4


class WorkspaceMissing(WorkspaceUnusable):
    """There are backups of the workspace and no workspace: no reason to begin an empty one."""

    code = "workspace-missing"


class WorkspaceNotBegun(WorkspaceUnusable):
    """There is no workspace at that place, and nothing was brought to begin one with."""

    code = "workspace-not-begun"


class WorkspaceDamaged(WorkspaceUnusable):
    """The file of the workspace is damaged or is not one of ours. It is left as it is."""

    code = "workspace-damaged"


class WorkspaceNewer(WorkspaceUnusable):
    """A newer version of the program has written the workspace. It is left as it is."""

    code = "workspace-newer"


class WorkspaceBusy(WorkspaceUnusable):
    """Another program or tab has been writing for longer than we wait."""

    code = "workspace-busy"


class WorkspaceReadOnly(WorkspaceUnusable):
    """The file or its folder may be read and not be written."""

    code = "workspace-read-only"


class WorkspaceFull(WorkspaceUnusable):
    """The disk is full. Nothing was changed."""

    code = "workspace-full"


class WorkspaceElsewhere(WorkspaceUnusable):
    """A backup through SQLite was asked for of a workspace that a database server keeps."""

    code = "workspace-elsewhere"


class DatabaseUnknown(WorkspaceUnusable):
    """The address of a database server that is not understood, or whose driver is not installed."""

    code = "database-unknown"


class BackupUnusable(WorkspaceUnusable):
    """The file to restore is no backup of ours, or a damaged one."""

    code = "backup-unusable"


class ChangedMeanwhile(PlannerError):
    """Another tab or program has changed the same thing since it was shown."""

    code = "changed-meanwhile"
    exit_code = 1


class NetworkUnlike(PlannerError):
    """A list that has next to nobody in common with what the workspace holds: perhaps somebody else's."""

    code = "network-unlike"
    exit_code = 1


class NotAChecklist(PlannerError):
    """The file to read back is no checklist of ours."""

    code = "not-a-checklist"
