"""Where the network stands against the target: people by sector and region."""

import altair as alt
import polars as pl
import streamlit as st

from planner.knowledge.naming import name_of, place_name
from planner.locale import Texts
from planner.model import Plan, Target
from planner.profiling.places import read_places
from planner.profiling.sectors import sector_code
from planner.web import state

AIMED = "●"
MOST = 12
"""Sectors and regions shown, the largest first; the rest stand together."""
DARK_FROM = 0.3
"""Fields with more than this share of the most people are dark: their numbers are white."""
ROW_HEIGHT, AXIS_HEIGHT = 30, 110


def show_network(people: pl.DataFrame, plan: Plan, target: Target) -> None:
    """A heat map of people, sector by region, with the sectors aimed at marked, and how much is known at all."""
    say = state.say()
    st.markdown(say.say("network-lead"))
    for column, (fact, share) in zip(st.columns(len(plan.coverage)), plan.coverage.items(), strict=True):
        column.metric(say.say(f"network-{fact}"), f"{share:.0%}", border=True)
    counts = network_counts(people, target, say)
    st.altair_chart(_heat_map(counts, say), alt=say.say("network-chart"))
    st.caption(say.say("network-chart-about"))


def network_counts(profiles: pl.DataFrame, target: Target, say: Texts) -> pl.DataFrame:
    """Columns ``sector, region, people``: those aimed at and the largest by name, the rest as "other" or "unknown"."""
    places = read_places([wish.name for wish in target.regions])
    aimed = {
        "sector": {code for wish in target.sectors if (code := sector_code(wish.name))},
        "region": set(places["region"].drop_nulls()),
    }
    counted = profiles.select(_named(profiles[column], aimed[column], say) for column in ("sector", "region"))
    return counted.group_by("sector", "region").len("people").sort("sector", "region")


def _named(values: pl.Series, aimed: set[str], say: Texts) -> pl.Expr:
    """A column of codes as names, those aimed at marked with a dot."""
    column = values.name
    counts = values.drop_nulls().value_counts(sort=True, name="n").sort(["n", column], descending=[True, False])
    shown = [*sorted(aimed & set(counts[column])), *counts[column].head(MOST)]
    names = {
        code: f"{AIMED} {_name(column, code, say)}" if code in aimed else _name(column, code, say) for code in shown
    }
    rest = (
        pl.when(pl.col(column).is_null())
        .then(pl.lit(say.say("network-unknown")))
        .otherwise(pl.lit(say.say("network-other")))
    )
    return pl.col(column).replace_strict(names, default=rest)


def _name(column: str, code: str, say: Texts) -> str:
    return name_of("sector", code, say.language) if column == "sector" else place_name(code, say.language)


def _heat_map(counts: pl.DataFrame, say: Texts) -> alt.LayerChart | alt.FacetChart:
    """Rows and columns by size, the largest first, with the number of people in each field."""
    people = say.say("import-people")
    base = alt.Chart(counts).encode(
        x=alt.X(
            "region:N",
            title=None,
            sort=_by_size(counts, "region", say),
            axis=alt.Axis(orient="top", labelAngle=-40, labelOverlap=False),
        ),
        y=alt.Y("sector:N", title=None, sort=_by_size(counts, "sector", say), axis=alt.Axis(labelLimit=260)),
        tooltip=[alt.Tooltip("sector:N"), alt.Tooltip("region:N"), alt.Tooltip("people:Q", title=people)],
    )
    shade = alt.Scale(type="sqrt", range=["#d7efec", "#0f766e"])
    cells = base.mark_rect(cornerRadius=3).encode(color=alt.Color("people:Q", title=people, scale=shade, legend=None))
    dark = alt.datum.people > max(counts["people"].to_list(), default=0) * DARK_FROM
    numbers = base.mark_text(fontSize=12).encode(
        text="people:Q", color=alt.when(dark).then(alt.value("white")).otherwise(alt.value("#134e4a"))
    )
    return alt.layer(cells, numbers, height=ROW_HEIGHT * counts["sector"].n_unique() + AXIS_HEIGHT)


def _by_size(counts: pl.DataFrame, column: str, say: Texts) -> list[str]:
    """The largest first; "other" and "unknown" stand last, however large."""
    sums = counts.group_by(column).agg(pl.col("people").sum()).sort(["people", column], descending=[True, False])
    last = [say.say("network-other"), say.say("network-unknown")]
    names = sums[column].to_list()
    return [*(name for name in names if name not in last), *(name for name in last if name in names)]
