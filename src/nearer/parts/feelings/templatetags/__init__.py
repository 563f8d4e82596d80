"""Template tags of feelings."""
