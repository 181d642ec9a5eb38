import polars as pl
import pytest

from planner.cleaning.addresses import emails, has_broken_email, phones, profile_url

IN = "https://www.linkedin.com/in/"


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("https://www.linkedin.com/in/ada-neri", f"{IN}ada-neri"),
        ("http://linkedin.com/in/Ada-Neri/", f"{IN}ada-neri"),
        ("https://it.linkedin.com/in/ada-neri?trk=abc", f"{IN}ada-neri"),
        ("www.linkedin.com/in/ada-neri/en", f"{IN}ada-neri"),
        ("https://m.linkedin.com/in/ada-neri#about", f"{IN}ada-neri"),
        ("https://www.linkedin.com/in/n%C3%B2ra", f"{IN}nòra"),
        ("https://www.linkedin.com/in/no\u0300ra", f"{IN}nòra"),
        ("https://www.linkedin.com/in/ACoAABcd0000aaaaBBBB", f"{IN}ACoAABcd0000aaaaBBBB"),
        ("https://www.linkedin.com/pub/Ada-Neri/1/2b/3c4/", "https://www.linkedin.com/pub/ada-neri/1/2b/3c4"),
        ("https://www.linkedin.com/company/alba", None),
        ("https://social.example/ada", None),
        ("", None),
        (None, None),
    ],
)
def test_every_spelling_of_a_profile_address_becomes_one(written: str | None, address: str | None) -> None:
    once = profile_url(pl.Series([written], dtype=pl.String))
    assert once.item() == address
    assert profile_url(once).item() == address


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("ada@posta.example", ["ada@posta.example"]),
        ("ADA@Posta.Example ", ["ada@posta.example"]),
        ("mailto:ada@posta.example", ["ada@posta.example"]),
        ("a@b.example; c@d.example ::: a@b.example", ["a@b.example", "c@d.example"]),
        ("a@b.example\nc@d.example", ["a@b.example", "c@d.example"]),
        ("ada(at)posta.example", []),
        ("ada@posta", []),
        ("/o=Firm/cn=Ada", []),
        (None, []),
    ],
)
def test_the_email_addresses_of_a_cell(cell: str | None, found: list[str]) -> None:
    assert pl.DataFrame({"c": [cell]}, schema={"c": pl.String}).select(emails(pl.col("c"))).item().to_list() == found


@pytest.mark.parametrize(("cell", "broken"), [("ada@posta", True), ("a@b.example", False), (" ", False), (None, False)])
def test_a_cell_with_something_but_no_address_is_broken(cell: str | None, broken: bool) -> None:
    assert pl.DataFrame({"c": [cell]}, schema={"c": pl.String}).select(has_broken_email(pl.col("c"))).item() is broken


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("+39 000 123456", ["+39 000 123456"]),
        ("'+39 000 123456", ["+39 000 123456"]),
        ("000 1234 ::: 000 1234;(000) 99-88", ["000 1234", "(000) 99-88"]),
        ("3.9E+11", []),
        ("call me", []),
        (None, []),
    ],
)
def test_the_phone_numbers_of_a_cell(cell: str | None, found: list[str]) -> None:
    assert pl.DataFrame({"c": [cell]}, schema={"c": pl.String}).select(phones(pl.col("c"))).item().to_list() == found
