"""Correct cells of notebooks, made by a small grammar: always the same."""

from __future__ import annotations

import random

COMMANDS = (
    "%matplotlib inline", "%timeit sorted(names)", "%cd ..", "%load_ext autoreload", "!pip install 'tea>=3'", "!ls *.py | wc -l",
    "!!pwd", "?len", "names?", "names.append??", "!echo \"it's {names}\"", "%run tea.py --cups 3",
    "!pip install \\\n    tea milk", "%time names.sort()", "%env CUPS=3", "!python -c 'print(1)' # now",
)  # fmt: skip
VALUES = ("files = !ls", "cups = %timeit -o sorted(names)", "a, b = !echo 1 2")
WAITING = (
    "cups = await brew(3)", "await brew(2)", "print(f'{await brew(1)} cups')", "async with kettle() as hot:\n    print(hot)",
    "async for cup in kettle():\n    %time print(cup)", "names = [cup async for cup in kettle()]",
    "if await brew(1) ** 2 > 3:\n    await brew(4)",
)  # fmt: skip
PLAIN = (
    "price = 3", "for n in range(3):\n    print(n % 2, n != 1)", "text = '''\n%s\n!no\n'''", "total = (1 +\n  2)",
    "print('%d' % price)",
    "def half(n):\n    return n / 2", "async def tea():\n    await brew(1)\n    return [c async for c in kettle()]",
    "if price > 2:\n    print('dear')\nelse:\n    print('fine')",
)  # fmt: skip
HEADS = ("%%time", "%%timeit -n 3", "%%capture out")


def cells(count: int) -> list[str]:
    """The first so many; each has something that only a notebook reads."""
    return [cell(random.Random(number)) for number in range(count)]


def cell(pick: random.Random) -> str:
    """One, of plain lines and others."""
    only = [pick.choice(pick.choice((COMMANDS, VALUES, WAITING))) for _ in range(pick.randint(1, 3))]
    parts = only + [pick.choice(PLAIN) for _ in range(pick.randint(1, 3))]
    pick.shuffle(parts)
    head = [pick.choice(HEADS)] if pick.random() < 0.2 else []
    return "\n".join(head + parts) + "\n"
