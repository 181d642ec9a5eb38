import polars as pl
import pytest

from planner.cleaning.circles import circles_of, labels_of
from planner.knowledge import vocabulary


def labels(cell: str | None) -> pl.Series:
    return pl.DataFrame({"c": [cell]}, schema={"c": pl.String}).select(labels_of(pl.col("c")))["c"]


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("* myContacts ::: Cugini", ["Cugini"]),
        ("myContacts;Palestra", ["Palestra"]),
        ("* starred", []),
        ("Imported on 3/5 ::: Liceo", ["Liceo"]),
        ("ex colleghi; liceo", ["ex colleghi", "liceo"]),
        ("coro, ex colleghi", ["coro", "ex colleghi"]),
        ("coro / liceo", ["coro", "liceo"]),
        ("coro | liceo", ["coro", "liceo"]),
        ("Lavoro\nLavoro", ["Lavoro"]),
        ("Vip 2024", ["Vip 2024"]),
        (" ex   colleghi ", ["ex colleghi"]),
        ("-", []),
        ("", []),
        (None, []),
    ],
)
def test_the_labels_of_a_cell_without_those_of_a_program(cell: str | None, found: list[str]) -> None:
    assert labels(cell).to_list() == [found]


@pytest.mark.parametrize(
    "category",
    ["Red Category", "Categoria rossa", "Rote Kategorie", "Catégorie rouge", "Categoría roja", "GREEN CATEGORY"],
)
def test_the_colours_of_outlook_are_no_labels(category: str) -> None:
    assert labels(f"{category};Scout").to_list() == [["Scout"]]


@pytest.mark.parametrize(
    ("label", "circles"),
    [
        ("ex collega", ["work"]),
        ("Ex-colleghi di Bologna", ["work"]),
        ("former colleague", ["work"]),
        ("ehemalige Kollegin", ["work"]),
        ("ancien collègue", ["work"]),
        ("compañero de trabajo", ["work"]),
        ("compagno di corso", ["studies"]),
        ("collega di università", ["studies"]),
        ("UNIVERSITA", ["studies"]),
        ("scuola", ["studies"]),
        ("Kommilitone", ["studies"]),
        ("famiglia", ["family"]),
        ("zia", ["family"]),
        ("amico di famiglia", ["friends"]),
        ("family friends", ["friends"]),
        ("Freund der Familie", ["friends"]),
        ("amiga de la familia", ["friends"]),
        ("amica d’infanzia", ["friends"]),
        ("vicina di casa", ["local_community"]),
        ("Vicini di casa", ["local_community"]),
        ("genitori scuola", ["local_community"]),
        ("parrocchia", ["local_community"]),
        ("Nachbarin", ["local_community"]),
        ("volontariato", ["association"]),
        ("terzo settore", ["association"]),
        ("Rotary club", ["association"]),
        ("palestra", ["association"]),
        ("coro, ex colleghi", ["association", "work"]),
        ("gruppo online", ["online"]),
        ("laboratorio", []),
        ("amicizia", []),
        ("* starred", []),
        (None, []),
    ],
)
def test_labels_tell_the_circles_that_they_name(label: str | None, circles: list[str]) -> None:
    assert circles_of(labels(label)).to_list() == [circles]


def test_the_vocabularies_of_labels_hold_each_word_once() -> None:
    assert vocabulary("circles")["word"].is_unique().all()
    assert vocabulary("system_labels")["label"].is_unique().all()
    assert vocabulary("system_labels")["label"].str.to_lowercase().equals(vocabulary("system_labels")["label"])
