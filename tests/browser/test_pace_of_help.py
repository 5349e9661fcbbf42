"""The wait before a next step of help, in a real browser."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from running import BROKEN, Page, as_bytes, check, serving
from test_accessibility import violations

from tutor_app.classroom.store import Pace, Policy, Store

pytestmark = pytest.mark.browser


def test_the_next_step_opens_when_the_clock_has_run_down(visit: Callable[..., Page], tmp_path: Path) -> None:
    """The clock counts down where a screen reader finds it; then the button can be pressed, and nothing is sent before."""
    Store(tmp_path / "surefix.sqlite").decisions.decide(Policy(precision=0.0, deepest=2, pace=Pace.WAIT, wait=8))
    with serving(tmp_path, precision=0.0) as address:
        page = visit("about:blank")
        traffic: list[bytes] = []
        page.on("websocket", lambda socket: socket.on("framereceived", lambda frame: traffic.append(as_bytes(frame))))
        page.goto(address)
        check(page, BROKEN)
        page.get_by_role("timer").get_by_text("The next hint opens in 0:0").wait_for()
        button = page.get_by_role("button", name="Next hint (2 of 2)")
        assert button.is_disabled()

        page.get_by_role("status").get_by_text("You can open the next hint now.").wait_for(state="attached")
        assert page.get_by_role("timer").count() == 0
        early = b"".join(traffic)
        button.click()
        page.get_by_role("heading", name="Line 2: Missing").wait_for()
        kind = "Missing"
        page.get_by_role("status").get_by_text("The hint is open.").wait_for(state="attached")

    assert kind.encode() in b"".join(traffic)  # so the traffic can be read
    assert kind.encode() not in early


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("pace", "said"), [(Pace.WAIT, "The next hint opens in"), (Pace.ATTEMPT, "To open the next hint")])
def test_what_is_needed_is_accessible(visit: Callable[..., Page], tmp_path: Path, scheme: str, pace: Pace, said: str) -> None:
    """The clock and the request to change the program, in both themes."""
    Store(tmp_path / "surefix.sqlite").decisions.decide(Policy(precision=0.0, pace=pace, wait=600))
    with serving(tmp_path, precision=0.0) as address:
        page = visit(address, color_scheme=scheme)
        check(page, BROKEN)
        page.get_by_text(said).first.wait_for()

        assert violations(page) == []
