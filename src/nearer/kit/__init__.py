"""Small tools that know nothing of Nearer: clock, ids, errors, text."""
