"""The page of the user's own data, run in process: backups, hiding names, erasing, several workspaces at a glance."""

import json
import sqlite3
import stat
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from planner.pipeline import read_files
from planner.web.state import OBSCURED
from planner.workspace.backups import backups_of, is_whole
from planner.workspace.database import writing
from planner.workspace.documents import keep
from planner.workspace.history import Entry, record
from planner.workspace.importing import bring_in
from planner.workspace.opening import opened
from planner.workspace.overview import Numbers, glance
from planner.workspace.people import everybody
from tests.web.visiting import AS_OF, App, already_kept, go, plainly_told, press, told, upload

ROWS = (
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Ada,Fontanesi,https://www.linkedin.com/in/t-ada,ada@fontanesi.example,Enel,Product Manager,12 Mar 2023\n"
    "Bruno,Selvatici,https://www.linkedin.com/in/t-bruno,,Comune di Torino,Responsabile Acquisti,03 Jan 2019\n"
)
CLIENT_S = (
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Carla,Ventura,https://www.linkedin.com/in/t-carla,,Acea,Buyer,03 Jan 2020\n"
)


@pytest.fixture
def own(app: App) -> AppTest:
    """The page of somebody's data, with two people in it."""
    already_kept(ROWS)
    return go(app(), "workspace")


@pytest.fixture
def file(data_folder: Path) -> Path:
    return data_folder / "my-network.sqlite3"


def client(folder: Path, name: str, told: list[dict[str, object]]) -> Path:
    """A workspace of another name in which this was decided about Carla Ventura."""
    path, now = folder / f"{name.lower()}.sqlite3", datetime(2026, 10, 1, tzinfo=UTC)
    workspace, read = opened(path, now), read_files([("Connections.csv", CLIENT_S.encode())])
    bring_in(workspace, read.contacts, read.touches, read.report, read.owner, now=now)
    with writing(workspace) as connection:
        keep(connection, "name", name)
        (person,) = everybody(connection)
        record(connection, [Entry.model_validate({"subject": person, **one}) for one in told])
    return path


def names(page: AppTest) -> list[str]:
    return sorted(str(card["full_name"]) for card in page.session_state["moment"].cards.values())


def erase_as(page: AppTest, typed: str) -> AppTest:
    page.text_input(key="workspace_erase_name").set_value(typed)
    next(button for button in page.button if button.form_id == "workspace-erase-form").click().run()
    assert not page.exception
    return page


def test_the_page_says_where_the_file_is_and_which_lists_it_holds(own: AppTest, file: Path) -> None:
    assert own.code[0].value == str(file)
    assert "Connections.csv" in plainly_told(own)


def test_a_workspace_is_called_as_the_user_says(own: AppTest) -> None:
    own.text_input(key="workspace_name-False").set_value("My search")
    press(own, "Rename")
    assert own.session_state["moment"].documents["name"].content == "My search"
    assert "**My search** · open now" in told(own)


def test_names_stay_hidden_on_every_page_until_the_switch_goes_back(own: AppTest) -> None:
    own.toggle(key="obscure_switch").set_value(True).run()
    for name in ("plan", "today", "workspace"):
        go(own, name)
        assert own.session_state[OBSCURED] is True
        assert "Fontanesi" not in told(own)
    assert own.toggle(key="obscure_switch").value is True
    assert own.code[0].value == "…"
    own.toggle(key="obscure_switch").set_value(False).run()
    assert "A. F." not in told(go(own, "plan"))


def test_a_backup_made_now_is_listed_with_its_reason(own: AppTest, file: Path) -> None:
    press(own, "Make a backup now")
    assert "A backup was made" in own.success[0].value
    assert [is_whole(backup) for backup in backups_of(file)] == [True]
    assert "made by you · 0.1 MB" in told(own)


