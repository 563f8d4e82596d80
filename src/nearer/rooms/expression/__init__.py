"""Step 2: find the exact word, and say it without blame."""
