"""The instructor's page over a class: grades and what they move, what the knob would change, mistakes over time, stuck visits."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from html import unescape
from pathlib import Path

import pytest
from page_fakes import BROKEN, broken, calibration, evidence, of_parts, shown, whole, without_verdict
from places import locked
from streamlit.testing.v1 import AppTest
from test_pages import everything, open_instructor, strings_of

from tutor_app.classroom import attempts as stores
from tutor_app.classroom import clock
from tutor_app.classroom.digests import digest
from tutor_app.classroom.store import Policy, Store
from tutor_app.classroom.stored import Attempt
from tutor_app.classroom.stuck import Stuck
from tutor_app.domain import Depth, Feedback, Nature
from tutor_app.explain.localisation import Texts
from tutor_app.pages import curve as pictures
from tutor_app.pages import grading, ladder, mistakes, stuck
from validators.promise.class_ladder import ClassGrades, climb
from validators.promise.gate import OperatingPoints, judge
from validators.promise.refinement import Grade, refine

TEXTS, WORDS = Texts("pages"), Texts("queue")
OTHER = "age = 12\nif age > 10 and True\n    print('big')\n"
"""The same mistake in a line of another shape, so that it needs a look of its own."""
MEASURED = calibration()
NOW = datetime(2026, 11, 24, 12, 30, tzinfo=UTC)


def judged(probability: float, program: str = BROKEN, *, sound: bool = True) -> Feedback:
    """Feedback as the calibration judges it at a target of 80%."""
    found = evidence(probability, sound=sound)
    sure = MEASURED.levels(found)
    verdict = judge(of_parts(found, found), sure, MEASURED.points(0.8), parts=[sure])
    return replace(broken(verdict, program=program), evidence=of_parts(found, found))


def graded_class(share: float, count: int = 60, target: float = 0.8, faults: tuple[str, ...] = ("repair",)) -> Store:
    """A class with grades at the confident end, of which ``share`` are right, and the others have ``faults``."""
    store, dice = Store(policy=Policy(precision=target)), random.Random(3)
    for number in range(count):
        attempt = store.attempts.record(f"visit {number}", judged(0.97, f"{BROKEN}# {number}\n"))
        right = dice.random() < share
        store.grading.grade(attempt, MEASURED.name, right=right, faults=() if right else faults)
    return store


def stuck_visit(store: Store) -> None:
    """Three attempts in two minutes at the same mistake."""
    begun = clock.now()
    with pytest.MonkeyPatch.context() as time:
        for number in range(3):
            time.setattr(clock, "now", lambda at=begun - timedelta(minutes=2 - number): at)
            store.attempts.record("stuck-visit", judged(0.9, f"{BROKEN}# {number}\n"))


def attempt(number: int, feedback: Feedback, *, visit: str = "a", ago: timedelta = timedelta()) -> Attempt:
    """One attempt, as the store would give it."""
    program = feedback.program
    return Attempt(
        id=number, at=NOW - ago, visit=visit, program=program, size=len(program), digest=digest(program), feedback=feedback
    )


def test_a_grade_on_the_page_is_kept_and_the_next_program_comes() -> None:
    """Both programs are offered once; after that there is nothing to grade, and the counts say what was said."""
    store = Store()
    for program in (BROKEN, OTHER):
        store.attempts.record("visit", judged(0.9, program))
    page = open_instructor(store, "queue")

    page.button(key="grade-right").click().run()
    offered = next(iter(store.grading.graded()))
    other = ({1, 2} - {offered}).pop()
    page.pills(key=f"faults-{other}").set_value(["unclear"]).run()
    page.button(key="grade-wrong").click().run()

    assert not page.exception
    assert store.grading.graded() == {offered: True, other: False}
    assert [grade.right for grade in store.grading.grades(MEASURED.name).repair] == [True, False]
    assert TEXTS("grade-none-title") in everything(page)
    assert TEXTS("grade-counts", graded=2, right=1) in everything(page)


def test_right_and_faults_exclude_each_other() -> None:
    """Nothing is called right with a fault, or wrong without one."""
    store = Store()
    number = store.attempts.record("visit", judged(0.9))
    page = open_instructor(store, "queue")
    assert (page.button(key="grade-right").disabled, page.button(key="grade-wrong").disabled) == (False, True)

    page.pills(key=f"faults-{number}").set_value(["repair"]).run()

    assert (page.button(key="grade-right").disabled, page.button(key="grade-wrong").disabled) == (True, False)


@pytest.mark.parametrize(("fault", "place"), [("place", False), ("kind", True)])
def test_a_grader_can_say_that_place_or_kind_is_wrong(fault: str, place: bool) -> None:
    """Both are offered beside the other faults, with what it means to leave them out; a wrong place takes its kind with it."""
    store = Store()
    number = store.attempts.record("visit", judged(0.9))
    sure = MEASURED.levels(evidence(0.9))
    page = open_instructor(store, "queue")
    assert TEXTS("grade-first") in everything(page)
    assert TEXTS(f"fault-{fault}") in page.pills(key=f"faults-{number}").options

    page.pills(key=f"faults-{number}").set_value([fault]).run()
    page.button(key="grade-wrong").click().run()

    assert not page.exception
    assert store.grading.grades(MEASURED.name) == ClassGrades(
        place=(Grade(confidence=sure.place, right=place),),
        kind=(Grade(confidence=sure.kind, right=False),),
        repair=(Grade(confidence=sure.repair, right=False),),
    )


def test_the_last_grade_can_be_changed() -> None:
    """A slip of the mouse is mended: the program comes back, and its new grade counts in place of the old."""
    store = Store()
    number = store.attempts.record("visit", judged(0.9))
    page = open_instructor(store, "queue")
    page.button(key="grade-right").click().run()

    page.button(key="grade-again-button").click().run()
    page.button(key="grade-skip").click().run()

    assert not page.exception
    assert store.grading.graded() == {number: None}
    assert store.grading.grades(MEASURED.name) == ClassGrades()


def test_a_grader_sees_neither_verdict_nor_confidence() -> None:
    """The tab for grading says nothing of how sure Surefix was."""
    store = Store()
    store.attempts.record("visit", judged(0.9))

    page = open_instructor(store, "queue")
    tab = page.tabs[1]

    said = " ".join(str(node.proto) for node in tab)
    assert "Quokka" in said
    assert TEXTS("evidence-levels") not in said
    assert TEXTS("deepest-4") not in said.replace(TEXTS("evidence-repair"), "")


def test_only_what_this_calibration_judged_is_graded() -> None:
    """Unsound feedback, feedback of another engine, and valid programs are not offered; like programs are one look."""
    other_engine = replace(judged(0.9, "x = (\n"), verdict=whole(0.123))
    attempts = [
        attempt(5, judged(0.5, BROKEN), visit="b"),
        attempt(4, judged(0.9, sound=False, program="y = (\n")),
        attempt(3, other_engine),
        attempt(2, without_verdict(Nature.VALID)),
        attempt(1, judged(0.9, BROKEN)),
    ]

    first = grading.next_to_grade(attempts, {}, MEASURED)

    assert first is not None
    assert {first.attempt.id, *first.others} == {1, 5}
    assert grading.next_to_grade(attempts, {first.attempt.id: True, first.others[0]: None}, MEASURED) is None


@pytest.mark.parametrize("depth", [Depth.PLACE, Depth.KIND])
@pytest.mark.parametrize("of_part", [True, False])
def test_feedback_whose_place_or_kind_another_calibration_judged_is_not_graded(depth: Depth, of_part: bool) -> None:
    """Though the repair is as sure as this calibration has it: each level's grade needs that level's own confidence."""
    feedback = judged(0.9)
    verdict = feedback.verdict
    assert verdict is not None and grading.gradable(attempt(1, feedback), MEASURED)
    higher = {Depth.PLACE: {"place": 1.0}, Depth.KIND: {"kind": verdict.levels.place}}[depth]
    other = replace(verdict.levels, **higher)
    part = (replace(verdict.parts[0], levels=other),) if of_part else verdict.parts
    changed = replace(verdict, levels=verdict.levels if of_part else other, parts=part)

    assert not grading.gradable(attempt(1, replace(feedback, verdict=changed)), MEASURED)


def test_one_student_with_many_like_programs_is_looked_at_once() -> None:
    """Who checks the same mistake twenty times does not speak for the class."""
    many = [attempt(number, judged(0.9, f"{BROKEN}# {number}\n")) for number in range(20, 1, -1)]
    other = attempt(1, judged(0.9, OTHER), visit="b")

    first = grading.next_to_grade([*many, other], {}, MEASURED)
    assert first is not None
    second = grading.next_to_grade([*many, other], {first.attempt.id: True}, MEASURED)
    assert second is not None

    assert {first.attempt.visit, second.attempt.visit} == {"a", "b"}
    assert grading.next_to_grade([*many, other], {first.attempt.id: True, second.attempt.id: True}, MEASURED) is None


def test_the_order_of_grading_does_not_follow_time_or_confidence() -> None:
    """What is offered first is drawn by lot, the same lot after every click."""
    firsts = []
    for classroom in range(40):
        programs = [BROKEN.replace("> 10", "> 10" + " + age" * n) for n in range(9, 0, -1)]
        attempts = [attempt(9 - n, judged((9 - n) / 10, own), visit=f"{classroom} {n}") for n, own in enumerate(programs)]
        found = grading.next_to_grade(attempts, {}, MEASURED)
        assert found is not None
        assert found == grading.next_to_grade(attempts, {}, MEASURED)
        firsts.append(found.attempt.id)

    assert set(firsts) == set(range(1, 10))


def test_without_grades_the_page_says_so() -> None:
    """No grade, no alarm, and the way to the first grade."""
    store = Store(policy=Policy(precision=0.8))
    store.attempts.record("visit", judged(0.9))

    page = everything(open_instructor(store))

    assert TEXTS("own-none") in page
    assert TEXTS("drift-title") not in page


def test_grades_that_prove_the_promise_show_more_and_say_so() -> None:
    """A class for which all is right gets more explanations; the page counts its grades and says that they carry the point."""
    store = graded_class(1.0, count=120, target=0.8)
    refined = climb(MEASURED, store.grading.grades(MEASURED.name), 0.8).repair
    start = MEASURED.curve.operating_point(0.8)
    assert refined.own
    assert refined.point.coverage is not None and start.coverage is not None
    assert refined.point.coverage > start.coverage

    page = everything(open_instructor(store))

    assert TEXTS("own-counts", graded=refined.graded, right=refined.right) in page
    assert TEXTS("own-carries") in page
    assert "your own grades prove it" in page
    assert f"about {refined.point.coverage * 100:.0f} get an explanation" in page
    assert TEXTS("drift-title") not in page


def test_drift_raises_an_alarm_and_says_what_was_done() -> None:
    """A class for which the promise breaks: the alarm has its counts, what Surefix did, and what can be done; less is shown."""
    store = graded_class(0.4)
    own = store.grading.grades(MEASURED.name)
    assert climb(MEASURED, own, 0.8).points.repair.threshold is None

    page = everything(open_instructor(store))

    right = sum(grade.right for grade in own.repair)
    assert TEXTS("drift-title") in page
    assert TEXTS("drift-counts-repair", right=right, graded=len(own.repair), target="80") in page
    assert TEXTS("drift-closed-repair") in page
    assert TEXTS("drift-chance") in page and TEXTS("drift-next") in page
    assert TEXTS("drift-closed-kind") not in page and TEXTS("drift-closed-place") not in page


@pytest.mark.parametrize(("fault", "moved"), [("kind", ("kind",)), ("place", ("place", "kind"))])
def test_the_alarm_names_every_level_that_moved_in_one_note(fault: str, moved: tuple[str, ...]) -> None:
    """A class with wrong kinds loses kinds and repairs, one with wrong places all; the picture has what is left."""
    store = graded_class(0.2, faults=(fault,))
    own = store.grading.grades(MEASURED.name)
    right = sum(grade.right for grade in own.repair)

    page = open_instructor(store)
    said = everything(page)

    (note,) = [unescape(text) for text in strings_of(page) if TEXTS("drift-title") in unescape(text)]
    for word in ("place", "kind", "repair"):
        counts = TEXTS(f"drift-counts-{word}", right=right, graded=60, target="80")
        assert (counts in note) == (word in (*moved, "repair"))
        assert (TEXTS(f"drift-closed-{word}") in note) == (word in (*moved, "repair"))
    assert ladder.description(climb(MEASURED, own, 0.8).points, TEXTS) in said
    assert ladder.description(MEASURED.points(0.8), TEXTS) not in said


def test_a_kind_that_moves_up_says_how_many_still_get_it() -> None:
    """Where only the less sure kinds are wrong, the alarm names both coverages, and the surer ones are still named."""
    store = Store(policy=Policy(precision=0.8))
    for number in range(200):
        probability = random.Random(number).random()
        right = probability > 0.6
        attempt = store.attempts.record(f"visit {number}", judged(probability, f"{BROKEN}# {number}\n"))
        store.grading.grade(attempt, MEASURED.name, right=right, faults=() if right else ("kind",))
    found = climb(MEASURED, store.grading.grades(MEASURED.name), 0.8)
    before, now = MEASURED.points(0.8).kind.coverage, found.points.kind.coverage
    assert Depth.KIND in found.drifted and before is not None and now is not None and 0 < now < before

    page = everything(open_instructor(store))

    assert TEXTS("drift-moved-kind", now=f"{now * 100:.0f}", before=f"{before * 100:.0f}") in page


def test_milder_drift_says_how_much_is_still_shown() -> None:
    """If only the less confident are wrong, the point moves up, and the alarm names both coverages."""
    store = Store(policy=Policy(precision=0.8))
    start = MEASURED.curve.operating_point(0.8)
    for number in range(120):
        probability = 0.75 + 0.25 * random.Random(number).random()
        feedback = judged(probability, f"{BROKEN}# {number}\n")
        store.grading.grade(store.attempts.record(f"visit {number}", feedback), MEASURED.name, right=probability > 0.86)
    refined = climb(MEASURED, store.grading.grades(MEASURED.name), 0.8).repair
    assert refined.drift
    assert refined.point.coverage is not None and start.coverage is not None

    page = everything(open_instructor(store))

    now, before = f"{refined.point.coverage * 100:.0f}", f"{start.coverage * 100:.0f}"
    assert TEXTS("drift-moved-repair", now=now, before=before) in page


def test_the_plot_shows_what_the_grades_changed() -> None:
    """Where the class's grades moved the point, the shipped one is drawn too, and the share that the class itself measured."""
    own = graded_class(1.0, count=120).grading.grades(MEASURED.name).repair
    refined = refine(MEASURED.curve, own, 0.8)

    with_grades = pictures.chart(MEASURED.curve, refined, refined.point, TEXTS).to_json()
    without = pictures.chart(MEASURED.curve, refine(MEASURED.curve, [], 0.8), refined.point, TEXTS).to_json()

    assert [text in with_grades for text in (TEXTS("curve-shipped"), TEXTS("curve-own"))] == [True, True]
    assert [text in without for text in (TEXTS("curve-shipped"), TEXTS("curve-own"))] == [False, False]


