"""Asks platforms over HTTP: for so long and so much at most, over TLS, and wherever it is sent from there, it does not go.

An address on this machine may do without TLS, as a platform under test has none.
"""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import httpx2

from tutor_app.lti.safe import is_safe

SECONDS = 5.0
"""What one answer may take, from the first byte that is sent to the last that comes."""
MOST_BYTES = 1_000_000


class Unfetched(Exception):
    """There is no answer that is of use; the message quotes nothing that came."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came: a JSON ``value``, and where the next part of it is, if there is one."""

    value: Any
    following: str = ""


class Fetcher:
    """Safe to share among threads; every address is asked anew, by a connection of its own."""

    def __init__(self, seconds: float = SECONDS, most: int = MOST_BYTES, transport: httpx2.BaseTransport | None = None) -> None:
        self._seconds, self._most, self._transport = seconds, most, transport

    def get(self, address: str, **headers: str) -> Answer:
        """What is at the address. Raises Unfetched."""
        return self._ask("GET", address, headers)

    def post(self, address: str, form: Mapping[str, str], **headers: str) -> Answer:
        """What is answered to the form. Raises Unfetched."""
        return self._ask("POST", address, headers, data=dict(form))

    def post_json(self, address: str, value: object, **headers: str) -> Answer:
        """What is answered to the JSON value. Raises Unfetched."""
        return self._ask("POST", address, headers, json=value)

    def _ask(self, method: str, address: str, headers: Mapping[str, str], **sent: Any) -> Answer:
        if not is_safe(address):
            raise Unfetched("the address is no safe one")
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        end = time.monotonic() + self._seconds
        try:
            with (
                httpx2.Client(timeout=self._seconds, follow_redirects=False, transport=self._transport) as client,
                client.stream(method, address, headers={"Accept": "application/json", **named}, **sent) as response,
            ):
                if response.status_code // 100 != 2:
                    raise Unfetched(f"status {response.status_code}")
                body = self._read(response, end)
                following = str(response.links.get("next", {}).get("url", ""))
            return Answer(value=json.loads(body), following=following)
        except (httpx2.HTTPError, httpx2.InvalidURL, OSError, ValueError, RecursionError) as error:
            raise Unfetched(type(error).__name__) from error

    def _read(self, response: httpx2.Response, end: float) -> bytes:
        body = bytearray()
        for part in response.iter_bytes(16_384):
            body += part
            if len(body) > self._most:
                raise Unfetched("the answer is too long")
            if time.monotonic() > end:
                raise Unfetched("the answer takes too long")
        return bytes(body)
