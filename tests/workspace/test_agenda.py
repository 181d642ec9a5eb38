"""What comes next and when, over the holidays of Italy."""

from datetime import date, timedelta
from typing import Any

import pytest

from planner.model import Settings
from planner.planning.calendar import WorkCalendar
from planner.planning.giving_facts import NewRole
from planner.workspace.agenda import Due, agenda, new_roles, next_step, proposed, resting, touched_frame
from planner.workspace.history import Event
from planner.workspace.recalling import News
from planner.workspace.standing import STATUSES, Standing, standings

ITALY, SETTINGS = WorkCalendar("IT"), Settings()


def day(text: str) -> date:
    return date.fromisoformat(text)


def now(status: str | None, since: str = "2026-11-16", **cells: Any) -> Standing:  # noqa: ANN401 -- any cells
    written = {"written": (day(since),)} if status == "written" else {}
    return Standing.model_validate(
        {"person_id": "ada", "status": status, "since": day(since), **written, **cells}
    )  # fmt: skip


def step(standing: Standing, as_of: str) -> tuple[str, str] | None:
    found = next_step(standing, day(as_of), SETTINGS, ITALY)
    return (found[0], found[1].isoformat()) if found else None


@pytest.mark.parametrize(
    ("status", "on", "expected"),
    [
        ("planned", "2026-11-21", "2026-11-23"),  # a Saturday
        ("written", "2026-11-16", "2026-11-25"),
        ("written", "2026-04-23", "2026-05-05"),  # 25 April is a Saturday, 1 May a Friday
        ("written", "2026-08-10", "2026-08-19"),  # 15 August is a Saturday
        ("written", "2025-08-12", "2025-08-22"),  # 15 August is a Friday
        ("written", "2026-12-18", "2026-12-30"),  # 25 December is a Friday
        ("written", "2027-12-23", "2028-01-03"),
        ("written", "2026-03-27", "2026-04-08"),  # summer time begins on the 29th; Easter Monday is 6 April
        ("written", "2026-10-23", "2026-11-03"),  # it ends on the 25th
        ("written", "2028-02-28", "2028-03-08"),  # over 29 February
        ("written", "1970-01-01", "1970-01-13"),
        ("replied", "2026-11-20", "2026-11-24"),
        ("replied", "2026-04-30", "2026-05-05"),
        ("replied", "2028-02-28", "2028-03-01"),
        ("meeting", "2026-11-20", None),
        ("done", "2026-11-20", "2027-02-19"),
        ("done", "2026-09-25", "2026-12-28"),  # 13 weeks later it is Christmas
        ("resting", "2026-11-20", "2027-05-21"),
        ("resting", "2026-10-30", "2027-04-30"),
        ("resting", "2024-02-29", "2024-08-29"),
        ("declined", "2026-11-20", None),
    ],
)
def test_the_proposed_day_is_a_working_day_of_the_calendar(status: Any, on: str, expected: str | None) -> None:  # noqa: ANN401
    found = proposed(status, day(on), SETTINGS, ITALY)
    assert (found.isoformat() if found else None) == expected


def test_the_days_between_are_settings() -> None:
    quick = Settings(repeat_days=1, reply_days=1, keep_in_touch_weeks=1, rest_weeks=1)
    told = {status: proposed(status, day("2026-11-20"), quick, ITALY) for status in STATUSES}
    monday, week = day("2026-11-23"), day("2026-11-27")
    assert told == {"planned": day("2026-11-20"), "written": monday, "replied": monday, "meeting": None, "done": week,
                    "resting": week, "declined": None}  # fmt: skip


TWICE: dict[str, Any] = {"written": (day("2026-11-05"), day("2026-11-16"))}


