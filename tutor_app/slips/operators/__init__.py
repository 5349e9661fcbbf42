"""Operators and punctuation."""
