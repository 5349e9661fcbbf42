"""What comes along when code is pasted, and whole lines that do not belong."""
