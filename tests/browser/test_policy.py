"""The browser finds nothing on the pages that the server's own policy forbids."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from running import BROKEN, Page, check, unfold

pytestmark = pytest.mark.browser

_WATCH = """document.addEventListener('securitypolicyviolation', broken =>
    console.error(`policy: ${broken.violatedDirective} ${broken.blockedURI}`))"""


def test_no_page_breaks_the_policy(generous: str, visit: Callable[..., Page]) -> None:
    """A checked program, a repair, the catalogue and the instructor's charts, all without a blocked script, style or request."""
    page = visit("about:blank")
    found: list[str] = []
    page.on("console", lambda message: found.append(message.text) if "policy" in message.text.lower() else None)
    page.add_init_script(_WATCH)

    page.goto(generous)
    check(page, BROKEN)
    unfold(page, "fix")
    page.get_by_role("button", name="Use this fix").wait_for()
    page.goto(f"{generous}/mistakes")
    page.get_by_role("heading", level=1).wait_for()
    page.goto(f"{generous}/instructor")
    page.get_by_role("tab", name="How sure is Surefix?").click()
    page.locator("[data-testid=stVegaLiteChart] canvas, [data-testid=stVegaLiteChart] svg").first.wait_for()
    page.wait_for_load_state("networkidle")

    assert found == []
