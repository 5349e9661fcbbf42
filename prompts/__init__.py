"""The prompt texts and few-shot examples, as files."""
