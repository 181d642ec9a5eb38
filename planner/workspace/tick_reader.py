"""One person's rows of a checklist as events of the history, given how things stand with them."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta
from hashlib import sha256
from typing import Any

from planner.workspace.history import MAX_TEXT, Entry, Kind
from planner.workspace.standing import OVER, Standing
from planner.workspace.ticked_people import Remark

Tick = Mapping[str, Any]
"""A row of planner.checklist.reading_back.Ticks; ``contradicts`` where one step has two outcomes."""
ACTIONS = {"approach": 0, "other_person": 1, "repeat": 2}
"""What can be ticked, in the order in which it happens."""
STATUS_OF = {"no_reply": "resting", "replied": "replied", "meeting": "meeting", "done": "done", "declined": "declined"}
RANK = {None: 0, "planned": 0, "written": 1, "resting": 2, "replied": 3, "meeting": 4, "done": 5, "declined": 5}
"""How far an approach is: a reply may still come while it rests."""
EARLIER = timedelta(days=42)
"""A row due so long before the present approach began belongs to an earlier one: our own choice."""
MESSAGES = 2
"""An approach has one message and at most one repeat."""


class Reader:
    """Reads the rows of one person, and knows how things stand after each.

    ``ids`` are the person's id and those of others who turned out to be the same; ``held`` the origins of all events.
    """

    def __init__(self, now: Standing, ids: list[str], as_of: date, held: Collection[str]) -> None:
        self.now = now
        self.ids = ids
        self.as_of = as_of
        self.held = held
        self.entries: list[Entry] = []
        self.remarks: list[Remark] = []
        self.unchanged = 0

    def read(self, ticks: Sequence[Tick]) -> None:
        """First what was done, then what came of it: an outcome may stand beside the first of several messages."""
        for tick in ticks:
            self._done(tick)
        for tick in ticks:
            self._outcome(tick)
        for tick in ticks:
            if tick["notes"]:
                self._note(tick, tick["notes"])

    def _done(self, tick: Tick) -> None:
        if tick["done"] is None:
            self._say("done-unclear", tick)
        elif tick["done"] and tick["action"] not in ACTIONS:
            self._say("action-unclear", tick)
        elif tick["done"] and tick["action"] == "other_person":
            self._add(tick, "step", "other_person")
        elif tick["done"]:
            self._add(tick, "status", "written")

    def _outcome(self, tick: Tick) -> None:
        if tick["outcome"] is None:
            return
        if tick["outcome"] == "unknown":
            if self._note(tick, tick["outcome_text"]):
                self._say("outcome-unclear", tick)
        elif tick["contradicts"]:
            self._say("outcome-contradicts", tick)
        else:
            self._add(tick, "status", STATUS_OF[tick["outcome"]], told_of="outcome")

    def _note(self, tick: Tick, text: str) -> bool:
        """Add a note; whether it is new."""
        origins = self._origins(tick, "note", text)
        if self._is_known(origins):
            return False
        if len(text) > MAX_TEXT:
            self._say("note-cut", tick)
        self._keep(Entry(subject=self.ids[0], kind="note", day=self.as_of, text=text[:MAX_TEXT], origin=origins[0]))
        return True

    def _add(self, tick: Tick, kind: Kind, value: str, told_of: str = "done") -> None:
        """Add a status or a step, unless it is known already or the approach is further on."""
        origins = self._origins(tick, kind, value)
        if self._is_known(origins):
            return
        if self._is_there(tick, kind, value):
            self.unchanged += 1
            return
        if self._is_behind(tick, kind, value):
            self._say("further-on", tick)
            return
        if tick["action"] == "repeat" and value == "written" and not self.now.written:
            self._say("repeat-alone", tick)
        day = self._day(tick) if told_of == "done" else self.as_of
        topic = tick["purpose"] if kind == "status" else None
        self._keep(Entry(subject=self.ids[0], kind=kind, value=value, day=day, topic=topic, origin=origins[0]))

    def _is_there(self, tick: Tick, kind: Kind, value: str) -> bool:
        if kind == "step":
            return value in self.now.passed
        repeats = tick["action"] == "repeat" and value == "written" and len(self.now.written) < MESSAGES
        return self.now.status == value and not repeats and not self._is_earlier(tick)

    def _is_behind(self, tick: Tick, kind: Kind, value: str) -> bool:
        """Whether the workspace is further on than the row, or has begun another approach since."""
        wanted = RANK["written"] if kind == "step" else RANK[value]
        now = RANK[self.now.status]
        return now > wanted or (kind == "status" and now == wanted == RANK["done"]) or self._is_earlier(tick)

    def _is_earlier(self, tick: Tick) -> bool:
        began = self.now.written[0] if self.now.written else self.now.since
        return bool(self.now.status and began and tick["due"] and tick["due"] + EARLIER < began)

    def _day(self, tick: Tick) -> date:
        """The day that stands in the tick; else the day due, though not before what went before; else today."""
        if tick["done_on"] and tick["done_on"] <= self.as_of:
            return tick["done_on"]  # type: ignore[no-any-return]
        if tick["done_on"]:
            self._say("day-ahead", tick)
        due = tick["due"] if tick["due"] and tick["due"] <= self.as_of else self.as_of
        return min(max(due, self.now.since or due), self.as_of)

    def _origins(self, tick: Tick, kind: Kind, content: str) -> list[str]:
        """Where an event comes from, for each id that the person has had: the same tick is known again."""
        row = (tick["action"] or "", str(tick["due"] or ""), kind, content)
        return [sha256("\x1f".join((person, *row)).encode("utf-8", "surrogatepass")).hexdigest() for person in self.ids]

    def _is_known(self, origins: Sequence[str]) -> bool:
        known = any(origin in self.held for origin in origins) or any(e.origin in origins for e in self.entries)
        self.unchanged += known
        return known

    def _keep(self, entry: Entry) -> None:
        self.entries.append(entry)
        if entry.kind == "status":
            begins = self.now.status is None or self.now.status in OVER
            written = () if begins else self.now.written
            days = (*written, entry.day) if entry.value == "written" else written
            self.now = self.now.model_copy(
                update={"status": entry.value, "since": entry.day, "written": days, "passed": ()}
            )
        if entry.kind == "step":
            self.now = self.now.model_copy(update={"passed": (*self.now.passed, entry.value)})

    def _say(self, code: str, tick: Tick) -> None:
        self.remarks.append(Remark(code, tick["row"]))
