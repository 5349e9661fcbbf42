"""Whether the packages are there that launches need: those of the extra ``school``. This file can be read without them."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

from tutor_app.classroom.database import Database

if TYPE_CHECKING:
    from tutor_app.lti.tool import Tool

PACKAGES = ("joserfc", "httpx2")


def installed() -> bool:
    """Whether platforms can launch us here."""
    return all(find_spec(name) is not None for name in PACKAGES)


def tool(database: Database) -> Tool | None:
    """What platforms launch; None where the packages are missing."""
    if not installed():
        return None
    from tutor_app.lti.tool import Tool

    return Tool(database)