def test_the_picture_says_how_many_of_a_hundred_get_which_help() -> None:
    """The shares are those of the measured curves, add up to all programs, and stand in the chart, its sentence and its table."""
    points = MEASURED.points(0.8)
    found = ladder.shares(points)

    assert sum(found.values()) == pytest.approx(1.0)
    assert found[Depth.REPAIR] == points.repair.coverage and found[Depth.EXPLANATION] == 0
    assert found[Depth.REPAIR] + found[Depth.KIND] == points.kind.coverage
    assert found[Depth.PLACE] + found[Depth.NONE] == pytest.approx(1 - found[Depth.REPAIR] - found[Depth.KIND])
    page = everything(open_instructor(Store(policy=Policy(precision=0.8))))
    assert ladder.description(points, TEXTS) in page
    assert f"about {found[Depth.REPAIR] * 100:.0f} get the fix" in ladder.description(points, TEXTS)
    rows = ladder.as_table(points, TEXTS)
    assert [row[TEXTS("ladder-level")] for row in rows] == [TEXTS(f"deepest-{number}") for number in (4, 3, 2, 1)]
    assert [row[TEXTS("ladder-graded")] for row in rows] == [
        str(point.graded) for point in (points.repair, points.explanation, points.kind, points.place)
    ]


def test_a_level_without_a_promise_is_closed_in_the_picture() -> None:
    """No number is invented for it, and what is less deep takes in what it would have shown."""
    points = OperatingPoints.closed(0.9)
    place = replace(points, place=MEASURED.points(0.8).place)

    assert set(ladder.shares(points).items()) >= {(Depth.NONE, 1.0), (Depth.REPAIR, 0.0)}
    assert ladder.shares(place)[Depth.PLACE] == place.place.coverage
    assert [row[TEXTS("ladder-right")] for row in ladder.as_table(points, TEXTS)] == [TEXTS("ladder-closed")] * 4


