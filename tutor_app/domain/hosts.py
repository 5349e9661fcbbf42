"""Which machine is meant by the host in an address."""

from __future__ import annotations

import ipaddress


def is_loopback(host: str) -> bool:
    """Whether a host is this machine for certain. Names below ``localhost`` are not: some resolvers ask others for them.

    An IPv4 address in an IPv6 one is what it holds: that is how sockets for both name who asks from here. Python itself says so
    from 3.13 on only.
    """
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host == "localhost"
    return (getattr(address, "ipv4_mapped", None) or address).is_loopback
