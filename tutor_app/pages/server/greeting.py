"""The first lines in the terminal: where the pages are, who may open the class's, what is kept where, and how to stop."""

from __future__ import annotations

import ipaddress
import os
import socket
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from importlib import metadata
from itertools import chain

from tutor_app.classroom.place import told
from tutor_app.errors import SettingsError, SurefixError
from tutor_app.pages.access import PATH
from tutor_app.settings import Settings

GOODBYE = "Surefix has stopped."
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


def lines(
    settings: Settings, bound: tuple[str, int], failure: SurefixError | None = None, *, away: bool = False
) -> Iterator[str]:
    """What is said of a server that is ``bound`` to this address and port; ``failure`` says why it cannot help, if it cannot.

    ``away`` says that the database cannot be used.
    """
    found = Addresses.of(settings.host, bound)
    network = "only this machine reaches it; --host 0.0.0.0 lets others in" if found.shut else f"port {bound[1]} of this machine"
    rows = {
        "On this machine": found.here,
        "In the network": found.network or network,
        "Instructor's page": f"{found.here}{PATH} ({_guard(settings, shut=found.shut)})",
        **_kept(settings, away=away),
    }
    failed = () if failure is None else (f"  It cannot help anybody yet: {failure}.", f"  {failure.advice}")
    width = max(map(len, rows)) + 2
    yield f"Surefix {metadata.version('surefix')} is ready. Ctrl+C stops it."
    yield from chain((f"  {name + ':':{width}}{said}" for name, said in rows.items()), filter(str.strip, failed))


def _kept(settings: Settings, *, away: bool) -> dict[str, str]:
    """Where things are kept."""
    if settings.database_url is not None:
        with suppress(SettingsError):  # which is the failure that is told
            name = told(settings)
            return {"Database": f"{name} (cannot be used now, so nothing is kept until it can)" if away else name}
        return {}
    kept = "" if os.access(settings.data_folder, os.W_OK) else " (cannot be written, so nothing is kept)"
    return {"Data folder": f"{settings.data_folder}{kept}"}


def _guard(settings: Settings, *, shut: bool) -> str:
    if settings.instructor_passphrase is not None:
        return "the passphrase guards it"
    hint = "" if shut else "; SUREFIX_INSTRUCTOR_PASSPHRASE opens it to others"
    return f"no passphrase: it opens on this machine only{hint}"


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
