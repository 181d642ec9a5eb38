"""Targets as files."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.errors import FileMissing, TargetUnreadable
from planner.model import AimedOrganisation, Target, Wish, weight_of
from planner.target_file import parse_target, read_target, write_target

NAME = st.text(min_size=1, max_size=40)
WISHES = st.lists(st.builds(Wish, name=NAME, weight=st.sampled_from([1.0, 0.5, 0.123])), max_size=3).map(tuple)
ORGANISATIONS = st.lists(
    st.builds(
        AimedOrganisation.model_validate,
        st.fixed_dictionaries(
            {"name": NAME},
            optional={
                "weight": st.floats(min_value=0, max_value=1, exclude_min=True),
                "motivation": st.none() | st.integers(1, 5),
                "posting": st.none() | st.booleans(),
                "note": st.none() | st.text(max_size=40),
            },
        ),
    ),
    max_size=3,
).map(tuple)
TARGETS = st.builds(
    Target,
    kind=st.sampled_from(["job", "project"]),
    roles=WISHES,
    sectors=WISHES,
    regions=WISHES,
    organisations=ORGANISATIONS,
    past_organisations=st.lists(st.text(max_size=20), max_size=2).map(tuple),
    offers=st.lists(st.text(max_size=20), max_size=2).map(tuple),
)


@given(TARGETS)
def test_what_is_written_is_read_back_the_same(target: Target) -> None:
    assert parse_target(write_target(target).encode(), "target.toml") == target


@given(TARGETS)
def test_what_a_workspace_keeps_is_the_same_target_again(target: Target) -> None:
    assert Target(**json.loads(json.dumps(target.model_dump(mode="json")))) == target


def test_an_organisation_says_only_what_was_said_and_its_weight_follows_from_the_motivation() -> None:
    written = 'organisations = ["Enel", {name = "A2A", motivation = 3}, {name = "Iren", weight = 0.4, posting = true}]'
    told = parse_target(written.encode(), "target.toml")
    assert [one.weight for one in told.organisations] == [1.0, weight_of(3), 0.4]
    assert [one.posting for one in told.organisations] == [None, None, True]
    assert written in write_target(told)


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (b"roles = [", ""),
        (b"\xff\xfe", ""),
        (b"wishes = []", "wishes"),
        (b"roles = 3", "roles"),
        (b"roles = [{name = 'Buyer', weight = 7}]", "roles.0.weight"),
        (b"roles = [{name = 'Buyer', motivation = 3}]", "roles.0.motivation"),
        (b"organisations = [{name = 'Enel', motivation = 6}]", "organisations.0.motivation"),
        (b"organisations = [{name = 'Enel', motivation = 'much'}]", "organisations.0.motivation"),
        (b"organisations = 3", "organisations"),
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
