"""Say it: write it raw, hear how it may land, and choose what becomes of it."""
