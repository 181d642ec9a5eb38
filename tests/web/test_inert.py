import pytest

from planner.web.inert import inert


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("row 2).", r"row 2\)."),
        ("1. first", r"1\. first"),
        (":red[x] **y** <b>", r"\:red\[x\] \*\*y\*\* \<b\>"),
        ("two\nlines", "two lines"),
    ],
)
def test_signs_that_could_act_are_made_plain(text: str, shown: str) -> None:
    assert inert(text) == shown
