"""The script that Streamlit runs for every click: draws the site over what the server opened at its start."""

from __future__ import annotations

from tutor_app.pages import site
from tutor_app.pages.server.app import app

site.draw(app.state["service"])
