"""A link that opens a check again: its program and its feedback, from the store, by a word that nobody can guess.

The address holds that word alone, never the program. What is shown behind it is what the instructor's settings of today allow,
and a wait for the next step begins when it is opened.
"""

from __future__ import annotations

from datetime import datetime

import streamlit as st
from babel.dates import format_date

from tutor_app.classroom.store import Store
from tutor_app.explain.localisation import Texts
from tutor_app.pages import controls, copying, markup
from tutor_app.pages.needed import needed, under
from tutor_app.pages.visit import Try, Tutor, Visit

PARAMETER = "state"
HTML = """
<label class="label" for="link"></label>
<div class="row"><input id="link" class="link" type="text" readonly dir="ltr"><button type="button" class="copy"></button></div>
<p class="said" role="status"></p>
"""
CSS = controls.CSS + ".link { flex: 1 1 12rem; min-width: 0; text-overflow: ellipsis; }"
_JS = (
    copying.JS
    + """
export default function ({ data, parentElement }) {
  const link = parentElement.querySelector(".link");
  const button = parentElement.querySelector(".copy");
  const said = parentElement.querySelector(".said");
  parentElement.querySelector(".label").textContent = data.label;
  link.value = address(data);
  link.onfocus = () => link.select();
  copies(button, link, said, data);
}
"""
)


def draw(now: Visit, store: Store, texts: Texts) -> None:
    """The button that makes a link to the last check, and then the link."""
    last = now.last
    if last is None or now.number is None or last.feedback is None or last.feedback.verdict is None or not store.links.on:
        return
    link = now.links.get(now.number)
    if link is None:
        st.button(
            texts("share"), key="share", type="tertiary", icon=":material/link:", on_click=_make, args=(now, now.number, store)
        )
        return
    with st.container(border=True, key="link"):
        until = format_date(link.until.astimezone(), "long", locale=texts.lang.replace("-", "_"))
        st.markdown(texts("share-lead", until=until))
        component = st.components.v2.component("surefix.link", html=HTML, css=CSS, js=_JS)
        said = {"label": texts("share-label"), "copy": texts("share-copy")}
        said |= {"copied": texts("share-copied"), "failed": texts("share-failed")}
        component(key="copy-link", data={"parameter": PARAMETER, "token": link.token, **said})


def _make(now: Visit, number: int, store: Store) -> None:
    link = store.links.make(number)
    if link is None:
        now.tell("unstored-title")
    else:
        now.links[number] = link


def reopen(now: Visit, tutor: Tutor, store: Store) -> None:
    """Bring back what the address links to, once; the word is then taken out of the address, so that a reload keeps new work."""
    token = st.query_params.get(PARAMETER)
    if token is None:
        return
    del st.query_params[PARAMETER]
    if token in now.spent:
        return
    now.spent.add(token)
    attempt = store.links.opened(token)
    if attempt is None:
        now.tell("share-gone")
        return
    policy = now.policy(store)
    feedback = under(policy, tutor.judged(attempt.feedback, precision=policy.precision, class_id=now.member.class_id))
    now.put(feedback.program)
    now.add(Try(program=now.program, at=datetime.now().astimezone(), feedback=needed(feedback)))
    now.tell("share-opened")


def note(now: Visit, texts: Texts) -> None:
    """Say that a link was opened, that it does not work any more, or that none could be made."""
    if now.notice == "share-gone":
        markup.draw(markup.note("unsure", texts("share-gone"), [texts("share-gone-text")]), texts)
    elif now.notice == "unstored-title":
        markup.draw(markup.note("unsure small", texts("unstored-title"), [texts("unstored-link")]), texts)
    elif now.notice == "share-opened" and now.last is not None:
        markup.draw(markup.note("plain small", texts("share-opened")), texts)
