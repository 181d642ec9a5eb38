from datetime import date

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.cleaning.dates import Shown, days, order_of, read_date, read_dates
from planner.reading.formats import Order

MARCH_12 = date(2023, 3, 12)


@pytest.mark.parametrize(
    "text",
    [
        "12 Mar 2023", "12-Mar-23", "12 March 2023", "Mar 12, 2023", "March 12th, 2023", "12 mar. 2023",
        "12 marzo 2023", "12-mar-23", "12 di marzo 2023", "12. März 2023", "12 Mrz 2023", "12 mars 2023",
        "12 de marzo de 2023",
        "12º marzo 2023", "2023-03-12", "2023-03-12 10:11:12", "2023-03-12T10:11:12Z", "2023/03/12", "12.03.2023",
        "12.3.23", " 12 Mar 2023 ", "3/12/23, 10:11 AM",
        "3/12/23, 10:11\u202fAM", "3/12/2023 2:30 PM", "March 12, 2023 9:00 AM", "2023/03/12 13:05:02 UTC",
        "2023-03-12 08:00:00 UTC", "Sun Mar 12 12:43:42 UTC 2023", "Sunday, March 12, 2023", "dom. 12 marzo 2023",
        "Sonntag, 12. März 2023",
    ],
)  # fmt: skip
def test_a_date_that_is_clear_by_itself_is_read(text: str) -> None:
    assert read_date(text, None).day == MARCH_12


@pytest.mark.parametrize(
    ("month", "names"),
    [
        (1, ["Jan", "gen", "gennaio", "Januar", "janv.", "janvier", "enero", "ene"]),
        (2, ["Feb", "febbraio", "Februar", "févr.", "février", "febrero"]),
        (3, ["Mar", "marzo", "März", "mars"]),
        (4, ["Apr", "aprile", "avril", "abril", "abr"]),
        (5, ["May", "mag", "maggio", "Mai", "mayo"]),
        (6, ["Jun", "giu", "giugno", "Juni", "juin", "junio"]),
        (7, ["Jul", "lug", "luglio", "Juli", "juil.", "juillet", "julio"]),
        (8, ["Aug", "ago", "agosto", "août"]),
        (9, ["Sep", "Sept", "set", "settembre", "septembre", "septiembre"]),
        (10, ["Oct", "ott", "ottobre", "Okt.", "Oktober", "octobre", "octubre"]),
        (11, ["Nov", "novembre", "November", "noviembre"]),
        (12, ["Dec", "dic", "dicembre", "Dez.", "Dezember", "déc.", "décembre", "diciembre"]),
    ],
)
def test_months_are_known_in_five_languages(month: int, names: list[str]) -> None:
    assert {name: read_date(f"7 {name} 2021", None).day for name in names} == dict.fromkeys(names, date(2021, month, 7))


@pytest.mark.parametrize(
    ("text", "order", "day"),
    [
        ("03/04/2021", "dmy", date(2021, 4, 3)),
        ("03/04/2021", "mdy", date(2021, 3, 4)),
        ("3-4-21", "dmy", date(2021, 4, 3)),
        ("04/04/2021", None, date(2021, 4, 4)),
        ("28/11/2021", "mdy", date(2021, 11, 28)),
    ],
)
def test_the_order_of_the_column_settles_a_numeric_date(text: str, order: Order | None, day: date) -> None:
    assert read_date(text, order).day == day


def test_an_ambiguous_date_keeps_its_year_and_no_day() -> None:
    assert read_date("03/04/2021", None)[:] == (None, 2021, "ambiguous", None)


@pytest.mark.parametrize(
    "text",
    [
        "soon",
        "0/0/00",
        "31 Feb 2021",
        "29/02/2021",
        "12 Foo 2021",
        "13/13/2021",
        "01/01/0001",
        "12 Mar 1999",
        "12-Mar-99",
    ],
)
def test_what_is_no_date_of_a_connection_stays_unknown(text: str) -> None:
    assert read_date(text, "dmy")[:2] == (None, None)


def test_the_day_numbers_of_spreadsheets_are_dates() -> None:
    assert read_date("44927", None)[:] == (date(2023, 1, 1), 2023, "serial", None)


@pytest.mark.parametrize(
    ("texts", "order"),
    [
        (["03/04/2021", "28/11/2021"], "dmy"),
        (["03/04/2021", "11/28/2021"], "mdy"),
        (["03/04/2021"], None),
        (["12 Mar 2023"], None),
        (["28/11/2021", "11/28/2021"], "both"),
        (["03/04/2021, 9:00 PM"], "mdy"),
        ([], None),
    ],
)
def test_one_clear_date_shows_the_order_of_its_column(texts: list[str], order: Shown | None) -> None:
    assert order_of(texts) == order


def test_in_a_column_that_contradicts_itself_only_clear_dates_are_read() -> None:
    read, order = read_dates(["28/11/2021", "11/28/2021", "03/04/2021"])
    assert order == "both"
    assert {text: found.day for text, found in read.items()} == {
        "28/11/2021": date(2021, 11, 28), "11/28/2021": date(2021, 11, 28), "03/04/2021": None,
    }  # fmt: skip


def test_a_connection_made_after_the_latest_day_is_a_mistake() -> None:
    read, _ = read_dates(["05 Jun 2026", "06 Jun 2026", "01/02/2027"], latest=date(2026, 6, 5))
    assert [read[text].how for text in ("05 Jun 2026", "06 Jun 2026", "01/02/2027")] == ["exact", "future", "future"]


@pytest.mark.parametrize(
    ("texts", "order", "read"),
    [
        (["3/12/21, 4:05\u202fPM", "28/11/2021"], None, [date(2021, 3, 12), date(2021, 11, 28)]),
        (["3/12/21", "11/28/21"], None, [date(2021, 3, 12), date(2021, 11, 28)]),
        (["3/12/21"], "mdy", [date(2021, 3, 12)]),
        (["3/12/21"], None, [None]),
        (
            ["2026-02-01 08:00:00 UTC", None, "2026-02-01 08:00:01 UTC"],
            None,
            [date(2026, 2, 1), None, date(2026, 2, 1)],
        ),
        (["Wed Jun 24 12:43:42 UTC 2026", "2023/06/20 13:05:02 UTC"], None, [date(2026, 6, 24), date(2023, 6, 20)]),
        (["soon", ""], None, [None, None]),
        ([None], None, [None]),
        ([], "dmy", []),
    ],
)
def test_a_column_of_times_becomes_a_column_of_days(
    texts: list[str | None], order: Order | None, read: list[date | None]
) -> None:
    found = days(pl.Series(texts, dtype=pl.String), order)
    assert found.to_list() == read
    assert found.dtype == pl.Date


@given(
    st.dates(date(2003, 1, 1), date(2099, 12, 31)), st.sampled_from(["%d %b %Y", "%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y"])
)
def test_every_day_comes_back_as_it_was_written(day: date, style: str) -> None:
    assert read_date(day.strftime(style), "dmy").day == day


@given(st.text(max_size=30))
def test_no_text_breaks_the_reading_of_dates(text: str) -> None:
    assert read_date(text, None).how in {"exact", "ambiguous", "serial", "unreadable"}
