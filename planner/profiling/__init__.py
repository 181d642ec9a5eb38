"""People to profiles: function, seniority, sector, place and organisation, each with confidence and evidence.

Nothing is guessed from a name. What nothing is known of stays null with confidence 0. What the user has told stands
above everything else.
"""

from concurrent.futures import ThreadPoolExecutor

import polars as pl

from planner.cleaning.organisations import name_frame
from planner.frames import Profiles
from planner.matching.companies import organisation_group
from planner.profiling.companies import read_companies
from planner.profiling.person_places import places_of
from planner.profiling.person_sectors import sectors_of
from planner.profiling.titles import read_titles
from planner.profiling.told import NOTHING_TOLD, Told, told_of_each


def profile(people: pl.DataFrame, told: Told = NOTHING_TOLD) -> pl.DataFrame:
    """Profiles of People, in the same order."""
    with ThreadPoolExecutor(1) as beside:
        titles = beside.submit(read_titles, people["position"])  # what polars does on one core leaves the other idle
        names = name_frame(people["company"])
        named = people.with_columns(organisation=organisation_group(people["company"], names))
        companies = read_companies(people["company"], people["emails"].list.first().str.split("@").list.last(), names)
        user = told_of_each(named, told)
        sectors = sectors_of(named, companies, user)
        places = places_of(named, companies, user).rename({"evidence": "place_evidence"})
    read = titles.result().drop("title").rename({"evidence": "title_evidence"})
    profiles = pl.concat([named, read, sectors, places], how="horizontal")
    return Profiles.validate(profiles.select(Profiles.column_names()), cast=True)
