"""Whether an identity token is what it claims to be: by the provider's own key, for us, for this sign-in, and now."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from joserfc import jwt
from joserfc.errors import InvalidKeyIdError, JoseError
from joserfc.jwk import KeySet

from tutor_app.pages.server.oidc.refusals import UnknownKey, Untrue

ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "Ed25519", "EdDSA")
"""Those whose keys only the provider has; never ``none``, and never one whose key we have too."""
LEEWAY = 60
"""Seconds by which clocks may differ."""
_KINDS = {"RSA", "EC", "OKP"}


def keys(found: Mapping[str, Any]) -> KeySet:
    """The provider's keys for signatures, as it publishes them. Raises Untrue where there are none."""
    listed = found.get("keys")
    ours = [key for key in listed if _signs(key)] if isinstance(listed, list) else []
    try:
        return KeySet.import_key_set({"keys": ours})
    except (JoseError, ValueError, TypeError, KeyError) as error:
        raise Untrue("the provider has no keys that can be read") from error


def claims(token: str, known: KeySet, *, issuer: str, audience: str, nonce: str, now: float) -> dict[str, Any]:
    """What the token says, if it may be believed. Raises Untrue, and UnknownKey where newer keys may help."""
    try:
        said = jwt.decode(token, known, algorithms=list(ALGORITHMS)).claims
    except InvalidKeyIdError as error:
        raise UnknownKey("signed by an unknown key") from error
    except (JoseError, ValueError, TypeError, KeyError) as error:
        raise Untrue(f"not signed by the provider ({type(error).__name__})") from error
    meant = said.get("aud")
    audiences = meant if isinstance(meant, list) else [meant]
    checks = {
        "from another issuer": said.get("iss") == issuer,
        "for somebody else": audience in audiences and said.get("azp", audience) == audience,
        "for several without saying for whom": len(audiences) == 1 or "azp" in said,
        "of another sign-in": said.get("nonce") == nonce,
        "over": _number(said.get("exp")) > now - LEEWAY,
        "from the future": 0 < _number(said.get("iat")) <= now + LEEWAY and _number(said.get("nbf", 0)) <= now + LEEWAY,
        "about nobody": isinstance(said.get("sub"), str) and 0 < len(said["sub"]) <= 255,
    }
    wrong = [what for what, right in checks.items() if not right]
    if wrong:
        raise Untrue(f"the token is {wrong[0]}")
    return dict(said)


def _signs(key: object) -> bool:
    return isinstance(key, dict) and key.get("kty") in _KINDS and key.get("use", "sig") == "sig"


def _number(value: object) -> float:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else float("nan")
