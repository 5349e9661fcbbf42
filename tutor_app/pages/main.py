"""The script that Streamlit runs for every click: one tutor for all, a language for each visit, three pages."""

from __future__ import annotations

from datetime import timedelta
from importlib.resources import as_file, files

import streamlit as st

from tutor_app import settings as configuration
from tutor_app.errors import SurefixError
from tutor_app.explain.texts import known_languages
from tutor_app.localisation import Texts
from tutor_app.pages import catalogue, instructor, markup, student
from tutor_app.pages.checking import Checks
from tutor_app.settings import Settings
from tutor_app.store import Policy, Store
from tutor_app.tutor import Tutor, open_tutor


@st.cache_resource(show_spinner=False)
def settings() -> Settings:
    """The settings that the server was started with."""
    return configuration.load()


@st.cache_resource(show_spinner=False)
def tutor() -> Tutor:
    """The one tutor of this server; its workers live as long as the server."""
    return open_tutor(settings(), store().grades).__enter__()


@st.cache_resource(show_spinner=False)
def jobs() -> Checks:
    """Checks under way, and what the last ones came to."""
    return Checks()


@st.cache_resource(show_spinner=False)
def store() -> Store:
    """Where attempts and the instructor's decisions are kept."""
    chosen = settings()
    return Store(
        chosen.data_folder / "surefix.sqlite",
        policy=Policy(precision=chosen.precision),
        link_life=timedelta(days=chosen.link_days),
    )


def language(known: tuple[str, ...]) -> str:
    """What the student chose, else what the browser asks for, else what the server was set to."""
    chosen = st.session_state.get("language") or st.query_params.get("lang") or st.context.locale or ""
    for code in (chosen, chosen.split("-")[0], settings().lang):
        if code in known:
            return code
    return known[0]


def main() -> None:
    """Draw the page that the address names."""
    known = known_languages()
    texts = Texts("pages", language(known))
    pictures = files("assets")
    with as_file(pictures / "favicon.svg") as favicon, as_file(pictures / "logo.svg") as logo:
        st.set_page_config(page_title=texts("app-name"), page_icon=str(favicon), layout="wide")
        st.logo(str(logo), size="large")
    markup.style()
    try:
        everyone = tutor()
    except SurefixError as error:  # the server was set up wrongly: say so to whoever started it
        markup.draw(markup.note("failed", texts("start-failed"), [str(error), error.advice]), texts)
        return
    pages = [
        st.Page(
            lambda: student.render(everyone, store(), jobs(), texts, known),
            title=texts("nav-student"),
            icon=":material/edit_note:",
            url_path="check",
            default=True,
        ),
        st.Page(
            lambda: catalogue.render(texts),
            title=texts("nav-catalogue"),
            icon=":material/menu_book:",
            url_path="mistakes",
        ),
        st.Page(
            lambda: instructor.render(everyone.calibration, store(), texts, settings(), everyone.model_calibration),
            title=texts("nav-instructor"),
            icon=":material/tune:",
            url_path="instructor",
        ),
    ]
    st.navigation(pages, position="top").run()


main()
