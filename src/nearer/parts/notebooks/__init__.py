"""One sealed document a person and purpose, of entries that are kept, changed and taken away by name."""
