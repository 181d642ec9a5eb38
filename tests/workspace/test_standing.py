"""How things stand with a person, told from what was decided and done."""

from datetime import date

import pytest

from planner.workspace.history import Event
from planner.workspace.standing import Standing, standings

MAY = [date(2026, 5, day) for day in range(1, 32)]
"""MAY[0] is the first of May."""


def events(*told: tuple[object, ...]) -> list[Event]:
    """Events of Ada from (kind, value, day in May, other cells); numbered in their order."""
    return [
        Event.model_validate({"subject": "ada", "kind": kind, "value": value, "day": MAY[day], "at": "",  # type: ignore[call-overload]
                              "event_id": at, **(rest[0] if rest else {})})  # type: ignore[dict-item]
        for at, (kind, value, day, *rest) in enumerate(told, start=1)
    ]  # fmt: skip


def standing(*told: tuple[object, ...]) -> Standing:
    return standings(events(*told)).get("ada", Standing(person_id="ada"))


PLANNED = ("status", "planned", 0, {"topic": "opening", "due": MAY[3]})
WRITTEN, REPEATED = ("status", "written", 3), ("status", "written", 12)
RESTING, REPLIED, DONE = ("status", "resting", 20), ("status", "replied", 25), ("status", "done", 28)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ([], {}),
        ([("note", None, 0)], {}),
        ([PLANNED], {"status": "planned", "since": MAY[0], "due": MAY[3], "purpose": "opening"}),
        ([PLANNED, WRITTEN], {"status": "written", "since": MAY[3], "purpose": "opening", "written": (MAY[3],)}),
        ([PLANNED, ("undo", None, 1, {"about": 1})], {}),
        ([PLANNED, WRITTEN, ("undo", None, 4, {"about": 2})],
         {"status": "planned", "since": MAY[0], "due": MAY[3], "purpose": "opening"}),
        ([WRITTEN, REPEATED], {"status": "written", "since": MAY[12], "written": (MAY[3], MAY[12])}),
        ([WRITTEN, ("step", "other_person", 6)],
         {"status": "written", "since": MAY[3], "written": (MAY[3],), "passed": ("other_person",)}),
        ([WRITTEN, ("step", "other_person", 6), REPEATED],
         {"status": "written", "since": MAY[12], "written": (MAY[3], MAY[12])}),
        ([PLANNED, WRITTEN, REPEATED, RESTING, REPLIED],
         {"status": "replied", "since": MAY[25], "purpose": "opening", "written": (MAY[3], MAY[12])}),
        ([PLANNED, WRITTEN, RESTING, ("status", "written", 25)],
         {"status": "written", "since": MAY[25], "purpose": "opening", "written": (MAY[25],)}),
        ([PLANNED, WRITTEN, DONE, ("status", "planned", 30)], {"status": "planned", "since": MAY[30]}),
        ([WRITTEN, ("status", "meeting", 5, {"due": MAY[8]}), ("step", "prepare", 7), ("step", "meet", 8)],
         {"status": "meeting", "since": MAY[5], "due": MAY[8], "written": (MAY[3],), "passed": ("prepare", "meet")}),
        ([("status", "declined", 2)], {"status": "declined", "since": MAY[2]}),
        ([("give", None, 0), ("give", None, 1), ("introduction", None, 2)], {"gives": 2, "introductions": 1}),
        ([("answer", "Torino", 0, {"topic": "place"}), ("answer", "yes", 1, {"topic": "do_not_contact"})],
         {"answers": {"place": "Torino", "do_not_contact": "yes"}}),
        ([("answer", "Torino", 0, {"topic": "place"}), ("answer", "Roma", 1, {"topic": "place"})],
         {"answers": {"place": "Roma"}}),
        ([("answer", "Torino", 0, {"topic": "place"}), ("answer", None, 1, {"topic": "place"})], {"answers": {}}),
        ([("answer", "lei", 0, {"topic": "register"}), ("answer", "tu", 1, {"topic": "register"}),
          ("undo", None, 2, {"about": 2})], {"answers": {"register": "lei"}}),
    ],
)  # fmt: skip
def test_the_standing_follows_from_the_history(told: list[tuple[object, ...]], expected: dict[str, object]) -> None:
    found = standing(*told).model_dump(exclude={"person_id", "last_event"})
    assert found == {**Standing(person_id="ada").model_dump(exclude={"person_id", "last_event"}), **expected}


def test_the_order_is_that_of_recording_and_not_of_the_days() -> None:
    assert standing(("status", "replied", 20), ("status", "resting", 5)).status == "resting"


def test_the_last_event_that_counts_can_be_taken_back() -> None:
    assert standing(PLANNED, WRITTEN, ("undo", None, 4, {"about": 2})).last_event == 1


def test_merged_people_stand_as_one_and_others_for_themselves() -> None:
    told = [event.model_copy(update={"subject": person}) for event, person in
            zip(events(PLANNED, WRITTEN, REPLIED), ("ada", "ada-2", "ugo"), strict=True)]  # fmt: skip
    found = standings(told, {"ada-2": "ada"})
    assert {person: now.status for person, now in found.items()} == {"ada": "written", "ugo": "replied"}
    assert found["ada"].purpose == "opening"
    assert standings(told)["ada"].status == "planned"
