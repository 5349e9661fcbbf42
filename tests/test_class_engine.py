"""A class chooses among the engines of the server: what is asked, what may be shown, and what students are told of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from class_student import browser, check, joined, new_class, page, said  # noqa: F401 - a fixture
from model_server import Misbehaviour, serving
from page_fakes import FakeTutor, shown
from pyfixv_fakes import FIXED, OTHER, PROGRAM, made_up_calibration, script
from streamlit.testing.v1 import AppTest
from test_checking import soon
from test_pages import open_instructor

from tutor_app.classroom.assignments import Terms
from tutor_app.classroom.people import Class
from tutor_app.classroom.scope import Scope
from tutor_app.classroom.store import Policy, Store
from tutor_app.domain import Depth
from tutor_app.errors import CalibrationError, SettingsError
from tutor_app.explain.localisation import Texts
from tutor_app.explain.texts import known_languages
from tutor_app.llm.assistant import UNPROMISED, pipeline, versions_of
from tutor_app.llm.engines import BUILT_IN, CLOUD, LLM, MIXED, ON_SITE, answering, offered, with_model
from tutor_app.llm.models.base import Sampling
from tutor_app.pages.readers import Reader, Readers
from tutor_app.process.sandbox import Sandbox
from tutor_app.settings import Settings, load
from tutor_app.tutor import Tutor, open_tutor
from validators.promise.calibration import Calibration

JOINING, CLASSES = Texts("joining"), Texts("classes")
HOST = "127.0.0.1"
BOTH = ("built-in", "cloud")


def school(address: str, **more: object) -> Settings:
    """A server whose classes have the built-in engine unless they choose a model elsewhere."""
    numbers = {"samples": 2, "students": 2, "workers": 1, "model_seconds": 60, "repair_seconds": 30, "examine_seconds": 60}
    return Settings(class_engines=BOTH, cloud_url=address, cloud_model="tiny", **{**numbers, **more})  # type: ignore[arg-type]


@contextmanager
def cloud(*, fixed: str = FIXED) -> Iterator[tuple[str, Misbehaviour]]:
    """A model that others run: its address, and what it was asked."""
    answering = script(fixes=(fixed,), students=fixed)

    def answer(asked: str) -> str:
        return "yes" if asked == "Say yes." else answering.complete(asked, Sampling(), seconds=1)[0].text

    with serving(answer) as (address, how, _):
        yield address, how


def read(how: Misbehaviour) -> bool:
    """Whether the model was sent the program."""
    return "if total > 2" in json.dumps(how.requests)


def opened(tutor: Tutor, store: Store, of: Class, settings: Settings, lang: str = "en") -> AppTest:
    """The page of a new student of the class."""
    student = joined(store, of, f"Mina {len(store.people.students(of.id))}")
    return page(tutor, store, token=student.token, lang=lang, readers=Readers.of(settings))


def ended(store: Store, of: Class, count: int) -> bool:
    """Whether so many checks of the class have come to their last word."""
    return soon(lambda: len(store.attempts.recent(scope=Scope(class_id=of.id))) == count)


def test_a_class_that_chose_the_cloud_has_its_programs_sent_there_and_is_told_so() -> None:
    """One sentence below the editor, before anything is sent; the class beside it is told nothing, as nothing is sent."""
    store = Store(policy=Policy(precision=0.99))
    one, other = new_class(store), new_class(store, "9c")
    store.decisions.decide(Policy(precision=0.99, engine=CLOUD), one.id)
    sentence = JOINING("model-outside", host=HOST)
    with cloud() as (address, how), open_tutor(school(address)) as tutor:
        theirs = check(opened(tutor, store, other, school(address)), PROGRAM)
        assert ended(store, other, 1) and not read(how) and sentence not in said(theirs)

        ours = opened(tutor, store, one, school(address))
        assert sentence in said(ours) and not read(how)
        check(ours, PROGRAM)

        assert ended(store, one, 1) and read(how)


def test_no_model_reads_a_program_before_the_page_has_said_so() -> None:
    """The teacher chooses the cloud while the page is open: the next check is Surefix's own, and the one after it is not."""
    store = Store(policy=Policy(precision=0.99))
    of = new_class(store)
    with cloud() as (address, how), open_tutor(school(address)) as tutor:
        ours = opened(tutor, store, of, school(address))
        store.decisions.decide(Policy(precision=0.99, engine=CLOUD), of.id)

        check(ours, PROGRAM)
        assert ended(store, of, 1) and not read(how)
        assert JOINING("model-outside", host=HOST) in said(ours.run())

        check(ours, PROGRAM)
        assert ended(store, of, 2) and read(how)


