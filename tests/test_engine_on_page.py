"""The student's page says who answered, where a language model did or should have."""

from __future__ import annotations

from dataclasses import replace
from html import unescape

import pytest
from page_fakes import BROKEN, FakeTutor, calibration, shown
from streamlit.testing.v1 import AppTest
from test_pages import show

from tutor_app.classroom.store import Policy, Store
from tutor_app.domain import Feedback
from tutor_app.llm.engines import ON_SITE
from tutor_app.pages.checking import Checks
from tutor_app.settings import Settings
from validators.promise.calibration import Calibration


def script(tutor, store, jobs) -> None:  # type: ignore[no-untyped-def]
    """The student's page."""
    from tutor_app.explain.localisation import Texts
    from tutor_app.pages import student

    student.render(tutor, store, jobs, Texts("pages", "en"))


def captions(feedback: Feedback) -> str:
    """Small print of the page after a check that came to ``feedback``."""
    kwargs = {"tutor": FakeTutor(feedback), "store": Store(), "jobs": Checks()}
    page = AppTest.from_function(script, kwargs=kwargs, default_timeout=30)
    page.session_state["plain-editor"] = True
    page.run().text_area[0].input(BROKEN)
    page.button(key="check").click().run()
    assert not page.exception
    return "\n".join(caption.value for caption in page.caption)


@pytest.mark.parametrize(
    ("engine", "note", "said"),
    [
        ("llm:tiny@0123456789abcdef", "", "Answered by: llm:tiny"),
        ("built-in", "the language model did not answer", "Answered by: built-in"),
    ],
)
def test_the_page_says_which_engine_answered(engine: str, note: str, said: str) -> None:
    """A model by its name, the built-in engine where it stepped in; fingerprints and reasons are not for students."""
    feedback = shown()
    candidates = replace(feedback.candidates, engine=engine)
    small = captions(replace(feedback, candidates=candidates, note=note)).translate(dict.fromkeys((0x2068, 0x2069)))

    assert said in small
    assert "0123456789abcdef" not in small and "did not" not in small


def test_the_built_in_engine_needs_no_mention() -> None:
    """Where nothing else was asked for, nothing is said."""
    assert "Answered by" not in captions(shown())


def instructor_script(measured, store, settings, models) -> None:  # type: ignore[no-untyped-def]
    """The instructor's page."""
    from tutor_app.explain.localisation import Texts
    from tutor_app.pages import instructor

    instructor.render(measured, store, Texts("pages", "en"), settings, models)


@pytest.mark.parametrize(
    ("engine", "own", "said", "not_said"),
    [
        ("built-in", None, "What you can expect", "A language model takes part"),
        ("llm", None, "measured on the built-in engine, not on this model", "calibration of its own:"),
        ("mixed", None, "for the model's words nothing is promised", "of its explanations were right"),
        ("llm", calibration(), "of its explanations were right", "not on this model"),
    ],
)
def test_the_knob_says_whose_precision_it_is(engine: str, own: Calibration | None, said: str, not_said: str) -> None:
    """Instructors learn whether the curve was measured on the engine that their class has."""
    settings = Settings(engine=engine, model="folder/tiny.gguf")
    store, models = Store(policy=Policy(precision=0.5)), {ON_SITE: own}
    kwargs = {"measured": calibration(), "store": store, "settings": settings, "models": models}
    page = show(AppTest.from_function(instructor_script, kwargs=kwargs, default_timeout=30), "sure").run()
    assert not page.exception
    text = unescape("\n".join(element.proto.body for element in page.get("html"))).translate(dict.fromkeys((0x2068, 0x2069)))

    assert said in text and not_said not in text
    assert ("tiny.gguf" in text) is (engine != "built-in") and "folder" not in text
