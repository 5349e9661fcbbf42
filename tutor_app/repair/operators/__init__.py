"""What a novice's slip may have been: each operator proposes steps that would undo one kind of slip."""
