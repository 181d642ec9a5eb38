"""The columns of each stage, declared once. Every stage takes one of these frames and gives the next.

RawRows    ──cleaning──► Contacts + Rejects ──matching──► People + Membership + Review
RawTouches ──cleaning──► Touches            ──matching──► Touches with their person
           ──profiling──► Profiles, then Ties ──scoring──► PartValues ──planning──► Plan (planner.model)
"""

import dataframely as dy

FACT = ("fact", "value", "field", "words", "source")
PARTIAL_DATE = r"^(\d{4}(-\d{2}(-\d{2})?)?|never)$"
"""A day, a month or a year in ISO form, as exactly as it is known; or never."""


def _evidence() -> dy.List:
    """Why a fact is believed: which fact and value, read in which field, from which words, by which vocabulary."""
    return dy.List(dy.Struct({name: dy.String(nullable=True) for name in FACT}), nullable=True)


class RawRows(dy.Schema):
    """One row of a source file under our column names, the cells still as they were written.

    ``emails``, ``phones`` and ``labels`` hold several values separated by line breaks.
    """

    file = dy.String(nullable=False)
    row = dy.Int64(nullable=False, min=1)
    kind = dy.String(nullable=False)
    relation = dy.String(nullable=False)
    full_name = dy.String(nullable=True)
    surname_first = dy.String(nullable=True)
    first_name = dy.String(nullable=True)
    middle_name = dy.String(nullable=True)
    last_name = dy.String(nullable=True)
    url = dy.String(nullable=True)
    emails = dy.String(nullable=True)
    phones = dy.String(nullable=True)
    company = dy.String(nullable=True)
    position = dy.String(nullable=True)
    connected_on = dy.String(nullable=True)
    last_contact = dy.String(nullable=True)
    labels = dy.String(nullable=True)
    sector_said = dy.String(nullable=True)
    place_said = dy.String(nullable=True)
    bridge = dy.String(nullable=True)
    degree = dy.String(nullable=True)
    notes = dy.String(nullable=True)


class RawTouches(dy.Schema):
    """One row of a file about what passed between the user and others, the cells still as they were written."""

    file = dy.String(nullable=False)
    row = dy.Int64(nullable=False, min=1)
    kind = dy.String(nullable=False)
    person = dy.String(nullable=True)
    first_name = dy.String(nullable=True)
    last_name = dy.String(nullable=True)
    url = dy.String(nullable=True)
    company = dy.String(nullable=True)
    from_name = dy.String(nullable=True)
    from_url = dy.String(nullable=True)
    to_names = dy.String(nullable=True)
    to_urls = dy.String(nullable=True)
    date = dy.String(nullable=True)
    direction = dy.String(nullable=True)
    status = dy.String(nullable=True)
    folder = dy.String(nullable=True)
    draft = dy.String(nullable=True)
    conversation = dy.String(nullable=True)
    text = dy.String(nullable=True)


class Touches(dy.Schema):
    """One thing that passed between the user and one other person: a message, an invitation, an endorsement ...

    The text of messages and invitations is not kept, only ``has_text``; ``text`` holds the user's own notes.
    """

    file = dy.String(nullable=False)
    row = dy.Int64(nullable=False, min=1)
    touch = dy.String(nullable=False, regex="^(message|invitation|endorsement|recommendation|note|follow)$")
    direction = dy.String(nullable=False, regex="^(sent|received)$")
    name = dy.String(nullable=True)
    profile_url = dy.String(nullable=True)
    company = dy.String(nullable=True)
    day = dy.Date(nullable=True)
    has_text = dy.Bool(nullable=False)
    text = dy.String(nullable=True)


class Contacts(dy.Schema):
    """One cleaned row of a source file. ``contact_id`` is ``file:row``.

    ``bridge`` names who could introduce; ``degree`` is LinkedIn's: 1 a connection, 2 a connection's connection.
    """

    contact_id = dy.String(primary_key=True)
    file = dy.String(nullable=False)
    row = dy.Int64(nullable=False, min=1)
    kind = dy.String(nullable=False)
    relation = dy.String(nullable=False, regex="^(connection|contact|followed|none)$")
    name_original = dy.String(nullable=False)
    full_name = dy.String(nullable=False, min_length=1)
    first_name = dy.String(nullable=True)
    last_name = dy.String(nullable=True)
    credentials = dy.String(nullable=True)
    emails = dy.List(dy.String())
    phones = dy.List(dy.String())
    profile_url = dy.String(nullable=True)
    company = dy.String(nullable=True)
    position = dy.String(nullable=True)
    connected_on = dy.Date(nullable=True)
    connected_year = dy.Int32(nullable=True)
    last_contact = dy.String(nullable=True, regex=PARTIAL_DATE)
    labels = dy.List(dy.String())
    circles = dy.List(dy.String())
    sector_said = dy.String(nullable=True)
    place_said = dy.String(nullable=True)
    bridge = dy.String(nullable=True)
    degree = dy.Int8(nullable=True, min=1, max=3)
    notes = dy.String(nullable=True)


class Rejects(dy.Schema):
    """An input row that names nobody, and why. ``reason`` is a text key: ``reject-<reason>``."""

    file = dy.String(nullable=False)
    row = dy.Int64(nullable=False, min=1)
    reason = dy.String(nullable=False)


class Membership(dy.Schema):
    """Which contact belongs to which person. ``reason`` says why it joined; null for the contact that came first.

    ``joined`` is the contact that it was joined to, ``probability`` (0..1) how sure that is, and ``evidence`` what
    speaks for it and against it: text keys, ``evidence-<code>``. All three are null where nothing was weighed.
    """

    contact_id = dy.String(primary_key=True)
    person_id = dy.String(nullable=False)
    reason = dy.String(nullable=True)
    joined = dy.String(nullable=True)
    probability = dy.Float64(nullable=True, min=0, max=1)
    evidence = dy.List(dy.String(), nullable=True)