def test_a_moved_knob_is_drawn_beside_what_the_class_has() -> None:
    """One bar for the choice, and another only where it differs."""
    chosen, saved = MEASURED.points(0.6), MEASURED.points(0.8)

    assert TEXTS("curve-saved") in ladder.chart(chosen, saved, TEXTS).to_json()
    assert TEXTS("curve-saved") not in ladder.chart(chosen, chosen, TEXTS).to_json()


def test_a_moved_knob_lists_side_by_side_what_changes() -> None:
    """What would get more help, and what less, each in its own list; else a word that there is none."""
    store = Store(policy=Policy(precision=0.8))
    for number, probability in enumerate((0.97, 0.6, 0.1)):
        store.attempts.record("visit", judged(probability, f"{BROKEN}# {number}\n"))
    page = open_instructor(store)
    assert TEXTS("preview-move") in everything(page)

    page.select_slider(key="knob").set_value(0.0).run()

    assert not page.exception
    titles = [heading.value for heading in page.subheader]
    depths = [f.verdict.depth for f in (judged(p) for p in (0.97, 0.6, 0.1)) if f.verdict is not None]
    assert depths == [Depth.REPAIR, Depth.KIND, Depth.KIND]
    assert f"{TEXTS('preview-deeper')} (2)" in titles
    assert f"{TEXTS('preview-less-deep')} (0)" in titles
    assert TEXTS("preview-less-deep-none") in everything(page)
    metrics = {metric.label: (metric.value, metric.delta) for metric in page.metric}
    assert metrics[TEXTS("deepest-4")] == ("3", "2")
    assert metrics[TEXTS("deepest-2")] == ("0", "-2")


