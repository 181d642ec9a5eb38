from pathlib import Path

import polars as pl
import pytest

from benchmarks.public_sets import Labelled, fake_1000, febrl4
from planner.frames import Contacts

FEBRL = "rec_id, given_name, surname, suburb, postcode, date_of_birth, soc_sec_id\n"


def invented_febrl(folder: Path) -> Labelled:
    folder.joinpath("dataset4a.csv").write_text(
        FEBRL + "rec-1-org, ada, bianchi, alpago, 0100, 19700102, 123\n", "utf-8"
    )
    folder.joinpath("dataset4b.csv").write_text(FEBRL + "rec-1-dup-0, ada, , alpago, 0100, , 1234\n", "utf-8")
    return febrl4(folder)


def invented_fake(folder: Path) -> Labelled:
    rows = "0,Ada ,Bianchi,1970-01-02,Belluno,ada@a.example,5\n1,,,1970-01-02,,,5\n"
    folder.joinpath("fake_1000.csv").write_text(f"unique_id,first_name,surname,dob,city,email,group\n{rows}", "utf-8")
    return fake_1000(folder)


def test_rows_of_one_person_share_it_across_files(tmp_path: Path) -> None:
    truth = invented_febrl(tmp_path).truth
    assert truth.to_dicts() == [
        {"contact_id": "dataset4a.csv:2", "person": "1"},
        {"contact_id": "dataset4b.csv:2", "person": "1"},
    ]


def test_what_contacts_do_not_hold_goes_into_ids(tmp_path: Path) -> None:
    ids = invented_febrl(tmp_path).contacts["ids"].to_list()
    assert ids == [["born:1970-01-02", "national:123", "postcode:0100"], ["national:1234", "postcode:0100"]]


def test_a_name_half_missing_is_what_is_left_of_it(tmp_path: Path) -> None:
    assert invented_febrl(tmp_path).contacts["full_name"].to_list() == ["ada bianchi", "ada"]


def test_a_row_without_a_name_is_a_contact_all_the_same(tmp_path: Path) -> None:
    labelled = invented_fake(tmp_path)
    assert labelled.contacts["full_name"].to_list() == ["Ada Bianchi", "-"]
    assert labelled.contacts["emails"].to_list() == [["ada@a.example"], []]
    assert labelled.truth["person"].to_list() == ["5", "5"]


@pytest.mark.parametrize("load", [invented_febrl, invented_fake])
def test_the_contacts_are_as_every_stage_takes_them(load: object, tmp_path: Path) -> None:
    assert callable(load)
    labelled: Labelled = load(tmp_path)
    assert Contacts.is_valid(labelled.contacts.drop("ids"))
    assert labelled.contacts.schema["ids"] == pl.List(pl.String)
