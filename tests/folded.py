"""What a page draws only while it is open, for tests that look into it."""

from __future__ import annotations

from streamlit.testing.v1 import AppTest


def unfolded(page: AppTest, name: str, *, shown: bool = True) -> AppTest:
    """The page after somebody opened, or closed again, what is folded away under the button of this ``name``."""
    page.session_state[name] = shown
    return page.run()
