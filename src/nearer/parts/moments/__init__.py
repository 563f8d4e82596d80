"""The sealed record of a check-in."""