class Review(dy.Schema):
    """Two people who may be one: for the user to decide. ``probability`` is 0..1.

    ``reasons`` are text keys, ``evidence-<code>``. The pairs of one ``card`` are one question, "which of these is it?",
    about the person that they have in common.
    """

    a = dy.String(nullable=False)
    b = dy.String(nullable=False)
    probability = dy.Float64(nullable=False, min=0, max=1)
    reasons = dy.List(dy.String())
    card = dy.Int64(nullable=False, min=0)


class People(dy.Schema):
    """One human being: the best value of each field over all their contacts. ``sources`` lists ``file:row``."""

    person_id = dy.String(primary_key=True)
    full_name = dy.String(nullable=False)
    first_name = dy.String(nullable=True)
    last_name = dy.String(nullable=True)
    credentials = dy.String(nullable=True)
    emails = dy.List(dy.String())
    phones = dy.List(dy.String())
    profile_url = dy.String(nullable=True)
    company = dy.String(nullable=True)
    position = dy.String(nullable=True)
    connected_on = dy.Date(nullable=True)
    connected_year = dy.Int32(nullable=True)
    last_contact = dy.String(nullable=True, regex=PARTIAL_DATE)
    labels = dy.List(dy.String())
    circles = dy.List(dy.String())
    relation = dy.String(nullable=False)
    sector_said = dy.String(nullable=True)
    place_said = dy.String(nullable=True)
    bridge = dy.String(nullable=True)
    degree = dy.Int8(nullable=True, min=1, max=3)
    notes = dy.String(nullable=True)
    sources = dy.List(dy.String())


class Profiles(People):
    """A person and what we read of them. Confidences are 0..1, and 0 exactly where the value is null (unknown)."""

    functions = dy.List(dy.String())
    function = dy.String(nullable=True)
    function_confidence = dy.Float64(nullable=False, min=0, max=1)
    seniority = dy.String(nullable=True)
    seniority_confidence = dy.Float64(nullable=False, min=0, max=1)
    sectors = dy.List(dy.String())
    sector = dy.String(nullable=True)
    sector_confidence = dy.Float64(nullable=False, min=0, max=1)
    organisation = dy.String(nullable=True)
    place = dy.String(nullable=True)
    place_level = dy.String(nullable=False, regex="^(city|province|region|country|macro|remote|none)$")
    country = dy.String(nullable=True)
    region = dy.String(nullable=True)
    province = dy.String(nullable=True)
    place_confidence = dy.Float64(nullable=False, min=0, max=1)
    title_evidence = _evidence()
    sector_evidence = _evidence()
    place_evidence = _evidence()


class Ties(Profiles):
    """A profile with the tie as the user's archive tells it; null where no file tells. Days are of the last touch.

    ``former_colleague_company`` is a past organisation of the user's where the person is now; ``connected_while`` one
    where the user was on the day they connected, if the person is or was there. ``last_touch`` is the latest of
    messages, invitation, note and last contact, of a month or a year the last day; ``message_last_by`` is null where
    both wrote on the last day; ``in_phone_book`` is never false, for a file does not tell every phone book.
    """

    messages_sent = dy.Int32(nullable=True, min=0)
    messages_received = dy.Int32(nullable=True, min=0)
    first_message = dy.Date(nullable=True)
    last_message = dy.Date(nullable=True)
    message_last_by = dy.String(nullable=True, regex="^(sent|received)$")
    last_touch = dy.Date(nullable=True)
    invitation = dy.String(nullable=True, regex="^(incoming|outgoing)$")
    invited_on = dy.Date(nullable=True)
    invited_with_note = dy.Bool(nullable=True)
    endorsed_me = dy.Int32(nullable=True, min=0)
    endorsed_by_me = dy.Int32(nullable=True, min=0)
    recommends_me = dy.Bool(nullable=True)
    recommended_by_me = dy.Bool(nullable=True)
    followed = dy.Bool(nullable=True)
    noted = dy.Bool(nullable=True)
    in_phone_book = dy.Bool(nullable=True)
    former_colleague_company = dy.String(nullable=True)
    connected_while = dy.String(nullable=True)
    at_target_company = dy.Bool(nullable=True)


class Standings(dy.Schema):
    """How things stand with a person, as far as planning looks at it.

    ``begun`` is the day of the first message, or the one it is planned for; ``due`` the day of what comes next.
    """

    person_id = dy.String(primary_key=True)
    status = dy.String(nullable=True, regex="^(planned|written|replied|meeting|done|resting|declined)$")
    begun = dy.Date(nullable=True)
    due = dy.Date(nullable=True)
    register = dy.String(nullable=True, regex="^(tu|lei)$")
    do_not_contact = dy.Bool(nullable=False)


class PartValues(dy.Schema):
    """How one person does on one part of the score.

    ``value`` is 0..1 as far as it is known, null where nothing is known; ``confidence`` (0..1) is how far to trust it;
    ``reason`` is a text key, ``why-<reason>``; ``words`` what it speaks of (the person's position, sector, place ...);
    ``wish`` the wish of the target that it meets best. One row a person and part.
    """

    person_id = dy.String(primary_key=True)
    part = dy.String(primary_key=True)
    value = dy.Float64(nullable=True, min=0, max=1)
    confidence = dy.Float64(nullable=False, min=0, max=1)
    reason = dy.String(nullable=False)
    words = dy.String(nullable=True)
    wish = dy.String(nullable=True)
