"""Mistakes as cards: one is open, the others a line each; what is on tap, what a change means, what is named as mended."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from html import unescape

import pytest
from page_fakes import FakeTutor, held_back, levels, of_parts, shown, to_depth, without_verdict
from page_fakes import evidence as sure
from streamlit.testing.v1 import AppTest
from test_pages import TEXTS, announced, buttons, check, everything, hint, html_sent

from tutor_app.classroom.store import Pace, Policy, Store
from tutor_app.diagnose.diagnosis import diagnose
from tutor_app.domain import (
    Candidates,
    Depth,
    Feedback,
    Nature,
    PartVerdict,
    Reason,
    Repair,
    Statement,
    Verdict,
)
from tutor_app.explain.explanation import explain
from tutor_app.explain.glossary import forms_of_words, meaning, patterns, places, without_meanings, words_of
from tutor_app.explain.texts import PARTS, catalogue, known_languages, texts
from tutor_app.pages.essence import carried, near, same_program
from tutor_app.pages.mended import Mended, mended
from tutor_app.source.edits import edits_between

OPEN, CLOSED = 'names = ["Ada", "Grace"\n', 'names = ["Ada", "Grace"]\n'
FLAT, HEAD = "for name in names\n", "for name in names:\n"
BODY = '    print("Hello, " + name)\n'
TWO, MENDED = OPEN + FLAT + BODY, CLOSED + HEAD + BODY


def told(program: str, right: str, *depths: Depth, because: Reason | None = None, lang: str = "en") -> Feedback:
    """Feedback that the engine's own words explain, each mistake to its depth; all of it where no depth is given."""
    found, edits = diagnose(program), edits_between(program, right)
    repair = Repair(text=right, edits=edits, probability=0.9)
    explanation = explain(program, found, repair, lang=lang)
    parts = explanation.parts
    apart = depths or (Depth.REPAIR,) * len(parts)
    return Feedback(
        program=program,
        diagnosis=found,
        candidates=Candidates(repairs=(repair,)),
        explanation=explanation,
        evidence=of_parts(sure(0.9), *(sure(0.9) for _ in parts)),
        verdict=Verdict(
            depth=max(apart),
            levels=levels(0.9),
            because=because or (None if min(apart) is Depth.REPAIR else Reason.UNSURE),
            parts=tuple(PartVerdict(depth=depth, levels=levels(0.9)) for depth in apart),
        ),
    )


@dataclass
class Knowing(FakeTutor):
    """Explains the two mistakes of the programs here that are left, and finds all others valid."""

    def first(self, program: str, **more: object) -> Feedback:  # type: ignore[override]
        """What is to be said of ``program``."""
        right = program.replace(OPEN, CLOSED).replace(FLAT, HEAD).replace('"Rome"\n', '"Rome"]\n')
        self.answer = without_verdict(Nature.VALID) if right == program else told(program, right)
        return super().first(program, **more)  # type: ignore[arg-type]


def typed(page: AppTest, program: str) -> AppTest:
    """The page after another program was written and checked."""
    page.text_area[0].input(program)
    page.button(key="check").click().run()
    assert not page.exception
    return page


def read(page: AppTest) -> str:
    """The text of the page's HTML as it is read, without what is on tap."""
    html = "\n".join(body for body in html_sent(page) if not body.startswith("<style>"))
    return unescape(re.sub(r"<span class='meaning'.*?</span>|<details.*?</details>|<[^>]*>", "", html))


def containers(page: AppTest) -> set[str | None]:
    """The keys of the page's containers."""
    return {block.key for block in page.container}


def test_the_first_mistake_is_open_and_the_others_are_one_line_each() -> None:
    """Of two mistakes, the second is a folded line that names its line and kind, below a word on how many more there are."""
    page = check(FakeTutor(told(TWO, MENDED)), program=TWO)

    assert [expander.label for expander in page.expander if "Line" in expander.label] == ["**2** Line 2\\: Missing colon `:`"]
    assert not any(expander.proto.expanded for expander in page.expander)
    assert TEXTS("further-mistakes", count=1) in everything(page)
    assert read(page).count("Line 1: Bracket left open") == 1