def test_a_restored_backup_brings_back_what_it_held_and_keeps_what_was_there(own: AppTest, file: Path) -> None:
    press(own, "Make a backup now")
    upload(go(own, "import"), ROWS + "Carla,Ventura,https://www.linkedin.com/in/t-carla,,Acea,Buyer,03 Jan 2020\n")
    assert len(names(own)) == 3
    made = next(path for path in backups_of(file) if path.stem.endswith("by-hand"))
    go(own, "workspace").selectbox(key="backup_chosen").set_value(made)
    press(own, "Yes, go back to this one")
    assert names(own) == ["Ada Fontanesi", "Bruno Selvatici"]
    assert "as that backup had it" in own.success[0].value
    assert "before another backup was restored" in told(own)


def test_a_damaged_backup_is_refused_and_nothing_is_changed(own: AppTest, file: Path) -> None:
    press(own, "Make a backup now")
    (made,) = backups_of(file)
    made.write_bytes(b"no" * (made.stat().st_size // 2))
    press(own, "Yes, go back to this one")
    assert "not a backup" in own.error[0].value
    assert len(names(own)) == 2


def test_the_copy_to_download_is_whole_and_nothing_of_it_stays_on_the_disk(own: AppTest, tmp_path: Path) -> None:
    before = sorted(tmp_path.rglob("*"))
    press(own, "Prepare a copy")
    copy = tmp_path / "copy.sqlite3"
    assert sorted(tmp_path.rglob("*")) == before
    copy.write_bytes(own.session_state["prepared-copy"][1])
    assert is_whole(copy)
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT count(*) FROM people").fetchone() == (2,)


def test_everything_is_one_file_to_download(own: AppTest) -> None:
    own.button(key="prepare-everything").click().run()
    assert [button.label for button in own.download_button] == ["Download everything (JSON)"]
    everything = json.loads(own.session_state["prepared-everything"][1])
    assert sorted(person["full_name"] for person in everything["people"]) == ["Ada Fontanesi", "Bruno Selvatici"]


def test_nothing_is_erased_before_the_name_is_typed(own: AppTest, file: Path) -> None:
    erase_as(own, "another name")
    assert "Nothing was erased" in own.warning[0].value
    assert file.exists()
    assert len(names(own)) == 2


def test_erasing_everything_leaves_nobody_on_disk_or_in_the_session(own: AppTest, data_folder: Path) -> None:
    press(own, "Make a backup now")
    erase_as(own, " My  Network ")
    assert own.title[0].value == "Import"
    assert names(own) == []
    assert [name for name in ("files", "network", "plan", "prepared-copy") if name in own.session_state] == []
    assert [path for path in data_folder.rglob("*") if path.is_file() and b"Fontanesi" in path.read_bytes()] == []


def test_a_client_s_erased_workspace_is_not_begun_again(app: App, data_folder: Path) -> None:
    page = go(upload(app(), ROWS), "workspace")
    path = client(data_folder, "Dario", [])
    press(page.run(), "Open")
    erase_as(page, "Dario")
    assert not path.exists()
    assert names(page) == ["Ada Fontanesi", "Bruno Selvatici"]


def test_the_sample_says_that_nothing_is_kept_and_offers_no_files(app: App) -> None:
    page = go(press(app(), "invented network"), "workspace")
    assert "Nothing is kept here" in page.info[0].value
    assert not page.code
    assert {"Make a backup now", "Rename", "Begin another one"}.isdisjoint(button.label for button in page.button)
    press(page, "open what is kept on this computer")
    assert names(page) == []


def test_of_several_workspaces_numbers_are_told_and_nobody_s_name(own: AppTest, data_folder: Path) -> None:
    told_of_carla: list[dict[str, object]] = [
        {"kind": "status", "value": "written", "day": date(2026, 11, 2), "due": date(2026, 11, 11)},
        {"kind": "status", "value": "replied", "day": date(2026, 11, 18), "due": date(2026, 11, 20)},
        {"kind": "introduction", "text": "Met Elio Marchetti", "day": date(2026, 11, 19)},
    ]
    client(data_folder, "Dario", told_of_carla)
    lines = plainly_told(own.run())
    assert "**Dario**" in lines
    assert "Nothing due today, one from earlier days." in lines
    assert "one approach, one reply, 0 conversations, one introduction" in lines
    assert "Last used for something on November 19, 2026." in lines
    assert "Ventura" not in lines
    assert "Marchetti" not in lines
    assert own.subheader[0].value == "Your workspaces"


def test_what_is_due_is_counted_as_on_the_page_today(data_folder: Path) -> None:
    rows = [("planned", AS_OF), ("planned", date(2026, 11, 20)), ("planned", date(2026, 11, 22)), ("planned", None)]
    for number, (status, due) in enumerate(rows):
        client(data_folder, f"client{number}", [{"kind": "status", "value": status, "day": AS_OF, "due": due}])
    found = [glance(data_folder / f"client{number}.sqlite3", AS_OF).numbers for number in range(len(rows))]
    assert [(one.today, one.late, one.soon) for one in found if one] == [
        (1, 0, 0),
        (0, 1, 0),
        (0, 0, 1),
        (1, 0, 0),
    ]


def test_a_workspace_with_nothing_but_its_import_has_zeros_and_the_day_of_that(data_folder: Path) -> None:
    numbers = Numbers(0, 0, 0, 0, 0, 0, 0, date(2026, 10, 1))
    assert glance(client(data_folder, "Dario", []), AS_OF).numbers == numbers


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", "Damaged."),
        ("this is no workspace, whatever its name", "Damaged."),
        ("UPDATE alembic_version SET version_num = '9999'", "newer version"),
        ("UPDATE events SET seal = 1", "Damaged."),
    ],
)
def test_a_workspace_that_cannot_be_read_is_told_by_a_word(
    own: AppTest, data_folder: Path, content: str, words: str
) -> None:
    path = client(data_folder, "Dario", [{"kind": "note", "text": "x", "day": AS_OF}])
    if content.startswith("UPDATE"):
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute(content)
    else:
        path.write_text(content)
    before = path.read_bytes()
    assert words in plainly_told(go(own, "workspace"))
    assert "**My network** · open now" in told(own)
    assert path.read_bytes() == before


