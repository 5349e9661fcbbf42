"""The first lines in the terminal: where the pages are, who may open the class's, what is kept where, and how to stop."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from importlib import metadata
from itertools import chain

from tutor_app.classroom.place import told
from tutor_app.errors import SettingsError, SurefixError
from tutor_app.pages.access import PATH
from tutor_app.pages.addresses import Addresses
from tutor_app.settings import Settings

GOODBYE = "Surefix has stopped."


def lines(
    settings: Settings, bound: tuple[str, int], failure: SurefixError | None = None, *, away: bool = False
) -> Iterator[str]:
    """What is said of a server that is ``bound`` to this address and port; ``failure`` says why it cannot help, if it cannot.

    ``away`` says that the database cannot be used.
    """
    found = Addresses.of(settings.host, bound)
    way_in = "" if settings.window else "; --host 0.0.0.0 lets others in"
    network = f"only this machine reaches it{way_in}" if found.shut else f"port {bound[1]} of this machine"
    rows = {
        "On this machine": found.here,
        "In the network": found.network or network,
        "Instructor's page": f"{found.here}{PATH} ({_guard(settings, shut=found.shut)})",
        **_kept(settings, away=away),
    }
    failed = () if failure is None else (f"  It cannot help anybody yet: {failure}.", f"  {failure.advice}")
    width = max(map(len, rows)) + 2
    stops = "Closing its window stops it, and so does Ctrl+C." if settings.window else "Ctrl+C stops it."
    yield f"Surefix {metadata.version('surefix')} is ready. {stops}"
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
