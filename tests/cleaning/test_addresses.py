import polars as pl
import pytest

from planner.cleaning.addresses import emails, has_broken_email, has_lost_phone, phones, profile_url

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
        ("a@b.example / c@d.example", ["a@b.example", "c@d.example"]),
        ("a@b.example/c@d.example", ["a@b.example", "c@d.example"]),
        ("a@b.example, c@d.example", ["a@b.example", "c@d.example"]),
        ("a@b.example e c@d.example", ["a@b.example", "c@d.example"]),
        ("a@b.example or c@d.example", ["a@b.example", "c@d.example"]),
        ("a@b.example c@d.example.", ["a@b.example", "c@d.example"]),
        ("Ada Neri (ada@posta.example)", ["ada@posta.example"]),
        ("Ada Neri <ada@posta.example>", ["ada@posta.example"]),
        ("'ada.o'neri@posta.example'", ["ada.o'neri@posta.example"]),
        ("[ada@posta.example](mailto:ada@posta.example)", ["ada@posta.example"]),
        ("/o=Firm/ou=Mail/cn=Recipients/cn=ada\nAda Neri (ada@posta.example)", ["ada@posta.example"]),
        ("ada(at)posta.example", []),
        ("ada@posta", []),
        ("/o=Firm/cn=Ada", []),
        (None, []),
    ],
)
def test_the_email_addresses_of_a_cell(cell: str | None, found: list[str]) -> None:
    assert pl.DataFrame({"c": [cell]}, schema={"c": pl.String}).select(emails(pl.col("c"))).item().to_list() == found


@pytest.mark.parametrize(
    ("cell", "broken"),
    [
        ("ada@posta", True),
        ("ada[at]posta.example", True),
        ("ada at posta dot example", True),
        ("ada chiocciola posta.example", True),
        ("ada.posta.example", True),
        ("/o=Firm/cn=ada", True),
        ("a@b.example", False),
        ("a@b, c@d.example", False),
        ("/o=Firm/cn=ada\nAda Neri (ada@posta.example)", False),
        ("Ada Neri", False),
        ("-", False),
        ("n/a", False),
        (" ", False),
        (None, False),
    ],
)
def test_a_cell_meant_as_an_address_and_holding_none_is_broken(cell: str | None, broken: bool) -> None:
    assert pl.DataFrame({"c": [cell]}, schema={"c": pl.String}).select(has_broken_email(pl.col("c"))).item() is broken


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("+39 000 123456", ["+39 000 123456"]),
        ("'+39 000 123456", ["+39 000 123456"]),
        ("000 1234 ::: 000 1234;(000) 99-88", ["000 1234", "(000) 99-88"]),
        ("000 1234, 000 5678 / 000 9999", ["000 1234", "000 5678", "000 9999"]),
        ("000/1234", ["000/1234"]),
        ("tel:+49-000-1234", ["+49-000-1234"]),
        ("3.9E+11", []),
        ("call me", []),
        (None, []),
    ],
)
def test_the_phone_numbers_of_a_cell(cell: str | None, found: list[str]) -> None:
    assert pl.DataFrame({"c": [cell]}, schema={"c": pl.String}).select(phones(pl.col("c"))).item().to_list() == found


@pytest.mark.parametrize(
    ("cell", "lost"),
    [
        ("3.9E+11", True),
        ("3,93E+11", True),
        ("4E+10", True),
        ("3.9e11", True),
        ("000 1234 ::: 3.9E+11", True),
        ("000 1234", False),
        ("E 12", False),
        (None, False),
    ],
)
def test_a_number_that_a_spreadsheet_took_for_a_quantity_is_lost(cell: str | None, lost: bool) -> None:
    assert pl.DataFrame({"c": [cell]}, schema={"c": pl.String}).select(has_lost_phone(pl.col("c"))).item() is lost
