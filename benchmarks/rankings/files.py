"""The archive that LinkedIn would send the owner of an invented network: connections, and what passed between them."""

import io
import zipfile
from collections.abc import Iterator
from datetime import timedelta
from random import Random

from benchmarks.rankings.people import Person
from scripts.invented.archive import OWNER_FILES
from scripts.invented.archive_layout import ERAS, OWNER, moment, party, to_csv
from scripts.invented.archive_messages import HEADER
from scripts.invented.archive_ties import RECOMMENDATIONS
from scripts.invented.connections import to_csv as connections_csv

NAME = "Complete_LinkedInDataExport_11-15-2026.zip"
MOST_MESSAGES, SPAN_DAYS = 30, 700
"""The closest exchange so many messages, over so many days before the last touch."""
ENDORSED, RECOMMENDED = 0.3, 0.15
"""What share of the strongest ties endorsed or recommended the owner; of others less by their strength."""
ENDORSEMENTS = (
    *("Endorsement Date", "Skill Name", "Endorser First Name", "Endorser Last Name", "Endorser Public Url"),
    "Endorsement Status",
)
Rows = list[tuple[str, ...]]


def archive(people: list[Person], seed: int) -> tuple[str, bytes]:
    """The name and the bytes of the ZIP file."""
    chance = Random(f"files {seed}")  # noqa: S311 - invents people, keeps no secrets
    files = {
        "Connections.csv": connections_csv([one.row for one in people]),
        "messages.csv": to_csv(HEADER, [row for one in people for row in _messages(one, chance)], all_quoted=True),
        "Endorsement_Received_Info.csv": to_csv(ENDORSEMENTS, _endorsements(people, chance)),
        "Recommendations_Received.csv": to_csv(RECOMMENDATIONS, _recommendations(people, chance)),
        **{name: (OWNER_FILES / name).read_bytes() for name in ("Profile.csv", "Positions.csv", "Education.csv")},
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as file:
        for name, content in files.items():
            file.writestr(name, content)
    return NAME, packed.getvalue()


def _messages(one: Person, chance: Random) -> Iterator[tuple[str, ...]]:
    """Messages both ways: more of them the stronger the tie, answered as far as the other is willing."""
    tie, other = one.tie, party(one.row)
    count = round(MOST_MESSAGES * tie.strength**2 * (0.5 + chance.random()))
    for at in range(count if tie.on_linkedin else 0):
        day = tie.touched - timedelta(days=int(SPAN_DAYS * at * chance.random() / count))
        if not one.row.connected_on <= day <= ERAS["2026"].exported:
            continue
        sender, to = (other, OWNER) if chance.random() < tie.willing / (1 + tie.willing) else (OWNER, other)
        when = f"{moment(day, chance).isoformat(sep=' ', timespec='seconds')} UTC"
        talk = f"2-{one.row.url[-8:]}=="
        yield (talk, "", sender.name, sender.url, to.name, to.url, when, "", "…", "INBOX", "", "No", "No")


def _endorsements(people: list[Person], chance: Random) -> Rows:
    some = (one for one in people if chance.random() < ENDORSED * one.tie.strength**2)
    return [
        (f"{one.tie.touched:%Y/%m/%d} 10:00:00 UTC", "Product Management", one.row.first_name, one.row.last_name,
         one.row.url.removeprefix("https://"), "ACCEPTED")
        for one in some
    ]  # fmt: skip


def _recommendations(people: list[Person], chance: Random) -> Rows:
    some = (one for one in people if chance.random() < RECOMMENDED * one.tie.strength**3)
    return [
        (*one.row[:2], one.row.company, one.row.position, "…", f"{one.tie.touched:%Y-%m-%d} 10:00:00", "VISIBLE")
        for one in some
    ]
