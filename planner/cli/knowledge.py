"""``planner knowledge stats``: how much the program knows, and how much of a network that is."""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

import click
import polars as pl
from polars.exceptions import PolarsError

from planner.cli.journeys import Files, looked_at, read
from planner.cli.options import Run
from planner.cli.output import say_warnings, table
from planner.knowledge import vocabulary
from planner.knowledge.checking import Schema, names, schemas
from planner.knowledge.naming import place_name
from planner.profiling.coverage import FACTS, coverage, most_telling
from planner.reading.formats import Order

MOST_COUNTED = 5
"""Languages or countries named of one vocabulary; of the others it is said how many there are."""
VALUES = ("aliases", "also", "domains")
"""Columns that hold several names or domains each, and no codes."""
ANSWERS = 5
"""Answers asked for."""
Counts = dict[str, int]


class Vocabulary(NamedTuple):
    """How much one vocabulary holds; ``lines`` is None if it cannot be read.

    ``languages`` and ``countries`` count its lines, ``values`` what stands in columns with several values each
    (aliases, domains), all by their codes and the most frequent first; empty where there is no such column.
    """

    name: str
    lines: int | None
    languages: Counts
    countries: Counts
    values: Counts


def stats(run: Run, *, files: Files, date_order: Order | None, maps: tuple[str, ...], as_json: bool) -> None:
    """Tell how much is known, and of a network how much of it and what to say about it."""
    described = _described()
    known = [counted(name, described.get(name)) for name in names()]
    is_whole = bool(described) and all(one.lines is not None for one in known)
    network = None
    if is_whole and (files or run.workspace):
        network = looked_at(run, read(run, files, date_order, maps) if files else None)
    profiles = network.profiles if network else None
    click.echo(_as_json(known, profiles) if as_json else _as_text(known, profiles, run, is_whole=is_whole))
    if network:
        say_warnings(network.report, run)
    run.finish(attention=not is_whole or bool(network and network.report.needs_attention))


def _described() -> Mapping[str, Schema]:
    """What schema.toml says of each vocabulary; nothing if it cannot be read, which is told then."""
    try:
        return schemas()
    except (ValueError, OSError):
        return {}


def counted(name: str, schema: Schema | None) -> Vocabulary:
    """The counts of one vocabulary."""
    try:
        lines = vocabulary(name)
    except (PolarsError, OSError, UnicodeError):
        return Vocabulary(name, None, {}, {}, {})
    several, codes = (schema.several, schema.codes) if schema else ({}, {})
    values = {
        column: int(lines[column].str.split(sign).list.len().sum())
        for column, sign in several.items()
        if column in VALUES and column in lines.columns and column not in codes
    }
    languages = _counts(lines, "language") or _counts(lines, "languages", several.get("languages"))
    return Vocabulary(name, lines.height, languages, _counts(lines, "country"), values)


def _counts(lines: pl.DataFrame, column: str, sign: str | None = None) -> Counts:
    """How often each value of a column occurs, the most frequent first; empty if there is no such column."""
    if column not in lines.columns:
        return {}
    values = lines[column].drop_nulls()
    each = values.str.split(sign).explode() if sign else values
    counts = each.alias("value").value_counts(name="count").sort("count", "value", descending=[True, False])
    return dict(counts.iter_rows())


def _as_json(known: list[Vocabulary], profiles: pl.DataFrame | None) -> str:
    told: dict[str, Any] = {"vocabularies": [one._asdict() for one in known]}
    if profiles is not None:
        told["network"] = coverage(profiles)._asdict()
        told["answers"] = [question._asdict() for question in most_telling(profiles, ANSWERS)]
    return json.dumps(told, ensure_ascii=False, indent=1)


def _as_text(known: list[Vocabulary], profiles: pl.DataFrame | None, run: Run, *, is_whole: bool) -> str:
    say = run.texts.say
    heading = [say(f"stats-{column}") for column in ("area", "file", "lines", "about")]
    lines = table([heading, *(_row(one, run) for one in known)])
    readable = [one.lines for one in known if one.lines is not None]
    lines += ["", say("stats-total", lines=sum(readable), files=len(readable))]
    if not is_whole:
        lines.append(say("stats-unread"))
    return "\n".join(lines if profiles is None else [*lines, "", *_of_network(profiles, run)])


def _row(one: Vocabulary, run: Run) -> list[str]:
    """Area, file, lines, and what the lines are about."""
    say, area = run.texts.say, one.name.rpartition("/")[0] or "general"
    countries = {place_name(code, run.language): count for code, count in one.countries.items()}
    told = {"language": one.languages, "country": countries}
    about = [say(f"stats-{kind}", counts=_listed(counts, run)) for kind, counts in told.items() if counts]
    about += [say(f"stats-{column}", number=number) for column, number in one.values.items()]
    lines = "–" if one.lines is None else say("stats-number", number=one.lines)
    return [say(f"stats-area-{area}"), f"{one.name}.csv", lines, "; ".join(about)]


def _listed(counts: Counts, run: Run) -> str:
    """The most frequent with their numbers, and how many others there are."""
    say = run.texts.say
    told = [say("stats-count", name=name, number=number) for name, number in [*counts.items()][:MOST_COUNTED]]
    others = len(counts) - len(told)
    return ", ".join([*told, say("stats-others", count=others)] if others else told)


def _of_network(profiles: pl.DataFrame, run: Run) -> list[str]:
    """Of how many people each fact is known, and the answers that would tell most."""
    say, counts = run.texts.say, coverage(profiles)
    known = [
        say(
            "stats-known", label=say(f"fact-of-{fact}"), known=count, people=counts.people,
            percent=round(100 * count / counts.people),
        )
        for fact, count in zip(FACTS, counts[1:], strict=True)
    ]  # fmt: skip
    questions = [
        say(f"stats-ask-{question.topic}", company=question.company, people=question.people)
        for question in most_telling(profiles, ANSWERS)
    ]
    return [*known, say("stats-honest"), *(["", say("stats-ask"), *questions] if questions else [])]