def test_each_card_has_a_ladder_of_its_own() -> None:
    """A hint opened on the second mistake says more of that one alone, and its card stays unfolded."""
    page = check(FakeTutor(told(TWO, MENDED)), program=TWO)

    hint(page, card=2)

    sent = everything(page)
    assert "Your `for` needs a colon `:` at the end of line 2" in sent and "Add : after names on line 2" in sent
    assert "has no closing bracket" not in sent
    assert page.session_state["mistake-2-of-1"] is True


def test_the_fix_of_one_card_is_not_that_of_another() -> None:
    """The fix of the first mistake leaves the second as it is: neither its change nor its words are sent."""
    page = check(Knowing(shown()), program=TWO)

    sent = everything(hint(page, 2))

    assert "<ins>]</ins>" in sent and "<ins>:</ins>" not in sent
    assert "needs a colon" not in sent


def test_mistakes_that_hang_together_have_one_fix() -> None:
    """In a group each part's fix is that of all; so it is where a part of a whole cannot be mended alone."""
    feedback = told(TWO, MENDED)
    assert feedback.evidence is not None and feedback.repair is not None
    one = tuple(replace(part, group=0) for part in feedback.evidence.parts)
    unsound = tuple(replace(part, evidence=sure(0.9, sound=False)) for part in feedback.evidence.parts)

    assert [len(feedback.mending(index)) for index in (0, 1)] == [1, 1]
    for parts in (one, unsound):
        joined = replace(feedback, evidence=replace(feedback.evidence, parts=parts))
        assert [joined.mending(index) for index in (0, 1)] == [feedback.repair.edits] * 2


def test_the_levels_allowed_hold_for_each_card() -> None:
    """Where one mistake may be explained and the other only placed, the other's card says why it ends there."""
    page = check(FakeTutor(told(TWO, MENDED, Depth.EXPLANATION, Depth.PLACE)), program=TWO)

    sent = everything(hint(page))

    assert "hint-2" not in {button.key for button in page.button}
    assert "Look at line 2" in sent and TEXTS("stops-place") in sent and TEXTS("stops-explanation") in sent
    assert "Missing colon" not in sent and "needs a colon" not in sent


def test_two_places_on_one_line_are_one_card() -> None:
    """ "Look at line 1" is said once where nothing else may be said of two mistakes there, and they are counted as one."""
    program = "print(tea milk\n"
    feedback = told(program, "print(tea, milk)\n", Depth.PLACE, Depth.PLACE)
    assert feedback.explanation is not None and len(feedback.explanation.parts) == 2

    page = check(FakeTutor(feedback), program=program)

    assert read(page).count("Look at line 1") + sum("Look at line" in expander.label for expander in page.expander) == 1
    assert TEXTS("further-mistakes", count=1) not in everything(page)


def test_the_main_text_is_short_and_the_rest_is_on_tap() -> None:
    """Headline, why and what to do take at most 45 words; rule, example and Python's words are folded, and nothing is defined."""
    page = hint(check(FakeTutor(told(TWO, MENDED)), program=TWO))

    main, sent = read(page), everything(page)
    said = without_meanings(told(TWO, MENDED).allowed[0][0], "en")
    assert all(text.rstrip(".").replace("`", "") in main for text in said)
    assert sum(len(re.sub(r"`[^`]*`", "x", text).split()) for text in said) <= 45
    assert "Every opening bracket" not in main and "Every opening bracket" in sent
    assert "'[' was never closed" not in main and "'[' was never closed" in sent
    assert "Brackets are parentheses" not in main


def test_a_models_words_are_no_headline() -> None:
    """They are one text: the headline stays the kind, and the words are below it."""
    feedback = told(CLOSED + FLAT + BODY, MENDED)
    assert feedback.explanation is not None
    words = "Your loop is fine but for its end. Look at its last character, and compare it with other loops that you wrote."
    part = replace(feedback.explanation.parts[0], explanation=(Statement(text=words),))
    page = hint(
        check(FakeTutor(replace(feedback, explanation=replace(feedback.explanation, parts=(part,)))), program=feedback.program)
    )

    html = "".join(html_sent(page))
    assert words in everything(page)
    assert "Line 2: Missing" in re.sub(r"<[^>]*>", "", re.findall(r"<h3>.*?</h3>", html)[0])


