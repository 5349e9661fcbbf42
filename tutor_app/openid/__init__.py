"""OpenID Connect for those who rely on others' word: the ground below sign-in, and below LTI 1.3, which is built on it.

A round trip begins with :mod:`~tutor_app.openid.handshakes`; whose keys may have signed what comes back says
:mod:`~tutor_app.openid.key_sets`, and :mod:`~tutor_app.openid.tokens` proves it. All that is asked of others goes through
:mod:`~tutor_app.openid.fetching`. What the token is worth is for :mod:`~tutor_app.openid.sign_in` and
:mod:`~tutor_app.openid.lti` to say, which do not know each other.
"""
