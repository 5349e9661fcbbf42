"""What does not come in: texts that are too long, files that cannot be read, more files than one visit needs."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace

import pytest
from page_fakes import BROKEN, FakeTutor, shown
from streamlit.proto.Common_pb2 import FileURLs
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager
from streamlit.runtime.uploaded_file_manager import UploadedFile, UploadedFileRec
from streamlit.testing.v1 import AppTest
from test_pages import TEXTS, check, everything, open_student

from tutor_app.diagnose.decoding import MAX_BYTES
from tutor_app.diagnose.diagnosis import MAX_CHARACTERS
from tutor_app.pages import editor, student
from tutor_app.pages.visit import Visit

LONG = "x" * (MAX_CHARACTERS + 1)
TOO_LONG = TEXTS("editor-too-long", limit=MAX_CHARACTERS)


def remembered(page: AppTest) -> str:
    """All that the session holds, in words."""
    return repr(page.session_state)


def upload(page: AppTest, data: bytes) -> AppTest:
    """The page after a file was chosen."""
    page.file_uploader[0].upload("mine.py", data, "text/x-python").run()
    assert not page.exception
    return page


def test_a_text_that_is_too_long_becomes_no_attempt() -> None:
    """It is refused at once and when it is checked, and nothing of it stays; the next text is checked as ever."""
    tutor = FakeTutor(shown())
    page = open_student(tutor)

    page.text_area[0].input(LONG).run()
    assert TOO_LONG in everything(page)
    page.text_area[0].input(LONG)
    page.button(key="check").click().run()

    assert not page.exception
    assert TOO_LONG in everything(page)
    assert LONG not in remembered(page)
    assert page.session_state["visit"].refused.size == len(LONG)
    assert (tutor.calls, page.session_state["visit"].tries) == ([], [])

    page.text_area[0].input(BROKEN)
    page.button(key="check").click().run()
    assert TOO_LONG not in everything(page)
    assert [program for program, *_ in tutor.calls] == [BROKEN]


def test_what_is_checked_may_be_as_long_as_the_limit() -> None:
    """The limit itself is allowed."""
    tutor = FakeTutor(shown())

    check(tutor, program="x" * MAX_CHARACTERS)

    assert len(tutor.calls) == 1


def mounted_script() -> None:
    """What AppTest runs for the code editor alone."""
    import streamlit as st

    from tutor_app.explain.localisation import Texts
    from tutor_app.pages.editor import Draft, Marked, code_editor

    draft = Draft(text="", epoch="e", version=1)
    st.session_state["entry"] = code_editor(draft, Marked(), Texts("pages"), lambda *_: None, plain=False)


@pytest.mark.parametrize(
    ("parcel", "length"),
    [
        ({"text": LONG, "epoch": "e", "version": 1}, len(LONG)),
        ({"text": LONG, "epoch": "of another session", "version": 1}, len(LONG)),
        ({"length": 123_456, "epoch": "e", "version": 1, "window": "w"}, 123_456),
        ({"text": "x", "epoch": "e", "version": 1, "window": "w"}, 0),
    ],
)
@pytest.mark.parametrize("name", ["program", "check"])
def test_the_code_editor_takes_nothing_that_is_too_long(
    monkeypatch: pytest.MonkeyPatch, name: str, parcel: dict[str, object], length: int
) -> None:
    """Our own browser side sends the length alone; of what somebody else sends, the length alone is taken."""
    sent: dict[str, object] = {}

    def component() -> Callable[..., dict[str, object]]:
        return lambda **mounted: sent.update(mounted["data"]) or {name: parcel}

    monkeypatch.setattr(editor, "_component", component)
    page = AppTest.from_function(mounted_script).run()

    assert not page.exception
    entry = page.session_state["entry"]
    assert (entry.too_long, entry.text) == (length, "" if length else "x")
    assert (sent["limit"], sent["tooLong"]) == (MAX_CHARACTERS, TOO_LONG)


def test_an_uploaded_file_opens_in_the_editor_and_is_not_kept_as_a_file() -> None:
    """After reading, the field is empty again, for the next file."""
    page = upload(open_student(FakeTutor(shown())), BROKEN.encode("utf-16"))

    assert page.text_area[0].value == BROKEN
    assert page.file_uploader[0].value is None
    page = upload(page, b"x = 1\n")
    assert page.text_area[0].value == "x = 1\n"


def test_what_was_uploaded_does_not_stay_in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """Once a file is read, Streamlit's own copy of it goes."""
    files = MemoryUploadedFileManager("/upload")
    files.add_file("window", UploadedFileRec(file_id="1", name="mine.py", type="text/x-python", data=b"x = 1"))
    monkeypatch.setattr(student, "get_script_run_ctx", lambda: SimpleNamespace(session_id="window", uploaded_file_mgr=files))
    field = {"file-0": UploadedFile(files.get_files("window", ["1"])[0], FileURLs())}
    monkeypatch.setattr(student.st, "session_state", field)
    visit = Visit()

    student._open_file(visit)

    assert visit.program == "x = 1"
    assert files.get_files("window", ["1"]) == []


def test_a_file_in_an_encoding_that_is_not_read_is_answered() -> None:
    """The page names the encoding, and what was in the editor stays there."""
    page = open_student(FakeTutor(shown()))
    page.text_area[0].input(BROKEN).run()

    upload(page, b"# coding: punycode\n" + b"x" * 300_000)

    assert TEXTS("upload-encoding", encoding="punycode") in everything(page)
    assert page.text_area[0].value == BROKEN
    assert "x" * 1000 not in remembered(page)


@pytest.mark.parametrize("size", [MAX_CHARACTERS + 1, MAX_BYTES + 1])
def test_a_file_that_is_too_large_is_answered(size: int) -> None:
    """By its bytes or, where those could be few enough, by its characters."""
    page = upload(open_student(FakeTutor(shown())), b"x" * size)

    assert TEXTS("upload-too-large", limit=MAX_CHARACTERS) in everything(page)
    assert page.session_state["visit"].refused.size == size
    assert page.text_area[0].value == ""
    assert "x" * 1000 not in remembered(page)


def test_a_visit_uploads_only_so_many_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """After that the field is closed, and says what to do."""
    monkeypatch.setattr(student, "UPLOADS", 2)
    page = open_student(FakeTutor(shown()))
    for number in range(2):
        assert not page.file_uploader[0].proto.disabled
        upload(page, f"x = {number}\n".encode())

    assert page.file_uploader[0].proto.disabled
    assert TEXTS("upload-enough") in everything(page)