@pytest.mark.parametrize(
    ("standing", "as_of", "expected"),
    [
        (now("planned", due=day("2026-11-18")), "2026-11-20", ("write", "2026-11-18")),
        (now("planned"), "2026-11-20", ("write", "2026-11-16")),
        # without a reply: another person after 3 working days, one repeat after 7, then rest
        (now("written"), "2026-11-17", ("repeat", "2026-11-25")),
        (now("written", purpose="insight"), "2026-11-17", ("repeat", "2026-11-25")),
        (now("written", purpose="opening"), "2026-11-17", ("other_person", "2026-11-19")),
        (now("written", purpose="bridge"), "2026-11-24", ("other_person", "2026-11-19")),
        (now("written", purpose="bridge"), "2026-11-25", ("repeat", "2026-11-25")),
        (now("written", purpose="opening", due=day("2026-12-11")), "2026-12-01", ("other_person", "2026-11-19")),
        (now("written", purpose="opening", passed=("other_person",)), "2026-11-19", ("repeat", "2026-11-25")),
        (now("written", "2026-04-30", purpose="opening"), "2026-04-30", ("other_person", "2026-05-06")),
        (now("written", due=day("2026-12-11")), "2026-11-19", ("repeat", "2026-12-11")),
        (now("written", passed=("repeat",)), "2026-11-25", ("rest", "2026-11-25")),
        (now("written", purpose="opening", **TWICE), "2026-11-17", ("rest", "2026-11-25")),
        (now("written", **TWICE), "2028-11-17", ("rest", "2026-11-25")),
        (now("written", **TWICE), "2024-11-17", ("rest", "2026-11-25")),
        # a reply and a meeting, on the Wednesday after All Saints' Day
        (now("replied", due=day("2026-11-18")), "2026-11-17", ("arrange", "2026-11-18")),
        (now("meeting"), "2026-11-17", ("arrange", "2026-11-16")),
        (now("meeting", due=day("2026-11-02")), "2026-10-20", ("prepare", "2026-10-30")),
        (now("meeting", due=day("2026-11-02")), "2026-11-01", ("prepare", "2026-10-30")),
        (now("meeting", due=day("2026-11-02"), passed=("prepare",)), "2026-10-30", ("meet", "2026-11-02")),
        (now("meeting", due=day("2026-11-02")), "2026-11-02", ("meet", "2026-11-02")),
        (now("meeting", due=day("2026-11-02"), passed=("meet",)), "2026-11-02", ("thank", "2026-11-03")),
        (now("meeting", due=day("2026-12-24")), "2026-12-25", ("thank", "2026-12-28")),
        (now("meeting", due=day("2026-11-02")), "2028-02-29", ("thank", "2026-11-03")),
        (now("meeting", due=day("2026-11-02"), passed=("meet", "thank")), "2026-11-03",
         ("stay_in_touch", "2027-02-01")),
        # afterwards: what the user has set, and nothing else
        (now("done", due=day("2027-02-19")), "2026-11-20", ("stay_in_touch", "2027-02-19")),
        (now("resting", due=day("2027-05-21")), "2026-11-20", ("stay_in_touch", "2027-05-21")),
        (now("done"), "2026-11-20", None),
        (now("resting"), "2028-11-20", None),
        (now("declined", due=day("2026-11-18")), "2026-11-20", None),
        (now(None), "2026-11-20", None),
    ],
)  # fmt: skip
def test_what_comes_next(standing: Standing, as_of: str, expected: tuple[str, str] | None) -> None:
    assert step(standing, as_of) == expected


@pytest.mark.parametrize(
    ("as_of", "when"),
    [
        ("1970-01-01", "later"),
        ("2024-11-20", "later"),
        ("2026-11-10", "later"),
        ("2026-11-11", "soon"),
        ("2026-11-15", "soon"),
        ("2026-11-17", "soon"),
        ("2026-11-18", "today"),
        ("2026-11-19", "late"),
        ("2028-11-20", "late"),
    ],
)
def test_a_day_is_late_today_soon_or_later(as_of: str, when: str) -> None:
    told = [now("planned", due=day("2026-11-18"))]
    assert agenda(told, day(as_of), SETTINGS, ITALY) == [Due("ada", "write", day("2026-11-18"), when)]  # type: ignore[arg-type]


@pytest.mark.parametrize("status", STATUSES)
def test_nobody_is_due_who_does_not_want_to_be_contacted(status: str) -> None:
    untouched = now(status, due=day("2026-11-18"), answers={"do_not_contact": "yes"})
    assert agenda([untouched, now("declined", due=day("2026-11-18"))], day("2027-11-20"), SETTINGS, ITALY) == []


def test_the_agenda_has_the_earliest_first() -> None:
    monday = day("2026-11-16")
    told = [now("planned", due=monday + timedelta(days=late), person_id=name) for name, late in
            (("c", 1), ("b", 1), ("a", 2), ("d", 0))]  # fmt: skip
    assert [due.person_id for due in agenda(told, monday, SETTINGS, ITALY)] == ["d", "b", "c", "a"]


def test_those_who_rest_are_told_by_name() -> None:
    told = [now(status, person_id=status) for status in STATUSES]
    assert [one.person_id for one in resting(told)] == ["declined", "done", "resting"]


def test_what_is_late_comes_in_the_order_of_how_late_it_is_for_what_it_is() -> None:
    monday = day("2026-11-16")
    told = [
        now("done", person_id="sign of life", due=monday - timedelta(days=30)),
        now("planned", person_id="first message", due=monday - timedelta(days=10)),
        now("replied", person_id="reply", due=monday - timedelta(days=4)),
        now("meeting", person_id="thanks", since="2026-11-01", due=day("2026-11-10"), passed=("meet",)),
        now("planned", person_id="today", due=monday),
    ]
    order = [due.person_id for due in agenda(told, monday, SETTINGS, ITALY)]
    assert order == ["thanks", "first message", "reply", "sign of life", "today"]


