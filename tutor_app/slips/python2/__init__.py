"""What Python 2 allowed."""
