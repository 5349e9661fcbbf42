"""The last check's words in another language, once the student has chosen one. It is no attempt, and nothing is stored."""

from __future__ import annotations

import logging
from dataclasses import replace

from tutor_app.classroom.store import Store
from tutor_app.errors import SurefixError, traced
from tutor_app.llm.engines import BUILT_IN
from tutor_app.pages import held
from tutor_app.pages.needed import needed, under
from tutor_app.pages.visit import Tutor, Visit

_log = logging.getLogger(__name__)


def retell(now: Visit, tutor: Tutor, store: Store, lang: str) -> None:
    """Explain the last program anew where it was explained in another language; once for each language and check.

    What a language model said stays: it would take its time, and may say something else. What a teacher opened stays open.
    """
    last = now.last
    told = None if last is None or last.feedback is None else last.feedback.explanation
    if last is None or last.feedback is None or told is None or told.lang == lang or now.told == (now.count, lang):
        return
    now.told = (now.count, lang)
    if now.following or last.feedback.candidates.engine != BUILT_IN:
        return
    policy = now.policy(store)
    try:
        answer = tutor.first(
            last.program,
            precision=policy.precision,
            lang=lang,
            python=policy.python,
            visitor=now.session,
            class_id=now.member.class_id,
        )
    except SurefixError as error:
        _log.error("an explanation could not be told in another language: %s", traced(error))
        return
    if answer.explanation is not None:
        told_anew = held.opened(needed(under(policy, answer)), last.held, policy)
        now.tries[-1] = replace(last, feedback=told_anew, lang=lang)
