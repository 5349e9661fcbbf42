"""The web app: what ``streamlit run`` starts. The pages themselves are drawn by :mod:`tutor_app.pages.main`."""

from __future__ import annotations

from pathlib import Path

import streamlit as st
from starlette.requests import Request
from starlette.responses import FileResponse
from starlette.routing import Route

from tutor_app.pages.editor import BUNDLE, BUNDLE_PATH


async def editor_bundle(_request: Request) -> FileResponse:
    """The code editor's script; its address changes with its content, so browsers may keep it."""
    return FileResponse(BUNDLE, media_type="text/javascript", headers={"Cache-Control": "public, max-age=31536000, immutable"})


app = st.App(Path(__file__).parent / "pages" / "main.py", routes=[Route(BUNDLE_PATH, editor_bundle)])
