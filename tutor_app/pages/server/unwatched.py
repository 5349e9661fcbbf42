"""Keeps Streamlit from looking for changed modules: where a page comes back to its session it does so, though told not to.

That took an eighth of a second for each such page, in which nobody else was served: half a minute when a school's network came
back.
"""

from __future__ import annotations

from contextlib import suppress

from streamlit import runtime


def watch_nothing(session_id: str) -> None:
    """For this session, until it is lost and comes back the next time.

    On the thread of the event loop, which lets go of them too where a page is lost: a session that both let go of at once would
    never be closed.
    """
    with suppress(AttributeError):  # what holds them is Streamlit's own; where a later one has another, it looks as before
        served = runtime.get_instance()
        found = served._session_mgr.get_active_session_info(session_id)
        if found is not None:
            served._get_async_objs().eventloop.call_soon_threadsafe(found.session.disconnect_file_watchers)
