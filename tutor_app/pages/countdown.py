"""A calm clock that counts down in the browser, and tells the server when it is through. The server decides what that opens."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

_HTML = '<p role="timer" class="surefix-left"></p>'
_CSS = ".surefix-left { margin: 0; font: inherit; font-variant-numeric: tabular-nums; }"
_JS = """
const clocks = new WeakMap();
export default function ({ data, parentElement, setTriggerValue }) {
  const place = parentElement.querySelector(".surefix-left");
  const end = Date.now() + data.seconds * 1000;
  place.dir = data.direction;
  clearInterval(clocks.get(parentElement));
  const tick = () => {
    const left = Math.max(0, Math.ceil((end - Date.now()) / 1000));
    const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
    place.textContent = data.said.replace(data.slot, clock);
    if (left > 0) return;
    clearInterval(clocks.get(parentElement));
    setTriggerValue("due", data.turn);
  };
  clocks.set(parentElement, setInterval(tick, 1000));
  tick();
  return () => clearInterval(clocks.get(parentElement));
}
"""
SLOT = "{left}"
"""Stands in the sentence where minutes and seconds go."""


def countdown(seconds: int, said: str, *, direction: str, turn: str, on_due: Callable[[], None]) -> None:
    """Count down in the sentence ``said``; ``on_due`` is called, and the page drawn again, when nothing is left.

    ``turn`` is another for every clock.
    """
    component = st.components.v2.component("surefix.countdown", html=_HTML, css=_CSS, js=_JS)
    data = {"seconds": seconds, "said": said, "slot": SLOT, "direction": direction, "turn": turn}
    component(key=f"countdown-{turn}", data=data, on_due_change=on_due)
