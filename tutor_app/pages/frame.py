"""What the page as a whole has to know, and only a browser can be told: language, direction, and what it is to keep.

And what it says while the server is lost, which must be there before that.
"""

from __future__ import annotations

from html import escape

import streamlit as st

from tutor_app.explain.localisation import Texts
from tutor_app.pages import boxes, markup, preferences

_JS = """
export default function ({ data }) {
  tendBoxes();
  document.documentElement.lang = data.lang;
  document.documentElement.dir = data.direction;
  const secure = window.location.protocol === "https:" ? "; Secure" : "";
  for (const [name, value] of Object.entries(data.kept)) {
    document.cookie = `${name}=${value}; Path=/; Max-Age=${data.seconds}; SameSite=Strict${secure}`;
  }
}
"""


def draw(texts: Texts) -> None:
    """Tell the browser. The style sheet shows the words about the lost server where Streamlit says that it looks for it."""
    with st.container(key="lost"):
        markup.draw(f"<p role='status'>{escape(texts('reconnecting'))}</p>", texts)
    component = st.components.v2.component("surefix.frame", html="<span></span>", js=boxes.JS + _JS)
    kept = {"kept": preferences.kept(), "seconds": preferences.SECONDS}
    component(key="frame", data={"lang": texts.lang, "direction": texts.direction, **kept})
