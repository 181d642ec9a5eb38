"""Of messages only those between the user and one other person count, and of these only who, when and which way."""

import csv
import io
from datetime import date
from itertools import permutations

import polars as pl
import pytest

from planner.pipeline import Imported, read_files

OF_2021 = (
    *("CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO"),
    *("DATE", "SUBJECT", "CONTENT", "FOLDER"),
)
OF_2026 = (
    *(*OF_2021[:5], "RECIPIENT PROFILE URLS", *OF_2021[5:]),
    *("ATTACHMENTS", "IS MESSAGE DRAFT", "IS CONVERSATION DRAFT"),
)
WRITTEN = "quel segreto tra noi"
IN = "https://www.linkedin.com/in/"
ME = "Ora Vestini"
PROFILE = (
    "Profile.csv",
    (
        b"First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,"
        b"Twitter Handles,Websites,Instant Messengers\nOra,Vestini,,,,,,,,,,,\n"
    ),
)
INVITED = (
    "Invitations.csv",
    f"From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
    f'Ora V.,Iva Pini,"3/4/24, 4:05 PM",,OUTGOING,{IN}ora,{IN}iva\n'.encode(),
)

Row = dict[str, str]


def message(sender: str, to: str, *, talk: str = "c1", to_urls: str | None = None, **cells: str) -> Row:
    """A message between people of the table below; the addresses of 2026 are those of the names."""
    urls = to_urls if to_urls is not None else ",".join(IN + slug for name, slug in SLUGS.items() if name in to)
    return {
        "CONVERSATION ID": talk, "FROM": sender, "SENDER PROFILE URL": IN + SLUGS[sender] if sender in SLUGS else "",
        "TO": to, "RECIPIENT PROFILE URLS": urls, "DATE": "2024-05-06 07:08:09 UTC", "CONTENT": WRITTEN,
        "FOLDER": "INBOX", "IS MESSAGE DRAFT": "No", "IS CONVERSATION DRAFT": "No",
    } | {name.replace("_", " "): cell for name, cell in cells.items()}  # fmt: skip


SLUGS = {ME: "ora", "Ada Neri": "ada", "Ugo Neri": "ugo", "Iva Pini": "iva"}


def of_names(*rows: Row) -> list[Row]:
    """Messages as they were written before any address was."""
    return [row | {"SENDER PROFILE URL": ""} for row in rows]