def test_a_word_opens_its_meaning() -> None:
    """The word is a button for the keyboard and for fingers; its meaning belongs to it, and is not in the text."""
    html = "\n".join(html_sent(check(FakeTutor(told(TWO, MENDED)), program=TWO)))

    found = re.search(r"<button type='button' class='term' popovertarget='([\w-]+)'>Bracket</button>", html)
    assert found is not None
    assert f"<span class='meaning' id='{found[1]}' popover>" in html
    assert html.count(f"id='{found[1]}'") == 1


@pytest.mark.parametrize("lang", known_languages())
def test_words_are_found_in_every_language(lang: str) -> None:
    """A language knows the forms of all words, and finds nearly all that English says are in the texts of a kind."""
    assert set(forms_of_words()[lang]) == set(forms_of_words()["en"])
    wanted = found = 0
    for kind, entry in catalogue().items():
        values = {name: "x" for name in entry.variables if name != "last"}
        said = " ".join(texts(lang).format(kind, part, line=1, last=2, count=1, **values) for part in PARTS)
        there = {place.word for place in places(said, kind, lang)}
        assert there <= set(words_of(kind))
        wanted, found = wanted + len(words_of(kind)), found + len(there)

    assert found >= 0.97 * wanted


def test_words_in_code_are_left_alone() -> None:
    """What is quoted is the student's, and a word within a longer one is that one."""
    kind = next(kind for kind in catalogue() if {"string", "fstring"} <= set(words_of(kind)))

    found = list(places("`string` is an f-string, and a string", kind, "en"))

    assert [place.word for place in found] == ["fstring", "string"]
    assert all(pattern.groups == 0 for pattern in patterns("en").values())
    assert meaning("string", "en") != meaning("fstring", "en")


def test_a_next_hint_that_is_not_due_says_what_is_needed() -> None:
    """Under a pace the place stands alone; the button is there, cannot be pressed, and the page says what opens it."""
    page = check(FakeTutor(told(TWO, MENDED)), Store(policy=Policy(pace=Pace.ATTEMPT)), TWO)

    sent = everything(page)
    assert TEXTS("next-hint", number=2, total=4) in sent and TEXTS("next-hint-attempt") in sent
    assert {"hint-1", "hint-2"} <= {button.key for button in page.button}
    assert not {"hint-1", "hint-2"} & buttons(page)
    assert "Bracket left open" not in sent

    typed(page, TWO.replace("Grace", "Edsger"))
    assert "hint-1" in buttons(page) and "Bracket left open" not in everything(page)
    assert "Bracket left open" in everything(hint(page))
    assert "hint-1" not in buttons(page)


def test_a_waiting_class_has_one_clock() -> None:
    """However many cards wait, one clock runs; the others say that their hint is not open yet."""
    page = check(FakeTutor(told(TWO, MENDED)), Store(policy=Policy(pace=Pace.WAIT, wait=600)), TWO)

    assert read(page).count(TEXTS("next-hint-later")) == 1


def test_what_was_opened_stays_open_for_the_same_program_but_the_fix() -> None:
    """A failed attempt does not close the explanation; another program begins with the kind."""
    page = hint(check(Knowing(shown()), program=TWO), 2)
    assert "<ins>]</ins>" in everything(page)

    typed(page, TWO + "print(names)\n")
    assert "has no closing bracket" in everything(page)
    assert "<ins>]</ins>" not in everything(page)

    typed(page, 'towns = ["Oslo", "Rome"\nprint(towns)\n')
    assert "Bracket left open" in everything(page) and "has no closing bracket" not in everything(page)


def test_a_changed_program_makes_the_cards_pale() -> None:
    """The page says so above the cards, which look it; a fix of the old text cannot be used."""
    page = hint(check(FakeTutor(told(TWO, MENDED)), program=TWO), 2)
    assert "use-fix-1" in buttons(page)

    page.text_area[0].input(TWO + "x = 1\n").run()

    sent = everything(page)
    assert TEXTS("feedback-stale") in sent
    assert "cards-changed" in containers(page)
    assert "use-fix-1" not in buttons(page)


