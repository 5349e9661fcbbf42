"""Proves that a token was signed by whom we trust, for us, just now, in answer to what we sent. It reads nothing else in it."""

from __future__ import annotations

import binascii
import hmac
import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jws import JWSRegistry
from joserfc.util import urlsafe_b64decode

from tutor_app.openid.identifiers import is_id
from tutor_app.openid.key_sets import KeySets
from tutor_app.openid.refusals import Expired, Untrue

LONGEST = 48_000
"""Characters of a token."""
AHEAD = timedelta(seconds=60)
"""How far the issuer's clock may be ahead of ours."""
OLDEST = timedelta(minutes=10)
"""How long ago a token may have been made, whatever it says of its end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """Which token is waited for: from this ``issuer``, for this ``audience``, with this ``nonce``, by a key at ``keys_url``.

    ``among_others``: it may be for others besides, if it says that it was given to us. ``unnamed_key``: it need not say by which
    key it is signed, where there is only one. OpenID Connect allows both.
    """

    issuer: str
    audience: str
    nonce: str
    keys_url: str
    algorithms: tuple[str, ...]
    among_others: bool = False
    unnamed_key: bool = False


def proven(token: str, expected: Expected, key_sets: KeySets, now: datetime) -> dict[str, Any]:
    """The claims of the token. Raises Untrue where anything about it is not as it has to be, Unreachable without keys."""
    header = _header(token, expected)
    key = key_sets.key(expected.keys_url, header.get("kid"))
    registry = JWSRegistry(algorithms=expected.algorithms, strict_check_header=False)
    try:
        claims = jwt.decode(token, key, registry=registry).claims
    except (JoseError, ValueError, TypeError, KeyError, RecursionError) as error:
        raise Untrue(f"the signature: {type(error).__name__}") from error
    _check_parties(claims, expected)
    _check_times(claims, now)
    said = claims.get("nonce")
    if not isinstance(said, str) or not hmac.compare_digest(said.encode("utf-8", "surrogatepass"), expected.nonce.encode()):
        raise Untrue("the nonce is not the one that we sent")
    return claims


def _header(token: str, expected: Expected) -> dict[str, Any]:
    """How the token says that it is signed, by one of the ways that we take."""
    if len(token) > LONGEST or token.count(".") != 2 or not token.isascii():
        raise Untrue("it is no signed token")
    try:
        header = json.loads(urlsafe_b64decode(token.partition(".")[0].encode()))
    except (ValueError, binascii.Error, RecursionError) as error:
        raise Untrue("the token has no header") from error
    if not isinstance(header, dict) or header.get("alg") not in expected.algorithms:
        raise Untrue("it is signed in another way")
    if "crit" in header:
        raise Untrue("it is only for those who understand more than we do")
    kid = header.get("kid")
    if not (isinstance(kid, str) and kid) and not (expected.unnamed_key and "kid" not in header):
        raise Untrue("it does not say by which key it is signed")
    return header


def _check_parties(claims: dict[str, Any], expected: Expected) -> None:
    """Whom the token is from and for, and about."""
    if claims.get("iss") != expected.issuer:
        raise Untrue("another issuer")
    audience, ours = claims.get("aud"), expected.audience
    meant = audience if isinstance(audience, list) else [audience]
    if ours not in meant or (any(one != ours for one in meant) and not (expected.among_others and "azp" in claims)):
        raise Untrue("another audience")
    if claims.get("azp", ours) != ours:
        raise Untrue("another authorized party")
    if "sub" in claims and not is_id(claims["sub"]):
        raise Untrue("the subject is none")


def _check_times(claims: dict[str, Any], now: datetime) -> None:
    moment, ahead = now.timestamp(), AHEAD.total_seconds()
    made, end, start = _time(claims, "iat"), _time(claims, "exp"), _time(claims, "nbf", 0.0)
    if end <= moment:
        raise Expired("the token has expired")
    if made > moment + ahead or start > moment + ahead:
        raise Untrue("the token is from the future")
    if made < moment - OLDEST.total_seconds():
        raise Expired("the token is old")


def _time(claims: dict[str, Any], name: str, default: float | None = None) -> float:
    value = claims.get(name, default)
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) <= 1e11:  # nan is not either
        raise Untrue(f"{name} is no time")
    return float(value)
