"""A checklist that the user has ticked, read back: CSV or workbook, in either language, however it was saved again.

bytes ──reading──► rows under our names ──here──► Ticks. What is not understood is null or ``unknown``, never guessed.
"""

from collections.abc import Mapping
from functools import cache
from typing import get_args

import dataframely as dy
import polars as pl

from planner.checklist.spreadsheet import RUNS
from planner.checklist.tick_days import days_done, days_due, order_in
from planner.cleaning.text import known
from planner.errors import BrokenWorkbook, FileEmpty, FileTooLarge, NotAChecklist, PlannerError
from planner.knowledge import vocabulary
from planner.locale import LANGUAGES, texts
from planner.model import FollowUp, Purpose
from planner.reading import read_sources
from planner.reading.formats import header_key
from planner.reading.source import Source

KIND = "checklist"
TELL_MORE = (FileTooLarge, FileEmpty, BrokenWorkbook)
"""Refusals that say more than that the file is no checklist."""
FOLLOW_UPS: tuple[str, ...] = get_args(FollowUp.model_fields["kind"].annotation)
OUTCOMES = r"^(no_reply|replied|meeting|declined|done|unknown)$"
ESCAPED_WITHIN = r"""([;,\t]\s*["']*\s*)'([=+\-@|%＝＋－＠｜％])"""
"""The quote that planner.checklist.spreadsheet puts behind a separator."""


class Ticks(dy.Schema):
    """One row of a checklist as the user gave it back; ``row`` is its line in the file.

    ``action`` is approach, other_person, repeat, or the status of somebody who was not planned; null if it is none of
    ours. ``done`` is null where what stands there is neither yes nor no, and everywhere if there is no such column;
    ``done_on`` is the day that stands there.
    ``outcome`` is null if nothing stands there, ``unknown`` if it is none of the vocabulary's.
    """

    row = dy.Int64(nullable=False, min=1)
    person_id = dy.String(nullable=True)
    full_name = dy.String(nullable=True)
    company = dy.String(nullable=True)
    action = dy.String(nullable=True, regex="^(approach|other_person|repeat|planned|not_planned)$")
    due = dy.Date(nullable=True)
    purpose = dy.String(nullable=True, regex=f"^({'|'.join(get_args(Purpose))})$")
    done = dy.Bool(nullable=True)
    done_on = dy.Date(nullable=True)
    outcome = dy.String(nullable=True, regex=OUTCOMES)
    outcome_text = dy.String(nullable=True)
    notes = dy.String(nullable=True)


def read_checklist(name: str, data: bytes) -> pl.DataFrame:
    """The rows of a checklist (Ticks). Raises NotAChecklist, or what else is wrong with the file."""
    source = _source(name, data)
    rows = source.rows
    order = order_in(rows["due"], rows["done"], italian=_is_italian(source.header))
    due = days_due(rows["due"], order)
    ticked = _coded(pl.col("done"), {word: done == "yes" for word, done in _words("ticks").items()}, pl.Boolean)
    told = rows.with_columns(due, days_done(rows["done"], due, order), yes=ticked)
    outcome = known(pl.col("outcome"))
    return Ticks.validate(
        told.select(
            "row",
            *(without_escape(pl.col(column)) for column in ("person_id", "full_name", "company")),
            _coded(pl.col("action"), _actions()),
            "due",
            _coded(pl.col("purpose"), _labels("purpose", get_args(Purpose))),
            done=_done() if "done" in source.format.fields_of(source.header) else pl.lit(None, pl.Boolean),
            done_on=pl.when(pl.col("yes").is_null()).then("done_on"),
            outcome=pl.when(outcome.is_not_null()).then(_coded(outcome, _words("outcomes")).fill_null("unknown")),
            outcome_text=outcome,
            notes="noted",
        )
    )


def without_escape(cell: pl.Expr) -> pl.Expr:
    """A cell that we wrote, without the quotes that planner.checklist.spreadsheet.defused has put into it.

    Cells that the user has filled are left as they are: such a quote there is the user's own.
    """
    bare = cell.str.strip_prefix("'")
    ours = cell.str.starts_with("'") & bare.str.normalize("NFKC").str.contains(RUNS)
    return pl.when(ours).then(bare).otherwise(cell).str.replace_all(ESCAPED_WITHIN, "${1}${2}")


def _source(name: str, data: bytes) -> Source:
    read = next(iter(read_sources([(name, data)]).values()))
    if isinstance(read, TELL_MORE):
        raise read
    if isinstance(read, Source) and read.format.kind == KIND:
        return read
    raise NotAChecklist(file=name) from (read if isinstance(read, PlannerError) else None)


def _is_italian(header: tuple[str, ...]) -> bool:
    own = {header_key(texts("it").say(f"column-{column}")) for column in ("action", "done", "due")}
    return not own.isdisjoint(map(header_key, header))


def _done() -> pl.Expr:
    """Yes or no; an empty cell is no, a day is yes."""
    return pl.when(pl.col("done").is_null()).then(statement=False).otherwise(
        pl.coalesce("yes", pl.when(pl.col("done_on").is_not_null()).then(statement=True))
    )  # fmt: skip


def _plain(cell: pl.Expr) -> pl.Expr:
    """A cell as it is compared: one form of each letter, no case, no full stop behind, underscores as spaces."""
    one = cell.str.normalize("NFKC").str.to_lowercase().str.replace_all("\ufe0f", "").str.replace_all("[’‘`´]", "'")
    return one.str.replace_all(r"[\s_]+", " ").str.strip_chars().str.strip_chars_end(".!;:").str.strip_chars()


def _coded(cell: pl.Expr, codes: Mapping[str, object], kind: type[pl.DataType] = pl.String) -> pl.Expr:
    """The code of each cell's words, null where they are none of ours."""
    return _plain(cell).replace_strict(dict(codes), default=None, return_dtype=kind)


@cache
def _words(name: str) -> dict[str, str]:
    """The words of a vocabulary and what they mean."""
    held = vocabulary(f"checklist/{name}")
    return dict(held.select(_plain(pl.col("word")), held.columns[-1]).iter_rows())


@cache
def _labels(beginning: str, codes: tuple[str, ...]) -> dict[str, str]:
    """The labels under which codes stand in a checklist, in every language."""
    said = [(texts(language).say(f"{beginning}-{code}"), code) for language in LANGUAGES for code in codes]
    frame = pl.DataFrame(said, schema=["label", "code"], orient="row")
    return dict(frame.select(_plain(pl.col("label")), "code").iter_rows())


@cache
def _actions() -> dict[str, str]:
    labels = _labels("checklist-action", ("approach", *FOLLOW_UPS))
    return labels | _labels("status", ("planned", "not_planned"))