def test_a_workspace_in_use_is_told_by_a_word(own: AppTest, data_folder: Path) -> None:
    path = client(data_folder, "Dario", [])
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        assert "In use by another program" in plainly_told(own.run())
    assert "In use" not in plainly_told(press(own, "Look again"))


def test_opening_another_workspace_leaves_nothing_of_the_first(own: AppTest, data_folder: Path) -> None:
    client(data_folder, "Dario", [])
    go(own, "target").multiselect(key="target-organisations-0").set_value(["Enel"]).run()
    go(own, "workspace").toggle(key="obscure_switch").set_value(True).run()
    press(own, "Open")
    assert names(own) == ["Carla Ventura"]
    assert own.session_state[OBSCURED] is True
    assert "files" not in own.session_state
    go(own, "target")
    assert own.session_state["moment"].documents["target"].content in (None, {})
    assert own.multiselect[1].value == []


def test_a_new_workspace_has_the_name_it_was_given_and_a_file_of_the_owner_alone(
    own: AppTest, data_folder: Path
) -> None:
    own.text_input(key="overview-new-name").set_value("Elsa Più")
    press(own, "Begin another one")
    path = data_folder / "elsa-piu.sqlite3"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert own.session_state["moment"].documents["name"].content == "Elsa Più"
    assert names(own) == []
    assert "**My network**" in told(own)


def test_clients_names_are_initials_while_names_are_hidden(own: AppTest, data_folder: Path) -> None:
    client(data_folder, "Dario", [])
    own.toggle(key="obscure_switch").set_value(True).run()
    everything = plainly_told(own) + " ".join(str(field.value) + field.placeholder for field in own.text_input)
    assert "**D.**" in everything
    assert "Dario" not in everything
