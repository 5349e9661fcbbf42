"""Keys with which programs ask the HTTP API in the name of a class."""

from __future__ import annotations

from tutor_app.classroom.api_keys import Made
from tutor_app.classroom.store import Policy, Store


def key(store: Store, policy: Policy | None = None) -> str:
    """The key of a new class with this policy."""
    one = store.people.new_class("9b")
    assert one is not None
    if policy is not None:
        assert store.decisions.decide(policy, one.id)
    made = store.api_keys.make(one.id)
    assert isinstance(made, Made)
    return made.word
