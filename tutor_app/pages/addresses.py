"""Where browsers find the pages."""

from __future__ import annotations

import ipaddress
import socket
from dataclasses import dataclass

_ELSEWHERE = {socket.AF_INET: "192.0.2.1", socket.AF_INET6: "2001:db8::1"}
"""Addresses that exist in documents alone; nothing is sent to them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Addresses:
    """Where the pages are: ``here`` for a browser on this machine, ``network`` for others, as far as that can be told.

    Where the server is ``shut``, nobody but this machine reaches it.
    """

    here: str
    network: str | None
    shut: bool = False

    @classmethod
    def of(cls, host: str, bound: tuple[str, int]) -> Addresses:
        """Those of a server that was told to listen at ``host``, and is ``bound`` to that address and port."""
        address, port = ipaddress.ip_address(bound[0]), bound[1]
        if address.is_unspecified:
            outward = _outward_address(socket.AF_INET6 if address.version == 6 else socket.AF_INET)
            return cls(here=_url("localhost", port), network=None if outward is None else _url(outward, port))
        own = address.is_loopback
        return cls(here=_url(host, port), network=None if own else _url(host, port), shut=own)


def _outward_address(family: socket.AddressFamily) -> str | None:
    """The address by which this machine would speak to others; None where it has no way to them."""
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.connect((_ELSEWHERE[family], 9))  # of a datagram socket this sends nothing
            found: str = probe.getsockname()[0]
    except OSError:
        return None
    address = ipaddress.ip_address(found)
    return None if address.is_loopback or address.is_unspecified else found


def _url(host: str, port: int) -> str:
    return f"http://{f'[{host}]' if ':' in host else host}:{port}"