def test_one_day_late_weighs_less_where_there_was_more_time() -> None:
    told = [now("replied", person_id="a", due=day("2026-11-16")), now("planned", person_id="b", due=day("2026-11-14"))]
    assert [due.person_id for due in agenda(told, day("2026-11-17"), SETTINGS, ITALY)] == ["b", "a"]
    patient = SETTINGS.model_copy(update={"reply_days": 1})
    assert [due.person_id for due in agenda(told, day("2026-11-17"), patient, ITALY)] == ["a", "b"]


def event(number: int, kind: str, on: str, **cells: Any) -> Event:  # noqa: ANN401 -- any cells
    return Event.model_validate(
        {"event_id": number, "at": "", "subject": "ada", "kind": kind, "day": day(on), **cells}
    )  # fmt: skip


def touched(*told: Event, canonical: dict[str, str] | None = None) -> dict[str, Any]:
    merged = canonical or {}
    (row,) = touched_frame(told, standings(told, merged), merged).to_dicts()
    return {name: value.isoformat() if hasattr(value, "isoformat") else value for name, value in row.items()}


@pytest.mark.parametrize(
    ("told", "last"),
    [
        (event(1, "status", "2026-03-02", value="written"), "2026-03-02"),
        (event(1, "status", "2026-03-02", value="done"), "2026-03-02"),
        (event(1, "status", "2026-03-02", value="meeting", due=day("2026-03-20")), "2026-03-20"),
        (event(1, "status", "2026-03-02", value="planned"), None),
        (event(1, "status", "2026-03-02", value="resting"), None),
        (event(1, "step", "2026-03-02", value="sign_of_life"), "2026-03-02"),
        (event(1, "step", "2026-03-02", value="prepare"), None),
        (event(1, "note", "2026-03-02", text="x"), "2026-03-02"),
        (event(1, "give", "2026-03-02", text="x"), "2026-03-02"),
        (event(1, "introduction", "2026-03-02", text="x"), "2026-03-02"),
        (event(1, "answer", "2026-03-02", topic="place", value="Torino"), None),
    ],
)
def test_what_counts_as_a_touch(told: Event, last: str | None) -> None:
    assert touched(told)["last"] == last


def test_to_reword_a_note_is_no_touch_and_what_was_taken_back_is_none_either() -> None:
    note, newer = event(1, "note", "2026-03-02", text="x"), event(2, "note", "2026-06-02", text="y", about=1)
    assert touched(note, newer)["last"] == "2026-03-02"
    assert touched(note, event(2, "give", "2026-05-05", text="x"), event(3, "undo", "2026-05-06", about=2)) == {
        "person_id": "ada", "last": "2026-03-02", "put_off": None, "is_left": False,
    }  # fmt: skip


def test_not_this_time_is_kept_apart_from_touches() -> None:
    told = touched(event(1, "step", "2026-03-02", value="not_now"), event(2, "step", "2026-02-02", value="not_now"))
    assert (told["last"], told["put_off"]) == (None, "2026-03-02")


def test_touches_of_two_entries_of_one_person_are_that_person_s() -> None:
    other = event(2, "note", "2026-05-05", text="x", subject="ada-too")
    told = touched(event(1, "note", "2026-03-02", text="x"), other, canonical={"ada-too": "ada"})
    assert (told["person_id"], told["last"]) == ("ada", "2026-05-05")


@pytest.mark.parametrize(
    ("told", "is_left"),
    [
        (event(1, "note", "2026-03-02", text="x"), False),
        *((event(1, "status", "2026-03-02", value=status), status != "done") for status in STATUSES),
        (event(1, "status", "2026-03-02", value="done", due=day("2026-06-01")), True),  # on the agenda already
        (event(1, "answer", "2026-03-02", topic="do_not_contact", value="yes"), True),
    ],
)
def test_who_is_left_alone(told: Event, is_left: bool) -> None:
    assert touched(told)["is_left"] == is_left


@pytest.mark.parametrize(
    ("change", "after", "on", "is_news"),
    [
        ("role", "Buyer · Snam", "2026-11-02", True),
        ("role", "Buyer · Snam", "2026-10-01", False),
        ("role", "Buyer · Snam", "2026-10-24", True),
        ("role", None, "2026-11-02", False),
        ("name", "Ada Rossi", "2026-11-02", False),
    ],
)
def test_a_new_role_is_news_for_four_weeks(change: str, after: str | None, on: str, is_news: bool) -> None:
    told = [News("ada", change, "Clerk", after, day(on))]
    expected = {"ada": NewRole("Clerk", "Buyer · Snam", day(on))} if is_news else {}
    assert new_roles(told, day("2026-11-21")) == expected


def test_of_two_new_roles_the_later_import_s_counts() -> None:
    told = [News("ada", "role", None, name, day(on)) for name, on in (("B", "2026-11-10"), ("A", "2026-11-02"))]
    assert new_roles(told, day("2026-11-21"))["ada"].after == "B"
