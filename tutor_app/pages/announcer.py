"""What only a browser can do for a page: say its language, and announce to a screen reader what has changed."""

from __future__ import annotations

import streamlit as st

from tutor_app.localisation import Texts

_HTML = '<div role="status" class="said"></div>'
_CSS = ".said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }"
_JS = """
export default function ({ data, parentElement }) {
  const said = parentElement.querySelector(".said");
  if (said.textContent !== data.said) said.textContent = data.said;
  document.documentElement.lang = data.lang;
}
"""


def announce(said: str, texts: Texts) -> None:
    """Let a screen reader say ``said`` once it differs from what was said last."""
    component = st.components.v2.component("surefix.announcer", html=_HTML, css=_CSS, js=_JS)
    component(key="announcer", data={"said": said, "lang": texts.lang})
