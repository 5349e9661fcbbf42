"""The text of a file, whatever it says of its encoding, and soon."""

from __future__ import annotations

import codecs
import encodings
import pkgutil
import subprocess
import sys
import time
from encodings.aliases import aliases

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tutor_app.diagnose.decoding import LINEAR, MAX_BYTES, Undecoded, decode
from tutor_app.diagnose.diagnosis import MAX_CHARACTERS

PRINTABLE = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)


@given(st.binary(max_size=200))
def test_decode_never_raises(data: bytes) -> None:
    """Any file becomes some text, or what is wrong with it is said."""
    assert isinstance(decode(data), str | Undecoded)


@given(PRINTABLE.filter(lambda text: "coding" not in text and not text.startswith("\ufeff")))
def test_utf_8_is_kept_byte_for_byte(text: str) -> None:
    """Line ends, tabs and all letters come through as they are."""
    assert decode(text.encode()) == text


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_tells_the_encoding(encoding: str) -> None:
    """Files saved by Windows editors are read, and the mark is left out."""
    assert decode("größe = 1\r\n".encode(encoding)) == "größe = 1\r\n"


def test_the_coding_cookie_is_obeyed() -> None:
    """A PEP 263 declaration decides where it is right."""
    program = "# -*- coding: cp1251 -*-\nimya = 'Анна'\n"

    assert decode(program.encode("cp1251")) == program


def test_a_wrong_cookie_is_forgiven() -> None:
    """An unknown or unfit declaration does not lose the text."""
    assert decode("# coding: no-such-code\nx = 'é'\n".encode()) == "# coding: no-such-code\nx = 'é'\n"
    assert decode("# coding: ascii\nx = 'é'\n".encode()) == "# coding: ascii\nx = 'é'\n"


def test_old_western_files_are_read() -> None:
    """What is not UTF-8 is read as the encoding of old Western files, smart quotes included."""
    assert decode(b"s = 'caf\xe9'\n") == "s = 'café'\n"
    assert decode(b"s = \x93hi\x94\n") == "s = “hi”\n"
    assert decode(b"s = '\x81'\n") == "s = '\x81'\n"


@pytest.mark.parametrize("encoding", ["punycode", "utf-7", "idna", "unicode_escape", "raw-unicode-escape", "rot13", "hex", "zip"])
def test_encodings_that_no_source_file_has_are_refused_by_name(encoding: str) -> None:
    """Codecs that take long, or are none of text, are not used; the answer names the encoding as the file does."""
    data = f"# coding: {encoding}\n".encode() + b"x" * 300_000
    began = time.monotonic()

    found = decode(data)

    assert time.monotonic() - began < 5
    assert found == Undecoded(encoding=encoding)
    assert encoding in found.reason


def test_whatever_encoding_of_pythons_a_file_names_it_is_read_or_refused_at_once() -> None:
    """Every codec that Python has, by each of its names, in a file as large as may be: linear, or not used at all."""
    modules = {module.name for module in pkgutil.iter_modules(encodings.__path__)} - {"aliases"}
    assert len(modules) > 100 and modules >= LINEAR
    for name in sorted({*modules, *map(str.lower, aliases)} - LINEAR):
        found = aliases.get(name, name)
        began = time.process_time()
        text = decode(f"# coding: {name}\n".encode() + b"x" * 380_000)
        assert time.process_time() - began < 5
        assert isinstance(text, Undecoded) is (found in modules - LINEAR), name


def test_a_declaration_imports_nothing() -> None:
    """What a file calls its encoding is looked up in a table; no module of that name is loaded."""
    script = (
        "import sys; from tutor_app.diagnose.decoding import decode; decode(b''); before = set(sys.modules);"
        "[decode(b'# coding: ' + name + b'\\nx = 1') for name in (b'punycode', b'idna', b'mbcs', b'antigravity', b'..this')];"
        "print(sorted(set(sys.modules) - before))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"


def test_a_file_over_the_limit_is_refused_before_it_is_decoded() -> None:
    """The size decides first, whatever the file declares; what is just within is read."""
    assert decode(b"# coding: punycode\n" + b"x" * MAX_BYTES) == Undecoded()
    assert decode(b"x" * MAX_BYTES) == "x" * MAX_BYTES


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "gb18030"])
def test_no_program_within_the_limit_is_too_large_a_file(encoding: str) -> None:
    """The most characters allowed fit into the most bytes allowed, whatever they are; and the most bytes hold too many."""
    assert len("\N{SNAKE}".encode(encoding) * 1) <= 8
    assert len(("\N{SNAKE}" * MAX_CHARACTERS).encode(encoding)) <= MAX_BYTES
    assert len(str(decode(("\N{SNAKE}" * (MAX_CHARACTERS + 9)).encode(encoding)[:MAX_BYTES]))) > MAX_CHARACTERS


@pytest.mark.parametrize("encoding", sorted(LINEAR))
def test_every_encoding_allowed_is_known_to_python_and_quick(encoding: str) -> None:
    """A file as large as may be, of all bytes there are, is read within the ceiling."""
    assert codecs.lookup(encoding)
    data = f"# coding: {encoding}\n".encode() + bytes(range(1, 256)) * (MAX_BYTES // 256)
    began = time.monotonic()

    assert isinstance(decode(data), str)
    assert time.monotonic() - began < 5


@pytest.mark.parametrize(
    "declared", ["latin-1", "ISO-8859-1", "Latin1", "iso8859-15", "l1", "latin-1-unix", "windows-1252", "cp1252"]
)
def test_an_encoding_may_go_by_any_of_its_names(declared: str) -> None:
    """Python's own aliases hold, in any spelling."""
    assert decode(f"# coding: {declared}\n".encode() + b"s = '\xe9'\n").endswith("s = 'é'\n")


def test_only_the_first_two_lines_declare() -> None:
    """A declaration counts in the second line after a comment, not after code, and not in the third."""
    program = "{}# coding: cp1251\ns = 'é'\n"
    for before, wrong in (("", True), ("# hi\n", True), ("\n", True), ("x = 1\n", False), ("\n\n", False)):
        text = program.format(before)
        assert (decode(text.encode()) != text) == wrong
