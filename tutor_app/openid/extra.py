"""Whether the packages are there that speak to other servers, those of the extra ``school``; this file needs none of them."""

from __future__ import annotations

from importlib.util import find_spec

PACKAGES = ("joserfc", "httpx2")


def installed() -> bool:
    """Whether anybody can be sent to another server and come back."""
    return all(find_spec(name) is not None for name in PACKAGES)
