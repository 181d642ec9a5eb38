"""The mix of a week on the plan page: its fields, and why a week is not all that it asks for."""

from streamlit.testing.v1 import AppTest

from tests.web.visiting import App, press, told


def notes(page: AppTest) -> list[str]:
    return [one.value for one in page.markdown if one.value.startswith(("**Week ", "**Weeks "))]


def test_the_page_tells_why_a_week_has_fewer_people_and_other_kinds_of_ties(app: App) -> None:
    page = press(app(), "invented network")
    assert next(one for one in notes(page) if "first week is lighter" in one).startswith("**Week 1**")


def test_personal_circles_are_missed_only_as_far_as_they_are_wanted(app: App) -> None:
    page = press(app(), "invented network")
    page.slider(key="weeks-0").set_value(12)
    page.slider(key="per_week-0").set_value(10)
    page.slider(key="circle_seats-0").set_value(5).run()
    assert [one for one in notes(page) if "associations" in one]
    page.slider(key="circle_seats-0").set_value(0).run()
    assert not [one for one in notes(page) if "associations" in one]


def test_a_week_can_be_had_without_a_lighter_beginning(app: App) -> None:
    page = press(app(), "invented network")
    page.slider(key="mix-first-week-0").set_value(100).run()
    assert "20 people to write to in 4 weeks" in told(page)


def test_a_kind_of_tie_that_is_no_longer_wanted_is_no_longer_missed(app: App) -> None:
    page = press(app(), "invented network")
    for kind, share in (("moderate", 0), ("dormant", 0), ("strong", 0), ("new", 100)):
        page.slider(key=f"mix-share-{kind}-0").set_value(share)
    page.run()
    assert not page.exception
    kinds = [one for one in notes(page) if "of the kind" in one]
    assert kinds
    assert all("kind “new”" in one for one in kinds)
