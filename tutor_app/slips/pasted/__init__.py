"""What comes along when code is copied: prompts, line numbers, marks of web pages, prose, odd characters."""

from tutor_app.slips.pasted import commands, comments, entities, markers, numbers, prompts, prose, shebang, stars

SLIPS = (
    *commands.SLIPS, *prompts.SLIPS, *numbers.SLIPS, *shebang.SLIPS, *markers.SLIPS, *entities.SLIPS, *stars.SLIPS, *prose.SLIPS,
    *comments.SLIPS,
)  # fmt: skip
