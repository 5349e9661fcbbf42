"""Where students find a class: the address that their browsers can reach, and its picture for cameras."""

from __future__ import annotations

import socket
from dataclasses import dataclass
from urllib.parse import urlencode, urlsplit, urlunsplit

import segno

from tutor_app.domain.hosts import is_loopback
from tutor_app.pages.access import PATH
from tutor_app.pages.addresses import Addresses
from tutor_app.pages.joining import PARAMETER
from tutor_app.settings import Settings

_QUIET = 4  # modules of white around the picture, which cameras need


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """The ``url`` of the class's page for students; ``here_only`` where no other machine reaches it."""

    url: str
    here_only: bool = False

    @property
    def short(self) -> str:
        """As one types it."""
        return self.url.partition("://")[2]

    @property
    def picture(self) -> str:
        """The QR code, as the source of an image."""
        return str(
            segno.make(self.url, error="m", micro=False).svg_data_uri(border=_QUIET, dark="#000", light="#fff", omitsize=True)
        )


def of_class(code: str, page: str, settings: Settings) -> Address:
    """The address of the class with this code, told from that of the teacher's ``page``.

    Who teaches at the serving machine is there as ``localhost``, which would lead each student to their own.
    """
    parts = urlsplit(page)
    scheme, place, path = parts.scheme or "http", parts.netloc, parts.path.removesuffix("/").removesuffix(PATH)
    here_only = False
    if _leads_home(parts.hostname or "localhost"):
        found = Addresses.of(settings.host, (_bound(settings.host), parts.port or settings.port))
        here_only = found.network is None
        place = urlsplit(found.network or found.here).netloc
    return Address(url=urlunsplit((scheme, place, f"{path}/", urlencode({PARAMETER: code}), "")), here_only=here_only)


def _leads_home(host: str) -> bool:
    """Whether each browser takes the host for its own machine: names below ``localhost`` too, whatever resolvers say."""
    return is_loopback(host) or host.endswith(".localhost")


def _bound(host: str) -> str:
    """The address that a server told to listen at ``host`` listens at."""
    return str(socket.getaddrinfo(host, None)[0][4][0])
