"""Whether the school has an identity provider; what speaks to it is only needed then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tutor_app.errors import SettingsError
from tutor_app.settings import Settings

if TYPE_CHECKING:
    from tutor_app.pages.server.oidc.provider import Provider


def provider_of(settings: Settings) -> Provider | None:
    """The provider that the settings name, if they name one. Raises SettingsError where something is missing for it."""
    if settings.oidc_issuer is None:
        return None
    try:
        from tutor_app.pages.server.oidc.provider import opened
    except ImportError as error:
        raise SettingsError("sign-in needs joserfc", advice="pip install 'surefix[school]'") from error
    return opened(settings)
