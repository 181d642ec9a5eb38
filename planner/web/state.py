"""What one visitor's session holds, under typed names. Nothing personal is kept anywhere else.

Results are kept with what they were made from, and made anew when that changes: the target brings a new measuring,
a weight only a new weighing.
"""

from collections.abc import Callable, Hashable
from datetime import date
from pathlib import Path
from typing import NamedTuple, TypeVar

import polars as pl
import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from planner.errors import NetworkUnlike
from planner.locale import Language, Texts, language_of, texts
from planner.model import Plan, Settings, Target
from planner.pipeline import Measured, Network, measure, rank_measured, recall
from planner.planning import make_plan
from planner.planning.messages.own import Templates, templates_of
from planner.reading.formats import Order
from planner.report import Report
from planner.web import keeping, shared_documents
from planner.workspace.agenda import new_roles
from planner.workspace.importing import Brought
from planner.workspace.recalling import NetworkKey, standings_frame

Made = TypeVar("Made")

NETWORK, NETWORK_KEY, IMPORT, TARGET, SETTINGS = "network", "network_key", "import", "target", "settings"
LANGUAGE, AS_OF, DATE_ORDER, BEGINNINGS = "language", "as_of", "date_order", "beginnings"
OBSCURED, TEMPLATES = "names_obscured", "templates"
DOCUMENTS = (TARGET, SETTINGS)
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


class Import(NamedTuple):
    """What this session has read last: the report, the rows left out, and what it changed in the workspace.

    ``key`` is planner.web.sources.fingerprint; ``unlike`` says that a list waits for the user's word.
    """

    key: Hashable
    report: Report
    rejects: pl.DataFrame
    brought: Brought | None = None
    unlike: NetworkUnlike | None = None


def network() -> Network | None:
    """Everybody whom the workspace holds; None while it holds nobody."""
    moment = keeping.moment()
    if not any(one.people or one.gone for one in moment.lists):
        return None
    if st.session_state.get(NETWORK) is None or st.session_state.get(NETWORK_KEY) != moment.key:
        with st.spinner(say().say("network-opening")):
            st.session_state[NETWORK] = recall(keeping.workspace())
        st.session_state[NETWORK_KEY] = moment.key
    held: Network = st.session_state[NETWORK]
    return held


def network_as_read() -> Network | None:
    """The network, perhaps as it was before what was decided on two people since; None if there is none of these files.

    To ask about one pair after the other, or to count them, nobody should wait for the whole network each time. A
    decision taken back does need it anew.
    """
    was: NetworkKey | None = st.session_state.get(NETWORK_KEY)
    now, held = keeping.moment().key, st.session_state.get(NETWORK)
    is_enough = was is not None and was.read == now.read and was.decided <= now.decided
    return held if is_enough else None


def network_key() -> Hashable:
    """What the network was made from; it changes with every import and every answer."""
    return keeping.moment().key


def last_import() -> Import | None:
    """What this session has read last."""
    held: Import | None = st.session_state.get(IMPORT)
    return held


def keep_import(read: Import) -> None:
    """Take this as what the session has read last."""
    st.session_state[IMPORT] = read


def forget_import() -> None:
    """There are no files in this session any more; what they brought stays in the workspace."""
    st.session_state.pop(IMPORT, None)


def target() -> Target:
    """What the user aims at."""
    aimed: Target = shared_documents.held(TARGET, Target).value
    return aimed


def keep_target(aimed: Target) -> None:
    """Take a target as the user's, and keep it in the workspace."""
    shared_documents.keep(TARGET, aimed)


def target_start() -> Target:
    """The target the fields of the page began with: their own values are streamlit's to keep from then on."""
    return kept("target_start", target_round(), target)


def start_target_anew() -> None:
    """Let the fields begin again from the present target."""
    shared_documents.begin_anew(TARGET)


def target_round() -> int:
    """How often the fields have begun anew."""
    return shared_documents.round_of(TARGET)


def settings() -> Settings:
    """The weights and limits of the plan."""
    chosen: Settings = shared_documents.held(SETTINGS, Settings).value
    return chosen


def keep_settings(chosen: Settings) -> None:
    """Take settings as the user's, and keep them in the workspace."""
    shared_documents.keep(SETTINGS, chosen)


def settings_key(name: str) -> str:
    """The key of a field of the settings; fields begin anew when other settings are taken over."""
    return f"{name}-{shared_documents.round_of(SETTINGS)}"


def forget() -> None:
    """Leave nothing in memory but the language, the choice of workspace, whether names are hidden, and a test's day."""
    names = (LANGUAGE, AS_OF, OBSCURED, keeping.CHOSEN)
    kept_names = {name: st.session_state[name] for name in names if name in st.session_state}
    beginnings = st.session_state.get(BEGINNINGS, 0)
    st.session_state.clear()
    st.session_state.update({**kept_names, BEGINNINGS: beginnings + 1})
    if context := get_script_run_ctx():  # streamlit holds the bytes of uploads by itself until the session ends
        context.uploaded_file_mgr.remove_session_files(context.session_id)


def templates() -> Templates:
    """Messages in the user's own words, as the workspace has them."""
    return templates_of(keeping.moment().documents[TEMPLATES].content)


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
    own = templates()
    told = (len(keeping.moment().told), frozenset(own.items()))
    return kept(
        "plan",
        (network_key(), target(), settings(), as_of(), language(), told),
        lambda: make_plan(
            ranked(),
            measured().parts,
            target(),
            settings(),
            as_of=as_of(),
            language=language(),
            standings=standings_frame(keeping.moment().standings),
            templates=own,
            news=new_roles(keeping.moment().news, as_of()),
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
