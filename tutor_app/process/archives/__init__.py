"""Whole archives of programs: where they are examined, and the columnar files that they may be kept in."""
