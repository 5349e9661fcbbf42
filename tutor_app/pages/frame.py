"""What the page as a whole has to know, and only a browser can be told: language, direction, and what it is to keep."""

from __future__ import annotations

import streamlit as st

from tutor_app.explain.localisation import Texts
from tutor_app.pages import preferences

_JS = """
export default function ({ data }) {
  document.documentElement.lang = data.lang;
  document.documentElement.dir = data.direction;
  const secure = window.location.protocol === "https:" ? "; Secure" : "";
  for (const [name, value] of Object.entries(data.kept)) {
    document.cookie = `${name}=${value}; Path=/; Max-Age=31536000; SameSite=Strict${secure}`;
  }
}
"""


def draw(texts: Texts) -> None:
    """Tell the browser."""
    component = st.components.v2.component("surefix.frame", html="<span></span>", js=_JS)
    component(key="frame", data={"lang": texts.lang, "direction": texts.direction, "kept": preferences.kept()})
