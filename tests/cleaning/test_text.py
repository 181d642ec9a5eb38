import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.cleaning.text import folded, known, repair, tidy


def after(step: object, cell: str | None) -> str | None:
    frame = pl.DataFrame({"c": [cell]}, schema={"c": pl.String})
    return frame.select(step(pl.col("c"))).item()  # type: ignore[operator,no-any-return]


@pytest.mark.parametrize(
    ("written", "tidied"),
    [
        ("  two   words ", "two words"),
        ("line\nbreak\ttab", "line break tab"),
        ("zero\u200bwidth\u202e", "zerowidth"),
        ("no\u00a0break", "no break"),
        ("Cafe\u0301", "Café"),
        ("bell\x07", "bell"),
        ("\u200b", None),
        ("", None),
        (None, None),
    ],
)
def test_text_becomes_one_line_of_visible_signs(written: str | None, tidied: str | None) -> None:
    assert after(tidy, written) == tidied


@pytest.mark.parametrize("nothing", ["-", "--", "n/a", "N.A", "n.d.", "None", "null", "nan", "?", "nessuno", " . "])
def test_a_cell_that_says_nothing_is_unknown(nothing: str) -> None:
    assert (after(known, nothing) is None) == (nothing != "N.A")


@pytest.mark.parametrize("something", ["NA Consulting", "Nulla Osta", "No", "X", "-1", "R&D", "Nonesuch"])
def test_a_cell_that_says_something_is_kept(something: str) -> None:
    assert after(known, something) == something


@given(st.text(max_size=40))
def test_tidy_text_stays_as_it_is(text: str) -> None:
    assert after(tidy, after(tidy, text)) == after(tidy, text)


@pytest.mark.parametrize(
    ("written", "repaired", "counted"),
    [
        ("CittÃ\xa0 di NiccolÃ²", "Città di Niccolò", {"a.csv": 1}),
        ("Ricerca &amp; Sviluppo", "Ricerca & Sviluppo", {}),
        ("Universit&agrave;", "Università", {}),
        ("R&D", "R&D", {}),
        ("Ångström", "Ångström", {}),
    ],
)
def test_damaged_letters_are_repaired_and_counted(written: str, repaired: str, counted: dict[str, int]) -> None:
    frame, counts = repair(pl.DataFrame({"file": ["a.csv"], "company": [written]}), ["company"])
    assert (frame["company"].item(), counts) == (repaired, counted)


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("SALES Manager", "sales manager"),
        ("Città di Castello", "citta di castello"),
        ("𝐒𝐚𝐥𝐞𝐬", "sales"),
        ("ＣＥＯ", "ceo"),
        ("İstanbul", "istanbul"),
        ("Кадры", "кадры"),
        ("", ""),
        (None, None),
    ],
)
def test_a_text_is_folded_to_small_letters_without_accents(written: str | None, plain: str | None) -> None:
    cells = pl.DataFrame({"cell": ["plain", written]}, schema={"cell": pl.String})
    assert cells.select(folded(pl.col("cell")))["cell"].to_list() == ["plain", plain]
