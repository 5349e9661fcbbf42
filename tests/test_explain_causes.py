"""Causes that were once told wrongly: what a strict reader of the explanation expects, and what would embarrass a tutor."""

from dataclasses import dataclass

import pytest
from edit_scripts import repair_to

from tutor_app.diagnose.diagnosis import diagnose
from tutor_app.explain.explanation import explain
from validators.checks.claims import Grounds, holds


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """A program, its repair, the kinds of mistakes to be told, and words that the text has or must not have."""

    wrong: str
    right: str
    kinds: tuple[str, ...]
    says: tuple[str, ...] = ()
    never: tuple[str, ...] = ()


CAUSES = {
    "two quotes before a text": Cause(
        wrong="teas = ['mint', ''sage']\n",
        right="teas = ['mint', 'sage']\n",
        kinds=("doubled-quote",),
        says=("before `sage`",),
        never=("other kind of quote", "needs quotes to be a string"),
    ),
    "two quotes before a name of Python": Cause(
        wrong='if __name__ == ""__main__":\n    pour()\n',
        right='if __name__ == "__main__":\n    pour()\n',
        kinds=("doubled-quote",),
        never=("inside it",),
    ),
    "the same quote inside a text": Cause(
        wrong='print("He said "tea" twice")\n',
        right="print(\"He said 'tea' twice\")\n",
        kinds=("nested-quotes",),
    ),
    "one quote missing is no missing pair": Cause(
        wrong='print("mint" + sage")\n',
        right='print("mint" + "sage")\n',
        kinds=("text-never-opened",),
        never=("needs quotes to be a string",),
    ),
    "a quote and a bracket missing": Cause(
        wrong='print(len("mint)\n',
        right='print(len("mint"))\n',
        kinds=("text-never-closed", "bracket-never-closed"),
    ),
    "a keyword left over is no comment": Cause(
        wrong="while tea:\n    pour() break\n",
        right="while tea:\n    pour() # break\n",
        kinds=("left-over",),
        never=("Missing hash",),
    ),
    "a sign left over is no comment": Cause(
        wrong="pour(tea) )\n",
        right="pour(tea) # )\n",
        kinds=("left-over",),
        never=("Missing hash",),
    ),
    "a note for people is a comment": Cause(
        wrong="pour(tea) this one is hot\n",
        right="pour(tea) # this one is hot\n",
        kinds=("comment-without-hash",),
    ),
    "a heading is a note": Cause(wrong="Second task\npour(tea)\n", right="pour(tea)\n", kinds=("prose-line",)),
    "a bracket put elsewhere on its line": Cause(
        wrong="if len(tea > 3):\n    pour()\n}\n",
        right="if len(tea) > 3:\n    pour()\n",
        kinds=("bracket-closed-late", "brace-block-end"),
        says=("after `3`", "after `tea`"),
    ),
    "an empty pair of brackets": Cause(
        wrong="print(len(teas[]))\n",
        right="print(len(teas))\n",
        kinds=("extra-bracket-pair",),
        never=("Unmatched opening bracket",),
    ),
    "print with a call": Cause(wrong="print len(tea)\n", right="print(len(tea))\n", kinds=("print-statement",)),
    "an f-string that loses its f": Cause(
        wrong="print(f'{tea milk}')\n",
        right="print('{tea milk}')\n",
        kinds=("f-string-dropped",),
        says=("Remove `f`", "`{tea milk}`"),
    ),
    "a stand-in in an f-string": Cause(
        wrong="print(f'{:.2f} cups')\n",
        right="print(f'{name:.2f} cups')\n",
        kinds=("f-string-empty",),
        says=("`name` is a placeholder",),
    ),
    "a stand-in for a value": Cause(
        wrong="cups = \nprint(cups)\n",
        right="cups = 0\nprint(cups)\n",
        kinds=("unfinished-expression",),
        says=("`0` is a placeholder",),
    ),
    "a name missing in a loop": Cause(
        wrong="for in teas:\n    pour()\n",
        right="for name in teas:\n    pour()\n",
        kinds=("missing-name",),
        says=("Missing name", "is a placeholder"),
        never=("Missing value",),
    ),
    "a name missing behind a dot": Cause(wrong="tea. = 3\n", right="tea.name = 3\n", kinds=("missing-name",)),
    "the whole block is told": Cause(
        wrong="def pour(tea):\n'''Pours.\n\nSlowly.\n'''\nmilk = tea\nreturn milk\n",
        right="def pour(tea):\n    '''Pours.\n\n    Slowly.\n    '''\n    milk = tea\n    return milk\n",
        kinds=("body-not-indented",),
        says=("lines 2 to 7",),
        never=("single or double quotes",),
    ),
    "a branch moves with its block": Cause(
        wrong="if tea:\n    pour()\n    else:\n        buy()\n        pour()\n",
        right="if tea:\n    pour()\nelse:\n    buy()\n    pour()\n",
        kinds=("branch-not-aligned",),
        says=("lines 3 to 5",),
    ),
    "indentation beside a line taken away": Cause(
        wrong="else:\n    pour()\n    drink()\n",
        right="pour()\ndrink()\n",
        kinds=("block-line-left-over",),
        says=("Delete line 1", "lines 2 to 3"),
    ),
    "a module that starts with a digit": Cause(
        wrong="import 7-teas\n",
        right="import teas\n",
        kinds=("module-digit",),
        never=("hyphen",),
    ),
    "the first line has none above": Cause(
        wrong="    tea = 3\n    print(tea)\n",
        right="tea = 3\nprint(tea)\n",
        kinds=("first-line-indented",),
        says=("lines 1 to 2",),
        never=("above",),
    ),
    "a comment is no line above": Cause(
        wrong="# tea\n    tea = 3\n",
        right="# tea\ntea = 3\n",
        kinds=("first-line-indented",),
        never=("above",),
    ),
    "twice on one line": Cause(
        wrong="tea = ((3 + 4)))) \n",
        right="tea = ((3 + 4)) \n",
        kinds=("extra-closing-bracket",),
        says=("Line 1 has this mistake 2 times",),
    ),
    "a tab that cannot be seen": Cause(
        wrong="class Tea:\n    def pour(self):\n\treturn 1\n",
        right="class Tea:\n    def pour(self):\n        return 1\n",
        kinds=("tab-among-blanks",),
        says=("indented with a tab",),
    ),
    "blanks among tabs": Cause(
        wrong="if tea:\n\tpour()\n    drink()\n",
        right="if tea:\n\tpour()\n\tdrink()\n",
        kinds=("blanks-among-tabs",),
    ),
    "a word twice in other letters": Cause(
        wrong="def Def pour():\n    pass\n", right="def pour():\n    pass\n", kinds=("doubled-word",)
    ),
    "a misspelt function": Cause(wrong="pritn(tea\n", right="print(tea)\n", kinds=("misspelt-name", "bracket-never-closed")),
    "import written large": Cause(
        wrong="from tea Import mint\n",
        right="from tea import mint\n",
        kinds=("keyword-capital",),
        never=("without `import`",),
    ),
    "a line that could stand alone": Cause(
        wrong="if tea:\n    pour()\nprint(tea)\nelse:\n    buy()\n",
        right="if tea:\n    pour()\nelse:\n    buy()\n",
        kinds=("line-out-of-place",),
        never=("isn't a statement",),
    ),
    "a colon inside brackets is not there twice": Cause(
        wrong="teas = [tea for tea in shop if tea:]\n",
        right="teas = [tea for tea in shop if tea]\n",
        kinds=("extra-colon",),
    ),
    "stars from a chat": Cause(wrong="**pour(tea)**\n", right="pour(tea)\n", kinds=("pasted-stars",)),
    "the sign of the first line of a script": Cause(
        wrong="!/usr/bin/env python3\npour()\n",
        right="pour()\n",
        kinds=("shebang",),
        says=("Delete line 1, because",),
    ),
    "the same line made a comment": Cause(
        wrong="!/usr/bin/env python3\npour()\n",
        right="#!/usr/bin/env python3\npour()\n",
        kinds=("shebang",),
        says=("Put a hash `#` at the very start of line 1.",),
        never=("Delete",),
    ),
    "only the sign of a comment goes": Cause(
        wrong="//tea = 1\npour(2)\n",
        right="tea = 1\npour(2)\n",
        kinds=("foreign-comment",),
        says=("Delete `//`",),
        never=("`#`",),
    ),
    "a comment goes": Cause(
        wrong="pour(2) // it gets hot\n", right="pour(2)\n", kinds=("foreign-comment",), says=("delete `//` and its comment",)
    ),
    "a comment stays": Cause(
        wrong="pour(2) // it gets hot\n",
        right="pour(2) # it gets hot\n",
        kinds=("foreign-comment",),
        says=("Replace `//`",),
        never=("emove",),
    ),
    "a header alone": Cause(
        wrong="def pour()\n", right="def pour():\n    pass\n", kinds=("header-alone",), says=("with a colon `:`", "`pass`")
    ),
    "a header alone at the end of a block": Cause(
        wrong="def pour():\n    while tea\n\npour()\n",
        right="def pour():\n    while tea:\n        pass\n\npour()\n",
        kinds=("header-alone",),
        says=("line 2", "needs a block"),
    ),
    "a header before a comment": Cause(
        wrong="class Tea\n    # later\n\npour()\n",
        right="class Tea:\n    # later\n    pass\n\npour()\n",
        kinds=("header-alone",),
    ),
    "a header that lacks brackets too": Cause(
        wrong="if pour(tea[0\n\nmilk()\n",
        right="if pour(tea[0]):\n    pass\n\nmilk()\n",
        kinds=("bracket-never-closed", "header-alone"),
    ),
    "a colon and only a comment below": Cause(
        wrong="for tea in teas:\n    # later\n", right="for tea in teas:\n    # later\n    pass\n", kinds=("missing-body",)
    ),
    "a colon in a call": Cause(
        wrong="pour(tea=1, milk:'a lot')\n", right="pour(tea=1, milk='a lot')\n", kinds=("colon-for-equals",)
    ),
    "a value that gets a name": Cause(
        wrong="pour(tea=1, 'a lot')\n",
        right="pour(tea=1, milk='a lot')\n",
        kinds=("positional-after-keyword",),
        says=("Give the plain argument",),
        never=("Move",),
    ),
    "a value that is taken away": Cause(
        wrong="pour(tea=1, 'a lot')\n",
        right="pour(tea=1)\n",
        kinds=("positional-after-keyword",),
        says=("named arguments come last",),
    ),
    "no value before the colon of an f-string": Cause(
        wrong="print(f'{:d} cups')\n",
        right="print('{:d} cups')\n",
        kinds=("f-string-empty",),
        says=("`{:d}`", "no value before the colon", "Remove `f`"),
    ),
    "an f-string that is formatted again": Cause(
        wrong="print(f'{} cups'.format(3))\n",
        right="print('{} cups'.format(3))\n",
        kinds=("f-string-and-format",),
        says=("`.format`",),
    ),
    "a name that starts with a digit": Cause(
        wrong="2teas = 3\n", right="teas = 3\n", kinds=("number-starts-name",), never=("pasted",)
    ),
    "a line number and a blank": Cause(wrong="2 teas = 3\n", right="teas = 3\n", kinds=("pasted-line-number",)),
    "line numbers in a row": Cause(wrong="1tea = 3\n2milk = 3\n", right="tea = 3\nmilk = 3\n", kinds=("pasted-line-number",)),
    "signs of another language, one after the other": Cause(
        wrong="if (!tea && !milk) || sugar:\n    pour()\n",
        right="if (not tea and not milk) or sugar:\n    pour()\n",
        kinds=("c-not", "c-and", "c-or"),
    ),
    "an else if with brackets": Cause(
        wrong="if tea:\n    pour()\nelse if ((tea < 6) && (milk < 0)):\n    buy()\n",
        right="if tea:\n    pour()\nelif ((tea < 6) and (milk < 0)):\n    buy()\n",
        kinds=("else-if", "c-and"),
    ),
    "a letter of another alphabet in a keyword": Cause(
        wrong="f\u043er cup in tea:\n    pour(cup)\n",
        right="for cup in tea:\n    pour(cup)\n",
        kinds=("look-alike",),
        says=("\u043e",),
        never=("misspelt",),
    ),
    "counting up": Cause(wrong="tea = 3\ntea++\n", right="tea = 3\ntea += 1\n", kinds=("increment",)),
    "the words of other languages": Cause(
        wrong="tea = null)\nmilk = true\n",
        right="tea = None\nmilk = True\n",
        kinds=("foreign-word", "extra-closing-bracket", "constant-capital"),
    ),
    "other quotes inside a text": Cause(
        wrong="print('a 'hot' tea')\n",
        right="print('a \"hot\" tea')\n",
        kinds=("nested-quotes",),
        says=("inside the string",),
        never=("backslash",),
    ),
    "a backslash before a quote": Cause(
        wrong="print('it's tea')\n", right="print('it\\'s tea')\n", kinds=("nested-quotes",), says=("Put a backslash",)
    ),
    "three quotes around a long text": Cause(
        wrong="print('tea\nmilk')\n", right="print('''tea\nmilk''')\n", kinds=("text-over-lines",), says=("Put three quotes",)
    ),
    "the odd line is the second one": Cause(
        wrong="if tea:\n   pour()\n    drink()\n    buy()\n",
        right="if tea:\n    pour()\n    drink()\n    buy()\n",
        kinds=("indentation-matches-nothing",),
        says=("of the same block", "isn't indented exactly like line 3"),
        never=("above",),
    ),
    "a colon missing behind a word that changes": Cause(
        wrong="if tea == mint\n    pour()\n",
        right='if tea == "mint":\n    pour()\n',
        kinds=("text-without-quotes", "missing-colon"),
    ),
    "a colon missing behind a place that is missing": Cause(
        wrong="while cups > limits\n    pour()\n",
        right="while cups > limits[0]:\n    pour()\n",
        kinds=("generic-insert", "missing-colon"),
        says=("`[0]` after `limits`", "Add `:` after `limits`"),
    ),
    "brackets too many where a colon is missing": Cause(
        wrong="if (hot(tea))\n    pour()\n",
        right="if hot(tea):\n    pour()\n",
        kinds=("needless-bracket-pair", "missing-colon"),
        never=("Wrong symbol",),
    ),
    "a bracket moved and an except missing": Cause(
        wrong="try:\n    print('{} {}'.format(tea['kind']), 3)\n",
        right="try:\n    print('{} {}'.format(tea['kind'], 3))\nexcept KeyError:\n    pass\n",
        kinds=("bracket-closed-early", "missing-except"),
    ),
    "an empty line before a block that is not indented": Cause(
        wrong="def brew(tea):\n\nwater = 3\nreturn water + tea\n",
        right="def brew(tea):\n    water = 3\n    return water + tea\n",
        kinds=("body-not-indented",),
        says=("Indent lines 3 to 4",),
        never=("Join",),
    ),
    "a block in a block that is not indented": Cause(
        wrong="def pour(tea):\ncups = 1\nif tea:\nreturn cups\n",
        right="def pour(tea):\n    cups = 1\n    if tea:\n        return cups\n",
        kinds=("body-not-indented",),
        says=("Indent lines 2 to 3 further than line 1", "line 4 (one level deeper than the `if` on line 3)"),
        never=("2 to 4",),
    ),
    "branches in a block that is not indented": Cause(
        wrong="def pour(tea):\nif tea:\ncups = 2\nelse:\ncups = 3\nreturn cups\n",
        right="def pour(tea):\n    if tea:\n        cups = 2\n    else:\n        cups = 3\n    return cups\n",
        kinds=("body-not-indented",),
        says=("lines 4 and 6 (one level deeper than the `def` on line 1)", "line 5 (one level deeper than the `else` on line 4)"),
        never=("2 to",),
    ),
    "a block like one of another function": Cause(
        wrong="def a():\n    for b in c:\n        d()\ndef e(b):\nd()\nif b:\nreturn 1\nreturn 0\n",
        right="def a():\n    for b in c:\n        d()\ndef e(b):\n    d()\n    if b:\n        return 1\n    return 0\n",
        kinds=("body-not-indented",),
        says=("line 8 (one level deeper than the `def` on line 4)",),
    ),
    "a blank of its own in a block that is not indented": Cause(
        wrong="def pour():\ncups = 1\n milk = 2\nreturn cups\n",
        right="def pour():\n    cups = 1\n    milk = 2\n    return cups\n",
        kinds=("body-not-indented", "block-line-misplaced"),
        says=("line 4 (one level deeper than the `def` on line 1)", "exactly one level further than line 1"),
        never=("2 to",),
    ),
    "lines with a blank too many, and one with two": Cause(
        wrong="def pour():\n    tea()\n     milk()\n      stir()\n",
        right="def pour():\n    tea()\n    milk()\n    stir()\n",
        kinds=("unexpected-indentation",),
        says=("Move line 3 left, so that it lines up with line 2", "line 4 (to match line 2)"),
    ),
    "nothing of the block is where it is to be": Cause(
        wrong="tea = 3\n    if tea:\n      pour()\n",
        right="tea = 3\nif tea:\n    pour()\n",
        kinds=("unexpected-indentation", "block-line-misplaced"),
        says=("for the `if` block on line 2", "exactly one level further than line 2"),
        never=("doesn't fit",),
    ),
    "nothing starts at the left edge": Cause(
        wrong="    tea = 3\n  milk = 2\n pour()\n",
        right="tea = 3\nmilk = 2\npour()\n",
        kinds=("not-at-left-edge",),
        says=("to the left edge", "on lines 2 and 3 too"),
        never=("doesn't fit",),
    ),
    "branches go back with their if": Cause(
        wrong="tea = 3\n    if tea > 2:\n        pour()\n    else:\n        buy()\n\n",
        right="tea = 3\nif tea > 2:\n        pour()\nelse:\n        buy()\n\n",
        kinds=("unexpected-indentation",),
        says=("lines 2 to 5", "lines up with line 1"),
        never=("partner",),
    ),
    "indented too far inside a block": Cause(
        wrong="if tea:\n    pour()\n      drink()\n",
        right="if tea:\n    pour()\n    drink()\n",
        kinds=("unexpected-indentation",),
        says=("lines up with line 2",),
        never=("starts the program",),
    ),
    "a try without except goes, and its block goes back": Cause(
        wrong="try:\n    pour()\n    drink()\nrest()\n",
        right="pour()\ndrink()\nrest()\n",
        kinds=("block-line-left-over",),
        says=("Delete line 1", "lines 2 to 3", "as `try` needs `except`"),
    ),
    "a condition over two lines": Cause(
        wrong="if tea > 3\n        and milk > 1:\n    pour()\n",
        right="if (tea > 3\n        and milk > 1):\n    pour()\n",
        kinds=("instruction-over-lines",),
        says=("`(` before `tea` on line 1", "`)` after `1` on line 2"),
    ),
    "a pair missing says where": Cause(
        wrong="teas.update(tea: teas[tea] + 1)\n",
        right="teas.update({tea: teas[tea] + 1})\n",
        kinds=("missing-bracket-pair",),
        says=("`{` before `tea:`", "`}` after `1`"),
    ),
    "a name twice on the line shows no place": Cause(
        wrong="print('{} {}'.format(tea, cups(tea)\n",
        right="print('{} {}'.format(tea, cups(tea)))\n",
        kinds=("bracket-never-closed",),
        says=("after `tea)`",),
        never=("after `tea`",),
    ),
    "brackets of two statements are not one bracket moved": Cause(
        wrong="def pour():\n    brew('tea'))\n    return heat(water\n",
        right="def pour():\n    brew('tea')\n    return heat(water)\n",
        kinds=("extra-closing-bracket", "bracket-never-closed"),
    ),
    "which quote is too many": Cause(
        wrong='tea = "green" tea from Japan"\n',
        right='tea = "green tea from Japan"\n',
        kinds=("extra-quote",),
        says=("after `green`",),
    ),
    "a quote behind the first word of its text": Cause(
        wrong="if tea == green_'tea':\n    pour()\n",
        right="if tea == 'green_tea':\n    pour()\n",
        kinds=("quote-misplaced",),
        says=("other side of `green_`",),
        never=("in pairs",),
    ),
    "a letter apart from its text": Cause(
        wrong="path = r 'C:\\tea'\n",
        right="path = r'C:\\tea'\n",
        kinds=("prefix-apart",),
        never=("Space inside a symbol",),
    ),
    "a return that gives a value to a name": Cause(
        wrong="def pour():\n    return total = 3\n",
        right="def pour():\n    return 3\n",
        kinds=("return-assigns",),
        says=("Remove `total =`",),
    ),
    "a text between a decorator and its function": Cause(
        wrong="class Tea:\n    @property\n    'How hot is it?'\n    def heat(self):\n        return 90\n",
        right="class Tea:\n    @property\n    def heat(self):\n        return 90\n",
        kinds=("after-decorator",),
        says=("`@property` on line 2",),
    ),
    "a name missing after a dot": Cause(
        wrong="print(tea.)\n",
        right="print(tea.strip())\n",
        kinds=("missing-name",),
    ),
    "which closing bracket is too many": Cause(
        wrong="print(tea(cups).strip)('hot'))\n",
        right="print(tea(cups).strip('hot'))\n",
        kinds=("extra-closing-bracket",),
        says=("after `strip`",),
    ),
    "which opening bracket is too many": Cause(
        wrong="if (pour(tea) and heat(water):\n    drink()\n",
        right="if pour(tea) and heat(water):\n    drink()\n",
        kinds=("extra-opening-bracket",),
        says=("before `pour`",),
    ),
    "two lines run into one inside a word": Cause(
        wrong="from tea import mintfrom cups import small\n",
        right="from tea import mint\nfrom cups import small\n",
        kinds=("two-statements",),
        says=("ends with `mint`", "starts with `from`"),
        never=("space",),
    ),
    "a colon in the place of a closing bracket": Cause(
        wrong="print('{} {}'.format(tea, cups):\n",
        right="print('{} {}'.format(tea, cups))\n",
        kinds=("bracket-never-closed", "extra-colon"),
        says=("`)` after `cups)`",),
        never=("Wrong code",),
    ),
    "a text not closed, and another word in it": Cause(
        wrong="print('two cups of tea)\n",
        right="print('2 cups of {}'.format(tea))\n",
        kinds=("text-never-closed",),
        never=("in pairs",),
    ),
    "indentation and the first word change together": Cause(
        wrong="tea = 3\n teh = tea + 1\n",
        right="tea = 3\ntea = tea + 1\n",
        kinds=("unexpected-indentation", "misspelt-name"),
    ),
    "a comment goes with the line below it": Cause(
        wrong="pour()\n# hot\nheat(water: 20)\ndrink()\n",
        right="pour()\ndrink()\n",
        kinds=("line-too-many",),
        says=("Delete line 3",),
        never=("lines 3 to 4",),
    ),
    "a quote of an f-string behind its first part": Cause(
        wrong='print(f"cups: "{cups})\n',
        right='print(f"cups: {cups}")\n',
        kinds=("quote-misplaced",),
        says=("other side of `{cups}`",),
    ),
}


