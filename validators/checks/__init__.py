"""What must hold of every repair and explanation, one check a file."""
