"""A launch on the running server, from the click in the course to the page that is drawn for the student and for the teacher."""

from __future__ import annotations

from collections.abc import Iterator
from http.cookies import SimpleCookie
from pathlib import Path

import httpx2
import pytest
from live_server import PATIENCE, Live, free_port, live
from lti_platform import Click, Platform, User
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from tutor_app.classroom.assignments import Terms
from tutor_app.classroom.store import Store
from tutor_app.explain.localisation import Texts
from tutor_app.openid.lti.platforms import Registration
from tutor_app.openid.lti.tool import Tool

INSTRUCTOR = "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor"
TEACHER, MINA = User(id="t-1", name="Ms Doe", roles=(INSTRUCTOR,)), User(id="u-1", name="Mina")
WINDOW = {"Sec-Fetch-Dest": "document"}


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Live, Platform, Store]]:
    """A server, a platform that it knows, and the server's database as another process sees it."""
    folder, port = tmp_path_factory.mktemp("school"), free_port()
    with live(folder, port=port) as server, Platform(f"http://localhost:{port}").serving() as platform:
        store = Store(Path(folder) / "surefix.sqlite")
        addresses = {f"{what}_url": f"{platform.address}/{path}" for what, path in PATHS.items()}
        registration = Registration(name="A school", issuer=platform.issuer, client_id=platform.client_id, **addresses)
        platforms = Tool(store.database).platforms
        known = platforms.register(registration)
        assert known is not None and platforms.deploy(known.id, "1")
        yield server, platform, store


PATHS = {"login": "authorize", "token": "token", "keys": "keys"}


def launch(server: Live, platform: Platform, click: Click) -> tuple[str, str]:
    """Where a launch in a window of its own leads, and the cookie that it gives."""
    with httpx2.Client(base_url=f"http://localhost:{server.port}", timeout=PATIENCE, trust_env=False) as browser:
        begun = browser.post("/lti/login", data=platform.initiation(click))
        bound = given(begun)
        form = platform.authorize(begun.headers["location"], click.user)
        done = browser.post("/lti/launch", data=form, headers={**WINDOW, "Cookie": bound})
    assert done.status_code == 303, done.text
    return done.headers["location"], given(done)


def given(answer: httpx2.Response) -> str:
    """The cookie of an answer, as it is sent back."""
    (one,) = SimpleCookie(answer.headers["set-cookie"].replace("; Partitioned", "")).values()
    return f"{one.key}={one.value}"


def drawn(server: Live, location: str, word: str) -> str:
    """All that the page sends which a launch led to."""
    path, _, query = location.partition("?")
    with server.session(Cookie=word) as session:
        session.send(BackMsg(rerun_script={"query_string": query, "page_name": path.strip("/")}).SerializeToString())
        said = []
        while True:
            message = ForwardMsg.FromString(session.recv(timeout=PATIENCE))
            said.append(str(message))
            if message.WhichOneof("type") == "script_finished":
                return "\n".join(said)


def test_a_course_is_a_class_from_the_click_to_the_page(school: tuple[Live, Platform, Store]) -> None:
    """The teacher sees the class's page, the student is in the class by name, and works on the assignment of the link."""
    server, platform, store = school
    page = drawn(server, *launch(server, platform, Click(user=TEACHER, title="Computing 9b")))
    assert "Computing 9b" in page and Texts("classes")("view-assignments") in page

    (of,) = store.people.classes()
    made = store.assignments.make(of.id, Terms(title="Loops"))
    assert made is not None
    page = drawn(server, *launch(server, platform, Click(user=MINA, custom={"assignment": str(made.id)})))
    assert "<strong>Computing 9b</strong>" in page and "<strong>Mina</strong>" in page and "<strong>Loops</strong>" in page
    page = drawn(server, f"/instructor?class={of.code}", launch(server, platform, Click(user=MINA))[1])
    assert Texts("classes")("view-assignments") not in page


def test_only_the_small_pages_of_launches_may_be_in_a_frame(school: tuple[Live, Platform, Store]) -> None:
    """Ours stay out of them, and so does what is not a page."""
    server, *_ = school
    refused = server.ask("/lti/login", Host=f"localhost:{server.port}")
    assert refused.status == 400 and "frame-ancestors 'self' https:" in refused.getheader("content-security-policy")
    assert refused.getheader("x-frame-options") is None and refused.getheader("x-content-type-options") == "nosniff"
    for path in ("/", "/lti/keys.json", "/lti/config.json", "/lti/nothing"):
        answer = server.ask(path, Host=f"localhost:{server.port}")
        assert "frame-ancestors 'none'" in answer.getheader("content-security-policy")
        assert answer.getheader("x-frame-options") == "DENY"
