"""A day for tests in which it does not matter which."""

from datetime import date

DAY = date(2026, 3, 2)
