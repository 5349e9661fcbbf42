"""The whole site for one run of the script: a language for each visit, three pages, and one about privacy."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from importlib.resources import as_file, files

import streamlit as st

from tutor_app.errors import SurefixError
from tutor_app.explain.localisation import Texts
from tutor_app.explain.texts import known_languages
from tutor_app.pages import access, catalogue, frame, instructor, joining, markup, member, preferences, privacy, student
from tutor_app.pages.classes import chooser, onlooker
from tutor_app.pages.joining import Entrance, cookie
from tutor_app.pages.server.service import Service


def draw(service: Service | SurefixError) -> None:
    """Draw the page that the address names; where the server could not start, say why to whoever started it."""
    known = known_languages()
    texts = Texts("pages", _language(known, *_defaults(service, known)))
    pictures = files("assets")
    with as_file(pictures / "favicon.svg") as favicon, as_file(pictures / "logo.svg") as logo:
        st.set_page_config(page_title=texts("app-name"), page_icon=str(favicon), layout="wide")
        st.logo(str(logo), size="large")
    markup.style()
    frame.draw(texts)
    if isinstance(service, SurefixError):
        markup.draw(markup.note("failed", texts("start-failed"), [str(service), service.advice]), texts)
    else:
        st.navigation(_pages(service, texts, known), position="top").run()


def _pages(service: Service, texts: Texts, known: tuple[str, ...]) -> list[st.Page]:
    settings = service.settings
    entrance = Entrance(codes=service.codes, cookie=cookie(settings.mark), model=privacy.model(settings))
    to_check = st.Page(
        lambda: _student(service, texts, known, entrance),
        title=texts("nav-student"),
        icon=":material/edit_note:",
        url_path="check",
        default=True,
    )
    return [
        to_check,
        st.Page(
            lambda: catalogue.render(texts, lambda: st.switch_page(to_check, query_params={"lang": texts.lang})),
            title=texts("nav-catalogue"),
            icon=":material/menu_book:",
            url_path=catalogue.PATH,
        ),
        st.Page(
            lambda: _instructor(service, texts),
            title=texts("nav-instructor"),
            icon=":material/tune:",
            url_path=access.PATH.strip("/"),
        ),
        st.Page(
            lambda: privacy.render(service.store, entrance, settings.link_days, texts),
            title=Texts("joining", texts.lang)("privacy-title"),
            icon=":material/shield_person:",
            url_path=privacy.PATH,
            visibility="hidden",
        ),
    ]


def _student(service: Service, texts: Texts, known: tuple[str, ...], entrance: Entrance) -> None:
    if _looks(service):
        entrance = replace(entrance, onlooker=onlooker.draw(chooser.chosen(service.store), texts))
    student.render(service.tutor, service.store, service.checks, texts, known, entrance)


def _instructor(service: Service, texts: Texts) -> None:
    instructor.introduce(texts)
    note = st.context.cookies.get(service.log_ins.cookie, "")
    if access.admitted(service.settings, service.log_ins, access.visitor(), note, texts):
        tutor = service.tutor
        instructor.render(
            tutor.calibration,
            service.store,
            texts,
            service.settings,
            tutor.model_calibration,
            admitted=partial(access.inside, service.settings, service.log_ins, access.visitor(), note),
        )


def _looks(service: Service) -> bool:
    """Whether a teacher looks at a class's page as a student: nobody else may try codes in this way."""
    note = st.context.cookies.get(service.log_ins.cookie, "")
    return onlooker.looking() and access.inside(service.settings, service.log_ins, access.visitor(), note)


def _defaults(service: Service | SurefixError, known: tuple[str, ...]) -> tuple[str, str]:
    """The language of the student's class, empty where it has none, and that of the server."""
    if isinstance(service, SurefixError):
        return "", known[0]
    one, store = None, service.store
    if _looks(service):
        one = chooser.chosen(store)
    elif not (st.context.url or "").rstrip("/").endswith(access.PATH):  # teachers read their own language
        one = member.found(store, joining.word(cookie(service.settings.mark)), member.Member()).of
    return ("" if one is None else store.policy(one.id).language or ""), service.settings.lang


def _language(known: tuple[str, ...], of_class: str, default: str) -> str:
    """What the student chose in this visit, by a link or on this device, else the class's, else what the browser asks for."""
    own = st.session_state.get("language") or st.query_params.get("lang") or preferences.language()
    chosen = own or of_class or st.context.locale or ""
    for code in (chosen, chosen.split("-")[0], default):
        if code in known:
            return code
    return known[0]
