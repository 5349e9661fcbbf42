"""Sign-in by the school's identity provider: OpenID Connect, the authorization code flow with PKCE, state and nonce."""