@pytest.mark.parametrize("name", ["preview-none", "grade-none", "mistakes-none", "visits-none"])
def test_every_tab_of_an_empty_class_says_what_will_be_there(name: str) -> None:
    """Before the first student there is a sentence in place of each table and chart."""
    page = open_instructor(Store(), "queue" if name == "grade-none" else "sure")

    assert TEXTS(name) in everything(page)
    assert len(page.table) == (0 if name == "grade-none" else 2)  # of the levels, and of the curve


@pytest.mark.parametrize(
    ("span", "first", "last"),
    [
        (timedelta(hours=2), "", ""),
        (timedelta(days=5), "Nov 11", "Nov 24"),
        (timedelta(days=40), "Aug 24", "Nov 23"),
    ],
)
def test_mistakes_are_counted_by_hour_day_or_week(span: timedelta, first: str, last: str) -> None:
    """The chart takes the finest step that holds all; empty slots are there too, so that time is not distorted."""
    found = mistakes.trend([attempt(2, shown()), attempt(1, shown(), ago=span)], TEXTS)

    assert len(found.slots) == 14
    assert len(set(found.slots)) == 14
    assert span < timedelta(days=1) or (found.slots[0], found.slots[-1]) == (first, last)
    assert list(found.totals.values()) == [2]


