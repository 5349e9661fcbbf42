"""How students join: code, address and its picture, small beside the class and big for the wall."""

from __future__ import annotations

from html import escape

import streamlit as st

from tutor_app.classroom.people import Class
from tutor_app.pages import copying, markup
from tutor_app.pages.classes import projector
from tutor_app.pages.classes.address import Address
from tutor_app.pages.classes.here import Here
from tutor_app.pages.share import CSS, HTML

_JS = (
    copying.JS
    + """
export default function ({ data, parentElement }) {
  const link = parentElement.querySelector(".link");
  parentElement.querySelector(".label").textContent = data.label;
  link.value = data.url;
  link.onfocus = () => link.select();
  copies(parentElement.querySelector(".copy"), link, parentElement.querySelector(".said"), data);
}
"""
)


def draw(here: Here, one: Class, address: Address) -> None:
    """The big one, for the wall or the projector."""
    said = here.said
    st.button(said("back-to-class"), key="projector-close", icon=":material/arrow_back:", on_click=projector.close)
    steps = f"<ol><li>{escape(said('wall-open'))} <strong dir='ltr'>{escape(address.short)}</strong></li>"
    steps += f"<li>{escape(said('wall-name'))}</li></ol>"
    code = f"<p class='code'><span>{escape(said('wall-code'))}</span> <strong dir='ltr'>{_spaced(one.code)}</strong></p>"
    picture = f"<img src=\"{escape(address.picture)}\" alt='{escape(said('wall-picture', url=address.url))}'>"
    title = f"<h1>{escape(one.name or said('wall-title'))}</h1>"
    markup.draw(f"<section class='wall'><div>{title}{code}{steps}</div>{picture}</section>", here.texts)
    _warn(here, one, address)


def beside(here: Here, one: Class, address: Address) -> None:
    """The small one: code, link to copy, and the button that makes it big."""
    said = here.said
    markup.draw(f"<p class='join'>{escape(said('wall-code'))} <strong dir='ltr'>{_spaced(one.code)}</strong></p>", here.texts)
    component = st.components.v2.component("surefix.class-link", html=HTML, css=CSS, js=_JS)
    words = {"copy": said("wall-copy"), "copied": here.texts("share-copied"), "failed": here.texts("share-failed")}
    component(key="class-link", data={"label": said("wall-link"), "url": address.url, **words})
    st.button(said("wall-show"), key="wall-show", icon=":material/qr_code_2:", on_click=projector.show, args=(projector.WALL,))
    _warn(here, one, address)


def _warn(here: Here, one: Class, address: Address) -> None:
    if not one.open:
        markup.draw(markup.note("unsure small", here.said("wall-closed")), here.texts)
    if address.here_only:
        markup.draw(markup.note("unsure small", here.said("wall-here-only")), here.texts)


def _spaced(code: str) -> str:
    """The code with room between its signs, which a screen reader then spells."""
    return " ".join(escape(code))
