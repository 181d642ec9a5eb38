"""Why a purpose was chosen, in one sentence made of what is known of the person."""

from typing import Any

from planner.locale import Texts
from planner.model import Purpose
from planner.planning.wording import sector_name, shortened

Row = dict[str, Any]
"""One person of the ranked frame with ``with_rules``."""


def why_purpose(row: Row, say: Texts) -> str:
    """Why this purpose, and which others would do as well."""
    rule = (row["purpose_rule"] or "everybody").replace("_", "-")
    because = say.say(
        f"purpose-why-{rule}",
        company=shortened(row["company"] or row["position"] or "–"),
        role=shortened(row["role_wish"] or ""),
        sector=sector_name(row["sector_words"], say.language) if row["sector_words"] else "",
        shared=shortened(row["shared"] or ""),
    )
    return say.say("purpose-why", because=because)


def also_serves(others: tuple[Purpose, ...], say: Texts) -> str:
    """The further purposes of a person in a sentence; empty where there are none."""
    names = [_within(say.say(f"purpose-{name}")) for name in others]
    return say.say("purpose-others", purposes=say.listing(names)) if names else ""


def _within(name: str) -> str:
    """A name as it stands within a sentence."""
    return f"{name[:1].lower()}{name[1:]}"
