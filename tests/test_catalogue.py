"""The catalogue of mistakes as a page of the app and as a document: made from the same files as the explanations."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tutor_app.explain.listing import families, markdown
from tutor_app.explain.texts import catalogue, known_languages

DOCUMENT = Path(__file__).resolve().parent.parent / "assets" / "catalogue.md"


def catalogue_script(lang):  # type: ignore[no-untyped-def]  # run as a script of its own
    """What AppTest runs for the page."""
    from tutor_app.explain.localisation import Texts
    from tutor_app.pages import catalogue

    catalogue.render(Texts("pages", lang))


def open_page(lang: str = "en") -> AppTest:
    """The page of all kinds of mistakes."""
    page = AppTest.from_function(catalogue_script, kwargs={"lang": lang}, default_timeout=30).run()
    assert not page.exception
    return page


def text(page: AppTest) -> str:
    """All HTML on the page."""
    return "".join(str(item.proto.body) for item in page.get("html"))


def test_the_document_is_up_to_date() -> None:
    """``python -m tutor_app.explain.listing > assets/catalogue.md`` was run after the last change to the texts."""
    assert DOCUMENT.read_text(encoding="utf-8") == markdown()


@pytest.mark.parametrize("lang", known_languages())
def test_every_kind_is_listed_once(lang: str) -> None:
    """Each kind but the generic ones is in one family, with a name, a rule and two different examples."""
    kinds = [kind for family in families(lang) for kind in family.kinds]

    assert [kind.id for kind in kinds if not (kind.name and kind.rule and kind.wrong != kind.right)] == []
    assert sorted(kind.id for kind in kinds) == sorted(entry.id for entry in catalogue().values() if not entry.is_generic)


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_the_page_lists_every_kind_in_the_language(lang: str) -> None:
    """The page has the rule of each kind, in the language that was chosen."""
    shown = text(open_page(lang))

    assert shown.count("<details") == sum(len(family.kinds) for family in families(lang))
    assert f"lang='{lang}'" in shown


def test_the_page_can_be_searched() -> None:
    """Only kinds with all of the words stay."""
    page = open_page()
    page.text_input(key="catalogue-search").input("colon semicolon").run()

    assert 1 <= text(page).count("<details") <= 3
    assert "Semicolon `;` before a block." in text(page)


def test_a_search_for_nothing_that_is_there_says_so() -> None:
    """An empty list is not left unexplained."""
    page = open_page()
    page.text_input(key="catalogue-search").input("zebra").run()

    assert "No kind of mistake has all of these words." in text(page)
