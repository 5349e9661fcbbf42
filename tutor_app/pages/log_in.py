"""The form that asks an instructor for the passphrase, and the button that logs out.

Both ask the server by a request of their own. With the answer the browser gets or loses a cookie that no script can read, and
the page is loaded again. The passphrase is in no state of the page, which the server would keep.
"""

from __future__ import annotations

import streamlit as st

from tutor_app.classroom.log_ins import HOURS
from tutor_app.explain.localisation import Texts
from tutor_app.pages import controls

LOG_IN_PATH = "/surefix/log-in"
LOG_OUT_PATH = "/surefix/log-out"
ASK_JS = """
async function ask(path, fields, failed) {
  const asked = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(fields) };
  try {
    const answer = await fetch(path, asked);
    if (answer.ok) return "";
    return (await answer.json()).said || failed;
  } catch {  // no answer, or none of ours
    return failed;
  }
}
"""
"""``ask`` gives what is to be said, which is nothing where the server did what it was asked for."""
_FORM_HTML = """
<form class="door" autocomplete="on">
  <p class="needed"></p>
  <label class="label" for="given"></label>
  <div class="row"><input id="given" class="given" type="password" autocomplete="current-password" required maxlength="1000"
    aria-describedby="lasts"><button type="submit" class="send"></button></div>
  <p id="lasts" class="lasts"></p>
  <p class="said" role="alert"></p>
</form>
"""
_FORM_CSS = (
    controls.CSS
    + """
.door { max-width: 26rem; }
.needed { font: 1rem/1.5 var(--st-font); color: var(--st-text-color); margin: 0 0 0.8rem; }
.given { flex: 1 1 12rem; min-width: 0; }
.lasts { font: 0.875rem/1.4 var(--st-font); color: var(--st-gray-text-color); margin: 0.4rem 0 0; }
"""
)
_FORM_JS = (
    ASK_JS
    + """
export default function ({ data, parentElement }) {
  const find = (name) => parentElement.querySelector(`.${name}`);
  const [door, given, send, said] = ["door", "given", "send", "said"].map(find);
  for (const name of ["needed", "label", "send", "lasts"]) find(name).textContent = data[name];
  door.dir = data.direction;
  door.onsubmit = async (event) => {
    event.preventDefault();
    said.textContent = "";
    send.disabled = true;
    const wrong = await ask(data.path, { passphrase: given.value, lang: data.lang }, data.failed);
    if (!wrong) return window.location.reload();
    send.disabled = false;
    said.textContent = wrong;
    given.select();
  };
}
"""
)
_OUT_HTML = '<div class="out"><span class="said" role="alert"></span><button type="button" class="send"></button></div>'
_OUT_CSS = (
    controls.CSS
    + """
.out { display: flex; flex-wrap: wrap; gap: 0.5rem; justify-content: flex-end; align-items: center; }
.out .said { margin: 0; }
"""
)
_OUT_JS = (
    ASK_JS
    + """
export default function ({ data, parentElement }) {
  const [out, send, said] = ["out", "send", "said"].map((name) => parentElement.querySelector(`.${name}`));
  send.textContent = data.send;
  out.dir = data.direction;
  send.onclick = async () => {
    said.textContent = await ask(data.path, { lang: data.lang }, data.failed);
    if (!said.textContent) window.location.reload();
  };
}
"""
)


def ask(texts: Texts) -> None:
    """The form. What was wrong is said below it, in the language of the page."""
    component = st.components.v2.component("surefix.log-in", html=_FORM_HTML, css=_FORM_CSS, js=_FORM_JS)
    said = {"needed": texts("passphrase-needed"), "label": texts("passphrase"), "send": texts("passphrase-enter")}
    said |= {"lasts": texts("passphrase-lasts", hours=HOURS), "failed": texts("passphrase-failed")}
    component(key="log-in", data={**said, "path": LOG_IN_PATH, "lang": texts.lang, "direction": texts.direction})


def offer_way_out(texts: Texts) -> None:
    """The button, at the end of the line."""
    component = st.components.v2.component("surefix.log-out", html=_OUT_HTML, css=_OUT_CSS, js=_OUT_JS)
    said = {"send": texts("log-out"), "failed": texts("passphrase-failed")}
    component(key="log-out", data={**said, "path": LOG_OUT_PATH, "lang": texts.lang, "direction": texts.direction})
