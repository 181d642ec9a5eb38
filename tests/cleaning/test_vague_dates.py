import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.cleaning.dates import How
from planner.cleaning.vague_dates import read_last_contact
from planner.frames import PARTIAL_DATE
from planner.knowledge import vocabulary
from planner.reading.formats import Order


@pytest.mark.parametrize(
    "text",
    [
        "ottobre 2024", "Ottobre 2024", "ott. 2024", "ott 2024", "Oct 2024", "October, 2024", "10/2024", "10-2024",
        "10.2024", "2024-10", "2024/10", "ott-24", "Oct-24", "ott '24", "2024 ottobre", "a ottobre 2024",
        "nell'ottobre 2024", "circa ottobre 2024", "fine ottobre 2024", "early October 2024", "Anfang Oktober 2024",
        "début octobre 2024", "principios de octubre de 2024", "circa 4 ottobre 2024",
    ],
)  # fmt: skip
def test_a_month_is_kept_as_a_month(text: str) -> None:
    read = read_last_contact(text, None)
    assert (read.known, read.how) == ("2024-10", "month")


@pytest.mark.parametrize(
    "text",
    [
        "2021", "nel 2021", "in 2021", "anno 2021", "ca. 2021", "Q3 2021", "2021 Q3",
        "3° trimestre 2021", "III trimestre 2021", "3rd quarter 2021", "3. Quartal 2021", "3e trimestre 2021",
        "H1 2021",
        "estate 2021", "primavera 2021", "summer 2021", "Sommer 2021", "été 2021", "verano 2021", "inizio 2021",
        "fine 2021", "metà 2021", "meta 2021", "late 2021", "mid-2021", "end of 2021", "Ende 2021", "fin 2021",
        "Natale 2021", "luglio/agosto 2021", "luglio o agosto 2021",
    ],
)  # fmt: skip
def test_what_is_known_less_exactly_than_a_month_is_kept_as_a_year(text: str) -> None:
    read = read_last_contact(text, None)
    assert (read.known, read.how) == ("2021", "year")


@pytest.mark.parametrize(
    "text",
    ["mai", "Mai", "MAI!", "never", "nie", "noch nie", "jamais", "nunca", "non ancora", "Not yet", "mai sentita"],
)
def test_never_is_something_that_is_known(text: str) -> None:
    assert read_last_contact(text, None).known == "never"


@pytest.mark.parametrize(
    ("text", "order", "known", "how"),
    [
        ("12 ottobre 2024", None, "2024-10-12", "exact"),
        ("2024-10-12 10:00", None, "2024-10-12", "exact"),
        ("10/30/2024 2:30 PM", None, "2024-10-30", "exact"),
        ("October 12, 2024", None, "2024-10-12", "exact"),
        ("12 Mai 2021", None, "2021-05-12", "exact"),
        ("Mai 2021", None, "2021-05", "month"),
        ("mar 2021", None, "2021-03", "month"),
        ("05/10/2024", "dmy", "2024-10-05", "exact"),
        ("05/10/2024", "mdy", "2024-05-10", "exact"),
        ("05/10/2024", None, "2024", "ambiguous"),
        ("45000", None, "2023-03-15", "serial"),
        ("15/06/1987", None, "1987-06-15", "exact"),
        ("1950", None, "1950", "year"),
    ],
)
def test_a_last_contact_is_kept_as_exactly_as_it_is_known(text: str, order: Order | None, known: str, how: How) -> None:
    read = read_last_contact(text, order)
    assert (read.known, read.how) == (known, how)


@pytest.mark.parametrize(
    "text",
    [
        "ieri", "yesterday", "last week", "la settimana scorsa", "2 anni fa", "ottobre", "12 ottobre", "estate",
        "09/24",
        "13/2024", "00/2024", "2024-13", "1949", "2101", "31 febbraio 2024", "5 Foo 2024", "prima del 2020",
        "dopo il 2020", "mai dal 2019", "2019 o 2020", "2020-2021", "estate 2023/24", "spesso", "sì",
    ],
)  # fmt: skip
def test_what_counts_from_an_unknown_day_or_says_anything_else_is_not_believed(text: str) -> None:
    read = read_last_contact(text, None)
    assert (read.known, read.how) == (None, "unreadable")


@given(st.text(max_size=30) | st.from_regex(r"[a-z]{1,6}[ ./'-]?[0-9]{1,4}[ ./-]?[0-9]{0,4}", fullmatch=True))
def test_any_text_gives_a_partial_date_or_nothing(text: str) -> None:
    known = read_last_contact(text, None).known
    assert known is None or re.fullmatch(PARTIAL_DATE, known)


def test_the_vocabulary_of_vague_dates_holds_each_word_once() -> None:
    words = vocabulary("vague_dates")
    assert words["word"].is_unique().all()
    assert set(words["kind"]) == {"never", "around"}
