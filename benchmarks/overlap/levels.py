"""How hard a network is: what scales the noise, and how much there is to go by."""

from typing import Literal, NamedTuple

Difficulty = Literal["easy", "normal", "hard"]


class Level(NamedTuple):
    """`noise` scales every chance of a change; `namesakes` is a share of people; `emails` scales who has an address.

    Without `old_urls` the older LinkedIn file has no URL column.
    """

    noise: float
    namesakes: float
    emails: float
    old_urls: bool


LEVELS: dict[Difficulty, Level] = {
    "easy": Level(0.6, 0.03, 1.3, old_urls=True),
    "normal": Level(1.0, 0.03, 1.0, old_urls=True),
    "hard": Level(1.8, 0.08, 0.25, old_urls=False),
}
