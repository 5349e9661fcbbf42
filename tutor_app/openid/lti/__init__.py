"""Launched from a learning platform: LTI 1.3 as the tool. It knows classes, and neither pages nor how requests come in.

A launch is a chain: :mod:`~tutor_app.openid.lti.login` sends the browser to the platform with a one-use state,
:mod:`tutor_app.openid.tokens` proves who signed what comes back, :mod:`~tutor_app.openid.lti.launches` reads it, and
:mod:`~tutor_app.openid.lti.entering` finds the person, the class and the assignment.
"""
