"""What one visitor's session holds, under typed names. Nothing personal is kept anywhere else.

Results are kept with what they were made from, and made anew when that changes: the target brings a new measuring,
a weight only a new weighing.
"""

from collections.abc import Callable, Hashable
from datetime import date
from pathlib import Path
from typing import TypeVar

import polars as pl
import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from planner.locale import Language, Texts, language_of, texts
from planner.model import Plan, Settings, Target
from planner.pipeline import Measured, Network, measure, rank_measured
from planner.planning import make_plan
from planner.reading.formats import Order
from planner.report import Report

Made = TypeVar("Made")

NETWORK, NETWORK_KEY, FAILED, TARGET, SETTINGS = "network", "network_key", "failed", "target", "settings"
LANGUAGE, AS_OF, DATE_ORDER, BEGINNINGS = "language", "as_of", "date_order", "beginnings"
TARGET_START, TARGET_ROUND = "target_start", "target_round"
PAGES = Path(__file__).parent / "app_pages"


def language() -> Language:
    """The language chosen on the page, else the browser's."""
    chosen: Language | None = st.session_state.get(LANGUAGE)
    return chosen or language_of(st.context.locale)


def say() -> Texts:
    """The sentences of the session's language."""
    return texts(language())


def heading(key: str) -> str:
    """A word of the checklist as the heading of a column on the page: with a capital."""
    word = say().say(key)
    return word[:1].upper() + word[1:]


def as_of() -> date:
    """The day the plan counts from: today, unless a test has set another."""
    day: date = st.session_state.get(AS_OF) or date.today()  # noqa: DTZ011 -- the user's own calendar day
    return day


def page(name: str) -> Path:
    """The script of a page: import, target, plan or checklist."""
    return PAGES / f"{name}_page.py"


def own_key(name: str) -> str:
    """The key of a field that is a new one, and so an empty one, whenever everything was forgotten."""
    return f"{name}-{st.session_state.get(BEGINNINGS, 0)}"


def date_order() -> Order | None:
    """The order of day and month that the user has told, if any."""
    order: Order | None = st.session_state.get(DATE_ORDER)
    return order


def keep_date_order(order: Order | None) -> None:
    """Take the user's word on the order of day and month."""
    st.session_state[DATE_ORDER] = order


def network() -> Network | None:
    """The network that was read last."""
    held: Network | None = st.session_state.get(NETWORK)
    return held


def failed() -> Report | None:
    """The report of the files read last, if nobody was found in them."""
    report: Report | None = st.session_state.get(FAILED)
    return report


def network_key() -> Hashable:
    """What the network, or the report of a failure, was read from: see planner.web.sources.fingerprint."""
    return st.session_state.get(NETWORK_KEY)


def keep_network(read: Network, key: Hashable) -> None:
    """Take a network as the session's."""
    st.session_state.update({NETWORK: read, FAILED: None, NETWORK_KEY: key})


def keep_failure(report: Report, key: Hashable) -> None:
    """Take a report without people as what the session's files hold."""
    st.session_state.update({NETWORK: None, FAILED: report, NETWORK_KEY: key})


def forget_network() -> None:
    """There are no files any more."""
    for name in (NETWORK, FAILED, NETWORK_KEY):
        st.session_state.pop(name, None)


def target() -> Target:
    """What the user aims at."""
    held: Target = st.session_state.get(TARGET) or Target()
    return held


def keep_target(aimed: Target) -> None:
    """Take a target as the session's."""
    st.session_state[TARGET] = aimed


def target_start() -> Target:
    """The target the fields of the page began with: their own values are streamlit's to keep from then on."""
    start: Target = st.session_state.setdefault(TARGET_START, target())
    return start


def start_target_anew() -> None:
    """Let the fields begin again from the present target."""
    st.session_state[TARGET_START] = target()
    st.session_state[TARGET_ROUND] = target_round() + 1


def target_round() -> int:
    """How often the fields have begun anew."""
    count: int = st.session_state.get(TARGET_ROUND, 0)
    return count


def settings() -> Settings:
    """The weights and limits of the plan."""
    held: Settings = st.session_state.get(SETTINGS) or Settings()
    return held


def keep_settings(chosen: Settings) -> None:
    """Take settings as the session's."""
    st.session_state[SETTINGS] = chosen


def forget() -> None:
    """Leave nothing of the visitor's in memory but the language (and the day a test has set)."""
    kept_names = {name: st.session_state[name] for name in (LANGUAGE, AS_OF) if name in st.session_state}
    beginnings = st.session_state.get(BEGINNINGS, 0)
    st.session_state.clear()
    st.session_state.update({**kept_names, BEGINNINGS: beginnings + 1})
    if context := get_script_run_ctx():  # streamlit holds the bytes of uploads by itself until the session ends
        context.uploaded_file_mgr.remove_session_files(context.session_id)


def measured() -> Measured:
    """How everybody does on each part, for the present network and target."""
    read, aimed, day = _present(), target(), as_of()
    return kept("measured", (network_key(), aimed, day), lambda: measure(read, aimed, day))


def ranked() -> pl.DataFrame:
    """Everybody, best first, for the present network, target and settings."""
    found = measured()
    return kept("ranked", (network_key(), target(), settings(), as_of()), lambda: rank_measured(found, settings()))


def plan() -> Plan:
    """The plan for the present network, target and settings, in the session's language."""
    return kept(
        "plan",
        (network_key(), target(), settings(), as_of(), language()),
        lambda: make_plan(
            ranked(), measured().parts, target(), settings(), as_of=as_of(), language=language(), everybody=False
        ),
    )


def _present() -> Network:
    held = network()
    if held is None:
        raise RuntimeError("a page asked for results before a network was read")
    return held


def kept(name: str, key: Hashable, make: Callable[[], Made]) -> Made:
    """The result kept under ``name`` if it was made from the same things, else a new one."""
    held: tuple[Hashable, Made] | None = st.session_state.get(name)
    if held is None or held[0] != key:
        held = (key, make())
        st.session_state[name] = held
    return held[1]
