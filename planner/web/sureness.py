"""What speaks for one person and against it, and how sure we are, in words."""

from collections.abc import Sequence

from planner.locale import Texts
from planner.web.inert import inert

AGAINST = frozenset({"name-two", "name-other", "surname-other", "firm-other", "title-other", "place-other",
                     "email-other", "phone-other", "profile-other", "day-other", "several"})  # fmt: skip
SURE = (("almost", 0.95), ("very", 0.8), ("likely", 0.6), ("perhaps", 0.3), ("hardly", 0.0))
"""From which probability on each word is right."""


def sure(probability: float, say: Texts) -> str:
    """How sure we are that it is one person, in a word and per cent; never wholly sure, either way."""
    word = next(word for word, least in SURE if probability >= least)
    return inert(say.say(f"sure-{word}", percent=min(99, max(1, round(probability * 100)))))


def evidence(codes: Sequence[str], say: Texts) -> list[str]:
    """What speaks for it, and what against it: a line each, if there is something to say."""
    sides = {
        "for": [say.say(f"evidence-{code}") for code in codes if code not in AGAINST],
        "against": [say.say(f"evidence-{code}") for code in codes if code in AGAINST],
    }
    return [inert(say.say(f"duplicates-{side}", evidence="; ".join(told))) for side, told in sides.items() if told]
