"""Inputs that once broke reading, found by fuzzing or by thinking: now they are read, or refused in words."""

import time
from pathlib import Path

import pytest

from planner.pipeline import read_files
from scripts.fuzz.check import check_whole
from scripts.fuzz.finds import SLOW_SECONDS

FINDS = sorted((Path(__file__).parent.parent / "data" / "fuzz_finds").iterdir())


@pytest.mark.parametrize("find", FINDS, ids=lambda find: find.name)
def test_what_once_broke_reading_breaks_it_no_more_nor_keeps_it_busy(find: Path) -> None:
    began = time.process_time()
    check_whole(find.name, find.read_bytes())
    assert time.process_time() - began < SLOW_SECONDS


@pytest.mark.parametrize("find", [find for find in FINDS if find.name.startswith("ada_")], ids=lambda find: find.name)
def test_the_person_beside_the_damage_is_read(find: Path) -> None:
    people = read_files([(find.name, find.read_bytes())]).contacts["full_name"].to_list()
    assert people
    assert set(people) == {"Ada Prima"}


def test_a_text_of_every_private_sign_is_refused_in_words() -> None:
    text = "".join(map(chr, range(0xE000, 0xF900)))
    check_whole("signs.csv", text.encode())
    check_whole("signs.csv", f'"{text}\\,",b\n'.encode())


def test_files_whose_names_were_made_alike_are_all_read() -> None:
    list_of_one = b"First Name,Last Name,Company\nAda,Prima,Uno\n"
    names = ["x.csv", "x.csv (2)", "x.csv"]
    assert len(read_files([(name, list_of_one) for name in names]).report.files) == len(names)


def test_a_note_that_begins_with_tel_is_kept_whole() -> None:
    card = b"BEGIN:VCARD\nFN:Ada Prima\nNOTE:Tel: only mornings\nEND:VCARD\n"
    assert read_files([("x.vcf", card)]).contacts["notes"].to_list() == ["Tel: only mornings"]
