"""Announces to a screen reader what has changed."""

from __future__ import annotations

import streamlit as st

_HTML = '<div role="status" class="said"></div>'
_CSS = ".said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }"
_JS = """
const turns = new WeakMap();
const SETTLED = 2000; // milliseconds in which feedback that is being drawn becomes longer
function bring(place) {
  const grows = new ResizeObserver(() => place.scrollIntoView()); // a page that is too short yet cannot be scrolled so far
  const end = () => grows.disconnect();
  grows.observe(place);
  for (const act of ["wheel", "touchstart", "pointerdown", "keydown"]) {
    window.addEventListener(act, end, { capture: true, once: true, passive: true });
  }
  setTimeout(end, SETTLED);
}
export default function ({ data, parentElement }) {
  if (turns.get(parentElement) === data.turn) return;
  const first = !turns.has(parentElement);
  turns.set(parentElement, data.turn);
  const said = parentElement.querySelector(".said");
  said.textContent = "";
  setTimeout(() => {
    said.textContent = data.said;
    const place = document.querySelector(".st-key-feedback");
    if (!first && place && place.getBoundingClientRect().top > window.innerHeight * 0.4) bring(place);
  }, 100);
}
"""


def announce(said: str, *, turn: str = "") -> None:
    """Let a screen reader say ``said`` whenever ``turn`` changes, and bring the feedback into view where it is far below."""
    component = st.components.v2.component("surefix.announcer", html=_HTML, css=_CSS, js=_JS)
    component(key="announcer", data={"said": said, "turn": turn})
