"""Who may open the instructor's page: who knows the passphrase, or, where none is set, who sits at the serving machine."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass

import streamlit as st

from tutor_app.explain.localisation import Texts
from tutor_app.pages import markup
from tutor_app.pages.server.doorkeeper import Doorkeeper, TooSoon
from tutor_app.pages.server.visitors import VISITOR
from tutor_app.settings import Settings

_PASSED_ON = ("forwarded", "via", "true-client-ip", "client-ip", "cf-connecting-ip", "fly-client-ip", "fastly-client-ip")
_PASSED_ON_PREFIXES = ("x-forwarded", "x-real-", "x-original-", "x-client-", "x-cluster-client-", "x-proxy", "x-envoy-")
_NEIGHBOURS = 64
"""Bits that addresses of one IPv6 network share: whoever has one of them has them all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """Where a connection comes from: the ``address`` that the server itself saw, and what a proxy has added, if there was one."""

    address: str
    forwarded_for: str = ""
    proxied: bool = False

    @classmethod
    def of(cls, headers: Mapping[str, str]) -> Visitor:
        """The visitor whose page sent these ``headers``."""
        named = {name.lower(): value for name, value in headers.items()}
        proxied = any(name in _PASSED_ON or name.startswith(_PASSED_ON_PREFIXES) for name in named)
        return cls(address=named.get(VISITOR, ""), forwarded_for=named.get("x-forwarded-for", ""), proxied=proxied)

    @property
    def at_this_machine(self) -> bool:
        """Whether the browser runs where the server does; not if that cannot be told."""
        address = _address(self.address)
        return not self.proxied and address is not None and address.is_loopback

    @property
    def name(self) -> str:
        """Tells visitors apart where guesses are counted.

        A proxy at this machine is believed about whom it passes on, by the last entry, which is its own; others may say anything.
        """
        seen = _address(self.address)
        passed_on = _address(self.forwarded_for.rpartition(",")[2].strip()) if seen is not None and seen.is_loopback else None
        address = passed_on or seen
        if isinstance(address, ipaddress.IPv6Address):
            return str(ipaddress.ip_network((address, _NEIGHBOURS), strict=False))
        return str(address)


def visitor() -> Visitor:
    """Who looks at the page that is being drawn; nobody known where the connection has gone."""
    return Visitor.of(st.context.headers)


def admitted(settings: Settings, doorkeeper: Doorkeeper, who: Visitor, texts: Texts) -> bool:
    """Whether the page may be drawn for ``who``; says why not, or asks for the passphrase."""
    if settings.instructor_passphrase is None:
        local = who.at_this_machine
        name = "passphrase-none-local" if local else "passphrase-none-remote"
        markup.draw(markup.note("plain small" if local else "unsure small", texts(name)), texts)
        return local
    if st.session_state.get("instructor"):
        return True
    given = _asked(texts)
    if given is None:
        return False
    try:
        if doorkeeper.admits(who.name, given):
            st.session_state["instructor"] = True
            st.rerun()
        said = texts("passphrase-wrong")
    except TooSoon as early:
        said = texts("passphrase-wait", seconds=early.seconds)
    markup.draw(markup.note("failed small", said), texts)
    return False


def _asked(texts: Texts) -> str | None:
    """What was just given as the passphrase; None where nothing was."""
    with st.form("passphrase", width=420):
        st.markdown(texts("passphrase-needed"))
        given = st.text_input(texts("passphrase"), type="password", key="passphrase-given", autocomplete="current-password")
        sent = st.form_submit_button(texts("passphrase-enter"), type="primary", key="passphrase-enter")
    return given if sent else None


def _address(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        address = ipaddress.ip_address(text.strip("[]"))
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address
