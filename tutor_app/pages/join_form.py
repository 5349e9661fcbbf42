"""The form by which a student joins a class, and the buttons by which one leaves it.

Both ask the server by a request of their own, as the log-in does: with the answer the browser gets or loses a cookie that no
script can read, and the page is loaded again. The program in the editor outlives that.
"""

from __future__ import annotations

import streamlit as st

from tutor_app.explain.localisation import Texts
from tutor_app.pages import controls
from tutor_app.pages.log_in import ASK_JS

JOIN_PATH = "/surefix/join"
LEAVE_PATH = "/surefix/leave"
_HTML = """
<form class="joining" autocomplete="off">
  <label class="label" for="name"></label>
  <input id="name" class="given name" type="text" autocomplete="off" required aria-describedby="enough">
  <p id="enough" class="enough"></p>
  <label class="tick"><input type="checkbox" class="made-up"><span class="made-up-label"></span></label>
  <label class="tick"><input type="checkbox" class="unstored" aria-describedby="same"><span class="unstored-label"></span></label>
  <p id="same" class="same"></p>
  <button type="submit" class="send"></button>
  <p class="said" role="alert"></p>
</form>
"""
_CSS = (
    controls.CSS
    + """
.joining { max-width: 28rem; }
.given { width: 100%; }
.given:disabled { opacity: 0.6; }
.tick { display: flex; gap: 0.6rem; align-items: flex-start; min-height: 1.6rem; margin: 0.7rem 0 0; cursor: pointer;
  font: 1rem/1.5 var(--st-font); color: var(--st-text-color); }
.tick input { flex: none; width: 1.15rem; height: 1.15rem; margin: 0.2rem 0 0; accent-color: var(--st-primary-color); }
.enough, .same { font: 0.875rem/1.4 var(--st-font); color: var(--st-gray-text-color); margin: 0.3rem 0 0; }
.same { margin-inline-start: 1.75rem; }
.joining .send { margin-top: 1rem; color: light-dark(#ffffff, #06121f); background: var(--st-primary-color);
  border-color: var(--st-primary-color); }
.joining .send:hover { color: light-dark(#ffffff, #06121f); filter: brightness(1.1); }
.joining .said { margin: 0.3rem 0 0; min-height: 0; } .joining .said:empty { display: none; }
"""
)
_JS = (
    ASK_JS
    + """
export default function ({ data, parentElement }) {
  const find = (name) => parentElement.querySelector(`.${name}`);
  const [form, name, madeUp, unstored, send, said] = ["joining", "name", "made-up", "unstored", "send", "said"].map(find);
  for (const part of ["label", "enough", "made-up-label", "unstored-label", "same", "send"]) find(part).textContent = data[part];
  form.dir = data.direction;
  name.maxLength = data.longest;
  if (!form.dataset.begun) unstored.checked = data.ticked;  // from then on it is the student's
  form.dataset.begun = "yes";
  madeUp.onchange = () => { name.disabled = madeUp.checked; };
  name.oninput = () => { said.textContent = ""; };
  form.onsubmit = async (event) => {
    event.preventDefault();
    said.textContent = "";
    send.disabled = true;
    const called = madeUp.checked ? "" : name.value;
    const asked = { code: data.code, name: called, made_up: madeUp.checked, stored: !unstored.checked, lang: data.lang };
    const wrong = await ask(data.path, asked, data.failed);
    if (!wrong) {
      try { sessionStorage.setItem("surefix.joined", "yes"); } catch { /* the student checks the program again */ }
      return window.location.reload();
    }
    send.disabled = false;
    said.textContent = wrong;
    if (!madeUp.checked) name.select();
  };
}
"""
)
_OUT_HTML = """
<div class="out"><button type="button" class="send leave"></button><p class="kept"></p>
<button type="button" class="send delete"></button><p class="gone"></p>
<div class="sure" hidden><p class="question" role="alert"></p><div class="row"><button type="button" class="yes"></button>
<button type="button" class="no"></button></div></div><p class="said" role="alert"></p></div>
"""
_OUT_CSS = (
    controls.CSS
    + """
.out { max-width: 22rem; }
.out p { font: 0.875rem/1.4 var(--st-font); color: var(--st-text-color); margin: 0.3rem 0 0.9rem; }
.out .said { margin: 0; }
.sure .question { font-weight: 600; margin: 0 0 0.5rem; }
"""
)
_OUT_JS = (
    ASK_JS
    + """
export default function ({ data, parentElement }) {
  const find = (name) => parentElement.querySelector(`.${name}`);
  const said = find("said");
  for (const part of ["leave", "kept", "delete", "gone", "yes", "no"]) find(part).textContent = data[part];
  find("out").dir = data.direction;
  const leave = async (forget) => {
    said.textContent = await ask(data.path, { delete: forget, code: data.code, lang: data.lang }, data.failed);
    if (said.textContent) return;
    try { sessionStorage.setItem("surefix.left", forget ? "deleted" : "said"); } catch { /* the page shows it by itself */ }
    window.location.reload();
  };
  const asked = (open) => {
    find("sure").hidden = !open;
    find("delete").hidden = open || !data.known;
    find("question").textContent = open ? data.question : "";  // an alert is read when it gets its words
    if (open) find("no").focus();
  };
  find("leave").onclick = () => leave(false);
  find("delete").onclick = () => asked(true);
  find("yes").onclick = () => leave(true);
  find("no").onclick = () => { asked(false); find("delete").focus(); };
  if (!find("sure").hidden) return;  // drawn anew while the student reads the question
  for (const part of ["delete", "gone", "kept"]) find(part).hidden = !data.known;
}
"""
)
_LEFT_HTML = '<p class="left" role="status"></p>'
_LEFT_CSS = """
.left { font: 1rem/1.5 var(--st-font); color: var(--st-text-color); margin: 0; padding: 0.6rem 0.9rem;
  border-inline-start: 4px solid var(--st-primary-color); background: var(--st-secondary-background-color); }
"""
_LEFT_JS = """
export default function ({ data, parentElement }) {
  const root = document.documentElement, left = parentElement.querySelector(".left");
  try {
    root.dataset.surefixLeft ??= sessionStorage.getItem("surefix.left") ?? "";
    sessionStorage.removeItem("surefix.left");
  } catch { return; }
  left.dir = data.direction;
  left.textContent = data[root.dataset.surefixLeft] ?? "";
}
"""


