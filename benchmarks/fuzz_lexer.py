"""The lexer and the edit model under a fuzzer that follows which branches are taken: ``python benchmarks/fuzz_lexer.py CORPUS``.

Needs ``pip install 'surefix[fuzz]'``; an empty CORPUS gets the programs of the tests to begin with. Further arguments are
libFuzzer's, such as ``-max_total_time=600 -seed=1``. A text that breaks what must hold (``text_faults`` in
benchmarks/fuzz_oracles.py) ends the run and is written to a file.
"""

from __future__ import annotations

import sys
from itertools import pairwise
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["tutor_app.source"]):
    from benchmarks.fuzz_oracles import text_faults
    from benchmarks.fuzz_programs import collected
    from tutor_app.source.memory import forget


def one(data: bytes) -> None:
    """Two texts, with a null character between them: the tokens of the second, and the edits that lead there and back."""
    before, _, text = data.decode("utf-8", "ignore").partition("\0")
    faults = list(text_faults(before, text))
    forget()
    if faults:
        raise AssertionError(f"{faults[0]}\nbefore {before!r}\ntext {text!r}")


def begin(corpus: Path) -> None:
    """The programs of the tests, each with the one before it."""
    corpus.mkdir(parents=True, exist_ok=True)
    if not any(corpus.iterdir()):
        texts = [text for programs in collected().values() for text in programs]
        for number, pair in enumerate(pairwise(texts)):
            (corpus / str(number)).write_bytes("\0".join(pair).encode())


if __name__ == "__main__":
    begin(Path(sys.argv[1]))
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()
