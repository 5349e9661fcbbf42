"""Steps that nobody means are not tried."""

from __future__ import annotations

import pytest

from tutor_app.diagnose.diagnosis import diagnose
from tutor_app.repair import repair
from tutor_app.repair.propose import propose
from tutor_app.slips.view import View
from tutor_app.source.python import first_problem


def proposed(program: str) -> set[str]:
    """Every text that some step makes of the program."""
    failure = first_problem(program)
    assert failure is not None
    return {text for _step, text in propose(View(program, failure))}


@pytest.mark.parametrize(
    ("program", "absurd", "meant"),
    [
        ("if a > 1 && b > 1:\n    go()\n", "if a > 1 & b > 1:\n    go()\n", "if a > 1 and b > 1:\n    go()\n"),
        ("if a || b:\n    go()\n", "if a | b:\n    go()\n", "if a or b:\n    go()\n"),
        ("while !done:\n    go()\n", "while done:\n    go()\n", "while not done:\n    go()\n"),
        ("if !ready:\n    go()\n", 'if "!ready":\n    go()\n', "if not ready:\n    go()\n"),
        ("if key. in table:\n    go()\n", "if key. in_table:\n    go()\n", "if key in table:\n    go()\n"),
        ("Dog():\n    legs = 4\n", "def Dog():\n    legs = 4\n", "class Dog():\n    legs = 4\n"),
        ("area(w, h):\n    return w * h\n", "class area(w, h):\n    return w * h\n", "def area(w, h):\n    return w * h\n"),
        ("!#/usr/bin/python3\nimport os\n", "#/usr/bin/python3\nimport os\n", "#!/usr/bin/python3\nimport os\n"),
        ("whlie a < 3:\n    go()\n", "if a < 3:\n    go()\n", "while a < 3:\n    go()\n"),
        (
            'def main():\n\nif __name__ == "__main__":\n    main()\n',
            'def main():\n\n    if __name__ == "__main__":\n        main()\n',
            'def main():\n    pass\n\nif __name__ == "__main__":\n    main()\n',
        ),
        ("print(first)second\n", "print(firstsecond\n", "print(first)\nsecond\n"),
        ("if ready:\n", 'if ready: ""\n', "if ready:\n    pass\n"),
        (
            "try:\n    go()\nexcept OSError:\n",
            'try:\n    go()\nexcept OSError:""\n',
            "try:\n    go()\nexcept OSError:\n    pass\n",
        ),
        ("names = ['Ada', ''Grace]\n", "names = ['Ada', '']\n", "names = ['Ada', 'Grace']\n"),
        ("say = 'It's late'\n", "say = 'Its late'\n", "say = 'It\\'s late'\n"),
        ('ages = ["Ada": 36]\n', 'ages = ["Ada", 36]\n', 'ages = {"Ada": 36}\n'),
        (
            "try:\n    go()\nexcept: OSError:\n    stop()\n",
            "try:\n    go()\nexcept: OSError\n    stop()\n",
            "try:\n    go()\nexcept OSError:\n    stop()\n",
        ),
        ("int age = 3\n", "int_age = 3\n", "age = 3\n"),
        ("int age = 3\n", "int = 3\n", "age = 3\n"),
        ("ages = ['Ada': 36, 'Grace': 85]\n", "ages = ['Ada', 'Grace': 85]\n", "ages = {'Ada': 36, 'Grace': 85}\n"),
        ("if a => 3:\n    go()\n", "if a > 3:\n    go()\n", "if a >= 3:\n    go()\n"),
        ("for count > 0:\n    go()\n", "for count in 0:\n    go()\n", "while count > 0:\n    go()\n"),
        ("def f(a) -&gt; int:\n    go()\n", "def f(a) :\n    go()\n", "def f(a) -> int:\n    go()\n"),
        ('names = input("Names", \\n)\n', 'names = input("Names", n)\n', 'names = input("Names", "\\n")\n'),
        ('say(f"due: "{due})\n', 'say(f"due: ",{due})\n', 'say(f"due: {due}")\n'),
        ("a = add(1 1)\ngo()\n", "a = add(1 1),\ngo()\n", "a = add(1, 1)\ngo()\n"),
        ("say(text='a', 1)\n", "say(text=='a', 1)\n", "say(1, text='a')\n"),
        ("rows = table(:, 0)\n", 'rows = table(":", 0)\n', "rows = table[:, 0]\n"),
        ("Dog(Animal):\n    legs = 4\n", "def Dog(Animal):\n    legs = 4\n", "class Dog(Animal):\n    legs = 4\n"),
    ],
)
def test_what_nobody_means_is_not_tried_and_what_is_meant_is(program: str, absurd: str, meant: str) -> None:
    """Half a sign of another language, a lost negation, a keyword in a name and fused names are never tried, and much else."""
    texts = proposed(program)

    assert absurd not in texts
    assert meant in texts


@pytest.mark.parametrize(
    ("program", "meant"),
    [
        ('if __name__ == ""__main__:\n    go()\n', 'if __name__ == "__main__":\n    go()\n'),
        ('if __name__ == ""__main__"":\n    go()\n', 'if __name__ == "__main__":\n    go()\n'),
        ("key = name''\n", "key = 'name'\n"),
        ('print("hello)"\n', 'print("hello")\n'),
        ("!/usr/bin/python3\nimport os\n", "#!/usr/bin/python3\nimport os\n"),
        ("!#/usr/bin/env python3\nimport os\n", "#!/usr/bin/env python3\nimport os\n"),
    ],
)
def test_quotes_and_the_first_line_are_put_right(program: str, meant: str) -> None:
    """Quotes that both stand on one side go around the text; a script's first line gets its sign back."""
    assert meant in proposed(program)


def test_self_is_proposed_inside_a_class_only() -> None:
    """A function without brackets gets ``self`` where it is a method, and nothing elsewhere."""
    inside = "class Dog:\n    def bark:\n        return 1\n"

    assert "class Dog:\n    def bark(self):\n        return 1\n" in proposed(inside)
    assert "def bark(self):\n    return 1\n" not in proposed("def bark:\n    return 1\n")


def test_a_lone_mark_is_not_made_a_comment() -> None:
    """A colon too many is taken out; nobody puts the sign for a comment before it."""
    texts = proposed("start():\nstop()\n")

    assert "start()\nstop()\n" in texts
    assert not any("#" in text.split("\n")[0] and "()" in text.split("#")[0] for text in texts)


@pytest.mark.parametrize("name", ["DrawBoard", "PrintMenu", "Main", "main", "drawBoard"])
def test_what_does_something_becomes_a_function_however_it_is_written(name: str) -> None:
    """A body of prints that is called below makes a function, capitalised or not."""
    program = f"{name}():\n    print('one')\n    print('two')\n\n{name}()\n"
    best = repair(program, diagnose(program), seconds=60).best

    assert best is not None
    assert best.text == f"def {program}"


@pytest.mark.parametrize("head", ["Dog()", "Dog(Animal)", "Dog(object)"])
def test_what_holds_attributes_becomes_a_class(head: str) -> None:
    """A capitalised name over attributes alone makes a class."""
    program = f"{head}:\n    legs = 4\n    name = 'Rex'\n"
    best = repair(program, diagnose(program), seconds=60).best

    assert best is not None
    assert best.text == f"class {program}"
