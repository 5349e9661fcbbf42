"""Prompts are files in ``prompts/``: a header comment with purpose and version, then turns of a conversation with ``$slots``.

Turns are found before slots are filled, and filled text is never looked at again: nothing that a student writes can open a turn
or a slot.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from pathlib import Path
from string import Template
from typing import Literal, cast

from tutor_app.errors import AssetError
from tutor_app.llm.models.base import Message
from validators.promise.calibration import fingerprint

SLOTS = {
    "repair": frozenset({"program"}),
    "repair-with-message": frozenset({"program", "problem"}),
    "explain": frozenset({"program", "diff"}),
    "student": frozenset({"program", "explanation"}),
    "student-alone": frozenset({"program"}),
}
"""The prompts and the slots that each of them must have."""
_HEADER = re.compile(r"\A<!--\s*purpose: (?P<purpose>[^\n]+)\n\s*version: (?P<version>\d+)\s*-->\n")
_TURN = re.compile(r"^## (system|user)\n", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptFile:
    """One prompt: its turns are role and template."""

    name: str
    purpose: str
    version: int
    turns: tuple[tuple[Literal["system", "user"], Template], ...]

    @property
    def slots(self) -> frozenset[str]:
        """The names of what is filled in."""
        return frozenset(name for _, template in self.turns for name in template.get_identifiers())

    def fill(self, **values: str) -> tuple[Message, ...]:
        """The conversation; AssetError where a slot is not filled or a value has no slot."""
        if values.keys() != self.slots:
            odd = ", ".join(sorted(values.keys() ^ self.slots))
            raise AssetError(f"prompt {self.name}: slots and values differ in {odd}", advice="Restore prompts/.")
        return tuple(Message(role=role, content=template.substitute(values).strip()) for role, template in self.turns)


def parse(name: str, text: str, slots: frozenset[str]) -> PromptFile:
    """The prompt in the text of a file; AssetError where it is damaged, lacks a slot or has one that nobody fills."""
    header = _HEADER.match(text)
    if header is None:
        raise AssetError(f"prompt {name} has no header with purpose and version", advice="Restore prompts/.")
    before, *pieces = _TURN.split(text[header.end() :])
    turns = tuple(
        (cast(Literal["system", "user"], role), Template(content))
        for role, content in zip(pieces[::2], pieces[1::2], strict=True)
    )
    prompt = PromptFile(name=name, purpose=header["purpose"], version=int(header["version"]), turns=turns)
    invalid = [role for role, template in turns if not template.is_valid()]
    if before.strip() or invalid or not turns or turns[-1][0] != "user":
        raise AssetError(f"prompt {name} is not a conversation that ends with ## user", advice="Restore prompts/.")
    if prompt.slots != slots:
        odd = ", ".join(sorted(prompt.slots ^ slots))
        raise AssetError(f"prompt {name}: missing or unused slots: {odd}", advice="Use each slot of the original file.")
    return prompt


@lru_cache(maxsize=1)
def shipped() -> dict[str, PromptFile]:
    """All prompts by name; AssetError where one is missing or damaged."""
    found = {}
    for name, slots in SLOTS.items():
        try:
            text = (resources.files("prompts") / f"{name}.md").read_text(encoding="utf-8")
        except OSError as error:
            raise AssetError(f"prompt {name} is missing", advice="Install Surefix again.") from error
        found[name] = parse(name, text, slots)
    return found


@lru_cache(maxsize=1)
def version() -> str:
    """A fingerprint of all prompts and worked examples, for records and calibrations."""
    folder = Path(str(resources.files("prompts")))
    return fingerprint([*(folder / f"{name}.md" for name in SLOTS), *(folder / "examples").glob("*.toml")])


def fenced(text: str) -> str:
    """The text between fences that nothing in it can close."""
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}python\n{text.rstrip()}\n{fence}"
