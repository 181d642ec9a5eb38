"""What is a checklist of ours, and what is not."""

import io
import zipfile

import pytest

from planner.checklist.reading_back import read_checklist
from planner.checklist.rows import COLUMNS
from planner.errors import BrokenWorkbook, FileEmpty, NotAChecklist
from planner.locale import LANGUAGES, Language, texts
from planner.pipeline import read_files
from planner.reading.formats import formats, header_key
from planner.samples import CONTACTS, sample
from tests.checklist.test_reading_back import written


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_declared_columns_are_the_titles_that_the_checklist_has(language: Language) -> None:
    declared = next(fmt for fmt in formats() if fmt.kind == "checklist")
    titles = [texts(language).say(f"column-{column}") for column in COLUMNS]
    assert declared.fields_of(titles) == ["noted" if column == "notes" else column for column in COLUMNS]
    assert len({header_key(title) for title in titles}) == len(titles)


def test_beside_a_list_of_contacts_a_checklist_adds_nobody() -> None:
    alone = read_files([sample(CONTACTS[0])])
    both = read_files([sample(CONTACTS[0]), ("plan.csv", written())])
    assert both.contacts.equals(alone.contacts)
    assert [file.kind for file in both.report.files] == ["linkedin_connections", "checklist"]


OTHERS = {
    "contacts": sample(CONTACTS[0]).read_bytes(),
    "another list of contacts": sample(CONTACTS[1]).read_bytes(),
    "a list of one's own": b"Name,Company,Action,Done,Notes\nAda Rossi,Rossi Srl,call,x,hello\n",
    "a list of names": b"Ada Rossi\nUgo Verdi\n",
    "prose": b"Dear Ada,\nthank you.\n",
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
    "numbers": b"1,2,3\n4,5,6\n",
    "an archive": b"PK\x05\x06" + bytes(18),
}


@pytest.mark.parametrize("what", OTHERS)
def test_any_other_file_is_refused_by_name(what: str) -> None:
    with pytest.raises(NotAChecklist) as refused:
        read_checklist("other.csv", OTHERS[what])
    assert refused.value.facts == {"file": "other.csv"}


def test_an_empty_file_and_a_broken_workbook_are_called_what_they_are() -> None:
    with pytest.raises(FileEmpty):
        read_checklist("plan.csv", b"")
    with zipfile.ZipFile(broken := io.BytesIO(), "w") as archive:
        archive.writestr("xl/workbook.xml", "<nonsense")
    with pytest.raises(BrokenWorkbook):
        read_checklist("plan.xlsx", broken.getvalue())