@pytest.mark.parametrize("precision", [0.5, 0.9])
def test_a_model_without_a_calibration_is_shown_for_no_more_than_the_built_in_engine(precision: float) -> None:
    """Whatever it found otherwise is withheld, and nothing is promised for its words."""
    with cloud(fixed=OTHER) as (address, how), open_tutor(school(address, engine=LLM, model="scripted")) as tutor:
        first = tutor.first(PROGRAM, precision=precision)
        last = tutor.last(first, precision=precision, engine=CLOUD)

    assert read(how) and tutor.models == {ON_SITE: None, CLOUD: None}
    assert last.repair is not None and first.repair is not None and last.repair.text == OTHER != first.repair.text
    assert last.note == UNPROMISED and last.confidence == 0.0
    assert last.verdict is not None and last.verdict.depth is Depth.NONE


def test_the_engine_of_a_class_decides_whether_a_model_is_asked() -> None:
    """Also where the server's own has one: a class may do without."""
    settings = Settings(engine=LLM, model="scripted", class_engines=("built-in",), workers=1)
    with open_tutor(settings) as tutor:
        first = tutor.first(PROGRAM)

        assert [tutor.unfinished(first, engine) for engine in (None, ON_SITE, BUILT_IN)] == [True, True, False]
        assert tutor.last(first, engine=BUILT_IN) is first


@pytest.mark.parametrize("chosen", [CLOUD, "steam"])
def test_what_is_not_offered_any_more_is_not_asked(chosen: str) -> None:
    """The built-in engine answers in its place, never another model; nobody is told that a model reads."""
    settings = Settings(engine=LLM, model="scripted")
    with open_tutor(settings) as tutor:
        assert not tutor.unfinished(tutor.first(PROGRAM), chosen)

    assert answering(settings, chosen) == BUILT_IN
    assert Readers.of(settings).reader(chosen) is None
    assert Readers.of(settings).reader(None) == Reader()


def test_an_assignment_has_the_engine_of_its_class() -> None:
    """Its own terms leave that alone."""
    store, now = Store(), datetime.now(UTC)
    of = new_class(store)
    store.decisions.decide(Policy(engine=CLOUD), of.id)
    given = store.assignments.make(of.id, Terms(title="Loops", precision=0.5))

    held = store.assignments.in_force(store.decisions.policy(of.id), of.id, given, now)

    assert (held.engine, held.precision) == (CLOUD, 0.5)


@pytest.mark.parametrize("lang", known_languages())
def test_the_sentence_is_in_every_language(lang: str) -> None:
    """With the host."""
    store = Store()
    of = new_class(store)
    store.decisions.decide(Policy(engine=CLOUD), of.id)
    settings = school("https://models.example/v1")

    sentence = Texts("joining", lang)("model-outside", host="models.example")

    assert "models.example" in sentence
    assert sentence in said(opened(FakeTutor(shown()), store, of, settings, lang))  # type: ignore[arg-type]


# what whoever runs the server allows


def test_a_class_chooses_among_what_is_offered() -> None:
    """The server's own comes first; how a model takes part is the server's to say, whose it is the class's."""
    model = {"model": "folder", "base_url": "http://gpu.school.example/v1"}
    built_in, own = school("https://models.example/v1", **model), school("https://models.example/v1", engine=LLM, **model)

    assert offered(Settings()) == (BUILT_IN,)
    assert offered(built_in) == (BUILT_IN, CLOUD) and offered(own) == (ON_SITE, BUILT_IN, CLOUD)
    assert [with_model(one, CLOUD).engine for one in (built_in, own)] == [MIXED, LLM]
    there, here = with_model(own, CLOUD), with_model(own, ON_SITE)
    assert (there.base_url, there.model, there.api_key) == ("https://models.example/v1", "tiny", None)
    assert (here.base_url, here.model) == ("http://gpu.school.example/v1", "folder")
    assert Readers.of(own).by_engine == {
        ON_SITE: Reader(host="gpu.school.example"),
        BUILT_IN: None,
        CLOUD: Reader(host="models.example", outside=True),
    }


