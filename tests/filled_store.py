"""A store with something in every table."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from page_fakes import partly, shown, withheld
from sqlalchemy import insert

from tutor_app.classroom.approvals import State
from tutor_app.classroom.assignments import Terms
from tutor_app.classroom.lti_schema import CONTEXTS
from tutor_app.classroom.people import Joined
from tutor_app.classroom.quotas import CHECKS, allowed
from tutor_app.classroom.roles import Role
from tutor_app.classroom.store import Policy, Store, Visitor
from tutor_app.openid.lti.platforms import Registration
from tutor_app.openid.lti.tool import Tool
from tutor_app.settings import Settings


def filled(where: Path | str) -> tuple[Store, str, str]:
    """A store with something in every table; a student's word and that of a link."""
    store = Store(where, quotas=allowed(Settings()))
    one = store.people.new_class("9b")
    assert one is not None
    mina = store.people.join(one.id, "Mina")
    assert isinstance(mina, Joined)
    who = Visitor(visit="visit", student=mina.student.id)
    numbers = [store.attempts.record(who, feedback) or 0 for feedback in (shown(), withheld(), partly())]
    store.attempts.record("another", shown())
    store.attempts.begin(who, "x = (")
    store.decisions.decide(Policy(precision=0.6, python="3.12", remarks=False), one.id)
    store.decisions.decide(Policy(helping=False))
    store.attempts.opine(numbers[0], helpful=True)
    store.attempts.reveal(numbers[0], "repair")
    store.grading.grade(numbers[0], "made", right=True)
    store.approvals.hold(numbers[1])
    store.approvals.judge(numbers[1], State.EDITED, text="Look at line 2.")
    asked = store.questions.ask("Why?", student=mina.student.id, attempt=numbers[2])
    assert asked is not None and store.questions.answer(asked.id, "A colon.", one.id)
    store.keeping.due(datetime.now(UTC), store.keeping.retention or datetime.now(UTC) - datetime.now(UTC))
    store.keys.key("log-in")
    store.keys.end("somebody", datetime.now(UTC).timestamp() + 3600)
    assert store.quotas.take(CHECKS, who)
    store.guesses("code").tell("abcde", wrong=True)
    ada = store.accounts.make("ada", Role.INSTRUCTOR, password="until the first time")
    assert ada is not None and store.teaching.add(one.id, ada.id) and store.sessions.begin(ada.id)
    assert store.api_keys.make(one.id, "editor")
    assert store.assignments.make(one.id, Terms(title="Loops"))
    installed(store, one.id)
    link = store.links.make(numbers[0])
    assert link is not None
    return store, mina.token, link.token


def installed(store: Store, class_id: int) -> None:
    """Have the class be a course of a learning platform, from which somebody is about to come."""
    tool, site = Tool(store.database), "https://platform.example"
    addresses = {"login_url": f"{site}/login", "token_url": f"{site}/token", "keys_url": f"{site}/keys"}
    platform = tool.platforms.register(Registration(name="Platform", issuer=site, client_id="us", **addresses))
    assert platform is not None
    deployment = tool.platforms.deploy(platform.id, "1")
    assert deployment is not None and tool.keys.rotate() and tool.tickets.give({"target": "/"})
    with store.database.writing() as connection:
        connection.execute(insert(CONTEXTS).values(deployment_id=deployment.id, context="biology", class_id=class_id))
