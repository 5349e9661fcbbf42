"""One file for each revision; ``down_revision`` says which comes before."""
