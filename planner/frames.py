"""The columns of each stage, declared once. Every stage takes one of these frames and gives the next.

RawRows ──cleaning──► Contacts + Rejects ──matching──► People + Membership + Review
        ──profiling──► Profiles ──scoring──► Scored ──planning──► Plan (planner.model)
"""

import dataframely as dy

FACT = ("fact", "value", "field", "words", "source")


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
    first_name = dy.String(nullable=True)
    middle_name = dy.String(nullable=True)
    last_name = dy.String(nullable=True)
    url = dy.String(nullable=True)
    emails = dy.String(nullable=True)
    phones = dy.String(nullable=True)
    company = dy.String(nullable=True)
    position = dy.String(nullable=True)
    connected_on = dy.String(nullable=True)
    labels = dy.String(nullable=True)
    sector_said = dy.String(nullable=True)
    place_said = dy.String(nullable=True)
    notes = dy.String(nullable=True)


class Contacts(dy.Schema):
    """One cleaned row of a source file. ``contact_id`` is ``file:row``."""

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
    circles = dy.List(dy.String())
    sector_said = dy.String(nullable=True)
    place_said = dy.String(nullable=True)
    notes = dy.String(nullable=True)


class Rejects(dy.Schema):
    """An input row that names nobody, and why. ``reason`` is a text key: ``reject-<reason>``."""

    file = dy.String(nullable=False)
    row = dy.Int64(nullable=False, min=1)
    reason = dy.String(nullable=False)


class Membership(dy.Schema):
    """Which contact belongs to which person. ``reason`` says why it joined; null for the contact that came first."""

    contact_id = dy.String(primary_key=True)
    person_id = dy.String(nullable=False)
    reason = dy.String(nullable=True)


class Review(dy.Schema):
    """Two people who may be one: for the user to decide. ``probability`` is 0..1."""

    a = dy.String(nullable=False)
    b = dy.String(nullable=False)
    probability = dy.Float64(nullable=False, min=0, max=1)
    reasons = dy.List(dy.String())


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
    circles = dy.List(dy.String())
    relation = dy.String(nullable=False)
    sector_said = dy.String(nullable=True)
    place_said = dy.String(nullable=True)
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
