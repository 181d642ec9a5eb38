"""What the edges of the program accept."""

import pytest
from pydantic import ValidationError

from planner.model import PARTS, AimedOrganisation, Settings, Target, Weights, Wish


def test_a_plain_name_is_a_wish_of_full_weight() -> None:
    assert Target.model_validate({"roles": ["Buyer"]}).roles == (Wish(name="Buyer", weight=1.0),)


def test_any_wish_may_stand_for_an_organisation_that_nothing_more_is_said_of() -> None:
    plain = Target.model_validate({"organisations": ["Enel", Wish(name="A2A", weight=0.5), {"name": "Iren"}]})
    assert plain.organisations == (
        AimedOrganisation(name="Enel"), AimedOrganisation(name="A2A", weight=0.5), AimedOrganisation(name="Iren"),
    )  # fmt: skip


def test_only_parts_with_wishes_are_in_play_beside_the_tie_and_the_reach() -> None:
    assert Target.model_validate({"regions": ["Torino"]}).parts == ("region", "tie", "reach")
    assert Target().parts == ("tie", "reach")


def test_every_part_has_a_weight() -> None:
    assert set(Weights.model_fields) == set(PARTS)


@pytest.mark.parametrize(
    "wrong",
    [
        {"roles": [""]},
        {"roles": "Buyer"},
        {"roles": [{"name": "Buyer", "weight": 0}]},
        {"roles": [{"name": "Buyer", "weight": 2}]},
        {"kind": "war"},
        {"nonsense": []},
    ],
)
def test_a_wrong_target_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Target.model_validate(wrong)


@pytest.mark.parametrize(
    "wrong",
    [{"weeks": 0}, {"weeks": 13}, {"per_week": 0}, {"top": 0}, {"unknown_value": 2}, {"weights": {"role": -1}}],
)
def test_wrong_settings_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Settings.model_validate(wrong)