def test_the_key_of_one_model_is_not_sent_to_the_other() -> None:
    """Each address has its own."""
    own = school("https://models.example/v1", api_key="for the school", cloud_key="for the cloud")

    keys = [with_model(own, engine).api_key for engine in (ON_SITE, CLOUD)]

    assert [key.get_secret_value() for key in keys if key] == ["for the school", "for the cloud"]


def test_settings_that_make_no_sense_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A cloud without an address, a model without a name, an engine that there is not; a list may stand in a variable."""
    with pytest.raises(SettingsError, match="address"):
        open_tutor(Settings(class_engines=("cloud",)))
    with pytest.raises(SettingsError, match="model"):
        open_tutor(Settings(class_engines=("on-site",)))
    with pytest.raises(SettingsError, match="class_engines"):
        load(class_engines=("steam",))
    monkeypatch.setenv("SUREFIX_CLASS_ENGINES", "built-in, cloud")
    assert load().class_engines == BOTH


def test_a_calibration_holds_for_the_model_that_it_was_fitted_on(tmp_path: Path) -> None:
    """And for no other one of the server."""
    settings, file = school("http://127.0.0.1:1/v1", engine=LLM, model="scripted"), tmp_path / "own.json"
    cloudy, sandbox = with_model(settings, CLOUD), Sandbox(1)
    stages = pipeline(cloudy, sandbox)
    fitted = replace(made_up_calibration(), versions=versions_of(cloudy, stages))
    stages.model.close()
    sandbox.close()
    file.write_text(fitted.to_json(), encoding="utf-8")

    with open_tutor(settings.model_copy(update={"calibration": file})) as tutor:
        assert tutor.models == {ON_SITE: None, CLOUD: Calibration.from_json(file.read_text(encoding="utf-8"))}
    with pytest.raises(CalibrationError):
        open_tutor(settings.model_copy(update={"calibration": file, "cloud_model": "another"}))


# on the teacher's page


def choosing(store: Store, of: Class, settings: Settings) -> AppTest:
    """The settings of the class."""
    return open_instructor(store, "settings", of.code, **settings.model_dump(exclude_unset=True))


def test_a_teacher_chooses_and_takes_it_back() -> None:
    """It is saved at once, stands in the log in words, and one button undoes it."""
    store, settings = Store(), school("https://models.example/v1")
    of = new_class(store)
    teacher = choosing(store, of, settings)
    words = [CLASSES(f"engine-{name}") for name in ("servers", "built-in", "cloud")]
    box = teacher.selectbox(key="class-engine")
    assert box.options == [*words[:2], f"{words[2]} (models.example)"]

    box.select(CLOUD).run()
    assert store.decisions.policy(of.id).engine == CLOUD
    change = CLASSES("change", name=CLASSES("setting-engine"), before=words[0], after=words[2])
    assert change in said(teacher)

    teacher.button(key="undo").click().run()
    assert store.decisions.policy(of.id).engine is None
    assert [decision.policy.engine for decision in store.decisions.log(of.id)] == [None, CLOUD]


def test_where_there_is_no_choice_none_is_offered() -> None:
    """But what a class has chosen is there as long as it has, and says that it holds no more."""
    store = Store()
    one, other = new_class(store), new_class(store, "9c")
    store.decisions.decide(Policy(engine=CLOUD), other.id)

    assert "class-engine" not in [box.key for box in choosing(store, one, Settings()).selectbox]
    box = choosing(store, other, Settings()).selectbox(key="class-engine")
    assert box.value == CLOUD and CLASSES("engine-gone", name=CLASSES("engine-cloud")) in box.options


def test_the_promise_says_which_model_takes_part_in_the_class() -> None:
    """The class's own, not the server's; and what the curve is worth for it."""
    store, settings = Store(policy=Policy(precision=0.5)), school("https://models.example/v1")
    one, other = new_class(store), new_class(store, "9c")
    store.decisions.decide(Policy(precision=0.5, engine=CLOUD), one.id)
    told = [said(open_instructor(store, "sure", of.code, **settings.model_dump(exclude_unset=True))) for of in (one, other)]

    pages = Texts("pages")
    assert pages("model-title", model="tiny") in told[0] and pages("model-pessimistic") in told[0]
    assert pages("model-title", model="tiny") not in told[1]
