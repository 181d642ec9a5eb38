"""How many examples a property test tries: enough in every run, EXAMPLES=20 times as many before a release."""

import os

TIMES = int(os.environ.get("EXAMPLES") or 1)


def examples(count: int) -> int:
    """So many examples, or a multiple of them."""
    return count * TIMES
