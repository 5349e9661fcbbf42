"""Who may open the instructor's page: who has logged in, or, where no passphrase is set, who sits at the serving machine."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass

import streamlit as st

from tutor_app.classroom.log_ins import LogIns
from tutor_app.explain.localisation import Texts
from tutor_app.pages import log_in, markup
from tutor_app.settings import Settings

PATH = "/instructor"
"""Where the page is."""
VISITOR = "surefix-visitor"
"""A header in which the server notes the address at the other end of the connection, and which no visitor can write."""
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


def inside(settings: Settings, log_ins: LogIns, who: Visitor, note: str) -> bool:
    """Whether ``who``, whose cookie holds the ``note``, may see what is the instructor's, without a word about it.

    Where a school signs people in, to sit at the serving machine is not enough: a proxy there sits at it for everybody.
    """
    if settings.instructor_passphrase is None:
        return who.at_this_machine and settings.oidc_issuer is None
    return log_ins.holds(note)


def admitted(settings: Settings, log_ins: LogIns, who: Visitor, note: str, texts: Texts) -> bool:
    """Whether the page may be drawn for ``who``, whose cookie holds the ``note``; says why not, or asks for the passphrase.

    Ask again wherever a part of the page is drawn by itself: a log-in may be over by then.
    """
    if settings.instructor_passphrase is None:
        local = who.at_this_machine
        name = "passphrase-none-local" if local else "passphrase-none-remote"
        markup.draw(markup.note("plain small" if local else "unsure small", texts(name)), texts)
        return local
    inside = log_ins.holds(note)
    if inside:
        log_in.offer_way_out(texts)
    else:
        log_in.ask(texts)
    return inside


def _address(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        address = ipaddress.ip_address(text.strip("[]"))
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address