def test_checking_the_same_program_again_is_no_attempt() -> None:
    """Nothing is stored or counted, and each click is told why nothing happens; under another target it is checked again."""
    store, tutor = Store(), Knowing(shown())
    page = check(tutor, store, TWO)

    page.button(key="check").click().run()

    assert (len(store.attempts.recent()), page.session_state["visit"].count, len(tutor.calls)) == (1, 1, 1)
    assert TEXTS("checked-already") in everything(page)
    turn = announced(page, "turn")
    page.button(key="check").click().run()
    assert TEXTS("checked-already") in announced(page) and announced(page, "turn") != turn

    store.decisions.decide(Policy(precision=0.5))
    page.button(key="check").click().run()
    assert (page.session_state["visit"].count, len(tutor.calls)) == (1, 2)


def test_a_used_fix_is_checked_at_once_and_says_what_there_is_to_learn() -> None:
    """The program, its check, the change, the rule in a sentence and the line are there after one click, and no praise."""
    store, tutor = Store(), Knowing(shown())
    page = hint(check(tutor, store, CLOSED + FLAT + BODY), 2)

    page.button(key="use-fix-1").click().run()

    visit, sent = page.session_state["visit"], everything(page)
    assert not page.exception
    assert page.text_area[0].value == MENDED and [call[0] for call in tutor.calls] == [CLOSED + FLAT + BODY, MENDED]
    assert TEXTS("valid-title") in sent and TEXTS("repair-used") in sent
    assert "<ins>:</ins>" in sent and "A line that starts a block ends with a colon" in sent
    assert visit.jump.line == 2
    assert "right now" not in sent and TEXTS("valid-after") not in sent


def test_taking_a_fix_back_brings_back_its_cards() -> None:
    """The program, the cards and the count are what they were, and the fix is not open any more."""
    page = hint(check(Knowing(shown()), program=TWO), 2)
    page.button(key="use-fix-1").click().run()
    assert page.session_state["visit"].count == 2 and "Line 2\\: Missing colon" not in everything(page)

    page.button(key="undo-repair").click().run()

    assert page.text_area[0].value == TWO
    assert page.session_state["visit"].count == 1
    assert "has no closing bracket" in everything(page) and "<ins>]</ins>" not in everything(page)
    assert TEXTS("repair-undone") in everything(page) and TEXTS("feedback-stale") not in everything(page)


def test_a_mistake_that_was_mended_alone_is_named() -> None:
    """The line is said to be right, first while another mistake is left, then the other's."""
    page = check(Knowing(shown()), program=TWO)

    assert "Line 2 is right now." in everything(typed(page, "# by me\n" + CLOSED + FLAT + BODY))
    assert "Line 3 is right now." in everything(typed(page, "# by me\n" + CLOSED + HEAD + BODY))
    assert TEXTS("valid-title") in everything(page)


def test_after_a_used_fix_only_the_students_own_is_named() -> None:
    """The mistake that Surefix mended is not named; the one that the student mended after it is."""
    page = hint(check(Knowing(shown()), program=TWO), 2)
    page.button(key="use-fix-1").click().run()
    assert "right now" not in everything(page)

    typed(page, MENDED)

    assert "Line 2 is right now." in everything(page) and "Line 1" not in read(page)


def test_a_fix_that_was_seen_and_typed_is_not_the_students() -> None:
    """Whoever has seen the fix of a mistake gets no word of praise for it, even after another attempt."""
    page = hint(check(Knowing(shown()), program=CLOSED + FLAT + BODY), 2)
    typed(page, CLOSED + FLAT + BODY + "print(names)\n")

    sent = everything(typed(page, MENDED))

    assert TEXTS("valid-title") in sent
    assert "right now" not in sent and TEXTS("valid-after") not in sent


def test_another_program_is_not_praised() -> None:
    """A valid program that has nothing to do with the broken one before was not mended by anybody."""
    page = check(Knowing(shown()), program=TWO)

    sent = everything(typed(page, "for number in range(10):\n    print(number)\n"))

    assert TEXTS("valid-title") in sent
    assert "right now" not in sent and TEXTS("valid-after") not in sent


