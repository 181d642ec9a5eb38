"""Rows of a LinkedIn connections export: inventing them and writing the file as LinkedIn does."""

import csv
import io
import unicodedata
from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache
from random import Random
from typing import NamedTuple

from scripts.invented.names import Name, as_written, plain_name
from scripts.invented.tables import Draw, table
from scripts.invented.work import NOWHERE, UNEMPLOYED, Employer, employer, headline, title

FIRST_DAY, LAST_DAY = date(2009, 3, 2), date(2026, 10, 30)
# Below 1 the later years get more connections than the early ones, as in real networks.
LATER_IS_MORE = 0.6
WITH_EMAIL, WORK_EMAIL = 0.12, 0.5
MAILBOXES = Draw.evenly(["posta.example", "mail.example", "webmail.example"])
LEGAL_FORMS = {"srl", "spa", "snc", "sas", "gmbh", "ag", "ltd", "sl", "sa", "sarl"}

HEADER = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On")
# LinkedIn puts a remark of its own here; this one has the same shape: one quoted paragraph with commas.
PREAMBLE = (
    'Notes:\n"This is an invented network, written in the layout of a LinkedIn connections file. Most e-mail '
    "addresses are empty, as in a real export, because members choose whether to share them. See "
    'https://planner.example/samples, where nobody lives."\n\n'
)
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
# Letters that do not come apart into a plain letter and a mark.
UNMARKED = str.maketrans({"ł": "l", "Ł": "L", "ß": "ss", "ø": "o", "&": " "})


class Connection(NamedTuple):
    """One row of the export; a hidden member has nothing but the date."""

    first_name: str
    last_name: str
    url: str
    email: str
    company: str
    position: str
    connected_on: date


def hidden(day: date) -> Connection:
    """The row LinkedIn leaves of a member who closed the account or hides from exports."""
    return Connection("", "", "", "", "", "", day)


def some_day(chance: Random) -> date:
    """A day on which the user and someone connected."""
    return FIRST_DAY + timedelta(days=int((LAST_DAY - FIRST_DAY).days * chance.random() ** LATER_IS_MORE))


def _plain(text: str) -> str:
    """Small unaccented letters and figures, with single hyphens between the words."""
    letters = unicodedata.normalize("NFKD", text.translate(UNMARKED)).encode("ascii", "ignore").decode().lower()
    return "-".join("".join(c if c.isalnum() else " " for c in letters.replace("'", "").replace(".", "")).split())


def profile_url(name: Name, number: int) -> str:
    """A profile address that cannot be anybody's: it begins with `sample-` and ends in a number of its own."""
    return f"https://www.linkedin.com/in/sample-{_plain(f'{name.first} {name.last}')}-{number:04x}"


def _domain(company: str) -> str:
    words = [word for word in _plain(company).split("-") if word not in LEGAL_FORMS]
    return f"{''.join(words[:3])}.example"


def _email(name: Name, at: Employer, number: int, chance: Random) -> str:
    """An address for one in eight; private ones carry the number, so that namesakes never share one."""
    if chance.random() >= WITH_EMAIL:
        return ""
    user = f"{_plain(name.first).replace('-', '')}.{_plain(name.last).replace('-', '')}"
    if at.kind not in UNEMPLOYED and chance.random() < WORK_EMAIL:
        return f"{user}@{_domain(at.name)}"
    return f"{user}.{number}@{MAILBOXES.pick(chance)}"


def person(at: Employer, titles: str, number: int, chance: Random) -> Connection:
    """Someone who works `at` an employer, with a title of the kind `titles` ("own": the employer's; "none")."""
    name = plain_name(at.country, number, chance)
    kind = at.kind if titles == "own" else titles
    position = "" if kind == "none" else headline(title(kind, at.country, chance), name.form, at, chance)
    url, email = profile_url(name, number), _email(name, at, number, chance)
    return Connection(*as_written(name, chance), url, email, at.name, position, some_day(chance))


@cache
def _situations() -> Draw[dict[str, str]]:
    return Draw((row, float(row["share"])) for row in table("situations"))


def anybody(number: int, chance: Random) -> Connection:
    """Someone of the network at large; `number` makes the profile address unique."""
    situation = _situations().pick(chance)
    at = NOWHERE if situation["employer"] == "none" else employer(situation["employer"], chance)
    return person(at, situation["titles"], number, chance)


def to_csv(connections: Iterable[Connection]) -> bytes:
    """The file as LinkedIn writes it: latest first, UTF-8 without mark, LF, no line end after the last row."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(HEADER)
    for row in sorted(connections, key=lambda row: row.connected_on, reverse=True):
        writer.writerow((*row[:-1], _as_text(row.connected_on)))
    return (PREAMBLE + text.getvalue().removesuffix("\n")).encode()


def _as_text(day: date) -> str:
    return f"{day.day:02d} {MONTHS[day.month - 1]} {day.year}"
