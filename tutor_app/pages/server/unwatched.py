"""Has Streamlit look for changes in no module, which it does where a page comes back to its session, though told not to.

An eighth of a second for each such page, in which nobody else was served: half a minute when a school's network came back.
"""

from __future__ import annotations

from contextlib import suppress

from streamlit import runtime


def watch_nothing(session_id: str) -> None:
    """For this session, until it is lost and comes back the next time."""
    with suppress(AttributeError):  # what holds them is Streamlit's own; where a later one has another, it looks as before
        found = runtime.get_instance()._session_mgr.get_active_session_info(session_id)
        if found is not None:
            found.session.disconnect_file_watchers()
