"""First drafts in the user's own words: a text for each purpose, tried out on an invented person before it is kept."""

from typing import NamedTuple

import streamlit as st

from planner.errors import TemplateWrong
from planner.locale import LANGUAGES, Language, texts
from planner.planning.messages import Formality, Key, Occasion
from planner.planning.messages.own import (
    FIELDS,
    FORMALITIES,
    PURPOSES,
    Templates,
    advice,
    beginning,
    compiled,
    content_of,
    first_draft,
    tidy,
    with_text,
)
from planner.web import keeping, state
from planner.web.inert import inert
from planner.web.notices import told

NAME, FIRST_NAME, COMPANY = "Ada Riva", "Ada", "Acme"
"""The invented person of the preview."""
EXAMPLES = ("sector", "shared", "wish_role")
FORMAL_LANGUAGE: Language = "it"
"""Where the form of address changes the whole text; in English one text serves for both."""


class Begun(NamedTuple):
    """What a field began with: the user's text as the workspace had it, if any, and the text in the field."""

    own: str | None
    text: str


def show_own_wording() -> None:
    """Choose a purpose, write, look, keep; folded away until it is wanted."""
    say = state.say().say
    with st.expander(say("wording-title"), icon=":material/edit:"):
        st.caption(say("wording-about"))
        keys = _chosen()
        _begin(keys[0])
        text = st.text_area(say("wording-text"), key=_field(keys[0]), height=160, persist_state="session") or ""
        _show_standing(keys[0])
        _show_preview(keys[0], text)
        with st.container(horizontal=True, gap="small"):
            seen = keeping.moment().documents[state.TEMPLATES].version
            st.button(say("wording-keep"), on_click=_keep, args=(keys, seen), icon=":material/save:", type="primary")
            st.button(say("wording-back"), on_click=_give_back, args=(keys, seen), icon=":material/undo:")
        _show_fields()


def _chosen() -> tuple[Key, ...]:
    """What the text is for: in English it serves for both forms of address."""
    say = state.say().say
    with st.container(horizontal=True, vertical_alignment="bottom"):
        language = st.segmented_control(
            say("wording-language"), LANGUAGES, default=state.language(), required=True,
            format_func=lambda choice: say(f"wording-language-{choice}"), key=state.own_key("wording-language"),
            persist_state="session",
        )  # fmt: skip
        purpose = st.selectbox(
            say("wording-purpose"), PURPOSES, format_func=lambda choice: say(f"purpose-{choice}"),
            key=state.own_key("wording-purpose"), width=220, persist_state="session",
        )  # fmt: skip
        addresses = _addresses(language)
    st.caption(say(f"purpose-{purpose}-about"))
    return tuple((language, purpose, address) for address in addresses)


def _addresses(language: Language) -> tuple[Formality, ...]:
    if language != FORMAL_LANGUAGE:
        return FORMALITIES
    say = state.say().say
    return (
        st.segmented_control(
            say("wording-formality"), FORMALITIES, default=FORMALITIES[0], required=True,
            format_func=lambda choice: say(f"formality-{choice}"), key=state.own_key("wording-formality"),
            persist_state="session",
        ),
    )  # fmt: skip


def _field(key: Key) -> str:
    return state.own_key(f"wording-{'-'.join(key)}")


def _begun(key: Key) -> str:
    """Where it stands what a field began with."""
    return f"{_field(key)}-begun"


def _begin(key: Key) -> None:
    """Begin the field with the present text, again and again until the user changes it."""
    begun: Begun | None = st.session_state.get(_begun(key))
    if begun is None or st.session_state.get(_field(key)) in {None, begun.text}:
        own = state.templates().get(key)
        text = own or beginning(key, state.target().kind)
        st.session_state[_field(key)] = text
        st.session_state[_begun(key)] = Begun(own, text)


def _show_standing(key: Key) -> None:
    """Whose words the drafts have; and what another tab has kept since the user began to write."""
    say, own = state.say().say, state.templates().get(key)
    is_used = bool(own and compiled({key: own}))
    st.caption(say("wording-is-own" if is_used else "wording-is-ours"))
    if own and own != st.session_state[_begun(key)].own:
        st.caption(say("wording-meanwhile"))
        st.code(own, language=None, wrap_lines=True)


def _show_preview(key: Key, text: str) -> None:
    """The message as an invented person would get it, or why the text does not work."""
    say = state.say().say
    try:
        tried = with_text({}, [key], text)
    except TemplateWrong as error:
        st.warning(told(error))
        return
    message = first_draft(compiled(tried), Occasion(*key), _example(key[0])).message
    st.caption(inert(say("wording-preview", name=NAME)))
    st.code(message, language=None, wrap_lines=True)
    if text.strip():
        _show_advice(text, message, key[0])


def _show_advice(text: str, message: str, language: Language) -> None:
    """What the lint remarks: a second opinion, and nothing that stands in the way of keeping the text."""
    say = state.say()
    found = advice(text, message, language, state.target().kind)
    if found:
        st.caption(say.say("wording-advice"))
        st.markdown("\n".join(f"- {inert(problem.reason(say))}" for problem in found))


def _example(language: Language) -> dict[str, str | None]:
    """All that there is to know about the invented person."""
    say = texts(language).say
    known = {name: say(f"wording-example-{name}") for name in EXAMPLES}
    return {"kind": state.target().kind, "first_name": FIRST_NAME, "full_name": NAME, "company": COMPANY, **known}


def _show_fields() -> None:
    say = state.say().say
    st.markdown(f"**{say('wording-fields')}**")
    st.caption(say("wording-fields-about"))
    st.markdown("\n".join(f"- `{{{{ {name} }}}}` {inert(say(f'wording-field-{name}'))}" for name in FIELDS))


def _keep(keys: tuple[Key, ...], seen: int) -> None:
    """Keep what is in the field, if it works: if not, the page says so in the place of the preview."""
    text = tidy(st.session_state[_field(keys[0])] or "")
    if text == beginning(keys[0], state.target().kind):
        text = ""  # our own words: better filled by our own template, which knows what to leave out
    try:
        templates = with_text(state.templates(), keys, text)
    except TemplateWrong:
        return
    _write(templates, keys, seen)


def _give_back(keys: tuple[Key, ...], seen: int) -> None:
    """Let the drafts have the program's words again."""
    _write(with_text(state.templates(), keys, ""), keys, seen)


def _write(templates: Templates, keys: tuple[Key, ...], seen: int) -> None:
    """Put the templates into the workspace; the field begins anew only once they are there."""
    if keeping.keep_document(state.TEMPLATES, content_of(templates), seen):
        st.session_state.pop(_begun(keys[0]), None)
