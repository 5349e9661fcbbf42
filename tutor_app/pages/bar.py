"""What is always at hand: the button that checks, and on a phone, where code and feedback are far apart, the way between them.

On a narrow screen ``style.css`` keeps it at the lower edge, with what the last check came to in one line.
"""

from __future__ import annotations

from html import escape

import streamlit as st

from tutor_app.explain.localisation import Texts
from tutor_app.pages import controls, markup
from tutor_app.pages.feedback import came_to
from tutor_app.pages.visit import Visit

_KEY = "check"
_HTML = '<button type="button" class="way" hidden></button>'
_CSS = controls.CSS + ".way { width: 100%; min-height: 2.5rem; padding: 0.3rem 0.7rem; font-size: 1rem; }"
_JS = """
const looks = new WeakMap();
export default function ({ data, parentElement }) {
  const way = parentElement.querySelector(".way");
  const parts = { code: document.querySelector(".st-key-write"), feedback: document.querySelector(".st-key-feedback") };
  const look = () => {
    const reading = parts.feedback && parts.feedback.getBoundingClientRect().top < window.innerHeight / 2;
    way.value = reading ? "code" : "feedback";
    way.textContent = data[way.value];
    way.hidden = false; // without words it would be a button without a name
  };
  way.onclick = () => {
    const part = parts[way.value];
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    part.tabIndex = -1;
    part.focus({ preventScroll: true });
    part.scrollIntoView({ behavior: calm ? "auto" : "smooth", block: "start" });
  };
  const before = looks.get(parentElement);
  if (before) document.removeEventListener("scroll", before, true);
  looks.set(parentElement, look);
  document.addEventListener("scroll", look, { capture: true, passive: true });
  look();
  return () => document.removeEventListener("scroll", looks.get(parentElement), true);
}
"""


def draw(now: Visit, texts: Texts, *, busy: bool) -> None:
    """Draw it; ``busy`` says that a check goes on."""
    known = _KEY in st.session_state
    said = texts("checking") if busy else verdict(now, texts)
    with st.container(key="bar", horizontal=True, vertical_alignment="center"):
        markup.draw(f"<p class='verdict'>{escape(said)}</p>", texts)
        asked = st.button(texts("check"), type="primary", key=_KEY, icon=":material/search_check:", on_click=now.ask)
        if asked and not known:
            now.ask()  # which a session that has not drawn the button before did not call
        component = st.components.v2.component("surefix.bar", html=_HTML, css=_CSS, js=_JS)
        component(key="way", data={"code": texts("to-code"), "feedback": texts("to-feedback")})


def verdict(now: Visit, texts: Texts) -> str:
    """What the last check came to, in a few words; empty where there was none."""
    last = now.last
    if last is None:
        return ""
    if last.feedback is None:
        return texts("stopped-title" if last.stopped else "status-failed")
    if now.stale:
        return texts("bar-changed")
    return came_to(last.feedback, texts)
