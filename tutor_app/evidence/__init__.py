"""What speaks for and against feedback."""
