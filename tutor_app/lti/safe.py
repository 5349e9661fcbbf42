"""Which addresses may be asked, and sent to: over TLS, as nobody else is to hear what is said there, or on this machine."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

_LONGEST = 2000


def is_safe(address: str) -> bool:
    """Whether it is an address over TLS, or on this machine, without a name and a password in it."""
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return False
    if not host or parts.username is not None or len(address) > _LONGEST or not address.isascii():
        return False
    if any(sign <= " " or sign in '\\"<>\x7f' for sign in address):
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host))


def is_loopback(host: str) -> bool:
    """Whether a host is this machine."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
