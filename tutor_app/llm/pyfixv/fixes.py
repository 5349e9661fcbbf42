"""Stage 1, repair: of what a model wrote, keep what compiles; of that, choose what was most likely meant.

Runs inside a sandbox worker. The paper keeps what parses and takes the program with the smallest token edit distance; better
is to weigh how many samples came to a program by what the built-in engine's trained ranker thinks of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from tutor_app.diagnose.dialect import SERVERS, Dialect
from tutor_app.domain import Candidates, Repair
from tutor_app.llm.models.base import Completion
from tutor_app.llm.pyfixv.crossed import put_back
from tutor_app.llm.pyfixv.extract import program_in
from tutor_app.llm.pyfixv.plain import plain
from tutor_app.llm.pyfixv.slot import Slot, transplanted, visible
from tutor_app.source.edits import Replacement, edits_between, replaced
from tutor_app.source.lexer import Kind, tokenise
from tutor_app.source.text import indent_of, line_start

KEPT = 10
MOST_CHANGED = 0.5
"""Share of a program's tokens that may change; what changes more is another program."""
LEAST_TOKENS = 12
"""So many tokens may change in any program."""
MOST_TRIED = 40
"""Changes that are tried one by one for whether they are needed."""
TRUST = 3.0
"""All samples together make a repair at most so many times likelier: samples of one model repeat its mistakes."""
LEAST_REST = 0.02
"""The built-in engine never has thought of everything."""
STRANGE = 0.25
"""Where the built-in engine did not think of the right repair, the model does so this often."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fix:
    """A program that compiles, ``votes`` samples came to it; ``distance`` in tokens from the student's."""

    repair: Repair
    tree: str
    votes: int
    distance: int


def keep(
    program: str,
    completions: Sequence[Completion],
    least: bool = True,
    dialect: Dialect = SERVERS,
    shown: str | None = None,
) -> tuple[Fix, ...]:
    """The different programs that the completions come to, each once, in the order of their first sample.

    ``least`` and ``dialect`` as in :func:`fixed`; ``shown`` is the program as the model saw it, if not as it is. What cannot be
    judged with stand-ins is not kept.
    """
    slot, seen = visible(program), None if shown is None else visible(shown)
    found: dict[str, Fix] = {}
    for completion in completions:
        text = fixed(slot, completion, least, dialect, seen)
        tree = None if text is None else dialect.tree(text)
        if text is None or tree is None:
            continue
        known = found.get(tree)
        distance = token_distance(program, text)
        if known is None or distance < known.distance:
            repair = Repair(text=text, edits=edits_between(program, text), probability=0.0)
            if plain(program, repair, dialect) is None:
                continue
            found[tree] = Fix(repair=repair, tree=tree, votes=known.votes + 1 if known else 1, distance=distance)
        else:
            found[tree] = Fix(repair=known.repair, tree=tree, votes=known.votes + 1, distance=known.distance)
    return tuple(found.values())


def fixed(slot: Slot, completion: Completion, least: bool, dialect: Dialect = SERVERS, seen: Slot | None = None) -> str | None:
    """The student's program with what the completion changes in it, or None where that is too much or no program in ``dialect``.

    Changes without which the program would mean the same are not made: models like to tidy up. With ``least``, neither are those
    without which it compiles too: models like to improve, and the tutor is asked about what Python refuses. ``seen`` is what the
    model was shown, where something was crossed out of it.
    """
    written = program_in(completion, slot.text if seen is None else seen.text)
    if written is not None and seen is not None:
        written = put_back(slot.program, seen, written)
    if written is None:
        return None
    changes = transplanted(slot, written)
    text = replaced(slot.program, changes)
    if not changes or not dialect.reads(text):
        return None
    text = replaced(slot.program, _needed(slot.program, changes, least, dialect))
    most = max(LEAST_TOKENS, MOST_CHANGED * len(words_of(slot.program)))
    return text if token_distance(slot.program, text) <= most and dialect.keeps(text, slot.program) else None


def _needed(program: str, changes: list[Replacement], least: bool, dialect: Dialect) -> list[Replacement]:
    wanted = dialect.tree(replaced(program, changes))
    for change in changes[:MOST_TRIED][::-1]:
        fewer = [other for other in changes if other != change]
        text = replaced(program, fewer)
        if fewer and dialect.reads(text) and (least or dialect.tree(text) == wanted):
            changes = fewer
    return changes


def token_distance(one: str, two: str) -> int:
    """Tokens to insert, delete or replace; comments and blank lines do not count, indentation and line ends do."""
    return Levenshtein.distance(words_of(one), words_of(two))


def words_of(text: str) -> list[str]:
    """The tokens that count for the distance."""
    words: list[str] = []
    line = -1
    for token in tokenise(text):
        if token.kind is Kind.COMMENT:
            continue
        if token.line != line:
            words += ["\n"] if words else []
            indent = indent_of(text[line_start(text, token.start) : token.start])
            words += [indent] if indent else []
            line = token.line
        words.append(token.text)
        line += token.text.count("\n") if token.kind is Kind.STRING else 0
    return words


def nearest(fixes: Sequence[Fix], *, asked: int, engine: str) -> Candidates:
    """The paper's choice: the nearest program first, then the first sampled.

    The probabilities are the share of samples that compiled, halved from one place to the next: an order, not a belief.
    """
    ordered = sorted(fixes, key=lambda fix: fix.distance)[:KEPT]
    share = sum(fix.votes for fix in fixes) / max(asked, 1)
    return Candidates(
        repairs=tuple(_with(fix.repair, share / 2 ** (place + 1)) for place, fix in enumerate(ordered)), engine=engine
    )


def weighed(
    fixes: Sequence[Fix],
    pool: Candidates,
    *,
    asked: int,
    engine: str,
    join: bool,
    trust: float = TRUST,
    dialect: Dialect = SERVERS,
) -> Candidates:
    """Candidates by the built-in engine's probability and the samples' votes; with ``join``, its own candidates are among them.

    The samples are one witness, however many they are: a repair that all came to counts as ``trust`` times likelier, one that
    some came to as less. A program that the built-in engine did not think of has a part of what it left for "none of these".
    """
    known = {dialect.tree(repair.text) or repair.text: repair for repair in reversed(pool.repairs)}  # of equals the most probable
    shares = {fix.tree: fix.votes / max(asked, 1) for fix in fixes}
    rest = max(1.0 - sum(repair.probability for repair in pool.repairs), LEAST_REST)
    members = [(known.get(fix.tree, fix.repair), fix.tree) for fix in fixes]
    if join:
        members += [(repair, tree) for tree, repair in known.items() if tree not in shares]
    weights = [
        known[tree].probability * (1 + (trust - 1) * shares.get(tree, 0.0)) if tree in known else rest * STRANGE * shares[tree]
        for _, tree in members
    ]
    nothing = rest * (1 - STRANGE * sum(share for tree, share in shares.items() if tree not in known))
    total = sum(weights) + nothing
    ordered = sorted(zip(weights, members, strict=True), key=lambda item: -item[0])[:KEPT]
    return Candidates(
        repairs=tuple(_with(member[0], weight / total) for weight, member in ordered), engine=engine, exhausted=pool.exhausted
    )


def _with(repair: Repair, probability: float) -> Repair:
    return Repair(text=repair.text, edits=repair.edits, probability=probability)
