"""What the vocabularies of names may hold: a person who corrects a line is told here what does not fit."""

import polars as pl
import pytest

from planner.knowledge import vocabulary

KEYS = {
    "given_names": ["name"],
    "surnames": ["name"],
    "short_names": ["short", "full"],
    "transliterations": ["written"],
}
"""What is said once in each file."""

LANGUAGES = [
    "it",
    "en",
    "de",
    "fr",
    "es",
    "pt",
    "pl",
    "ro",
    "nl",
    "sv",
    "da",
    "no",
    "fi",
    "sq",
    "ar",
    "zh",
    "hi",
    "uk",
    "ru",
    "tr",
    "el",
    "hu",
    "cs",
    "sk",
    "hr",
    "sr",
    "sl",
    "bg",
    "he",
    "ja",
    "ko",
    "vi",
    "fa",
    "ur",
    "bn",
    "tl",
    "af",
    "sw",
    "yo",
    "wo",
    "et",
    "lv",
    "lt",
    "ca",
    "eu",
    "mt",
    "is",
    "hy",
    "ka",
    "si",
]

TWO_PEOPLE = [
    ("marco", "mario"),
    ("marco", "mirco"),
    ("marta", "marzia"),
    ("maria", "mario"),
    ("claudio", "claudia"),
    ("paolo", "paola"),
    ("daniele", "daniela"),
    ("gabriele", "gabriella"),
    ("simone", "simona"),
    ("luca", "lucia"),
    ("valerio", "valeria"),
    ("francesco", "francesca"),
    ("michele", "michela"),
    ("angelo", "angela"),
    ("alessio", "alessia"),
    ("alessandro", "alessio"),
    ("stefano", "stefania"),
    ("fabio", "fabiola"),
    ("carlo", "carla"),
    ("martin", "martina"),
    ("daniel", "danielle"),
    ("julia", "julian"),
    ("jean", "joan"),
]


def compared(column: str) -> pl.Expr:
    """A name as names are compared: without accents, letters that do not come apart written out."""
    letters = dict(vocabulary("names/transliterations").rows())
    return pl.col(column).str.normalize("NFKD").str.replace_all(r"\p{M}", "").str.replace_many(letters)


def codes(lines: pl.DataFrame) -> pl.Series:
    return lines["languages"].str.split(";").explode().str.split("-").explode()


@pytest.mark.parametrize("name", KEYS)
def test_no_vocabulary_says_a_thing_twice_accents_apart(name: str) -> None:
    lines = vocabulary(f"names/{name}")
    columns = KEYS[name] if name == "transliterations" else [compared(key).alias(key) for key in KEYS[name]]
    assert lines.filter(lines.select(columns).is_duplicated()).to_dicts() == []


@pytest.mark.parametrize("name", KEYS)
def test_every_cell_is_filled_in_small_letters_each_accent_within_its_letter(name: str) -> None:
    lines = vocabulary(f"names/{name}")
    words = lines.select(KEYS[name]).unpivot()["value"]
    assert lines.filter(pl.any_horizontal(pl.all().is_null())).to_dicts() == []
    plain = words.str.to_lowercase().str.normalize("NFC").str.strip_chars()
    assert words.filter(words != plain).to_list() == []


@pytest.mark.parametrize("name", ["given_names", "surnames", "short_names"])
def test_every_language_is_known(name: str) -> None:
    assert set(codes(vocabulary(f"names/{name}"))) <= set(LANGUAGES)


@pytest.mark.parametrize("name", ["given_names", "surnames", "short_names"])
def test_no_line_names_a_language_twice(name: str) -> None:
    lists = vocabulary(f"names/{name}").with_columns(pl.col("languages").str.split(";"))
    repeated = lists.filter(pl.col("languages").list.n_unique() < pl.col("languages").list.len())
    assert repeated.to_dicts() == []


@pytest.mark.parametrize(("name", "least", "most"), [("given_names", 85_000, 95_000), ("surnames", 30_000, 40_000)])
def test_the_shares_are_whole_positive_numbers_and_leave_room_for_names_not_listed(
    name: str, least: int, most: int
) -> None:
    shares = vocabulary(f"names/{name}")["per_100000"].cast(pl.Int64)
    assert shares.min() == 1
    assert least <= shares.sum() <= most


@pytest.mark.parametrize("name", ["given_names", "surnames"])
def test_the_names_stand_from_the_commonest_to_the_rarest(name: str) -> None:
    assert vocabulary(f"names/{name}")["per_100000"].cast(pl.Int64).is_sorted(descending=True)


def test_every_full_name_of_an_italian_or_english_short_form_is_a_known_given_name() -> None:
    known = vocabulary("names/given_names").select(compared("name"))["name"].implode()
    lines = vocabulary("names/short_names").filter(pl.col("languages").str.contains(r"\b(it|en)\b"))
    assert lines.filter(~compared("full").is_in(known)).to_dicts() == []


def test_no_short_name_is_its_own_full_name_or_said_in_both_directions() -> None:
    lines = vocabulary("names/short_names").select(short=compared("short"), full=compared("full"))
    assert lines.filter(pl.col("short") == pl.col("full")).to_dicts() == []
    assert lines.join(lines, left_on=["short", "full"], right_on=["full", "short"], how="semi").to_dicts() == []


@pytest.mark.parametrize(("one", "other"), TWO_PEOPLE)
def test_names_alike_that_are_two_peoples_are_both_known_and_no_line_joins_them(one: str, other: str) -> None:
    assert {one, other} <= set(vocabulary("names/given_names")["name"])
    pairs = set(vocabulary("names/short_names").select("short", "full").rows())
    assert not {(one, other), (other, one)} & pairs


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("beppe", {"giuseppe"}),
        ("gigi", {"luigi", "gianluigi"}),
        ("ale", {"alessandro", "alessandra", "alessio"}),
        ("bob", {"robert"}),
        ("bill", {"william"}),
        ("hans", {"johannes"}),
        ("sepp", {"josef"}),
        ("pepe", {"josé"}),
        ("paco", {"francisco"}),
        ("kasia", {"katarzyna"}),
        ("sasha", {"aleksandr", "aleksandra"}),
    ],
)
def test_a_short_form_may_stand_for_several_full_names(short: str, full: set[str]) -> None:
    assert full <= set(vocabulary("names/short_names").filter(pl.col("short") == short)["full"])


def test_transliterations_hold_only_letters_that_do_not_come_apart_and_give_plain_ones() -> None:
    lines = vocabulary("names/transliterations")
    apart = lines.filter(pl.col("written").str.normalize("NFKD") != pl.col("written"))
    assert apart.to_dicts() == []
    assert lines.filter(~pl.col("plain").str.contains("^[a-z]+$")).to_dicts() == []