def test_what_was_withheld_is_not_named_but_the_success_is() -> None:
    """A line that the student was never told of stays untold; that the program is right now is the student's own work."""
    before, after = replace(told(TWO, MENDED), verdict=held_back()), without_verdict(Nature.VALID)
    assert before.verdict is not None
    before = replace(before, verdict=replace(before.verdict, parts=before.verdict.parts * 2))

    assert mended(before, replace(after, program=MENDED), set()) == Mended(all=True)


def test_nothing_is_named_while_the_rest_is_not_sure_or_where_nothing_was_done() -> None:
    """Doubt about the mistakes that are left, a line that is gone, and an edit far away name nothing."""
    before = told(TWO, MENDED)
    left = told(CLOSED + FLAT + BODY, MENDED, Depth.NONE)
    assert mended(before, left, set()) == Mended()
    assert mended(before, told(CLOSED + FLAT + BODY, MENDED), set()) == Mended(lines=(1,))

    gone = replace(without_verdict(Nature.VALID), program=CLOSED + 'print("Hello, " + names[0])\n')
    assert 2 not in mended(before, gone, set()).lines

    far = "".join(f"a{number} = {number}\n" for number in range(9))
    long = told(OPEN + far + FLAT + BODY, CLOSED + far + HEAD + BODY)
    assert mended(long, told(OPEN + far + HEAD + BODY, CLOSED + far + HEAD + BODY), set()) == Mended(lines=(11,))


SAME = {
    "mended": (TWO, MENDED),
    "a line more": (TWO, MENDED + "print(names)\n"),
    "much more around it": (TWO, "import math\n\n" + MENDED + "".join(f"x{n} = {n}\n" for n in range(30))),
    "an open string closed": ("print('Hello there)\n", "print('Hello there')\n"),
}
ANOTHER = {
    "a loop": (TWO, "for number in range(10):\n    print(number)\n"),
    "the same shape about other things": (
        "age = 12\nif age > 10\n    print('big')\n",
        "heat = 30\nif heat > 20:\n    print('hot')\n",
    ),
    "nothing": (TWO, ""),
}


@pytest.mark.parametrize(
    ("pair", "same"), [*((pair, True) for pair in SAME.values()), *((pair, False) for pair in ANOTHER.values())]
)
def test_what_became_of_a_program_is_told_from_another(pair: tuple[str, str], same: bool) -> None:
    """Its own words decide, not the shape that programs share."""
    assert same_program(*pair) is same


def test_lines_are_carried_to_where_they_are_now() -> None:
    """Lines that were put above move the others; a line that has become another has no place."""
    assert carried(TWO, "# one\n\n" + MENDED, {1, 2, 3}) == {1: 3, 2: 4, 3: 5}
    assert carried(TWO, OPEN + "while True:\n    pass\n" + BODY, {2}) == {}


def test_only_what_is_near_a_mistake_counts() -> None:
    """Comments, blank lines, numbers and code far away change nothing near it; its own line and its neighbours do."""
    program = "".join(f"name{number} = {number}\n" for number in range(20))
    here = near(program, frozenset({10}))

    for other in (
        program.replace("= 9", "= 99"),
        program + "more = 1\n",
        program.replace("name0 ", "first "),
        program.replace("= 9", "= 9  # nine"),
    ):
        assert near(other, frozenset({10})) == here
    assert near("\n\n" + program, frozenset({12})) == here
    for other in (program.replace("name9", "nine"), program.replace("name7", "seven"), program.replace("name9 = ", "name9 == ")):
        assert near(other, frozenset({10})) != here


def test_place_and_depth_alone_decide_what_a_card_says() -> None:
    """A card to the place says where to look and nothing of the kind; its rule is not sent."""
    sent = everything(check(FakeTutor(to_depth(Depth.PLACE))))

    assert "rule-on-tap" not in "".join(re.findall(r"<details class='([\w-]+)'", sent))
    assert TEXTS("stops-place") in sent


def test_changed_is_also_said_where_the_fix_is_used() -> None:
    """An edit after a used fix makes the page stale as any other."""
    page = hint(check(Knowing(shown()), program=TWO), 2)
    page.button(key="use-fix-1").click().run()

    page.text_area[0].input(page.text_area[0].value + "y = 2\n").run()

    assert TEXTS("feedback-stale") in everything(page)
