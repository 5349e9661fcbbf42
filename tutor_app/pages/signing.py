"""How people with accounts sign in and out: a link to the school's identity provider, a form for a password, and who one is.

The forms ask the server by requests of their own, as the instructor's does (:mod:`tutor_app.pages.log_in`).
"""

from __future__ import annotations

from html import escape
from urllib.parse import urlencode, urlsplit

import streamlit as st

from tutor_app.classroom.passwords import SHORTEST
from tutor_app.classroom.roles import Account, Who
from tutor_app.explain.localisation import Texts
from tutor_app.pages import controls, markup
from tutor_app.pages.log_in import ASK_JS
from tutor_app.settings import Settings

START_PATH, BACK_PATH = "/surefix/sign-in", "/surefix/signed-in"
ENTER_PATH, PASSWORD_PATH, OUT_PATH = "/surefix/enter", "/surefix/password", "/surefix/sign-out"
PAGE = "sign-in"
"""Where one signs in by oneself."""
TARGET, FAILED = "next", "failed"
"""Parameters of addresses: where to go afterwards, and why somebody is not signed in."""
WHY = ("refused", "unreachable", "unavailable", "disabled")
_HTML = """
<form class="door" autocomplete="on">
  <label class="label first-label" for="first"></label><input id="first" class="given first" required maxlength="255">
  <label class="label second-label" for="second"></label>
  <input id="second" class="given second" type="password" required maxlength="1000">
  <button type="submit" class="send"></button>
  <p class="said" role="alert"></p>
</form>
"""
_CSS = (
    controls.CSS
    + """
.door { max-width: 22rem; }
.given { width: 100%; margin-bottom: 0.8rem; }
"""
)
_JS = (
    ASK_JS
    + """
export default function ({ data, parentElement }) {
  const find = (name) => parentElement.querySelector(`.${name}`);
  const [door, first, second, send, said] = ["door", "first", "second", "send", "said"].map(find);
  for (const name of ["first-label", "second-label", "send"]) find(name).textContent = data[name];
  door.dir = data.direction;
  first.type = data.secret ? "password" : "text";
  first.autocomplete = data.secret ? "current-password" : "username";
  second.autocomplete = data.secret ? "new-password" : "current-password";
  door.onsubmit = async (event) => {
    event.preventDefault();
    said.textContent = "";
    send.disabled = true;
    const [one, two] = data.fields;
    const wrong = await ask(data.path, { [one]: first.value, [two]: second.value, lang: data.lang }, data.failed);
    if (!wrong) return window.location.assign(data.to || window.location.href);
    send.disabled = false;
    said.textContent = wrong;
    second.select();
  };
}
"""
)
_OUT_HTML = """
<div class="out"><span class="who"></span><button type="button" class="send"></button>
<span class="said" role="alert"></span></div>
"""
_OUT_CSS = (
    controls.CSS
    + """
.out { display: flex; flex-wrap: wrap; gap: 0.6rem; justify-content: flex-end; align-items: center; }
.who { font: 0.95rem/1.4 var(--st-font); color: var(--st-text-color); overflow-wrap: anywhere; }
.out .said { margin: 0; } .out .said:empty { display: none; }
"""
)
_OUT_JS = """
export default function ({ data, parentElement }) {
  const find = (name) => parentElement.querySelector(`.${name}`);
  find("who").textContent = data.who;
  find("send").textContent = data.send;
  find("out").dir = data.direction;
  find("send").onclick = async () => {
    const asked = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ lang: data.lang }) };
    try {
      const answer = await (await fetch(data.path, asked)).json();
      if (answer.said) find("said").textContent = answer.said;
      else window.location.assign(answer.to || data.to);
    } catch { find("said").textContent = data.failed; }
  };
}
"""


def offered(settings: Settings, *, local: bool) -> bool:
    """Whether anybody can sign in here."""
    return settings.oidc_issuer is not None or local


def draw(who: Who, settings: Settings, texts: Texts, *, local: bool) -> None:
    """Above each page: who one is, with the way out; or the way in, where there is one."""
    said = Texts("people", texts.lang)
    if who.account is not None:
        _way_out(who.account, said)
    elif offered(settings, local=local) and not who.teacher:
        page = urlencode({TARGET: _page()})
        link = f"<a href='/{PAGE}?{escape(page)}' target='_self'>{escape(said('sign-in'))}</a>"
        markup.draw(f"<p class='sign-in'>{link}</p>", texts)


def render(who: Who, settings: Settings, texts: Texts, *, local: bool) -> None:
    """The page."""
    said = Texts("people", texts.lang)
    why = st.query_params.get(FAILED, "")
    st.title(said("sign-in-title"), anchor=False)
    if why in WHY:
        markup.draw(markup.note("failed", said(f"sign-in-{why}")), texts)
    if who.account is not None and who.account.local:
        ask_password(who.account, said)
    elif who.account is not None:
        markup.draw(markup.note("good", said("signed-in", name=who.account.name)), texts)
    elif offered(settings, local=local):
        ways(settings, texts, to=st.query_params.get(TARGET, "/"), local=local)
    else:
        markup.draw(markup.note("plain", said("sign-in-none")), texts)


def ways(settings: Settings, texts: Texts, *, to: str, local: bool) -> None:
    """The ways in: the school's own, and below it a password of this server's."""
    said = Texts("people", texts.lang)
    if settings.oidc_issuer is not None:
        name = settings.oidc_label or urlsplit(settings.oidc_issuer).hostname or ""
        address = escape(f"{START_PATH}?{urlencode({TARGET: to})}")
        link = f"<a class='way-in' href='{address}' target='_self'>{escape(said('sign-in-with', name=name))}</a>"
        markup.draw(f"<p>{link}</p>", texts)
    if local:
        labels = {"first-label": said("user-name"), "second-label": said("password"), "send": said("sign-in")}
        _form("enter", ENTER_PATH, labels, ("name", "password"), said, secret=False)


def ask_password(account: Account, said: Texts) -> None:
    """The form for another password; who was given one must choose another before anything else."""
    st.markdown(said("password-once" if account.once else "password-lead", count=SHORTEST))
    labels = {"first-label": said("password-old"), "second-label": said("password-new"), "send": said("password-save")}
    _form("password", PASSWORD_PATH, labels, ("old", "new"), said, secret=True)


def _form(key: str, path: str, labels: dict[str, str], fields: tuple[str, str], said: Texts, *, secret: bool) -> None:
    component = st.components.v2.component("surefix.account", html=_HTML, css=_CSS, js=_JS)
    about = {"path": path, "fields": list(fields), "secret": secret, "lang": said.lang, "direction": said.direction}
    about |= {"to": "/" if secret else "", "failed": said("sign-in-unavailable")}
    component(key=f"account-{key}", data={**labels, **about})


def _way_out(account: Account, said: Texts) -> None:
    component = st.components.v2.component("surefix.sign-out", html=_OUT_HTML, css=_OUT_CSS, js=_OUT_JS)
    about = {"who": said("signed-in-as", name=account.name), "send": said("sign-out"), "failed": said("sign-in-unavailable")}
    component(key="sign-out", data={**about, "path": OUT_PATH, "to": "/", "lang": said.lang, "direction": said.direction})


def _page() -> str:
    """The page that is being drawn, as an address of ours."""
    return urlsplit(st.context.url or "/").path or "/"
