"""The files of a report as a reader sees them: loose ones first, then each archive with its members."""

from collections.abc import Sequence
from typing import NamedTuple

from planner.errors import ColumnsUnclear
from planner.locale import Texts
from planner.report import ARCHIVES, FileReport, notice_dict
from planner.web.inert import inert

ABOUT_OWNER = "owner-facts"
SHOWN_ELSEWHERE = {ABOUT_OWNER, "archive-read"}
"""Files about the user share one line, and the table of files names the members that were read."""


class Group(NamedTuple):
    """Files that stand together: the members of an archive, or (without one) files chosen by themselves."""

    archive: FileReport | None
    files: tuple[FileReport, ...]


class Remarks(NamedTuple):
    """What is said about files: to look at, and for completeness; lines of Markdown."""

    warnings: list[str]
    others: list[str]


def grouped(files: Sequence[FileReport]) -> list[Group]:
    """The files by archive, in the order of the report."""
    archives = [file for file in files if file.kind in ARCHIVES]
    members = {one.name: tuple(f for f in files if f.name.startswith(f"{one.name}/")) for one in archives}
    within = {file.name for group in members.values() for file in group} | set(members)
    loose = tuple(file for file in files if file.name not in within)
    return [*([Group(None, loose)] if loose else []), *(Group(one, members[one.name]) for one in archives)]


def short_names(files: Sequence[FileReport]) -> dict[str, str]:
    """Each file's name as shown: of a member its own, with the archive's only where several files are so called."""
    within = {
        file.name: file.name.removeprefix(f"{group.archive.name}/") if group.archive else file.name
        for group in grouped(files)
        for file in group.files
    }
    shown = list(within.values())
    return {name: own if shown.count(own) == 1 else name for name, own in within.items()}


def kind_name(kind: str, say: Texts) -> str:
    """What a file is, in words."""
    return say.say(f"kind-{kind}") if say.knows(f"kind-{kind}") else kind


def remarks(files: Sequence[FileReport], say: Texts) -> Remarks:
    """One line a file, the members of an archive below it; files about the user share one line."""
    names, told, several = short_names(files), Remarks([], []), len(files) > 1
    for group in grouped(files):
        if group.archive:
            _add(told, group.archive, inert(group.archive.name), say)
        for file in group.files:
            _add(told, file, inert(names[file.name]) if several else "", say, indent="  " * bool(group.archive))
        if about := [file for file in group.files if _is_about_owner(file)]:
            listed = ", ".join(f"{names[file.name]} ({file.facts})" for file in about)
            told.others.append(f"{'  ' * bool(group.archive)}- {inert(say.say('import-about-you', files=listed))}")
    return told


def _add(told: Remarks, file: FileReport, name: str, say: Texts, indent: str = "") -> None:
    """Add what is to be said of one file to ``told``."""
    notices = [notice_dict(notice, say) for notice in file.notices if notice.code not in SHOWN_ELSEWHERE]
    kind = f" · {inert(kind_name(file.kind, say))}" if file.kind != "unknown" else ""
    warnings = [notice["message"] for notice in notices if notice["level"] == "warning"]
    others = [notice["message"] for notice in notices if notice["level"] != "warning"]
    told.warnings.extend(f"- **{name}**: {inert(text)}" if name else f"- {inert(text)}" for text in warnings)
    if file.error and name and not isinstance(file.error, ColumnsUnclear):  # those have a form of their own
        told.warnings.append(f"- {inert(f'{file.error.message(say)} {file.error.next_step(say)}')}")
    if name and (others or file.kind in ARCHIVES):
        told.others.append(f"{indent}- **{name}**{kind}{': ' * bool(others)}{inert(' '.join(others))}")
    else:
        told.others.extend(f"- {inert(text)}" for text in others)


def _is_about_owner(file: FileReport) -> bool:
    return any(notice.code == ABOUT_OWNER for notice in file.notices)
