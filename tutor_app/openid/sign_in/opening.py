"""Whether the school has an identity provider; what speaks to it is only needed then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tutor_app.classroom.database import Database
from tutor_app.errors import SettingsError
from tutor_app.openid.extra import installed
from tutor_app.openid.urls import is_safe
from tutor_app.settings import Settings

if TYPE_CHECKING:
    from tutor_app.openid.sign_in.code_flow import CodeFlow


def code_flow_of(settings: Settings, database: Database) -> CodeFlow | None:
    """Sign-ins by the provider that the settings name, if they name one. Raises SettingsError where something is missing."""
    if settings.oidc_issuer is None:
        return None
    if not installed():
        raise SettingsError("sign-in needs packages that are missing", advice="pip install 'surefix[school]'")
    if not settings.public_url or not settings.oidc_client_id:
        raise SettingsError(
            "the identity provider needs oidc_client_id and public_url",
            advice="Set SUREFIX_OIDC_CLIENT_ID and SUREFIX_PUBLIC_URL.",
        )
    if not is_safe(settings.oidc_issuer):
        raise SettingsError("the identity provider is not asked without TLS", advice="Look at SUREFIX_OIDC_ISSUER.")
    from tutor_app.openid.sign_in.code_flow import CodeFlow
    from tutor_app.openid.sign_in.provider import Provider

    return CodeFlow(Provider(settings), database)
