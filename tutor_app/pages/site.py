"""The whole site for one run of the script: a language for each visit, three pages, and one about privacy."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from importlib.resources import as_file, files

import streamlit as st

from tutor_app.classroom.desk import Desk
from tutor_app.classroom.roles import Role, Who
from tutor_app.errors import SurefixError
from tutor_app.explain.localisation import Texts
from tutor_app.explain.texts import known_languages
from tutor_app.openid.lti.opening import rosters_of
from tutor_app.pages import (
    access,
    catalogue,
    frame,
    instructor,
    joining,
    log_in,
    markup,
    member,
    people,
    preferences,
    privacy,
    signing,
    student,
    visit,
)
from tutor_app.pages.classes import chooser, onlooker, projector
from tutor_app.pages.joining import Entrance, cookie
from tutor_app.pages.presence import Presence, session_cookie
from tutor_app.pages.readers import Readers
from tutor_app.pages.service import Service

_PRESENCE = "presence"


def draw(service: Service | SurefixError) -> None:
    """Draw the page that the address names; where the server could not start, say why to whoever started it."""
    if isinstance(service, SurefixError):
        _draw(service, None)
        return
    with service.drawings.turn(visit.current().name, opening=_PRESENCE not in st.session_state):
        seat = _seat(service)
        with seat.store.drawing():
            _draw(service, seat)


def _draw(service: Service | SurefixError, seat: Seat | None) -> None:
    known = known_languages()
    texts = Texts("pages", _language(known, *_defaults(seat, known)))
    pictures = files("assets")
    with as_file(pictures / "favicon.svg") as favicon, as_file(pictures / "logo.svg") as logo:
        st.set_page_config(page_title=texts("app-name"), page_icon=str(favicon), layout="wide")
        st.logo(str(logo), size="large")
    markup.style()
    frame.draw(texts)
    if isinstance(service, SurefixError):
        markup.draw(markup.note("failed", texts("start-failed"), [str(service), service.advice]), texts)
    elif seat is not None:
        page = st.navigation(_pages(seat, texts, known), position="top")
        if not projector.shown():
            signing.draw(seat.who, service.settings, texts, local=seat.local)
        page.run()


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """Somebody at a page: ``who`` they are as it is drawn, and the ``store`` as they may use it, as long as they are there."""

    service: Service
    presence: Presence
    who: Who
    store: Desk
    local: bool
    """Whether anybody signs in by a password of this server's."""


def _seat(service: Service) -> Seat:
    """The place of whoever the page is drawn for."""
    presence: Presence | None = st.session_state.get(_PRESENCE)
    if presence is None:
        presence = st.session_state[_PRESENCE] = _presence(service)
    who = presence.arrive(st.query_params.get(joining.PARAMETER, ""))
    store = Desk(service.store, presence.who)
    return Seat(service=service, presence=presence, who=who, store=store, local=presence.offered())


def _presence(service: Service) -> Presence:
    settings, cookies = service.settings, st.context.cookies
    words = [str(cookies.get(name) or "") for name in (session_cookie(settings), cookie(settings.mark))]
    inside = partial(access.inside, settings, service.log_ins, access.visitor(), cookies.get(service.log_ins.cookie, ""))
    mine = visit.current()
    return Presence(store=service.store, session=words[0], student=words[1], inside=inside, visits=lambda: mine.names)


def _pages(seat: Seat, texts: Texts, known: tuple[str, ...]) -> list[st.Page]:
    service, settings = seat.service, seat.service.settings
    entrance = Entrance(codes=service.codes, cookie=cookie(settings.mark), readers=Readers.of(settings))
    to_check = st.Page(
        lambda: _student(seat, texts, known, entrance),
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
            lambda: _instructor(seat, texts),
            title=texts("nav-instructor"),
            icon=":material/tune:",
            url_path=access.PATH.strip("/"),
        ),
        st.Page(
            lambda: privacy.render(
                seat.store,
                entrance,
                settings.link_days,
                settings.remember_minutes,
                texts,
                signed_in=seat.who.account is not None,
            ),
            title=Texts("joining", texts.lang)("privacy-title"),
            icon=":material/shield_person:",
            url_path=privacy.PATH,
            visibility="hidden",
        ),
        *_of_accounts(seat, texts),
    ]