@pytest.mark.parametrize("cause", CAUSES.values(), ids=CAUSES.keys())
def test_the_cause_is_told(cause: Cause) -> None:
    """The explanation names the cause, says what it must, nothing that is not so, and proves every claim."""
    diagnosis = diagnose(cause.wrong)
    assert diagnosis.problem is not None
    repair = repair_to(cause.wrong, cause.right)
    explanation = explain(cause.wrong, diagnosis, repair)
    grounds = Grounds(cause.wrong, repair.edits, diagnosis)
    false = [claim for part in explanation.parts for one in part.statements for claim in one.claims if not holds(claim, grounds)]

    assert false == []
    assert cause.kinds == tuple(part.misconception for part in explanation.parts)
    assert [words for words in cause.says if words not in explanation.text] == []
    assert [words for words in cause.never if words in explanation.text] == []


def test_every_edit_is_spoken_of() -> None:
    """No edit that Python notices is passed over in silence."""
    for cause in CAUSES.values():
        repair = repair_to(cause.wrong, cause.right)
        explanation = explain(cause.wrong, diagnose(cause.wrong), repair)

        assert {index for part in explanation.parts for index in part.edits} == set(range(len(repair.edits)))


def test_a_comment_on_an_empty_line_needs_no_words() -> None:
    """A repair that changes nothing but comments and line ends is explained too, whatever there is to say."""
    wrong, right = "if tea:\n\npour()\n", "if tea:\n    # later\n    pour()\n"
    explanation = explain(wrong, diagnose(wrong), repair_to(wrong, right))

    assert explanation.parts


def test_white_space_far_from_what_it_moves() -> None:
    """What is said of blanks and line ends is said of the line where they are changed."""
    wrong = "def pour():\n    tea()\n\n    # first\n    # second\n\n  \n    milk(\n"
    right = "def pour():\n    tea()\n\n\n    # first\n    # second\n\n    milk()\n"
    repair = repair_to(wrong, right)
    explanation = explain(wrong, diagnose(wrong), repair)
    grounds = Grounds(wrong, repair.edits, diagnose(wrong))

    assert all(holds(claim, grounds) for part in explanation.parts for one in part.statements for claim in one.claims)


def test_a_word_of_the_language_is_never_called() -> None:
    """``except`` before two names wants brackets around them, and is no name of something to call."""
    wrong, right = "try:\n    a()\nexcept B, C:\n    d()\n", "try:\n    a()\nexcept (B, C):\n    d()\n"
    explanation = explain(wrong, diagnose(wrong), repair_to(wrong, right))

    assert "is to be called" not in explanation.text
