"""What one can see so far: a person's own numbers, drawn, with how many and from when."""
