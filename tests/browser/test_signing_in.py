"""People with accounts in a real browser: by the school's identity provider, on another site, and by a password."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from oidc_provider import CLIENT, SECRET, Provider
from oidc_provider import running as provider_running
from running import PATIENCE, Page, free_port, serving
from test_accessibility import violations

from tutor_app.classroom.roles import Role
from tutor_app.classroom.store import Store
from tutor_app.explain.localisation import Texts

pytestmark = pytest.mark.browser
SAID, CLASSES = Texts("people"), Texts("classes")
PASSWORD = "a password for once"


@pytest.fixture
def page(chromium: Any) -> Iterator[Page]:
    """A window that may go to another site."""
    context = chromium.new_context(viewport={"width": 1280, "height": 1000})
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()


@pytest.fixture
def provider() -> Iterator[Provider]:
    """At 127.0.0.1, which is another site than localhost."""
    with provider_running() as found:
        found.person |= {"groups": ["staff"]}
        yield found


def test_a_teacher_comes_back_from_the_school_signed_in(page: Page, provider: Provider, tmp_path: Path) -> None:
    """Though the way leads over another site; they make a class, see it after a reload, and are out after a log-out."""
    port = free_port()
    named = {"public_url": f"http://localhost:{port}", "oidc_issuer": provider.issuer, "oidc_client_id": CLIENT}
    mapped = {"oidc_client_secret": SECRET, "oidc_role_claim": "groups", "oidc_instructors": "staff", "oidc_label": "School"}
    provider.document = {"end_session_endpoint": f"http://localhost:{port}/"}
    with serving(tmp_path, port=port, **named, **mapped) as address:
        page.goto(f"{address}/instructor")
        page.get_by_role("link", name=SAID("sign-in-with", name="School")).wait_for()
        assert violations(page) == []
        page.get_by_role("link", name=SAID("sign-in-with", name="School")).click()

        page.get_by_text(SAID("signed-in-as", name="Ada Lovelace")).wait_for()
        assert page.url.startswith(f"{address}/instructor")
        assert "session" not in page.evaluate("document.cookie")
        page.get_by_text(SAID("class-first")).wait_for()
        assert violations(page) == []
        page.get_by_role("button", name=CLASSES("class-new")).click()
        page.get_by_label(CLASSES("class-name")).fill("Marmots")
        page.get_by_role("button", name=CLASSES("class-make")).click()
        page.get_by_text("Marmots").first.wait_for()
        page.goto(f"{address}/instructor")
        page.get_by_text(SAID("class-first")).wait_for()
        store = Store(tmp_path / "surefix.sqlite")
        (of,) = store.people.classes()
        assert [teacher.name for teacher in store.teaching.teachers(of.id)] == ["Ada Lovelace"]

        page.get_by_role("button", name=SAID("sign-out")).click()
        page.get_by_role("link", name=SAID("sign-in"), exact=True).wait_for()
        page.goto(f"{address}/instructor")
        page.get_by_role("link", name=SAID("sign-in-with", name="School")).wait_for()


def test_an_administrator_with_a_password_makes_another_account(page: Page, tmp_path: Path) -> None:
    """The password that was given is replaced first; then the page of people opens, and says a new one once."""
    store = Store(tmp_path / "surefix.sqlite")
    store.accounts.make("root", Role.ADMINISTRATOR, password=PASSWORD)
    with serving(tmp_path, instructor_passphrase="open sesame") as address:
        page.goto(f"{address}/instructor")
        page.get_by_label(SAID("user-name")).fill("root")
        page.get_by_label(SAID("password"), exact=True).fill("wrong")
        page.keyboard.press("Enter")
        page.get_by_text(SAID("sign-in-wrong")).wait_for()
        page.get_by_label(SAID("password"), exact=True).fill(PASSWORD)
        page.keyboard.press("Enter")

        page.get_by_label(SAID("password-old")).fill(PASSWORD)
        page.get_by_label(SAID("password-new")).fill("a password of my own")
        assert violations(page) == []
        page.get_by_role("button", name=SAID("password-save")).click()
        page.wait_for_url(f"{address}/")
        page.goto(f"{address}/people")
        page.get_by_label(SAID("user-name")).fill("jane")
        page.get_by_role("button", name=SAID("person-make")).click()
        page.get_by_text("jane can sign in").wait_for()
        assert violations(page) == []

    assert [account.name for account in store.accounts.everybody()] == ["root", "jane"]
    assert store.accounts.check("root", "a password of my own") is not None