def _of_accounts(seat: Seat, texts: Texts) -> list[st.Page]:
    """Where people sign in, and where administrators see to them."""
    said, settings = Texts("people", texts.lang), seat.service.settings
    runs = seat.who.role is Role.ADMINISTRATOR and signing.offered(settings, local=seat.local)
    return [
        st.Page(
            lambda: signing.render(seat.who, settings, texts, local=seat.local),
            title=said("sign-in-title"),
            icon=":material/login:",
            url_path=signing.PAGE,
            visibility="hidden",
        ),
        st.Page(
            lambda: people.render(seat.store, seat.who, texts),
            title=said("people-title"),
            icon=":material/manage_accounts:",
            url_path=people.PATH,
            visibility="visible" if runs else "hidden",
        ),
    ]


def _student(seat: Seat, texts: Texts, known: tuple[str, ...], entrance: Entrance) -> None:
    if _looks(seat):
        entrance = replace(entrance, onlooker=onlooker.draw(chooser.chosen(seat.store), texts))
    service = seat.service
    student.render(service.tutor, seat.store, service.checks, texts, known, entrance, service.drawings.pause)


def _instructor(seat: Seat, texts: Texts) -> None:
    instructor.introduce(texts)
    if not _admitted(seat, texts):
        return
    tutor = seat.service.tutor
    instructor.render(
        tutor.calibration,
        seat.store,
        texts,
        seat.service.settings,
        tutor.models,
        admitted=lambda: seat.presence.who().teacher,
        without=seat.who.role is Role.ADMINISTRATOR,
        rosters=rosters_of(seat.service.lti, seat.store),
    )


def _admitted(seat: Seat, texts: Texts) -> bool:
    """Whether the page may be drawn; says why not, or offers the ways in."""
    settings, log_ins, who = seat.service.settings, seat.service.log_ins, seat.who
    if who.account is not None:
        if who.account.once:
            signing.ask_password(who.account, Texts("people", texts.lang))
        elif not who.teacher:
            markup.draw(markup.note("plain", Texts("people", texts.lang)("not-a-teacher")), texts)
        return who.teacher
    if not who.teacher and signing.offered(settings, local=seat.local):
        signing.ways(settings, texts, to=access.PATH, local=seat.local)
        if settings.instructor_passphrase is not None:
            log_in.ask(texts)
        return False
    note = st.context.cookies.get(log_ins.cookie, "")
    return access.admitted(settings, log_ins, access.visitor(), note, texts)


def _looks(seat: Seat) -> bool:
    """Whether a teacher looks at a class's page as a student: nobody else may try codes in this way."""
    return onlooker.looking() and seat.who.teacher


def _defaults(seat: Seat | None, known: tuple[str, ...]) -> tuple[str, str]:
    """The language of the student's class, empty where it has none, and that of the server."""
    if seat is None:
        return "", known[0]
    one, store = None, seat.store
    if _looks(seat):
        one = chooser.chosen(store)
    elif not (st.context.url or "").rstrip("/").endswith(access.PATH):  # teachers read their own language
        word, code = joining.word(cookie(seat.service.settings.mark)), st.query_params.get(joining.PARAMETER, "")
        one = member.found(store, word, member.Member(), code=code).of
    return ("" if one is None else store.decisions.policy(one.id).language or ""), seat.service.settings.lang


def _language(known: tuple[str, ...], of_class: str, default: str) -> str:
    """What the student chose in this visit, by a link or on this device, else the class's, else what the browser asks for."""
    own = st.session_state.get("language") or st.query_params.get("lang") or preferences.language()
    chosen = (own or of_class or st.context.locale or "").lower()
    for code in (chosen, chosen.split("-")[0], default):
        if code in known:
            return code
    return known[0]
