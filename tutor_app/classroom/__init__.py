"""What a class's programs came to, and what its instructor decided."""
