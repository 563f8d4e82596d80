"""Step 1: pause, body, feeling; the check-in."""
