"""Targets as files."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.errors import FileMissing, TargetUnreadable
from planner.model import Target, Wish
from planner.target_file import parse_target, read_target, write_target

NAME = st.text(min_size=1, max_size=40)
WISHES = st.lists(st.builds(Wish, name=NAME, weight=st.sampled_from([1.0, 0.5, 0.123])), max_size=3).map(tuple)
TARGETS = st.builds(
    Target,
    kind=st.sampled_from(["job", "project"]),
    roles=WISHES,
    sectors=WISHES,
    regions=WISHES,
    organisations=WISHES,
    past_organisations=st.lists(st.text(max_size=20), max_size=2).map(tuple),
    offers=st.lists(st.text(max_size=20), max_size=2).map(tuple),
)


@given(TARGETS)
def test_what_is_written_is_read_back_the_same(target: Target) -> None:
    assert parse_target(write_target(target).encode(), "target.toml") == target


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (b"roles = [", ""),
        (b"\xff\xfe", ""),
        (b"wishes = []", "wishes"),
        (b"roles = 3", "roles"),
        (b"roles = [{name = 'Buyer', weight = 7}]", "roles.0.weight"),
    ],
)
def test_a_file_that_is_no_target_says_where(data: bytes, place: str) -> None:
    with pytest.raises(TargetUnreadable) as caught:
        parse_target(data, "target.toml")
    assert caught.value.facts["file"] == "target.toml"
    assert place in str(caught.value.facts["place"])


def test_a_byte_order_mark_does_no_harm() -> None:
    assert parse_target(b"\xef\xbb\xbfkind = 'project'", "t.toml").kind == "project"


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        read_target(tmp_path / "none.toml")


def test_the_sample_target_can_be_read() -> None:
    target = read_target(Path(__file__).parents[1] / "data" / "samples" / "target.toml")
    assert target.roles
    assert len(target.offers) > 1
