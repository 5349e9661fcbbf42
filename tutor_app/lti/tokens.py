"""Proves that a platform signed a token for us, just now, in answer to a log-in that we began. It reads nothing else in it."""

from __future__ import annotations

import binascii
import hmac
import json
import math
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import RSAKey
from joserfc.jws import JWSRegistry
from joserfc.util import urlsafe_b64decode

from tutor_app.lti.keys import ALGORITHM
from tutor_app.lti.platforms import Platform, is_id
from tutor_app.lti.refusals import Because, Refused

LONGEST = 48_000
"""Characters of a token."""
AHEAD = timedelta(seconds=60)
"""How far the platform's clock may be ahead of ours."""
OLDEST = timedelta(minutes=10)
"""How long ago a token may have been made, whatever it says of its end."""
_STRICT = JWSRegistry(algorithms=[ALGORITHM], strict_check_header=False)

Keys = Callable[[str], RSAKey]
"""The platform's key by its name; raises Refused."""


def proven(token: str, platform: Platform, nonce: str, keys: Keys, now: datetime) -> dict[str, Any]:
    """The claims of the token. Raises Refused where anything about it is not as it has to be."""
    key = keys(_kid(token))
    try:
        claims = jwt.decode(token, key, algorithms=[ALGORITHM], registry=_STRICT).claims
    except (JoseError, ValueError, TypeError, RecursionError) as error:
        raise Refused(Because.FORGED, f"the signature: {type(error).__name__}") from error
    _check_parties(claims, platform)
    _check_times(claims, now)
    said = claims.get("nonce")
    if not isinstance(said, str) or not hmac.compare_digest(said.encode("utf-8", "surrogatepass"), nonce.encode()):
        raise Refused(Because.FORGED, "the nonce is not the one that we sent")
    return claims


def _kid(token: str) -> str:
    """Which key the token says it is signed with, by the one way that we take."""
    if len(token) > LONGEST or token.count(".") != 2 or not token.isascii():
        raise Refused(Because.FORGED, "it is no signed token")
    try:
        header = json.loads(urlsafe_b64decode(token.partition(".")[0].encode()))
    except (ValueError, binascii.Error, RecursionError) as error:
        raise Refused(Because.FORGED, "the token has no header") from error
    if not isinstance(header, dict) or header.get("alg") != ALGORITHM:
        raise Refused(Because.FORGED, "it is signed in another way")
    kid = header.get("kid")
    if not isinstance(kid, str) or not kid:
        raise Refused(Because.FORGED, "it does not say by which key it is signed")
    return kid


def _check_parties(claims: dict[str, Any], platform: Platform) -> None:
    """Whom the token is from and for: us alone, as we trust nobody else who might get it."""
    if claims.get("iss") != platform.issuer:
        raise Refused(Because.FORGED, "another issuer")
    audience = claims.get("aud")
    meant = audience if isinstance(audience, list) else [audience]
    if not meant or any(one != platform.client_id for one in meant):
        raise Refused(Because.FORGED, "another audience")
    if claims.get("azp", platform.client_id) != platform.client_id:
        raise Refused(Because.FORGED, "another authorized party")
    if "sub" in claims and not is_id(claims["sub"]):
        raise Refused(Because.FORGED, "the subject is none")


def _check_times(claims: dict[str, Any], now: datetime) -> None:
    moment, ahead = now.timestamp(), AHEAD.total_seconds()
    made, end, start = _time(claims, "iat"), _time(claims, "exp"), _time(claims, "nbf", 0.0)
    if end <= moment:
        raise Refused(Because.OVER, "the token has expired")
    if made > moment + ahead or start > moment + ahead:
        raise Refused(Because.FORGED, "the token is from the future")
    if made < moment - OLDEST.total_seconds():
        raise Refused(Because.OVER, "the token is old")


def _time(claims: dict[str, Any], name: str, default: float | None = None) -> float:
    value = claims.get(name, default)
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value) or abs(value) > 1e11:
        raise Refused(Because.FORGED, f"{name} is no time")
    return float(value)
