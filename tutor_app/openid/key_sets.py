"""The keys with which other servers sign, as they publish them (JSON Web Key Sets)."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

from joserfc.errors import JoseError
from joserfc.jwk import ECKey, JWKRegistry, OctKey, OKPKey, RSAKey
from joserfc.util import urlsafe_b64decode

from tutor_app.openid.fetching import Fetcher
from tutor_app.openid.published import Published
from tutor_app.openid.refusals import Unreachable, Untrue

PublicKey = RSAKey | ECKey | OKPKey
"""Those of which we have one half and whoever signs the other; never a secret that both know."""
MOST_KEYS = 50
BITS = range(2048, 8193)
"""Sizes of RSA keys that are taken: smaller ones are weak, larger ones only cost time."""
_EXPONENT_BITS = 33
_FIELDS = {"RSA": ("n", "e"), "EC": ("crv", "x", "y"), "OKP": ("crv", "x")}


class KeySets:
    """Asks by ``fetcher``; for use from many threads."""

    def __init__(self, fetcher: Fetcher, clock: Callable[[], float] = time.monotonic) -> None:
        self._published = Published(fetcher, _usable, clock)

    def key(self, address: str, kid: str | None) -> PublicKey:
        """The key of that name at the address; for None, the only one there. Raises Unreachable, and Untrue: there is none."""
        if kid is None:
            keys = tuple(self._published.at(address).values())
            if len(keys) != 1:
                raise Untrue("it does not say by which key it is signed")
            return keys[0]
        named = self._published.at(address, lambda found: kid in found)
        if kid not in named:
            raise Untrue("no key there is called so")
        return named[kid]


def _usable(said: Any) -> dict[str | None, PublicKey]:
    """The keys in a set that can be used, by their names; others are passed over, and of two with one name neither is taken."""
    rows = said.get("keys") if isinstance(said, dict) else None
    if not isinstance(rows, list):
        raise Unreachable("there is no set of keys")
    return dict(_keys([row for row in rows[:MOST_KEYS] if isinstance(row, dict)]))


def _keys(rows: list[dict[str, Any]]) -> Iterator[tuple[str | None, PublicKey]]:
    kids = [row.get("kid") for row in rows]
    for row, kid in zip(rows, kids, strict=True):
        key = _key(row) if kids.count(kid) == 1 and (kid is None or isinstance(kid, str)) else None
        if key is not None:
            yield kid, key


def _key(row: dict[str, Any]) -> PublicKey | None:
    kind, operations = row.get("kty"), row.get("key_ops", ["verify"])
    if not isinstance(kind, str) or kind not in _FIELDS or row.get("use", "sig") != "sig":
        return None
    if not isinstance(operations, list) or "verify" not in operations:
        return None
    names = {"kty", "alg", *_FIELDS[kind]} & row.keys()
    public: dict[str, str | list[str]] = {name: row[name] for name in sorted(names) if isinstance(row[name], str)}
    if len(public) != len(names):
        return None
    try:
        if kind == "RSA" and not _is_sound(row["n"], row["e"]):
            return None
        key = JWKRegistry.import_key(public)
    except (JoseError, ValueError, TypeError, KeyError):
        return None
    return None if isinstance(key, OctKey) else key


def _is_sound(modulus: str, exponent: str) -> bool:
    return _bits(modulus) in BITS and _bits(exponent) <= _EXPONENT_BITS


def _bits(number: str) -> int:
    return int.from_bytes(urlsafe_b64decode(number.encode()), "big").bit_length()
