"""Passwords of local accounts, of which only Argon2 hashes are kept. A name that nobody has takes as long as a wrong password."""

from __future__ import annotations

import secrets
from functools import cache
from typing import TYPE_CHECKING

from tutor_app.errors import SettingsError

if TYPE_CHECKING:
    from argon2 import PasswordHasher

SHORTEST = 12
"""Characters of a password that somebody chooses."""
LONGEST = 1000
_SAFE = 3
"""Of zxcvbn's 0 to 4: it takes more than a hundred million guesses."""
_JUDGED = 72
"""Characters that are judged, as more take long, and none makes a password easier to guess."""
_ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"


def hashed(password: str) -> str:
    """What is kept of the password."""
    return _hasher().hash(_bytes(password))


def holds(kept: str | None, given: str) -> bool:
    """Whether the password that was ``given`` is the one of which this is ``kept``; where nothing is, that takes as long."""
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return _hasher().verify(kept or _nobodys(), _bytes(given)) and kept is not None
    except (VerificationError, InvalidHashError):
        return False


def outdated(kept: str) -> bool:
    """Whether the hash was made with other parameters than new ones are."""
    return _hasher().check_needs_rehash(kept)


def made_up() -> str:
    """A password for the first sign-in, which somebody reads to somebody else: three groups of five."""
    return "-".join("".join(secrets.choice(_ALPHABET) for _ in range(5)) for _ in range(3))


def fit(password: str, *about: str) -> bool:
    """Whether somebody may choose it: not too short or too long, and not easy to guess for who knows what it is ``about``.

    Easy are common passwords, words, names and dates, keys side by side, and what says the same again.
    """
    if not SHORTEST <= len(password) <= LONGEST:
        return False
    try:
        from zxcvbn import zxcvbn
    except ImportError as error:
        raise SettingsError("accounts need zxcvbn", advice="pip install 'surefix[school]'") from error
    return bool(zxcvbn(password[:_JUDGED], user_inputs=["surefix", *filter(None, about)])["score"] >= _SAFE)


@cache
def _nobodys() -> str:
    return hashed(secrets.token_urlsafe())


@cache
def _hasher() -> PasswordHasher:
    try:
        from argon2 import PasswordHasher
    except ImportError as error:
        raise SettingsError("accounts need argon2-cffi", advice="pip install 'surefix[school]'") from error
    return PasswordHasher()


def _bytes(password: str) -> bytes:
    return password[:LONGEST].encode("utf-8", "surrogatepass")
