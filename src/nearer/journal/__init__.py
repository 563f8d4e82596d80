"""What was written, by day."""
