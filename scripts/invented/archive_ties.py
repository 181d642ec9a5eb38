"""The other files of an invented LinkedIn archive that name people: invitations, endorsements, notes and the like."""

from datetime import date, timedelta
from random import Random

from scripts.invented.archive_layout import OWNER, Era, american, known, moment, party, to_csv
from scripts.invented.archive_words import language, words
from scripts.invented.connections import MONTHS, Connection, anybody
from scripts.invented.tables import Draw

RECENT = timedelta(days=400)
"""LinkedIn exports invitations of the last months only."""
INVITED, WITH_WORDS, OWNER_ASKED = 0.6, 0.3, 0.5
PENDING, STRANGERS_FROM = 3, 50_000_000
"""Invitations to people who are no connections: how many, and from which number on these are invented."""
ENDORSED_OWNER, ENDORSED_BY_OWNER = 0.08, 0.04
STATUSES = Draw([("ACCEPTED", 85), ("PENDING", 10), ("HIDDEN", 5)])
RECOMMENDED_OWNER, RECOMMENDED_BY_OWNER = slice(0, 6), slice(4, 9)
"""Which of the connections wrote a recommendation and for which the owner wrote one."""
FOLLOWED, NOTED, IMPORTED = 0.02, 0.01, 0.01

CONNECTIONS_2021 = ("First Name", "Last Name", "Email Address", "Company", "Position", "Connected On")
INVITATIONS = ("From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl")
RECOMMENDATIONS = ("First Name", "Last Name", "Company", "Job Title", "Text", "Creation Date", "Status")
NOTES = ("Connection First Name", "Connection Last Name", "Connection Profile URL", "Note", "Created On", "Edited On")
IMPORTED_CONTACTS = (
    *("FirstName", "MiddleName", "LastName", "MaidenName", "NickName", "NamePrefix", "NameSuffix", "Title", "Emails"),
    *("PhoneNumbers", "CreatedAt", "UpdatedAt", "CountryCode", "RegionCode", "ThirdPartyVerified", "Location"),
)

Rows = list[tuple[str, ...]]


def connections_2021_csv(people: list[Connection], era: Era) -> bytes:
    """Connections.csv as it was until mid-2021: no notes above, no profile addresses."""
    rows = sorted((row for row in people if row.connected_on <= era.exported), key=lambda row: row.connected_on)
    days = (f"{row.connected_on:%d} {MONTHS[row.connected_on.month - 1]} {row.connected_on.year}" for row in rows)
    return to_csv(CONNECTIONS_2021, reversed([(*row[:2], *row[3:6], day) for row, day in zip(rows, days, strict=True)]))


def _some(people: list[Connection], share: float, chance: Random) -> list[Connection]:
    """Each with the same chance, and always the first one, so that no file is empty."""
    return people[:1] + [row for row in people[1:] if chance.random() < share]


def _day(person: Connection, era: Era, chance: Random) -> date:
    return person.connected_on + (era.exported - person.connected_on) * chance.random()


