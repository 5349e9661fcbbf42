"""How much a repair makes the program repeat itself."""

from __future__ import annotations

from tutor_app.repair.features import region_change
from tutor_app.repair.plausibility.echo import Echo, Echoes

NAMES = frozenset({"x"})
ABOVE = 'print("a".format(x, add(x)))\nif x == 3:\n    x = 2\n'


def echo(before: str, after: str) -> dict[str, float]:
    """The shares by name."""
    return Echo(ABOVE, "", NAMES).of(region_change(before, after, NAMES))._asdict()


def test_a_line_of_a_shape_that_the_program_has_elsewhere_is_an_echo() -> None:
    """The missing dot makes the line what the one above is."""
    found = echo('\nprint("b"format(x, sub(x)))\n', '\nprint("b".format(x, sub(x)))\n')
    assert found["echo_lines"] == 1.0


def test_a_line_of_another_shape_is_none() -> None:
    """With a comma it also compiles, but nothing in the program looks like it."""
    dotted = echo('\nprint("b"format(x, sub(x)))\n', '\nprint("b".format(x, sub(x)))\n')
    comma = echo('\nprint("b"format(x, sub(x)))\n', '\nprint("b", format(x, sub(x)))\n')
    assert comma["echo_lines"] == 0.0
    assert all(comma[name] < dotted[name] for name in Echoes._fields)


def test_a_program_of_one_line_has_no_echo() -> None:
    """There is nothing to repeat."""
    assert set(Echo("", "", frozenset()).of(region_change("\nprint(1\n", "\nprint(1)\n", frozenset()))) == {0.0}
