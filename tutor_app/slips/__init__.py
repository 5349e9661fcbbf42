"""The slips that people make, family by family: how each is made, undone and told."""
