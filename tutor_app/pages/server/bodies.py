"""What is sent to an address of ours, read within bounds."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from starlette.requests import ClientDisconnect, Request

from tutor_app.explain.localisation import Texts
from tutor_app.explain.texts import known_languages

BODY_SECONDS = 5.0
"""How long a text may take to come."""


class TooMuch(Exception):
    """More was sent than may be."""


async def body(request: Request, most: int) -> bytes:
    """What was sent. Raises TooMuch beyond ``most`` bytes, TimeoutError or ClientDisconnect where it did not come in time."""
    found = bytearray()
    async with asyncio.timeout(BODY_SECONDS):
        async for chunk in request.stream():
            found += chunk
            if len(found) > most:
                raise TooMuch
    return bytes(found)


async def text(request: Request, most: int) -> str | None:
    """What was sent; empty where it is more than ``most`` bytes, None where it did not come in time or is no text."""
    try:
        return (await body(request, most)).decode()
    except TooMuch:
        return ""
    except (TimeoutError, UnicodeDecodeError, ClientDisconnect):
        return None


async def fields(request: Request, most: int) -> dict[str, Any] | None:
    """The JSON object that was sent, in so many bytes at ``most``; None where it is none."""
    try:
        found = json.loads(await text(request, most) or "")
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def localised(name: str, asked: dict[str, Any]) -> Texts:
    """The texts of this name in the language that was sent along, or in the first one where that is none of ours."""
    known, lang = known_languages(), asked.get("lang")
    return Texts(name, lang if lang in known else known[0])
