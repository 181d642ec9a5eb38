"""messages.csv of an invented LinkedIn archive: conversations with connections, and everything else that is in it."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from random import Random
from typing import NamedTuple

from scripts.invented.archive_layout import OWNER, Era, Party, known, moment, party, to_csv
from scripts.invented.archive_words import language, message, topic, words
from scripts.invented.connections import Connection
from scripts.invented.tables import Draw

HEADER_2021 = (
    *("CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO"),
    *("DATE", "SUBJECT", "CONTENT", "FOLDER"),
)
HEADER = (
    *(*HEADER_2021[:5], "RECIPIENT PROFILE URLS", *HEADER_2021[5:]),
    *("ATTACHMENTS", "IS MESSAGE DRAFT", "IS CONVERSATION DRAFT"),
)

SHARES = {
    "answered": 74.0,
    "unanswered": 9.0,
    "approached": 6.0,
    "group": 3.0,
    "sponsored": 2.0,
    "member": 2.0,
    "spam": 2.0,
    "draft": 2.0,
}
"""Of 100 conversations so many were answered, unanswered by the other or by the owner ("approached"), and so on."""
KINDS = Draw(SHARES.items())
LENGTHS = Draw([(2, 30.0), (3, 20.0), (4, 15.0), (6, 15.0), (9, 10.0), (15, 7.0), (40, 3.0)])
"""Messages of a conversation that was answered."""
FEW_TALK_MOST = 3
"""The higher, the more of the conversations are with the first of the connections."""
GAP_HOURS = 400
"""The longest pause in a conversation; most are far shorter."""
WITH_CRLF = 0.1
"""So many messages have the line ends of Windows inside."""
STRANGERS = {
    "member": Party("LinkedIn Member", ""),  # what is left of somebody who closed the account
    "sponsored": Party("Formazione Lampo", ""),
    "spam": Party("Guadagni Facili", "https://www.linkedin.com/in/sample-guadagni-facili-0000"),
}
"""With whom a conversation is that is with no connection."""
FOLDERS = Draw([("INBOX", 9.0), ("ARCHIVE", 1.0)])


class Talk(NamedTuple):
    """A conversation: its kind, everybody in it (the owner first), and the day from which on it may begin."""

    kind: str
    parties: list[Party]
    since: date


class Message(NamedTuple):
    """One row of messages.csv; ``others`` are everybody it went to."""

    conversation: str
    title: str
    sender: Party
    others: list[Party]
    when: datetime
    text: str
    folder: str
    draft: bool


def messages_csv(people: list[Connection], total: int, era: Era, chance: Random) -> bytes:
    """Exactly ``total`` messages, the latest conversation first; nobody known, only a header."""
    named = known(people, era)
    talks: list[list[Message]] = []
    left = total if named else 0
    while left > 0:
        talk = list(_messages(_talk(named, era, chance), era, chance))[:left]
        left -= len(talk)
        talks.append(talk)
    talks.sort(key=lambda talk: talk[-1].when, reverse=True)
    rows = (_cells(one, era) for talk in talks for one in reversed(talk))
    return to_csv(HEADER if era.recent else HEADER_2021, rows, all_quoted=era.recent)


def _talk(people: list[Connection], era: Era, chance: Random) -> Talk:
    kind = KINDS.pick(chance)
    if kind == "draft" and not era.recent:
        kind = "unanswered"  # drafts were not exported then
    partner = people[int(len(people) * chance.random() ** FEW_TALK_MOST)]
    if kind == "group":
        others = [people[int(len(people) * chance.random())] for _ in range(2 + int(4 * chance.random()))]
        together = dict.fromkeys([OWNER, *map(party, [partner, *others])])
        return Talk(kind, list(together), max(row.connected_on for row in [partner, *others]))
    return Talk(kind, [OWNER, STRANGERS.get(kind) or party(partner)], partner.connected_on)


def _senders(talk: Talk, chance: Random) -> list[Party]:
    """Who writes, message after message."""
    owner, *others = talk.parties
    if talk.kind in {"unanswered", "draft"}:
        return [owner] * (1 + (chance.random() < 1 / 4))
    if talk.kind in {"approached", "sponsored", "spam"}:
        return others[:1]
    senders = [talk.parties[int(len(talk.parties) * chance.random())] for _ in range(LENGTHS.pick(chance))]
    return [*senders[:-2], owner, others[0]] if chance.random() < 1 / 2 else [others[0], owner, *senders[2:]]


def _messages(talk: Talk, era: Era, chance: Random) -> Iterator[Message]:
    name = f"2-{int(chance.random() * 2**53):014x}{int(chance.random() * 2**53):014x}=="
    title = topic(chance) if talk.kind == "group" else ""
    spoken, folder = language(chance), "SPAM" if talk.kind == "spam" else FOLDERS.pick(chance)
    when = moment(talk.since + (era.exported - talk.since) * chance.random(), chance)
    for sender in _senders(talk, chance):
        others = [one for one in talk.parties if one is not sender]
        text = _text(talk.kind, spoken, others[0].name.partition(" ")[0], when.date(), chance)
        yield Message(name, title, sender, others, when, text, folder, talk.kind == "draft")
        when += timedelta(hours=GAP_HOURS * chance.random() ** 4)
        if when.date() > era.exported:
            return


def _text(kind: str, spoken: str, first: str, day: date, chance: Random) -> str:
    if kind in {"sponsored", "spam"}:
        return words(kind, spoken, first, day, chance)
    text = message(spoken, first, day, chance)
    return text.replace("\n", "\r\n") if chance.random() < WITH_CRLF else text


def _cells(one: Message, era: Era) -> tuple[str, ...]:
    names, urls = ", ".join(other.name for other in one.others), ",".join(other.url for other in one.others)
    begin = (one.conversation, one.title, one.sender.name, one.sender.url, names)
    end = (f"{one.when.isoformat(sep=' ', timespec='seconds')} UTC", "", one.text, one.folder)
    return (*begin, urls, *end, "", "Yes" if one.draft else "No", "No") if era.recent else (*begin, *end)
