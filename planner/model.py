"""The things that cross the edges of the program, checked by pydantic and never changed: target, settings, plan."""

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

Part = Literal["role", "sector", "region", "organisation", "tie", "reach"]
FIT_PARTS: tuple[Part, ...] = ("role", "sector", "region", "organisation")
"""How a person meets the target."""
USE_PARTS: tuple[Part, ...] = ("tie", "reach")
"""How the user and the person stand, whatever the target."""
PARTS: tuple[Part, ...] = (*FIT_PARTS, *USE_PARTS)

Purpose = Literal["exchange", "insight", "opening", "bridge", "nurture"]
TieKind = Literal["strong", "moderate", "dormant", "new", "unknown"]
Channel = Literal["linkedin", "email", "phone", "in_person"]
AimKind = Literal["job", "project"]
Register = Literal["auto", "tu", "lei"]


class Frozen(BaseModel):
    """A value that nobody changes after it was made."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Wish(Frozen):
    """One thing aimed at. ``weight`` (above 0, at most 1) says how much against the other wishes of its kind."""

    name: str = Field(min_length=1, max_length=200)
    weight: float = Field(default=1.0, gt=0, le=1)


def _wishes(value: Any) -> Any:  # noqa: ANN401 -- whatever stands in the user's file; pydantic checks it next
    """Plain names stand for wishes of full weight."""
    return (
        tuple({"name": item} if isinstance(item, str) else item for item in value)
        if isinstance(value, list | tuple)
        else value
    )


Wishes = Annotated[tuple[Wish, ...], BeforeValidator(_wishes)]

MOST_MOTIVATION = 5
"""Motivation goes from 1 (hardly) to 5 (very much), as on Dalton's list; the weight that follows is its share of 5."""


class AimedOrganisation(Wish):
    """An organisation of the list: how much it draws the user, whether a fitting vacancy is open, a note of theirs.

    What was not said is null. Where no weight is given it follows from the motivation: 5 is 1, 3 is 0.6, 1 is 0.2.
    """

    motivation: int | None = Field(default=None, ge=1, le=MOST_MOTIVATION)
    posting: bool | None = None
    note: str | None = Field(default=None, max_length=500)

    @model_validator(mode="before")
    @classmethod
    def _weight_follows(cls, value: Any) -> Any:  # noqa: ANN401 -- as for ``_wishes``
        if not isinstance(value, dict) or "weight" in value:
            return value
        drawn = value.get("motivation")
        is_level = isinstance(drawn, int) and not isinstance(drawn, bool) and 1 <= drawn <= MOST_MOTIVATION
        return {**value, "weight": weight_of(drawn)} if is_level else value


def weight_of(motivation: int | None) -> float:
    """The weight that follows from a motivation: its share of the most, and the whole where none was said."""
    return 1.0 if motivation is None else motivation / MOST_MOTIVATION


def _organisations(value: Any) -> Any:  # noqa: ANN401 -- as for ``_wishes``
    """Organisations may be given as any wish is."""
    named = _wishes(value)
    return tuple(map(_as_plain, named)) if isinstance(named, tuple) else named


def _as_plain(item: Any) -> Any:  # noqa: ANN401 -- as for ``_wishes``
    return item.model_dump() if type(item) is Wish else item


AimedOrganisations = Annotated[tuple[AimedOrganisation, ...], BeforeValidator(_organisations)]


class Target(Frozen):
    """What the user aims at. Sectors are codes or names; regions any place; an empty target ranks by tie and reach."""

    kind: AimKind = "job"
    roles: Wishes = ()
    sectors: Wishes = ()
    regions: Wishes = ()
    organisations: AimedOrganisations = ()
    past_organisations: tuple[str, ...] = ()
    """Where the user worked or studied: people there know, or knew, the user."""
    offers: tuple[str, ...] = ()
    """What the user can do for others, in their own words."""

    def wishes(self, part: Part) -> tuple[Wish, ...]:
        """The wishes that a part of the fit looks at."""
        return {"role": self.roles, "sector": self.sectors, "region": self.regions, "organisation": self.organisations}[
            part
        ]

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts of the score that this target brings into play."""
        return (*(part for part in FIT_PARTS if self.wishes(part)), *USE_PARTS)


class Weights(Frozen):
    """How much each part of the score counts. Only their proportions matter.

    Our own choice: the role and the organisation say most about whether a conversation helps, the place least,
    since many roles can be done from elsewhere; four fifths is fit, one fifth how easy and useful the tie is.
    """

    role: float = Field(default=30.0, ge=0, le=100)
    sector: float = Field(default=20.0, ge=0, le=100)
    region: float = Field(default=12.0, ge=0, le=100)
    organisation: float = Field(default=30.0, ge=0, le=100)
    tie: float = Field(default=12.0, ge=0, le=100)
    reach: float = Field(default=6.0, ge=0, le=100)


class TieMix(Frozen):
    """Shares of a week's new approaches by kind of tie, from docs/method.md: mostly moderately weak ones."""

    moderate: float = Field(default=0.40, ge=0, le=1)
    dormant: float = Field(default=0.25, ge=0, le=1)
    strong: float = Field(default=0.20, ge=0, le=1)
    new: float = Field(default=0.15, ge=0, le=1)


class Cadence(Frozen):
    """Weeks from the last touch until a sign of life, by circle: our own choice, the closer the sooner."""

    family: int = Field(default=4, ge=1, le=104)
    friends: int = Field(default=8, ge=1, le=104)
    local_community: int = Field(default=13, ge=1, le=104)
    association: int = Field(default=13, ge=1, le=104)
    work: int = Field(default=26, ge=1, le=104)
    studies: int = Field(default=26, ge=1, le=104)
    online: int = Field(default=52, ge=1, le=104)


