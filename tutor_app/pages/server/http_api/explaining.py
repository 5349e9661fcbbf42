"""From a question to what its class lets be shown. Nothing of it is stored."""

from __future__ import annotations

from dataclasses import replace
from http import HTTPStatus

from tutor_app.api.feedback import Feedback
from tutor_app.api.shaping import shaped
from tutor_app.classroom.api_keys import ApiKey
from tutor_app.classroom.policy import Pace, Policy
from tutor_app.classroom.store import Store
from tutor_app.domain import Depth
from tutor_app.pages.needed import under
from tutor_app.pages.server.http_api.problems import Refused
from tutor_app.pages.server.http_api.shapes import Question
from tutor_app.pages.service import Service
from tutor_app.process.queue import Asker


def explained(question: Question, key: ApiKey | None, service: Service) -> Feedback:
    """What may be shown to the class of the ``key``, by the built-in engine; None: to those without a class.

    All that ask in the name of one class take one turn among those who wait for a worker.
    """
    class_id = None if key is None else key.class_id
    policy = service.store.decisions.policy(class_id)
    if class_id is not None:
        policy = service.store.assignments.in_force(policy, class_id)
        _still_there(class_id, service.store)
    lang = question.lang or policy.language or service.settings.lang
    judged = service.tutor.first(
        question.code,
        precision=policy.precision,
        lang=lang,
        python=policy.python,
        cell=question.notebook or None,
        visitor=asker(key).person,
        class_id=class_id,
    )
    feedback = shaped(under(policy, judged), lang=lang, target=policy.precision, deepest=deepest(policy))
    return feedback if policy.remarks and policy.helping else replace(feedback, notes=())


def _still_there(class_id: int, store: Store) -> None:
    """Raises Refused for a class that went while its question waited: nothing was decided for it any more as that was read."""
    if store.people.class_by_id(class_id) is None and not store.outage:
        raise Refused(HTTPStatus.UNAUTHORIZED, "This key is not known.")


def asker(key: ApiKey | None) -> Asker:
    """As whom those take turns who ask with this key: all of a class as one person of it."""
    return Asker("api") if key is None else Asker(f"api {key.class_id}", f"class {key.class_id}")


def deepest(policy: Policy) -> Depth:
    """How deep the class's students get by asking once: where steps must be waited or worked for, to the first one."""
    at_once = policy.pace is Pace.AT_ONCE and not policy.attempt_first
    return Depth(policy.deepest) if at_once else min(Depth.PLACE, Depth(policy.deepest))
