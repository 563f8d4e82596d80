"""Rules of this step."""
