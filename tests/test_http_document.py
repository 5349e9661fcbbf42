"""What the OpenAPI document says and what the server does are one: questions made of the document, at a real server."""

from __future__ import annotations

import itertools
import warnings
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from live_server import Live, live

from tutor_app.classroom.api_keys import Made
from tutor_app.classroom.store import Store

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # of what it imports
    import schemathesis
    from schemathesis import GenerationMode

CLASSES, KEYS = 4, 10
QUIETLY = settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    database=None,
    phases=(Phase.generate,),
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Live, Iterator[str]]]:
    """A server, and keys in turn, so that none asks too often."""
    folder = tmp_path_factory.mktemp("document")
    with live(folder, data_folder=folder) as running:
        yield running, itertools.cycle(_keys(folder))


def _keys(folder: Path) -> list[str]:
    store, words = Store(folder / "surefix.sqlite"), []
    for _ in range(CLASSES):
        one = store.people.new_class("9b")
        assert one is not None
        made = [store.api_keys.make(one.id) for _ in range(KEYS)]
        words += [found.word for found in made if isinstance(found, Made)]
    return words


@pytest.mark.parametrize(
    ("method", "path", "mode"),
    [
        ("POST", "/api/v1/explain", GenerationMode.POSITIVE),
        ("POST", "/api/v1/explain", GenerationMode.NEGATIVE),
        ("GET", "/api/v1/health", GenerationMode.POSITIVE),
        ("GET", "/api/v1/openapi.json", GenerationMode.POSITIVE),
    ],
    ids=["right questions", "wrong questions", "health", "the document"],
)
def test_answers_are_what_the_document_says(
    server: tuple[Live, Iterator[str]], method: str, path: str, mode: GenerationMode
) -> None:
    """Statuses, types, headers and bodies; what fits the document is answered, what does not is refused, nothing breaks."""
    running, words = server
    schema = schemathesis.openapi.from_url(f"http://127.0.0.1:{running.port}/api/v1/openapi.json")
    statuses = Counter[int]()

    @QUIETLY
    @given(case=schema[path][method].as_strategy(generation_mode=mode))
    def asked(case: schemathesis.Case) -> None:
        found = case.call(headers={"Authorization": f"Bearer {next(words)}"})
        case.validate_response(found)
        statuses[found.status_code] += 1

    asked()

    assert statuses and all(status < 500 for status in statuses)
    assert mode is GenerationMode.NEGATIVE or set(statuses) == {200}
    assert mode is GenerationMode.POSITIVE or statuses[422] + statuses[400]
