"""What is stored of a student, for how long, and who can read it: a sentence under the editor, and a page that says the rest.

Every sentence has a test (``tests/privacy.toml``).
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from html import escape

import streamlit as st

from tutor_app.classroom.store import Store
from tutor_app.explain.localisation import Texts
from tutor_app.explain.prose import prose
from tutor_app.pages import joining, markup, preferences
from tutor_app.pages.joining import DAYS, Entrance
from tutor_app.pages.member import Member, called, found
from tutor_app.pages.readers import Reader

PATH = "privacy"


def draw(member: Member, store: Store, reader: Reader | None, texts: Texts) -> None:
    """The sentence, with the link to the page, which opens beside the student's work."""
    said = Texts("joining", texts.lang)
    link = f"<a href='{PATH}?lang={escape(texts.lang)}' target='_blank' rel='noopener'>{escape(said('privacy-more'))}</a>"
    with st.container(key="privacy"):
        markup.draw(f"<p class='privacy'>{escape(sentence(member, store, reader, said))} {link}</p>", texts)


def sentence(member: Member, store: Store, reader: Reader | None, said: Texts) -> str:
    """What is stored for how long, who can read it, and which language model does."""
    return " ".join(filter(None, (_stored(member, store, said), _model(reader, said))))


def render(
    store: Store, entrance: Entrance, link_days: float, remember_minutes: float, texts: Texts, *, signed_in: bool = False
) -> None:
    """The page, for the student whose browser opens it; ``signed_in`` to an account, in a class or without one."""
    said = Texts("joining", texts.lang)
    member = found(store, joining.word(entrance.cookie), Member(), stored=preferences.stored())
    st.title(said("privacy-title"), anchor=False)
    reader = entrance.readers.reader(member.policy(store).engine)
    st.markdown(markup.label(sentence(member, store, reader, said)))
    for heading, items in parts(member, store, reader, link_days, remember_minutes, said, signed_in=signed_in):
        points = "".join(f"<li>{prose(item)}</li>" for item in items)
        markup.draw(f"<h2>{escape(said(heading))}</h2><ul>{points}</ul>", texts)


def parts(
    member: Member,
    store: Store,
    reader: Reader | None,
    link_days: float,
    remember_minutes: float,
    said: Texts,
    *,
    signed_in: bool = False,
) -> Iterator[tuple[str, list[str]]]:
    """Headings by their names, with what stands under each."""
    policy = member.policy(store)
    asking = [said("stores-question")] if member.student is not None and policy.questions else []
    more = said("stores-account") if signed_in else said("stores-no-more")
    counting = [said("stores-count")] if store.quotas.all else []
    yield "stores-title", [said("stores-program"), said("stores-name"), *asking, *counting, more]
    yield "takes-out-title", [said("takes-out"), said("takes-out-missed")]
    linking = [said("keeps-link", days=_days(link_days, said))] if link_days > 0 else []
    remembering = [said("keeps-memory", count=math.ceil(remember_minutes))] if remember_minutes else []
    yield "keeps-title", [_life(member, store, said), *linking, *remembering]
    yield "reads-title", [said("reads-teachers"), said("reads-students"), *([said("reads-link")] if linking else [])]
    yield "unstored-title", [said("unstored-how"), said("unstored-same"), *([said("unstored-question")] if asking else [])]
    gone = said("deletes-all") if store.keeping.overwrites else said("deletes-all-server")
    yield "deletes-title", [said("deletes-class") if member.student else said("deletes-none"), gone]
    yield "typing-title", [said("typing")]
    cookies = [said("browser-choices"), said("browser-class", days=said("days", count=DAYS))]
    cookies += [said("browser-account")] if signed_in else []
    yield "browser-title", [said("browser-program"), *cookies, said("browser-others")]
    yield "model-title", [_model(reader, said) or said("model-none")]


def _stored(member: Member, store: Store, said: Texts) -> str:
    if not member.stored:
        return said("privacy-unstored")
    if member.of is not None and member.student is not None:
        name = called(member.student, said)
        return said("privacy-class", days=said("days", count=member.of.retention), student=name)
    life = store.keeping.retention
    return said("privacy-endless") if life is None else said("privacy-none", days=said("days", count=life.days))


def _life(member: Member, store: Store, said: Texts) -> str:
    if member.of is not None:
        return said("keeps", days=said("days", count=member.of.retention))
    life = store.keeping.retention
    return said("keeps-endless") if life is None else said("keeps", days=said("days", count=life.days))


def _model(reader: Reader | None, said: Texts) -> str:
    if reader is None:
        return ""
    if not reader.host:
        return said("model-here")
    return said("model-outside" if reader.outside else "model-elsewhere", host=reader.host)


def _days(days: float, said: Texts) -> str:
    return said("days", count=math.ceil(days))