def test_rare_mistakes_are_drawn_together() -> None:
    """Six kinds and more: the five commonest by name, the rest as one; nothing is lost or counted twice."""
    kinds = ("missing-colon", "missing-comma", "misspelt-keyword", "extra-colon", "extra-quote", "missing-dot", "missing-def")
    attempts = []
    for place, kind in enumerate(kinds):
        feedback = shown()
        assert feedback.explanation is not None
        part = replace(feedback.explanation.parts[0], misconception=kind)
        explained = replace(feedback, explanation=replace(feedback.explanation, parts=(part,)))
        attempts += [attempt(number, explained) for number in range(9 - place)]

    found = mistakes.trend(attempts, TEXTS)

    assert len(found.kinds) == 6
    assert found.kinds[-1] == TEXTS("trend-other")
    assert list(found.totals.values()) == [9, 8, 7, 6, 5, 4 + 3]
    assert sum(row[TEXTS("column-count")] for row in mistakes.as_table(found, TEXTS)) == 42  # type: ignore[misc]
    assert str(found.totals[found.kinds[0]]) in mistakes.description(found, TEXTS)


def test_the_commonest_mistakes_say_in_how_many_visits_they_came_back() -> None:
    """The same mistake twice in one visit and once in another: three times, two visits, one of them with more than one."""
    attempts = [attempt(3, shown()), attempt(2, shown()), attempt(1, shown(), visit="b")]

    (row,) = mistakes.most_common(attempts, TEXTS)

    assert (row[TEXTS("column-count")], row[TEXTS("tab-students")], row[TEXTS("column-again")]) == (3, 2, 1)


