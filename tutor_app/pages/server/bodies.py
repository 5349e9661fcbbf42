"""What is sent to an address of ours, read within bounds."""

from __future__ import annotations

import asyncio

from starlette.requests import ClientDisconnect, Request

BODY_SECONDS = 5.0
"""How long a text may take to come."""


async def text(request: Request, most: int) -> str | None:
    """What was sent; empty where it is more than ``most`` bytes, None where it did not come in time or is no text."""
    try:
        async with asyncio.timeout(BODY_SECONDS):
            return (await _body(request, most)).decode()
    except (TimeoutError, UnicodeDecodeError, ClientDisconnect):
        return None


async def _body(request: Request, most: int) -> bytes:
    found = bytearray()
    async for chunk in request.stream():
        found += chunk
        if len(found) > most:
            return b""
    return bytes(found)
