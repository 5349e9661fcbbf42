"""Words of the classroom are explained where an explanation uses them first."""

import pytest
from edit_scripts import repair_to
from page_fakes import whole
from rich.console import Console

from tutor_app.commands.show import show
from tutor_app.diagnose.diagnosis import diagnose
from tutor_app.domain import Candidates, Explanation, Feedback
from tutor_app.explain.explanation import explain
from tutor_app.explain.glossary import forms_of_words, meaning, meanings, words_of
from tutor_app.explain.texts import catalogue, known_languages

WRONG, RIGHT = "def pour(tea)\n    print tea\nreturn tea\n", "def pour(tea):\n    print(tea)\n    return tea\n"


def told(lang: str = "en") -> Explanation:
    """An explanation of three mistakes."""
    return explain(WRONG, diagnose(WRONG), repair_to(WRONG, RIGHT), lang=lang)


@pytest.mark.parametrize("lang", known_languages())
def test_every_word_has_a_meaning_in_every_language(lang: str) -> None:
    """Each word of the classroom is explained, and differently from the others."""
    said = [meaning(word, lang) for word in forms_of_words()["en"]]

    assert len(set(said)) == len(said)
    assert all(said)


@pytest.mark.parametrize("lang", known_languages())
def test_an_explanation_explains_each_of_its_words_once(lang: str) -> None:
    """A word is explained with the first mistake that uses it, and not again if the explanation itself explains it."""
    explanation = told(lang)
    found = meanings(explanation.parts, lang)
    sentences = [sentence for part in found for sentence in part]

    assert len(explanation.parts) == len(found)
    assert sentences
    assert len(set(sentences)) == len(sentences)
    assert not [sentence for sentence in sentences if sentence in explanation.text]


def test_every_word_of_every_kind_is_explained() -> None:
    """Whatever kind of mistake is told alone, no word of the classroom in it stays unexplained."""
    for name, entry in catalogue().items():
        assert {*entry.terms} <= {*forms_of_words()["en"]}, name
        assert {*words_of(name)} <= {*forms_of_words()["en"]}, name


def test_words_of_a_language_model_are_left_alone() -> None:
    """A part of no kind that the catalogue knows has no words to explain."""
    assert words_of("told-by-a-model") == ()


def test_the_terminal_prints_the_words_behind_the_explanation() -> None:
    """The words come after the last mistake and before the fix."""
    repair = repair_to(WRONG, RIGHT)
    feedback = Feedback(
        program=WRONG,
        diagnosis=diagnose(WRONG),
        candidates=Candidates(repairs=(repair,)),
        explanation=told(),
        verdict=whole(parts=len(told().parts)),
    )
    console = Console(record=True, width=200, soft_wrap=True)
    show(feedback, console)
    printed = console.export_text()

    assert printed.index("Words used here:") < printed.index("A block is a group") < printed.index("The fix:")
