"""Which addresses may be asked, and browsers sent to: over TLS, as nobody else is to hear what is said, or on this machine."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlencode, urlsplit

from tutor_app.domain.hosts import is_loopback

_LONGEST = 2000


def is_safe(address: object) -> bool:
    """Whether it is an address over TLS, or on this machine, without a name and a password in it."""
    if not isinstance(address, str) or len(address) > _LONGEST or not address.isascii():
        return False
    if any(sign <= " " or sign in '\\"<>\x7f' for sign in address):
        return False
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return False
    if not host or parts.username is not None:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host))


def with_query(address: str, values: Mapping[str, str]) -> str:
    """The address with the values added to its query."""
    return f"{address}{'&' if urlsplit(address).query else '?'}{urlencode(values)}"
