"""Ask a person: one button makes a message with the place, the program and, where links are, a link to it and its feedback.

The message is put together in the browser, which knows the page's address, and goes nowhere by itself: it is copied, or handed to
the reader's own mail program. A person who teaches can be sent it; nothing is stored for it but the link.
"""

from __future__ import annotations

import streamlit as st

from tutor_app.classroom.store import Store
from tutor_app.domain import Diagnosis, Nature
from tutor_app.explain.localisation import Texts
from tutor_app.pages import controls, copying
from tutor_app.pages.share import PARAMETER
from tutor_app.pages.visit import Try, Visit

_MOST_SENT = 4000
"""Characters of a program that go along with a question; of a longer one the lines around the place do."""
_MOST_MAILED = 1200
"""Characters of a message that a mail program is handed: addresses that are longer are cut off by some."""
_AROUND = 10
_SLOT = "\ue000"
"""Where the link goes; no program that is shown has this character."""
_HTML = """
<label class="label" for="question"></label>
<textarea id="question" class="message" rows="9" readonly dir="auto"></textarea>
<div class="row"><button type="button" class="copy"></button><a class="button mail"></a></div>
<p class="said" role="status"></p>
"""
_CSS = (
    controls.CSS
    + """
.row { margin-top: 0.5rem; }
.message { width: 100%; font: 0.875rem/1.45 var(--st-code-font); resize: vertical; }
"""
)
_JS = (
    copying.JS
    + """
export default function ({ data, parentElement }) {
  const find = (name) => parentElement.querySelector(`.${name}`);
  const [message, copy, mail, said] = ["message", "copy", "mail", "said"].map(find);
  const filled = (text) => text.split(data.slot).join(data.token ? address(data) : "");
  find("label").textContent = data.label;
  mail.textContent = data.mail;
  message.value = filled(data.message);
  mail.href = `mailto:?subject=${encodeURIComponent(data.subject)}&body=${encodeURIComponent(filled(data.mailed))}`;
  copies(copy, message, said, data);
}
"""
)


def draw(now: Visit, store: Store, texts: Texts) -> None:
    """The button, and then the message about the last check."""
    last = now.last
    if (
        last is None
        or last.feedback is None
        or last.feedback.diagnosis.nature in {Nature.REFUSED, Nature.EMPTY}
        or not last.program
    ):
        return
    if now.asking != last.program:
        st.button(texts("ask"), key="ask", type="tertiary", icon=":material/forum:", on_click=_ask, args=(now, last, store))
        return
    link = None if now.number is None else now.links.get(now.number)
    with st.container(border=True, key="question"):
        component = st.components.v2.component("surefix.question", html=_HTML, css=_CSS, js=_JS)
        said = {name: texts(f"ask-{name}") for name in ("copy", "mail", "subject", "failed")}
        said |= {"label": texts("ask-lead"), "copied": texts("share-copied"), "slot": _SLOT, "parameter": PARAMETER}
        head = _head(last.feedback.diagnosis, texts)
        linked = texts("ask-see", link=_SLOT) if link else ""
        whole = "\n\n".join(filter(None, (head, linked, _program(last.program, last.feedback.diagnosis, _MOST_SENT))))
        room = max(_MOST_MAILED - len(head), 0)
        short = "\n\n".join(filter(None, (head, linked, _program(last.program, last.feedback.diagnosis, room))))
        component(key="question-text", data={**said, "message": whole, "mailed": short, "token": link.token if link else ""})


def _ask(now: Visit, last: Try, store: Store) -> None:
    now.asking = last.program
    if now.number is not None and now.number not in now.links and store.links.on and last.feedback is not None:
        link = store.links.make(now.number) if last.feedback.verdict is not None else None
        if link is not None:
            now.links[now.number] = link


def _head(diagnosis: Diagnosis, texts: Texts) -> str:
    problem = diagnosis.problem
    if problem is None:
        return texts("ask-runs")
    return texts("ask-message", line=problem.line, message=problem.message, version=diagnosis.python)


def _program(program: str, diagnosis: Diagnosis, most: int) -> str:
    """What a person who is asked needs to see, in at most so many characters."""
    if len(program) <= most:
        return program
    lines, line = program.splitlines(), 1 if diagnosis.problem is None else diagnosis.problem.line
    return "\n".join(lines[max(line - 1 - _AROUND, 0) : line + _AROUND])[:most]
