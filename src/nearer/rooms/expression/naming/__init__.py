"""Name it: from a vague word to the one that fits, and a page for each family of feelings."""
