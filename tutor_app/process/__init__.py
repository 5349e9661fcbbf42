"""Processes that can die: the sandbox and its workers, and work that goes on outside any script run."""
