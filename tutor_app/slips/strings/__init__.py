"""Quotes, f-strings and what stands in them."""
