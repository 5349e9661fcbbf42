"""Sign-in by the school's identity provider: OpenID Connect's authorization code flow with PKCE, state and nonce.

It knows accounts' roles, and neither pages nor how requests come in.
"""