def invitations_csv(people: list[Connection], era: Era, chance: Random) -> bytes:
    """Invitations that led to the latest connections, and some that nobody has answered."""
    named = known(people, era)
    latest = [row for row in named if row.connected_on > era.exported - RECENT and chance.random() < INVITED]
    rows = [_invitation(row, row.connected_on, chance, by_owner=chance.random() < OWNER_ASKED) for row in latest]
    strangers = [anybody(STRANGERS_FROM + number, chance) for number in range(PENDING + len(latest) // 50)]
    rows += [_invitation(row, era.exported - timedelta(days=7), chance, by_owner=True) for row in strangers]
    width = len(INVITATIONS) if era.recent else 5
    return to_csv(INVITATIONS[:width], [row[:width] for row in rows])


def _invitation(person: Connection, answered: date, chance: Random, *, by_owner: bool) -> tuple[str, ...]:
    other, sent = party(person), american(moment(answered - timedelta(days=int(6 * chance.random())), chance))
    inviter, invitee = (OWNER, other) if by_owner else (other, OWNER)
    first = invitee.name.partition(" ")[0]
    wanted = chance.random() < WITH_WORDS
    text = words("invitation", language(chance), first, answered, chance) if wanted else ""
    return (inviter.name, invitee.name, sent, text, "OUTGOING" if by_owner else "INCOMING", inviter.url, invitee.url)


def endorsements_csv(people: list[Connection], era: Era, chance: Random, *, received: bool) -> bytes:
    """Skills that connections confirmed, or that the owner confirmed of them. Addresses stand there without https."""
    who = "Endorser" if received else "Endorsee"
    header = ("Endorsement Date", "Skill Name", f"{who} First Name", f"{who} Last Name", "Endorsement Status")
    skills = Draw.evenly(["Product Management", "Facilitazione", "Scrum, Kanban"])
    share = ENDORSED_OWNER if received else ENDORSED_BY_OWNER
    rows: Rows = []
    for row in _some(known(people, era), share, chance):
        when = moment(_day(row, era, chance), chance)
        said = (f"{when:%Y/%m/%d %H:%M:%S} UTC", skills.pick(chance), row.first_name, row.last_name)
        url = (row.url.removeprefix("https://"),) if era.recent else ()
        rows.append((*said, *url, STATUSES.pick(chance)))
    return to_csv((*header[:4], f"{who} Public Url", header[4]) if era.recent else header, rows)


def recommendations_csv(people: list[Connection], era: Era, chance: Random, *, received: bool) -> bytes:
    """What some of the closest connections wrote of the owner, or the owner of them."""
    rows: Rows = []
    for row in known(people, era)[RECOMMENDED_OWNER if received else RECOMMENDED_BY_OWNER]:
        when = moment(_day(row, era, chance), chance)
        praised = OWNER.name.partition(" ")[0] if received else row.first_name
        text = words("recommendation", language(chance), praised, when.date(), chance)
        job = (row.first_name, row.last_name, row.company, row.position)
        rows.append((*job, text, f"{when:%Y-%m-%d %H:%M:%S}", Draw([("VISIBLE", 4), ("HIDDEN", 1)]).pick(chance)))
    return to_csv(RECOMMENDATIONS, rows)


def member_follows_csv(people: list[Connection], era: Era, chance: Random) -> bytes:
    """Members the owner follows or followed, connections and others."""
    others = [anybody(STRANGERS_FROM + 1000 + number, chance) for number in range(3)]
    followed = [*_some(known(people, era), FOLLOWED, chance), *others]
    status = Draw([("Active", 4), ("Unfollow", 1)])
    rows: Rows = [
        (f"{moment(_day(row, era, chance), chance):%Y-%m-%d %H:%M:%S}", status.pick(chance), party(row).name)
        for row in followed
        if row.connected_on <= era.exported
    ]
    return to_csv(("Date", "Status", "FullName" if era.recent else "Full Name"), rows)


def notes_csv(people: list[Connection], era: Era, chance: Random) -> bytes:
    """The owner's notes on connections."""
    rows: Rows = []
    for row in _some(known(people, era), NOTED, chance):
        when = moment(_day(row, era, chance), chance)
        text = words("note", language(chance), row.first_name, when.date(), chance)
        rows.append((row.first_name, row.last_name, f"{row.url}/", text, f"{when:%Y-%m-%d %H:%M:%S} UTC", ""))
    return to_csv(NOTES, rows)


def imported_contacts_csv(people: list[Connection], era: Era, chance: Random) -> bytes:
    """An address book the owner once gave to LinkedIn: some connections, some others, one row without a name."""
    count = 3 + int(IMPORTED * len(people))
    strangers = [anybody(STRANGERS_FROM + 2000 + number, chance) for number in range(count)]
    both = [*(row for row in known(people, era) if row.email)][:count] + strangers
    rows = [_imported(row.first_name, row.last_name, _mail(row, number)) for number, row in enumerate(both)]
    return to_csv(IMPORTED_CONTACTS, [*rows, _imported("", "", "orphan@posta.example")])


def _mail(person: Connection, number: int) -> str:
    """Everybody in an address book has an address, every fifth one two."""
    own = person.email or f"address{number}@webmail.example"
    return f"{own},second.{own}" if number % 5 == 0 else own


def _imported(first: str, last: str, emails: str) -> tuple[str, ...]:
    written = ("3/1/19, 10:00 AM", "3/1/19, 10:00 AM")
    return (first, "", last, "", "", "", "", "", emails, "", *written, "IT", "", "false", "")
