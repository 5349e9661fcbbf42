"""The script that Streamlit runs for every click: draws the site over what the server opened at its start."""

from __future__ import annotations

from streamlit.runtime.scriptrunner import get_script_run_ctx

from tutor_app.errors import SurefixError
from tutor_app.pages import site
from tutor_app.pages.server.app import app
from tutor_app.pages.server.unwatched import watch_nothing

service, context = app.state["service"], get_script_run_ctx()
if context is not None and not isinstance(service, SurefixError):
    service.left.drawn(context.session_id)
    watch_nothing(context.session_id)
site.draw(service)