def test_stuck_visits_come_first() -> None:
    """As on the first screen: the same mistake in three attempts over two minutes; a repaired program ends that."""
    minute, fixed = timedelta(minutes=1), without_verdict(Nature.VALID)
    attempts = [
        *(attempt(number, shown(), visit="fast") for number in (12, 11, 10)),
        attempt(9, shown(), visit="new"),
        *(attempt(number, shown(), visit="stuck", ago=(8 - number) * minute) for number in (8, 7, 6)),
        attempt(5, fixed, visit="done"),
        *(attempt(number, shown(), visit="done") for number in (4, 3, 2, 1)),
    ]

    rows = stuck.visits(attempts)

    found = Stuck(mistake="missing-colon", attempts=3, since=NOW - 2 * minute)
    assert [(row.visit, row.stuck, row.broken) for row in rows] == [
        ("stuck", found, True),
        ("fast", None, True),
        ("new", None, True),
        ("done", None, False),
    ]


def test_a_nickname_in_the_table_of_visits_is_never_obeyed() -> None:
    """Its cells are Markdown, and a student chooses the name."""
    (row,) = stuck.visits([attempt(1, judged(0.9))])

    assert stuck._cells(row, {"a": "*Mina*"}, TEXTS)[TEXTS("column-visit")] == r"\*Mina\*"


def test_a_stuck_visit_can_be_looked_at() -> None:
    """The instructor reads the program of a visit as it stands now, and what Surefix found."""
    store = Store()
    stuck_visit(store)

    page = open_instructor(store)

    assert page.selectbox(key="pick-visit").value == store.attempts.recent()[0].visit
    assert f"{TEXTS('visits-note')} (1)" in [heading.value for heading in page.subheader]
    assert "# 2" in everything(page)


def test_a_check_that_was_not_finished_is_there_and_says_so() -> None:
    """A visit whose only check died is in the table; one that is stuck stays stuck, whatever is under way."""
    store = Store()
    stuck_visit(store)
    store.attempts.begin("stuck-visit", BROKEN)
    store.attempts.begin("other-visit", BROKEN)

    page = open_instructor(store)

    assert not page.exception
    assert f"{TEXTS('visits-note')} (1)" in [heading.value for heading in page.subheader]
    shown_as = [value for table in page.table for value in table.value.get(TEXTS("column-mistake"), [])]
    assert shown_as.count(TEXTS("attempt-unfinished")) == 3  # both visits among all, the stuck one among the stuck
    assert "# 2" in everything(page)


def test_the_instructor_is_told_that_nothing_is_stored(tmp_path: Path) -> None:
    """As long as the database cannot be written; what is decided holds meanwhile."""
    file = tmp_path / "class.sqlite"
    store = Store(file)
    page = open_instructor(store, "settings")
    with locked(file):
        page.toggle(key="helping").set_value(False).run()
        page.run()
        assert TEXTS("unstored-instructor") in everything(page)
        assert not store.decisions.policy().helping
    store.attempts.record("visit", judged(0.9))

    assert TEXTS("unstored-instructor") not in everything(page.run())
    assert not Store(file).decisions.policy().helping


def test_the_page_loads_a_bounded_amount(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many and long the programs are, the newest that fit are loaded, whole, and no more."""
    store = Store()
    for number in range(12):
        store.attempts.record("visit", judged(0.9, f"{BROKEN}# {number}{'x' * 2000}\n"))
    one = len(store.attempts.recent(1)[0].program)
    monkeypatch.setattr(stores, "MAX_LOADED", 20_000)

    found = store.attempts.recent()

    assert 1 < len(found) < 12
    assert [attempt.id for attempt in found] == list(range(12, 12 - len(found), -1))
    assert len(found) * one <= 20_000
    assert open_instructor(store).selectbox


def test_a_class_that_gets_along_is_told_so() -> None:
    """Where nobody is stuck, the list of those who are has a sentence in its place."""
    store = Store()
    store.attempts.record("visit", judged(0.9))

    assert TEXTS("visits-calm") in everything(open_instructor(store))


def test_the_chart_of_mistakes_has_a_table_and_a_sentence() -> None:
    """Who cannot see the chart reads the same numbers."""
    store = Store()
    store.attempts.record("visit", judged(0.9))
    page: AppTest = open_instructor(store)

    chart = page.get("vega_lite_chart")[-1]
    assert "Most frequent" in chart.proto.spec or "most frequent" in chart.proto.spec
    assert TEXTS("trend-title") in everything(page)
    assert any(TEXTS("column-when") in table.value.columns for table in page.table)
