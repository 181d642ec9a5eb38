"""What an invented archive of either era tells of everybody's tie, in figures; `make golden` rewrites the files."""

import json
from collections.abc import Callable

import pytest

from benchmarks.networks import network
from planner.checklist.people import people_bytes
from planner.pipeline import read_files, resolve_files
from scripts.invented.archive import archive_name, complete_archive
from scripts.invented.archive_layout import ERAS, EraName

Golden = Callable[[str, str | bytes], None]
TOLD = (
    "messages_sent", "messages_received", "endorsed_me", "endorsed_by_me", "recommends_me", "recommended_by_me",
    "followed",
)  # fmt: skip
KNOWN = ("first_message", "invitation", "invited_with_note", "notes", "former_colleague_company", "at_target_company")


@pytest.mark.parametrize("era", ERAS)
def test_the_ties_of_an_archive_in_figures(era: EraName, golden: Golden) -> None:
    packed = complete_archive(network(300, seed=7), messages=500, era=era)
    found = resolve_files(read_files([(archive_name(era), packed)]))
    people = json.loads(people_bytes(found.profiles, "json"))
    summary = {
        "totals": found.report.totals,
        "facts": {file.name: file.facts for file in found.report.files if file.facts},
        "left out": {
            file.name: notice.facts["rows"]
            for file in found.report.files
            for notice in file.notices
            if notice.code == "touches-left-out"
        },
        "sums": {fact: sum(person[fact] or 0 for person in people) for fact in TOLD},
        "known": {fact: sum(person[fact] not in {None, False} for person in people) for fact in (*TOLD, *KNOWN)},
        "last message": max(person["last_message"] or "" for person in people),
        "owner": found.imported.owner.model_dump(mode="json"),
    }
    golden(f"archive/ties-{era}.json", json.dumps(summary, ensure_ascii=False, indent=1) + "\n")
