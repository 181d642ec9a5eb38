import polars as pl
import pytest

from planner.matching.word_order import in_order

Name = tuple[str | None, str | None]


def ordered(*names: Name, exported: tuple[Name, ...] = ()) -> list[Name]:
    """The names of a list as they come out, in a network with ``exported`` ones."""
    rows = [(*name, False) for name in names] + [(*name, True) for name in exported]
    told = pl.DataFrame(rows, {"first": pl.String, "last": pl.String, "is_export": pl.Boolean}, orient="row")
    return in_order(told).head(len(names)).select("first", "last").rows()


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (("marco", "rossi"), ("marco", "rossi")),
        (("rossi", "marco"), ("marco", "rossi")),
        (("rossi marco", "antonio"), ("marco antonio", "rossi")),
        (("maria grazia", "rossi"), ("maria grazia", "rossi")),
        (("zorzut", "kimiko"), ("zorzut", "kimiko")),
        (("marco", None), ("marco", None)),
        (("rossi", None), (None, "rossi")),
        (("zorzut", None), ("zorzut", None)),
        ((None, "rossi"), (None, "rossi")),
        ((None, None), (None, None)),
    ],
)
def test_words_in_the_wrong_place_are_put_in_theirs(written: Name, meant: Name) -> None:
    assert ordered(written) == [meant]


def test_a_name_that_no_list_holds_is_turned_round_where_the_network_has_it_the_other_way() -> None:
    known = tuple((first, last) for first in ("kimiko", "ada", "ugo") for last in ("zorzut", "brandolin"))
    assert ordered(("zorzut", "kimiko"), exported=known) == [("kimiko", "zorzut")]


def test_a_surname_of_the_network_does_not_stay_among_the_given_names() -> None:
    known = tuple((first, "rossi") for first in ("ada", "ugo", "zoe", "luca"))
    assert ordered(("marco rossi", "bianchi"), exported=known) == [("marco", "rossi bianchi")]


def test_names_keep_the_order_of_their_rows() -> None:
    assert ordered(("rossi", "marco"), ("ada", None), ("luca", "neri")) == [
        ("marco", "rossi"), ("ada", None), ("luca", "neri"),
    ]  # fmt: skip
