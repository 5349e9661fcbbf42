"""Asks other servers over HTTP: for so long and so much at most, over TLS, and wherever it is sent from there, it does not go.

An address on this machine may do without TLS, as a server under test has none.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import httpx2

from tutor_app.openid.refusals import Unreachable
from tutor_app.openid.urls import is_safe

SECONDS = 5.0
"""What one answer may take, from the connection to the last byte."""
MOST_BYTES = 1_000_000
_PLAIN = {"Accept": "application/json", "Accept-Encoding": "identity"}
"""Not compressed: a few bytes could stand for more than there is room for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came: a JSON ``value``, and where the next part of it is, if there is one."""

    value: Any
    following: str = ""


class Fetcher:
    """Safe to share among threads, none of which may run an event loop; every address is asked by a connection of its own."""

    def __init__(self, seconds: float = SECONDS, most: int = MOST_BYTES) -> None:
        self._seconds, self._most = seconds, most

    def get(self, address: str, **headers: str) -> Answer:
        """What is at the address. Raises Unreachable."""
        return self._ask("GET", address, headers)

    def post(self, address: str, form: Mapping[str, str], **headers: str) -> Answer:
        """What is answered to the form. Raises Unreachable."""
        return self._ask("POST", address, headers, dict(form))

    def _ask(self, method: str, address: str, headers: Mapping[str, str], form: dict[str, str] | None = None) -> Answer:
        if not is_safe(address):
            raise Unreachable("the address is no safe one")
        try:
            return asyncio.run(self._answer(method, address, {**_PLAIN, **headers}, form))
        except (httpx2.HTTPError, httpx2.InvalidURL, OSError, ValueError, RecursionError) as error:
            raise Unreachable(type(error).__name__) from error

    async def _answer(self, method: str, address: str, headers: Mapping[str, str], form: dict[str, str] | None) -> Answer:
        async with (
            asyncio.timeout(self._seconds),  # httpx's own is for each read, and there may be one for each byte
            httpx2.AsyncClient(timeout=self._seconds, follow_redirects=False) as client,
            client.stream(method, address, headers=headers, data=form) as response,
        ):
            if response.status_code // 100 != 2:
                raise Unreachable(f"status {response.status_code}")
            following = str(response.links.get("next", {}).get("url", ""))
            return Answer(value=json.loads(await self._body(response)), following=following)

    async def _body(self, response: httpx2.Response) -> bytes:
        body = bytearray()
        async for part in response.aiter_raw():
            body += part
            if len(body) > self._most:
                raise Unreachable("the answer is too long")
        return bytes(body)
