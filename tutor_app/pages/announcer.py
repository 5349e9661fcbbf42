"""Announces to a screen reader what has changed."""

from __future__ import annotations

import streamlit as st

_HTML = '<div role="status" class="said"></div>'
_CSS = ".said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }"
_JS = """
const turns = new WeakMap();
export default function ({ data, parentElement }) {
  if (turns.get(parentElement) === data.turn) return;
  const first = !turns.has(parentElement);
  turns.set(parentElement, data.turn);
  const said = parentElement.querySelector(".said");
  said.textContent = "";
  setTimeout(() => {
    said.textContent = data.said;
    const place = document.querySelector(".st-key-feedback");
    if (!first && place && place.getBoundingClientRect().top > window.innerHeight * 0.4) place.scrollIntoView();
  }, 100);
}
"""


def announce(said: str, *, turn: str = "") -> None:
    """Let a screen reader say ``said`` whenever ``turn`` changes, and bring the feedback into view where it is far below."""
    component = st.components.v2.component("surefix.announcer", html=_HTML, css=_CSS, js=_JS)
    component(key="announcer", data={"said": said, "turn": turn})