class Settings(Frozen):
    """What the user can change about the plan. Every default is explained in docs/method.md."""

    weights: Weights = Weights()
    mix: TieMix = TieMix()
    weeks: int = Field(default=4, ge=1, le=12)
    per_week: int = Field(default=5, ge=1, le=20)
    """New approaches a week: few enough to prepare and follow up each."""
    top: int | None = Field(default=None, ge=1)
    """At most so many people in the whole plan."""
    first_week_share: float = Field(default=0.6, gt=0, le=1)
    """The first week is lighter, and easier people come first: a warm-up makes the next messages easier."""
    light_months: tuple[int, ...] = (8,)
    light_share: float = Field(default=0.4, gt=0, le=1)
    """In August Italy is away: fewer approaches."""
    unknown_value: float = Field(default=0.25, ge=0, le=1)
    """What an unknown part of the fit counts: about what a person taken at random would get, so that unknown is
    neither wrong nor right. (An unknown tie counts usefulness.UNKNOWN_TIE.)"""
    same_purpose_share: float = Field(default=0.6, gt=0, le=1)
    """At most this share of a week's seats, rounded up to whole seats, has one purpose."""
    same_sector_share: float = Field(default=0.8, gt=0, le=1)
    """At most this share of a week's seats, rounded up, is of one known sector: somebody from elsewhere brings other
    news, and most may well be where the user aims."""
    circle_seats: int = Field(default=1, ge=0, le=5)
    """At least so many of a week's seats, and never more than half, go to family, friends, neighbours, associations."""
    pause_weeks: int = Field(default=2, ge=1, le=8)
    """Weeks between two approaches in one organisation: a message, its one repeat, and rest."""
    other_person_days: int = Field(default=3, ge=1, le=30)
    repeat_days: int = Field(default=7, ge=1, le=60)
    """Working days without reply: then another person there; then one repeat at most (Dalton's 3 and 7)."""
    reply_days: int = Field(default=2, ge=1, le=30)
    """Working days within which to answer a reply: our own choice, soon and without haste."""
    keep_in_touch_weeks: int = Field(default=13, ge=1, le=104)
    """Weeks after a good conversation until the next sign of life, with nothing asked: a quarter, our own choice."""
    cadence_weeks: Cadence = Cadence()
    """Weeks from the last touch until a sign of life, by circle; of several circles the shortest counts."""
    rest_weeks: int = Field(default=26, ge=1, le=104)
    """Weeks an unanswered approach rests before it may be thought of again: half a year, our own choice."""
    country: str = Field(default="IT", pattern="^[A-Z]{2}$")
    subdivision: str | None = None
    """Whose holidays are kept: ISO country and subdivision, as the holidays library names them."""
    note_chars: Literal[200, 300] = 200
    """The most characters of an invitation's note on LinkedIn: 200 on free accounts, 300 on paid ones."""
    formality: Register = "auto"
    """In Italian: "tu" among people with a shared past, else "Lei"; or always one of them."""


class Why(Frozen):
    """One part of a score. ``points`` of all parts add up to the score; ``value`` is null where nothing is known."""

    part: Part
    value: float | None
    weight: float
    points: float
    known: bool
    evidence: str


class FollowUp(Frozen):
    """What comes next if no reply does."""

    due: date
    kind: Literal["other_person", "repeat"]
    text: str


class PlanItem(Frozen):
    """One approach: who, why, when, how, with what to give, and what to say."""

    rank: int
    person_id: str
    full_name: str
    company: str | None
    position: str | None
    week: int | None
    due: date | None
    purpose: Purpose
    why_purpose: str = ""
    """Why this purpose, in one sentence."""
    other_purposes: tuple[Purpose, ...] = ()
    """What else a conversation could be for, the most suitable first."""
    tie_kind: TieKind
    channel: Channel
    language: Literal["en", "it"]
    message: str
    subject: str | None = None
    """Of an e-mail; no other channel has one."""
    give: str
    first_question: str
    follow_ups: tuple[FollowUp, ...]
    why: tuple[Why, ...]
    score: float
    known_share: float
    status: Literal["planned", "not_planned"]
    profile_url: str | None
    email: str | None
    give_why: str = ""
    """The fact behind ``give``; empty where it is something that anyone can give."""
    care: tuple[str, ...] = ()
    """Of somebody known to be in another country: holidays, the time there, how people are addressed."""


class MixNote(Frozen):
    """Why a week is not all that the mix asks for. ``week`` counts from 1.

    ``name`` is the kind of tie, the purpose or the sector meant; ``wanted`` is the least, or for purposes and sectors
    the most; ``behind`` the points that the wanted kind lacked.
    """

    week: int
    rule: Literal["seats", "circle", "tie", "purpose", "sector"]
    name: str
    wanted: int
    found: int
    reason: str
    behind: float | None
    text: str


class Plan(Frozen):
    """The approaches of the coming weeks, week by week, and what they are made of."""

    as_of: date
    target: Target
    items: tuple[PlanItem, ...]
    balance: dict[str, dict[str, int]]
    """How many of the planned approaches have each purpose and each kind of tie."""
    notes: tuple[MixNote, ...] = ()
    """Where the weeks are not what the mix asks for, and why."""
    coverage: dict[str, float]
    """The share of all people (0..1) of whom function, seniority, sector, place and organisation are known."""
    people: int
    """How many people were ranked."""