def ask(code: str, example: str, longest: int, texts: Texts, *, unstored: bool) -> None:
    """The form to join the class with this code; ``example`` is a made-up name.

    ``unstored`` says whether the student did not want programs stored so far.
    """
    component = st.components.v2.component("surefix.join", html=_HTML, css=_CSS, js=_JS)
    said = {"label": texts("join-name"), "enough": texts("join-name-help"), "send": texts("join"), "failed": texts("join-failed")}
    said |= {"made-up-label": texts("join-made-up", example=example), "unstored-label": texts("unstored")}
    said |= {"same": texts("unstored-help"), "path": JOIN_PATH, "code": code, "lang": texts.lang, "direction": texts.direction}
    component(key="join-form", data={**said, "longest": longest, "ticked": unstored})


def offer_way_out(texts: Texts, *, code: str = "", known: bool = True) -> None:
    """The buttons to leave the class with this ``code``: alone, and, where the student is ``known``, with what is stored."""
    component = st.components.v2.component("surefix.leave", html=_OUT_HTML, css=_OUT_CSS, js=_OUT_JS)
    said = {"leave": texts("leave-class"), "kept": texts("leave-kept"), "delete": texts("leave-delete")}
    said |= {"gone": texts("leave-gone"), "failed": texts("join-failed"), "question": texts("leave-question")}
    said |= {"yes": texts("leave-yes"), "no": texts("leave-no")}
    said |= {"path": LEAVE_PATH, "code": code, "lang": texts.lang, "direction": texts.direction}
    component(key="leave-form", data={**said, "known": known})


def confirm_way_out(texts: Texts) -> None:
    """That the class was left, and what became of what was stored: until the page is loaded again after that, and no longer."""
    component = st.components.v2.component("surefix.left", html=_LEFT_HTML, css=_LEFT_CSS, js=_LEFT_JS)
    said = {"said": texts("left-said"), "deleted": texts("left-deleted"), "direction": texts.direction}
    component(key="left-class", data=said)