def file_of(rows: list[Row], header: tuple[str, ...] = OF_2026) -> tuple[str, bytes]:
    text = io.StringIO()
    writer = csv.DictWriter(text, header, restval="", extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return "messages.csv", text.getvalue().encode()


def read(rows: list[Row], *others: tuple[str, bytes], header: tuple[str, ...] = OF_2026) -> Imported:
    return read_files([file_of(rows, header), *others], today=date(2026, 11, 21))


def messages_of(imported: Imported) -> pl.DataFrame:
    return imported.touches.filter(touch="message")


def ways(rows: list[Row], *others: tuple[str, bytes], header: tuple[str, ...] = OF_2026) -> list[tuple[str, str]]:
    """Direction and the other one's name, of the messages that count."""
    return list(messages_of(read(rows, *others, header=header)).select("direction", "name").iter_rows())


BOTH_WAYS = [message(ME, "Ada Neri"), message("Ada Neri", ME)]
THERE_AND_BACK = [("sent", "Ada Neri"), ("received", "Ada Neri")]


@pytest.mark.parametrize(
    ("rows", "header"), [(BOTH_WAYS, OF_2026), (BOTH_WAYS, OF_2021), (of_names(*BOTH_WAYS), OF_2021)]
)
def test_the_direction_is_told_by_addresses_and_where_there_are_none_by_names(
    rows: list[Row], header: tuple[str, ...]
) -> None:
    assert ways(rows, PROFILE, header=header) == THERE_AND_BACK


def test_the_other_one_is_known_by_address_where_the_file_has_it() -> None:
    recent, old = read(BOTH_WAYS, PROFILE), read(BOTH_WAYS, PROFILE, header=OF_2021)
    assert messages_of(recent)["profile_url"].to_list() == [f"{IN}ada", f"{IN}ada"]
    assert messages_of(old)["profile_url"].to_list() == [None, f"{IN}ada"]


@pytest.mark.parametrize(
    ("rows", "header"),
    [
        ([message(ME, "Ada Neri, Ugo Neri")], OF_2026),
        ([message("Ada Neri", f"{ME}, Ugo Neri")], OF_2026),
        ([message(ME, "Ada Neri, Ugo Neri")], OF_2021),
        ([message("Ada Neri", f"{ME}, Ugo Neri")], OF_2021),
        (of_names(message(ME, "Ada Neri, Ugo Neri")), OF_2021),
        ([message(ME, "Ada Neri, Ugo")], OF_2021),
    ],
)
def test_a_message_to_or_from_several_is_no_tie(rows: list[Row], header: tuple[str, ...]) -> None:
    assert ways(rows, PROFILE, header=header) == []


@pytest.mark.parametrize("header", [OF_2026, OF_2021])
def test_a_conversation_in_which_a_third_takes_part_once_is_left_out_as_a_whole(header: tuple[str, ...]) -> None:
    rows = [*BOTH_WAYS, message("Ada Neri", f"{ME}, Ugo Neri"), message(ME, "Iva Pini", talk="c2")]
    assert ways(rows, PROFILE, header=header) == [("sent", "Iva Pini")]


@pytest.mark.parametrize("urls", [f"{IN}ada;{IN}ugo", f"{IN}ada, {IN}ugo", f"{IN}ada {IN}ugo"])
def test_however_the_addresses_of_a_group_are_divided_it_is_a_group(urls: str) -> None:
    assert ways([message(ME, "Ada Neri", to_urls=urls)], PROFILE) == []


def test_one_person_named_twice_is_no_group() -> None:
    assert ways([message(ME, "Ada Neri", to_urls=f"{IN}ada,{IN}ADA/")], PROFILE) == [("sent", "Ada Neri")]


NOISE = {
    "draft of a message": message(ME, "Ada Neri", IS_MESSAGE_DRAFT="Yes"),
    "draft of a conversation": message(ME, "Ada Neri", IS_CONVERSATION_DRAFT="yes"),
    "spam": message("Ada Neri", ME, FOLDER="SPAM"),
    "spam in small letters": message("Ada Neri", ME, FOLDER="spam"),
    "advertisement in markup": message("Ada Neri", ME, CONTENT='<p class="spinmail-quill-editor__spin-break">x</p>'),
    "advertisement to anybody": message("Ada Neri", ME, CONTENT="Ciao %FIRSTNAME%, solo oggi"),
    "sender without an address": message("Corsi Veloci", ME),
    "closed account that wrote": message("LinkedIn Member", ME),
    "closed account written to": message(ME, "LinkedIn Member", to_urls=""),
    "to oneself": message(ME, ME),
    "to nobody": message(ME, "", to_urls=""),
}


@pytest.mark.parametrize("row", [pytest.param(row, id=name) for name, row in NOISE.items()])
@pytest.mark.parametrize("talk", ["c1", "c2"])
def test_what_is_no_message_between_two_does_not_count_and_spoils_no_other(row: Row, talk: str) -> None:
    imported = read([row, message(ME, "Iva Pini", talk=talk)], PROFILE)
    assert messages_of(imported)["name"].to_list() == ["Iva Pini"]
    said = {notice.code: notice.facts["rows"] for notice in imported.report.files[0].notices}
    assert said == {"touches-message": 1, "touches-left-out": 1}


@pytest.mark.parametrize("words", ["No", "", "FALSE", "0"])
def test_a_message_that_was_sent_is_no_draft(words: str) -> None:
    assert ways([message(ME, "Ada Neri", IS_MESSAGE_DRAFT=words)], PROFILE) == [("sent", "Ada Neri")]


def test_the_archive_folder_counts_like_the_inbox() -> None:
    assert ways([message("Ada Neri", ME, FOLDER="ARCHIVE")], PROFILE) == [("received", "Ada Neri")]


@pytest.mark.parametrize(
    ("to", "others"),
    [
        ("Ada Neri, PhD", ["Ada Neri"]),
        ("Ada Neri, Ph.D.", ["Ada Neri"]),
        ("Ada Neri, MBA, CFA", ["Ada Neri"]),
        ("Ada Neri, PhD, Ugo Neri", []),
        ("Ada Neri, Ugo Neri, PhD", []),
        ("Ada Neri, Zoe", []),
    ],
)
def test_a_degree_after_a_comma_makes_no_group_and_a_name_does(to: str, others: list[str]) -> None:
    assert [name for _, name in ways(of_names(message(ME, to)), PROFILE, header=OF_2021)] == others


def test_a_name_with_a_comma_is_one_person_where_somebody_writes_under_it() -> None:
    rows = of_names(message("Neri, Zoe", ME), message(ME, "Neri, Zoe"))
    assert [way for way, _ in ways(rows, PROFILE, header=OF_2021)] == ["received", "sent"]


OF_THREE = [
    message(ME, "Ada Neri"),
    message("Ugo Neri", ME, talk="c2"),
    message(ME, "Iva Pini", talk="c3"),
    message("Iva Pini", ME, talk="c3"),
]
EACH_WAY = [("sent", "Ada Neri"), ("received", "Ugo Neri"), ("sent", "Iva Pini"), ("received", "Iva Pini")]


@pytest.mark.parametrize("others", [(PROFILE,), (INVITED,), (PROFILE, INVITED), ()])
@pytest.mark.parametrize("header", [OF_2026, OF_2021])
def test_the_owner_is_known_from_the_profile_or_invitations_or_takes_part_in_most_conversations(
    others: tuple[tuple[str, bytes], ...], header: tuple[str, ...]
) -> None:
    assert ways(OF_THREE, *others, header=header) == EACH_WAY


def test_without_any_address_the_name_in_most_conversations_is_the_owners() -> None:
    assert ways(of_names(*OF_THREE), header=OF_2021) == EACH_WAY


@pytest.mark.parametrize("header", [OF_2026, OF_2021])
@pytest.mark.parametrize("others", [(PROFILE,), ()])
def test_an_owner_who_never_wrote_receives(others: tuple[tuple[str, bytes], ...], header: tuple[str, ...]) -> None:
    rows = [message("Ada Neri", ME), message("Ugo Neri", ME, talk="c2")]
    assert ways(rows, *others, header=header) == [("received", "Ada Neri"), ("received", "Ugo Neri")]


@pytest.mark.parametrize("header", [OF_2026, OF_2021])
def test_an_owner_who_is_called_otherwise_in_the_profile_is_found_all_the_same(header: tuple[str, ...]) -> None:
    called = (PROFILE[0], PROFILE[1].replace(b"Vestini", b"Vestini Bassi"))
    assert ways(OF_THREE, called, header=header) == EACH_WAY


def test_messages_without_the_number_of_a_conversation_count_one_by_one() -> None:
    rows = [row | {"CONVERSATION ID": ""} for row in OF_THREE]
    assert ways(rows) == EACH_WAY
    assert ways([*rows, message(ME, "Ada Neri, Ugo Neri", talk="")]) == EACH_WAY


@pytest.mark.parametrize("slug", ["Ad%C3%A0-N", "ad%c3%a0-n/", "adà-n", "ADÀ-N?trk=x"])
def test_an_address_is_the_same_however_it_is_written(slug: str) -> None:
    rows = [message("Zoe Neri", ME, SENDER_PROFILE_URL=IN + slug), message(ME, "Zoe Neri", to_urls=f"{IN}ad%C3%A0-n")]
    assert messages_of(read(rows, PROFILE))["profile_url"].to_list() == [f"{IN}adà-n"] * 2


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2024-05-06 07:08:09 UTC", date(2024, 5, 6)),
        ("2024/05/06 07:08:09 UTC", date(2024, 5, 6)),
        ("2024-05-06", date(2024, 5, 6)),
        ("2024-05-06T23:59:00Z", date(2024, 5, 6)),
        ("Mon May 06 12:43:42 UTC 2024", date(2024, 5, 6)),
        ("06 May 2024", date(2024, 5, 6)),
        ("6 maggio 2024", date(2024, 5, 6)),
        ("26/05/2024 07:08", date(2024, 5, 26)),
        ("5/26/24, 7:08 AM", date(2024, 5, 26)),
        ("soon", None),
        ("", None),
    ],
)
def test_a_message_has_its_day_however_it_is_written_and_counts_without(written: str, day: date | None) -> None:
    assert messages_of(read([message(ME, "Ada Neri", DATE=written)], PROFILE))["day"].to_list() == [day]


def test_a_file_of_messages_without_messages_tells_nothing() -> None:
    imported = read([], PROFILE)
    assert imported.touches.is_empty()
    assert (imported.report.files[0].kind, imported.report.files[0].facts) == ("linkedin_messages", 0)


def test_no_word_of_a_message_is_kept() -> None:
    rows = [*OF_THREE, *(row for row in NOISE.values() if WRITTEN in row["CONTENT"])]
    rows = [row | {"SUBJECT": WRITTEN, "CONVERSATION TITLE": WRITTEN, "ATTACHMENTS": WRITTEN} for row in rows]
    imported = read(rows, PROFILE)
    assert messages_of(imported).height >= len(OF_THREE)
    assert messages_of(imported)["has_text"].all()
    for frame in (imported.touches, imported.contacts, imported.rejects):
        assert WRITTEN not in frame.write_json()
    assert WRITTEN not in repr(imported.report) + repr(imported.owner)


def test_the_order_of_the_rows_changes_nothing() -> None:
    found = {tuple(sorted(ways(list(rows)))) for rows in permutations(OF_THREE)}
    assert found == {tuple(sorted(EACH_WAY))}
