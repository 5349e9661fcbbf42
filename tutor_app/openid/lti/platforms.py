"""The learning platforms that whoever runs the server has registered, and where we are installed in each.

A platform is one issuer *and* one client id. The issuer alone would not do: Canvas has one for all schools, and whoever installs
it themselves gets the same one, with other keys.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from sqlalchemy import delete, insert, select
from sqlalchemy.engine import Row

from tutor_app.classroom import clock
from tutor_app.classroom.database import Database, Unavailable
from tutor_app.classroom.holding import hold
from tutor_app.classroom.lti_schema import CONTEXTS, DEPLOYMENTS, PLATFORMS
from tutor_app.openid.identifiers import LONGEST_ID, is_id
from tutor_app.openid.urls import is_safe


@dataclass(frozen=True, slots=True, kw_only=True)
class Registration:
    """What a platform says of itself: who it is, what it calls us, where it is asked to log somebody in, for tokens and keys.

    ``audience`` is what it is called where we ask for tokens, empty: its ``token_url``. ``hosts`` are names of its own apart from
    those in its addresses, ``*.school.example`` for all below one: where its services are, and where answers go back to.
    """

    name: str
    issuer: str
    client_id: str
    login_url: str
    token_url: str
    keys_url: str
    audience: str = ""
    hosts: tuple[str, ...] = ()

    def faults(self) -> list[str]:
        """What is wrong with it, field by field; nothing where it may be kept."""
        addresses = {"login_url": self.login_url, "token_url": self.token_url, "keys_url": self.keys_url}
        found = [f"{name} must be an https address" for name, address in addresses.items() if not is_safe(address)]
        ids = {"issuer": self.issuer, "client_id": self.client_id}
        return found + [f"{name} must be 1 to {LONGEST_ID} characters" for name, value in ids.items() if not is_id(value)]

    def owns(self, address: str) -> bool:
        """Whether the address is the platform's: a safe one, at a host of its own."""
        if not is_safe(address):
            return False
        own = {_host(one) for one in (self.issuer, self.login_url, self.token_url, self.keys_url)} - {""}
        host = _host(address)
        return host in own or any(_fits(host, name.lower()) for name in self.hosts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Platform(Registration):
    """A registered one, by its number."""

    id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Deployment:
    """Where we are installed in a platform: what the platform calls it, and our number for it."""

    id: int
    platform_id: int
    name: str


class Platforms:
    """The platforms in ``database``. While it cannot be read, there are none."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def register(self, registration: Registration) -> Platform | None:
        """Keep a platform; None where it is kept already or cannot be. Raises ValueError for one that has faults."""
        faults = registration.faults()
        if faults:
            raise ValueError("; ".join(faults))
        names = ("name", "issuer", "client_id", "login_url", "token_url", "keys_url", "audience")
        row = {name: getattr(registration, name) for name in names}
        row |= {"hosts": " ".join(registration.hosts), "made": clock.now()}
        with suppress(Unavailable), self._database.writing() as connection:
            return _platform(connection.execute(insert(PLATFORMS).values(row).returning(*PLATFORMS.c)).one())
        return None

    def all(self) -> tuple[Platform, ...]:
        """Every platform, in the order in which they were registered."""
        with suppress(Unavailable), self._database.reading() as connection:
            return tuple(map(_platform, connection.execute(select(PLATFORMS).order_by(PLATFORMS.c.id))))
        return ()

    def by_id(self, number: int) -> Platform | None:
        """The platform with this number."""
        with suppress(Unavailable), self._database.reading() as connection:
            row = connection.execute(select(PLATFORMS).where(PLATFORMS.c.id == number)).first()
            return None if row is None else _platform(row)
        return None

    def named(self, issuer: str, client_id: str = "") -> Platform | None:
        """The platform that calls itself and us so; without a client id only where there is one of this issuer."""
        wanted = PLATFORMS.c.issuer == issuer
        if client_id:
            wanted &= PLATFORMS.c.client_id == client_id
        with suppress(Unavailable), self._database.reading() as connection:
            rows = connection.execute(select(PLATFORMS).where(wanted).limit(2)).all()
            return _platform(rows[0]) if len(rows) == 1 else None
        return None

    def deploy(self, platform: int, name: str) -> Deployment | None:
        """Know an installation of us in the platform; None where it is known already, or cannot be kept."""
        if not is_id(name):
            raise ValueError(f"a deployment must be 1 to {LONGEST_ID} characters")
        with suppress(Unavailable), self._database.writing() as connection:
            making = insert(DEPLOYMENTS).values(platform_id=platform, deployment=name).returning(*DEPLOYMENTS.c)
            return _deployment(connection.execute(making).one())
        return None

    def deployments(self, platform: int) -> tuple[Deployment, ...]:
        """Where we are installed in the platform."""
        with suppress(Unavailable), self._database.reading() as connection:
            wanted = select(DEPLOYMENTS).where(DEPLOYMENTS.c.platform_id == platform).order_by(DEPLOYMENTS.c.id)
            return tuple(map(_deployment, connection.execute(wanted)))
        return ()

    def deployment(self, platform: Platform, name: str) -> Deployment | None:
        """The installation of us that this platform calls so; another platform's of that name is another."""
        wanted = (DEPLOYMENTS.c.platform_id == platform.id) & (DEPLOYMENTS.c.deployment == name)
        with suppress(Unavailable), self._database.reading() as connection:
            row = connection.execute(select(DEPLOYMENTS).where(wanted)).first()
            return None if row is None else _deployment(row)
        return None

    def withdraw(self, deployment: int) -> bool:
        """Take no more launches from there; classes stay, but no longer belong to a course."""
        with suppress(Unavailable), self._database.writing() as connection:
            hold(connection, DEPLOYMENTS, DEPLOYMENTS.c.id == deployment)
            connection.execute(delete(CONTEXTS).where(CONTEXTS.c.deployment_id == deployment))
            return connection.execute(delete(DEPLOYMENTS).where(DEPLOYMENTS.c.id == deployment)).rowcount == 1
        return False

    def forget(self, platform: int) -> bool:
        """The same for all of the platform, which is not known any more."""
        theirs = select(DEPLOYMENTS.c.id).where(DEPLOYMENTS.c.platform_id == platform)
        with suppress(Unavailable), self._database.writing() as connection:
            hold(connection, PLATFORMS, PLATFORMS.c.id == platform)
            hold(connection, DEPLOYMENTS, DEPLOYMENTS.c.platform_id == platform)
            connection.execute(delete(CONTEXTS).where(CONTEXTS.c.deployment_id.in_(theirs)))
            connection.execute(delete(DEPLOYMENTS).where(DEPLOYMENTS.c.platform_id == platform))
            return connection.execute(delete(PLATFORMS).where(PLATFORMS.c.id == platform)).rowcount == 1
        return False


def _platform(row: Row[Any]) -> Platform:
    return Platform(
        id=row.id,
        name=row.name,
        issuer=row.issuer,
        client_id=row.client_id,
        login_url=row.login_url,
        token_url=row.token_url,
        keys_url=row.keys_url,
        audience=row.audience,
        hosts=tuple(row.hosts.split()),
    )


def _deployment(row: Row[Any]) -> Deployment:
    return Deployment(id=row.id, platform_id=row.platform_id, name=row.deployment)


def _host(address: str) -> str:
    """The host of an address with its port; an issuer need not be an address."""
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError:
        return ""
    return parts.netloc.rpartition("@")[2].lower()


def _fits(host: str, name: str) -> bool:
    return host.endswith(name[1:]) if name.startswith("*.") else host == name
